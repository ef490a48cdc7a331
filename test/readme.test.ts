/**
 * The commands of the README, and in `npm run test:all` those of docs/inventory.md, docs/estates.md and
 * docs/microsoft365.md too, are run as they are written, against the recorded estate instead of a real cloud.
 * `npm test` scans the demo once for all of them, and judges what that scan saved.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { azureAnswerer } from "../src/demo/azure.ts";
import { type Served, serve } from "../src/demo/serve.ts";
import { hospital, keys, twoRegions } from "./support/aws-scan.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import { isWhole, narrowing } from "./support/whole.ts";

const pages = [
  "README.md",
  ...(isWhole ? ["docs/inventory.md", "docs/estates.md", "docs/microsoft365.md"] : []),
];
const readme = readFileSync("README.md", "utf8");
const prefix = "npx data-boundary ";
const commandsOf = (page: string): string[] =>
  [...readFileSync(page, "utf8").matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block]) =>
    block!.trim().split("\n"),
  );
const commands = commandsOf("README.md");
const scripts = (
  JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }
).scripts;
const isOurs = (command: string): boolean => command.startsWith(prefix);
const ours = [...new Set(pages.flatMap(commandsOf).filter(isOurs))];

let emulated: Served;
let cwd: string;
beforeAll(async () => {
  const azure = azureAnswerer("fixtures/estates/hospital/azure");
  emulated = await serve([twoRegions, hospital, azure]);
  cwd = temporaryFolder();
});
afterAll(() => emulated.close());

test("the two commands of a fresh clone are what CI and the demo run", () => {
  expect(commands[0]).toBe("npx data-boundary scan demo");
  expect(commands.filter((command) => !isOurs(command))).toEqual([
    "npm ci && npm run demo",
    "npm ci && npm test",
  ]);
  expect(scripts["demo"]).toBe("node dist/bin.js scan demo");
  expect(scripts["data-boundary"]).toBe("node src/bin.ts");
  expect(readFileSync(".ci/run", "utf8")).toMatch(/^npm ci && npm test(?= |$)/m);
});

/** A part of the accounts is scanned, in two regions; the other commands judge what `scan demo` saved, which is the first. */
async function quicker(written: string): Promise<readonly string[]> {
  const args = written.split(" ");
  if (args[0] !== "scan" || args[1] !== "demo") return args;
  if (args.includes("--shard")) return [...args, ...narrowing];
  return args.with(1, (await demoScan()).inventory);
}

// In the order of the README: later commands read what earlier ones wrote.
test.each(ours)("%s", async (command) => {
  const subscription = /azure:0{8}-[0-]*/;
  const written = command
    .slice(prefix.length)
    .replace(subscription, "azure:4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11");
  const args = isWhole ? written.split(" ") : await quicker(written);
  const { code, stdout, stderr } = await dataBoundary(args, {
    cwd,
    env: {
      AWS_ENDPOINT_URL: emulated.origin,
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_REGION: "eu-central-1",
      DATA_BOUNDARY_ARM_ENDPOINT: emulated.origin,
    },
  });
  const clouds = args.some((arg) => /^(aws|azure)/.test(arg)) && args[0] === "scan";
  const wanted = clouds || / scan demo(?::plans|:m365)?$/.test(command) ? 1 : 0;
  // The recorded estate answers no question of the doctor about permissions.
  if (args[0] === "doctor") expect([0, 2, 3]).toContain(code);
  else expect({ code, stderr }).toMatchObject({ code: wanted });
  expect(stderr).not.toMatch(/internal error|\n {4}at /);
  // Where every report goes to a file, there is nothing to say.
  if (args[0] !== "report") expect(stdout + stderr).not.toBe("");
});

test("the output shown is the demo's", async () => {
  const shown = /```text\n([^`]*)```/
    .exec(readme)![1]!
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "" && line !== "[...]");
  const { stdout } = await demoScan();
  const lines = stdout.split("\n");
  let from = 0;
  for (const line of shown) {
    const at = lines.indexOf(line, from);
    expect(at, `${line} stands in the demo's output, in this order`).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});
