const { join: join2, relative } = process.getBuiltinModule("node:path");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
const { readFileSync: readFileSync2, readdirSync: readdirSync2 } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { createServer } = process.getBuiltinModule("node:http");
// src/demo.ts



// src/demo/aws.ts


// src/demo/aws-routes-flows.ts
var flowRoutes = {
  apigateway: [
    ["GET /restapis", "GetRestApis"],
    ["GET /v2/apis", "GetApis"],
    ["GET /v2/apis/*/integrations", "GetIntegrations"]
  ],
  appsync: [
    ["GET /v1/apis", "ListGraphqlApis"],
    ["GET /v1/apis/*/datasources", "ListDataSources"]
  ],
  bedrock: [
    ["GET /inference-profiles", "ListInferenceProfiles"],
    ["GET /inference-profiles/*", "GetInferenceProfile"],
    ["GET /prompt-routers", "ListPromptRouters"],
    ["GET /guardrails", "ListGuardrails"],
    ["GET /logging/modelinvocations", "GetModelInvocationLoggingConfiguration"],
    ["GET /data-retention", "GetAccountDataRetention"],
    ["GET /model-copy-jobs", "ListModelCopyJobs"],
    ["GET /model-invocation-jobs", "ListModelInvocationJobs"],
    ["POST /data-automation-projects", "ListDataAutomationProjects"],
    ["POST /agents", "ListAgents"],
    ["GET /agents/*", "GetAgent"],
    ["GET /flows", "ListFlows"],
    ["GET /flows/*", "GetFlow"],
    ["GET /prompts", "ListPrompts"],
    ["GET /prompts/*", "GetPrompt"],
    ["POST /knowledgebases", "ListKnowledgeBases"],
    ["GET /knowledgebases/*", "GetKnowledgeBase"]
  ],
  "bedrock-agentcore": [
    ["POST /runtimes", "ListAgentRuntimes"],
    ["POST /memories", "ListMemories"],
    ["GET /memories/*/details", "GetMemory"],
    ["GET /gateways", "ListGateways"],
    ["GET /gateways/*/targets", "ListGatewayTargets"],
    ["GET /gateways/*/targets/*", "GetGatewayTarget"],
    ["POST /browsers", "ListBrowsers"],
    ["GET /browsers/*", "GetBrowser"]
  ],
  cloudfront: [
    ["GET /2020-05-31/distribution", "ListDistributions"],
    ["GET /2020-05-31/distribution/*/config", "GetDistributionConfig"],
    ["GET /2020-05-31/realtime-log-config", "ListRealtimeLogConfigs"],
    ["GET /2020-05-31/key-value-store", "ListKeyValueStores"]
  ],
  connect: [
    ["GET /instance", "ListInstances"],
    ["GET /instance/*", "DescribeInstance"],
    ["GET /instance/*/storage-configs", "ListInstanceStorageConfigs"]
  ],
  eks: [["GET /clusters", "ListClusters"]],
  guardduty: [
    ["GET /detector", "ListDetectors"],
    ["GET /detector/*/publishingDestination", "ListPublishingDestinations"],
    ["GET /detector/*/publishingDestination/*", "DescribePublishingDestination"]
  ],
  kafka: [
    ["GET /api/v2/clusters", "ListClustersV2"],
    ["GET /replication/v1/replicators", "ListReplicators"]
  ],
  lambda: [
    ["GET /2015-03-31/functions", "ListFunctions"],
    ["GET /2019-09-25/functions/*/event-invoke-config/list", "ListFunctionEventInvokeConfigs"],
    ["GET /2015-03-31/event-source-mappings", "ListEventSourceMappings"]
  ],
  pipes: [
    ["GET /v1/pipes", "ListPipes"],
    ["GET /v1/pipes/*", "DescribePipe"]
  ],
  qbusiness: [["GET /applications", "ListApplications"]],
  quicksight: [["GET /accounts/*/namespaces", "ListNamespaces"]],
  route53: [
    ["GET /2013-04-01/hostedzone", "ListHostedZones"],
    ["GET /2013-04-01/queryloggingconfig", "ListQueryLoggingConfigs"]
  ],
  scheduler: [
    ["GET /schedules", "ListSchedules"],
    ["GET /schedules/*", "GetSchedule"]
  ],
  securityhub: [
    ["GET /findingAggregator/list", "ListFindingAggregators"],
    // An aggregator's ARN has a slash, and goes into the path as it is.
    ["GET /findingAggregator/get/*/*", "GetFindingAggregator"],
    ["GET /aggregatorv2/list", "ListAggregatorsV2"],
    ["GET /aggregatorv2/get/*/*", "GetAggregatorV2"]
  ],
  securitylake: [["GET /v1/datalakes", "ListDataLakes"]],
  ses: [["GET /v2/email/multi-region-endpoints", "ListMultiRegionEndpoints"]],
  "ssm-incidents": [
    ["POST /listReplicationSets", "ListReplicationSets"],
    ["GET /getReplicationSet", "GetReplicationSet"]
  ]
};

// src/demo/aws-routes.ts
var routes = {
  s3: [
    ["GET /", "ListBuckets"],
    ["GET /v20180820/accesspoint", "ListAccessPoints"],
    ["GET /v20180820/storagelens", "ListStorageLensConfigurations"],
    ["GET /v20180820/storagelens/*", "GetStorageLensConfiguration"],
    ["GET /v20180820/jobs", "ListJobs"],
    ["GET /v20180820/jobs/*", "DescribeJob"],
    ["GET /v20180820/mrap/instances", "ListMultiRegionAccessPoints"],
    ["GET /*?replication", "GetBucketReplication"],
    ["GET /*?location", "GetBucketLocation"],
    ["GET /*?logging", "GetBucketLogging"],
    ["GET /*?inventory", "ListBucketInventoryConfigurations"],
    ["GET /*?analytics", "ListBucketAnalyticsConfigurations"],
    ["GET /*?notification", "GetBucketNotificationConfiguration"],
    ["GET /*?accelerate", "GetBucketAccelerateConfiguration"],
    ["HEAD /*", "HeadBucket"]
  ],
  ...flowRoutes,
  account: [["POST /listRegions", "ListRegions"]],
  backup: [
    ["GET /backup-vaults", "ListBackupVaults"],
    ["GET /backup-vaults/*/recovery-points", "ListRecoveryPointsByBackupVault"],
    ["GET /backup/plans", "ListBackupPlans"],
    ["GET /backup/plans/*", "GetBackupPlan"]
  ],
  controltower: [["POST /list-enabled-controls", "ListEnabledControls"]],
  dlm: [
    ["GET /policies", "GetLifecyclePolicies"],
    ["GET /policies/*", "GetLifecyclePolicy"]
  ],
  drs: [["POST /DescribeSourceServers", "DescribeSourceServers"]],
  dsql: [
    ["GET /cluster", "ListClusters"],
    ["GET /cluster/*", "GetCluster"]
  ],
  elasticfilesystem: [
    ["GET /2015-02-01/file-systems", "DescribeFileSystems"],
    [
      "GET /2015-02-01/file-systems/replication-configurations",
      "DescribeReplicationConfigurations"
    ]
  ],
  es: [
    ["GET /2021-01-01/domain", "ListDomainNames"],
    ["POST /2021-01-01/opensearch/cc/inboundConnection/search", "DescribeInboundConnections"],
    ["POST /2021-01-01/opensearch/cc/outboundConnection/search", "DescribeOutboundConnections"]
  ],
  glacier: [["GET /*/vaults", "ListVaults"]],
  macie2: [
    ["GET /macie", "GetMacieSession"],
    ["POST /datasources/s3", "DescribeBuckets"],
    ["POST /managed-data-identifiers/list", "ListManagedDataIdentifiers"],
    ["GET /resource-profiles/detections", "ListResourceProfileDetections"]
  ],
  "resource-explorer-2": [
    ["POST /ListIndexes", "ListIndexes"],
    ["POST /GetIndex", "GetIndex"],
    ["POST /ListResources", "ListResources"]
  ],
  s3express: [["GET /", "ListDirectoryBuckets"]],
  s3tables: [
    ["GET /buckets", "ListTableBuckets"],
    ["GET /table-bucket-replication", "GetTableBucketReplication"],
    ["GET /tables/*", "ListTables"],
    ["GET /table-replication", "GetTableReplication"],
    ["GET /get-table", "GetTable"]
  ],
  s3vectors: [["POST /ListVectorBuckets", "ListVectorBuckets"]]
};
var compiled = /* @__PURE__ */ new Map();
function routesOf(service) {
  const known = compiled.get(service);
  if (known) return known;
  const made = (routes[service] ?? []).map(([route, operation]) => {
    const [, verb = "", path = "", key] = /^(\S+) ([^?]+)(?:\?(.+))?$/.exec(route) ?? [];
    return { verb, path: new RegExp(`^${path.replaceAll("*", "([^/]+)")}/?$`), key, operation };
  });
  compiled.set(service, made);
  return made;
}
function restOperation(service, method, url) {
  for (const { verb, path, key, operation } of routesOf(service)) {
    if (verb !== method || key !== void 0 && !url.searchParams.has(key)) continue;
    const match = path.exec(url.pathname);
    if (match)
      return {
        operation,
        values: [...match.slice(1).map(decodeURIComponent), ...url.searchParams.values()]
      };
  }
  return void 0;
}

// src/demo/aws.ts
function awsAnswerer(directory, only) {
  const recorded = /* @__PURE__ */ new Map();
  for (const entry of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
    const file = entry.replaceAll("\\", "/");
    const match = /^(.+?)(?:\.(\d{3}))?\.(?:json|xml)$/.exec(file);
    if (match && (only === void 0 || file.startsWith(`${only}/`)))
      recorded.set(match[1], { file, status: Number(match[2] ?? 200) });
  }
  const texts = /* @__PURE__ */ new Map();
  const textOf = (file) => {
    const text = texts.get(file) ?? readFileSync(`${directory}/${file}`, "utf8");
    texts.set(file, text);
    return text;
  };
  return (request) => {
    const scope = /Credential=[^/]+\/\d+\/([\w-]+)\/([\w-]+)\/aws4_request/.exec(
      request.headers["authorization"] ?? ""
    );
    const [, region, service] = scope ?? [];
    if (region === void 0 || service === void 0) return void 0;
    const asked2 = read(request, service);
    if (!asked2) return void 0;
    const page = /\bpage-\d+\b/.exec(`${decodeURIComponent(request.url.search)} ${request.body}`);
    const names = [
      ...asked2.values.map((value) => `${asked2.operation}@${value.replaceAll(/[^\w.-]/g, "_")}`),
      asked2.operation
    ].map((name) => page ? `${name}.${page[0]}` : name);
    for (const place of [region, "_any"])
      for (const name of names) {
        const found = recorded.get(`${place}/${service}/${name}`);
        if (found) return answer(found.file, textOf(found.file), found.status, request.method);
      }
    return void 0;
  };
}
function read(request, service) {
  const target = request.headers["x-amz-target"];
  if (target !== void 0)
    return {
      operation: target.slice(target.lastIndexOf(".") + 1),
      values: strings(JSON.parse(request.body || "{}"))
    };
  if (request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) {
    const form = new URLSearchParams(request.body);
    const { Action: operation = "", Version: _, ...rest } = Object.fromEntries(form);
    return { operation, values: strings(rest) };
  }
  return restOperation(service, request.method, request.url);
}
var strings = (record) => Object.values(Object(record)).filter(
  (value) => typeof value === "string"
);
var requestId = { "x-amzn-requestid": "6f1c2c80-0e5b-4d8e-9a44-demodemodemo" };
function answer(file, body, status, method) {
  if (method === "HEAD")
    return {
      status,
      headers: {
        ...requestId,
        ...JSON.parse(body)
      },
      body: ""
    };
  return {
    status,
    headers: {
      ...requestId,
      "content-type": file.endsWith(".xml") ? "text/xml" : "application/x-amz-json-1.1"
    },
    body
  };
}

// src/demo/azure.ts


function azureAnswerer(directory) {
  const answers = /* @__PURE__ */ new Map();
  const listed = /* @__PURE__ */ new Map();
  const folder = join(directory, "answers");
  for (const file of readdirSync2(folder).sort())
    for (const [key, recorded] of Object.entries(
      JSON.parse(readFileSync2(join(folder, file), "utf8"))
    )) {
      const pages = isRefusal(recorded) ? [recorded] : recorded.map((body) => ({ status: 200, body }));
      answers.set(key.toLowerCase(), pages.map(answerOf));
      for (const { body } of pages)
        for (const record of rowsIn(body)) {
          const id = record.id.toLowerCase();
          if (!listed.has(id) || "properties" in record)
            listed.set(id, answerOf({ status: 200, body: record }));
        }
    }
  return (request) => {
    const { method, url } = request;
    if (method === "POST" && !isGraph(url) && !answers.has(`post ${url.pathname.toLowerCase()}`))
      return void 0;
    const { key, token, subscriptions } = asked(request);
    const pages = answers.get(key.toLowerCase());
    const answer2 = (subscriptions && pages ? among(pages, subscriptions) : pages)?.[pageOf(token)] ?? (request.method === "GET" ? beside(request.url.pathname.toLowerCase()) : void 0);
    return answer2 && { ...answer2, body: answer2.body.replaceAll("{{origin}}", request.url.origin) };
  };
  function beside(path) {
    const itself = listed.get(path);
    if (itself) return itself;
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      if (listed.has(path.slice(0, end)) && // A subscription has extensions only; what else is not recorded of it is missing here, not there.
      (path.slice(0, end).includes("/providers/") || path.startsWith("/providers/", end)))
        return isList(path) ? emptyList : notThere;
    return void 0;
  }
}
var marks = {
  "content-type": "application/json; charset=utf-8",
  "x-ms-request-id": "7d5f3b52-5b0e-4a6e-9f0c-0d2f9a3e7b10",
  "x-ms-correlation-request-id": "7d5f3b52-5b0e-4a6e-9f0c-0d2f9a3e7b10",
  // Of Microsoft Graph.
  "request-id": "7d5f3b52-5b0e-4a6e-9f0c-0d2f9a3e7b10"
};
function answerOf({ status, headers, body }) {
  return {
    status,
    headers: { ...marks, ...headers },
    body: JSON.stringify(body)
  };
}
var isList = (path) => path.split("/providers/").at(-1).split("/").length % 2 === 0;
var emptyList = answerOf({ status: 200, body: { value: [] } });
var notThere = answerOf({
  status: 404,
  body: { error: { code: "ResourceNotFound", message: "The resource was not found." } }
});
function rowsIn(body) {
  const { value, data } = Object(body);
  const rows = [value, data].flatMap(
    (list) => Array.isArray(list) ? list : []
  );
  return rows.filter(
    (row) => typeof Object(row).id === "string"
  );
}
var isRefusal = (recorded) => !Array.isArray(recorded);
function among(pages, subscriptions) {
  const wanted = new Set(subscriptions.map((id) => id.toLowerCase()));
  const bodies = pages.map(({ body }) => JSON.parse(body));
  const kept = bodies.map(
    ({ data = [] }) => data.filter((row) => {
      const { id } = Object(row);
      const [, its] = /^\/subscriptions\/([^/]+)/i.exec(String(id)) ?? [];
      return its === void 0 || wanted.has(its.toLowerCase());
    })
  );
  const totalRecords = kept.reduce((sum, { length }) => sum + length, 0);
  return pages.map((page, i) => ({
    ...page,
    body: JSON.stringify({
      ...bodies[i],
      ..."data" in bodies[i] && { data: kept[i], count: kept[i].length, totalRecords }
    })
  }));
}
function asked({ method, url, body }) {
  const key = `${method} ${url.pathname}`;
  if (method !== "POST") {
    const token = [...url.searchParams].find(([name]) => name.toLowerCase() === "$skiptoken")?.[1];
    return { key, token, subscriptions: void 0 };
  }
  const {
    query = "",
    options,
    subscriptions,
    continuationToken
  } = JSON.parse(body);
  if (!isGraph(url)) return { key, token: continuationToken, subscriptions: void 0 };
  return {
    key: `${key} ${/^\s*(\w*)/.exec(query)?.[1]}`,
    token: options?.$skipToken,
    subscriptions
  };
}
var isGraph = ({ pathname }) => /\/Microsoft\.ResourceGraph\//i.test(pathname);
function pageOf(token) {
  return token === void 0 ? 0 : Number(/^page-(\d+)$/.exec(token)?.[1]) - 1;
}

// src/demo/serve.ts

async function serve(answerers) {
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const headers = {};
      for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
      const incoming = {
        method: request.method ?? "GET",
        url: new URL(request.url ?? "/", origin),
        headers,
        body: Buffer.concat(chunks).toString("utf8")
      };
      const answer2 = firstOf(answerers, incoming) ?? {
        status: 404,
        body: `nothing recorded for ${incoming.method} ${incoming.url.pathname}`
      };
      response.writeHead(answer2.status, {
        "content-length": Buffer.byteLength(answer2.body),
        ...answer2.headers
      });
      response.end(answer2.body);
    });
  });
  let origin = "";
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      origin = `http://127.0.0.1:${server.address().port}`;
      resolve();
    });
  });
  return {
    origin,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
function firstOf(answerers, request) {
  for (const answerer of answerers) {
    const answer2 = answerer(request);
    if (answer2) return answer2;
  }
  return void 0;
}

// src/demo.ts
var folderOf = (estate) => fileURLToPath(new URL(`../fixtures/estates/${estate}/`, import.meta.url));
var estates = {
  demo: "hospital",
  "demo:eu": "practice",
  "demo:m365": "hospital-m365"
};
var repository = () => {
  const folder = fileURLToPath(new URL("../fixtures/repositories/hospital", import.meta.url));
  const near = relative(process.cwd(), folder);
  const shown = near.length < folder.length ? near : folder;
  return {
    targets: [shown],
    connection: {},
    policyFile: join2(shown, "data-boundary.yml"),
    async close() {
    }
  };
};
var policyIn = (folder) => `${folder}data-boundary.yml`;
var demoPolicy = (target) => target === "demo:plans" ? repository().policyFile : policyIn(folderOf(estates[target]));
async function startDemo(target) {
  if (target === "demo:plans") return repository();
  const folder = folderOf(estates[target]);
  if (target === "demo:m365") return servedTenant(folder);
  return target === "demo" ? servedGroup(folder) : served([folder]);
}
async function servedGroup(folder) {
  const clouds = await served([folder]);
  const tenant = await servedTenant(folderOf("hospital-m365")).catch(async (error) => {
    await clouds.close();
    throw error;
  });
  return {
    ...clouds,
    targets: [...clouds.targets, ...tenant.targets],
    connection: { ...clouds.connection, ...tenant.connection },
    async close() {
      await Promise.all([clouds.close(), tenant.close()]);
    }
  };
}
async function servedTenant(folder) {
  const { origin, close } = await serve([azureAnswerer(`${folder}microsoft365`)]);
  return {
    targets: ["m365:klinikverbund.example"],
    connection: { microsoft365: { endpoint: origin } },
    policyFile: policyIn(folder),
    close
  };
}
var startGuardsDemo = () => served([folderOf("hospital"), folderOf("hospital-guards")]);
async function served([estate = "", ...more]) {
  const { origin, close } = await serve([
    ...more.flatMap((folder) => [awsAnswerer(`${folder}aws`), azureAnswerer(`${folder}azure`)]),
    awsAnswerer(`${estate}aws`),
    azureAnswerer(`${estate}azure`),
    // Calls that an estate has no recording for get the empty answers recorded for every account.
    awsAnswerer(`${folderOf("hospital")}aws`, "_any")
  ]);
  return {
    targets: ["aws", "azure"],
    connection: {
      // Made-up keys: the SDK signs with something, and nobody checks it.
      aws: {
        endpoint: origin,
        credentials: { accessKeyId: "AKIADEMODEMODEMODEMO", secretAccessKey: "demo" }
      },
      azure: { endpoint: origin }
    },
    policyFile: policyIn(estate),
    close
  };
}
export {
  demoPolicy,
  startDemo,
  startGuardsDemo
};
