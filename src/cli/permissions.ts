/** The command `permissions`: the least that a scan needs to be allowed, by provider. */
import { grants, howToGrant, permissionsBy, units } from "../collect/microsoft365/units.ts";
import { UserError } from "../model.ts";
import { type Provider, providers } from "../providers.ts";
import {
  aggregatorPolicy,
  awsPolicies,
  classesName,
  guardsPolicy,
  trustName,
} from "./aws-policies.ts";
import { azureRole, guardsRole } from "./azure-role.ts";
import { oneOf } from "./values.ts";

/** What the audit of guards asks beside a scan: `permissions aws guards`, `permissions azure guards`. */
const guardsName = "guards";

/** What reading Data Maps takes, which no Azure role gives: `permissions azure purview`. */
const purviewName = "purview";

/** What aws:config/AGGREGATOR takes in place of all others: `permissions aws aggregator`. */
const aggregatorName = "aggregator";

export const permissionFormats = ["json", "cloudformation", "terraform"] as const;
export type PermissionFormat = (typeof permissionFormats)[number];

interface Wanted {
  /** Of several policies the one to print. */
  readonly name: string | undefined;
  readonly role: string | undefined;
  readonly format: PermissionFormat;
}

interface Permissions {
  /**
   * The actions of a whole scan. Those that are allowed on some resources only are left out: IAM
   * simulates an action on all resources, and would call them denied.
   */
  readonly actions: (target: string) => readonly string[];
  readonly print: (wanted: Wanted) => Promise<string>;
}

const permissions: Readonly<Record<Provider, Permissions>> = {
  aws: { actions: awsActions, print: printAws },
  azure: { actions: () => azureRole().Actions, print: printAzure },
  // No call says what a sign-in may do: a scan's gaps name what is missing.
  microsoft365: { actions: () => [], print: printTenant },
};

export function neededActions(provider: Provider, target: string): readonly string[] {
  return permissions[provider].actions(target);
}

/** What the command prints: one JSON document, all of AWS's by their names, or the role with its trust policy. */
export async function permissionsText(
  provider: string,
  name?: string,
  role?: string,
  format: PermissionFormat = "json",
): Promise<string> {
  const known = oneOf("permissions", "provider", providers)(provider);
  return permissions[known].print({ name, role, format });
}

function awsActions(target: string): readonly string[] {
  if (target.startsWith("aws:config/"))
    return aggregatorPolicy().Statement.flatMap(({ Action }) => Action);
  // Whether Macie is asked, or a witness, the scan's policy says: the role may well not be allowed to.
  const { org, [classesName]: _, [trustName]: __, ...scanning } = Object.fromEntries(awsPolicies());
  return [...Object.values(scanning), ...(target === "aws:org" ? [org!] : [])].flatMap(
    ({ Statement }) =>
      Statement.flatMap(({ Action, Resource }) => (Resource === "*" ? Action : [])),
  );
}

async function printAws({ name, role, format }: Wanted): Promise<string> {
  if (format !== "json") {
    if (name !== undefined) throw wholeRole(format);
    const named = role ?? "data-boundary";
    const policies = awsPolicies(named);
    return format === "cloudformation"
      ? (await import("./role-cloudformation.ts")).cloudFormation(policies, named)
      : (await import("./role-terraform.ts")).terraform(policies, named);
  }
  const apart = new Map([
    [guardsName, guardsPolicy],
    [aggregatorName, aggregatorPolicy],
  ]);
  const other = name === undefined ? undefined : apart.get(name);
  if (other) return json(other());
  const policies = awsPolicies(role);
  if (name === undefined) return json(Object.fromEntries(policies));
  return json(
    policies.get(oneOf("permissions", "policy", [...policies.keys(), ...apart.keys()])(name)),
  );
}

async function printAzure({ name, format }: Wanted): Promise<string> {
  if (format !== "json") throw wholeRole(format);
  if (name === purviewName)
    return json({
      purview: { permissions: permissionsBy("purview"), how: howToGrant.purview },
      microsoftGraph: { permissions: [units.labels.permission], how: howToGrant.microsoftGraph },
    });
  if (name !== undefined && name !== guardsName)
    throw new UserError(
      `permissions: azure has no policy "${name}"; use "data-boundary permissions azure", "data-boundary permissions azure purview" or "data-boundary permissions azure guards"`,
    );
  return json(name === undefined ? azureRole() : guardsRole());
}

async function printTenant({ name, format }: Wanted): Promise<string> {
  if (format !== "json") throw wholeRole(format);
  if (name !== undefined)
    throw new UserError(
      `permissions: microsoft365 has no policy "${name}"; use "data-boundary permissions microsoft365"`,
    );
  return json(
    Object.fromEntries(
      grants.map((grant) => [grant, { permissions: permissionsBy(grant), how: howToGrant[grant] }]),
    ),
  );
}

const wholeRole = (format: PermissionFormat): UserError =>
  new UserError(
    `permissions: --format ${format} prints the whole AWS role; use "data-boundary permissions aws --format ${format}"`,
  );

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
