/** Gaps of data classes: what a service has not looked into, and what it found where this scan has not looked. */
import { recordOf } from "../locate/sightings.ts";
import { factsOf, providerOfType } from "../providers.ts";
import type {
  BlindSpot,
  FoundClass,
  Gap,
  Looker,
  Resource,
  ResourceRef,
  Sighting,
} from "../model.ts";

const services: Readonly<Record<Looker, readonly [name: string, remedy: string]>> = {
  macie: [
    "Amazon Macie",
    "enable Macie with automated sensitive data discovery in the bucket's region and do not exclude the bucket, or tag it and accept the gap with an exception",
  ],
  purview: [
    "Microsoft Purview",
    "register it as a data source in Purview and scan it there, name the subscription or tenant of the Purview account as a target here, or tag it and accept the gap with an exception",
  ],
};

export function notLooked(
  by: Looker,
  {
    provider,
    scope,
    location,
    id,
    type,
    name,
  }: Pick<Resource, "id" | "type" | "provider" | "scope" | "name" | "location">,
  sightings: readonly Sighting[],
): Gap {
  const [service, enable] = services[by];
  const [fault, remedy = enable] = undecided(sightings);
  return {
    reason: "not-collected",
    provider,
    scope,
    ...(location !== undefined && { region: location }),
    service: by,
    resource: id,
    type,
    detail: `data class of ${name}: the policy relies on ${service}, which ${fault}`,
    remedy,
  };
}

const scanAll =
  "scan all of it in Purview, with a scan rule set that has these classifications, or tag it and accept the gap with an exception";

/** Why what a service says of a resource does not decide on its class, and what to do where that is not to let it look at all. */
function undecided(sightings: readonly Sighting[]): readonly [fault: string, remedy?: string] {
  const looked = sightings.find(({ isAnalysed }) => isAnalysed);
  if (looked?.score !== undefined)
    return [`scored it ${looked.score}, but did not return the types of its data`];
  if (looked)
    return [
      "scanned it with a scan rule set that does not look for all classifications of the class",
      scanAll,
    ];
  return sightings.some(({ isPartial }) => isPartial)
    ? ["has scanned only a part of it: its scans name a database, folders or files", scanAll]
    : ["has not scanned it"];
}

/** An account, a subscription or a service that this scan has not looked at, or a kind of store that it does not know. */
export function foundElsewhere(
  by: Looker,
  { sighting, in: { provider, scope } }: { readonly sighting: Sighting; readonly in: ResourceRef },
  { name, why }: FoundClass,
): Gap {
  return {
    reason: "not-collected",
    provider,
    scope,
    service: by,
    resource: sighting.resource,
    detail: `${services[by][0]} found data of class ${name} in ${sighting.resource} (${why}), but this scan has no resource of that name, so its location was not checked`,
    remedy:
      "add the account, subscription or tenant that holds it as a target, or accept the gap with an exception that says where it is",
  };
}

const both = (ways: readonly Looker[]): string => ways.map((way) => services[way][0]).join(" and ");

/** Equal for all of one type and account, so that they are folded. */
export const outOfReach = (
  { id, type, provider, scope }: Pick<Resource, "id" | "type" | "provider" | "scope">,
  names: readonly string[],
  ways: readonly Looker[],
): Gap => ({
  reason: "not-collected",
  provider,
  scope,
  service: ways[0]!,
  resource: id,
  type,
  detail: `data class ${names.join(", ")}: the policy relies on ${both(ways)} only, which ${ways.length > 1 ? "do" : "does"} not scan stores of this type`,
  remedy:
    "add tags to the class in the policy and tag the resources, or accept the gap with an exception that says what is in these stores",
});

/** Of a long list the first, as the report is read by people. */
const most = 12;

/** On the record of the first service, once for each class. */
export function byTagsAlone(
  name: string,
  types: ReadonlyMap<string, number>,
  ways: readonly Looker[],
): BlindSpot {
  const all = [...types.keys()].sort();
  const [untagged, tagged] = [hasNoTags, (type: string) => !hasNoTags(type)].map((one) =>
    all.filter(one),
  ) as [string[], string[]];
  const said = [
    ...(tagged.length > 0 ? [`whose class only their tags show: ${firstOf(tagged)}`] : []),
    ...(untagged.length > 0
      ? [`which have no tags, so that their class is unknown: ${firstOf(untagged)}`]
      : []),
  ];
  return {
    ...recordOf(ways[0]!),
    resources: [...types.values()].reduce((sum, count) => sum + count, 0),
    detail: `class ${name}: ${both(ways)} ${ways.length > 1 ? "do" : "does"} not scan stores of these types, ${said.join("; and of these, ")}`,
  };
}

const hasNoTags = (type: string): boolean => {
  const provider = providerOfType(type);
  return provider !== undefined && factsOf(provider).hasNoTags === true;
};

const firstOf = (all: readonly string[]): string =>
  all.slice(0, most).join(", ") +
  (all.length > most ? `, and ${all.length - most} other types` : "");

/** A finding has a place, and none of what a service found in this one was seen. */
export const foundNowhere = (
  {
    provider,
    scope,
    id,
    type,
    name,
  }: Pick<Resource, "id" | "type" | "provider" | "scope" | "name">,
  by: Looker,
  { name: found, why }: FoundClass,
): Gap => ({
  reason: "not-collected",
  provider,
  scope,
  service: by,
  resource: id,
  type,
  detail: `data class of ${name}: it is ${found} (${why}), and no location of its data was found`,
  remedy: "find out where it is, and accept the gap with an exception that says so",
});

/** Tags of a source that is in another account, or was not located, are not known. */
export const copyOfUnseen = (
  { provider, scope, id, type, name }: ResourceRef,
  source: string,
  names: readonly string[],
): Gap => ({
  reason: "not-collected",
  provider,
  scope,
  resource: id,
  type,
  detail: `data class of ${name}: it is a copy of ${source}, which this scan has not located, so that it may be of class ${names.join(", ")}`,
  remedy:
    "add the account or subscription of the source as a target, tag the copy, or accept the gap with an exception",
});

/** A finding has a place, and none of this resource was seen. */
export const contradictedNowhere = (
  { provider, scope, id, type, name }: ResourceRef,
  [said, found]: readonly [said: string, found: string],
): Gap => ({
  reason: "not-collected",
  provider,
  scope,
  resource: id,
  type,
  detail: `data class of ${name}: it is ${said}, and ${found}, which ${said} excludes; no location of its data was found`,
  remedy: "find out what data it holds and correct its tags, or accept the gap with an exception",
});
