/** Lines of a saved inventory: 0.7 KB each, as `--save-inventory` writes them; one in twelve a finding. */
import { subscription } from "./azure-pages.ts";

const types = [
  "Microsoft.Compute/virtualMachines",
  "Microsoft.Compute/disks",
  "Microsoft.Network/networkInterfaces",
  "Microsoft.KeyVault/vaults",
] as const;

export function lineOf(i: number): string {
  const type = types[i % types.length]!;
  const name = `station-${String(i).padStart(7, "0")}`;
  const below = `/subscriptions/${subscription}/resourceGroups/rg-radiologie-${i % 20}/providers`;
  const location = i % 12 === 11 ? "eastus" : "westeurope";
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
