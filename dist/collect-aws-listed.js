import {
  services
} from "./collect-aws-listing.js";
import "./collect-aws-pages.js";
import "./collect-loopback.js";
import {
  factsOf
} from "./providers.js";

// src/collect/aws/listed.ts
var { serviceOf } = factsOf("aws").types;
var generic = /* @__PURE__ */ new Set([
  "resource-groups-tagging-api",
  "cloudcontrol",
  "cloudcontrol other types",
  "config recorder",
  "resource-explorer-2"
]);
function listed() {
  const typesOf = new Map(
    services.filter(({ id }) => !generic.has(id)).map(({ id, lists }) => [
      id,
      new Set(lists.flatMap(({ types }) => types.map((type) => type.toLowerCase())))
    ])
  );
  const all = new Set([...typesOf.values()].flatMap((types) => [...types]));
  const families = new Map(
    [...typesOf].map(([id, types]) => [id, new Set([...types].map(serviceOf))])
  );
  return {
    mayShow: (service, type) => families.get(service)?.has(serviceOf(type)) ?? true,
    lists: (service, type) => all.has(type.toLowerCase()) ? typesOf.get(service)?.has(type.toLowerCase()) ?? false : generic.has(service)
  };
}
export {
  listed
};
