/** A country doctor's account in two regions and two subscriptions: small enough to be scanned a hundred times. */
import type { Answer, Answerer, Incoming } from "../../src/demo/serve.ts";
import { requestId } from "./aws-marks.ts";
import { nameOf } from "./aws-scan.ts";

const account = "123456789012";
/** Resource Graph shows the first subscription; the second is read by ARM's own lists. */
export const practice = "2f6c1a70-3b5e-4d0c-9a52-6f1e0b7d4001";
export const laboratory = "2f6c1a70-3b5e-4d0c-9a52-6f1e0b7d4002";

const json = (body: unknown): Answer => ({
  status: 200,
  headers: {
    ...requestId,
    "x-ms-request-id": "6a8c2f0e-0000-4000-8000-000000000002",
    "content-type": "application/json",
  },
  body: JSON.stringify(body),
});
const xml = (body: string): Answer => ({
  status: 200,
  headers: { ...requestId, "content-type": "text/xml" },
  body,
});

const tagged = (region: string, ...resources: readonly string[]): Answer =>
  json({
    ResourceTagMappingList: resources.map((resource) => {
      const [service, name] = resource.split(" ");
      return {
        ResourceARN: `arn:aws:${service}:${region}:${account}:${name}`,
        Tags: [{ Key: "data-class", Value: "patient" }],
      };
    }),
    PaginationToken: "",
  });
const volumes = (region: string, ...ids: readonly string[]): Answer =>
  xml(
    `<DescribeVolumesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>6a8c2f0e-0000-4000-8000-000000000002</requestId><volumeSet>${ids
      .map(
        (id) =>
          `<item><volumeId>${id}</volumeId><availabilityZone>${region}a</availabilityZone><size>100</size><status>in-use</status><volumeType>gp3</volumeType></item>`,
      )
      .join("")}</volumeSet></DescribeVolumesResponse>`,
  );
const fileSystems = (region: string, ...ids: readonly string[]): Answer =>
  json({
    FileSystems: ids.map((FileSystemId) => ({
      FileSystemId,
      FileSystemArn: `arn:aws:elasticfilesystem:${region}:${account}:file-system/${FileSystemId}`,
      LifeCycleState: "available",
      OwnerId: account,
      CreationToken: FileSystemId,
      NumberOfMountTargets: 1,
      PerformanceMode: "generalPurpose",
      Tags: [],
    })),
  });
const region = (name: string): string =>
  `<item><regionName>${name}</regionName><regionEndpoint>ec2.${name}.amazonaws.com</regionEndpoint><optInStatus>opt-in-not-required</optInStatus></item>`;
const bucket = (name: string): string =>
  `<Bucket><Name>${name}</Name><CreationDate>2025-03-11T08:15:00.000Z</CreationDate><BucketRegion>eu-central-1</BucketRegion></Bucket>`;

const recorded: Readonly<Record<string, Answer>> = {
  "eu-central-1 sts GetCallerIdentity": xml(
    `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:sts::${account}:assumed-role/residency-audit/data-boundary</Arn><UserId>AROA4B168D88DC872A77:data-boundary</UserId><Account>${account}</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>6a8c2f0e-0000-4000-8000-000000000001</RequestId></ResponseMetadata></GetCallerIdentityResponse>`,
  ),
  "eu-central-1 ec2 DescribeRegions": xml(
    `<DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><regionInfo>${region("eu-central-1")}${region("eu-west-1")}</regionInfo></DescribeRegionsResponse>`,
  ),
  "eu-central-1 account POST /listRegions": json({
    Regions: ["eu-central-1", "eu-west-1"].map((RegionName) => ({
      RegionName,
      RegionOptStatus: "ENABLED_BY_DEFAULT",
    })),
  }),
  "eu-central-1 tagging GetResources": tagged(
    "eu-central-1",
    "ec2 volume/vol-0aa",
    "braket quantum-task/appointments",
  ),
  "eu-west-1 tagging GetResources": tagged(
    "eu-west-1",
    "ec2 volume/vol-0cc",
    "braket quantum-task/referrals",
  ),
  "eu-central-1 ec2 DescribeVolumes": volumes("eu-central-1", "vol-0aa", "vol-0bb"),
  "eu-west-1 ec2 DescribeVolumes": volumes("eu-west-1", "vol-0cc"),
  "eu-central-1 elasticfilesystem GET /2015-02-01/file-systems": fileSystems(
    "eu-central-1",
    "fs-0aa",
  ),
  "eu-west-1 elasticfilesystem GET /2015-02-01/file-systems": fileSystems("eu-west-1", "fs-0bb"),
  "eu-central-1 s3 GET ": xml(
    `<?xml version="1.0" encoding="UTF-8"?><ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Owner><ID>4c10</ID></Owner><Buckets>${bucket("praxis-roentgen")}${bucket("praxis-roentgen-copy")}</Buckets></ListAllMyBucketsResult>`,
  ),
  "eu-central-1 s3 GET /praxis-roentgen replication": xml(
    `<ReplicationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Role>arn:aws:iam::${account}:role/s3-replication</Role><Rule><ID>images</ID><Priority>1</Priority><Status>Enabled</Status><Filter><Prefix></Prefix></Filter><DeleteMarkerReplication><Status>Disabled</Status></DeleteMarkerReplication><Destination><Bucket>arn:aws:s3:::praxis-roentgen-copy</Bucket></Destination></Rule></ReplicationConfiguration>`,
  ),
  "eu-central-1 s3 GET /praxis-roentgen-copy replication": {
    ...xml(
      "<Error><Code>ReplicationConfigurationNotFoundError</Code><Message>There is none</Message></Error>",
    ),
    status: 404,
  },
};

/** "eu-central-1 s3 GET /praxis-roentgen replication": region, service and operation of a request to AWS. */
export function callOf(request: Incoming): string {
  const [place = "", path = ""] = nameOf(request).replace("/?", "?").split("?");
  const what = [...new URLSearchParams(path).keys()].find((key) => key === "replication");
  return what === undefined ? place : `${place} ${what}`;
}

/** Everything else that is asked is answered with an empty list, in the protocol of the question. */
export const awsEstate: Answerer = (request) => {
  const known = recorded[callOf(request)];
  if (known) return known;
  const service = nameOf(request).split(" ")[1] ?? "";
  if (request.headers["x-amz-target"] !== undefined) return json({});
  const action = new URLSearchParams(request.body).get("Action");
  if (action !== null)
    return xml(`<${action}Response><${action}Result></${action}Result></${action}Response>`);
  if (service !== "s3") return json({});
  const root = Object.entries(emptyRoots).find(([key]) => request.url.searchParams.has(key))?.[1];
  return xml(`<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></${root}>`);
};

/** What S3 answers for a bucket that has nothing of the kind. */
const emptyRoots: Readonly<Record<string, string>> = {
  logging: "BucketLoggingStatus",
  inventory: "ListInventoryConfigurationsResult",
  analytics: "ListBucketAnalyticsConfigurationResult",
  accelerate: "AccelerateConfiguration",
  notification: "NotificationConfiguration",
};

const storage = (name: string, subscription: string): Record<string, unknown> => ({
  id: `/subscriptions/${subscription}/resourceGroups/rg-praxis/providers/Microsoft.Storage/storageAccounts/${name}`,
  name,
  type: "Microsoft.Storage/storageAccounts",
  kind: "StorageV2",
  location: "germanywestcentral",
  tags: { "data-class": "patient" },
  sku: { name: "Standard_LRS", tier: "Standard" },
});
const graph = (rows: readonly unknown[]): Answer =>
  json({ totalRecords: rows.length, count: rows.length, resultTruncated: "false", data: rows });
const boundary = json({
  id: "/providers/Microsoft.Resources/dataBoundaries/default",
  name: "default",
  type: "Microsoft.Resources/dataBoundaries",
  properties: { dataBoundary: "EU", provisioningState: "Succeeded" },
});
const group = (subscription: string): unknown => ({
  id: `/subscriptions/${subscription}/resourceGroups/rg-praxis`,
  name: "rg-praxis",
  type: "microsoft.resources/subscriptions/resourcegroups",
  location: "germanywestcentral",
});
const subscription = (id: string, displayName: string): unknown => ({
  id: `/subscriptions/${id}`,
  subscriptionId: id,
  displayName,
  state: "Enabled",
});
const patients = storage("stpatienten", practice);
const copies = storage("stpatientenkopie", practice);

const arm: Readonly<Record<string, Answer>> = {
  "GET /subscriptions": json({
    value: [subscription(practice, "Praxis"), subscription(laboratory, "Labor")],
  }),
  "POST /providers/Microsoft.ResourceGraph/resources resourcecontainers": graph([
    {
      id: `/subscriptions/${practice}`,
      name: "Praxis",
      type: "microsoft.resources/subscriptions",
    },
    group(practice),
  ]),
  "POST /providers/Microsoft.ResourceGraph/resources resources": graph([
    { ...patients, properties: { provisioningState: "Succeeded" } },
    { ...copies, properties: { provisioningState: "Succeeded" } },
  ]),
  [`GET /subscriptions/${practice}/resources`]: json({ value: [patients, copies] }),
  [`GET /subscriptions/${laboratory}/resources`]: json({
    value: [storage("stlabor", laboratory)],
  }),
  [`GET /subscriptions/${laboratory}/resourcegroups`]: json({ value: [group(laboratory)] }),
  [`GET ${String(patients["id"])}/objectReplicationPolicies`]: json({
    value: [
      {
        id: `${String(patients["id"])}/objectReplicationPolicies/p1`,
        name: "p1",
        type: "Microsoft.Storage/storageAccounts/objectReplicationPolicies",
        properties: { sourceAccount: patients["id"], destinationAccount: copies["id"] },
      },
    ],
  }),
};

/** "POST /providers/Microsoft.ResourceGraph/resources resourcecontainers": path and table of a request to ARM. */
export function questionOf({ method, url, body }: Incoming): string {
  const table =
    method === "POST" ? ` ${/^\w+/.exec((JSON.parse(body) as { query: string }).query)?.[0]}` : "";
  return `${method} ${url.pathname}${table}`;
}

export const azureEstate: Answerer = (request) => {
  const asked = questionOf(request).toLowerCase();
  if (asked.includes("/databoundaries/")) return boundary;
  const known = Object.entries(arm).find(([question]) => question.toLowerCase() === asked);
  return known?.[1] ?? (request.method === "POST" ? graph([]) : json({ value: [] }));
};
