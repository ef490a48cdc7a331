/**
 * Classes that no tag of a resource shows: what a service found in it, and what it is a copy of. Both may be known only
 * when all has been seen, so that placements wait until then, on disk where they are many.
 */
import type { Policy } from "../judge/policy.ts";
import {
  type BlindSpot,
  type FoundClass,
  type Gap,
  type Placement,
  type Resource,
  type ResourceRef,
  sameId,
} from "../model.ts";
import { classContradictions } from "./class-contradictions.ts";
import { classCopies } from "./class-copies.ts";
import { classSightings } from "./class-sightings.ts";
import { heldPlacements } from "./finding-store.ts";
import { foundClasses } from "./found-classes.ts";

export interface ClassFlow {
  readonly see: (resource: Resource) => void;
  readonly hold: (placement: Placement) => void;
  /** A resource that came before without labels: some lists show none of what another account shares. */
  readonly labelled: (resource: Resource) => void;
  /** After the last resource: finds out what services mean by their names, and passes classes on to copies. */
  readonly settle: () => void;
  readonly placements: () => Iterable<Placement>;
  /** Beside those of its tags. */
  readonly found: (resource: ResourceRef) => readonly FoundClass[];
  /** After the placements. */
  readonly gaps: () => Iterable<Gap>;
  readonly blindSpots: () => Iterable<BlindSpot>;
  readonly close: () => void;
}

export function classFlow({ classes, boundary }: Pick<Policy, "classes" | "boundary">): ClassFlow {
  const found = foundClasses();
  const sightings = classSightings(classes, found);
  const copies = classCopies(classes, found, boundary);
  const contradictions = classContradictions(classes, found);
  const held = heldPlacements();
  /** Of those in which a class was found. */
  const placed = new Set<string>();
  const labels = new Map<string, Resource["labels"]>();

  return {
    see(resource) {
      contradictions.see(resource);
      sightings.see(resource);
      if (resource.planned) copies.declared(resource);
    },
    hold(placement) {
      held.add(placement);
      contradictions.placed(placement);
      copies.see(placement);
    },
    labelled(resource) {
      labels.set(sameId(resource.id), resource.labels);
      copies.labelled(resource);
    },
    settle() {
      sightings.settle();
      copies.settle(held);
    },
    *placements() {
      for (const placement of held) {
        const { resource } = placement;
        if (found.of(resource).length > 0) placed.add(sameId(resource.id));
        const later = labels.size > 0 ? labels.get(sameId(resource.id)) : undefined;
        yield later ? { ...placement, resource: { ...resource, labels: later } } : placement;
      }
    },
    found: found.of,
    *gaps() {
      yield* sightings.gaps(placed);
      yield* copies.gaps();
      yield* contradictions.gaps();
    },
    blindSpots: sightings.blindSpots,
    close: held.close,
  };
}
