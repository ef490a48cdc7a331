import {
  listedBy
} from "./files.js";
import {
  providers
} from "./providers.js";

// src/run/listing.ts
async function listing() {
  const known = new Map(
    await Promise.all(
      providers.map(async (provider) => [provider, await listedBy(provider)])
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
