var lean = (function lean({ config, middlewareStack }, regionOfCall2) {
  const settings = config;
  const make = settings.signer;
  const signers = /* @__PURE__ */ new Map();
  settings.signer = ((scheme) => {
    const { name = "", signingName = "", signingRegion = "" } = scheme ?? {};
    const key = `${regionOfCall2()} ${name} ${signingName} ${signingRegion}`;
    const known = signers.get(key) ?? make(scheme).then(withKeysKept);
    signers.set(key, known);
    return known;
  });
  const stack = middlewareStack;
  for (const name of ["loggerMiddleware", "recursionDetectionMiddleware", "getUserAgentMiddleware"])
    stack.remove(name);
  const agent = `app/data-boundary lang/js md/nodejs#${process.versions.node} api/${settings.serviceId.replaceAll(/\W/g, "_").toLowerCase()}`;
  stack.add(
    ((next) => ((args) => {
      args.request.headers["user-agent"] = agent;
      return next(args);
    })),
    { step: "build", priority: "low", name: "userAgent" }
  );
  laidOut(config);
});
var withKeysKept = (function withKeysKept(signer) {
  const derive = signer.getSigningKey?.bind(signer);
  if (!derive) return signer;
  const keys = /* @__PURE__ */ new WeakMap();
  signer.getSigningKey = ((credentials, region, day, service) => {
    const its = keys.get(credentials) ?? /* @__PURE__ */ new Map();
    keys.set(credentials, its);
    const name = `${day} ${region} ${service}`;
    const known = its.get(name) ?? derive(credentials, region, day, service);
    its.set(name, known);
    return known;
  });
  return signer;
});
var laidOut = (function laidOut(settings) {
  const behind = Object.create(settings);
  for (let i = 0; i < 20; i++) regionIn(behind);
});
var sha256 = (async function sha256() {
  const { createHash, createHmac, createSecretKey } = await process.getBuiltinModule("node:crypto");
  return (function(secret) {
    const hash = secret === void 0 ? createHash("sha256") : createHmac("sha256", typeof secret === "string" ? secret : createSecretKey(secret));
    return {
      update: ((data) => void hash.update(data)),
      digest: (async () => hash.digest())
    };
  });
});
var regionOfCall = (function regionOfCall() {
  const region = regions.getStore();
  if (region === void 0) throw new Error("a call of a client of all regions names none");
  return region;
});
var clientsOf = (function clientsOf(configure, home) {
const ofAllRegions = (async function ofAllRegions(make, config) {
    pool ??= connections(config);
    const paced = await paces(config);
    return make({
      ...config,
      region: (async () => regionOfCall()),
      requestHandler: (await pool).handler,
      sha256: await sha256(),
      ofAllRegions: (function(client) {
        const resolved = client.config;
        Object.defineProperty(resolved, "signingRegion", {
          get: regionOfCall,
          // The SDK keeps that of the first call.
          set: (function() {
          }),
          enumerable: true
        });
        paced(resolved);
        lean(client, regionOfCall);
      })
    });
  });
const paces = (async function paces({
    retryMode,
    maxAttempts
  }) {
    const { AdaptiveRetryStrategy: Adaptive, StandardRetryStrategy: Standard } = await import("./vendor/smithy-core-retry.js");
    return ((resolved) => {
      resolved.retryStrategy = (async () => {
        const key = `${resolved.serviceId} ${regionOfCall()} ${retryMode}`;
        const known = strategies.get(key) ?? clockSetOnce(
          retryMode === "adaptive" ? new Adaptive(async () => maxAttempts, { maxAttempts }) : new Standard({ maxAttempts })
        );
        strategies.set(key, known);
        return known;
      });
    });
  });
  const made = /* @__PURE__ */ new Map();
  const strategies = /* @__PURE__ */ new Map();
  let pool;
  return {
    of: (function(name, make, retryMode = "adaptive") {
      const client = made.get(name) ?? ofAllRegions(make, configure(home, retryMode));
      made.set(name, client);
      return client;
    }),
    async close() {
      (await pool)?.close();
    }
  };
  
  
});
var clockSetOnce = (function clockSetOnce(strategy) {
  const refresh = strategy.refreshRetryTokenForRetry.bind(strategy);
  strategy.refreshRetryTokenForRetry = (async (token, failure) => {
    const { clockSkewCorrected, httpStatusCode = 0 } = Object(Object(failure.error).$metadata);
    if (clockSkewCorrected === true && failure.errorType === "TRANSIENT" && httpStatusCode < 500 && token.getRetryCount() > 0)
      throw failure.error;
    return refresh(token, failure);
  });
  return strategy;
});
var connections = (async function connections({ requestHandler }) {
  const { NodeHttpHandler } = await import("./vendor/smithy-node-http-handler.js");
  const agent = { maxSockets: Infinity, timeout: idle };
  const handler = new NodeHttpHandler({ ...requestHandler, httpAgent: agent, httpsAgent: agent });
  const close = handler.destroy.bind(handler);
  handler.destroy = () => void 0;
  return { handler, close };
});
var coverageOf = (function coverageOf({ scope, region, service }, status, resources = 0, calls = 0) {
  return { provider: "aws", scope, region, service, status, resources, calls };
});
var bareJson = (function bareJson(client) {
  const { protocol } = client.config;
  const { deserializer } = protocol;
  const read = deserializer.read.bind(deserializer);
  deserializer.read = ((schema, bytes) => typeof schema === "number" ? read(schema, bytes) : parsedAnswer(bytes) ?? JSON.parse(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  ));
  return client;
});
var tagged = (async function* tagged(session, region, tally) {
  const { ResourceGroupsTaggingAPI } = await import("./vendor/aws-sdk-client-resource-groups-tagging-api.js");
  const client = await session.clients.of(
    taggingService,
    (async (config) => bareJson(onlyAnswers(new ResourceGroupsTaggingAPI(config)))),
    "standard"
  );
  const fresh = withoutOverlap((({ ResourceARN }) => ResourceARN));
  const pages = pagesOf(
    session,
    tally,
    "tag:GetResources",
    ((options, PaginationToken) => inRegion(
      region,
      (() => client.getResources(
        { ResourcesPerPage: 100, ...PaginationToken !== void 0 && { PaginationToken } },
        options
      ))
    )),
    ((page) => page.PaginationToken)
  );
  for await (const { ResourceTagMappingList: rows } of pages) {
    if (!Array.isArray(rows))
      throw new Error("the answer of GetResources has no ResourceTagMappingList");
    const resources = [];
    let bad = 0;
    for (const { ResourceARN: arn, Tags } of fresh(rows)) {
      const resource = arn ? taggedOnly(arn, labelsOf(Tags), region, session.account) : void 0;
      if (resource) resources.push(resource);
      else bad++;
    }
    if (bad > 0) {
      const fault = "an element whose ARN is not an ARN";
      tally.damaged?.({ operation: "GetResources", elements: bad, fault });
    }
    yield resources;
  }
});
var taggedOnly = (function taggedOnly(arn, labels, asked, account) {
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
});
const { AsyncLocalStorage } = process.getBuiltinModule("node:async_hooks");
const { readFileSync } = process.getBuiltinModule("node:fs");
import {
  onlyAnswers,
  pagesOf,
  parsedAnswer,
  refusalOf
} from "./collect-aws-pages.js";
import {
  withoutOverlap
} from "./collect-overlap.js";

// src/collect/aws/clients.ts


// src/collect/aws/lean-client.ts



var regionIn = (({ region }) => region);


// src/collect/aws/clients.ts
var regions = new AsyncLocalStorage();
var inRegion = ((region, work) => regions.run(region, work));

var timeOf = ({
  config
}) => new Date(Date.now() + config.systemClockOffset);
var idle = 2e3;




// src/collect/aws/coverage.ts


// src/collect/aws/tagging.ts
import { locationOf, parseArn } from "./scan.js";

// src/collect/aws/bare-json.ts


// src/collect/aws/tagging.ts
import { labelsOf } from "./scan.js";
var taggingService = "resource-groups-tagging-api";

var unseen = { "*": "listed by its tags only" };


// src/offered-list.ts

var list;
function isOffered(service, region) {
  const { regions: regions2, services } = shipped();
  const known = services[service];
  if (known === void 0 || !regions2.split(" ").includes(region)) return void 0;
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
  const offers = await asked;
  if ("kind" in offers)
    return {
      ...refusal,
      said: `${refusal.said}; it is unknown whether AWS offers the service there: ${offers.said}`,
      ...offers.kind === "refused" && {
        remedy: `grant ${offeredAction} on ${offeredOn} to the scanning identity, or check the network and the proxy`
      }
    };
  if (offers.length === 0) return refusal;
  return offers.includes(region) ? { ...refusal, said: `${refusal.said}, and AWS lists the service as available there` } : { ...refusal, kind: "unused" };
}
var isOfAws = /ENOTFOUND \S+\.(amazonaws|api\.aws)\b/;
async function offeredIn(session, name, tally) {
  const { SSM } = await import("./vendor/aws-sdk-client-ssm.js");
  const client = onlyAnswers(new SSM(session.config(session.home)));
  const regions2 = [];
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
      for (const { Value } of Parameters) if (Value !== void 0) regions2.push(Value);
    return regions2;
  } catch (error) {
    return refusalOf(error, session.signal);
  } finally {
    client.destroy();
  }
}

export {
  coverageOf,
  bareJson,
  inRegion,
  timeOf,
  clientsOf,
  taggingService,
  tagged,
  taggedOnly,
  offeredOn,
  unlessOffered
};
