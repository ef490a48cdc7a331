/** Saved inventories of any size, written row by row: storage accounts, so that rows are walked and not only homes. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { folder } from "./child.ts";

/** Every how many a resource lies outside the EEA; 0: none. */
export function writeEstate(resources: number, outsideOf: (i: number) => boolean): string {
  const file = join(folder, `estate-${resources}-${outsideOf.name}.ndjson`);
  const descriptor = openSync(file, "w");
  try {
    writeSync(
      descriptor,
      `${JSON.stringify({ inventory: "1", targets: ["azure"], startedAt: "2026-11-23T00:00:00.000Z", identities: [] })}\n`,
    );
    let chunk = "";
    for (let i = 0; i < resources; i++) {
      chunk += `${rowOf(i, outsideOf(i) ? "eastus" : "westeurope")}\n`;
      if (chunk.length > 1024 * 1024) {
        writeSync(descriptor, chunk);
        chunk = "";
      }
    }
    writeSync(descriptor, chunk);
  } finally {
    closeSync(descriptor);
  }
  return file;
}

export function rowOf(i: number, location: string): string {
  const scope = `00000000-0000-4000-8000-${String(i % 50).padStart(12, "0")}`;
  const name = `account${i}`;
  return JSON.stringify({
    id: `/subscriptions/${scope}/resourceGroups/rg-${i % 1000}/providers/Microsoft.Storage/storageAccounts/${name}`,
    type: "Microsoft.Storage/storageAccounts",
    provider: "azure",
    scope,
    name,
    location,
    labels: { environment: "production", owner: `team-${i % 40}` },
    properties: {
      sku: { name: "Standard_LRS", tier: "Standard" },
      kind: "StorageV2",
      properties: {
        primaryLocation: location,
        statusOfPrimary: "available",
        dnsEndpointType: "Standard",
        allowBlobPublicAccess: false,
        minimumTlsVersion: "TLS1_2",
      },
      objectReplicationPolicies: [],
    },
    source: "Microsoft.ResourceGraph resources",
  });
}
