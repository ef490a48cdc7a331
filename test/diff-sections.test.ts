/** What `diff` says of two reports, through the command: each finding once, and of the boundary only what changed. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const cwd = temporaryFolder();
const scan = (name: string, ...more: readonly string[]): Promise<unknown> =>
  dataBoundary(
    ["scan", "demo", "-q", "--fail-on", "never", ...more, "--format", `json=${name}.json`],
    { cwd },
  );
const diff = (older: string, newer: string, format = "text"): ReturnType<typeof dataBoundary> =>
  dataBoundary(["diff", `${older}.json`, `${newer}.json`, "--format", format], { cwd });
/** Titles in the text report, and the lines below each. */
const sections = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(/^(?=(?:New|Worse|Closed|Changed|No longer seen)  \d)/m)
      .map((part) => [/^[A-Z]\w+(?: \w+)*(?=  )/.exec(part)?.[0] ?? "", part] as const),
  );

beforeAll(async () => {
  await Promise.all([
    scan("now", "--as-of", "2026-11-29"),
    scan("accepted", "--as-of", "2025-01-01"),
    scan("with-gb", "--as-of", "2019-06-01"),
  ]);
}, 300_000);

describe("a finding that got worse", () => {
  test("is under Worse alone, with what changed, and fails", async () => {
    const { code, stdout } = await diff("accepted", "now");
    expect(code).toBe(1);
    const found = sections(stdout);
    expect([...found.keys()]).toEqual(["", "Worse"]);
    expect(found.get("Worse")).toMatch(
      /^Worse {2}1 finding[^]*stmigrationtmp, home at eastus: exception: expired on 2026-03-31, was accepted/,
    );
  });

  test("in Markdown and HTML too", async () => {
    const { stdout } = await diff("accepted", "now", "markdown");
    expect(stdout.match(/^### .*/gm)).toEqual(["### Worse"]);
    expect(stdout.match(/stmigrationtmp/g)).toHaveLength(1);
    expect(stdout).toMatch(/expired on 2026-03-31, was accepted/);
    const { stdout: html } = await dataBoundary(
      ["scan", "demo", "-q", "--baseline", "accepted.json", "--format", "html"],
      { cwd },
    );
    expect(html).toMatch(/New or worse[^]*worse: exception: expired on 2026-03-31, was accepted/);
    expect(html).not.toMatch(/<caption>Changed|<h3>Changed/);
  });

  test("in JSON it is among `worse`, and not among `new`", async () => {
    const { stdout } = await diff("accepted", "now", "json");
    const found = JSON.parse(stdout) as Record<"new" | "worse", { fingerprint: string }[]>;
    expect([found.new.length, found.worse.length]).toEqual([0, 1]);
  });

  test("one that is milder is a change, and fails nothing", async () => {
    const { code, stdout } = await diff("now", "accepted");
    expect([code, [...sections(stdout).keys()]]).toEqual([0, ["", "Changed"]]);
  });
});

describe("the boundary", () => {
  test("of another day with other countries is named with them", async () => {
    const { stdout } = await diff("with-gb", "now");
    expect(stdout).toContain(
      "note: the boundary is eea as of 2026-11-29, and was eea as of 2019-06-01: without GB",
    );
    expect(stdout).toMatch(
      /new because the boundary was eea as of\s+2019-06-01, which\s+allows\s+GB/,
    );
    const { stdout: back } = await diff("now", "with-gb");
    expect(back).toContain("and was eea as of 2026-11-29: with GB");
    expect(back).toMatch(/the boundary is eea as of 2019-06-01 now, which\s+allows GB/);
  });

  test("of another day with the same countries is not", async () => {
    expect((await diff("accepted", "now")).stdout).not.toContain("boundary is");
  });

  test("with other countries on the same day says which", async () => {
    const report = JSON.parse(readFileSync(join(cwd, "now.json"), "utf8")) as {
      run: { boundary: { countries: string[] } };
    };
    report.run.boundary.countries = report.run.boundary.countries.filter((one) => one !== "NO");
    writeFileSync(join(cwd, "without-no.json"), JSON.stringify(report));
    const { stdout } = await diff("without-no", "now");
    expect(stdout).toContain("the boundary is eea, and was eea with other countries: with NO");
  });
});
