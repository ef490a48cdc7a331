/** FSx: linked repositories, audit logs, and backups. */
import type {
  DataRepositoryAssociation,
  FileSystem,
  LustreAccessAuditLogLevel,
  WindowsAccessAuditLogLevel,
} from "@aws-sdk/client-fsx";
import { type ResourceType, type Unknown, none, resourceType } from "../path.ts";
import { statusOf } from "../words.ts";
import { arnPlace, s3Uri } from "./arn.ts";

interface Fsx {
  readonly WindowsConfiguration?: Pick<
    NonNullable<FileSystem["WindowsConfiguration"]>,
    "AuditLogConfiguration" | "FsrmConfiguration"
  >;
  readonly LustreConfiguration?: {
    readonly DataRepositoryConfiguration?: { readonly ExportPath?: string };
    readonly LogConfiguration?: { readonly Destination?: string; readonly Level?: string };
  };
  /** DescribeDataRepositoryAssociations of this file system. */
  readonly Associations?: readonly Pick<DataRepositoryAssociation, "DataRepositoryPath">[];
}

const api = "https://docs.aws.amazon.com/fsx/latest/APIReference/";

const audited = "WindowsConfiguration.AuditLogConfiguration";
const levels: Readonly<Record<WindowsAccessAuditLogLevel, boolean>> = {
  DISABLED: false,
  FAILURE_ONLY: true,
  SUCCESS_ONLY: true,
  SUCCESS_AND_FAILURE: true,
};
const areFilesAudited = statusOf(`${audited}.FileAccessAuditLogLevel`, levels);
const areSharesAudited = statusOf(`${audited}.FileShareAccessAuditLogLevel`, levels);

const isLogged = statusOf<LustreAccessAuditLogLevel>("LustreConfiguration.LogConfiguration.Level", {
  DISABLED: false,
  ERROR_ONLY: true,
  WARN_ERROR: true,
  WARN_ONLY: true,
});

/** Either of two switches, of which one may hold a word that is not known. */
function eitherOf(one: boolean | Unknown, other: boolean | Unknown): boolean | Unknown {
  return one === true || other === true ? true : one === false ? other : one;
}

export const fsx: readonly ResourceType[] = [
  resourceType<Fsx>(
    "AWS::FSx::FileSystem",
    [
      {
        role: "log",
        read: "WindowsConfiguration.AuditLogConfiguration.AuditLogDestination",
        when: ({ WindowsConfiguration: windows }) =>
          eitherOf(
            areFilesAudited(windows?.AuditLogConfiguration?.FileAccessAuditLogLevel),
            areSharesAudited(windows?.AuditLogConfiguration?.FileShareAccessAuditLogLevel),
          ),
        reads: [
          "WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel",
          "WindowsConfiguration.AuditLogConfiguration.FileShareAccessAuditLogLevel",
        ],
        as: arnPlace,
        why: "access to files and shares, with user names, is logged here",
        docs: `${api}API_DescribeFileSystems.html`,
        answers: ["fsx.backup"],
      },
      {
        role: "log",
        read: "WindowsConfiguration.FsrmConfiguration.EventLogDestination",
        absent: none,
        as: arnPlace,
        why: "events of the File Server Resource Manager, with names of files, are logged here",
        docs: `${api}API_DescribeFileSystems.html`,
        answers: ["fsx.backup"],
      },
      {
        role: "replica",
        read: "LustreConfiguration.DataRepositoryConfiguration.ExportPath",
        absent: none,
        as: s3Uri,
        why: "files are exported to this repository",
        docs: `${api}API_DataRepositoryConfiguration.html`,
        answers: ["fsx.backup"],
      },
      {
        role: "log",
        read: "LustreConfiguration.LogConfiguration.Destination",
        when: ({ LustreConfiguration: lustre }) => isLogged(lustre?.LogConfiguration?.Level),
        reads: ["LustreConfiguration.LogConfiguration.Level"],
        as: arnPlace,
        why: "events of the repository, with names of files, are logged here",
        docs: `${api}API_LustreLogConfiguration.html`,
        answers: ["fsx.backup"],
      },
      {
        role: "replica",
        read: "Associations[].DataRepositoryPath",
        as: s3Uri,
        why: "files are imported from and exported to this repository",
        docs: `${api}API_DescribeDataRepositoryAssociations.html`,
        answers: ["fsx.backup"],
      },
    ],
    { blind: ["SnapMirror replication, which is set up inside ONTAP: no AWS API shows it"] },
  ),
  resourceType("AWS::FSx::Backup", [], {
    home: {
      role: "backup",
      why: "a backup is stored in the region that lists it, even if it is a copy",
      docs: `${api}API_Backup.html`,
      answers: ["fsx.backup"],
    },
  }),
];
