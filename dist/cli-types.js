import {
  typesOf as typesOf2
} from "./collect-aws-keep.js";
import {
  children
} from "./collect-azure-tables.js";
import {
  services
} from "./collect-aws-listing.js";
import "./offered-list.js";
import "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./cli-table.js";
import {
  azureTypes,
  classOf,
  listedBy_2,
  typesOf
} from "./classes.js";
import {
  table
} from "./report-text-columns.js";

// src/cli/types.ts
import { types as described } from "./scan.js";
import { providers } from "./cli.js";
import { wantedProviders } from "./cli.js";
function knownTypes(wanted = providers) {
  return wanted.flatMap((provider) => {
    const listed = listedOn[provider]();
    const names = new Map(typesOf(provider).map(([type]) => [type.toLowerCase(), type]));
    for (const one of described.values())
      if (one.provider === provider) names.set(one.type.toLowerCase(), one.type);
    return [...names].toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, type]) => ({
      provider,
      type,
      class: classOf(type),
      listed: listed(type),
      knowledge: described.has(key) ? "full" : "location-only"
    }));
  });
}
var listedOn = {
  aws: listedOnAws,
  azure: listedOnAzure,
  microsoft365: () => () => "own-call"
};
function listedOnAws() {
  const byService = typesOf2(services.filter(({ id }) => id !== "cloudcontrol"));
  const byCloudControl = /* @__PURE__ */ new Set([
    ...typesOf2(services.filter(({ id }) => id === "cloudcontrol")),
    ...listedBy_2("cloudControl")
  ]);
  const byOtherName = new Set(listedBy_2("otherNames"));
  const byTags = new Set(listedBy_2("tags"));
  return (type) => byService.has(type) || byOtherName.has(type) ? "own-call" : byCloudControl.has(type) ? "cloud-control" : (
    // Types without a CloudFormation name are known from ARNs alone, which tags show.
    byTags.has(type) || type.startsWith("aws:") ? "tags" : "none"
  );
}
function listedOnAzure() {
  const tables = new Set(children.flatMap(({ types }) => types));
  const below = new Set(
    [...described.values()].flatMap(
      ({ type, needs }) => needs.map(({ path }) => `${type}/${path.replaceAll("/{each}", "")}`.toLowerCase())
    )
  );
  const located = azureTypes("locatedChildren");
  const withoutLocation = azureTypes("unlocatedTops");
  const stores = azureTypes("containedStores");
  const listed = (key) => {
    if (below.has(key)) return "own-call";
    if (tables.has(key) || described.has(key) || located.has(key)) return "resource-graph";
    const parent = key.slice(0, key.lastIndexOf("/"));
    if (!parent.includes("/")) return withoutLocation.has(key) ? "none" : "resource-graph";
    const isPart = classOf(key) === "configuration" || stores.has(key) && classOf(key.split("/", 2).join("/")) !== "configuration";
    return isPart && listed(parent) !== "none" ? "parent" : "none";
  };
  return (type) => listed(type.toLowerCase());
}
function typesText(provider, format) {
  const known = knownTypes(wantedProviders("types", provider));
  return format === "json" ? `${JSON.stringify(known, null, 1)}
` : table(
    ["provider", "type", "class", "listed by", "knowledge"],
    known.map((one) => [one.provider, one.type, one.class, one.listed, one.knowledge])
  );
}
export {
  knownTypes,
  typesText
};
