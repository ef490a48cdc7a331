/** Who belongs to which set of countries on which day, and whose protection is adequate. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseJurisdictions } from "../src/atlas/jurisdictions-file.ts";
import { countryName, isCountry, loadJurisdictions } from "../src/atlas.ts";

const jurisdictions = loadJurisdictions();
const today = "2026-11-22";

test.each([
  ["eu", 27],
  ["eea", 30],
  ["efta", 4],
  ["eudb", 31],
])("%s has %i members", (id, count) => {
  const members = jurisdictions.members(id, today)!;
  expect(members).toHaveLength(count);
  expect(members.filter((code) => !isCountry(code))).toEqual([]);
  expect(members).toEqual([...members].sort());
  expect(jurisdictions.cites(id)).toMatchObject({ url: expect.stringMatching(/^https:/) });
  expect(jurisdictions.title(id)).toBeTruthy();
});

test.each([
  ["CH", ["efta", "eudb"]],
  ["NO", ["eea", "efta", "eudb"]],
  ["DE", ["eu", "eea", "eudb"]],
  ["GB", []],
  ["TR", []],
])("%s is in %j and in no other", (country, ids) => {
  expect(
    jurisdictions.ids().filter((id) => jurisdictions.members(id, today)!.includes(country)),
  ).toEqual(ids);
});

test("the sets are made of each other as the treaties say", () => {
  const of = (id: string): Set<string> => new Set(jurisdictions.members(id, today));
  expect(of("eea").difference(of("eu"))).toEqual(new Set(["IS", "LI", "NO"]));
  expect(of("eudb")).toEqual(of("eu").union(of("efta")));
});

test("membership ends with its last day", () => {
  expect(jurisdictions.members("eu", "2020-01-31")).toContain("GB");
  expect(jurisdictions.members("eu", "2020-02-01")).not.toContain("GB");
  expect(jurisdictions.members("eea", "2020-02-01")).not.toContain("GB");
  expect(jurisdictions.members("eu", "2013-06-30")).not.toContain("HR");
  expect(jurisdictions.members("eu", "2013-07-01")).toContain("HR");
});

test("an unknown jurisdiction is undefined, not empty", () => {
  expect(jurisdictions.members("schengen", today)).toBeUndefined();
  expect(jurisdictions.members("constructor", today)).toBeUndefined();
});

test("the United Kingdom is adequate until its decision runs out", () => {
  expect(jurisdictions.adequacy("GB", "2031-12-27")).toMatchObject({
    decision: "(EU) 2021/1772",
    scope: "full",
    until: "2031-12-27",
  });
  expect(jurisdictions.adequacy("GB", "2031-12-28")).toBeUndefined();
  expect(jurisdictions.adequacy("GB", "2021-06-27")).toBeUndefined();
});

test.each(["US", "CA"])("%s is adequate for some organizations only", (country) => {
  expect(jurisdictions.adequacy(country, today)).toMatchObject({
    scope: "partial",
    note: expect.any(String),
  });
});

test("adequacy is for countries outside the EEA, and never puts one inside", () => {
  for (const country of jurisdictions.members("eea", today)!)
    expect(jurisdictions.adequacy(country, today), country).toBeUndefined();
  const adequate = [
    "AD",
    "AR",
    "BR",
    "CH",
    "FO",
    "GB",
    "GG",
    "IL",
    "IM",
    "JE",
    "JP",
    "KR",
    "NZ",
    "UY",
  ];
  for (const country of adequate)
    expect(jurisdictions.adequacy(country, today), country).toMatchObject({ scope: "full" });
  expect(jurisdictions.adequacy("IN", today)).toBeUndefined();
});

test("countries are those of ISO 3166-1", () => {
  expect(["DE", "NO", "GB", "TW", "HK"].every(isCountry)).toBe(true);
  for (const code of ["UK", "EU", "EL", "XK", "de", "", "constructor"])
    expect(isCountry(code), code).toBe(false);
  expect(countryName("TR")).toBe("Türkiye");
  expect(countryName("XX")).toBeUndefined();
});

const good = readFileSync("rules/jurisdictions.yaml", "utf8");
test.each([
  [
    "a misspelt key",
    "scope: partial",
    "scoope: partial",
    /^rules\.yaml: adequacy\.decisions\.\d+.*scope/,
  ],
  [
    "a bad date",
    "from: 2013-07-01",
    "from: 2013-07-32",
    /^rules\.yaml: jurisdictions\.eu\.members\.HR\.from/,
  ],
  [
    "a country given twice",
    "      HR: {",
    "      GR: {",
    /^rules\.yaml:\d+: Map keys must be unique/,
  ],
  [
    "a country that is not a code",
    "      HR: {",
    "      Croatia: {",
    /^rules\.yaml: jurisdictions\.eu\.members/,
  ],
  ["broken YAML", "members:", "members: [", /^rules\.yaml:\d+: /],
])("%s is refused with its place", (_, from, to, message) => {
  expect(good).toContain(from);
  expect(() => parseJurisdictions(good.replace(from, to), "rules.yaml")).toThrow(message);
});
