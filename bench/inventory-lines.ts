/** Lines of a saved inventory: 0.7 KB each, as `--save-inventory` writes them; one in twelve a finding. */
import { closeSync, openSync, writeSync } from "node:fs";
import { subscription } from "./azure-pages.ts";

const types = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/disks",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.KeyVault/vaults",
] as const;

const oneInTwelve = (i: number): boolean => i % 12 === 11;

export function lineOf(i: number, outside = oneInTwelve): string {
  const type = types[i % types.length]!;
  const name = `station-${String(i).padStart(7, "0")}`;
  const below = `/subscriptions/${subscription}/resourceGroups/rg-radiologie-${i % 20}/providers`;
  const location = outside(i) ? "eastus" : "westeurope";
  return JSON.stringify({
    id: `${below}/${type}/${name}`,
    type,
    provider: "azure",
    scope: subscription,
    location,
    name,
    labels: {
      "data-class": i % 3 === 0 ? "patient" : "internal",
      "cost-centre": String(4000 + (i % 40) * 10),
      owner: "klinik-informatik@klinikum.example",
    },
    properties: {
      id: `${below}/${type}/${name}`,
      location,
      sku: { name: "Standard", tier: "Standard" },
      properties: { diagnosticsProfile: { bootDiagnostics: { enabled: true } } },
      ...(type === "Microsoft.KeyVault/vaults" && { diagnosticSettings: [] }),
    },
    source: "resource graph resources",
  });
}

export function writeLines(file: string, lines: number, outside = oneInTwelve): void {
  const descriptor = openSync(file, "w");
  let chunk = "";
  for (let i = 0; i < lines; i++) {
    chunk += `${lineOf(i, outside)}\n`;
    if (chunk.length < 1e6 && i + 1 < lines) continue;
    writeSync(descriptor, chunk);
    chunk = "";
  }
  closeSync(descriptor);
}
