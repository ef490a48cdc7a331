/** Writes an audit of guards: files are opened before the first call, and put in their places together. */
import { type GuardFormat, type GuardReport, guardFormats } from "../guard-model.ts";
import { UserError } from "../model.ts";
import { useOneOf } from "../nearest.ts";
import { guardReporters } from "../report/guards/index.ts";
import { loadRules } from "../rules.ts";
import type { GuardsRequest } from "./guards-request.ts";
import { openOutput } from "./output.ts";
import { descriptorOf, refuseSharedPlaces } from "./places.ts";
import { inRepository } from "./repository.ts";
import { writeTo } from "./standard-output.ts";
import type { Output } from "./writer.ts";

export interface GuardOutputs {
  readonly write: (report: GuardReport) => Promise<void>;
  /** Removes what was not put in its place. */
  readonly discard: () => void;
}

/** `inputs`: files that are read, and must not be overwritten. */
export function openGuardReports(
  request: GuardsRequest,
  inputs: readonly { readonly option: string; readonly file: string }[],
): GuardOutputs {
  const wanted = request.formats.length === 0 ? [{ format: "text" }] : request.formats;
  const reports = wanted.map(({ format, file }) => ({
    format: formatOf(format),
    file: file === undefined || descriptorOf(file) === 1 ? undefined : file,
  }));
  if (reports.filter(({ file }) => file === undefined).length > 1)
    throw new UserError(
      "--format: only one report may go to standard output; give the others a file, as in --format json=guards.json",
    );
  refuseSharedPlaces(
    reports.map(({ format, file = "-" }) => ({ option: `--format ${format}`, file })),
    inputs,
  );
  const outputs: (Output | undefined)[] = [];
  const discard = (): void => {
    for (const output of outputs) output?.discard();
  };
  try {
    for (const { file } of reports) outputs.push(file === undefined ? undefined : openOutput(file));
  } catch (error) {
    discard();
    throw error;
  }
  return {
    discard,
    async write(report) {
      for (const [i, { format }] of reports.entries()) {
        const chunks = guardReporters[format](report, {
          color: outputs[i] === undefined && request.color,
          citations: () => loadRules().citations,
          inRepository,
          ...(request.sarifCategory !== undefined && { category: request.sarifCategory }),
          ...(request.sarifProfile !== undefined && { profile: request.sarifProfile }),
        });
        const output = outputs[i];
        if (output === undefined) await writeTo(request.stdout, chunks);
        else {
          for (const chunk of chunks) output.write(chunk);
          await output.finish();
        }
      }
      for (const output of outputs) output?.commit();
    },
  };
}

function formatOf(said: string): GuardFormat {
  const format = guardFormats.find((one) => one === said);
  if (format === undefined)
    throw new UserError(`--format: unknown format "${said}"; ${useOneOf(said, guardFormats)}`);
  return format;
}
