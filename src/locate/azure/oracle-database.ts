/** Oracle Autonomous Database in Azure: standbys in other regions. */
import { resourceType, unknown } from "../path.ts";
import { type Arm, isArmId } from "./arm.ts";

type AutonomousDatabase = Arm<{
  readonly peerDbIds?: readonly string[];
  readonly peerDbId?: string | null;
}>;

export const oracleAutonomousDatabase = resourceType<AutonomousDatabase>(
  "Oracle.Database/autonomousDatabases",
  [
    {
      // Peers are named by Oracle's own ids, which the databases in Azure carry too.
      role: "replica",
      read: "properties.peerDbIds[]",
      as: (id) =>
        isArmId(id) || /^ocid1\.autonomousdatabase\./i.test(id) ? { resource: id } : unknown(id),
      why: "Data Guard keeps a standby copy of the database in another region",
      docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
      answers: ["oracle-adb-dr"],
    },
    {
      role: "replica",
      read: "properties.peerDbId",
      as: (id) => ({ resource: id }),
      why: "the database and this peer are copies of each other",
      docs: "https://learn.microsoft.com/azure/templates/oracle.database/autonomousdatabases",
      answers: ["oracle-adb-dr"],
    },
  ],
);
