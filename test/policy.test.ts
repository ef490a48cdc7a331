/** The policy file: what it may say, and that every fault is told with its place and a remedy, all at once. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { pageUrl } from "../src/identity.ts";
import { isCountry, loadJurisdictions } from "../src/atlas.ts";
import { policySchema } from "../src/judge/policy-shape.ts";
import { type Policy, defaultPolicy } from "../src/judge/policy.ts";
import { readPolicy } from "../src/judge/read-policy.ts";
import { UserError } from "../src/model.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";

const page = pageUrl("docs/policy.md");

const rules = loadRules();
const boundaries = boundariesOn("2026-11-22", rules.boundaries, loadJurisdictions());
const { ruleIds } = rules;

const read = (text: string): Policy =>
  readPolicy({ file: "data-boundary.yml", text }, { boundaries, isCountry, ruleIds });

/** Its faults without the file's name, one a line. */
function faults(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split("\n").map((line) => line.replace(/^data-boundary\.yml:/, ""));
  }
  return [];
}

const whole = `\
boundary: { countries: [DE, NO] }
targets: [aws, "azure:8a6f"]
regions: [eu-central-1]
classes:
  personal: { tags: { data-class: [personal, pii] } }
  patient: { tags: { department: [klinik] }, boundary: { countries: [DE] } }
  public: { tags: { data-class: [public] }, boundary: anywhere }
  office: { tags: { data-class: [office] }, boundary: eudb }
rules: { metadata-outside: off, cache-outside: error }
exceptions:
  - rule: home-outside
    resource: "arn:aws:s3:::press-kit*"
    reason: public press pictures
    approvedBy: dpo@klinik.example
    expires: 2027-03-31
    legalBasis: none needed
  - gap: guarded
    region: ap-east-1
    reason: nobody may use this region
    approvedBy: ciso@klinik.example
    expires: 2027-03-31
failOn: warning
`;

describe("what it may say", () => {
  test("everything, looked up", () => {
    const policy = read(whole);
    expect(policy.boundary).toEqual({
      id: "DE+NO",
      title: "DE, NO",
      countries: new Set(["DE", "NO"]),
    });
    expect(policy.targets).toEqual([{ target: "aws" }, { target: "azure:8a6f" }]);
    expect(policy.regions).toEqual(["eu-central-1"]);
    expect(policy.classes.map(({ name }) => name)).toEqual([
      "personal",
      "patient",
      "public",
      "office",
    ]);
    const [personal, patient, open, office] = policy.classes;
    expect(personal).toEqual({ name: "personal", tags: { "data-class": ["personal", "pii"] } });
    expect(patient!.boundary).toMatchObject({ id: "DE", countries: new Set(["DE"]) });
    expect(open!.boundary).toBe("anywhere");
    expect(office!.boundary).toBe(boundaries.get("eudb"));
    expect(policy.levels).toEqual(
      new Map([
        ["metadata-outside", "off"],
        ["cache-outside", "error"],
      ]),
    );
    expect(policy.exceptions).toMatchObject([
      { rule: "home-outside", expires: "2027-03-31" },
      { gap: "guarded", region: "ap-east-1" },
    ]);
    expect(policy.failOn).toBe("warning");
  });
  test("one line, and the rest is as without a file", () => {
    expect(read("boundary: eea")).toEqual(defaultPolicy(boundaries));
    expect(read("targets: []").boundary).toBe(boundaries.get("eea"));
    expect(read("failOn: never").failOn).toBe("never");
  });
  test("the file that `init` writes", () => {
    const policy = read(readFileSync("rules/data-boundary.example.yml", "utf8"));
    expect(policy.boundary.id).toBe("eea");
  });
  test("Norway is a country, not the word no", () => {
    expect(read("boundary: { countries: [NO] }").boundary.countries).toEqual(new Set(["NO"]));
  });
  test("Windows line ends, a byte order mark, anchors", () => {
    expect(read("\uFEFFboundary: eu\r\nfailOn: note\r\n").failOn).toBe("note");
    const shared = `exceptions:
  - &signed { rule: home-outside, resource: a, reason: b, approvedBy: c, expires: 2027-03-31 }
  - *signed
`;
    expect(read(shared).exceptions).toHaveLength(2);
  });
});

const exception = (fields: string): string => `exceptions:\n  - { ${fields} }\n`;
const signed = "reason: a, approvedBy: b, expires: 2027-03-31";

describe("what it may not say", () => {
  test.each<[string, string, ...string[]]>([
    ["nothing", "", '1:1: the policy file is empty, write at least "boundary: eea"'],
    [
      "a comment only",
      "# later\n",
      '1:1: the policy file is empty, write at least "boundary: eea"',
    ],
    ["a list", "- eea\n", '1:1: the file is a list, write keys and values such as "boundary: eea"'],
    ["a word", "eea", '1:1: the file is text, write keys and values such as "boundary: eea"'],
    [
      "a slip in a key",
      "\nboundry: eea\n",
      `2:1: unknown key "boundry", did you mean "boundary"? (see ${page})`,
    ],
    [
      "a key of another tool",
      "boundary: eea\nseverity: high\n",
      `2:1: unknown key "severity", use boundary, targets, regions, trust, plans, classes, rules, exceptions, baseline, owner, dora, failOn (see ${page})`,
    ],
    [
      "a slip in a boundary",
      "boundary: eaa",
      '1:11: boundary cannot be "eaa", did you mean "eea"?',
    ],
    [
      "a country as the boundary",
      "boundary: NO",
      '1:11: boundary cannot be "NO", write eu, eea, eudb or { countries: [DE, FR] }',
    ],
    [
      "a number as the boundary",
      "boundary: 27",
      "1:11: boundary is a number, write eu, eea, eudb or { countries: [DE, FR] }",
    ],
    [
      "no country",
      "boundary: { countries: [] }",
      "1:24: boundary.countries is empty, name at least one country",
    ],
    [
      "countries by other names",
      "boundary:\n  countries: [DE, UK, fr, XX]\n",
      '2:19: boundary.countries[1] is not a country: "UK", did you mean "GB"?',
      '2:23: boundary.countries[2] is not a country: "fr", did you mean "FR"?',
      '2:27: boundary.countries[3] is not a country: "XX", write an ISO 3166-1 alpha-2 code such as DE',
    ],
    ["text for a list", "targets: aws\n", "1:10: targets is text, write a list: [one, another]"],
    ["an empty key", "rules:\nfailOn: error\n", "1:7: rules is empty, write keys and values"],
    [
      "a slip in a rule",
      "rules:\n  metadata-outsid: note\n",
      `2:3: unknown key "metadata-outsid", did you mean "metadata-outside"? (see ${page})`,
    ],
    [
      "a slip in a level",
      "rules: { log-outside: of }",
      '1:23: rules.log-outside cannot be "of", did you mean "off"?',
    ],
    [
      "a level that is none",
      "failOn: critical\n",
      '1:9: failOn cannot be "critical", write one of error, warning, note, never',
    ],
    [
      "a class without tags",
      "classes:\n  personal: { boundary: eu }\n",
      "2:13: classes.personal defines no way to recognize it, name tags, macie or purview",
    ],
    [
      "a class of no tag",
      "classes: { personal: { tags: {} } }",
      "1:30: classes.personal.tags is empty, name at least one tag",
    ],
    [
      "a number as a tag's value",
      "classes: { personal: { tags: { level: [3] } } }",
      '1:40: classes.personal.tags.level[0] is a number, write text (in "quotes" if it looks like something else)',
    ],
    [
      "a class of an unknown boundary",
      "classes: { press: { tags: { a: [b] }, boundary: world } }",
      '1:49: classes.press.boundary cannot be "world", write eu, eea, eudb or { countries: [DE, FR] }, or anywhere',
    ],
    [
      "an exception nobody signed",
      exception("rule: home-outside, resource: a"),
      "2:5: exceptions[0].reason is missing, explain why this is acceptable",
      "2:5: exceptions[0].approvedBy is missing, name who approved it",
      "2:5: exceptions[0].expires is missing, add its last day, such as 2027-03-31",
    ],
    [
      "an empty reason",
      exception('rule: "*", resource: a, reason: " ", approvedBy: b, expires: 2027-03-31'),
      "2:39: exceptions[0].reason is empty, write something or leave the key out",
    ],
    [
      "a day that never comes",
      exception('rule: "*", resource: a, reason: a, approvedBy: b, expires: 2026-02-30'),
      '2:66: exceptions[0].expires is not a date: "2026-02-30", write a day that exists as YYYY-MM-DD',
    ],
    [
      "a day of another notation",
      exception('rule: "*", resource: a, reason: a, approvedBy: b, expires: 31.03.2027'),
      '2:66: exceptions[0].expires is not a date: "31.03.2027", write a day that exists as YYYY-MM-DD',
    ],
    [
      "a slip in an exception's rule",
      exception(`rule: home-outsde, resource: a, ${signed}`),
      '2:13: exceptions[0].rule names no rule: "home-outsde", did you mean "home-outside"?',
    ],
    [
      "a glob that no rule matches",
      exception(`rule: storage-*, resource: a, ${signed}`),
      '2:13: exceptions[0].rule names no rule: "storage-*", "data-boundary rules" lists them',
    ],
    [
      "an exception for nothing",
      exception(signed),
      "2:5: exceptions[0] accepts nothing, add the rule (or the gap) that it accepts",
    ],
    [
      "an exception for two things",
      exception(`rule: "*", gap: refused, resource: a, ${signed}`),
      "2:5: exceptions[0] has a rule and a gap, write one exception for each",
    ],
    [
      "an exception without a resource",
      exception(`rule: home-outside, ${signed}`),
      '2:5: exceptions[0] has no resource, add its id, a glob, or "*"',
    ],
    [
      "an exception for every gap of a kind",
      exception(`gap: refused, ${signed}`),
      "2:5: exceptions[0] accepts every such gap, narrow it by resource, scope, region or service, or name the gap by its id",
    ],
    [
      "what narrows gaps, on a rule",
      exception(`rule: "*", resource: a, region: us-east-1, ${signed}`),
      "2:5: exceptions[0] has a region, which narrows gaps only, use location, country or scope",
    ],
    [
      "what narrows findings, on a gap",
      exception(`gap: refused, scope: a, country: US, ${signed}`),
      "2:5: exceptions[0] has a country, which narrows findings only, use region or scope",
    ],
    [
      "a gap of no kind",
      exception(`gap: garded, scope: a, ${signed}`),
      '2:12: exceptions[0].gap cannot be "garded", did you mean "guarded"?',
    ],
    [
      "a slip in a shared exception",
      `exceptions:\n  - &a { rule: "*", resource: a, reson: a, approvedBy: b, expires: 2027-03-31 }\n`,
      "2:8: exceptions[0].reason is missing, explain why this is acceptable",
      `2:34: unknown key "reson", did you mean "reason"? (see ${page})`,
    ],
    [
      "a slip in what an alias repeats",
      `classes:\n  patients: &kept { boundary: eea, tags: { class: [patient] }, nots: [x] }\n  staff: *kept\n`,
      `2:64: unknown key "nots", use tags, macie, purview, excludes, boundary (see ${page})`,
      `2:64: unknown key "nots", use tags, macie, purview, excludes, boundary (see ${page})`,
    ],
    ["a key twice", "boundary: eea\nboundary: eu\n", "2:1: duplicate key, keep one of them"],
    [
      "two documents",
      "boundary: eea\n---\nboundary: eu\n",
      "2:1: a second document starts here, keep one document in the file",
    ],
    ["a tab", "targets:\n\t- aws\n", "2:1: a tab indents this line, use spaces"],
    [
      "what is cut off",
      "targets: [aws",
      "1:14: not valid YAML (Flow sequence in block collection must be sufficiently indented and end with a ]), correct it",
    ],
    [
      "a tag of YAML",
      "boundary: !eea x",
      "1:11: not valid YAML (Unresolved tag: !eea), correct it",
    ],
    ["bytes", "boundary: !!binary ZWVh", "1:20: this is not a plain value, write it as text"],
    [
      "a list as a key",
      "? [boundary]\n: eea\n",
      "1:3: this key is not a plain word, write it as text",
    ],
    ["an alias of nothing", "boundary: *mine\n", "1:11: unknown anchor &mine, write the value out"],
    [
      "a merge, which YAML 1.2 has not",
      "<<: { boundary: eu }\n",
      `1:1: unknown key "<<", use boundary, targets, regions, trust, plans, classes, rules, exceptions, baseline, owner, dora, failOn (see ${page})`,
    ],
    [
      "a name every object has",
      "__proto__: { boundary: eu }\n",
      '1:1: a key cannot be called "__proto__", give it another name',
    ],
    [
      "aliases that unfold to billions",
      `a: &a [x, x, x, x, x, x, x, x, x]
${[..."bcdefghi"].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(", ")}]`).join("\n")}
`,
      "1:1: its aliases expand beyond the limit, write the values out",
    ],
  ])("%s", (_, text, ...expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test("all faults at once, in the order of the file", () => {
    expect(
      faults(`\
boundary: eaa
target: [aws]
rules: { home-outside: fatal }
exceptions:
  - rule: home-outsde
    resource: "*"
    reason: a
    approvedBy: b
    expires: 2026-13-01
`),
    ).toEqual([
      '1:11: boundary cannot be "eaa", did you mean "eea"?',
      `2:1: unknown key "target", did you mean "targets"? (see ${page})`,
      '3:24: rules.home-outside cannot be "fatal", write one of error, warning, note, off',
      '5:11: exceptions[0].rule names no rule: "home-outsde", did you mean "home-outside"?',
      '9:14: exceptions[0].expires is not a date: "2026-13-01", write a day that exists as YYYY-MM-DD',
    ]);
  });
  test("every line names the file", () => {
    expect(() => read("a: 1\nb: 2\n")).toThrow(
      /^data-boundary\.yml:1:1: .*\ndata-boundary\.yml:2:1: .*$/,
    );
  });
  test.each([["[".repeat(20_000)], ["- ".repeat(20_000)], [`${"a: {".repeat(20_000)}`]])(
    "a file nested without end is a fault, not a crash",
    (text) => {
      const told = faults(text);
      expect(told.length).toBeGreaterThan(0);
      expect(told.length).toBeLessThanOrEqual(20);
    },
  );
});

describe("the JSON Schema", () => {
  const schema = policySchema({ boundaries: [...boundaries.keys()], rules: ruleIds });
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strictTypes: false }));
  const valid = ajv.compile(schema);

  test("as published is what the code says", () => {
    expect(JSON.parse(readFileSync("schema/policy.json", "utf8"))).toEqual(schema);
  });
  test.each([
    ["whole", whole],
    ["one line", "boundary: eudb"],
    ["what init writes", readFileSync("rules/data-boundary.example.yml", "utf8")],
  ])("takes what the reader takes: %s", (_, text) => {
    valid(parse(text));
    expect(valid.errors).toBeNull();
  });
  test.each([
    "boundry: eea",
    "boundary: eaa",
    "rules: { home-outsde: note }",
    "rules: { home-outside: fatal }",
    "failOn: critical",
    "classes: { personal: { boundary: eu } }",
    exception(signed),
    exception(`rule: "*", ${signed}`),
    exception(`rule: "*", resource: a, gap: refused, scope: a, ${signed}`),
    exception(`gap: refused, ${signed}`),
    exception('rule: "*", resource: a, reason: a, approvedBy: b, expires: 2026-02-30'),
  ])("refuses what the reader refuses: %s", (text) => {
    expect(faults(text)).not.toEqual([]);
    expect(valid(parse(text))).toBe(false);
  });
  test("explains every key to the editor", () => {
    const { properties } = schema as { properties: Record<string, { description?: string }> };
    expect(Object.entries(properties).filter(([, { description }]) => !description)).toEqual([]);
  });
});
