/** The copies of a checkpoint that a cloud keeps: what a process that was killed left behind is removed. */
import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { mirrorOf } from "../src/run/checkpoint-store.ts";
import { temporaryFolder } from "./support/command.ts";

test("copies older than a day go, younger ones and those of others stay", () => {
  const tmp = temporaryFolder();
  vi.stubEnv("TMPDIR", tmp);
  const folder = (name: string, hours: number): string => {
    const at = join(tmp, name);
    mkdirSync(at);
    writeFileSync(join(at, "aws-1.ndjson"), "{}");
    const time = new Date(Date.now() - hours * 3_600_000);
    utimesSync(at, time, time);
    return at;
  };
  const old = folder("data-boundary-checkpoint-old", 25);
  const young = folder("data-boundary-checkpoint-young", 2);
  const other = folder("another-program", 25);
  const store = { get: async () => undefined, put: async () => true };
  const { folder: own } = mirrorOf(store, "s3://bucket/prefix");
  vi.unstubAllEnvs();
  expect([old, young, other, own].map(existsSync)).toEqual([false, true, true, true]);
});
