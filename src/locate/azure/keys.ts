/** Key vaults and managed HSMs: keys and secrets that are kept in a second region. */
import { resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";

/** Regions with a pair to which Key Vault does not replicate. */
const unreplicated = new Set(["brazilsouth", "brazilsoutheast", "westus3"]);

export const keyVault = resourceType<Arm>("Microsoft.KeyVault/vaults", [
  {
    role: "replica",
    always: ({ home, pair }) => (unreplicated.has(home ?? "") ? undefined : pair()),
    why: "a vault's keys and secrets are copied to the paired region, and this can't be switched off",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-key-vault",
    answers: ["keyvault-implicit-pair"],
  },
]);

type ManagedHsm = Arm<{
  readonly regions?: readonly { readonly name?: string; readonly isPrimary?: boolean }[] | null;
}>;

export const managedHsm = resourceType<ManagedHsm>("Microsoft.KeyVault/managedHSMs", [
  {
    role: "replica",
    read: "properties.regions[].name",
    as: (place, { element }) => (element.isPrimary ? undefined : place),
    why: "a multi-region pool keeps all its keys in this region too",
    docs: "https://learn.microsoft.com/azure/key-vault/managed-hsm/multi-region-replication",
    answers: ["managed-hsm-regions"],
  },
]);
