/** Child lists that are not one step below their parent, asked over real HTTP. */
import { expect, test } from "vitest";
import type { Need } from "../src/model.ts";
import {
  answering,
  boundaryAnswer,
  collected,
  emulator,
  hospital,
  json,
  refusal,
  subscription,
} from "./support/azure-arm.ts";

const group = `/subscriptions/${hospital}/resourceGroups/rg-wards`;
const type = "Microsoft.StorageSync/storageSyncServices";
const sync = `${group}/providers/${type}/sync-wards`;

const answers = {
  "GET /subscriptions": json({ value: [subscription(hospital, "Hospital")] }),
  "GET /providers/Microsoft.Resources/dataBoundaries/default": boundaryAnswer,
  [`GET /subscriptions/${hospital}/providers/Microsoft.Resources/dataBoundaries/default`]:
    boundaryAnswer,
  [`GET /subscriptions/${hospital}/resourceGroups`]: json({ value: [] }),
  [`GET /subscriptions/${hospital}/resourcegroups`]: json({ value: [] }),
  [`GET /subscriptions/${hospital}/resources`]: json({
    value: [{ id: sync, name: "sync-wards", type, location: "West Europe" }],
  }),
  [`GET ${sync}/syncGroups`]: json({ value: [{ name: "ward 1" }, { name: "ward2" }] }),
  [`GET ${sync}/syncGroups/ward%201/cloudEndpoints`]: json({ value: [{ name: "one" }] }),
  [`GET ${sync}/syncGroups/ward2/cloudEndpoints`]: json({ value: [{ name: "two" }] }),
};

const need = (property: string, path: string): Need => ({
  property,
  path,
  apiVersion: "2022-09-01",
  action: `${type}/${path}/read`,
  list: true,
});

async function scanned(more: Parameters<typeof answering>[0], asked: Need) {
  await using arm = await emulator(answering({ ...answers, ...more }));
  const { resources } = await collected(
    "azure",
    { endpoint: arm.origin },
    { needs: { [type.toLowerCase()]: [asked] } },
  );
  return resources.find(({ name }) => name === "sync-wards")!;
}

const endpoints = need("cloudEndpoints", "syncGroups/{each}/cloudEndpoints");

test("a list of lists is joined into one", async () => {
  const found = await scanned({}, endpoints);
  expect(found.properties).toMatchObject({ cloudEndpoints: [{ name: "one" }, { name: "two" }] });
});

test("a refusal at either list leaves the whole answer unseen", async () => {
  const refused = refusal(403, "AuthorizationFailed", "may not read");
  for (const path of [`${sync}/syncGroups`, `${sync}/syncGroups/ward2/cloudEndpoints`]) {
    const found = await scanned({ [`GET ${path}`]: refused }, endpoints);
    expect(found.unseen?.["cloudEndpoints"], path).toMatch(/^access denied/);
    expect(found.properties, path).not.toHaveProperty("cloudEndpoints");
  }
});

test("a list that belongs to the resource group and region is asked there", async () => {
  const found = await scanned(
    {
      [`GET ${group}/providers/Microsoft.Sql/locations/westeurope/groups`]: json({
        value: [{ name: "standby" }],
      }),
    },
    need("groups", "{group}/providers/Microsoft.Sql/locations/{location}/groups"),
  );
  expect(found.properties).toMatchObject({ groups: [{ name: "standby" }] });
});
