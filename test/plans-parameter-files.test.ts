/** Files of parameters: one that no language takes is refused, so that no default holds in its place. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const template = {
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  parameters: { where: { type: "string", defaultValue: "westeurope" } },
  resources: [
    {
      type: "Microsoft.Storage/storageAccounts",
      apiVersion: "2023-01-01",
      name: "visits",
      location: "[parameters('where')]",
      sku: { name: "Standard_LRS" },
      kind: "StorageV2",
    },
  ],
};

async function scanned(name: string, text: string, policy = "boundary: eea") {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "main.json"), JSON.stringify(template));
  writeFileSync(join(cwd, name), text);
  writeFileSync(join(cwd, "data-boundary.yml"), policy);
  const named = policy === "boundary: eea" ? ["--params", name] : [];
  return dataBoundary(["scan", "main.json", "--quiet", ...named], { cwd });
}

test.each([
  [
    "with its schema",
    { $schema: "https://x/deploymentParameters.json#", parameters: { where: { value: "eastus" } } },
  ],
  ["without it", { parameters: { where: { value: "eastus" } } }],
  ["the parameters alone", { where: { value: "eastus" } }],
])("ARM's files: %s", async (_, file) => {
  const { code, stdout } = await scanned("prod.json", JSON.stringify(file));
  expect(stdout).toMatch(/1 finding/);
  expect(code).toBe(1);
});

test("with comments", async () => {
  const text = '// of production\n{ "parameters": { "where": { "value": "eastus" } } }';
  expect((await scanned("prod.json", text)).code).toBe(1);
});

test.each([
  ["prod.json", '{ "where": "eastus" }', /prod\.json: is not a parameter file; write/],
  ["prod.json", '{ "parameters": { "where": "hunter2" } ', /prod\.json: is not JSON; write/],
  ["prod.vars", 'where = "hunter2"', /prod\.vars: is not JSON; .* NAME\.tfvars/],
])("another file is refused: %s %s", async (name, text, message) => {
  const { code, stderr } = await scanned(name, text);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("hunter2");
  expect(code).toBe(2);
});

test("and so is one that the policy names", async () => {
  const policy = "boundary: eea\nplans: [{ files: main.json, paramFiles: [prod.json] }]";
  const { code, stderr } = await scanned("prod.json", "{}", policy);
  expect(stderr).toMatch(/prod\.json: is not a parameter file/);
  expect(code).toBe(2);
});
