/**
 * A client of one operation of a REST-JSON service whose package in the registry is too old to use: that of
 * another such service, with this one's name, address and operation.
 */
import { DLMClient } from "@aws-sdk/client-dlm";
import { partition } from "@aws-sdk/core/client";
import { type Client, makeBuilder } from "@smithy/core/client";
import { getEndpointPlugin } from "@smithy/core/endpoints";
import type { AwsClient, ClientConfig } from "./service.ts";

/** Smithy's numbers of shapes: JSON as it comes, a text, a structure, an operation. */
const [json, text, structure, operation] = [15, 0, 3, 9] as const;

export type Operation = Parameters<ReturnType<typeof makeBuilder>>[3] &
  readonly [9, string, string, unknown, unknown, unknown];

/** In the SDK's schema language: a list that is posted a page's token. `name`: also its path, unless given. */
export const listOperation = (
  service: string,
  name: string,
  items: string,
  path = `/${name}`,
): Operation =>
  [
    operation,
    `com.amazonaws.${service}`,
    name,
    { http: ["POST", path, 200] },
    [structure, `com.amazonaws.${service}`, `${name}Request`, 0, ["nextToken"], [text]],
    [
      structure,
      `com.amazonaws.${service}`,
      `${name}Response`,
      0,
      [items, "nextToken"],
      [json, text],
    ],
  ] as const;

const endpointParameters = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" },
} as const;

interface Input {
  readonly nextToken?: string | undefined;
}

export interface OneOperation<Output> extends AwsClient {
  readonly ask: (input: Input, options: { readonly abortSignal: AbortSignal }) => Promise<Output>;
}

/** `service`: in addresses, in signatures, in configuration files and in AWS_ENDPOINT_URL_... */
export function restJsonClient<Output extends { readonly $metadata: object }>(
  service: string,
  schema: Operation,
): (config: ClientConfig) => OneOperation<Output> {
  const Command = makeBuilder<DLMClient["config"], object, Output>(
    endpointParameters,
    service,
    `${service}Client`,
    getEndpointPlugin,
  )<Input, Output>({}, () => [], schema[2], schema);
  const names = { serviceId: service, signingName: service };
  return (config) => {
    const client = new DLMClient({
      ...config,
      ...names,
      protocolSettings: { defaultNamespace: schema[1], errorTypeRegistries: [] },
      endpointProvider: ({ Endpoint, Region = "", UseDualStack, UseFIPS }) => {
        if (Endpoint !== undefined) return { url: new URL(Endpoint) };
        const { dnsSuffix, dualStackDnsSuffix } = partition(Region);
        const suffix = UseDualStack ? dualStackDnsSuffix : dnsSuffix;
        return { url: new URL(`https://${service}${UseFIPS ? "-fips" : ""}.${Region}.${suffix}`) };
      },
    });
    // Its type allows its own operations only.
    const sender = client as unknown as Client<object, object, Output, DLMClient["config"]>;
    return {
      config: client.config,
      middlewareStack: client.middlewareStack,
      destroy: () => client.destroy(),
      ask: (input, options) => sender.send(new Command(input), options),
    };
  };
}
