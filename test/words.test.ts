/** What a row may answer, and what the locator makes of it: a place, none, its own region, or a gap that quotes the value. */
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { locator } from "../src/locate/locate.ts";
import { type DataPath, type Home, none, own, resourceType, unknown } from "../src/locate/path.ts";
import { given, statusOf, switchOf, words } from "../src/locate/words.ts";
import type { Resource } from "../src/model.ts";

const docs = "https://docs.aws.amazon.com/";
const why = "the store is copied to another place";

interface Store {
  readonly mode?: string;
  readonly state?: string;
  readonly names?: readonly string[];
  readonly copies?: readonly { readonly region?: string; readonly on?: boolean }[];
  readonly byRegion?: Readonly<Record<string, { readonly status?: string }>>;
}

/** What is said of one resource in eu-central-1 by these rows alone. */
function said(
  properties: unknown,
  rows: readonly DataPath<Store>[],
  home: Home<Store> = { role: "none", why: "a setting that holds no content", docs },
  planned?: Resource["planned"],
): string[] {
  const type = resourceType<Store>("AWS::Test::Store", rows, { home });
  const lines: string[] = [];
  const { see, finish } = locator(new Map([["aws::test::store", type]]), loadAtlas(), {
    placement: ({ role, location, evidence }) =>
      lines.push(`${role} ${location.code} ${evidence.pointer}`),
    gap: ({ reason, detail }) => lines.push(`${reason}: ${detail}`),
  });
  const resource: Resource = {
    id: "arn:aws:test:eu-central-1:210987654321:store/a",
    type: "AWS::Test::Store",
    provider: "aws",
    scope: "210987654321",
    location: "eu-central-1",
    name: "a",
    labels: {},
    properties,
    source: "test",
    ...(planned && { planned }),
  };
  see(resource);
  finish();
  return lines;
}

const mode: DataPath<Store> = {
  role: "replica",
  read: "mode",
  absent: none,
  as: words<"local" | "geo" | "near">({
    local: none,
    geo: "us-east-1",
    near: (word, { resource }) => (word === "near" ? "eu-west-1" : `not ${resource.location}`),
  }),
  why,
  docs,
};

describe("a word of an enum", () => {
  test.each([
    ["local", []],
    ["LOCAL", []],
    ["geo", ["replica us-east-1 /mode"]],
    ["Geo", ["replica us-east-1 /mode"]],
    ["near", ["replica eu-west-1 /mode"]],
    [undefined, []],
    [null, []],
    ["", [`unknown-value: ${why}: this version does not understand "" at mode`]],
    ["geo-zone", [`unknown-value: ${why}: this version does not understand "geo-zone" at mode`]],
    ["  ", [`unknown-value: ${why}: this version does not understand "  " at mode`]],
    [7, [`unknown-value: ${why}: this version does not understand "7" at mode`]],
    [
      "constructor",
      [`unknown-value: ${why}: this version does not understand "constructor" at mode`],
    ],
    [
      { geo: true },
      [`failed: ${why}: unexpected record format (a record where a value is expected)`],
    ],
    [["geo"], [`failed: ${why}: unexpected record format (a list where a value is expected)`]],
  ])("%j", (value, lines) => {
    expect(said({ mode: value }, [mode])).toEqual(lines);
  });

  test.each([
    ["live", undefined, 1],
    [
      "in a plan, where Terraform writes it for a block's text that nobody set",
      { change: "create" },
      0,
    ],
  ] as const)("an empty text is an unknown word %s", (_, planned, gaps) => {
    expect(said({ mode: "" }, [mode], undefined, planned as Resource["planned"])).toHaveLength(
      gaps,
    );
  });

  test("a place's code that is an empty text is a gap, and an id is not there", () => {
    const place: DataPath<Store> = { role: "replica", read: "mode", absent: none, why, docs };
    expect(said({ mode: "" }, [place])).toEqual([
      "unknown-location: the location at /mode is an empty text",
    ]);
    expect(said({ mode: "" }, [{ ...place, as: (id: string) => ({ resource: id }) }])).toEqual([]);
  });

  test("a long word is quoted in part", () => {
    const [line] = said({ mode: "x".repeat(10_000) }, [mode]);
    expect(line!.length).toBeLessThan(400);
  });
});

describe("a status", () => {
  const running = statusOf<"ACTIVE" | "DELETED">("state", { ACTIVE: true, DELETED: false });
  const copy: DataPath<Store> = {
    role: "backup",
    read: "copies[].region",
    when: ({ state }) => running(state),
    reads: ["state"],
    why,
    docs,
  };
  const copies = [{ region: "us-east-1" }];

  test.each([
    ["ACTIVE", ["backup us-east-1 /copies/0/region"]],
    ["active", ["backup us-east-1 /copies/0/region"]],
    ["DELETED", []],
    // No API leaves a status out because something is switched off.
    [undefined, ["backup us-east-1 /copies/0/region"]],
    ["", ["backup us-east-1 /copies/0/region"]],
    ["RESTING", [`unknown-value: ${why}: this version does not understand "RESTING" at state`]],
    [{}, [`unknown-value: ${why}: this version does not understand {} at state`]],
  ])("%j", (state, lines) => {
    expect(said({ state, copies }, [copy])).toEqual(lines);
  });

  test("an empty text switches nothing off, and nothing on", () => {
    expect(running("")).toBe(true);
    expect(switchOf("on", false)("")).toEqual(unknown("", "on"));
  });

  test("that is not understood is not a gap where the row would name no place", () => {
    expect(said({ state: "RESTING", copies: [] }, [copy])).toEqual([]);
  });

  test("of each element stands beside its place", () => {
    const on = switchOf("copies[].on", true);
    const row: DataPath<Store> = {
      role: "backup",
      read: "copies[].region",
      reads: ["copies[].on"],
      as: (region, { element }) => given(on(element.on), () => region),
      why,
      docs,
    };
    const elements = [
      { region: "us-east-1", on: false },
      { region: "eu-west-1", on: "true" },
      { region: "eu-west-3" },
      { region: "us-west-2", on: "perhaps" },
    ];
    expect(said({ copies: elements }, [row])).toEqual([
      "backup eu-west-1 /copies/1/region",
      "backup eu-west-3 /copies/2/region",
      `unknown-value: ${why}: this version does not understand "perhaps" at copies[].on`,
    ]);
  });
});

describe("a list of names that a function looks through", () => {
  const row: DataPath<Store> = {
    role: "replica",
    always: ({ resource }) => (resource.properties.names?.includes("lab") ? "us-east-1" : none),
    reads: ["names[]"],
    why,
    docs,
  };
  test.each([
    [["lab"], ["replica us-east-1 "]],
    [["ward"], []],
    [[7], [`failed: ${why}: unexpected record format (a number in a list of names)`]],
    [["ward", null], [`failed: ${why}: unexpected record format (nothing in a list of names)`]],
    [[{ name: "lab" }], [`failed: ${why}: unexpected record format (a record in a list of names)`]],
  ])("%j", (names, lines) => {
    expect(said({ names }, [row])).toEqual(lines);
  });
});

describe("a place in the resource's own region", () => {
  const row: DataPath<Store> = { role: "processing", always: own, why, docs };

  test("is judged where the type's home is none, or somewhere else whatever is listed", () => {
    expect(said({}, [row])).toEqual(["processing eu-central-1 "]);
    expect(said({}, [row], { role: "cache", at: "edge", why, docs })).toContain(
      "processing eu-central-1 ",
    );
  });

  test("is the home, where that is judged", () => {
    expect(said({}, [row], { role: "home", why, docs })).toEqual(["home eu-central-1 /location"]);
  });
});

describe("a record of another shape", () => {
  const row: DataPath<Store> = { role: "replica", read: "copies[].region", why, docs };
  const wrong = (what: string): string => `failed: ${why}: unexpected record format (${what})`;

  test.each([
    ["a text", "x", [wrong("a value where a list is expected")]],
    ["an empty text", "", [wrong("a value where a list is expected")]],
    ["a record", {}, [wrong("a record where a list is expected")]],
    ["an element that is nothing", [null], [wrong("nothing in a list")]],
    ["an element that is a text", ["us-east-1"], [wrong("a value where a record is expected")]],
    ["no list", null, []],
    ["an empty list", [], []],
    [
      "one that is wrong beside one that is not",
      [null, { region: "us-east-1" }],
      [wrong("nothing in a list"), "replica us-east-1 /copies/1/region"],
    ],
  ])("%s", (_, copies, lines) => {
    expect(said({ copies }, [row])).toEqual(lines);
  });
});

test("an original that is not understood is a gap, and the copy lies where it is listed", () => {
  const home: Home<Store> = {
    role: "replica",
    reads: ["mode"],
    owner: (_, { mode: source }) => (source === "mine" ? none : unknown(source, "mode")),
    why,
    docs,
  };
  expect(said({ mode: "mine" }, [], home)).toEqual(["home eu-central-1 /location"]);
  expect(said({ mode: "of-whom" }, [], home)).toEqual([
    `unknown-value: ${why}: this version does not understand "of-whom" at mode`,
    "home eu-central-1 /location",
  ]);
});

test("what is misspelt does not compile", () => {
  const row = { role: "replica", why, docs } as const;
  // @ts-expect-error a path that the record does not have
  resourceType<Store>("AWS::Test::Store", [{ ...row, read: "mod" }]);
  // @ts-expect-error no answer is not an answer
  resourceType<Store>("AWS::Test::Store", [{ ...row, read: "mode", as: () => undefined }]);
  // @ts-expect-error a function reads a path that the record does not have
  resourceType<Store>("AWS::Test::Store", [{ ...row, read: "mode", reads: ["stat"] }]);
  // @ts-expect-error a word of the enum is left out
  words<"local" | "geo">({ local: none });
  const need = { path: "copies", apiVersion: "1", action: "a/b/read", list: true };
  // @ts-expect-error a need that no row of the record can read
  resourceType<Store>("AWS::Test::Store", [], { needs: [{ ...need, property: "copy" }] });
  expect(
    resourceType<Store>("AWS::Test::Store", [], { needs: [{ ...need, property: "copies" }] }).needs,
  ).toHaveLength(1);
});
