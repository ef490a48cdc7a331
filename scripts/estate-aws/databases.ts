/** The hospital's databases, keys and secrets, with their replicas. */
import { type Estate, list, query } from "./estate.ts";

export function databases(estate: Estate): void {
  relational(estate);
  keyValue(estate);
  keysAndSecrets(estate);
}

function relational({ account, arn, add, hex, tagged, write, enabled }: Estate): void {
  const of = (owner: string, system: string) => ({ system, owner, environment: "production" });
  // The copies first, so that the tagging API shows them like the rest.
  add("us-east-1", arn("rds", "us-east-1", "db:billing-db-reporting"), of("finance", "billing"));
  add("eu-west-1", arn("rds", "eu-west-1", "db:appointments-db-copy"), of("it", "appointments"));
  const replicas: Readonly<Record<string, string>> = {
    "billing-db": arn("rds", "us-east-1", "db:billing-db-reporting"),
    "appointments-db": arn("rds", "eu-west-1", "db:appointments-db-copy"),
  };
  const sources: Readonly<Record<string, string>> = {
    "billing-db-reporting": arn("rds", "eu-central-1", "db:billing-db"),
    "appointments-db-copy": arn("rds", "eu-central-1", "db:appointments-db"),
  };
  const backupsIn: Readonly<Record<string, string>> = {
    "his-db": "us-west-2",
    "pacs-db": "eu-west-1",
  };
  for (const region of enabled) {
    const names = (tagged.get(region) ?? []).flatMap(
      (row) => /:rds:.*:db:(.+)$/.exec(row.arn)?.[1] ?? [],
    );
    if (names.length === 0) continue;
    // Frankfurt owns the copies that go abroad; the same names in other regions are systems of their own.
    const here = region === "eu-central-1";
    write(
      `${region}/rds/DescribeDBInstances.xml`,
      query("DescribeDBInstances", {
        DBInstances: list(
          "DBInstance",
          names.sort().map((name) => ({
            DBInstanceIdentifier: name,
            DBInstanceArn: arn("rds", region, `db:${name}`),
            Engine: "postgres",
            AvailabilityZone: `${region}a`,
            MasterUsername: "clinic",
            ReadReplicaDBInstanceIdentifiers: list(
              "ReadReplicaDBInstanceIdentifier",
              here && replicas[name] ? [replicas[name]] : [],
            ),
            ReadReplicaSourceDBInstanceIdentifier: sources[name],
            DBInstanceAutomatedBackupsReplications: list(
              "DBInstanceAutomatedBackupsReplication",
              here && backupsIn[name]
                ? [
                    {
                      DBInstanceAutomatedBackupsArn: arn(
                        "rds",
                        backupsIn[name],
                        `auto-backup:ab-${hex(name, 24)}`,
                      ),
                    },
                  ]
                : [],
            ),
          })),
        ),
      }),
    );
  }
  for (const [name, region] of Object.entries(backupsIn))
    write(
      `${region}/rds/DescribeDBInstanceAutomatedBackups.xml`,
      query("DescribeDBInstanceAutomatedBackups", {
        DBInstanceAutomatedBackups: list("DBInstanceAutomatedBackup", [
          {
            DBInstanceAutomatedBackupsArn: arn("rds", region, `auto-backup:ab-${hex(name, 24)}`),
            DBInstanceArn: arn("rds", "eu-central-1", `db:${name}`),
            DBInstanceIdentifier: name,
            Region: "eu-central-1",
            Status: "replicating",
          },
        ]),
      }),
    );
  for (const [region, name] of [
    ["us-east-1", "lab-db-before-upgrade"],
    ["eu-west-3", "billing-db-before-upgrade"],
  ] as const)
    write(
      `${region}/rds/DescribeDBSnapshots@manual.xml`,
      query("DescribeDBSnapshots", {
        DBSnapshots: list("DBSnapshot", [
          {
            DBSnapshotIdentifier: name,
            DBSnapshotArn: arn("rds", region, `snapshot:${name}`),
            Engine: "postgres",
            SnapshotType: "manual",
            SourceRegion: "eu-central-1",
            SourceDBSnapshotIdentifier: arn("rds", "eu-central-1", `snapshot:${name}`),
          },
        ]),
      }),
    );
  // An Aurora cluster that spans the Atlantic, and a DocumentDB cluster that does not.
  const cluster = (region: string, name: string): string => arn("rds", region, `cluster:${name}`);
  const clusters: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    "eu-central-1": [
      ["patient-portal", "aurora-postgresql"],
      ["care-plans", "docdb"],
    ],
    "us-east-1": [["patient-portal-us", "aurora-postgresql"]],
    "eu-north-1": [["care-plans-north", "docdb"]],
  };
  const globalClusters = query("DescribeGlobalClusters", {
    GlobalClusters: list(
      "GlobalClusterMember",
      (
        [
          [
            "patient-portal-global",
            "aurora-postgresql",
            "patient-portal",
            "us-east-1",
            "patient-portal-us",
          ],
          ["care-plans-global", "docdb", "care-plans", "eu-north-1", "care-plans-north"],
        ] as const
      ).map(([name, engine, writer, second, reader]) => ({
        GlobalClusterIdentifier: name,
        GlobalClusterArn: `arn:aws:rds::${account}:global-cluster:${name}`,
        Engine: engine,
        Status: "available",
        GlobalClusterMembers: list("GlobalClusterMember", [
          { DBClusterArn: cluster("eu-central-1", writer), IsWriter: true },
          { DBClusterArn: cluster(second, reader), IsWriter: false },
        ]),
      })),
    ),
  });
  for (const [region, all] of Object.entries(clusters)) {
    write(
      `${region}/rds/DescribeDBClusters.xml`,
      query("DescribeDBClusters", {
        DBClusters: list(
          "DBCluster",
          all.map(([name, Engine]) => ({
            DBClusterIdentifier: name,
            DBClusterArn: cluster(region, name),
            Engine,
          })),
        ),
      }),
    );
    // Each of its regions lists it.
    write(`${region}/rds/DescribeGlobalClusters.xml`, globalClusters);
  }
}

function keyValue({ account, arn, table, json, write }: Estate): void {
  const patients = { system: "portal", owner: "patient-services", "data-class": "personal" };
  const regions = ["eu-central-1", "us-east-1"];
  for (const region of regions) table(region, "portal-preferences", patients, [...regions]);
  json("eu-west-1/cassandra/ListKeyspaces.json", {
    keyspaces: [
      ["vitals", ["eu-west-1", "eu-central-1"]],
      ["wearables", ["eu-west-1", "ap-northeast-2"]],
    ].map(([keyspaceName, replicationRegions]) => ({
      keyspaceName,
      resourceArn: arn("cassandra", "eu-west-1", `/keyspace/${keyspaceName as string}/`),
      replicationStrategy: "MULTI_REGION",
      replicationRegions,
    })),
  });
  const groups = query("DescribeGlobalReplicationGroups", {
    GlobalReplicationGroups: list(
      "GlobalReplicationGroup",
      (
        [
          ["sessions", "us-east-1"],
          ["waiting-room", "eu-west-1"],
        ] as const
      ).map(([name, second]) => ({
        GlobalReplicationGroupId: `ldgnf-${name}`,
        ARN: `arn:aws:elasticache::${account}:globalreplicationgroup:ldgnf-${name}`,
        Status: "available",
        Members: list("GlobalReplicationGroupMember", [
          {
            ReplicationGroupId: name,
            ReplicationGroupRegion: "eu-central-1",
            Role: "PRIMARY",
            Status: "associated",
          },
          {
            ReplicationGroupId: `${name}-2`,
            ReplicationGroupRegion: second,
            Role: "SECONDARY",
            Status: "associated",
          },
        ]),
      })),
    ),
  });
  for (const region of ["eu-central-1", "us-east-1", "eu-west-1"])
    write(`${region}/elasticache/DescribeGlobalReplicationGroups.xml`, groups);
  write(
    "eu-central-1/elasticache/DescribeReplicationGroups.xml",
    query("DescribeReplicationGroups", {
      ReplicationGroups: list(
        "ReplicationGroup",
        ["sessions", "waiting-room"].map((name) => ({
          ReplicationGroupId: name,
          ARN: arn("elasticache", "eu-central-1", `replicationgroup:${name}`),
          Status: "available",
        })),
      ),
    }),
  );
  write(
    "eu-central-1/redshift/DescribeClusters.xml",
    query("DescribeClusters", {
      Clusters: list("Cluster", [
        {
          ClusterIdentifier: "outcomes",
          AvailabilityZone: "eu-central-1b",
          ClusterSnapshotCopyStatus: { DestinationRegion: "us-east-2", RetentionPeriod: 7 },
        },
        {
          ClusterIdentifier: "controlling",
          AvailabilityZone: "eu-central-1a",
          ClusterSnapshotCopyStatus: { DestinationRegion: "eu-north-1", RetentionPeriod: 7 },
        },
      ]),
    }),
  );
  write(
    "_any/redshift/DescribeLoggingStatus.xml",
    query("DescribeLoggingStatus", { LoggingEnabled: false }),
  );
}

function keysAndSecrets({ account, arn, hex, tagged, json, enabled, add }: Estate): void {
  const primary = "eu-central-1";
  const clinic = { system: "his", owner: "clinical-it", "data-class": "patient" };
  const keyId = (name: string): string => `mrk-${hex(name, 32)}`;
  const keys = [
    ["records", "us-east-1"],
    ["letters", "eu-west-1"],
  ] as const;
  const secrets = [
    ["his/lab-interface", "us-east-1"],
    ["his/pharmacy-interface", "eu-west-1"],
  ] as const;
  for (const [name, second] of keys)
    for (const region of [primary, second])
      add(region, arn("kms", region, `key/${keyId(name)}`), clinic);
  for (const [name, second] of secrets)
    for (const region of [primary, second])
      add(region, arn("secretsmanager", region, `secret:${name}-${hex(name, 6)}`), clinic);
  for (const region of enabled) {
    const ids = (tagged.get(region) ?? []).flatMap(
      (row) => /:kms:.*:key\/(.+)$/.exec(row.arn)?.[1] ?? [],
    );
    if (ids.length > 0) {
      const aws = `${hex(`${region} aws/ebs`, 8)}-aaaa-4bbb-8ccc-${hex("aws/ebs", 12)}`;
      const all = [...ids.sort(), aws];
      json(`${region}/kms/ListKeys.json`, {
        Keys: all.map((KeyId) => ({ KeyId, KeyArn: arn("kms", region, `key/${KeyId}`) })),
        Truncated: false,
      });
      for (const KeyId of all) {
        const multi = keys.find(([name]) => keyId(name) === KeyId);
        const member = (at: string) => ({ Arn: arn("kms", at, `key/${KeyId}`), Region: at });
        json(`${region}/kms/DescribeKey@${KeyId}.json`, {
          KeyMetadata: {
            KeyId,
            Arn: arn("kms", region, `key/${KeyId}`),
            AWSAccountId: account,
            KeyManager: KeyId === aws ? "AWS" : "CUSTOMER",
            KeyState: "Enabled",
            MultiRegion: multi !== undefined,
            ...(multi && {
              MultiRegionConfiguration: {
                MultiRegionKeyType: region === primary ? "PRIMARY" : "REPLICA",
                PrimaryKey: member(primary),
                ReplicaKeys: [member(multi[1])],
              },
            }),
          },
        });
      }
    }
    const arns = (tagged.get(region) ?? [])
      .map((row) => row.arn)
      .filter((one) => one.includes(":secretsmanager:"));
    if (arns.length > 0)
      json(`${region}/secretsmanager/ListSecrets.json`, {
        SecretList: arns.sort().map((ARN) => ({ ARN, Name: nameOf(ARN) })),
      });
    for (const ARN of arns) {
      const copied = secrets.find(([name]) => name === nameOf(ARN));
      json(`${region}/secretsmanager/DescribeSecret@${ARN.replaceAll(/[^\w.-]/g, "_")}.json`, {
        ARN,
        Name: nameOf(ARN),
        ...(copied && {
          PrimaryRegion: primary,
          ...(region === primary && {
            ReplicationStatus: [{ Region: copied[1], Status: "InSync" }],
          }),
        }),
      });
    }
  }
}

/** A secret's ARN ends in six digits that are none of its name. */
const nameOf = (arn: string): string => /:secret:(.+)-[^-]+$/.exec(arn)![1]!;
