/** One estate in five spellings: a setting is placed alike, whichever language says it. */
import { expect, test } from "vitest";
import { noInputs } from "../src/collect/collect.ts";
import type { Resource } from "../src/model.ts";
import { arm } from "../src/plans/arm/arm.ts";
import { cloudFormationTemplate } from "../src/plans/cloudformation/template.ts";
import { type Setting, aws, azure } from "./support/five-spellings.ts";
import { preview, saidOfPulumi } from "./support/pulumi.ts";
import { type Said, placed, plan, said } from "./support/terraform-plan.ts";
import { saidOfSources } from "./support/terraform-sources.ts";

const placesOf = ({ placements, gaps }: Said): readonly string[] => [
  ...placements.map(({ role, location }) => `${role} ${location.code}`).sort(),
  ...gaps.map(({ detail }) => `gap: ${detail}`),
];

function live([type, properties]: Setting["live"], location: string): Said {
  const resource: Resource = {
    id: type.startsWith("AWS::")
      ? `arn:aws:some:${location}:123456789012:thing/one`
      : `/subscriptions/8f3d2c1a-5b6e-4f70-9a81-2b3c4d5e6f70/resourceGroups/wards/providers/${type}/one`,
    type,
    provider: type.startsWith("AWS::") ? "aws" : "azure",
    scope: "123456789012",
    name: "one",
    labels: {},
    location,
    properties,
    source: "test",
  };
  return placed({ resources: [resource], gaps: [] }, "live");
}

/** Attributes and blocks; a list of objects is a block for each. */
function hcl(values: object, depth = 1): string {
  const indent = "  ".repeat(depth);
  return Object.entries(values)
    .map(([name, value]: [string, unknown]) =>
      Array.isArray(value)
        ? value
            .map((one: object) => `${indent}${name} {\n${hcl(one, depth + 1)}${indent}}\n`)
            .join("")
        : `${indent}${name} = ${JSON.stringify(value)}\n`,
    )
    .join("");
}

const planOf = ([type, values]: Setting["terraform"]): Promise<Said> => {
  const provider = type.split("_", 1)[0]!;
  const json = plan([
    {
      address: `${type}.one`,
      values,
      expressions: Object.fromEntries(Object.keys(values).map((name) => [name, {}])),
    },
  ]);
  const from = provider === "azapi" ? "azure/azapi" : `hashicorp/${provider}`;
  return said(JSON.parse(JSON.stringify(json).replaceAll("hashicorp/aws", from)) as unknown);
};

const sourcesOf = ([type, values]: Setting["terraform"]): Promise<Said> =>
  saidOfSources(
    `provider "aws" {\n  region = "eu-central-1"\n}\nresource "${type}" "one" {\n${hcl(values)}}\n`,
  );

const pulumiOf = ([type, inputs]: Setting["native"]): Promise<Said> =>
  saidOfPulumi(preview([{ type, name: "one", inputs }]));

test.each(Object.entries(aws))("AWS: %s", async (_, setting) => {
  const wanted = placesOf(live(setting.live, "eu-central-1"));
  expect(wanted.join()).toContain("us-east-1");
  expect(placesOf(await planOf(setting.terraform))).toEqual(wanted);
  expect(placesOf(await sourcesOf(setting.terraform))).toEqual(wanted);
  const [Type, Properties] = setting.template;
  const json = { Resources: { One: { Type, Properties } } };
  const file = { name: "template.json", path: undefined, text: JSON.stringify(json), json };
  const template = await cloudFormationTemplate.read(file, {
    ...noInputs,
    regions: ["eu-central-1"],
  });
  expect(placesOf(placed(template, "template.json"))).toEqual(wanted);
  expect(placesOf(await pulumiOf(setting.bridged))).toEqual(wanted);
  expect(placesOf(await pulumiOf(setting.native))).toEqual(wanted);
});

test.each(Object.entries(azure))("Azure: %s", async (_, setting) => {
  const wanted = placesOf(live(setting.live, "westeurope"));
  expect(placesOf(await planOf(setting.terraform))).toEqual(wanted);
  expect(placesOf(await sourcesOf(setting.terraform))).toEqual(wanted);
  const [type, properties] = setting.live;
  const segments = type.split("/").length - 1;
  const json = {
    $schema: `https://schema.management.azure.com/schemas/${type.endsWith("/resourceGroups") ? "2018-05-01/subscriptionDeploymentTemplate" : "2019-04-01/deploymentTemplate"}.json#`,
    contentVersion: "1.0.0.0",
    resources: [
      {
        type,
        apiVersion: "2024-01-01",
        name: Array.from({ length: segments }, () => "one").join("/"),
        location: "westeurope",
        ...properties,
      },
    ],
  };
  const file = { name: "azuredeploy.json", path: undefined, text: JSON.stringify(json), json };
  const template = await arm.read(file, { ...noInputs, regions: ["westeurope"] });
  expect(placesOf(placed(template, "azuredeploy.json"))).toEqual(wanted);
  if (setting.bridged[0] !== "") expect(placesOf(await pulumiOf(setting.bridged))).toEqual(wanted);
  expect(placesOf(await pulumiOf(setting.native))).toEqual(wanted);
});
