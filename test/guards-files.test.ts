/** Guards in files: what is read, what it is attached to, and that what is not understood is a gap. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { guardsInFiles } from "../src/guards/read/files.ts";
import { auditAll } from "./support/guards.ts";

const read = (value: unknown): ReturnType<typeof guardsInFiles> =>
  guardsInFiles([{ file: "guards.json", text: JSON.stringify(value) }]);
const plan = (name: string): ReturnType<typeof guardsInFiles> =>
  guardsInFiles([{ file: name, text: readFileSync(`test/guards/${name}`, "utf8") }]);
const deny = (regions: readonly string[]): object => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      NotAction: ["iam:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": regions } },
    },
  ],
});

test("several documents are attached together: only what none denies is open", () => {
  const both = `${JSON.stringify(deny(["eu-central-1", "us-east-1"]))}\n${JSON.stringify(deny(["eu-central-1", "us-west-2"]))}`;
  const { guards } = guardsInFiles([{ file: "-", text: both }]);
  expect(auditAll(guards).verdicts[0]!.state).toBe("narrower");
});

test("what aws organizations describe-policy prints", () => {
  const { guards } = read({
    Policy: {
      PolicySummary: { Id: "p-1", Name: "regions", Type: "SERVICE_CONTROL_POLICY" },
      Content: JSON.stringify(deny(["us-east-1"])),
    },
  });
  expect(auditAll(guards).findings).toMatchObject([
    { rule: "guard-disjoint", guards: [{ id: "p-1", name: "regions" }] },
  ]);
});

test("a value that is not a guard is a gap beside one, and an error alone", () => {
  const { gaps } = read([deny(["eu-central-1"]), { Effect: "Deny" }]);
  expect(gaps).toMatchObject([
    { reason: "unknown-value", detail: expect.stringMatching(/value 2/) },
  ]);
  expect(() => read({ hello: "world" })).toThrow(/no guard found/);
  expect(() => guardsInFiles([{ file: "x", text: "resource {" }])).toThrow(/is not JSON/);
});

test("a service control policy that is too long for AWS guards nothing, and is a gap", () => {
  const many = Array.from({ length: 600 }, (_, i) => `eu-central-${i}`);
  const { gaps, guards } = read(deny(many));
  expect(gaps).toMatchObject([
    { detail: expect.stringMatching(/it has [\d]+ characters, and a policy takes 5,120/) },
  ]);
  expect(auditAll(guards).verdicts[0]!.state).toBe("no-guard");
  expect(read(deny(["eu-central-1"])).gaps).toEqual([]);
});

test("of a key that is named twice nobody knows which one counts: no verdict", () => {
  const text = JSON.stringify(deny(["eu-central-1"]));
  const twice = text.replace('"Resource":"*"', '"Resource":"*","Resource":"arn:aws:s3:::x"');
  expect(() => guardsInFiles([{ file: "x", text: twice }])).toThrow(/^x: .* names a key twice/);
  const described = (Content: string): object => ({
    Policy: { PolicySummary: { Id: "p-1", Type: "SERVICE_CONTROL_POLICY" }, Content },
  });
  expect(read(described(text)).guards).toBeDefined();
  expect(() => read(described(twice))).toThrow(/no guard found/);
});

test("a Terraform plan of an organization: each policy where it is attached", () => {
  const { guards, gaps } = plan("plan-organization.json");
  expect(gaps).toEqual([]);
  const { verdicts, findings } = auditAll(guards);
  expect(verdicts.map(({ name, state }) => [name, state])).toEqual([
    ["Labor", "equal"],
    ["Studien", "wider"],
    ["any account in Laboratory", "equal"],
    ["any account in Sandbox", "not-attached"],
  ]);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(["guard-not-reaching", "guard-wider"]);
});

test("a Terraform plan of a tenant: definitions, parameters and enforcement", () => {
  const { guards, gaps } = plan("plan-tenant.json");
  expect(gaps).toMatchObject([
    {
      reason: "not-collected",
      detail: expect.stringMatching(/policy_definition_id is known after apply/),
    },
  ]);
  const { verdicts } = auditAll(guards);
  expect(verdicts.map(({ state }) => state)).toEqual(["not-enforced"]);
});
