/** A large estate of Azure says the same whether its resources are read or counted. */
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { azureAnswerer } from "../src/demo/azure.ts";
import { type Answerer, serve } from "../src/demo/serve.ts";
import { json } from "./support/azure-arm.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { type Heard, type Row, resourceGraph } from "./support/resource-graph.ts";
import { isWhole, sampleOf, sampled } from "./support/whole.ts";

const estate = "fixtures/estates/hospital";
const recorded = JSON.parse(
  readFileSync(join(estate, "azure/answers/resource-graph.json"), "utf8"),
) as Record<string, readonly { readonly data: readonly Row[] }[]>;
const rowsOf = (table: string): readonly Row[] =>
  recorded[`POST /providers/Microsoft.ResourceGraph/resources ${table}`]!.flatMap(
    ({ data }) => data,
  );
const demo = rowsOf("resources");
const subscriptions = [...new Set(demo.map(({ id }) => id.split("/")[2]!))];

/** Of classes that store, process and configure, one that nobody has classified, and two that rows read. */
const types = [
  "Microsoft.ClassicCompute/virtualMachines",
  "Microsoft.Klinik/recordStores",
  "Microsoft.Insights/actionGroups",
  "Microsoft.Network/applicationSecurityGroups",
  "Microsoft.Compute/images",
  "Microsoft.Compute/restorePointCollections",
] as const;
const readTypes = ["microsoft.insights/actiongroups", "microsoft.compute/restorepointcollections"];
const inside = ["westeurope", "northeurope", "germanywestcentral"];

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** `outside`: of a hundred, how many are in the United States. */
function made(seed: number, count: number, outside: number): readonly Row[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, i): Row => {
    const type = types[next(types.length)]!;
    const [namespace, kind] = type.split("/") as [string, string];
    const location = next(100) < outside ? "eastus" : inside[next(inside.length)]!;
    const tags = [
      null,
      { "Data-Class": "patient", owner: `team-${next(5)}` },
      { "data-class": "public" },
      { "cost-center": String(next(50)) },
      { note: "no data-class here", "it's": 'a "quote"' },
    ][next(5)];
    return {
      id: `/subscriptions/${subscriptions[next(subscriptions.length)]}/resourceGroups/rg-made/providers/${namespace}/${kind}/made-${seed}-${i}`,
      name: `made-${seed}-${i}`,
      type: type.toLowerCase(),
      location,
      tags,
      properties: {},
    };
  });
}

/** A flow log that writes to one of these. */
const flowLog = (name: string, to: Row): Row => ({
  id: `/subscriptions/${subscriptions[0]}/resourceGroups/rg-made/providers/Microsoft.Network/networkWatchers/w/flowLogs/${name}`,
  name,
  type: "microsoft.network/networkwatchers/flowlogs",
  location: "westeurope",
  tags: null,
  properties: { enabled: true, storageId: to.id },
});

const others = azureAnswerer(join(estate, "azure"));

interface Scanned {
  readonly code: number | null;
  readonly stderr: string;
  /** But for its times and the number of calls. */
  readonly report: string;
  readonly heard: Heard;
}

async function scan(
  rows: readonly Row[],
  args: readonly string[] = [],
  first: Answerer = () => undefined,
  target = "azure",
): Promise<Scanned> {
  const heard: Heard = { queries: [], rows: 0 };
  const tables = {
    resources: rows,
    resourcecontainers: rowsOf("resourcecontainers"),
    recoveryservicesresources: [],
    kustoresources: [],
    aksresources: [],
  };
  const { origin, close } = await serve([first, resourceGraph(tables, heard), others]);
  const cwd = temporaryFolder();
  copyFileSync(join(estate, "data-boundary.yml"), join(cwd, "data-boundary.yml"));
  try {
    const { code, stdout, stderr } = await dataBoundary(
      ["scan", target, "--quiet", "--format", "json", "--fail-on", "never", ...args],
      { cwd, env: { DATA_BOUNDARY_ARM_ENDPOINT: origin } },
    );
    const report = stdout
      .replace(/("startedAt": )"[^"]*"/, "$1null")
      .replace(/("finishedAt": )"[^"]*"/, "$1null")
      .replaceAll(/("calls": ?)\d+/g, "$10");
    return { code, stderr, report, heard };
  } finally {
    await close();
  }
}

const counts = ({ heard }: Scanned): number =>
  heard.queries.filter((query) => query.includes("summarize")).length;

test("the demo among six thousand others: the same report, and a share of the rows", async () => {
  const rows = [...demo, ...made(1, 6000, 2)];
  const pushed = await scan(rows);
  const whole = await scan(rows, ["--no-pushdown"]);
  expect(pushed).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(pushed.report)).toEqual(JSON.parse(whole.report));
  expect(pushed.report).toBe(whole.report);
  expect(counts(pushed)).toBeGreaterThan(0);
  expect(counts(whole)).toBe(0);
  // The first page, the groups, the demo's rows, those outside, and those of types that rows of knowledge read.
  const read = rows.filter(
    ({ type, location }) => location === "eastus" || readTypes.includes(String(type)),
  ).length;
  expect(pushed.heard.rows).toBeLessThan(1000 + 500 + demo.length + read);
  expect(whole.heard.rows).toBeGreaterThan(6000);
});

test("one of six thousand that runs at a site of the customer's is a gap, counted or not", async () => {
  const rows = made(5, 6000, 0).map((row, i) =>
    i === 5000
      ? {
          ...row,
          type: "microsoft.klinik/recordstores",
          extendedLocation: {
            type: "CustomLocation",
            name: `/subscriptions/${subscriptions[0]}/resourceGroups/rg-made/providers/Microsoft.ExtendedLocation/customLocations/keller`,
          },
        }
      : row,
  );
  const pushed = await scan(rows);
  const whole = await scan(rows, ["--no-pushdown"]);
  expect(pushed.report).toBe(whole.report);
  expect(counts(pushed)).toBeGreaterThan(0);
  expect(pushed.heard.rows).toBeLessThan(whole.heard.rows);
  const { gaps } = JSON.parse(pushed.report) as { gaps: { detail: string }[] };
  expect(gaps.filter(({ detail }) => detail.includes("customLocations/keller"))).toHaveLength(1);
});

test("a subscription whose id is spelt in capitals, by a row or by the user, is the same one", async () => {
  const [subscription = ""] = subscriptions;
  const capital = (text: string): string => text.replace(subscription, subscription.toUpperCase());
  const rows = made(7, 5100, 2).map((row, i) =>
    i % 50 === 0 ? { ...row, id: capital(row.id) } : row,
  );
  const pushed = await scan(rows);
  const whole = await scan(rows, ["--no-pushdown"]);
  expect(pushed.report).toBe(whole.report);
  expect(whole.report).not.toContain(`"scope": "${capital(subscription)}"`);
  const named = await scan(demo, [], undefined, `azure:${capital(subscription)}`);
  expect(named.report).not.toContain(`"scope": "${capital(subscription)}"`);
});

describe("estates by chance", () => {
  test.runIf(isWhole).each([2, 3])("%i", async (seed) => {
    const next = random(seed);
    const some = made(seed, 5200, [0, 30][seed - 2]!);
    const rows = [
      ...demo,
      ...some,
      ...Array.from({ length: 20 }, (_, i) => flowLog(`f${i}`, some[next(some.length)]!)),
    ];
    const pushed = await scan(rows);
    const whole = await scan(rows, ["--no-pushdown"]);
    expect(pushed.report).toBe(whole.report);
    expect(pushed.heard.rows).toBeLessThan(whole.heard.rows);
  });
});

test.runIf(isWhole)("more groups than a page holds are counted in parts", async () => {
  const rows = made(8, 5200, 3).map((row, i) => ({
    ...row,
    tags: { "data-class": `ward-${i % 1500}` },
  }));
  const pushed = await scan(rows);
  expect(pushed.report).toBe((await scan(rows, ["--no-pushdown"])).report);
  expect(counts(pushed)).toBe(17);
});

describe("where counting is not believed", () => {
  const rows = [...demo, ...made(4, 5100, 5)];
  const graph =
    (act: (query: string) => ReturnType<Answerer>): Answerer =>
    ({ method, url, body }) =>
      method === "POST" && url.pathname.endsWith("/resources")
        ? act((JSON.parse(body) as { query: string }).query)
        : undefined;
  const wrongly: readonly (readonly [string, Answerer])[] = [
    [
      "a summarize that is refused",
      graph((query) =>
        query.includes("summarize")
          ? { ...json({ error: { code: "BadRequest", message: "no" } }), status: 400 }
          : undefined,
      ),
    ],
    [
      "a summarize that answers nothing",
      graph((query) =>
        query.includes("summarize")
          ? json({ totalRecords: 0, count: 0, data: [], resultTruncated: "false" })
          : undefined,
      ),
    ],
    [
      "a summarize that counts too few",
      graph((query) =>
        query.includes("summarize")
          ? json({
              totalRecords: 1,
              count: 1,
              data: [
                {
                  id: made(4, 1, 0)[0]!.id,
                  type: types[0].toLowerCase(),
                  location: "westeurope",
                  subscriptionId: subscriptions[0],
                  t: "",
                  n: 1,
                },
              ],
              resultTruncated: "false",
            })
          : undefined,
      ),
    ],
    [
      "a summarize of a subscription that was not asked about",
      graph((query) =>
        query.includes("summarize")
          ? json({
              totalRecords: 1,
              count: 1,
              data: [
                {
                  id: "/subscriptions/00000000-0000-0000-0000-00000000dead/resourceGroups/r/providers/Microsoft.Compute/images/i",
                  type: "microsoft.compute/images",
                  location: "westeurope",
                  t: "",
                  n: 1,
                },
              ],
              resultTruncated: "false",
            })
          : undefined,
      ),
    ],
    [
      "a summarize of words",
      graph((query) =>
        query.includes("summarize")
          ? json({
              totalRecords: 1,
              count: 1,
              data: [{ id: "/x", n: "many" }],
              resultTruncated: "false",
            })
          : undefined,
      ),
    ],
  ];
  let whole: Promise<Scanned>;
  beforeAll(() => {
    whole = scan(rows, ["--no-pushdown"]);
  });
  sampled.each(wrongly)("%s: the same report", async (_, first) => {
    const wrong = await scan(rows, [], first);
    expect(wrong.report).toBe((await whole).report);
  });
});

test("rows that others refer to and that can't be read are read with the rest, or a gap", async () => {
  const some = made(6, 5200, 0);
  const rows = [...demo, ...some, flowLog("f", some[7]!)];
  const whole = await scan(rows, ["--no-pushdown"]);
  const refuse =
    (all: boolean): Answerer =>
    ({ method, url, body }) => {
      if (method !== "POST" || !url.pathname.endsWith("/resources")) return undefined;
      const { query } = JSON.parse(body) as { query: string };
      const isLookup = query.includes(" and id in~ ");
      const isRest = query.startsWith("resources | where (type");
      return isLookup || (all && isRest)
        ? { ...json({ error: { code: "BadRequest", message: "no" } }), status: 400 }
        : undefined;
    };
  expect((await scan(rows, [], refuse(false))).report).toBe(whole.report);
  const refused = JSON.parse((await scan(rows, [], refuse(true))).report) as {
    readonly run: { readonly status: string };
    readonly gaps: readonly { readonly service?: string; readonly detail: string }[];
  };
  expect(refused.run.status).toBe("incomplete");
  expect(refused.gaps.filter(({ service }) => service === "resource graph resources")).not.toEqual(
    [],
  );
});

test("a report or file that names every resource has every row read", async () => {
  const rows = [...demo, ...made(5, 5100, 1)];
  const asking = [
    ["--save-inventory", "estate.ndjson"],
    ["--placements"],
    ["--format", "csv=estate.csv"],
  ];
  for (const args of sampleOf(asking, 3)) expect(counts(await scan(rows, args))).toBe(0);
});
