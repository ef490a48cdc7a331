// src/collect/aws/drs-client.ts
import { DLMClient } from "./vendor/aws-sdk-client-dlm.js";
import { partition } from "./vendor/aws-sdk-core-client.js";
import { makeBuilder } from "./vendor/smithy-core-client.js";
import { getEndpointPlugin } from "./vendor/smithy-core-endpoints.js";
var namespace = "com.amazonaws.drs";
var [json, text, structure, operation] = [15, 0, 3, 9];
var describeSourceServers = [
  operation,
  namespace,
  "DescribeSourceServers",
  { http: ["POST", "/DescribeSourceServers", 200] },
  [structure, namespace, "DescribeSourceServersRequest", 0, ["nextToken"], [text]],
  [structure, namespace, "DescribeSourceServersResponse", 0, ["items", "nextToken"], [json, text]]
];
var endpointParameters = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};
var DescribeSourceServers = makeBuilder(
  endpointParameters,
  "drs",
  "DrsClient",
  getEndpointPlugin
)({}, () => [], "DescribeSourceServers", describeSourceServers);
var names = { serviceId: "drs", signingName: "drs" };
function drsClient(config) {
  const client = new DLMClient({
    ...config,
    ...names,
    protocolSettings: { defaultNamespace: namespace, errorTypeRegistries: [] },
    endpointProvider: ({ Endpoint, Region = "", UseDualStack, UseFIPS }) => {
      if (Endpoint !== void 0) return { url: new URL(Endpoint) };
      const { dnsSuffix, dualStackDnsSuffix } = partition(Region);
      const suffix = UseDualStack ? dualStackDnsSuffix : dnsSuffix;
      return { url: new URL(`https://drs${UseFIPS ? "-fips" : ""}.${Region}.${suffix}`) };
    }
  });
  const sender = client;
  return {
    config: client.config,
    middlewareStack: client.middlewareStack,
    destroy: () => client.destroy(),
    describeSourceServers: (input, options) => sender.send(new DescribeSourceServers(input), options)
  };
}
export {
  describeSourceServers,
  drsClient
};
