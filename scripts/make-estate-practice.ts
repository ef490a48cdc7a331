/**
 * Writes fixtures/estates/practice: an AWS account and an Azure subscription of a made-up group practice
 * that keeps everything in the EU, without an index of Resource Explorer and without a Config recorder.
 * What it does not have is answered as the hospital's account answers (`_any`). The same output every time.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { recordings } from "./azure-recordings.ts";

/** Another folder may be named, to compare with what is committed. */
const folder = process.argv[2] ?? "fixtures/estates/practice";
const account = "430987654321";
const tags = { system: "practice", "data-class": "patient" };

rmSync(`${folder}/aws`, { recursive: true, force: true });
const write = (path: string, body: string): void => {
  mkdirSync(dirname(`${folder}/aws/${path}`), { recursive: true });
  writeFileSync(`${folder}/aws/${path}`, `${body.trimEnd()}\n`);
};
const json = (path: string, body: unknown): void => write(path, JSON.stringify(body, null, 1));
const arn = (service: string, region: string, resource: string): string =>
  `arn:aws:${service}:${region}:${account}:${resource}`;
const ec2 = (operation: string, body: string): string =>
  `<${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
 <requestId>6a8c2f0e-0000-4000-8000-000000000002</requestId>
${body}
</${operation}Response>`;
const tagSet = `<tagSet>${Object.entries(tags)
  .map(([key, value]) => `<item><key>${key}</key><value>${value}</value></item>`)
  .join("")}</tagSet>`;

write(
  "_any/sts/GetCallerIdentity.xml",
  `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
 <GetCallerIdentityResult>
  <Arn>arn:aws:sts::${account}:assumed-role/residency-audit/data-boundary</Arn>
  <UserId>AROAPRACTICE0000000:data-boundary</UserId>
  <Account>${account}</Account>
 </GetCallerIdentityResult>
 <ResponseMetadata><RequestId>6a8c2f0e-0000-4000-8000-000000000001</RequestId></ResponseMetadata>
</GetCallerIdentityResponse>`,
);
/** The 17 regions that every account has: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html */
const regions =
  "ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-southeast-1 ap-southeast-2 ca-central-1 eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3 sa-east-1 us-east-1 us-east-2 us-west-1 us-west-2".split(
    " ",
  );
write(
  "_any/ec2/DescribeRegions.xml",
  ec2(
    "DescribeRegions",
    ` <regionInfo>\n${regions
      .map(
        (region) =>
          `  <item><regionName>${region}</regionName><regionEndpoint>ec2.${region}.amazonaws.com</regionEndpoint><optInStatus>opt-in-not-required</optInStatus></item>`,
      )
      .join("\n")}\n </regionInfo>`,
  ),
);
json("_any/cloudtrail/DescribeTrails.json", { trailList: [] });
json("_any/ecr/DescribeRegistry.json", {
  registryId: account,
  replicationConfiguration: { rules: [] },
});
json("_any/cassandra/ListKeyspaces.json", { keyspaces: [] });
json("_any/quicksight/ListNamespaces.404.json", {
  __type: "ResourceNotFoundException",
  Message: `Directory information for account ${account} is not found.`,
});

for (const region of regions)
  json(`${region}/events/ListEventBuses.json`, {
    EventBuses: [{ Name: "default", Arn: arn("events", region, "event-bus/default") }],
  });
// Who wants to keep AI services from learning elsewhere opts out: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_ai-opt-out.html
json("us-east-1/organizations/DescribeEffectivePolicy.json", {
  EffectivePolicy: {
    PolicyType: "AISERVICES_OPT_OUT_POLICY",
    PolicyContent: JSON.stringify({ services: { default: { opt_out_policy: "optOut" } } }),
    TargetId: account,
  },
});
for (const [operation, element] of [
  ["ListDistributions", "DistributionList"],
  ["ListKeyValueStores", "KeyValueStoreList"],
  ["ListRealtimeLogConfigs", "RealtimeLogConfigs"],
] as const)
  write(
    `us-east-1/cloudfront/${operation}.xml`,
    `<${element} xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Marker></Marker><MaxItems>100</MaxItems><IsTruncated>false</IsTruncated><Quantity>0</Quantity><Items></Items></${element}>`,
  );
const route53 = "https://route53.amazonaws.com/doc/2013-04-01/";
write(
  "us-east-1/route53/ListHostedZones.xml",
  `<ListHostedZonesResponse xmlns="${route53}"><HostedZones></HostedZones><IsTruncated>false</IsTruncated><MaxItems>100</MaxItems></ListHostedZonesResponse>`,
);
write(
  "us-east-1/route53/ListQueryLoggingConfigs.xml",
  `<ListQueryLoggingConfigsResponse xmlns="${route53}"><QueryLoggingConfigs></QueryLoggingConfigs></ListQueryLoggingConfigsResponse>`,
);

const buckets = [
  ["practice-letters", "eu-central-1"],
  ["practice-letters-copy", "eu-west-1"],
] as const;
write(
  "_any/s3/ListBuckets.xml",
  `<?xml version="1.0" encoding="UTF-8"?>
<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
 <Owner><ID>0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0</ID></Owner>
 <Buckets>
${buckets
  .map(
    ([name, region]) =>
      `  <Bucket><Name>${name}</Name><CreationDate>2026-02-11T08:15:00.000Z</CreationDate><BucketRegion>${region}</BucketRegion></Bucket>`,
  )
  .join("\n")}
 </Buckets>
</ListAllMyBucketsResult>`,
);
write(
  "_any/s3/GetBucketReplication@practice-letters.xml",
  `<?xml version="1.0" encoding="UTF-8"?>
<ReplicationConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
 <Role>arn:aws:iam::${account}:role/s3-replication</Role>
 <Rule>
  <ID>letters</ID><Priority>1</Priority><Status>Enabled</Status><Filter><Prefix></Prefix></Filter>
  <DeleteMarkerReplication><Status>Disabled</Status></DeleteMarkerReplication>
  <Destination><Bucket>arn:aws:s3:::practice-letters-copy</Bucket></Destination>
 </Rule>
</ReplicationConfiguration>`,
);
const sessions = "practice-sessions";
json("eu-central-1/dynamodb/ListTables.json", { TableNames: [sessions] });
json(`eu-central-1/dynamodb/DescribeTable@${sessions}.json`, {
  Table: {
    TableName: sessions,
    TableArn: arn("dynamodb", "eu-central-1", `table/${sessions}`),
    TableStatus: "ACTIVE",
    ItemCount: 410,
  },
});
write(
  "eu-central-1/ec2/DescribeVolumes.xml",
  ec2(
    "DescribeVolumes",
    ` <volumeSet><item><volumeId>vol-0practice0000001</volumeId><availabilityZone>eu-central-1a</availabilityZone><size>100</size><status>in-use</status><volumeType>gp3</volumeType><encrypted>true</encrypted>${tagSet}</item></volumeSet>`,
  ),
);
json("eu-central-1/sqs/ListQueues.json", {
  QueueUrls: [`https://sqs.eu-central-1.amazonaws.com/${account}/practice-appointments`],
});
// Never tagged, and without a call of ours: Cloud Control alone shows them.
json("eu-central-1/cloudcontrolapi/ListResources@AWS__AmazonMQ__Broker.json", {
  TypeName: "AWS::AmazonMQ::Broker",
  ResourceDescriptions: [
    { Identifier: "b-0practice", Properties: JSON.stringify({ Id: "b-0practice" }) },
  ],
});
json("eu-central-1/cloudcontrolapi/ListResources@AWS__Kendra__Index.json", {
  TypeName: "AWS::Kendra::Index",
  ResourceDescriptions: [
    { Identifier: "0practice-index", Properties: JSON.stringify({ Id: "0practice-index" }) },
  ],
});
const rows = [
  arn("dynamodb", "eu-central-1", `table/${sessions}`),
  arn("ec2", "eu-central-1", "volume/vol-0practice0000001"),
  arn("cloudwatch", "eu-central-1", "alarm:practice-sessions-throttled"),
  arn("cloudformation", "eu-central-1", "stack/practice/5d0c5a10-0000-4000-8000-000000000001"),
];
json("eu-central-1/tagging/GetResources.json", {
  PaginationToken: "",
  ResourceTagMappingList: rows.toSorted().map((ResourceARN) => ({
    ResourceARN,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  })),
});
const tenant = recordings({
  tenantId: "5c7d2e10-4b3a-4f9e-9d11-0a2b4c6d8e01",
  subscriptionId: "e81f5a32-7c40-4d6b-8b2a-3f9d10c7b5a4",
  displayName: "Gemeinschaftspraxis",
  boundary: "EU",
  refused: [],
  client: "residency-scan@praxis.example",
});
const rg = tenant.group("rg-praxis", "germanywestcentral", tags);
tenant.add(
  rg,
  "Microsoft.Storage/storageAccounts",
  "stpraxisbriefe",
  "germanywestcentral",
  { primaryLocation: "germanywestcentral" },
  { kind: "StorageV2", sku: { name: "Standard_ZRS", tier: "Standard" }, tags },
);
tenant.add(
  rg,
  "Microsoft.Network/virtualNetworks",
  "vnet-praxis",
  "germanywestcentral",
  {},
  { tags },
);
tenant.add(rg, "Microsoft.HealthBot/healthBots", "bot-praxis", "westeurope", {}, { tags });
tenant.add(rg, "Microsoft.Consumption/budgets", "budget-praxis", undefined, {}, { tags });
tenant.write(`${folder}/azure/answers`);

writeFileSync(
  `${folder}/data-boundary.yml`,
  '# The policy of the made-up practice that "data-boundary scan demo:eu" scans: nothing is excepted.\nboundary: eu\n',
);
