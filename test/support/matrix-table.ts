/** The tables of the matrix in docs/faults.md: how often each fault was planted on a cloud, and what became of it. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Provider } from "../../src/model.ts";
import { faults, faultsOf } from "./matrix-faults.ts";
import type { Outcome } from "./matrix.ts";

const file = "docs/faults.md";
const providers: readonly Provider[] = ["aws", "azure", "microsoft365"];

const titles: Readonly<Record<Provider, string>> = {
  aws: "## Every kind of call to AWS",
  azure: "## Every kind of call to Azure",
  microsoft365: "## Every kind of call to a Microsoft 365 tenant",
};

const timed: ReadonlySet<string> = new Set(
  faults.filter(({ callTimeout }) => callTimeout !== undefined).map(({ id }) => id),
);

export type Tally = ReadonlyMap<string, Readonly<Record<Outcome["is"], number>>>;

export function tallyOf(outcomes: readonly (readonly [fault: string, Outcome])[]): Tally {
  const tally = new Map<string, Record<Outcome["is"], number>>();
  for (const [fault, { is }] of outcomes) {
    const counts = tally.get(fault) ?? {
      "not applicable": 0,
      "nothing lost": 0,
      covered: 0,
      silent: 0,
    };
    counts[is]++;
    tally.set(fault, counts);
  }
  return tally;
}

export function sectionOf(provider: Provider, kinds: number, tally: Tally): string {
  const rows = [...tally].map(([fault, counts]) => {
    const calls = counts["nothing lost"] + counts.covered + counts.silent;
    // When a time limit ends, some of the answers have come: how many is another number in each run.
    const [covered, whole] = timed.has(fault)
      ? ["-", "-"]
      : [counts.covered, counts["nothing lost"]];
    return `| ${fault} | ${calls} | ${covered} | ${whole} | ${counts.silent} |`;
  });
  return [
    titles[provider],
    "",
    `Written by \`npm run test:all -- --update\`, which plants each of these faults on each of the ${kinds} kinds of call that a scan of the demo makes, and compares what the scan says with a healthy one. "Covered": of every resource, placement and finding that is missing a gap says so, naming that resource, or its type or its list in its account and region. "Silent": something is missing without a gap. A place that the faulty answer itself states, at the same property of the same resource, is reported as the answer states it, and counts as said.`,
    "",
    "| fault | calls | covered | nothing lost | silent |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** The part of the page that `test/faults.test.ts` does not write: both sections. */
export function sections(): string {
  const page = readFileSync(file, "utf8");
  const start = page.indexOf("\n## Every kind of call");
  return start < 0 ? "" : page.slice(start + 1);
}

/** The section of a cloud as the page has it. */
export function sectionIn(provider: Provider): string {
  const all = sections();
  const start = all.indexOf(titles[provider]);
  if (start < 0) return "";
  const next = all.indexOf("\n## ", start);
  return next < 0 ? all.slice(start) : all.slice(start, next + 1);
}

export function writeSection(provider: Provider, section: string): void {
  const others = providers.map((one) => (one === provider ? section : sectionIn(one)));
  const page = readFileSync(file, "utf8");
  const start = page.indexOf("\n## Every kind of call");
  const head = start < 0 ? page : page.slice(0, start + 1);
  writeFileSync(
    file,
    [head.trimEnd(), ...others.filter((one) => one !== "").map((one) => one.trimEnd())].join(
      "\n\n",
    ) + "\n",
  );
}

/** The faults that the page names for a cloud, in order. */
export const named = (provider: Provider): readonly string[] =>
  faultsOf(provider).map(({ id }) => id);
