/** Shield Advanced: settings kept in one control plane. */
import type { ResourceType } from "../path.ts";
import { controlPlane } from "./control-plane.ts";

export const shield: readonly ResourceType[] = [
  controlPlane(
    "AWS::Shield::Protection",
    "Shield Advanced keeps in one control plane which resources it protects; no traffic is stored",
  ),
];
