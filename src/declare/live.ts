/** The resources of the run: where each is, and which have a namesake. Hashes, as an estate may have a million. */
import { hash } from "node:crypto";
import { type Resource, type ResourceRef, sameId } from "../model.ts";

type Seen = Pick<Resource, keyof ResourceRef | "location">;

export interface Live {
  readonly see: (resource: Seen) => void;
  readonly placeOf: (resource: Seen) => {
    readonly location: string | undefined;
    readonly group: string | undefined;
  };
  /** Whether another resource of the run has its type and name. */
  readonly hasNamesakes: (resource: ResourceRef) => boolean;
}

export function liveResources(): Live {
  /** Type and name -> the id; 0: several have them. */
  const ids = new Map<number, number>();
  const locations = new Map<number, string>();
  /** One text for each place. */
  const places = new Map<string, string>();
  const keyOf = (resource: ResourceRef): number =>
    short(`${resource.type}\n${nameWithin(resource)}`.toLowerCase());
  return {
    see(resource) {
      const id = short(sameId(resource.id));
      const key = keyOf(resource);
      const before = ids.get(key);
      ids.set(key, before === undefined || before === id ? id : 0);
      const { location } = resource;
      if (location === undefined || regionOf(resource) !== undefined) return;
      if (!places.has(location)) places.set(location, location);
      locations.set(id, places.get(location)!);
    },
    placeOf(resource) {
      const [, group] = /\/resourceGroups\/([^/]+)\//i.exec(resource.id) ?? [];
      return {
        location:
          regionOf(resource) ?? resource.location ?? locations.get(short(sameId(resource.id))),
        group,
      };
    },
    hasNamesakes: (resource) => ids.get(keyOf(resource)) === 0,
  };
}

/** The region that an ARN says. */
function regionOf({ provider, id }: ResourceRef): string | undefined {
  return provider === "aws" ? id.split(":", 4)[3] || undefined : undefined;
}

/** 52 bits are enough to keep a million apart. */
const short = (text: string): number => Number.parseInt(hash("sha256", text).slice(0, 13), 16) || 1;

/** A child of Azure is named with its parents: "server/database". */
export function nameWithin({ provider, id, type, name }: ResourceRef): string {
  if (provider !== "azure" || type.split("/").length <= 2) return name;
  const after = /.*\/providers\/[^/]+\/(.*)$/i.exec(id)?.[1]?.split("/") ?? [];
  return after.filter((_, i) => i % 2 === 1).join("/");
}
