/**
 * A value that a row does not understand is never silence: every value that a row reads of every fixture,
 * replaced in some 15 ways. A seeded sample; DATA_BOUNDARY_FUZZ=20 tries them all.
 */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { arnOrName, otherArn } from "../src/locate/aws/arn.ts";
import { types } from "../src/locate/index.ts";
import type { Resource } from "../src/model.ts";
import { rounds, seeded } from "./support/fuzz-mutate.ts";
import { type Mutation, mutations } from "./support/mutations.ts";

/**
 * Attributes of load balancers and hosts of origins are open lists, where another one means another thing. A group
 * of two other instances is no business of an instance. A region without a pair is told of by the row that reads it.
 */
const open = [
  "AWS::ElasticLoadBalancingV2::LoadBalancer: Attributes[].Key",
  "AWS::CloudFront::Distribution: Origins.Items[].DomainName",
  "Microsoft.DocumentDB/databaseAccounts: properties.locations[].locationName",
  "Microsoft.Sql/managedInstances: instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
];

/** Known to be silent, and not decided yet: a switch, a name or a partner beside the place that the row reads. */
const undecided = [
  "Microsoft.ApiManagement/service: properties.additionalLocations[].disableGateway",
  "Microsoft.BotService/botServices: channels[].properties.properties.cognitiveServiceResourceId",
  "Microsoft.BotService/botServices: properties.endpoint",
  "Microsoft.MachineLearningServices/registries: properties.regionDetails[].storageAccountDetails[].systemCreatedStorageAccount.storageAccountType",
  "Microsoft.Network/frontDoors: properties.backendPools[].properties.backends[].privateLinkResourceId",
  "Microsoft.AzureStackHCI/clusters: deploymentSettings[].properties.deploymentConfiguration.scaleUnits[].deploymentData.observability.streamingDataClient",
  "Microsoft.CognitiveServices/accounts: deployments[].properties.model.format",
  "Microsoft.DocumentDB/databaseAccounts: properties.locations[].locationName",
  "Microsoft.Network/networkWatchers: packetCaptures[].properties.storageLocation.storagePath",
  "Microsoft.Sql/managedInstances: instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId",
  "Microsoft.Sql/managedInstances: instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId",
];

/** Silent by what the row says: nothing where its `absent` says so or there is no element, and a bare name for a thing next to it. */
const isMeant = ({ type, row, path, name }: Mutation): boolean =>
  (open.includes(`${type}: ${path}`) && /^(word|whitespace|suffix|cut off|number)$/.test(name)) ||
  undecided.includes(`${type}: ${path}`) ||
  ("read" in row && path === row.read && /^(nothing|empty)$/.test(name)) ||
  ("as" in row && [arnOrName as unknown, otherArn as unknown].includes(row.as));

test("no value of a fixture, replaced, takes its place away without a gap", () => {
  const atlas = loadAtlas();
  const random = seeded(20_261_128);
  const share = Math.max(1, Math.round(20 / rounds(1)));
  let tried = 0;
  const silent: string[] = [];
  for (const file of globSync("fixtures/{aws,azure}/*/*.json").sort())
    for (const one of mutations(
      JSON.parse(readFileSync(file, "utf8")) as readonly Resource[],
      types,
      atlas,
      () => random.below(share) === 0,
    )) {
      tried++;
      if (one.outcome === "silent" && !isMeant(one))
        silent.push(
          `${one.type} ${one.row.id}: ${one.path}: ${one.name}: ${JSON.stringify(one.was)}`,
        );
    }
  expect(tried).toBeGreaterThan(500);
  expect([...new Set(silent)]).toEqual([]);
});
