/** docs/policy.md: every key of the schema is there with its meaning and an example that the reader of policies takes. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isCountry, loadJurisdictions } from "../src/atlas.ts";
import { readPolicy } from "../src/judge/read-policy.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";
import { keysOf, policyPage, policyShapeForReaders } from "../scripts/policy-page.ts";

const page = policyPage();
const keys = [...keysOf(policyShapeForReaders())];
const { ruleIds, boundaries } = loadRules();
const context = {
  boundaries: boundariesOn("2026-11-22", boundaries, loadJurisdictions()),
  isCountry,
  ruleIds,
};
const read = (text: string) => readPolicy({ file: "data-boundary.yml", text }, context);

test("the page is that of the schema", () => {
  expect(readFileSync("docs/policy.md", "utf8")).toBe(page);
  expect(keys.length).toBeGreaterThan(25);
});

test.each(keys.map((key) => [key.path, key] as const))("%s", (path, { shape }) => {
  expect(shape.description, "a meaning").toMatch(/\.$/);
  expect(shape.examples?.length, "an example").toBeGreaterThan(0);
  expect(page).toContain(`| \`${path}\` |`);
});

const accepted = { reason: "a", approvedBy: "b", expires: "2027-03-31" };
/** What a key needs beside it. */
const around: Readonly<Record<string, (value: unknown) => unknown>> = {
  "boundary.countries": (countries) => ({ boundary: { countries } }),
  "classes.NAME.boundary": (boundary) => ({ classes: { a: { tags: { a: ["b"] }, boundary } } }),
  "classes.NAME.boundary.countries": (countries) => ({
    classes: { a: { tags: { a: ["b"] }, boundary: { countries } } },
  }),
  "classes.NAME.macie": (macie) => ({ classes: { a: { macie } } }),
  "classes.NAME.macie.sensitivityAtLeast": (sensitivityAtLeast) => ({
    classes: { a: { macie: { sensitivityAtLeast } } },
  }),
  "classes.NAME.purview": (purview) => ({ classes: { a: { purview } } }),
  "classes.NAME.purview.labels": (labels) => ({ classes: { a: { purview: { labels } } } }),
  "classes.NAME.purview.classifications": (classifications) => ({
    classes: { a: { purview: { classifications } } },
  }),
  "classes.NAME.excludes": (excludes) => ({
    classes: { a: { tags: { b: ["c"] }, excludes }, patient: { tags: { b: ["d"] } } },
  }),
  "classes.NAME.macie.types": (types) => ({ classes: { a: { macie: { types } } } }),
  "classes.NAME.tags": (tags) => ({ classes: { a: { tags } } }),
  "exceptions[].classes": (classes) => ({
    classes: { public: { tags: { b: ["c"] } } },
    exceptions: [{ rule: "*", resource: "*", ...accepted, classes }],
  }),
  owner: (owner) => ({ owner }),
  "owner.tags": (tags) => ({ owner: { tags } }),
  dora: (dora) => ({ dora }),
  "dora.contracts": (contracts) => ({ dora: { contracts } }),
  "dora.contracts[].provider.code": (code) => contract({ provider: { code, type: "LEI" } }),
  "dora.contracts[].provider.type": (type) => contract({ provider: { code: "1", type } }),
};

const contract = (more: object): object => ({
  dora: { contracts: [{ reference: "CTR-1", cloud: "aws", ...more }] },
});

function policyWith(path: string, value: unknown): unknown {
  const [top, key] = path.split(/\[\]\.|\./) as [string, string?];
  if (around[path]) return around[path](value);
  if (key === undefined) return { [top]: value };
  if (top === "dora") return contract({ [path.split(".").at(-1)!]: value });
  if (top === "targets")
    return { targets: [{ target: "aws:345678901234", role: "residency-audit", [key]: value }] };
  if (top === "plans") return { plans: [{ files: "*.yaml", [key]: value }] };
  const ofGaps = ["gap", "region", "service"].includes(key);
  const base = ofGaps ? { gap: "failed", scope: "345678901234" } : { rule: "*", resource: "*" };
  return { exceptions: [{ ...base, ...accepted, [key]: value }] };
}

test.each(
  keys.flatMap(({ path, shape }) =>
    (shape.examples ?? []).map((example) => [path, JSON.stringify(example), example] as const),
  ),
)("%s: %s is a policy", (path, _, example) => {
  expect(() => read(JSON.stringify(policyWith(path, example)))).not.toThrow();
});

test("the default that the page names is the one that holds", () => {
  for (const { path, shape } of keys)
    if (shape.default !== undefined) {
      const { boundary, failOn, ...said } = read(
        JSON.stringify({ [path]: shape.default, ...(path !== "boundary" && { boundary: "eea" }) }),
      );
      const plain = read("boundary: eea\n");
      expect([boundary.id, failOn, said], path).toEqual([
        plain.boundary.id,
        plain.failOn,
        {
          targets: [],
          plans: [],
          classes: [],
          levels: plain.levels,
          exceptions: [],
          ownerTags: [],
          contracts: [],
        },
      ]);
    }
});

test("the exceptions that the page shows are read", () => {
  const shown = [...page.matchAll(/```yaml\n([^`]*)```/g)].map(([, text]) => text!);
  expect(shown.map((text) => read(text).exceptions.length)).toEqual([1, 1, 1]);
});
