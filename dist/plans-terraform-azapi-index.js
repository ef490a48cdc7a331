import {
  azurermTypesOf,
  knownAliases,
  locatedAbove,
  nameOf
} from "./plans-terraform-azurerm-ids.js";

// src/plans/terraform/azapi/index.ts
import { describedOf } from "./scan.js";
import { keptPaths } from "./scan.js";
import { isSymbolic as isSymbolic3 } from "./terraform-plan.js";
import { makesOthers } from "./terraform-aws.js";
import { memberOf as memberOf2, textOf as textOf2 } from "./terraform-plan.js";
import { byType } from "./terraform-plan.js";

// src/plans/terraform/azapi/homes.ts
import { isSymbolic, isUnseen } from "./terraform-plan.js";
import { memberOf } from "./terraform-plan.js";
function homes(plan) {
  return (instance) => {
    for (const value of [
      plan.value(instance, "location"),
      memberOf(plan.value(instance, "body"), "location")
    ]) {
      if (typeof value === "string" && value !== "") return { location: value, from: "location" };
      if (isSymbolic(value)) return { location: value.id, from: "location" };
      if (isUnseen(value)) return unknownHome(`its location is not known: ${value.why}`);
    }
    const parent = plan.value(instance, "parent_id");
    const id = isSymbolic(parent) ? parent.id : typeof parent === "string" ? parent : "";
    const above = locatedAbove(id, instance, plan);
    if (above) {
      const { location, unknown } = plan.homeOf(above);
      return location === void 0 ? { from: "", ...unknown && { unknown } } : { location, from: `location of ${above.address}` };
    }
    return unknownHome("the plan does not say its location");
  };
}
var unknownHome = (why) => ({
  from: "",
  unknown: { why, remedy: "write its location out, or scan the subscription that holds it" }
});

// src/plans/terraform/azapi/ids.ts
import { isSymbolic as isSymbolic2 } from "./terraform-plan.js";
import { textOf } from "./terraform-plan.js";
function ids(instance, { location }, plan) {
  const { values } = instance;
  const type = (textOf(values, "type") ?? "").split("@", 1)[0];
  const name = nameOf(instance, plan);
  const said = plan.value(instance, "parent_id");
  const parent = isSymbolic2(said) ? said.id : typeof said === "string" ? said : "";
  const isChild = /\/providers\//i.test(parent) && type.split("/").length > 2;
  const known = textOf(values, "id");
  const id = known?.startsWith("/") ? known : isChild ? `${parent}/${type.split("/").at(-1)}/${name}` : `${parent}/providers/${type}/${name}`;
  return {
    all: [id, ...knownAliases(type, id, name, `${nameOf(instance, plan)} workspace`, instance)],
    of: (attribute) => attribute === void 0 || attribute === "id" ? id : attribute === "location" ? location : attribute === "name" ? name : void 0
  };
}

// src/plans/terraform/azapi/index.ts
var typeIn = (type) => typeof type === "string" ? type.split("@", 1)[0] : "";
var isType = (type) => (value) => typeIn(value("type")).toLowerCase() === type.toLowerCase();
var otherwise = {
  "properties.currentBackupStorageRedundancy": "properties.requestedBackupStorageRedundancy",
  "properties.destination.properties.endpointBaseUrl": "properties.destination.properties.endpointUrl"
};
var eventSubscription = "Microsoft.EventGrid/eventSubscriptions";
function topicOf(parent) {
  const id = isSymbolic3(parent) ? parent.id : String(parent);
  const [, kind = "systemTopics"] = /\/Microsoft\.EventGrid\/(topics|domains)\//i.exec(id) ?? [];
  return `Microsoft.EventGrid/${kind}`;
}
var asMembers = (paths, to) => Object.fromEntries(
  paths.map((path) => [
    path === "location" || path === "name" ? path : `$body.${otherwise[path] ?? path}`,
    to(path)
  ])
);
function ofType(type) {
  const properties = type.needs.map(({ property }) => property);
  const paths = keptPaths(type).filter((path) => !properties.includes(path.split(/[.[{]/, 1)[0]));
  const details = type.needs.filter(({ path }) => path.startsWith("?"));
  const members = {
    ...asMembers(paths, (path) => path),
    ...Object.assign(
      {},
      ...details.map((need) => asMembers(below(type, need), (path) => `${need.property}.${path}`))
    )
  };
  const to = Object.fromEntries(
    [...azurermTypesOf(type.type), "azapi_resource"].map((one) => [one, []])
  );
  return [
    { from: "azapi_resource", type: type.type, members, when: isType(type.type) },
    {
      from: "azapi_update_resource",
      type: type.type,
      members,
      when: isType(type.type),
      joins: { by: "resource_id", to }
    },
    ...type.needs.filter(({ property }) => property === "eventSubscriptions").map((need) => ({
      from: "azapi_resource",
      type: type.type,
      when: (value) => isType(eventSubscription)(value) && topicOf(value("parent_id")) === type.type,
      // A system topic is made by Azure, and is in no block.
      joins: { by: "parent_id", to: type.type.endsWith("/systemTopics") ? {} : to, below: true },
      members: asMembers(below(type, need), (path) => `${need.property}[].${path}`)
    })),
    ...type.needs.flatMap((need) => {
      const child = childOf(type.type, need);
      return child === void 0 ? [] : [
        {
          from: "azapi_resource",
          type: type.type,
          when: isType(child),
          joins: { by: "parent_id", to, below: true },
          members: asMembers(
            below(type, need),
            (path) => `${need.property}${need.list ? "[]" : ""}.${path}`
          )
        }
      ];
    })
  ];
}
function below(type, need) {
  const start = `${need.property}${need.list ? "[]" : ""}.`;
  return keptPaths(type).flatMap(
    (path) => path.startsWith(start) ? [path.slice(start.length)] : []
  );
}
function childOf(type, { path, list }) {
  if (path === "" || path.startsWith("?") || path.startsWith("{")) return void 0;
  const plain = path.split("/{each}").join("");
  if (plain.startsWith("providers/")) return plain.slice("providers/".length);
  if (plain.includes("/providers/")) return void 0;
  return list ? `${type}/${plain}` : `${type}/${plain.slice(0, plain.lastIndexOf("/"))}`;
}
var made;
var azapiSpellings = () => made ??= describedOf("azure").flatMap(ofType);
var grouped;
var azapi = {
  address: "/azure/azapi",
  cloud: "azure",
  get spellings() {
    return grouped ??= byType(azapiSpellings());
  },
  typeOf(instance) {
    if (instance.type !== "azapi_resource") return void 0;
    return memberOf2(instance.values, "location") === void 0 && memberOf2(instance.unknown, "location") === void 0 ? void 0 : { type: typeIn(memberOf2(instance.values, "type")) };
  },
  unread: ({ type, values }) => unreadKinds[type]?.(values),
  homes,
  ids,
  derived(name, instance, plan) {
    return name === "$body" ? bodyOf(instance, plan) : void 0;
  },
  scope: ({ values }) => /^\/subscriptions\/([^/]+)/i.exec(textOf2(values, "id") ?? "")?.[1]
};
var unreadKinds = {
  azapi_resource: (values) => makesOthers(typeIn(values["type"])),
  azapi_update_resource: (values) => makesOthers(typeIn(values["type"])),
  azapi_data_plane_resource: (values) => `it is ${typeIn(values["type"]) || "something"} within the resource ${textOf2(values, "parent_id") ?? "that it names"}, made through that resource's own endpoint, and this version does not know what it sends where`,
  azapi_resource_action(values) {
    const [action, method = "POST"] = [textOf2(values, "action"), textOf2(values, "method")];
    return /^(?:GET|HEAD)$/i.test(method) || /^list|^(?:check|validate)\w*$/i.test(action ?? "") ? void 0 : `it asks the provider for ${action === void 0 ? `a ${method}` : `the action ${action}`}, and what that changes is not in the plan`;
  }
};
function bodyOf(instance, plan) {
  const value = plan.value(instance, "body");
  if (typeof value === "string")
    try {
      return JSON.parse(value);
    } catch {
      return void 0;
    }
  if (typeof value === "object" && value !== null && !isSymbolic3(value)) {
    const { value: inner, type } = value;
    if (inner !== void 0 && type !== void 0 && Object.keys(value).length === 2) return inner;
  }
  return value;
}
export {
  azapi,
  azapiSpellings
};
