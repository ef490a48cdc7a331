/** Whether data may lie where it lies: the set algebra, the classes, the levels and the fingerprints. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DataClass } from "../src/judge/classes.ts";
import { fingerprint, judgeBy } from "../src/judge/judge.ts";
import { verdict } from "../src/judge/verdict.ts";
import { type Policy, defaultPolicy } from "../src/judge/policy.ts";
import {
  type Boundary,
  type Finding,
  type Placement,
  type ResourceRef,
  type Role,
  roles,
} from "../src/model.ts";
import { loadRules } from "../src/rules.ts";

const { rules } = loadRules();
const asOf = "2026-11-22";
const boundary = (id: string, ...countries: string[]): Boundary => ({
  id,
  title: id,
  countries: new Set(countries),
});
const eea = boundary("eea", "DE", "FR", "IE", "NL", "NO");
const policy: Policy = defaultPolicy(new Map([["eea", eea]]));

const bucket: ResourceRef = {
  id: "arn:aws:s3:::charite-befunde",
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: "123456789012",
  name: "charite-befunde",
  labels: {},
};
const account: ResourceRef = {
  id: "/subscriptions/8a6f/resourceGroups/rg-klinik/providers/Microsoft.Storage/storageAccounts/stbefunde",
  type: "Microsoft.Storage/storageAccounts",
  provider: "azure",
  scope: "8a6f",
  name: "stbefunde",
  labels: {},
};

const placed = (
  role: Role,
  code: string,
  countries: readonly string[],
  resource: ResourceRef = bucket,
): Placement => ({
  resource,
  role,
  location: { code, countries },
  evidence: { pointer: "/Region", value: code, basis: "stated", why: "it says so", docs: "" },
});

const found = (placement: Placement, by: Partial<Policy> = {}): Finding | undefined =>
  judgeBy({ ...policy, ...by }, rules, asOf).placement(placement);

describe("the set algebra", () => {
  test.each([
    ["DE", "DE FR", "inside"],
    ["DE FR", "DE FR NL", "inside"],
    ["US", "DE FR", "outside"],
    ["US GB", "DE FR", "outside"],
    ["DE US", "DE FR", "may-leave"],
    ["DE", "", "outside"],
    // A place of which no country is known may be anywhere; inside is what it must never be.
    ["", "DE FR", "may-leave"],
    ["", "", "may-leave"],
  ])("possible [%s], allowed [%s]: %s", (possible, allowed, expected) => {
    const set = (text: string): string[] => text.split(" ").filter(Boolean);
    expect(verdict(set(possible), new Set(set(allowed)))).toBe(expected);
  });

  test("anywhere allows every country, and still not a place of which none is known", () => {
    expect(verdict(["US", "SG"], "anywhere")).toBe("inside");
    expect(verdict([], "anywhere")).toBe("may-leave");
  });

  const country = fc.constantFrom("DE", "FR", "NO", "CH", "GB", "US", "SG");
  const some = fc.uniqueArray(country, { minLength: 1 });
  const any = fc.uniqueArray(country);
  const isFinding = (possible: readonly string[], allowed: readonly string[]): boolean =>
    verdict(possible, new Set(allowed)) !== "inside";

  /** What a property fails on; null where it holds. */
  const failsOn = <Args>(property: fc.IProperty<Args>): Args | null =>
    fc.check(property).counterexample;

  test("allowing one country more never adds a finding", () => {
    expect(
      failsOn(
        fc.property(
          some,
          any,
          country,
          (possible, allowed, more) =>
            !isFinding(possible, [...allowed, more]) || isFinding(possible, allowed),
        ),
      ),
    ).toBeNull();
  });
  test("one possible country more never removes a finding", () => {
    expect(
      failsOn(
        fc.property(
          some,
          any,
          country,
          (possible, allowed, more) =>
            !isFinding(possible, allowed) || isFinding([...possible, more], allowed),
        ),
      ),
    ).toBeNull();
  });
  test("order never matters", () => {
    expect(
      failsOn(
        fc.property(
          some,
          any,
          (possible, allowed) =>
            verdict(possible.toReversed(), new Set(allowed.toReversed())) ===
            verdict(possible, new Set(allowed)),
        ),
      ),
    ).toBeNull();
  });
  test("judging a stream in another order gives the same findings", () => {
    const placement = fc
      .tuple(fc.constantFrom(...roles), some, fc.constantFrom(bucket, account))
      .map(([role, countries, resource]) => placed(role, countries.join("+"), countries, resource));
    const prints = (placements: readonly Placement[]): string => {
      const judge = judgeBy(policy, rules, asOf);
      return placements
        .flatMap((one) => judge.placement(one)?.fingerprint ?? [])
        .sort()
        .join();
    };
    expect(
      failsOn(
        fc.property(
          fc.array(placement),
          (placements) => prints(placements.toReversed()) === prints(placements),
        ),
      ),
    ).toBeNull();
  });
});

describe("a finding", () => {
  test("says what lies where, against which rule", () => {
    const into = "arn:aws:s3:::charite-kopie";
    const placement = { ...placed("replica", "us-east-1", ["US"]), into };
    expect(found(placement)).toEqual({
      rule: "replica-outside",
      level: "error",
      verdict: "outside",
      resource: bucket,
      role: "replica",
      location: { code: "us-east-1", countries: ["US"] },
      outside: ["US"],
      evidence: placement.evidence,
      into,
      classes: [],
      fingerprint: fingerprint("replica-outside", bucket.id, "replica", "us-east-1", into),
      references: rules.find(({ id }) => id === "replica-outside")!.references,
    });
  });
  test("names only the countries that are not allowed", () => {
    expect(found(placed("processing", "eu", ["DE", "GB", "IE", "CH"]))).toMatchObject({
      rule: "processing-may-leave",
      level: "warning",
      verdict: "may-leave",
      outside: ["GB", "CH"],
    });
  });
  test("is not made of what is inside", () => {
    expect(found(placed("home", "eu-central-1", ["DE"]))).toBeUndefined();
  });
  test("takes its level from the policy, and is off where the policy says so", () => {
    const metadata = placed("metadata", "eastus", ["US"], account);
    expect(found(metadata)?.level).toBe("note");
    expect(found(metadata, { levels: new Map([["metadata-outside", "error"]]) })?.level).toBe(
      "error",
    );
    expect(found(metadata, { levels: new Map([["metadata-outside", "off"]]) })).toBeUndefined();
  });
  test("of every role and verdict has a rule", () => {
    for (const role of roles) {
      expect(found(placed(role, "us", ["US"]))?.rule).toBe(`${role}-outside`);
      expect(found(placed(role, "any", ["US", "DE"]))?.rule).toBe(`${role}-may-leave`);
    }
  });
});

describe("fingerprints", () => {
  test("are sha256 in hexadecimal, pinned: they carry alerts from scan to scan", () => {
    expect(fingerprint("home-outside", "arn:aws:s3:::charite-befunde", "home", "us-east-1")).toBe(
      "1e017637c047a6a8391884ea4e8d81a508fd9c4a854aed3ef0bf5e0077644a3a",
    );
  });
  test("are one for each destination, whatever the letter case of an ARM id", () => {
    const to = (destination?: string): string =>
      fingerprint("replica-outside", "arn:a", "replica", "us-east-1", destination);
    const ids = [undefined, "arn:aws:s3:::u1", "arn:aws:s3:::U1", account.id];
    expect(new Set(ids.map(to)).size).toBe(ids.length);
    expect(to(account.id.toUpperCase())).toBe(to(account.id));
  });
  test("keep their parts apart", () => {
    expect(fingerprint("home-outside", "arn:a", "home", "x")).not.toBe(
      fingerprint("home-outside", "arn:ah", "ome", "x"),
    );
    expect(fingerprint("r", 'arn:a","b', "c", "d")).not.toBe(
      fingerprint("r", "arn:a", 'b","c', "d"),
    );
  });
  test("forgive letter case in Azure ids only", () => {
    const of = (id: string): string => fingerprint("home-outside", id, "home", "eastus");
    expect(of(account.id.toUpperCase())).toBe(of(account.id));
    expect(of("arn:aws:s3:::Befunde")).not.toBe(of("arn:aws:s3:::befunde"));
  });
});

describe("data classes", () => {
  const personal: DataClass = { name: "personal", tags: { "data-class": ["personal", "pii"] } };
  const german: DataClass = {
    name: "patient",
    tags: { department: ["klinik"] },
    boundary: boundary("DE", "DE"),
  };
  const open: DataClass = {
    name: "public",
    tags: { "data-class": ["public"] },
    boundary: "anywhere",
  };
  const press: DataClass = { name: "press", tags: { office: ["press"] }, boundary: "anywhere" };
  const classes = [personal, german, open, press];
  const at = (
    labels: ResourceRef["labels"],
    countries: readonly string[],
    resource = bucket,
  ): Finding | undefined =>
    found(placed("home", countries.join(), countries, { ...resource, labels }), { classes });

  test("a class without a boundary keeps to the policy's", () => {
    expect(at({ "data-class": "pii" }, ["US"])?.classes).toEqual(["personal"]);
    expect(at({ "data-class": "pii" }, ["FR"])).toBeUndefined();
  });
  test("a class may be stricter than the policy, or looser", () => {
    expect(at({ department: "klinik" }, ["FR"])).toMatchObject({
      classes: ["patient"],
      outside: ["FR"],
    });
    expect(at({ "data-class": "public" }, ["US"])).toBeUndefined();
  });
  test("several classes: all of their boundaries hold, in whatever order", () => {
    const both = { "data-class": "pii", department: "klinik", office: "press" };
    expect(at(both, ["FR"])).toMatchObject({
      classes: ["personal", "patient", "press"],
      outside: ["FR"],
    });
    expect(at(both, ["DE"])).toBeUndefined();
    expect(at({ "data-class": "pii", office: "press" }, ["US"])).toBeDefined();
    expect(at({ "data-class": "public", office: "press" }, ["US"])).toBeUndefined();
    const reversed = found(placed("home", "fr", ["FR"], { ...bucket, labels: both }), {
      classes: classes.toReversed(),
    });
    expect(reversed?.outside).toEqual(["FR"]);
  });
  test("no class: the policy's boundary", () => {
    expect(at({}, ["US"])).toMatchObject({ classes: [], outside: ["US"] });
    expect(at({ "data-class": "secret" }, ["FR"])).toBeUndefined();
  });
  test("tag names are exact on AWS, and not on Azure; values are exact on both", () => {
    expect(at({ "Data-Class": "pii" }, ["US"])?.classes).toEqual([]);
    expect(at({ "Data-Class": "pii" }, ["US"], account)?.classes).toEqual(["personal"]);
    expect(at({ "data-class": "PII" }, ["US"])?.classes).toEqual([]);
    expect(at({ "data-class": "PII" }, ["US"], account)?.classes).toEqual([]);
  });
  test("every tag that a class names must be there", () => {
    const two: DataClass = {
      name: "open",
      tags: { "data-class": ["public"], approved: ["yes"] },
      boundary: "anywhere",
    };
    const judged = (labels: ResourceRef["labels"]): Finding | undefined =>
      found(placed("home", "us-east-1", ["US"], { ...bucket, labels }), { classes: [two] });
    expect(judged({ "data-class": "public" })).toBeDefined();
    expect(judged({ "data-class": "public", approved: "yes" })).toBeUndefined();
  });
  test("a tag called like a property of every object is a tag like others", () => {
    const odd: DataClass = { name: "odd", tags: { constructor: ["x"] } };
    expect(found(placed("home", "us", ["US"]), { classes: [odd] })?.classes).toEqual([]);
  });
  test("neighbours in the stream don't take over each other's classes", () => {
    const judge = judgeBy({ ...policy, classes }, rules, asOf);
    const location = { code: "us-east-1", countries: ["US"] };
    const judged = (labels: ResourceRef["labels"]): Finding | undefined =>
      judge.placement({ ...placed("home", "", [], { ...bucket, labels }), location });
    expect(judged({ "data-class": "public" })).toBeUndefined();
    expect(judged({ "data-class": "pii" })?.classes).toEqual(["personal"]);
    expect(judged({})?.classes).toEqual([]);
    expect(judged({ "data-class": "public" })).toBeUndefined();
  });
});

test("a rule that is missing is an error, never a pass", () => {
  expect(() => judgeBy(policy, [], asOf).placement(placed("home", "us", ["US"]))).toThrow(
    "unknown rule home-outside",
  );
});
