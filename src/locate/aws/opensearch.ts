/** OpenSearch: connections between domains, over which one follows or searches the other. */
import type { InboundConnection, OutboundConnection } from "@aws-sdk/client-opensearch";
import { type ResourceType, resourceType } from "../unconverted.ts";
import { otherRegion } from "./arn.ts";
import { setting } from "./setting.ts";

const api = "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/";

type Connection = Pick<
  InboundConnection,
  "LocalDomainInfo" | "RemoteDomainInfo" | "ConnectionMode"
> & { readonly ConnectionStatus?: { readonly StatusCode?: string } };

const active = (record: Connection): boolean =>
  record.ConnectionStatus?.StatusCode === "ACTIVE" ||
  record.ConnectionStatus?.StatusCode === "APPROVED";

export const opensearch: readonly ResourceType[] = [
  resourceType<Connection>(
    "AWS::OpenSearchService::InboundConnection",
    [
      {
        role: "replica",
        when: active,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        as: otherRegion,
        why: "the domain at the other end follows or searches this one: data flows there",
        docs: `${api}API_DescribeInboundConnections.html`,
        answers: ["opensearch.crosscluster"],
      },
      {
        // Which end counts as local differs with who asked for the connection: the one that is not here.
        role: "replica",
        when: active,
        read: "LocalDomainInfo.AWSDomainInformation.Region",
        as: otherRegion,
        why: "the domain that asked for the connection follows or searches this one: data flows there",
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
        when: active,
        read: "RemoteDomainInfo.AWSDomainInformation.Region",
        as: otherRegion,
        why: "searches over the connection are sent to the domain at the other end",
        docs: `${api}API_DescribeOutboundConnections.html`,
        answers: ["opensearch.crosscluster"],
      },
    ],
    { home: setting(`${api}API_DescribeOutboundConnections.html`) },
  ),
];
