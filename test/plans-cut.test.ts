/** Large plans: what is cut out before they are parsed is what nobody reads. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planFileOf } from "../src/plans/plan-file.ts";
import { cutPlan } from "../src/plans/cut-plan.ts";
import { temporaryFolder } from "./support/command.ts";

const change = { address: "aws_s3_bucket.scans", mode: "managed", change: { actions: ["create"] } };
const head = { format_version: "1.2", terraform_version: "1.11.4" };
const rest = { complete: true, configuration: { root_module: {} } };
const values = {
  root_module: {
    resources: [{ values: { note: 'a "quoted" }] text', configuration: [{ x: 1 }] } }],
  },
};

const cut = (text: string): string | undefined => cutPlan(Buffer.from(text))?.toString();

test("in Terraform's order, compact or indented", () => {
  const plan = {
    ...head,
    variables: { region: { value: "eu-central-1" } },
    planned_values: values,
    resource_drift: [change],
    resource_changes: [change],
    ...rest,
  };
  const { planned_values: _, resource_drift: __, ...left } = plan;
  for (const indent of [undefined, 2])
    expect(JSON.parse(cut(JSON.stringify(plan, undefined, indent))!)).toEqual(left);
});

const whole: Readonly<Record<string, object>> = {
  "without changes": { ...head, planned_values: values, resource_changes: [], ...rest },
  "what is read in between": {
    ...head,
    planned_values: values,
    prior_state: { values: {} },
    resource_changes: [change],
    ...rest,
  },
  "no plan": { planned_values: values, ...rest },
  "planned values of something else": {
    ...head,
    variables: { a: { value: { planned_values: values } } },
    resource_changes: [change],
    ...rest,
  },
  "a name that ends so": { ...head, planned_values: values, 'x"resource_changes': [change] },
};

test.each(Object.entries(whole))("stays as it is: %s", (_, json) => {
  expect(cut(JSON.stringify(json))).toBe(undefined);
});

test("changes that are not the document's own leave no JSON, and the file is read whole", () => {
  const json = {
    ...head,
    planned_values: { root_module: { a: 1, resource_changes: [change] } },
    resource_changes: [{ ...change, address: "aws_s3_bucket.own" }],
    ...rest,
    padding: "x".repeat(1024 * 1024),
  };
  const text = JSON.stringify(json);
  expect(() => JSON.parse(cut(text)!) as unknown).toThrow(/JSON/);
  const path = join(temporaryFolder(), "plan.json");
  writeFileSync(path, text);
  expect(planFileOf({ name: "plan.json", path, size: text.length }, path)!.json).toEqual(json);
});
