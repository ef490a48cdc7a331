/** IAM: one control plane in N. Virginia, copied to every enabled region; names and policies, no customer content. */
import { type ResourceType, resourceType } from "../path.ts";

const names = [
  "Role",
  "User",
  "Group",
  "Policy",
  "ManagedPolicy",
  "InstanceProfile",
  "SAMLProvider",
  "OIDCProvider",
  "ServerCertificate",
  "VirtualMFADevice",
];

export const iam: readonly ResourceType[] = names.map((name) =>
  resourceType(`AWS::IAM::${name}`, [], {
    home: {
      role: "none",
      why: "IAM has one control plane for each partition, copied to every enabled region; it holds identities and policies, and no customer content",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/disaster-recovery-resiliency.html",
    },
  }),
);
