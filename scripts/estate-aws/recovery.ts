/** The hospital's servers that are replicated elsewhere to be started there after a disaster. */
import type { Estate } from "./estate.ts";

export function recovery({ account, arn, hex, json }: Estate): void {
  // In a region that was never initialized for it, the service refuses the question.
  json("_any/drs/DescribeSourceServers.400.json", {
    __type: "UninitializedAccountException",
    message: "The account is not initialized for this service in this Region.",
  });
  const server = (region: string, hostname: string, system: string): object => {
    const sourceServerID = `s-${hex(`${region} ${hostname}`, 17)}`;
    return {
      sourceServerID,
      arn: arn("drs", region, `source-server/${sourceServerID}`),
      tags: { Name: hostname, system },
      lastLaunchResult: "NOT_STARTED",
      replicationDirection: "FAILOVER",
      dataReplicationInfo: { dataReplicationState: "CONTINUOUS", lagDuration: "PT0S" },
      sourceProperties: { identificationHints: { hostname }, os: { fullString: "Linux" } },
      sourceCloudProperties: { originAccountID: account, originRegion: "eu-central-1" },
    };
  };
  json("eu-west-1/drs/DescribeSourceServers.json", {
    items: [server("eu-west-1", "pacs-archive-1", "pacs")],
    nextToken: "page-2",
  });
  json("eu-west-1/drs/DescribeSourceServers.page-2.json", {
    items: [server("eu-west-1", "lab-analysers-1", "lab")],
  });
  json("us-east-1/drs/DescribeSourceServers.json", {
    items: [server("us-east-1", "his-ward-round-1", "his")],
  });
}
