/** What the functions of a row are given of the resource at hand. */
import type { Atlas, Role } from "../model.ts";
import { anyPair, homesAllowed } from "./choices.ts";
import { unknownLocation } from "./gaps.ts";
import type { RowContext } from "./path.ts";
import { watching } from "./unseen.ts";
import type { Visit } from "./visit.ts";

/** Made once for a visit, with an eye on what was never collected, where that is something. */
export function contextOf(visit: Visit, atlas: Atlas, role: () => Role): RowContext<unknown> {
  if (visit.here) return visit.here;
  const { provider, properties, unseen } = visit.resource;
  visit.watch = unseen && watching(properties, unseen);
  const id = visit.resource.planned?.ids?.[0];
  const resource =
    visit.watch || id !== undefined
      ? {
          ...visit.resource,
          ...(id !== undefined && { id }),
          ...(visit.watch && { properties: visit.watch.record }),
        }
      : visit.resource;
  const home = visit.listed?.code;
  const homes = homesAllowed(visit.resource, visit.site);
  visit.here = {
    resource,
    home,
    element: resource.properties,
    pair: (code = home) =>
      code !== undefined && code === home && homes
        ? anyPair(
            homes,
            provider,
            atlas,
            unknownLocation(visit.resource, role(), undefined, "/location"),
          )
        : code !== undefined && atlas.find(provider, code)
          ? atlas.pair(provider, code)
          : {
              gap: `the region paired with ${code ?? "its own"} is unknown, because that region is unknown`,
              remedy:
                "look up the resource at the provider, and accept the gap with an exception if its data stays inside",
            },
  };
  return visit.here;
}
