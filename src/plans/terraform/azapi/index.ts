/** Terraform's provider azure/azapi: resources in ARM's own words, whole (azapi_resource) or in part (azapi_update_resource). */
import { describedOf } from "../../../locate/index.ts";
import { keptPaths } from "../../../locate/kept.ts";
import type { ResourceType } from "../../../locate/path.ts";
import type { Need } from "../../../model.ts";
import type { Members } from "../../spelling.ts";
import { isSymbolic } from "../../value.ts";
import { makesOthers } from "../../makes-others.ts";
import { azurermTypesOf } from "../azurerm/types.ts";
import { type Row, memberOf, textOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";
import { type TerraformProvider, type TerraformSpelling, byType } from "../provider.ts";
import { homes } from "./homes.ts";
import { ids } from "./ids.ts";

/** "Microsoft.Sql/servers@2023-08-01" -> "Microsoft.Sql/servers" */
const typeIn = (type: unknown): string => (typeof type === "string" ? type.split("@", 1)[0]! : "");

const isType =
  (type: string) =>
  (value: (attribute: string) => unknown): boolean =>
    typeIn(value("type")).toLowerCase() === type.toLowerCase();

/** What the API says otherwise than a body does. */
const otherwise: Readonly<Record<string, string>> = {
  "properties.currentBackupStorageRedundancy": "properties.requestedBackupStorageRedundancy",
  "properties.destination.properties.endpointBaseUrl":
    "properties.destination.properties.endpointUrl",
};

/** Of any resource's events; of one that is not a topic, Azure makes a system topic. */
const eventSubscription = "Microsoft.EventGrid/eventSubscriptions";

function topicOf(parent: unknown): string {
  const id = isSymbolic(parent) ? parent.id : String(parent);
  const [, kind = "systemTopics"] = /\/Microsoft\.EventGrid\/(topics|domains)\//i.exec(id) ?? [];
  return `Microsoft.EventGrid/${kind}`;
}

/** Arguments of their own; the rest is in the body. */
const asMembers = (paths: readonly string[], to: (path: string) => string): Members =>
  Object.fromEntries(
    paths.map((path) => [
      path === "location" || path === "name" ? path : `$body.${otherwise[path] ?? path}`,
      to(path),
    ]),
  );

function ofType(type: ResourceType): readonly TerraformSpelling[] {
  const properties = type.needs.map(({ property }) => property);
  const paths = keptPaths(type).filter((path) => !properties.includes(path.split(/[.[{]/, 1)[0]!));
  const details = type.needs.filter(({ path }) => path.startsWith("?"));
  const members: Members = {
    ...asMembers(paths, (path) => path),
    ...Object.assign(
      {},
      ...details.map((need) => asMembers(below(type, need), (path) => `${need.property}.${path}`)),
    ),
  };
  const to = Object.fromEntries(
    [...azurermTypesOf(type.type), "azapi_resource"].map((one) => [one, []]),
  );
  return [
    { from: "azapi_resource", type: type.type, members, when: isType(type.type) },
    {
      from: "azapi_update_resource",
      type: type.type,
      members,
      when: isType(type.type),
      joins: { by: "resource_id", to },
    },
    ...type.needs
      .filter(({ property }) => property === "eventSubscriptions")
      .map((need): TerraformSpelling => ({
        from: "azapi_resource",
        type: type.type,
        when: (value) =>
          isType(eventSubscription)(value) && topicOf(value("parent_id")) === type.type,
        // A system topic is made by Azure, and is in no block.
        joins: { by: "parent_id", to: type.type.endsWith("/systemTopics") ? {} : to, below: true },
        members: asMembers(below(type, need), (path) => `${need.property}[].${path}`),
      })),
    ...type.needs.flatMap((need): TerraformSpelling[] => {
      const child = childOf(type.type, need);
      return child === undefined
        ? []
        : [
            {
              from: "azapi_resource",
              type: type.type,
              when: isType(child),
              joins: { by: "parent_id", to, below: true },
              members: asMembers(
                below(type, need),
                (path) => `${need.property}${need.list ? "[]" : ""}.${path}`,
              ),
            },
          ];
    }),
  ];
}

/** What is read of the answer to a need. */
function below(type: ResourceType, need: Need): readonly string[] {
  const start = `${need.property}${need.list ? "[]" : ""}.`;
  return keptPaths(type).flatMap((path) =>
    path.startsWith(start) ? [path.slice(start.length)] : [],
  );
}

/** The type of the children that a need lists; a detail is a child as well. */
function childOf(type: string, { path, list }: Need): string | undefined {
  if (path === "" || path.startsWith("?") || path.startsWith("{")) return undefined;
  const plain = path.split("/{each}").join("");
  if (plain.startsWith("providers/")) return plain.slice("providers/".length);
  if (plain.includes("/providers/")) return undefined;
  return list ? `${type}/${plain}` : `${type}/${plain.slice(0, plain.lastIndexOf("/"))}`;
}

let made: readonly TerraformSpelling[] | undefined;

/** Made of the rows of every type of Azure, for those who ask. */
export const azapiSpellings = (): readonly TerraformSpelling[] =>
  (made ??= describedOf("azure").flatMap(ofType));

let grouped: TerraformProvider["spellings"] | undefined;

export const azapi: TerraformProvider = {
  address: "/azure/azapi",
  cloud: "azure",
  get spellings() {
    return (grouped ??= byType(azapiSpellings()));
  },
  typeOf(instance) {
    if (instance.type !== "azapi_resource") return undefined;
    return memberOf(instance.values, "location") === undefined &&
      memberOf(instance.unknown, "location") === undefined
      ? undefined
      : { type: typeIn(memberOf(instance.values, "type")) };
  },
  unread: ({ type, values }) => unreadKinds[type]?.(values),
  homes,
  ids,
  derived(name, instance, plan) {
    return name === "$body" ? bodyOf(instance, plan) : undefined;
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf(values, "id") ?? "")?.[1],
};

/** https://registry.terraform.io/providers/Azure/azapi/latest/docs */
const unreadKinds: Readonly<Record<string, (values: Row) => string | undefined>> = {
  azapi_resource: (values) => makesOthers(typeIn(values["type"])),
  azapi_update_resource: (values) => makesOthers(typeIn(values["type"])),
  azapi_data_plane_resource: (values) =>
    `it is ${typeIn(values["type"]) || "something"} within the resource ${textOf(values, "parent_id") ?? "that it names"}, made through that resource's own endpoint, and this version does not know what it sends where`,
  azapi_resource_action(values) {
    const [action, method = "POST"] = [textOf(values, "action"), textOf(values, "method")];
    // By ARM's convention such actions only answer.
    return /^(?:GET|HEAD)$/i.test(method) || /^list|^(?:check|validate)\w*$/i.test(action ?? "")
      ? undefined
      : `it asks the provider for ${action === undefined ? `a ${method}` : `the action ${action}`}, and what that changes is not in the plan`;
  },
};

/** A text in version 1 of the provider, an object since; a state of version 2 wraps it with its type. */
function bodyOf(instance: Instance, plan: TerraformPlan): unknown {
  const value = plan.value(instance, "body");
  if (typeof value === "string")
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return undefined;
    }
  if (typeof value === "object" && value !== null && !isSymbolic(value)) {
    const { value: inner, type } = value as { value?: unknown; type?: unknown };
    if (inner !== undefined && type !== undefined && Object.keys(value).length === 2) return inner;
  }
  return value;
}
