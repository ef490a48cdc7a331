var vaultsOf = (async function* vaultsOf({ pages }) {
  for await (const { BackupVaultList = [] } of pages(
    "backup:ListBackupVaults",
    ((client, options, NextToken) => client.listBackupVaults({ MaxResults: 1e3, NextToken }, options)),
    ((page) => page.NextToken)
  ))
    yield BackupVaultList;
});
var withModels = (async function withModels(config, main) {
  const models = onlyAnswers(new (await import("./vendor/aws-sdk-client-bedrock.js")).Bedrock(config));
  return {
    main,
    models,
    config: main.config,
    middlewareStack: main.middlewareStack,
    destroy() {
      main.destroy();
      models.destroy();
    }
  };
});
var profileReader = (function profileReader({ attach, call }, action, bedrock2) {
  const asked = /* @__PURE__ */ new Map();
  const read2 = ((inferenceProfileIdentifier) => {
    const answer = asked.get(inferenceProfileIdentifier) ?? call(
      action,
      ((client, options) => bedrock2(client).getInferenceProfile({ inferenceProfileIdentifier }, options))
    ).then((({ inferenceProfileId, inferenceProfileArn, models }) => ({
      inferenceProfileId,
      inferenceProfileArn,
      models
    })));
    asked.set(inferenceProfileIdentifier, answer);
    return answer;
  });
  return (async (draft, models) => {
    const named = [...new Set(models)].filter(
      ((model) => model !== void 0 && profile.test(model))
    );
    if (named.length === 0) return;
    await attach(draft, "InferenceProfiles", action, (() => Promise.all(named.map(read2))));
  });
});
var listed = (async function* listed(here, { type: TypeName, id, record, onlyIn, state }) {
  if (onlyIn !== void 0 && onlyIn !== here.region) return;
  for await (const { ResourceDescriptions } of unlessUnused(
    here.pages(
      "cloudformation:ListResources",
      ((client, options, NextToken) => client.listResources({ TypeName, MaxResults: 100, NextToken }, options)),
      ((page) => page.NextToken)
    )
  )) {
    const gone = /* @__PURE__ */ new Set();
    const all2 = await here.each(ResourceDescriptions, (async ({ Identifier = "", Properties }) => {
      let model = modelOf(Properties) ?? {};
      const draft = { type: TypeName, id: Identifier, properties: record?.(model) ?? {} };
      if (record)
        await here.describe(
          draft,
          "cloudformation:GetResource",
          ((client, options) => client.getResource({ TypeName, Identifier }, options)),
          (({ ResourceDescription }) => {
            const whole = modelOf(ResourceDescription?.Properties);
            if (!whole) throw new Error("the answer of GetResource has no Properties");
            model = whole;
            return record(model);
          })
        );
      const one = Identifier.startsWith("arn:") ? draft : { ...draft, id: id(model, here, Identifier) };
      if (state !== void 0 && isGone_2(text(model[state]))) gone.add(one);
      return one;
    }));
    yield all2.filter(((one) => !gone.has(one)));
  }
});
var modelOf = (function modelOf(properties) {
  try {
    const model = JSON.parse(properties ?? "");
    return typeof model === "object" && model !== null && !Array.isArray(model) ? model : void 0;
  } catch {
    return void 0;
  }
});
var filters = (async function filters({ attach, pages }, group) {
  const action = "logs:DescribeSubscriptionFilters";
  const { logGroupName } = group.properties;
  await attach(
    group,
    "subscriptionFilters",
    action,
    (() => all(
      pages(
        action,
        ((client, options, nextToken) => client.describeSubscriptionFilters({ logGroupName, nextToken }, options)),
        ((page) => page.nextToken)
      ),
      ((page) => page.subscriptionFilters)
    ))
  );
  const { subscriptionFilters = [] } = group.properties;
  return subscriptionFilters.map(((filter) => ({
    type: "AWS::Logs::SubscriptionFilter",
    id: `${group.id}:subscription-filter:${filter.filterName}`,
    name: `${logGroupName} ${filter.filterName}`,
    properties: filter
  })));
});
var pool = (async function pool({ arn, describe, attach, detail, pages }, UserPoolId, Name = "") {
  const draft = {
    type: "AWS::Cognito::UserPool",
    id: arn("cognito-idp", `userpool/${UserPoolId}`),
    name: Name,
    labels: {},
    properties: { Id: UserPoolId, Name }
  };
  await describe(
    draft,
    "cognito-idp:DescribeUserPool",
    ((client, options) => client.describeUserPool({ UserPoolId }, options)),
    (({ UserPool }) => {
      draft.labels = labelsOf3(UserPool?.UserPoolTags);
      return {
        CustomDomain: UserPool?.CustomDomain,
        // Without the external id that guards the role, and the addresses of the sender.
        SmsConfiguration: UserPool?.SmsConfiguration && {
          SnsRegion: UserPool.SmsConfiguration.SnsRegion
        },
        EmailConfiguration: UserPool?.EmailConfiguration && {
          SourceArn: UserPool.EmailConfiguration.SourceArn
        }
      };
    })
  );
  const replicas = "cognito-idp:ListUserPoolReplicas";
  await attach(
    draft,
    "UserPoolReplicas",
    replicas,
    (() => all(
      pages(
        replicas,
        ((client, options, NextToken) => client.listUserPoolReplicas({ UserPoolId, NextToken }, options)),
        ((page) => page.NextToken)
      ),
      ((page) => page.UserPoolReplicas)
    ))
  );
  await detail(
    draft,
    "LogDeliveryConfiguration",
    "cognito-idp:GetLogDeliveryConfiguration",
    ((client, options) => client.getLogDeliveryConfiguration({ UserPoolId }, options))
  );
  return draft;
});
var storageOf = (async function storageOf({ pages }, InstanceId) {
  const configs = [];
  for (const ResourceType of stored)
    configs.push(
      ...await all(
        unlessUnused(
          pages(
            "connect:ListInstanceStorageConfigs",
            ((client, options, NextToken) => client.listInstanceStorageConfigs(
              { InstanceId, ResourceType, MaxResults: 10, NextToken },
              options
            )),
            ((page) => page.NextToken)
          )
        ),
        ((page) => page.StorageConfigs)
      )
    );
  return configs;
});
var readDocument = (function readDocument(text2, whole) {
  const root = beginning.exec(text2);
  if (!root || text2.includes("\r")) throw unusual;
  let at = root[0].length;
  const top = whole.kind === "record" ? whole.members : void 0;
  const isNext = ((tag) => {
    const is = text2.startsWith(tag, at);
    if (is) at += tag.length;
    return is;
  });
  const trim = (() => {
    if (text2[at] === "<") return;
    const next2 = text2.indexOf("<", at);
    if (!/^\s*\n\s*$/.test(text2.slice(at, next2))) throw unusual;
    at = next2;
  });
  const textTo = ((close) => {
    const start = at;
    at = text2.indexOf("<", start);
    const found = text2.slice(start, at);
    if (!isNext(close)) throw unusual;
    return found.includes("\n") && found.trim() === "" ? "" : copied(decoded(found));
  });
  const skipTo = ((open, close) => {
    const end = text2.indexOf(close, at);
    if (end < 0 || text2.lastIndexOf(open, end) >= at) throw unusual;
    at = end + close.length;
  });
  const unknownTo = ((close) => {
    const start = at;
    at = text2.indexOf("<", start);
    if (isNext(close)) return;
    at = start;
    recordTo(close, noMembers);
  });
  const listTo = ((close, item) => {
    const items = [];
    for (; ; ) {
      trim();
      if (isNext(item.open)) items.push(contentOf(item));
      else if (isNext(close)) return items;
      else throw unusual;
    }
  });
  const recordTo = ((close, members) => {
    const record = {};
    let before;
    for (; ; ) {
      trim();
      let member = before?.after;
      let isEmpty = false;
      if (!member || !isNext(member.open)) {
        if (isNext(close)) return record;
        const end = text2.indexOf(">", at);
        member = members.get(text2.slice(at + 1, end));
        if (member) at = end + 1;
        else {
          const tag = /<(\w+)(\/?)>/y;
          tag.lastIndex = at;
          const [all2, name = "", slash] = tag.exec(text2) ?? [];
          if (all2 === void 0 || name === "__proto__") throw unusual;
          at += all2.length;
          isEmpty = slash !== "";
          member = members.get(name);
          if (!member) {
            if (members === top && !beside.test(name)) throw unusual;
            if (!isEmpty) unknownTo(`</${name}>`);
            continue;
          }
        }
        if (before) before.after = member;
      }
      before = member;
      if (record[member.name] !== void 0) throw unusual;
      const value = isEmpty ? emptyOf(member.plan()) : contentOf(member);
      if (value !== void 0) record[member.name] = value;
    }
  });
  const contentOf = (({ open, close, plan }) => {
    const how = plan();
    switch (how.kind) {
      case "text":
        return how.value(textTo(close));
      case "list":
        return listTo(close, how.item);
      case "record":
        return recordTo(close, how.members);
      case "skipped":
        return skipTo(open, close);
    }
  });
  return contentOf({ open: root[0], close: `</${root[1]}>`, plan: (() => whole) });
});
var plainXml = (function plainXml(client, wanted = {}) {
  const { deserializer } = client.config.protocol;
  const read2 = deserializer.read.bind(deserializer);
  const planOf = planner(
    wanted,
    ((schema, text2) => deserializer.stringDeserializer.read(schema, text2))
  );
  deserializer.readPlain = ((schema, text2) => {
    try {
      return readDocument(text2, planOf(schema));
    } catch {
      return void 0;
    }
  });
  deserializer.read = ((schema, bytes, key) => (typeof schema !== "number" && key === void 0 ? deserializer.readPlain?.(
    schema,
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  ) : void 0) ?? read2(schema, bytes, key));
  return client;
});
var planner = (function planner(wanted, scalar) {
  const records = /* @__PURE__ */ new Map();
  const member = ((name, tag, plan) => {
    let made;
    return { name, open: `<${tag}>`, close: `</${tag}>`, plan: (() => made ??= plan()) };
  });
  const planOf = ((schema) => {
    const { mediaType, xmlFlattened } = schema.getMergedTraits();
    if (schema.isListSchema() && !xmlFlattened) {
      const item = schema.getValueSchema();
      const tag = item.getMergedTraits().xmlName ?? "member";
      return { kind: "list", item: member("", tag, (() => planOf(item))) };
    }
    if (schema.isStructSchema() && !schema.isUnionSchema()) return recordOf(schema);
    if (schema.isStringSchema() && !mediaType) return { kind: "text", value: ((text2) => text2) };
    if (schema.isNumericSchema() || schema.isBooleanSchema() || schema.isTimestampSchema())
      return { kind: "text", value: ((text2) => scalar(schema, text2)) };
    throw unusual;
  });
  const recordOf = ((schema) => {
    const shape = schema.getSchema();
    const known = records.get(shape);
    if (known) return known;
    const only13 = wanted[schema.getName() ?? ""];
    const members = /* @__PURE__ */ new Map();
    for (const [name, of] of schema.structIterator()) {
      const { xmlName: tag = name, xmlAttribute } = of.getMergedTraits();
      if (xmlAttribute) throw unusual;
      const plan2 = only13?.includes(name) === false ? (() => skipped) : (() => planOf(of));
      members.set(tag, member(name, tag, plan2));
    }
    const plan = { kind: "record", members };
    records.set(shape, plan);
    return plan;
  });
  return planOf;
});
var listing = (function listing({
  types,
  action,
  page,
  next: next2,
  items,
  draft,
  details = [],
  detail
}) {
  const [type = ""] = types;
  const draftOf3 = ((item, here) => ({
    type,
    properties: item,
    ...draft(item, here)
  }));
  return {
    types,
    actions: [action, ...details],
    async *list(here) {
      for await (const answer of here.pages(action, page, next2))
        yield detail ? await here.each(items(answer), (async (item) => {
          const made = draftOf3(item, here);
          await detail(made, item, here);
          return made;
        })) : (items(answer) ?? []).map(((item) => draftOf3(item, here)));
    }
  };
});
var attachTargets = (function attachTargets({ attach, pages }, draft, Rule, EventBusName) {
  const action = "events:ListTargetsByRule";
  return attach(
    draft,
    "Targets",
    action,
    (() => all(
      pages(
        action,
        ((client, options, NextToken) => client.listTargetsByRule({ Rule, EventBusName, Limit: 100, NextToken }, options)),
        ((page) => page.NextToken)
      ),
      (({ Targets }) => Targets?.map((({ Id, Arn, DeadLetterConfig }) => ({ Id, Arn, DeadLetterConfig }))))
    ))
  );
});
var places2 = (function places2(destination) {
  const kept2 = only9(
    destination,
    "DestinationId",
    "BucketARN",
    "ClusterJDBCURL",
    "DomainARN",
    "ClusterEndpoint",
    "CollectionEndpoint",
    "HECEndpoint",
    "AccountUrl",
    "Url",
    "S3BackupMode",
    "CatalogARN",
    "WarehouseLocation"
  );
  const { EndpointConfiguration: http } = kept2?.HttpEndpointDestinationDescription ?? {};
  if (http?.Url !== void 0) Object.assign(http, { Url: hostPart4(http.Url) });
  const empty = Object.entries(destination).flatMap(
    (([name, value]) => typeof value === "object" && value !== null ? [[name, {}]] : [])
  );
  return { ...Object.fromEntries(empty), ...kept2 };
});
var destinations = (async function* destinations({ pages, each, describe }, DetectorId, detector) {
  for await (const { Destinations } of pages(
    "guardduty:ListPublishingDestinations",
    ((client, options, NextToken) => client.listPublishingDestinations({ DetectorId, MaxResults: 50, NextToken }, options)),
    ((page) => page.NextToken)
  ))
    yield await each(Destinations, (async (destination) => {
      const { DestinationId } = destination;
      const draft = {
        type: "AWS::GuardDuty::PublishingDestination",
        id: `${detector}/publishingDestination/${DestinationId}`,
        properties: destination
      };
      await describe(
        draft,
        "guardduty:DescribePublishingDestination",
        ((client, options) => client.describePublishingDestination({ DetectorId, DestinationId }, options)),
        ((answer) => answer)
      );
      return draft;
    }));
});
var s3ControlClient = (async function s3ControlClient(config) {
  const sdk = await import("./vendor/aws-sdk-client-s3-control.js");
  const client = new sdk.S3Control({ ...config, disableHostPrefix: true });
  const rules = client.config.endpointProvider;
  client.config.endpointProvider = ((parameters, context) => {
    const own = parameters.Endpoint === void 0 ? void 0 : new URL(parameters.Endpoint);
    if (own === void 0 || !isBare(own.hostname)) return rules(parameters, context);
    return {
      url: own,
      properties: {
        authSchemes: [
          {
            name: "sigv4",
            signingName: "s3",
            signingRegion: parameters.Region ?? "",
            properties: {}
          }
        ]
      }
    };
  });
  return client;
});
var destinations2 = (async function destinations2(here, bucket, Bucket) {
  const { region } = bucket;
  await here.detail(
    bucket,
    "ReplicationConfiguration",
    "s3:GetReplicationConfiguration",
    ((client, options) => client.getBucketReplication({ Bucket }, options)),
    { region }
  );
  await here.detail(
    bucket,
    "LoggingEnabled",
    "s3:GetBucketLogging",
    ((client, options) => client.getBucketLogging({ Bucket }, options)),
    { region }
  );
  await here.attach(
    bucket,
    "InventoryConfigurationList",
    "s3:GetInventoryConfiguration",
    (() => all(
      here.pages(
        "s3:GetInventoryConfiguration",
        ((client, options, ContinuationToken) => client.listBucketInventoryConfigurations({ Bucket, ContinuationToken }, options)),
        ((page) => page.NextContinuationToken),
        region
      ),
      ((page) => page.InventoryConfigurationList)
    ))
  );
  await here.attach(
    bucket,
    "AnalyticsConfigurationList",
    "s3:GetAnalyticsConfiguration",
    (() => all(
      here.pages(
        "s3:GetAnalyticsConfiguration",
        ((client, options, ContinuationToken) => client.listBucketAnalyticsConfigurations({ Bucket, ContinuationToken }, options)),
        ((page) => page.NextContinuationToken),
        region
      ),
      ((page) => page.AnalyticsConfigurationList)
    ))
  );
  await here.attach(
    bucket,
    "AccelerateConfiguration",
    "s3:GetAccelerateConfiguration",
    (async () => {
      const { Status } = await here.call(
        "s3:GetAccelerateConfiguration",
        ((client, options) => client.getBucketAccelerateConfiguration({ Bucket }, options)),
        region
      );
      return Status === void 0 ? void 0 : { Status };
    })
  );
  await here.attach(bucket, "NotificationConfiguration", "s3:GetBucketNotification", (async () => {
    const { $metadata: _, ...configuration } = await here.call(
      "s3:GetBucketNotification",
      ((client, options) => client.getBucketNotificationConfiguration({ Bucket }, options)),
      region
    );
    return configuration;
  }));
});
var bucketsOf = (async function* bucketsOf({ pages }) {
  for await (const { tableBuckets = [] } of pages(
    "s3tables:ListTableBuckets",
    ((client, options, continuationToken) => client.listTableBuckets({ maxBuckets: 1e3, continuationToken }, options)),
    ((page) => page.continuationToken)
  ))
    yield tableBuckets;
});
var isDefinition = (function isDefinition(text2) {
  try {
    const parsed = JSON.parse(text2 ?? "");
    if (typeof parsed !== "object" || parsed === null || !("States" in parsed)) return false;
    const { States: states } = parsed;
    return typeof states === "object" && states !== null && Object.keys(states).length > 0;
  } catch {
    return false;
  }
});
var endpointOf = (function endpointOf({ Protocol = "", Endpoint }) {
  if (/^https?$/.test(Protocol)) return hostPart5(Endpoint);
  return /^(email|sms)/.test(Protocol) ? void 0 : Endpoint;
});
var usersOf = (async function* usersOf({ arn, pages, each, describe }, ServerId) {
  for await (const { Users } of pages(
    "transfer:ListUsers",
    ((client, options, NextToken) => client.listUsers({ ServerId, MaxResults: 1e3, NextToken }, options)),
    ((page) => page.NextToken)
  ))
    yield await each(Users, (async (user) => {
      const { UserName } = user;
      const draft = {
        type: "AWS::Transfer::User",
        id: user.Arn ?? arn("transfer", `user/${ServerId}/${UserName}`),
        properties: user
      };
      if (isMapped(user.HomeDirectoryType))
        await describe(
          draft,
          "transfer:DescribeUser",
          (client, options) => client.describeUser({ ServerId, UserName }, options),
          ({ User }) => User
        );
      return draft;
    }));
});
var draftOf2 = (function draftOf2(configuration) {
  const { ResourceArn = "" } = configuration;
  return {
    type: "AWS::WAFv2::LoggingConfiguration",
    id: `${ResourceArn}/logging`,
    name: `${ResourceArn.split("/").at(-2) ?? ResourceArn} logging`,
    properties: configuration
  };
});
let isIP_taken;
const isIP = ((...all) => (isIP_taken ??= process.getBuiltinModule("node:net").isIP)(...all));
import {
  all,
  beside,
  onlyAnswers,
  unlessUnused
} from "./collect-aws-pages.js";

// src/collect/aws/services/api-gateway.ts
import { labelsOf, service } from "./scan.js";
var apiGateway = service({
  id: "api-gateway",
  where: "regions",
  reads: ["id", "name"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-api-gateway.js")).APIGateway(config)),
  lists: [
    {
      types: ["AWS::ApiGateway::RestApi"],
      actions: ["apigateway:GET"],
      async *list({ partition, region, pages }) {
        const action = "apigateway:GET";
        for await (const { items } of pages(
          action,
          ((client, options, position) => client.getRestApis({ limit: 500, position }, options)),
          ((page) => page.position)
        ))
          yield (items ?? []).map(((api) => ({
            type: "AWS::ApiGateway::RestApi",
            id: `arn:${partition}:apigateway:${region}::/restapis/${api.id}`,
            name: api.name ?? "",
            labels: labelsOf(api.tags),
            properties: api
          })));
      }
    }
  ]
});

// src/collect/aws/services/apigatewayv2.ts
import { labelsOf as labelsOf2, service as service2 } from "./scan.js";
import { only } from "./terraform-aws.js";
var apigatewayv2 = service2({
  id: "apigatewayv2",
  where: "regions",
  reads: ["ApiId", "Name", "IntegrationId"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-apigatewayv2.js")).ApiGatewayV2(config)),
  lists: [
    {
      types: ["AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Integration"],
      actions: ["apigateway:GET"],
      async *list({ partition, region, pages }) {
        const action = "apigateway:GET";
        for await (const { Items } of pages(
          action,
          ((client, options, NextToken) => client.getApis({ MaxResults: "100", NextToken }, options)),
          ((page) => page.NextToken)
        )) {
          const idOf = (ApiId) => `arn:${partition}:apigateway:${region}::/apis/${ApiId}`;
          yield (Items ?? []).map(((api) => ({
            type: "AWS::ApiGatewayV2::Api",
            id: idOf(api.ApiId),
            name: api.Name ?? "",
            labels: labelsOf2(api.Tags),
            properties: api
          })));
          for (const { ApiId, Name } of Items ?? [])
            for await (const { Items: integrations } of pages(
              action,
              ((client, options, NextToken) => client.getIntegrations({ ApiId, MaxResults: "100", NextToken }, options)),
              ((page) => page.NextToken)
            ))
              yield (integrations ?? []).map(((integration) => ({
                type: "AWS::ApiGatewayV2::Integration",
                id: `${idOf(ApiId)}/integrations/${integration.IntegrationId}`,
                name: `${Name} ${integration.IntegrationId}`,
                properties: {
                  ...integration,
                  IntegrationUri: integration.IntegrationUri?.replace(/\?.*/, ""),
                  RequestParameters: only(
                    integration.RequestParameters,
                    "Region",
                    "QueueUrl",
                    "StateMachineArn"
                  )
                }
              })));
        }
      }
    }
  ]
});

// src/collect/aws/services/appsync.ts
import { service as service3 } from "./scan.js";
import { hostPart } from "./terraform-aws.js";
var appsync = service3({
  id: "appsync",
  where: "regions",
  reads: ["apiId", "name"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-appsync.js")).AppSync(config)),
  lists: [
    {
      types: ["AWS::AppSync::GraphQLApi", "AWS::AppSync::DataSource"],
      actions: ["appsync:ListGraphqlApis", "appsync:ListDataSources"],
      async *list({ arn, pages }) {
        for await (const { graphqlApis } of pages(
          "appsync:ListGraphqlApis",
          ((client, options, nextToken) => client.listGraphqlApis({ maxResults: 25, nextToken }, options)),
          ((page) => page.nextToken)
        )) {
          yield (graphqlApis ?? []).map(((api) => ({
            type: "AWS::AppSync::GraphQLApi",
            id: api.arn ?? arn("appsync", `apis/${api.apiId}`),
            name: api.name ?? "",
            properties: api
          })));
          for (const { apiId } of graphqlApis ?? [])
            for await (const { dataSources } of pages(
              "appsync:ListDataSources",
              ((client, options, nextToken) => client.listDataSources({ apiId, maxResults: 25, nextToken }, options)),
              ((page) => page.nextToken)
            ))
              yield (dataSources ?? []).map(((source) => ({
                type: "AWS::AppSync::DataSource",
                id: source.dataSourceArn ?? arn("appsync", `apis/${apiId}/datasources/${source.name}`),
                name: source.name ?? "",
                properties: {
                  ...source,
                  // Without the authorisation that is sent to the endpoint.
                  httpConfig: source.httpConfig && {
                    endpoint: hostPart(source.httpConfig.endpoint)
                  }
                }
              })));
        }
      }
    }
  ]
});

// src/collect/aws/services/athena.ts
import { service as service4 } from "./scan.js";
import { only as only2 } from "./terraform-aws.js";
var athena = service4({
  id: "athena",
  where: "regions",
  reads: ["Name", "State"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-athena.js")).Athena(config)),
  lists: [
    {
      types: ["AWS::Athena::WorkGroup"],
      actions: ["athena:ListWorkGroups", "athena:GetWorkGroup"],
      async *list({ arn, pages, each, describe }) {
        for await (const { WorkGroups } of pages(
          "athena:ListWorkGroups",
          ((client, options, NextToken) => client.listWorkGroups({ MaxResults: 50, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(WorkGroups, (async ({ Name, State }) => {
            const draft = {
              type: "AWS::Athena::WorkGroup",
              id: arn("athena", `workgroup/${Name}`),
              properties: { Name, State }
            };
            await describe(
              draft,
              "athena:GetWorkGroup",
              ((client, options) => client.getWorkGroup({ WorkGroup: Name }, options)),
              (({ WorkGroup }) => ({
                Configuration: only2(
                  WorkGroup?.Configuration,
                  "OutputLocation",
                  "EnforceWorkGroupConfiguration",
                  "Enabled",
                  "LogLocation"
                )
              }))
            );
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/backup.ts
import { service as service5 } from "./scan.js";
var backup = service5({
  id: "backup",
  where: "regions",
  reads: ["BackupVaultName", "BackupVaultArn", "BackupPlanId", "BackupPlanArn", "BackupPlanName"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-backup.js")).Backup(config)),
  lists: [
    {
      types: ["AWS::Backup::BackupVault"],
      actions: ["backup:ListBackupVaults"],
      async *list(here) {
        for await (const vaults of vaultsOf(here))
          yield vaults.map(((vault) => ({
            type: "AWS::Backup::BackupVault",
            id: vault.BackupVaultArn ?? here.arn("backup", `backup-vault:${vault.BackupVaultName}`),
            properties: vault
          })));
      }
    },
    {
      types: ["AWS::Backup::RecoveryPoint"],
      actions: ["backup:ListRecoveryPointsByBackupVault", "backup:ListBackupVaults"],
      async *list(here) {
        for await (const vaults of vaultsOf(here))
          for (const { BackupVaultName, NumberOfRecoveryPoints = 0 } of vaults) {
            if (NumberOfRecoveryPoints === 0) continue;
            for await (const { RecoveryPoints = [] } of here.pages(
              "backup:ListRecoveryPointsByBackupVault",
              ((client, options, NextToken) => client.listRecoveryPointsByBackupVault(
                { BackupVaultName, MaxResults: 1e3, NextToken },
                options
              )),
              ((page) => page.NextToken)
            ))
              yield RecoveryPoints.flatMap(
                ((point) => point.RecoveryPointArn !== void 0 && isOwn(point.RecoveryPointArn) ? [
                  {
                    type: "AWS::Backup::RecoveryPoint",
                    id: point.RecoveryPointArn,
                    properties: point
                  }
                ] : [])
              );
          }
      }
    },
    {
      types: ["AWS::Backup::BackupPlan"],
      actions: ["backup:ListBackupPlans", "backup:GetBackupPlan"],
      async *list({ arn, pages, each, detail }) {
        for await (const { BackupPlansList } of pages(
          "backup:ListBackupPlans",
          ((client, options, NextToken) => client.listBackupPlans({ MaxResults: 1e3, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(BackupPlansList, (async (record) => {
            const { BackupPlanId } = record;
            const plan = {
              type: "AWS::Backup::BackupPlan",
              id: record.BackupPlanArn ?? arn("backup", `backup-plan:${BackupPlanId}`),
              name: record.BackupPlanName ?? BackupPlanId ?? "",
              properties: record
            };
            await detail(
              plan,
              "BackupPlan",
              "backup:GetBackupPlan",
              ((client, options) => client.getBackupPlan({ BackupPlanId }, options))
            );
            return plan;
          }));
      }
    }
  ]
});

var isOwn = ((arn) => /^arn:[^:]+:(?:backup|dynamodb):/.test(arn));

// src/collect/aws/inference-profiles.ts

var profile = /^(?:global|us-gov|apac|[a-z]{2})\.[a-z0-9-]+\.|inference-profile\//;


// src/collect/aws/services/bedrock-agent.ts
import { service as service6 } from "./scan.js";
import { only as only3 } from "./terraform-aws.js";
var bedrockAgent = service6({
  id: "bedrock-agent",
  where: "regions",
  reads: ["agentId", "agentName", "id", "arn", "name", "knowledgeBaseId"],
  client: (async (config) => withModels(config, new (await import("./vendor/aws-sdk-client-bedrock-agent.js")).BedrockAgent(config))),
  lists: [
    {
      types: ["AWS::Bedrock::Agent"],
      actions: ["bedrock:ListAgents", "bedrock:GetAgent", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", modelsOf);
        for await (const { agentSummaries } of here.pages(
          "bedrock:ListAgents",
          (({ main }, options, nextToken) => main.listAgents({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await here.each(agentSummaries, (async (summary) => {
            const { agentId } = summary;
            const draft = {
              type: "AWS::Bedrock::Agent",
              id: here.arn("bedrock", `agent/${agentId}`),
              name: summary.agentName ?? "",
              properties: summary
            };
            await here.describe(
              draft,
              "bedrock:GetAgent",
              (({ main }, options) => main.getAgent({ agentId }, options)),
              (({ agent }) => ({
                ...agent,
                // Without the prompts themselves.
                customOrchestration: only3(agent?.customOrchestration, "lambda"),
                promptOverrideConfiguration: only3(
                  agent?.promptOverrideConfiguration,
                  "overrideLambda"
                )
              }))
            );
            const { foundationModel } = draft.properties;
            await readProfiles(draft, [foundationModel]);
            return draft;
          }));
      }
    },
    {
      types: ["AWS::Bedrock::Flow"],
      actions: ["bedrock:ListFlows", "bedrock:GetFlow", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", modelsOf);
        for await (const { flowSummaries } of here.pages(
          "bedrock:ListFlows",
          (({ main }, options, nextToken) => main.listFlows({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await here.each(flowSummaries, (async ({ id, arn = "", name = "" }) => {
            const draft = {
              type: "AWS::Bedrock::Flow",
              id: arn,
              name,
              properties: { id, name }
            };
            await here.describe(
              draft,
              "bedrock:GetFlow",
              (({ main }, options) => main.getFlow({ flowIdentifier: id }, options)),
              // A flow holds prompts and code; of its nodes only what names a place is kept.
              (({ definition }) => ({
                definition: only3(
                  definition,
                  "name",
                  "type",
                  "modelId",
                  "modelArn",
                  "lambdaArn",
                  "agentAliasArn",
                  "botAliasArn",
                  "bucketName"
                )
              }))
            );
            await readProfiles(draft, modelIds(draft.properties));
            return draft;
          }));
      }
    },
    {
      types: ["AWS::Bedrock::Prompt"],
      actions: ["bedrock:ListPrompts", "bedrock:GetPrompt", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", modelsOf);
        for await (const { promptSummaries } of here.pages(
          "bedrock:ListPrompts",
          (({ main }, options, nextToken) => main.listPrompts({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await here.each(promptSummaries, (async ({ id, arn = "", name = "" }) => {
            const draft = {
              type: "AWS::Bedrock::Prompt",
              id: arn,
              name,
              properties: { id, name }
            };
            await here.describe(
              draft,
              "bedrock:GetPrompt",
              (({ main }, options) => main.getPrompt({ promptIdentifier: id }, options)),
              ((prompt) => ({
                variants: prompt.variants?.map((variant) => ({
                  name: variant.name,
                  modelId: variant.modelId,
                  genAiResource: only3(variant.genAiResource, "agentIdentifier")
                }))
              }))
            );
            await readProfiles(draft, modelIds(draft.properties));
            return draft;
          }));
      }
    },
    {
      types: ["AWS::Bedrock::KnowledgeBase"],
      actions: [
        "bedrock:ListKnowledgeBases",
        "bedrock:GetKnowledgeBase",
        "bedrock:GetInferenceProfile"
      ],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", modelsOf);
        for await (const { knowledgeBaseSummaries } of here.pages(
          "bedrock:ListKnowledgeBases",
          (({ main }, options, nextToken) => main.listKnowledgeBases({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await here.each(knowledgeBaseSummaries, (async (summary) => {
            const { knowledgeBaseId } = summary;
            const draft = {
              type: "AWS::Bedrock::KnowledgeBase",
              id: here.arn("bedrock", `knowledge-base/${knowledgeBaseId}`),
              name: summary.name ?? "",
              properties: summary
            };
            await here.describe(
              draft,
              "bedrock:GetKnowledgeBase",
              (({ main }, options) => main.getKnowledgeBase({ knowledgeBaseId }, options)),
              (({ knowledgeBase }) => ({
                ...knowledgeBase,
                knowledgeBaseConfiguration: only3(
                  knowledgeBase?.knowledgeBaseConfiguration,
                  "type",
                  "embeddingModelArn",
                  "kendraIndexArn",
                  "workgroupArn",
                  "uri"
                ),
                storageConfiguration: only3(
                  knowledgeBase?.storageConfiguration,
                  "type",
                  "collectionArn",
                  "domainArn",
                  "resourceArn",
                  "vectorBucketArn",
                  "graphArn",
                  "indexArn"
                )
              }))
            );
            const { knowledgeBaseConfiguration: stated } = draft.properties;
            await readProfiles(draft, [
              stated?.vectorKnowledgeBaseConfiguration?.embeddingModelArn
            ]);
            return draft;
          }));
      }
    }
  ]
});
var modelsOf = (({ models }) => models);
var modelIds = (record) => [...JSON.stringify(record).matchAll(/"modelId":"([^"]+)"/g)].map(([, id]) => id);

// src/collect/aws/services/bedrock-agentcore-control.ts
import { service as service7 } from "./scan.js";
import { hostPart as hostPart2, only as only4 } from "./terraform-aws.js";

// facade:src/collect/aws/words.ts
import { byWord, isGone_2, unknownWord } from "./scan.js";

// src/collect/aws/services/bedrock-agentcore-control.ts
var bedrockAgentCore = service7({
  id: "bedrock-agentcore-control",
  where: "regions",
  reads: ["agentRuntimeName", "id", "name", "targetId", "browserId"],
  client: (async (config) => withModels(
    config,
    new (await import("./vendor/aws-sdk-client-bedrock-agentcore-control.js")).BedrockAgentCoreControl(
      config
    )
  )),
  lists: [
    {
      types: ["AWS::BedrockAgentCore::Runtime"],
      actions: ["bedrock-agentcore:ListAgentRuntimes"],
      async *list({ pages }) {
        for await (const { agentRuntimes } of pages(
          "bedrock-agentcore:ListAgentRuntimes",
          (({ main }, options, nextToken) => main.listAgentRuntimes({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (agentRuntimes ?? []).map(((runtime) => ({
            type: "AWS::BedrockAgentCore::Runtime",
            id: runtime.agentRuntimeArn ?? "",
            name: runtime.agentRuntimeName ?? "",
            properties: runtime
          })));
      }
    },
    {
      types: ["AWS::BedrockAgentCore::Memory"],
      actions: [
        "bedrock-agentcore:ListMemories",
        "bedrock-agentcore:GetMemory",
        "bedrock:GetInferenceProfile"
      ],
      async *list(here) {
        const { arn, pages, each, describe } = here;
        const readProfiles = profileReader(
          here,
          "bedrock:GetInferenceProfile",
          (({ models }) => models)
        );
        for await (const { memories } of pages(
          "bedrock-agentcore:ListMemories",
          (({ main }, options, nextToken) => main.listMemories({ maxResults: 50, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await each(memories, (async (summary) => {
            const { id } = summary;
            const draft = {
              type: "AWS::BedrockAgentCore::Memory",
              id: summary.arn ?? arn("bedrock-agentcore", `memory/${id}`),
              properties: summary
            };
            let models = [];
            await describe(
              draft,
              "bedrock-agentcore:GetMemory",
              ({ main }, options) => main.getMemory({ memoryId: id }, options),
              ({ memory }) => {
                models = [...valuesOf(memory?.strategies, "modelId")];
                return {
                  ...memory,
                  strategies: only4(
                    memory?.strategies,
                    "strategyId",
                    "type",
                    "payloadDeliveryBucketName",
                    "topicArn",
                    "modelId"
                  )
                };
              }
            );
            await readProfiles(draft, models);
            return draft;
          }));
      }
    },
    {
      types: ["AWS::BedrockAgentCore::GatewayTarget"],
      actions: [
        "bedrock-agentcore:ListGateways",
        "bedrock-agentcore:ListGatewayTargets",
        "bedrock-agentcore:GetGatewayTarget"
      ],
      async *list(here) {
        for await (const { items } of here.pages(
          "bedrock-agentcore:ListGateways",
          (({ main }, options, nextToken) => main.listGateways({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          for (const { gatewayId } of items ?? []) yield* targets(here, gatewayId);
      }
    },
    {
      types: ["AWS::BedrockAgentCore::BrowserCustom"],
      actions: ["bedrock-agentcore:ListBrowsers", "bedrock-agentcore:GetBrowser"],
      async *list({ arn, pages, each, attach, call }) {
        for await (const { browserSummaries } of pages(
          "bedrock-agentcore:ListBrowsers",
          (({ main }, options, nextToken) => main.listBrowsers({ type: "CUSTOM", maxResults: 50, nextToken }, options)),
          ((page) => page.nextToken)
        )) {
          const there = browserSummaries?.filter((({ status }) => !isGone_2(status)));
          yield await each(there, (async (summary) => {
            const { browserId } = summary;
            const draft = {
              type: "AWS::BedrockAgentCore::BrowserCustom",
              id: summary.browserArn ?? arn("bedrock-agentcore", `browser-custom/${browserId}`),
              name: summary.name ?? browserId ?? "",
              properties: summary
            };
            const action = "bedrock-agentcore:GetBrowser";
            const answer = call(
              action,
              ({ main }, options) => main.getBrowser({ browserId }, options)
            );
            await attach(draft, "recording", action, async () => (await answer).recording);
            await attach(
              draft,
              "filesystemConfigurations",
              action,
              async () => (await answer).filesystemConfigurations
            );
            return draft;
          }));
        }
      }
    }
  ]
});
async function* targets({ arn, pages, each, describe }, gatewayIdentifier) {
  for await (const { items } of pages(
    "bedrock-agentcore:ListGatewayTargets",
    ({ main }, options, nextToken) => main.listGatewayTargets({ gatewayIdentifier, maxResults: 100, nextToken }, options),
    (page) => page.nextToken
  ))
    yield await each(items, async (summary) => {
      const { targetId } = summary;
      const draft = {
        type: "AWS::BedrockAgentCore::GatewayTarget",
        id: arn("bedrock-agentcore", `gateway/${gatewayIdentifier}/target/${targetId}`),
        name: summary.name ?? "",
        properties: summary
      };
      await describe(
        draft,
        "bedrock-agentcore:GetGatewayTarget",
        ({ main }, options) => main.getGatewayTarget({ gatewayIdentifier, targetId }, options),
        ({ targetConfiguration: stated }) => ({
          targetConfiguration: {
            mcp: stated?.mcp && {
              ...armsOf(stated.mcp),
              lambda: only4(stated?.mcp?.lambda, "lambdaArn"),
              mcpServer: stated?.mcp?.mcpServer && {
                endpoint: hostPart2(stated.mcp.mcpServer.endpoint)
              }
            },
            http: stated?.http && {
              ...armsOf(stated.http),
              agentcoreRuntime: only4(stated?.http?.agentcoreRuntime, "arn"),
              passthrough: stated?.http?.passthrough && {
                endpoint: hostPart2(stated.http.passthrough.endpoint)
              }
            },
            inference: stated?.inference && {
              ...armsOf(stated.inference),
              provider: stated?.inference?.provider && {
                endpoint: hostPart2(stated.inference.provider.endpoint)
              }
            }
          }
        })
      );
      return draft;
    });
}
var armsOf = (union) => Object.fromEntries(Object.keys(union).map((arm) => [arm, {}]));
function* valuesOf(value, name) {
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value))
    if (key === name && typeof one === "string") yield one;
    else yield* valuesOf(one, name);
}

// src/collect/aws/services/bedrock-data-automation.ts
import { service as service8 } from "./scan.js";
var bedrockDataAutomation = service8({
  id: "bedrock-data-automation",
  where: "regions",
  reads: ["projectArn", "projectName"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-bedrock-data-automation.js")).BedrockDataAutomation(config)),
  lists: [
    {
      types: ["AWS::Bedrock::DataAutomationProject"],
      actions: ["bedrock:ListDataAutomationProjects"],
      async *list({ pages }) {
        for await (const { projects } of pages(
          "bedrock:ListDataAutomationProjects",
          ((client, options, nextToken) => client.listDataAutomationProjects(
            { resourceOwner: "ACCOUNT", maxResults: 1e3, nextToken },
            options
          )),
          ((page) => page.nextToken)
        ))
          yield (projects ?? []).map(((project) => ({
            type: "AWS::Bedrock::DataAutomationProject",
            id: project.projectArn ?? "",
            name: project.projectName ?? "",
            properties: project
          })));
      }
    }
  ]
});

// src/collect/aws/services/bedrock.ts
import { service as service9 } from "./scan.js";
var mayHaveCopied = (said) => byWord(
  said,
  { Completed: true, Failed: false, InProgress: true },
  { unknown: true }
);
var isChosen = ((said) => byWord(
  said,
  { aws_review: true, default: false, inherit: true, none: true, provider_data_share: true },
  { unknown: true, absent: false }
));
var bedrock = service9({
  id: "bedrock",
  where: "regions",
  reads: [
    "inferenceProfileName",
    "promptRouterName",
    "promptRouterArn",
    "id",
    "arn",
    "name",
    "jobArn",
    "jobName"
  ],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-bedrock.js")).Bedrock(config)),
  lists: [
    {
      types: ["AWS::Bedrock::ApplicationInferenceProfile"],
      actions: ["bedrock:ListInferenceProfiles"],
      async *list({ pages }) {
        for await (const { inferenceProfileSummaries } of pages(
          "bedrock:ListInferenceProfiles",
          ((client, options, nextToken) => client.listInferenceProfiles(
            { typeEquals: "APPLICATION", maxResults: 1e3, nextToken },
            options
          )),
          ((page) => page.nextToken)
        ))
          yield (inferenceProfileSummaries ?? []).filter(
            (({ type }) => byWord(
              type,
              { SYSTEM_DEFINED: false, APPLICATION: true },
              { unknown: true }
            ))
          ).map(((profile2) => ({
            type: "AWS::Bedrock::ApplicationInferenceProfile",
            id: profile2.inferenceProfileArn ?? "",
            name: profile2.inferenceProfileName ?? "",
            properties: profile2
          })));
      }
    },
    {
      types: ["AWS::Bedrock::IntelligentPromptRouter"],
      actions: ["bedrock:ListPromptRouters", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", ((client) => client));
        for await (const { promptRouterSummaries } of here.pages(
          "bedrock:ListPromptRouters",
          ((client, options, nextToken) => client.listPromptRouters({ type: "custom", maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await here.each(promptRouterSummaries, (async (router) => {
            const draft = {
              type: "AWS::Bedrock::IntelligentPromptRouter",
              id: router.promptRouterArn ?? "",
              name: router.promptRouterName ?? "",
              properties: router
            };
            await readProfiles(
              draft,
              [...router.models ?? [], router.fallbackModel].map((model) => model?.modelArn)
            );
            return draft;
          }));
      }
    },
    {
      types: ["AWS::Bedrock::Guardrail"],
      actions: ["bedrock:ListGuardrails"],
      async *list({ arn, pages }) {
        for await (const { guardrails } of pages(
          "bedrock:ListGuardrails",
          ((client, options, nextToken) => client.listGuardrails({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (guardrails ?? []).map(((guardrail) => ({
            type: "AWS::Bedrock::Guardrail",
            id: guardrail.arn ?? arn("bedrock", `guardrail/${guardrail.id}`),
            name: guardrail.name ?? "",
            properties: guardrail
          })));
      }
    },
    {
      types: ["AWS::Bedrock::ModelInvocationLogging"],
      ofAccount: true,
      actions: ["bedrock:GetModelInvocationLoggingConfiguration"],
      async *list({ arn, region, call }) {
        const { loggingConfig } = await call(
          "bedrock:GetModelInvocationLoggingConfiguration",
          ((client, options) => client.getModelInvocationLoggingConfiguration({}, options))
        );
        if (loggingConfig)
          yield [
            {
              type: "AWS::Bedrock::ModelInvocationLogging",
              id: arn("bedrock", "model-invocation-logging"),
              name: `model invocation logging ${region}`,
              properties: loggingConfig
            }
          ];
      }
    },
    {
      types: ["AWS::Bedrock::AccountDataRetention"],
      ofAccount: true,
      actions: ["bedrock:GetAccountDataRetention"],
      async *list({ arn, region, call }) {
        const retention = await call(
          "bedrock:GetAccountDataRetention",
          ((client, options) => client.getAccountDataRetention({}, options))
        );
        if (isChosen(retention.mode))
          yield [
            {
              type: "AWS::Bedrock::AccountDataRetention",
              id: arn("bedrock", "account-data-retention"),
              name: `data retention ${region}`,
              properties: retention
            }
          ];
      }
    },
    {
      types: ["AWS::Bedrock::ModelCopyJob"],
      actions: ["bedrock:ListModelCopyJobs"],
      async *list({ pages }) {
        for await (const { modelCopyJobSummaries } of pages(
          "bedrock:ListModelCopyJobs",
          ((client, options, nextToken) => client.listModelCopyJobs({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (modelCopyJobSummaries ?? []).filter((({ status }) => mayHaveCopied(status))).map(((job) => ({
            type: "AWS::Bedrock::ModelCopyJob",
            id: job.jobArn ?? "",
            properties: job
          })));
      }
    },
    {
      types: ["AWS::Bedrock::ModelInvocationJob"],
      actions: ["bedrock:ListModelInvocationJobs", "bedrock:GetInferenceProfile"],
      async *list(here) {
        const readProfiles = profileReader(here, "bedrock:GetInferenceProfile", ((client) => client));
        for await (const { invocationJobSummaries } of here.pages(
          "bedrock:ListModelInvocationJobs",
          ((client, options, nextToken) => client.listModelInvocationJobs({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await here.each(invocationJobSummaries, (async (job) => {
            const draft = {
              type: "AWS::Bedrock::ModelInvocationJob",
              id: job.jobArn ?? "",
              name: job.jobName ?? "",
              properties: job
            };
            await readProfiles(draft, [job.modelId]);
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/cloudcontrol.ts
import { service as service10 } from "./scan.js";
var text = (value) => typeof value === "string" ? value : "";
var distribution = (({ Region, S3ExportConfiguration }) => ({
  region: Region,
  ...S3ExportConfiguration !== void 0 && {
    s3ExportConfiguration: { s3Bucket: Object(S3ExportConfiguration)["S3Bucket"] }
  }
}));
var kinds = [
  {
    type: "AWS::ObservabilityAdmin::OrganizationCentralizationRule",
    behind: [
      "observabilityadmin",
      "ListCentralizationRulesForOrganization",
      "GetCentralizationRuleForOrganization"
    ],
    id: (model, { arn }) => text(model["RuleArn"]) || arn("observabilityadmin", `organization-centralization-rule/${text(model["RuleName"])}`),
    record: ((model) => ({ RuleName: model["RuleName"], CentralizationRule: model["Rule"] }))
  },
  {
    type: "AWS::Oam::Link",
    behind: ["oam", "ListLinks", "GetLink"],
    id: (model) => text(model["Arn"]),
    record: ((model) => ({ ...model, SinkArn: model["SinkIdentifier"] }))
  },
  {
    type: "AWS::Synthetics::Canary",
    behind: ["synthetics", "DescribeCanaries", "GetCanary"],
    id: (model, { arn }) => arn("synthetics", `canary:${text(model["Name"])}`),
    record: ((model) => model)
  },
  {
    type: "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    behind: ["route53resolver", "ListResolverQueryLogConfigs", "GetResolverQueryLogConfig"],
    id: (model, { arn }) => text(model["Arn"]) || arn("route53resolver", `resolver-query-log-config/${text(model["Id"])}`),
    record: ((model) => model)
  },
  {
    type: "AWS::ElasticLoadBalancing::LoadBalancer",
    behind: [
      "elasticloadbalancing",
      "DescribeLoadBalancers",
      "DescribeLoadBalancerAttributes",
      "DescribeLoadBalancerPolicies",
      "DescribeTags"
    ],
    id: (_, { arn }, identifier) => arn("elasticloadbalancing", `loadbalancer/${identifier}`),
    record: (({ AccessLoggingPolicy }) => ({ AccessLoggingPolicy }))
  },
  {
    type: "AWS::CUR::ReportDefinition",
    behind: ["cur", "DescribeReportDefinitions"],
    id: (model, { arn }) => arn("cur", `definition/${text(model["ReportName"])}`),
    record: ((model) => model),
    onlyIn: "us-east-1"
  },
  {
    type: "AWS::ImageBuilder::DistributionConfiguration",
    behind: ["imagebuilder", "ListDistributionConfigurations", "GetDistributionConfiguration"],
    id: (model) => text(model["Arn"]),
    record: (({ Distributions }) => Distributions === void 0 ? {} : { distributions: Distributions.map(distribution) })
  },
  {
    type: "AWS::S3Files::FileSystem",
    behind: ["s3files", "ListFileSystems", "GetFileSystem"],
    id: (model, { arn }, identifier) => text(model["FileSystemArn"]) || arn("s3files", `file-system/${identifier}`),
    record: (({ Bucket }) => ({ bucket: Bucket })),
    state: "Status"
  },
  {
    type: "AWS::CloudFormation::StackSet",
    behind: ["cloudformation", "ListStackSets", "DescribeStackSet", "ListStackInstances"],
    id: (_, { arn }, identifier) => arn("cloudformation", `stackset/${identifier}`)
  },
  {
    type: "AWS::BCMDataExports::Export",
    behind: ["bcm-data-exports", "ListExports", "GetExport"],
    id: (model) => text(model["ExportArn"]),
    record: ((model) => Object(model["Export"] ?? {})),
    onlyIn: "us-east-1"
  }
];
var cloudcontrol = service10({
  id: "cloudcontrol",
  where: "regions",
  client: (async (config) => new (await import("./vendor/aws-sdk-client-cloudcontrol.js")).CloudControl(config)),
  lists: kinds.map(((kind) => {
    const [behind, ...operations] = kind.behind;
    return {
      types: [kind.type],
      actions: [
        "cloudformation:ListResources",
        "cloudformation:GetResource",
        ...operations.map(((operation) => `${behind}:${operation}`))
      ],
      list: ((here) => listed(here, kind))
    };
  }))
});



// src/collect/aws/services/cloudfront.ts
import { globalOf } from "./scan.js";
import { globalHome, service as service11 } from "./scan.js";
import { only as only5 } from "./terraform-aws.js";
var cloudfront = service11({
  id: "cloudfront",
  where: globalHome,
  reads: ["Id", "ARN", "DomainName", "PriceClass", "Name"],
  client: async (config) => new (await import("./vendor/aws-sdk-client-cloudfront.js")).CloudFront(config),
  lists: [
    {
      types: ["AWS::CloudFront::Distribution"],
      actions: ["cloudfront:ListDistributions", "cloudfront:GetDistributionConfig"],
      async *list({ partition, pages, each, attach, call }) {
        for await (const { DistributionList } of pages(
          "cloudfront:ListDistributions",
          (client, options, Marker) => client.listDistributions({ MaxItems: 100, Marker }, options),
          (page) => page.DistributionList?.NextMarker
        ))
          yield await each(DistributionList?.Items, async (distribution2) => {
            const { Id, ARN = "" } = distribution2;
            const draft = {
              type: "AWS::CloudFront::Distribution",
              id: ARN,
              region: globalOf(partition),
              properties: withoutHeaders(distribution2)
            };
            await attach(draft, "Logging", "cloudfront:GetDistributionConfig", async () => {
              const { DistributionConfig } = await call(
                "cloudfront:GetDistributionConfig",
                (client, options) => client.getDistributionConfig({ Id }, options)
              );
              return DistributionConfig?.Logging;
            });
            return draft;
          });
      }
    },
    {
      types: ["AWS::CloudFront::RealtimeLogConfig"],
      actions: ["cloudfront:ListRealtimeLogConfigs"],
      async *list({ partition, pages }) {
        for await (const { RealtimeLogConfigs } of pages(
          "cloudfront:ListRealtimeLogConfigs",
          (client, options, Marker) => client.listRealtimeLogConfigs(
            { MaxItems: 100, ...Marker !== void 0 && { Marker } },
            options
          ),
          (page) => page.RealtimeLogConfigs?.NextMarker
        ))
          yield (RealtimeLogConfigs?.Items ?? []).map((config) => ({
            type: "AWS::CloudFront::RealtimeLogConfig",
            id: config.ARN ?? "",
            region: globalOf(partition),
            properties: config
          }));
      }
    },
    {
      types: ["AWS::CloudFront::KeyValueStore"],
      actions: ["cloudfront:ListKeyValueStores"],
      async *list({ partition, pages }) {
        for await (const { KeyValueStoreList } of pages(
          "cloudfront:ListKeyValueStores",
          (client, options, Marker) => client.listKeyValueStores({ Marker }, options),
          (page) => page.KeyValueStoreList?.NextMarker
        ))
          yield (KeyValueStoreList?.Items ?? []).map((store) => ({
            type: "AWS::CloudFront::KeyValueStore",
            id: store.ARN ?? "",
            name: store.Name ?? "",
            region: globalOf(partition),
            properties: store
          }));
      }
    }
  ]
});
function withoutHeaders(distribution2) {
  const { Id, ARN, DomainName, Enabled, PriceClass } = distribution2;
  const code = ["LambdaFunctionARN", "FunctionARN", "EventType", "PathPattern"];
  return {
    Id,
    ARN,
    DomainName,
    Enabled,
    PriceClass,
    Origins: {
      Items: (distribution2.Origins?.Items ?? []).map((origin) => ({
        Id: origin.Id,
        DomainName: origin.DomainName,
        OriginShield: origin.OriginShield
      }))
    },
    DefaultCacheBehavior: only5(distribution2.DefaultCacheBehavior, ...code),
    CacheBehaviors: only5(distribution2.CacheBehaviors, ...code)
  };
}

// src/collect/aws/services/cloudtrail.ts
import { service as service12 } from "./scan.js";
var cloudtrail = service12({
  id: "cloudtrail",
  where: "regions",
  reads: ["Name", "TrailARN", "HomeRegion", "EventDataStoreArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-cloudtrail.js")).CloudTrail(config)),
  lists: [
    {
      types: ["AWS::CloudTrail::Trail"],
      ofAccount: true,
      actions: ["cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus"],
      async *list({ arn, attach, call, each, region }) {
        const { trailList } = await call(
          "cloudtrail:DescribeTrails",
          ((client, options) => client.describeTrails({ includeShadowTrails: true }, options))
        );
        const own = (trailList ?? []).filter(
          (({ HomeRegion }) => HomeRegion === void 0 || HomeRegion === region)
        );
        yield await each(own, (async (trail) => {
          const { Name, TrailARN = arn("cloudtrail", `trail/${Name}`) } = trail;
          const draft = {
            type: "AWS::CloudTrail::Trail",
            id: TrailARN,
            properties: trail
          };
          await attach(draft, "IsLogging", "cloudtrail:GetTrailStatus", (async () => {
            const { IsLogging } = await call(
              "cloudtrail:GetTrailStatus",
              ((client, options) => client.getTrailStatus({ Name: TrailARN }, options))
            );
            return IsLogging;
          }));
          return draft;
        }));
      }
    },
    {
      types: ["AWS::CloudTrail::EventDataStore"],
      actions: ["cloudtrail:ListEventDataStores"],
      async *list({ pages }) {
        for await (const { EventDataStores } of pages(
          "cloudtrail:ListEventDataStores",
          ((client, options, NextToken) => client.listEventDataStores({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (EventDataStores ?? []).map((({ EventDataStoreArn = "", Name = "" }) => ({
            type: "AWS::CloudTrail::EventDataStore",
            id: EventDataStoreArn,
            name: Name,
            properties: { EventDataStoreArn, Name }
          })));
      }
    }
  ]
});

// src/collect/aws/services/cloudwatch-logs.ts
import { service as service13 } from "./scan.js";
import { only as only6 } from "./terraform-aws.js";
var isProtected = ((said) => byWord(
  said,
  { ACTIVATED: true, ARCHIVED: false, DELETED: false, DISABLED: false },
  { unknown: true, absent: false }
));
var takesSubscriptions = ((said) => byWord(
  said,
  { DELIVERY: false, ESSENTIALS: true, INFREQUENT_ACCESS: true, STANDARD: true },
  { unknown: true }
));
var mayHaveWritten = (said) => byWord(
  said,
  {
    CANCELLED: true,
    COMPLETED: true,
    FAILED: false,
    PENDING: true,
    PENDING_CANCEL: true,
    RUNNING: true
  },
  { unknown: true }
);
var policyIds = {
  SUBSCRIPTION_FILTER_POLICY: "account-policy:",
  DATA_PROTECTION_POLICY: "account-policy:data-protection:"
};
var sendingPolicies = Object.keys(policyIds);
var policyTypeOf = (said, asked) => byWord(
  said,
  {
    DATA_PROTECTION_POLICY: "DATA_PROTECTION_POLICY",
    FIELD_INDEX_POLICY: void 0,
    METRIC_EXTRACTION_POLICY: void 0,
    RETENTION_POLICY: void 0,
    SUBSCRIPTION_FILTER_POLICY: "SUBSCRIPTION_FILTER_POLICY",
    TRANSFORMER_POLICY: void 0
  },
  { unknown: asked }
);
var cloudwatchLogs = service13({
  id: "cloudwatch-logs",
  where: "regions",
  reads: [
    "logGroupName",
    "logGroupArn",
    "logGroupClass",
    "dataProtectionStatus",
    "filterName",
    "policyName",
    "destinationName",
    "arn",
    "name",
    "taskId"
  ],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-cloudwatch-logs.js")).CloudWatchLogs(config)),
  lists: [
    {
      types: ["AWS::Logs::LogGroup", "AWS::Logs::SubscriptionFilter"],
      actions: [
        "logs:DescribeLogGroups",
        "logs:DescribeSubscriptionFilters",
        "logs:GetDataProtectionPolicy"
      ],
      async *list(here) {
        for await (const { logGroups } of here.pages(
          "logs:DescribeLogGroups",
          ((client, options, nextToken) => client.describeLogGroups({ limit: 50, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (await here.each(logGroups, (async (group) => {
            const { logGroupName, logGroupClass } = group;
            const draft = {
              type: "AWS::Logs::LogGroup",
              id: group.logGroupArn ?? here.arn("logs", `log-group:${logGroupName}`),
              name: logGroupName ?? "",
              properties: group
            };
            if (isProtected(group.dataProtectionStatus)) await protection(here, draft);
            return takesSubscriptions(logGroupClass) ? [draft, ...await filters(here, draft)] : [draft];
          }))).flat();
      }
    },
    {
      types: ["AWS::Logs::AccountPolicy"],
      ofAccount: true,
      actions: ["logs:DescribeAccountPolicies"],
      async *list({ arn, pages }) {
        for (const policyType of sendingPolicies)
          for await (const { accountPolicies } of pages(
            "logs:DescribeAccountPolicies",
            ((client, options, nextToken) => client.describeAccountPolicies({ policyType, nextToken }, options)),
            ((page) => page.nextToken)
          ))
            yield (accountPolicies ?? []).filter(((policy) => policyTypeOf(policy.policyType, policyType) === policyType)).map(((policy) => ({
              type: "AWS::Logs::AccountPolicy",
              id: arn("logs", `${policyIds[policyType]}${policy.policyName}`),
              properties: policy
            })));
      }
    },
    {
      types: ["AWS::Logs::Destination"],
      actions: ["logs:DescribeDestinations"],
      async *list({ arn, pages }) {
        for await (const { destinations: destinations3 } of pages(
          "logs:DescribeDestinations",
          ((client, options, nextToken) => client.describeDestinations({ limit: 50, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (destinations3 ?? []).map(((destination) => ({
            type: "AWS::Logs::Destination",
            id: destination.arn ?? arn("logs", `destination:${destination.destinationName}`),
            properties: destination
          })));
      }
    },
    {
      types: ["AWS::Logs::DeliveryDestination"],
      actions: ["logs:DescribeDeliveryDestinations"],
      async *list({ arn, pages }) {
        for await (const { deliveryDestinations } of pages(
          "logs:DescribeDeliveryDestinations",
          ((client, options, nextToken) => client.describeDeliveryDestinations({ limit: 50, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (deliveryDestinations ?? []).map(((destination) => ({
            type: "AWS::Logs::DeliveryDestination",
            id: destination.arn ?? arn("logs", `delivery-destination:${destination.name}`),
            properties: destination
          })));
      }
    },
    {
      types: ["AWS::Logs::ExportTask"],
      actions: ["logs:DescribeExportTasks"],
      async *list({ arn, pages }) {
        for await (const { exportTasks } of pages(
          "logs:DescribeExportTasks",
          ((client, options, nextToken) => client.describeExportTasks({ limit: 50, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (exportTasks ?? []).filter((({ status }) => mayHaveWritten(status?.code))).map(((task) => ({
            type: "AWS::Logs::ExportTask",
            id: arn("logs", `export-task:${task.taskId}`),
            properties: task
          })));
      }
    }
  ]
});
async function protection({ attach, call }, group) {
  const action = "logs:GetDataProtectionPolicy";
  const { logGroupName: logGroupIdentifier } = group.properties;
  await attach(group, "DataProtectionStatement", action, async () => {
    const { policyDocument = "{}" } = await call(
      action,
      (client, options) => client.getDataProtectionPolicy({ logGroupIdentifier }, options)
    );
    const { Statement } = JSON.parse(policyDocument);
    return Statement?.map((one) => only6(one, "Bucket", "LogGroup", "DeliveryStream") ?? {});
  });
}


// src/collect/aws/services/cloudwatch.ts
import { service as service14 } from "./scan.js";
var cloudwatch = service14({
  id: "cloudwatch",
  where: "regions",
  reads: ["Name", "Arn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-cloudwatch.js")).CloudWatch(config)),
  lists: [
    {
      types: ["AWS::CloudWatch::MetricStream"],
      actions: ["cloudwatch:ListMetricStreams"],
      async *list({ arn, pages }) {
        for await (const { Entries } of pages(
          "cloudwatch:ListMetricStreams",
          ((client, options, NextToken) => client.listMetricStreams({ MaxResults: 500, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Entries ?? []).map(((stream) => ({
            type: "AWS::CloudWatch::MetricStream",
            id: stream.Arn ?? arn("cloudwatch", `metric-stream/${stream.Name}`),
            properties: stream
          })));
      }
    }
  ]
});

// src/collect/aws/services/codebuild.ts
import { service as service15 } from "./scan.js";
var codebuild = service15({
  id: "codebuild",
  where: "regions",
  reads: ["name", "arn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-codebuild.js")).CodeBuild(config)),
  lists: [
    {
      types: ["AWS::CodeBuild::Project"],
      actions: ["codebuild:ListProjects", "codebuild:BatchGetProjects"],
      async *list({ arn, pages, each, describe }) {
        for await (const { projects } of pages(
          "codebuild:ListProjects",
          ((client, options, nextToken) => client.listProjects({ nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await each(projects, (async (name) => {
            const draft = {
              type: "AWS::CodeBuild::Project",
              id: arn("codebuild", `project/${name}`),
              properties: {}
            };
            await describe(
              draft,
              "codebuild:BatchGetProjects",
              (client, options) => client.batchGetProjects({ names: [name] }, options),
              (answer) => answer.projects?.find((one) => one.name === name)
            );
            return draft;
          }));
      }
    },
    {
      types: ["AWS::CodeBuild::ReportGroup"],
      actions: ["codebuild:ListReportGroups", "codebuild:BatchGetReportGroups"],
      async *list({ pages, each, describe }) {
        for await (const { reportGroups } of pages(
          "codebuild:ListReportGroups",
          ((client, options, nextToken) => client.listReportGroups({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await each(reportGroups, (async (id) => {
            const draft = { type: "AWS::CodeBuild::ReportGroup", id, properties: {} };
            await describe(
              draft,
              "codebuild:BatchGetReportGroups",
              (client, options) => client.batchGetReportGroups({ reportGroupArns: [id] }, options),
              (answer) => answer.reportGroups?.find((one) => one.arn === id)
            );
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/codepipeline.ts
import { service as service16 } from "./scan.js";
import { only as only7 } from "./terraform-aws.js";
var codepipeline = service16({
  id: "codepipeline",
  where: "regions",
  reads: ["name"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-codepipeline.js")).CodePipeline(config)),
  lists: [
    {
      types: ["AWS::CodePipeline::Pipeline"],
      actions: ["codepipeline:ListPipelines", "codepipeline:GetPipeline"],
      async *list({ arn, region, pages, each, attach, call }) {
        for await (const { pipelines } of pages(
          "codepipeline:ListPipelines",
          ((client, options, nextToken) => client.listPipelines({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await each(pipelines, (async ({ name = "" }) => {
            const draft = {
              type: "AWS::CodePipeline::Pipeline",
              id: arn("codepipeline", name),
              properties: { name }
            };
            await attach(draft, "pipeline", "codepipeline:GetPipeline", async () => {
              const { pipeline } = await call(
                "codepipeline:GetPipeline",
                (client, options) => client.getPipeline({ name }, options)
              );
              const stores = pipeline?.artifactStores ?? { [region]: pipeline?.artifactStore };
              return {
                artifactStores: Object.fromEntries(
                  Object.entries(stores).map(([where, store]) => [
                    where,
                    { location: store?.location }
                  ])
                ),
                stages: pipeline?.stages?.map((stage) => ({
                  name: stage.name,
                  actions: stage.actions?.map((one) => ({ name: one.name, region: one.region })),
                  beforeEntry: only7(stage.beforeEntry, "region"),
                  onSuccess: only7(stage.onSuccess, "region"),
                  onFailure: only7(stage.onFailure, "region")
                }))
              };
            });
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/cognito-identity-provider.ts
import { labelsOf as labelsOf3, service as service17 } from "./scan.js";
var cognitoIdentityProvider = service17({
  id: "cognito-identity-provider",
  where: "regions",
  reads: ["Id", "Name"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-cognito-identity-provider.js")).CognitoIdentityProvider(config)),
  lists: [
    {
      types: ["AWS::Cognito::UserPool"],
      actions: [
        "cognito-idp:ListUserPools",
        "cognito-idp:DescribeUserPool",
        "cognito-idp:ListUserPoolReplicas",
        "cognito-idp:GetLogDeliveryConfiguration"
      ],
      async *list(here) {
        for await (const { UserPools } of here.pages(
          "cognito-idp:ListUserPools",
          ((client, options, NextToken) => client.listUserPools({ MaxResults: 60, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await here.each(UserPools, (({ Id, Name }) => pool(here, Id, Name)));
      }
    }
  ]
});


// src/collect/aws/services/config-service.ts
import { service as service18 } from "./scan.js";
var configService = service18({
  id: "config-service",
  where: "regions",
  reads: [
    "name",
    "ConfigurationAggregatorName",
    "ConfigurationAggregatorArn",
    "AggregationAuthorizationArn",
    "AuthorizedAccountId",
    "AccountAggregationSources",
    "OrganizationAggregationSource"
  ],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-config-service.js")).ConfigService(config)),
  lists: [
    {
      types: ["AWS::Config::DeliveryChannel"],
      ofAccount: true,
      actions: ["config:DescribeDeliveryChannels"],
      async *list({ arn, call }) {
        const { DeliveryChannels } = await call(
          "config:DescribeDeliveryChannels",
          ((client, options) => client.describeDeliveryChannels({}, options))
        );
        yield (DeliveryChannels ?? []).map(((channel) => ({
          type: "AWS::Config::DeliveryChannel",
          id: arn("config", `delivery-channel/${channel.name}`),
          properties: channel
        })));
      }
    },
    {
      types: ["AWS::Config::ConfigurationAggregator"],
      actions: ["config:DescribeConfigurationAggregators"],
      async *list({ arn, pages }) {
        for await (const { ConfigurationAggregators } of pages(
          "config:DescribeConfigurationAggregators",
          ((client, options, NextToken) => client.describeConfigurationAggregators({ Limit: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (ConfigurationAggregators ?? []).map(((aggregator) => ({
            type: "AWS::Config::ConfigurationAggregator",
            id: aggregator.ConfigurationAggregatorArn ?? arn("config", `config-aggregator/${aggregator.ConfigurationAggregatorName}`),
            name: aggregator.ConfigurationAggregatorName ?? "",
            properties: aggregator
          })));
      }
    },
    {
      types: ["AWS::Config::AggregationAuthorization"],
      actions: ["config:DescribeAggregationAuthorizations"],
      async *list({ arn, pages }) {
        for await (const { AggregationAuthorizations } of pages(
          "config:DescribeAggregationAuthorizations",
          ((client, options, NextToken) => client.describeAggregationAuthorizations({ Limit: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (AggregationAuthorizations ?? []).map(((authorization) => ({
            type: "AWS::Config::AggregationAuthorization",
            id: authorization.AggregationAuthorizationArn ?? arn(
              "config",
              `aggregation-authorization/${authorization.AuthorizedAccountId}/${authorization.AuthorizedAwsRegion}`
            ),
            properties: authorization
          })));
      }
    }
  ]
});

// src/collect/aws/services/connect.ts
import { service as service19 } from "./scan.js";
var stored = [
  "AGENT_EVENTS",
  "ATTACHMENTS",
  "CALL_RECORDINGS",
  "CHAT_TRANSCRIPTS",
  "CONTACT_EVALUATIONS",
  "CONTACT_TRACE_RECORDS",
  "EMAIL_MESSAGES",
  "MEDIA_STREAMS",
  "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS",
  "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS",
  "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS",
  "SCHEDULED_REPORTS",
  "SCREEN_RECORDINGS"
];
var connect = service19({
  id: "connect",
  where: "regions",
  reads: ["Id", "InstanceAlias"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-connect.js")).Connect(config)),
  lists: [
    {
      types: ["AWS::Connect::Instance"],
      actions: [
        "connect:ListInstances",
        "connect:DescribeInstance",
        "connect:ListInstanceStorageConfigs"
      ],
      async *list(here) {
        for await (const { InstanceSummaryList } of here.pages(
          "connect:ListInstances",
          ((client, options, NextToken) => client.listInstances({ MaxResults: 10, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await here.each(InstanceSummaryList, (async (instance) => {
            const { Id: InstanceId, Arn, InstanceAlias } = instance;
            const draft = {
              type: "AWS::Connect::Instance",
              id: Arn ?? here.arn("connect", `instance/${InstanceId}`),
              ...InstanceAlias !== void 0 && { name: InstanceAlias },
              properties: instance
            };
            await here.detail(
              draft,
              "ReplicationConfiguration",
              "connect:DescribeInstance",
              ((client, options) => client.describeInstance({ InstanceId }, options))
            );
            await here.attach(
              draft,
              "StorageConfigs",
              "connect:ListInstanceStorageConfigs",
              (() => storageOf(here, InstanceId))
            );
            return draft;
          }));
      }
    }
  ]
});


// src/collect/aws/services/database-migration-service.ts
import { service as service20 } from "./scan.js";
import { only as only8 } from "./terraform-aws.js";
var engines = [
  "S3Settings",
  "DmsTransferSettings",
  "KinesisSettings",
  "KafkaSettings",
  "ElasticsearchSettings",
  "NeptuneSettings",
  "RedisSettings",
  "RedshiftSettings",
  "LakehouseSettings",
  "PostgreSQLSettings",
  "MySQLSettings",
  "OracleSettings",
  "SybaseSettings",
  "MicrosoftSQLServerSettings",
  "IBMDb2Settings",
  "MongoDbSettings",
  "DocDbSettings",
  "GcpMySQLSettings"
];
var places = [
  "ServerName",
  "SecretsManagerSecretId",
  "BucketName",
  "S3BucketName",
  "StreamArn",
  "Broker",
  "EndpointUri",
  "Arn"
];
var databaseMigrationService = service20({
  id: "database-migration-service",
  where: "regions",
  reads: [
    "EndpointIdentifier",
    "EndpointArn",
    "ReplicationInstanceIdentifier",
    "ReplicationInstanceArn"
  ],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-database-migration-service.js")).DatabaseMigrationService(
    config
  )),
  lists: [
    {
      types: ["AWS::DMS::Endpoint"],
      actions: ["dms:DescribeEndpoints"],
      async *list({ arn, pages }) {
        for await (const { Endpoints } of pages(
          "dms:DescribeEndpoints",
          ((client, options, Marker) => client.describeEndpoints({ MaxRecords: 100, Marker }, options)),
          ((page) => page.Marker)
        ))
          yield (Endpoints ?? []).map(((endpoint) => ({
            type: "AWS::DMS::Endpoint",
            id: endpoint.EndpointArn ?? arn("dms", `endpoint:${endpoint.EndpointIdentifier}`),
            name: endpoint.EndpointIdentifier ?? "",
            properties: {
              ...endpoint,
              ...Object.fromEntries(
                engines.map((settings) => [settings, only8(endpoint[settings], ...places)])
              )
            }
          })));
      }
    },
    {
      // Rows that are on their way wait on its disk.
      types: ["AWS::DMS::ReplicationInstance"],
      actions: ["dms:DescribeReplicationInstances"],
      async *list({ arn, pages }) {
        for await (const { ReplicationInstances } of pages(
          "dms:DescribeReplicationInstances",
          ((client, options, Marker) => client.describeReplicationInstances({ MaxRecords: 100, Marker }, options)),
          ((page) => page.Marker)
        ))
          yield (ReplicationInstances ?? []).map(((one) => ({
            type: "AWS::DMS::ReplicationInstance",
            id: one.ReplicationInstanceArn ?? arn("dms", `rep:${one.ReplicationInstanceIdentifier}`),
            name: one.ReplicationInstanceIdentifier ?? "",
            properties: one
          })));
      }
    }
  ]
});

// src/collect/aws/services/datasync.ts
import { service as service21 } from "./scan.js";
var datasync = service21({
  id: "datasync",
  where: "regions",
  reads: ["TaskArn", "Name", "DestinationLocationArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-datasync.js")).DataSync(config)),
  lists: [
    {
      types: ["AWS::DataSync::Task"],
      actions: ["datasync:ListTasks", "datasync:DescribeTask", "datasync:ListLocations"],
      async *list({ arn, pages, each, describe, attach }) {
        const locations = (async () => {
          const all2 = /* @__PURE__ */ new Map();
          for await (const page of pages(
            "datasync:ListLocations",
            ((client, options, NextToken) => client.listLocations({ MaxResults: 100, NextToken }, options)),
            (({ NextToken }) => NextToken)
          ))
            for (const location of page.Locations ?? []) all2.set(location.LocationArn, location);
          return all2;
        });
        let asked;
        for await (const { Tasks } of pages(
          "datasync:ListTasks",
          ((client, options, NextToken) => client.listTasks({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(Tasks, (async (record) => {
            const { TaskArn } = record;
            const task = {
              type: "AWS::DataSync::Task",
              id: TaskArn ?? arn("datasync", `task/${record.Name}`),
              ...record.Name !== void 0 && record.Name !== "" && { name: record.Name },
              properties: record
            };
            await describe(
              task,
              "datasync:DescribeTask",
              ((client, options) => client.describeTask({ TaskArn }, options)),
              ((answer) => answer)
            );
            const { DestinationLocationArn } = task.properties;
            if (DestinationLocationArn !== void 0)
              await attach(
                task,
                "DestinationLocation",
                "datasync:ListLocations",
                (async () => (await (asked ??= locations())).get(DestinationLocationArn))
              );
            return task;
          }));
      }
    }
  ]
});

// src/collect/aws/services/dax.ts
import { service as service22 } from "./scan.js";
var dax = service22({
  id: "dax",
  where: "regions",
  reads: ["ClusterName", "ClusterArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-dax.js")).DAX(config)),
  lists: [
    {
      types: ["AWS::DAX::Cluster"],
      actions: ["dax:DescribeClusters"],
      async *list({ arn, pages }) {
        for await (const { Clusters } of pages(
          "dax:DescribeClusters",
          ((client, options, NextToken) => client.describeClusters({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Clusters ?? []).map(((cluster) => ({
            type: "AWS::DAX::Cluster",
            id: cluster.ClusterArn ?? arn("dax", `cache/${cluster.ClusterName}`),
            properties: cluster
          })));
      }
    }
  ]
});

// src/collect/aws/services/dlm.ts
import { labelsOf as labelsOf4, service as service23 } from "./scan.js";
var dlm = service23({
  id: "dlm",
  where: "regions",
  reads: ["PolicyId"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-dlm.js")).DLM(config)),
  lists: [
    {
      types: ["AWS::DLM::LifecyclePolicy"],
      actions: ["dlm:GetLifecyclePolicies", "dlm:GetLifecyclePolicy"],
      async *list({ arn, call, each, describe }) {
        const { Policies } = await call(
          "dlm:GetLifecyclePolicies",
          ((client, options) => client.getLifecyclePolicies({}, options))
        );
        yield await each(Policies, (async (record) => {
          const { PolicyId } = record;
          const policy = {
            type: "AWS::DLM::LifecyclePolicy",
            id: arn("dlm", `policy/${PolicyId}`),
            labels: labelsOf4(record.Tags),
            properties: record
          };
          await describe(
            policy,
            "dlm:GetLifecyclePolicy",
            ((client, options) => client.getLifecyclePolicy({ PolicyId }, options)),
            (({ Policy }) => Policy)
          );
          return policy;
        }));
      }
    }
  ]
});

// src/collect/aws/services/drs.ts
import { labelsOf as labelsOf5, service as service24 } from "./scan.js";
var drs = service24({
  id: "drs",
  where: "regions",
  reads: ["sourceServerID", "arn"],
  client: (async (config) => (await import("./collect-aws-drs-client.js")).drsClient(config)),
  lists: [
    {
      types: ["AWS::DRS::SourceServer"],
      actions: ["drs:DescribeSourceServers"],
      async *list({ arn, pages }) {
        for await (const { items } of unlessUnused(
          pages(
            "drs:DescribeSourceServers",
            ((client, options, nextToken) => client.describeSourceServers({ nextToken }, options)),
            ((page) => page.nextToken)
          )
        ))
          yield (items ?? []).map(((server) => ({
            type: "AWS::DRS::SourceServer",
            id: server.arn ?? arn("drs", `source-server/${server.sourceServerID}`),
            name: server.sourceProperties?.identificationHints?.hostname ?? server.sourceServerID ?? "",
            labels: labelsOf5(server.tags),
            properties: server
          })));
      }
    }
  ]
});

// src/collect/aws/services/dsql.ts
import { service as service25 } from "./scan.js";
var dsql = service25({
  id: "dsql",
  where: "regions",
  reads: ["identifier", "arn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-dsql.js")).DSQL(config)),
  lists: [
    {
      types: ["AWS::DSQL::Cluster"],
      actions: ["dsql:ListClusters", "dsql:GetCluster"],
      async *list({ arn, pages, each, describe }) {
        for await (const { clusters } of pages(
          "dsql:ListClusters",
          ((client, options, nextToken) => client.listClusters({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await each(clusters, (async (record) => {
            const { identifier } = record;
            const cluster = {
              type: "AWS::DSQL::Cluster",
              id: record.arn ?? arn("dsql", `cluster/${identifier}`),
              properties: record
            };
            await describe(
              cluster,
              "dsql:GetCluster",
              (client, options) => client.getCluster({ identifier }, options),
              (answer) => answer
            );
            return cluster;
          }));
      }
    }
  ]
});

// src/collect/aws/services/dynamodb.ts
import { service as service26 } from "./scan.js";
var dynamodb = service26({
  id: "dynamodb",
  where: "regions",
  reads: ["TableName", "TableArn", "GlobalTableName"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-dynamodb.js")).DynamoDB(config)),
  lists: [
    {
      types: ["AWS::DynamoDB::Table"],
      actions: [
        "dynamodb:ListTables",
        "dynamodb:DescribeTable",
        "dynamodb:DescribeKinesisStreamingDestination",
        "dynamodb:ListExports",
        "dynamodb:DescribeExport"
      ],
      async *list({ arn, pages, each, call, describe, detail, attach }) {
        for await (const { TableNames } of pages(
          "dynamodb:ListTables",
          ((client, options, token) => client.listTables(
            { Limit: 100, ...token !== void 0 && { ExclusiveStartTableName: token } },
            options
          )),
          ((page) => page.LastEvaluatedTableName)
        ))
          yield await each(TableNames, (async (TableName) => {
            const TableArn = arn("dynamodb", `table/${TableName}`);
            const table = {
              type: "AWS::DynamoDB::Table",
              id: TableArn,
              properties: { TableName }
            };
            await describe(
              table,
              "dynamodb:DescribeTable",
              ((client, options) => client.describeTable({ TableName }, options)),
              (({ Table }) => Table)
            );
            await detail(
              table,
              "KinesisDataStreamDestinations",
              "dynamodb:DescribeKinesisStreamingDestination",
              ((client, options) => client.describeKinesisStreamingDestination({ TableName }, options))
            );
            await attach(table, "Exports", "dynamodb:DescribeExport", (async () => {
              const exports = [];
              for await (const { ExportSummaries = [] } of pages(
                "dynamodb:ListExports",
                ((client, options, NextToken) => client.listExports({ TableArn, MaxResults: 25, NextToken }, options)),
                ((page) => page.NextToken)
              ))
                for (const { ExportArn } of ExportSummaries) {
                  const { ExportDescription } = await call(
                    "dynamodb:DescribeExport",
                    ((client, options) => client.describeExport({ ExportArn }, options))
                  );
                  if (ExportDescription)
                    exports.push({
                      ExportArn,
                      ExportStatus: ExportDescription.ExportStatus,
                      S3Bucket: ExportDescription.S3Bucket
                    });
                }
              return exports;
            }));
            return table;
          }));
      }
    },
    {
      types: ["AWS::DynamoDB::GlobalTable"],
      actions: ["dynamodb:ListGlobalTables"],
      async *list({ arn, partition, region, pages }) {
        for await (const { GlobalTables } of pages(
          "dynamodb:ListGlobalTables",
          ((client, options, ExclusiveStartGlobalTableName) => client.listGlobalTables(
            {
              RegionName: region,
              Limit: 100,
              ...ExclusiveStartGlobalTableName !== void 0 && {
                ExclusiveStartGlobalTableName
              }
            },
            options
          )),
          ((page) => page.LastEvaluatedGlobalTableName)
        ))
          yield (GlobalTables ?? []).map(((table) => ({
            type: "AWS::DynamoDB::GlobalTable",
            id: arn("dynamodb", `global-table/${table.GlobalTableName}`, ""),
            region: `${partition}-global`,
            properties: table
          })));
      }
    }
  ]
});

// src/collect/aws/plain-xml-document.ts
var unusual = new Error("not the plain XML of a known shape");
var skipped = { kind: "skipped" };
var noMembers = /* @__PURE__ */ new Map();
var beginning = /^(?:<\?xml [^<>]*\?>[ \t\n]*)?<(\w+)(?: xmlns="[^"&<>]*")?>/;

function emptyOf(plan) {
  switch (plan.kind) {
    case "text":
      return plan.value("");
    case "list":
      return [];
    case "record":
      return {};
    case "skipped":
      return void 0;
  }
}
var entities = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'"
};
var decoded = ((text2) => text2.includes("&") ? text2.replaceAll(
  /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{0,30}));/gi,
  (_, hex, decimal, name) => name === void 0 ? String.fromCharCode(parseInt(hex ?? decimal ?? "", hex === void 0 ? 10 : 16)) : entities[name] ?? ""
) : text2);
var copied = ((part) => part.length < 13 ? part : ` ${part}`.slice(1));

// src/collect/aws/plain-xml.ts



// src/collect/aws/listing.ts


// src/collect/aws/services/ec2.ts
import { labelsOf as labelsOf6, service as service27 } from "./scan.js";
var kept = {
  Volume: ["VolumeId", "AvailabilityZone", "SnapshotId", "OutpostArn", "State"],
  Snapshot: ["SnapshotId", "VolumeId", "AvailabilityZone", "OutpostArn"],
  Instance: ["InstanceId", "Placement", "OutpostArn", "State"],
  Image: ["ImageId", "Name", "SourceImageId", "SourceImageRegion"]
};
var read = Object.fromEntries(
  Object.entries(kept).map((([shape, properties]) => [shape, [...properties, "Tags"]]))
);
var ec2 = service27({
  id: "ec2",
  where: "regions",
  reads: [
    "VolumeId",
    "SnapshotId",
    "InstanceId",
    "ImageId",
    "Name",
    "FlowLogId",
    "VpcPeeringConnectionId",
    "TransitGatewayAttachmentId",
    "VpcEndpointId",
    "SubnetId"
  ],
  client: (async (config) => plainXml(new (await import("./vendor/aws-sdk-client-ec2.js")).EC2(config), read)),
  lists: [
    listing({
      types: ["AWS::EC2::Volume"],
      action: "ec2:DescribeVolumes",
      page: ((client, options, NextToken) => client.describeVolumes({ MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.Volumes?.filter((({ State }) => !isGone_2(State)))),
      draft: ((volume, { arn }) => ({
        id: arn("ec2", `volume/${volume.VolumeId}`),
        labels: labelsOf6(volume.Tags)
      }))
    }),
    listing({
      types: ["AWS::EC2::Snapshot"],
      action: "ec2:DescribeSnapshots",
      page: ((client, options, NextToken) => client.describeSnapshots({ OwnerIds: ["self"], MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.Snapshots),
      draft: ((snapshot, { region, partition }) => ({
        // A snapshot's ARN has no account.
        id: `arn:${partition}:ec2:${region}::snapshot/${snapshot.SnapshotId}`,
        labels: labelsOf6(snapshot.Tags)
      }))
    }),
    listing({
      types: ["AWS::EC2::Instance"],
      action: "ec2:DescribeInstances",
      page: ((client, options, NextToken) => client.describeInstances({ MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.Reservations?.flatMap((({ Instances }) => Instances ?? [])).filter(
        // A terminated instance is listed for an hour; its disks are gone.
        (({ State }) => !isGone_2(State?.Name))
      )),
      draft: ((instance, { arn }) => ({
        id: arn("ec2", `instance/${instance.InstanceId}`),
        labels: labelsOf6(instance.Tags)
      }))
    }),
    listing({
      types: ["AWS::EC2::Image"],
      action: "ec2:DescribeImages",
      page: ((client, options, NextToken) => client.describeImages({ Owners: ["self"], MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.Images),
      draft: ((one, { region, partition }) => ({
        // An image's ARN has no account.
        id: `arn:${partition}:ec2:${region}::image/${one.ImageId}`,
        name: one.Name ?? one.ImageId ?? "",
        labels: labelsOf6(one.Tags)
      }))
    }),
    listing({
      types: ["AWS::EC2::FlowLog"],
      action: "ec2:DescribeFlowLogs",
      page: ((client, options, NextToken) => client.describeFlowLogs({ MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.FlowLogs),
      draft: ((one, { arn }) => ({
        id: arn("ec2", `vpc-flow-log/${one.FlowLogId}`),
        labels: labelsOf6(one.Tags)
      }))
    }),
    listing({
      types: ["AWS::EC2::VPCPeeringConnection"],
      action: "ec2:DescribeVpcPeeringConnections",
      page: ((client, options, NextToken) => client.describeVpcPeeringConnections({ MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.VpcPeeringConnections),
      draft: ((one, { arn }) => ({
        id: arn("ec2", `vpc-peering-connection/${one.VpcPeeringConnectionId}`),
        labels: labelsOf6(one.Tags)
      }))
    }),
    listing({
      types: ["AWS::EC2::TransitGatewayPeeringAttachment", "AWS::EC2::TransitGatewayAttachment"],
      action: "ec2:DescribeTransitGatewayPeeringAttachments",
      page: ((client, options, NextToken) => client.describeTransitGatewayPeeringAttachments({ MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.TransitGatewayPeeringAttachments),
      draft: ((one, { arn }) => ({
        id: arn("ec2", `transit-gateway-attachment/${one.TransitGatewayAttachmentId}`),
        labels: labelsOf6(one.Tags)
      }))
    }),
    listing({
      types: ["AWS::EC2::VPCEndpoint"],
      action: "ec2:DescribeVpcEndpoints",
      page: ((client, options, NextToken) => client.describeVpcEndpoints({ MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.VpcEndpoints),
      draft: ((one, { arn }) => ({
        id: arn("ec2", `vpc-endpoint/${one.VpcEndpointId}`),
        labels: labelsOf6(one.Tags)
      }))
    }),
    listing({
      types: ["AWS::EC2::Subnet"],
      action: "ec2:DescribeSubnets",
      page: ((client, options, NextToken) => client.describeSubnets({ MaxResults: 1e3, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.Subnets),
      draft: ((one, { arn }) => ({
        id: one.SubnetArn ?? arn("ec2", `subnet/${one.SubnetId}`),
        labels: labelsOf6(one.Tags)
      }))
    })
  ]
});

// src/collect/aws/services/ecr.ts
import { service as service28 } from "./scan.js";
var ecr = service28({
  id: "ecr",
  where: "regions",
  reads: ["repositoryName", "repositoryArn", "ecrRepositoryPrefix"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-ecr.js")).ECR(config)),
  lists: [
    {
      types: ["AWS::ECR::Repository"],
      actions: ["ecr:DescribeRepositories"],
      async *list({ arn, pages }) {
        for await (const { repositories } of pages(
          "ecr:DescribeRepositories",
          ((client, options, nextToken) => client.describeRepositories({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (repositories ?? []).map(((repository) => ({
            type: "AWS::ECR::Repository",
            id: repository.repositoryArn ?? arn("ecr", `repository/${repository.repositoryName}`),
            properties: repository
          })));
      }
    },
    {
      types: ["AWS::ECR::ReplicationConfiguration"],
      ofAccount: true,
      actions: ["ecr:DescribeRegistry"],
      async *list({ arn, region, call }) {
        const registry = await call(
          "ecr:DescribeRegistry",
          ((client, options) => client.describeRegistry({}, options))
        );
        if ((registry.replicationConfiguration?.rules ?? []).length > 0)
          yield [
            {
              type: "AWS::ECR::ReplicationConfiguration",
              id: arn("ecr", "replication-configuration"),
              name: `registry ${region}`,
              properties: registry
            }
          ];
      }
    },
    {
      types: ["AWS::ECR::PullThroughCacheRule"],
      actions: ["ecr:DescribePullThroughCacheRules"],
      async *list({ arn, pages }) {
        for await (const { pullThroughCacheRules } of pages(
          "ecr:DescribePullThroughCacheRules",
          ((client, options, nextToken) => client.describePullThroughCacheRules({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (pullThroughCacheRules ?? []).map(((rule) => ({
            type: "AWS::ECR::PullThroughCacheRule",
            id: arn("ecr", `pull-through-cache-rule/${rule.ecrRepositoryPrefix}`),
            name: rule.ecrRepositoryPrefix ?? "",
            properties: rule
          })));
      }
    }
  ]
});

// src/collect/aws/services/ecs.ts
import { service as service29 } from "./scan.js";
var ecs = service29({
  id: "ecs",
  where: "regions",
  reads: ["clusterArn", "serviceArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-ecs.js")).ECS(config)),
  lists: [
    {
      types: ["AWS::ECS::Cluster", "AWS::ECS::Service"],
      actions: ["ecs:ListClusters", "ecs:DescribeClusters", "ecs:ListServices"],
      async *list({ pages, each, describe }) {
        for await (const { clusterArns } of pages(
          "ecs:ListClusters",
          ((client, options, nextToken) => client.listClusters({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        )) {
          yield await each(clusterArns, (async (clusterArn) => {
            const draft = {
              type: "AWS::ECS::Cluster",
              id: clusterArn,
              properties: { clusterArn }
            };
            await describe(
              draft,
              "ecs:DescribeClusters",
              ((client, options) => client.describeClusters(
                { clusters: [clusterArn], include: ["CONFIGURATIONS"] },
                options
              )),
              (({ clusters }) => clusters?.find(((one) => one.clusterArn === clusterArn)))
            );
            return draft;
          }));
          for (const clusterArn of clusterArns ?? [])
            for await (const { serviceArns } of pages(
              "ecs:ListServices",
              ((client, options, nextToken) => client.listServices({ cluster: clusterArn, maxResults: 100, nextToken }, options)),
              ((page) => page.nextToken)
            ))
              yield (serviceArns ?? []).map(((serviceArn) => ({
                type: "AWS::ECS::Service",
                id: serviceArn,
                properties: { serviceArn, clusterArn }
              })));
        }
      }
    }
  ]
});

// src/collect/aws/services/efs.ts
import { labelsOf as labelsOf7, service as service30 } from "./scan.js";
var isThere = (({ LifeCycleState }) => !isGone_2(LifeCycleState));
var efs = service30({
  id: "efs",
  where: "regions",
  reads: ["FileSystemId", "FileSystemArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-efs.js")).EFS(config)),
  lists: [
    {
      types: ["AWS::EFS::FileSystem"],
      actions: [
        "elasticfilesystem:DescribeFileSystems",
        "elasticfilesystem:DescribeReplicationConfigurations"
      ],
      async *list({ arn, pages, each, attach }) {
        const replications = (async () => {
          const all2 = [];
          for await (const page of pages(
            "elasticfilesystem:DescribeReplicationConfigurations",
            ((client, options, NextToken) => client.describeReplicationConfigurations({ MaxResults: 100, NextToken }, options)),
            (({ NextToken }) => NextToken)
          ))
            all2.push(...page.Replications ?? []);
          return all2;
        });
        let asked;
        for await (const { FileSystems } of pages(
          "elasticfilesystem:DescribeFileSystems",
          ((client, options, Marker) => client.describeFileSystems({ MaxItems: 100, Marker }, options)),
          ((page) => page.NextMarker)
        ))
          yield await each(FileSystems?.filter(isThere), (async (record) => {
            const { FileSystemId } = record;
            const fileSystem = {
              type: "AWS::EFS::FileSystem",
              id: record.FileSystemArn ?? arn("elasticfilesystem", `file-system/${FileSystemId}`),
              name: record.Name ?? FileSystemId ?? "",
              labels: labelsOf7(record.Tags),
              properties: record
            };
            await attach(
              fileSystem,
              "Replications",
              "elasticfilesystem:DescribeReplicationConfigurations",
              (async () => (await (asked ??= replications())).filter(
                (({ SourceFileSystemId, Destinations = [] }) => SourceFileSystemId === FileSystemId || Destinations.some(((to) => to.FileSystemId === FileSystemId)))
              ))
            );
            return fileSystem;
          }));
      }
    }
  ]
});

// src/collect/aws/services/eks.ts
import { service as service31 } from "./scan.js";
var eks = service31({
  id: "eks",
  where: "regions",
  reads: ["name"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-eks.js")).EKS(config)),
  lists: [
    {
      types: ["AWS::EKS::Cluster"],
      actions: ["eks:ListClusters"],
      async *list({ arn, pages }) {
        for await (const { clusters } of pages(
          "eks:ListClusters",
          ((client, options, nextToken) => client.listClusters({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (clusters ?? []).map(((name) => ({
            type: "AWS::EKS::Cluster",
            id: arn("eks", `cluster/${name}`),
            properties: { name }
          })));
      }
    }
  ]
});

// src/collect/aws/services/elastic-load-balancing-v2.ts
import { service as service32 } from "./scan.js";
var elasticLoadBalancing = service32({
  id: "elastic-load-balancing-v2",
  where: "regions",
  reads: ["LoadBalancerArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-elastic-load-balancing-v2.js")).ElasticLoadBalancingV2(config)),
  lists: [
    {
      types: ["AWS::ElasticLoadBalancingV2::LoadBalancer"],
      actions: [
        "elasticloadbalancing:DescribeLoadBalancers",
        "elasticloadbalancing:DescribeLoadBalancerAttributes"
      ],
      async *list({ arn, pages, each, detail }) {
        for await (const { LoadBalancers } of pages(
          "elasticloadbalancing:DescribeLoadBalancers",
          ((client, options, Marker) => client.describeLoadBalancers({ PageSize: 400, Marker }, options)),
          ((page) => page.NextMarker)
        ))
          yield await each(LoadBalancers, (async (balancer) => {
            const { LoadBalancerArn } = balancer;
            const draft = {
              type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
              id: LoadBalancerArn ?? arn("elasticloadbalancing", `loadbalancer/${balancer.LoadBalancerName}`),
              name: balancer.LoadBalancerName ?? "",
              properties: balancer
            };
            await detail(
              draft,
              "Attributes",
              "elasticloadbalancing:DescribeLoadBalancerAttributes",
              ((client, options) => client.describeLoadBalancerAttributes({ LoadBalancerArn }, options))
            );
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/elasticache.ts
import { service as service33 } from "./scan.js";
var elasticache = service33({
  id: "elasticache",
  where: "regions",
  reads: [
    "ARN",
    "CacheClusterId",
    "ServerlessCacheName",
    "SnapshotName",
    "SnapshotSource",
    "GlobalReplicationGroupId"
  ],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-elasticache.js")).ElastiCache(config)),
  lists: [
    {
      types: ["AWS::ElastiCache::ReplicationGroup"],
      actions: ["elasticache:DescribeReplicationGroups"],
      async *list({ arn, pages }) {
        for await (const { ReplicationGroups } of pages(
          "elasticache:DescribeReplicationGroups",
          ((client, options, Marker) => client.describeReplicationGroups({ MaxRecords: 100, Marker }, options)),
          ((page) => page.Marker)
        ))
          yield (ReplicationGroups ?? []).map(((group) => ({
            type: "AWS::ElastiCache::ReplicationGroup",
            id: group.ARN ?? arn("elasticache", `replicationgroup:${group.ReplicationGroupId}`),
            properties: group
          })));
      }
    },
    {
      types: ["AWS::ElastiCache::CacheCluster"],
      actions: ["elasticache:DescribeCacheClusters"],
      async *list({ arn, pages }) {
        for await (const { CacheClusters } of pages(
          "elasticache:DescribeCacheClusters",
          ((client, options, Marker) => client.describeCacheClusters({ MaxRecords: 100, Marker }, options)),
          ((page) => page.Marker)
        ))
          yield (CacheClusters ?? []).map(((cluster) => ({
            type: "AWS::ElastiCache::CacheCluster",
            id: cluster.ARN ?? arn("elasticache", `cluster:${cluster.CacheClusterId}`),
            properties: cluster
          })));
      }
    },
    {
      types: ["AWS::ElastiCache::ServerlessCache"],
      actions: ["elasticache:DescribeServerlessCaches"],
      async *list({ arn, pages }) {
        for await (const { ServerlessCaches } of pages(
          "elasticache:DescribeServerlessCaches",
          ((client, options, NextToken) => client.describeServerlessCaches({ MaxResults: 50, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (ServerlessCaches ?? []).map(((cache) => ({
            type: "AWS::ElastiCache::ServerlessCache",
            id: cache.ARN ?? arn("elasticache", `serverlesscache:${cache.ServerlessCacheName}`),
            properties: cache
          })));
      }
    },
    {
      types: ["AWS::ElastiCache::Snapshot"],
      actions: ["elasticache:DescribeSnapshots"],
      async *list({ arn, pages }) {
        for await (const { Snapshots } of pages(
          "elasticache:DescribeSnapshots",
          ((client, options, Marker) => client.describeSnapshots({ SnapshotSource: "user", MaxRecords: 50, Marker }, options)),
          ((page) => page.Marker)
        ))
          yield (Snapshots ?? []).map(((snapshot) => ({
            type: "AWS::ElastiCache::Snapshot",
            id: snapshot.ARN ?? arn("elasticache", `snapshot:${snapshot.SnapshotName}`),
            properties: snapshot
          })));
      }
    },
    {
      types: ["AWS::ElastiCache::GlobalReplicationGroup"],
      actions: ["elasticache:DescribeGlobalReplicationGroups"],
      async *list({ arn, partition, pages }) {
        for await (const { GlobalReplicationGroups } of pages(
          "elasticache:DescribeGlobalReplicationGroups",
          ((client, options, Marker) => client.describeGlobalReplicationGroups(
            // Without this the members, and with them the regions, are left out.
            { ShowMemberInfo: true, MaxRecords: 100, Marker },
            options
          )),
          ((page) => page.Marker)
        ))
          yield (GlobalReplicationGroups ?? []).map(((group) => ({
            type: "AWS::ElastiCache::GlobalReplicationGroup",
            id: group.ARN ?? arn("elasticache", `globalreplicationgroup:${group.GlobalReplicationGroupId}`, ""),
            region: `${partition}-global`,
            properties: group
          })));
      }
    }
  ]
});

// src/collect/aws/services/emr.ts
import { labelsOf as labelsOf8, service as service34 } from "./scan.js";
var emr = service34({
  id: "emr",
  where: "regions",
  reads: ["Id", "Name"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-emr.js")).EMR(config)),
  lists: [
    {
      types: ["AWS::EMR::Cluster"],
      actions: ["elasticmapreduce:ListClusters", "elasticmapreduce:DescribeCluster"],
      async *list({ arn, pages, each, describe }) {
        for await (const { Clusters } of pages(
          "elasticmapreduce:ListClusters",
          ((client, options, Marker) => client.listClusters(
            { ClusterStates: ["STARTING", "BOOTSTRAPPING", "RUNNING", "WAITING"], Marker },
            options
          )),
          ((page) => page.Marker)
        ))
          yield await each(Clusters, (async (summary) => {
            const { Id: ClusterId, Name = "" } = summary;
            const draft = {
              type: "AWS::EMR::Cluster",
              id: summary.ClusterArn ?? arn("elasticmapreduce", `cluster/${ClusterId}`),
              name: Name,
              labels: {},
              properties: summary
            };
            await describe(
              draft,
              "elasticmapreduce:DescribeCluster",
              (client, options) => client.describeCluster({ ClusterId }, options),
              ({ Cluster }) => {
                draft.labels = labelsOf8(Cluster?.Tags);
                return Cluster;
              }
            );
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/eventbridge.ts
import { service as service35 } from "./scan.js";
import { hostPart as hostPart3 } from "./terraform-aws.js";
var eventbridge = service35({
  id: "eventbridge",
  where: "regions",
  reads: ["Name", "Arn", "EventBusName", "EventBuses", "ApiDestinationArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-eventbridge.js")).EventBridge(config)),
  lists: [
    {
      types: ["AWS::Events::EventBus", "AWS::Events::Rule"],
      actions: ["events:ListEventBuses", "events:ListRules", "events:ListTargetsByRule"],
      async *list(here) {
        const { arn, pages, each } = here;
        for await (const { EventBuses } of pages(
          "events:ListEventBuses",
          ((client, options, NextToken) => client.listEventBuses({ Limit: 100, NextToken }, options)),
          ((page) => page.NextToken)
        )) {
          yield (EventBuses ?? []).map(((bus) => ({
            type: "AWS::Events::EventBus",
            id: bus.Arn ?? arn("events", `event-bus/${bus.Name}`),
            properties: bus
          })));
          for (const { Name: EventBusName } of EventBuses ?? [])
            for await (const { Rules } of pages(
              "events:ListRules",
              ((client, options, NextToken) => client.listRules({ EventBusName, Limit: 100, NextToken }, options)),
              ((page) => page.NextToken)
            ))
              yield await each(Rules, (async (rule) => {
                const draft = {
                  type: "AWS::Events::Rule",
                  id: rule.Arn ?? arn("events", `rule/${rule.Name}`),
                  properties: rule
                };
                await attachTargets(here, draft, rule.Name, EventBusName);
                return draft;
              }));
        }
      }
    },
    {
      types: ["AWS::Events::Endpoint"],
      actions: ["events:ListEndpoints"],
      async *list({ arn, pages }) {
        for await (const { Endpoints } of pages(
          "events:ListEndpoints",
          ((client, options, NextToken) => client.listEndpoints({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Endpoints ?? []).map(((endpoint) => ({
            type: "AWS::Events::Endpoint",
            id: endpoint.Arn ?? arn("events", `endpoint/${endpoint.Name}`),
            properties: endpoint
          })));
      }
    },
    {
      types: ["AWS::Events::ApiDestination"],
      actions: ["events:ListApiDestinations"],
      async *list({ arn, pages }) {
        for await (const { ApiDestinations } of pages(
          "events:ListApiDestinations",
          ((client, options, NextToken) => client.listApiDestinations({ Limit: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (ApiDestinations ?? []).map(((destination) => ({
            type: "AWS::Events::ApiDestination",
            id: destination.ApiDestinationArn ?? arn("events", `api-destination/${destination.Name}`),
            name: destination.Name ?? "",
            properties: {
              ...destination,
              InvocationEndpoint: hostPart3(destination.InvocationEndpoint)
            }
          })));
      }
    }
  ]
});


// src/collect/aws/services/firehose.ts
import { service as service36 } from "./scan.js";
import { hostPart as hostPart4, only as only9 } from "./terraform-aws.js";
var firehose = service36({
  id: "firehose",
  where: "regions",
  reads: ["DeliveryStreamName"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-firehose.js")).Firehose(config)),
  lists: [
    {
      types: ["AWS::KinesisFirehose::DeliveryStream"],
      actions: ["firehose:ListDeliveryStreams", "firehose:DescribeDeliveryStream"],
      async *list({ arn, pages, each, describe }) {
        for await (const { DeliveryStreamNames } of pages(
          "firehose:ListDeliveryStreams",
          ((client, options, ExclusiveStartDeliveryStreamName) => client.listDeliveryStreams({ Limit: 100, ExclusiveStartDeliveryStreamName }, options)),
          ((page) => page.HasMoreDeliveryStreams ? page.DeliveryStreamNames?.at(-1) : void 0)
        ))
          yield await each(DeliveryStreamNames, (async (DeliveryStreamName) => {
            const draft = {
              type: "AWS::KinesisFirehose::DeliveryStream",
              id: arn("firehose", `deliverystream/${DeliveryStreamName}`),
              properties: { DeliveryStreamName }
            };
            await describe(
              draft,
              "firehose:DescribeDeliveryStream",
              ((client, options) => client.describeDeliveryStream({ DeliveryStreamName }, options)),
              (({ DeliveryStreamDescription: stream }) => ({
                ...stream,
                Destinations: (stream?.Destinations ?? []).map(places2)
              }))
            );
            return draft;
          }));
      }
    }
  ]
});


// src/collect/aws/services/fsx.ts
import { labelsOf as labelsOf9, service as service37 } from "./scan.js";
import { only as only10 } from "./terraform-aws.js";
var hasAssociations = (said) => byWord(
  said,
  { LUSTRE: true, ONTAP: false, OPENZFS: false, WINDOWS: false },
  { unknown: true }
);
var fsx = service37({
  id: "fsx",
  where: "regions",
  reads: ["FileSystemId", "ResourceARN", "FileSystemType", "BackupId"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-fsx.js")).FSx(config)),
  lists: [
    {
      types: ["AWS::FSx::FileSystem"],
      actions: ["fsx:DescribeFileSystems", "fsx:DescribeDataRepositoryAssociations"],
      async *list({ arn, pages, each, attach }) {
        const associations = async () => {
          const all2 = [];
          for await (const page of pages(
            "fsx:DescribeDataRepositoryAssociations",
            (client, options, NextToken) => client.describeDataRepositoryAssociations({ MaxResults: 25, NextToken }, options),
            ({ NextToken }) => NextToken
          ))
            all2.push(...page.Associations ?? []);
          return all2;
        };
        let asked;
        for await (const { FileSystems } of pages(
          "fsx:DescribeFileSystems",
          ((client, options, NextToken) => client.describeFileSystems({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(FileSystems, (async (record) => {
            const { FileSystemId } = record;
            const fileSystem = {
              type: "AWS::FSx::FileSystem",
              id: record.ResourceARN ?? arn("fsx", `file-system/${FileSystemId}`),
              labels: labelsOf9(record.Tags),
              properties: {
                ...record,
                LustreConfiguration: only10(
                  record.LustreConfiguration,
                  "ImportPath",
                  "ExportPath",
                  "Destination"
                )
              }
            };
            if (hasAssociations(record.FileSystemType))
              await attach(
                fileSystem,
                "Associations",
                "fsx:DescribeDataRepositoryAssociations",
                async () => (await (asked ??= associations())).filter(
                  (one) => one.FileSystemId === FileSystemId
                )
              );
            return fileSystem;
          }));
      }
    },
    {
      types: ["AWS::FSx::Backup"],
      actions: ["fsx:DescribeBackups"],
      async *list({ arn, pages }) {
        for await (const { Backups } of pages(
          "fsx:DescribeBackups",
          ((client, options, NextToken) => client.describeBackups({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Backups ?? []).map(((backup2) => ({
            type: "AWS::FSx::Backup",
            id: backup2.ResourceARN ?? arn("fsx", `backup/${backup2.BackupId}`),
            labels: labelsOf9(backup2.Tags),
            properties: backup2
          })));
      }
    }
  ]
});

// src/collect/aws/services/glacier.ts
import { service as service38 } from "./scan.js";
var glacier = service38({
  id: "glacier",
  where: "regions",
  reads: ["VaultName", "VaultARN"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-glacier.js")).Glacier(config)),
  lists: [
    {
      types: ["AWS::Glacier::Vault"],
      actions: ["glacier:ListVaults"],
      async *list({ arn, pages }) {
        for await (const { VaultList } of pages(
          "glacier:ListVaults",
          // The account of the credentials.
          ((client, options, marker) => client.listVaults({ accountId: "-", marker }, options)),
          ((page) => page.Marker)
        ))
          yield (VaultList ?? []).map(((vault) => ({
            type: "AWS::Glacier::Vault",
            id: vault.VaultARN ?? arn("glacier", `vaults/${vault.VaultName}`),
            properties: vault
          })));
      }
    }
  ]
});

// src/collect/aws/services/global-accelerator.ts
import { globalOf as globalOf2 } from "./scan.js";
import { service as service39 } from "./scan.js";
var globalAccelerator = service39({
  id: "global-accelerator",
  where: { home: { aws: "us-west-2" } },
  reads: ["AcceleratorArn", "Name", "ListenerArn", "EndpointGroupArn"],
  client: async (config) => new (await import("./vendor/aws-sdk-client-global-accelerator.js")).GlobalAccelerator(config),
  lists: [
    {
      types: [
        "AWS::GlobalAccelerator::Accelerator",
        "AWS::GlobalAccelerator::Listener",
        "AWS::GlobalAccelerator::EndpointGroup"
      ],
      actions: [
        "globalaccelerator:ListAccelerators",
        "globalaccelerator:DescribeAcceleratorAttributes",
        "globalaccelerator:ListListeners",
        "globalaccelerator:ListEndpointGroups"
      ],
      async *list({ partition, pages, each, detail }) {
        const of = (kind, id, properties) => ({
          type: `AWS::GlobalAccelerator::${kind}`,
          id: id ?? "",
          region: globalOf2(partition),
          properties
        });
        for await (const { Accelerators } of pages(
          "globalaccelerator:ListAccelerators",
          (client, options, NextToken) => client.listAccelerators({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken
        )) {
          yield await each(Accelerators, async (accelerator) => {
            const { AcceleratorArn, Name } = accelerator;
            const draft = {
              ...of("Accelerator", AcceleratorArn, accelerator),
              ...Name !== void 0 && { name: Name }
            };
            await detail(
              draft,
              "AcceleratorAttributes",
              "globalaccelerator:DescribeAcceleratorAttributes",
              (client, options) => client.describeAcceleratorAttributes({ AcceleratorArn }, options)
            );
            return draft;
          });
          for (const { AcceleratorArn } of Accelerators ?? [])
            for await (const { Listeners } of pages(
              "globalaccelerator:ListListeners",
              (client, options, NextToken) => client.listListeners({ AcceleratorArn, MaxResults: 100, NextToken }, options),
              (page) => page.NextToken
            )) {
              yield (Listeners ?? []).map((one) => of("Listener", one.ListenerArn, one));
              for (const { ListenerArn } of Listeners ?? [])
                for await (const { EndpointGroups } of pages(
                  "globalaccelerator:ListEndpointGroups",
                  (client, options, NextToken) => client.listEndpointGroups({ ListenerArn, MaxResults: 100, NextToken }, options),
                  (page) => page.NextToken
                ))
                  yield (EndpointGroups ?? []).map(
                    (one) => of("EndpointGroup", one.EndpointGroupArn, one)
                  );
            }
        }
      }
    }
  ]
});

// src/collect/aws/services/glue.ts
import { service as service40 } from "./scan.js";
var glue = service40({
  id: "glue",
  where: "regions",
  reads: ["Name"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-glue.js")).Glue(config)),
  lists: [
    {
      types: ["AWS::Glue::Database"],
      actions: ["glue:GetDatabases"],
      async *list({ arn, pages }) {
        for await (const { DatabaseList } of pages(
          "glue:GetDatabases",
          ((client, options, NextToken) => client.getDatabases({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (DatabaseList ?? []).map(((database) => ({
            type: "AWS::Glue::Database",
            id: arn("glue", `database/${database.Name}`),
            properties: database
          })));
      }
    }
  ]
});

// src/collect/aws/services/guardduty.ts
import { service as service41 } from "./scan.js";
var guardduty = service41({
  id: "guardduty",
  where: "regions",
  reads: ["DetectorId", "DestinationId"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-guardduty.js")).GuardDuty(config)),
  lists: [
    {
      types: ["AWS::GuardDuty::Detector", "AWS::GuardDuty::PublishingDestination"],
      actions: [
        "guardduty:ListDetectors",
        "guardduty:ListPublishingDestinations",
        "guardduty:DescribePublishingDestination"
      ],
      async *list(here) {
        for await (const { DetectorIds } of here.pages(
          "guardduty:ListDetectors",
          ((client, options, NextToken) => client.listDetectors({ MaxResults: 50, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          for (const DetectorId of DetectorIds ?? []) {
            const id = here.arn("guardduty", `detector/${DetectorId}`);
            yield [{ type: "AWS::GuardDuty::Detector", id, properties: { DetectorId } }];
            yield* destinations(here, DetectorId, id);
          }
      }
    }
  ]
});


// src/collect/aws/services/kafka.ts
import { labelsOf as labelsOf10, service as service42 } from "./scan.js";
var kafka = service42({
  id: "kafka",
  where: "regions",
  reads: ["ClusterArn", "ClusterName", "ReplicatorArn", "ReplicatorName"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-kafka.js")).Kafka(config)),
  lists: [
    {
      types: ["AWS::MSK::Cluster"],
      actions: ["kafka:ListClustersV2"],
      async *list({ arn, pages }) {
        for await (const { ClusterInfoList } of pages(
          "kafka:ListClustersV2",
          ((client, options, NextToken) => client.listClustersV2({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (ClusterInfoList ?? []).map(((cluster) => ({
            type: "AWS::MSK::Cluster",
            id: cluster.ClusterArn ?? arn("kafka", `cluster/${cluster.ClusterName}`),
            name: cluster.ClusterName ?? "",
            labels: labelsOf10(cluster.Tags),
            properties: cluster
          })));
      }
    },
    {
      types: ["AWS::MSK::Replicator"],
      actions: ["kafka:ListReplicators"],
      async *list({ arn, pages }) {
        for await (const { Replicators } of unlessUnused(
          pages(
            "kafka:ListReplicators",
            ((client, options, NextToken) => client.listReplicators({ MaxResults: 100, NextToken }, options)),
            ((page) => page.NextToken)
          )
        ))
          yield (Replicators ?? []).filter((({ IsReplicatorReference }) => IsReplicatorReference !== true)).map(((replicator) => ({
            type: "AWS::MSK::Replicator",
            id: replicator.ReplicatorArn ?? arn("kafka", `replicator/${replicator.ReplicatorName}`),
            name: replicator.ReplicatorName ?? "",
            properties: replicator
          })));
      }
    }
  ]
});

// src/collect/aws/services/keyspaces.ts
import { service as service43 } from "./scan.js";
var keyspaces = service43({
  id: "keyspaces",
  where: "regions",
  reads: ["resourceArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-keyspaces.js")).Keyspaces(config)),
  lists: [
    {
      types: ["AWS::Cassandra::Keyspace"],
      actions: ["cassandra:Select"],
      async *list({ arn, pages }) {
        for await (const { keyspaces: page } of pages(
          "cassandra:Select",
          ((client, options, nextToken) => client.listKeyspaces({ maxResults: 100, nextToken }, options)),
          (({ nextToken }) => nextToken)
        ))
          yield (page ?? []).filter((({ keyspaceName }) => !/^system(_|$)/.test(keyspaceName ?? ""))).map(((keyspace) => ({
            type: "AWS::Cassandra::Keyspace",
            id: keyspace.resourceArn ?? arn("cassandra", `/keyspace/${keyspace.keyspaceName}/`),
            name: keyspace.keyspaceName ?? "",
            properties: keyspace
          })));
      }
    }
  ]
});

// src/collect/aws/services/kinesis.ts
import { service as service44 } from "./scan.js";
var kinesis = service44({
  id: "kinesis",
  where: "regions",
  reads: ["StreamName", "StreamARN"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-kinesis.js")).Kinesis(config)),
  lists: [
    {
      types: ["AWS::Kinesis::Stream"],
      actions: ["kinesis:ListStreams"],
      async *list({ arn, pages }) {
        for await (const page of pages(
          "kinesis:ListStreams",
          ((client, options, NextToken) => client.listStreams({ Limit: 1e3, NextToken }, options)),
          (({ NextToken }) => NextToken)
        ))
          yield (page.StreamSummaries ?? (page.StreamNames ?? []).map(((StreamName) => ({ StreamName, StreamARN: void 0 })))).map(((stream) => ({
            type: "AWS::Kinesis::Stream",
            id: stream.StreamARN ?? arn("kinesis", `stream/${stream.StreamName}`),
            properties: stream
          })));
      }
    }
  ]
});

// src/collect/aws/services/index.ts
import { kms } from "./scan.js";

// src/collect/aws/services/lambda.ts
import { service as service45 } from "./scan.js";
var lambda = service45({
  id: "lambda",
  where: "regions",
  reads: ["FunctionName", "FunctionArn", "UUID"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-lambda.js")).Lambda(config)),
  lists: [
    {
      types: ["AWS::Lambda::Function"],
      actions: ["lambda:ListFunctions", "lambda:ListFunctionEventInvokeConfigs"],
      async *list({ arn, pages, each, attach }) {
        for await (const { Functions } of pages(
          "lambda:ListFunctions",
          ((client, options, Marker) => client.listFunctions({ MaxItems: 50, Marker }, options)),
          ((page) => page.NextMarker)
        ))
          yield await each(Functions, (async (record) => {
            const { FunctionName } = record;
            const draft = {
              type: "AWS::Lambda::Function",
              id: record.FunctionArn ?? arn("lambda", `function:${FunctionName}`),
              properties: record
            };
            const action = "lambda:ListFunctionEventInvokeConfigs";
            await attach(
              draft,
              "FunctionEventInvokeConfigs",
              action,
              (() => all(
                pages(
                  action,
                  ((client, options, Marker) => client.listFunctionEventInvokeConfigs({ FunctionName, Marker }, options)),
                  ((page) => page.NextMarker)
                ),
                ((page) => page.FunctionEventInvokeConfigs)
              ))
            );
            return draft;
          }));
      }
    },
    {
      types: ["AWS::Lambda::EventSourceMapping"],
      actions: ["lambda:ListEventSourceMappings"],
      async *list({ arn, pages }) {
        for await (const { EventSourceMappings } of pages(
          "lambda:ListEventSourceMappings",
          ((client, options, Marker) => client.listEventSourceMappings({ MaxItems: 100, Marker }, options)),
          ((page) => page.NextMarker)
        ))
          yield (EventSourceMappings ?? []).map(((mapping) => ({
            type: "AWS::Lambda::EventSourceMapping",
            id: mapping.EventSourceMappingArn ?? arn("lambda", `event-source-mapping:${mapping.UUID}`),
            properties: mapping
          })));
      }
    }
  ]
});

// src/collect/aws/services/lightsail.ts
import { labelsOf as labelsOf11, service as service46 } from "./scan.js";
var next = (({ nextPageToken }) => nextPageToken);
var draftOf = ((kind) => (one, { arn }) => ({
  id: one.arn ?? arn("lightsail", `${kind}/${one.name}`),
  name: one.name ?? "",
  labels: labelsOf11(one.tags)
}));
var lightsail = service46({
  id: "lightsail",
  where: "regions",
  reads: ["name", "arn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-lightsail.js")).Lightsail(config)),
  lists: [
    listing({
      types: ["AWS::Lightsail::Instance"],
      action: "lightsail:GetInstances",
      page: ((client, options, pageToken) => client.getInstances({ pageToken }, options)),
      next,
      items: ((page) => page.instances),
      draft: draftOf("Instance")
    }),
    listing({
      types: ["AWS::Lightsail::Disk"],
      action: "lightsail:GetDisks",
      page: ((client, options, pageToken) => client.getDisks({ pageToken }, options)),
      next,
      items: ((page) => page.disks),
      draft: draftOf("Disk")
    }),
    listing({
      types: ["AWS::Lightsail::InstanceSnapshot"],
      action: "lightsail:GetInstanceSnapshots",
      page: ((client, options, pageToken) => client.getInstanceSnapshots({ pageToken }, options)),
      next,
      items: ((page) => page.instanceSnapshots),
      draft: draftOf("InstanceSnapshot")
    }),
    listing({
      types: ["AWS::Lightsail::DiskSnapshot"],
      action: "lightsail:GetDiskSnapshots",
      page: ((client, options, pageToken) => client.getDiskSnapshots({ pageToken }, options)),
      next,
      items: ((page) => page.diskSnapshots),
      draft: draftOf("DiskSnapshot")
    }),
    listing({
      types: ["AWS::Lightsail::Database"],
      action: "lightsail:GetRelationalDatabases",
      page: ((client, options, pageToken) => client.getRelationalDatabases({ pageToken }, options)),
      next,
      items: ((page) => page.relationalDatabases),
      draft: draftOf("RelationalDatabase")
    }),
    listing({
      types: ["AWS::Lightsail::Bucket"],
      action: "lightsail:GetBuckets",
      page: ((client, options, pageToken) => client.getBuckets({ pageToken }, options)),
      next,
      items: ((page) => page.buckets),
      draft: draftOf("Bucket")
    })
  ]
});

// src/collect/aws/services/memorydb.ts
import { service as service47 } from "./scan.js";
var memorydb = service47({
  id: "memorydb",
  where: "regions",
  reads: ["Name", "ARN", "MultiRegionClusterName", "Source"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-memorydb.js")).MemoryDB(config)),
  lists: [
    {
      types: ["AWS::MemoryDB::Cluster"],
      actions: ["memorydb:DescribeClusters"],
      async *list({ arn, pages }) {
        for await (const { Clusters } of pages(
          "memorydb:DescribeClusters",
          ((client, options, NextToken) => client.describeClusters({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Clusters ?? []).map(((cluster) => ({
            type: "AWS::MemoryDB::Cluster",
            id: cluster.ARN ?? arn("memorydb", `cluster/${cluster.Name}`),
            properties: cluster
          })));
      }
    },
    {
      types: ["AWS::MemoryDB::Snapshot"],
      actions: ["memorydb:DescribeSnapshots"],
      async *list({ arn, pages }) {
        for await (const { Snapshots } of pages(
          "memorydb:DescribeSnapshots",
          ((client, options, NextToken) => client.describeSnapshots({ Source: "manual", MaxResults: 50, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Snapshots ?? []).map(((snapshot) => ({
            type: "AWS::MemoryDB::Snapshot",
            id: snapshot.ARN ?? arn("memorydb", `snapshot/${snapshot.Name}`),
            properties: snapshot
          })));
      }
    },
    {
      types: ["AWS::MemoryDB::MultiRegionCluster"],
      actions: ["memorydb:DescribeMultiRegionClusters"],
      async *list({ arn, partition, pages }) {
        for await (const { MultiRegionClusters } of pages(
          "memorydb:DescribeMultiRegionClusters",
          ((client, options, NextToken) => client.describeMultiRegionClusters(
            { ShowClusterDetails: true, MaxResults: 100, NextToken },
            options
          )),
          ((page) => page.NextToken)
        ))
          yield (MultiRegionClusters ?? []).map(((cluster) => ({
            type: "AWS::MemoryDB::MultiRegionCluster",
            id: cluster.ARN ?? arn("memorydb", `multiregioncluster/${cluster.MultiRegionClusterName}`, ""),
            region: `${partition}-global`,
            properties: cluster
          })));
      }
    }
  ]
});

// src/collect/aws/services/network-firewall.ts
import { service as service48 } from "./scan.js";
var networkFirewall = service48({
  id: "network-firewall",
  where: "regions",
  reads: ["FirewallArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-network-firewall.js")).NetworkFirewall(config)),
  lists: [
    {
      types: ["AWS::NetworkFirewall::LoggingConfiguration"],
      actions: ["network-firewall:ListFirewalls", "network-firewall:DescribeLoggingConfiguration"],
      async *list({ pages, each, describe }) {
        for await (const { Firewalls } of pages(
          "network-firewall:ListFirewalls",
          ((client, options, NextToken) => client.listFirewalls({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(Firewalls, (async ({ FirewallArn = "", FirewallName = "" }) => {
            const draft = {
              type: "AWS::NetworkFirewall::LoggingConfiguration",
              id: `${FirewallArn}/logging`,
              name: FirewallName,
              properties: { FirewallArn }
            };
            await describe(
              draft,
              "network-firewall:DescribeLoggingConfiguration",
              (client, options) => client.describeLoggingConfiguration({ FirewallArn }, options),
              ({ LoggingConfiguration }) => LoggingConfiguration
            );
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/opensearch.ts
import { service as service49 } from "./scan.js";
var opensearch = service49({
  id: "opensearch",
  where: "regions",
  reads: ["DomainName", "ConnectionId", "ConnectionAlias"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-opensearch.js")).OpenSearch(config)),
  lists: [
    {
      types: ["AWS::OpenSearchService::Domain"],
      actions: ["es:ListDomainNames"],
      async *list({ arn, call }) {
        const { DomainNames = [] } = await call(
          "es:ListDomainNames",
          ((client, options) => client.listDomainNames({}, options))
        );
        yield DomainNames.map(((domain) => ({
          type: "AWS::OpenSearchService::Domain",
          id: arn("es", `domain/${domain.DomainName}`),
          properties: domain
        })));
      }
    },
    {
      types: ["AWS::OpenSearchService::InboundConnection"],
      actions: ["es:DescribeInboundConnections"],
      async *list({ arn, pages }) {
        for await (const { Connections } of pages(
          "es:DescribeInboundConnections",
          ((client, options, NextToken) => client.describeInboundConnections({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Connections ?? []).map(((one) => ({
            type: "AWS::OpenSearchService::InboundConnection",
            // Connections have no ARN of their own.
            id: arn("es", `inbound-connection/${one.ConnectionId}`),
            name: one.ConnectionId ?? "",
            properties: one
          })));
      }
    },
    {
      types: ["AWS::OpenSearchService::OutboundConnection"],
      actions: ["es:DescribeOutboundConnections"],
      async *list({ arn, pages }) {
        for await (const { Connections } of pages(
          "es:DescribeOutboundConnections",
          ((client, options, NextToken) => client.describeOutboundConnections({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Connections ?? []).map(((one) => ({
            type: "AWS::OpenSearchService::OutboundConnection",
            id: arn("es", `outbound-connection/${one.ConnectionId}`),
            name: one.ConnectionAlias ?? one.ConnectionId ?? "",
            properties: one
          })));
      }
    }
  ]
});

// src/collect/aws/services/organizations.ts
import { globalHome as globalHome2, service as service50 } from "./scan.js";
var organizations = service50({
  id: "organizations",
  where: globalHome2,
  client: async (config) => new (await import("./vendor/aws-sdk-client-organizations.js")).Organizations(config),
  lists: [
    {
      types: ["AWS::Organizations::AiServicesOptOut"],
      actions: ["organizations:DescribeEffectivePolicy"],
      async *list({ account, partition, detail }) {
        const draft = {
          type: "AWS::Organizations::AiServicesOptOut",
          id: `arn:${partition}:organizations::${account}:ai-services-opt-out`,
          name: "AI services opt-out",
          properties: {}
        };
        await detail(
          draft,
          "EffectivePolicy",
          "organizations:DescribeEffectivePolicy",
          (client, options) => client.describeEffectivePolicy({ PolicyType: "AISERVICES_OPT_OUT_POLICY" }, options)
        );
        yield [draft];
      }
    }
  ]
});

// src/collect/aws/services/pipes.ts
import { service as service51 } from "./scan.js";
import { only as only11 } from "./terraform-aws.js";
var pipes = service51({
  id: "pipes",
  where: "regions",
  reads: ["Name", "Arn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-pipes.js")).Pipes(config)),
  lists: [
    {
      types: ["AWS::Pipes::Pipe"],
      actions: ["pipes:ListPipes", "pipes:DescribePipe"],
      async *list({ arn, pages: every, each, attach, call }) {
        for await (const { Pipes } of every(
          "pipes:ListPipes",
          ((client, options, NextToken) => client.listPipes({ Limit: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(Pipes, (async (pipe) => {
            const { Name } = pipe;
            const draft = {
              type: "AWS::Pipes::Pipe",
              id: pipe.Arn ?? arn("pipes", `pipe/${Name}`),
              properties: pipe
            };
            const action = "pipes:DescribePipe";
            const answer = call(
              action,
              (client, options) => client.describePipe({ Name }, options)
            );
            await attach(
              draft,
              "LogConfiguration",
              action,
              async () => (await answer).LogConfiguration
            );
            await attach(draft, "SourceParameters", action, async () => {
              const { SourceParameters: stated } = await answer;
              return {
                KinesisStreamParameters: only11(stated?.KinesisStreamParameters, "Arn"),
                DynamoDBStreamParameters: only11(stated?.DynamoDBStreamParameters, "Arn")
              };
            });
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/qbusiness.ts
import { service as service52 } from "./scan.js";
var qbusiness = service52({
  id: "qbusiness",
  where: "regions",
  reads: ["applicationId", "displayName"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-qbusiness.js")).QBusiness(config)),
  lists: [
    {
      types: ["AWS::QBusiness::Application"],
      actions: ["qbusiness:ListApplications"],
      async *list({ arn, pages }) {
        for await (const { applications } of pages(
          "qbusiness:ListApplications",
          ((client, options, nextToken) => client.listApplications({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (applications ?? []).map(((application) => ({
            type: "AWS::QBusiness::Application",
            id: arn("qbusiness", `application/${application.applicationId}`),
            name: application.displayName ?? application.applicationId ?? "",
            properties: application
          })));
      }
    }
  ]
});

// src/collect/aws/services/quicksight.ts
import { service as service53 } from "./scan.js";
var quicksight = service53({
  id: "quicksight",
  where: "regions",
  client: (async (config) => new (await import("./vendor/aws-sdk-client-quicksight.js")).QuickSight(config)),
  lists: [
    {
      types: ["AWS::QuickSight::AccountSubscription"],
      ofAccount: true,
      actions: ["quicksight:ListNamespaces"],
      async *list({ account, arn, region, pages }) {
        const found = [];
        for await (const { Namespaces } of unlessUnused(
          pages(
            "quicksight:ListNamespaces",
            ((client, options, NextToken) => client.listNamespaces({ AwsAccountId: account, MaxResults: 100, NextToken }, options)),
            ((page) => page.NextToken)
          )
        ))
          found.push(...Namespaces ?? []);
        if (found.length > 0)
          yield [
            {
              type: "AWS::QuickSight::AccountSubscription",
              id: arn("quicksight", "account-subscription"),
              name: `QuickSight ${region}`,
              properties: {
                Namespaces: found.map((({ Name, CapacityRegion }) => ({ Name, CapacityRegion })))
              }
            }
          ];
      }
    }
  ]
});

// src/collect/aws/services/rds.ts
import { labelsOf as labelsOf12, service as service54 } from "./scan.js";
var typeOf = ((engine, kind) => `AWS::${byWord(engine, { docdb: "DocDB", neptune: "Neptune" }, { unknown: "RDS" })}::${kind}`);
var rds = service54({
  id: "rds",
  where: "regions",
  reads: [
    "DBInstanceIdentifier",
    "Engine",
    "DBClusterIdentifier",
    "DBClusterArn",
    "GlobalClusterIdentifier",
    "GlobalClusterArn",
    "DBSnapshotIdentifier",
    "DBSnapshotArn",
    "SnapshotType",
    "DBClusterSnapshotIdentifier",
    "DBClusterSnapshotArn",
    "DBInstanceAutomatedBackupsArn",
    "ExportTaskIdentifier"
  ],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-rds.js")).RDS(config)),
  lists: [
    listing({
      types: ["AWS::RDS::DBInstance", "AWS::DocDB::DBInstance", "AWS::Neptune::DBInstance"],
      action: "rds:DescribeDBInstances",
      page: ((client, options, Marker) => client.describeDBInstances({ MaxRecords: 100, Marker }, options)),
      next: ((page) => page.Marker),
      items: ((page) => page.DBInstances),
      draft: ((db, { arn }) => ({
        type: typeOf(db.Engine, "DBInstance"),
        id: db.DBInstanceArn ?? arn("rds", `db:${db.DBInstanceIdentifier}`),
        labels: labelsOf12(db.TagList)
      }))
    }),
    listing({
      types: ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"],
      action: "rds:DescribeDBClusters",
      page: ((client, options, Marker) => client.describeDBClusters({ MaxRecords: 100, Marker }, options)),
      next: ((page) => page.Marker),
      items: ((page) => page.DBClusters),
      draft: ((db, { arn }) => ({
        type: typeOf(db.Engine, "DBCluster"),
        id: db.DBClusterArn ?? arn("rds", `cluster:${db.DBClusterIdentifier}`),
        labels: labelsOf12(db.TagList)
      }))
    }),
    listing({
      types: [
        "AWS::RDS::GlobalCluster",
        "AWS::DocDB::GlobalCluster",
        "AWS::Neptune::GlobalCluster"
      ],
      action: "rds:DescribeGlobalClusters",
      page: ((client, options, Marker) => client.describeGlobalClusters({ MaxRecords: 100, Marker }, options)),
      next: ((page) => page.Marker),
      items: ((page) => page.GlobalClusters),
      draft: ((db, { arn, partition }) => ({
        type: typeOf(db.Engine, "GlobalCluster"),
        id: db.GlobalClusterArn ?? arn("rds", `global-cluster:${db.GlobalClusterIdentifier}`, ""),
        region: `${partition}-global`,
        labels: labelsOf12(db.TagList)
      }))
    }),
    {
      types: ["AWS::RDS::DBSnapshot"],
      actions: ["rds:DescribeDBSnapshots"],
      async *list({ arn, pages }) {
        for (const SnapshotType of ["manual", "awsbackup"])
          for await (const { DBSnapshots } of pages(
            "rds:DescribeDBSnapshots",
            ((client, options, Marker) => client.describeDBSnapshots({ SnapshotType, MaxRecords: 100, Marker }, options)),
            ((page) => page.Marker)
          ))
            yield (DBSnapshots ?? []).map(((one) => ({
              type: "AWS::RDS::DBSnapshot",
              id: one.DBSnapshotArn ?? arn("rds", `snapshot:${one.DBSnapshotIdentifier}`),
              labels: labelsOf12(one.TagList),
              properties: one
            })));
      }
    },
    {
      types: ["AWS::RDS::DBClusterSnapshot"],
      actions: ["rds:DescribeDBClusterSnapshots"],
      async *list({ arn, pages }) {
        for (const SnapshotType of ["manual", "awsbackup"])
          for await (const { DBClusterSnapshots } of pages(
            "rds:DescribeDBClusterSnapshots",
            ((client, options, Marker) => client.describeDBClusterSnapshots({ SnapshotType, MaxRecords: 100, Marker }, options)),
            ((page) => page.Marker)
          ))
            yield (DBClusterSnapshots ?? []).map(((one) => ({
              type: "AWS::RDS::DBClusterSnapshot",
              id: one.DBClusterSnapshotArn ?? arn("rds", `cluster-snapshot:${one.DBClusterSnapshotIdentifier}`),
              labels: labelsOf12(one.TagList),
              properties: one
            })));
      }
    },
    listing({
      types: ["AWS::RDS::DBInstanceAutomatedBackup"],
      action: "rds:DescribeDBInstanceAutomatedBackups",
      page: ((client, options, Marker) => client.describeDBInstanceAutomatedBackups({ MaxRecords: 100, Marker }, options)),
      next: ((page) => page.Marker),
      items: ((page) => page.DBInstanceAutomatedBackups),
      draft: ((one, { arn }) => ({
        id: one.DBInstanceAutomatedBackupsArn ?? arn("rds", `auto-backup:${one.DbiResourceId}`),
        name: one.DBInstanceIdentifier ?? one.DbiResourceId ?? "",
        labels: labelsOf12(one.TagList)
      }))
    }),
    listing({
      types: ["AWS::RDS::ExportTask"],
      action: "rds:DescribeExportTasks",
      page: ((client, options, Marker) => client.describeExportTasks({ MaxRecords: 100, Marker }, options)),
      next: ((page) => page.Marker),
      items: ((page) => page.ExportTasks),
      draft: ((task, { arn }) => ({
        // Export tasks have no ARN of their own.
        id: arn("rds", `export-task:${task.ExportTaskIdentifier}`),
        name: task.ExportTaskIdentifier ?? ""
      }))
    })
  ]
});

// src/collect/aws/services/redshift-serverless.ts
import { service as service55 } from "./scan.js";
var redshiftServerless = service55({
  id: "redshift-serverless",
  where: "regions",
  reads: ["namespaceName", "namespaceArn", "snapshotName", "snapshotArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-redshift-serverless.js")).RedshiftServerless(config)),
  lists: [
    {
      types: ["AWS::RedshiftServerless::Namespace"],
      actions: [
        "redshift-serverless:ListNamespaces",
        "redshift-serverless:ListSnapshotCopyConfigurations"
      ],
      async *list({ arn, pages, each, attach }) {
        for await (const { namespaces } of pages(
          "redshift-serverless:ListNamespaces",
          ((client, options, nextToken) => client.listNamespaces({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await each(namespaces, (async (record) => {
            const { namespaceName } = record;
            const namespace = {
              type: "AWS::RedshiftServerless::Namespace",
              id: record.namespaceArn ?? arn("redshift-serverless", `namespace/${record.namespaceId}`),
              name: namespaceName ?? "",
              properties: record
            };
            await attach(
              namespace,
              "snapshotCopyConfigurations",
              "redshift-serverless:ListSnapshotCopyConfigurations",
              async () => {
                const all2 = [];
                for await (const page of pages(
                  "redshift-serverless:ListSnapshotCopyConfigurations",
                  (client, options, nextToken) => client.listSnapshotCopyConfigurations(
                    { namespaceName, maxResults: 100, nextToken },
                    options
                  ),
                  ({ nextToken }) => nextToken
                ))
                  all2.push(...page.snapshotCopyConfigurations ?? []);
                return all2;
              }
            );
            return namespace;
          }));
      }
    },
    {
      types: ["AWS::RedshiftServerless::Snapshot"],
      actions: ["redshift-serverless:ListSnapshots"],
      async *list({ arn, pages }) {
        for await (const { snapshots } of pages(
          "redshift-serverless:ListSnapshots",
          ((client, options, nextToken) => client.listSnapshots({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (snapshots ?? []).map(((one) => ({
            type: "AWS::RedshiftServerless::Snapshot",
            id: one.snapshotArn ?? arn("redshift-serverless", `snapshot/${one.snapshotName}`),
            name: one.snapshotName ?? "",
            properties: one
          })));
      }
    }
  ]
});

// src/collect/aws/services/redshift.ts
import { labelsOf as labelsOf13, service as service56 } from "./scan.js";
var isByHand = (said) => byWord(said, { automated: false, manual: true }, { unknown: true });
var redshift = service56({
  id: "redshift",
  where: "regions",
  reads: [
    "ClusterIdentifier",
    "SnapshotIdentifier",
    "SnapshotArn",
    "SnapshotType",
    "SourceRegion",
    "DataShareArn"
  ],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-redshift.js")).Redshift(config)),
  lists: [
    listing({
      types: ["AWS::Redshift::Cluster"],
      action: "redshift:DescribeClusters",
      page: ((client, options, Marker) => client.describeClusters({ MaxRecords: 100, Marker }, options)),
      next: ((page) => page.Marker),
      items: ((page) => page.Clusters),
      draft: (({ ClusterIdentifier, Tags }, { arn }) => ({
        id: arn("redshift", `cluster:${ClusterIdentifier}`),
        labels: labelsOf13(Tags)
      })),
      details: ["redshift:DescribeLoggingStatus"],
      detail: ((cluster, { ClusterIdentifier }, { call, attach }) => attach(cluster, "LoggingStatus", "redshift:DescribeLoggingStatus", (async () => {
        const { LoggingEnabled, BucketName } = await call(
          "redshift:DescribeLoggingStatus",
          ((client, options) => client.describeLoggingStatus({ ClusterIdentifier }, options))
        );
        return { LoggingEnabled, BucketName };
      })))
    }),
    listing({
      types: ["AWS::Redshift::ClusterSnapshot"],
      action: "redshift:DescribeClusterSnapshots",
      page: ((client, options, Marker) => client.describeClusterSnapshots({ MaxRecords: 100, Marker }, options)),
      next: ((page) => page.Marker),
      // Automated ones, several a day, are where their cluster is, unless copied from elsewhere.
      items: ((page) => page.Snapshots?.filter(
        ({ SnapshotType, SourceRegion }) => isByHand(SnapshotType) || SourceRegion
      )),
      draft: ((one, { arn }) => ({
        id: one.SnapshotArn ?? arn("redshift", `snapshot:${one.ClusterIdentifier}/${one.SnapshotIdentifier}`),
        labels: labelsOf13(one.Tags)
      }))
    }),
    listing({
      types: ["AWS::Redshift::DataShare"],
      action: "redshift:DescribeDataShares",
      page: ((client, options, Marker) => client.describeDataShares({ MaxRecords: 100, Marker }, options)),
      next: ((page) => page.Marker),
      items: ((page) => page.DataShares),
      draft: ((share, { arn }) => ({
        id: share.DataShareArn ?? arn("redshift", "datashare:unnamed")
      }))
    })
  ]
});

// src/collect/aws/services/route-53.ts
import { globalOf as globalOf3 } from "./scan.js";
import { globalHome as globalHome3, service as service57 } from "./scan.js";
var route53 = service57({
  id: "route-53",
  where: globalHome3,
  reads: ["Id", "Name"],
  client: async (config) => new (await import("./vendor/aws-sdk-client-route-53.js")).Route53(config),
  lists: [
    {
      types: ["AWS::Route53::HostedZone"],
      actions: ["route53:ListHostedZones", "route53:ListQueryLoggingConfigs"],
      async *list({ partition, pages, each, attach }) {
        let asked;
        const logging = () => asked ??= all(
          pages(
            "route53:ListQueryLoggingConfigs",
            (client, options, NextToken) => client.listQueryLoggingConfigs({ MaxResults: 100, NextToken }, options),
            (page) => page.NextToken
          ),
          (page) => page.QueryLoggingConfigs
        );
        for await (const { HostedZones } of pages(
          "route53:ListHostedZones",
          (client, options, Marker) => client.listHostedZones({ MaxItems: 100, Marker }, options),
          (page) => page.NextMarker
        ))
          yield await each(HostedZones, async (zone) => {
            const id = zone.Id?.replace(/^\/hostedzone\//, "");
            const draft = {
              type: "AWS::Route53::HostedZone",
              id: `arn:${partition}:route53:::hostedzone/${id}`,
              name: zone.Name ?? id ?? "",
              region: globalOf3(partition),
              properties: zone
            };
            await attach(
              draft,
              "QueryLoggingConfigs",
              "route53:ListQueryLoggingConfigs",
              async () => (await logging()).filter(
                ({ HostedZoneId }) => HostedZoneId?.replace(/^\/hostedzone\//, "") === id
              )
            );
            return draft;
          });
      }
    }
  ]
});

// src/collect/aws/account-host.ts


var isBare = ((host) => host === "localhost" || isIP(host.replace(/^\[|\]$/g, "")) !== 0);

// src/collect/aws/services/s3-control.ts
import { service as service58 } from "./scan.js";
var s3Control = service58({
  id: "s3-control",
  where: "regions",
  reads: ["Name", "AccessPointArn", "Bucket", "Id", "HomeRegion", "JobId", "Status"],
  client: s3ControlClient,
  lists: [
    {
      types: ["AWS::S3::AccessPoint"],
      actions: ["s3:ListAccessPoints"],
      async *list({ account: AccountId, arn, pages }) {
        for await (const { AccessPointList } of pages(
          "s3:ListAccessPoints",
          ((client, options, NextToken) => client.listAccessPoints({ AccountId, MaxResults: 1e3, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (AccessPointList ?? []).map(((point) => ({
            type: "AWS::S3::AccessPoint",
            id: point.AccessPointArn ?? arn("s3", `accesspoint/${point.Name}`),
            properties: point
          })));
      }
    },
    {
      types: ["AWS::S3::StorageLens"],
      actions: ["s3:ListStorageLensConfigurations", "s3:GetStorageLensConfiguration"],
      async *list({ account: AccountId, region, arn, pages, each, describe }) {
        for await (const { StorageLensConfigurationList } of pages(
          "s3:ListStorageLensConfigurations",
          ((client, options, NextToken) => client.listStorageLensConfigurations({ AccountId, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(
            StorageLensConfigurationList?.filter(
              (({ HomeRegion = region, IsEnabled }) => HomeRegion === region && IsEnabled !== false)
            ),
            (async (record) => {
              const ConfigId = record.Id ?? "";
              const lens = {
                type: "AWS::S3::StorageLens",
                id: record.StorageLensArn ?? arn("s3", `storage-lens/${ConfigId}`),
                properties: record
              };
              await describe(
                lens,
                "s3:GetStorageLensConfiguration",
                (client, options) => client.getStorageLensConfiguration({ AccountId, ConfigId }, options),
                ({ StorageLensConfiguration }) => StorageLensConfiguration
              );
              return lens;
            })
          );
      }
    },
    {
      types: ["AWS::S3::BatchJob"],
      actions: ["s3:ListJobs", "s3:DescribeJob"],
      async *list({ account: AccountId, arn, pages, each, describe }) {
        for await (const { Jobs } of pages(
          "s3:ListJobs",
          ((client, options, NextToken) => client.listJobs({ AccountId, MaxResults: 1e3, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(Jobs, (async ({ JobId, Status }) => {
            const job = {
              type: "AWS::S3::BatchJob",
              id: arn("s3", `job/${JobId}`),
              // The list's `Operation` is only its name.
              properties: { JobId, Status }
            };
            await describe(
              job,
              "s3:DescribeJob",
              (client, options) => client.describeJob({ AccountId, JobId }, options),
              ({ Job }) => {
                const TargetResource = Job?.Operation?.S3PutObjectCopy?.TargetResource;
                const Bucket = Job?.Report?.Bucket;
                const manifest = Job?.ManifestGenerator?.S3JobManifestGenerator?.ManifestOutputLocation?.Bucket;
                return {
                  ...TargetResource !== void 0 && {
                    Operation: { S3PutObjectCopy: { TargetResource } }
                  },
                  ...Bucket !== void 0 && { Report: { Bucket } },
                  ...manifest !== void 0 && {
                    ManifestGenerator: {
                      S3JobManifestGenerator: { ManifestOutputLocation: { Bucket: manifest } }
                    }
                  }
                };
              }
            );
            return job;
          }));
      }
    }
  ]
});

// src/collect/aws/services/s3-directory-buckets.ts
import { service as service59 } from "./scan.js";
var s3DirectoryBuckets = service59({
  id: "s3-directory-buckets",
  where: "regions",
  reads: ["Name"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-s3.js")).S3(config)),
  lists: [
    {
      types: ["AWS::S3Express::DirectoryBucket"],
      actions: ["s3express:ListAllMyDirectoryBuckets"],
      async *list({ arn, pages }) {
        for await (const { Buckets } of pages(
          "s3express:ListAllMyDirectoryBuckets",
          ((client, options, ContinuationToken) => client.listDirectoryBuckets({ MaxDirectoryBuckets: 1e3, ContinuationToken }, options)),
          ((page) => page.ContinuationToken)
        ))
          yield (Buckets ?? []).filter((({ Name }) => Name?.endsWith("--x-s3"))).map(((bucket) => ({
            type: "AWS::S3Express::DirectoryBucket",
            id: arn("s3express", `bucket/${bucket.Name}`),
            properties: bucket
          })));
      }
    }
  ]
});

// src/collect/aws/services/s3-multi-region-access-points.ts
import { service as service60 } from "./scan.js";
var s3MultiRegionAccessPoints = service60({
  id: "s3-multi-region-access-points",
  where: { home: { aws: "us-west-2" } },
  reads: ["Name", "Alias"],
  client: s3ControlClient,
  lists: [
    {
      types: ["AWS::S3::MultiRegionAccessPoint"],
      actions: ["s3:ListMultiRegionAccessPoints"],
      async *list({ account: AccountId, partition, arn, pages }) {
        if (partition !== "aws") return;
        for await (const { AccessPoints } of pages(
          "s3:ListMultiRegionAccessPoints",
          (client, options, NextToken) => client.listMultiRegionAccessPoints({ AccountId, MaxResults: 100, NextToken }, options),
          (page) => page.NextToken
        ))
          yield (AccessPoints ?? []).map((point) => ({
            type: "AWS::S3::MultiRegionAccessPoint",
            id: arn("s3", `accesspoint/${point.Alias}`, ""),
            name: point.Name ?? point.Alias ?? "",
            properties: point
          }));
      }
    }
  ]
});

// src/collect/aws/services/s3.ts
import { service as service61 } from "./scan.js";
var s3 = service61({
  id: "s3",
  where: "account",
  reads: ["Name", "BucketRegion", "LocationConstraint"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-s3.js")).S3(config)),
  lists: [
    {
      types: ["AWS::S3::Bucket"],
      actions: [
        "s3:ListAllMyBuckets",
        "s3:GetBucketLocation",
        "s3:GetReplicationConfiguration",
        "s3:GetBucketLogging",
        "s3:GetInventoryConfiguration",
        "s3:GetAnalyticsConfiguration",
        "s3:GetAccelerateConfiguration",
        "s3:GetBucketNotification"
      ],
      async *list(here) {
        for await (const { Buckets } of here.pages(
          "s3:ListAllMyBuckets",
          ((client, options, token) => client.listBuckets(
            { MaxBuckets: 1e3, ...token !== void 0 && { ContinuationToken: token } },
            options
          )),
          ((page) => page.ContinuationToken)
        ))
          yield await here.each(Buckets, (async (record) => {
            const Bucket = record.Name ?? "";
            const bucket = {
              type: "AWS::S3::Bucket",
              id: `arn:${here.partition}:s3:::${Bucket}`,
              name: Bucket,
              properties: record
            };
            bucket.region = regionName.test(record.BucketRegion ?? "") ? record.BucketRegion : await locate(here, bucket, Bucket);
            if (here.wanted(bucket.region)) await destinations2(here, bucket, Bucket);
            return bucket;
          }));
      }
    }
  ]
});
async function locate({ detail }, bucket, Bucket) {
  await detail(bucket, "LocationConstraint", "s3:GetBucketLocation", async (client, options) => {
    const answer = await client.getBucketLocation({ Bucket }, options);
    const { LocationConstraint: said } = answer;
    if (said && said !== "EU" && !regionName.test(said))
      throw new Error(`the answer of GetBucketLocation names no region: ${JSON.stringify(said)}`);
    return answer;
  });
  if (bucket.unseen) return void 0;
  const { LocationConstraint } = bucket.properties;
  if (!LocationConstraint) return "us-east-1";
  return LocationConstraint === "EU" ? "eu-west-1" : LocationConstraint;
}
var regionName = /^[a-z]{2,6}(-[a-z]+)+-\d{1,2}$/;


// src/collect/aws/services/s3tables.ts
import { service as service62 } from "./scan.js";
var mayBeReplica = (said) => byWord(said, { aws: true, customer: false }, { unknown: true });
var s3tables = service62({
  id: "s3tables",
  where: "regions",
  reads: ["name", "arn", "tableARN"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-s3tables.js")).S3Tables(config)),
  lists: [
    {
      types: ["AWS::S3Tables::TableBucket"],
      actions: ["s3tables:ListTableBuckets", "s3tables:GetTableBucketReplication"],
      async *list(here) {
        for await (const tableBuckets of bucketsOf(here))
          yield await here.each(tableBuckets, async (record) => {
            const tableBucketARN = record.arn ?? "";
            const bucket = {
              type: "AWS::S3Tables::TableBucket",
              id: tableBucketARN,
              properties: record
            };
            await here.attach(
              bucket,
              "replicationConfiguration",
              "s3tables:GetTableBucketReplication",
              async () => (await here.call(
                "s3tables:GetTableBucketReplication",
                (client, options) => client.getTableBucketReplication({ tableBucketARN }, options)
              )).configuration
            );
            return bucket;
          });
      }
    },
    {
      types: ["AWS::S3Tables::Table"],
      actions: [
        "s3tables:ListTables",
        "s3tables:ListTableBuckets",
        "s3tables:GetTableReplication",
        "s3tables:GetTable"
      ],
      async *list(here) {
        for await (const tableBuckets of bucketsOf(here))
          for (const { arn: tableBucketARN } of tableBuckets)
            for await (const { tables } of here.pages(
              "s3tables:ListTables",
              (client, options, continuationToken) => client.listTables({ tableBucketARN, maxTables: 1e3, continuationToken }, options),
              (page) => page.continuationToken
            ))
              yield await here.each(tables, async (record) => {
                const tableArn = record.tableARN ?? "";
                const table = {
                  type: "AWS::S3Tables::Table",
                  id: tableArn,
                  name: record.name ?? tableArn,
                  properties: record
                };
                await here.attach(
                  table,
                  "replicationConfiguration",
                  "s3tables:GetTableReplication",
                  async () => (await here.call(
                    "s3tables:GetTableReplication",
                    (client, options) => client.getTableReplication({ tableArn }, options)
                  )).configuration
                );
                if (mayBeReplica(record.type))
                  await here.attach(
                    table,
                    "managedTableInformation",
                    "s3tables:GetTable",
                    async () => (await here.call(
                      "s3tables:GetTable",
                      (client, options) => client.getTable({ tableArn }, options)
                    )).managedTableInformation
                  );
                return table;
              });
      }
    }
  ]
});


// src/collect/aws/services/s3vectors.ts
import { service as service63 } from "./scan.js";
var s3vectors = service63({
  id: "s3vectors",
  where: "regions",
  reads: ["vectorBucketName", "vectorBucketArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-s3vectors.js")).S3Vectors(config)),
  lists: [
    {
      types: ["AWS::S3Vectors::VectorBucket"],
      actions: ["s3vectors:ListVectorBuckets"],
      async *list({ arn, pages }) {
        for await (const { vectorBuckets } of pages(
          "s3vectors:ListVectorBuckets",
          ((client, options, nextToken) => client.listVectorBuckets({ maxResults: 500, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (vectorBuckets ?? []).map(((bucket) => ({
            type: "AWS::S3Vectors::VectorBucket",
            id: bucket.vectorBucketArn ?? arn("s3vectors", `bucket/${bucket.vectorBucketName}`),
            properties: bucket
          })));
      }
    }
  ]
});

// src/collect/aws/services/sagemaker.ts
import { service as service64 } from "./scan.js";
import { only as only12 } from "./terraform-aws.js";
var sagemaker = service64({
  id: "sagemaker",
  where: "regions",
  reads: [
    "EndpointConfigName",
    "EndpointConfigArn",
    "FeatureGroupName",
    "FeatureGroupArn",
    "DomainId",
    "DomainArn",
    "DomainName",
    "NotebookInstanceArn",
    "EndpointArn"
  ],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-sagemaker.js")).SageMaker(config)),
  lists: [
    listing({
      types: ["AWS::SageMaker::EndpointConfig"],
      action: "sagemaker:ListEndpointConfigs",
      page: ((client, options, NextToken) => client.listEndpointConfigs({ MaxResults: 100, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.EndpointConfigs),
      draft: ({ EndpointConfigArn = "" }) => ({ id: EndpointConfigArn }),
      details: ["sagemaker:DescribeEndpointConfig"],
      detail: (draft, { EndpointConfigName }, { describe }) => describe(
        draft,
        "sagemaker:DescribeEndpointConfig",
        (client, options) => client.describeEndpointConfig({ EndpointConfigName }, options),
        (answer) => ({
          ...answer,
          ProductionVariants: answer.ProductionVariants?.map(coreDumps),
          ShadowProductionVariants: answer.ShadowProductionVariants?.map(coreDumps)
        })
      )
    }),
    listing({
      types: ["AWS::SageMaker::FeatureGroup"],
      action: "sagemaker:ListFeatureGroups",
      page: ((client, options, NextToken) => client.listFeatureGroups({ MaxResults: 100, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.FeatureGroupSummaries),
      draft: ({ FeatureGroupArn = "" }) => ({
        id: FeatureGroupArn
      }),
      details: ["sagemaker:DescribeFeatureGroup"],
      detail: (draft, { FeatureGroupName }, { describe }) => describe(
        draft,
        "sagemaker:DescribeFeatureGroup",
        (client, options) => client.describeFeatureGroup({ FeatureGroupName }, options),
        (answer) => answer
      )
    }),
    listing({
      types: ["AWS::SageMaker::Domain"],
      action: "sagemaker:ListDomains",
      page: ((client, options, NextToken) => client.listDomains({ MaxResults: 100, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.Domains),
      draft: ({ DomainArn = "", DomainName = "" }) => ({
        id: DomainArn,
        name: DomainName
      }),
      details: ["sagemaker:DescribeDomain"],
      detail: (draft, { DomainId }, { describe }) => describe(
        draft,
        "sagemaker:DescribeDomain",
        (client, options) => client.describeDomain({ DomainId }, options),
        ({ DefaultUserSettings, DefaultSpaceSettings, DomainSettings }) => ({
          DefaultUserSettings: only12(
            DefaultUserSettings,
            "S3OutputPath",
            "S3ArtifactPath",
            "S3Uri"
          ),
          DefaultSpaceSettings: only12(DefaultSpaceSettings, "S3Uri"),
          DomainSettings: only12(DomainSettings, "DomainRegion", "ProjectS3Path")
        })
      )
    }),
    listing({
      types: ["AWS::SageMaker::NotebookInstance"],
      action: "sagemaker:ListNotebookInstances",
      page: ((client, options, NextToken) => client.listNotebookInstances({ MaxResults: 100, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.NotebookInstances),
      draft: (notebook) => ({
        id: notebook.NotebookInstanceArn ?? ""
      })
    }),
    listing({
      types: ["AWS::SageMaker::Endpoint"],
      action: "sagemaker:ListEndpoints",
      page: ((client, options, NextToken) => client.listEndpoints({ MaxResults: 100, NextToken }, options)),
      next: ((page) => page.NextToken),
      items: ((page) => page.Endpoints),
      draft: (endpoint) => ({
        id: endpoint.EndpointArn ?? ""
      })
    })
  ]
});
var coreDumps = (variant) => only12(variant, "VariantName", "DestinationS3Uri") ?? {};

// src/collect/aws/services/scheduler.ts
import { service as service65 } from "./scan.js";
var scheduler = service65({
  id: "scheduler",
  where: "regions",
  reads: ["Arn", "Name", "GroupName"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-scheduler.js")).Scheduler(config)),
  lists: [
    {
      types: ["AWS::Scheduler::Schedule"],
      actions: ["scheduler:ListSchedules", "scheduler:GetSchedule"],
      async *list({ arn, pages, each, describe }) {
        for await (const { Schedules } of pages(
          "scheduler:ListSchedules",
          ((client, options, NextToken) => client.listSchedules({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(Schedules, (async (schedule) => {
            const { Name, GroupName } = schedule;
            const draft = {
              type: "AWS::Scheduler::Schedule",
              id: schedule.Arn ?? arn("scheduler", `schedule/${GroupName}/${Name}`),
              properties: schedule
            };
            await describe(
              draft,
              "scheduler:GetSchedule",
              (client, options) => client.getSchedule({ Name, GroupName }, options),
              ({ Target }) => ({
                Target: { Arn: Target?.Arn, DeadLetterConfig: Target?.DeadLetterConfig }
              })
            );
            return draft;
          }));
      }
    }
  ]
});

// src/collect/aws/services/secrets-manager.ts
import { labelsOf as labelsOf14, service as service66 } from "./scan.js";
var secretsManager = service66({
  id: "secrets-manager",
  where: "regions",
  reads: ["Name", "ARN"],
  // Replicas in other accounts are not part of the SDK's shape yet.
  bareJson: true,
  client: (async (config) => new (await import("./vendor/aws-sdk-client-secrets-manager.js")).SecretsManager(config)),
  lists: [
    {
      types: ["AWS::SecretsManager::Secret"],
      actions: ["secretsmanager:ListSecrets", "secretsmanager:DescribeSecret"],
      async *list({ arn, pages, each, describe }) {
        for await (const { SecretList } of pages(
          "secretsmanager:ListSecrets",
          ((client, options, NextToken) => client.listSecrets(
            { IncludePlannedDeletion: true, MaxResults: 100, NextToken },
            options
          )),
          ((page) => page.NextToken)
        ))
          yield await each(SecretList, (async (record) => {
            const SecretId = record.ARN ?? record.Name ?? "";
            const secret = {
              type: "AWS::SecretsManager::Secret",
              id: record.ARN ?? arn("secretsmanager", `secret:${record.Name}`),
              name: record.Name ?? SecretId,
              labels: labelsOf14(record.Tags),
              properties: record
            };
            await describe(
              secret,
              "secretsmanager:DescribeSecret",
              ((client, options) => client.describeSecret({ SecretId }, options)),
              ((answer) => answer)
            );
            return secret;
          }));
      }
    }
  ]
});

// src/collect/aws/services/securityhub.ts
import { parseArn } from "./scan.js";
import { service as service67 } from "./scan.js";
var securityhub = service67({
  id: "securityhub",
  where: "regions",
  reads: ["FindingAggregatorArn", "AggregatorV2Arn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-securityhub.js")).SecurityHub(config)),
  lists: [
    {
      types: ["AWS::SecurityHub::FindingAggregator"],
      actions: ["securityhub:ListFindingAggregators", "securityhub:GetFindingAggregator"],
      async *list({ region, pages, each, describe }) {
        for await (const { FindingAggregators } of unlessUnused(
          pages(
            "securityhub:ListFindingAggregators",
            ((client, options, NextToken) => client.listFindingAggregators({ MaxResults: 100, NextToken }, options)),
            ((page) => page.NextToken)
          )
        ))
          yield await each(
            // Linked regions list it too; it is reported in its own.
            (FindingAggregators ?? []).filter(((one) => isHere(one.FindingAggregatorArn, region))),
            (async ({ FindingAggregatorArn = "" }) => {
              const draft = {
                type: "AWS::SecurityHub::FindingAggregator",
                id: FindingAggregatorArn,
                properties: { FindingAggregatorArn }
              };
              await describe(
                draft,
                "securityhub:GetFindingAggregator",
                (client, options) => client.getFindingAggregator({ FindingAggregatorArn }, options),
                (answer) => answer
              );
              return draft;
            })
          );
      }
    },
    {
      types: ["AWS::SecurityHub::AggregatorV2"],
      actions: ["securityhub:ListAggregatorsV2", "securityhub:GetAggregatorV2"],
      async *list({ region, pages, each, describe }) {
        for await (const { AggregatorsV2 } of unlessUnused(
          pages(
            "securityhub:ListAggregatorsV2",
            ((client, options, NextToken) => client.listAggregatorsV2({ MaxResults: 100, NextToken }, options)),
            ((page) => page.NextToken)
          )
        ))
          yield await each(
            (AggregatorsV2 ?? []).filter(((one) => isHere(one.AggregatorV2Arn, region))),
            (async ({ AggregatorV2Arn = "" }) => {
              const draft = {
                type: "AWS::SecurityHub::AggregatorV2",
                id: AggregatorV2Arn,
                properties: { AggregatorV2Arn }
              };
              await describe(
                draft,
                "securityhub:GetAggregatorV2",
                (client, options) => client.getAggregatorV2({ AggregatorV2Arn }, options),
                (answer) => answer
              );
              return draft;
            })
          );
      }
    }
  ]
});
var isHere = ((arn, region) => arn !== void 0 && (parseArn(arn)?.region || region) === region);

// src/collect/aws/services/securitylake.ts
import { service as service68 } from "./scan.js";
var securitylake = service68({
  id: "securitylake",
  where: "regions",
  reads: ["dataLakeArn", "region"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-securitylake.js")).SecurityLake(config)),
  lists: [
    {
      types: ["AWS::SecurityLake::DataLake"],
      actions: ["securitylake:ListDataLakes"],
      async *list({ arn, region, pages }) {
        for await (const { dataLakes } of unlessUnused(
          pages(
            "securitylake:ListDataLakes",
            ((client, options) => client.listDataLakes({ regions: [region] }, options)),
            (() => void 0)
          )
        ))
          yield (dataLakes ?? []).filter(((lake) => lake.region === region)).map(((lake) => ({
            type: "AWS::SecurityLake::DataLake",
            id: lake.dataLakeArn ?? arn("securitylake", "data-lake/default"),
            properties: lake
          })));
      }
    }
  ]
});

// src/collect/aws/services/sesv2.ts
import { service as service69 } from "./scan.js";
var sesv2 = service69({
  id: "sesv2",
  where: "regions",
  reads: ["EndpointName"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-sesv2.js")).SESv2(config)),
  lists: [
    {
      types: ["AWS::SES::MultiRegionEndpoint"],
      actions: ["ses:ListMultiRegionEndpoints"],
      async *list({ arn, pages }) {
        for await (const { MultiRegionEndpoints } of pages(
          "ses:ListMultiRegionEndpoints",
          ((client, options, NextToken) => client.listMultiRegionEndpoints({ NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (MultiRegionEndpoints ?? []).map(((endpoint) => ({
            type: "AWS::SES::MultiRegionEndpoint",
            id: arn("ses", `multi-region-endpoint/${endpoint.EndpointName}`),
            properties: endpoint
          })));
      }
    }
  ]
});

// src/collect/aws/services/sfn.ts
import { service as service70 } from "./scan.js";
import { referencesIn } from "./terraform-aws.js";
var sfn = service70({
  id: "sfn",
  where: "regions",
  reads: ["name", "type"],
  client: (async (config) => withModels(config, new (await import("./vendor/aws-sdk-client-sfn.js")).SFN(config))),
  lists: [
    {
      types: ["AWS::StepFunctions::StateMachine"],
      actions: [
        "states:ListStateMachines",
        "states:DescribeStateMachine",
        "bedrock:GetInferenceProfile"
      ],
      async *list(here) {
        const readProfiles = profileReader(
          here,
          "bedrock:GetInferenceProfile",
          (({ models }) => models)
        );
        for await (const { stateMachines } of here.pages(
          "states:ListStateMachines",
          (({ main }, options, nextToken) => main.listStateMachines({ maxResults: 1e3, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield await here.each(stateMachines, (async (machine) => {
            const { stateMachineArn } = machine;
            const draft = {
              type: "AWS::StepFunctions::StateMachine",
              id: stateMachineArn ?? here.arn("states", `stateMachine:${machine.name}`),
              properties: machine
            };
            let references = [];
            await here.describe(
              draft,
              "states:DescribeStateMachine",
              (({ main }, options) => main.describeStateMachine({ stateMachineArn }, options)),
              (({ definition, loggingConfiguration }) => {
                if (!isDefinition(definition)) return { loggingConfiguration };
                references = referencesIn(definition);
                return { DefinitionReferences: references, loggingConfiguration };
              })
            );
            await readProfiles(draft, references);
            return draft;
          }));
      }
    }
  ]
});


// src/collect/aws/services/sns.ts
import { service as service71 } from "./scan.js";
import { hostPart as hostPart5 } from "./terraform-aws.js";
var sns = service71({
  id: "sns",
  where: "regions",
  reads: ["TopicArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-sns.js")).SNS(config)),
  lists: [
    {
      types: ["AWS::SNS::Topic"],
      actions: ["sns:ListTopics"],
      async *list({ pages }) {
        for await (const { Topics } of pages(
          "sns:ListTopics",
          ((client, options, NextToken) => client.listTopics({ NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Topics ?? []).map((({ TopicArn = "" }) => ({
            type: "AWS::SNS::Topic",
            id: TopicArn,
            properties: { TopicArn }
          })));
      }
    },
    {
      types: ["AWS::SNS::Subscription"],
      actions: ["sns:ListSubscriptions"],
      async *list({ pages }) {
        let pending = 0;
        for await (const { Subscriptions } of pages(
          "sns:ListSubscriptions",
          ((client, options, NextToken) => client.listSubscriptions({ NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Subscriptions ?? []).map(((subscription) => {
            const { SubscriptionArn = "", TopicArn = "" } = subscription;
            return {
              type: "AWS::SNS::Subscription",
              // Until it is confirmed, a subscription has a word for an ARN.
              id: SubscriptionArn.startsWith("arn:") ? SubscriptionArn : `${TopicArn}/pending/${pending++}`,
              properties: { ...subscription, Endpoint: endpointOf(subscription) }
            };
          }));
      }
    }
  ]
});


// src/collect/aws/services/sqs.ts
import { service as service72 } from "./scan.js";
var sqs = service72({
  id: "sqs",
  where: "regions",
  reads: ["QueueUrl"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-sqs.js")).SQS(config)),
  lists: [
    {
      types: ["AWS::SQS::Queue"],
      actions: ["sqs:ListQueues"],
      async *list({ arn, pages }) {
        for await (const { QueueUrls } of pages(
          "sqs:ListQueues",
          ((client, options, NextToken) => client.listQueues({ MaxResults: 1e3, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (QueueUrls ?? []).map(((QueueUrl) => ({
            type: "AWS::SQS::Queue",
            id: arn("sqs", QueueUrl.slice(QueueUrl.lastIndexOf("/") + 1)),
            properties: { QueueUrl }
          })));
      }
    }
  ]
});

// src/collect/aws/services/ssm-incidents.ts
import { service as service73 } from "./scan.js";
var ssmIncidents = service73({
  id: "ssm-incidents",
  where: "regions",
  reads: ["arn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-ssm-incidents.js")).SSMIncidents(config)),
  lists: [
    {
      types: ["AWS::SSMIncidents::ReplicationSet"],
      actions: ["ssm-incidents:ListReplicationSets", "ssm-incidents:GetReplicationSet"],
      async *list({ region, pages, each, describe }) {
        for await (const { replicationSetArns } of pages(
          "ssm-incidents:ListReplicationSets",
          ((client, options, nextToken) => client.listReplicationSets({ maxResults: 100, nextToken }, options)),
          ((page) => page.nextToken)
        ))
          yield (await each(replicationSetArns, (async (arn) => {
            const draft = {
              type: "AWS::SSMIncidents::ReplicationSet",
              id: arn,
              properties: { arn }
            };
            await describe(
              draft,
              "ssm-incidents:GetReplicationSet",
              (client, options) => client.getReplicationSet({ arn }, options),
              ({ replicationSet }) => replicationSet
            );
            return draft;
          }))).filter((({ properties }) => {
            const { regionMap = {} } = properties;
            const [first = region] = Object.keys(regionMap).sort();
            return first === region;
          }));
      }
    }
  ]
});

// src/collect/aws/services/ssm.ts
import { service as service74 } from "./scan.js";
var ssm = service74({
  id: "ssm",
  where: "regions",
  reads: ["Name", "ARN", "SyncName", "SyncType"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-ssm.js")).SSM(config)),
  lists: [
    {
      types: ["AWS::SSM::Parameter"],
      actions: ["ssm:DescribeParameters"],
      async *list({ arn, pages }) {
        for await (const { Parameters } of pages(
          "ssm:DescribeParameters",
          ((client, options, NextToken) => client.describeParameters({ MaxResults: 50, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Parameters ?? []).map(((parameter) => ({
            type: "AWS::SSM::Parameter",
            id: parameter.ARN ?? arn("ssm", `parameter/${parameter.Name?.replace(/^\//, "")}`),
            properties: parameter
          })));
      }
    },
    {
      types: ["AWS::SSM::ResourceDataSync"],
      actions: ["ssm:ListResourceDataSync"],
      async *list({ arn, pages }) {
        const seen = /* @__PURE__ */ new Set();
        for (const SyncType of [void 0, "SyncFromSource"])
          for await (const { ResourceDataSyncItems } of pages(
            "ssm:ListResourceDataSync",
            ((client, options, NextToken) => client.listResourceDataSync({ SyncType, MaxResults: 50, NextToken }, options)),
            ((page) => page.NextToken)
          )) {
            const fresh = (ResourceDataSyncItems ?? []).filter(
              (({ SyncName }) => !seen.has(SyncName))
            );
            for (const { SyncName } of fresh) seen.add(SyncName);
            yield fresh.map(((sync) => ({
              type: "AWS::SSM::ResourceDataSync",
              id: arn("ssm", `resource-data-sync/${sync.SyncName}`),
              properties: sync
            })));
          }
      }
    }
  ]
});

// src/collect/aws/services/sso-admin.ts
import { service as service75 } from "./scan.js";
var ssoAdmin = service75({
  id: "sso-admin",
  where: "regions",
  reads: ["InstanceArn", "Name", "PrimaryRegion"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-sso-admin.js")).SSOAdmin(config)),
  lists: [
    {
      types: ["AWS::SSO::Instance"],
      actions: ["sso:ListInstances", "sso:ListRegions"],
      async *list({ region, pages, each, attach }) {
        for await (const { Instances } of pages(
          "sso:ListInstances",
          ((client, options, NextToken) => client.listInstances({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(
            // An added region may list the instance as well; it is reported in its primary one.
            (Instances ?? []).filter((({ PrimaryRegion = region }) => PrimaryRegion === region)),
            (async (instance) => {
              const { InstanceArn, Name } = instance;
              const draft = {
                type: "AWS::SSO::Instance",
                id: InstanceArn ?? "",
                ...Name !== void 0 && { name: Name },
                properties: instance
              };
              if (instance.Regions === void 0)
                await attach(
                  draft,
                  "Regions",
                  "sso:ListRegions",
                  (() => all(
                    pages(
                      "sso:ListRegions",
                      ((client, options, NextToken) => client.listRegions({ InstanceArn, NextToken }, options)),
                      ((page) => page.NextToken)
                    ),
                    ((page) => page.Regions)
                  ))
                );
              return draft;
            })
          );
      }
    }
  ]
});

// src/collect/aws/services/storage-gateway.ts
import { service as service76 } from "./scan.js";
var protocolOf = (said) => byWord(
  said,
  { NFS: "NFS", SMB: "SMB" },
  { unknown: void 0 }
);
var storageGateway = service76({
  id: "storage-gateway",
  where: "regions",
  reads: ["GatewayId", "GatewayARN", "GatewayName", "FileShareARN"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-storage-gateway.js")).StorageGateway(config)),
  lists: [
    {
      types: ["AWS::StorageGateway::Gateway"],
      actions: ["storagegateway:ListGateways"],
      async *list({ arn, pages }) {
        for await (const { Gateways } of pages(
          "storagegateway:ListGateways",
          ((client, options, Marker) => client.listGateways({ Limit: 100, Marker }, options)),
          ((page) => page.Marker)
        ))
          yield (Gateways ?? []).map(((gateway) => ({
            type: "AWS::StorageGateway::Gateway",
            id: gateway.GatewayARN ?? arn("storagegateway", `gateway/${gateway.GatewayId}`),
            name: gateway.GatewayName ?? gateway.GatewayId ?? "",
            properties: gateway
          })));
      }
    },
    {
      types: ["AWS::StorageGateway::NFSFileShare", "AWS::StorageGateway::SMBFileShare"],
      actions: [
        "storagegateway:ListFileShares",
        "storagegateway:DescribeNFSFileShares",
        "storagegateway:DescribeSMBFileShares"
      ],
      async *list({ pages, each, describe, attach }) {
        for await (const { FileShareInfoList } of pages(
          "storagegateway:ListFileShares",
          ((client, options, Marker) => client.listFileShares({ Limit: 100, Marker }, options)),
          ((page) => page.NextMarker)
        ))
          yield await each(FileShareInfoList, (async (record) => {
            const FileShareARNList = [record.FileShareARN ?? ""];
            const protocol = protocolOf(record.FileShareType);
            const share = {
              type: `AWS::StorageGateway::${protocol ?? "NFS"}FileShare`,
              id: FileShareARNList[0],
              properties: record
            };
            const describeBy = {
              SMB: () => describe(
                share,
                "storagegateway:DescribeSMBFileShares",
                (client, options) => client.describeSMBFileShares({ FileShareARNList }, options),
                ({ SMBFileShareInfoList }) => SMBFileShareInfoList?.[0]
              ),
              NFS: () => describe(
                share,
                "storagegateway:DescribeNFSFileShares",
                (client, options) => client.describeNFSFileShares({ FileShareARNList }, options),
                ({ NFSFileShareInfoList }) => NFSFileShareInfoList?.[0]
              )
            };
            if (protocol) await describeBy[protocol]();
            else
              await attach(share, "*", "storagegateway:ListFileShares", async () => {
                throw unknownWord("FileShareType", record.FileShareType);
              });
            return share;
          }));
      }
    }
  ]
});

// src/collect/aws/services/transcribe.ts
import { service as service77 } from "./scan.js";
var mayBeElsewhere = (said) => byWord(
  said,
  { CUSTOMER_BUCKET: true, SERVICE_BUCKET: false },
  { unknown: true }
);
var transcribe = service77({
  id: "transcribe",
  where: "regions",
  reads: ["TranscriptionJobName", "OutputLocationType"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-transcribe.js")).Transcribe(config)),
  lists: [
    {
      types: ["AWS::Transcribe::TranscriptionJob"],
      actions: ["transcribe:ListTranscriptionJobs", "transcribe:GetTranscriptionJob"],
      async *list({ arn, pages, each, describe }) {
        for await (const { TranscriptionJobSummaries } of pages(
          "transcribe:ListTranscriptionJobs",
          ((client, options, NextToken) => client.listTranscriptionJobs({ MaxResults: 100, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield await each(TranscriptionJobSummaries, (async (summary) => {
            const { TranscriptionJobName } = summary;
            const draft = {
              type: "AWS::Transcribe::TranscriptionJob",
              id: arn("transcribe", `transcription-job/${TranscriptionJobName}`),
              properties: summary
            };
            if (mayBeElsewhere(summary.OutputLocationType))
              await describe(
                draft,
                "transcribe:GetTranscriptionJob",
                (client, options) => client.getTranscriptionJob({ TranscriptionJobName }, options),
                ({ TranscriptionJob }) => ({
                  // The query of an address is a signature that opens the file.
                  Transcript: {
                    TranscriptFileUri: unsigned(TranscriptionJob?.Transcript?.TranscriptFileUri),
                    RedactedTranscriptFileUri: unsigned(
                      TranscriptionJob?.Transcript?.RedactedTranscriptFileUri
                    )
                  },
                  Subtitles: {
                    SubtitleFileUris: TranscriptionJob?.Subtitles?.SubtitleFileUris?.map(unsigned)
                  }
                })
              );
            return draft;
          }));
      }
    }
  ]
});
var unsigned = (uri) => uri?.replace(/\?.*/, "");

// src/collect/aws/services/transfer.ts
import { service as service78 } from "./scan.js";
import { hostPart as hostPart6 } from "./terraform-aws.js";
var keeperOf = ((said) => byWord(
  said,
  {
    SERVICE_MANAGED: usersOf,
    AWS_DIRECTORY_SERVICE: groupsOf,
    API_GATEWAY: nobody,
    AWS_LAMBDA: nobody
  },
  // SERVICE_MANAGED is the default.
  { unknown: void 0, absent: usersOf }
));
var isMapped = ((said) => byWord(said, { LOGICAL: true, PATH: false }, { unknown: true }));
var transfer = service78({
  id: "transfer",
  where: "regions",
  reads: ["ServerId", "HomeDirectoryType", "ConnectorId"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-transfer.js")).Transfer(config)),
  lists: [
    {
      types: ["AWS::Transfer::Server", "AWS::Transfer::User"],
      actions: [
        "transfer:ListServers",
        "transfer:DescribeServer",
        "transfer:ListUsers",
        "transfer:DescribeUser",
        "transfer:ListAccesses",
        "transfer:DescribeAccess"
      ],
      async *list(here) {
        for await (const { Servers } of here.pages(
          "transfer:ListServers",
          ((client, options, NextToken) => client.listServers({ MaxResults: 1e3, NextToken }, options)),
          ((page) => page.NextToken)
        )) {
          yield await here.each(Servers, (async (server) => {
            const { ServerId, IdentityProviderType: said } = server;
            const draft = {
              type: "AWS::Transfer::Server",
              id: server.Arn ?? here.arn("transfer", `server/${ServerId}`),
              properties: server
            };
            await here.describe(
              draft,
              "transfer:DescribeServer",
              ((client, options) => client.describeServer({ ServerId }, options)),
              (({ Server }) => ({
                ...Server,
                IdentityProviderDetails: {
                  Url: hostPart6(Server?.IdentityProviderDetails?.Url),
                  Function: Server?.IdentityProviderDetails?.Function
                }
              }))
            );
            if (keeperOf(said) === void 0)
              await here.attach(draft, "Users", "transfer:ListUsers", (async () => {
                throw unknownWord("IdentityProviderType", said);
              }));
            return draft;
          }));
          for (const { ServerId, IdentityProviderType: said } of Servers ?? [])
            yield* (keeperOf(said) ?? nobody)(here, ServerId);
        }
      }
    },
    {
      types: ["AWS::Transfer::Connector"],
      actions: ["transfer:ListConnectors"],
      async *list({ arn, pages }) {
        for await (const { Connectors } of pages(
          "transfer:ListConnectors",
          ((client, options, NextToken) => client.listConnectors({ MaxResults: 1e3, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Connectors ?? []).map(((connector) => ({
            type: "AWS::Transfer::Connector",
            id: connector.Arn ?? arn("transfer", `connector/${connector.ConnectorId}`),
            properties: { ...connector, Url: hostPart6(connector.Url) }
          })));
      }
    }
  ]
});

async function* groupsOf({ arn, pages, each, describe }, ServerId) {
  for await (const { Accesses } of pages(
    "transfer:ListAccesses",
    (client, options, NextToken) => client.listAccesses({ ServerId, MaxResults: 1e3, NextToken }, options),
    (page) => page.NextToken
  ))
    yield await each(Accesses, async (access) => {
      const { ExternalId } = access;
      const draft = {
        type: "AWS::Transfer::User",
        id: arn("transfer", `access/${ServerId}/${ExternalId}`),
        name: `${ServerId} group ${ExternalId}`,
        properties: access
      };
      if (isMapped(access.HomeDirectoryType))
        await describe(
          draft,
          "transfer:DescribeAccess",
          (client, options) => client.describeAccess({ ServerId, ExternalId }, options),
          ({ Access }) => Access
        );
      return draft;
    });
}
async function* nobody() {
}

// src/collect/aws/services/wafv2.ts
import { service as service79 } from "./scan.js";
var wafv2 = service79({
  id: "wafv2",
  where: "regions",
  reads: ["ResourceArn"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-wafv2.js")).WAFV2(config)),
  lists: [
    {
      types: ["AWS::WAFv2::LoggingConfiguration"],
      actions: ["wafv2:ListLoggingConfigurations"],
      async *list({ region, pages }) {
        for (const Scope of region === "us-east-1" ? ["REGIONAL", "CLOUDFRONT"] : ["REGIONAL"])
          for await (const { LoggingConfigurations } of pages(
            "wafv2:ListLoggingConfigurations",
            ((client, options, NextMarker) => client.listLoggingConfigurations({ Scope, Limit: 100, NextMarker }, options)),
            ((page) => page.NextMarker)
          ))
            yield (LoggingConfigurations ?? []).map(draftOf2);
      }
    }
  ]
});


// src/collect/aws/services/workspaces.ts
import { service as service80 } from "./scan.js";
var workspaces = service80({
  id: "workspaces",
  where: "regions",
  reads: ["WorkspaceId"],
  client: (async (config) => new (await import("./vendor/aws-sdk-client-workspaces.js")).WorkSpaces(config)),
  lists: [
    {
      types: ["AWS::WorkSpaces::Workspace"],
      actions: ["workspaces:DescribeWorkspaces"],
      async *list({ arn, pages }) {
        for await (const { Workspaces } of pages(
          "workspaces:DescribeWorkspaces",
          ((client, options, NextToken) => client.describeWorkspaces({ Limit: 25, NextToken }, options)),
          ((page) => page.NextToken)
        ))
          yield (Workspaces ?? []).filter((({ State }) => !isGone_2(State))).map(((workspace) => ({
            type: "AWS::WorkSpaces::Workspace",
            id: arn("workspaces", `workspace/${workspace.WorkspaceId}`),
            properties: workspace
          })));
      }
    }
  ]
});

// src/collect/aws/services/index.ts
var services = [
  apiGateway,
  apigatewayv2,
  appsync,
  athena,
  backup,
  bedrockAgent,
  bedrockAgentCore,
  bedrockDataAutomation,
  bedrock,
  cloudcontrol,
  cloudfront,
  cloudtrail,
  cloudwatchLogs,
  cloudwatch,
  codebuild,
  codepipeline,
  cognitoIdentityProvider,
  configService,
  connect,
  databaseMigrationService,
  datasync,
  dax,
  dlm,
  drs,
  dsql,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  elasticLoadBalancing,
  elasticache,
  emr,
  eventbridge,
  firehose,
  fsx,
  glacier,
  globalAccelerator,
  glue,
  guardduty,
  kafka,
  keyspaces,
  kinesis,
  kms,
  lambda,
  lightsail,
  memorydb,
  networkFirewall,
  opensearch,
  organizations,
  pipes,
  qbusiness,
  quicksight,
  rds,
  redshiftServerless,
  redshift,
  route53,
  s3Control,
  s3DirectoryBuckets,
  s3MultiRegionAccessPoints,
  s3,
  s3tables,
  s3vectors,
  sagemaker,
  scheduler,
  secretsManager,
  securityhub,
  securitylake,
  sesv2,
  sfn,
  sns,
  sqs,
  ssmIncidents,
  ssm,
  ssoAdmin,
  storageGateway,
  transcribe,
  transfer,
  wafv2,
  workspaces
];

export {
  services
};
