/** JSON of other tools that holds no records to read: known by its members, and refused by its name. */
import type { Format } from "./format.ts";
import { membersOf, rowsOf, textOf } from "./json.ts";

const scanInstead =
  'save an inventory with "data-boundary scan aws --save-inventory FILE" (or azure)';
const findingsOnly = `it contains findings, and no complete resources; ${scanInstead}`;
const asInventory = `it is not in the form of an inventory; ${scanInstead}`;
const azureList = "export the list with az resource list --output json, or az graph query";

const has = (value: unknown, names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(membersOf(value), name));

/** By members that the document has, or the first element of a list. */
const byMembers: readonly (readonly [name: string, members: readonly string[], remedy: string])[] =
  [
    ["a baseline of data-boundary", ["baselineVersion"], "name it with --baseline"],
    ["an OSCAL document", ["assessment-results"], findingsOnly],
    ["a security report of GitLab", ["vulnerabilities", "scan"], findingsOnly],
    ["a report of Checkov", ["check_type", "results"], findingsOnly],
    ["a report of Trivy", ["SchemaVersion", "ArtifactName"], findingsOnly],
    ["a report of Steampipe or Powerpipe checks", ["groups", "summary"], findingsOnly],
    ["a report of driftctl", ["summary", "managed"], asInventory],
    ["an estimate of Infracost", ["currency", "projects"], asInventory],
    ["a software bill of materials", ["bomFormat"], asInventory],
    ["a Kubernetes manifest", ["apiVersion", "kind"], asInventory],
    ["a list of assets of Google Cloud", ["assetType"], asInventory],
    ["a list of assets of Google Cloud", ["asset_type"], asInventory],
    ["a report of Prowler", ["FindingUniqueId", "CheckID"], findingsOnly],
    ["a log file of CloudTrail", ["eventVersion", "eventName"], asInventory],
    [
      "the answer of an AWS Config query",
      ["Results", "QueryInfo"],
      "its rows have the columns that the query chose; scan a snapshot of AWS Config, or the cloud itself",
    ],
    [
      "a list of what AWS Config discovered",
      ["resourceIdentifiers"],
      "it shows no location; scan a snapshot of AWS Config, or the cloud itself",
    ],
    ["items of AWS Config", ["baseConfigurationItems"], asInventory],
    ["the answer of a search of AWS Resource Explorer", ["Arn", "OwningAccountId"], asInventory],
    ["the answer of AWS Cloud Control", ["ResourceDescriptions", "TypeName"], asInventory],
    ["a list of accounts of the Azure CLI", ["tenantId", "cloudName"], azureList],
    ["resources as Azure PowerShell prints them", ["ResourceId", "ResourceType"], azureList],
    ["the answer of Search-AzGraph", ["SkipToken", "Data"], azureList],
  ];

export const foreignJson: readonly Format[] = [
  ...byMembers.map(([name, members, remedy]): Format => ({
    name,
    isJson: (value) =>
      has(value, members) ||
      // Windows PowerShell 5.1 writes a list as { value, Count }.
      rowsOf(value, "Resources", "Records", "value")
        .slice(0, 1)
        .some((first) => has(first, members)),
    remedy,
  })),
  {
    name: "findings of Security Hub (ASFF)",
    isJson: (value) => has(rowsOf(value, "Findings")[0], ["ProductArn", "GeneratorId"]),
    remedy: findingsOnly,
  },
  {
    name: "an answer of Resource Graph in the form of a table",
    isJson: (value) => has(membersOf(value)["data"], ["columns", "rows"]),
    remedy: "ask for it with resultFormat objectArray, or with az graph query",
  },
  {
    name: "an error response of a cloud",
    isJson: (value) =>
      textOf(membersOf(value)["error"], "code", "message") !== undefined ||
      textOf(value, "__type") !== undefined,
    remedy: "it contains no resource; fix the cause of the error, and request the data again",
  },
];

/** What is asked last, of what is not a record of an inventory: a record that has a fault says so itself. */
export const otherJson: readonly Format[] = [
  {
    name: "an answer of the AWS CLI to a call that data-boundary does not read",
    isJson: (value) =>
      Object.entries(membersOf(value)).some(
        ([name, list]) => /^[A-Z]\w*$/.test(name) && Array.isArray(list),
      ),
    remedy: `${scanInstead}, or use aws resourcegroupstaggingapi get-resources`,
  },
  {
    name: "JSON of a form that data-boundary does not read",
    isJson: (value) => {
      const names = Object.keys(membersOf(value));
      return names.length > 0 && !names.some((name) => ofRecords.has(name));
    },
    remedy: `it is neither a plan nor a template (docs/plans.md), and has no record of an inventory, and no id and type of resources; ${scanInstead}`,
  },
];

/** A record has one of these, whatever else is wrong with it. */
const ofRecords = new Set(
  "inventory identity leftOut expected end provider scope reason status".split(" "),
);
