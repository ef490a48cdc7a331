/** What the listings themselves take, beside the calls that rows need. */

/** `test/permissions.test.ts` holds this to every `action` that a file here names. */
export const listActions = [
  "Microsoft.Resources/subscriptions/read",
  "Microsoft.Resources/subscriptions/resources/read",
  "Microsoft.Resources/subscriptions/resourceGroups/read",
  "Microsoft.Resources/dataBoundaries/read",
  "Microsoft.ResourceGraph/resources/read",
  "Microsoft.Management/managementGroups/descendants/read",
] as const;
