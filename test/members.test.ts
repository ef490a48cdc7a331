/** Every member of an API shape that can name a place is read by a row, or listed as no data path with a reason. */
import { expect, test } from "vitest";
import { membersOf } from "../scripts/api-shapes/compact.ts";
import { judged, listedPaths, noDataPath, shapesOf } from "../scripts/api-shapes/members.ts";
import { types } from "../src/locate/index.ts";

const lists = noDataPath();
const all = judged(lists);
const shapes = { ...shapesOf("aws"), ...shapesOf("azure") };
/** Microsoft 365 has no package that describes its answers: its fixtures do. */
const described = [...types.values()].filter(({ provider }) => provider !== "microsoft365");
const named = ({ type, member: { path } }: (typeof all)[number]): string => `${type}: ${path}`;

test("each described type has a shape, and no other", () => {
  expect(Object.keys(shapes).toSorted()).toEqual(described.map(({ type }) => type).toSorted());
});

test("what no package describes is listed with the reason, and nothing else", () => {
  const missing = Object.values(shapes).flatMap((shape) => shape.missing ?? []);
  expect(Object.keys(lists.withoutShape).toSorted()).toEqual([...new Set(missing)].toSorted());
});

test("the answer of each call beyond the listing has a shape", () => {
  const without = described.flatMap(({ type, needs }) => {
    const { members, missing = [] } = shapes[type]!;
    const tops = Object.keys(members).map((name) => name.replace(/\[\]$/, ""));
    return needs
      .filter(({ property, path }) => !tops.includes(property) && !isMissing(missing, path))
      .map(({ property }) => `${type} ${property}`);
  });
  expect(without, "run node scripts/api-shapes/index.ts").toEqual([]);
});

/** Where the type itself is not described, its calls are not either. */
const isMissing = (missing: readonly string[], path: string): boolean =>
  missing.some((route) => route.endsWith(`/${path}`) || route.endsWith("/{}"));

test("no member that can name a place is neither read nor listed", () => {
  expect(all.filter(({ by }) => by === "nothing").map(named)).toEqual([]);
});

test("what names a store is excused by no reason that speaks of settings, routes or the resource's own names", () => {
  const general =
    /^(?:a-setting|a-route|settings-and-origins|rules-over-requests|own-identity|own-address|own-endpoint|secret$)/;
  const store =
    /(?:workspaceResourceId|(?:container|blob|s3)Uri|storageAccountId|bucketArn|eventHubResourceId|(?:stream|logGroup|replica\w*|\w*replica)Arn)$/i;
  // An ARN at the top of a record is its own.
  const excused = all.filter(
    ({ what, member: { path } }) =>
      general.test(what) && store.test(path) && !/^\w+Arn$/i.test(path),
  );
  expect(excused.map(named)).toEqual([]);
});

test("a row that goes, or a member that comes, is seen", () => {
  const bucket = "Destinations[].SplunkDestinationDescription.S3DestinationDescription.BucketARN";
  const firehose = types.get("aws::kinesisfirehose::deliverystream")!;
  const without = new Map(types).set(firehose.type.toLowerCase(), {
    ...firehose,
    rows: firehose.rows.filter((row) => !("read" in row) || row.read !== bucket),
  });
  expect(
    judged(lists, without)
      .filter(({ by }) => by === "nothing")
      .map(named),
  ).toEqual([`${firehose.type}: ${bucket}`]);
  const { "AWS::FSx::Backup": _, ...fewer } = lists.types;
  expect(
    judged({ ...lists, types: fewer }).filter(({ by }) => by === "nothing").length,
  ).toBeGreaterThan(50);
});

test("each listed member is there, and no row and no rule speaks of it", () => {
  const byType = new Set(all.filter(({ by }) => by === "type").map(named));
  const stale = Object.entries(lists.types).flatMap(([type, reasons]) =>
    Object.values(reasons)
      .flatMap((entries) => entries.flatMap(listedPaths))
      .map((path) => `${type}: ${path}`)
      .filter((path) => !byType.has(path)),
  );
  expect(stale).toEqual([]);
});

test("each rule, each reason and each other name is used, and has its words", () => {
  const used = new Set(all.map(({ what }) => what));
  expect(lists.rules.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  expect(Object.keys(lists.reasons).filter((id) => !used.has(id))).toEqual([]);
  const unknown = Object.values(lists.types).flatMap((reasons) =>
    Object.keys(reasons).filter((id) => !lists.reasons[id]),
  );
  expect(unknown).toEqual([]);
  const renamed = Object.entries(lists.readAs).flatMap(([type, names]) =>
    Object.keys(names)
      .filter((path) => !membersOf(shapes[type]!.members).some((member) => member.path === path))
      .map((path) => `${type}: ${path}`),
  );
  expect(renamed).toEqual([]);
});

test("a general rule never speaks of a bucket, an account or a workspace that is not the resource itself", () => {
  // By type, and with a reason each, they may be no data path.
  const spoken = all
    .filter(
      ({ by, what, member: { path } }) =>
        by === "rule" &&
        what !== "own-identity" &&
        /(?:bucket(?:name|arn)?|storageaccount(?:resource)?id|workspaceresourceid|s3uri)(?:\[\])?$/i.test(
          path,
        ),
    )
    .map((one) => `${one.what} ${named(one)}`);
  expect(spoken).toEqual([]);
});
