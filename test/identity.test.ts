/** The package has one identity: what it is called and where it is, is said in package.json alone. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageUrl, projectUrl, schemaUrl } from "../src/identity.ts";
import { formatIds } from "../src/report/format-ids.ts";
import { rulePageUrl } from "../src/report/links.ts";
import { gapReasons } from "../src/model.ts";
import { loadRules } from "../src/rules.ts";
import { schemas } from "../src/cli/schema-ids.ts";
import { dataBoundary } from "./support/command.ts";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  readonly bugs: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
}
const read = (file: string): string => readFileSync(file, "utf8");
const { name, version, homepage, bugs, files, exports } = JSON.parse(
  read("package.json"),
) as Package;
const address = projectUrl.replace("https://github.com/", "");

test("the addresses of the project are one", () => {
  expect(address).toMatch(/^[\w-]+\/[\w-]+$/);
  expect(homepage).toBe(`${projectUrl}#readme`);
  expect(bugs).toBe(`${projectUrl}/issues`);
  expect(pageUrl("docs/rules.md")).toBe(`${projectUrl}/blob/v${version}/docs/rules.md`);
});

test.each(schemas)("the schema %s is served by its $id", async (which) => {
  const file = `schema/${which}.json`;
  const schema = JSON.parse(read(file)) as Readonly<Record<string, string>>;
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  // unpkg serves the files of npm's package by their path in it.
  expect(schema["$id"]).toBe(`https://unpkg.com/${name}/${file}`);
  expect(schema["$id"]).toBe(schemaUrl(which));
  expect(files).toContain("schema");
  expect(exports).toHaveProperty([`./${file}`]);
  expect((await dataBoundary(["schema", which])).stdout).toBe(read(file));
});

test("the policy that init writes names the schema", () => {
  expect(read("rules/data-boundary.example.yml").split("\n")[0]).toBe(
    `# yaml-language-server: $schema=${schemaUrl("policy")}`,
  );
});

test("the Action has the name of the package, and docs use it from its repository", () => {
  expect(/^name: (.*)$/m.exec(read("action.yml"))![1]).toBe(name);
  const pages = globSync(["README.md", "docs/**/*.{md,yml}"]);
  const used = pages.flatMap((page) =>
    [...read(page).matchAll(/uses: (\S+\/data-boundary@\S+)/g)].map(([, action]) => action),
  );
  expect(used.length).toBeGreaterThan(3);
  expect(new Set(used)).toEqual(new Set([`${address}@v${version}`]));
});

test("no other file says an address of its own", () => {
  const found = globSync(["src/**/*.ts", "scripts/**/*.ts"]).filter((file) =>
    new RegExp(`unpkg\\.com/${name}|npmjs\\.com/package/${name}|github\\.com/${address}`).test(
      read(file),
    ),
  );
  expect(found).toEqual([]);
});

test("each rule and each reason of gaps has a section that SARIF can link to", () => {
  const headings = [...read("docs/rules.md").matchAll(/^##? (.*)$/gm)].map(([, heading]) =>
    // As GitHub makes anchors.
    heading!
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  const ids = [...loadRules().rules.map(({ id }) => id), ...gapReasons.map((one) => `gap-${one}`)];
  for (const id of ids) {
    expect(headings, id).toContain(id);
    expect(rulePageUrl(id)).toBe(`${projectUrl}/blob/v${version}/docs/rules.md#${id}`);
  }
});

test("each format is on the page of formats, and each page in the index", () => {
  for (const id of formatIds) expect(read("docs/formats.md")).toContain(`| \`${id}\``);
  const index = read("docs/README.md");
  for (const page of globSync("docs/*.md")) {
    const file = page.slice("docs/".length);
    if (file !== "README.md") expect(index).toContain(`(${file})`);
  }
});
