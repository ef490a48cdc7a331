/** The contract of a report format: from a Report to chunks of text, so that half a million findings stream. */
import type { Declaration, Finding, Report } from "../model.ts";

export interface RenderOptions {
  /** Text: whether to colour. */
  readonly color: boolean;
  /** Text: whether pages are hyperlinks (OSC 8). */
  readonly links?: boolean;
  /** Text: columns of the terminal; 100 where absent. */
  readonly width?: number;
  /** Text: every finding and gap with all that is known of it, instead of a report for the next ten minutes. */
  readonly verbose?: boolean;
  /** Text: the verdict and the policy that was read, and nothing else. */
  readonly quiet?: boolean;
  /** SARIF: the line that declares the finding's resource in this repository. */
  readonly locate?: (finding: Finding) => Declaration | undefined;
  /** SARIF: the policy file relative to the repository's root, where the report's is relative to a folder in it. */
  readonly policyFile?: string;
  /** SARIF: what distinguishes this analysis from others of the same repository; "data-boundary/" where absent. */
  readonly category?: string;
  /** SARIF: `full` has excepted findings as well, with `suppressions`. GitHub would show them as open alerts. */
  readonly profile?: "findings" | "full";
}

export interface Reporter {
  /** What `--format` calls it. */
  readonly id: string;
  /** Written beside it where it goes to a file: what it cannot hold. */
  readonly companion?: { readonly reporter: Reporter; readonly ending: string };
  /** It has a row for each placement, inside ones too: without them it is refused, or says that it has fewer rows. */
  readonly placements?: "needed" | "wanted";
  /** Chunks of some 64 KB, made while they are asked for. */
  readonly render: (report: Report, options: RenderOptions) => Iterable<string>;
}

const chunkLength = 64 * 1024;

/** Joins small parts to chunks worth a write. */
export function* chunked(parts: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
