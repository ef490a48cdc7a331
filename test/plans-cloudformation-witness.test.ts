/**
 * Every spelling has a witness: the live records under fixtures/, written as templates, give the placements
 * that their rows give for the records. What a path alone can't turn around is written by hand.
 */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { keeper } from "../src/locate/kept.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Resource } from "../src/model.ts";
import type { Becomes } from "../src/plans/spelling.ts";
import { cloudFormationTemplate } from "../src/plans/cloudformation/template.ts";
import { noInputs } from "../src/collect/collect.ts";
import { spelledPaths } from "../src/plans/cloudformation/spelled.ts";
import type { Table } from "../src/plans/cloudformation/table.ts";
import { tables } from "../src/plans/cloudformation/tables/index.ts";
import byHand from "../fixtures/plans/cloudformation/witnesses.json" with { type: "json" };

const atlas = loadAtlas();
const keep = keeper(types);
const witnessed = new Set<string>();
const witness = (table: Table, from: string): string => `${table.from} ${from}`;

type Json = Record<string, unknown>;

interface Told {
  readonly role: string;
  readonly location: string;
  readonly pointer: string;
}

/** What is said of one resource among others. */
function toldOf(resources: readonly Resource[], id: string): readonly Told[] {
  const told: Told[] = [];
  const { see, finish } = locator(types, atlas, {
    placement({ resource, role, location, evidence }) {
      if (resource.id === id)
        told.push({ role, location: location.code, pointer: evidence.pointer });
    },
    gap(gap) {
      if (gap.resource === id)
        told.push({
          role: gap.role ?? "",
          location: `gap ${gap.reason}`,
          pointer: gap.declared?.attribute ?? "",
        });
    },
  });
  for (const resource of resources) see(keep(resource));
  finish();
  return told;
}

const steps = (path: string): readonly string[] =>
  path.replaceAll(/(?<=.)(?=\[\]|\{\})/g, ".").split(".");

/** Every value at a path, with the keys of its lists and maps. */
function* at(
  value: unknown,
  path: readonly string[],
  keys: readonly (string | number)[] = [],
): Generator<readonly [readonly (string | number)[], unknown]> {
  const [step, ...rest] = path;
  if (value === undefined || value === null) return;
  if (step === undefined) yield [keys, value];
  else if (step === "[]" || step === "{}") {
    for (const [key, item] of Object.entries(value as Json))
      yield* at(item, rest, [...keys, step === "[]" ? Number(key) : key]);
  } else yield* at((value as Json)[step], rest, keys);
}

function put(
  into: Json,
  path: readonly string[],
  keys: readonly (string | number)[],
  value: unknown,
): void {
  let here: Json = into;
  let taken = 0;
  for (const [i, step] of path.entries()) {
    const key = String(step === "[]" || step === "{}" ? (keys[taken++] ?? 0) : step);
    if (i === path.length - 1) here[key] = value;
    else here = (here[key] ??= path[i + 1] === "[]" ? [] : {}) as Json;
  }
}

/** What a template says where the API says this; with the paths that say it. */
function templateOf(
  { properties }: Resource<Json>,
  table: Table,
): { readonly said: Json; readonly paths: readonly string[]; readonly targets: readonly string[] } {
  const said: Json = {};
  const paths: string[] = [];
  const targets: string[] = [];
  for (const [from, to] of Object.entries(table.members)) {
    if (/^\$|::|\.\$/.test(from)) continue;
    for (const one of (Array.isArray(to) ? to : [to]) as readonly (string | Becomes)[]) {
      const { to: target, as } = typeof one === "string" ? { to: one, as: undefined } : one;
      // What follows from another value is not a value to write.
      if (as && Array.isArray(to)) continue;
      for (const [keys, value] of at(properties, steps(target))) {
        if (as && JSON.stringify(as(value)) !== JSON.stringify(value)) continue;
        if (typeof value === "object" && !as) continue;
        // The template has one where the API has a list.
        if (
          keys.length > steps(from).filter((step) => step === "[]" || step === "{}").length &&
          keys.at(-1) !== 0
        )
          return { said: {}, paths: [], targets: [] };
        put(said, steps(from), keys, value);
        paths.push(from);
        targets.push(target);
      }
    }
  }
  return { said, paths, targets };
}

async function planned(template: Json, region: string): Promise<readonly Resource[]> {
  const text = JSON.stringify(template);
  const { resources } = await cloudFormationTemplate.read(
    { name: "template.json", path: undefined, text, json: template },
    { ...noInputs, regions: [region] },
  );
  return [...resources];
}

const files = globSync("fixtures/aws/*/*.json");
const records = files.flatMap((file) =>
  (JSON.parse(readFileSync(file, "utf8")) as Resource<Json>[]).flatMap((resource, i, all) =>
    resource.planned || resource.unseen
      ? []
      : tables
          .filter(
            ({ from, type, each, isPart }) =>
              type === resource.type &&
              !each &&
              !isPart &&
              !from.startsWith("Custom::") &&
              // It copies one model or profile, and the API shows the models of it.
              from !== "AWS::Bedrock::ApplicationInferenceProfile",
          )
          .map((table) => [`${file} ${i} as ${table.from}`, resource, table, all] as const),
  ),
);

/** The record as of something that runs, and without what a template has no word for. */
function asPlanned(live: Resource<Json>, table: Table): Resource<Json> {
  const properties = structuredClone(live.properties);
  for (const { path, unsaid } of spelledPaths(table.type))
    if (unsaid !== undefined || Object.hasOwn(table.constants ?? {}, path))
      drop(properties, steps(path));
  for (const to of Object.values(table.members))
    if (typeof to === "object" && !Array.isArray(to) && (to as Becomes).as?.name === "as")
      for (const [, value] of at(properties, steps((to as Becomes).to)))
        if ((to as Becomes).as!(value) !== value) drop(properties, steps((to as Becomes).to));
  for (const [path, value] of Object.entries(table.constants ?? {}))
    put(properties, steps(path), [], value);
  return { ...live, properties };
}

function drop(value: unknown, [step, ...rest]: readonly string[]): void {
  if (typeof value !== "object" || value === null || step === undefined) return;
  if (step === "[]" || step === "{}") for (const item of Object.values(value)) drop(item, rest);
  else if (rest.length === 0) delete (value as Json)[step];
  else drop((value as Json)[step], rest);
}

test.each(records)("%s", async (_, record, table, all) => {
  const live = asPlanned(record, table);
  const { said, paths, targets } = templateOf(live, table);
  if (paths.length === 0) return;
  const template = {
    Resources: { It: { Type: table.from, Properties: said } },
  };
  const [made] = await planned(template, live.location ?? "eu-central-1");
  const others = all.filter(({ id }) => id !== live.id);
  const isSpelt = ({ pointer }: Told): boolean =>
    targets.some((target) => patternOf(target).test(pointer));
  const places = (told: readonly Told[]): readonly string[] =>
    [...new Set(told.filter(isSpelt).map(({ role, location }) => `${role} ${location}`))].sort();
  const ofLive = places(toldOf([...others, live], live.id));
  // Under its live id, which some rows take apart.
  const { location: __, ...placeless } = made!;
  const same = {
    ...placeless,
    ...(live.location !== undefined && { location: live.location }),
    id: live.id,
  };
  expect(places(toldOf([...others, same], live.id))).toEqual(ofLive);
  if (ofLive.length > 0)
    for (const [i, target] of targets.entries())
      if (toldOf([...others, live], live.id).some(({ pointer }) => patternOf(target).test(pointer)))
        witnessed.add(witness(table, paths[i]!));
});

function patternOf(path: string): RegExp {
  const pattern = steps(path)
    .map((step) => (step === "[]" || step === "{}" ? "[^/]+" : step.replaceAll(/[$.]/g, "\\$&")))
    .join("/");
  return new RegExp(`^/${pattern}$`);
}

interface ByHand {
  readonly table: string;
  readonly spellings: readonly string[];
  readonly region: string;
  readonly template: Json;
  readonly of: string;
  readonly gives: readonly string[];
}

test.each(
  (byHand as readonly ByHand[]).map(
    (one) => [`${one.table}: ${one.spellings.join(", ")}`, one] as const,
  ),
)("%s", async (_, { table, spellings, region, template, of, gives }) => {
  const made = await planned({ Resources: template }, region);
  const told = made.flatMap(({ id }) =>
    id.startsWith(`template.json#${of}`) ? toldOf(made, id) : [],
  );
  expect([...new Set(told.map(({ role, location }) => `${role} ${location}`))].sort()).toEqual(
    [...gives].sort(),
  );
  for (const spelling of spellings) witnessed.add(`${table} ${spelling}`);
});

/** What rows read beside the place: a place is told only where it is understood. */
const beside = (table: Table, from: string): boolean => {
  const to = table.members[from];
  const targets = (Array.isArray(to) ? to : [to]).map((one: string | Becomes) =>
    typeof one === "string" ? one : one.to,
  );
  const rows = types.get(table.type.toLowerCase())?.rows ?? [];
  return !rows.some((row) => "read" in row && targets.includes(row.read));
};

test("every spelling of a place has a witness", () => {
  const missing = tables.flatMap((table) =>
    Object.keys(table.members)
      .filter((from) => !beside(table, from) && !witnessed.has(witness(table, from)))
      .map((from) => witness(table, from)),
  );
  expect(missing).toEqual([]);
});
