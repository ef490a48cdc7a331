/** WorkSpaces: standbys in another region. */
import type {
  DataReplication,
  StandbyWorkspaceRelationshipType,
  Workspace,
} from "@aws-sdk/client-workspaces";
import { type RowContext, type ResourceType, none, resourceType } from "../path.ts";
import { given, statusOf, words } from "../words.ts";
import { regionPlace } from "./arn.ts";

const api = "https://docs.aws.amazon.com/workspaces/latest/api/";

type Desktop = Pick<Workspace, "RelatedWorkspaces" | "DataReplicationSettings">;

const isStandby = statusOf<StandbyWorkspaceRelationshipType>("RelatedWorkspaces[].Type", {
  PRIMARY: false,
  STANDBY: true,
});

export const workspaces: readonly ResourceType[] = [
  resourceType<Desktop>("AWS::WorkSpaces::Workspace", [
    {
      role: "failover",
      read: "RelatedWorkspaces[].Region",
      reads: ["RelatedWorkspaces[].Type"],
      as: (region, here) => given(isStandby(here.element.Type), () => regionPlace(region, here)),
      why: "the desktop has a standby in this region",
      docs: `${api}API_RelatedWorkspaceProperties.html`,
      answers: ["workspaces.standby"],
    },
    {
      role: "backup",
      read: "DataReplicationSettings.DataReplication",
      reads: ["RelatedWorkspaces[].Type", "RelatedWorkspaces[].Region"],
      as: words<DataReplication, RowContext<Desktop>>({
        NO_REPLICATION: none,
        PRIMARY_AS_SOURCE: (_, { resource }) =>
          resource.properties.RelatedWorkspaces?.find(({ Type }) => isStandby(Type) !== false)
            ?.Region ?? { gap: "the desktop's standby could not be listed" },
      }),
      why: "snapshots of the desktop's disks are copied to its standby's region",
      docs: `${api}API_DataReplicationSettings.html`,
      answers: ["workspaces.standby"],
    },
  ]),
];
