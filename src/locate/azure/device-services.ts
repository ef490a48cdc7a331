/** Device Provisioning, Device Update and Device Registry: where device records are copied to. */
import { resourceType, none, unshown } from "../path.ts";
import { given, statusOf } from "../words.ts";
import { type Arm, resourceAt } from "./arm.ts";
import { elsewhere, pairIfAny } from "./paired-region.ts";

type Provisioning = Arm<{
  readonly iotHubs?: readonly { readonly name?: string; readonly location?: string }[];
  readonly deviceRegistryNamespaces?:
    | readonly {
        readonly resourceId?: string;
        readonly location?: string;
        readonly linkingState?: string;
      }[]
    | null;
  readonly enableDataResidency?: boolean | null;
}>;

const copies = statusOf("properties.enableDataResidency", { true: false, false: true });
const isFailover = statusOf("properties.locations[].role", { Primary: false, Failover: true });

const isLinked = statusOf("properties.deviceRegistryNamespaces[].linkingState", {
  NotLinked: false,
  InProgress: true,
  Succeeded: true,
  Orphaned: true,
});

const dps = "https://learn.microsoft.com/azure/iot-dps/iot-dps-ha-dr";

export const deviceProvisioning = resourceType<Provisioning>(
  "Microsoft.Devices/provisioningServices",
  [
    {
      role: "processing",
      read: "properties.iotHubs[].location",
      as: elsewhere,
      why: "devices are assigned to a linked hub in this region",
      docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
      answers: ["dps"],
    },
    {
      role: "metadata",
      read: "properties.deviceRegistryNamespaces[].location",
      as: (place, here) => given(isLinked(here.element.linkingState), () => elsewhere(place, here)),
      absent: ({ element }) => {
        if (!element) return none;
        const { linkingState, resourceId } = element;
        return given(isLinked(linkingState), () => (resourceId ? resourceAt(resourceId) : unshown));
      },
      reads: [
        "properties.deviceRegistryNamespaces[].linkingState",
        "properties.deviceRegistryNamespaces[].resourceId",
      ],
      why: "records of the devices are kept in a linked registry in this region",
      docs: "https://learn.microsoft.com/azure/iot-dps/concepts-service",
      answers: ["dps"],
    },
    {
      role: "failover",
      always: (here) =>
        given(copies(here.resource.properties.properties?.enableDataResidency), () =>
          pairIfAny(here),
        ),
      reads: ["properties.enableDataResidency"],
      why: "enrolments are copied to the paired region, unless data residency is enabled",
      docs: dps,
      answers: ["dps"],
    },
  ],
);

type Update = Arm<{
  readonly locations?: readonly { readonly name?: string; readonly role?: string }[];
}>;

export const deviceUpdate = resourceType<Update>("Microsoft.DeviceUpdate/accounts", [
  {
    role: "failover",
    read: "properties.locations[].name",
    as: (region, { element }) => given(isFailover(element.role), () => region),
    reads: ["properties.locations[].role"],
    why: "device and update records are copied to the failover region",
    docs: "https://learn.microsoft.com/azure/iot-hub-device-update/device-update-region-mapping",
    answers: ["adu"],
  },
]);

export const deviceRegistry = resourceType<Arm>("Microsoft.DeviceRegistry/namespaces", [
  {
    role: "replica",
    always: pairIfAny,
    why: "the registry's records are copied to the paired region; this cannot be disabled",
    docs: "https://learn.microsoft.com/azure/reliability/reliability-device-registry",
    answers: ["device-registry-implicit"],
  },
]);
