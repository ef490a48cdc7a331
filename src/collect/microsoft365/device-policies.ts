/** Intune policies that set how much diagnostic data Windows and Office send. */
import type { Resource } from "../../model.ts";
import { isRecord } from "../azure/answer.ts";
import { Fault } from "../azure/fault.ts";
import type { Tally } from "../azure/sender.ts";
import { intuneDiagnosticSettings } from "./diagnostic-settings.ts";
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { ofEach, unitOf } from "./unit.ts";
import { units } from "./units.ts";

/** Of a policy that sets a level. */
interface Level {
  readonly product: "windows" | "office";
  readonly level: string;
}

export async function devicePolicies(scan: TenantScan): Promise<void> {
  const found = { hasNoIntune: false };
  await Promise.all([restrictions(scan, found), catalogue(scan, found)]);
  if (!found.hasNoIntune) await intuneDiagnosticSettings(scan);
}

interface Found {
  hasNoIntune: boolean;
}

/** https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diagnosticdatasubmissionmode */
async function restrictions(scan: TenantScan, found: Found): Promise<void> {
  await unitOf(scan, units.deviceRestrictions, async function* (tally) {
    const path = "/v1.0/deviceManagement/deviceConfigurations?$expand=assignments";
    for await (const rows of pages(scan, path, { tally, found })) {
      const { records, gaps } = recordsIn(
        rows,
        ({ id, ...policy }) =>
          /^#microsoft\.graph\.\w/.test(String(policy["@odata.type"])) ? textIn(id) : undefined,
        scan,
        units.deviceRestrictions,
      );
      yield {
        gaps,
        resources: records.flatMap(([id, policy]) =>
          policy["@odata.type"] === "#microsoft.graph.windows10GeneralConfiguration"
            ? [
                policyOf(scan, id, policy["displayName"], policy["assignments"], {
                  product: "windows",
                  level: String(policy["diagnosticsDataSubmissionMode"]),
                }),
              ]
            : [],
        ),
      };
    }
  });
}

/** https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicy */
async function catalogue(scan: TenantScan, found: Found): Promise<void> {
  await unitOf(scan, units.devicePolicies, async function* (tally) {
    const list = "/beta/deviceManagement/configurationPolicies";
    const path = `${list}?$select=id,name,platforms,technologies&$expand=assignments`;
    for await (const rows of pages(scan, path, { tally, found })) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.devicePolicies);
      yield { gaps };
      yield* ofEach(
        scan,
        units.devicePolicies,
        records.map(([id, { name, assignments }]) => [
          `policy ${textIn(name) ?? id}`,
          async () => {
            const settings: unknown[] = [];
            const own = `${list}/${encodeURIComponent(id)}/settings`;
            for await (const page of pages(scan, own, { tally, found })) settings.push(...page);
            const read = recordsIn(settings, settingIn, scan, {
              ...units.devicePolicies,
              shows: [],
            });
            return {
              gaps: read.gaps,
              resources: read.records
                .flatMap(([, setting]) => levelsIn(setting))
                .map((level) => policyOf(scan, id, name, assignments, level)),
            };
          },
        ]),
      );
    }
  });
}

/** A tenant without Intune says so in these words: https://learn.microsoft.com/graph/api/resources/intune-graph-overview */
async function* pages(
  { ask }: TenantScan,
  path: string,
  { tally, found }: { readonly tally: Tally; readonly found: Found },
): AsyncGenerator<readonly unknown[]> {
  let isBegun = false;
  try {
    for await (const rows of ask.pages("graph", path, "value", tally)) {
      isBegun = true;
      yield rows;
    }
  } catch (error) {
    if (
      !isBegun &&
      error instanceof Fault &&
      error.status === 400 &&
      /not applicable to target tenant/i.test(error.message)
    ) {
      found.hasNoIntune = true;
      return;
    }
    throw error;
  }
}

const windows = "device_vendor_msft_policy_config_system_allowtelemetry";
/** The setting's level is a child of its switch. */
const office = /_l_sendtelemetry$/;
const officeLevel = /_l_sendtelemetrydropid$/;
/** https://learn.microsoft.com/windows/client-management/mdm/policy-csp-system */
const windowsLevels = ["none", "basic", "enhanced", "full"] as const;
/** https://learn.microsoft.com/microsoft-365-apps/privacy/manage-privacy-controls */
const officeLevels: readonly (string | undefined)[] = [
  undefined,
  "required",
  "optional",
  "neither",
];

/** What a setting sets, which every one names. */
const settingIn = ({ settingInstance }: Readonly<Record<string, unknown>>): string | undefined =>
  isRecord(settingInstance) ? textIn(settingInstance["settingDefinitionId"]) : undefined;

/** Of a setting and all that is below it; a level that is not known is kept as it is written, and is a gap. */
function levelsIn(setting: unknown): readonly Level[] {
  if (Array.isArray(setting)) return setting.flatMap(levelsIn);
  if (!isRecord(setting)) return [];
  const { settingDefinitionId: id, choiceSettingValue } = setting;
  const { value, children } = Object(choiceSettingValue) as Record<string, unknown>;
  const at = Number(/_(\d+)$/.exec(String(value))?.[1]);
  const own: Level[] =
    id === windows
      ? [{ product: "windows", level: windowsLevels[at] ?? String(value) }]
      : typeof id === "string" && officeLevel.test(id)
        ? [{ product: "office", level: officeLevels[at] ?? String(value) }]
        : [];
  const below = Object.values(setting).flatMap(levelsIn);
  // A switch whose level is not among its children was not read.
  const isUnread = typeof id === "string" && office.test(id) && below.length === 0;
  return [
    ...own,
    ...below,
    ...(isUnread ? [{ product: "office", level: String(children ?? value) } as const] : []),
  ];
}

const policyOf = (
  scan: TenantScan,
  id: string,
  name: unknown,
  assignments: unknown,
  { product, level }: Level,
): Resource =>
  tenantResource(
    scan,
    {
      type: "m365:DiagnosticPolicy",
      path: `diagnostic-policies/${encodeURIComponent(id)}-${product}`,
      name: textIn(name) ?? id,
      source: "graph deviceManagement",
    },
    // One that nobody gets sets nothing.
    { product, level, isAssigned: !Array.isArray(assignments) || assignments.length > 0 },
  );
