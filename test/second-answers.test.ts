/** Where two answers, or two members, may say the same thing, both are read: what says nothing hides nothing. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { described as allDescribed, types } from "../src/locate/index.ts";
import { firstShown, isShown } from "../src/locate/shown.ts";
import type { Need, Resource } from "../src/model.ts";
import { located, sampleResource } from "./support/located.ts";

const described = allDescribed();

const inUk = { enabled: true, location: "uksouth" };

test.each([
  ["null", null],
  ["an empty record", {}],
  ["a switch that is off since an older version", { enabled: false }],
  ["no member", undefined],
])(
  "a workspace's replication is read in the second answer: the first shows %s",
  (_, replication) => {
    const { elsewhere } = located([
      sampleResource("Microsoft.OperationalInsights/workspaces", {
        properties: { properties: { replication }, current: { properties: { replication: inUk } } },
      }),
    ]);
    expect(elsewhere).toEqual(["replica uksouth"]);
  },
);

const regions = { locations: [{ locationName: "westeurope" }, { locationName: "uksouth" }] };

test.each(["Microsoft.ServiceBus/namespaces", "Microsoft.EventHub/namespaces"])(
  "the geo-replication of %s is read in the second answer",
  (type) => {
    for (const geoDataReplication of [
      null,
      {},
      { locations: null },
      { locations: [] },
      undefined,
    ]) {
      const { elsewhere } = located([
        sampleResource(type, {
          properties: {
            sku: { name: "Premium" },
            properties: { geoDataReplication },
            current: { properties: { geoDataReplication: regions } },
          },
        }),
      ]);
      expect(elsewhere).toContain("replica uksouth");
    }
  },
);

test.each([null, [], undefined])(
  "the regions of a maps account: the first answer shows %j",
  (locations) => {
    const { elsewhere } = located([
      sampleResource("Microsoft.Maps/accounts", {
        properties: {
          properties: { locations },
          current: { properties: { locations: [{ locationName: "eastus" }] } },
        },
      }),
    ]);
    expect(elsewhere).toEqual(["processing eastus"]);
  },
);

/** A call that reads the resource itself once more. */
const again = (need: Need): boolean => /^(\?.*)?$/.test(need.path) && !need.list;
const twice = described.flatMap((type) =>
  type.needs.filter(again).map(({ property }) => ({ type, property })),
);
const fixtures = globSync("fixtures/azure/*/*.json").flatMap(
  (file) => JSON.parse(readFileSync(file, "utf8")) as Resource[],
);

test.each(twice)(
  "$type.type: no place of $property goes with what the first answer shows",
  ({ type, property }) => {
    const places = fixtures.filter(
      (one) =>
        one.type.toLowerCase() === type.type.toLowerCase() &&
        Object.hasOwn(Object(one.properties), property),
    );
    for (const one of places) {
      const record = one.properties as Record<string, { readonly properties?: object } | undefined>;
      const members = Object.keys(record[property]?.properties ?? {});
      const of = (first: object) =>
        located(
          [{ ...one, properties: { ...record, properties: first } }],
          types,
        ).elsewhere.toSorted();
      const healthy = of({});
      for (const nothing of [null, {}, [], ""])
        for (const member of members)
          expect(of({ [member]: nothing }), `${one.name} ${member}`).toEqual(
            expect.arrayContaining(healthy),
          );
    }
  },
);

test("a call that reads a resource once more is not left out for what the first answer shows", () => {
  const decided = twice.flatMap(({ type }) =>
    type.needs
      .filter(again)
      .flatMap(({ reads = [] }) => reads.filter((path) => path.startsWith("properties."))),
  );
  expect(decided).toEqual([]);
});

test("what says nothing", () => {
  for (const nothing of [undefined, null, "", {}, []]) expect(isShown(nothing)).toBe(false);
  for (const something of [false, 0, "x", { a: null }, [null]])
    expect(isShown(something)).toBe(true);
  expect(firstShown<unknown>(null, {}, "", "uksouth")).toBe("uksouth");
});

test("no row asks whether a member is undefined, and none falls back from one member to the next with ??", () => {
  const found = globSync("src/locate/{aws,azure}/*.ts").flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) =>
        /\b\w+\??\.[\w?.[\]]+ (===|!==) undefined|[\w\])] \?\? \(?(properties|p|record|resource|element|current)\??\./.test(
          line,
        )
          ? [`${file}:${i + 1}: ${line.trim()}`]
          : [],
      ),
  );
  expect(found).toEqual([]);
});
