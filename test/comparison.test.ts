/** docs/comparison.md is written by hand: what it says of the demo is what a scan of the demo says. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { azureAnswerer } from "../src/demo/azure.ts";
import type { Finding, Resource } from "../src/model.ts";
import { emulator } from "./support/azure-arm.ts";
import type { JsonReport } from "./support/azure-command.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

interface Row {
  readonly resources: readonly string[];
  readonly initiative: string;
  readonly allowed: string;
  readonly psrule: string;
  readonly ours: string;
  readonly reason: string;
}

const quoted = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);

const rows: readonly Row[] = readFileSync("docs/comparison.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const cells = line.slice(1, -1).split("|");
    const [resource, initiative, allowed, psrule, ours, reason] = cells.map((one) => one.trim());
    return {
      resources: quoted(resource!),
      initiative: initiative!,
      allowed: allowed!,
      psrule: psrule!,
      ours: ours!,
      reason: reason!,
    };
  });

const policy = resolve("fixtures/estates/hospital/data-boundary.yml");
let demo: JsonReport;
let inventory: readonly Resource[];
beforeAll(async () => {
  const cwd = temporaryFolder();
  await using arm = await emulator(azureAnswerer("fixtures/estates/hospital/azure"));
  const { stdout } = await dataBoundary(
    `scan azure --quiet --format json --save-inventory i.ndjson --policy ${policy}`.split(" "),
    { cwd, env: { DATA_BOUNDARY_ARM_ENDPOINT: arm.origin } },
  );
  demo = JSON.parse(stdout) as JsonReport;
  inventory = readFileSync(join(cwd, "i.ndjson"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Resource)
    .filter(({ provider, id }) => provider === "azure" && typeof id === "string");
});

const onAzure = (name: string): readonly Finding[] =>
  demo.findings.filter(({ resource }) => resource.provider === "azure" && resource.name === name);

test("there is a table, and each row is whole", () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const { resources, initiative, allowed, psrule, reason } of rows) {
    for (const cell of [initiative, allowed, psrule])
      expect(cell, resources.join()).toMatch(/^(finds|silent|other question)( \(.+\))?$/);
    expect(reason, resources.join()).toMatch(/^[A-Z`].+\.$/);
  }
});

test("each row says of its resources what the scan says", () => {
  const said = rows
    .filter(({ ours }) => ours !== "gap")
    .flatMap(({ resources, ours }) =>
      resources.map((name) => `${name}: ${quoted(ours).toSorted().join(", ")}`),
    );
  const found = rows
    .filter(({ ours }) => ours !== "gap")
    .flatMap(({ resources }) =>
      resources.map((name) => {
        const findings = onAzure(name).map(({ rule, location }) => `${rule} ${location.code}`);
        return `${name}: ${findings.sort().join(", ")}`;
      }),
    );
  expect(found).toEqual(said);
});

test("what is accepted by an exception is marked so, and what ran out is not", () => {
  const accepted = rows
    .filter(({ ours }) => ours.endsWith(" accepted"))
    .flatMap(({ resources }) => resources);
  expect(accepted).toEqual(
    demo.findings
      .filter(
        ({ resource, exception }) =>
          resource.provider === "azure" && exception && !exception.expired,
      )
      .map(({ resource }) => resource.name),
  );
});

test("no finding on Azure is left out, and no resource is invented", () => {
  const told = new Set(rows.flatMap(({ resources }) => resources));
  const findings = demo.findings.filter(({ resource }) => resource.provider === "azure");
  expect(findings.map(({ resource }) => resource.name).filter((name) => !told.has(name))).toEqual(
    [],
  );
  const names = new Set([...inventory.map(({ name }) => name), ...demo.run.identities]);
  const shown = [...names].join("\n");
  expect([...told].filter((name) => !shown.includes(name))).toEqual([]);
});

test("a row that says gap is one", () => {
  expect(rows.filter(({ ours }) => ours === "gap").map(({ resources }) => resources)).toEqual([
    ["Klinikverbund Studien"],
  ]);
  expect(demo.gaps).toContainEqual(
    expect.objectContaining({ provider: "azure", scope: "9d20b3f4-6e58-47aa-b1c9-75e8f01c2d22" }),
  );
});

test("the policy on allowed locations finds what is at a location of its own and off the list", () => {
  const atlas = loadAtlas();
  const eea = new Set(demo.run.boundary.countries);
  const offList = ({ type, location }: Resource): boolean =>
    // As the policy is written: tracked resources, neither `global` nor a B2C directory; no groups.
    location !== undefined &&
    location !== "global" &&
    !/b2cDirectories$|resourceGroups$/i.test(type) &&
    atlas.find("azure", location)!.countries.some((country) => !eea.has(country));
  const plain = rows.filter(({ allowed, ours }) => !allowed.includes("(") && ours !== "gap");
  const told = plain.flatMap(({ resources, allowed }) =>
    resources.map((name) => `${name} ${allowed}`),
  );
  const computed = plain.flatMap(({ resources }) =>
    resources.map(
      (name) =>
        `${name} ${inventory.some((one) => one.name === name && offList(one)) ? "finds" : "silent"}`,
    ),
  );
  expect(told).toEqual(computed);
});
