/**
 * Every spelling has a witness: of a live record that shows a row at work, a block is made that says the same by
 * this spelling alone, and its plan gives the placements that the row gives for the live record.
 */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Resource } from "../src/model.ts";
import type { Becomes } from "../src/plans/spelling.ts";
import { aws } from "../src/plans/terraform/aws/index.ts";
import type { TerraformSpelling } from "../src/plans/terraform/provider.ts";
import { plan, said } from "./support/terraform-plan.ts";
import { sampled } from "./support/whole.ts";

const atlas = loadAtlas();
const records = globSync("fixtures/aws/*/*.json").flatMap((file) => {
  const all = JSON.parse(readFileSync(file, "utf8")) as Resource[];
  return all.map((record) => ({ record, others: all.filter((one) => one !== record) }));
});
const spellings = [...aws.spellings.values()].flat();

/** What is not read off an attribute as it is, and is shown by tests of its own. */
const computed = (from: string, one: Becomes): boolean =>
  from.startsWith("$") || one.as !== undefined;

/** An attribute of a load balancer is a pair: test/plans-terraform-estates.test.ts shows them. */
const isPaired = (to: string): boolean => to === "Attributes[].Value";

/** Rows that never tell a place: an Outpost, Splunk, people and a secret are where AWS does not say. */
const onlyGaps = new Set([
  "OutpostArn",
  "Protocol",
  "Destinations[].SplunkDestinationDescription.HECEndpoint",
  "PostgreSQLSettings.SecretsManagerSecretId",
  "RedisSettings.ServerName",
  "storageConfiguration.type",
]);

const pairs = spellings.flatMap((spelling) =>
  Object.entries(spelling.members).flatMap(([from, words]) =>
    [words].flat().flatMap((member) => {
      const one: Becomes = typeof member === "string" ? { to: member } : (member as Becomes);
      const rows = types.get(spelling.type.toLowerCase())?.rows ?? [];
      return !computed(from, one) &&
        !isPaired(one.to) &&
        !onlyGaps.has(one.to) &&
        rows.some((row) => "read" in row && row.read === one.to && !row.guards)
        ? [[`${spelling.from} ${from}`, spelling, one.to] as const]
        : [];
    }),
  ),
);

/** What a block says besides, so that its spelling counts. */
const alsoSaid: Readonly<Record<string, object>> = {
  aws_cognito_user_pool_domain: {
    certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/1",
  },
};

/** A block that stands for one element of a list says what one element says. */
function slicesOf(
  { record, others }: (typeof records)[number],
  { members, constants = {} }: TerraformSpelling,
): readonly (typeof records)[number][] {
  const top = Object.entries(members)
    .flatMap(([from, words]) =>
      [words]
        .flat()
        .map((one) => [from, typeof one === "string" ? one : (one as Becomes).to] as const),
    )
    .find(([from, path]) => path.includes("[]") && !from.includes("[]"))?.[1];
  const path = top?.slice(0, top.indexOf("[]")).split(".") ?? [];
  const [name, ...more] = path;
  const list = name === undefined || more.length > 1 ? undefined : valueIn(record.properties, path);
  if (!Array.isArray(list)) return [{ record, others }];
  return (list as unknown[])
    .filter((element) =>
      Object.entries(constants).every(([to, value]) => {
        const [constant] = to.split(".").slice(-1);
        const there = (element as Record<string, unknown>)[constant!];
        return there === undefined || there === value;
      }),
    )
    .map((element) => ({
      record: {
        ...record,
        properties: {
          ...(record.properties as object),
          [name!]:
            more.length === 0
              ? [element]
              : { ...(record.properties as Record<string, object>)[name!], [more[0]!]: [element] },
        },
      },
      others,
    }));
}

function valueIn(value: unknown, path: readonly string[]): unknown {
  return path.reduce((one, step) => (Object(one) as Record<string, unknown>)[step], value);
}

test("there are spellings to show", () => {
  expect(pairs.length).toBeGreaterThan(120);
});

sampled.each(pairs)("%s", async (_, spelling, path) => {
  let shown = 0;
  for (const { record, others } of records.flatMap((one) => slicesOf(one, spelling))) {
    if (record.type.toLowerCase() !== spelling.type.toLowerCase() || record.unseen) continue;
    // Which regions a profile leads to only the account tells.
    if (Object.hasOwn(record.properties as object, "InferenceProfiles")) continue;
    const live = placesOf(record, others, path);
    if (live.length === 0) continue;
    const values = blockOf(record, spelling);
    if (!values) continue;
    const joined = spelling.joins && { [spelling.joins.by]: "made-elsewhere" };
    const besides = alsoSaid[spelling.from];
    const { resources } = await said(
      plan([{ address: `${spelling.from}.x`, values: { ...values, ...joined, ...besides } }], {
        providers: { aws: record.location ?? "eu-central-1" },
      }),
    );
    const planned = resources.find(({ type }) => type === spelling.type)!;
    expect(planned, JSON.stringify(values)).toBeDefined();
    expect(placesOf({ ...planned, id: record.id }, others, path)).toEqual(live);
    shown++;
  }
  expect(shown, `no live record shows ${path} in the words of ${spelling.from}`).toBeGreaterThan(0);
});

/** The places that the rows of a path tell of a record. */
function placesOf(record: Resource, others: readonly Resource[], path: string): readonly string[] {
  const type = types.get(record.type.toLowerCase())!;
  const alone = { ...type, rows: type.rows.filter((row) => "read" in row && row.read === path) };
  const places = new Set<string>();
  const { see, finish } = locator(new Map([...types, [record.type.toLowerCase(), alone]]), atlas, {
    placement: ({ resource, role, location, evidence }) =>
      void (
        resource.id === record.id &&
        alone.rows.some(({ why }) => why === evidence.why) &&
        places.add(`${role} ${location.code} ${evidence.basis}`)
      ),
    gap: () => undefined,
  });
  for (const one of [record, ...others.filter(({ id }) => id !== record.id)]) see(one);
  finish();
  return [...places].sort();
}

/** The record in the words of the spelling; undefined where it has more elements than the words have room for. */
function blockOf(
  { properties }: Resource,
  { members }: TerraformSpelling,
): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  for (const [from, words] of Object.entries(members))
    for (const member of [words].flat()) {
      const one: Becomes = typeof member === "string" ? { to: member } : (member as Becomes);
      if (computed(from, one)) continue;
      for (const [keys, value] of valuesAt(properties, stepsOf(one.to), [])) {
        const steps = stepsOf(from);
        const open = steps.filter((step) => step === "[]" || step === "{}").length;
        if (keys.slice(open).some((key) => key !== 0)) return undefined;
        put(values, steps, keys, value);
      }
    }
  return values;
}

const stepsOf = (path: string): readonly string[] =>
  path.replaceAll(/\[\]|\{\}/g, ".$&").split(".");

function* valuesAt(
  at: unknown,
  [step, ...more]: readonly string[],
  keys: readonly (string | number)[],
): Generator<readonly [readonly (string | number)[], unknown]> {
  if (at === undefined || at === null) return;
  if (step === undefined) yield [keys, at];
  else if (step === "[]" || step === "{}")
    for (const [i, [, value]] of Object.entries(at as object).entries())
      yield* valuesAt(value, more, [...keys, i]);
  else yield* valuesAt((at as Record<string, unknown>)[step], more, keys);
}

function put(
  values: Record<string, unknown>,
  steps: readonly string[],
  keys: readonly (string | number)[],
  value: unknown,
): void {
  let at: Record<string | number, unknown> = values;
  let taken = 0;
  for (const [i, step] of steps.entries()) {
    const key = step === "[]" || step === "{}" ? (keys[taken++] as number) : step;
    if (i === steps.length - 1) at[key] = value;
    else {
      at[key] ??= steps[i + 1] === "[]" || steps[i + 1] === "{}" ? [] : {};
      at = at[key] as Record<string, unknown>;
    }
  }
}
