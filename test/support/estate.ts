/** Reports of one estate that was scanned whole and in parts. */
import { Writable } from "node:stream";
import { type ScanRequest, scan } from "../../src/run.ts";
import { silent } from "../../src/run/progress.ts";

export interface Said {
  readonly run: {
    readonly status: string;
    readonly leftOut?: { readonly shard?: object };
    readonly identities: readonly string[];
  };
  readonly summary: { readonly resources: number; readonly gaps: number };
  readonly gaps: readonly {
    readonly reason: string;
    readonly provider: string;
    readonly scope: string;
    readonly detail: string;
  }[];
  readonly coverage: readonly { readonly scope: string; readonly service: string }[];
}

/** The report but for when it was made, of which inputs, and how old these are. */
export function plain(json: string): string {
  return json
    .replace(/("startedAt": )"[^"]*"/, "$1null")
    .replace(/("finishedAt": )"[^"]*"/, "$1null")
    .replace(/"targets": \[[^\]]*\]/, '"targets": []')
    .replace(/\s*"notes": \[\s*"the oldest of \d+ inventories is of [^\]]*\],/, "");
}

/** Scans in this process; the JSON report, and the exit code. */
export async function reported(
  request: Partial<ScanRequest> & Pick<ScanRequest, "targets">,
): Promise<{ readonly json: string; readonly exitCode: number }> {
  let json = "";
  const { close, exitCode } = await scan({
    formats: [{ format: "json" }],
    allowIncomplete: false,
    interrupt: new AbortController().signal,
    stdout: new Writable({
      write(chunk, _, done) {
        json += String(chunk);
        done();
      },
    }),
    color: false,
    progress: silent,
    ...request,
  });
  close();
  return { json, exitCode };
}
