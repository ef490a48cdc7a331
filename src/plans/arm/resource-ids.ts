/** The functions that make ARM ids, and those that say where a deployment goes. */
import { isSymbolic, symbolic, unseen } from "../value.ts";
import { textOf } from "./pure-functions.ts";
import type { Deployed, Scope } from "./scope.ts";

type IdFunction = (values: readonly unknown[], scope: Scope) => unknown;

/** A value as the text that ids are made of. */
export const spelt = (value: unknown): string => (isSymbolic(value) ? value.id : textOf(value));

/** "A.B/c/d" and "x/y" -> "A.B/c/x/d/y" */
function interleaved(type: string, names: readonly string[]): string {
  const [namespace, ...kinds] = type.split("/");
  let id = namespace!;
  for (const [i, kind] of kinds.entries()) id += `/${kind}/${names[i] ?? ""}`;
  return id;
}

/** The id of a resource of a deployment. */
export function idBelow(base: string, type: string, names: readonly string[]): string {
  // A group's id is not made as the ids of other resources are.
  if (/^Microsoft\.Resources\/(?:subscriptions\/)?resourceGroups$/i.test(type))
    return `${subscriptionOf(base)}/resourceGroups/${names.at(-1) ?? ""}`;
  return `${base}/providers/${interleaved(type, names)}`;
}

const subscriptionOf = (base: string): string => /^\/subscriptions\/[^/]+/i.exec(base)?.[0] ?? base;

const made = (id: string, values: readonly unknown[], at: Deployed | undefined): unknown =>
  (at === undefined || at.isKnown) && !values.some(isSymbolic) ? id : symbolic(id, "");

/** The arguments before the type, the type, and the names after it. */
function parted(
  values: readonly unknown[],
): { before: readonly string[]; type: string; names: readonly string[] } | undefined {
  const texts = values.map(spelt);
  const at = texts.findIndex((text) => /^[A-Za-z][\w-]*(?:\.[\w-]+)+\//.test(text));
  return at < 0
    ? undefined
    : { before: texts.slice(0, at), type: texts[at]!, names: texts.slice(at + 1) };
}

const notTaken = unseen("an id is made of what is not a type");

export const idFunctions: Readonly<Record<string, IdFunction>> = {
  resourceid(values, { at }) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const { before, type, names } = parts;
    const subscription =
      before.length === 2
        ? before[0]!
        : /^[0-9a-f-]{36}$/i.test(before[0] ?? "")
          ? before[0]!
          : at.subscription;
    const group =
      before.length === 2 ? before[1] : subscription === before[0] ? undefined : before[0];
    const base =
      at.level === "managementGroup" || at.level === "tenant"
        ? ""
        : group !== undefined
          ? `/subscriptions/${subscription}/resourceGroups/${group}`
          : before.length === 1
            ? `/subscriptions/${subscription}`
            : at.base;
    return made(idBelow(base, type, names), values, before.length === 2 ? undefined : at);
  },
  subscriptionresourceid(values, { at }) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const { before, type, names } = parts;
    return made(idBelow(`/subscriptions/${before[0] ?? at.subscription}`, type, names), values, at);
  },
  tenantresourceid(values) {
    const parts = parted(values);
    return parts ? made(idBelow("", parts.type, parts.names), values, undefined) : notTaken;
  },
  managementgroupresourceid(values) {
    const parts = parted(values);
    if (!parts) return notTaken;
    const base = `/providers/Microsoft.Management/managementGroups/${parts.before[0] ?? "-"}`;
    return symbolic(idBelow(base, parts.type, parts.names), "");
  },
  extensionresourceid(values) {
    const [base, ...rest] = values;
    const parts = parted(rest);
    return parts
      ? made(`${spelt(base)}/providers/${interleaved(parts.type, parts.names)}`, values, undefined)
      : notTaken;
  },
  uniquestring: (values, { workings }) =>
    symbolic(workings.tokens.suffix(values.map(spelt).join("\n")), ""),
  guid: (values, { workings }) => symbolic(workings.tokens.guid(values.map(spelt).join("\n")), ""),
  resourcegroup: (_, { at }) =>
    at.level === "group"
      ? {
          id: at.isKnown ? at.base : symbolic(at.base, ""),
          name: at.groupName,
          type: "Microsoft.Resources/resourceGroups",
          location: at.groupLocation,
          tags: unseen("the tags of the resource group are not known"),
          managedBy: unseen("who manages the resource group is not known"),
        }
      : unseen("resourceGroup() is only there in deployments to a resource group"),
  subscription: (_, { at, workings }) => ({
    id: symbolic(`/subscriptions/${at.subscription}`, ""),
    subscriptionId: at.isKnown ? at.subscription : symbolic(at.subscription, ""),
    tenantId: symbolic(workings.tokens.guid("tenant"), ""),
    displayName: unseen("the name of the subscription is not known"),
  }),
  tenant: (_, { workings }) => ({
    tenantId: symbolic(workings.tokens.guid("tenant"), ""),
    displayName: unseen("the name of the tenant is not known"),
    countryCode: unseen("the country of the tenant is not known"),
  }),
  managementgroup: () => ({
    id: symbolic("/providers/Microsoft.Management/managementGroups/-", ""),
    name: symbolic("-", ""),
  }),
  deployment: (_, { at }) => ({
    name: at.deploymentName,
    location: at.deploymentLocation,
    properties: unseen("the properties of the deployment are not known"),
  }),
  /** The suffixes lead to the same resources in each of Microsoft's clouds. */
  environment: () => ({
    name: unseen("the cloud is not known"),
    suffixes: Object.fromEntries(
      Object.entries(suffixes).map(([key, value]) => [key, symbolic(value, "")]),
    ),
    authentication: unseen("the cloud is not known"),
    resourceManager: symbolic("https://management.azure.com/", ""),
  }),
};

const suffixes: Readonly<Record<string, string>> = {
  storage: "core.windows.net",
  sqlServerHostname: ".database.windows.net",
  keyvaultDns: ".vault.azure.net",
  acrLoginServer: ".azurecr.io",
  azureDatalakeStoreFileSystem: "azuredatalakestore.net",
};
