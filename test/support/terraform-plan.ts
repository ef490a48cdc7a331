/** Makes plans as Terraform writes them, and reads what is said of them. */
import { loadAtlas } from "../../src/atlas.ts";
import { type PlanInputs, noInputs } from "../../src/collect/collect.ts";
import { types } from "../../src/locate/index.ts";
import { keeper } from "../../src/locate/kept.ts";
import { locator } from "../../src/locate/locate.ts";
import type { Gap, Placement, Resource } from "../../src/model.ts";
import type { ReadPlan } from "../../src/plans/dialect.ts";
import { terraformPlan } from "../../src/plans/terraform/read-plan.ts";

type Row = Readonly<Record<string, unknown>>;

export interface Block {
  /** "aws_s3_bucket.scans", "module.wards[\"n\"].aws_sqs_queue.calls[0]". */
  readonly address: string;
  readonly values?: Row;
  readonly unknown?: Row;
  readonly expressions?: Row;
  readonly before?: Row;
  readonly actions?: readonly string[];
  /** Left out: "aws". */
  readonly providerKey?: string;
  readonly each?: unknown;
}

/** A plan of blocks of the root module. */
export function plan(
  blocks: readonly Block[],
  { providers = { aws: "eu-central-1" }, ...more }: { readonly providers?: Row } & Row = {},
): Row {
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {},
    resource_changes: blocks.map((block) => {
      const bare = withoutKey(block.address);
      const [type = "", name = ""] = bare.split(".").slice(-2);
      const key = block.address === bare ? undefined : block.address.slice(bare.length + 1, -1);
      return {
        address: block.address,
        mode: "managed",
        type,
        name,
        ...(key !== undefined && { index: JSON.parse(key) as unknown }),
        provider_name: "registry.terraform.io/hashicorp/aws",
        change: {
          actions: block.actions ?? ["create"],
          before: block.before ?? null,
          after: block.values ?? {},
          after_unknown: block.unknown ?? {},
        },
      };
    }),
    configuration: {
      provider_config: Object.fromEntries(
        Object.entries(providers).map(([key, region]) => [
          key,
          {
            name: "aws",
            ...(region !== undefined && {
              expressions: {
                region: typeof region === "string" ? { constant_value: region } : region,
              },
            }),
          },
        ]),
      ),
      root_module: {
        resources: blocks.map((block) => ({
          address: withoutKey(block.address),
          mode: "managed",
          provider_config_key: block.providerKey ?? "aws",
          expressions: block.expressions ?? {},
          ...(block.each !== undefined && { for_each_expression: block.each }),
        })),
      },
    },
    ...more,
  };
}

const withoutKey = (address: string): string =>
  address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, "");

export const to = (...references: readonly string[]): Row => ({ references });

export interface Said {
  readonly resources: readonly Resource[];
  readonly placements: readonly Placement[];
  /** "aws_s3_bucket.scans replica us-east-1", sorted. */
  readonly places: readonly string[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly string[];
}

const atlas = loadAtlas();

/** Of a document, as the command says it. */
export async function said(json: unknown, inputs: Partial<PlanInputs> = {}): Promise<Said> {
  const file = { name: "plan.json", path: undefined, text: "", json };
  return placed(
    await terraformPlan.read(file, { ...noInputs, sourceDir: "no/such/folder", ...inputs }),
    "plan.json",
  );
}

/** What a dialect reads, placed; `name`: what ids begin with. */
export function placed(read: ReadPlan, name: string): Said {
  const placements: Placement[] = [];
  const gaps: Gap[] = [...read.gaps];
  const { see, finish } = locator(types, atlas, {
    placement: (one) => void placements.push(one),
    gap: (one) => void gaps.push(one),
  });
  const keep = keeper(types);
  const resources = [...read.resources].map(keep);
  for (const resource of resources) see(resource);
  finish();
  return {
    resources,
    placements,
    places: placements
      .map(
        ({ resource, role, location }) =>
          `${resource.id.startsWith(`${name}#`) ? resource.id.slice(name.length + 1) : resource.id} ${role} ${location.code}`,
      )
      .sort(),
    gaps,
    notes: read.notes ?? [],
  };
}
