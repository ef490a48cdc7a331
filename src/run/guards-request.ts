/** What a caller asks of an audit of guards. */
import type { AzureCloud, Level } from "../model.ts";
import type { ReportStream } from "./standard-output.ts";

export interface GuardsRequest {
  readonly policy?: string;
  /** Overrides the policy's. */
  readonly boundary?: string;
  /** ISO date; left out: today, UTC. */
  readonly asOf?: string;
  /** A JSON report of a scan, to hold the verdicts against. */
  readonly report?: string;
  readonly failOn?: Level | "never";
  readonly allowIncomplete?: boolean;
  readonly azureCloud?: AzureCloud;
  /** AWS: the role to assume in the accounts of aws:ACCOUNT. */
  readonly role?: string;
  readonly externalId?: string;
  readonly insecureHosts?: readonly string[];
  readonly concurrency?: number;
  readonly callTimeout?: number;
  /** What is written, and to which files; text on standard output where there is none. */
  readonly formats: readonly { readonly format: string; readonly file?: string }[];
  readonly stdout: ReportStream;
  readonly color: boolean;
  /** Hides the ids of accounts and subscriptions. */
  readonly redact?: boolean;
  readonly sarifCategory?: string;
  readonly sarifProfile?: "findings" | "full";
  /** One line a person may want to see while waiting. */
  readonly progress?: (text: string) => void;
}
