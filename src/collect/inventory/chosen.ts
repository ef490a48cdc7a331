/** `--regions` for a source that holds several clouds: what is elsewhere is left out, as a scan would have done. */
import type { Provider, Resource } from "../../model.ts";
import type { CollectOptions } from "../collect.ts";
import { providers } from "../../providers.ts";
import { chosenIn } from "../chosen-in.ts";
import type { Records } from "./reading.ts";

export function chosenOf(
  isElsewhere: CollectOptions["isElsewhere"],
): (records: Records) => Records {
  if (!isElsewhere) return (records) => records;
  const mark = new Map<Provider, (resource: Resource) => Resource>(
    providers.map((provider) => [provider, chosenIn((place) => isElsewhere(provider, place))]),
  );
  const isChosen = (provider: string, region: string | undefined): boolean => {
    return region === undefined || !isElsewhere(provider as Provider, region);
  };
  return ({ resources, gaps, coverage, ...rest }) => ({
    // A plan is judged whole, also when it was saved.
    resources: resources.map((resource) =>
      resource.planned ? resource : mark.get(resource.provider)!(resource),
    ),
    gaps: gaps.filter(({ provider, region }) => isChosen(provider, region)),
    coverage: coverage.filter(({ provider, region }) => isChosen(provider, region)),
    ...rest,
  });
}
