/** The least that a scan needs to be allowed, derived from what the collectors declare: IAM policies, an Azure role. */
import { otherActions } from "../classes.ts";
import { listActions } from "../collect/azure/actions.ts";
import { guardActions as azureGuardActions } from "../collect/azure/guards/actions.ts";
import { guardActions as awsGuardActions } from "../collect/aws/guards/actions.ts";
import { crossCheckActions } from "../collect/aws/cross-check.ts";
import { offeredOn } from "../collect/aws/offered.ts";
import { organizationActions } from "../collect/aws/organization.ts";
import { services } from "../collect/aws/services/index.ts";
import { baseActions } from "../collect/aws/session.ts";
import { types } from "../locate/index.ts";
import { type Need, UserError, providers } from "../model.ts";
import { oneOf } from "./values.ts";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: white space does not count. */
export const managedPolicyLimit = 6144;

interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

/** Actions that would allow more than a scan's calls, if they were allowed on everything. */
const narrowed: Readonly<Record<string, { readonly sid: string; readonly on: readonly string[] }>> =
  {
    // The ARN of a keyspace ends in a slash, that of a table does not: no row can be read.
    "cassandra:Select": {
      sid: "DataBoundaryKeyspaces",
      on: ["arn:*:cassandra:*:*:/keyspace/*/", "arn:*:cassandra:*:*:/keyspace/system*"],
    },
    // API keys are told by GET as well.
    "apigateway:GET": {
      sid: "DataBoundaryApis",
      on: ["/restapis", "/restapis/*", "/apis", "/apis/*"].map(
        (path) => `arn:*:apigateway:*::${path}`,
      ),
    },
    // The account's own parameters may hold what nobody else should read.
    "ssm:GetParametersByPath": { sid: "DataBoundaryOffers", on: [offeredOn] },
  };

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

/**
 * By name: `core` lists what there is, `deep` reads where each sends its data (without it, every
 * second place is a gap), `other` lets Cloud Control list the types without a call of ours, `org` is for who scans an organisation, in the account it scans from. What would be too
 * long for a managed policy goes on in `core-2`, `deep-2` ...: nothing is widened to a wildcard.
 */
export function awsPolicies(role = "ROLE-NAME"): ReadonlyMap<string, PolicyDocument> {
  const lists = services.flatMap((service) => service.lists);
  const core = new Set<string>([
    ...baseActions,
    ...crossCheckActions,
    ...lists.map(({ actions }) => actions[0]),
  ]);
  const deep = new Set<string>(
    lists.flatMap(({ actions }) => actions).filter((one) => !core.has(one)),
  );
  const other = new Set(otherActions().filter((one) => !core.has(one) && !deep.has(one)));
  const [listAccounts, assumeRole] = organizationActions;
  return new Map([
    ...split("core", "DataBoundaryLists", core),
    ...split("deep", "DataBoundaryDetails", deep),
    ...split("other", "DataBoundaryOtherTypes", other),
    [
      "org",
      documentOf(
        { Sid: "DataBoundaryAccounts", Effect: "Allow", Action: [listAccounts], Resource: "*" },
        {
          Sid: "DataBoundaryRole",
          Effect: "Allow",
          Action: [assumeRole],
          Resource: `arn:*:iam::*:role/${role}`,
        },
      ),
    ],
  ]);
}

/** As `az role definition create --role-definition` takes it. */
export interface RoleDefinition {
  readonly Name: string;
  readonly IsCustom: true;
  readonly Description: string;
  readonly Actions: readonly string[];
  readonly NotActions: readonly [];
  readonly DataActions: readonly [];
  readonly NotDataActions: readonly [];
  readonly AssignableScopes: readonly string[];
}

/**
 * The listings, every call that a row needs, and reading each type we know: Resource Graph leaves out
 * what its caller may not read. https://learn.microsoft.com/azure/governance/resource-graph/overview#permissions-in-azure-resource-graph
 */
export function azureRole(): RoleDefinition {
  const known = [...types.values()].filter(({ provider }) => provider === "azure");
  return {
    Name: "data-boundary",
    IsCustom: true,
    Description:
      "Reads the settings that say where data lies. The built-in role Reader contains all of it, and shows resource types that this one does not.",
    Actions: sorted([
      ...listActions,
      ...known.flatMap(({ needs }) => needs.flatMap(actionsOf)),
      ...known.map(({ type }) => `${type}/read`),
    ]),
    NotActions: [],
    DataActions: [],
    NotDataActions: [],
    AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000000"],
  };
}

/** A list of lists takes the outer list's permission as well: "syncGroups/{each}/cloudEndpoints" that of "syncGroups". */
function actionsOf({ action, path }: Need): string[] {
  const actions = [action];
  for (let each = path.split("/{each}/").length - 1; each > 0; each--)
    actions.push(actions.at(-1)!.replace(/\/[^/]+\/read$/, "/read"));
  return actions;
}

/** What the audit of guards asks beside a scan: `permissions aws guards`, `permissions azure guards`. */
const guardsName = "guards";

const guardsPolicy = (): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: [
    { Sid: "DataBoundaryGuards", Effect: "Allow", Action: sorted(awsGuardActions), Resource: "*" },
  ],
});

/** Assignable at management groups, as most assignments are there. */
const guardsRole = (): RoleDefinition => ({
  ...azureRole(),
  Name: "data-boundary-guards",
  Description:
    "Reads policy assignments, their definitions and exemptions. The built-in role Reader, at the tenant's root group, contains all of it.",
  Actions: sorted(azureGuardActions),
  AssignableScopes: ["/providers/Microsoft.Management/managementGroups/TENANT-ROOT-GROUP"],
});

export const permissionFormats = ["json", "cloudformation", "terraform"] as const;
export type PermissionFormat = (typeof permissionFormats)[number];

/** What the command prints: one JSON document, all of AWS's by their names, or the role with its trust policy. */
export async function permissionsText(
  provider: string,
  name?: string,
  role?: string,
  format: PermissionFormat = "json",
): Promise<string> {
  const known = oneOf("permissions", "provider", providers)(provider);
  if (format !== "json" && (known !== "aws" || name !== undefined))
    throw new UserError(
      `permissions: --format ${format} prints the whole AWS role; use "data-boundary permissions aws --format ${format}"`,
    );
  if (known === "azure") {
    if (name !== undefined && name !== guardsName)
      throw new UserError(
        `permissions: azure has no policy "${name}"; use "data-boundary permissions azure" or "data-boundary permissions azure guards"`,
      );
    return json(name === undefined ? azureRole() : guardsRole());
  }
  if (format !== "json") {
    const named = role ?? "data-boundary";
    const policies = awsPolicies(named);
    return format === "cloudformation"
      ? (await import("./role-cloudformation.ts")).cloudFormation(policies, named)
      : (await import("./role-terraform.ts")).terraform(policies, named);
  }
  if (name === guardsName) return json(guardsPolicy());
  const policies = awsPolicies(role);
  if (name === undefined) return json(Object.fromEntries(policies));
  return json(policies.get(oneOf("permissions", "policy", [...policies.keys(), guardsName])(name)));
}

/** As IAM counts: without white space. */
export const sizeOf = (document: PolicyDocument): number => JSON.stringify(document).length;

function split(
  name: string,
  sid: string,
  actions: ReadonlySet<string>,
): (readonly [string, PolicyDocument])[] {
  const documents: PolicyDocument[] = [];
  let rest = sorted(actions);
  while (rest.length > 0) {
    let taken = rest.length;
    while (sizeOf(allowing(sid, rest.slice(0, taken))) > managedPolicyLimit) taken--;
    documents.push(allowing(sid, rest.slice(0, taken)));
    rest = rest.slice(taken);
  }
  return documents.map((document, i) => [i === 0 ? name : `${name}-${i + 1}`, document]);
}

function allowing(Sid: string, actions: readonly string[]): PolicyDocument {
  const wide = actions.filter((action) => !(action in narrowed));
  return documentOf(
    { Sid, Effect: "Allow", Action: wide, Resource: "*" },
    ...actions.flatMap((action): Statement[] => {
      const narrow = narrowed[action];
      return narrow
        ? [{ Sid: narrow.sid, Effect: "Allow", Action: [action], Resource: narrow.on }]
        : [];
    }),
  );
}

const documentOf = (...Statement: readonly Statement[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement,
});

/** Azure's actions are the same in any case, and spelt differently from page to page. */
function sorted(actions: Iterable<string>): string[] {
  const once = new Map<string, string>();
  for (const action of actions)
    if (!once.has(action.toLowerCase())) once.set(action.toLowerCase(), action);
  return [...once.values()].sort();
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
