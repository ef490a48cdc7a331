/** Application Recovery Controller: routing controls, kept in five regions. */
import type { ResourceType } from "../path.ts";
import { controlPlane } from "./control-plane.ts";

export const route53RecoveryControlConfig: readonly ResourceType[] = [
  controlPlane(
    "AWS::Route53RecoveryControl::Cluster",
    "routing controls are switches kept in five regions; no customer content passes through them",
  ),
];
