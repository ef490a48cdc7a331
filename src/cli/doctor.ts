/** The command `doctor`: checks what a scan needs, one line each, and says how to fix what is missing. */
import { existsSync } from "node:fs";
import { isCountry, loadJurisdictions } from "../atlas.ts";
import { type CollectOptions, callTimeout } from "../collect/collect.ts";
import { sources } from "../sources.ts";
import type { Preflight } from "../collect/preflight.ts";
import { UserError } from "../model.ts";
import { forTerminal } from "../report/escape.ts";
import { boundariesOn, loadRules } from "../rules.ts";
import { type Chosen, choosePolicy } from "../run/policy-file.ts";
import { isDemo } from "../run/demos.ts";
import { namedTargets, sourceOf } from "../run/targets.ts";
import type { DataFormat } from "./data-format.ts";
import { neededActions } from "./permissions.ts";

export interface DoctorOptions {
  readonly policy?: string;
  readonly role?: string;
  readonly externalId?: string;
  readonly format: DataFormat;
}

interface Line extends Preflight {
  /** Absent for what is not about one target. */
  readonly target?: string;
}

interface Outcome {
  readonly text: string;
  readonly exitCode: number;
}

export async function doctor(targets: readonly string[], options: DoctorOptions): Promise<Outcome> {
  const lines: Line[] = [
    { what: "Node", status: "ok", detail: `${process.versions.node} (22.18 or later is required)` },
  ];
  const policy = await chosenPolicy(options.policy, targets, lines);
  const asked = { ...options, targets };
  const named =
    targets.length > 0 || (policy?.policy.targets.length ?? 0) > 0
      ? namedTargets(asked, policy?.policy ?? { targets: [] })
      : [];
  for (const { target, ...by } of named)
    for await (const line of check(target, by))
      lines.push({ ...line, target, detail: withoutPlace(line.detail, target) });
  const has = (status: Line["status"]): boolean => lines.some((line) => line.status === status);
  return {
    text: options.format === "json" ? `${JSON.stringify(lines, null, 2)}\n` : inWords(lines),
    exitCode: has("problem") ? 2 : has("unknown") ? 3 : 0,
  };
}

async function chosenPolicy(
  file: string | undefined,
  targets: readonly string[],
  lines: Line[],
): Promise<Chosen | undefined> {
  const { ruleIds, boundaries } = loadRules();
  const today = new Date().toISOString().slice(0, 10);
  try {
    const chosen = await choosePolicy({
      boundaries: boundariesOn(today, boundaries, loadJurisdictions()),
      isCountry,
      ruleIds,
      targets,
      ...(file !== undefined && { file }),
    });
    lines.push({
      what: "policy",
      status: "ok",
      detail:
        chosen.file === undefined
          ? `no policy file found: using ${chosen.policy.boundary.id}`
          : `${chosen.file}, boundary ${chosen.policy.boundary.id}`,
    });
    return chosen;
  } catch (error) {
    lines.push(problem("policy", error));
    return undefined;
  }
}

async function* check(
  target: string,
  by: Pick<CollectOptions, "role" | "externalId">,
): AsyncGenerator<Preflight> {
  if (isDemo(target)) {
    yield { what: "estate", status: "ok", detail: "needs no credentials" };
    return;
  }
  const source = sourceOf(target, sources);
  if (source.provider === "file" || !source.preflight) {
    yield existsSync(target) || target === "-"
      ? { what: "inventory", status: "ok", detail: "needs no credentials" }
      : { what: "inventory", status: "problem", detail: "no such file", fix: "check the path" };
    return;
  }
  const controller = new AbortController();
  const options: CollectOptions = {
    ...by,
    signal: controller.signal,
    concurrency: 4,
    callTimeout,
    needs: new Map(),
    connection: {},
    progress() {},
  };
  try {
    yield* source.preflight(target, options, neededActions(source.provider, target));
  } catch (error) {
    yield problem("credentials", error);
  }
}

/** The line begins with its target: a message that does so too would say it twice. */
const withoutPlace = (detail: string, target: string): string =>
  detail.startsWith(`${target}: `) ? detail.slice(target.length + 2) : detail;

/** The messages of this project end with what to do. */
function problem(what: string, error: unknown): Preflight {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof UserError))
    return {
      what,
      status: "problem",
      detail: message,
      fix: "check the network and the proxy, and try again",
    };
  // Every message has the form "place: fault; remedy".
  const [detail = "", ...fix] = message.split("; ");
  return { what, status: "problem", detail, ...(fix.length > 0 && { fix: fix.join("; ") }) };
}

const marks: Readonly<Record<Line["status"], string>> = { ok: "✓", problem: "✗", unknown: "?" };

function inWords(lines: readonly Line[]): string {
  return lines
    .flatMap(({ target, what, status, detail, fix }) => [
      `${marks[status]} ${target === undefined ? "" : `${forTerminal(target)}: `}${forTerminal(what)}: ${forTerminal(detail)}`,
      ...(fix === undefined ? [] : [`  fix: ${forTerminal(fix)}`]),
    ])
    .join("\n");
}
