/** The law as data: two rules for each role, each with a way to fix it and its references; boundaries that hold what they say. */
import { globSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { isCountry, loadJurisdictions } from "../src/atlas.ts";
import { roles } from "../src/model.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";

const { rules, citations, boundaries } = loadRules();
const today = boundariesOn("2026-11-22", boundaries, loadJurisdictions());

describe("rules", () => {
  test("there are two for each role, of these levels, and one of data classes", () => {
    expect(rules.map(({ id, level }) => `${id}: ${level}`)).toEqual([
      "home-outside: error",
      "home-may-leave: warning",
      "replica-outside: error",
      "replica-may-leave: warning",
      "backup-outside: error",
      "backup-may-leave: warning",
      "failover-outside: error",
      "failover-may-leave: warning",
      "processing-outside: error",
      "processing-may-leave: warning",
      "cache-outside: warning",
      "cache-may-leave: note",
      "log-outside: warning",
      "log-may-leave: note",
      "metadata-outside: note",
      "metadata-may-leave: note",
      "class-contradicted: warning",
    ]);
    const ofPlaces = rules.filter(({ id }) => id !== "class-contradicted");
    expect(ofPlaces.map(({ role, verdict }) => `${role}-${verdict}`)).toEqual(
      ofPlaces.map(({ id }) => id),
    );
  });
  test.each(roles)("%s: what may leave weighs less than what is outside", (role) => {
    const [outside, mayLeave] = rules.filter((rule) => rule.role === role);
    expect(Number(outside!.securitySeverity)).toBeGreaterThan(Number(mayLeave!.securitySeverity));
    expect(outside!.title).not.toBe(mayLeave!.title);
  });
  test("no two share a title", () => {
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });
  test.each(rules)(
    "$id can be fixed by every tool, on both clouds",
    ({ remediation, what, why }) => {
      expect(Object.keys(remediation)).toEqual(["console", "cli", "terraform", "bicep"]);
      for (const [tool, text] of Object.entries(remediation)) {
        // A fence that is opened is closed, or the rest of the help is shown as code.
        expect((text.match(/^```/gm) ?? []).length % 2, tool).toBe(0);
        expect(text.length, tool).toBeGreaterThan(80);
      }
      expect(`${remediation["console"]}`).toMatch(/AWS/);
      expect(`${remediation["console"]}`).toMatch(/Azure/);
      // Code scanning shows both together, and cuts after 1024 characters.
      expect(`${what} ${why}`.length).toBeLessThan(1024);
    },
  );
  test("code scanning takes ten tags: three of ours and the catalogues cited", () => {
    const catalogueOf = new Map(citations.map(({ id, catalogue }) => [id, catalogue]));
    for (const { id, references } of rules)
      expect(new Set(references.map((cite) => catalogueOf.get(cite))).size, id).toBeLessThanOrEqual(
        7,
      );
  });
  test("nothing claims that anything is lawful", () => {
    expect(JSON.stringify({ rules, citations, boundaries })).not.toMatch(/complian|conform/i);
  });
});

describe("citations", () => {
  test("each is cited, and each that is cited is there", () => {
    const cited = [...rules, ...boundaries].flatMap(({ references }) => references);
    const known = citations.map(({ id }) => id);
    expect([...new Set(cited)].sort()).toEqual(known.toSorted());
  });
  test("each was checked on a day that has been", () => {
    const now = new Date().toISOString().slice(0, 10);
    for (const { id, checked } of citations) expect(checked <= now, id).toBe(true);
  });
});

describe("boundaries", () => {
  test("are all the files there are", () => {
    const files = globSync("rules/boundaries/*.yaml").map((file) => basename(file, ".yaml"));
    expect(boundaries.map(({ id }) => id).sort()).toEqual(files.sort());
  });
  test("hold as many countries as their makers say", () => {
    expect([...today].map(([id, { countries }]) => [id, countries.size])).toEqual([
      ["eu", 27],
      ["eea", 30],
      ["eudb", 31],
    ]);
  });
  test.each(boundaries)("$id allows and refuses what its examples say", ({ id, examples }) => {
    const { countries } = today.get(id)!;
    expect([...examples.allowed, ...examples.refused].filter((code) => !isCountry(code))).toEqual(
      [],
    );
    expect(examples.allowed.filter((code) => !countries.has(code))).toEqual([]);
    expect(examples.refused.filter((code) => countries.has(code))).toEqual([]);
  });
  test("change with the day: the United Kingdom was in the EU", () => {
    const before = boundariesOn("2019-06-01", boundaries, loadJurisdictions());
    expect(before.get("eu")!.countries.has("GB")).toBe(true);
    expect(today.get("eu")!.countries.has("GB")).toBe(false);
  });
  test("made of a jurisdiction that is not there is an error, never an empty set", () => {
    const lost = { ...boundaries[0]!, id: "hanse", jurisdictions: ["hanse"] };
    expect(() => boundariesOn("2026-11-22", [lost], loadJurisdictions())).toThrow(
      'no jurisdiction is called "hanse"',
    );
  });
});
