/** Inputs for plans and templates that change nothing are said, each once. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const stack =
  "Parameters:\n  Stage:\n    Type: String\n    Default: a\nResources:\n  B:\n    Type: AWS::SQS::Queue\n";
const sources =
  'variable "stage" {\n  default = "a"\n}\nprovider "aws" {\n  region = "eu-west-1"\n}\nresource "aws_sqs_queue" "q" {}\n';
const group = JSON.stringify({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  parameters: { Stage: { type: "string", defaultValue: "a" } },
  resources: [],
});
const params = {
  "cf.json":
    '[{"ParameterKey":"Stage","ParameterValue":"b"},{"ParameterKey":"Stag","ParameterValue":"b"}]',
  "arm.json":
    '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#","parameters":{"stage":{"value":"b"},"Stag":{"value":"b"}}}',
  "one.tfvars": 'stage = "b"\nStag = "b"\n',
};

async function notesOf(file: string, text: string, args: readonly string[]) {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "infra"));
  writeFileSync(join(cwd, "infra", file), text);
  for (const [name, one] of Object.entries(params)) writeFileSync(join(cwd, name), one);
  const { stdout } = await dataBoundary(["scan", "infra", ...args, "--format", "json"], { cwd });
  const { run } = JSON.parse(stdout) as { readonly run: { readonly notes?: readonly string[] } };
  return (run.notes ?? []).filter((one) => /effect|parameter/.test(one));
}

const places = ["--region", "eu-west-1", "--resource-group-location", "westeurope"];

test.each([
  ["t.yaml", stack, "cf.json", ["--resource-group-location"]],
  ["main.json", group, "arm.json", ["--region"]],
  ["main.tf", sources, "one.tfvars", ["--region"]],
] as const)("%s", async (file, text, values, idle) => {
  expect(await notesOf(file, text, [...places, "--params", values])).toEqual(
    [
      ...idle.map((one) => `${one}: has no effect on infra, where no file takes its place from it`),
      "Stag, which a file of parameters gives: no template of infra has that parameter",
    ].toSorted(),
  );
});

test("a saved inventory takes none of them", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "e.ndjson"), savedInventory([]));
  const { stdout } = await dataBoundary(
    ["scan", "./e.ndjson", ...places, "--param", "Stage=b", "--format", "json"],
    { cwd },
  );
  const { run } = JSON.parse(stdout) as { readonly run: { readonly notes: readonly string[] } };
  expect(run.notes).toEqual(
    expect.arrayContaining([
      "--param Stage: no template of ./e.ndjson has that parameter",
      "--region: has no effect on ./e.ndjson, where no file takes its place from it",
      "--resource-group-location: has no effect on ./e.ndjson, where no file takes its place from it",
    ]),
  );
});
