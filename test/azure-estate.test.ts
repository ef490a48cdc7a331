/** The made-up hospital's tenant, collected from its recordings: whole, by lists alone, and under fire. */
import { expect, test } from "vitest";
import { azureAnswerer } from "../src/demo/azure.ts";
import type { Answer } from "../src/demo/serve.ts";
import { types } from "../src/locate/index.ts";
import type { Resource } from "../src/model.ts";
import { collected, emulator, refusal } from "./support/azure-arm.ts";
import { filesIn, writtenBy } from "./support/recorded.ts";

const folder = "fixtures/estates/hospital/azure";
const estate = azureAnswerer(folder);
const needs = Object.fromEntries([...types].map(([key, type]) => [key, type.needs]));
const ids = (resources: readonly Resource[]): readonly string[] =>
  resources.map(({ id }) => id.toLowerCase()).sort();

test("the recordings are what the script writes", () => {
  expect(writtenBy("scripts/make-estate-azure.ts")).toEqual(filesIn(`${folder}/answers`));
});

test("is seen whole, in several pages, but for the subscription that may not be read", async () => {
  await using arm = await emulator(estate);
  const found = await collected("azure", { endpoint: arm.origin }, { needs });
  expect(found.resources.length).toBeGreaterThanOrEqual(150);
  expect(new Set(ids(found.resources)).size).toBe(found.resources.length);
  expect(arm.asked(/ resources$/)).toHaveLength(3);
  expect(found.gaps).toHaveLength(1);
  expect(found.gaps[0]).toMatchObject({ reason: "refused", service: "resources.list" });
  expect(found.resources.filter(({ unseen }) => unseen)).toEqual([]);
  const locations = new Set(found.resources.map(({ location }) => location));
  for (const one of ["eastus", "brazilsouth", "switzerlandnorth", "norwayeast", "global"])
    expect(locations).toContain(one);
  for (const { method, url } of arm.requests)
    expect(method === "GET" || url.pathname.endsWith("ResourceGraph/resources")).toBe(true);
});

test("the lists alone show the same resources, spelled as people read them", async () => {
  await using graph = await emulator(estate);
  await using lists = await emulator((request) =>
    request.method === "POST" ? refusal(403, "Forbidden", "no") : estate(request),
  );
  const one = await collected("azure", { endpoint: graph.origin });
  const other = await collected("azure", { endpoint: lists.origin });
  expect(ids(other.resources)).toEqual(ids(one.resources));
  const tracked = one.resources.filter(({ type }) => !type.startsWith("Microsoft.Resources/"));
  // The second subscription refuses its first page.
  expect(lists.asked(/\/resources$/)).toHaveLength(Math.ceil(tracked.length / 60) + 1);
  expect(new Set(other.resources.map(({ location }) => location))).toContain("West Europe");
});

test("429 on every third call, one provider refused, another behind an HTML page: the rest is there", async () => {
  await using quiet = await emulator(estate);
  let calls = 0;
  const html: Answer = {
    status: 502,
    headers: { "content-type": "text/html" },
    body: "<html><h1>Bad gateway</h1></html>",
  };
  await using fire = await emulator((request) => {
    if (++calls % 3 === 0)
      return {
        ...refusal(429, "TooManyRequests", "slow down"),
        headers: { "retry-after": "0" },
      };
    const path = request.url.pathname.toLowerCase();
    if (/sql\/servers\/[^/]+\//.test(path)) return refusal(403, "AuthorizationFailed", "no");
    if (/keyvault\/vaults\/[^/]+\//.test(path)) return html;
    return estate(request);
  });
  const calm = await collected("azure", { endpoint: quiet.origin }, { needs });
  const fought = await collected("azure", { endpoint: fire.origin }, { needs });
  expect(ids(fought.resources)).toEqual(ids(calm.resources));
  expect(fought.gaps.map(({ reason }) => reason)).toEqual(["refused"]);
  const whys = (type: string): readonly string[] => [
    ...new Set(
      fought.resources
        .filter((resource) => resource.type === type)
        .flatMap(({ unseen }) => Object.values(unseen ?? { nothing: "seen whole" }))
        .map((why) => /access denied: it requires|not JSON|seen whole/.exec(why)?.[0] ?? why),
    ),
  ];
  expect(whys("Microsoft.Sql/servers")).toEqual(["access denied: it requires"]);
  expect(whys("Microsoft.KeyVault/vaults")).toEqual(["not JSON"]);
  const undisturbed = ({ type }: Resource): boolean => !/^Microsoft\.(Sql|KeyVault)\//.test(type);
  const byId = (resources: readonly Resource[]): ReadonlyMap<string, Resource> =>
    new Map(resources.filter(undisturbed).map((resource) => [resource.id, resource]));
  expect(byId(fought.resources)).toEqual(byId(calm.resources));
});

test("calls are made for resources that exist and for kinds that rows need, and coverage counts each", async () => {
  await using arm = await emulator(estate);
  const { resources, coverage } = await collected("azure", { endpoint: arm.origin }, { needs });
  expect(coverage.reduce((sum, { calls }) => sum + calls, 0)).toBe(arm.requests.length);

  const children = arm
    .asked(/^GET .*\/providers\//)
    .map((line) => line.slice("GET ".length).toLowerCase())
    .filter((path) => !path.endsWith("/microsoft.resources/databoundaries/default"));
  const existing = new Set(ids(resources));
  const owner = (path: string): string | undefined => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1))
      if (existing.has(path.slice(0, end))) return path.slice(0, end);
    return undefined;
  };
  expect(children.filter((path) => owner(path) === undefined)).toEqual([]);

  // One call for each resource and need whose condition it meets: none of these lists has a second page.
  const wanted = resources.flatMap(({ type, properties }) =>
    (types.get(type.toLowerCase())?.needs ?? []).filter(({ when }) => !when || when(properties)),
  );
  expect(children).toHaveLength(wanted.length);
  expect(wanted.length).toBeGreaterThan(150);
});
