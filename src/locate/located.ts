/** What a locator says, as it reads one resource after the other. */
import type { Gap, Placement, Resource } from "../model.ts";

export interface Located {
  readonly placement: (placement: Placement) => void;
  readonly gap: (gap: Gap) => void;
  /** A placement that was reported before, in the words of another record of its resource. */
  readonly again?: (placement: Placement) => void;
  /** A resource that came before without labels. */
  readonly labelled?: (resource: Resource) => void;
  /** A resource that came before counts for another scope from now on. */
  readonly moved?: (resource: Resource, from: string) => void;
}
