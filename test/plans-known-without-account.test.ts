/** What a file decides although the account would say more: zones of a region, system profiles of models, and what makes nothing in a cloud. */
import { expect, test } from "vitest";
import type { Gap } from "../src/model.ts";
import { planned } from "./support/planned.ts";
import { saidOfSources } from "./support/terraform-sources.ts";

const detailsOf = ({ gaps }: { readonly gaps: readonly Gap[] }): string =>
  gaps.map(({ detail }) => detail).join("\n");
const frankfurt = 'provider "aws" {\n  region = "eu-central-1"\n}\n';
const subnets = (source: string): string => `${frankfurt}
data "aws_availability_zones" "all" {
${source}
}
resource "aws_subnet" "wards" {
  for_each          = toset(slice(data.aws_availability_zones.all.names, 0, 2))
  vpc_id            = "vpc-0a1b2c3d4e5f67890"
  cidr_block        = "10.0.0.0/24"
  availability_zone = each.value
}
`;

test.each([
  'filter {\n    name   = "opt-in-status"\n    values = ["opt-in-not-required"]\n  }',
  'state = "available"\n  filter {\n    name   = "zone-type"\n    values = ["availability-zone"]\n  }',
])("zones of the region alone: %s", async (source) => {
  expect((await saidOfSources(subnets(source))).gaps).toEqual([]);
});

test.each([
  ['state = "available"', "it lists Local Zones, too"],
  [
    'filter {\n    name   = "opt-in-status"\n    values = ["opt-in-not-required", "opted-in"]\n  }',
    "it lists Local Zones, too",
  ],
  [
    'exclude_names = ["eu-central-1a"]\n  filter {\n    name   = "zone-type"\n    values = ["availability-zone"]\n  }',
    "is read when a plan is made",
  ],
])("zones that may be Local Zones or are not known: %s", async (source, why) => {
  expect(detailsOf(await saidOfSources(subnets(source)))).toContain(why);
});

test("terraform_data is Terraform's own, and makes nothing in a cloud", async () => {
  const { gaps } = await saidOfSources('resource "terraform_data" "release" {\n  input = 1\n}\n');
  expect(gaps).toEqual([]);
});

const profile = (id: string): string =>
  `arn:aws:bedrock:eu-central-1:123456789012:inference-profile/${id}.anthropic.claude-3-haiku-20240307-v1:0`;

const bedrock = {
  Terraform: async (id: string) => {
    const { places, gaps } = await saidOfSources(`${frankfurt}
resource "aws_bedrock_inference_profile" "letters" {
  name = "letters"
  model_source {
    copy_from = "${profile(id)}"
  }
}
`);
    return { places, gaps: detailsOf({ gaps }) };
  },
  CloudFormation: async (id: string) => {
    const { places, gaps } = await planned(
      {
        Resources: {
          Letters: {
            Type: "AWS::Bedrock::ApplicationInferenceProfile",
            Properties: { InferenceProfileName: "letters", ModelSource: { CopyFrom: profile(id) } },
          },
        },
      },
      { regions: ["eu-central-1"] },
    );
    return { places, gaps: detailsOf({ gaps }) };
  },
} as const;

test.each(["Terraform", "CloudFormation"] as const)(
  "an application profile of a system profile goes where its geography is: %s",
  async (language) => {
    const us = await bedrock[language]("us");
    expect(us.places.join("\n")).toContain("processing us. inference profile");
    expect(us.gaps).toContain("could not be read");
    const global = await bedrock[language]("global");
    expect(global.places.join("\n")).toContain("processing global");
  },
);
