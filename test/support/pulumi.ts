/** Makes previews as `pulumi preview --json` writes them, and reads what is said of them. */
import { type PlanInputs, noInputs } from "../../src/collect/collect.ts";
import { pulumi } from "../../src/plans/pulumi/pulumi.ts";
import { type Said, placed } from "./terraform-plan.ts";

type Json = Readonly<Record<string, unknown>>;

export const notYet = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
export const secret = (ciphertext: string): Json => ({
  "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
  ciphertext,
});

const stack = "urn:pulumi:prod::wards";
export const urnOf = (type: string, name: string): string => `${stack}::${type}::${name}`;
const providerUrn = (name: string, called: string): string =>
  urnOf(`pulumi:providers:${name}`, called);

export interface Made {
  readonly type: string;
  readonly name: string;
  readonly inputs?: Json;
  readonly outputs?: Json;
  readonly op?: string;
  readonly id?: string;
  /** Left out: the default one. */
  readonly provider?: string;
  /** Property -> type and name of what its value comes from. */
  readonly from?: Readonly<Record<string, readonly (readonly [type: string, name: string])[]>>;
  readonly more?: Json;
}

/** The provider of each package is in eu-central-1; `regions`: of more of them, by name. */
export function preview(
  resources: readonly Made[],
  { regions = {}, ...more }: { readonly regions?: Readonly<Record<string, string>> } & Json = {},
): Json {
  const packages = [...new Set(resources.map(({ type }) => type.split(":")[0]!))];
  const providers = packages.flatMap((name) =>
    Object.entries({ default_1_0_0: "eu-central-1", ...regions }).map(([called, region]) => ({
      op: "create",
      urn: providerUrn(name, called),
      newState: {
        urn: providerUrn(name, called),
        custom: true,
        type: `pulumi:providers:${name}`,
        inputs: name.startsWith("aws") ? { region, version: "1.0.0" } : { version: "1.0.0" },
      },
    })),
  );
  const root = urnOf("pulumi:pulumi:Stack", "wards-prod");
  return {
    config: {},
    steps: [
      {
        op: "create",
        urn: root,
        newState: { urn: root, custom: false, type: "pulumi:pulumi:Stack" },
      },
      ...providers,
      ...resources.map(stepOf),
    ],
    duration: 1_000_000,
    changeSummary: { create: resources.length + 1 },
    ...more,
  };
}

function stepOf({
  type,
  name,
  inputs,
  outputs,
  op = "create",
  id,
  from = {},
  provider,
  more,
}: Made): Json {
  const urn = urnOf(type, name);
  const state = {
    urn,
    custom: true,
    type,
    ...(id !== undefined && { id }),
    inputs: { __defaults: [], ...inputs },
    ...(outputs && { outputs }),
    parent: urnOf("pulumi:pulumi:Stack", "wards-prod"),
    provider: `${providerUrn(type.split(":")[0]!, provider ?? "default_1_0_0")}::${notYet}`,
    propertyDependencies: Object.fromEntries(
      Object.entries(from).map(([property, all]) => [property, all.map(([a, b]) => urnOf(a, b))]),
    ),
    ...more,
  };
  return {
    op,
    urn,
    detailedDiff: null,
    ...(op === "delete" ? { oldState: state } : { newState: state }),
  };
}

export async function saidOfPulumi(json: unknown, inputs: Partial<PlanInputs> = {}): Promise<Said> {
  const file = { name: "preview.json", path: undefined, text: "", json };
  return placed(await pulumi.read(file, { ...noInputs, ...inputs }), "preview.json");
}
