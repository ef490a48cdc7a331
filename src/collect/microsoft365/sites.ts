/** SharePoint sites, users and groups of a multi-geo tenant: where each is kept, or wished to be. */
import type { Batch } from "../collect.ts";
import { siteWithoutPerson } from "./persons.ts";
import { type TenantScan, recordsIn, tenantResource, textIn } from "./record.ts";
import { unitOf } from "./unit.ts";
import { units } from "./units.ts";

/** Each geography's codes are shown of multi-geo tenants alone: https://learn.microsoft.com/graph/api/resources/sitecollection */
export async function geographies(scan: TenantScan): Promise<void> {
  const { organization, give } = scan;
  // Under User.Read all is null, and nothing was seen.
  const isMultiGeo =
    typeof organization?.countryLetterCode === "string"
      ? organization.isMultipleDataLocationsForServicesEnabled
      : undefined;
  if (isMultiGeo === null || isMultiGeo === false) {
    await give({
      notes: [
        `${scan.tenant} is not a multi-geo tenant: its sites, users and groups are all in its default geography, which no API shows, and were not listed`,
      ],
    });
    return;
  }
  await Promise.all([sites(scan), users(scan), groups(scan)]);
}

/** https://learn.microsoft.com/graph/api/site-getallsites */
async function sites(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.sites, async function* (tally) {
    const path = "/v1.0/sites/getAllSites?$select=id,name,webUrl,siteCollection,createdDateTime";
    for await (const rows of scan.ask.pages("graph", path, "value", tally)) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.sites);
      const resources = records.map(([id, { webUrl, siteCollection }]) =>
        tenantResource(
          scan,
          {
            type: "m365:Site",
            path: `sites/${id}`,
            // The title of a personal site is a person's name.
            name: siteWithoutPerson(textIn(webUrl) ?? id),
            source: "graph sites/getAllSites",
          },
          { siteCollection },
        ),
      );
      yield { resources, gaps };
    }
  });
}

/** Null is not a wish; what is neither null nor a text was not read. */
const wisher = ({
  id,
  preferredDataLocation: wish,
}: Readonly<Record<string, unknown>>): string | undefined =>
  wish === null || textIn(wish) !== undefined ? textIn(id) : undefined;

/** Counted by what they prefer, so that no report holds a person. https://learn.microsoft.com/graph/api/resources/user */
async function users(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.users, async function* (tally) {
    const counts = new Map<string, number>();
    const path = "/v1.0/users?$select=id,userType,preferredDataLocation&$top=999";
    try {
      for await (const rows of scan.ask.pages("graph", path, "value", tally)) {
        const { records, gaps } = recordsIn(rows, wisher, scan, units.users);
        for (const [, record] of records) {
          // A guest's mailbox is in another tenant.
          if (record["userType"] === "Guest") continue;
          const code = textIn(record["preferredDataLocation"]) ?? "";
          counts.set(code, (counts.get(code) ?? 0) + 1);
        }
        yield { gaps };
      }
    } finally {
      yield { resources: [...counts].map(([code, count]) => mailboxes(scan, code, count)) };
    }
  });
}

const mailboxes = (
  scan: TenantScan,
  code: string,
  count: number,
): ReturnType<typeof tenantResource> =>
  tenantResource(
    scan,
    {
      type: "m365:Mailboxes",
      path: `mailboxes/${code || "default"}`,
      name: code === "" ? "users without a preferred data location" : `users who prefer ${code}`,
      source: "graph users",
    },
    { users: count, ...(code !== "" && { preferredDataLocation: code }) },
  );

/** https://learn.microsoft.com/graph/api/resources/group */
async function groups(scan: TenantScan): Promise<void> {
  await unitOf(scan, units.groups, async function* (tally) {
    const path =
      "/v1.0/groups?$filter=groupTypes/any(c:c eq 'Unified')&$select=id,displayName,preferredDataLocation,resourceProvisioningOptions&$top=999";
    for await (const rows of scan.ask.pages("graph", path, "value", tally))
      yield groupsIn(scan, rows);
  });
}

function groupsIn(scan: TenantScan, rows: readonly unknown[]): Batch {
  const { records, gaps } = recordsIn(rows, wisher, scan, units.groups);
  return {
    resources: records.map(([id, { displayName, preferredDataLocation }]) =>
      tenantResource(
        scan,
        {
          type: "m365:Group",
          path: `groups/${id}`,
          name: textIn(displayName) ?? id,
          source: "graph groups",
        },
        { preferredDataLocation },
      ),
    ),
    gaps,
  };
}
