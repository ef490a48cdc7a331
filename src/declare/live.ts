/** The resources of the run: where each is, and which have a namesake. Hashes, as an estate may have a million. */
import { hash } from "node:crypto";
import { type Resource, type ResourceRef, sameId } from "../model.ts";
import { factsOf } from "../providers.ts";

type Seen = Pick<Resource, keyof ResourceRef | "location">;

export interface LivePlace {
  readonly location: string | undefined;
  readonly group: string | undefined;
  /** The account or subscription. */
  readonly account: string;
}

export interface Live {
  readonly see: (resource: Seen) => void;
  readonly placeOf: (resource: Seen) => LivePlace;
  /** The places of the other resources of the run that have its type and name. */
  readonly namesakesOf: (resource: ResourceRef) => readonly LivePlace[];
}

export function liveResources(): Live {
  /** Type and name -> the ids. */
  const ids = new Map<number, number | Set<number>>();
  const places = new Map<number, LivePlace>();
  /** One object for each place. */
  const known = new Map<string, LivePlace>();
  const keyOf = (resource: ResourceRef): number =>
    short(`${resource.type}\n${nameWithin(resource)}`.toLowerCase());
  return {
    see(resource) {
      const id = short(sameId(resource.id));
      const key = keyOf(resource);
      const before = ids.get(key);
      if (before === undefined) ids.set(key, id);
      else if (typeof before === "object") before.add(id);
      else if (before !== id) ids.set(key, new Set([before, id]));
      const place = said(resource);
      const text = `${place.location}\n${place.group}\n${place.account}`;
      if (!known.has(text)) known.set(text, place);
      places.set(id, known.get(text)!);
    },
    placeOf: (resource) => places.get(short(sameId(resource.id))) ?? said(resource),
    namesakesOf(resource) {
      const own = short(sameId(resource.id));
      const all = ids.get(keyOf(resource));
      return typeof all === "object"
        ? [...all].filter((id) => id !== own).map((id) => places.get(id)!)
        : [];
    },
  };
}

function said(resource: Seen): LivePlace {
  const { ids, places } = factsOf(resource.provider);
  const listed = ids.regionOf(resource.id) ?? resource.location;
  return {
    location: listed !== undefined && places.isComparable(listed) ? listed : undefined,
    group: ids.groupOf(resource.id),
    account: resource.scope,
  };
}

/** 52 bits are enough to keep a million apart. */
const short = (text: string): number => Number.parseInt(hash("sha256", text).slice(0, 13), 16) || 1;

/** A child is named with its parents, where the provider does so. */
export function nameWithin({ provider, id, type, name }: ResourceRef): string {
  return factsOf(provider).ids.nameWithin(id, type, name);
}
