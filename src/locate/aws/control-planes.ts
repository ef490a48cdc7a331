/** Global services whose resources are settings kept in one control plane, whatever region an ARN or a list shows. */
import { type ResourceType, resourceType } from "../path.ts";

const globalServices =
  "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html";

/** type -> what it is, and the page that says so. */
const known: readonly (readonly [type: string, why: string, docs: string])[] = [
  [
    "AWS::Organizations::Organization",
    "Organizations keeps the tree of accounts and policies in one control plane: account information, no customer content",
    globalServices,
  ],
  [
    "AWS::Organizations::OrganizationalUnit",
    "a branch of the tree of accounts: account information, no customer content",
    globalServices,
  ],
  [
    "AWS::Organizations::Account",
    "a leaf of the tree of accounts: account information, no customer content",
    globalServices,
  ],
  [
    "AWS::Organizations::Policy",
    "a policy over accounts: account information, no customer content",
    globalServices,
  ],
  [
    "AWS::Shield::Protection",
    "Shield Advanced keeps in one control plane which resources it protects; no traffic is stored",
    globalServices,
  ],
  [
    "AWS::NetworkManager::GlobalNetwork",
    "Network Manager keeps the topology of networks in one control plane; no traffic passes it",
    globalServices,
  ],
  [
    "AWS::NetworkManager::CoreNetwork",
    "Network Manager keeps the policy of a core network in one control plane; its edges are in the regions that the policy names",
    globalServices,
  ],
  [
    "AWS::Route53RecoveryControl::Cluster",
    "routing controls are switches kept in five regions; no customer content passes them",
    globalServices,
  ],
  [
    "AWS::CertificateManager::Certificate",
    "a certificate is public, and CloudFront wants its own in us-east-1; no customer content is in it",
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html",
  ],
  [
    "AWS::Budgets::Budget",
    "a budget is a figure over the bill, kept in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html",
  ],
  [
    "AWS::CE::AnomalyMonitor",
    "cost anomaly detection works on the bill, in one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html",
  ],
  [
    "AWS::CE::AnomalySubscription",
    "tells people of anomalies in the bill, from one control plane",
    "https://docs.aws.amazon.com/general/latest/gr/billing.html",
  ],
];

export const controlPlanes: readonly ResourceType[] = known.map(([type, why, docs]) =>
  resourceType(type, [], { home: { role: "none", why, docs } }),
);
