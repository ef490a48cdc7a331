/** OpenSearch: connections between domains, over which one follows or searches the other. */
import type {
  InboundConnection,
  InboundConnectionStatusCode,
  OutboundConnection,
  OutboundConnectionStatusCode,
} from "@aws-sdk/client-opensearch";
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { statusOf } from "../words.ts";
import { otherEnd } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/";

type Connection = Pick<
  InboundConnection,
  "LocalDomainInfo" | "RemoteDomainInfo" | "ConnectionMode"
> & { readonly ConnectionStatus?: { readonly StatusCode?: string } };

/** Nothing passes before the other side approved; what is being deleted may still be followed. */
const isActive = statusOf<InboundConnectionStatusCode | OutboundConnectionStatusCode>(
  "ConnectionStatus.StatusCode",
  {
    VALIDATING: false,
    VALIDATION_FAILED: false,
    PENDING_ACCEPTANCE: false,
    APPROVED: true,
    PROVISIONING: true,
    ACTIVE: true,
    DELETING: true,
    DELETED: false,
    REJECTING: false,
    REJECTED: false,
  },
);

const whileActive = {
  when: ({ ConnectionStatus }: Connection) => isActive(ConnectionStatus?.StatusCode),
  reads: ["ConnectionStatus.StatusCode"],
} as const;

export const opensearch: readonly ResourceType[] = [
  resourceType<Connection>(
    "AWS::OpenSearchService::InboundConnection",
    [
      {
        role: "replica",
        ...whileActive,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        absent: unshown,
        as: otherEnd,
        why: "the remote domain follows or searches this one, so data flows there",
        docs: `${api}API_DescribeInboundConnections.html`,
        answers: ["opensearch.crosscluster"],
      },
      {
        // Which end counts as local differs with who asked for the connection: the one that is not here.
        role: "replica",
        ...whileActive,
        read: "LocalDomainInfo.AWSDomainInformation.Region",
        absent: unshown,
        as: otherEnd,
        why: "the domain that requested the connection follows or searches this one, so data flows there",
        docs: `${api}API_DescribeInboundConnections.html`,
        answers: ["opensearch.crosscluster"],
      },
    ],
    { home: setting(`${api}API_DescribeInboundConnections.html`) },
  ),
  resourceType<Pick<OutboundConnection, "RemoteDomainInfo"> & Connection>(
    "AWS::OpenSearchService::OutboundConnection",
    [
      {
        role: "processing",
        ...whileActive,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        absent: unshown,
        as: otherEnd,
        why: "searches over the connection are sent to the remote domain",
        docs: `${api}API_DescribeOutboundConnections.html`,
        answers: ["opensearch.crosscluster"],
      },
    ],
    { home: setting(`${api}API_DescribeOutboundConnections.html`) },
  ),
];
