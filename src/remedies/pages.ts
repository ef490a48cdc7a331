/** The providers' pages that say what a command deletes or replaces, and which attributes of Terraform force a new resource. */

/** `aws s3 rm`: the words before the first argument. */
export function nameOf(run: string): string {
  return /^[a-z][\w-]*(?: [a-z][\w-]*(?= |$))*/.exec(run)?.[0] ?? run;
}

/** The page that is given, else the reference of the command. */
export function pageOf({
  page,
  run,
}: {
  readonly page?: string | undefined;
  readonly run: string;
}): string {
  if (page !== undefined) return page;
  const [tool, ...words] = nameOf(run).split(" ");
  if (tool === "aws")
    return `https://docs.aws.amazon.com/cli/latest/reference/${words.join("/")}.html`;
  if (tool === "az" && words[0] !== "rest")
    return `https://learn.microsoft.com/cli/azure/${words.slice(0, -1).join("/")}#az-${words.join("-")}`;
  throw new Error(`rules/remedies: "${run}" deletes or replaces, and no page says so`);
}

/** The documentation of each resource of a snippet, on the registry of its provider. */
export function pagesOfTerraform(hcl: string): string[] {
  return [...hcl.matchAll(/^resource "(aws|awscc|azurerm)_(\w+)"/gm)].map(
    ([, provider, name]) =>
      `https://registry.terraform.io/providers/hashicorp/${provider}/latest/docs/resources/${name}`,
  );
}
