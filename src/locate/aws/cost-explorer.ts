/** Cost Explorer: anomalies in the bill, found in one control plane. */
import type { ResourceType } from "../path.ts";
import { controlPlane } from "./control-plane.ts";

export const costExplorer: readonly ResourceType[] = [
  controlPlane(
    "AWS::CE::AnomalyMonitor",
    "cost anomaly detection analyzes billing data, in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html",
  ),
  controlPlane(
    "AWS::CE::AnomalySubscription",
    "a subscription notifies people of cost anomalies, from one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html",
  ),
];
