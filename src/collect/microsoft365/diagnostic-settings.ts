/** Where the logs of the directory and of Intune are sent: diagnostic settings, and where the workspaces and accounts are that they name. */
import type { Resource } from "../../model.ts";
import { isRecord, unexpectedAnswer } from "../azure/answer.ts";
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { unitOf } from "./unit.ts";
import { type Unit, units } from "./units.ts";

const sinks = [
  "workspaceId",
  "storageAccountId",
  "eventHubAuthorizationRuleId",
  "serviceBusRuleId",
] as const;

interface Sink {
  readonly id: string;
  readonly location: string;
}

/** Of a service whose settings are tenant-wide, and not in Resource Graph. */
interface Owner {
  readonly unit: Unit;
  /** Its namespace in Resource Manager. */
  readonly namespace: string;
  readonly version: string;
  /** In the ids of the settings. */
  readonly path: string;
}

/** https://learn.microsoft.com/azure/templates/microsoft.aadiam/diagnosticsettings */
const entra: Owner = {
  unit: units.diagnosticSettings,
  namespace: "microsoft.aadiam",
  version: "2017-04-01",
  path: "diagnosticSettings",
};

/**
 * https://learn.microsoft.com/intune/intune-service/fundamentals/review-logs-using-azure-monitor; the call as the portal
 * and https://github.com/maester365/maester (Test-MtIntuneDiagnosticSettings) make it, read on 2026-11-29.
 */
const intune: Owner = {
  unit: units.intuneDiagnosticSettings,
  namespace: "microsoft.intune",
  version: "2017-04-01-preview",
  path: "intune-diagnosticSettings",
};

export const diagnosticSettings = (scan: TenantScan): Promise<void> => settingsOf(scan, entra);
export const intuneDiagnosticSettings = (scan: TenantScan): Promise<void> =>
  settingsOf(scan, intune);

async function settingsOf(scan: TenantScan, owner: Owner): Promise<void> {
  const { unit, namespace, version } = owner;
  await unitOf(scan, unit, async function* (tally) {
    const path = `/providers/${namespace}/diagnosticSettings?api-version=${version}`;
    const settings: (readonly [name: string, properties: Record<string, unknown>])[] = [];
    try {
      for await (const rows of scan.ask.pages("arm", path, "value", tally)) {
        const { records, gaps } = recordsIn(
          rows,
          ({ name, properties }) => (isRecord(properties) ? textIn(name) : undefined),
          scan,
          unit,
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
        resources: settings.map(([name, properties]) =>
          settingOf(scan, owner, [name, properties], places),
        ),
      };
    }
  });
}

function settingOf(
  scan: TenantScan,
  { path, namespace }: Owner,
  [name, properties]: readonly [name: string, properties: Readonly<Record<string, unknown>>],
  places: readonly Sink[],
): Resource {
  const said = sinks.flatMap((one) => textIn(properties[one])?.toLowerCase() ?? []);
  const type = "m365:DiagnosticSetting";
  const own = places.filter(({ id }) =>
    said.some((one) => `${one}/`.startsWith(`${id.toLowerCase()}/`)),
  );
  const named = { type, path: `${path}/${encodeURIComponent(name)}`, name };
  const source = `arm ${namespace}/diagnosticSettings`;
  return tenantResource(scan, { ...named, source }, { properties, sinks: own });
}

/** Of the types that a setting can name, in lower case. */
const versions: Readonly<Record<string, string>> = {
  "microsoft.operationalinsights/workspaces": "2022-10-01",
  "microsoft.storage/storageaccounts": "2024-01-01",
  "microsoft.eventhub/namespaces": "2024-01-01",
  "microsoft.servicebus/namespaces": "2024-01-01",
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
