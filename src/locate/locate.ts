/**
 * Walks the rows of every resource that comes by, and says where its data is: placements, and gaps
 * where a row could not be read. Streams: of a resource it keeps only what references need.
 */
import {
  type Atlas,
  type BlindSpot,
  type Evidence,
  type Gap,
  type Location,
  type Placement,
  type Provider,
  type Resource,
  type ResourceRef,
  type Role,
  type TypeCoverage,
} from "../model.ts";
import { type Subject, brief, gapOf, misshapen, unknownLocation } from "./gaps.ts";
import {
  type Destination,
  type Here,
  type Home,
  type ResourceType,
  type Row,
  compilePath,
} from "./path.ts";
import { type References, references } from "./references.ts";
import { unseenWhy, watching } from "./unseen.ts";

export interface Located {
  readonly placement: (placement: Placement) => void;
  readonly gap: (gap: Gap) => void;
}

export interface Locator {
  /** Takes one resource; what it says of other resources may be told only at `finish`. */
  readonly see: (resource: Resource) => void;
  /** Resolves the references that were waiting for resources not yet seen. */
  readonly finish: () => void;
  readonly blindSpots: () => BlindSpot[];
  readonly types: () => TypeCoverage[];
}

/** Everything known of one type, with its paths compiled once. */
interface Compiled {
  readonly type: ResourceType;
  readonly rows: readonly {
    row: Row;
    top: string;
    walk: ReturnType<typeof compilePath> | undefined;
  }[];
}

/** Of a type that says nothing else: what the listed location is. */
const ofListing: Readonly<Record<Provider, Pick<Evidence, "why" | "docs">>> = {
  aws: {
    why: "the region in its ARN is the one that a resource was made in",
    docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
  },
  azure: {
    why: "the provider lists the resource at this location",
    docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview",
  },
};

export function locator(
  types: ReadonlyMap<string, ResourceType>,
  atlas: Atlas,
  out: Located,
): Locator {
  const compiled = new Map<string, Compiled>();
  const owners = ownerTypes(types);
  const refs = references();
  /** What waits for a resource that may still come. */
  const deferred: (() => void)[] = [];
  const seen = new Map<
    string,
    {
      provider: ResourceRef["provider"];
      type: string;
      resources: number;
      known: ResourceType | undefined;
    }
  >();

  function compile(key: string): Compiled | undefined {
    const ready = compiled.get(key);
    if (ready) return ready;
    const type = types.get(key);
    if (!type) return undefined;
    const made: Compiled = {
      type,
      rows: type.rows.map((row) => ({
        row,
        top: "read" in row ? row.read.split(/[.[{]/, 1)[0]! : "",
        walk: "read" in row ? compilePath(row.read) : undefined,
      })),
    };
    compiled.set(key, made);
    return made;
  }

  function see(resource: Resource): void {
    const key = resource.type.toLowerCase();
    const described = compile(key);
    if (resource.onlyReferred) {
      remember(resource, described);
      return;
    }
    const count = seen.get(key);
    if (count) count.resources++;
    else
      seen.set(key, {
        provider: resource.provider,
        type: resource.type,
        resources: 1,
        known: described?.type,
      });

    const ref = refOf(resource);
    const home =
      resource.location === undefined
        ? undefined
        : atlas.find(resource.provider, resource.location);
    const here: Here<unknown> = {
      resource,
      home: home?.code,
      element: resource.properties,
      pair: (code = home?.code) =>
        code === undefined ? undefined : atlas.pair(resource.provider, code),
    };
    const homes: Location[] = [];
    const told = new Set<Role>();
    const placed = new Set<string>();
    const place = placer(out, placed);
    const waiting = deferred.length;
    for (const compiledRow of described?.rows ?? [])
      read(compiledRow, resource, ref, here, homes, told, place);
    if (!told.has("home"))
      guarded(resource, described?.type.home?.role ?? "home", () =>
        placeHome(resource, ref, home, described?.type.home, homes, place),
      );
    enter(
      resource,
      described,
      homes,
      owners.has(key) ? { ref, told: placed, more: deferred.length > waiting } : undefined,
    );
  }

  /** Makes the resource known to those that refer to it, by its id and by its name. */
  function enter(
    resource: Resource,
    described: Compiled | undefined,
    homes: readonly Location[],
    owner: Parameters<References["enter"]>[3],
  ): void {
    let alias: string | undefined;
    guarded(resource, "home", () => {
      alias = described?.type.alias?.(resource);
    });
    refs.enter(resource.id, alias, homes, owner);
  }

  /** What is known of a type expects its records to have their shape; one that has another is a gap. */
  function guarded(resource: Resource, role: Role | "none", work: () => void): void {
    try {
      work();
    } catch (error) {
      out.gap(misshapen(resource, role === "none" ? "home" : role, "its place", error));
    }
  }

  /** Of a resource that the user left out, only where it lies: others may send their data there. */
  function remember(resource: Resource, described: Compiled | undefined): void {
    const home =
      resource.location === undefined
        ? undefined
        : atlas.find(resource.provider, resource.location);
    enter(resource, described, home ? [home] : [], undefined);
  }

  function read(
    { row, top, walk }: Compiled["rows"][number],
    resource: Resource,
    ref: ResourceRef,
    here: Here<unknown>,
    homes: Location[],
    told: Set<Role>,
    place: Located["placement"],
  ): void {
    const watch = resource.unseen && watching(resource.properties, resource.unseen);
    const at: Here<unknown> = watch
      ? { ...here, resource: { ...resource, properties: watch.record }, element: watch.record }
      : here;
    const give = (
      value: unknown,
      pointer: string,
      basis: Evidence["basis"],
      destination: Destination,
    ): void => {
      if (destination === undefined && watch?.missed === undefined) return;
      told.add(row.role);
      if (destination === undefined) missed(watch!.missed!);
      else
        arrive(
          row,
          resource,
          ref,
          destination,
          { pointer, value, basis, why: row.why, docs: row.docs },
          homes,
          place,
        );
    };
    const missed = (why: string): void =>
      out.gap(
        gapOf(
          resource,
          row.role,
          "not-collected",
          `${row.why}: not seen, ${why}`,
          "mend what kept it from being read, or accept the gap with an exception",
        ),
      );

    try {
      if (row.when && !row.when(at.resource.properties, at)) {
        if (watch?.missed !== undefined) missed(watch.missed);
        return;
      }
      if ("always" in row) {
        give(null, "", "inherent", typeof row.always === "function" ? row.always(at) : row.always);
        return;
      }
      const why = unseenWhy(resource, top);
      if (why !== undefined) {
        told.add(row.role);
        missed(`${top}: ${why}`);
        return;
      }
      walk!(
        resource.properties,
        (value, pointer, element) =>
          give(value, pointer, "stated", row.as ? row.as(value, { ...at, element }) : value),
        (pointer) => {
          if (row.absent !== undefined)
            give(
              null,
              pointer,
              "default",
              typeof row.absent === "function" ? row.absent(at) : row.absent,
            );
        },
      );
    } catch (error) {
      told.add(row.role);
      out.gap(misshapen(resource, row.role, row.why, error));
    }
  }

  /** From a destination to a placement, or a gap, or a wait for the resource it names. */
  function arrive(
    row: { readonly role: Role; readonly why: string },
    resource: Resource,
    ref: ResourceRef,
    destination: NonNullable<Destination>,
    evidence: Evidence,
    homes: Location[],
    place: Located["placement"],
  ): void {
    if (typeof destination === "string" || "anyOf" in destination) {
      const location =
        typeof destination === "string"
          ? atlas.find(resource.provider, destination)
          : union(resource, destination);
      if (!location) {
        const code = typeof destination === "string" ? destination : destination.code;
        out.gap(unknownLocation(resource, row.role, code, evidence.pointer));
        return;
      }
      if (row.role === "home") homes.push(location);
      place({ resource: ref, role: row.role, location, evidence });
      return;
    }
    if ("gap" in destination) {
      out.gap(
        gapOf(
          resource,
          row.role,
          "unresolved-reference",
          `${row.why}: ${destination.gap}`,
          destination.remedy ?? "scan the account or subscription it names as well",
        ),
      );
      return;
    }
    const id = destination.resource;
    const subject: Subject = { ...ref, location: resource.location };
    const { role, why } = row;
    const resolve = (): void => {
      const into = refs.find(id);
      if (into && into.homes.length > 0)
        for (const location of into.homes)
          place({ resource: ref, role, location, evidence, into: into.id });
      else
        out.gap(
          gapOf(
            subject,
            role,
            "unresolved-reference",
            `${why}: the place of ${brief(id)} could not be learnt`,
            "scan the account or subscription that holds it as well",
          ),
        );
    };
    if (refs.find(id)) resolve();
    else deferred.push(resolve);
  }

  function union(
    resource: Resource,
    { anyOf, code }: { anyOf: readonly string[]; code: string },
  ): Location | undefined {
    const places = anyOf.map((one) => atlas.find(resource.provider, one));
    if (places.length === 0 || places.includes(undefined)) return undefined;
    return { code, countries: [...new Set(places.flatMap((place) => place!.countries))].sort() };
  }

  function placeHome(
    resource: Resource,
    ref: ResourceRef,
    listed: Location | undefined,
    stated: Home | undefined,
    homes: Location[],
    place: Located["placement"],
  ): void {
    const owner = stated?.owner?.(resource.id, resource.properties);
    if (owner !== undefined && typeof owner !== "string")
      throw new TypeError("its owner's id is no text");
    const home = stated?.owner && owner === undefined ? undefined : stated;
    const evidence: Evidence = {
      pointer: home?.at === undefined ? "/location" : "",
      value: home?.at === undefined ? (resource.location ?? null) : null,
      basis: home?.at === undefined ? "stated" : "inherent",
      ...(home ? { why: home.why, docs: home.docs } : ofListing[resource.provider]),
    };
    if (home?.role === "none") {
      // Others may still refer to it: a foreign bucket holds none of our resources, yet our copies land there.
      if (listed) homes.push(listed);
      return;
    }
    const role = home?.role ?? "home";
    const location = home?.at === undefined ? listed : atlas.find(resource.provider, home.at);
    if (!location) {
      out.gap(unknownLocation(resource, role, home?.at ?? resource.location, "/location"));
      return;
    }
    if (role === "home" || owner !== undefined) homes.push(location);
    if (owner === undefined) {
      place({ resource: ref, role, location, evidence });
      return;
    }
    const { id } = resource;
    deferred.push(() => {
      const parent = refs.find(owner);
      // The copy that stands at the parent's own home is the home.
      if (parent?.homes.some(({ code }) => code === location.code)) return;
      const known = parent?.owner();
      const tell = known ? placer(out, known.told) : out.placement;
      tell({ resource: known?.ref ?? ref, role, location, evidence, into: id });
    });
  }

  return {
    see,
    finish() {
      for (const resolve of deferred.splice(0)) resolve();
    },
    blindSpots: () =>
      [...seen.values()].flatMap(({ provider, type, resources, known }) =>
        (known?.blind ?? []).map((detail) => ({ provider, type, resources, detail })),
      ),
    types: () =>
      [...seen.values()].map(({ provider, type, resources, known }) => ({
        provider,
        type,
        resources,
        depth: known ? "described" : "home-only",
      })),
  };
}

/** The types whose resources may have copies that are resources themselves, in lower case. */
function ownerTypes(types: ReadonlyMap<string, ResourceType>): ReadonlySet<string> {
  return new Set(
    [...types.values()].flatMap(({ type, home }) =>
      home?.owner ? (home.ownedBy ?? [type]).map((one) => one.toLowerCase()) : [],
    ),
  );
}

/** Tells each place of one resource once: fifty links into one region are one way out. */
function placer(out: Located, told: Set<string>): Located["placement"] {
  return (placement) => {
    const key = `${placement.role} ${placement.location.code}`;
    if (told.has(key)) return;
    told.add(key);
    out.placement(placement);
  };
}

function refOf({ id, type, provider, scope, name, labels }: Resource): ResourceRef {
  return { id, type, provider, scope, name, labels };
}
