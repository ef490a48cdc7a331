/** What the policy accepts: which findings and gaps, until which day, and what becomes of each exception. */
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { checker } from "../src/check.ts";
import type { Exception } from "../src/judge/exception.ts";
import { globMatches } from "../src/judge/glob.ts";
import { type Judge, judgeBy } from "../src/judge/judge.ts";
import { defaultPolicy } from "../src/judge/policy.ts";
import type { Gap, Placement } from "../src/model.ts";
import { loadRules } from "../src/rules.ts";

const { rules } = loadRules();
const eea = { id: "eea", title: "EEA", countries: new Set(["DE", "NL"]) };
const policy = defaultPolicy(new Map([["eea", eea]]));

const signed = {
  reason: "public press pictures, no personal data",
  approvedBy: "dpo@klinik.example",
  expires: "2027-03-31",
};
const judging = (asOf: string, ...exceptions: Exception[]): Judge =>
  judgeBy({ ...policy, exceptions }, rules, asOf);

const pressKit: Placement = {
  resource: {
    id: "arn:aws:s3:::press-kit-us",
    type: "AWS::S3::Bucket",
    provider: "aws",
    scope: "123456789012",
    name: "press-kit-us",
    labels: {},
  },
  role: "home",
  location: { code: "us-east-1", countries: ["US"] },
  evidence: { pointer: "/location", value: "us-east-1", basis: "stated", why: "listed", docs: "" },
};
const pressAccount: Placement = {
  ...pressKit,
  resource: {
    ...pressKit.resource,
    id: "/subscriptions/8A6F/resourceGroups/RG-Presse/providers/Microsoft.Storage/storageAccounts/stPresse",
    provider: "azure",
    scope: "8A6F",
  },
};
const guarded: Gap = {
  reason: "guarded",
  provider: "aws",
  scope: "123456789012",
  region: "ap-east-1",
  service: "tagging",
  detail: "an organization policy denies the call",
  remedy: "none needed if nobody may use the region",
};

describe("the day it expires", () => {
  const exception: Exception = {
    rule: "home-outside",
    resource: "arn:aws:s3:::press-kit*",
    ...signed,
  };
  test.each([
    ["the day before", "2027-03-30", undefined, "applied"],
    ["the last day", "2027-03-31", undefined, "applied"],
    ["the day after", "2027-04-01", true, "expired"],
    ["years after", "2031-01-01", true, "expired"],
  ])("%s, %s", (_, asOf, expired, status) => {
    const judge = judging(asOf, exception);
    expect(judge.placement(pressKit)?.exception).toEqual({
      ...signed,
      ...(expired && { expired }),
    });
    expect(judge.exceptions()).toEqual([
      {
        ...signed,
        ...(expired && { expired }),
        rule: "home-outside",
        resource: "arn:aws:s3:::press-kit*",
        status,
        matches: 1,
      },
    ]);
  });
  test("one in force counts before one that has run out, in either order", () => {
    const old: Exception = { ...exception, expires: "2026-01-01" };
    for (const both of [
      [old, exception],
      [exception, old],
    ])
      expect(judging("2026-11-22", ...both).placement(pressKit)?.exception).toEqual(signed);
  });
});

describe("which findings", () => {
  const today = "2026-11-22";
  const covers = (exception: Omit<Exception, keyof typeof signed>, placement = pressKit): boolean =>
    judging(today, { ...exception, ...signed }).placement(placement)!.exception !== undefined;

  test.each([
    ["home-outside", true],
    ["home-*", true],
    ["*", true],
    ["*-outside", true],
    ["home-may-leave", false],
    ["replica-*", false],
  ])("rule %s: %s", (rule, expected) => {
    expect(covers({ rule, resource: "*" })).toBe(expected);
  });
  test.each([
    ["arn:aws:s3:::press-kit-us", true],
    ["arn:aws:s3:::press-kit-*", true],
    ["arn:aws:s3:::press-kit-?s", true],
    ["*press*", true],
    ["arn:aws:s3:::press-kit", false],
    ["press-kit-us", false],
    // ARNs tell upper from lower case.
    ["arn:aws:s3:::Press-kit-us", false],
    // Neither a regular expression nor a set of letters.
    ["arn.aws.s3.*", false],
    ["arn:aws:s3:::press-kit-[tu]s", false],
  ])("resource %s: %s", (resource, expected) => {
    expect(covers({ rule: "*", resource })).toBe(expected);
  });
  test("Azure ids match in any letter case", () => {
    const resource = "/subscriptions/8a6f/resourcegroups/rg-presse/*/STPRESSE";
    expect(covers({ rule: "*", resource }, pressAccount)).toBe(true);
    expect(covers({ rule: "*", resource: resource.toUpperCase() }, pressAccount)).toBe(true);
  });
  test("scope, location and country narrow it", () => {
    const all = { rule: "*", resource: "*" };
    expect(covers({ ...all, scope: "123456789012" })).toBe(true);
    expect(covers({ ...all, scope: "210987654321" })).toBe(false);
    expect(covers({ ...all, location: "us-east-1" })).toBe(true);
    expect(covers({ ...all, location: "us-east-2" })).toBe(false);
    expect(covers({ ...all, country: "US" })).toBe(true);
    expect(covers({ ...all, country: "GB" })).toBe(false);
    const edge = { ...pressKit, location: { code: "edge", countries: ["DE", "GB", "US"] } };
    expect(covers({ ...all, country: "US" }, edge)).toBe(false);
  });
  test("an exception for gaps accepts no finding, nor the other way round", () => {
    expect(covers({ gap: "guarded", resource: "*" })).toBe(false);
    expect(
      judging(today, { rule: "*", resource: "*", ...signed }).gap(guarded).exception,
    ).toBeUndefined();
  });
});

describe("gaps", () => {
  const accepts = (exception: Omit<Exception, keyof typeof signed>, gap = guarded): boolean =>
    judging("2026-11-22", { ...exception, ...signed }).gap(gap).exception !== undefined;

  test.each([
    [{ gap: "guarded", region: "ap-east-1" }, true],
    [{ gap: "guarded", region: "AP-East-1", scope: "123456789012" }, true],
    [{ gap: "guarded", scope: "123456789012", service: "tagging" }, true],
    [{ gap: "guarded", service: "s3" }, false],
    [{ gap: "guarded", scope: "210987654321" }, false],
    [{ gap: "refused", region: "ap-east-1" }, false],
    // This gap is about no one resource.
    [{ gap: "guarded", resource: "*" }, false],
  ] as const)("%o: %s", (exception, expected) => {
    expect(accepts(exception)).toBe(expected);
  });
  test("by the resource's id", () => {
    const gap: Gap = { ...guarded, reason: "not-collected", resource: pressAccount.resource.id };
    expect(accepts({ gap: "not-collected", resource: "*/stpresse" }, gap)).toBe(true);
    expect(accepts({ gap: "not-collected", resource: "*/stpatient" }, gap)).toBe(false);
  });
  test("the day after, the gap is back and says so", () => {
    const judge = judging("2027-04-01", { gap: "guarded", region: "ap-east-1", ...signed });
    expect(judge.gap(guarded).exception).toEqual({ ...signed, expired: true });
    expect(judge.exceptions()).toMatchObject([
      { rule: "gap:guarded", resource: "region ap-east-1", status: "expired", matches: 1 },
    ]);
  });
});

describe("what becomes of it", () => {
  test("an exception that matches nothing is unused, expired or not", () => {
    const judge = judging(
      "2026-11-22",
      { rule: "home-outside", resource: "arn:aws:s3:::gone", ...signed },
      {
        rule: "home-outside",
        resource: "arn:aws:s3:::long-gone",
        ...signed,
        expires: "2025-01-01",
      },
    );
    judge.placement(pressKit);
    expect(judge.exceptions().map(({ status, matches }) => [status, matches])).toEqual([
      ["unused", 0],
      ["unused", 0],
    ]);
  });
  test("counts what it matched, and keeps the legal basis and the policy's order", () => {
    const judge = judging(
      "2026-11-22",
      { gap: "refused", scope: "210987654321", service: "ec2", ...signed },
      { rule: "*", resource: "*", country: "US", legalBasis: "Art. 46(2)(c) GDPR", ...signed },
    );
    judge.placement(pressKit);
    const finding = judge.placement(pressAccount);
    expect(finding?.exception?.legalBasis).toBe("Art. 46(2)(c) GDPR");
    expect(judge.exceptions()).toMatchObject([
      { rule: "gap:refused", resource: "scope 210987654321, service ec2", status: "unused" },
      { rule: "*", resource: "*, country US", status: "applied", matches: 2 },
    ]);
  });
  test("a finding that is switched off needs no exception", () => {
    const judge = judgeBy(
      {
        ...policy,
        levels: new Map([["home-outside", "off"]]),
        exceptions: [{ rule: "*", resource: "*", ...signed }],
      },
      rules,
      "2026-11-22",
    );
    expect(judge.placement(pressKit)).toBeUndefined();
    expect(judge.exceptions()).toMatchObject([{ status: "unused" }]);
  });
});

describe("globs", () => {
  test.each([
    ["", "", true],
    ["", "a", false],
    ["*", "", true],
    ["**", "abc", true],
    ["?", "", false],
    ["a*c", "abbc", true],
    ["a*c", "abcb", false],
    ["a*b*c", "a-b-b-c", true],
    ["*ab", "aab", true],
    // What a star takes begins where the text before it ends.
    ["ab*ba", "aba", false],
    ["a?c*", "abc", true],
    ["(a+)+", "aaa", false],
    ["*", "line\nbreak", true],
  ])("%j on %j: %s", (pattern, text, expected) => {
    expect(globMatches(pattern, text)).toBe(expected);
  });
  test("a hostile pattern takes no time: as a regular expression it would never end", () => {
    const before = process.cpuUsage();
    expect(globMatches(`${"*a".repeat(500)}b`, "a".repeat(2000))).toBe(false);
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  });
});

describe("the milder rule of a role", () => {
  const eudb = { ...pressKit, location: { code: "eu-somewhere", countries: ["DE", "US"] } };
  const judged = (more: Partial<typeof policy>): ReturnType<Judge["placement"]> =>
    judgeBy({ ...policy, ...more }, rules, "2026-11-22").placement(eudb);

  test("is accepted by the exception for the graver one, and not the other way round", () => {
    const of = (rule: string): Exception => ({
      rule,
      resource: "arn:aws:s3:::press-kit-us",
      ...signed,
    });
    expect(judged({ exceptions: [of("home-outside")] })).toMatchObject({
      rule: "home-may-leave",
      exception: signed,
    });
    expect(judged({ exceptions: [of("replica-outside")] })?.exception).toBeUndefined();
    const mild = judging("2026-11-22", of("home-may-leave"));
    expect(mild.placement(pressKit)?.exception).toBeUndefined();
  });
  test("is never graver than the graver one, whatever the policy says", () => {
    expect(judged({ levels: new Map([["home-outside", "off"]]) })).toBeUndefined();
    expect(
      judged({
        levels: new Map([
          ["home-outside", "off"],
          ["home-may-leave", "error"],
        ]),
      }),
    ).toBeUndefined();
    expect(judged({ levels: new Map([["home-may-leave", "error"]]) })).toMatchObject({
      level: "error",
    });
    expect(judged({ levels: new Map([["home-outside", "note"]]) })).toMatchObject({
      level: "note",
    });
    expect(judged({ levels: new Map([["home-outside", "error"]]) })).toMatchObject({
      level: "warning",
    });
  });
});

describe("an exception that accepts too much, or for too long", () => {
  const warningOf = (exception: Partial<Exception>): string | undefined =>
    judging("2026-11-22", { ...signed, ...exception }).exceptions()[0]!.warning;
  test.each([
    [{ rule: "*", resource: "*" }, "accepts every finding: name the resources"],
    [{ rule: "*-outside", resource: "**" }, "accepts every finding: name the resources"],
    [{ rule: "*-*", resource: "?*" }, "accepts every finding: name the resources"],
    [{ rule: "*", resource: "arn:aws:*" }, "accepts every finding on AWS: name the resources"],
    [
      { rule: "*", resource: "/SUBSCRIPTIONS/*" },
      "accepts every finding on Azure: name the resources",
    ],
    ...(
      [
        ["arn:aws:*:*:123456789012:*", " of 123456789012"],
        ["*123456789012*", " of 123456789012"],
        ["arn:*:1234567890??:*", " of 123456789000"],
        ["arn:aws:*:*:1234*:*", " of 123400000000"],
        ["/subscriptions/8A6F/*", " of 8a6f"],
        ["*/8a6f1c2e-0000-4000-8000-000000000001/*", " of 8a6f1c2e-0000-4000-8000-000000000001"],
        ["arn:aws:*:us-east-1:*", " at us-east-1"],
        ["*:us-east-1:*", " at us-east-1"],
        ["arn:aws:*:us-east-1:123456789012:*", " of 123456789012 at us-east-1"],
        ["arn:*:*:*", " on AWS"],
      ] as const
    ).map(
      ([resource, where]) =>
        [{ rule: "*", resource }, `accepts every finding${where}: name the resources`] as const,
    ),
    [{ rule: "home-*", resource: "*" }, "accepts every home finding: name the resources"],
    [{ rule: "replica-*", resource: "*" }, "accepts every replica finding: name the resources"],
    [{ rule: "replica-outside" }, "accepts every replica finding: name the resources"],
    [{ rule: "*-may-leave" }, "accepts every may-leave finding: name the resources"],
    [
      { rule: "home-*", resource: "arn:aws:*:*:123456789012:*" },
      "accepts every home finding of 123456789012: name the resources",
    ],
    [
      { rule: "*", resource: "*", country: "US" },
      "accepts every finding in US: name the resources",
    ],
    [
      { rule: "log-*", scope: "8A6F", location: "eastus" },
      "accepts every log finding of 8a6f at eastus: name the resources",
    ],
    [
      { rule: "*", resource: "*", scope: "123456789012" },
      "accepts every finding of 123456789012: name the resources",
    ],
    [
      { rule: "*", scope: "123456789012" },
      "accepts every finding of 123456789012: name the resources",
    ],
    [
      { rule: "*", resource: "arn:*", scope: "123456789012" },
      "accepts every finding of 123456789012: name the resources",
    ],
    [
      { gap: "refused", resource: "*" },
      'accepts every gap "refused" of a resource: name the resources',
    ],
    [
      { rule: "home-outside", resource: "arn:aws:s3:::press-kit-us", expires: "9999-12-31" },
      "is valid until 9999-12-31, more than 3 years: set an earlier date",
    ],
    [
      { rule: "*", resource: "*", expires: "2029-11-23" },
      "accepts every finding: name the resources; is valid until 2029-11-23, more than 3 years: set an earlier date",
    ],
  ] as const)("%j", (exception, warning) => {
    expect(warningOf(exception)).toBe(warning);
  });
  test.each([
    { rule: "*", resource: "arn:aws:s3:::press-*" },
    { rule: "home-may-leave", resource: "*" },
    { rule: "home-*", resource: "arn:aws:s3:::*" },
    { rule: "*", resource: "arn:aws:rds:*:123456789012:*" },
    { rule: "*", resource: "arn:aws:s3:::logs-123456789012*" },
    { rule: "*", resource: "/subscriptions/8a6f/resourceGroups/press/*" },
    { rule: "*", resource: "arn:aws:s3:::*", scope: "123456789012" },
    { gap: "refused", resource: "arn:aws:*:*:123456789012:*" },
    { gap: "refused", resource: "*", region: "us-east-1" },
    { gap: "refused", resource: "*", scope: "123456789012" },
    { gap: "refused", scope: "123456789012" },
    { rule: "home-outside", resource: "arn:aws:s3:::press-kit-us", expires: "2029-11-22" },
    { gap: "refused", resource: "arn:aws:s3:::press-*" },
  ] as const)("not %j", (exception) => {
    expect(warningOf(exception)).toBeUndefined();
  });
});

describe("exceptions that together accept everything", () => {
  const outside = [
    { code: "us-east-1", countries: ["US"] },
    { code: "us-west-2", countries: ["US"] },
    { code: "eu-west-2", countries: ["GB"] },
    { code: "eu-central-1", countries: ["DE"] },
    { code: "global", countries: ["DE", "US", "GB"] },
  ];
  const warnings = (...all: readonly Partial<Exception>[]): readonly (string | undefined)[] =>
    judgeBy(
      { ...policy, exceptions: all.map((one) => ({ ...signed, ...one })) },
      rules,
      "2026-11-22",
      undefined,
      () => outside,
    )
      .exceptions()
      .map(({ warning }) => warning);
  const roles = rules.flatMap(({ id }) => (id.endsWith("-outside") ? [id] : []));

  test("one for each role, country or place warns by itself", () => {
    expect(warnings(...roles.map((rule) => ({ rule })))).toEqual(
      roles.map(
        (rule) => `accepts every ${rule.replace("-outside", "")} finding: name the resources`,
      ),
    );
    expect(warnings({ rule: "*", country: "US" }, { rule: "*", country: "GB" })).toEqual([
      "accepts every finding in US: name the resources",
      "accepts every finding in GB: name the resources",
    ]);
    expect(warnings({ rule: "*", location: "us-east-1" })[0]).toBe(
      "accepts every finding at us-east-1: name the resources",
    );
  });
  const letters = [..."srdelkbc"].map((letter) => ({
    rule: "*",
    resource: `arn:aws:${letter}*`,
  }));
  test("one for each first letter of a service", () => {
    expect(warnings(...letters)[2]).toMatch(
      /^accepts every finding on AWS together with 7 other exceptions/,
    );
    expect(
      warnings(
        { rule: "*", resource: "arn:aws:s3:::*" },
        { rule: "*", resource: "arn:aws:rds:*" },
        { rule: "*", resource: "arn:aws:dynamodb:*" },
      ),
    ).toEqual([undefined, undefined, undefined]);
  });
  test("of one account", () => {
    const scope = "123456789012";
    expect(warnings(...roles.map((rule) => ({ rule, scope })))[0]).toMatch(
      /^accepts every home finding of 123456789012:/,
    );
  });
  test("what is expired, and what names its resources, takes no part", () => {
    expect(
      warnings(
        ...letters.slice(1),
        { ...letters[0], expires: "2026-01-01" },
        { rule: "*", resource: "arn:aws:s3:::press-kit" },
      ).filter((warning) => warning?.includes("together")),
    ).toEqual([]);
  });
});

describe("a place however it is spelt", () => {
  const gap: Gap = {
    ...guarded,
    provider: "azure",
    scope: "8A6F",
    region: "East US",
    service: "arm",
  };
  const accepted = (region: string, one: Gap): boolean => {
    const check = checker(
      loadAtlas(),
      {
        policy: { ...policy, exceptions: [{ gap: "guarded", region, ...signed }] },
        rules,
        asOf: "2026-11-22",
      },
      JSON.stringify,
    );
    check.gap(one);
    const { gaps } = check.finish();
    check.close();
    return gaps[0]!.exception !== undefined;
  };
  test.each([
    ["eastus", "East US", true],
    ["East US", "eastus", true],
    ["(US) East US", "eastus", true],
    ["eastus2", "East US", false],
    ["nowhere", "East US", false],
    ["nowhere", "nowhere", true],
  ])("%s accepts the gap in %s: %s", (region, actual, expected) => {
    expect(accepted(region, { ...gap, region: actual })).toBe(expected);
  });
});
