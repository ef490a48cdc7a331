/** Findings by owner: the policy names the tags, and every format has the same counts. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Report, ownerOf } from "../src/model.ts";
import { csv } from "../src/report/csv.ts";
import { html } from "../src/report/html.ts";
import { json } from "../src/report/json.ts";
import { redact } from "../src/report/redact.ts";
import { text } from "../src/report/text.ts";
import { counter } from "../src/check/counts.ts";
import { anyReport, parseCsv, render } from "./support/any-report.ts";
import { parseMarkup } from "./support/markup.ts";
import { bucket, finding, hospital, storage } from "./support/report-fixture.ts";
import { expectValidReport } from "./support/report-schema.ts";

const owned = (tags: readonly string[], ...all: readonly Parameters<typeof finding>[]): Report => {
  const counts = counter(tags);
  const findings = all.map((parts) => finding(...parts));
  for (const one of findings) counts.add(one);
  return { ...hospital, findings, summary: { ...hospital.summary, ...counts.summary() } };
};

test("the first of the tags that a resource has, and of Azure whatever its letters", () => {
  const of = (provider: "aws" | "azure", labels: Record<string, string>): string | undefined =>
    ownerOf({ provider, labels }, ["owner", "team"]);
  expect(of("aws", { team: "radiology", owner: "mara" })).toBe("mara");
  expect(of("aws", { team: "radiology", owner: " " })).toBe("radiology");
  expect(of("aws", { Owner: "mara" })).toBeUndefined();
  expect(of("azure", { Owner: "mara" })).toBe("mara");
  expect(of("aws", {})).toBeUndefined();
  expect(ownerOf({ provider: "aws", labels: {} }, ["constructor"])).toBeUndefined();
});

test("text and HTML count them, those without an owner last, and the page says which tags", () => {
  const report = owned(
    ["owner", "team"],
    [bucket("a", { owner: "mara" }), "home", "us-east-1", ["US"]],
    [bucket("b", { team: "radiology" }), "home", "us-east-1", ["US"]],
    [bucket("c", { team: "radiology" }), "home", "us-east-1", ["US"]],
    [storage("stlabs"), "home", "brazilsouth", ["BR"]],
  );
  expect(render(text, report)).toMatch(/^ {2}by owner: radiology 2, mara 1, no owner 1$/m);
  const section = parseMarkup(render(html, report)).byId("owners");
  expect(section.all("caption")[0]!.text()).toMatch(/owner, team$/);
  expect(
    section
      .all("tbody")[0]!
      .all("tr")
      .map((row) => [row.all("th")[0]!.text(), row.all("td")[0]!.text()]),
  ).toEqual([
    ["radiology", "2"],
    ["mara", "1"],
    ["no owner", "1"],
  ]);
  expect(render(html, hospital)).not.toMatch(/id="owners"|href="#owners"/);
});

test("every report: the counts add up, and the CSV has the owner of each row", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const saved = JSON.parse(render(json, report)) as Report;
      expectValidReport(saved);
      const { byOwner, findings } = saved.summary;
      if (!byOwner) return;
      const sum = Object.values(byOwner.owners).reduce((total, count) => total + count, 0);
      expect(sum + byOwner.none).toBe(findings);
      const rows = parseCsv(render(csv, report)).filter(
        (row) => row["rule"] !== "" && row["exception"] !== "accepted",
      );
      expect(rows.filter((row) => row["owner"] !== "")).toHaveLength(sum);
    }),
    { numRuns: 60, seed: 20_261_129 },
  );
});

test("an account id in an owner's name is hidden with the others", () => {
  const report = owned(
    ["owner"],
    [bucket("a", { owner: "ops-123456789012" }), "home", "us-east-1", ["US"]],
  );
  const hidden = redact({
    ...report,
    contracts: [{ reference: "CTR-1", cloud: "aws", accounts: ["123456789012"] }],
  }).report;
  expect(render(json, hidden)).not.toContain("123456789012");
  expect(hidden.contracts![0]!.accounts).toEqual([[...hidden.coverage][0]!.scope]);
});
