var drsClient = (function drsClient(config) {
  const { ask, ...client } = clientOf(config);
  return { ...client, describeSourceServers: ask };
});
import {
  listOperation,
  restJsonClient
} from "./collect-aws-rest-json-client.js";

// src/collect/aws/drs-client.ts
var describeSourceServers = listOperation("drs", "DescribeSourceServers", "items");
var clientOf = restJsonClient("drs", describeSourceServers);

export {
  describeSourceServers,
  drsClient
};
