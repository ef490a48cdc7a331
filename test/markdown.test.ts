/** The Markdown report: what a reader of a job summary needs, in the room there is, unmoved by what clouds return. */
import { withId } from "../src/gap-id.ts";
import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../src/model.ts";
import { markdown, summarise } from "../src/report/markdown.ts";
import { redact } from "../src/report/redact.ts";
import { text as terminal } from "../src/report/text.ts";
import {
  account,
  bucket,
  empty,
  finding,
  gaps,
  hospital,
  hostileNames,
  manyFindings,
  reportOf,
  storage,
} from "./support/report-fixture.ts";

const subscription = storage("any").scope;
/** Two letters each, made up. */
const everywhere = Array.from({ length: 60 }, (_, i) => `Q${String.fromCodePoint(65 + i)}`);

const told = (report: Report, limit = 1_000_000): string => summarise(report, {}, limit);
const section = (text: string, title: string): string =>
  text.split(/^#{2,3} /m).find((part) => part.startsWith(title)) ?? "";

describe("a report with everything in it", () => {
  const text = told(hospital);

  test("begins with the verdict and the counts", () => {
    expect(text).toMatch(/^## ✗ 4 findings outside EEA, 1 may leave it; 2 gaps/);
    expect(text).toContain("**5 findings** · 4 errors · 1 warning · **2 gaps** · 1 accepted");
  });

  test("counts findings by country and role, and anywhere once", () => {
    const table = section(text, "Findings by country and role");
    expect(table).toContain("| Country | home | replica | processing | all |");
    expect(table).toContain("| United States | 1 | 1 |  | **2** |");
    expect(table).toContain("| anywhere in the world |  |  | 1 | **1** |");
    expect(table.split("\n").filter((line) => line.startsWith("| "))).toHaveLength(6);
  });

  test("tells each gap with its remedy, and what was accepted by whom until when", () => {
    expect(section(text, "Not seen")).toContain(
      "grant Microsoft.Resources/subscriptions/resources/read",
    );
    expect(section(text, "Not seen")).toMatch(
      /accepted by dpo@<!-- -->klinikum\.example until 2027-03-31/,
    );
    expect(section(text, "Accepted by the policy")).toContain("2027-03-31");
    expect(section(text, "Exceptions that need attention")).toContain("expired on 2026-06-30");
  });

  test("says what was scanned, as whom, and what nobody can see", () => {
    expect(section(text, "What was scanned")).toContain(
      "| eu-central-1, ap-east-1 | tagging | 1 complete, 1 refused | not counted | 10 |",
    );
    expect(section(text, "Blind spots")).toContain("Microsoft.HybridCompute/machines");
    expect(section(text, "Location only")).toContain("Microsoft.Web/sites");
    expect(text).toMatch(/accounts and identities: arn\\:aws\\:sts/);
  });

  test("names the line that declares a resource where one is known", () => {
    const locate = ({ resource }: Finding) =>
      resource.name === "klinikum-patient-scans"
        ? {
            uri: "infra/ma%C3%9F.tf",
            startLine: 16,
            how: "Terraform state",
            confidence: "high" as const,
          }
        : undefined;
    expect(
      summarise(hospital, { locate }, 1_000_000).match(/declared at infra\/maß\.tf\\:16/g),
    ).toHaveLength(1);
  });
});

test("a report of nothing says that nothing was seen", () => {
  expect(told({ ...empty, summary: { ...empty.summary, resources: 0 } })).toMatch(
    /^## \\! no resource was found/,
  );
});

describe("room", () => {
  const huge: Report = {
    ...reportOf(manyFindings(10), gaps),
    findings: manyFindings(20_000),
    gaps: Array.from({ length: 20_000 }, () => withId({ ...gaps[0]!, detail: "ü".repeat(290) })),
  };

  test.each([60_000, 1_000_000])(
    "%i bytes are enough for any size, and what is cut is counted",
    (limit) => {
      const text = told(huge, limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      const shown = section(text, "Findings\n").match(/^\| error/gm)!.length;
      const cut = Number(
        /_([\d,]+) more/.exec(section(text, "Findings\n"))![1]!.replaceAll(",", ""),
      );
      expect(shown + cut).toBe(20_000);
      for (const title of ["Not seen", "What was scanned"])
        expect(section(text, title)).toContain("| ");
    },
  );

  test("the report as a format keeps to a job summary's", () => {
    const text = [...markdown.render(huge, { color: false })].join("");
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  });
});

test.each(hostileNames)("a name changes its own cell only: %j", (name) => {
  const named = (said: string): Report =>
    reportOf(
      [
        finding({ ...bucket("klinikum"), name: said }, "home", "us-east-1", ["US"], {
          into: said,
          classes: [said],
        }),
      ],
      [{ ...gaps[0]!, detail: said, remedy: said, resource: said }],
    );
  const shape = (text: string): number[] =>
    text.split("\n").map((line) => line.match(/(?<!\\)\|/g)?.length ?? 0);
  const text = told(named(name));
  expect(shape(text)).toEqual(shape(told(named("ward-plan"))));
  expect(text).not.toMatch(/<script|\]\(javascript|^\s*::/m);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
});

describe("redaction", () => {
  const ids = new RegExp(`${account}|${subscription}`, "i");
  const { report, original } = redact(hospital);

  test("leaves no account or subscription id in any part of the report", () => {
    const everything = JSON.stringify({
      ...report,
      findings: [...report.findings],
      gaps: [...report.gaps],
    });
    expect(JSON.stringify(hospital)).toMatch(ids);
    expect(everything).not.toMatch(ids);
    expect(told(report)).not.toMatch(ids);
  });

  test("leaves none in any other spelling, within words, or of a partner", () => {
    const partner = "1b2c3d4e-0a0b-4c0d-8e0f-a1b2c3d4e5f6";
    const bare = (id: string): string => id.replaceAll("-", "");
    const spelled = [
      "1234-5678-9012",
      "logs-1234-5678-9012-x",
      "logs123456789012x",
      "partner210987654321feed",
      `/subscriptions/${partner}/resourceGroups/x`,
      `sub${partner}`,
      bare(partner),
      `logs${bare(subscription)}`.toUpperCase(),
      `logs-${subscription}x`,
    ];
    const kept = "6f1d3a52-0c1e-4d0e-9a64-2f8f5b7c9d10";
    const { report: hidden } = redact(
      reportOf(
        spelled.map((name) => finding(bucket(name), "home", "us-east-1", ["US"])),
        gaps.map((gap) => ({ ...gap, detail: `${spelled.join(" ")} of key ${kept}` })),
      ),
    );
    const everything = JSON.stringify([[...hidden.findings], [...hidden.gaps]]);
    const digits = everything.replaceAll("-", "").toLowerCase();
    for (const id of [account, "210987654321", bare(partner), bare(subscription)])
      expect(digits).not.toContain(id);
    expect(everything).toContain(kept);
    const names = [...hidden.findings].map(
      ({ resource }) => resource.name.match(/a[a-z]+-[0-9a-f]{6}/)?.[0],
    );
    // One id has one name, however it is spelled.
    expect(names[0]).toBe(names[2]);
    expect(names[4]).toBe(names[6]);
  });

  test("keeps what people find things by, and leads back to the finding", () => {
    const [first] = report.findings;
    const [was] = hospital.findings;
    expect(first!.resource.name).toBe(was!.resource.name);
    expect(first!.resource.id).toBe(was!.resource.id); // a bucket's ARN has no account in it
    expect(original(first!)).toBe(was);
  });

  test("gives an account one name in every scan, and two accounts two", () => {
    const name = (scope: string): string => {
      const found = redact(
        reportOf([finding({ ...bucket("a"), scope }, "home", "us-east-1", ["US"])]),
      );
      return [...found.report.findings][0]!.resource.scope;
    };
    expect(name("210987654321")).toMatch(/^aws-[0-9a-f]{6}$/);
    expect(name("210987654321")).toBe(name("210987654321"));
    expect(name("210987654321")).not.toBe(name("210987654322"));
  });

  test("gives fingerprints that do not tell the id, and are the same in every scan", () => {
    const fingerprints = (one: Report) => [...one.findings].map(({ fingerprint }) => fingerprint);
    expect(fingerprints(report)).toEqual(fingerprints(redact(hospital).report));
    expect(new Set(fingerprints(report)).size).toBe([...hospital.findings].length);
    for (const fingerprint of fingerprints(report))
      expect(fingerprints(hospital)).not.toContain(fingerprint);
  });

  test("leaves other numbers and ids alone", () => {
    const key = "0f9d2c1a-1111-4222-8333-abcdefabcdef";
    const [one] = redact(
      reportOf([
        finding(
          { ...bucket("a"), name: `key-${key}-1234567890123` },
          "processing",
          "global",
          everywhere,
        ),
      ]),
    ).report.findings;
    expect(one!.resource.name).toBe(`key-${key}-1234567890123`);
    expect(one!.location.countries).toHaveLength(everywhere.length);
  });
});

test("a blind spot is written whole in text and Markdown, its list of types included", () => {
  const names = Array.from({ length: 40 }, (_, i) => `AWS::Made::Type${i}`);
  const report: Report = {
    ...hospital,
    blindSpots: [
      {
        provider: "aws",
        type: "types that no call lists",
        resources: 0,
        detail: `40 types\u001b[31m: ${names.join(", ")}`,
      },
    ],
  };
  const written = [...terminal.render(report, { color: false, verbose: true })].join("");
  for (const name of names) {
    expect(written).toContain(name);
    expect(told(report)).toContain(name.replaceAll(":", "\\:"));
  }
  expect(written + told(report)).not.toContain("\u001b");
});
