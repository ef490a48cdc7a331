/** Route 53 Domains: contacts of registrations are kept in us-east-1. */
import { type ResourceType, resourceType } from "../path.ts";

export const route53Domains: readonly ResourceType[] = [
  resourceType("AWS::Route53Domains::Domain", [], {
    home: {
      role: "metadata",
      at: "us-east-1",
      why: "a registration holds the name, address and phone number of its contacts; the service runs in us-east-1 only",
      docs: "https://docs.aws.amazon.com/general/latest/gr/r53.html",
    },
  }),
];
