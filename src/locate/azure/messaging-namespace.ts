/** What Service Bus and Event Hubs namespaces have in common: geo-replication and metadata recovery. */
import type { Need } from "../../model.ts";
import { type DataPath, unknown, none, unshown } from "../path.ts";
import { given, statusOf } from "../words.ts";
import { type Arm, type Child, beside, resourceItself } from "./arm.ts";
import { elsewhere } from "./paired-region.ts";
import { standing } from "./states.ts";

interface Replicated {
  readonly geoDataReplication?: {
    readonly locations?: readonly { readonly locationName?: string; readonly roleType?: string }[];
  };
}

export interface MessagingNamespace extends Arm<Replicated> {
  readonly current?: { readonly properties?: Replicated };
  readonly disasterRecoveryConfigs?: readonly Child<{
    readonly partnerNamespace?: string;
    readonly provisioningState?: string;
    readonly role?: string;
  }>[];
}

const isPaired = statusOf("disasterRecoveryConfigs[].properties.role", {
  Primary: true,
  PrimaryNotReplicating: true,
  Secondary: true,
});

/** The rows of a namespace of that type; `service` is its name in URLs, `id` the prefix of its questions. */
export function namespaceRows(
  type: string,
  service: string,
  id: string,
): readonly DataPath<MessagingNamespace>[] {
  const docs = `https://learn.microsoft.com/azure/reliability/reliability-${service}`;
  const replicates = {
    role: "replica",
    as: elsewhere,
    why: "messages and their settings are copied to every region of the geo-replication",
    docs,
    answers: [`${id}-geo-replication`],
  } as const;
  return [
    { ...replicates, read: "properties.geoDataReplication.locations[].locationName" },
    { ...replicates, read: "current.properties.geoDataReplication.locations[].locationName" },
    {
      role: "metadata",
      read: "disasterRecoveryConfigs[].properties.partnerNamespace",
      as: (partner, { element, resource }) =>
        // Both ends name the other: the subscription of the primary may not be scanned.
        given(isPaired(element.properties?.role), () =>
          standing(element.properties?.provisioningState, () => {
            if (partner.includes("/")) return resourceItself(partner);
            return /^[a-z][a-z0-9-]{5,49}$/i.test(partner)
              ? { resource: beside(resource.id, type, partner) }
              : unknown(partner);
          }),
        ),
      absent: ({ element }) =>
        // After a failover the alias stays, with no partner until it is paired again.
        !element || /^PrimaryNotReplicating$/i.test(element.properties?.role ?? "")
          ? none
          : given(isPaired(element.properties?.role), () => unshown),
      reads: [
        "disasterRecoveryConfigs[].properties.provisioningState",
        "disasterRecoveryConfigs[].properties.role",
      ],
      why: "names and settings of queues and topics (not messages) are copied from the primary namespace to its partner",
      docs,
      answers: [`${id}-geo-dr`],
    },
  ];
}

export function namespaceNeeds(
  type: string,
): readonly Need<"current" | "disasterRecoveryConfigs", "sku.name">[] {
  return [
    {
      // Resource Graph may read an API version that has no geo-replication yet.
      property: "current",
      path: "",
      apiVersion: "2026-01-01",
      action: `${type}/read`,
      list: false,
      // The lower tiers have no geo-replication.
      when: (record) => !/^(basic|standard)$/i.test((record as MessagingNamespace).sku?.name ?? ""),
      reads: ["sku.name"],
    },
    {
      property: "disasterRecoveryConfigs",
      path: "disasterRecoveryConfigs",
      apiVersion: "2024-01-01",
      action: `${type}/disasterRecoveryConfigs/read`,
      list: true,
    },
  ];
}
