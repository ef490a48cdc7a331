/** The command `diff`: two saved reports, and what is new, closed, changed or no longer seen between them. */
import { diffWriters } from "../report/diff.ts";
import { difference } from "../run/difference.ts";
import type { DiffOptions } from "./diff-options.ts";
import { colorWanted, standardOutput } from "./output.ts";

export async function diffCommand(
  older: string,
  newer: string,
  { format, color, verbose = false }: DiffOptions,
): Promise<number> {
  const { report, exitCode } = await difference(older, newer);
  const out = standardOutput();
  const options = { color: colorWanted(out, color), verbose };
  for (const chunk of diffWriters[format](report, options)) out.write(chunk);
  return exitCode;
}
