const { readFileSync } = process.getBuiltinModule("node:fs");
import {
  labelsOf,
  onlyAnswers,
  pagesOf,
  parsedAnswer,
  refusalOf
} from "./collect-aws-pages.js";
import {
  withoutOverlap
} from "./collect-overlap.js";
import {
  locationOf,
  parseArn
} from "./collect-aws-arn.js";

// src/collect/aws/coverage.ts
function coverageOf({ scope, region, service }, status, resources = 0, calls = 0) {
  return { provider: "aws", scope, region, service, status, resources, calls };
}

// src/collect/aws/bare-json.ts
function bareJson(client) {
  const { protocol } = client.config;
  const { deserializer } = protocol;
  const read = deserializer.read.bind(deserializer);
  deserializer.read = (schema, bytes) => typeof schema === "number" ? read(schema, bytes) : parsedAnswer(bytes) ?? JSON.parse(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  );
  return client;
}

// src/collect/aws/tagging.ts
var taggingService = "resource-groups-tagging-api";
async function* tagged(session, region, tally) {
  const { ResourceGroupsTaggingAPI } = await import("./vendor/aws-sdk-client-resource-groups-tagging-api.js");
  const client = bareJson(onlyAnswers(new ResourceGroupsTaggingAPI(session.config(region))));
  const fresh = withoutOverlap(({ ResourceARN }) => ResourceARN);
  const pages = pagesOf(
    session,
    tally,
    "tag:GetResources",
    (options, PaginationToken) => client.getResources(
      { ResourcesPerPage: 100, ...PaginationToken !== void 0 && { PaginationToken } },
      options
    ),
    (page) => page.PaginationToken
  );
  try {
    for await (const { ResourceTagMappingList: rows } of pages) {
      if (!Array.isArray(rows))
        throw new Error("the answer of GetResources has no ResourceTagMappingList");
      const resources = [];
      for (const { ResourceARN: arn, Tags } of fresh(rows)) {
        const resource = arn ? taggedOnly(arn, labelsOf(Tags), region, session.account) : void 0;
        if (resource) resources.push(resource);
      }
      yield resources;
    }
  } finally {
    client.destroy();
  }
}
var unseen = { "*": "listed by its tags only" };
function taggedOnly(arn, labels, asked, account) {
  const parsed = parseArn(arn);
  return parsed && {
    id: arn,
    type: parsed.type,
    provider: "aws",
    scope: parsed.account || account,
    location: locationOf(parsed, asked),
    name: parsed.name,
    labels,
    properties: { ResourceARN: arn },
    unseen,
    source: `${taggingService} GetResources`
  };
}

// src/offered-list.ts

var list;
function isOffered(service, region) {
  const { regions, services } = shipped();
  const known = services[service];
  if (known === void 0 || !regions.split(" ").includes(region)) return void 0;
  return !known.notIn.split(" ").includes(region);
}
var parameterOf = (service) => shipped().services[service]?.parameter;
function shipped() {
  list ??= JSON.parse(
    readFileSync(new URL("../rules/offered.json", import.meta.url), "utf8")
  );
  return list;
}

// src/collect/aws/offered.ts
var offeredAction = "ssm:GetParametersByPath";
var parameters = "/aws/service/global-infrastructure/services";
var offeredOn = `arn:*:ssm:*::parameter${parameters}/*`;
async function unlessOffered(session, refusal, { service, region, tally }) {
  if (refusal.kind !== "no-endpoint" || !isOfAws.test(refusal.said)) return refusal;
  if (isOffered(service, region) === false) return { ...refusal, kind: "unused" };
  const name = parameterOf(service);
  if (name === void 0) return refusal;
  const asked = session.offers.get(name) ?? offeredIn(session, name, tally);
  session.offers.set(name, asked);
  const told = await asked;
  if ("kind" in told)
    return {
      ...refusal,
      said: `${refusal.said}; whether AWS offers the service there is unknown: ${told.said}`,
      ...told.kind === "refused" && {
        remedy: `grant ${offeredAction} on ${offeredOn} to the scanning identity, or check the network and the proxy`
      }
    };
  if (told.length === 0) return refusal;
  return told.includes(region) ? { ...refusal, said: `${refusal.said}, and AWS says that the service is offered there` } : { ...refusal, kind: "unused" };
}
var isOfAws = /ENOTFOUND \S+\.(amazonaws|api\.aws)\b/;
async function offeredIn(session, name, tally) {
  const { SSM } = await import("./vendor/aws-sdk-client-ssm.js");
  const client = onlyAnswers(new SSM(session.config(session.home)));
  const regions = [];
  try {
    const pages = pagesOf(
      session,
      tally,
      offeredAction,
      (options, NextToken) => client.getParametersByPath(
        { Path: `${parameters}/${name}/regions`, ...NextToken && { NextToken } },
        options
      ),
      (page) => page.NextToken
    );
    for await (const { Parameters = [] } of pages)
      for (const { Value } of Parameters) if (Value !== void 0) regions.push(Value);
    return regions;
  } catch (error) {
    return refusalOf(error, session.signal);
  } finally {
    client.destroy();
  }
}

export {
  coverageOf,
  taggingService,
  tagged,
  taggedOnly,
  offeredOn,
  unlessOffered
};
