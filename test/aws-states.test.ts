/** A state that a collector keeps is read by a row, or listed here with the reason why it decides nothing. */
import { expect, test } from "vitest";
import { services } from "../src/collect/aws/services/index.ts";
import { types } from "../src/locate/index.ts";

const lives = "data lies there, or may still lie there, in every state that is listed";
const stays = "what was written before stays where it is";

const decidesNothing: Readonly<Record<string, string>> = {
  "AWS::GlobalAccelerator::Accelerator Status": lives,
  "AWS::S3::MultiRegionAccessPoint Status": lives,
  "AWS::S3::BatchJob Status": stays,
  "AWS::DynamoDB::Table TableStatus": lives,
  "AWS::DSQL::Cluster status": lives,
  "AWS::ElastiCache::GlobalReplicationGroup Status": lives,
  "AWS::MemoryDB::MultiRegionCluster Status": lives,
  "AWS::RDS::GlobalCluster Status": lives,
  "AWS::RDS::DBInstanceAutomatedBackup Status": lives,
  "AWS::DocDB::GlobalCluster Status": lives,
  "AWS::Neptune::GlobalCluster Status": lives,
  "AWS::RedshiftServerless::Namespace status": lives,
  "AWS::EFS::FileSystem LifeCycleState": lives,
  "AWS::DataSync::Task Status": stays,
  "AWS::KMS::Key KeyState": "a replica of a key is a key of its own, in a state of its own",
  "AWS::EC2::Instance State": lives,
  "AWS::KinesisFirehose::DeliveryStream DeliveryStreamStatus": lives,
  "AWS::Logs::LogGroup dataProtectionStatus":
    "the policy that is read is there only while it is on",
  "AWS::EC2::FlowLog FlowLogStatus": "the only value is ACTIVE",
  "AWS::SSMIncidents::ReplicationSet status": "each region has a status of its own, which is read",
  "AWS::Bedrock::ApplicationInferenceProfile status": "the only value is ACTIVE",
  "AWS::Bedrock::Agent agentStatus": lives,
  "AWS::Bedrock::KnowledgeBase status": lives,
  "AWS::BedrockAgentCore::Memory status": lives,
  "AWS::BedrockAgentCore::GatewayTarget status":
    "calls may have been passed on in every state: FAILED does not say what failed",
  "AWS::BedrockAgentCore::BrowserCustom status": lives,
  "AWS::WorkSpaces::Workspace State": lives,
  "AWS::Connect::Instance InstanceStatus": lives,
  "AWS::Athena::WorkGroup State": stays,
};

test("every state that is kept of a type with rows is read, or listed with a reason", () => {
  const unread = services.flatMap(({ lists }) =>
    lists.flatMap((list) =>
      Object.entries(list.types).flatMap(([name, properties]) => {
        const { rows = [], home } = types.get(name.toLowerCase()) ?? {};
        if (rows.length === 0) return [];
        const reads = [
          ...rows.flatMap((row) => ["read" in row ? row.read : [], row.reads].flat()),
          ...(home?.reads ?? []),
        ].map((path) => path.split(/[.[{]/)[0]);
        return properties
          .filter((property) => /(?:status|state)$/i.test(property) && !reads.includes(property))
          .map((property) => `${name} ${property}`);
      }),
    ),
  );
  expect(unread.toSorted()).toEqual(Object.keys(decidesNothing).toSorted());
});
