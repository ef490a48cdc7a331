/**
 * "There is none", where AWS says it by an error: by operation, HTTP status and code, each with the page
 * that documents it. Every other error is a gap, that of a resource which was listed a moment ago and
 * is not found any more included.
 */
import { type Headers, hasRequestId } from "./marks.ts";

interface Absence {
  readonly code: string;
  /** Of JSON RPC services 400 is on the wire, whatever status the page says. */
  readonly status: readonly number[];
  readonly page: string;
  /** Where the code alone may mean another thing. */
  readonly says?: RegExp;
}

const docs = "https://docs.aws.amazon.com";

const notOrganized = /management account|delegated admin|organi[sz]ation/i;
const notSwitchedOn =
  /not (?:been )?(?:enabled|subscribed|activated|onboarded|initiali[sz]ed|signed up|opted in)|not (?:supported|available|offered) in (?:this|the) (?:aws )?region/i;
const notSubscribed: Absence = {
  code: "InvalidAccessException",
  status: [401, 403],
  page: `${docs}/securityhub/1.0/APIReference/API_ListFindingAggregators.html`,
  says: /not subscribed|not enabled/i,
};
const noReplication = (operation: string): readonly Absence[] => [
  {
    code: "NotFoundException",
    status: [404],
    page: `${docs}/AmazonS3/latest/API/API_s3Buckets_${operation}.html`,
  },
];

/** By service and operation, as the SDK's schemas name them. */
export const absences: Readonly<Record<string, readonly Absence[]>> = {
  "cloudcontrol ListResources": [
    ...["TypeNotFoundException", "UnsupportedActionException"].map((code) => ({
      code,
      status: [400, 404, 405],
      page: `${docs}/cloudcontrolapi/latest/APIReference/API_ListResources.html`,
    })),
    // Only the management account and its delegates can see rules of the organization.
    ...["InvalidRequestException", "GeneralServiceException"].map((code) => ({
      code,
      status: [400],
      page: `${docs}/cloudcontrolapi/latest/APIReference/API_ListResources.html`,
      says: notOrganized,
    })),
    // What was never switched on, or is not offered in the region, holds nothing.
    ...["InvalidRequestException", "GeneralServiceException", "ResourceNotFoundException"].map(
      (code) => ({
        code,
        status: [400, 404],
        page: `${docs}/cloudcontrolapi/latest/APIReference/API_ListResources.html`,
        says: notSwitchedOn,
      }),
    ),
  ],
  "cognitoidentityprovider GetLogDeliveryConfiguration": [
    {
      // The tier Essentials exports no logs.
      code: "FeatureUnavailableInTierException",
      status: [400, 403],
      page: `${docs}/cognito/latest/developerguide/feature-plans-features-plus.html`,
    },
  ],
  "connect ListInstanceStorageConfigs": [
    "InvalidRequestException",
    "InvalidParameterException",
  ].map((code) => ({
    // What is not offered in a region is not a resource type there.
    code,
    status: [400],
    page: `${docs}/connect/latest/APIReference/API_ListInstanceStorageConfigs.html`,
    says: /resource ?type/i,
  })),
  "drs DescribeSourceServers": [
    {
      // Each region is initialized by itself; before that no server can be there.
      code: "UninitializedAccountException",
      status: [400],
      page: `${docs}/drs/latest/APIReference/API_DescribeSourceServers.html`,
    },
  ],
  "efs DescribeReplicationConfigurations": [
    {
      code: "ReplicationNotFound",
      status: [404],
      page: `${docs}/efs/latest/ug/API_DescribeReplicationConfigurations.html`,
    },
  ],
  "kafka ListReplicators": [
    {
      // MSK is in more regions than its replicators.
      code: "BadRequestException",
      status: [400],
      page: `${docs}/msk/1.0/apireference-replicator/v1-replicators.html`,
      says: /not (supported|available)/i,
    },
  ],
  // No policy, or no organization that could have one: nothing is opted out of.
  "organizations DescribeEffectivePolicy": [
    "EffectivePolicyNotFoundException",
    "AWSOrganizationsNotInUseException",
  ].map((code) => ({
    code,
    status: [400, 404],
    page: `${docs}/organizations/latest/APIReference/API_DescribeEffectivePolicy.html`,
  })),
  "quicksight ListNamespaces": [
    // Never signed up; or signed up with users in another region, which the refusal names.
    ...["ResourceNotFoundException", "QuickSightUserNotFoundException"].map((code) => ({
      code,
      status: [404],
      page: `${docs}/quicksight/latest/APIReference/API_ListNamespaces.html`,
    })),
    {
      code: "AccessDeniedException",
      status: [401, 403],
      page: `${docs}/quicksight/latest/developerguide/getting-started-with-api.html`,
      says: /identity region/i,
    },
  ],
  "s3 GetBucketAccelerateConfiguration": [
    // Regions without Transfer Acceleration refuse the question.
    {
      code: "MethodNotAllowed",
      status: [405],
      page: `${docs}/AmazonS3/latest/API/ErrorResponses.html`,
    },
    {
      code: "UnsupportedArgument",
      status: [400],
      page: `${docs}/AmazonS3/latest/API/ErrorResponses.html`,
    },
  ],
  "s3 GetBucketReplication": [
    {
      code: "ReplicationConfigurationNotFoundError",
      status: [404],
      page: `${docs}/AmazonS3/latest/API/ErrorResponses.html`,
    },
  ],
  "s3tables GetTableBucketReplication": noReplication("GetTableBucketReplication"),
  "s3tables GetTableReplication": noReplication("GetTableReplication"),
  // An account that never switched Security Hub on has no list, but a refusal that says so.
  "securityhub ListAggregatorsV2": [
    notSubscribed,
    {
      code: "ResourceNotFoundException",
      status: [404],
      page: `${docs}/securityhub/1.0/APIReference/API_ListAggregatorsV2.html`,
    },
  ],
  "securityhub ListFindingAggregators": [notSubscribed],
  "securitylake ListDataLakes": [
    {
      code: "ResourceNotFoundException",
      status: [404],
      page: `${docs}/security-lake/latest/APIReference/API_ListDataLakes.html`,
    },
  ],
};

/** Of any service: it was never subscribed to, so that nothing of it can be there. */
const neverSubscribed: Absence = {
  code: "SubscriptionRequiredException",
  status: [400, 401, 403],
  page: `${docs}/AWSEC2/latest/APIReference/errors-overview.html`,
};
const unused =
  /^(SubscriptionRequired|OptInRequired|NotSignedUp|InvalidSubscription|NotSubscribed)/;

interface Failure {
  readonly name?: string;
  readonly Code?: string;
  readonly message?: string;
  readonly $response?: { readonly statusCode?: number; readonly headers?: Headers };
}

/** Whether AWS itself said it: a proxy's 404 says nothing of what is there. */
function isOfProvider(error: unknown): boolean {
  const { $response } = Object(error) as Failure;
  return hasRequestId($response?.headers ?? {});
}

export const isNeverSubscribed = (error: unknown): boolean => {
  const { $response } = Object(error) as Failure;
  return (
    unused.test(codeOf(error)) &&
    neverSubscribed.status.includes($response?.statusCode ?? 0) &&
    isOfProvider(error)
  );
};

/** Whether an error of this operation means that there is none. */
export function isAbsence(error: unknown, operation: string | undefined): boolean {
  if (operation === undefined || !isOfProvider(error)) return false;
  const { message = "", $response } = Object(error) as Failure;
  const status = $response?.statusCode ?? 0;
  const code = codeOf(error);
  return (absences[operation] ?? []).some(
    (one) => one.code === code && one.status.includes(status) && (one.says?.test(message) ?? true),
  );
}

const codeOf = (error: unknown): string => {
  const { name = "", Code } = Object(error) as Failure;
  return name === "Error" || name === "" ? (Code ?? name) : name;
};
