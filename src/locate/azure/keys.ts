/** Key vaults and managed HSMs: keys and secrets that are kept in a second region. */
import { none, resourceType } from "../path.ts";
import { given, statusOf } from "../words.ts";
import type { Arm } from "./arm.ts";
import { pairIfAny } from "./paired-region.ts";
import { standing } from "./states.ts";

/** Regions with a pair to which Key Vault does not replicate. */
const unreplicated = new Set(["brazilsouth", "brazilsoutheast", "westus3"]);

export const keyVault = resourceType<Arm>("Microsoft.KeyVault/vaults", [
  {
    role: "replica",
    always: (here) => (unreplicated.has(here.home ?? "") ? none : pairIfAny(here)),
    why: "a vault's keys and secrets are copied to the paired region; this cannot be disabled",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-key-vault",
    answers: ["keyvault-implicit-pair"],
  },
]);

type ManagedHsm = Arm<{
  readonly regions?:
    | readonly {
        readonly name?: string;
        readonly isPrimary?: boolean;
        readonly provisioningState?: string;
      }[]
    | null;
}>;

const isFurther = statusOf("properties.regions[].isPrimary", { true: false, false: true });

export const managedHsm = resourceType<ManagedHsm>("Microsoft.KeyVault/managedHSMs", [
  {
    role: "replica",
    read: "properties.regions[].name",
    as: (place, { element }) =>
      given(isFurther(element.isPrimary), () => standing(element.provisioningState, () => place)),
    reads: ["properties.regions[].isPrimary", "properties.regions[].provisioningState"],
    why: "a multi-region pool keeps all its keys in this region too",
    docs: "https://learn.microsoft.com/azure/key-vault/managed-hsm/multi-region-replication",
    answers: ["managed-hsm-regions"],
  },
]);
