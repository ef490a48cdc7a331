/**
 * Cases that were collected from issues of other tools and from faults of version 0.1.0: every place and
 * every gap of each, reviewed against what the case is about.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { expect, test } from "vitest";
import type { Gap, Resource } from "../src/model.ts";
import { dataBoundary } from "./support/command.ts";
import { located } from "./support/located.ts";

const files = globSync("fixtures/collected-cases/*.json").toSorted();

/** By the first cell of each row of the table, the cases in its last one. */
const kinds = new Map(
  readFileSync("fixtures/collected-cases/KINDS.md", "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, kind = "", , cases = ""] = line.split("|").map((cell) => cell.trim());
      return /^(?:K\d+|public reports)$/.test(kind)
        ? cases.split(" ").map((name) => [name, kind] as const)
        : [];
    }),
);
const nameOf = (file: string): string => basename(file).replace(/\.(?:nd)?json$/, "");

test("there are 53 of them, and one of the reader; each is of one kind", () => {
  expect(files.length).toBe(53);
  const all = globSync("fixtures/collected-cases/*.{json,ndjson}").map(nameOf);
  expect([...kinds.keys()].toSorted()).toEqual(all.toSorted());
});

test.each(files.map((file) => [kinds.get(nameOf(file)), file] as const))(
  "%s %s",
  async (_, file) => {
    const { gaps, placements } = located(JSON.parse(readFileSync(file, "utf8")) as Resource[]);
    const short = (id: string | undefined): string => id?.split("/providers/").at(-1) ?? "";
    const lines = [
      ...placements.map(
        ({ resource, role, location, evidence }) =>
          `${short(resource.id)}  ${role}  ${location.code} (${location.countries.join(" ")})  ${evidence.basis} ${evidence.pointer}`,
      ),
      ...gaps.map(
        ({ resource, reason, role, detail }) =>
          `${short(resource)}  gap  ${reason}  ${role}  ${detail}`,
      ),
    ];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
      `../${file.replace(/json$/, "placements")}`,
    );
  },
);

test("K12: a location that is null in a file is not a location", async () => {
  const file = resolve("fixtures/collected-cases/03b-json-null-location.ndjson");
  const { stdout, code } = await dataBoundary(["scan", file, "--format", "json"]);
  const { gaps, findings } = JSON.parse(stdout) as {
    readonly gaps: readonly Gap[];
    readonly findings: unknown[];
  };
  expect([code, findings.length]).toEqual([3, 0]);
  expect(gaps).toContainEqual(
    expect.objectContaining({
      reason: "unknown-location",
      resource: expect.stringMatching(/nic-null$/),
      detail: "no location is listed",
    }),
  );
});
