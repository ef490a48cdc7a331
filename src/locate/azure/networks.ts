/** Networks that hold no customer data: names, and ways along which others send theirs. */
import { type ResourceType, resourceType } from "../unconverted.ts";
import type { Arm } from "./arm.ts";

const nonregional =
  "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services";

const names = (type: string, why: string): ResourceType =>
  resourceType<Arm>(type, [], { home: { role: "none", why, docs: nonregional } });

const zone = "DNS is listed as holding no customer data; it is global by nature";

const way = (type: string, why: string, docs: string, blind: string): ResourceType =>
  resourceType<Arm>(type, [], { home: { role: "processing", why, docs }, blind: [blind] });

export const networks: readonly ResourceType[] = [
  names("Microsoft.Network/dnsZones", zone),
  names("Microsoft.Network/privateDnsZones", zone),
  names("Microsoft.Network/privateDnsZones/virtualNetworkLinks", zone),
  resourceType<Arm>("Microsoft.Network/trafficManagerProfiles", [], {
    home: {
      role: "none",
      why: "Traffic Manager answers DNS questions only, and is listed as holding no customer data",
      docs: nonregional,
      answers: ["traffic-manager"],
    },
    blind: [
      "Users are sent to a profile's endpoints: those in Azure are judged where they are listed, those elsewhere are not known.",
    ],
  }),
  way(
    "Microsoft.Network/loadBalancers",
    "packets pass a load balancer of this region, which keeps none",
    "https://learn.microsoft.com/azure/load-balancer/load-balancer-overview",
    "A load balancer of the global tier takes packets in wherever the sender is and keeps none; its backends are judged where they are listed.",
  ),
  way(
    "Microsoft.Network/natGateways",
    "packets pass a NAT gateway of this region, which keeps none",
    "https://learn.microsoft.com/azure/nat-gateway/nat-overview",
    "Which countries the packets cross behind a NAT gateway is known to nobody.",
  ),
  resourceType<Arm>("Microsoft.Network/expressRouteCircuits", [], {
    home: {
      role: "metadata",
      why: "the circuit's settings are kept in its region; the wire itself ends at its peering location",
      docs: "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings",
    },
    blind: [
      "Which countries a carrier's circuit crosses is known to the carrier only; Global Reach and the Premium tier take it beyond one geopolitical region.",
    ],
  }),
];
