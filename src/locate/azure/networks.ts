/** Networks that hold no customer data: names, and ways along which others send theirs. */
import { type ResourceType, resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";

const nonregional =
  "https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-configure-azure-nonregional-services";

const names = (type: string, why: string): ResourceType =>
  resourceType<Arm>(type, [], { home: { role: "none", why, docs: nonregional } });

const zone = "DNS is listed as holding no customer data; it is global by nature";

const route = (type: string, blind: string): ResourceType =>
  resourceType<Arm>(type, [], { blind: [blind] });

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
  route(
    "Microsoft.Network/loadBalancers",
    "A load balancer of the global tier takes packets in wherever the sender is and keeps none; its backends are judged where they are listed.",
  ),
  route(
    "Microsoft.Network/virtualNetworks",
    "A peering carries traffic to wherever the other network is and keeps none of it.",
  ),
  route(
    "Microsoft.Network/privateEndpoints",
    "A private endpoint carries traffic to wherever its service is and keeps none of it.",
  ),
  route(
    "Microsoft.Network/expressRouteCircuits",
    "Which countries a carrier's circuit crosses is known to the carrier only; Global Reach and the Premium tier take it beyond one geopolitical region.",
  ),
];
