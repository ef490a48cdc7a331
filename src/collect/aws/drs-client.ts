/**
 * A client of Elastic Disaster Recovery: that of another REST-JSON service, given this one's name, address
 * and operation. Its own package in the registry is of 2024, and its parser has known faults.
 */
import { DLMClient } from "@aws-sdk/client-dlm";
import { partition } from "@aws-sdk/core/client";
import { type Client, makeBuilder } from "@smithy/core/client";
import { getEndpointPlugin } from "@smithy/core/endpoints";
import type { AwsClient, ClientConfig } from "./service.ts";

/** https://docs.aws.amazon.com/drs/latest/APIReference/API_SourceServer.html: what of it is read here. */
interface SourceServer {
  readonly arn?: string;
  readonly sourceServerID?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly sourceCloudProperties?: { readonly originRegion?: string };
  readonly sourceProperties?: { readonly identificationHints?: { readonly hostname?: string } };
}

interface DrsRequest {
  readonly nextToken?: string | undefined;
}

interface Answered {
  readonly $metadata: object;
  readonly items?: readonly SourceServer[];
  readonly nextToken?: string;
}

export interface Drs extends AwsClient {
  readonly describeSourceServers: (
    input: DrsRequest,
    options: { readonly abortSignal: AbortSignal },
  ) => Promise<Answered>;
}

const namespace = "com.amazonaws.drs";
/** Smithy's numbers of shapes: JSON as it comes, a text, a structure, an operation. */
const [json, text, structure, operation] = [15, 0, 3, 9] as const;

/** https://docs.aws.amazon.com/drs/latest/APIReference/API_DescribeSourceServers.html, in the SDK's schema language. */
export const describeSourceServers = [
  operation,
  namespace,
  "DescribeSourceServers",
  { http: ["POST", "/DescribeSourceServers", 200] },
  [structure, namespace, "DescribeSourceServersRequest", 0, ["nextToken"], [text]],
  [structure, namespace, "DescribeSourceServersResponse", 0, ["items", "nextToken"], [json, text]],
] satisfies Parameters<ReturnType<typeof makeBuilder>>[3];

const endpointParameters = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
} as const;

const DescribeSourceServers = makeBuilder<DLMClient["config"], object, Answered>(
  endpointParameters,
  "drs",
  "DrsClient",
  getEndpointPlugin,
)<DrsRequest, Answered>({}, () => [], "DescribeSourceServers", describeSourceServers);

/** In configuration files and AWS_ENDPOINT_URL_DRS; in signatures. */
const names = { serviceId: "drs", signingName: "drs" };

export function drsClient(config: ClientConfig): Drs {
  const client = new DLMClient({
    ...config,
    ...names,
    protocolSettings: { defaultNamespace: namespace, errorTypeRegistries: [] },
    endpointProvider: ({ Endpoint, Region = "", UseDualStack, UseFIPS }) => {
      if (Endpoint !== undefined) return { url: new URL(Endpoint) };
      const { dnsSuffix, dualStackDnsSuffix } = partition(Region);
      const suffix = UseDualStack ? dualStackDnsSuffix : dnsSuffix;
      return { url: new URL(`https://drs${UseFIPS ? "-fips" : ""}.${Region}.${suffix}`) };
    },
  });
  // Its type allows its own operations only.
  const sender = client as unknown as Client<object, object, Answered, DLMClient["config"]>;
  return {
    config: client.config,
    middlewareStack: client.middlewareStack,
    destroy: () => client.destroy(),
    describeSourceServers: (input, options) =>
      sender.send(new DescribeSourceServers(input), options),
  };
}
