/** The audit of guards in the Action: beside the scan where `targets` are given too, else alone. */
import { join } from "node:path";
import { error, notice, warning } from "@actions/core";
import { type GuardFormat, type GuardReport, guardFormats } from "../guard-model.ts";
import { isAccepted } from "../model.ts";
import { takesOption } from "../providers.ts";
import { forTerminal, wholeForTerminal } from "../report/escape.ts";
import { guardDeclaration } from "../report/guards/sarif.ts";
import { runGuards } from "../run/guards.ts";
import { isOneAccount } from "../run/guards-targets.ts";
import { inRepository } from "../run/repository.ts";
import type { Inputs } from "./inputs.ts";
import { logged } from "./logged.ts";

export interface GuardResult {
  readonly report: GuardReport;
  readonly exitCode: number;
  readonly files: ReadonlyMap<GuardFormat, string>;
}

const endings: Readonly<Partial<Record<GuardFormat, string>>> = {
  json: "json",
  sarif: "sarif",
  markdown: "md",
};

export async function audited(
  inputs: Inputs,
  folder: string,
  redact: boolean,
): Promise<GuardResult | undefined> {
  const { guards: targets, role, externalId, insecureHosts, azureCloud } = inputs;
  if (targets.length === 0) return undefined;
  // Beside a scan, an option may be the scan's alone; alone, one that has no effect is refused.
  const isAlone = inputs.targets.length === 0;
  const isFor = (applies: (target: string) => boolean): boolean => isAlone || targets.some(applies);
  const files = new Map(
    guardFormats.flatMap((format): [GuardFormat, string][] => {
      const ending = endings[format];
      return ending !== undefined && inputs.formats.includes(format)
        ? [[format, join(folder, `data-boundary-guards.${ending}`)]]
        : [];
    }),
  );
  const result = await logged(redact, ({ stdout, progress }) =>
    runGuards(targets, {
      formats: [{ format: "text" }, ...[...files].map(([format, file]) => ({ format, file }))],
      stdout,
      color: !process.env["NO_COLOR"],
      progress: progress.say,
      redact,
      allowIncomplete: inputs.allowIncomplete,
      sarifCategory: guardsCategory(inputs),
      ...(inputs.policy !== undefined && { policy: inputs.policy }),
      ...(inputs.boundary !== undefined && { boundary: inputs.boundary }),
      ...(inputs.failOn !== undefined && { failOn: inputs.failOn }),
      ...(inputs.asOf !== undefined && { asOf: inputs.asOf }),
      ...(inputs.sarifProfile !== undefined && { sarifProfile: inputs.sarifProfile }),
      ...(inputs.concurrency !== undefined && { concurrency: inputs.concurrency }),
      ...(inputs.callTimeout !== undefined && { callTimeout: inputs.callTimeout }),
      ...(role !== undefined && isFor(isOneAccount) && { role }),
      ...(externalId !== undefined && isFor(isOneAccount) && { externalId }),
      ...(insecureHosts.length > 0 &&
        isFor((one) => takesOption(one, "insecureHosts")) && { insecureHosts }),
      ...(azureCloud !== undefined &&
        isFor((one) => takesOption(one, "azureCloud")) && { azureCloud }),
    }),
  );
  annotateGuards(result.report);
  return { ...result, files };
}

/** An upload in the scan's category would close the scan's alerts. */
export const guardsCategory = ({ sarifCategory = "data-boundary/" }: Inputs): string =>
  `${sarifCategory.replace(/\/$/, "")}/guards/`;

/** GitHub shows ten of a kind for a step. */
const mostAnnotations = 9;
const write = { error, warning, note: notice } as const;

function annotateGuards({ findings }: GuardReport): void {
  const counting = findings.filter((one) => !isAccepted(one));
  for (const { rule, level, detail, fix, guards, scopes } of counting.slice(0, mostAnnotations)) {
    const place = guardDeclaration(guards, inRepository);
    write[level](`${wholeForTerminal(detail)} Fix: ${wholeForTerminal(fix)}`, {
      title: `${rule}: ${forTerminal(guards[0]?.name ?? scopes[0]!.name)}`,
      ...(place && { file: decodeURIComponent(place.uri), startLine: place.startLine }),
    });
  }
  const more = counting.length - mostAnnotations;
  if (more > 0)
    notice(
      `and ${more.toLocaleString("en")} more ${more === 1 ? "finding" : "findings"} on guards: see the job summary and the reports`,
    );
}
