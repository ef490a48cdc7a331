const { readFileSync } = process.getBuiltinModule("node:fs");
// src/identity.ts

var { name, version, repository } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8")
);
var packageVersion = version;
var projectUrl = repository.url.replace(/^git\+|\.git$/g, "");
var pageUrl = (page) => `${projectUrl}/blob/v${version}/${page}`;
var schemaUrl = (schema) => `https://unpkg.com/${name}/schema/${schema}.json`;

export {
  packageVersion,
  projectUrl,
  pageUrl,
  schemaUrl
};
