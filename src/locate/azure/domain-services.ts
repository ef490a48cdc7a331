/** Entra Domain Services: replica sets hold the whole directory, password hashes too. */
import { resourceType } from "../unconverted.ts";
import { type Arm, sameRegion } from "./arm.ts";

type DomainServices = Arm<{
  readonly replicaSets?: readonly { readonly location?: string }[];
}>;

export const domainServices = resourceType<DomainServices>("Microsoft.AAD/domainServices", [
  {
    role: "replica",
    read: "properties.replicaSets[].location",
    as: (region, { home }) => (sameRegion(region, home) ? undefined : region),
    why: "each replica set holds the whole directory with its password hashes",
    docs: "https://learn.microsoft.com/entra/identity/domain-services/concepts-replica-sets",
    answers: ["aadds-replicasets"],
  },
]);
