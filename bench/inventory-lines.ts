/** Lines of a saved inventory: 0.7 KB each, as `--save-inventory` writes them; one in twelve a finding. */
import { closeSync, openSync, writeSync } from "node:fs";
import type { Resource } from "../src/model.ts";
import { inventoryFile } from "../src/run/inventory-file.ts";
import { knowledgeOf } from "../src/run/knowledge.ts";
import { subscription } from "./azure-pages.ts";

const types = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/disks",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.KeyVault/vaults",
] as const;

const oneInTwelve = (i: number): boolean => i % 12 === 11;

function resourceOf(i: number, outside: (i: number) => boolean): Resource {
  const type = types[i % types.length]!;
  const name = `station-${String(i).padStart(7, "0")}`;
  const below = `/subscriptions/${subscription}/resourceGroups/rg-radiologie-${i % 20}/providers`;
  const location = outside(i) ? "eastus" : "westeurope";
  return {
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
  };
}

export function lineOf(i: number, outside = oneInTwelve): string {
  return JSON.stringify(resourceOf(i, outside));
}

/** Whole, as a scan saves it. */
export function writeLines(file: string, resources: number, outside = oneInTwelve): void {
  const descriptor = openSync(file, "w");
  let chunk = "";
  const flush = (): void => {
    writeSync(descriptor, chunk);
    chunk = "";
  };
  const saved = inventoryFile(
    {
      write(text) {
        chunk += text;
        if (chunk.length > 1e6) flush();
      },
    },
    { targets: ["azure"], startedAt: "2026-11-22T08:00:00Z" },
    knowledgeOf(),
  );
  for (let i = 0; i < resources; i++) saved.resource(resourceOf(i, outside));
  saved.coverage({
    provider: "azure",
    scope: subscription,
    region: "global",
    service: "resource graph resources",
    status: "complete",
    resources,
    calls: 1,
  });
  saved.end("complete");
  flush();
  closeSync(descriptor);
}
