/** Lines of a saved inventory: 0.7 KB each, as `--save-inventory` writes them; one in twelve a finding. */
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
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

function subscriptionResource(
  i: number,
  outside: (i: number) => boolean,
  its = subscription,
): Resource {
  const type = types[i % types.length]!;
  const name = `station-${String(i).padStart(7, "0")}`;
  const below = `/subscriptions/${its}/resourceGroups/rg-radiologie-${i % 20}/providers`;
  const location = outside(i) ? "eastus" : "westeurope";
  return {
    id: `${below}/${type}/${name}`,
    type,
    provider: "azure",
    scope: its,
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
  return JSON.stringify(subscriptionResource(i, outside));
}

/** Whole, as a scan saves it. */
export function writeLines(file: string, resources: number, outside = oneInTwelve): void {
  writeFrom(file, { from: 0, to: resources, its: subscription, units: 1 }, outside);
}

/** The same resources in many files, each of a subscription of its own with so many units of work. */
export function writeParts(folder: string, resources: number, files: number, units: number): void {
  const each = Math.ceil(resources / files);
  for (let part = 0; part < files; part++) {
    const its = `${String(part).padStart(8, "0")}${subscription.slice(8)}`;
    const file = join(folder, `${its}.ndjson`);
    const to = Math.min(resources, (part + 1) * each);
    writeFrom(file, { from: part * each, to, its, units }, oneInTwelve);
  }
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly its: string;
  readonly units: number;
}

function writeFrom(
  file: string,
  { from, to, its, units }: Part,
  outside: (i: number) => boolean,
): void {
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
  for (let i = from; i < to; i++) saved.resource(subscriptionResource(i, outside, its));
  for (let unit = 0; unit < units; unit++)
    saved.coverage({
      provider: "azure",
      scope: its,
      region: "global",
      service: unit === 0 ? "resource graph resources" : `unit ${unit}`,
      status: "complete",
      resources: unit === 0 ? to - from : 0,
      calls: 1,
    });
  saved.end("complete");
  flush();
  closeSync(descriptor);
}
