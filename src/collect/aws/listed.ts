/** Which service of a coverage line can show which type of AWS. */
import { factsOf } from "../../providers.ts";
import type { Listed } from "../listed.ts";
import { services } from "./services/index.ts";

const { serviceOf } = factsOf("aws").types;

/** What lists types that have no list call. */
const generic = new Set([
  "resource-groups-tagging-api",
  "cloudcontrol",
  "cloudcontrol other types",
  "config recorder",
  "resource-explorer-2",
]);

export function listed(): Listed {
  /** Service -> the types that it lists, in lower case. */
  const typesOf = new Map(
    services
      .filter(({ id }) => !generic.has(id))
      .map(({ id, lists }) => [
        id,
        new Set(lists.flatMap(({ types }) => types.map((type) => type.toLowerCase()))),
      ]),
  );
  const all = new Set([...typesOf.values()].flatMap((types) => [...types]));
  const families = new Map(
    [...typesOf].map(([id, types]) => [id, new Set([...types].map(serviceOf))]),
  );
  return {
    mayShow: (service, type) => families.get(service)?.has(serviceOf(type)) ?? true,
    lists: (service, type) =>
      all.has(type.toLowerCase())
        ? (typesOf.get(service)?.has(type.toLowerCase()) ?? false)
        : generic.has(service),
  };
}
