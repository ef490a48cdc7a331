/** Terraform's tables: every path on the right is one that rows read, every path on the left one of the provider's. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typesOf } from "../src/classes.ts";
import { types } from "../src/locate/index.ts";
import { keptPaths } from "../src/locate/kept.ts";
import { type Becomes } from "../src/plans/spelling.ts";
import { speltPaths } from "../src/plans/terraform/coverage.ts";
import { aws } from "../src/plans/terraform/aws/index.ts";
import { cloudFormationNames, ownNames, settings } from "../src/plans/terraform/aws/type-names.ts";

interface Schema {
  readonly version: string;
  readonly names: readonly string[];
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

/** Written by scripts/terraform-schema.ts. */
const schema = JSON.parse(
  readFileSync("fixtures/plans/terraform/aws-schema.json", "utf8"),
) as Schema;

/** Of version 6 (held to the bindings of 6.25.0, npm @cdktf/provider-aws 21.22.1) or later. */
const newer = new Set(
  `aws_dynamodb_table global_table_witness[].region_name
aws_dlm_lifecycle_policy policy_details.schedule[].cross_region_copy_rule[].target_region
aws_backup_plan rule[].target_logically_air_gapped_backup_vault_arn
aws_config_aggregate_authorization authorized_aws_region
aws_ssmincidents_replication_set regions
aws_bedrock_guardrail cross_region_config.guardrail_profile_identifier
aws_bedrockagent_knowledge_base storage_configuration.s3_vectors_configuration.vector_bucket_arn
aws_bedrockagent_knowledge_base storage_configuration.s3_vectors_configuration.index_arn
aws_bedrockagent_knowledge_base storage_configuration.opensearch_managed_cluster_configuration.domain_arn
aws_bedrockagent_knowledge_base storage_configuration.neptune_analytics_configuration.graph_arn
aws_bedrockagent_knowledge_base knowledge_base_configuration.kendra_knowledge_base_configuration.kendra_index_arn
aws_bedrockagent_knowledge_base knowledge_base_configuration.sql_knowledge_base_configuration.redshift_configuration.query_engine_configuration.serverless_configuration.workgroup_arn
aws_bedrockagent_prompt variant[].gen_ai_resource.agent.agent_identifier`.split("\n"),
);

const spellings = [...aws.spellings.values()].flat();
const entries = spellings.flatMap((spelling) =>
  Object.entries(spelling.members).flatMap(([from, said]) =>
    [said].flat().map((one) => [spelling, from, one as string | Becomes] as const),
  ),
);
const toOf = (one: string | Becomes): string => (typeof one === "string" ? one : one.to);
const plain = (path: string): string => path.replaceAll("[]", "");
const count = (path: string): number => path.match(/\[\]|\{\}/g)?.length ?? 0;

test("each spelling is of a type that rows know, or of one that CloudFormation has", () => {
  const known = new Set(typesOf("aws").map(([type]) => type));
  expect(
    spellings.filter(({ type }) => !types.has(type.toLowerCase()) && !known.has(type)),
  ).toEqual([]);
});

test("each path on the right is one that a row reads, or leads to some that rows read", () => {
  const lost = entries.filter(([{ type }, , one]) => {
    const kept = keptPaths(types.get(type.toLowerCase())!);
    const to = toOf(one);
    return !kept.some(
      (path) =>
        path === to ||
        path.startsWith(`${to}.`) ||
        path.startsWith(`${to}[`) ||
        path.startsWith(`${to}{`),
    );
  });
  expect(lost.map(([{ from }, path, one]) => `${from} ${path} -> ${toOf(one)}`)).toEqual([]);
  for (const { type, constants = {}, unsaid = {} } of spellings)
    for (const path of [...Object.keys(constants), ...Object.keys(unsaid)])
      expect(keptPaths(types.get(type.toLowerCase())!), `${type} ${path}`).toContain(path);
});

test("each path on the left is one of the provider's schema", () => {
  const lost = entries.flatMap(([{ from }, path]) => {
    const known = schema.paths[from];
    if (path.startsWith("$") || newer.has(`${from} ${path}`)) return [];
    // A type that 5.100.0 does not have is of version 6.
    if (!known) return schema.names.includes(from) ? [`${from}: not extracted`] : [];
    const wanted = plain(path);
    return known.some(
      (one) =>
        plain(one) === wanted ||
        plain(one).replaceAll("{}", ".") === wanted ||
        one === wanted.replace(/\.[^.]+$/, "{}") ||
        plain(one) === wanted.replace(/\.[^.]+$/, "{}"),
    )
      ? []
      : [`${from} ${path}`];
  });
  expect(lost).toEqual([]);
});

test("no list on the left has more elements than places on the right", () => {
  expect(
    entries
      .filter(([, from, one]) => count(from) > count(toOf(one)))
      .map(([{ from }, path]) => `${from} ${path}`),
  ).toEqual([]);
});

test("what joins another resource does so by an attribute of the schema", () => {
  const lost = spellings.flatMap(({ from, joins }) =>
    joins
      ? [[from, [joins.by]] as const, ...Object.entries(joins.to)].flatMap(([type, attributes]) =>
          attributes.flatMap((attribute) =>
            schema.paths[type] && !schema.paths[type].includes(attribute)
              ? [`${from}: ${type}.${attribute}`]
              : [],
          ),
        )
      : [],
  );
  expect(lost).toEqual([]);
});

/** What another resource of the plan says of the same fact. */
const toldElsewhere = [
  // The replica names its source.
  "AWS::RDS::DBInstance ReadReplicaDBInstanceIdentifiers[]",
  "AWS::RDS::DBInstance ReadReplicaDBClusterIdentifiers[]",
  "AWS::RDS::DBCluster ReadReplicaIdentifiers[]",
  "AWS::Neptune::DBCluster ReadReplicaIdentifiers[]",
  "AWS::DocDB::DBCluster ReadReplicaIdentifiers[]",
  // aws_db_instance_automated_backups_replication is the copy itself.
  "AWS::RDS::DBInstance DBInstanceAutomatedBackupsReplications[].DBInstanceAutomatedBackupsArn",
  // The source says where its copies are.
  "AWS::RDS::DBInstance ReadReplicaSourceDBClusterIdentifier",
  "AWS::EFS::FileSystem Replications[].SourceFileSystemRegion",
  "AWS::EFS::FileSystem Replications[].SourceFileSystemArn",
  "AWS::SecretsManager::Secret PrimaryRegion",
  "AWS::S3Tables::Table managedTableInformation.replicationInformation.sourceTableARN",
  // Terraform has no argument for replicas in other accounts.
  "AWS::SecretsManager::Secret CrossAccountReplicas[].ReplicaSecretARN",
  "AWS::SecretsManager::Secret CrossAccountPrimary.PrimarySecretARN",
  "AWS::KMS::Key MultiRegionConfiguration.PrimaryKey.Region",
  // Terraform has no argument for it: a DocumentDB cluster joins a global one.
  "AWS::DocDB::DBCluster ReplicationSourceIdentifier",
  // A snapshot says its Outpost, and no zone.
  "AWS::EC2::Snapshot AvailabilityZone",
];
/** Of every engine of a database the same two arguments: server_name and secrets_manager_arn. */
const engineSettings =
  /^AWS::DMS::Endpoint (?:PostgreSQL|MySQL|Oracle|Sybase|MicrosoftSQLServer|IBMDb2|MongoDb|DocDb|GcpMySQL|Redshift)Settings\.(?:ServerName|SecretsManagerSecretId)$/;

/** Of a type that Terraform declares: every path that rows read is spelt, or has no word and says why. */
test("every path that rows read of a spelt type is spelt, or said to have no word", () => {
  const neither = speltPaths(aws)
    .filter(({ by, unsaid }) => by.length === 0 && unsaid === undefined)
    .map(({ type, path }) => `${type} ${path}`);
  expect(
    neither.filter((path) => !toldElsewhere.includes(path) && !engineSettings.test(path)),
  ).toEqual([]);
});

/** Said by a home counts where Terraform has a name for the type, said by a row where the path is spelt. */
test("the settings that Terraform says are spelt, but five", () => {
  const { settings: ids } = JSON.parse(
    readFileSync("fixtures/plans/terraform/settings.json", "utf8"),
  ) as { readonly settings: readonly string[] };
  const spelt = new Set(
    speltPaths(aws).flatMap(({ type, path, by }) => (by.length > 0 ? [`${type} ${path}`] : [])),
  );
  const named = new Set([
    ...Object.keys(cloudFormationNames),
    ...spellings.map(({ type }) => type),
  ]);
  const isSaid = (id: string): boolean =>
    [...types.values()].some(
      ({ type, rows, home }) =>
        (home?.answers?.includes(id) === true && named.has(type)) ||
        rows.some(
          (row) =>
            row.answers?.includes(id) === true &&
            ("read" in row ? [row.read] : row.reads).some((path) => spelt.has(`${type} ${path}`)),
        ),
    );
  expect(ids).toHaveLength(98);
  expect(ids.filter((id) => !isSaid(id))).toEqual([
    // Backups for a point in time lie in the table's own region, which its home says.
    "dynamodb.pitr",
    // Servers register themselves when they run; the template for their replication has a home.
    "drs.replication",
    // A policy is one of several that an account's effective policy comes from.
    "ai.optout",
    // Terraform has no argument for a standby WorkSpace.
    "workspaces.standby",
    // A region that is switched on holds nothing until something is made there.
    "account.regions",
  ]);
});

test("every type of the provider has a name", () => {
  const named = new Set([
    ...Object.values(cloudFormationNames).flatMap((names) => names.split(" ")),
    ...ownNames,
    ...settings,
  ]);
  expect(schema.names.filter((name) => !named.has(name.slice(4)))).toEqual([]);
  const known = new Set([
    ...typesOf("aws").map(([type]) => type),
    ...[...types.values()].map(({ type }) => type),
  ]);
  expect(Object.keys(cloudFormationNames).filter((name) => !known.has(name))).toEqual([]);
});
