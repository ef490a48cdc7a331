/** What a caller asks of an audit of guards. */
import type { AzureCloud, Level } from "../model.ts";

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
  readonly insecureHosts?: readonly string[];
  readonly concurrency?: number;
  readonly callTimeout?: number;
  /** One line a person may want to see while waiting. */
  readonly progress?: (text: string) => void;
}
