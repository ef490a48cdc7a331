/** The Terraform providers whose resources are understood, one line each; each is loaded for the files that name it. */
import type { TerraformProvider } from "./provider.ts";

/** By the end of the provider's address, whatever the registry. */
const loaders: Readonly<Record<string, () => Promise<TerraformProvider>>> = {
  "/hashicorp/aws": async () => (await import("./aws/index.ts")).aws,
  "/hashicorp/awscc": async () => (await import("./awscc/index.ts")).awscc,
  "/hashicorp/azurerm": async () => (await import("./azurerm/index.ts")).azurerm,
  "/azure/azapi": async () => (await import("./azapi/index.ts")).azapi,
};

/** `names`: addresses of providers; left out: all that are understood. */
export function providersFor(names?: Iterable<string>): Promise<readonly TerraformProvider[]> {
  const all = names && [...names].map((name) => `/${name}`);
  return Promise.all(
    Object.entries(loaders)
      .filter(([end]) => all?.some((name) => name.endsWith(end)) ?? true)
      .map(([, load]) => load()),
  );
}
