/** docs/faults.md, made of what the suite saw. */
import { kinds } from "./faults-kinds.ts";
import type { Outcome } from "./faults-outcome.ts";
import { callTimeout, within } from "./faults-scan.ts";

export function faultsPage(rows: ReadonlyMap<string, ReadonlyMap<string, Outcome>>): string {
  return [
    "# Faults, and what becomes of them",
    "",
    "Written by `test/faults.test.ts`, which plants each fault on each kind of call over real HTTP and compares the scan with a healthy one; edit nothing here.",
    "",
    `Of each combination the suite has seen that the scan ends by itself within ${within} s (with \`--call-timeout ${callTimeout.azure}\` at Azure, and \`${callTimeout.aws}\` and two attempts at AWS; by default a call has 120 s and eight attempts), that every resource of every other unit is there and unchanged, that the gaps are those of the failed call alone, and that the exit code is 3 where there is a gap (1 where there are findings as well) and 0 only where nothing is lost. "once" is a fault that passes with the first request, "always" one that stays.`,
    "",
    ...(["aws", "azure"] as const).flatMap((provider) => {
      const of = kinds.filter((kind) => kind.provider === provider);
      return [
        `## ${provider === "aws" ? "AWS" : "Azure"}`,
        "",
        `| fault | ${of.map(({ title }) => title).join(" | ")} |`,
        `| --- | ${of.map(() => "---").join(" | ")} |`,
        ...[...rows].map(
          ([title, cells]) =>
            `| ${title} | ${of.map(({ id }) => cells.get(id)?.cell ?? "").join(" | ")} |`,
        ),
        "",
        "Remedies in the report:",
        "",
        ...remediesOf(
          of.map(({ id }) => id),
          rows,
        ),
        "",
      ];
    }),
  ].join("\n");
}

/** One line for each remedy, with the faults that lead to it. */
function remediesOf(
  ids: readonly string[],
  rows: ReadonlyMap<string, ReadonlyMap<string, Outcome>>,
): string[] {
  const faults = new Map<string, Set<string>>();
  for (const [title, cells] of rows)
    for (const id of ids) {
      const remedy = cells.get(id)?.remedy?.replaceAll(/https?:\/\/127[\d.:]+/g, "the endpoint");
      if (remedy !== undefined) faults.set(remedy, (faults.get(remedy) ?? new Set()).add(title));
    }
  return [...faults].map(([remedy, titles]) => `- ${remedy} _(${[...titles].join("; ")})_`);
}
