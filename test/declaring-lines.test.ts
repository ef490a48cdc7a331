/** Right or none: small repositories with the declaring line known, and files made to stop the search. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { array, assert as hold, constantFrom, oneof, pre, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { bicepResources } from "../src/declare/bicep.ts";
import { declarations } from "../src/declare/declare.ts";
import { readHcl } from "../src/declare/hcl.ts";
import { treesOf } from "../src/declare/tree.ts";
import type { ResourceRef } from "../src/model.ts";
import { temporaryFolder } from "./support/command.ts";
import { doubts } from "./support/declaring-doubts.ts";
import { bucket, repositories as others } from "./support/declaring-repositories.ts";
import { rounds } from "./support/fuzz-mutate.ts";
import { isWhole, sampled } from "./support/whole.ts";

const repositories = [...others, ...doubts];

function write(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function lineOf(
  files: Readonly<Record<string, string>>,
  resource: ResourceRef,
  states: readonly string[] = [],
): string {
  const root = write(files);
  const stateFiles = states.map((file) => join(root, file));
  const found = declarations({ root, stateFiles })({ resource });
  return found ? `${found.uri}:${found.startLine}` : "none";
}

describe("right or none", () => {
  test.each(repositories)("$name: $line", ({ files, resource, states, line }) => {
    expect(lineOf(files, resource, states)).toBe(line);
  });

  test("there are enough repositories, and as many without a line", () => {
    const without = repositories.filter(({ line }) => line === "none").length;
    expect(without).toBeGreaterThan(40);
    expect(repositories.length - without).toBeGreaterThan(40);
  });
});

describe("resources of one name", () => {
  const at = (region: string): ResourceRef => {
    const id = `arn:aws:sqs:${region}:210987654321:orders-queue-1`;
    return { ...bucket("orders-queue-1"), id, type: "AWS::SQS::Queue" };
  };
  const block = `resource "aws_sqs_queue" "x" {\n  name = "orders-queue-1"\n}\n`;
  const here = at("us-east-1");
  const linesOf = (files: Readonly<Record<string, string>>, ...live: ResourceRef[]): unknown[] => {
    const find = declarations({ root: write(files), stateFiles: [] });
    for (const one of [...live, ...live]) find.see(one);
    return live.map((resource) => find({ resource })?.uri);
  };

  test("one block that does not say where: none, for each of them", () => {
    expect(linesOf({ "m.tf": block }, here)).toEqual(["m.tf"]);
    const none = [undefined, undefined];
    expect(linesOf({ "m.tf": block }, here, at("eu-central-1"))).toEqual(none);
    expect(linesOf({ "m.tf": block }, here, { ...here, id: here.id.replace("21", "31") })).toEqual(
      none,
    );
  });

  test("one block that says where: for the one that is there", () => {
    const provider = `provider "aws" {\n  region = "us-east-1"\n}\n`;
    const files = { "m.tf": provider + block };
    expect(linesOf(files, here, at("eu-central-1"))).toEqual(["m.tf", undefined]);
    // Two accounts have it there.
    const other = { ...here, id: here.id.replace("21", "31") };
    expect(linesOf(files, here, other)).toEqual([undefined, undefined]);
  });

  test("where Azure's resource is comes from the run: its id does not say", () => {
    const id =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/vnet-hub-1";
    const network = { ...here, provider: "azure", id, name: "vnet-hub-1" } as const;
    const resource = { ...network, type: "Microsoft.Network/virtualNetworks" };
    const files = {
      "m.bicep": `resource v '${resource.type}@2023-01-01' = {\n  name: 'vnet-hub-1'\n  location: 'westeurope'\n}\n`,
    };
    for (const [location, line] of [["eastus"], ["West Europe", "m.bicep"]] as const) {
      const find = declarations({ root: write(files), stateFiles: [] });
      find.see({ ...resource, location: location! });
      expect(find({ resource })?.uri).toBe(line);
    }
  });
});

const kilobytes = (text: string, size: number): string =>
  text.repeat(Math.ceil((size * 1024) / text.length));
const good = { "good.tf": 'resource "aws_s3_bucket" "s" {\n  bucket = "patient-scans-prod"\n}\n' };
const quoted = '{"$schema":"deploymentTemplate.json","AWS::":"';
const hostile: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "5,000 nested interpolations": { "a.tf": `a = ${'"${'.repeat(5000)}` },
  braces: { "a.tf": kilobytes("{", 1000), "b.tf": kilobytes("a{", 1000) },
  "unclosed comments": { "a.tf": kilobytes("/* ", 1000), "b.tf": kilobytes("/*/", 1000) },
  "unclosed heredocs": { "a.tf": kilobytes("<<EOT\n", 1000), "b.tf": kilobytes("<<A ", 1000) },
  quotes: {
    "a.tf": kilobytes('"', 1000),
    "b.tf": kilobytes('"\\', 1000),
    "c.tf": kilobytes('"\n', 1000),
  },
  "words on one line": { "a.tf": kilobytes("resource ", 1000), "b.tf": kilobytes("a=b ", 1000) },
  "beginnings of blocks": {
    "a.tf": kilobytes('resource "a" "b"\n', 1000),
    "b.tf": `resource ${kilobytes('"a" ', 1000)}`,
  },
  "variables of variables": {
    "a.tf":
      Array.from(
        { length: 20_000 },
        (_, i) => `locals {\n  a${i} = "\${local.a${i + 1}}\${local.a${i + 2}}"\n}\n`,
      ).join("") + 'resource "aws_s3_bucket" "x" {\n  bucket = local.a0\n}\n',
  },
  "a variable with many values": {
    "m/a.tf": `variable "a" {}\nresource "aws_s3_bucket" "x" {\n  bucket = "${"${var.a}".repeat(200)}"\n}\n`,
    "a.tf": Array.from(
      { length: 10_000 },
      (_, i) => `module "m${i}" {\n  source = "./m"\n  a = "v${i}"\n}\n`,
    ).join(""),
  },
  "escaped quotes": {
    "a.json": kilobytes('\\"', 1000),
    "b.json": `${quoted}${kilobytes('\\"', 900)}`,
    "c.json": `${quoted}${kilobytes('"\\"', 900)}`,
  },
  "deep JSON": {
    "a.json": `${quoted}":${kilobytes("[", 900)}`,
    "b.tf.json": kilobytes('{"a":', 900),
  },
  "long JSON": {
    "a.json": `${quoted}","a":[${kilobytes("1,", 900)}1]}`,
    "b.tf.json": `[${kilobytes('"",', 900)}1]`,
  },
  "deep YAML": {
    "a.yml": `AWS::: ${kilobytes("[", 900)}`,
    "b.yml": `AWS::S3:\n${kilobytes("- ", 900)}`,
    "c.yml": `AWS::S3:\n${Array.from({ length: 1300 }, (_, i) => `${" ".repeat(i)}a:\n`).join("")}`,
  },
  "long YAML": {
    "a.yml": `AWS::S3: ${kilobytes("a, ", 900)}`,
    "b.yml": `AWS::S3: {${kilobytes("a: b, ", 900)}`,
    "c.yml": `AWS::S3:\n${kilobytes("? ", 900)}`,
    "d.yml": `AWS::S3: "${kilobytes("a\n ", 900)}`,
    "e.yml": `AWS::S3: |\n${kilobytes(" a\n", 900)}`,
    "f.yml": `AWS::S3: ${kilobytes('"a" ', 900)}`,
  },
  "anchors in YAML": {
    "a.yml": `AWS::S3: &a [x]\nb: ${kilobytes("&a ", 900)}`,
    "b.yml": `Resources: &a\n  AWS::S3: [${kilobytes("*a, ", 900)}]`,
  },
  "comments in Bicep": {
    "a.bicep": kilobytes("/* ", 1000),
    "b.bicep": kilobytes("//", 1000),
    "c.bicep": kilobytes("''' ", 1000),
  },
  "nested strings in Bicep": {
    "a.bicep": kilobytes("'${", 1000),
    "b.bicep": kilobytes("resource a 'b' = {", 1000),
    "c.bicep": kilobytes("param a = \n", 1000),
  },
  "modules that call each other": {
    "a.bicep": "module b 'b.bicep' = {\n}\n",
    "b.bicep": "module a 'a.bicep' = {\n}\n",
    "a/m.tf": 'module "b" {\n  source = "../b"\n}\n',
    "b/m.tf": 'module "a" {\n  source = "../a"\n}\nresource "aws_s3_bucket" "x" {}\n',
  },
  "calls and parameters in Bicep": {
    "a.bicep": kilobytes("module a 'b.bicep' = {\n}\n", 1000),
    "a.bicepparam": kilobytes("using './a.bicep'\nparam a = 'b'\n", 1000),
    "b.bicepparam": kilobytes("param a = [\n", 1000),
  },
  "files of HCL": {
    "a.hcl": kilobytes("a = b\n", 1000),
    "b.hcl": kilobytes("a {\n", 1000),
    "c.tofu": kilobytes("a = toset([", 1000),
  },
  "lines in samconfig": {
    "a/samconfig.toml": kilobytes('region = "', 1000),
    "a/samconfig.yaml": kilobytes("region: a\n", 1000),
  },
  "a parent that is its own": {
    "a.bicep": `resource a 'A.B/c/d@1' = {\n  parent: a\n  name: 'x'\n}\n`,
  },
  "templates without end in samconfig": { "samconfig.toml": kilobytes('stack_name = "', 1000) },
};

describe("a hostile file costs its own lines, and little time", () => {
  sampled.each(Object.entries(hostile))("%s", (_, files) => {
    const before = process.cpuUsage();
    expect(lineOf({ ...files, ...good }, bucket())).toBe("good.tf:1");
    expect(process.cpuUsage(before).user / Object.keys(files).length).toBeLessThan(2_500_000);
  });

  test("a state with 20,000 nested modules", () => {
    const resource = {
      mode: "managed",
      type: "aws_s3_bucket",
      name: "s",
      values: { arn: bucket().id },
    };
    const nested = `${'{"child_modules":['.repeat(20_000)}{}${"]}".repeat(20_000)}`;
    const shown = `{"format_version":"1.0","values":{"root_module":{"resources":[${JSON.stringify(resource)}],"child_modules":[${nested}]}}}`;
    expect(lineOf({ ...good, "shown.json": shown }, bucket(), ["shown.json"])).toBe("good.tf:1");
  });

  test.runIf(isWhole)("more files than are read: no line, as another may declare the same", () => {
    const many = Object.fromEntries(
      Array.from({ length: 140 }, (_, i) => [`${i}.tf`, kilobytes("# comment\n", 1000)]),
    );
    expect(lineOf({ ...many, ...good }, bucket())).toBe("none");
  });
});

describe("whatever is in a file", () => {
  const parts = [
    '"',
    "${",
    "}",
    "{",
    "\n",
    "resource",
    " ",
    '"a"',
    "=",
    "<<E\n",
    "E",
    "\\",
    "/*",
    "*/",
    "#",
    "[",
    "]",
    "'",
    "'''",
    "name:",
    "var.",
    "a",
    ":",
    "-",
    "&",
    "*",
    "!",
    "|",
    ",",
    "Type",
    "\t",
    "\ud800",
    "é",
  ];
  const texts = array(oneof(constantFrom(...parts), string({ maxLength: 5 })), {
    maxLength: 200,
  }).map((all) => all.join(""));

  test("reading it throws nothing, and every line is one of the file", () => {
    hold(
      property(texts, (text) => {
        const lines = text.split("\n").length;
        for (const { line } of readHcl(text).blocks) expect(line).toBeLessThanOrEqual(lines);
        for (const { line } of bicepResources("a.bicep", text))
          expect(line).toBeLessThanOrEqual(lines);
        for (const path of ["a.json", "a.yaml"])
          for (const { line } of treesOf(path, text)) expect(line).toBeLessThanOrEqual(lines + 1);
      }),
      { numRuns: rounds(2000) },
    );
  });

  test("a repository with it still finds what another file declares", () => {
    hold(
      property(
        texts,
        constantFrom("x.tf", "x.bicep", "x.json", "x.yaml", "x.tfvars"),
        (text, path) => {
          pre(!text.includes("patient-scans-prod"));
          expect(lineOf({ [path]: text, ...good }, bucket())).toBe("good.tf:1");
        },
      ),
      { numRuns: rounds(200) },
    );
  });
});
