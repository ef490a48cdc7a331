/** What no SDK client lists for us, by way of Cloud Control: its records are CloudFormation's, and given the API's names. */
import type { CloudControl } from "@aws-sdk/client-cloudcontrol";
import { unlessUnused } from "../pages.ts";
import { type Action, type Draft, type ListingContext, service } from "../service.ts";
import { isGone } from "../words.ts";

/** CloudFormation's record of a resource. */
type Model = Readonly<Record<string, unknown>>;

interface Kind {
  readonly type: string;
  /** What Cloud Control itself asks on the caller's behalf. */
  readonly behind: readonly [service: string, ...operations: string[]];
  /** For those whose identifier is not an ARN. */
  readonly id: (model: Model, here: ListingContext<CloudControl>, identifier: string) => string;
  /** Left out where rows read nothing, so that the identifier is enough. */
  readonly record?: (model: Model) => object;
  /** The one region that has this type, where it is not in all. */
  readonly onlyIn?: string;
  /** The member that says whether what is listed is deleted. */
  readonly state?: string;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** As the API spells it. */
const distribution = ({ Region, S3ExportConfiguration }: Model): object => ({
  region: Region,
  ...(S3ExportConfiguration !== undefined && {
    s3ExportConfiguration: { s3Bucket: Object(S3ExportConfiguration)["S3Bucket"] },
  }),
});

const kinds: readonly Kind[] = [
  {
    type: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    behind: [
      "observabilityadmin",
      "ListCentralizationRulesForOrganization",
      "GetCentralizationRuleForOrganization",
    ],
    id: (model, { arn }) =>
      text(model["RuleArn"]) ||
      arn("observabilityadmin", `organization-centralization-rule/${text(model["RuleName"])}`),
    record: (model) => ({ RuleName: model["RuleName"], CentralizationRule: model["Rule"] }),
  },
  {
    type: "AWS::Oam::Link",
    behind: ["oam", "ListLinks", "GetLink"],
    id: (model) => text(model["Arn"]),
    record: (model) => ({ ...model, SinkArn: model["SinkIdentifier"] }),
  },
  {
    type: "AWS::Synthetics::Canary",
    behind: ["synthetics", "DescribeCanaries", "GetCanary"],
    id: (model, { arn }) => arn("synthetics", `canary:${text(model["Name"])}`),
    record: (model) => model,
  },
  {
    type: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    behind: ["route53resolver", "ListResolverQueryLogConfigs", "GetResolverQueryLogConfig"],
    id: (model, { arn }) =>
      text(model["Arn"]) ||
      arn("route53resolver", `resolver-query-log-config/${text(model["Id"])}`),
    record: (model) => model,
  },
  {
    type: "AWS::ElasticLoadBalancing::LoadBalancer",
    behind: [
      "elasticloadbalancing",
      "DescribeLoadBalancers",
      "DescribeLoadBalancerAttributes",
      "DescribeLoadBalancerPolicies",
      "DescribeTags",
    ],
    id: (_, { arn }, identifier) => arn("elasticloadbalancing", `loadbalancer/${identifier}`),
    record: ({ AccessLoggingPolicy }) => ({ AccessLoggingPolicy }),
  },
  {
    type: "AWS::CUR::ReportDefinition",
    behind: ["cur", "DescribeReportDefinitions"],
    id: (model, { arn }) => arn("cur", `definition/${text(model["ReportName"])}`),
    record: (model) => model,
    onlyIn: "us-east-1",
  },
  {
    type: "AWS::ImageBuilder::DistributionConfiguration",
    behind: ["imagebuilder", "ListDistributionConfigurations", "GetDistributionConfiguration"],
    id: (model) => text(model["Arn"]),
    record: ({ Distributions }) =>
      Distributions === undefined
        ? {}
        : { distributions: (Distributions as readonly Model[]).map(distribution) },
  },
  {
    type: "AWS::S3Files::FileSystem",
    behind: ["s3files", "ListFileSystems", "GetFileSystem"],
    id: (model, { arn }, identifier) =>
      text(model["FileSystemArn"]) || arn("s3files", `file-system/${identifier}`),
    record: ({ Bucket }) => ({ bucket: Bucket }),
    state: "Status",
  },
  {
    type: "AWS::CloudFormation::StackSet",
    behind: ["cloudformation", "ListStackSets", "DescribeStackSet", "ListStackInstances"],
    id: (_, { arn }, identifier) => arn("cloudformation", `stackset/${identifier}`),
  },
  {
    type: "AWS::BCMDataExports::Export",
    behind: ["bcm-data-exports", "ListExports", "GetExport"],
    id: (model) => text(model["ExportArn"]),
    record: (model) => Object(model["Export"] ?? {}) as object,
    onlyIn: "us-east-1",
  },
];

export const cloudcontrol = service<CloudControl>({
  id: "cloudcontrol",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-cloudcontrol")).CloudControl(config),
  lists: kinds.map((kind) => {
    const [behind, ...operations] = kind.behind;
    return {
      types: [kind.type],
      actions: [
        "cloudformation:ListResources",
        "cloudformation:GetResource",
        ...operations.map((operation): Action => `${behind}:${operation}`),
      ],
      list: (here) => listed(here, kind),
    };
  }),
});

async function* listed(
  here: ListingContext<CloudControl>,
  { type: TypeName, id, record, onlyIn, state }: Kind,
): AsyncGenerator<readonly Draft[]> {
  if (onlyIn !== undefined && onlyIn !== here.region) return;
  for await (const { ResourceDescriptions } of unlessUnused(
    here.pages(
      "cloudformation:ListResources",
      (client, options, NextToken) =>
        client.listResources({ TypeName, MaxResults: 100, NextToken }, options),
      (page) => page.NextToken,
    ),
  )) {
    const gone = new Set<Draft>();
    const all = await here.each(ResourceDescriptions, async ({ Identifier = "", Properties }) => {
      let model = modelOf(Properties) ?? {};
      const draft: Draft = { type: TypeName, id: Identifier, properties: record?.(model) ?? {} };
      // Most lists give the identifier only.
      if (record)
        await here.describe(
          draft,
          "cloudformation:GetResource",
          (client, options) => client.getResource({ TypeName, Identifier }, options),
          ({ ResourceDescription }) => {
            const whole = modelOf(ResourceDescription?.Properties);
            if (!whole) throw new Error("the answer of GetResource has no Properties");
            model = whole;
            return record(model);
          },
        );
      const one = Identifier.startsWith("arn:")
        ? draft
        : { ...draft, id: id(model, here, Identifier) };
      if (state !== undefined && isGone(text(model[state]))) gone.add(one);
      return one;
    });
    yield all.filter((one) => !gone.has(one));
  }
}

/** Undefined where the text is not a record. */
function modelOf(properties: string | undefined): Model | undefined {
  try {
    const model: unknown = JSON.parse(properties ?? "");
    return typeof model === "object" && model !== null && !Array.isArray(model)
      ? (model as Model)
      : undefined;
  } catch {
    // A list may give the identifier alone; what describes the resource has to give more.
    return undefined;
  }
}
