/** Each gap has an id: the same in every scan, accepted by it, explained by it, and no way back to an account. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gapIdPattern, idsOf, withId } from "../src/gap-id.ts";
import { type Gap, gapReasons } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const refused: Gap = {
  reason: "refused",
  provider: "aws",
  scope: "123456789012",
  region: "eu-central-1",
  service: "tagging",
  detail: "3 of the 50 resources known to AWS Config were not listed",
  remedy: "grant tag:GetResources",
};
const lost = (resource: string): Gap => ({
  ...refused,
  reason: "unresolved-reference",
  resource,
  detail: "the bucket of its replica is in an account that was not scanned",
});

describe("the id of a gap", () => {
  test.each(gapReasons)("says its reason: %s", (reason) => {
    const { id } = withId({ ...refused, reason });
    expect(id).toMatch(gapIdPattern);
    expect(id.startsWith(`${reason}-`)).toBe(true);
  });

  test("does not change with counts, remedies and exceptions", () => {
    const { id } = withId(refused);
    const exception = { reason: "agreed", approvedBy: "dpo", expires: "2027-01-01" };
    for (const other of [
      { ...refused, detail: refused.detail.replace("3 of the 50", "12 of the 61") },
      { ...refused, remedy: "ask the owner of the account" },
      { ...refused, exception },
      { ...refused, resources: 4 },
    ])
      expect(withId(other).id).toBe(id);
  });

  test.each([
    ["region", { region: "eu-west-1" }],
    ["account", { scope: "210987654321" }],
    ["service", { service: "config" }],
    ["role", { role: "log" as const }],
    ["resource", { resource: "arn:aws:s3:::klinikum" }],
    ["text", { detail: "3 of the 50 resources known to Resource Explorer were not listed" }],
    ["file", { declared: { file: "infra/main.tf" } }],
  ])("is another for another %s", (_, change) => {
    expect(withId({ ...refused, ...change }).id).not.toBe(withId(refused).id);
  });

  test("stands for all resources where a report shows several as one", () => {
    const ids = idsOf(lost("arn:aws:s3:::klinikum-archive"));
    const { resource: _, ...folded } = lost("");
    expect(ids).toHaveLength(2);
    expect(idsOf(lost("arn:aws:s3:::klinikum-letters"))).toContain(withId(folded).id);
    expect(ids).toContain(withId(folded).id);
  });

  test("is made of the short name of the account, so that trying all accounts leads to many", () => {
    expect(withId({ ...refused, scope: "1234-5678-9012" }).id).toBe(withId(refused).id);
  });
});

describe("a report", async () => {
  const folder = temporaryFolder();
  const lines = [
    {
      inventory: "2",
      tool: { name: "a", version: "1" },
      targets: ["aws"],
      startedAt: "2026-11-22",
    },
    refused,
    lost("arn:aws:s3:::klinikum-archive"),
    lost("arn:aws:s3:::klinikum-letters"),
  ];
  writeFileSync(join(folder, "i.ndjson"), lines.map((one) => JSON.stringify(one)).join("\n"));
  writeFileSync(join(folder, "data-boundary.yml"), "boundary: eea\n");
  const all = "--format json=r.json --format sarif=r.sarif --format text=r.txt --verbose --quiet";
  const scanned = (...more: readonly string[]) =>
    dataBoundary(["scan", "./i.ndjson", ...all.split(" "), ...more], { cwd: folder });
  interface Shown {
    readonly id: string;
    readonly fingerprint: string;
    readonly reason: string;
    readonly service?: string;
    readonly resources?: number;
    readonly exception?: object;
  }
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const gapsOf = (): readonly Shown[] =>
    (JSON.parse(read("r.json")) as { readonly gaps: readonly Shown[] }).gaps;
  await scanned();
  const before = gapsOf();
  const [sarif, text] = [read("r.sarif"), read("r.txt")];
  const tagging = before.find(
    ({ service, reason }) => service === "tagging" && reason === "refused",
  )!;
  const folded = before.find(({ resources }) => resources === 2)!;

  test("shows ids in JSON, SARIF and the whole text", () => {
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
    for (const { id, fingerprint } of [tagging, folded]) {
      expect(fingerprint).toMatch(/^[\da-f]{64}$/);
      expect(sarif).toContain(`"id":"${id}"`);
      expect(sarif).toContain(fingerprint);
      expect(text).toContain(`[${id}]`);
    }
  });

  test("shows the same ids where account ids are hidden", async () => {
    await scanned("--redact");
    expect(gapsOf().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(read("r.json")).not.toContain("123456789012");
  });

  test.each([
    ["one gap", () => tagging],
    ["several that are shown as one", () => folded],
  ])("explains %s with the exception that accepts it, and no other", async (_, which) => {
    const { id } = which();
    await scanned();
    const explained = await dataBoundary(["explain", id, "--report", "r.json"], { cwd: folder });
    expect(explained.stderr).toBe("");
    expect(explained.stdout).toContain(`gap: ${id}`);
    const policy = explained.stdout.slice(explained.stdout.indexOf("exceptions:"));
    writeFileSync(join(folder, "accepting.yml"), `boundary: eea\n${policy}`);
    const again = await scanned("--policy", "accepting.yml");
    expect(again.stderr).toBe("");
    for (const gap of gapsOf()) expect(gap.exception !== undefined, gap.id).toBe(gap.id === id);
  });

  test("is not accepted by an id of nothing", async () => {
    writeFileSync(
      join(folder, "typo.yml"),
      "boundary: eea\nexceptions:\n  - { gap: refused-12, reason: a, approvedBy: b, expires: 2027-01-01 }\n",
    );
    const { code, stderr } = await scanned("--policy", "typo.yml");
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /typo\.yml:3:12: exceptions\[0\]\.gap cannot be "refused-12", write one of .*, or copy an id from a report/,
    );
  });
});
