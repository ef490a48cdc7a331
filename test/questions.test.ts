/** The residency questions are the measure of what we know: each has an answer, a blind spot or a reason why not. */
import { describe, expect, test } from "vitest";
import { answers, questions } from "../scripts/coverage-page.ts";
import { types } from "../src/locate/index.ts";

const answered = answers();

describe.each([
  ["azure", 163, 140],
  ["aws", 118, 96],
])("of %s", (provider, count, least) => {
  const asked = questions(provider);

  test(`there are ${count}, each asked once and in words`, () => {
    expect(asked).toHaveLength(count);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(count);
    for (const { id, title, severity } of asked) {
      expect(title, id).toMatch(/^[A-Z].{15,}\?$/);
      expect(severity, id).toMatch(/^(critical|high|medium|low|info)$/);
    }
  });

  test(`at least ${least} are answered by a row or by the listed location`, () => {
    const known = asked.filter(({ id }) => answered.has(id));
    expect(known.length).toBeGreaterThanOrEqual(least);
    // What is answered is not left out as well.
    expect(known.filter(({ leftOut }) => leftOut !== undefined)).toEqual([]);
  });

  test("what is not answered is a blind spot of its type, or left out with a reason", () => {
    const open = asked.filter(({ id }) => !answered.has(id));
    const reasoned = ({ leftOut = "" }: (typeof open)[number]): boolean => leftOut.length > 20;
    const blind = (one: (typeof open)[number]): boolean =>
      one.blind === true && blindSpotsNear(one.type).length > 0;
    expect(open.filter((one) => !reasoned(one) && !blind(one))).toEqual([]);
  });
});

/** Of the type, or of the resource that it is a child of. */
function blindSpotsNear(type: string): readonly string[] {
  const key = type.toLowerCase();
  return [...types]
    .filter(([known]) => key === known || key.startsWith(`${known}/`))
    .flatMap(([, { blind }]) => blind);
}

test("rows answer questions that are asked", () => {
  const asked = new Set([...questions("azure"), ...questions("aws")].map(({ id }) => id));
  expect([...answered.keys()].filter((id) => !asked.has(id))).toEqual([]);
});
