/** `--regions` for a source that holds several clouds: what lies elsewhere is left out, as a scan would have done. */
import type { LeftOut, Provider, Resource } from "../../model.ts";
import { chosenIn } from "../azure/regions.ts";
import type { Records } from "./reading.ts";

export function chosenOf(
  regions: NonNullable<LeftOut["regions"]> | undefined,
): (records: Records) => Records {
  if (!regions) return (records) => records;
  const mark: Readonly<Record<Provider, (resource: Resource) => Resource>> = {
    aws: chosenIn(regions.aws),
    azure: chosenIn(regions.azure),
  };
  const isChosen = (provider: string, region: string | undefined): boolean => {
    const chosen = regions[provider as Provider];
    return !chosen || region === undefined || region === "global" || chosen.includes(region);
  };
  return ({ resources, gaps, coverage, ...rest }) => ({
    resources: resources.map((resource) => mark[resource.provider](resource)),
    gaps: gaps.filter(({ provider, region }) => isChosen(provider, region)),
    coverage: coverage.filter(({ provider, region }) => isChosen(provider, region)),
    ...rest,
  });
}
