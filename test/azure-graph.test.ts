/** The Azure collector on Resource Graph, over real HTTP: pages, quota, omissions, children, call counts. */
import { azureSource } from "../src/collect/azure/azure.ts";
import { expect, test } from "vitest";
import type { Answer, Answerer, Incoming } from "../src/demo/serve.ts";
import { nothingThere } from "../src/collect/azure/nothing-there.ts";
import type { Need, Resource } from "../src/model.ts";
import {
  type Collected,
  answering,
  boundaryAnswer,
  collected,
  emulator,
  fastClock,
  hospital,
  json,
  marks,
  refusal,
  research,
  storage,
  subscription,
} from "./support/azure-arm.ts";

const graph = "POST /providers/Microsoft.ResourceGraph/resources";
const subscriptionRow = (id: string): unknown => ({
  id: `/subscriptions/${id}`,
  name: "Hospital",
  type: "microsoft.resources/subscriptions",
  location: "",
  tags: null,
});

interface Graph {
  readonly rows: readonly unknown[];
  readonly containers?: readonly unknown[];
  readonly subscriptions?: readonly string[];
  readonly headers?: () => Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, Answer | ((request: Incoming) => Answer | undefined)>>;
}

/** Pages of `$top` rows by `$skipToken`. */
const pagesOf =
  (all: readonly unknown[], headers: () => Readonly<Record<string, string>> = () => ({})) =>
  ({ body }: Incoming): Answer => {
    const { options } = JSON.parse(body) as { options: { $top: number; $skipToken?: string } };
    const from = Number(options.$skipToken ?? 0);
    const next = from + options.$top;
    return json(
      {
        totalRecords: all.length,
        count: Math.min(options.$top, all.length - from),
        resultTruncated: next < all.length ? "true" : "false",
        ...(next < all.length && { $skipToken: String(next) }),
        data: all.slice(from, next),
      },
      headers(),
    );
  };

const tableOf = (data: readonly unknown[]): object => ({
  totalRecords: data.length,
  count: data.length,
  resultTruncated: "false",
  data,
});

/** Resource Graph as documented: pages of `$top` rows by `$skipToken`. */
function graphOf({
  rows,
  containers = [subscriptionRow(hospital)],
  subscriptions = [hospital],
  headers = () => ({}),
  more = {},
}: Graph): Answerer {
  return answering({
    "GET /subscriptions": json({ value: subscriptions.map((id) => subscription(id, id)) }),
    "GET /providers/Microsoft.Resources/dataBoundaries/default": boundaryAnswer,
    [`GET /subscriptions/${hospital}/providers/Microsoft.Resources/dataBoundaries/default`]:
      boundaryAnswer,
    [`${graph} resources`]: pagesOf(rows, headers),
    [`${graph} resourcecontainers`]: pagesOf(containers, headers),
    ...more,
  });
}

const accounts = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, index) => ({
    ...storage(`stward${index}`),
    type: "microsoft.storage/storageaccounts",
    properties: { secondaryLocation: "northeurope" },
  }));

test("asks for ceil(rows / 1000) pages, and shows properties and the provider's spelling", async () => {
  await using arm = await emulator(graphOf({ rows: accounts(2500) }));
  const found = await collected("azure", { endpoint: arm.origin });
  const stores = found.resources.filter(({ type }) => type === "Microsoft.Storage/storageAccounts");
  expect(stores).toHaveLength(2500);
  expect(stores[0]).not.toHaveProperty("unseen");
  expect(stores[0]!.properties).toMatchObject({
    properties: { secondaryLocation: "northeurope" },
    zones: ["1"],
  });
  expect(found.gaps).toEqual([]);
  expect(arm.asked(/ resources$/)).toHaveLength(3);
  expect(arm.asked(/ resourcecontainers$/)).toHaveLength(1);
  // subscriptions, two data boundaries, four queries: nothing else.
  expect(arm.requests).toHaveLength(7);
  expect(found.coverage).toContainEqual(
    expect.objectContaining({
      scope: hospital,
      service: "resource graph resources",
      status: "complete",
      resources: 2500,
      calls: 3,
    }),
  );
});

test("asks in order of id, a thousand rows a page, for columns and without mv-expand", async () => {
  await using arm = await emulator(graphOf({ rows: accounts(1) }));
  await collected("azure", { endpoint: arm.origin });
  const asked = arm.requests.filter(({ method }) => method === "POST");
  for (const { body } of asked) {
    const { query, options, subscriptions } = JSON.parse(body) as {
      query: string;
      subscriptions: string[];
      options: Record<string, unknown>;
    };
    expect(query).toMatch(/ \| project id, name, type, .* \| order by id asc$/);
    expect(query).not.toContain("mv-expand");
    expect(options).toEqual({ $top: 1000, resultFormat: "objectArray" });
    expect(subscriptions).toEqual([hospital]);
  }
});

test("gives resource groups their ARM type and location", async () => {
  await using arm = await emulator(
    graphOf({
      rows: [],
      containers: [
        subscriptionRow(hospital),
        {
          id: `/subscriptions/${hospital}/resourceGroups/rg-ward`,
          name: "rg-ward",
          type: "microsoft.resources/subscriptions/resourcegroups",
          location: "eastus",
          tags: null,
        },
      ],
    }),
  );
  const found = await collected("azure", { endpoint: arm.origin });
  expect(found.resources).toContainEqual(
    expect.objectContaining({
      type: "Microsoft.Resources/resourceGroups",
      location: "eastus",
      labels: {},
    }),
  );
  expect(found.resources.map(({ type }) => type)).not.toContain(
    "microsoft.resources/subscriptions",
  );
});

test("waits for the quota before a 429 comes", async () => {
  const clock = fastClock();
  let left = 2;
  let resetsAt = 5000;
  let throttled = 0;
  const counted: Answerer = graphOf({
    rows: accounts(9500),
    headers: () => ({
      "x-ms-user-quota-remaining": String(left),
      "x-ms-user-quota-resets-after": `00:00:0${Math.ceil((resetsAt - clock.now()) / 1000)}`,
    }),
  });
  await using arm = await emulator((request) => {
    if (request.method === "POST") {
      if (clock.now() >= resetsAt) {
        left = 3;
        resetsAt = clock.now() + 5000;
      }
      if (left === 0) {
        throttled++;
        return refusal(429, "RateLimiting", "quota");
      }
      left--;
    }
    return counted(request);
  });
  const found = await collected("azure", { endpoint: arm.origin }, { clock });
  expect(found.resources.length).toBeGreaterThanOrEqual(9500);
  expect(found.gaps).toEqual([]);
  expect(throttled).toBe(0);
  expect(clock.slept).toEqual([5000, 5000, 5000]);
});

test.each([
  ["rounded up", Math.ceil, 0, 1.11],
  ["cut off", Math.floor, 2, 1.3],
])(
  "waits little longer than the quota makes it, its seconds being %s",
  async (_, whole, turnedAway, most) => {
    const clock = fastClock();
    const queries = { left: 0, resetsAt: 0, throttled: 0 };
    const headers = (): Record<string, string> => ({
      "x-ms-user-quota-remaining": String(queries.left),
      "x-ms-user-quota-resets-after": `00:00:0${whole((queries.resetsAt - clock.now()) / 1000)}`,
    });
    const ok = graphOf({ rows: accounts(58_500) });
    await using arm = await emulator((request) => {
      if (request.method !== "POST") return ok(request);
      if (clock.now() >= queries.resetsAt) {
        queries.left = 15;
        queries.resetsAt = clock.now() + 5000;
      }
      const granted = queries.left > 0;
      if (granted) queries.left--;
      else queries.throttled++;
      const told = headers();
      void clock.sleep(310, new AbortController().signal);
      return granted
        ? { ...ok(request)!, headers: { ...marks, ...told } }
        : { ...refusal(429, "RateLimiting", "quota"), headers: told };
    });
    const found = await collected("azure", { endpoint: arm.origin }, { clock });
    expect(found.gaps).toEqual([]);
    expect(arm.asked(/^POST/).length).toBe(60 + queries.throttled);
    expect(queries.throttled).toBeLessThanOrEqual(turnedAway);
    // Sixty queries of 310 ms.
    expect(clock.now()).toBeLessThanOrEqual(most * 60 * 310);
  },
);

test("targets that are scanned side by side share one quota", async () => {
  const clock = fastClock();
  let left = 0;
  let resetsAt = 0;
  let throttled = 0;
  const ok = graphOf({ rows: accounts(9500), subscriptions: [hospital] });
  await using arm = await emulator((request) => {
    if (request.method !== "POST") return ok(request);
    if (clock.now() >= resetsAt) {
      left = 15;
      resetsAt = clock.now() + 5000;
    }
    const granted = left > 0;
    if (granted) left--;
    else throttled++;
    const paceHeaders = {
      "x-ms-user-quota-remaining": String(left),
      "x-ms-user-quota-resets-after": `00:00:0${Math.ceil((resetsAt - clock.now()) / 1000)}`,
    };
    return granted
      ? { ...ok(request)!, headers: { ...marks, ...paceHeaders } }
      : { ...refusal(429, "RateLimiting", "quota"), headers: paceHeaders };
  });
  const source = azureSource({ clock });
  const both = await Promise.all(
    ["azure", `azure:${hospital}`].map((target) =>
      collected(target, { endpoint: arm.origin }, { clock, source }),
    ),
  );
  expect(both.flatMap(({ gaps }) => gaps)).toEqual([]);
  expect(arm.asked(/^POST/).length).toBeGreaterThan(15);
  expect(throttled).toBe(0);
});

test("a 429 of Resource Graph waits for its reset", async () => {
  let first = true;
  const ok = graphOf({ rows: accounts(1) });
  await using arm = await emulator((request) => {
    if (request.method === "POST" && first) {
      first = false;
      return {
        ...refusal(429, "RateLimiting", "quota"),
        headers: { "x-ms-user-quota-remaining": "0", "x-ms-user-quota-resets-after": "00:00:04" },
      };
    }
    return ok(request);
  });
  const clock = fastClock();
  const found = await collected("azure", { endpoint: arm.origin }, { clock });
  expect(found.gaps).toEqual([]);
  expect(clock.slept).toEqual([4000]);
});

test("a subscription that Resource Graph leaves out is read by ARM's lists, and is a gap", async () => {
  await using arm = await emulator(
    graphOf({
      rows: accounts(1),
      subscriptions: [hospital, research],
      more: {
        [`GET /subscriptions/${research}/resources`]: json({
          value: [storage("sttrial", "eastus", research)],
        }),
        [`GET /subscriptions/${research}/resourcegroups`]: json({ value: [] }),
        [`GET /subscriptions/${research}/providers/Microsoft.Resources/dataBoundaries/default`]:
          boundaryAnswer,
      },
    }),
  );
  const found = await collected("azure", { endpoint: arm.origin });
  expect(found.gaps).toMatchObject([
    { reason: "refused", scope: research, service: "resource graph resources" },
  ]);
  expect(found.resources.find(({ name }) => name === "sttrial")).toHaveProperty("unseen");
  expect(found.resources.find(({ name }) => name === "stward0")).not.toHaveProperty("unseen");
});

test("one that it leaves out and that ARM refuses, too, is one gap", async () => {
  await using arm = await emulator(
    graphOf({
      rows: accounts(1),
      subscriptions: [hospital, research],
      more: {
        [`GET /subscriptions/${research}/resources`]: refusal(403, "AuthorizationFailed", "no"),
      },
    }),
  );
  const found = await collected("azure", { endpoint: arm.origin });
  expect(found.gaps).toMatchObject([
    { reason: "refused", scope: research, service: "resources.list" },
  ]);
});

test("rows that it says it has and does not give are a gap", async () => {
  await using arm = await emulator(
    graphOf({
      rows: [],
      more: {
        [`${graph} resources`]: json({
          totalRecords: 7000,
          count: 1,
          resultTruncated: "true",
          data: accounts(1),
        }),
      },
    }),
  );
  const found = await collected("azure", { endpoint: arm.origin });
  expect(found.gaps).toMatchObject([{ reason: "truncated", scope: hospital }]);
  expect(found.resources.map(({ name }) => name)).toContain("stward0");
});

test.each([
  ["all that was read are gone", 0, ["truncated"]],
  ["the page alone is counted", 1000, ["truncated"]],
  // What is deleted meanwhile is missing from the last pages.
  ["a few were deleted meanwhile", 1990, []],
])("the last page says how many rows there are, and %s", async (_, totalRecords, reasons) => {
  const all = accounts(2000);
  const pages = [
    { totalRecords: 3000, data: all.slice(0, 1000), $skipToken: "page-2" },
    { totalRecords, data: totalRecords === 0 ? [] : all.slice(1000, 1990) },
  ];
  await using arm = await emulator(
    graphOf({
      rows: [],
      more: {
        [`${graph} resources`]: ({ body }: Incoming) => {
          const page = pages[body.includes("page-2") ? 1 : 0]!;
          return json({ ...page, count: page.data.length, resultTruncated: "false" });
        },
      },
    }),
  );
  const found = await collected("azure", { endpoint: arm.origin });
  expect(found.gaps.map(({ reason }) => reason)).toEqual(reasons);
});

const single = accounts(1);
const rowsOf = (...data: readonly unknown[]): Answer => json(tableOf(data));

test.each<[string, Answer, string]>([
  [
    "rows that it counts and does not give",
    json({ ...tableOf([]), totalRecords: 5 }),
    "5 more rows",
  ],
  ["a count that is not that of its rows", json({ ...tableOf(single), count: 7 }), "do not fit"],
  ["a total below its rows", json({ ...tableOf(single), totalRecords: 0 }), "do not fit"],
  ["no counts", json({ data: single }), "do not fit"],
  ["a cut told as a boolean", json({ ...tableOf(single), resultTruncated: true }), "more rows"],
  ["a cut told in capitals", json({ ...tableOf(single), resultTruncated: "TRUE" }), "more rows"],
  ["an error beside the rows", json({ ...tableOf([]), error: { code: "x" } }), "with an error"],
  ["a table", json({ ...tableOf([]), data: { columns: [], rows: [] } }), "without the list `data`"],
  [
    "a token that is not a string",
    json({ ...tableOf(single), $skipToken: { a: 1 } }),
    "not a string",
  ],
  ["a row that is null", rowsOf(null, ...single), "not an object"],
  ["a row without id", rowsOf({ ...single[0], id: undefined }, ...single), "without id"],
  ["a row without type", rowsOf({ ...single[0], type: undefined }, ...single), "without id, type"],
  ["a row of a container", rowsOf(subscriptionRow(hospital), ...single), "not requested"],
  [
    "a row of another subscription",
    rowsOf(storage("x", "eastus", research), ...single),
    "not requested",
  ],
])("%s: a gap, and the other rows are read", async (_, answer, says) => {
  await using arm = await emulator(
    graphOf({
      rows: [],
      more: {
        [`${graph} resources`]: answer,
        [`GET /subscriptions/${hospital}/resources`]: json({ value: [] }),
      },
    }),
  );
  const found = await collected("azure", { endpoint: arm.origin });
  expect(found.gaps.map(({ scope, detail }) => `${scope} ${detail}`).join()).toContain(says);
  expect(found.gaps[0]).toMatchObject({ scope: hospital, service: "resource graph resources" });
  const names = found.resources.map(({ name }) => name);
  expect(names.includes("stward0")).toBe(answer.body.includes("stward0"));
  expect(names).not.toContain("x");
});

test.each([null, "x", [], undefined])(
  "a row whose properties are %j is told apart",
  async (bad) => {
    await using arm = await emulator(graphOf({ rows: [{ ...single[0], properties: bad }] }));
    const found = await collected("azure", { endpoint: arm.origin });
    expect(found.resources.find(({ name }) => name === "stward0")?.unseen).toHaveProperty(
      "properties",
    );
  },
);

test("one id with two locations is two resources", async () => {
  await using arm = await emulator(
    graphOf({ rows: [single[0], { ...single[0], location: "eastus" }, single[0]] }),
  );
  const found = await collected("azure", { endpoint: arm.origin });
  expect(
    found.resources.filter(({ name }) => name === "stward0").map(({ location }) => location),
  ).toEqual(["westeurope", "eastus"]);
});

test("a token that comes again is a gap, not a scan without end", async () => {
  await using arm = await emulator(
    graphOf({
      rows: [],
      more: {
        [`${graph} resources`]: json({
          totalRecords: 7000,
          count: 1,
          resultTruncated: "false",
          $skipToken: "again",
          data: accounts(1),
        }),
      },
    }),
  );
  const found = await collected("azure", { endpoint: arm.origin });
  expect(found.gaps).toMatchObject([{ reason: "truncated", scope: hospital }]);
  expect(arm.asked(/ resources$/)).toHaveLength(2);
});

test.each([
  ["refused", refusal(403, "AccessDenied", "no"), "refused"],
  ["not there", refusal(404, "InvalidResourceType", "no"), "failed"],
  ["down", refusal(503, "ServiceUnavailable", "no"), "failed"],
])(
  "where Resource Graph is %s, ARM's lists serve, and a gap says so",
  async (_, answer, reason) => {
    await using arm = await emulator(
      graphOf({
        rows: [],
        more: {
          [`${graph} resources`]: answer,
          [`${graph} resourcecontainers`]: answer,
          [`GET /subscriptions/${hospital}/resources`]: json({ value: [storage("stward")] }),
          [`GET /subscriptions/${hospital}/resourcegroups`]: json({ value: [] }),
        },
      }),
    );
    const found = await collected("azure", { endpoint: arm.origin });
    expect(found.gaps.map((gap) => gap.reason)).toEqual([reason]);
    expect(found.resources.find(({ name }) => name === "stward")?.unseen).toEqual({
      properties: "resources.list shows no properties",
    });
  },
);

test("a management group means the subscriptions below it", async () => {
  await using arm = await emulator(
    graphOf({
      rows: accounts(1),
      more: {
        "GET /providers/Microsoft.Management/managementGroups/clinics/descendants": json({
          value: [
            { type: "Microsoft.Management/managementGroups", name: "wards" },
            {
              type: "Microsoft.Management/managementGroups/subscriptions",
              name: hospital,
              properties: { displayName: "Hospital" },
            },
          ],
        }),
      },
    }),
  );
  const found = await collected("azure:mg/clinics", { endpoint: arm.origin });
  expect(found.resources.map(({ name }) => name)).toContain("stward0");
  expect(found.gaps).toEqual([]);
  expect(found.identities).toEqual([`Hospital (${hospital})`]);
});

test("a management group whose subscriptions can't be listed is still asked for, with a gap", async () => {
  await using arm = await emulator(
    graphOf({
      rows: accounts(1),
      more: {
        "GET /providers/Microsoft.Management/managementGroups/clinics/descendants": refusal(
          403,
          "AuthorizationFailed",
          "no",
        ),
      },
    }),
  );
  const found = await collected("azure:mg/clinics", { endpoint: arm.origin });
  expect(found.resources.map(({ name }) => name)).toContain("stward0");
  expect(found.gaps).toMatchObject([{ reason: "refused", scope: "mg/clinics" }]);
  expect(found.gaps[0]!.remedy).toContain("Microsoft.Management/managementGroups/descendants/read");
});

const replication: Need = {
  property: "objectReplicationPolicies",
  path: "objectReplicationPolicies",
  apiVersion: "2024-01-01",
  action: "Microsoft.Storage/storageAccounts/objectReplicationPolicies/read",
  list: true,
};
const detail: Need = {
  property: "blobServices",
  path: "blobServices/default",
  apiVersion: "2024-01-01",
  action: "Microsoft.Storage/storageAccounts/blobServices/read",
  list: false,
  when: (record) => (record as { name: string }).name === "stward0",
};
const child = (name: string, path: string): string =>
  `GET ${storage(name)["id"] as string}/${path}`;
const policies = (name: string): string => child(name, "objectReplicationPolicies");

test("child lists are asked for parents that exist, all pages, and nowhere else", async () => {
  await using arm = await emulator(
    graphOf({
      rows: [
        ...accounts(2),
        { ...storage("x"), id: `/subscriptions/${hospital}/x`, type: "microsoft.network/dnszones" },
      ],
      more: {
        [policies("stward0")]: ({ url }) =>
          json(
            url.searchParams.has("page")
              ? { value: [{ name: "second" }] }
              : {
                  value: [{ name: "first" }],
                  nextLink: `${url.origin}${url.pathname}?page=2`,
                },
          ),
        [policies("stward1")]: json({ value: [] }),
        [child("stward0", "blobServices/default")]: json({ name: "default" }),
      },
    }),
  );
  const found = await collected(
    "azure",
    { endpoint: arm.origin },
    {
      needs: {
        "microsoft.storage/storageaccounts": [replication, detail],
        "microsoft.keyvault/vaults": [{ ...replication, property: "keys", path: "keys" }],
      },
    },
  );
  const one = found.resources.find(({ name }) => name === "stward0")!;
  expect(one.properties).toMatchObject({
    objectReplicationPolicies: [{ name: "first" }, { name: "second" }],
    blobServices: { name: "default" },
    properties: { secondaryLocation: "northeurope" },
  });
  const other = found.resources.find(({ name }) => name === "stward1")!;
  expect(other.properties).toMatchObject({ objectReplicationPolicies: [] });
  expect(other.properties).not.toHaveProperty("blobServices");
  expect(found.gaps).toEqual([]);
  expect(arm.asked(/GET .*storageAccounts/)).toHaveLength(4);
  expect(arm.asked(/keys/)).toHaveLength(0);
  expect(
    arm.requests
      .find(({ url }) => url.pathname.endsWith("objectReplicationPolicies"))!
      .url.searchParams.get("api-version"),
  ).toBe("2024-01-01");
  expect(found.coverage).toContainEqual({
    provider: "azure",
    scope: hospital,
    region: "global",
    service: "Microsoft.Storage/storageAccounts objectReplicationPolicies",
    status: "complete",
    resources: 2,
    calls: 3,
  });
});

test("the next page is asked for before this one is worked on", async () => {
  await using arm = await emulator(
    graphOf({
      rows: accounts(1001),
      more: { [child("stward0", "blobServices/default")]: json({ name: "default" }) },
    }),
  );
  const found = await collected(
    "azure",
    { endpoint: arm.origin },
    { needs: { "microsoft.storage/storageaccounts": [detail] } },
  );
  expect(found.gaps).toEqual([]);
  expect(arm.asked(/ resources$|blobServices/)).toEqual([
    `${graph} resources`,
    `${graph} resources`,
    child("stward0", "blobServices/default"),
  ]);
});

test.each([
  [
    "refused",
    refusal(403, "AuthorizationFailed", "no"),
    /access denied: .*objectReplicationPolicies\/read/,
  ],
  ["down", refusal(500, "InternalServerError", "no"), /failed: .*InternalServerError/],
  ["garbled", { status: 200, body: "<html>" }, /failed: .*not JSON/],
  ["asked wrongly", refusal(404, "InvalidResourceType", "no"), /failed: .*InvalidResourceType/],
  ["lost behind a 404 page", { status: 404, body: "<html>" }, /failed: .*not JSON/],
])("a child list that is %s is unseen, and says why", async (_, answer, why) => {
  await using arm = await emulator(
    graphOf({
      rows: accounts(2),
      more: { [policies("stward0")]: answer, [policies("stward1")]: json({ value: [] }) },
    }),
  );
  const found = await collected(
    "azure",
    { endpoint: arm.origin },
    { needs: { "microsoft.storage/storageaccounts": [replication] } },
  );
  const one = found.resources.find(({ name }) => name === "stward0")!;
  expect(one.unseen?.["objectReplicationPolicies"]).toMatch(why);
  expect(one.properties).not.toHaveProperty("objectReplicationPolicies");
  expect(found.resources.find(({ name }) => name === "stward1")).not.toHaveProperty("unseen");
  expect(found.coverage).toContainEqual(
    expect.objectContaining({
      service: "Microsoft.Storage/storageAccounts objectReplicationPolicies",
      status: "partial",
    }),
  );
});

const diagnostics: Need = {
  ...replication,
  property: "diagnosticSettings",
  path: "providers/Microsoft.Insights/diagnosticSettings",
  action: "Microsoft.Insights/diagnosticSettings/read",
  answerPaths: ["properties.workspaceId"],
};

async function childList(need: Need, answer: Answer): Promise<Collected> {
  await using arm = await emulator(
    graphOf({ rows: accounts(1), more: { [child("stward0", need.path)]: answer } }),
  );
  return await collected(
    "azure",
    { endpoint: arm.origin },
    { needs: { "microsoft.storage/storageaccounts": [need] } },
  );
}

const ward = ({ resources }: Collected): Resource =>
  resources.find(({ name }) => name === "stward0")!;

test.each(nothingThere)("$action answered $status $code is nothing there", async (known) => {
  const found = await childList(
    { ...diagnostics, action: known.action },
    refusal(known.status, known.code, "no"),
  );
  expect(ward(found).properties).toHaveProperty("diagnosticSettings", []);
  expect(ward(found)).not.toHaveProperty("unseen");
  expect(found.gaps).toEqual([]);
});

test.each([
  ["of a parent that is gone", replication, refusal(404, "ResourceNotFound", "gone")],
  ["of no route", replication, refusal(404, "GatewayRouteNotFound", "no")],
  ["of another status", diagnostics, refusal(404, "ResourceTypeNotSupported", "no")],
  ["of another call", replication, refusal(400, "ResourceTypeNotSupported", "no")],
  [
    "of a provider that holds the parent",
    replication,
    refusal(409, "MissingSubscriptionRegistration", "no"),
  ],
  ["of a kind", replication, refusal(403, "FeatureNotSupportedForAccount", "no")],
  [
    "that did not come from Azure",
    diagnostics,
    {
      ...refusal(400, "ResourceTypeNotSupported", "no"),
      headers: { "content-type": "application/json" },
    },
  ],
] as const)("a refusal %s does not say that there is nothing", async (_, need, answer) => {
  const found = await childList(need, answer);
  expect(ward(found).unseen?.[need.property]).toContain(JSON.parse(answer.body).error.code);
});

test("a refusal after the first page does not say that there was nothing", async () => {
  await using arm = await emulator(
    graphOf({
      rows: accounts(1),
      more: {
        [child("stward0", diagnostics.path)]: ({ url }: Incoming) =>
          url.searchParams.has("$skiptoken")
            ? refusal(409, "MissingSubscriptionRegistration", "no")
            : json({ value: [setting], nextLink: `${url.href}&$skiptoken=2` }),
      },
    }),
  );
  const found = await collected(
    "azure",
    { endpoint: arm.origin },
    { needs: { "microsoft.storage/storageaccounts": [diagnostics] } },
  );
  expect(ward(found).unseen?.["diagnosticSettings"]).toContain("MissingSubscriptionRegistration");
});

const setting = {
  id: `${storage("stward0")["id"] as string}/providers/microsoft.insights/diagnosticSettings/to-logs`,
  name: "to-logs",
  properties: { workspaceId: "/subscriptions/s/w" },
};

test.each([
  ["null", null],
  ["a text", "x"],
  ["an empty object", {}],
  ["one without properties", { ...setting, properties: undefined }],
  ["one whose properties are null", { ...setting, properties: null }],
  ["one whose properties are a list", { ...setting, properties: [] }],
  ["one whose properties are a text", { ...setting, properties: "x" }],
  ["one whose properties are empty", { ...setting, properties: {} }],
  ["one of another resource", { ...setting, id: setting.id.replace("stward0", "stward1") }],
  ["one of another list", { ...setting, id: setting.id.replace("diagnosticSettings", "keys") }],
])(
  "an element of a child list that is %s is a gap, and the others are read",
  async (_, element) => {
    const found = await childList(diagnostics, json({ value: [element, setting] }));
    expect(ward(found).properties).toHaveProperty("diagnosticSettings", [setting]);
    expect(found.gaps).toMatchObject([
      { reason: "failed", scope: hospital, resource: ward(found).id, type: ward(found).type },
    ]);
    expect(found.coverage).toContainEqual(
      expect.objectContaining({
        service: "Microsoft.Storage/storageAccounts diagnosticSettings",
        status: "partial",
      }),
    );
  },
);

test("keeps to ARM's bucket: 250 at once, then 25 a second", async () => {
  const clock = fastClock();
  const ok = graphOf({ rows: accounts(500) });
  await using arm = await emulator((request) =>
    request.url.pathname.endsWith("objectReplicationPolicies") ? json({ value: [] }) : ok(request),
  );
  const found = await collected(
    "azure",
    { endpoint: arm.origin },
    { clock, needs: { "microsoft.storage/storageaccounts": [replication] } },
  );
  expect(arm.asked(/objectReplicationPolicies$/)).toHaveLength(500);
  expect(found.gaps).toEqual([]);
  // 501 reads of the subscription (its data boundary is one), 250 of them at once.
  expect(clock.slept.length).toBeGreaterThan(200);
  expect(Math.max(...clock.slept)).toBeLessThanOrEqual(10_100);
});

test("backup items are asked for where there is a vault, and rows know them", async () => {
  const vault = {
    id: `/subscriptions/${hospital}/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/rsv-ward`,
    name: "rsv-ward",
    type: "microsoft.recoveryservices/vaults",
    location: "westeurope",
  };
  const item = {
    id: `${vault.id}/backupFabrics/Azure/protectionContainers/c/protectedItems/vm-pacs`,
    name: "vm-pacs",
    type: "microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers/protecteditems",
  };
  await using arm = await emulator(
    graphOf({
      rows: [vault],
      more: { [`${graph} recoveryservicesresources`]: json(tableOf([item])) },
    }),
  );
  const without = await collected("azure", { endpoint: arm.origin });
  expect(without.resources.map(({ name }) => name)).not.toContain("vm-pacs");
  const found = await collected("azure", { endpoint: arm.origin }, { needs: { [item.type]: [] } });
  expect(found.resources.find(({ name }) => name === "vm-pacs")?.type).toBe(
    "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems",
  );
  expect(arm.asked(/recoveryservicesresources$/)).toHaveLength(1);
});

test.each([
  [0, 1],
  [1, 1],
  [1000, 1],
  [1001, 2],
  [3000, 3],
])("%i rows of a table are %i pages, and so in a table of children", async (rows, pages) => {
  const vault = `/subscriptions/${hospital}/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/rsv-ward`;
  const type =
    "microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers/protecteditems";
  const items = Array.from({ length: rows }, (_, index) => ({
    id: `${vault}/backupFabrics/Azure/protectionContainers/c/protectedItems/vm-${index}`,
    name: `vm-${index}`,
    type,
  }));
  const parent = { id: vault, name: "rsv-ward", type: "microsoft.recoveryservices/vaults" };
  await using table = await emulator(graphOf({ rows: accounts(rows) }));
  await collected("azure", { endpoint: table.origin });
  expect(table.asked(/ resources$/)).toHaveLength(pages);
  await using below = await emulator(
    graphOf({
      rows: [parent],
      more: {
        [`${graph} recoveryservicesresources`]: pagesOf(items),
      },
    }),
  );
  await collected("azure", { endpoint: below.origin }, { needs: { [type]: [] } });
  expect(below.asked(/ recoveryservicesresources$/)).toHaveLength(pages);
});

test("a query that Resource Graph refuses says why: the reason stands in the details", async () => {
  const ok = graphOf({ rows: accounts(1) });
  await using arm = await emulator((request) =>
    request.method === "POST"
      ? {
          status: 400,
          headers: { "content-type": "application/json" },
          body: JSON.stringify({
            error: {
              code: "BadRequest",
              message: `Please provide below info when asking for support: timestamp = 2026-11-28T17:01:54.48Z, correlationId = ${"8f3d2c1a-".repeat(40)}`,
              details: [
                {
                  code: "InvalidQuery",
                  message: "Query is invalid. Please refer to the documentation.",
                },
                {
                  code: "ParserFailure",
                  message: "ParserFailure",
                  details: [{ code: "UnknownTable", message: "Table resourcez is invalid" }],
                },
              ],
            },
          }),
        }
      : ok(request),
  );
  const { gaps } = await collected("azure", { endpoint: arm.origin });
  const said = gaps.map((gap) => gap.detail).join("\n");
  expect(said).toContain("InvalidQuery: Query is invalid.");
  expect(said).toContain("UnknownTable: Table resourcez is invalid");
});
