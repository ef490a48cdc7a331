/** Real plans of the real provider: what is said before an estate is built is what is said after it was. */
import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { locator } from "../src/locate/locate.ts";
import type { Placement, Resource } from "../src/model.ts";
import { dataBoundary } from "./support/command.ts";
import { plan, said } from "./support/terraform-plan.ts";
import { sampled } from "./support/whole.ts";

const estate = "fixtures/plans/terraform/estate";
const here = { cwd: process.cwd() };
const read = (name: string): unknown => JSON.parse(readFileSync(`${estate}/${name}`, "utf8"));

const triples = (placements: readonly Placement[]): ReadonlySet<string> =>
  new Set(
    placements.map(({ resource, role, location }) => `${resource.type} ${role} ${location.code}`),
  );

function live(): ReadonlySet<string> {
  const placements: Placement[] = [];
  const { see, finish } = locator(types, loadAtlas(), {
    placement: (one) => void placements.push(one),
    gap: () => undefined,
  });
  for (const resource of read("live.json") as Resource[]) see(resource);
  finish();
  return triples(placements);
}

/** Placements that the plan has and the emulator's answers have not, each with its reason. */
const onlyPlanned: Readonly<Record<string, string>> = {
  "AWS::EC2::VPCPeeringConnection processing us-east-1":
    "nobody accepted the connection yet, so that the account shows no open path; the plan is asked what will be",
};
/** The other way round. */
const onlyLive: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["eu-central-1", "eu-west-1", "us-east-1"].map((region) => [
      `AWS::SSO::Instance home ${region}`,
      "the emulator gives every account an instance of Identity Center in every region",
    ]),
  ),
  "AWS::KMS::Key replica eu-central-1":
    "a replica lists its primary as well; in a plan the primary key says both places",
};

test("what the plan says is what the emulated account says after it was applied", async () => {
  const { placements, gaps } = await said(read("plan.json"), { sourceDir: estate });
  expect(gaps).toEqual([]);
  const [planned, there] = [triples(placements), live()];
  expect([...planned].filter((one) => !there.has(one)).sort()).toEqual(
    Object.keys(onlyPlanned).sort(),
  );
  expect([...there].filter((one) => !planned.has(one)).sort()).toEqual(
    Object.keys(onlyLive).sort(),
  );
});

/** A raw state names the provider of each resource, so that neighbours say its region; a shown one does not. */
test.each([
  ["state.json", ["not-collected"]],
  ["state.tfstate", []],
])("%s says nothing that the plan does not say", async (name, reasons) => {
  const planned = triples((await said(read("plan.json"), { sourceDir: estate })).placements);
  const { placements, gaps } = await said(read(name));
  const there = triples(placements);
  expect([...there].filter((one) => !planned.has(one))).toEqual([]);
  expect(there.size).toBeGreaterThan(planned.size / 2);
  expect([...new Set(gaps.map(({ reason }) => reason))]).toEqual(reasons);
});

test("findings point at the block, and at the attribute where it is written", async () => {
  const { placements } = await said(read("plan.json"), { sourceDir: estate });
  const lines = readFileSync(`${estate}/main.tf`, "utf8").split("\n");
  const at = (type: string, role: string) =>
    placements.find(({ resource, role: one }) => resource.type === type && one === role)!.evidence
      .declared!;
  const replica = at("AWS::S3::Bucket", "replica");
  expect(replica.file).toBe(`${estate}/main.tf`);
  expect(lines[replica.line! - 1]).toBe("      bucket = local.scans_copy");
  expect(replica.column).toBe(7);
  const ecr = at("AWS::ECR::ReplicationConfiguration", "replica");
  expect(lines[ecr.line! - 1]).toContain("region      = var.copy_region");
  const queue = placements.find(({ resource }) =>
    resource.id.includes('module.wards["north"].module.queues.aws_sqs_queue'),
  )!.evidence.declared!;
  expect(queue).toMatchObject({
    file: `${estate}/modules/wards/queues/main.tf`,
    line: 13,
    column: 1,
  });
  // What waits for another resource keeps its place as well.
  expect(lines[at("AWS::KinesisFirehose::DeliveryStream", "replica").line! - 1]).toContain(
    "bucket_arn = aws_s3_bucket.copy.arn",
  );
});

test("without sources the plan is the place", async () => {
  const { placements } = await said(read("plan.json"));
  for (const { evidence } of placements)
    expect(evidence.declared).toMatchObject({ file: "plan.json" });
  expect(placements.every(({ evidence }) => evidence.declared!.line === undefined)).toBe(true);
});

sampled.each(globSync("fixtures/plans/terraform/ordinary/*/plan.json"))(
  "%s leads nowhere else, and ends with 0",
  async (file) => {
    const { code, stdout, stderr } = await dataBoundary(
      ["scan", file, "--source", dirname(file)],
      here,
    );
    expect(stdout + stderr).not.toContain("planted-password");
    expect(code, stdout + stderr).toBe(0);
  },
);

test.each(["text", "json", "sarif", "html", "markdown", "junit", "csv", "gitlab"])(
  "no secret of a plan or state is in a report (%s)",
  async (format) => {
    for (const name of format === "json"
      ? ["plan.json", "state.json", "state.tfstate"]
      : ["plan.json"]) {
      const { stdout, stderr } = await dataBoundary(
        ["scan", `${estate}/${name}`, "--source", estate, "--format", format],
        here,
      );
      expect(stdout.length).toBeGreaterThan(100);
      // Their keys are in clear in plans, whatever is marked as sensitive.
      expect(stdout + stderr).not.toMatch(/planted|AKIAPLANTED/);
    }
  },
);

test("the logs of a load balancer are pairs of names and values", async () => {
  const balancer = (access_logs: unknown) =>
    said(
      plan(
        [
          { address: "aws_lb.l", values: { name: "l", access_logs } },
          {
            address: "aws_s3_bucket.logs",
            providerKey: "aws.copy",
            values: { bucket: "logs" },
          },
        ],
        { providers: { aws: "eu-central-1", "aws.copy": "us-east-1" } },
      ),
    );
  const log = "aws_lb.l log us-east-1";
  expect((await balancer([{ bucket: "logs", enabled: true }])).places).toContain(log);
  expect((await balancer([{ bucket: "logs", enabled: false }])).places).not.toContain(log);
  // Off is Terraform's default.
  const { places, gaps } = await balancer([{ bucket: "logs" }]);
  expect(places).not.toContain(log);
  expect(gaps).toEqual([]);
});
