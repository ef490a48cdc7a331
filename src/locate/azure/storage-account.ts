/** Storage accounts: geo-redundant copies, and object replication to other accounts. */
import { sameId } from "../../model.ts";
import { none, resourceType, type Destination } from "../path.ts";
import { given } from "../words.ts";
import { type Arm, type Child, resourceItself, storageAccountAt } from "./arm.ts";
import { geoSku, paired } from "./paired-region.ts";

interface StorageAccount extends Arm<{ readonly secondaryLocation?: string | null }> {
  readonly objectReplicationPolicies?: readonly Child<{
    readonly sourceAccount?: string;
    readonly destinationAccount?: string;
  }>[];
}

const isGeo = geoSku("sku.name");
const redundancy = "https://learn.microsoft.com/azure/storage/common/storage-redundancy";

/** The policy stands on both accounts; accounts of other tenants may be named without their id. */
function otherAccount(
  account: string,
  { resource }: { readonly resource: { readonly id: string; readonly name: string } },
): Destination {
  if ([sameId(resource.id), resource.name.toLowerCase()].includes(sameId(account))) return none;
  return account.includes("/") ? resourceItself(account) : storageAccountAt(account);
}

export const storageAccount = resourceType<StorageAccount>(
  "Microsoft.Storage/storageAccounts",
  [
    {
      role: "replica",
      read: "properties.secondaryLocation",
      absent: none,
      // `in`, because resources.list shows no properties, and then the SKU decides.
      when: (account) => "properties" in account,
      why: "a geo-redundant account copies all its data to this secondary region",
      docs: redundancy,
      answers: ["storage-geo-sku"],
    },
    {
      role: "replica",
      read: "sku.name",
      when: (account) => !("properties" in account) || !account.properties?.secondaryLocation,
      reads: ["properties.secondaryLocation"],
      as: (sku, here) => given(isGeo(sku), () => paired(here)),
      absent: {
        gap: "the record shows neither its redundancy nor a second region",
        remedy: "look up the account, and accept the gap with an exception",
      },
      why: "a geo-redundant account copies all its data to the paired region",
      docs: redundancy,
      answers: ["storage-geo-sku"],
    },
    {
      role: "replica",
      read: "objectReplicationPolicies[].properties.destinationAccount",
      as: otherAccount,
      why: "object replication copies blobs to this account",
      docs: "https://learn.microsoft.com/azure/storage/blobs/object-replication-overview",
      answers: ["storage-object-replication"],
    },
    {
      role: "replica",
      read: "objectReplicationPolicies[].properties.sourceAccount",
      as: otherAccount,
      isOriginal: true,
      why: "object replication copies blobs from this account",
      docs: "https://learn.microsoft.com/azure/storage/blobs/object-replication-overview",
      answers: ["storage-object-replication"],
    },
  ],
  {
    needs: [
      {
        property: "objectReplicationPolicies",
        path: "objectReplicationPolicies",
        apiVersion: "2024-01-01",
        action: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
        list: true,
        // Files-only and first-generation accounts have none.
        when: (record) =>
          !["FileStorage", "Storage"].includes((record as StorageAccount).kind ?? ""),
        reads: ["kind"],
      },
    ],
    blind: [
      "Copies that clients make (AzCopy, Copy Blob) do not appear in any configuration; allowedCopyScope and allowCrossTenantReplication only say whether they may leave the tenant.",
    ],
  },
);
