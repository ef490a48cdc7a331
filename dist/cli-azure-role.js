import {
  grants,
  howToGrant,
  permissionsBy,
  units
} from "./collect-microsoft365-units.js";
import {
  aggregatorActions,
  macie2,
  organizationActions
} from "./collect-aws-macie2.js";
import {
  crossCheckActions,
  trustActions
} from "./collect-aws-trust.js";
import {
  services
} from "./collect-aws-listing.js";
import {
  offeredOn
} from "./offered-list.js";
import {
  baseActions
} from "./collect-aws-pages.js";
import {
  otherActions
} from "./classes.js";
import {
  providers_2
} from "./providers.js";

// src/cli/permissions.ts
import { UserError } from "./cli.js";

// src/collect/aws/guards/actions.ts
var guardActions = [
  "account:ListRegions",
  "controltower:ListEnabledControls",
  "organizations:DescribeOrganization",
  "organizations:DescribePolicy",
  "organizations:ListAccountsForParent",
  "organizations:ListOrganizationalUnitsForParent",
  "organizations:ListPolicies",
  "organizations:ListRoots",
  "organizations:ListTargetsForPolicy",
  "sts:GetCallerIdentity"
];

// src/cli/sorted-actions.ts
function sorted(actions) {
  const once = /* @__PURE__ */ new Map();
  for (const action of actions)
    if (!once.has(action.toLowerCase())) once.set(action.toLowerCase(), action);
  return [...once.values()].sort();
}

// src/cli/aws-policies.ts
var managedPolicyLimit = 6144;
var narrowed = {
  // The ARN of a keyspace ends in a slash, that of a table does not: no row can be read.
  "cassandra:Select": {
    sid: "DataBoundaryKeyspaces",
    on: ["arn:*:cassandra:*:*:/keyspace/*/", "arn:*:cassandra:*:*:/keyspace/system*"]
  },
  // GET returns API keys as well.
  "apigateway:GET": {
    sid: "DataBoundaryApis",
    on: ["/restapis", "/restapis/*", "/apis", "/apis/*"].map(
      (path) => `arn:*:apigateway:*::${path}`
    )
  },
  // The account's own parameters may hold what nobody else should read.
  "ssm:GetParametersByPath": { sid: "DataBoundaryOffers", on: [offeredOn] }
};
var classesName = "classes";
var trustName = "trust";
function awsPolicies(role = "ROLE-NAME") {
  const lists = services.flatMap((service) => service.lists);
  const core = /* @__PURE__ */ new Set([
    ...baseActions,
    ...crossCheckActions,
    ...lists.map(({ actions }) => actions[0])
  ]);
  const deep = new Set(
    lists.flatMap(({ actions }) => actions).filter((one) => !core.has(one))
  );
  const other = new Set(otherActions().filter((one) => !core.has(one) && !deep.has(one)));
  const [listAccounts, assumeRole] = organizationActions;
  const classes = macie2.lists.flatMap(({ actions }) => actions);
  return new Map([
    ...split("core", "DataBoundaryLists", core),
    ...split("deep", "DataBoundaryDetails", deep),
    ...split("other", "DataBoundaryOtherTypes", other),
    [
      trustName,
      documentOf({
        Sid: "DataBoundaryTrust",
        Effect: "Allow",
        Action: sorted(trustActions),
        Resource: "*"
      })
    ],
    [
      classesName,
      documentOf({
        Sid: "DataBoundaryClasses",
        Effect: "Allow",
        Action: sorted(classes),
        Resource: "*"
      })
    ],
    [
      "org",
      documentOf(
        { Sid: "DataBoundaryAccounts", Effect: "Allow", Action: [listAccounts], Resource: "*" },
        {
          Sid: "DataBoundaryRole",
          Effect: "Allow",
          Action: [assumeRole],
          Resource: `arn:*:iam::*:role/${role}`
        }
      )
    ]
  ]);
}
var guardsPolicy = () => documentOf({
  Sid: "DataBoundaryGuards",
  Effect: "Allow",
  Action: sorted(guardActions),
  Resource: "*"
});
var aggregatorPolicy = () => documentOf({
  Sid: "DataBoundaryAggregator",
  Effect: "Allow",
  Action: sorted([...aggregatorActions, organizationActions[0]]),
  Resource: "*"
});
var sizeOf = (document) => JSON.stringify(document).length;
function split(name, sid, actions) {
  const documents = [];
  let rest = sorted(actions);
  while (rest.length > 0) {
    let taken = rest.length;
    while (sizeOf(allowing(sid, rest.slice(0, taken))) > managedPolicyLimit) taken--;
    documents.push(allowing(sid, rest.slice(0, taken)));
    rest = rest.slice(taken);
  }
  return documents.map((document, i) => [i === 0 ? name : `${name}-${i + 1}`, document]);
}
function allowing(Sid, actions) {
  const wide = actions.filter((action) => !(action in narrowed));
  return documentOf(
    { Sid, Effect: "Allow", Action: wide, Resource: "*" },
    ...actions.flatMap((action) => {
      const narrow = narrowed[action];
      return narrow ? [{ Sid: narrow.sid, Effect: "Allow", Action: [action], Resource: narrow.on }] : [];
    })
  );
}
var documentOf = (...Statement) => ({
  Version: "2012-10-17",
  Statement
});

// src/collect/azure/actions.ts
var listActions = [
  "Microsoft.Resources/subscriptions/read",
  "Microsoft.Resources/subscriptions/resources/read",
  "Microsoft.Resources/subscriptions/resourceGroups/read",
  "Microsoft.Resources/dataBoundaries/read",
  "Microsoft.ResourceGraph/resources/read",
  "Microsoft.Management/managementGroups/descendants/read"
];

// src/collect/azure/guards/actions.ts
var guardActions2 = [
  "Microsoft.Authorization/policyAssignments/read",
  "Microsoft.Authorization/policyDefinitions/read",
  "Microsoft.Authorization/policyExemptions/read",
  "Microsoft.Authorization/policySetDefinitions/read",
  "Microsoft.Management/managementGroups/descendants/read",
  "Microsoft.Management/managementGroups/read",
  "Microsoft.Resources/subscriptions/read"
];

// src/cli/azure-role.ts
import { types } from "./scan.js";
function azureRole() {
  const known = [...types.values()].filter(({ provider }) => provider === "azure");
  return {
    Name: "data-boundary",
    IsCustom: true,
    Description: "Reads the settings that say where data is stored. The built-in role Reader contains all of it, and shows resource types that this one does not.",
    Actions: sorted([
      ...listActions,
      ...known.flatMap(({ needs }) => needs.flatMap(actionsOf)),
      ...known.map(({ type }) => `${type}/read`)
    ]),
    NotActions: [],
    DataActions: [],
    NotDataActions: [],
    AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000000"]
  };
}
var guardsRole = () => ({
  ...azureRole(),
  Name: "data-boundary-guards",
  Description: "Reads policy assignments, their definitions and exemptions. The built-in role Reader, at the tenant's root group, contains all of it.",
  Actions: sorted(guardActions2),
  AssignableScopes: ["/providers/Microsoft.Management/managementGroups/TENANT-ROOT-GROUP"]
});
function actionsOf({ action, path }) {
  const actions = [action];
  for (let each = path.split("/{each}/").length - 1; each > 0; each--)
    actions.push(actions.at(-1).replace(/\/[^/]+\/read$/, "/read"));
  return actions;
}

// src/cli/permissions.ts
import { oneOf } from "./cli.js";
var guardsName = "guards";
var purviewName = "purview";
var aggregatorName = "aggregator";
var permissionFormats = ["json", "cloudformation", "terraform"];
var permissions = {
  aws: { actions: awsActions, print: printAws },
  azure: { actions: () => azureRole().Actions, print: printAzure },
  // No call says what a sign-in may do: a scan's gaps name what is missing.
  microsoft365: { actions: () => [], print: printTenant }
};
function neededActions(provider, target) {
  return permissions[provider].actions(target);
}
async function permissionsText(provider, name, role, format = "json") {
  const known = oneOf("permissions", "provider", providers_2)(provider);
  return permissions[known].print({ name, role, format });
}
function awsActions(target) {
  if (target.startsWith("aws:config/"))
    return aggregatorPolicy().Statement.flatMap(({ Action }) => Action);
  const { org, [classesName]: _, [trustName]: __, ...scanning } = Object.fromEntries(awsPolicies());
  return [...Object.values(scanning), ...target === "aws:org" ? [org] : []].flatMap(
    ({ Statement }) => Statement.flatMap(({ Action, Resource }) => Resource === "*" ? Action : [])
  );
}
async function printAws({ name, role, format }) {
  if (format !== "json") {
    if (name !== void 0) throw wholeRole(format);
    const named = role ?? "data-boundary";
    const policies2 = awsPolicies(named);
    return format === "cloudformation" ? (await import("./cli-role-cloudformation.js")).cloudFormation(policies2, named) : (await import("./cli-role-terraform.js")).terraform(policies2, named);
  }
  const apart = /* @__PURE__ */ new Map([
    [guardsName, guardsPolicy],
    [aggregatorName, aggregatorPolicy]
  ]);
  const other = name === void 0 ? void 0 : apart.get(name);
  if (other) return json(other());
  const policies = awsPolicies(role);
  if (name === void 0) return json(Object.fromEntries(policies));
  return json(
    policies.get(oneOf("permissions", "policy", [...policies.keys(), ...apart.keys()])(name))
  );
}
async function printAzure({ name, format }) {
  if (format !== "json") throw wholeRole(format);
  if (name === purviewName)
    return json({
      purview: { permissions: permissionsBy("purview"), how: howToGrant.purview },
      microsoftGraph: { permissions: [units.labels.permission], how: howToGrant.microsoftGraph }
    });
  if (name !== void 0 && name !== guardsName)
    throw new UserError(
      `permissions: azure has no policy "${name}"; use "data-boundary permissions azure", "data-boundary permissions azure purview" or "data-boundary permissions azure guards"`
    );
  return json(name === void 0 ? azureRole() : guardsRole());
}
async function printTenant({ name, format }) {
  if (format !== "json") throw wholeRole(format);
  if (name !== void 0)
    throw new UserError(
      `permissions: microsoft365 has no policy "${name}"; use "data-boundary permissions microsoft365"`
    );
  return json(
    Object.fromEntries(
      grants.map((grant) => [grant, { permissions: permissionsBy(grant), how: howToGrant[grant] }])
    )
  );
}
var wholeRole = (format) => new UserError(
  `permissions: --format ${format} prints the whole AWS role; use "data-boundary permissions aws --format ${format}"`
);
var json = (value) => `${JSON.stringify(value, null, 2)}
`;

export {
  permissionFormats,
  neededActions,
  permissionsText
};
