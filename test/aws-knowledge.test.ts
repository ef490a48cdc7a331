/** What we claim to know of AWS: every question answered or left out with its reason, and no alarm where all is right. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas, loadJurisdictions } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Placement, Resource } from "../src/model.ts";

interface Question {
  readonly id: string;
  readonly severity: string;
  readonly leftOut?: string;
  readonly collect: readonly {
    readonly call: string;
    readonly iam?: string;
    readonly into: string;
    readonly property?: string;
  }[];
}

const questions = JSON.parse(readFileSync("rules/questions/aws.json", "utf8")) as Question[];
const aws = [...types.values()].filter(({ provider }) => provider === "aws");
const answered = new Set(
  aws
    .flatMap(({ rows, home }) => [...rows, ...(home ? [home] : [])])
    .flatMap((row) => row.answers ?? []),
);

test("every question is answered by a row, or left out with a reason", () => {
  const open = questions.filter(({ id, leftOut }) => answered.has(id) === Boolean(leftOut));
  expect(open).toEqual([]);
  const ids = questions.map(({ id }) => id);
  expect([...answered].filter((id) => !ids.includes(id))).toEqual([]);
});

test("none that is critical or high is left out, and at least 95 are answered", () => {
  const grave = questions.filter(({ severity }) => severity === "critical" || severity === "high");
  expect(grave.filter(({ id }) => !answered.has(id))).toEqual([]);
  expect(answered.size).toBeGreaterThanOrEqual(95);
});

test("what a question has collected is what a row of that type reads", () => {
  const unread = questions.flatMap(({ collect }) =>
    collect.filter(({ into, property }) => {
      const known = types.get(into.toLowerCase());
      if (!known) return true;
      if (property === undefined || property === "InferenceProfiles") return false;
      return !known.rows.some((row) => "read" in row && row.read.split(/[.[{]/, 1)[0] === property);
    }),
  );
  expect(unread).toEqual([]);
});

test("every call names the permission it takes, and none that reads content", () => {
  const actions = questions.flatMap(({ collect }) =>
    collect.filter(({ call }) => call !== "s3:HeadBucket").map(({ iam }) => iam),
  );
  expect(actions).not.toContain(undefined);
  for (const content of [
    "s3:GetObject",
    "s3:ListBucket",
    "kms:Decrypt",
    "secretsmanager:GetSecretValue",
    "ssm:GetParameter",
    "dynamodb:GetItem",
  ])
    expect(actions).not.toContain(content);
});

test("an estate that is right and looks wrong raises nothing under eea", () => {
  const eea = new Set(loadJurisdictions().members("eea", "2026-11-22"));
  const atlas = loadAtlas();
  const outside: Placement[] = [];
  const gaps: unknown[] = [];
  let seen = 0;
  for (const file of globSync("fixtures/aws/looks-wrong/*.json")) {
    const { see, finish } = locator(types, atlas, {
      placement(placement) {
        if (placement.location.countries.some((country) => !eea.has(country)))
          outside.push(placement);
      },
      gap: (gap) => gaps.push(gap),
    });
    for (const resource of JSON.parse(readFileSync(file, "utf8")) as Resource[]) {
      seen++;
      see(resource);
    }
    finish();
  }
  expect(seen).toBeGreaterThanOrEqual(60);
  expect(outside).toEqual([]);
  expect(gaps).toEqual([]);
});
