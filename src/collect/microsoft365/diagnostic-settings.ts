/** Where the directory's own logs are sent: its diagnostic settings, and where the workspaces and accounts are that they name. */
import type { Resource } from "../../model.ts";
import { isRecord, unexpectedAnswer } from "../azure/answer.ts";
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { unitOf } from "./unit.ts";
import { units } from "./units.ts";

const sinks = ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId"] as const;

interface Sink {
  readonly id: string;
  readonly location: string;
}

/** Tenant-wide, and not in Resource Graph: https://learn.microsoft.com/azure/templates/microsoft.aadiam/diagnosticsettings */
export async function diagnosticSettings(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.diagnosticSettings, async function* (tally) {
    const path = "/providers/microsoft.aadiam/diagnosticSettings?api-version=2017-04-01";
    const settings: (readonly [name: string, properties: Record<string, unknown>])[] = [];
    try {
      for await (const rows of scan.ask.pages("arm", path, "value", tally)) {
        const { records, gaps } = recordsIn(
          rows,
          ({ name, properties }) => (isRecord(properties) ? textIn(name) : undefined),
          scan,
          units.diagnosticSettings,
        );
        for (const [name, { properties }] of records)
          settings.push([name, properties as Record<string, unknown>]);
        yield { gaps };
      }
    } finally {
      const named = settings.flatMap(([, setting]) =>
        sinks.flatMap((one) => textIn(setting[one]) ?? []),
      );
      const places = await placesOf(scan, new Set(named));
      yield {
        resources: settings.map(([name, properties]) => settingOf(scan, name, properties, places)),
      };
    }
  });
}

function settingOf(
  scan: TenantScan,
  name: string,
  properties: Readonly<Record<string, unknown>>,
  places: readonly Sink[],
): Resource {
  const said = sinks.flatMap((one) => textIn(properties[one])?.toLowerCase() ?? []);
  const type = "m365:DiagnosticSetting";
  const path = `diagnosticSettings/${encodeURIComponent(name)}`;
  const source = "arm microsoft.aadiam/diagnosticSettings";
  const own = places.filter(({ id }) =>
    said.some((one) => `${one}/`.startsWith(`${id.toLowerCase()}/`)),
  );
  return tenantResource(scan, { type, path, name, source }, { properties, sinks: own });
}

/** Of the types that a setting can name, in lower case. */
const versions: Readonly<Record<string, string>> = {
  "microsoft.operationalinsights/workspaces": "2022-10-01",
  "microsoft.storage/storageaccounts": "2024-01-01",
  "microsoft.eventhub/namespaces": "2024-01-01",
};

/** Where these are: what they are besides is Azure's to scan. One that was not read is a gap, and the setting is judged without. */
async function placesOf(scan: TenantScan, named: ReadonlySet<string>): Promise<readonly Sink[]> {
  const found = new Map<string, readonly [id: string, type: string, version: string]>();
  for (const text of named) {
    const [id = "", type = ""] =
      /^\/subscriptions\/[\w-]+\/resourceGroups\/[^/?#]+\/providers\/([^/?#]+\/[^/?#]+)\/[^/?#]+/i.exec(
        text,
      ) ?? [];
    const version = versions[type.toLowerCase()];
    if (version !== undefined) found.set(id.toLowerCase(), [id, type, version]);
  }
  const places: Sink[] = [];
  for (const [id, type, version] of found.values())
    await unitOf(
      scan,
      { ...units.sinks, service: `${units.sinks.service} ${type}` },
      async function* (tally) {
        const { location } = await scan.ask.get("arm", `${id}?api-version=${version}`, tally);
        if (typeof location === "string" && location !== "") places.push({ id, location });
        else
          throw unexpectedAnswer(
            "answered a log destination without its location",
            JSON.stringify(location ?? null),
          );
        yield {};
      },
    );
  return places;
}
