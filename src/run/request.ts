/** What a caller asks of one scan, and what it gets back. */
import type { Connection, PlanInputs, Source } from "../collect/collect.ts";
import type { Progress } from "./progress.ts";
import type { ReportStream } from "./standard-output.ts";
import type {
  AzureCloud,
  Declaration,
  Finding,
  Level,
  Report,
  Skippable,
  Trustable,
} from "../model.ts";

/** What a user can set: the one list from which the command and the Action derive theirs. */
export interface ScanOptions {
  /** Overrides the policy's: "eea", or a list of countries "DE,FR". */
  readonly boundary?: string;
  readonly failOn?: Level | "never";
  readonly allowIncomplete: boolean;
  readonly regions?: readonly string[];
  readonly skip?: readonly Skippable[];
  /** Whose word is taken for what is not there. Left out: the policy's; false: nobody's, whatever the policy names. */
  readonly trust?: readonly Trustable[] | false;
  /** The AWS role to assume in each account that a target names, and its external id. */
  readonly role?: string;
  readonly externalId?: string;
  /** One part of the accounts and subscriptions: "3/16", or "auto". */
  readonly shard?: string;
  /** A file that `discover` wrote: what the targets name. */
  readonly accounts?: string;
  /** A folder that keeps an inventory of each account that ended, to go on from. */
  readonly checkpoint?: string;
  /** In seconds: an inventory of the checkpoint that is older is made again. */
  readonly maxAge?: number;
  /** AWS: hosts, of emulators, that may be asked over plain http. */
  readonly insecureHosts?: readonly string[];
  /** ISO date; left out: today, UTC. */
  readonly asOf?: string;
  readonly saveInventory?: string;
  /**
   * A JSON report or baseline file: what is in it is known, and fails nothing. Left out: the policy's;
   * false: none, whatever the policy names.
   */
  readonly baseline?: string | false;
  /** Plans and templates: the JSON report, or the live target, that they would change. */
  readonly against?: string;
  /** A file that one line is added to for each scan. */
  readonly history?: string;
  /** The folder of an evidence pack to write. */
  readonly evidence?: string;
  /** Terraform state files that lead from a resource to the line that declares it. */
  readonly terraformState?: readonly string[];
  readonly sarifCategory?: string;
  readonly sarifProfile?: "findings" | "full";
  /** False: every resource of Azure is read, also where counting would do. */
  readonly pushdown?: boolean;
  /** Ids of frameworks whose controls the reports name. */
  readonly framework?: readonly string[];
  /** Adds every placement to the reports that list them, inside ones too. */
  readonly placements?: boolean;
  /** Hides account and subscription ids in every report. */
  readonly redact?: boolean;
  readonly azureCloud?: AzureCloud;
  /** What only a person knows of plans and templates. */
  readonly planInputs?: PlanInputs;
  /** Left out: 16. */
  readonly concurrency?: number;
  /** In seconds, for the whole collection. */
  readonly timeout?: number;
  /** In seconds, for one call with its repeats. */
  readonly callTimeout?: number;
}

export interface ScanRequest extends ScanOptions {
  /** As on the command line; none: the policy's. */
  readonly targets: readonly string[];
  readonly policyFile?: string;
  /** None: text to standard output. */
  readonly formats: readonly { readonly format: string; readonly file?: string }[];
  /** Where the clouds are, where that is not where the SDKs look for them. */
  readonly connection?: Connection;
  /** In place of those that are built in. */
  readonly sources?: readonly Source[];
  readonly interrupt: AbortSignal;
  readonly stdout: ReportStream;
  readonly color: boolean;
  /** Text: whether standard output is a terminal that takes hyperlinks (OSC 8). */
  readonly links?: boolean;
  /** Text: everything, instead of what matters for the next ten minutes. */
  readonly verbose?: boolean;
  /** Text on standard output: the verdict only. */
  readonly quiet?: boolean;
  readonly progress: Progress;
}

export interface ScanResult {
  readonly report: Report;
  readonly exitCode: number;
  /** Removes findings that were put aside on disk; the report's findings are gone afterwards. */
  readonly close: () => void;
  /** One line for people, where no report went to standard output. */
  readonly verdict?: string;
  /** The line of this repository that declares the resource of one of the report's findings. */
  readonly locate: (finding: Finding) => Declaration | undefined;
}
