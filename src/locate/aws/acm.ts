/** Certificate Manager: certificates are public. */
import type { ResourceType } from "../path.ts";
import { controlPlane } from "./control-plane.ts";

export const acm: readonly ResourceType[] = [
  controlPlane(
    "AWS::CertificateManager::Certificate",
    "a certificate is public and holds no customer content; CloudFront requires its certificates in us-east-1",
    "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html",
  ),
];
