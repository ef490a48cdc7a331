import {
  providers_2
} from "./providers.js";

// src/run/listing.ts
import { listedBy } from "./scan.js";
async function listing() {
  const known = new Map(
    await Promise.all(
      providers_2.map(async (provider) => [provider, await listedBy(provider)])
    )
  );
  return {
    mayShow: (provider, service, type) => known.get(provider)?.mayShow(service, type) ?? true,
    lists: (provider, service, type) => known.get(provider)?.lists(service, type) ?? false
  };
}

export {
  listing
};
