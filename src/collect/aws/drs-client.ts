/** A client of Elastic Disaster Recovery, whose package is of 2024 and has a parser with known faults. */
import { type OneOperation, listOperation, restJsonClient } from "./rest-json-client.ts";
import type { ClientConfig } from "./service.ts";

/** https://docs.aws.amazon.com/drs/latest/APIReference/API_SourceServer.html: what of it is read here. */
interface SourceServer {
  readonly arn?: string;
  readonly sourceServerID?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly sourceCloudProperties?: { readonly originRegion?: string };
  readonly sourceProperties?: { readonly identificationHints?: { readonly hostname?: string } };
}

interface Answered {
  readonly $metadata: object;
  readonly items?: readonly SourceServer[];
  readonly nextToken?: string;
}

export interface Drs extends Omit<OneOperation<Answered>, "ask"> {
  readonly describeSourceServers: OneOperation<Answered>["ask"];
}

/** https://docs.aws.amazon.com/drs/latest/APIReference/API_DescribeSourceServers.html */
export const describeSourceServers = listOperation("drs", "DescribeSourceServers", "items");

const clientOf = restJsonClient<Answered>("drs", describeSourceServers);

export function drsClient(config: ClientConfig): Drs {
  const { ask, ...client } = clientOf(config);
  return { ...client, describeSourceServers: ask };
}
