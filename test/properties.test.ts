/** The algebra of a check, with the real atlas and rows over shuffled and altered fixtures: what must hold whatever an estate holds. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadAtlas, loadJurisdictions } from "../src/atlas.ts";
import { listLocations } from "./support/locations.ts";
import { type Checked, checker } from "../src/check.ts";
import { files as inventory } from "../src/files.ts";
import type { Exception } from "../src/judge/exception.ts";
import { type Policy, defaultPolicy } from "../src/judge/policy.ts";
import { types } from "../src/locate/index.ts";
import { keeper } from "../src/locate/kept.ts";
import {
  type Atlas,
  type Coverage,
  type Finding,
  type Gap,
  type Provider,
  type Resource,
  levels,
} from "../src/model.ts";
import { findingWriter } from "../src/report/json.ts";
import { boundariesOn, loadRules } from "../src/rules.ts";
import { options } from "./support/aws-scan.ts";
import { temporaryFolder } from "./support/command.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { rounds } from "./support/fuzz-mutate.ts";
import { fixtureFiles } from "./support/fixture-files.ts";

const asOf = "2026-11-22";
const { rules, boundaries } = loadRules();
const atlas = loadAtlas();
const base = defaultPolicy(boundariesOn(asOf, boundaries, loadJurisdictions()));
const known = listLocations();
const countries = [...new Set(known.flatMap((one) => one.countries))].sort();

const resources: readonly Resource[] = fixtureFiles.flatMap(
  (file) => JSON.parse(readFileSync(file, "utf8")) as Resource[],
);

/** The same thing elsewhere: its id says so too, so that no two are one. */
function moved(resource: Resource, code: string | undefined, copy: number): Resource {
  return {
    ...resource,
    id: `${resource.id}-${copy}`,
    ...(code !== undefined && resource.location !== undefined && { location: code }),
  };
}

const code = (provider: Provider): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...known.filter((one) => one.provider === provider).map((one) => one.code),
    "nowhere-1",
  );

const estate: fc.Arbitrary<readonly Resource[]> = fc
  .array(
    fc
      .nat(resources.length - 1)
      .chain((i) => fc.option(code(resources[i]!.provider)).map((place) => ({ i, place }))),
    { minLength: 1, maxLength: 40 },
  )
  .map((picks) =>
    picks.map(({ i, place }, copy) => moved(resources[i]!, place ?? undefined, copy)),
  );

const boundary = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...countries), { maxLength: 60 }),
  fc.constant([...base.boundary.countries]),
  fc.shuffledSubarray([...base.boundary.countries]),
);

const policyOf = (allowed: readonly string[]): Policy => ({
  ...base,
  boundary: { id: "own", title: "own", countries: new Set(allowed) },
});

interface Outcome extends Omit<Checked, "findings" | "rules" | "coverage"> {
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
}

function checked(
  some: Iterable<Resource>,
  policy: Policy = base,
  places: Atlas = atlas,
  gaps: readonly Gap[] = [],
  on: string = asOf,
): Outcome {
  const check = checker(places, { policy, rules, asOf: on }, findingWriter());
  for (const gap of gaps) check.gap(gap);
  for (const resource of some) check.resource(resource);
  const { findings, coverage, rules: _, ...rest } = check.finish();
  const all = [...findings];
  const units = [...coverage];
  check.close();
  return { ...rest, coverage: units, findings: all };
}

/** Where data leaves: whichever rule says so, and however sure it is. */
const exitOf = ({ resource, role, location }: Finding): string =>
  `${resource.id} ${role} ${location.code}`;
const exits = ({ findings }: Outcome): Set<string> => new Set(findings.map(exitOf));

const holds = <T>(property: fc.IProperty<T>): void => {
  fc.assert(property, {
    numRuns: rounds(60),
    // Found once, a counterexample is found again: the seed is the same unless one is asked for.
    seed: Number(process.env["DATA_BOUNDARY_SEED"]) || 20_261_122,
    verbose: 1,
  });
};

describe("whatever an estate holds", () => {
  test("a country more in the boundary is never a finding more", () => {
    let narrowed = 0;
    holds(
      fc.property(estate, boundary, boundary, (some, allowed, more) => {
        const few = exits(checked(some, policyOf(allowed)));
        const many = exits(checked(some, policyOf([...allowed, ...more])));
        if (many.size < few.size) narrowed++;
        expect([...many].filter((exit) => !few.has(exit))).toEqual([]);
      }),
    );
    expect(narrowed).toBeGreaterThan(0);
  });

  test("a country more in a place is never a finding less", () => {
    let grown = 0;
    holds(
      fc.property(
        estate,
        boundary,
        fc.constantFrom(...countries),
        fc.shuffledSubarray(known.map((one) => one.code)),
        (some, allowed, extra, places) => {
          const wider: Atlas = {
            ...atlas,
            find(provider, said) {
              const place = atlas.find(provider, said);
              return place && places.includes(place.code)
                ? { ...place, countries: [...new Set([...place.countries, extra])] }
                : place;
            },
          };
          const before = exits(checked(some, policyOf(allowed)));
          const after = exits(checked(some, policyOf(allowed), wider));
          if (after.size > before.size) grown++;
          expect([...before].filter((exit) => !after.has(exit))).toEqual([]);
        },
      ),
    );
    expect(grown).toBeGreaterThan(0);
  });

  test("the order in which resources and gaps come does not matter", () => {
    holds(
      fc.property(
        estate.chain((some) =>
          fc.tuple(
            fc.constant(some),
            fc.shuffledSubarray([...some], { minLength: some.length }),
            fc.constant(gapsOf(some)),
            fc.shuffledSubarray([...gapsOf(some)], { minLength: gapsOf(some).length }),
          ),
        ),
        ([some, shuffled, gaps, otherwise]) => {
          expect(checked(shuffled, base, atlas, otherwise)).toEqual(
            checked(some, base, atlas, gaps),
          );
        },
      ),
    );
  });

  test("what was saved is judged as it was when it was seen", async () => {
    const folder = temporaryFolder();
    const keep = keeper(types);
    let files = 0;
    await fc.assert(
      fc.asyncProperty(estate, async (some) => {
        const file = join(folder, `${files++}.ndjson`);
        const held = some.map(keep);
        writeFileSync(file, savedInventory(held));
        const read: Resource[] = [];
        for await (const batch of inventory.collect(file, options(undefined)))
          read.push(...(batch.resources ?? []));
        expect(checked(read.map(keep))).toEqual(checked(held));
        expect(exits(checked(held))).toEqual(exits(checked(some)));
      }),
      { numRuns: rounds(40), seed: 20_261_122, verbose: 1 },
    );
  });

  test("two targets together say what each of them says", () => {
    holds(
      fc.property(estate, estate, (one, other) => {
        // Two accounts that do not refer to each other: what one names, the other does not hold.
        const [a, b] = [one.map(within("a")), other.map(within("b"))];
        const [apart, together] = [[checked(a), checked(b)] as const, checked([...a, ...b])];
        expect(together.findings.map(({ fingerprint }) => fingerprint).sort()).toEqual(
          apart.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)).sort(),
        );
        expect(together.summary.placements).toBe(
          apart[0].summary.placements + apart[1].summary.placements,
        );
        expect(together.summary.resources).toBe(
          apart[0].summary.resources + apart[1].summary.resources,
        );
        expect(countOf(together.gaps)).toBe(countOf(apart[0].gaps) + countOf(apart[1].gaps));
      }),
    );
  });
});

describe("whatever a policy accepts", () => {
  const ids = rules.map(({ id }) => id);
  const globs = [...ids, "*", "replica-*", "*-outside", "*-may-leave", "home-*"];
  const day = fc.constantFrom("2026-01-01", asOf, "2027-06-30", "2030-01-01", "9999-12-31");
  const narrow = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
    fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
  const exception: fc.Arbitrary<Exception> = fc
    .record({
      rule: fc.constantFrom(...globs),
      resource: fc.constantFrom("*", "arn:aws:s3:::*", "*storageAccounts*", "*-1", "*-2*"),
      country: narrow(["US", "GB", "CH", "BR"]),
      location: narrow(["us-east-1", "eastus", "uksouth", "global"]),
      expires: day,
    })
    .map(({ country, location, ...one }) => ({
      ...one,
      reason: "accepted",
      approvedBy: "dpo@klinik.example",
      ...(country !== undefined && { country }),
      ...(location !== undefined && { location }),
    }));
  const exceptions = fc.array(exception, { maxLength: 5 });
  /** Some levels, or one for every rule: where the graver one is off, the milder one is not. */
  const anyLevel = fc.constantFrom("error", "warning", "note", "off");
  const said = fc
    .oneof(
      fc.dictionary(fc.constantFrom(...ids), anyLevel, { noNullPrototype: true }),
      fc.record(Object.fromEntries(ids.map((id) => [id, anyLevel]))),
    )
    .map((all) => new Map(Object.entries(all)) as Policy["levels"]);
  const active = ({ findings }: Outcome): Map<string, Finding> =>
    new Map(
      findings
        .filter(({ exception: one }) => one === undefined || one.expired)
        .map((one) => [exitOf(one), one]),
    );

  test("a country more in the boundary is never a finding more, nor a graver one", () => {
    let accepted = 0;
    holds(
      fc.property(
        estate,
        // From nothing allowed, whole lists of countries turn from outside into may-leave.
        fc.oneof(fc.constant([]), boundary),
        boundary,
        exceptions,
        said,
        (some, allowed, more, accepts, levels_) => {
          const by = (set: readonly string[]): Map<string, Finding> =>
            active(checked(some, { ...policyOf(set), exceptions: accepts, levels: levels_ }));
          const few = by(allowed);
          const many = by([...allowed, ...more]);
          if (few.size < active(checked(some, policyOf(allowed))).size) accepted++;
          expect([...many.keys()].filter((exit) => !few.has(exit))).toEqual([]);
          for (const [exit, { level }] of many)
            expect(levels.indexOf(level)).toBeGreaterThanOrEqual(
              levels.indexOf(few.get(exit)!.level),
            );
        },
      ),
    );
    expect(accepted).toBeGreaterThan(0);
  });

  test("an exception less is never a finding less", () => {
    holds(
      fc.property(estate, boundary, exceptions, fc.nat(), (some, allowed, accepts, at) => {
        const all = active(checked(some, { ...policyOf(allowed), exceptions: accepts }));
        const fewer = accepts.filter((_, index) => index !== at % Math.max(1, accepts.length));
        const without = active(checked(some, { ...policyOf(allowed), exceptions: fewer }));
        expect([...all.keys()].filter((exit) => !without.has(exit))).toEqual([]);
      }),
    );
  });

  test("a later day is never a finding less, and the order of exceptions changes none", () => {
    holds(
      fc.property(estate, boundary, exceptions, day, (some, allowed, accepts, until) => {
        const policy = { ...policyOf(allowed), exceptions: accepts };
        const now = active(checked(some, policy));
        const later = active(checked(some, policy, atlas, [], until > asOf ? until : asOf));
        expect([...now.keys()].filter((exit) => !later.has(exit))).toEqual([]);
        const turned = active(checked(some, { ...policy, exceptions: accepts.toReversed() }));
        expect([...turned.keys()].sort()).toEqual([...now.keys()].sort());
      }),
    );
  });
});

const countOf = (gaps: readonly Gap[]): number =>
  gaps.reduce((sum, { resources: concerned = 1 }) => sum + concerned, 0);

/** Everything of it, and all that it refers to, is another account's. */
const within =
  (account: string) =>
  (resource: Resource): Resource => {
    const text = JSON.stringify(resource)
      .replaceAll("arn:aws:", `arn:aws-${account}:`)
      .replaceAll("/subscriptions/", `/subscriptions/${account}`)
      // A workspace's own id, by which others name it, stays one: a and b are digits of it.
      .replaceAll(/(?<="customerId":")[\da-f]/gi, account)
      // A host is called after the resource.
      .replaceAll(/(?<=[/"@])(?=[\w-]+\.[\w.-]*windows\.net)/g, account);
    const { name, ...rest } = JSON.parse(text) as Resource;
    return { ...rest, name: `${account}${name}`, scope: `${account}${resource.scope}` };
  };

/** Gaps as sources tell them, of which some are alike but for what they concern or how they are mended. */
function gapsOf(some: readonly Resource[]): readonly Gap[] {
  return some.flatMap(({ provider, scope, id }, i) => {
    const gap = { reason: "refused", provider, scope, detail: `no ${i % 3}` } as const;
    return [
      { ...gap, resource: id, remedy: `ask for role ${i % 2}` },
      { ...gap, resource: `${id}-child`, remedy: "ask for role 0" },
    ];
  });
}
