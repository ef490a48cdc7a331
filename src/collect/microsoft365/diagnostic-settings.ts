/** Where the directory's own logs are sent: its diagnostic settings, and where the workspaces and accounts are that they name. */
import type { Resource } from "../../model.ts";
import { isRecord } from "../azure/answer.ts";
import { type TenantScan, recordsIn, resourceOf, textIn } from "./record.ts";
import { unitOf } from "./unit.ts";
import { units } from "./units.ts";

const sinks = ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId"] as const;

/** Tenant-wide, and not in Resource Graph: https://learn.microsoft.com/azure/templates/microsoft.aadiam/diagnosticsettings */
export async function diagnosticSettings(scan: TenantScan): Promise<void> {
  const named = new Set<string>();
  await unitOf(scan, units.diagnosticSettings, async function* (tally) {
    const path = "/providers/microsoft.aadiam/diagnosticSettings?api-version=2017-04-01";
    for await (const rows of scan.ask.pages("arm", path, "value", tally)) {
      const { records, gaps } = recordsIn(
        rows,
        ({ name, properties }) => (isRecord(properties) ? textIn(name) : undefined),
        scan,
        units.diagnosticSettings,
      );
      for (const [, { properties }] of records)
        for (const sink of sinks) {
          const id = textIn((properties as Record<string, unknown>)[sink]);
          if (id !== undefined) named.add(id);
        }
      yield {
        gaps,
        resources: records.map(([name, { properties }]) =>
          resourceOf(
            scan,
            {
              type: "m365:DiagnosticSetting",
              path: `diagnosticSettings/${encodeURIComponent(name)}`,
              name,
              source: "arm microsoft.aadiam/diagnosticSettings",
            },
            { properties },
          ),
        ),
      };
    }
  });
  await places(scan, named);
}

/** Of the types that a setting can name, in lower case. */
const versions: Readonly<Record<string, string>> = {
  "microsoft.operationalinsights/workspaces": "2022-10-01",
  "microsoft.storage/storageaccounts": "2024-01-01",
  "microsoft.eventhub/namespaces": "2024-01-01",
};

/** Where these are, for the settings that refer to them: what they are besides is Azure's to scan. */
async function places(scan: TenantScan, named: ReadonlySet<string>): Promise<void> {
  const found = new Map<string, readonly [id: string, type: string, version: string]>();
  for (const text of named) {
    const [id = "", type = ""] =
      /^\/subscriptions\/[\w-]+\/resourceGroups\/[^/?#]+\/providers\/([^/?#]+\/[^/?#]+)\/[^/?#]+/i.exec(
        text,
      ) ?? [];
    const version = versions[type.toLowerCase()];
    if (version !== undefined) found.set(id.toLowerCase(), [id, type, version]);
  }
  for (const [id, type, version] of found.values())
    await unitOf(
      scan,
      { ...units.sinks, service: `${units.sinks.service} ${type}` },
      async function* (tally) {
        const { location } = await scan.ask.get("arm", `${id}?api-version=${version}`, tally);
        const resource: Resource = {
          id,
          type,
          provider: "azure",
          scope: id.split("/")[2]!,
          ...(typeof location === "string" && { location }),
          name: id.slice(id.lastIndexOf("/") + 1),
          labels: {},
          properties: {},
          source: "arm",
          onlyReferred: true,
        };
        yield { resources: [resource] };
      },
    );
}
