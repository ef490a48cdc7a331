/** Which service of a coverage line can show which type: what a comparison needs to know of the collectors. */
import { services } from "../collect/aws/services/index.ts";
import { lists as listsOfTenant } from "../collect/microsoft365/units.ts";
import { type Listing, serviceOf } from "../compare/seen.ts";

/** What lists types that have no list call. */
const generic = new Set([
  "resource-groups-tagging-api",
  "cloudcontrol",
  "cloudcontrol other types",
  "config recorder",
  "resource-explorer-2",
]);

export function listing(): Listing {
  /** Service -> the types that it lists, in lower case. */
  const typesOf = new Map(
    services
      .filter(({ id }) => !generic.has(id))
      .map(({ id, lists }) => [
        id,
        new Set(lists.flatMap(({ types }) => Object.keys(types)).map((type) => type.toLowerCase())),
      ]),
  );
  const listed = new Set([...typesOf.values()].flatMap((types) => [...types]));
  const namespaces = new Map(
    [...typesOf].map(([id, types]) => [id, new Set([...types].map(serviceOf))]),
  );
  return {
    mayShow(provider, service, type) {
      if (provider === "azure") {
        const [own = ""] = service.split(" ");
        return !own.includes("/") || serviceOf(own) === serviceOf(type);
      }
      if (provider === "microsoft365") return listsOfTenant(service, type);
      return namespaces.get(service)?.has(serviceOf(type)) ?? true;
    },
    lists(provider, service, type) {
      if (provider === "azure")
        return (
          service.startsWith("resource graph ") ||
          service === "resources.list" ||
          service === "dataBoundaries" ||
          service.toLowerCase().startsWith(type.toLowerCase())
        );
      if (provider === "microsoft365") return listsOfTenant(service, type);
      return listed.has(type.toLowerCase())
        ? (typesOf.get(service)?.has(type.toLowerCase()) ?? false)
        : generic.has(service);
    },
  };
}
