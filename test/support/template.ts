/** Reads a template from its text and says what is told of its resources. */
import { loadAtlas } from "../../src/atlas.ts";
import { type PlanInputs, noInputs } from "../../src/collect/collect.ts";
import { keeper } from "../../src/locate/kept.ts";
import { types } from "../../src/locate/index.ts";
import { locator } from "../../src/locate/locate.ts";
import type { Resource } from "../../src/model.ts";
import { cloudFormationTemplate } from "../../src/plans/cloudformation/template.ts";

const atlas = loadAtlas();
const keep = keeper(types);

export interface Told {
  readonly resources: readonly Resource[];
  /** "Logs log us-east-1", "Logs log gap not-collected: why". */
  readonly lines: readonly string[];
  /** What is wrong with the template itself. */
  readonly gaps: readonly string[];
}

export async function told(
  text: string,
  inputs: Partial<PlanInputs> = { regions: ["eu-central-1"] },
): Promise<Told> {
  const json = /^\s*\{/.test(text) ? (JSON.parse(text) as unknown) : undefined;
  const read = await cloudFormationTemplate.read(
    { name: "ward.yaml", path: undefined, text, json },
    { ...noInputs, ...inputs },
  );
  const resources = [...read.resources];
  const lines: string[] = [];
  const { see, finish } = locator(types, atlas, {
    placement: ({ resource, role, location }) =>
      lines.push(`${nameOf(resource.id)} ${role} ${location.code}`),
    gap: ({ resource = "", role, reason, detail }) =>
      lines.push(`${nameOf(resource)} ${role} gap ${reason}: ${detail}`),
  });
  for (const resource of resources) see(keep(resource));
  finish();
  return { resources, lines, gaps: read.gaps.map(({ detail }) => detail) };
}

const nameOf = (id: string): string => id.slice(id.indexOf("#") + 1);
