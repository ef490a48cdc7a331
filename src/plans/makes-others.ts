/**
 * Types whose resources make others: what these are, a template, a product or a definition says, and not the
 * resource. A dialect that reads the template does not ask.
 */

/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html
 * https://learn.microsoft.com/azure/azure-resource-manager/managed-applications/overview
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-stacks (2026-11-29)
 */
const decidedBy: Readonly<Record<string, string>> = {
  "aws::cloudformation::stack": "its template",
  "aws::cloudformation::stackset": "its template",
  "aws::servicecatalog::cloudformationprovisionedproduct": "a product of Service Catalog",
  "microsoft.resources/deployments": "its template",
  "microsoft.resources/deploymentstacks": "its template",
  "microsoft.solutions/applications": "the definition of the managed application",
};

/** Why what it makes is not known; undefined of a type that makes nothing else. */
export function makesOthers(type: string): string | undefined {
  const key = type.toLowerCase();
  return Object.hasOwn(decidedBy, key)
    ? `${decidedBy[key]!} decides what it makes, and was not read`
    : undefined;
}

export const othersRemedy =
  "scan what decides it, or the account or subscription once it is made, and accept the gap with an exception";
