/** Reads a plan or template, and says where its data lies. */
import { loadAtlas } from "../../src/atlas.ts";
import { type PlanInputs, noInputs } from "../../src/collect/collect.ts";
import { types } from "../../src/locate/index.ts";
import { locator } from "../../src/locate/locate.ts";
import type { Gap, Placement, Resource } from "../../src/model.ts";
import { dialectOf } from "../../src/plans/dialects.ts";

const atlas = loadAtlas();

export interface Seen {
  readonly resources: readonly Resource[];
  readonly placements: readonly Placement[];
  readonly gaps: readonly Gap[];
  /** "name role code", sorted. */
  readonly places: readonly string[];
}

export async function planned(
  document: unknown,
  inputs: Partial<PlanInputs> = {},
  name = "main.json",
): Promise<Seen> {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const file = { name, path: undefined, text, json };
  const dialect = await dialectOf(file);
  if (!dialect) throw new Error(`no dialect reads ${name}`);
  const read = await dialect.read(file, { ...noInputs, ...inputs });
  const resources = [...read.resources];
  const placements: Placement[] = [];
  const gaps: Gap[] = [...read.gaps];
  const { see, finish } = locator(types, atlas, {
    placement: (placement) => placements.push(placement),
    gap: (gap) => gaps.push(gap),
  });
  for (const resource of resources) see(resource);
  finish();
  return {
    resources,
    placements,
    gaps,
    places: [
      ...new Set(
        placements.map(
          ({ resource, role, location }) => `${resource.name} ${role} ${location.code}`,
        ),
      ),
    ].sort(),
  };
}
