/** A hospital group's organization in an emulator: three units, five accounts, policies at each level. */
import { Organizations } from "@aws-sdk/client-organizations";
import { keys } from "./aws-scan.ts";

const eea = ["eu-central-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-3"];
const global = ["iam:*", "sts:*", "organizations:*", "support:*", "route53:*"];
const outside = (regions: readonly string[], more: object = {}): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        NotAction: global,
        Resource: "*",
        Condition: { StringNotEquals: { "aws:RequestedRegion": regions }, ...more },
      },
    ],
  });
const only = (...actions: readonly string[]): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: actions, Resource: "*" }],
  });

/** Account -> the headline of its verdict. */
export const expected = {
  // The unit's list.
  Radiology: "equal",
  // The unit's, and a shorter one of its own.
  Laboratory: "narrower",
  // Its own list exempts every role, and its unit's has London.
  Archive: "wider",
  // A unit in a unit: each list has a region outside, and not the same one.
  Press: "narrower",
  // At the root alone: it denies us-east-1 and no other.
  Research: "wider",
} as const;

/** What moto's `DescribeOrganization` names as the management account is one of its own. */
export async function seedOrganization(endpoint: string): Promise<void> {
  const client = new Organizations({ endpoint, region: "us-east-1", credentials: keys });
  await client.createOrganization({ FeatureSet: "ALL" });
  const { Roots } = await client.listRoots({});
  const root = Roots![0]!.Id!;
  await client.enablePolicyType({ RootId: root, PolicyType: "SERVICE_CONTROL_POLICY" });
  const unit = async (Name: string, ParentId: string): Promise<string> => {
    const { OrganizationalUnit } = await client.createOrganizationalUnit({ Name, ParentId });
    return OrganizationalUnit!.Id!;
  };
  const account = async (AccountName: keyof typeof expected, to: string): Promise<string> => {
    const { CreateAccountStatus } = await client.createAccount({
      AccountName,
      Email: `${AccountName.toLowerCase()}@klinik.example`,
    });
    const { AccountId } = CreateAccountStatus!;
    if (to !== root)
      await client.moveAccount({
        AccountId,
        SourceParentId: root,
        DestinationParentId: to,
      });
    return AccountId!;
  };
  const attach = async (Name: string, Content: string, TargetId?: string): Promise<void> => {
    const { Policy } = await client.createPolicy({
      Name,
      Content,
      Description: Name,
      Type: "SERVICE_CONTROL_POLICY",
    });
    const PolicyId = Policy!.PolicySummary!.Id!;
    if (TargetId !== undefined) await client.attachPolicy({ PolicyId, TargetId });
  };
  const clinics = await unit("Clinics", root);
  const services = await unit("Services", root);
  const press = await unit("Press", services);
  await account("Radiology", clinics);
  const laboratory = await account("Laboratory", clinics);
  const archive = await account("Archive", services);
  await account("Press", press);
  await account("Research", root);
  await attach(
    "no-virginia",
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Deny",
          Action: "*",
          Resource: "*",
          Condition: { StringEquals: { "aws:RequestedRegion": "us-east-1" } },
        },
      ],
    }),
    root,
  );
  await attach("eea-regions", outside(eea), clinics);
  await attach("frankfurt", outside(["eu-central-1"]), laboratory);
  await attach(
    "eea-regions-for-nobody",
    outside(eea, { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/*" } }),
    archive,
  );
  await attach("frankfurt-london", outside(["eu-central-1", "eu-west-2"]), services);
  await attach("frankfurt-oregon", outside(["eu-central-1", "us-west-2"]), press);
  await attach("draft", only("s3:*"));
  client.destroy();
}
