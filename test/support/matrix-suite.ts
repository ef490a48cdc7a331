/**
 * The matrix of one cloud as tests: a sample of its cells with every run, all of them where
 * DATA_BOUNDARY_ALL is set (`npm run test:all`), which also holds docs/faults.md to what came of it.
 */
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Provider } from "../../src/model.ts";
import { type Cell, type Kind, type Outcome, cellsOf, kindsOf, outcomeOf } from "./matrix.ts";
import { parts } from "./matrix-kinds.ts";
import { type Stage, stage } from "./matrix-scan.ts";
import { named, sectionIn, sectionOf, tallyOf, writeSection } from "./matrix-table.ts";
import { structural } from "./fuzz-structure.ts";
import { type Random, seeded } from "./fuzz-mutate.ts";
import { isWhole } from "./whole.ts";

/** Scans under way at once: what is refused for ever waits, and the others need not. */
const atOnce = 3;
const updating = Boolean(process.env["DATA_BOUNDARY_UPDATE"]);

/** How much of the demo a sample is taken from: so many of its parts. */
interface Sampled {
  readonly parts: number;
}

export interface Size extends Sampled {
  /** How many kinds of call there are at least. */
  readonly kinds: number;
  /** Of a sample. */
  readonly cells: number;
}

export interface Mutations extends Sampled {
  readonly mutations: readonly [ofSample: number, ofAll: number];
}

interface Staged {
  readonly stages: readonly Stage[];
  readonly kinds: readonly Kind[];
}

/** What the tests of a file share; there once they run. */
function staged(provider: Provider, { parts: sampled }: Sampled): () => Staged {
  let here: Staged;
  beforeAll(async () => {
    vi.stubEnv("AWS_REGION", "eu-central-1");
    vi.stubEnv("AWS_CONFIG_FILE", "/dev/null");
    vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
    vi.stubEnv("AWS_MAX_ATTEMPTS", "1");
    const stages = await Promise.all(Array.from({ length: atOnce }, () => stage()));
    const kinds = await kindsOf(
      stages[0]!,
      isWhole ? parts[provider] : some(parts[provider], sampled, seeded(1)),
    );
    here = { stages, kinds };
  });
  afterAll(async () => {
    await Promise.all(here.stages.map((one) => one[Symbol.asyncDispose]()));
    vi.unstubAllEnvs();
  });
  return () => here;
}

export function matrixOf(provider: Provider, size: Size): void {
  const here = staged(provider, size);
  test(
    `${provider}: no fault loses anything without a gap`,
    { timeout: isWhole ? 2_700_000 : 900_000 },
    async () => {
      const { stages, kinds } = here();
      const all = cellsOf(kinds);
      const cells = isWhole ? all : some(all, size.cells, seeded(2));
      const outcomes: [string, Outcome][] = [];
      const silent: string[] = [];
      await Promise.all(
        stages.map(async (on, first) => {
          for (let at = first; at < cells.length; at += stages.length) {
            const cell = cells[at]!;
            const outcome = await outcomeOf(on, cell);
            outcomes[at] = [cell.fault.id, outcome];
            if (outcome.is === "silent") silent.push(saidOf(cell, outcome));
          }
        }),
      );
      if (isWhole) expect(kinds.length).toBeGreaterThanOrEqual(size.kinds);
      if (isWhole && updating)
        writeSection(provider, sectionOf(provider, kinds.length, tallyOf(outcomes)));
      expect(silent).toEqual([]);
      // The sample holds whatever the whole would: calls that were met, and things that were lost.
      expect(outcomes.filter(([, { is }]) => is === "covered").length).toBeGreaterThan(
        cells.length / 10,
      );
      if (isWhole)
        expect(sectionIn(provider).trim()).toBe(
          sectionOf(provider, kinds.length, tallyOf(outcomes)).trim(),
        );
    },
  );

  // Skipped until `npm run test:all -- --update` has written the table for the first time.
  test.skipIf(sectionIn(provider) === "")(
    `docs/faults.md has the table of ${provider}, and nothing silent in it`,
    () => {
      const rows = sectionIn(provider)
        .split("\n")
        .filter((line) => /^\| .* \d+ \|$/.test(line))
        .map((line) => line.slice(2, -2).split(" | "));
      expect(rows.map(([fault]) => fault)).toEqual(named(provider));
      expect(rows.filter((row) => row.at(-1) !== "0")).toEqual([]);
    },
  );
}

/** The same of answers that are mutated at random: a file of its own, to run beside the other. */
export function mutatedMatrixOf(provider: Provider, size: Mutations): void {
  const here = staged(provider, size);
  test(
    `${provider}: no mutated answer loses anything without a gap`,
    { timeout: isWhole ? 2_700_000 : 900_000 },
    async () => {
      const { stages, kinds } = here();
      const silent: string[] = [];
      const [sample, whole] = size.mutations;
      const wanted = isWhole ? whole : sample;
      let mutated = 0;
      for (let seed = 1; mutated < wanted; seed++) {
        const kind = seeded(seed).of(kinds);
        const { count, lost } = await mutatedAt(stages[0]!, kinds, kind.part.id, seeded(seed));
        mutated += count;
        if (lost.length > 0)
          silent.push(`seed ${seed}, ${kind.part.id}: ${lost.slice(0, 3).join("; ")}`);
        if (silent.length > 20) break;
      }
      expect(silent).toEqual([]);
    },
  );
}

/** Mutates a handful of answers of one scan. */
async function mutatedAt(
  on: Stage,
  kinds: readonly Kind[],
  part: string,
  random: Random,
): Promise<{ readonly count: number; readonly lost: readonly string[] }> {
  const ofPart = kinds.filter((kind) => kind.part.id === part);
  const chosen = new Set(some(ofPart, 10, random));
  return await structural(on, [...chosen], random);
}

function saidOf({ kind, fault }: Cell, outcome: Outcome): string {
  const lost = outcome.is === "silent" ? outcome.lost.silent : [];
  return `${fault.id} on ${kind.id} (${kind.part.id}): ${lost.length} silent, first ${lost[0]}`;
}

function some<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(random.below(left.length), 1),
  ).flat();
}
