/** What ARM templates and azurerm can say of what rows read, path by path, for the page on coverage. */
import { describedOf } from "../locate/index.ts";
import { azapiSpellings } from "./terraform/azapi/index.ts";
import { azurermSpellings } from "./terraform/azurerm/index.ts";
import { azurermTypesOf } from "./terraform/azurerm/types.ts";
import type { TerraformSpelling } from "./terraform/provider.ts";

export interface Said {
  readonly type: string;
  /** As rows read it. */
  readonly path: string;
  /** Undefined: the dialect says it. Else why it does not. */
  readonly unsaid: string | undefined;
}

const shownOnly = "only Azure shows it, once the resource is there";

/** What no template declares; the rows' defaults, or other words of the template, decide. */
const readOnly: Readonly<Record<string, string>> = {
  "Microsoft.Storage/storageAccounts properties.secondaryLocation": "the SKU says the same",
  "Microsoft.Purview/accounts properties.managedResources.storageAccount": shownOnly,
  "Microsoft.Purview/accounts properties.managedResources.eventHubNamespace": shownOnly,
  "Microsoft.Resources/deploymentScripts properties.status.storageAccountId": shownOnly,
  "Microsoft.StorageSync/storageSyncServices registeredServers[].properties.serviceLocation":
    "a server registers itself",
  "Microsoft.Insights/dataCollectionEndpoints properties.failoverConfiguration.locations[].location":
    shownOnly,
  "Oracle.Database/autonomousDatabases properties.peerDbIds[]": shownOnly,
  "Microsoft.DataBox/jobs order.properties.details.datacenterAddress.dataCenterAzureLocation":
    shownOnly,
};

const rowsOf = (): readonly (readonly [type: string, path: string])[] =>
  describedOf("azure").flatMap(({ type, rows }) =>
    [...new Set(rows.flatMap((row) => ("read" in row ? [row.read] : [])))].map(
      (path) => [type, path] as const,
    ),
  );

export function armCoverage(): readonly Said[] {
  return rowsOf().map(([type, path]) => ({
    type,
    path,
    unsaid: path.startsWith("current.")
      ? "the template says it in the resource itself"
      : readOnly[`${type} ${path}`],
  }));
}

/** azapi says in ARM's words what azurerm has no attribute for. */
export function azurermCoverage(): readonly Said[] {
  const said = pathsOf(azurermSpellings);
  const byAzapi = pathsOf(azapiSpellings());
  return rowsOf().map(([type, path]) => ({
    type,
    path,
    unsaid: said.has(`${type} ${path}`)
      ? undefined
      : (readOnly[`${type} ${path}`] ??
        (byAzapi.has(`${type} ${path}`)
          ? azurermTypesOf(type).length === 0
            ? "azurerm has no such type; azapi says it"
            : "azurerm has no attribute for it; azapi says it"
          : shownOnly)),
  }));
}

function pathsOf(spellings: readonly TerraformSpelling[]): ReadonlySet<string> {
  return new Set(
    spellings.flatMap(({ type, members, constants = {} }) => [
      ...Object.values(members).flatMap((one) =>
        [one].flat().map((to) => `${type} ${plain(typeof to === "string" ? to : to.to)}`),
      ),
      ...Object.keys(constants).map((path) => `${type} ${path}`),
    ]),
  );
}

/** Where a table names what a row leaves open: storageEndpoints.$default, addonProfiles.omsagent. */
const plain = (path: string): string =>
  path
    .replace("storageEndpoints.$default.", "storageEndpoints{}.")
    .replace(/addonProfiles\.omsagent\.config\.\w+/, "addonProfiles{}.config{}");
