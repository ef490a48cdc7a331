/** AWS Budgets: figures over the bill, kept in one control plane. */
import type { ResourceType } from "../path.ts";
import { controlPlane } from "./control-plane.ts";

export const budgets: readonly ResourceType[] = [
  controlPlane(
    "AWS::Budgets::Budget",
    "a budget is a threshold on the bill, kept in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html",
  ),
];
