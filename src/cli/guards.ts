/** The command `guards`: the audit, and the generator's documents. */
import type { GuardsRequest } from "../run/guards-request.ts";
import type { PrintedKind } from "../guard-model.ts";
import type { GenerateRequest } from "../run/generate-guards.ts";
import { type ColorWhen, colorWanted, print, standardOutput } from "./output.ts";
import type { Format } from "./values.ts";

export interface GuardsOptions extends Omit<
  GuardsRequest,
  "insecureHosts" | "progress" | "formats" | "stdout" | "color"
> {
  readonly insecureHost?: readonly string[];
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly format: readonly Format[];
  readonly color?: ColorWhen;
}

export async function guardsCommand(
  targets: readonly string[],
  { format, color, insecureHost, quiet, verbose, ...request }: GuardsOptions,
): Promise<number> {
  const { runGuards } = await import("../run/guards.ts");
  const { progressOn } = await import("../run.ts");
  const progress = progressOn(process.stderr, quiet ? "quiet" : verbose ? "verbose" : "normal");
  const { exitCode } = await runGuards(targets, {
    ...request,
    ...(insecureHost && { insecureHosts: insecureHost }),
    formats: format,
    stdout: standardOutput(),
    color: colorWanted(standardOutput(), color),
    progress: progress.say,
  }).finally(progress.done);
  return exitCode;
}

export async function generateCommand(
  kind: PrintedKind,
  { quiet, ...request }: GenerateRequest & { readonly quiet?: boolean },
): Promise<void> {
  const { generateGuards } = await import("../run/generate-guards.ts");
  const { text, companion } = await generateGuards(kind, request);
  print(text);
  if (!quiet) process.stderr.write(companion);
}
