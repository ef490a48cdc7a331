/** `--regions`: which of the listed resources the user wants looked at. */
import type { Resource } from "../model.ts";

/**
 * Marks what is outside the chosen regions: it is not judged, and stays known so that a log sink or
 * a replica there is still found from this side. What has no region of its own is always looked at, and
 * so is what is at a place that nobody knows, or in a geography that holds a chosen region;
 * a child (a registry's replication) goes with its parent.
 */
export function chosenIn(
  isElsewhere: ((place: string) => boolean) | undefined,
): (resource: Resource) => Resource {
  if (!isElsewhere) return (resource) => resource;
  const taken = new Map<string, boolean>();
  return (resource) => {
    const parent = parentOf(resource.id);
    const take =
      (parent === undefined ? undefined : taken.get(parent)) ??
      (resource.location === undefined || !isElsewhere(resource.location));
    if (parent === undefined) taken.set(resource.id.toLowerCase(), take);
    return take ? resource : { ...resource, onlyReferred: true };
  };
}

/** The top-level resource of a child; undefined where the id is of one. */
function parentOf(id: string): string | undefined {
  return /^(.*?\/providers\/[^/]+\/[^/]+\/[^/]+)\/.+/.exec(id.toLowerCase())?.[1];
}
