/**
 * `reference()`: what a template asks of another resource. Of one in the same file its own words answer, and
 * names that Azure makes of its name; the rest is known only after the deployment.
 */
import { isSymbolic, isUnseen, symbolic, unseen } from "../value.ts";
import { member } from "./member.ts";
import { spelt } from "./resource-ids.ts";
import type { Scope, Target } from "./scope.ts";

/** `args`: of the call; `path`: the members that the expression takes of its answer. */
export function referred(args: readonly unknown[], path: readonly string[], scope: Scope): unknown {
  const [of, , full] = args;
  if (isUnseen(of)) return of;
  const isFull = typeof full === "string" && full.toLowerCase() === "full";
  const target = targetOf(of, scope);
  if (!target) return unseen("it is read of a resource that the file does not hold");
  return read(target, path, isFull, scope);
}

function targetOf(of: unknown, { symbols, workings, at }: Scope): Target | undefined {
  const said = spelt(of).toLowerCase();
  return (
    (isSymbolic(of) ? undefined : symbols.get(said)) ??
    workings.targets.get(said) ??
    // A resource of the same deployment may be named by its type and name.
    workings.targets.get(`${at.base}/providers/${said}`.toLowerCase())
  );
}

function read(target: Target, path: readonly string[], isFull: boolean, scope: Scope): unknown {
  const [first = "", ...rest] = path;
  if (isFull) {
    switch (first.toLowerCase()) {
      case "location":
        return target.isExisting
          ? unseen("the location of a resource that exists already is not known")
          : target.location();
      case "id":
        return symbolic(target.id, "");
      case "name":
        return target.name;
      case "type":
        return target.type;
      case "properties":
        return read(target, rest, false, scope);
      default:
        return declared(target, path);
    }
  }
  if (target.output && first.toLowerCase() === "outputs") {
    const [name = "", value, ...more] = rest;
    if (value?.toLowerCase() !== "value")
      return unseen("it is read of the outputs of a deployment as a whole");
    let made = target.output(name);
    for (const key of more) made = member(made, key);
    return made;
  }
  return computed(target, path, scope) ?? declared(target, ["properties", ...path]);
}

function declared(target: Target, path: readonly string[]): unknown {
  const value = target.isExisting ? undefined : target.declared(path);
  return value === undefined ? unseen("it is known only after the deployment") : value;
}

/** What Azure makes of a resource's name. */
function computed({ type, nameText, id }: Target, path: readonly string[], scope: Scope): unknown {
  const host = Object.hasOwn(hosts, type.toLowerCase()) ? hosts[type.toLowerCase()] : undefined;
  const made = host?.(nameText, path.join(".").toLowerCase(), workspaceId(id, scope));
  return made === undefined ? undefined : symbolic(made, "");
}

/** The id by which others know a workspace. */
export const workspaceId = (id: string, { workings }: Pick<Scope, "workings">): string =>
  workings.tokens.guid(`workspace ${id.toLowerCase()}`);

type Host = (name: string, path: string, customerId: string) => string | undefined;

const storageEndpoints = /^primaryendpoints\.(blob|dfs|file|queue|table|web)$/;

const hosts: Readonly<Record<string, Host>> = {
  "microsoft.storage/storageaccounts"(name, path) {
    const service = storageEndpoints.exec(path)?.[1];
    return service && `https://${name}.${service}.core.windows.net/`;
  },
  "microsoft.operationalinsights/workspaces": (_, path, customerId) =>
    path === "customerid" ? customerId : undefined,
  "microsoft.web/sites": (name, path) =>
    path === "defaulthostname" ? `${name}.azurewebsites.net` : undefined,
  "microsoft.documentdb/databaseaccounts": (name, path) =>
    path === "documentendpoint" ? `https://${name}.documents.azure.com:443/` : undefined,
  "microsoft.search/searchservices": (name, path) =>
    path === "endpoint" ? `https://${name}.search.windows.net` : undefined,
  "microsoft.eventhub/namespaces": (name, path) =>
    path === "servicebusendpoint" ? `https://${name}.servicebus.windows.net:443/` : undefined,
  "microsoft.servicebus/namespaces": (name, path) =>
    path === "servicebusendpoint" ? `https://${name}.servicebus.windows.net:443/` : undefined,
};
