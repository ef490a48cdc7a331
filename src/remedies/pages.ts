/** The providers' pages that say what a command deletes or replaces, and which attributes of Terraform force a new resource. */
import type { ProviderFacts } from "../providers/provider.ts";

/** `aws s3 rm`: the words before the first argument. */
export function nameOf(run: string): string {
  return /^[a-z][\w-]*(?: [a-z][\w-]*(?= |$))*/.exec(run)?.[0] ?? run;
}

/** The page that is given, else that of the command in the reference of its provider. */
export function pageOf(
  { page, run }: { readonly page?: string | undefined; readonly run: string },
  commands: ProviderFacts["commands"],
): string {
  const [tool, ...words] = nameOf(run).split(" ");
  if (page !== undefined) return page;
  // `az rest` may do anything, so its own page says nothing.
  if (tool === commands?.tool && words.length > 1) return commands!.pageOf(words);
  throw new Error(`rules/remedies: "${run}" deletes or replaces, and no page says so`);
}

/** The documentation of each resource of a snippet, on the registry of its provider. */
export function pagesOfTerraform(hcl: string): string[] {
  return [...hcl.matchAll(/^resource "(aws|awscc|azurerm)_(\w+)"/gm)].map(
    ([, provider, name]) =>
      `https://registry.terraform.io/providers/hashicorp/${provider}/latest/docs/resources/${name}`,
  );
}
