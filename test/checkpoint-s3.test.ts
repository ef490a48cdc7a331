/** `--checkpoint s3://BUCKET/PREFIX`: what a folder does for one machine, a bucket does for many. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { plain } from "./support/estate.ts";
import { type Organization, members as all, organization } from "./support/organization.ts";
import { type Bucket, bucket } from "./support/s3-server.ts";
import { isWhole } from "./support/whole.ts";

const members = isWhole ? all : all.slice(0, 2);
let group: Organization;
let store: Bucket;

const place = "s3://klinik-residency/checkpoint";
const target = ["aws:org", "--role", "audit", "--regions", "eu-central-1"];
const run = (checkpoint = place): Promise<Ran> => {
  const kept = checkpoint === "" ? [] : ["--checkpoint", checkpoint];
  return dataBoundary(["scan", ...target, "--format", "json", "--quiet", ...kept], {
    cwd: temporaryFolder(),
    env: { ...group.env, AWS_ENDPOINT_URL_S3: store.origin },
  });
};

beforeAll(async () => {
  group = await organization(members);
});
afterAll(() => group.close());
beforeEach(async () => {
  store = await bucket("klinik-residency");
  return () => store.close();
});

test("another machine goes on with what is in the bucket, and gives the same report", async () => {
  const first = await run();
  expect(first.stdout, `exit code ${first.code}: ${first.stderr}`).not.toBe("");
  // `test/checkpoint.test.ts` holds a scan with a checkpoint to one without in `npm test`.
  const whole = isWhole ? await run("") : first;
  expect(plain(first.stdout)).toBe(plain(whole.stdout));
  const names = [...store.objects.keys()];
  expect(names).toContain("checkpoint/checkpoint.json");
  for (const member of members) expect(names).toContain(`checkpoint/aws-${member}.ndjson`);

  group.scanned.clear();
  const again = await run();
  expect(plain(again.stdout)).toBe(plain(whole.stdout));
  expect([...group.scanned]).toEqual([]);

  // What is not whole is done again, and replaces what was there.
  const key = `checkpoint/aws-${members[1]}.ndjson`;
  store.objects.set(key, store.objects.get(key)!.subarray(0, 4000));
  const third = await run();
  expect(plain(third.stdout)).toBe(plain(whole.stdout));
  expect([...group.scanned]).toEqual([members[1]]);
  expect(store.objects.get(key)!.toString()).toContain('"end":"complete"');
}, 300_000);

test.runIf(isWhole)(
  "of two processes on one prefix the first one's file stays",
  async () => {
    await run();
    const key = `checkpoint/aws-${members[0]}.ndjson`;
    const first = store.objects.get(key)!;
    store.objects.delete(key);
    store.before = (asked) => {
      if (asked === key) store.objects.set(key, first);
    };
    const again = await run();
    expect(store.requests).toContain(`PUT ${key} 412`);
    expect(store.objects.get(key)).toBe(first);
    expect(again.code).not.toBe(2);
  },
  300_000,
);

test("a place that nothing here opens is not a folder of that name", async () => {
  const { code, stderr } = await run("gs://bucket/prefix");
  expect(stderr).toBe(
    "--checkpoint gs://bucket/prefix: unknown kind of location; name a folder, s3://BUCKET/PREFIX or azblob://ACCOUNT/CONTAINER/PREFIX\n",
  );
  expect(code).toBe(2);
});

test.each([
  ["s3:bucket/prefix", "is neither a folder nor an address; use s3://BUCKET/PREFIX"],
  ["S3://bucket?X-Amz-Signature=abc", "is neither a folder nor an address; use s3://BUCKET/PREFIX"],
  ["s3:///prefix", "names no bucket; use s3://BUCKET/PREFIX"],
  [
    "s3://my_bucket/prefix",
    '"my_bucket" cannot be the name of a bucket; use 3 to 63 lower-case letters, digits, dots and hyphens',
  ],
])("%s is said to be wrong as what it is", async (where, fault) => {
  const { code, stderr } = await run(where);
  expect(stderr).toContain(`${where.split("?")[0]}: ${fault}\n`);
  expect(code).toBe(2);
});

test.runIf(isWhole)(
  "a checkpoint of another version is not gone on with",
  async () => {
    await run();
    const manifest = "checkpoint/checkpoint.json";
    store.objects.set(
      manifest,
      Buffer.from(
        store.objects
          .get(manifest)!
          .toString()
          .replace(/"version": "[^"]*"/, '"version": "0.0.9"'),
      ),
    );
    const old = await run();
    expect(old.code).toBe(2);
    expect(old.stderr).toContain(`--checkpoint ${place}: was started by version 0.0.9`);
  },
  300_000,
);

test("a bucket that refuses, or is not there, is one line and ends the scan", async () => {
  group.scanned.clear();
  store.refuse = [403, "AccessDenied"];
  const refused = await run();
  expect(refused.code).toBe(2);
  expect(refused.stderr).toMatch(
    /^s3:\/\/klinik-residency\/checkpoint: checkpoint\.json cannot be read \(AccessDenied.*\); grant s3:GetObject and s3:ListBucket on arn:aws:s3:::klinik-residency\/checkpoint\/\*$/m,
  );
  const none = await run("s3://klinik-other/checkpoint");
  expect(none.code).toBe(2);
  expect(none.stderr).toContain("NoSuchBucket");
  expect([...group.scanned]).toEqual([]);
}, 300_000);
