/** No output takes the place of a file that the scan read: parameters, templates of a directory, nested ones, inventories. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
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

/** A compiler that knows the compiled text of one file. */
function folderWithCompiler(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries({ "data-boundary.yml": "boundary: eea\n", ...files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  writeFileSync(
    join(cwd, "bicep"),
    `#!/bin/sh\nverb=$1\nif [ "$verb" = build-params ]; then printf '{"templateJson":"%s","parametersJson":"{}"}' '${linked.replaceAll('"', '\\"')}'; else printf '%s' '${linked}'; fi\n`,
    { mode: 0o755 },
  );
  return cwd;
}

const moduleOf = (path: string): string => `module m '${path}' = {\n  name: 'm'\n}\n`;

describe("files that Bicep's compiler reads", () => {
  const files = {
    "main.bicep": `/* wards */ ${moduleOf("modules/wards.bicep")}`,
    "modules/wards.bicep": `import { letters } from '../shared/types.bicep'\n${moduleOf("../shared/beds.bicep")}${moduleOf("../main.bicep")}`,
    "shared/types.bicep": "@export()\nvar letters = loadTextContent('it\\'s here.txt')\n",
    "shared/it's here.txt": "Befunde",
    "shared/beds.bicep": `${moduleOf("rooms.json")}var b = loadFileAsBase64(\n  'plan.png')\n${moduleOf("br:klinik.azurecr.io/beds:v1")}`,
    "shared/rooms.json": linked,
    "shared/plan.png": "PNG",
    "bicepconfig.json": "{}",
    "env/prod.bicepparam": "using '../main.bicep'\nextends 'base.bicepparam'\n",
    "env/base.bicepparam": "using none\nvar s = loadJsonContent('sizes.json')\n",
    "env/sizes.json": "{}",
  };
  // A .bicep file is not a place for an output, whoever reads it.
  test.each([
    ["main.bicep", "shared/it's here.txt"],
    ["main.bicep", "shared/rooms.json"],
    ["main.bicep", "shared/plan.png"],
    ["main.bicep", "bicepconfig.json"],
    ["env/prod.bicepparam", "env/sizes.json"],
    ["env/prod.bicepparam", "shared/rooms.json"],
    ["shared", "shared/it's here.txt"],
  ])("%s reads %s", async (target, output) => {
    const cwd = folderWithCompiler(files);
    const { code, stderr } = await dataBoundary(["scan", target, "-f", `json=./${output}`], {
      cwd,
      env: { PATH: `${cwd}:${process.env["PATH"]}` },
    });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/is also read as .*overwritten/)]);
    expect(readFileSync(join(cwd, output), "utf8")).toBe(files[output as keyof typeof files]);
  });

  test("a file that none of them names may be replaced", async () => {
    const cwd = folderWithCompiler({ ...files, "env/other.json": "{}" });
    const { code } = await dataBoundary(["scan", "main.bicep", "-f", "json=env/other.json"], {
      cwd,
      env: { PATH: `${cwd}:${process.env["PATH"]}` },
    });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "env/other.json"), "utf8")).toContain('"findings"');
  });
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
