/** The permissions of the audit of Azure's guards; the built-in role Reader, at the tenant's root group, has all of them. */
export const guardActions: readonly string[] = [
  "Microsoft.Authorization/policyAssignments/read",
  "Microsoft.Authorization/policyDefinitions/read",
  "Microsoft.Authorization/policyExemptions/read",
  "Microsoft.Authorization/policySetDefinitions/read",
  "Microsoft.Management/managementGroups/descendants/read",
  "Microsoft.Management/managementGroups/read",
  "Microsoft.Resources/subscriptions/read",
];
