/** What the makers of Azure estates share: records in, ARM's and Resource Graph's pages out, in the format that `scan demo` plays. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Absent where ARM lists none. */
  readonly location?: string;
  readonly kind?: string;
  readonly sku?: object;
  readonly tags?: Readonly<Record<string, string>>;
  readonly zones?: readonly string[];
  readonly managedBy?: string;
  readonly properties: object;
}

export type More = Partial<Pick<Listed, "kind" | "sku" | "tags" | "zones" | "managedBy">>;

interface Group {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly location: string;
  readonly tags: object;
}

export interface Tenant {
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly displayName: string;
  /** ARM's data boundary: EU, Global or NotDefined. */
  readonly boundary: string;
  /** Subscriptions that are listed and may not be read. */
  readonly refused: readonly { readonly id: string; readonly displayName: string }[];
  /** The person or service that the refusals name. */
  readonly client: string;
}

export interface Recordings {
  readonly group: (name: string, location: string, tags: object) => string;
  /** Adds "Microsoft.Sql/servers/databases" called "sql-a/patients" to a group, and gives its id. */
  readonly add: (
    resourceGroup: string,
    type: string,
    name: string,
    location: string | undefined,
    properties?: object,
    more?: More,
  ) => string;
  readonly idOf: (resourceGroup: string, type: string, name: string) => string;
  /** A child list that holds something; what is not told is not there. */
  readonly child: (parent: string, path: string, values: readonly object[]) => void;
  /** One answer below a resource. */
  readonly detail: (parent: string, path: string, body: object) => void;
  readonly write: (folder: string) => void;
}

/** Single records that every resource of a type has, as they are where nobody set anything. */
const details: Readonly<Record<string, readonly (readonly [path: string, properties: object])[]>> =
  {
    "Microsoft.RecoveryServices/vaults": [
      [
        "backupstorageconfig/vaultstorageconfig",
        {
          storageModelType: "GeoRedundant",
          storageType: "GeoRedundant",
          storageTypeState: "Unlocked",
          crossRegionRestoreFlag: false,
        },
      ],
    ],
    "Microsoft.Sql/servers": [
      [
        "auditingSettings/default",
        { retentionDays: 0, isAzureMonitorTargetEnabled: false, state: "Disabled" },
      ],
    ],
    "Microsoft.Web/sites": [["config/web", { numberOfWorkers: 1, azureStorageAccounts: {} }]],
  };

const graph = "POST /providers/Microsoft.ResourceGraph/resources";
const dataBoundaries = "providers/Microsoft.Resources/dataBoundaries/default";

export function recordings(tenant: Tenant): Recordings {
  const { subscriptionId: main } = tenant;
  const groups: Group[] = [];
  const records: Listed[] = [];
  const children: Record<string, readonly unknown[]> = {};

  function idOf(resourceGroup: string, type: string, name: string): string {
    const [namespace, ...kinds] = type.split("/");
    const names = name.split("/");
    const path = kinds.map((kind, index) => `${kind}/${names[index]}`).join("/");
    return `/subscriptions/${main}/resourceGroups/${resourceGroup}/providers/${namespace}/${path}`;
  }

  return {
    idOf,
    group(name, location, tags) {
      groups.push({
        id: `/subscriptions/${main}/resourceGroups/${name}`,
        name,
        type: "Microsoft.Resources/resourceGroups",
        location,
        tags,
      });
      return name;
    },
    add(resourceGroup, type, name, location, properties = {}, more = {}) {
      const id = idOf(resourceGroup, type, name);
      records.push({
        id,
        name,
        type,
        ...(location !== undefined && { location }),
        ...more,
        properties,
      });
      return id;
    },
    child(parent, path, values) {
      children[`GET ${parent}/${path}`] = [{ value: values }];
    },
    detail(parent, path, body) {
      children[`GET ${parent}/${path}`] = [body];
    },
    write(folder) {
      const sorted = records.toSorted(byId);
      for (const { id, type } of sorted)
        for (const [path, properties] of details[type] ?? [])
          children[`GET ${id}/${path}`] ??= [
            {
              id: `${id}/${path}`,
              name: path.split("/")[1],
              type: `${type}/${path.split("/")[0]}`,
              properties,
            },
          ];
      const files: Readonly<Record<string, object>> = {
        "subscriptions.json": subscriptions(tenant),
        "resources.json": lists(tenant, sorted, groups),
        "resource-graph.json": tables(tenant, sorted, groups),
        "children.json": children,
      };
      mkdirSync(folder, { recursive: true });
      for (const [name, content] of Object.entries(files))
        writeFileSync(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
    },
  };
}

function subscriptions(tenant: Tenant): Record<string, unknown> {
  const { subscriptionId: main, displayName, refused, tenantId } = tenant;
  const of = (subscriptionId: string, name: string): object => ({
    id: `/subscriptions/${subscriptionId}`,
    subscriptionId,
    tenantId,
    displayName: name,
    state: "Enabled",
  });
  const boundary = (scope: string): object => ({
    id: `${scope}/providers/Microsoft.Resources/dataBoundaries/default`,
    name: tenantId,
    type: "Microsoft.Resources/dataBoundaries",
    properties: { dataBoundary: tenant.boundary, provisioningState: "Created" },
  });
  return {
    "GET /subscriptions": [
      {
        value: [of(main, displayName), ...refused.map((one) => of(one.id, one.displayName))],
        count: { type: "Total", value: 1 + refused.length },
      },
    ],
    [`GET /subscriptions/${main}`]: [of(main, displayName)],
    [`GET /${dataBoundaries}`]: [boundary("")],
    [`GET /subscriptions/${main}/${dataBoundaries}`]: [boundary(`/subscriptions/${main}`)],
    ...Object.fromEntries(
      refused.flatMap(({ id }) => [
        [`GET /subscriptions/${id}`, refusal(tenant, id, "Microsoft.Resources/subscriptions/read")],
        [
          `GET /subscriptions/${id}/${dataBoundaries}`,
          refusal(tenant, id, "Microsoft.Resources/dataBoundaries/read"),
        ],
      ]),
    ),
  };
}

function lists(
  tenant: Tenant,
  records: readonly Listed[],
  groups: readonly Group[],
): Record<string, unknown> {
  const list = `/subscriptions/${tenant.subscriptionId}/resources`;
  const listGroups = `/subscriptions/${tenant.subscriptionId}/resourcegroups`;
  return {
    [`GET ${list}`]: listPages(
      list,
      records.map((record) => ({ ...record, properties: undefined })),
      60,
    ),
    [`GET ${listGroups}`]: listPages(
      listGroups,
      groups.map((one) => ({ ...one, properties: { provisioningState: "Succeeded" } })),
      50,
    ),
    ...Object.fromEntries(
      tenant.refused.flatMap(({ id }) => [
        [
          `GET /subscriptions/${id}/resources`,
          refusal(tenant, id, "Microsoft.Resources/subscriptions/resources/read"),
        ],
        [
          `GET /subscriptions/${id}/resourcegroups`,
          refusal(tenant, id, "Microsoft.Resources/subscriptions/resourceGroups/read"),
        ],
      ]),
    ),
  };
}

function tables(
  { subscriptionId: main, displayName }: Tenant,
  records: readonly Listed[],
  groups: readonly Group[],
): Record<string, unknown> {
  return {
    [`${graph} resources`]: graphPages(records.map(row), 80),
    [`${graph} resourcecontainers`]: graphPages(
      [
        {
          id: `/subscriptions/${main}`,
          name: displayName,
          type: "microsoft.resources/subscriptions",
          location: "",
          tags: {},
          managedBy: "",
        },
        ...groups.toSorted(byId).map((one) => ({
          ...one,
          type: "microsoft.resources/subscriptions/resourcegroups",
          managedBy: "",
        })),
      ],
      80,
    ),
    [`${graph} recoveryservicesresources`]: graphPages([], 80),
    [`${graph} kustoresources`]: graphPages([], 80),
    [`${graph} aksresources`]: graphPages([], 80),
  };
}

const refusal = ({ client }: Tenant, subscription: string, action: string): object => ({
  status: 403,
  body: {
    error: {
      code: "AuthorizationFailed",
      message: `The client '${client}' does not have authorization to perform action '${action}' over scope '/subscriptions/${subscription}'.`,
    },
  },
});

const page = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );

const listPages = (path: string, all: readonly unknown[], size: number): unknown[] =>
  page(all, size).map((value, index, pages) => ({
    value,
    ...(index + 1 < pages.length && {
      nextLink: `{{origin}}${path}?api-version=2025-04-01&%24skiptoken=page-${index + 2}`,
    }),
  }));

const graphPages = (all: readonly unknown[], size: number): unknown[] =>
  page(all, size).map((data, index, pages) => ({
    totalRecords: all.length,
    count: data.length,
    resultTruncated: index + 1 < pages.length ? "true" : "false",
    ...(index + 1 < pages.length && { $skipToken: `page-${index + 2}` }),
    data,
    facets: [],
  }));

/** Resource Graph writes types in lower case, and null or "" where ARM leaves a field out. */
const row = (record: Listed): unknown => ({
  id: record.id,
  name: record.name.split("/").at(-1),
  type: record.type.toLowerCase(),
  kind: record.kind ?? "",
  // Resource Graph tells every region by its short name.
  location: record.location?.toLowerCase().replaceAll(" ", "") ?? "",
  tags: record.tags ?? null,
  sku: record.sku ?? null,
  managedBy: record.managedBy ?? "",
  zones: record.zones ?? null,
  extendedLocation: null,
  properties: record.properties,
});

const byId = (a: { id: string }, b: { id: string }): number =>
  a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1;
