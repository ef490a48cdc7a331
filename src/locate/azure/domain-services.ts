/** Entra Domain Services: replica sets hold the whole directory, password hashes too. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";

type DomainServices = Arm<{
  readonly replicaSets?: readonly { readonly location?: string }[];
}>;

export const domainServices = resourceType<DomainServices>("Microsoft.AAD/domainServices", [
  {
    role: "replica",
    read: "properties.replicaSets[].location",
    as: elsewhere,
    why: "each replica set holds the whole directory with its password hashes",
    docs: "https://learn.microsoft.com/entra/identity/domain-services/concepts-replica-sets",
    answers: ["aadds-replicasets"],
  },
]);
