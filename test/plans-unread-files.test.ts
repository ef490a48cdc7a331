/** Plans and templates that are there and can't be read, or that would be passed over: none is silent. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noInputs } from "../src/collect/collect.ts";
import type { Batch } from "../src/collect/collect.ts";
import { files } from "../src/files.ts";
import { types } from "../src/locate/index.ts";
import type { Gap, Resource } from "../src/model.ts";
import { temporaryFolder } from "./support/command.ts";

const ordinary = "Resources:\n  Scans: { Type: AWS::S3::Bucket }\n";
const plan = JSON.stringify({
  format_version: "1.2",
  terraform_version: "1.11.4",
  planned_values: {},
  resource_changes: [],
  configuration: { root_module: {} },
});

interface Collected {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly string[];
}

async function collect(
  target: string,
  params: Readonly<Record<string, string>> = {},
): Promise<Collected> {
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  const notes: string[] = [];
  const options = {
    types,
    signal: new AbortController().signal,
    planInputs: { ...noInputs, regions: ["eu-central-1"], params },
  } as unknown as Parameters<typeof files.collect>[1];
  for await (const batch of files.collect(target, options) as AsyncIterable<Batch>) {
    resources.push(...(batch.resources ?? []));
    gaps.push(...(batch.gaps ?? []));
    notes.push(...(batch.notes ?? []));
  }
  return { resources, gaps, notes };
}

function folder(contents: Readonly<Record<string, string>>): string {
  const at = temporaryFolder();
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(at, name), text);
  return at;
}

describe("a file that holds no plan as it is", () => {
  test.each<[what: string, text: string, said: RegExp]>([
    [
      "a log of Pulumi's events",
      '{"sequence":0,"timestamp":1,"preludeEvent":{"config":{}}}\n{"sequence":1,"timestamp":1,"resourcePreEvent":{}}\n',
      /a log of Pulumi's events/,
    ],
    ["a plan that is cut off", plan.slice(0, -20), /cut off, or has other lines around it/],
    ["a plan with a line before it", `[command] show\n${plan}`, /other lines around it/],
    ["a plan with a line behind it", `${plan}\n::debug::exit 0\n`, /other lines around it/],
    [
      "the log of a plan",
      '{"@level":"info","@message":"Terraform 1.9"}\n{"@level":"info","@message":"x"}\n',
      /log of terraform plan -json/,
    ],
    [
      "a saved plan",
      "PK\u0003\u0004\u0000\u0000tfplan\u0000tfstate",
      /terraform plan -out saves it/,
    ],
    [
      "a state that is cut off",
      '{"version":4,"terraform_version":"1.9.0","serial":1,"lineage":"a","resources":[{',
      /a Terraform state that is cut off/,
    ],
    [
      "a preview that is cut off",
      '{"config":{},"steps":[{"op":"create","urn":"urn:pulumi:prod::wards::aws:s3/bucket:Bucket::scans",',
      /a Pulumi preview or stack that is cut off/,
    ],
    ["an encrypted state", '{"encrypted_data":"x","encryption_version":"v0"}', /encrypted/],
    ["an old state", '{"version":3,"terraform_version":"0.11.14","modules":[]}', /of version 3/],
    [
      "an assembly's broken manifest",
      '{"version":"36.0.0","artifacts":{"A":{"type":"aws:cloudformation:stack"',
      /manifest of a CDK assembly/,
    ],
  ])("%s: named, and in a directory a gap", async (_, text, said) => {
    const at = folder({ "broken.json": text, "ordinary.yaml": ordinary });
    await expect(collect(join(at, "broken.json"))).rejects.toThrow(said);
    const { resources, gaps, notes } = await collect(at);
    expect(resources).toHaveLength(1);
    expect(gaps.map(({ reason, detail }) => [reason, said.test(detail)])).toEqual([
      ["failed", true],
    ]);
    expect(notes).toEqual([]);
  });
});

describe("templates that name each other", () => {
  const nested = (file: string, more = ""): string =>
    `Resources:\n  Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${file} } }\n${more}`;
  const queue = "  Calls: { Type: AWS::SQS::Queue }\n";

  test.each([
    ["in a circle", { "a.yaml": nested("b.yaml", queue), "b.yaml": nested("a.yaml") }],
    ["itself", { "a.yaml": nested("a.yaml", queue) }],
  ])("%s: they are read", async (_, contents) => {
    const { resources } = await collect(folder({ ...contents, "c.yaml": ordinary }));
    expect(resources.map(({ type }) => type)).toContain("AWS::SQS::Queue");
    expect(resources.map(({ type }) => type)).toContain("AWS::S3::Bucket");
  });
});

test("a parameter that no template has is said, whether a file or a directory is named", async () => {
  const at = folder({
    "a.yaml": `Parameters: { Stage: { Type: String } }\n${ordinary}`,
    "b.yaml": ordinary,
  });
  const unknown = (target: string): string =>
    `--param Stagge: no template of ${target} has that parameter`;
  const params = { Stage: "prod", Stagge: "prod" };
  expect((await collect(at, params)).notes).toEqual([unknown(at)]);
  expect((await collect(join(at, "a.yaml"), params)).notes).toEqual([unknown(join(at, "a.yaml"))]);
});

test("a template over many empty lines is read at once", async () => {
  const at = folder({ "a.yaml": `Resources:\n${"\n".repeat(400_000)}${ordinary.slice(11)}` });
  const start = performance.now();
  expect((await collect(join(at, "a.yaml"))).resources).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(10_000);
});

/** Each letter of ASCII in so many bytes, and the mark before it. */
const wide = (text: string, bytes: 2 | 4): Buffer =>
  Buffer.concat(
    [...`\uFEFF${text}`].map((letter) => {
      const one = Buffer.alloc(bytes);
      one.writeUInt16LE(letter.charCodeAt(0));
      return one;
    }),
  );

test.each([
  ["UTF-16, as Windows PowerShell writes it", (text: string) => wide(text, 2)],
  ["UTF-16, the other way round", (text: string) => wide(text, 2).swap16()],
  ["UTF-16 without its mark", (text: string) => wide(text, 2).subarray(2)],
  ["UTF-32", (text: string) => wide(text, 4)],
  ["UTF-32, the other way round", (text: string) => wide(text, 4).swap32()],
])("a plan in %s is read, by itself and in a directory", async (_, encoded) => {
  const at = temporaryFolder();
  const shown = { ...(JSON.parse(plan) as object), errored: true };
  writeFileSync(join(at, "plan.json"), encoded(JSON.stringify(shown)));
  for (const target of [at, join(at, "plan.json")])
    expect((await collect(target)).gaps.map(({ detail }) => detail)).toEqual([
      "the plan ended with an error, and holds only what was planned before it",
    ]);
});

test.each([
  ["a CDK app", "cdk.json", '{ "app": "npx ts-node bin/ward.ts" }'],
  ["a CDK for Terraform app", "cdktf.json", '{ "language": "python", "app": "python main.py" }'],
  [
    "a Serverless Framework service",
    "serverless.yml",
    "service: ward\nprovider: { name: aws, region: us-east-1 }\n",
  ],
])("%s without what its tool makes is a gap", async (what, name, text) => {
  const at = folder({ [name]: text, "a.yaml": ordinary });
  expect((await collect(at)).gaps.map(({ detail }) => detail)).toEqual([
    `${what} was not read: only its own tool makes a plan of it`,
  ]);
  await expect(collect(join(at, name))).rejects.toThrow(/is a .*(?:synth|package)/);
});

test("beside what its tool made, an app is read by that", async () => {
  const at = folder({
    "cdk.json": '{ "app": "x" }',
    "serverless.yml": "service: ward\nprovider: {}\n",
  });
  for (const name of ["cdk.out", ".serverless"]) mkdirSync(join(at, name));
  writeFileSync(join(at, "cdk.out/manifest.json"), '{ "version": "36.0.0", "artifacts": {} }');
  writeFileSync(
    join(at, ".serverless/cloudformation-template-update-stack.json"),
    JSON.stringify({ Resources: { Scans: { Type: "AWS::S3::Bucket" } } }),
  );
  expect((await collect(at)).gaps).toEqual([]);
});

test("modules of a template, and types that a tool fills in, are gaps", async () => {
  const at = folder({
    "a.yaml": `${ordinary}  Ward: { Type: !Rain::Module ./ward.yaml }\nModules: { Copy: { Source: ./copy.yaml } }\n`,
  });
  const { resources, gaps } = await collect(at);
  expect(resources.map(({ type }) => type)).toEqual(["AWS::S3::Bucket"]);
  expect(gaps.map(({ detail }) => detail).sort()).toEqual([
    "Ward: its type is not one of CloudFormation's",
    "the template has a section Modules, and what its modules make was not read",
  ]);
});
