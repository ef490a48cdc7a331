/** Names of properties: Pulumi writes Terraform's in camelCase, and those of lists in the plural. */

/** `destinationVaultArn` -> destination_vault_arn. */
const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What a property may be called in Terraform: `replicas` is replicas or replica. */
export function terraformNames(name: string): readonly string[] {
  const as = snake(name);
  const one = singular(as);
  return one === as ? [as] : [as, one];
}

function singular(name: string): string {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return /[^s]s$/.test(name) ? name.slice(0, -1) : name;
}
