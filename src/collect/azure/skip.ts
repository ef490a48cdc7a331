/** `--skip logs`: diagnostic settings cost one call per resource, and may be left out; never without saying so. */
import type { Scan } from "./collection.ts";

export async function skippedLogs(scan: Scan): Promise<void> {
  if (!scan.options.skip?.includes("logs")) return;
  await scan.give({
    gaps: [
      {
        reason: "not-collected",
        provider: "azure",
        scope: "tenant",
        service: "diagnosticSettings",
        role: "log",
        detail:
          "--skip logs left out diagnostic settings, so it is unknown where resource logs and activity logs are sent",
        remedy: "scan without --skip logs",
      },
    ],
  });
}
