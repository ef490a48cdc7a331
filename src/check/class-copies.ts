/** Classes that pass from a source to its copies, and to theirs. */
import { type DataClass, classesOf } from "../judge/classes.ts";
import { isAtOriginal } from "../locate/originals.ts";
import { type Placement, type ResourceRef, type Role, destinationOf, sameId } from "../model.ts";
import type { FoundClasses } from "./found-classes.ts";

/** Roles of places that hold the data of their source again. */
const copies: ReadonlySet<Role> = new Set(["replica", "backup", "failover", "cache"]);

export interface ClassCopies {
  readonly see: (placement: Placement) => void;
  /** A resource that came before without labels. */
  readonly labelled: (resource: ResourceRef) => void;
  /** After the last placement: adds to what was found. */
  readonly settle: (placements: Iterable<Placement>) => void;
}

export function classCopies(classes: readonly DataClass[], found: FoundClasses): ClassCopies {
  /** What may be anywhere restricts no copy, so that it does not flow. */
  const flowing = classes.filter(({ boundary }) => boundary !== "anywhere");
  const flows = new Set(flowing.map(({ name }) => name));
  /** Source -> its copies. */
  const into = new Map<string, Set<string>>();
  /** Sources with a class by their tags. */
  const tagged = new Map<string, readonly string[]>();
  /** Sources that only their copies name so far. */
  const named = new Set<string>();
  /** Source -> its id as it was written. */
  const spelt = new Map<string, string>();
  const labelledLater = new Map<string, ResourceRef>();

  function link(from: string, to: string): void {
    const targets = into.get(from);
    if (targets) targets.add(to);
    else into.set(from, new Set([to]));
  }

  function noteSource(resource: ResourceRef): void {
    const from = sameId(resource.id);
    named.delete(from);
    spelt.set(from, resource.id);
    const names = classesOf(resource, flowing).map(({ name }) => name);
    if (names.length > 0) tagged.set(from, names);
  }

  return {
    see(placement) {
      if (!copies.has(placement.role)) return;
      const to = destinationOf(placement);
      if (to === undefined) return;
      const { resource, evidence } = placement;
      const own = sameId(resource.id);
      if (own === to) return;
      if (isAtOriginal(placement)) {
        if (!spelt.has(to)) {
          spelt.set(to, placement.into ?? String(evidence.value));
          named.add(to);
        }
        link(to, own);
      } else {
        noteSource(resource);
        link(own, to);
      }
    },
    labelled: (resource) => void labelledLater.set(sameId(resource.id), resource),
    settle(placements) {
      for (const [id, resource] of labelledLater) if (into.has(id)) noteSource(resource);
      if (named.size > 0)
        for (const { resource } of placements)
          if (named.has(sameId(resource.id))) noteSource(resource);
      const waiting = [...into.keys()];
      for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
        const why = `inherited from ${spelt.get(from)}`;
        const names = [...(tagged.get(from) ?? []), ...found.names(from)].filter((name) =>
          flows.has(name),
        );
        for (const to of into.get(from) ?? [])
          for (const name of names)
            if (found.add(to, { name, why }) && into.has(to)) waiting.push(to);
      }
    },
  };
}
