/** Resources whose classes exclude one another, and of whose data no place was seen: a finding would have none. */
import { type DataClass, classesOf, contradictions } from "../judge/classes.ts";
import { type Gap, type Placement, type Resource, type ResourceRef, sameId } from "../model.ts";
import { contradictedNowhere } from "./class-gaps.ts";
import type { FoundClasses } from "./found-classes.ts";

export interface ClassContradictions {
  readonly see: (resource: Resource) => void;
  readonly placed: (placement: Placement) => void;
  readonly gaps: () => Iterable<Gap>;
}

export function classContradictions(
  classes: readonly DataClass[],
  found: FoundClasses,
): ClassContradictions {
  const excluding = classes.filter(({ excludes }) => excludes !== undefined);
  /** With a class that excludes others, by their tags. */
  const marked = new Map<string, ResourceRef>();
  const placed = new Set<string>();
  return {
    see(resource) {
      if (excluding.length === 0 || resource.onlyReferred === true) return;
      if (classesOf(resource, excluding).length > 0)
        marked.set(sameId(resource.id), { ...resource, properties: {} } as ResourceRef);
    },
    placed({ resource }) {
      if (excluding.length > 0) placed.add(sameId(resource.id));
    },
    *gaps() {
      for (const [id, resource] of marked) {
        if (placed.has(id)) continue;
        const names = classesOf(resource, classes).map(({ name }) => name);
        const [pair] = contradictions([...names, ...found.names(id)], classes);
        if (pair) yield contradictedNowhere(resource, pair);
      }
    },
  };
}
