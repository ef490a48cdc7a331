/** The kinds of call that faults are planted on: how each is known, answered, refused and continued. */
import type { Answer, Incoming } from "../../src/demo/serve.ts";
import type { Gap } from "../../src/model.ts";
import { callOf, laboratory, practice, questionOf } from "./faults-estate.ts";

export interface Kind {
  readonly id: string;
  readonly title: string;
  readonly provider: "aws" | "azure";
  readonly on: (request: Incoming) => boolean;
  /** Whether a gap is about this call. */
  readonly gap: (gap: Gap) => boolean;
  /** What may be missing, or known less of, when this call fails; all else must be as it was. */
  readonly owns: (id: string) => boolean;
  /** An error in the words of this API. */
  readonly refusal: (status: number, code: string, message: string) => Answer;
  readonly denied: readonly [status: number, code: string, message: string];
  readonly throttled: readonly [status: number, code: string];
  readonly expired: readonly [status: number, code: string];
  readonly unknownKey: readonly [status: number, code: string];
  /** The page with another one to come; undefined where the answer has no pages. */
  readonly more?: (body: string, url: string) => string;
  readonly emptied?: (body: string) => string;
  /** The variable that moves this service's endpoint. */
  readonly endpoint?: string;
  /** What a failure of the whole service touches. */
  readonly ownsService?: (id: string) => boolean;
}

const type = (contentType: string): Pick<Answer, "headers"> => ({
  headers: { "content-type": contentType },
});
export const jsonError: Kind["refusal"] = (status, code, message) => ({
  status,
  headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-errortype": code },
  body: JSON.stringify({ __type: code, message }),
});
const queryError: Kind["refusal"] = (status, code, message) => ({
  status,
  ...type("text/xml"),
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>6a8c</RequestId></ErrorResponse>`,
});
const ec2Error: Kind["refusal"] = (status, code, message) => ({
  status,
  ...type("text/xml"),
  body: `<?xml version="1.0" encoding="UTF-8"?><Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>6a8c</RequestID></Response>`,
});
const s3Error: Kind["refusal"] = (status, code, message) => ({
  status,
  ...type("application/xml"),
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>6A8C</RequestId></Error>`,
});
const armError: Kind["refusal"] = (status, code, message) => ({
  status,
  ...type("application/json"),
  body: JSON.stringify({ error: { code, message } }),
});

const notAuthorized = (action: string): string =>
  `User: arn:aws:sts::123456789012:assumed-role/residency-audit/data-boundary is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
const edited =
  (change: (record: Record<string, unknown>) => object) =>
  (body: string): string =>
    JSON.stringify(change(JSON.parse(body) as Record<string, unknown>));
const nextLink = (body: string, url: string): string =>
  edited((page) => ({ ...page, nextLink: `${url}&$skiptoken=page-2` }))(body);
const noValue = edited((page) => ({ ...page, value: [] }));
const unauthorized = (action: string): Kind["denied"] => [
  403,
  "AuthorizationFailed",
  `The client 'residency-audit' with object id '5e1f' does not have authorization to perform action '${action}' over scope '/subscriptions/${practice}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
];
const arm = {
  provider: "azure",
  refusal: armError,
  throttled: [429, "TooManyRequests"],
  expired: [401, "ExpiredAuthenticationToken"],
  unknownKey: [401, "InvalidAuthenticationToken"],
} as const;

export const kinds: readonly Kind[] = [
  {
    id: "sts",
    title: "Query: sts GetCallerIdentity",
    provider: "aws",
    on: (request) => callOf(request).endsWith(" sts GetCallerIdentity"),
    gap: ({ service }) => service === "sts",
    // The scan begins with it: where nothing at all answers, nothing else is asked.
    owns: () => true,
    refusal: queryError,
    denied: [403, "AccessDenied", notAuthorized("sts:GetCallerIdentity")],
    throttled: [400, "Throttling"],
    expired: [403, "ExpiredToken"],
    unknownKey: [403, "InvalidClientTokenId"],
    endpoint: "AWS_ENDPOINT_URL_STS",
    ownsService: () => true,
  },
  {
    id: "tagging",
    title: "JSON: tag GetResources",
    provider: "aws",
    on: (request) => callOf(request) === "eu-west-1 tagging GetResources",
    gap: ({ region, service }) =>
      region === "eu-west-1" && (service === "resource-groups-tagging-api" || service === "*"),
    owns: (id) => id.includes(":eu-west-1:"),
    refusal: jsonError,
    denied: [400, "AccessDeniedException", notAuthorized("tag:GetResources")],
    throttled: [400, "ThrottledException"],
    expired: [400, "ExpiredTokenException"],
    unknownKey: [400, "UnrecognizedClientException"],
    more: edited((page) => ({ ...page, PaginationToken: "page-2" })),
    emptied: edited((page) => ({ ...page, ResourceTagMappingList: [] })),
    endpoint: "AWS_ENDPOINT_URL_RESOURCE_GROUPS_TAGGING_API",
    ownsService: (id) => id.includes(":braket:") || id.includes(":volume/"),
  },
  {
    id: "ec2",
    title: "Query: ec2 DescribeVolumes",
    provider: "aws",
    on: (request) => callOf(request) === "eu-central-1 ec2 DescribeVolumes",
    gap: ({ region, service, type: of }) =>
      region === "eu-central-1" &&
      (service === "ec2" || service === undefined) &&
      (of === undefined || of === "AWS::EC2::Volume"),
    owns: (id) => id.startsWith("arn:aws:ec2:eu-central-1:"),
    refusal: ec2Error,
    denied: [
      403,
      "UnauthorizedOperation",
      `You are not authorized to perform this operation. ${notAuthorized("ec2:DescribeVolumes")}`,
    ],
    throttled: [503, "RequestLimitExceeded"],
    expired: [400, "RequestExpired"],
    unknownKey: [401, "AuthFailure"],
    more: (body) =>
      body.replace(
        "</DescribeVolumesResponse>",
        "<nextToken>page-2</nextToken></DescribeVolumesResponse>",
      ),
    emptied: (body) => body.replace(/<volumeSet>.*<\/volumeSet>/, "<volumeSet/>"),
    endpoint: "AWS_ENDPOINT_URL_EC2",
    ownsService: (id) => id.startsWith("arn:aws:ec2:"),
  },
  {
    id: "s3",
    title: "REST-XML: S3 ListBuckets",
    provider: "aws",
    on: (request) => callOf(request) === "eu-central-1 s3 GET ",
    gap: ({ service }) => service === "s3",
    owns: (id) => id.startsWith("arn:aws:s3:::"),
    refusal: s3Error,
    denied: [403, "AccessDenied", notAuthorized("s3:ListAllMyBuckets")],
    throttled: [503, "SlowDown"],
    expired: [400, "ExpiredToken"],
    unknownKey: [403, "InvalidAccessKeyId"],
    more: (body) =>
      body.replace(
        "</ListAllMyBucketsResult>",
        "<ContinuationToken>page-2</ContinuationToken></ListAllMyBucketsResult>",
      ),
    emptied: (body) => body.replace(/<Buckets>.*<\/Buckets>/, "<Buckets/>"),
    endpoint: "AWS_ENDPOINT_URL_S3",
    ownsService: (id) => id.startsWith("arn:aws:s3:::"),
  },
  {
    id: "replication",
    title: "REST-XML: S3 GetBucketReplication",
    provider: "aws",
    on: (request) => callOf(request) === "eu-central-1 s3 GET /praxis-roentgen replication",
    gap: ({ service, type: of }) => service === "s3" || of === "AWS::S3::Bucket",
    owns: (id) => id === "arn:aws:s3:::praxis-roentgen",
    refusal: s3Error,
    denied: [403, "AccessDenied", "Access Denied"],
    throttled: [503, "SlowDown"],
    expired: [400, "ExpiredToken"],
    unknownKey: [403, "InvalidAccessKeyId"],
  },
  {
    id: "efs",
    title: "REST-JSON: EFS DescribeFileSystems",
    provider: "aws",
    on: (request) =>
      callOf(request) === "eu-central-1 elasticfilesystem GET /2015-02-01/file-systems",
    gap: ({ region, service }) => service === "efs" && region === "eu-central-1",
    owns: (id) => id.includes("fs-0aa"),
    refusal: jsonError,
    denied: [403, "AccessDeniedException", notAuthorized("elasticfilesystem:DescribeFileSystems")],
    throttled: [429, "TooManyRequestsException"],
    expired: [403, "ExpiredTokenException"],
    unknownKey: [403, "UnrecognizedClientException"],
    more: edited((page) => ({ ...page, NextMarker: "page-2" })),
    emptied: edited((page) => ({ ...page, FileSystems: [] })),
    endpoint: "AWS_ENDPOINT_URL_EFS",
    ownsService: (id) => id.includes(":elasticfilesystem:"),
  },
  {
    id: "subscriptions",
    title: "ARM list: subscriptions",
    ...arm,
    on: (request) => questionOf(request) === "GET /subscriptions",
    gap: ({ service }) => service === "subscriptions",
    owns: () => true,
    denied: unauthorized("Microsoft.Resources/subscriptions/read"),
    more: nextLink,
    emptied: noValue,
  },
  {
    id: "resources",
    title: "ARM list: resources",
    ...arm,
    on: (request) => questionOf(request) === `GET /subscriptions/${laboratory}/resources`,
    gap: ({ scope, service }) => scope === laboratory && service === "resources.list",
    owns: (id) => id.includes(laboratory),
    denied: unauthorized("Microsoft.Resources/subscriptions/resources/read"),
    more: nextLink,
    emptied: noValue,
  },
  {
    id: "child",
    title: "ARM child list: objectReplicationPolicies",
    ...arm,
    on: (request) =>
      questionOf(request).endsWith("/storageAccounts/stpatienten/objectReplicationPolicies"),
    gap: ({ resource, type: of }) =>
      resource?.endsWith("/stpatienten") === true || of === "Microsoft.Storage/storageAccounts",
    owns: (id) => id.endsWith("/stpatienten"),
    denied: unauthorized("Microsoft.Storage/storageAccounts/objectReplicationPolicies/read"),
    more: nextLink,
    emptied: noValue,
  },
  {
    id: "graph",
    title: "Resource Graph: resources",
    ...arm,
    on: (request) =>
      questionOf(request) === "POST /providers/Microsoft.ResourceGraph/resources resources",
    gap: ({ service, resource, type: of }) =>
      service === "resource graph resources" ||
      resource?.includes(practice) === true ||
      of === "Microsoft.Storage/storageAccounts",
    owns: (id) => id.includes(practice) && id.includes("/providers/"),
    denied: unauthorized("Microsoft.ResourceGraph/resources/read"),
    more: edited((page) => ({ ...page, $skipToken: "page-2", resultTruncated: "false" })),
    emptied: edited((page) => ({ ...page, data: [], count: 0 })),
  },
];
