/** Resources whose data classes exclude one another: one finding each, at its home, or where no home of it is known at another place. */
import { type Judge } from "../judge/judge.ts";
import { type Finding, type Placement, roles } from "../model.ts";

export interface ContradictedResources {
  readonly see: (placement: Placement) => void;
  readonly findings: () => Iterable<Finding>;
}

export function contradictedResources(judge: Pick<Judge, "contradicted">): ContradictedResources {
  const first = new Map<string, Placement>();
  return {
    see(placement) {
      const { id } = placement.resource;
      const before = first.get(id);
      const isFirst =
        before === undefined || [placement, before].map(placeKey).sort()[0] === placeKey(placement);
      if (isFirst && judge.contradicted(placement)) first.set(id, placement);
    },
    *findings() {
      for (const placement of first.values()) yield judge.contradicted(placement)!;
    },
  };
}

/** The same placement of a resource first, in whatever order they come. */
const placeKey = ({ role, location, evidence, into = "" }: Placement): string =>
  [roles.indexOf(role), location.code, evidence.pointer, into].join("\u0000");
