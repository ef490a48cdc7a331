/** What the package is called and where it is: said once, in package.json. */
import { readFileSync } from "node:fs";

const { name, version, repository } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as {
  readonly name: string;
  readonly version: string;
  readonly repository: { readonly url: string };
};

export const packageVersion = version;

export const projectUrl = repository.url.replace(/^git\+|\.git$/g, "");

/** A page of this version's documentation: "docs/rules.md#home-outside". */
export const pageUrl = (page: string): string => `${projectUrl}/blob/v${version}/${page}`;

/** The `$id` of a schema, where it is also served: npm's packages are, file by file. */
export const schemaUrl = (schema: string): string =>
  `https://unpkg.com/${name}/schema/${schema}.json`;
