/**
 * A value that a row does not understand is never silence: every value that a row reads of every fixture,
 * replaced in some 15 ways. `npm test` takes a seeded sample, `npm run test:all` all.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { arnOrName, otherArn } from "../src/locate/aws/arn.ts";
import { types } from "../src/locate/index.ts";
import { type Row, none, own } from "../src/locate/path.ts";
import { readsWord } from "../src/locate/words.ts";
import type { Resource } from "../src/model.ts";
import { seeded } from "./support/fuzz-mutate.ts";
import { type Mutation, mutations } from "./support/mutations.ts";
import { sampleOf, isWhole } from "./support/whole.ts";
import { fixtureFiles } from "./support/fixture-files.ts";

/**
 * What still reads as the same kind of thing and means another one: a host that is not the provider's, of
 * an origin or of a bot, which is a blind spot; another instance's id in a failover group, which is no
 * business of an instance that it is not about; and the zone of a file system, which is in the listed region
 * (Terraform's states have "" for one in all zones).
 */
const open: Readonly<Record<string, RegExp>> = {
  "AWS::EFS::FileSystem: AvailabilityZoneName": /^empty$/,
  "AWS::CloudFront::Distribution: Origins.Items[].DomainName": /^(suffix|cut off)$/,
  "Microsoft.BotService/botServices: properties.endpoint": /^cut off$/,
  "Microsoft.Sql/managedInstances: instanceFailoverGroups[].properties.managedInstancePairs[].partnerManagedInstanceId":
    /^suffix$/,
  "Microsoft.Sql/managedInstances: instanceFailoverGroups[].properties.managedInstancePairs[].primaryManagedInstanceId":
    /^suffix$/,
};

/**
 * Whether the row says that it has no place, or the region that is judged already, where its property is missing.
 * What it says where it says nothing is held elsewhere (records-without-place).
 */
const saysAbsent = (row: Row): boolean =>
  "read" in row &&
  (row.absent === undefined ||
    typeof row.absent === "function" ||
    row.absent === none ||
    row.absent === own);

/**
 * Silent by what the row says: nothing where its `absent` says so, and a bare name for a thing next to it. An empty
 * text is nothing where an id or an address is read, and an unknown word where a word is.
 */
const isMeant = ({ type, row, path, name }: Mutation): boolean =>
  open[`${type}: ${path}`]?.test(name) === true ||
  ("read" in row &&
    path === row.read &&
    (name === "nothing" || (name === "empty" && !readsWord(row))) &&
    saysAbsent(row)) ||
  ("as" in row && [arnOrName as unknown, otherArn as unknown].includes(row.as));

test("no value of a fixture, replaced, takes its place away without a gap", () => {
  const atlas = loadAtlas();
  const random = seeded(20_261_128);
  const share = isWhole ? 1 : 15;
  let tried = 0;
  const silent: string[] = [];
  for (const file of sampleOf(fixtureFiles, 4))
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
  expect(tried).toBeGreaterThan(300);
  expect([...new Set(silent)]).toEqual([]);
});
