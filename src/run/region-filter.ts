/** `--regions`, and the policy's `regions`: each name is looked up, and narrows the clouds that have it. */
import { findPlace, listPlaces } from "../atlas.ts";
import { type LeftOut, type Provider, UserError, providers } from "../model.ts";
import { nearest } from "../nearest.ts";
import { factsOf } from "../providers.ts";

export type Regions = NonNullable<LeftOut["regions"]>;

export interface WantedRegions {
  readonly names: readonly string[];
  /** As messages name it: "--regions", or the policy file and its key. */
  readonly from: string;
  /** Whether a name that concerns no target is a fault: a policy is for more than one scan. */
  readonly isForThisScan: boolean;
}

/** Undefined where no cloud that is scanned is narrowed; `clouds`: those of the targets. */
export function regionsOf(
  { names, from, isForThisScan }: WantedRegions,
  clouds: ReadonlySet<Provider>,
): Regions | undefined {
  if (names.length === 0)
    throw new UserError(`${from}: names no region; name one such as eu-central-1 or westeurope`);
  const regions: Partial<Record<Provider, string[]>> = {};
  for (const name of names) {
    const found = providers.flatMap((provider) => {
      const code = codeOf(provider, name);
      return code === undefined ? [] : [{ provider, code }];
    });
    if (found.length === 0) throw unknown(from, name);
    const here = found.filter(({ provider }) => clouds.has(provider));
    if (here.length === 0 && isForThisScan)
      throw new UserError(
        `${from}: ${name} is a region of ${factsOf(found[0]!.provider).name}, and no target is in ${factsOf(found[0]!.provider).name}; leave it out, or add such a target`,
      );
    // What has no region is looked at whichever are chosen.
    for (const { provider, code } of here.filter((one) => one.code !== "global")) {
      const codes = (regions[provider] ??= []);
      if (!codes.includes(code)) codes.push(code);
    }
  }
  if (names.every((name) => providers.some((provider) => codeOf(provider, name) === "global")))
    throw new UserError(
      `${from}: names only global, whose resources are always scanned; name a region such as eu-central-1 or westeurope, or leave it out to scan all regions`,
    );
  return Object.keys(regions).length > 0 ? regions : undefined;
}

/** Whether a place is another than the chosen ones: of what nobody knows that can't be said. */
export function elsewhereOf(regions: Regions): (provider: Provider, place: string) => boolean {
  const chosen = (provider: Provider): ReadonlySet<string> =>
    new Set(regions[provider]?.flatMap((code) => findPlace(provider, code)?.countries ?? []));
  const countries = new Map(providers.map((provider) => [provider, chosen(provider)]));
  return (provider, location) => {
    const codes = regions[provider];
    const place = findPlace(provider, location);
    if (!codes || !place || place.code === "global" || codes.includes(place.code)) return false;
    if (place.kind === "pseudo") return false;
    // Europe is no other place than West Europe.
    return (
      place.kind !== "logical" || !place.countries.some((one) => countries.get(provider)!.has(one))
    );
  };
}

/** A provider that is asked region by region has zones in them; others list resources at places of every kind. */
function codeOf(provider: Provider, name: string): string | undefined {
  const place = placeCalled(provider, name);
  return place &&
    (place.code === "global" ||
      (factsOf(provider).places.isListedByRegion
        ? place.kind === "region"
        : place.kind !== "pseudo"))
    ? place.code
    : undefined;
}

/** An alias such as EU, by which S3 calls one region, is not a name that means it to people. */
function placeCalled(provider: Provider, name: string): ReturnType<typeof findPlace> {
  const place = findPlace(provider, name);
  const isAlias = place?.aliases.some((alias) => alias.toLowerCase() === name.trim().toLowerCase());
  const { hasAliasesForPeople } = factsOf(provider).places;
  return isAlias && place?.kind === "region" && !hasAliasesForPeople ? undefined : place;
}

function unknown(from: string, name: string): UserError {
  const quoted = JSON.stringify(name.slice(0, 60));
  const place = providers
    .map((provider) => findPlace(provider, name))
    .find((one) => one !== undefined);
  if (place && place.kind !== "region")
    return new UserError(
      `${from}: ${quoted} is ${place.kind.endsWith("zone") ? "a zone and not a region; name its region" : "not a region but a name for several locations; name a region such as eu-central-1 or westeurope"}`,
    );
  const known = providers.flatMap((provider) =>
    listPlaces(provider)
      .filter(({ kind }) => kind === "region")
      .map(({ code }) => code),
  );
  const meant = nearest(name.replaceAll(" ", ""), known) ?? place?.code;
  return new UserError(
    `${from}: unknown region ${quoted}; ${meant === undefined ? '"data-boundary locations" lists them' : `did you mean ${meant}?`}`,
  );
}
