/** Many inventories of one estate: whatever the split and the order of the files, the report of one. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { types } from "../src/locate/index.ts";
import { keeper } from "../src/locate/kept.ts";
import { type Coverage, type Gap, type Report, type Resource, sameId } from "../src/model.ts";
import { temporaryFolder } from "./support/command.ts";
import { plain, reported } from "./support/estate.ts";
import { rounds } from "./support/fuzz-mutate.ts";
import { savedInventory } from "./support/saved-inventory.ts";

const keep = keeper(types);
/** One record of each id: what two records contradict each other in, each of them is reported with. */
const pool: readonly Resource[] = [
  ...new Map(
    globSync("fixtures/{aws,azure}/*/*.json")
      .sort()
      .flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as Resource[])
      .map((one) => [sameId(one.id), keep(one)] as const),
  ).values(),
];

/** As another account or another API lists the same resource. */
function respelt(one: Resource, how: number): Resource {
  const { id, location, provider, scope } = one;
  const azure = provider === "azure";
  return {
    ...one,
    ...(azure && how % 2 === 1 && { id: id.toUpperCase() }),
    ...(location !== undefined && how > 1 && { location: location.toUpperCase() }),
    ...(how > 2 && { scope: `${scope.slice(0, -1)}0`, name: `${one.name} (shared)` }),
  };
}

type Line = Resource | Gap | Coverage;

/** What one account lists, and how that ended. */
interface Account {
  readonly resources: readonly Resource[];
  readonly isRefused: boolean;
}

const six = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 6, maxLength: 6 });

/** What refers to a resource mostly does so across accounts. `twice`: half of the resources a second account lists as well. */
const accounts = (twice: boolean): fc.Arbitrary<readonly Account[]> =>
  fc
    .shuffledSubarray([...pool.keys()], { maxLength: 60 })
    .chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.array(fc.tuple(fc.nat(5), twice ? fc.nat(11) : fc.constant(11), fc.nat(3)), {
          minLength: some.length,
          maxLength: some.length,
        }),
        six(fc.boolean()),
      ),
    )
    .map(([some, where, refused]) =>
      refused.map((isRefused, i) => ({
        isRefused,
        resources: some.flatMap((at, k) => {
          const [own, second, how] = where[k]!;
          return [
            ...(own === i ? [pool[at]!] : []),
            ...(second === i ? [respelt(pool[at]!, how)] : []),
          ];
        }),
      })),
    );

/** Of an account in one cloud: the scopes of its resources are as they are, as accounts share what they have. */
function linesOf({ resources, isRefused }: Account, i: number): Line[] {
  const scopes = Map.groupBy(resources, ({ provider, scope }) => `${provider} ${scope}`);
  return [
    ...resources,
    ...[...scopes.values()].map(([first, ...more]): Coverage => ({
      provider: first!.provider,
      scope: first!.scope,
      region: `part-${i}`,
      service: "all",
      status: isRefused ? "partial" : "complete",
      resources: more.length + 1,
      calls: i,
    })),
    ...(isRefused
      ? [...scopes.values()].map(([first]): Gap => ({
          reason: "refused",
          provider: first!.provider,
          scope: first!.scope,
          region: `part-${i}`,
          detail: "the list was refused",
          remedy: "grant it",
        }))
      : []),
  ];
}

test("any split, in any order, with files that are there twice, gives the report of one file", async () => {
  const folder = temporaryFolder();
  let round = 0;
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      accounts(false).filter((all) => all.some(({ resources }) => resources.length > 0)),
      fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      async (all, parts, again) => {
        const at = join(folder, String(round++));
        mkdirSync(at);
        const lines = all.map(linesOf);
        writeFileSync(join(at, "whole.ndjson"), savedInventory(lines.flat()));
        const files = [...new Set(parts)].flatMap((part) => {
          const its = lines.filter((_, i) => parts[i] === part).flat();
          if (its.length === 0) return [];
          const file = join(at, `part-${part}.ndjson`);
          writeFileSync(file, savedInventory(its, { targets: [] }));
          return [file];
        });
        if (again) {
          const copy = join(at, "a-copy.ndjson");
          writeFileSync(copy, readFileSync(files[0]!));
          files.push(copy);
        }
        const whole = await reported({ targets: [join(at, "whole.ndjson")], placements: true });
        const parted = await reported({ targets: files, placements: true });
        const turned = await reported({ targets: files.toReversed(), placements: true });
        expect(plain(parted.json)).toBe(plain(whole.json));
        expect(plain(turned.json)).toBe(plain(whole.json));
        found += (JSON.parse(whole.json) as { findings: unknown[] }).findings.length;
      },
    ),
    { numRuns: rounds(25), seed: 20_261_129, verbose: 1 },
  );
  expect(found).toBeGreaterThan(20);
});

test("of a resource that two accounts list in other words the same are reported, whichever came first", async () => {
  const folder = temporaryFolder();
  let round = 0;
  const wordsIn = async (...files: readonly string[]): Promise<object> => {
    const { json } = await reported({ targets: files, placements: true });
    const { findings, placements, summary } = JSON.parse(json) as Report;
    const { byRole, byCountry, byLevel, byVerdict, byAccount } = summary;
    return { findings, placements, byRole, byCountry, byLevel, byVerdict, byAccount };
  };
  await fc.assert(
    fc.asyncProperty(
      accounts(true).filter((all) => all.some(({ resources }) => resources.length > 0)),
      fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
      async (all, parts) => {
        const at = join(folder, String(round++));
        mkdirSync(at);
        const lines = all.map(linesOf);
        const write = (name: string, some: readonly Line[]): string => {
          writeFileSync(join(at, name), savedInventory(some));
          return join(at, name);
        };
        const files = [...new Set(parts)].flatMap((part) => {
          const its = lines.filter((_, i) => parts[i] === part).flat();
          return its.length === 0 ? [] : [write(`part-${part}.ndjson`, its)];
        });
        const whole = await wordsIn(write("whole.ndjson", lines.flat()));
        expect(await wordsIn(write("turned.ndjson", lines.toReversed().flat()))).toEqual(whole);
        expect(await wordsIn(...files)).toEqual(whole);
      },
    ),
    { numRuns: rounds(15), seed: 20_261_129, verbose: 1 },
  );
});

test("an account that is expected and that no file covers is a gap, and one that a file covers is none", async () => {
  const folder = temporaryFolder();
  const bucket = {
    id: "arn:aws:sqs:eu-central-1:210987654321:results",
    type: "AWS::SQS::Queue",
    provider: "aws" as const,
    scope: "210987654321",
    name: "results",
    location: "eu-central-1",
    labels: {},
    properties: {},
    source: "test",
  };
  const file = join(folder, "e.ndjson");
  const lines = savedInventory([bucket]).split("\n");
  const expectedLine = (id: string): string =>
    JSON.stringify({ expected: id, provider: "aws", name: "Research" });
  writeFileSync(
    file,
    [lines[0], expectedLine("210987654321"), expectedLine("345678901234"), ...lines.slice(1)].join(
      "\n",
    ),
  );
  const { json, exitCode } = await reported({ targets: [file] });
  const gaps = (JSON.parse(json) as { gaps: Gap[] }).gaps.filter(
    ({ reason }) => reason === "not-collected",
  );
  expect(exitCode).toBe(3);
  expect(gaps).toEqual([
    expect.objectContaining({
      provider: "aws",
      scope: "345678901234",
      detail: expect.stringMatching(/^nothing in the AWS account Research was checked/),
    }),
  ]);
});
