/** Provisioning: jobs that write accounts of the directory into another tenant or application, or from one into it. */
import { unexpectedAnswer } from "../azure/answer.ts";
import type { Tally } from "../azure/sender.ts";
import type { Batch } from "../collect.ts";
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { ofEach, unitOf } from "./unit.ts";
import { units } from "./units.ts";

/** Of Microsoft's own applications none has a job. */
const microsoft = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";

/** https://learn.microsoft.com/graph/api/synchronization-synchronization-list-jobs */
export async function provisioning(scan: TenantScan): Promise<void> {
  const applications: (readonly [id: string, name: string])[] = [];
  let rowsSeen = 0;
  const listed = await unitOf(scan, units.applications, async function* (tally) {
    const path = "/v1.0/servicePrincipals?$select=id,displayName,appOwnerOrganizationId&$top=999";
    for await (const rows of scan.ask.pages("graph", path, "value", tally)) {
      rowsSeen += rows.length;
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.applications);
      for (const [id, { displayName, appOwnerOrganizationId }] of records)
        if (String(appOwnerOrganizationId).toLowerCase() !== microsoft)
          applications.push([id, textIn(displayName) ?? id]);
      yield { gaps };
    }
    if (rowsSeen === 0)
      throw unexpectedAnswer("answered no application, and every tenant has some", "");
  });
  if (!listed && applications.length === 0) return;
  await unitOf(scan, units.provisioning, (tally) =>
    ofEach(
      scan,
      units.provisioning,
      applications.map((one) => [`application ${one[1]}`, () => jobsOf(scan, one, tally)]),
    ),
  );
}

async function jobsOf(
  scan: TenantScan,
  [id, name]: readonly [id: string, name: string],
  tally: Tally,
): Promise<Batch> {
  const path = `/v1.0/servicePrincipals/${encodeURIComponent(id)}/synchronization/jobs`;
  const all: unknown[] = [];
  for await (const rows of scan.ask.pages("graph", path, "value", tally)) all.push(...rows);
  const { records, gaps } = recordsIn(
    all,
    ({ id: job, templateId }) => (textIn(templateId) ? textIn(job) : undefined),
    scan,
    units.provisioning,
  );
  return {
    gaps,
    resources: records.map(([job, { templateId, schedule }]) =>
      tenantResource(
        scan,
        {
          type: "m365:Provisioning",
          path: `provisioning/${encodeURIComponent(job)}`,
          name,
          source: "graph synchronization/jobs",
        },
        { templateId, schedule: { state: (Object(schedule) as { state?: unknown }).state } },
      ),
    ),
  };
}
