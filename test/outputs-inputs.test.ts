/** No output takes the place of a file that the scan read: parameters, templates of a directory, nested ones, inventories. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const bucket = JSON.stringify({
  AWSTemplateFormatVersion: "2010-09-09",
  Parameters: { Name: { Type: "String", Default: "befunde" } },
  Resources: { B: { Type: "AWS::S3::Bucket", Properties: { BucketName: { Ref: "Name" } } } },
});
const nesting = JSON.stringify({
  AWSTemplateFormatVersion: "2010-09-09",
  Resources: {
    Inner: {
      Type: "AWS::CloudFormation::Stack",
      Properties: { TemplateURL: "./inc/child.json" },
    },
  },
});
const linking = JSON.stringify({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  resources: [
    {
      type: "Microsoft.Resources/deployments",
      apiVersion: "2022-09-01",
      name: "inner",
      properties: { mode: "Incremental", templateLink: { relativePath: "inc/child.json" } },
    },
  ],
});
const linked = JSON.stringify({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  resources: [
    {
      type: "Microsoft.Storage/storageAccounts",
      apiVersion: "2023-01-01",
      name: "befunde",
      location: "westeurope",
      sku: { name: "Standard_LRS" },
      kind: "StorageV2",
    },
  ],
});
const record = `{"id":"arn:aws:s3:::befunde","type":"AWS::S3::Bucket","provider":"aws","scope":"123456789012","location":"eu-west-1","name":"befunde","labels":{},"properties":{},"source":"inventory"}\n`;
const parameters = `[{"ParameterKey":"Name","ParameterValue":"befunde"}]`;
const plans = "boundary: eea\nplans:\n  - files: pl/*.json\n    paramFiles: [p.json]\n";

test.each([
  [
    "--params",
    { "pl/t.json": bucket, "p.json": parameters },
    "pl/t.json",
    "p.json",
    ["--params", "p.json"],
  ],
  [
    "paramFiles of the policy",
    { "pl/t.json": bucket, "p.json": parameters, "data-boundary.yml": plans },
    "pl/t.json",
    "p.json",
    [],
  ],
  ["a template of a directory", { "pl/t.json": bucket }, "pl", "pl/t.json", []],
  [
    "a nested stack",
    { "par.json": nesting, "inc/child.json": bucket },
    "par.json",
    "inc/child.json",
    [],
  ],
  [
    "a linked template",
    { "par.json": linking, "inc/child.json": linked },
    "par.json",
    "inc/child.json",
    [],
  ],
  ["an inventory in a directory", { "inv/a.nd": record + record }, "inv", "inv/a.nd", []],
] as const)("%s", async (_, files, target, output, options) => {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries({ "data-boundary.yml": "boundary: eea\n", ...files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const { code, stderr, stdout } = await dataBoundary(
    ["scan", target, "--region", "eu-west-1", ...options, "-f", `json=./${output}`],
    { cwd },
  );
  expect(stderr).toMatch(
    /^--format json \.\/\S+: is also read as .*would be overwritten; name another file\n$/m,
  );
  expect([code, stdout]).toEqual([2, ""]);
  expect(readFileSync(join(cwd, output), "utf8")).toBe(
    Object.entries(files).find(([name]) => name === output)![1],
  );
});

test("a report in a scanned directory is replaced by the next one", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "data-boundary.yml"), "boundary: eea\n");
  writeFileSync(join(cwd, "t.json"), bucket);
  const scan = () =>
    dataBoundary(
      ["scan", ".", "--region", "eu-west-1", "-f", "json=report.json", "-f", "sarif=report.sarif"],
      { cwd },
    );
  expect((await scan()).code).toBe(0);
  expect((await scan()).code).toBe(0);
});
