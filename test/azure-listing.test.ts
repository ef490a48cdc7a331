/** The Azure collector on ARM's own lists, over real HTTP: pages, refusals, throttling, faults. */
import { expect, test } from "vitest";
import type { Answer, Incoming } from "../src/demo/serve.ts";
import {
  type Collected,
  answering,
  boundaryAnswer,
  breakingServer,
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

/** The emulator has no Resource Graph, which is a gap of every subscription, and no business of these tests. */
const collectedByLists = async (...args: Parameters<typeof collected>): Promise<Collected> => {
  const found = await collected(...args);
  return {
    ...found,
    gaps: found.gaps.filter(({ service }) => service !== "resource graph resourcecontainers"),
  };
};

const resources = `GET /subscriptions/${hospital}/resources`;

/** A subscription that lists well, where a test says no other. */
const sound: Readonly<Record<string, Answer>> = {
  "GET /subscriptions": json({ value: [subscription(hospital, "Hospital")] }),
  [`GET /subscriptions/${hospital}`]: json(subscription(hospital, "Hospital")),
  [resources]: json({ value: [storage("stward")] }),
  [`GET /subscriptions/${hospital}/resourceGroups`]: json({ value: [] }),
  [`GET /subscriptions/${hospital}/resourcegroups`]: json({ value: [] }),
  "GET /providers/Microsoft.Resources/dataBoundaries/default": boundaryAnswer,
  [`GET /subscriptions/${hospital}/providers/Microsoft.Resources/dataBoundaries/default`]:
    boundaryAnswer,
};

const names = (found: { readonly resources: readonly { readonly name: string; type: string }[] }) =>
  found.resources.filter(({ type }) => /storage/i.test(type)).map(({ name }) => name);

test("reads every page, and keeps each record whole", async () => {
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: ({ url }: Incoming) => {
        const page = Number(url.searchParams.get("$skiptoken") ?? "1");
        return json({
          value: [storage(`stward${page}`)],
          ...(page < 3 && {
            nextLink: `${url.origin}/subscriptions/${hospital}/resources?api-version=2025-04-01&$skiptoken=${page + 1}`,
          }),
        });
      },
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(names(found)).toEqual(["stward1", "stward2", "stward3"]);
  const one = found.resources.find(({ name }) => name === "stward1")!;
  expect(one).toMatchObject({
    type: "Microsoft.Storage/storageAccounts",
    scope: hospital,
    location: "westeurope",
    labels: { "data-class": "personal" },
    unseen: { properties: "resources.list shows no properties" },
  });
  expect(one.properties).toEqual(storage("stward1"));
  expect(found.gaps).toEqual([]);
  expect(found.identities).toEqual([`Hospital (${hospital})`]);
  expect(found.coverage).toContainEqual({
    provider: "azure",
    scope: hospital,
    region: "global",
    service: "resources.list",
    status: "complete",
    resources: 3,
    calls: 3,
  });
});

test("lists resource groups with their own location", async () => {
  const group = {
    id: `/subscriptions/${hospital}/resourceGroups/rg-ward`,
    name: "rg-ward",
    type: "Microsoft.Resources/resourceGroups",
    location: "eastus",
    properties: { provisioningState: "Succeeded" },
  };
  await using arm = await emulator(
    answering({
      ...sound,
      [`GET /subscriptions/${hospital}/resourceGroups`]: json({ value: [group] }),
      [`GET /subscriptions/${hospital}/resourcegroups`]: json({ value: [group] }),
    }),
  );
  const found = await collectedByLists(`azure:${hospital}`, { endpoint: arm.origin });
  expect(found.resources).toContainEqual(
    expect.objectContaining({
      type: "Microsoft.Resources/resourceGroups",
      location: "eastus",
      properties: group,
    }),
  );
});

test("a subscription that may not be read is one gap, and the other one is scanned", async () => {
  await using arm = await emulator(
    answering({
      ...sound,
      "GET /subscriptions": json({
        value: [subscription(research, "Research"), subscription(hospital, "Hospital")],
      }),
      [`GET /subscriptions/${research}/resources`]: refusal(
        403,
        "AuthorizationFailed",
        "The client does not have authorization",
      ),
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(names(found)).toEqual(["stward"]);
  expect(found.gaps).toHaveLength(1);
  expect(found.gaps[0]).toMatchObject({ reason: "refused", scope: research });
  expect(found.gaps[0]!.detail).toContain("AuthorizationFailed");
  expect(found.gaps[0]!.remedy).toContain("Microsoft.Resources/subscriptions/resources/read");
  expect(found.gaps[0]!.remedy).toContain("Reader");
  expect(arm.asked(new RegExp(`GET /subscriptions/${research}`))).toHaveLength(1);
});

test("waits as long as a 429 says, and then has everything", async () => {
  let turnedAway = 0;
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: () =>
        ++turnedAway <= 2
          ? {
              ...refusal(429, "TooManyRequests", "slow down"),
              headers: { "retry-after": "17", "content-type": "application/json" },
            }
          : json({ value: [storage("stward")] }),
    }),
  );
  const clock = fastClock();
  const found = await collectedByLists("azure", { endpoint: arm.origin }, { clock });
  expect(names(found)).toEqual(["stward"]);
  expect(found.gaps).toEqual([]);
  expect(clock.slept.filter((ms) => ms === 17_000)).toHaveLength(2);
});

test.each([
  ["an hour", "3600", 1],
  ["ever again", "50", 3],
])("gives up on a 429 that says to wait %s", async (_, seconds, calls) => {
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: { ...refusal(429, "TooManyRequests", ""), headers: { "retry-after": seconds } },
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(found.gaps).toHaveLength(1);
  expect(found.gaps[0]).toMatchObject({
    reason: "throttled",
    scope: hospital,
    service: "resources.list",
  });
  expect(arm.asked(/\/resources$/).filter((line) => line === resources)).toHaveLength(calls);
});

test("a list that states more rows than it has is a gap, and what it has is kept", async () => {
  for (const [count, reasons] of [
    [{ "@odata.count": 2 }, ["truncated"]],
    [{ totalCount: 2 }, ["truncated"]],
    [{ count: 1 }, []],
    [{ count: { type: "Total", value: 1 } }, []],
  ] as const) {
    await using arm = await emulator(
      answering({ ...sound, [resources]: json({ value: [storage("stward")], ...count }) }),
    );
    const found = await collectedByLists("azure", { endpoint: arm.origin });
    expect(names(found)).toEqual(["stward"]);
    expect(found.gaps.map(({ reason }) => reason)).toEqual(reasons);
  }
});

test.each([
  ["an error page in HTML", { status: 502, body: "<html>Bad gateway</html>" }, "not JSON", 4],
  ["a sign-in page in HTML", { status: 200, body: "<html>Sign in</html>" }, "not JSON", 1],
  ["an internal error", refusal(500, "InternalServerError", "oops"), "InternalServerError", 4],
  ["JSON that breaks off", { status: 200, body: '{"value":[{"id":"/subs' }, "", 1],
  ["a page without a list", json({ values: [] }), "", 1],
  ["a record without id", json({ value: [{ name: "stward" }] }), "without id", 1],
  ["a list that is null", json({ value: null }), "", 1],
  ["an error beside a list", json({ value: [], error: { code: "x" } }), "with an error", 1],
  ["an error in the words of ARM", json({ code: "x", message: "y" }), "with an error", 1],
  ["errors beside a list", json({ value: [], Errors: [{ Code: "x" }] }), "with an error", 1],
  ["a message beside a list", json({ value: [], Message: "no" }), "with an error", 1],
  ["a proxy's JSON", json({ status: "ok" }), '{"status":"ok"}', 1],
  ["no content", { status: 204, body: "" }, "204", 1],
  ["a record that is null", json({ value: [null] }), "not an object", 1],
  ["a record of another subscription", json({ value: [storage("s", "eastus", research)] }), "", 1],
  ["a next page in another way", json({ value: [], $skipToken: "x" }), "continues", 1],
  ["more, without saying where", json({ value: [], hasMore: true }), "continues", 1],
  ["a cursor", json({ value: [], nextCursor: "b3Nw" }), "continues", 1],
  ["a next page in the words of others", json({ value: [], nextPageLink: "/x" }), "continues", 1],
  ["a next page that is a number", json({ value: [], nextLink: 7 }), "not a URL", 1],
])("%s is a gap, and the rest is scanned", async (_, answer, says, calls) => {
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: {
        ...answer,
        headers: answer.body[0] === "<" ? { "content-type": "text/html" } : marks,
      },
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(found.gaps).toHaveLength(1);
  expect(found.gaps[0]).toMatchObject({
    reason: "failed",
    scope: hospital,
    service: "resources.list",
  });
  expect(found.gaps[0]!.detail).toContain(says);
  expect(found.gaps[0]!.detail).not.toContain("\n");
  expect(arm.asked(new RegExp(`^${resources}$`))).toHaveLength(calls);
  expect(found.coverage).toContainEqual(
    expect.objectContaining({ service: "resourceGroups", status: "complete" }),
  );
});

test("a list that does not come from Azure is a gap", async () => {
  const answer = { ...json({ value: [] }), headers: { "content-type": "application/json" } };
  await using arm = await emulator(answering({ ...sound, [resources]: answer }));
  const { gaps } = await collectedByLists("azure", { endpoint: arm.origin });
  expect(gaps).toMatchObject([{ reason: "failed", scope: hospital, service: "resources.list" }]);
  expect(gaps[0]!.detail).toContain("without the request id");
});

test("what is quoted of an answer is short, in one line, and holds no secret", async () => {
  const body = `{"message":"blocked\\n\\u001b[31m","state":"s3cretState",\n"access_token":"eyJhbGciOiJIUzI1NiJ9.e30.abc","id":"/subscriptions/${hospital}"${" ".repeat(500)}}`;
  await using arm = await emulator(
    answering({ ...sound, [resources]: { status: 200, headers: marks, body } }),
  );
  const { gaps } = await collectedByLists("azure", { endpoint: arm.origin });
  const quoted = /“.*”/.exec(gaps[0]!.detail)![0];
  expect(quoted).toContain("blocked");
  expect(quoted).not.toMatch(/s3cretState|eyJ|5e1f0a52|\p{Cc}/u);
  expect(quoted.length).toBeLessThan(90);
});

test("a next page in the words of OData is read", async () => {
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: ({ url }: Incoming) =>
        json(
          url.searchParams.has("$skiptoken")
            ? { value: [storage("stward2")] }
            : {
                value: [],
                "@odata.nextLink": `${url.origin}/subscriptions/${hospital}/resources?api-version=2025-04-01&$skiptoken=2`,
              },
        ),
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(names(found)).toEqual(["stward2"]);
  expect(found.gaps).toEqual([]);
});

test.each(["before", "within"] as const)("a connection cut %s the body is a gap", async (when) => {
  await using broken = await breakingServer(when);
  const found = await collectedByLists("azure", { endpoint: broken.origin });
  expect(found.resources).toEqual([]);
  expect(found.gaps.map(({ service, reason }) => `${service} ${reason}`).sort()).toEqual([
    "dataBoundaries failed",
    "subscriptions failed",
  ]);
  // Each of the two calls is made four times.
  expect(broken.asked()).toBe(8);
});

test("a next page at another host is never asked for", async () => {
  await using elsewhere = await emulator(() => json({ value: [storage("ststolen")] }));
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: json({
        value: [storage("stward")],
        nextLink: `${elsewhere.origin}/subscriptions/${hospital}/resources?api-version=2025-04-01`,
      }),
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(elsewhere.requests).toHaveLength(0);
  expect(names(found)).toEqual(["stward"]);
  expect(found.gaps).toHaveLength(1);
  expect(found.gaps[0]).toMatchObject({ reason: "failed", service: "resources.list" });
  expect(found.gaps[0]!.detail).toContain(elsewhere.origin);
  expect(found.coverage).toContainEqual(
    expect.objectContaining({ service: "resources.list", status: "partial" }),
  );
});

test("a redirect to another host is never followed", async () => {
  await using elsewhere = await emulator(() => json({ value: [storage("ststolen")] }));
  await using arm = await emulator(
    answering({
      ...sound,
      "GET /subscriptions": {
        status: 302,
        headers: { location: `${elsewhere.origin}/subscriptions` },
        body: "",
      },
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(elsewhere.requests).toHaveLength(0);
  expect(found.gaps.map(({ service }) => service)).toContain("subscriptions");
});

test("pages that go round in a circle are left, and told", async () => {
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: ({ url }: Incoming) =>
        json({
          value: [storage("stward")],
          nextLink: `${url.origin}/subscriptions/${hospital}/resources?api-version=2025-04-01&$skiptoken=again`,
        }),
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(found.gaps).toHaveLength(1);
  expect(found.gaps[0]!.detail).toContain("circular");
  expect(arm.asked(new RegExp(`^${resources}$`)).length).toBeLessThan(4);
});

test("pages that repeat the last one and always name a next one end with a gap", async () => {
  let asked = 0;
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: ({ url }: Incoming) =>
        json({
          value: [storage("stward")],
          ...(asked++ < 300 && {
            nextLink: `${url.origin}/subscriptions/${hospital}/resources?api-version=2025-04-01&$skiptoken=page-${asked}`,
          }),
        }),
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(found.gaps).toMatchObject([{ reason: "truncated", service: "resources.list" }]);
  expect(asked).toBeLessThan(300);
});

test("an identity that sees no subscription has a gap, not an empty cloud", async () => {
  await using arm = await emulator(
    answering({ ...sound, "GET /subscriptions": json({ value: [] }) }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(found.gaps).toMatchObject([{ reason: "refused", service: "subscriptions" }]);
});

test("a subscription may be called by its name", async () => {
  await using arm = await emulator(answering(sound));
  const found = await collectedByLists("azure:hospital", { endpoint: arm.origin });
  expect(names(found)).toEqual(["stward"]);
  await expect(collectedByLists("azure:Hospice", { endpoint: arm.origin })).rejects.toThrow(
    /^azure:Hospice: no subscription of that name/,
  );
});

test("a scan that is stopped ends, with gaps", async () => {
  const stop = new AbortController();
  await using arm = await emulator(
    answering({
      ...sound,
      [resources]: ({ url }: Incoming) => {
        stop.abort();
        return json({
          value: [],
          nextLink: `${url.origin}/subscriptions/${hospital}/resources?p=2`,
        });
      },
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin }, { signal: stop.signal });
  expect(found.gaps.map(({ reason }) => reason)).toContain("interrupted");
  expect(new Set(found.gaps.map(({ reason }) => reason))).toEqual(new Set(["interrupted"]));
});

test("only reads, and tells the tenant's data boundary once", async () => {
  await using arm = await emulator(answering(sound));
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(
    found.resources.filter(({ type }) => type === "Microsoft.Resources/dataBoundaries"),
  ).toMatchObject([{ scope: "tenant", properties: { properties: { dataBoundary: "EU" } } }]);
  expect(arm.asked(/dataBoundaries/)).toHaveLength(2);
  for (const { method, url } of arm.requests)
    expect(
      method === "GET" || url.pathname === "/providers/Microsoft.ResourceGraph/resources",
      `${method} ${url.pathname}`,
    ).toBe(true);
});

test("a data boundary that may not be read is a gap", async () => {
  await using arm = await emulator(
    answering({
      ...sound,
      "GET /providers/Microsoft.Resources/dataBoundaries/default": refusal(
        403,
        "AuthorizationFailed",
        "no",
      ),
    }),
  );
  const found = await collectedByLists("azure", { endpoint: arm.origin });
  expect(found.gaps).toMatchObject([
    { reason: "refused", scope: "tenant", service: "dataBoundaries" },
  ]);
  expect(
    found.resources.filter(({ type }) => type === "Microsoft.Resources/dataBoundaries"),
  ).toHaveLength(1);
});
