/** What is held of a resource comes back as it was, though it is held as numbers and bytes. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Owner, references } from "../src/locate/references.ts";
import type { Location } from "../src/model.ts";

const frankfurt: Location = { code: "eu-central-1", countries: ["DE"] };

const owner = fc.record({
  ref: fc.record({
    id: fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "arn:aws:rds:eu-central-1:123456789012:db:befunde",
        "/g/Disks/a",
        "/G/disks/A",
      ),
    ),
    type: fc.string(),
    provider: fc.constantFrom("aws", "azure"),
    scope: fc.string(),
    name: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("befunde", "a", "A", "")),
    labels: fc.dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })),
  }),
  reported: fc.uniqueArray(fc.string({ unit: "binary" })).map((places) => new Set(places)),
});

test("an owner comes back as the last that was said of it", () => {
  fc.assert(
    fc.property(fc.array(owner), (owners) => {
      const refs = references();
      const last = new Map<string, Owner>();
      for (const one of owners) {
        refs.enter(one.ref.id, undefined, [frankfurt], one);
        last.set(one.ref.id.startsWith("arn:") ? one.ref.id : one.ref.id.toLowerCase(), one);
      }
      for (const one of last.values())
        expect(refs.find(one.ref.id)?.owner()).toEqual({ ref: one.ref, reported: one.reported });
    }),
  );
});

test("owners that look alike are reported apart", () => {
  const text = fc.constantFrom("", "befunde", "x befunde", "y befunde", "toString", "__proto__");
  const alike = fc.record({
    type: fc.constantFrom("Microsoft.Compute/disks", "Microsoft.Compute/Disks"),
    scope: fc.constantFrom("S", "T"),
    labels: fc.dictionary(text, text, { maxKeys: 2 }),
    reported: fc
      .uniqueArray(fc.constantFrom("home DE", "home IE"))
      .map((places) => new Set(places)),
  });
  fc.assert(
    fc.property(fc.array(alike, { minLength: 2 }), (all) => {
      const refs = references();
      const owners = all.map(({ type, scope, labels, reported }, i): Owner => {
        const ref = {
          id: `/g/${i}`,
          type,
          provider: "azure",
          scope,
          name: `${i}`,
          labels,
        } as const;
        return { ref, reported };
      });
      for (const one of owners) refs.enter(one.ref.id, undefined, [frankfurt], one);
      expect(owners.map(({ ref }) => refs.find(ref.id)?.owner())).toEqual(owners);
    }),
  );
});

test("what is reported of an owner is known to the next that asks", () => {
  const refs = references();
  const ref = {
    id: "/subscriptions/S/resourceGroups/g/providers/Microsoft.Compute/disks/befunde",
    type: "Microsoft.Compute/disks",
    provider: "azure",
    scope: "S",
    name: "befunde",
    labels: { station: "Röntgen" },
  } as const;
  refs.enter(ref.id, undefined, [frankfurt], { ref, reported: new Set(["home DE"]) });
  const found = refs.find(ref.id.toUpperCase())!.owner()!;
  found.reported.add("replica US");
  refs.hold(found);
  const reported = new Set(["home DE", "replica US"]);
  expect(refs.find(ref.id.toUpperCase())!.owner()).toEqual({ ref, reported });
});

test("a name of two resources leads to both of their places, in any order, and to none where one is not known", () => {
  const paris: Location = { code: "eu-west-3", countries: ["FR"] };
  const entered = (...all: readonly [string, readonly Location[]][]) => {
    const refs = references();
    for (const [id, homes] of all) refs.enter(id, "workspace 4711", homes, undefined);
    return refs.find("WORKSPACE 4711")!;
  };
  for (const { id, homes, isByName } of [
    entered(["/w/1", [frankfurt]], ["/w/2", [paris]]),
    entered(["/w/2", [paris]], ["/w/1", [frankfurt]]),
  ]) {
    expect({ id, isByName }).toEqual({ id: "/w/1", isByName: true });
    expect(homes.map(({ code }) => code).sort()).toEqual([frankfurt.code, paris.code].sort());
  }
  expect(entered(["/w/1", [frankfurt]], ["/w/2", []]).homes).toEqual([]);
  expect(entered(["/w/1", [frankfurt]], ["/w/1", [frankfurt]]).homes).toEqual([frankfurt]);
});

test("what referred to a name first does not hide the resource that has it", () => {
  const refs = references();
  refs.numberFor("befunde.blob.core.windows.net");
  refs.enter("/a/1", "befunde.blob.core.windows.net", [frankfurt], undefined);
  expect(refs.find("befunde.blob.core.windows.net")).toMatchObject({ id: "/a/1" });
});

test("homes are those of each", () => {
  const refs = references();
  const either: Location = { code: "eu", countries: ["DE", "IE"] };
  refs.enter("/a/1", "storage account befunde", [frankfurt], undefined);
  refs.enter("/a/2", "storage account labor", [either, frankfurt], undefined);
  refs.enter("/a/3", undefined, [], undefined);
  refs.enter("/a/4", undefined, [{ ...frankfurt }], undefined);
  expect(refs.find("storage account LABOR")).toMatchObject({
    id: "/a/2",
    homes: [either, frankfurt],
  });
  expect(refs.find("/a/1")?.homes).toEqual([frankfurt]);
  expect(refs.find("/a/3")?.homes).toEqual([]);
  expect(refs.find("/a/4")?.homes[0]).toBe(refs.find("/a/1")?.homes[0]);
  expect(refs.find("/a/4")?.owner()).toBeUndefined();
  expect(refs.find("/a/5")).toBeUndefined();
});
