/** Where resources are, as the locator says it of records by hand. */
import { loadAtlas } from "../../src/atlas.ts";
import { types } from "../../src/locate/index.ts";
import { locator } from "../../src/locate/locate.ts";
import type { ResourceType } from "../../src/locate/path.ts";
import type { Gap, Placement, Resource } from "../../src/model.ts";

const atlas = loadAtlas();
const subscription = "6b1f0c52-3d0e-4a7b-9c65-2f8e41d7a901";
const account = "123456789012";

/** A resource of the hospital in Frankfurt or in West Europe. */
export function sampleResource(
  type: string,
  given: {
    readonly name?: string;
    readonly location?: string;
    readonly properties: unknown;
  } & Partial<Pick<Resource, "id" | "unseen">>,
): Resource {
  const isAws = type.startsWith("AWS::");
  const { name = "patient-records", location = isAws ? "eu-central-1" : "westeurope" } = given;
  return {
    id: isAws
      ? `arn:aws:hospital:${location}:${account}:${type.split("::")[2]!.toLowerCase()}/${name}`
      : `/subscriptions/${subscription}/resourceGroups/rg-clinic/providers/${type}/${name}`,
    type,
    provider: isAws ? "aws" : "azure",
    scope: isAws ? account : subscription,
    name,
    labels: {},
    source: "test",
    location,
    ...given,
  } as Resource;
}

export interface Outcome {
  readonly gaps: readonly Gap[];
  readonly placements: readonly Placement[];
  /** `role code`, of every place but the one that it is listed at. */
  readonly elsewhere: readonly string[];
}

export function located(
  resources: readonly Resource[],
  known: ReadonlyMap<string, ResourceType> = types,
): Outcome {
  const gaps: Gap[] = [];
  const placements: Placement[] = [];
  const { see, finish } = locator(known, atlas, {
    gap: (gap) => gaps.push(gap),
    placement: (placement) => placements.push(placement),
  });
  for (const resource of resources) see(resource);
  finish();
  return {
    gaps,
    placements,
    elsewhere: placements
      .filter(({ evidence }) => evidence.pointer !== "/location")
      .map(({ role, location }) => `${role} ${location.code}`),
  };
}
