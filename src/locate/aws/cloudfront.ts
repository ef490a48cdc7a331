/** CloudFront: content and code at edge locations of many countries, origins wherever their host names say. */
import type { DistributionConfig } from "@aws-sdk/client-cloudfront";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { arnPlace, hostOf } from "./arn.ts";

/** A DistributionSummary, with `Logging` of its DistributionConfig. */
type Distribution = Pick<
  DistributionConfig,
  "Origins" | "DefaultCacheBehavior" | "CacheBehaviors"
> & {
  readonly Enabled?: boolean;
  readonly Logging?: { readonly Enabled?: boolean; readonly Bucket?: string };
};

const edge = "edge";

const atEdge =
  "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html";

const shielded = switchOf("OriginShield.Enabled", true);

const isShieldOn = switchOf("OriginShield.Enabled", false);

/**
 * One that is disabled answers no request, so none is passed on and no code runs; nothing says that edges drop what
 * they hold, and the logs of before stay in their bucket, so caches and logs count in both states.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html
 */
const enabled = switchOf("Enabled", true);
const whileEnabled = {
  when: ({ Enabled }: Distribution) => enabled(Enabled),
  reads: ["Enabled"],
} as const;

const logging = switchOf("Logging.Enabled", true);

export const cloudfront: readonly ResourceType[] = [
  resourceType<Distribution>(
    "AWS::CloudFront::Distribution",
    [
      {
        ...whileEnabled,
        role: "processing",
        read: "Origins.Items[].DomainName",
        // Of hosts that are none of AWS's, a blind spot below speaks.
        as: (host, here) => hostOf(host, here, none),
        why: "the distribution passes requests on to its origin",
        docs: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Origin.html",
        answers: ["cloudfront.distribution"],
      },
      {
        role: "cache",
        read: "Origins.Items[].OriginShield.OriginShieldRegion",
        absent: ({ element }) => given(isShieldOn(element?.OriginShield?.Enabled), () => unshown),
        reads: ["Origins.Items[].OriginShield.Enabled"],
        as: (region, { element }) => given(shielded(element.OriginShield?.Enabled), () => region),
        why: "Origin Shield caches everything in one more region",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/origin-shield.html",
        answers: ["cloudfront.distribution"],
      },
      {
        role: "log",
        read: "Logging.Bucket",
        when: ({ Logging }) => logging(Logging?.Enabled),
        reads: ["Logging.Enabled"],
        as: hostOf,
        why: "access logs, with the viewers' addresses, go to this bucket",
        docs: "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_LoggingConfig.html",
        answers: ["cloudfront.distribution"],
      },
      {
        ...whileEnabled,
        role: "processing",
        read: "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: ["DefaultCacheBehavior.LambdaFunctionAssociations.Items"],
        as: () => edge,
        why: "a Lambda@Edge function runs on every request, at the edge cache nearest to the viewer",
        docs: atEdge,
        answers: ["lambda.edge"],
      },
      {
        ...whileEnabled,
        role: "processing",
        read: "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: [
          "CacheBehaviors.Items",
          "CacheBehaviors.Items[].LambdaFunctionAssociations",
          "CacheBehaviors.Items[].LambdaFunctionAssociations.Items",
        ],
        as: () => edge,
        why: "a Lambda@Edge function runs on requests for one path, at the edge cache nearest to the viewer",
        docs: atEdge,
        answers: ["lambda.edge"],
      },
      {
        role: "log",
        id: "edge function logs",
        read: "DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: ["DefaultCacheBehavior.LambdaFunctionAssociations.Items"],
        as: () => edge,
        why: "logs of a Lambda@Edge function are kept in the region nearest to the viewer",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html",
        answers: ["lambda.edge"],
      },
      {
        role: "log",
        id: "logs of edge functions of paths",
        read: "CacheBehaviors.Items[].LambdaFunctionAssociations.Items[].LambdaFunctionARN",
        optional: [
          "CacheBehaviors.Items",
          "CacheBehaviors.Items[].LambdaFunctionAssociations",
          "CacheBehaviors.Items[].LambdaFunctionAssociations.Items",
        ],
        as: () => edge,
        why: "logs of a Lambda@Edge function of one path are kept in the region nearest to the viewer",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html",
        answers: ["lambda.edge"],
      },
      {
        ...whileEnabled,
        role: "processing",
        read: "DefaultCacheBehavior.FunctionAssociations.Items[].FunctionARN",
        optional: ["DefaultCacheBehavior.FunctionAssociations.Items"],
        as: () => edge,
        why: "a CloudFront function runs on every request, at every edge location",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html",
        answers: ["lambda.edge"],
      },
    ],
    {
      home: {
        role: "cache",
        at: edge,
        why: "content is cached at edge locations; every price class holds some outside Europe, and geo restriction limits viewers, not edges",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PriceClass.html",
        answers: ["cloudfront.distribution"],
      },
      blind: ["the location of an origin whose host name is not AWS's"],
    },
  ),
  resourceType<{
    readonly EndPoints?: readonly {
      readonly KinesisStreamConfig?: { readonly StreamARN?: string };
    }[];
  }>(
    "AWS::CloudFront::RealtimeLogConfig",
    [
      {
        role: "log",
        read: "EndPoints[].KinesisStreamConfig.StreamARN",
        as: arnPlace,
        why: "every request, with the viewer's address, is written to this stream in real time",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html",
        answers: ["cloudfront.distribution"],
      },
    ],
    {
      home: {
        role: "none",
        why: "the choice of log fields is a setting of a global service; it holds no requests",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html",
      },
    },
  ),
  resourceType("AWS::CloudFront::Function", [], {
    home: {
      role: "processing",
      at: edge,
      why: "a CloudFront function runs at every edge location",
      docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-functions.html",
    },
  }),
  resourceType("AWS::CloudFront::KeyValueStore", [], {
    home: {
      role: "cache",
      at: edge,
      why: "a key value store is copied to every edge location",
      docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html",
    },
  }),
  ...[
    "CachePolicy",
    "OriginRequestPolicy",
    "ResponseHeadersPolicy",
    "OriginAccessControl",
    "PublicKey",
    "KeyGroup",
  ].map((name) =>
    resourceType(`AWS::CloudFront::${name}`, [], {
      home: {
        role: "none",
        why: "a setting that distributions share; it holds no customer content",
        docs: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-working-with.html",
      },
    }),
  ),
];
