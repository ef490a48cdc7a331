/** What the emulator answers as ARM: one subscription, its resources by Resource Graph or by ARM's own list. */
import type { Page } from "./aws-pages.ts";
import { nextPage, pages, thisPage } from "./pages.ts";

export const subscription = "8f3d2c1a-5b6e-4f70-9a81-2b3c4d5e6f70";

export interface AzureEstate {
  readonly pages: number;
  readonly rows: number;
  /** "arm": there is no Resource Graph, as in some clouds. */
  readonly list: "graph" | "arm";
}

/** No calls belong to these beyond the listing. */
const types = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/disks",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.Compute/snapshots",
  "Microsoft.Network/publicIPAddresses",
  "Microsoft.Network/virtualNetworks",
] as const;

/** One row in twelve lies outside the boundary. */
const locationOf = (i: number): string =>
  i % 12 === 11 ? "eastus" : i % 2 ? "westeurope" : "northeurope";

function record(i: number): Record<string, unknown> {
  const type = types[i % types.length]!;
  const name = `station-${thisPage}-${String(i).padStart(4, "0")}`;
  return {
    id: `/subscriptions/${subscription}/resourceGroups/rg-radiologie-${i % 20}/providers/${type}/${name}`,
    name,
    type,
    kind: "",
    location: locationOf(i),
    tags: {
      "data-class": i % 3 === 0 ? "patient" : "internal",
      "cost-centre": String(4000 + (i % 40) * 10),
      owner: "klinik-informatik@klinikum.example",
      environment: "production",
      application: "bildarchiv",
    },
    sku: { name: "Standard", tier: "Standard" },
    managedBy: "",
    zones: ["1"],
    extendedLocation: null,
  };
}

/** A virtual machine's properties, which are of middling size: 2.2 KB. */
function propertiesOf(i: number): object {
  const below = `/subscriptions/${subscription}/resourceGroups/rg-radiologie-${i % 20}/providers`;
  return {
    provisioningState: "Succeeded",
    vmId: `5e1f0a52-7c1d-4c55-9a3b-${thisPage}${String(i).padStart(5, "0")}`,
    timeCreated: "2025-05-04T09:12:29.1234567Z",
    hardwareProfile: { vmSize: "Standard_D4s_v5" },
    storageProfile: {
      imageReference: {
        publisher: "Canonical",
        offer: "ubuntu-24_04-lts",
        sku: "server",
        version: "latest",
        exactVersion: "24.04.202505010",
      },
      osDisk: {
        osType: "Linux",
        name: `disk-${i}-os`,
        createOption: "FromImage",
        caching: "ReadWrite",
        managedDisk: {
          id: `${below}/Microsoft.Compute/disks/disk-${i}-os`,
          storageAccountType: "Premium_LRS",
        },
        deleteOption: "Detach",
        diskSizeGB: 128,
      },
      dataDisks: [0, 1].map((lun) => ({
        lun,
        name: `disk-${i}-data-${lun}`,
        createOption: "Attach",
        caching: "None",
        managedDisk: {
          id: `${below}/Microsoft.Compute/disks/disk-${i}-data-${lun}`,
          storageAccountType: "Premium_LRS",
        },
        diskSizeGB: 512,
      })),
      diskControllerType: "SCSI",
    },
    osProfile: {
      computerName: `station-${i}`,
      adminUsername: "betrieb",
      linuxConfiguration: {
        disablePasswordAuthentication: true,
        provisionVMAgent: true,
        patchSettings: { patchMode: "AutomaticByPlatform", assessmentMode: "AutomaticByPlatform" },
      },
      secrets: [],
      allowExtensionOperations: true,
    },
    securityProfile: {
      uefiSettings: { secureBootEnabled: true, vTpmEnabled: true },
      securityType: "TrustedLaunch",
    },
    networkProfile: {
      networkInterfaces: [
        {
          id: `${below}/Microsoft.Network/networkInterfaces/nic-${i}`,
          properties: { primary: true, deleteOption: "Detach" },
        },
      ],
    },
    diagnosticsProfile: { bootDiagnostics: { enabled: true } },
    extended: {
      instanceView: {
        powerState: { code: "PowerState/running", level: "Info", displayStatus: "VM running" },
        computerName: `station-${i}`,
        osName: "ubuntu",
        osVersion: "24.04",
      },
    },
  };
}

const rowsOf = (rows: number, row: (i: number) => object): object[] =>
  Array.from({ length: rows }, (_, i) => row(i));

const graphRow = (i: number): object => ({ ...record(i), properties: propertiesOf(i) });

/** Rows of Resource Graph, each by itself. */
export function graphRows(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => JSON.stringify(graphRow(i)));
}

function graphPage({ rows, pages: all }: AzureEstate, last: boolean): string {
  return JSON.stringify({
    totalRecords: all * rows,
    count: rows,
    resultTruncated: "false",
    ...(!last && { $skipToken: nextPage }),
    facets: [],
    data: rowsOf(rows, graphRow),
  });
}

function armPage({ rows }: AzureEstate, last: boolean, origin: string): string {
  return JSON.stringify({
    value: rowsOf(rows, record),
    ...(!last && {
      nextLink: `${origin}/subscriptions/${subscription}/resources?api-version=2021-04-01&$skiptoken=${nextPage}`,
    }),
  });
}

const json = "application/json; charset=utf-8";
const answer = (body: unknown): Page => ({ type: json, body: Buffer.from(JSON.stringify(body)) });
const container = {
  id: `/subscriptions/${subscription}`,
  name: "Radiologie",
  type: "microsoft.resources/subscriptions",
  location: "",
  tags: null,
  managedBy: "",
};

export interface AzureAsked {
  readonly operation: string;
  readonly page: number;
}

export function azureAsked(path: string, body: string): AzureAsked {
  const token = /skiptoken(?:=|":\s*")(\d+)/i.exec(body === "" ? decodeURIComponent(path) : body);
  const [pathname = ""] = path.split("?");
  const operation = /resourcegraph\/resources$/i.test(pathname)
    ? `graph ${/"query":\s*"(\w+)/.exec(body)?.[1]}`
    : /subscriptions\/[^/]+\/resources$/i.test(pathname)
      ? "arm resources"
      : pathname;
  return { operation, page: Number(token?.[1] ?? 0) };
}

/** Undefined: there is no such thing here. */
export function azurePages(
  estate: AzureEstate,
  origin: () => string,
): (asked: AzureAsked) => Page | undefined {
  const write = (last: boolean): string =>
    estate.list === "graph" ? graphPage(estate, last) : armPage(estate, last, origin());
  let made: { middle: (page: number) => Buffer; last: (page: number) => Buffer } | undefined;
  return ({ operation, page }) => {
    made ??= { middle: pages(write(false)), last: pages(write(true)) };
    const wanted = estate.list === "graph" ? "graph resources" : "arm resources";
    if (operation === wanted)
      return { type: json, body: page + 1 < estate.pages ? made.middle(page) : made.last(page) };
    if (operation.startsWith("graph"))
      return estate.list === "graph"
        ? answer({
            totalRecords: 1,
            count: 1,
            resultTruncated: "false",
            facets: [],
            data: operation.endsWith("containers") ? [container] : [],
          })
        : undefined;
    if (operation === `/subscriptions/${subscription}`)
      return answer({ id: operation, subscriptionId: subscription, displayName: "Radiologie" });
    if (operation.endsWith("/dataBoundaries/default"))
      return answer({
        id: operation,
        name: "default",
        type: "Microsoft.Resources/dataBoundaries",
        properties: { dataBoundary: "EU", provisioningState: "Succeeded" },
      });
    return /\/resourcegroups$/i.test(operation) ? answer({ value: [] }) : undefined;
  };
}
