/** The hospital's machine images and snapshots, and what copies them to other regions. */
import { type Estate, ec2, list } from "./estate.ts";

export function images(estate: Estate): void {
  const { write, json, hex } = estate;
  const policies = [
    ["daily snapshots", "us-east-1"],
    ["hourly snapshots", "eu-west-1"],
  ] as const;
  const policyId = (name: string): string => `policy-0${hex(name, 16)}`;
  json("eu-central-1/dlm/GetLifecyclePolicies.json", {
    Policies: policies.map(([name]) => ({
      PolicyId: policyId(name),
      Description: name,
      State: "ENABLED",
      PolicyType: "EBS_SNAPSHOT_MANAGEMENT",
      Tags: { Name: name },
    })),
  });
  for (const [name, Target] of policies)
    json(`eu-central-1/dlm/GetLifecyclePolicy@${policyId(name)}.json`, {
      Policy: {
        PolicyId: policyId(name),
        Description: name,
        State: "ENABLED",
        PolicyDetails: {
          PolicyType: "EBS_SNAPSHOT_MANAGEMENT",
          ResourceTypes: ["VOLUME"],
          Schedules: [
            { Name: name, CrossRegionCopyRules: [{ Target, Encrypted: true }], CopyTags: true },
          ],
        },
      },
    });
  for (const [region, name] of [
    ["us-east-1", "his-app-golden"],
    ["eu-west-1", "portal-app-golden"],
  ] as const)
    write(
      `${region}/ec2/DescribeImages.xml`,
      ec2("DescribeImages", {
        imagesSet: list("item", [
          {
            imageId: `ami-0${hex(name, 16)}`,
            name,
            imageState: "available",
            sourceImageRegion: "eu-central-1",
          },
        ]),
      }),
    );
  distributions(estate);
}

/** Image Builder, by way of Cloud Control: one kind of workstation goes abroad, the other stays. */
function distributions({ arn, json }: Estate): void {
  const region = "eu-central-1";
  const type = "AWS::ImageBuilder::DistributionConfiguration";
  const file = (value: string): string => value.replaceAll(/[^\w.-]/g, "_");
  const all = [
    ["ward-workstation", "us-east-1"],
    ["kiosk", "eu-west-1"],
  ] as const;
  const id = (name: string): string =>
    arn("imagebuilder", region, `distribution-configuration/${name}`);
  json(`${region}/cloudcontrolapi/ListResources@${file(type)}.json`, {
    TypeName: type,
    ResourceDescriptions: all.map(([name]) => ({ Identifier: id(name), Properties: "{}" })),
  });
  for (const [name, to] of all)
    json(`${region}/cloudcontrolapi/GetResource@${file(id(name))}.json`, {
      TypeName: type,
      ResourceDescription: {
        Identifier: id(name),
        Properties: JSON.stringify({
          Arn: id(name),
          Name: name,
          Distributions: [{ Region: region }, { Region: to }],
        }),
      },
    });
}
