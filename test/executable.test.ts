/** The standalone executable: built and run as somebody without Node would. Only with `npm run test:all`: it copies Node. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/command.ts";
import { isWhole } from "./support/whole.ts";

test.skipIf(!isWhole)(
  "runs without Node, from any folder, with everything it needs in it",
  { timeout: 300_000 },
  () => {
    execFileSync(process.execPath, ["scripts/executable.ts"], { stdio: "ignore" });
    const cwd = temporaryFolder();
    const run = (...args: readonly string[]): string =>
      execFileSync(resolve("build/executable/data-boundary"), args, {
        cwd,
        env: { HOME: cwd, TMPDIR: cwd },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
    expect(run("--version")).toMatch(/^data-boundary \d/);
    expect(run("schema", "report")).toContain('"$schema"');
    expect(run("scan", "demo:eu")).toMatch(/^✓ no finding/);
    // Again, now that its files are laid out.
    expect(run("rules")).toContain("home-outside");
  },
);
