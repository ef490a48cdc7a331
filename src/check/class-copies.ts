/** Classes that pass from a source to its copies, and to theirs. */
import { type DataClass, classesOf } from "../judge/classes.ts";
import { isAtOriginal } from "../locate/originals.ts";
import {
  type Boundary,
  type Gap,
  type Placement,
  type ResourceRef,
  type Role,
  destinationOf,
  sameId,
} from "../model.ts";
import { copyOfUnseen } from "./class-gaps.ts";
import type { FoundClasses } from "./found-classes.ts";

/** Roles of places that hold the data of their source again. */
const copies: ReadonlySet<Role> = new Set(["replica", "backup", "failover", "cache"]);

export interface ClassCopies {
  readonly see: (placement: Placement) => void;
  /** A resource that a file declares: it holds no data yet. */
  readonly declared: (resource: ResourceRef) => void;
  /** A resource that came before without labels. */
  readonly labelled: (resource: ResourceRef) => void;
  /** After the last placement: adds to what was found. */
  readonly settle: (placements: Iterable<Placement>) => void;
  /** Copies whose sources were not seen: a class of these may allow less. */
  readonly gaps: () => Iterable<Gap>;
}

export function classCopies(
  classes: readonly DataClass[],
  found: FoundClasses,
  boundary: Boundary,
): ClassCopies {
  /** What may be anywhere restricts no copy, so that it does not flow. */
  const flowing = classes.filter((one) => one.boundary !== "anywhere");
  const flows = new Set(flowing.map(({ name }) => name));
  const narrower = flowing.filter(
    (one) =>
      typeof one.boundary === "object" && !boundary.countries.isSubsetOf(one.boundary.countries),
  );
  /** Source -> its copies. */
  const into = new Map<string, Set<string>>();
  /** Sources with a class by their tags. */
  const tagged = new Map<string, readonly string[]>();
  /** Sources that only their copies name so far, each with these. */
  const named = new Map<string, ResourceRef[]>();
  /** Source -> its id as it was written. */
  const spelt = new Map<string, string>();
  const declared = new Set<string>();
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
        const others = named.get(to);
        if (others) others.push(resource);
        else if (!spelt.has(to)) {
          spelt.set(to, placement.into ?? String(evidence.value));
          named.set(to, [resource]);
        }
        link(to, own);
      } else {
        noteSource(resource);
        link(own, to);
      }
    },
    declared: (resource) => void declared.add(sameId(resource.id)),
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
    *gaps() {
      for (const [from, all] of named)
        for (const copy of all) {
          if (declared.has(sameId(copy.id))) continue;
          const own = new Set([
            ...classesOf(copy, narrower).map(({ name }) => name),
            ...found.names(sameId(copy.id)),
          ]);
          const left = narrower.flatMap(({ name }) => (own.has(name) ? [] : [name]));
          if (left.length > 0) yield copyOfUnseen(copy, spelt.get(from)!, left);
        }
    },
  };
}
