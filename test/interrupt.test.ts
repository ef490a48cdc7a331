/** Stopping a scan: what was seen is reported as incomplete, and nothing half-written stays behind. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { expectValidReport } from "./support/report-schema.ts";

const subscription = "6f1d3a52-0c1e-4d0e-9a64-2f8f5b7c9d10";

/** Knows one subscription, tells what its lists are asked for, and never answers them. */
let server: Server;
let origin: string;
let asked: () => void = () => {};
beforeAll(async () => {
  server = createServer((request, response) => {
    if (/^\/subscriptions(\/[^/]+)?(\?|$)/.test(request.url!)) {
      const one = {
        id: `/subscriptions/${subscription}`,
        subscriptionId: subscription,
        displayName: "Presse",
        state: "Enabled",
      };
      response.setHeader("content-type", "application/json");
      response.setHeader("x-ms-request-id", "5e1f0a52-0000-4000-8000-000000000001");
      response.end(JSON.stringify(request.url!.includes(subscription) ? one : { value: [one] }));
    } else asked();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("Ctrl-C: a report of what was seen so far, incomplete, exit code 130", async () => {
  const cwd = temporaryFolder();
  const running = dataBoundary(
    ["scan", "azure", "--format", "json=r.json", "--save-inventory", "i.ndjson"].concat(
      ["text=r.txt", "html=r.html", "markdown=r.md"].flatMap((to) => ["--format", to]),
    ),
    {
      cwd,
      env: { DATA_BOUNDARY_ARM_ENDPOINT: origin },
      onStart: (child) => {
        asked = () => child.kill("SIGINT");
      },
    },
  );
  const { code, stderr } = await running;
  expect(code).toBe(130);
  expect(stderr).toMatch(/interrupted: /);
  const json = readFileSync(join(cwd, "r.json"), "utf8");
  expectValidReport(json);
  const report = JSON.parse(json) as Report;
  expect(report.run).toMatchObject({ status: "incomplete", end: "interrupted" });
  const begins = (file: string): string => readFileSync(join(cwd, file), "utf8");
  expect(begins("r.txt")).toMatch(/^! Interrupted after 0 resources: /);
  expect(begins("r.md")).toMatch(/^## \\! Interrupted after 0 resources\\: /);
  expect(begins("r.html")).toContain('<h2 id="h-answer">Interrupted after 0 resources. Unknown:');
  expect([...report.gaps].map(({ reason }) => reason)).toContain("interrupted");
  // Read again, what was saved is no more complete than it was.
  const saved = readFileSync(join(cwd, "i.ndjson"), "utf8").trimEnd().split("\n");
  expect(JSON.parse(saved.at(-1)!)).toMatchObject({ end: "interrupted" });
  const again = await dataBoundary(["scan", "./i.ndjson", "--format", "json"], { cwd });
  expect(again.code).toBe(3);
  expect(again.stdout).toContain("the scan that saved it was interrupted");
});

test("--timeout: what was not seen in time is a gap, exit code 3", async () => {
  asked = () => {};
  const { code, stdout } = await dataBoundary(
    ["scan", "azure", "--timeout", "2", "--format", "json"],
    {
      env: { DATA_BOUNDARY_ARM_ENDPOINT: origin },
    },
  );
  expect(code).toBe(3);
  expectValidReport(stdout);
  expect(JSON.parse(stdout)).toMatchObject({ run: { end: "timed out" } });
  expect(
    (JSON.parse(stdout) as { gaps: { reason: string }[] }).gaps.map(({ reason }) => reason),
  ).toContain("interrupted");
});

test("a scan that fails leaves no part of a report behind", async () => {
  const cwd = temporaryFolder();
  const { code } = await dataBoundary(
    ["scan", "aws", "./no-such.ndjson", "--format", "json=r.json", "--save-inventory", "i.ndjson"],
    { cwd },
  );
  expect(code).toBe(2);
  expect(readdirSync(cwd)).toEqual([]);
});

/** All that end a process that does not catch them, but those after which no JavaScript is safe. */
const caught = (
  "SIGABRT SIGALRM SIGHUP SIGIO SIGPROF SIGPWR SIGQUIT SIGSTKFLT SIGSYS SIGTRAP SIGUSR2 SIGVTALRM SIGXCPU".split(
    " ",
  ) as NodeJS.Signals[]
).filter((signal) => process.platform === "linux" || !/SIG(?:IO|PWR|STKFLT)/.test(signal));
test.skipIf(process.platform === "win32").each(caught)(
  "%s ends the scan, and no part of a report or of findings stays behind",
  async (signal) => {
    const cwd = temporaryFolder();
    const aside = temporaryFolder();
    let parts = 0;
    const { code } = await dataBoundary(
      ["scan", "azure", "--format", "json=r.json", "--save-inventory", "i.ndjson"],
      {
        cwd,
        env: {
          DATA_BOUNDARY_ARM_ENDPOINT: origin,
          TMPDIR: aside,
          NODE_DISABLE_COMPILE_CACHE: "1",
        },
        onStart: (child) => {
          asked = () => {
            // The lists that are asked for beside the first find it cleaning up.
            asked = () => {};
            parts = readdirSync(cwd).length;
            child.kill(signal);
          };
        },
      },
    );
    expect(parts).toBe(2);
    // By the signal itself, as the process that started it expects.
    expect(code).toBe(null);
    expect(readdirSync(cwd)).toEqual([]);
    expect(readdirSync(aside)).toEqual([]);
  },
);

test("an uncaught error leaves no part of a report behind", async () => {
  const cwd = temporaryFolder();
  const throwing = join(temporaryFolder(), "throw.mjs");
  writeFileSync(throwing, 'process.on("SIGUSR2", () => { throw new Error("made up"); });\n');
  let parts = 0;
  const { code } = await dataBoundary(["scan", "azure", "--format", "json=r.json"], {
    cwd,
    env: {
      DATA_BOUNDARY_ARM_ENDPOINT: origin,
      NODE_OPTIONS: `--import ${pathToFileURL(throwing).href}`,
    },
    onStart: (child) => {
      asked = () => {
        asked = () => {};
        parts = readdirSync(cwd).length;
        child.kill("SIGUSR2");
      };
    },
  });
  expect(parts).toBe(1);
  expect(code).not.toBe(0);
  expect(readdirSync(cwd)).toEqual([]);
});
