/**
 * Classes that no tag of a resource shows: what a service found in it, and what it is a copy of. Both may be known only
 * when all has been seen, so that placements wait until then, on disk where they are many.
 */
import { type DataClass, classesOf, lookersOf, whySeen } from "../judge/classes.ts";
import { lookedInto, sightingsIn } from "../locate/sightings.ts";
import {
  type FoundClass,
  type Gap,
  type Looker,
  type Placement,
  type Resource,
  type ResourceRef,
  type Role,
  type Sighting,
  destinationOf,
  sameId,
} from "../model.ts";
import { type Store, heldPlacements } from "./finding-store.ts";

/** Roles of places that hold the data of their source again. */
const copies: ReadonlySet<Role> = new Set(["replica", "backup", "failover", "cache"]);

type Found = ReadonlyMap<string, FoundClass>;

export interface ClassFlow {
  readonly see: (resource: Resource) => void;
  readonly hold: (placement: Placement) => void;
  /** After the last resource: passes classes on to copies. */
  readonly settle: () => void;
  readonly placements: () => Iterable<Placement>;
  /** Beside those of its tags. */
  readonly found: (resource: ResourceRef) => readonly FoundClass[];
  /** What the policy's services never looked into. */
  readonly gaps: () => Iterable<Gap>;
  readonly close: () => void;
}

export function classFlow(classes: readonly DataClass[]): ClassFlow {
  const asked = lookersOf(classes);
  const held: Store<Placement> = heldPlacements();
  const byId = new Map<string, Map<string, FoundClass>>();
  /** Source -> its copies. */
  const into = new Map<string, Set<string>>();
  /** Sources with a class by their tags. */
  const tagged = new Map<string, { readonly id: string; readonly names: readonly string[] }>();
  const spelt = new Map<string, string>();
  const looked = new Map<Looker, Map<string, Sighting>>(asked.map((by) => [by, new Map()]));
  const wanted = new Map<Looker, Map<string, Resource>>(asked.map((by) => [by, new Map()]));

  function add(id: string, { name, why }: FoundClass): boolean {
    const own = byId.get(id) ?? new Map<string, FoundClass>();
    byId.set(id, own);
    if (own.has(name)) return false;
    own.set(name, { name, why });
    return true;
  }

  function seen(sighting: Sighting): void {
    const id = sameId(sighting.resource);
    const before = looked.get(sighting.by)?.get(id);
    // Of two regions or catalogues one may not have looked.
    if (!before?.isAnalysed) looked.get(sighting.by)?.set(id, sighting);
    for (const one of classes) {
      const why = whySeen(one, sighting);
      if (why !== undefined) add(id, { name: one.name, why });
    }
  }

  return {
    see(resource) {
      for (const sighting of sightingsIn(resource)) seen(sighting);
      if (resource.onlyReferred) return;
      for (const by of asked)
        if (lookedInto[by].has(resource.type.toLowerCase()))
          wanted.get(by)!.set(sameId(resource.id), { ...resource, properties: {} });
    },
    hold(placement) {
      held.add(placement);
      if (!copies.has(placement.role)) return;
      const to = destinationOf(placement);
      if (to === undefined) return;
      const { resource } = placement;
      const from = sameId(resource.id);
      if (from === to) return;
      spelt.set(from, resource.id);
      const targets = into.get(from);
      if (targets) targets.add(to);
      else into.set(from, new Set([to]));
      const names = classesOf(resource, classes).map(({ name }) => name);
      if (names.length > 0) tagged.set(from, { id: resource.id, names });
    },
    settle() {
      const waiting = [...into.keys()];
      for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
        const why = `inherited from ${spelt.get(from)}`;
        const names = [...(tagged.get(from)?.names ?? []), ...(byId.get(from)?.keys() ?? [])];
        for (const to of into.get(from) ?? [])
          for (const name of names) if (add(to, { name, why }) && into.has(to)) waiting.push(to);
      }
    },
    placements: () => held,
    found({ id }) {
      const own: Found | undefined = byId.get(sameId(id));
      return own ? [...own.values()] : [];
    },
    *gaps() {
      for (const [by, resources] of wanted)
        for (const [id, resource] of resources)
          if (!looked.get(by)!.get(id)?.isAnalysed) yield notLooked(by, resource);
    },
    close: held.close,
  };
}

const services: Readonly<Record<Looker, readonly [name: string, remedy: string]>> = {
  macie: [
    "Amazon Macie",
    "enable Macie with automated sensitive data discovery in the bucket's region and do not exclude the bucket, or tag it and accept the gap with an exception",
  ],
};

function notLooked(by: Looker, { provider, scope, location, id, type, name }: Resource): Gap {
  const [service, remedy] = services[by];
  return {
    reason: "not-collected",
    provider,
    scope,
    ...(location !== undefined && { region: location }),
    service: by,
    resource: id,
    type,
    detail: `data class of ${name}: the policy asks ${service}, which has not looked into it`,
    remedy,
  };
}
