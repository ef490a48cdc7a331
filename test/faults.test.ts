/**
 * Faults of the network and of the clouds, over real HTTP, on every kind of call. Of each: the scan ends
 * by itself, nothing else is lost, and what is missing is a gap. docs/faults.md is what came of it.
 */
import pLimit from "p-limit";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { kinds } from "./support/faults-kinds.ts";
import { faults as all } from "./support/faults-list.ts";
import { networkRows, stopped } from "./support/faults-network.ts";
import { type Outcome, outcomesOf } from "./support/faults-outcome.ts";
import { faultsPage } from "./support/faults-page.ts";
import { sections } from "./support/matrix-table.ts";
import { isWhole, sampleOf, sampled } from "./support/whole.ts";
import { type Provider, type Seen, healthy, scanEstate } from "./support/faults-scan.ts";

const faults = sampleOf(all, 16);
const ofAws = kinds.filter(({ provider }) => provider === "aws");
const ofAzure = kinds.filter(({ provider }) => provider === "azure");
const rows = new Map<string, ReadonlyMap<string, Outcome>>();

let aws: Seen;
let azure: Seen;
/** The scans mostly wait, so some are under way at once. */
let outcomes: ReadonlyMap<string, Promise<ReadonlyMap<string, Outcome>>>;

beforeAll(async () => {
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIALANDPRAXISPRAXIS");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "made-up");
  vi.stubEnv("AWS_CONFIG_FILE", "/dev/null");
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
  vi.stubEnv("AWS_MAX_ATTEMPTS", "2");
  aws = await healthy("aws");
  azure = await healthy("azure");
  const some = pLimit(6);
  outcomes = new Map(
    faults.map((fault) => [
      fault.title,
      Promise.all([
        some(() => outcomesOf(fault, "aws", ofAws, aws)),
        some(() => outcomesOf(fault, "azure", ofAzure, azure)),
      ]).then(([one, other]) => new Map([...one, ...other])),
    ]),
  );
  for (const one of outcomes.values()) one.catch(() => {}); // awaited in its test
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const wrongIn = (cells: ReadonlyMap<string, Outcome>): string[] =>
  [...cells].flatMap(([id, { wrong }]) => wrong.map((text) => `${id}: ${text}`));

test("without a fault nothing is missing", () => {
  expect(aws).toMatchObject({ exitCode: 0, gaps: [], status: "complete", counted: 9 });
  expect(azure).toMatchObject({ exitCode: 0, gaps: [], status: "complete", counted: 8 });
});

test.each(faults)("$title", async ({ title }) => {
  const cells = await outcomes.get(title)!;
  rows.set(title, cells);
  expect(wrongIn(cells)).toEqual([]);
});

sampled.each(networkRows)("$title", async ({ title, of }) => {
  await Promise.all(outcomes.values()); // these change the environment
  const cells = new Map([...(await of("aws", aws)), ...(await of("azure", azure))]);
  rows.set(title, cells);
  expect(wrongIn(cells)).toEqual([]);
});

test.each(["aws", "azure"] as const)(
  "Ctrl-C at any request of a scan of %s ends it with what was seen",
  async (provider: Provider) => {
    let requests = 0;
    await scanEstate(provider, [{ on: () => ++requests > 0 && false, act: "never" }]);
    for (let nth = 1; nth <= requests; nth += Math.ceil(requests / (isWhole ? 12 : 2))) {
      let arrived = 0;
      const interrupt = new AbortController();
      const seen = await scanEstate(
        provider,
        [
          {
            on: () => ++arrived === nth,
            act: (answer) => answer,
            met: () => interrupt.abort(),
          },
        ],
        { interrupt: interrupt.signal },
      );
      expect(stopped(seen, 5).wrong, `at request ${nth} of ${requests}`).toEqual([]);
    }
  },
);

test.runIf(isWhole)("docs/faults.md is the table of it, without an empty cell", async () => {
  const page = faultsPage(rows);
  // What follows is written by the matrix.
  const whole = [page.trimEnd(), sections()].filter((part) => part !== "").join("\n\n");
  expect(rows.size, "only the whole suite can write the page").toBe(
    faults.length + networkRows.length,
  );
  expect(page).not.toMatch(/\| *\||silent/);
  await expect(`${whole.trimEnd()}\n`).toMatchFileSnapshot("../docs/faults.md");
});
