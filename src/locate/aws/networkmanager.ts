/** Network Manager: topology and policies of networks, kept in one control plane. */
import type { ResourceType } from "../path.ts";
import { controlPlane } from "./control-plane.ts";

export const networkmanager: readonly ResourceType[] = [
  controlPlane(
    "AWS::NetworkManager::GlobalNetwork",
    "Network Manager keeps the topology of networks in one control plane; no traffic passes through it",
  ),
  controlPlane(
    "AWS::NetworkManager::CoreNetwork",
    "Network Manager keeps the policy of a core network in one control plane; its edges are in the regions that the policy names",
  ),
];
