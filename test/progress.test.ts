/** Progress: what is asked, units done of how many, findings so far; on a terminal and in a log. */
import { afterEach, expect, test, vi } from "vitest";
import { type Progress, progressOn } from "../src/run/progress.ts";
import { reported } from "./support/estate.ts";
import { narrowed } from "./support/whole.ts";

interface Written {
  readonly said: readonly string[];
  readonly progress: Progress;
}

function on(isTTY: boolean): Written {
  const said: string[] = [];
  const write = (text: string): boolean => said.push(text) > 0;
  const stream = { isTTY, columns: 60, write } as unknown as NodeJS.WriteStream;
  return { said, progress: progressOn(stream, "normal") };
}

afterEach(() => {
  vi.useRealTimers();
});

test("a scan says how many units of how many are done, and what was asked", async () => {
  const said: string[] = [];
  await reported({
    targets: ["demo"],
    ...narrowed("eu-central-1", "westeurope"),
    progress: { say: (text) => said.push(text), tick: (text) => said.push(text()), done() {} },
  });
  const steps = said.flatMap((text) => {
    const [, done, of] = /, ([\d,]+) of ([\d,]+) checks? done; /.exec(text) ?? [];
    return done === undefined ? [] : [[done, of!].map((one) => Number(one.replaceAll(",", "")))];
  });
  expect(steps.length).toBeGreaterThan(100);
  const [lastDone, total] = steps.at(-1)!;
  // The last units are the tenant's and what is asked of single resources, which were not known before.
  expect(lastDone! / total!).toBeGreaterThan(0.95);
  expect(said.join("\n")).toMatch(/; aws \d{12}: eu-central-1 \w+/);
  expect(said.join("\n")).not.toMatch(/\b1 (?:resources|findings|units)\b/);
  // Its policy has data classes, by which findings are judged when all has been seen.
  expect(said.join("\n")).not.toMatch(/\bfindings?\b/);
});

test("a terminal has one live line, no wider than it is, a few times a second", () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const { said, progress } = on(true);
  for (let i = 0; i < 100; i++) {
    progress.tick(() => `${i} ${"x".repeat(100)}`);
    vi.advanceTimersByTime(10);
  }
  progress.done();
  expect(said).toHaveLength(11);
  for (const line of said) {
    expect(line.startsWith("\r\u001B[2K")).toBe(true);
    expect(line.length).toBeLessThanOrEqual("\r\u001B[2K".length + 59);
  }
});

test("a log has a plain line every ten seconds", () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const { said, progress } = on(false);
  for (let i = 0; i < 100; i++) {
    progress.tick(() => `at ${i} s`);
    vi.advanceTimersByTime(1000);
  }
  expect(said).toEqual(Array.from({ length: 10 }, (_, i) => `at ${(i + 1) * 10} s\n`).slice(0, 9));
});
