/** Standard output and error, each opened by the first who writes to it: that costs a start two milliseconds. */
import { fstatSync } from "node:fs";
import type { ProgressStream } from "../run/progress.ts";
import type { ReportStream } from "../run/standard-output.ts";
import { PlainOutput, isPlain } from "./plain-output.ts";

interface StandardOutput extends ReportStream {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

let output: StandardOutput | undefined;
let lost: NodeJS.ErrnoException | undefined;

export function standardOutput(): StandardOutput {
  if (output) return output;
  output = isPlain() ? new PlainOutput() : process.stdout;
  // A reader that left (`| head`) needs no more; `scan` says so itself where a report is cut short.
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") lost ??= error;
  });
  return output;
}

/** Why not all that was written arrived (a full disk); known once everything is on its way. */
export async function lostOutput(): Promise<NodeJS.ErrnoException | undefined> {
  await new Promise<void>((done) => {
    if (output) output.write("", () => done());
    else done();
  });
  return lost;
}

/** Where progress is written: of a pipe or a file it is known without opening it that it is not a terminal. */
export const standardError: ProgressStream = {
  get isTTY() {
    return fstatSync(2).isCharacterDevice() && process.stderr.isTTY;
  },
  get columns() {
    return process.stderr.columns;
  },
  write: (text) => process.stderr.write(text),
};

export function print(text: string): void {
  standardOutput().write(text.endsWith("\n") ? text : `${text}\n`);
}

export const colorWhen = ["auto", "always", "never"] as const;
export type ColorWhen = (typeof colorWhen)[number];

/** `auto`: NO_COLOR, then FORCE_COLOR, then whether it is a terminal; GitHub's log viewer is none, and shows colors. */
export function colorWanted({ isTTY }: StandardOutput, when: ColorWhen = "auto"): boolean {
  if (when !== "auto") return when === "always";
  const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0";
  return isTTY || GITHUB_ACTIONS === "true";
}
