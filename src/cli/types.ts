/** Every resource type of the providers: what it can do with data, how it is listed, how well it is known. */
import { type Class, azureTypes, classOf, listedBy, typesOf } from "../classes.ts";
import { typesOf as listedTypes } from "../collect/aws/account.ts";
import { services } from "../collect/aws/services/index.ts";
import { children } from "../collect/azure/tables.ts";
import { types as described } from "../locate/index.ts";
import { type Provider, providers } from "../model.ts";
import type { DataFormat } from "./data-format.ts";
import { table } from "./table.ts";
import { wantedProviders } from "./values.ts";

/**
 * - `own-call`: a list call of its service, or on Azure a call below a listed parent.
 * - `cloud-control`: AWS's Cloud Control API.
 * - `resource-graph`: Azure Resource Graph.
 * - `parent`: it is part of a listed resource: a setting of it, or content that is where that is.
 * - `tags`: where it has or had a tag.
 * - `none`: by no call; what an inventory of the account knows is judged all the same.
 */
type Listed = "own-call" | "cloud-control" | "resource-graph" | "parent" | "tags" | "none";

export interface KnownType {
  readonly provider: Provider;
  readonly type: string;
  readonly class: Class;
  readonly listed: Listed;
  /** `full`: rows say where its data goes. `location-only`: it is judged by its location and class. */
  readonly knowledge: "full" | "location-only";
}

export function knownTypes(wanted: readonly Provider[] = providers): readonly KnownType[] {
  return wanted.flatMap((provider) => {
    const listed = listedOn[provider]();
    const names = new Map(typesOf(provider).map(([type]) => [type.toLowerCase(), type]));
    for (const one of described.values())
      if (one.provider === provider) names.set(one.type.toLowerCase(), one.type);
    return [...names]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, type]): KnownType => ({
        provider,
        type,
        class: classOf(type),
        listed: listed(type),
        knowledge: described.has(key) ? "full" : "location-only",
      }));
  });
}

/** How a provider lists its types. */
const listedOn: Readonly<Record<Provider, () => (type: string) => Listed>> = {
  aws: listedOnAws,
  azure: listedOnAzure,
  microsoft365: () => () => "own-call",
};

function listedOnAws(): (type: string) => Listed {
  const byService = listedTypes(services.filter(({ id }) => id !== "cloudcontrol"));
  const byCloudControl = new Set([
    ...listedTypes(services.filter(({ id }) => id === "cloudcontrol")),
    ...listedBy("cloudControl"),
  ]);
  const byOtherName = new Set(listedBy("otherNames"));
  const byTags = new Set(listedBy("tags"));
  return (type) =>
    byService.has(type) || byOtherName.has(type)
      ? "own-call"
      : byCloudControl.has(type)
        ? "cloud-control"
        : // Types without a CloudFormation name are known from ARNs alone, which tags show.
          byTags.has(type) || type.startsWith("aws:")
          ? "tags"
          : "none";
}

/** Resource Graph has what must have a location, and the tables that are asked for; other children are read below their parents. */
function listedOnAzure(): (type: string) => Listed {
  const tables = new Set(children.flatMap(({ types }) => types));
  const below = new Set(
    [...described.values()].flatMap(({ type, needs }) =>
      needs.map(({ path }) => `${type}/${path.replaceAll("/{each}", "")}`.toLowerCase()),
    ),
  );
  const located = azureTypes("locatedChildren");
  const withoutLocation = azureTypes("unlocatedTops");
  const stores = azureTypes("containedStores");
  const listed = (key: string): Listed => {
    if (below.has(key)) return "own-call";
    if (tables.has(key) || described.has(key) || located.has(key)) return "resource-graph";
    const parent = key.slice(0, key.lastIndexOf("/"));
    if (!parent.includes("/")) return withoutLocation.has(key) ? "none" : "resource-graph";
    const isPart =
      classOf(key) === "configuration" ||
      (stores.has(key) && classOf(key.split("/", 2).join("/")) !== "configuration");
    return isPart && listed(parent) !== "none" ? "parent" : "none";
  };
  return (type) => listed(type.toLowerCase());
}

/** What the command prints. */
export function typesText(provider: string | undefined, format: DataFormat): string {
  const known = knownTypes(wantedProviders("types", provider));
  return format === "json"
    ? `${JSON.stringify(known, null, 1)}\n`
    : table(
        ["provider", "type", "class", "listed by", "knowledge"],
        known.map((one) => [one.provider, one.type, one.class, one.listed, one.knowledge]),
      );
}
