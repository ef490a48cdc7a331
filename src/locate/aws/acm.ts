/** Certificate Manager: certificates are public. */
import type { ResourceType } from "../path.ts";
import { controlPlane } from "./control-plane.ts";

export const acm: readonly ResourceType[] = [
  controlPlane(
    "AWS::CertificateManager::Certificate",
    "a certificate is public, and CloudFront wants its own in us-east-1; no customer content is in it",
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html",
  ),
];
