/** EFS: replication to a file system in another region. */
import type {
  FileSystemDescription,
  ReplicationConfigurationDescription,
} from "@aws-sdk/client-efs";
import { type ResourceType, none, resourceType, unknown, unshown } from "../path.ts";
import { isShown } from "../shown.ts";
import { originalAt, otherEnd, regionPlace } from "./arn.ts";

interface Efs extends Pick<FileSystemDescription, "AvailabilityZoneName"> {
  /** DescribeReplicationConfigurations of this file system. */
  readonly Replications?: readonly Pick<
    ReplicationConfigurationDescription,
    "SourceFileSystemArn" | "SourceFileSystemRegion" | "Destinations"
  >[];
}

const docs = "https://docs.aws.amazon.com/efs/latest/ug/API_DescribeReplicationConfigurations.html";

export const efs: readonly ResourceType[] = [
  resourceType<Efs>(
    "AWS::EFS::FileSystem",
    [
      {
        role: "home",
        when: ({ AvailabilityZoneName }) => Boolean(AvailabilityZoneName),
        read: "AvailabilityZoneName",
        why: "a One Zone file system is in this zone",
        docs: "https://docs.aws.amazon.com/efs/latest/ug/API_FileSystemDescription.html",
      },
      {
        role: "replica",
        read: "Replications[].Destinations[].Region",
        // Whatever the status: the copy stays a file system when its replication ends.
        as: regionPlace,
        why: "every file is replicated to a file system in this region",
        docs,
        answers: ["efs.replication"],
      },
      {
        role: "replica",
        read: "Replications[].SourceFileSystemRegion",
        as: otherEnd,
        // One that shows destinations alone is read at the source.
        absent: ({ element }) => (!element || isShown(element.Destinations) ? none : unshown),
        reads: ["Replications[].Destinations[].Region"],
        why: "every file is replicated from a file system in this region",
        docs,
        answers: ["efs.replication"],
      },
    ],
    {
      home: {
        role: "replica",
        reads: ["Replications[].SourceFileSystemArn", "Replications[].SourceFileSystemRegion"],
        owner: (id, { Replications }) => {
          const { SourceFileSystemArn: source = id, SourceFileSystemRegion: region } =
            Replications?.[0] ?? {};
          if (source === id) return none;
          const property = "Replications[].SourceFileSystemArn";
          // The answer says the region twice.
          return region === undefined || source.split(":", 4)[3] === region
            ? originalAt(source, property)
            : unknown(source, property);
        },
        why: "the destination of a replication is a further location of its source's files",
        docs,
        answers: ["efs.replication"],
      },
    },
  ),
];
