/** An account's enabled regions. */
import { type ResourceType, resourceType } from "../path.ts";

export const account: readonly ResourceType[] = [
  resourceType("AWS::Account::Region", [], {
    home: {
      role: "none",
      why: "an enabled region holds a copy of IAM's names and policies, and no customer content until someone creates a resource there",
      docs: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html",
    },
  }),
];
