/** Sources that were written to break a reader: each ends soon, with what is sound in them and a gap for the rest. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noInputs } from "../src/collect/collect.ts";
import { terraformSources } from "../src/plans/terraform-sources/terraform-sources.ts";
import { saidOfSources } from "./support/terraform-sources.ts";

const sound = 'provider "aws" {\n  region = "us-east-1"\n}\nresource "aws_sqs_queue" "sound" {}\n';
const home = "aws_sqs_queue.sound home us-east-1";
/** Milliseconds; what is linear takes a small part of it. */
const longest = 10_000;

const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join("\n");
const local = (text: string): string => `locals {\n${text}\n}\n`;
const used = (expression: string): string =>
  `resource "aws_s3_bucket" "used" {\n  bucket = ${expression}\n}\n`;

/** Each in a file of its own, beside a sound one. */
test.each([
  ["10,000 brackets", local(`  a = ${"[".repeat(10_000)}${"]".repeat(10_000)}`)],
  ["10,000 brackets that stay open", local(`  a = ${"(".repeat(10_000)}`)],
  ["10,000 negations", local(`  a = ${"!".repeat(10_000)}true`)],
  ["10,000 conditions", local(`  a = ${"true ? 1 : ".repeat(10_000)}1`)],
  ["10,000 sums", local(`  a = ${"1 + ".repeat(10_000)}1`)],
  ["10,000 steps", local(`  a = var${".a".repeat(10_000)}`)],
  ["10,000 blocks in one another", "a {\n".repeat(10_000)],
  ["10,000 interpolations in one another", local(`  a = ${'"${'.repeat(10_000)}`)],
  ["10,000 directives in one another", local(`  a = "${"%{ if true }".repeat(10_000)}"`)],
  ["a string that stays open", local('  a = "')],
  ["a comment that stays open", `/*${"*".repeat(100_000)}`],
  ["a heredoc that stays open", local("  a = <<EOT\n")],
  ["5 MB", `# ${"x".repeat(5 * 1024 * 1024)}`],
  ["bytes", "\u0000\u0001\uFFFD{}"],
])("%s cost their own file", async (_, text) => {
  const began = performance.now();
  const { places, gaps } = await saidOfSources({ "bad.tf": text, "sound.tf": sound });
  expect(performance.now() - began).toBeLessThan(longest);
  expect(places).toEqual([home]);
  expect(gaps.map(({ reason, declared }) => [reason, declared?.file.endsWith("bad.tf")])).toEqual([
    ["failed", true],
  ]);
});

/** What is too much to evaluate leaves the name of a bucket open, and no more. */
test.each([
  [
    "10,000 locals that lead to one another",
    local(many(10_000, (i) => `  a${i} = local.a${i + 1}`)) + used("local.a0"),
  ],
  ["locals in a circle", local("  a = local.b\n  b = local.a") + used("local.a")],
  [
    "a text that doubles",
    local(
      `  a0 = "xxxxxxxx"\n${many(64, (i) => `  a${i + 1} = "\${local.a${i}}\${local.a${i}}"`)}`,
    ) + used("local.a64"),
  ],
  [
    "a list that doubles",
    local(`  a0 = ["x"]\n${many(64, (i) => `  a${i + 1} = concat(local.a${i}, local.a${i})`)}`) +
      used("local.a64[0]"),
  ],
  [
    "a value that holds itself twice",
    local(`  a0 = ["x"]\n${many(60, (i) => `  a${i + 1} = [local.a${i}, local.a${i}]`)}`) +
      used("jsonencode(local.a60)"),
  ],
  [
    "one that is compared",
    local(`  a0 = ["x"]\n${many(60, (i) => `  a${i + 1} = [local.a${i}, local.a${i}]`)}`) +
      used('local.a60 == local.a59 ? "a" : local.none'),
  ],
  [
    "values a thousand deep",
    local(`  a0 = "x"\n${many(1000, (i) => `  a${i + 1} = [local.a${i}]`)}`) +
      many(1000, (i) => `resource "aws_s3_bucket" "u${i}" {\n  bucket = local.a${i}\n}`),
  ],
  [
    "a list of lists of lists",
    used('join("", flatten([for a in range(10000) : [for b in range(10000) : b]]))'),
  ],
  ["a long range", used('join("", range(1000000000))')],
  [
    "names that are no one's",
    local("  __proto__ = { constructor = 1 }") + used("local.__proto__.toString"),
  ],
  ["spread arguments", used('join("", range(100000)...)')],
  ["a pattern that never ends", used(`replace("${"a".repeat(50)}", "/(a+)+$/", "")`)],
])("%s", async (_, text) => {
  const began = performance.now();
  const { places } = await saidOfSources(sound + text);
  expect(performance.now() - began).toBeLessThan(longest);
  expect(places).toContain(home);
});

test("more copies than anybody makes are a gap", async () => {
  const { gaps, places } = await saidOfSources(
    `${sound}resource "aws_s3_bucket" "many" {\n  count = 1000000000\n}\n`,
  );
  expect(gaps.map(({ detail }) => detail)).toEqual([
    expect.stringContaining("it makes more than 10000"),
  ]);
  expect(places).toContain("aws_s3_bucket.many home us-east-1");
});

test("a module that calls itself is a gap, and is called once", async () => {
  const { gaps, places } = await saidOfSources({
    "main.tf": `${sound}module "a" {\n  source = "./a"\n}\n`,
    "a/main.tf":
      'resource "aws_sqs_queue" "a" {}\nmodule "up" {\n  source = "../"\n}\nmodule "self" {\n  source = "./."\n}\n',
  });
  expect(gaps.map(({ detail }) => detail)).toEqual([
    "module up calls itself",
    "module self calls itself",
  ]);
  expect(places).toEqual([home, "module.a.aws_sqs_queue.a home us-east-1"]);
});

test("modules that multiply end at a limit", async () => {
  const began = performance.now();
  const calls = '\nmodule "x" {\n  count = 100\n  source = "./m"\n}\n';
  const { gaps, places } = await saidOfSources({
    "main.tf": sound + calls,
    "m/main.tf": `resource "aws_sqs_queue" "q" {}${calls}`,
    "m/m/main.tf": `resource "aws_sqs_queue" "q" {}${calls}`,
    "m/m/m/main.tf": 'resource "aws_sqs_queue" "q" {}\n',
  });
  expect(performance.now() - began).toBeLessThan(60_000);
  expect(places).toContain(home);
  expect(gaps.map(({ reason }) => reason)).toEqual(["truncated"]);
});

test("sources that were damaged anywhere are read or refused, and never break the reader", async () => {
  const texts = globSync("fixtures/{plans,repositories}/**/*.tf").map((file) =>
    readFileSync(file, "utf8"),
  );
  const bits = [
    "{",
    "}",
    "[",
    "(",
    '"',
    "${",
    "%{",
    "<<E\n",
    "=",
    "for x in",
    "...",
    "?",
    "*",
    "\0",
    "/*",
    "null",
    "[*]",
    ".",
  ];
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  let read = 0;
  for (let i = 0; i < 1500; i++) {
    let text = texts[next(texts.length)]!;
    for (let times = 1 + next(4); times > 0; times--) {
      const at = next(text.length);
      text = text.slice(0, at) + bits[next(bits.length)]! + text.slice(at + next(6));
    }
    const file = { name: "standard input", path: undefined, text, json: undefined };
    const { resources, gaps } = await terraformSources.read(file, noInputs);
    read += [...resources].length;
    for (const { detail } of gaps) expect(detail.length).toBeLessThan(500);
  }
  expect(read).toBeGreaterThan(1500);
}, 120_000);
