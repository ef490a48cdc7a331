/**
 * Writes fixtures/estates/hospital/aws: the AWS account of a made-up European hospital group, as API
 * answers in AWS's wire formats. Deterministic, so that a second run changes nothing.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { flows } from "./estate-aws/flows.ts";
import { macie } from "./estate-aws/macie.ts";
import { storage } from "./estate-aws/storage.ts";

const root = new URL("../fixtures/estates/hospital/aws/", import.meta.url);
const account = "210987654321";
/** AWS may give less than the page size asked for; small pages make several of them. */
const pageSize = 40;

type Tags = Readonly<Record<string, string>>;
interface Row {
  readonly arn: string;
  readonly tags: Tags;
}

const files = new Map<string, string>();
const write = (path: string, body: string): void => void files.set(path, `${body.trimEnd()}\n`);
const json = (path: string, body: unknown): void => write(path, JSON.stringify(body, null, 1));
const hex = (name: string, digits: number): string =>
  createHash("sha256").update(name).digest("hex").slice(0, digits);
const id = (prefix: string, name: string): string => `${prefix}-0${hex(`${prefix} ${name}`, 16)}`;
const arn = (service: string, region: string, resource: string): string =>
  `arn:aws:${service}:${region}:${account}:${resource}`;
const xmlTags = (tags: Tags): string =>
  Object.keys(tags).length === 0
    ? ""
    : `<tagSet>${Object.entries(tags)
        .map(([key, value]) => `<item><key>${key}</key><value>${value}</value></item>`)
        .join("")}</tagSet>`;

// What the group runs, and where.
const enabled = [
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-northeast-3",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-central-2",
  "eu-north-1",
  "eu-south-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
];
const optedIn = new Set(["eu-central-2", "eu-south-1"]);
const notOptedIn = [
  "af-south-1",
  "ap-east-1",
  "ap-south-2",
  "ap-southeast-3",
  "ap-southeast-4",
  "ca-west-1",
  "eu-south-2",
  "il-central-1",
  "me-central-1",
  "me-south-1",
  "mx-central-1",
];
const systems = [
  { name: "his", owner: "clinical-it", data: "patient" },
  { name: "pacs", owner: "radiology", data: "patient" },
  { name: "lab", owner: "laboratory", data: "patient" },
  { name: "appointments", owner: "patient-services", data: "personal" },
  { name: "billing", owner: "finance", data: "personal" },
  { name: "portal", owner: "patient-services", data: "personal" },
  { name: "telemedicine", owner: "clinical-it", data: "patient" },
  { name: "press", owner: "communications", data: "public" },
] as const;
type System = (typeof systems)[number];

const tagged = new Map<string, Row[]>();
const add = (region: string, resource: string, tags: Tags): void => {
  const rows = tagged.get(region) ?? [];
  tagged.set(region, rows);
  rows.push({ arn: resource, tags });
};
const tagsOf = ({ name, owner, data }: System, environment = "production"): Tags => ({
  system: name,
  owner,
  environment,
  "data-class": data,
});

interface Zoned {
  readonly id: string;
  readonly zone: string;
  readonly tags: Tags;
  readonly extra: string;
}
const volumes = new Map<string, Zoned[]>();
const instances = new Map<string, Zoned[]>();
const snapshots = new Map<string, Zoned[]>();
const tables = new Map<string, { name: string; replicas: string[] }[]>();
const put = <T>(into: Map<string, T[]>, region: string, item: T): void =>
  void into.set(region, [...(into.get(region) ?? []), item]);

function volume(region: string, name: string, tags: Tags): void {
  const volumeId = id("vol", `${region} ${name}`);
  const named = Object.keys(tags).length === 0 ? tags : { Name: name, ...tags };
  put(volumes, region, {
    id: volumeId,
    zone: `${region}a`,
    tags: named,
    extra:
      "<size>500</size><status>in-use</status><volumeType>gp3</volumeType><encrypted>true</encrypted>",
  });
  if (Object.keys(tags).length > 0) add(region, arn("ec2", region, `volume/${volumeId}`), named);
}
function instance(region: string, name: string, tags: Tags): void {
  const instanceId = id("i", `${region} ${name}`);
  put(instances, region, {
    id: instanceId,
    zone: `${region}b`,
    tags: { Name: name, ...tags },
    extra: "<instanceType>m7i.xlarge</instanceType>",
  });
  add(region, arn("ec2", region, `instance/${instanceId}`), { Name: name, ...tags });
}
function snapshot(region: string, name: string, tags: Tags): void {
  const snapshotId = id("snap", `${region} ${name}`);
  const named = Object.keys(tags).length === 0 ? tags : { Name: name, ...tags };
  put(snapshots, region, {
    id: snapshotId,
    zone: "",
    tags: named,
    extra: `<volumeId>${id("vol", `${region} ${name}`)}</volumeId><status>completed</status><storageTier>standard</storageTier>`,
  });
  if (Object.keys(tags).length > 0)
    add(region, `arn:aws:ec2:${region}::snapshot/${snapshotId}`, named);
}
function table(region: string, name: string, tags: Tags, replicas: string[] = []): void {
  put(tables, region, { name, replicas });
  add(region, arn("dynamodb", region, `table/${name}`), tags);
}
const buckets: { name: string; region: string; replicatesTo?: string }[] = [];
function bucket(region: string, name: string, tags: Tags, replicatesTo?: string): void {
  buckets.push({ name, region, ...(replicatesTo !== undefined && { replicatesTo }) });
  add(region, `arn:aws:s3:::${name}`, tags);
}

/** One system as it should be: everything in its own region. */
function deploy(region: string, system: System): void {
  const { name } = system;
  const tags = tagsOf(system);
  instance(region, `${name}-app-1`, tags);
  instance(region, `${name}-app-2`, tags);
  volume(region, `${name}-app-1`, tags);
  volume(region, `${name}-app-2`, tags);
  snapshot(region, `${name}-app-1`, tags);
  add(region, arn("rds", region, `db:${name}-db`), tags);
  add(region, arn("rds", region, `subgrp:${name}-db`), tags);
  table(region, `${name}-sessions`, tags);
  add(region, arn("lambda", region, `function:${name}-notify`), tags);
  add(region, arn("logs", region, `log-group:/aws/lambda/${name}-notify`), tags);
  add(region, arn("sqs", region, `${name}-inbox`), tags);
  add(region, arn("sns", region, `${name}-alerts`), tags);
  add(region, arn("secretsmanager", region, `secret:${name}/db-${hex(name, 6)}`), tags);
  add(
    region,
    arn("kms", region, `key/${hex(`${region} ${name}`, 8)}-1f2e-4d3c-8b5a-${hex(name, 12)}`),
    tags,
  );
  add(
    region,
    arn(
      "elasticloadbalancing",
      region,
      `loadbalancer/app/${name}/${hex(`${region} ${name} lb`, 16)}`,
    ),
    tags,
  );
  bucket(region, `klinikum-rheinalpen-${name}-${region}`, tags);
}
function network(region: string): void {
  const tags = { system: "network", owner: "platform", environment: "production" };
  const of = (kind: string, prefix: string, name: string): void =>
    add(region, arn("ec2", region, `${kind}/${id(prefix, `${region} ${name}`)}`), {
      Name: name,
      ...tags,
    });
  of("vpc", "vpc", "hospital");
  for (const zone of ["a", "b", "c"]) of("subnet", "subnet", `hospital-${zone}`);
  of("security-group", "sg", "internal");
  of("route-table", "rtb", "hospital");
}

const [his, pacs, lab, appointments, billing, portal, telemedicine, press] = systems;
for (const system of [his, pacs, lab, appointments, billing, portal])
  deploy("eu-central-1", system);
for (const system of [telemedicine, portal, press]) deploy("eu-west-1", system);
deploy("eu-west-3", billing);
deploy("eu-north-1", lab);
deploy("eu-south-1", appointments);
for (const region of ["eu-central-1", "eu-west-1", "eu-west-3", "eu-north-1", "eu-south-1"])
  network(region);
add(
  "eu-central-1",
  arn("elasticfilesystem", "eu-central-1", `file-system/fs-0${hex("dicom", 16)}`),
  tagsOf(pacs),
);
add("eu-central-1", arn("ecr", "eu-central-1", "repository/his/web"), tagsOf(his));
add("eu-central-1", arn("ecs", "eu-central-1", "cluster/his"), tagsOf(his));
add("eu-central-1", arn("eks", "eu-central-1", "cluster/portal"), tagsOf(portal));
add("eu-central-1", arn("backup", "eu-central-1", "backup-vault:clinical"), tagsOf(his));
add("eu-west-1", arn("backup", "eu-west-1", "backup-vault:clinical-copy"), tagsOf(his));
add("eu-central-1", arn("kinesis", "eu-central-1", "stream/monitor-vitals"), tagsOf(his));
// Never tagged: only the direct lists show them.
volume("eu-central-1", "migration-scratch", {});
snapshot("eu-west-1", "before-upgrade", {});
// A second copy that stays inside: images replicate from Frankfurt to Ireland, and so do referrals.
bucket(
  "eu-central-1",
  "klinikum-rheinalpen-images",
  tagsOf(pacs),
  "klinikum-rheinalpen-images-copy",
);
bucket("eu-west-1", "klinikum-rheinalpen-images-copy", tagsOf(pacs));
table("eu-central-1", "referrals", tagsOf(his), ["eu-central-1", "eu-west-1"]);
table("eu-west-1", "referrals", tagsOf(his), ["eu-central-1", "eu-west-1"]);

// What people really get wrong.
bucket("us-east-1", "klinikum-rheinalpen-research-exports", tagsOf(pacs, "research"));
bucket("eu-west-2", "klinikum-rheinalpen-second-opinion-london", tagsOf(telemedicine));
bucket("eu-central-2", "klinikum-rheinalpen-partner-zuerich", tagsOf(lab));
volume("us-west-2", "viewer-benchmark", tagsOf(pacs, "test"));
add("ap-southeast-1", arn("rds", "ap-southeast-1", "db:night-reading"), tagsOf(telemedicine));
add("us-east-1", `arn:aws:cloudfront::${account}:distribution/E2KLINIKUM0PTL`, tagsOf(portal));
// What looks wrong and is not: names and roles are not customer data, and the press kit is public on purpose.
add("us-east-1", `arn:aws:iam::${account}:role/his-backup-operator`, tagsOf(his));
add("us-east-1", `arn:aws:route53:::hostedzone/Z0${hex("zone", 18).toUpperCase()}`, tagsOf(portal));
bucket("us-east-1", "eu-us-press-kit-rheinalpen", tagsOf(press));

const estate = { account, enabled, write, json, hex, arn, add, bucket, table, tagged };
storage(estate);
flows(estate);
macie(estate, buckets);

// Who and where.
write(
  "_any/sts/GetCallerIdentity.xml",
  `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
 <GetCallerIdentityResult>
  <Arn>arn:aws:sts::${account}:assumed-role/residency-audit/data-boundary</Arn>
  <UserId>AROA${hex("role", 16).toUpperCase()}:data-boundary</UserId>
  <Account>${account}</Account>
 </GetCallerIdentityResult>
 <ResponseMetadata><RequestId>6a8c2f0e-0000-4000-8000-000000000001</RequestId></ResponseMetadata>
</GetCallerIdentityResponse>`,
);
const ec2 = (operation: string, body: string): string =>
  `<${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
 <requestId>6a8c2f0e-0000-4000-8000-000000000002</requestId>
${body}
</${operation}Response>`;
write(
  "_any/ec2/DescribeRegions.xml",
  ec2(
    "DescribeRegions",
    ` <regionInfo>\n${[...enabled, ...notOptedIn]
      .sort()
      .map((region) => {
        const status = notOptedIn.includes(region)
          ? "not-opted-in"
          : optedIn.has(region)
            ? "opted-in"
            : "opt-in-not-required";
        return `  <item><regionName>${region}</regionName><regionEndpoint>ec2.${region}.amazonaws.com</regionEndpoint><optInStatus>${status}</optInStatus></item>`;
      })
      .join("\n")}\n </regionInfo>`,
  ),
);

// The tagging API, page by page.
json("_any/tagging/GetResources.json", { PaginationToken: "", ResourceTagMappingList: [] });
for (const [region, rows] of tagged) {
  rows.sort((a, b) => (a.arn < b.arn ? -1 : 1));
  const pages = Math.ceil(rows.length / pageSize);
  for (let page = 1; page <= pages; page++)
    json(`${region}/tagging/GetResources${page > 1 ? `.page-${page}` : ""}.json`, {
      PaginationToken: page < pages ? `page-${page + 1}` : "",
      ResourceTagMappingList: rows.slice((page - 1) * pageSize, page * pageSize).map((row) => ({
        ResourceARN: row.arn,
        Tags: Object.entries(row.tags).map(([Key, Value]) => ({ Key, Value })),
      })),
    });
}

// The direct lists.
function ec2Lists(place: string, operation: string, set: string, items: readonly string[]): void {
  const half = Math.ceil(items.length / 2);
  // Two pages where there is enough for two.
  const parts = items.length > 10 ? [items.slice(0, half), items.slice(half)] : [items];
  parts.forEach((part, i) =>
    write(
      `${place}/ec2/${operation}${i > 0 ? `.page-${i + 1}` : ""}.xml`,
      ec2(
        operation,
        ` <${set}>\n${part.map((item) => `  ${item}\n`).join("")} </${set}>${i + 1 < parts.length ? `\n <nextToken>page-${i + 2}</nextToken>` : ""}`,
      ),
    ),
  );
}
for (const place of ["_any", ...enabled]) {
  const ofVolumes = volumes.get(place) ?? [];
  const ofSnapshots = snapshots.get(place) ?? [];
  const ofInstances = instances.get(place) ?? [];
  if (ofVolumes.length > 0 || place === "_any")
    ec2Lists(
      place,
      "DescribeVolumes",
      "volumeSet",
      ofVolumes.map(
        (one) =>
          `<item><volumeId>${one.id}</volumeId><availabilityZone>${one.zone}</availabilityZone>${one.extra}${xmlTags(one.tags)}</item>`,
      ),
    );
  if (ofSnapshots.length > 0 || place === "_any")
    ec2Lists(
      place,
      "DescribeSnapshots",
      "snapshotSet",
      ofSnapshots.map(
        (one) =>
          `<item><snapshotId>${one.id}</snapshotId>${one.extra}<ownerId>${account}</ownerId>${xmlTags(one.tags)}</item>`,
      ),
    );
  if (ofInstances.length > 0 || place === "_any")
    ec2Lists(
      place,
      "DescribeInstances",
      "reservationSet",
      ofInstances.map(
        (one) =>
          `<item><reservationId>${id("r", one.id)}</reservationId><ownerId>${account}</ownerId><instancesSet><item><instanceId>${one.id}</instanceId><instanceState><code>16</code><name>running</name></instanceState>${one.extra}<placement><availabilityZone>${one.zone}</availabilityZone><tenancy>default</tenancy></placement>${xmlTags(one.tags)}</item></instancesSet></item>`,
      ),
    );
}
json("_any/resource-explorer-2/ListIndexes.json", { Indexes: [] });
json("_any/config/DescribeConfigurationRecorders.json", { ConfigurationRecorders: [] });

json("_any/dynamodb/ListTables.json", { TableNames: [] });
for (const [region, list] of tables) {
  json(`${region}/dynamodb/ListTables.json`, { TableNames: list.map(({ name }) => name).sort() });
  for (const { name, replicas } of list)
    json(`${region}/dynamodb/DescribeTable@${name}.json`, {
      Table: {
        TableName: name,
        TableArn: arn("dynamodb", region, `table/${name}`),
        TableStatus: "ACTIVE",
        ItemCount: 48210,
        ...(replicas.length > 0 && {
          GlobalTableVersion: "2019.11.21",
          Replicas: replicas.map((RegionName) => ({ RegionName, ReplicaStatus: "ACTIVE" })),
        }),
      },
    });
}
write(
  "_any/s3/ListBuckets.xml",
  `<?xml version="1.0" encoding="UTF-8"?>
<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
 <Owner><ID>${hex("owner", 64)}</ID></Owner>
 <Buckets>
${buckets
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map(
    ({ name, region }) =>
      `  <Bucket><Name>${name}</Name><CreationDate>2025-03-11T08:15:00.000Z</CreationDate><BucketRegion>${region}</BucketRegion></Bucket>`,
  )
  .join("\n")}
 </Buckets>
</ListAllMyBucketsResult>`,
);
write(
  "_any/s3/GetBucketReplication.404.xml",
  `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>ReplicationConfigurationNotFoundError</Code><Message>The replication configuration was not found</Message></Error>`,
);
for (const { name, replicatesTo } of buckets)
  if (replicatesTo !== undefined)
    write(
      `_any/s3/GetBucketReplication@${name}.xml`,
      `<?xml version="1.0" encoding="UTF-8"?>
<ReplicationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
 <Role>arn:aws:iam::${account}:role/s3-replication</Role>
 <Rule>
  <ID>images</ID><Priority>1</Priority><Status>Enabled</Status><Filter><Prefix></Prefix></Filter>
  <DeleteMarkerReplication><Status>Disabled</Status></DeleteMarkerReplication>
  <Destination><Bucket>arn:aws:s3:::${replicatesTo}</Bucket></Destination>
 </Rule>
</ReplicationConfiguration>`,
    );

json("_any/dynamodb/DescribeKinesisStreamingDestination.json", {
  KinesisDataStreamDestinations: [],
});
json("_any/dynamodb/ListExports.json", { ExportSummaries: [] });
for (const [operation, element] of [
  ["GetBucketLogging", "BucketLoggingStatus"],
  ["ListBucketInventoryConfigurations", "ListInventoryConfigurationsResult"],
  ["ListBucketAnalyticsConfigurations", "ListBucketAnalyticsConfigurationsResult"],
  ["GetBucketAccelerateConfiguration", "AccelerateConfiguration"],
  ["GetBucketNotificationConfiguration", "NotificationConfiguration"],
] as const)
  write(
    `_any/s3/${operation}.xml`,
    `<?xml version="1.0" encoding="UTF-8"?>
<${element} xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></${element}>`,
  );

// One region that the organization denies to everybody.
const denied = (action: string): string =>
  `User: arn:aws:sts::${account}:assumed-role/residency-audit/data-boundary is not authorized to perform: ${action} with an explicit deny in a service control policy`;
json("ap-northeast-1/tagging/GetResources.400.json", {
  __type: "AccessDeniedException",
  Message: denied("tag:GetResources"),
});
write(
  "ap-northeast-1/ec2/DescribeAvailabilityZones.403.xml",
  `<?xml version="1.0" encoding="UTF-8"?>
<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation. ${denied("ec2:DescribeAvailabilityZones")}</Message></Error></Errors><RequestID>6a8c2f0e-0000-4000-8000-000000000003</RequestID></Response>`,
);

rmSync(root, { recursive: true, force: true });
for (const [path, body] of files) {
  const file = new URL(path, root);
  mkdirSync(dirname(file.pathname), { recursive: true });
  writeFileSync(file, body);
}
