/** Which service of a coverage line can show which type: what a comparison needs to know of the collectors. */
import type { Listing } from "../compare/seen.ts";
import { providers } from "../providers.ts";
import { listedBy } from "../sources.ts";

/** Of a provider without a collector of this package nobody knows. */
export async function listing(): Promise<Listing> {
  const known = new Map(
    await Promise.all(
      providers.map(async (provider) => [provider, await listedBy(provider)] as const),
    ),
  );
  return {
    mayShow: (provider, service, type) => known.get(provider)?.mayShow(service, type) ?? true,
    lists: (provider, service, type) => known.get(provider)?.lists(service, type) ?? false,
  };
}
