/** IAM Identity Center: users are kept in the primary region and in every added one. */
import type { RegionMetadata } from "@aws-sdk/client-sso-admin";
import { type ResourceType, resourceType } from "../path.ts";
import { otherEnd } from "./arn.ts";

export const ssoAdmin: readonly ResourceType[] = [
  resourceType<{
    /** ListRegions. */
    readonly Regions?: readonly Pick<RegionMetadata, "RegionName" | "IsPrimaryRegion">[];
  }>("AWS::SSO::Instance", [
    {
      role: "replica",
      read: "Regions[].RegionName",
      as: otherEnd,
      why: "names and e-mail addresses of the workforce are kept in the primary region and in every added one",
      docs: "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_ListRegions.html",
      answers: ["identitycenter.regions"],
    },
  ]),
];
