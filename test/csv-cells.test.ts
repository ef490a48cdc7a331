/** A cell that a spreadsheet would refuse is cut, and says so. */
import { expect, test } from "vitest";
import { forCsv } from "../src/report/escape.ts";

test.each(["a", "=", '"', "\u{1F600}", "\n"])("of 200,000 times %j", (letter) => {
  const cell = forCsv(letter.repeat(200_000)).slice(1, -1).replaceAll('""', '"');
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell.length).toBeGreaterThan(32_000);
  expect(cell).toMatch(/ \[cut: \d+ characters, whole in JSON\]$/);
  expect(cell.isWellFormed()).toBe(true);
});

test("one of 32,766 is whole", () => {
  expect(forCsv("a".repeat(32_766))).toBe(`"${"a".repeat(32_766)}"`);
});
