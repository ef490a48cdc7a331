/** Templates that were made to hang or crash a reader: none does, and what was not read is a gap. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noInputs } from "../src/collect/collect.ts";
import type { Resource } from "../src/model.ts";
import { arm } from "../src/plans/arm/arm.ts";
import { armTemplateOf } from "./support/arm-template-of.ts";
import { temporaryFolder } from "./support/command.ts";
import { planned } from "./support/planned.ts";
import { isWhole } from "./support/whole.ts";

const schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const wards = (location: unknown, more: object = {}): object => ({
  type: "Microsoft.Storage/storageAccounts",
  apiVersion: "2023-01-01",
  name: "wards",
  location,
  sku: { name: "Standard_LRS" },
  properties: {},
  ...more,
});
const template = (resources: unknown, more: object = {}): object => ({
  $schema: schema,
  contentVersion: "1.0.0.0",
  ...more,
  resources,
});

test.each<[name: string, document: unknown, gap: RegExp]>([
  [
    "10,000 brackets",
    template([wards(`[${"concat(".repeat(10_000)}'x'${")".repeat(10_000)}]`)]),
    /longer than 24576 characters/,
  ],
  [
    "3,000 brackets",
    template([wards(`[${"concat(".repeat(3000)}'x'${")".repeat(3000)}]`)]),
    /nested deeper than 64 levels/,
  ],
  [
    "a thousand indexes",
    template([wards(`[variables('x')${"[0]".repeat(1000)}]`)]),
    /nested deeper than 64 levels/,
  ],
  [
    "variables that lead to each other",
    template([wards("[variables('a')]")], {
      variables: { a: "[variables('b')]", b: "[concat(variables('a'), 'x')]" },
    }),
    /defined by itself/,
  ],
  [
    "a parameter that is its own default",
    template([wards("[parameters('a')]")], {
      parameters: { a: { type: "string", defaultValue: "[parameters('a')]" } },
    }),
    /defined by itself/,
  ],
  [
    "a chain of 10,000 variables",
    template([wards("[variables('v0')]")], {
      variables: Object.fromEntries(
        Array.from({ length: 10_000 }, (_, i) => [`v${i}`, `[variables('v${i + 1}')]`]),
      ),
    }),
    /nested too deep/,
  ],
  [
    "ten million copies",
    template([wards("eastus", { copy: { name: "c", count: 10_000_000 } })]),
    /copied 10000000 times/,
  ],
  [
    "a range of ten million",
    template([wards("[string(range(0, 10000000))]")]),
    /is given what it does not take/,
  ],
  [
    "a text that doubles forty times",
    template([wards("[variables('v0')]")], {
      variables: Object.fromEntries([
        ...Array.from({ length: 40 }, (_, i) => [
          `v${i}`,
          `[concat(variables('v${i + 1}'), variables('v${i + 1}'))]`,
        ]),
        ["v40", "xxxxxxxxxxxxxxxx"],
      ]),
    }),
    /is given what it does not take|not known/,
  ],
  [
    "a list in a list, forty deep",
    template([wards("[string(variables('v0'))]")], {
      variables: Object.fromEntries([
        ...Array.from({ length: 40 }, (_, i) => [
          `v${i}`,
          `[createArray(variables('v${i + 1}'), variables('v${i + 1}'))]`,
        ]),
        ["v40", "x"],
      ]),
    }),
    /not known/,
  ],
  [
    "functions of loops in loops",
    template([
      wards(`[${"join(map(range(0, 10000), lambda('i', ".repeat(5)}'x'${")), '')".repeat(5)}]`),
    ]),
    /computes too much|not known/,
  ],
  [
    "deployments in deployments, a hundred deep",
    template([
      Array.from({ length: 100 }).reduce<object>(
        (inner) => ({
          type: "Microsoft.Resources/deployments",
          apiVersion: "2022-09-01",
          name: "d",
          properties: { mode: "Incremental", template: template([inner]) },
        }),
        wards("eastus"),
      ),
    ]),
    /more than 64 deployments are nested|no JSON/,
  ],
])("%s", async (_, document, gap) => {
  const start = performance.now();
  let said: string;
  try {
    const { gaps } = await planned(document);
    said = gaps.map(({ detail, remedy }) => `${detail}: ${remedy}`).join("\n");
  } catch (error) {
    said = String(error);
  }
  expect(said).toMatch(gap);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("__proto__ is a name like any other", async () => {
  const text = `{"$schema":"${schema}","parameters":{"__proto__":{"type":"string","defaultValue":"eastus"},"constructor":{"type":"object","defaultValue":{"__proto__":{"polluted":true}}}},"variables":{"__proto__":"[parameters('__proto__')]"},"resources":[${JSON.stringify(wards("[variables('__proto__')]")).replace('"properties":{}', '"properties":{"__proto__":{"polluted":true}},"tags":{"__proto__":"x"}')},{"type":"__proto__/constructor","name":"__proto__"}]}`;
  const { places } = await planned(text);
  expect(places).toContain("wards home eastus");
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("names of what every object has are not functions, parameters or members", async () => {
  for (const expression of [
    "[toString()]",
    "[constructor('x')]",
    "[parameters('toString')]",
    "[variables('hasOwnProperty')]",
    "[createObject('a', 'b').constructor]",
    "[hasOwnProperty.call('x')]",
  ]) {
    const { places, gaps } = await planned(template([wards(expression)]));
    expect(places).toEqual([]);
    expect(gaps.length).toBeGreaterThan(0);
  }
});

/** A generator of numbers that gives the same ones each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const odd: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  "",
  "[",
  "[]",
  "[parameters('x')]",
  "[copyIndex()]",
  "[reference('x').y.z]",
  "[resourceGroup()]",
  "[createArray(createObject())]",
  "[listKeys('a','b')]",
  [],
  {},
  [[]],
  [null],
  { copy: [{ name: "x", count: 3, input: "[copyIndex('x')]" }] },
  { copy: { name: "x", count: "[parameters('y')]" } },
];

/** Changes a few members of a document, wherever they are. */
function mutated(document: unknown, random: () => number): unknown {
  const copy = structuredClone(document);
  for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes--) {
    let at: unknown = copy;
    for (let depth = Math.floor(random() * 14); depth >= 0; depth--) {
      if (typeof at !== "object" || at === null) break;
      const keys = Object.keys(at);
      if (keys.length === 0) break;
      const key = keys[Math.floor(random() * keys.length)]!;
      const members = at as Record<string, unknown>;
      if (depth > 0 && typeof members[key] === "object" && members[key] !== null) at = members[key];
      else {
        if (random() < 0.2) delete members[key];
        else members[random() < 0.1 ? "copy" : key] = odd[Math.floor(random() * odd.length)];
        break;
      }
    }
  }
  return copy;
}

/** Mutations of each template. */
const each = isWhole ? 40 : 4;

test("mutated templates: each is read, or refused in one sentence", async () => {
  const random = seeded(14);
  let read = 0;
  for (const file of globSync("fixtures/azure/*/*.json").sort()) {
    const document = armTemplateOf(JSON.parse(readFileSync(file, "utf8")) as Resource[]);
    for (let i = 0; i < each; i++) {
      const one = mutated(document, random) as Record<string, unknown>;
      one["$schema"] = document["$schema"];
      try {
        await planned(one, { resourceGroupLocation: "westeurope", regions: ["westeurope"] });
      } catch (error) {
        if ((error as Error).name !== "UserError")
          throw new Error(JSON.stringify(one), { cause: error });
      }
      read++;
    }
  }
  expect(read).toBeGreaterThan(1000);
}, 600_000);

describe("what would be passed over, or judged by what does not hold", () => {
  const nested = (inner: object, more: object = {}): object => ({
    type: "Microsoft.Resources/deployments",
    apiVersion: "2022-09-01",
    name: "inner",
    properties: { mode: "Incremental", template: inner, ...more },
  });
  const byParameter = (defaultValue: string, resources: unknown): object =>
    template(resources, { parameters: { l: { type: "string", defaultValue } } });

  test("of language version 2, the names of a nested template are its own", async () => {
    const inner = byParameter("eastus", [wards("[parameters('l')]")]);
    const of = async (document: object) => (await planned(document)).places;
    expect(await of(byParameter("westeurope", [nested(inner)]))).toEqual(["wards home westeurope"]);
    expect(
      await of({ ...byParameter("westeurope", { d: nested(inner) }), languageVersion: "2.0" }),
    ).toEqual(["wards home eastus"]);
  });

  test("a deployment stack deploys its template", async () => {
    const { places } = await planned(
      template([
        {
          ...nested(template([wards("eastus")])),
          type: "Microsoft.Resources/deploymentStacks",
          location: "westeurope",
        },
      ]),
    );
    expect(places).toContain("wards home eastus");
    expect(places).toContain("inner metadata westeurope");
  });

  test.each<[what: string, document: object, gap: RegExp]>([
    ["resources that an expression makes", template("[parameters('r')]"), /are not a list/],
    ["a resource that is a text", template(["x"]), /a resource that is not an object/],
    [
      "less than no copies",
      template([wards("eastus", { copy: { name: "c", count: -1 } })]),
      /less than 0 times/,
    ],
  ])("%s: a gap", async (_, document, gap) => {
    const { gaps } = await planned(document);
    expect(gaps.map(({ detail }) => gap.test(detail))).toEqual([true]);
  });

  test("a member that is written twice is a gap at its line", async () => {
    const text = `{ "$schema": "${schema}", "contentVersion": "1.0.0.0",\n"resources": [],\n"resources": [] }`;
    const { gaps } = await planned(text);
    expect(gaps.map(({ detail, declared }) => [detail.slice(0, 20), declared?.line])).toEqual([
      ["the member resources", 3],
    ]);
  });

  test("existing is a word of templates with symbolic names; a version may be in a type", async () => {
    expect((await planned(template([wards("eastus", { existing: true })]))).places).toEqual([
      "wards home eastus",
    ]);
    const type = "Microsoft.Storage/storageAccounts@2023-01-01";
    expect((await planned(template([wards("eastus", { type })]))).places).toEqual([
      "wards home eastus",
    ]);
  });

  test("a template without its schema is one", async () => {
    const { $schema: _, ...bare } = template([wards("eastus")]) as { $schema: string };
    expect((await planned(bare)).places).toEqual(["wards home eastus"]);
  });

  test("a secure parameter is shown nowhere, and the text around it still says where", async () => {
    const capture = {
      type: "Microsoft.Web/sites",
      name: "s",
      location: "westeurope",
      properties: {
        siteConfig: {
          azureStorageAccounts: {
            m: { accountName: "[concat('records', parameters('p'))]", shareName: "x" },
          },
        },
      },
    };
    const seen = await planned(
      template(
        [wards("[parameters('p')]"), wards("[parameters('q').a]", { name: "more" }), capture],
        {
          parameters: {
            p: { type: "securestring", defaultValue: "CANARY" },
            q: { type: "secureObject", defaultValue: { a: "CANARY" } },
          },
        },
      ),
      { params: { p: "CANARY" } },
    );
    expect(JSON.stringify(seen)).not.toContain("CANARY");
    expect(JSON.stringify(seen.resources)).toContain("records");
  });

  test("the only value that is allowed is the value of a parameter", async () => {
    const parameters = { l: { type: "string", allowedValues: ["eastus"] } };
    expect((await planned(template([wards("[parameters('l')]")], { parameters }))).places).toEqual([
      "wards home eastus",
    ]);
  });
});

describe("linked templates", () => {
  const link = (templateLink: object): object =>
    template([
      {
        type: "Microsoft.Resources/deployments",
        apiVersion: "2022-09-01",
        name: "linked",
        properties: { mode: "Incremental", templateLink, parameters: { l: { value: "eastus" } } },
      },
    ]);
  const inner = JSON.stringify(
    template([wards("[parameters('l')]")], { parameters: { l: { type: "string" } } }),
    null,
    1,
  );
  const read = async (document: object, beside: Readonly<Record<string, string>>) => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(beside)) writeFileSync(join(folder, name), text);
    const text = JSON.stringify(document);
    const path = join(folder, "main.json");
    const file = { name: "main.json", path, text, json: document };
    return {
      claims: arm.claims!(file),
      folder,
      ...(await arm.read(file, noInputs)),
    };
  };

  test.each([
    { relativePath: "inner.json" },
    { uri: "[uri(deployment().properties.templateLink.uri, 'inner.json')]" },
  ])("one beside the file is read with what it is given, and has its own lines: %j", async (at) => {
    const { resources, gaps, claims, folder } = await read(link(at), { "inner.json": inner });
    expect(gaps).toEqual([]);
    expect(claims).toEqual([join(folder, "inner.json")]);
    expect(
      [...resources].map(({ location, planned: one }) => [location, one?.file, one?.line]),
    ).toEqual([["eastus", "inner.json", 10]]);
  });

  test("one that is not there, or leads to itself, is a gap", async () => {
    for (const [document, beside, why] of [
      [link({ relativePath: "gone.json" }), {}, "there is no such file"],
      [
        link({ relativePath: "inner.json" }),
        { "inner.json": JSON.stringify(link({ relativePath: "inner.json" })) },
        "links to itself",
      ],
      [link({ uri: "https://files.example/x.json" }), {}, "on the network"],
    ] as const)
      expect((await read(document, beside)).gaps.map(({ detail }) => detail)).toEqual([
        expect.stringContaining(why),
      ]);
  });
});
