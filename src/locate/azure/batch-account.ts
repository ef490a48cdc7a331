/** Batch accounts: the storage account in which the files of jobs are kept. */
import { none, resourceType, unshown } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";

type Account = Arm<{ readonly autoStorage?: { readonly storageAccountId?: string } | null }>;

// No page wants it in the account's own region. Read on 2026-11-29.
const docs = "https://learn.microsoft.com/azure/batch/accounts";

export const batchAccount = resourceType<Account>("Microsoft.Batch/batchAccounts", [
  {
    role: "replica",
    read: "properties.autoStorage.storageAccountId",
    absent: ({ element: { properties } }) => (properties?.autoStorage ? unshown : none),
    as: resourceAt,
    why: "input and output of jobs, and application packages, are kept in this storage account",
    docs,
  },
]);
