/** Fills an AWS emulator with one tagged and one untagged resource of each kind in each region. */
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { EC2 } from "@aws-sdk/client-ec2";
import { ECR } from "@aws-sdk/client-ecr";
import { EFS } from "@aws-sdk/client-efs";
import { KMS } from "@aws-sdk/client-kms";
import { RDS } from "@aws-sdk/client-rds";
import { S3 } from "@aws-sdk/client-s3";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { keys } from "./aws-scan.ts";

export const seededRegions = ["eu-central-1", "eu-west-1", "us-east-1", "ap-southeast-2"] as const;

/** What was made: "TYPE REGION ID". */
export async function seed(endpoint: string): Promise<string[]> {
  const made: string[] = [];
  for (const region of seededRegions) {
    const config = { endpoint, region, credentials: keys };
    const s3 = new S3({ ...config, forcePathStyle: true });
    const ec2 = new EC2(config);
    const { Images = [] } = await ec2.describeImages({ Owners: ["amazon"] });
    for (const tagged of [true, false]) {
      const word = tagged ? "tagged" : "plain";
      const Tags = tagged ? [{ Key: "owner", Value: "radiology" }] : [];
      const ofType = (ResourceType: "volume" | "snapshot" | "instance") =>
        tagged ? [{ ResourceType, Tags }] : [];
      const note = (type: string, id: string | undefined): void =>
        void made.push(`AWS::${type} ${region} ${id}`);

      const Bucket = `wards-${word}-${region}`;
      await s3.createBucket({
        Bucket,
        ...(region !== "us-east-1" && {
          CreateBucketConfiguration: { LocationConstraint: region },
        }),
      });
      if (tagged) await s3.putBucketTagging({ Bucket, Tagging: { TagSet: Tags } });
      note("S3::Bucket", `arn:aws:s3:::${Bucket}`);

      const account = "123456789012";
      const { VolumeId } = await ec2.createVolume({
        AvailabilityZone: `${region}a`,
        Size: 8,
        TagSpecifications: ofType("volume"),
      });
      note("EC2::Volume", `arn:aws:ec2:${region}:${account}:volume/${VolumeId}`);
      const { SnapshotId } = await ec2.createSnapshot({
        VolumeId,
        TagSpecifications: ofType("snapshot"),
      });
      note("EC2::Snapshot", `arn:aws:ec2:${region}::snapshot/${SnapshotId}`);
      const { Instances } = await ec2.runInstances({
        ImageId: Images[0]?.ImageId,
        MinCount: 1,
        MaxCount: 1,
        TagSpecifications: ofType("instance"),
      });
      note(
        "EC2::Instance",
        `arn:aws:ec2:${region}:${account}:instance/${Instances?.[0]?.InstanceId}`,
      );

      const { TableDescription } = await new DynamoDB(config).createTable({
        TableName: `visits-${word}`,
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        Tags,
      });
      note("DynamoDB::Table", TableDescription?.TableArn);
      const { DBInstance } = await new RDS(config).createDBInstance({
        DBInstanceIdentifier: `lab-${word}`,
        DBInstanceClass: "db.t3.micro",
        Engine: "postgres",
        MasterUsername: "clinic",
        MasterUserPassword: "made-up-9",
        AllocatedStorage: 20,
        Tags,
      });
      note("RDS::DBInstance", DBInstance?.DBInstanceArn);
      const { KeyMetadata } = await new KMS(config).createKey({
        Tags: tagged ? [{ TagKey: "owner", TagValue: "radiology" }] : [],
      });
      note("KMS::Key", KeyMetadata?.Arn);
      const { ARN } = await new SecretsManager(config).createSecret({
        Name: `lab/${word}`,
        SecretString: "made-up",
        Tags,
      });
      note("SecretsManager::Secret", ARN);
      const { FileSystemArn } = await new EFS(config).createFileSystem({
        CreationToken: word,
        Tags,
      });
      note("EFS::FileSystem", FileSystemArn);
      const { repository } = await new ECR(config).createRepository({
        repositoryName: `his/${word}`,
        tags: Tags,
      });
      note("ECR::Repository", repository?.repositoryArn);
    }
  }
  return made;
}
