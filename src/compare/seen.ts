/**
 * Whether a scan saw what it takes to say that a finding is gone. Where it did not, the finding is no longer
 * seen, and not closed: a gap closes nothing.
 */
import { isAbsolute, normalize } from "node:path/posix";
import {
  type Coverage,
  type Gap,
  type KnownFinding,
  type Report,
  type Vouched,
  sameId,
} from "../model.ts";
import { type Provider, factsOf, providerOfId, providerOfType } from "../providers.ts";

/** What a scan looked at, and what it missed. */
export type Looked = Pick<Report, "run"> & {
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly Gap[];
};

/** What is known of the services that coverage and gaps name. */
export interface Listing {
  /** Whether a failed unit of this service may have hidden a resource of this type; true also where nobody knows. */
  readonly mayShow: (provider: Coverage["provider"], service: string, type: string) => boolean;
  /** Whether a complete unit of this service lists resources of this type. */
  readonly lists: (provider: Coverage["provider"], service: string, type: string) => boolean;
}

/** Undefined where all was seen, else why not. */
export function whyNotSeen(
  known: KnownFinding,
  looked: Looked,
  listing: Listing,
): string | undefined {
  const { run, gaps } = looked;
  const file = fileOf(known);
  const gap = gaps.find((one) => hides(one, known, file, listing));
  if (gap) return `a gap hides it: ${gap.detail}`;
  if (run.status === "incomplete" && gaps.length === 0)
    return "the scan was stopped before its end";
  if (run.rulesOff?.includes(known.rule)) return `the policy turned ${known.rule} off`;
  return file === undefined ? notCovered(known, looked, listing) : notRead(file, looked);
}

/** A planned resource is called by its file and its address in it. */
function fileOf({ resource: { id } }: KnownFinding): string | undefined {
  const at = id.indexOf("#");
  return at > 0 && providerOfId(id) === undefined ? id.slice(0, at) : undefined;
}

function notRead(file: string, { run: { files = [], leftOut } }: Looked): string | undefined {
  if (!files.includes(file)) return `${file} was not read`;
  return leftOut && leftOut.resources > 0
    ? "the scan judged only some of the resources that it listed"
    : undefined;
}

/** By name alone: of a path that leads out of the working directory, or starts at the root, "." says nothing. */
function isBelow(file: string, folder: string): boolean {
  const [one, above] = [file, folder].map((path) => normalize(path).replace(/(?<=.)\/+$/, ""));
  if (one === above || above === "/") return one!.startsWith(above!);
  return above === "."
    ? !isAbsolute(one!) && one !== ".." && !one!.startsWith("../")
    : one!.startsWith(`${above!}/`) && !one!.startsWith(`${above!}/../`);
}

/** A place that lists are asked for by itself. */
function isRegion(provider: Provider, code: string): boolean {
  const { isListedByRegion, isComparable } = factsOf(provider).places;
  return isListedByRegion && isComparable(code);
}

/** The regions to look at for it; none where the id does not name the resource's own. */
function regionsOf({ resource, role, location }: KnownFinding): {
  readonly home: string | undefined;
  readonly all: readonly string[];
} {
  const { provider, id } = resource;
  const inId = factsOf(provider).ids.regionOf(id) ?? "";
  const home = isRegion(provider, inId) ? inId : role === "home" ? location.code : undefined;
  // A copy may be listed where it is.
  return {
    home,
    all: [...new Set([...(home === undefined ? [] : [home]), location.code])].filter((code) =>
      isRegion(provider, code),
    ),
  };
}

function notCovered(
  known: KnownFinding,
  { run, coverage }: Looked,
  listing: Listing,
): string | undefined {
  const { provider, scope, type } = known.resource;
  const units = coverage.filter(
    (unit) => unit.provider === provider && sameId(unit.scope) === sameId(scope),
  );
  const complete = units.filter(({ status }) => status === "complete");
  const { home, all } = regionsOf(known);
  const word = run.leftOut?.vouched?.find(
    (one) =>
      one.provider === provider &&
      sameId(one.scope) === sameId(scope) &&
      (home === undefined || all.some((region) => Object.hasOwn(one.regions, region))) &&
      mayHide(one, known, listing),
  );
  if (word) return `a witness's word was taken that there is none (--trust ${word.witness})`;
  // An inventory may vouch for an account as a whole.
  if (complete.some(({ service, region }) => service === "all" && region === "global"))
    return run.leftOut?.regions?.[provider] === undefined
      ? undefined
      : narrowedTo(run.leftOut.regions[provider]);
  const isShown = complete.some(
    ({ service, region }) =>
      listing.lists(provider, service, type) &&
      (home === undefined || !isRegion(provider, region) || all.includes(region)),
  );
  if (!isShown)
    return units.length === 0
      ? `${factsOf(provider).account} ${scope} was not scanned`
      : `no list of ${type} was read in ${scope}`;
  const narrowed = run.leftOut?.regions?.[provider];
  if (run.leftOut?.skipped?.includes("logs") && known.role === "log")
    return "diagnostic settings were skipped";
  if (!factsOf(provider).places.isListedByRegion)
    return narrowed && !(known.role === "home" && narrowed.includes(known.location.code))
      ? narrowedTo(narrowed)
      : undefined;
  if (home === undefined && narrowed) return narrowedTo(narrowed);
  const missing = all.find(
    (code) => !complete.some(({ region, service }) => region === code && service !== "sts"),
  );
  return missing === undefined ? undefined : `${missing} was not checked in ${scope}`;
}

/** Whether what was not asked for, on a witness's word, shows it: what is not its home may be shown by any service. */
const mayHide = (
  { provider, services, types }: Vouched,
  { resource: { type }, role }: KnownFinding,
  listing: Listing,
): boolean =>
  role !== "home" ||
  types.some((one) => isOfService(one, type)) ||
  services.some((service) => listing.mayShow(provider, service, type));

const narrowedTo = (regions: readonly string[]): string =>
  `the scan was limited to ${regions.join(", ")}`;

/** Whether what the gap is about may be, or may show, what the finding is about. In doubt it may. */
function hides(gap: Gap, known: KnownFinding, file: string | undefined, listing: Listing): boolean {
  const { resource, role, location, into } = known;
  if (gap.role !== undefined && gap.role !== role) return false;
  if (gap.provider === "inventory")
    return (
      (gap.ofProviders?.includes(resource.provider) ?? true) &&
      (gap.type === undefined || isOfService(gap.type, resource.type))
    );
  if (gap.provider === "plan")
    return file !== undefined && (isBelow(file, gap.scope) || isBelow(gap.scope, file));
  if (gap.provider !== resource.provider) return false;
  if (gap.resource !== undefined && !isSame(gap.resource, resource.id, into)) return false;
  if (file !== undefined)
    return (
      gap.declared !== undefined && (gap.type === undefined || isOfService(gap.type, resource.type))
    );
  if (sameId(gap.scope) !== sameId(resource.scope)) return false;
  const { home, all } = regionsOf(known);
  if (
    gap.region !== undefined &&
    isRegion(gap.provider, gap.region) &&
    home !== undefined &&
    gap.region !== location.code &&
    !all.includes(gap.region)
  )
    return false;
  if (gap.type !== undefined) return isOfService(gap.type, resource.type);
  return gap.service === undefined || listing.mayShow(gap.provider, gap.service, resource.type);
}

/** A resource, what is below it, or what its copy lands in. */
function isSame(gap: string, id: string, into: string | undefined): boolean {
  const one = sameId(gap);
  return [id, ...(into === undefined ? [] : [into])]
    .map(sameId)
    .some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`));
}

/** "AWS::S3::Bucket" and "AWS::S3::AccessPoint", "Microsoft.Sql/servers" and "Microsoft.Sql/servers/databases". */
function isOfService(a: string, b: string): boolean {
  const provider = providerOfType(a);
  if (provider === undefined || provider !== providerOfType(b)) return a === b;
  const { serviceOf } = factsOf(provider).types;
  return serviceOf(a) === serviceOf(b);
}
