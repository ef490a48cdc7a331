/** The regions that data can be created in, with the partition or cloud they belong to: more than a scan needs of the lists. */
import type { GuardLocation } from "../guard-model.ts";
import { type Provider, factsOf } from "../providers.ts";
import { packagedFile } from "../packaged.ts";
import { parseLocations } from "./locations.ts";

/**
 * Announced, reserved and retired regions are left out: nothing can be created there. Microsoft's own test regions
 * (`eastusstg`, `eastus2euap`, `eastusstage`) are in: subscriptions that it lets in can use them. Sorted by code.
 */
export function readRegions(provider: Provider): readonly GuardLocation[] {
  const file = `rules/${factsOf(provider).places.list}`;
  return parseLocations(packagedFile(file), file)
    .filter(
      ({ kind, status, cloud }) =>
        ((kind === "region" && (status === "available" || status === "limited")) ||
          ((kind === "region" || kind === "logical") && status === "internal")) &&
        cloud !== "unknown",
    )
    .map(({ code, name, cloud, countries }) => ({ code, name, cloud, countries }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
