/** What is new, worse, known, closed or no longer seen between two reports. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baselineOf } from "../src/compare/baseline.ts";
import { compare } from "../src/compare/compare.ts";
import { fingerprint } from "../src/judge/judge.ts";
import type { Comparison, Coverage, Finding, Gap, Report } from "../src/model.ts";
import { listing } from "../src/run/listing.ts";
import { account, bucket, finding, reportOf } from "./support/report-fixture.ts";

const services = await listing();
const held = (now: Report, before: Report): Report & { readonly comparison: Comparison } =>
  compare(now, baselineOf(before), { name: "before.json", listing: services });

const table = (name: string, region = "eu-central-1"): Finding["resource"] => ({
  ...bucket(name),
  id: `arn:aws:dynamodb:${region}:${account}:table/${name}`,
  type: "AWS::DynamoDB::Table",
});
const printed = (one: Finding): Finding => ({
  ...one,
  fingerprint: fingerprint(one.rule, one.resource.id, one.role, one.location.code),
});
const wards = printed(finding(table("wards"), "replica", "us-east-1", ["US"]));
const pupils = printed(finding(table("pupils"), "replica", "us-west-2", ["US"]));
const scans = printed(finding(bucket("scans"), "home", "us-east-1", ["US"]));
const all = [wards, pupils, scans];

const unit = (
  region: string,
  service: string,
  status: Coverage["status"] = "complete",
): Coverage => ({
  provider: "aws",
  scope: account,
  region,
  service,
  status,
  resources: 1,
  calls: 1,
});
const coverage = [
  unit("global", "s3"),
  ...["eu-central-1", "us-east-1", "us-west-2"].map((region) => unit(region, "dynamodb")),
];
const report = (
  findings: readonly Finding[],
  {
    gaps = [],
    run,
    ...more
  }: { readonly gaps?: readonly Gap[]; readonly run?: object } & Partial<
    Omit<Report, "run" | "gaps">
  > = {},
): Report => {
  const made = reportOf(findings, gaps);
  return { ...made, coverage, ...more, run: { ...made.run, targets: ["aws"], ...run } };
};
const gap = (more: Partial<Gap> = {}): Gap => ({
  reason: "refused",
  provider: "aws",
  scope: account,
  detail: "the tables could not be listed",
  remedy: "grant dynamodb:ListTables",
  ...more,
});
const counts = ({ comparison: it }: { readonly comparison: Comparison }): object => ({
  new: it.new,
  worse: it.worse,
  known: it.known,
  closed: it.closed.length,
  notSeen: it.notSeen.length,
});

describe("properties", () => {
  const some = fc.subarray([...all]);

  test("a report with itself as baseline has nothing new and nothing closed", () => {
    fc.assert(
      fc.property(some, fc.boolean(), (findings, isGap) => {
        const one = report(findings, { gaps: isGap ? [gap({ region: "eu-central-1" })] : [] });
        const { comparison } = held(one, one);
        expect(comparison).toMatchObject({ new: 0, worse: 0, newGaps: 0, closed: [], notSeen: [] });
        expect(comparison.known).toBe(findings.length);
      }),
    );
  });

  test("what is not in the baseline is new, each once", () => {
    fc.assert(
      fc.property(some, (known) => {
        const { comparison, findings } = held(report(all), report(known));
        expect(comparison.new).toBe(all.length - known.length);
        expect([...findings].filter(({ baselineState }) => baselineState === "new").length).toBe(
          comparison.new,
        );
      }),
    );
  });

  test("with one more gap that may hide it, nothing is closed", () => {
    const hiding: readonly Partial<Gap>[] = [
      {},
      { service: "resource-groups-tagging-api" },
      { reason: "guarded", service: "*" },
      { reason: "interrupted", service: "all" },
    ];
    fc.assert(
      fc.property(some, fc.constantFrom(...hiding), (left, more) => {
        const { comparison } = held(report(left, { gaps: [gap(more)] }), report(all));
        expect(comparison.closed).toEqual([]);
        expect(comparison.notSeen.length).toBe(all.length - left.length);
        expect(comparison.newGaps).toBe(1);
      }),
    );
  });

  test("the order of findings and gaps says nothing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...all]), fc.shuffledSubarray([...all]), (now, before) => {
        const sorted = (one: Comparison): object => ({
          ...counts({ comparison: one }),
          closed: one.closed.map((it) => it.fingerprint).sort(),
        });
        const ordered = (list: readonly Finding[]): Finding[] =>
          all.filter((one) => list.includes(one));
        expect(sorted(held(report(now), report(before)).comparison)).toEqual(
          sorted(held(report(ordered(now)), report(ordered(before))).comparison),
        );
      }),
    );
  });
});

describe("a finding that is gone", () => {
  const gone = (more: Parameters<typeof report>[1], finding_: Finding = wards): object =>
    counts(
      held(
        report(
          all.filter((one) => one !== finding_),
          more,
        ),
        report(all),
      ),
    );
  const closed = { new: 0, worse: 0, known: 2, closed: 1, notSeen: 0 };
  const notSeen = { ...closed, closed: 0, notSeen: 1 };

  test("is closed where all that shows it was read", () => {
    expect(gone({})).toEqual(closed);
    expect(gone({}, scans)).toEqual(closed);
  });

  test.each<[string, Partial<Gap>]>([
    ["the resource", { resource: wards.resource.id, type: wards.resource.type }],
    ["a part of the resource", { resource: `${wards.resource.id}/index/by-ward` }],
    ["its type", { type: "AWS::DynamoDB::Table" }],
    ["another type of its service", { type: "AWS::DynamoDB::GlobalTable" }],
    ["its service", { service: "dynamodb", region: "eu-central-1" }],
    ["its region", { service: "*", region: "eu-central-1" }],
    ["the region of the copy", { service: "*", region: "us-east-1" }],
    ["its account", {}],
    ["its role", { role: "replica" }],
    ["the inventory that was read", { provider: "inventory", scope: "estate.ndjson" }],
  ])("is not closed by a gap on %s", (_, more) => {
    expect(gone({ gaps: [gap(more)] })).toEqual(notSeen);
  });

  test("is not closed by a gap that the policy accepts", () => {
    const exception = { reason: "known", approvedBy: "dpo", expires: "2027-01-01" };
    expect(gone({ gaps: [gap({ exception })] })).toEqual(notSeen);
  });

  test.each<[string, Partial<Gap>]>([
    ["another resource", { resource: pupils.resource.id }],
    ["another service", { service: "rds", region: "eu-central-1" }],
    ["another region", { service: "*", region: "ap-south-1" }],
    ["another account", { scope: "210987654321" }],
    ["another role", { role: "log" }],
    ["another cloud", { provider: "azure", scope: "8f3d2c1a-5b6e-4f70-9a81-2b3c4d5e6f70" }],
  ])("is closed with a gap on %s", (_, more) => {
    expect(gone({ gaps: [gap(more)] })).toEqual(closed);
  });

  test.each<[string, readonly Coverage[]]>([
    ["nothing", []],
    ["another account", coverage.map((one) => ({ ...one, scope: "210987654321" }))],
    ["another service", coverage.filter(({ service }) => service !== "dynamodb")],
    ["not its region", coverage.filter(({ region }) => region !== "eu-central-1")],
    ["not the region of the copy", coverage.filter(({ region }) => region !== "us-east-1")],
    [
      "a region that was switched off",
      coverage.map((one) =>
        one.region === "eu-central-1" ? { ...one, status: "disabled" as const } : one,
      ),
    ],
  ])("is not closed by a scan of %s", (_, units) => {
    expect(gone({ coverage: units })).toEqual(notSeen);
  });

  test("is not closed where the scan was narrowed, stopped, or the rule switched off", () => {
    const leftOut = { regions: { aws: ["eu-west-1"] }, resources: 0 };
    const narrow = coverage.filter(({ region }) => region === "global");
    expect(gone({ run: { leftOut }, coverage: narrow })).toEqual(notSeen);
    expect(gone({ run: { status: "incomplete" } })).toEqual(notSeen);
    expect(gone({ run: { rulesOff: ["replica-outside"] } })).toEqual(notSeen);
  });

  test("of a file is closed only where that file was read", () => {
    const planned = printed(
      finding(
        { ...table("wards"), id: "infra/plan.json#aws_dynamodb_table.wards" },
        "replica",
        "us-east-1",
        ["US"],
      ),
    );
    const before = report([planned], { coverage: [], run: { targets: ["infra"] } });
    const now = (run: object, gaps: readonly Gap[] = []): object =>
      counts(held(report([], { coverage: [], run: { targets: ["infra"], ...run }, gaps }), before));
    const files = ["infra/other.json", "infra/plan.json"];
    expect(now({ files })).toMatchObject({ closed: 1 });
    // Named by its folder, it may be ignored, empty, or of another kind.
    expect(now({})).toMatchObject({ closed: 0, notSeen: 1 });
    expect(now({ files: ["infra/other.json"] })).toMatchObject({ closed: 0, notSeen: 1 });
    const leftOut = { resources: 3 };
    expect(now({ files, leftOut })).toMatchObject({ closed: 0, notSeen: 1 });
    const broken = gap({ provider: "plan", scope: "infra/plan.json" });
    expect(now({ files }, [broken])).toMatchObject({ closed: 0, notSeen: 1 });
  });

  test("stays known through a scan that did not see it", () => {
    const blind = held(report([pupils, scans], { gaps: [gap()] }), report(all));
    expect(counts(held(report(all), blind))).toMatchObject({ new: 0, known: 3 });
  });
});

describe("a finding that is there", () => {
  const state = (now: Partial<Finding>, before: Partial<Finding> = {}): readonly unknown[] => {
    const one = held(report([{ ...wards, ...now }]), report([{ ...wards, ...before }]));
    return [[...one.findings][0]!.baselineState, one.comparison.changed[0]?.changes];
  };
  const exception = { reason: "moves", approvedBy: "dpo", expires: "2026-01-01" };

  test("is worse with a graver level, a graver verdict or more countries", () => {
    expect(state({ level: "error" }, { level: "note" })).toEqual([
      "worse",
      ["level: error, was note"],
    ]);
    expect(state({}, { verdict: "may-leave", rule: "replica-may-leave" })[0]).toBe("worse");
    expect(state({ outside: ["US", "GB"] })[0]).toBe("worse");
  });

  test("is known with a milder one, and says what changed", () => {
    expect(state({ level: "note" }, { level: "error" })).toEqual([
      "known",
      ["level: note, was error"],
    ]);
    expect(state({ exception })).toEqual(["known", ["exception: accepted, was none"]]);
  });

  test("is worse where its exception is over: it was accepted, and not known", () => {
    expect(state({ exception: { ...exception, expired: true } }, { exception })).toEqual([
      "worse",
      ["exception: expired on 2026-01-01, was accepted"],
    ]);
    expect(state({}, { exception })[0]).toBe("worse");
  });

  test("keeps its identity where its block was renamed, and that of its destination", () => {
    const at = (name: string): string => `plan.json#aws_s3_bucket.${name}`;
    const copy = (id: string, into: string, more: Partial<Finding> = {}): Finding => ({
      ...finding({ ...bucket("scans"), id }, "replica", "us-east-1", ["US"], { into }),
      ...more,
    });
    const home = (id: string, more: Partial<Finding> = {}): Finding => ({
      ...finding({ ...bucket("copy"), id }, "home", "us-east-1", ["US"]),
      ...more,
    });
    const before = report([copy(at("old"), at("copy")), home(at("copy"))]);
    const now = report([
      copy(at("new"), at("copies"), { formerIds: [at("old")] }),
      home(at("copies"), { formerIds: [at("copy")] }),
    ]);
    expect(counts(held(now, before))).toEqual({
      new: 0,
      worse: 0,
      known: 2,
      closed: 0,
      notSeen: 0,
    });
  });
});

describe("why it is new", () => {
  const eudb = { id: "eudb", countries: ["DE", "CH"] };
  const inZurich = printed(finding(bucket("trial"), "home", "eu-central-2", ["CH"]));
  const because = (now: Report, before: Report): unknown =>
    [...held(now, before).findings][0]!.newBecause;
  const place = { ...inZurich, verdict: "inside" as const, outside: [] };

  test("the boundary that was allowed it", () => {
    const before = report([], { run: { boundary: eudb } });
    expect(because(report([inZurich]), before)).toBe("the boundary was eudb, which allows CH");
    expect(held(report([inZurich]), before).comparison.notes).toEqual([
      "the boundary is eea, and was eudb",
    ]);
  });

  test("the place was there, as the placements of the earlier report say", () => {
    const before = report([], { run: { boundary: eudb }, placements: [place] });
    expect(because(report([inZurich]), before)).toBe(
      "the location was known, and the boundary changed from eudb to eea",
    );
  });

  test("another version read the location otherwise", () => {
    const other = { ...place, location: { code: "eu-central-2", countries: ["DE"] } };
    const before = report([], { placements: [other] });
    expect(because(report([inZurich]), before)).toBe(
      "eu-central-2 was read as DE by version 0.1.0",
    );
  });

  test("nothing is said of a place that is new", () => {
    expect(because(report([inZurich]), report([], { placements: [] }))).toBeUndefined();
    expect(because(report([inZurich]), report([]))).toBeUndefined();
  });
});

describe("a gap", () => {
  const states = (now: readonly Gap[], before: readonly Gap[]): unknown[] =>
    [...held(report([], { gaps: now }), report([], { gaps: before })).gaps].map(
      ({ baselineState }) => baselineState,
    );
  const folded = (resources: number): Gap =>
    gap({ type: "AWS::S3::Bucket", role: "replica", resources });

  test("is known whatever the provider said of the call this time", () => {
    const call = gap({ service: "dynamodb", region: "eu-west-1" });
    expect(states([{ ...call, detail: "answered 403 today" }], [call])).toEqual(["known"]);
  });

  test("is new where it grew, and known where it shrank", () => {
    expect(states([folded(3)], [folded(2)])).toEqual(["new"]);
    expect(states([folded(2)], [folded(3)])).toEqual(["known"]);
    const counted = (count: number): Gap => gap({ detail: `${count} resources of no provider` });
    expect(states([counted(9)], [counted(2)])).toEqual(["new"]);
    expect(states([counted(2)], [counted(9)])).toEqual(["known"]);
  });

  test("on another resource, of another reason or about another place is new", () => {
    const one = gap({ resource: wards.resource.id, role: "replica" });
    expect(states([one], [one])).toEqual(["known"]);
    expect(states([{ ...one, resource: pupils.resource.id }], [one])).toEqual(["new"]);
    expect(states([{ ...one, reason: "throttled" }], [one])).toEqual(["new"]);
    expect(states([{ ...one, detail: "names another bucket" }], [one])).toEqual(["new"]);
  });

  test("that was two is known as one of two, and one that was one is not two", () => {
    const one = folded(1);
    const named = [wards, pupils].map(({ resource }): Gap => {
      const { resources: _, ...rest } = folded(1);
      return { ...rest, resource: resource.id };
    });
    expect(states([folded(2)], named)).toEqual(["known"]);
    expect(states([folded(2)], named.slice(0, 1))).toEqual(["new"]);
    expect(states(named, [one])).toEqual(["known", "new"]);
  });
});
