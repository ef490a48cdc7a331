// src/collect/aws/rest-json-client.ts
import { DLMClient } from "./vendor/aws-sdk-client-dlm.js";
import { partition } from "./vendor/aws-sdk-core-client.js";
import { makeBuilder } from "./vendor/smithy-core-client.js";
import { getEndpointPlugin } from "./vendor/smithy-core-endpoints.js";
var [json, text, structure, operation] = [15, 0, 3, 9];
var listOperation = (service, name, items, path = `/${name}`) => [
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
    [json, text]
  ]
];
var endpointParameters = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};
function restJsonClient(service, schema) {
  const Command = makeBuilder(
    endpointParameters,
    service,
    `${service}Client`,
    getEndpointPlugin
  )({}, () => [], schema[2], schema);
  const names = { serviceId: service, signingName: service };
  return (config) => {
    const client = new DLMClient({
      ...config,
      ...names,
      protocolSettings: { defaultNamespace: schema[1], errorTypeRegistries: [] },
      endpointProvider: ({ Endpoint, Region = "", UseDualStack, UseFIPS }) => {
        if (Endpoint !== void 0) return { url: new URL(Endpoint) };
        const { dnsSuffix, dualStackDnsSuffix } = partition(Region);
        const suffix = UseDualStack ? dualStackDnsSuffix : dnsSuffix;
        return { url: new URL(`https://${service}${UseFIPS ? "-fips" : ""}.${Region}.${suffix}`) };
      }
    });
    const sender = client;
    return {
      config: client.config,
      middlewareStack: client.middlewareStack,
      destroy: () => client.destroy(),
      ask: (input, options) => sender.send(new Command(input), options)
    };
  };
}

export {
  listOperation,
  restJsonClient
};
