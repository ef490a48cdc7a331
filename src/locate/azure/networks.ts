/** Networks that hold no customer data: names, and ways along which others send theirs. */
import { type ResourceType, resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";

const nonregional =
  "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services";

const names = (type: string, why: string): ResourceType =>
  resourceType<Arm>(type, [], { home: { role: "none", why, docs: nonregional } });

const zone = "Microsoft lists DNS as holding no customer data; the service is global";

const way = (type: string, why: string, docs: string, blind: string): ResourceType =>
  resourceType<Arm>(type, [], { home: { role: "processing", why, docs }, blind: [blind] });

export const networks: readonly ResourceType[] = [
  names("Microsoft.Network/dnsZones", zone),
  names("Microsoft.Network/privateDnsZones", zone),
  names("Microsoft.Network/privateDnsZones/virtualNetworkLinks", zone),
  resourceType<Arm>("Microsoft.Network/trafficManagerProfiles", [], {
    home: {
      role: "none",
      why: "Traffic Manager answers DNS queries only; Microsoft lists it as holding no customer data",
      docs: nonregional,
      answers: ["traffic-manager"],
    },
    blind: [
      "Users are directed to a profile's endpoints. Endpoints in Azure are judged separately; the location of others is unknown.",
    ],
  }),
  way(
    "Microsoft.Network/loadBalancers",
    "packets pass through a load balancer in this region, which stores none",
    "https://learn.microsoft.com/azure/load-balancer/load-balancer-overview",
    "A load balancer of the global tier receives packets near the sender and stores none; its backends are judged separately.",
  ),
  way(
    "Microsoft.Network/natGateways",
    "packets pass through a NAT gateway in this region, which stores none",
    "https://learn.microsoft.com/azure/nat-gateway/nat-overview",
    "The countries that packets cross beyond a NAT gateway are unknown.",
  ),
  resourceType<Arm>("Microsoft.Network/expressRouteCircuits", [], {
    home: {
      role: "metadata",
      why: "the circuit's settings are kept in its region; traffic terminates at its peering location",
      docs: "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings",
    },
    blind: [
      "Only the carrier knows which countries its circuit crosses. Global Reach and the Premium tier extend it beyond one geopolitical region.",
    ],
  }),
];
