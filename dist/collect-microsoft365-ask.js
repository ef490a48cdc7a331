import {
  boundaryPath,
  channel,
  client,
  gapOfMisread,
  idIn,
  isMarked,
  isRecord,
  markedRecordIn,
  misread,
  readDataMap,
  realClock,
  rowsIn_2,
  saysMore,
  searchPath,
  sender,
  totals,
  unexpectedAnswer,
  walk
} from "./collect-azure-pace.js";
import {
  Fault,
  defaultCredential,
  faultOf_2,
  tokens
} from "./collect-azure-token.js";
import {
  howToGrant,
  units
} from "./collect-microsoft365-units.js";
import {
  withoutOverlap
} from "./collect-overlap.js";
import {
  isLoopback
} from "./collect-loopback.js";

// src/collect/microsoft365/microsoft365.ts
import { UserError as UserError2 } from "./cli.js";

// src/collect/microsoft365/ask.ts
import {
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest
} from "./vendor/azure-core-rest-pipeline.js";
import pLimit from "./vendor/p-limit.js";
import { callTimeout } from "./scan.js";
var pace = { async before() {
}, after() {
} };
function ask({ hosts, credential, clock, options }) {
  const { signal, concurrency } = options;
  const limit = pLimit(concurrency);
  const patience = (options.callTimeout ?? callTimeout) * 1e3;
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  const senders = /* @__PURE__ */ new Map();
  const signers = /* @__PURE__ */ new Map();
  let dataMap2;
  function endpointOf(service) {
    const endpoint = hosts(service);
    if (endpoint) return endpoint;
    throw new Fault("failed", `${service} is not asked in this cloud`, {
      remedy: "look at the service's admin center, and accept the gap with an exception"
    });
  }
  function signerOf(service) {
    const before = signers.get(service);
    const signer = before ?? tokens(endpointOf(service), credential);
    signers.set(service, signer);
    return signer;
  }
  function sendBy(service) {
    const before = senders.get(service);
    if (before) return before;
    const endpoint = endpointOf(service);
    const by = { endpoint, tokens: signerOf(service), pace, limit, clock, patience, signal };
    const made = sender(by);
    senders.set(service, made);
    return made;
  }
  async function answer(service, url, tally) {
    const { signed, isPublic } = endpointOf(service);
    const request = createPipelineRequest({
      url,
      headers: createHttpHeaders({ accept: "application/json" }),
      allowInsecureConnection: !signed && !isPublic
    });
    const response = await pipeline.sendRequest(sendBy(service)(tally), request);
    return markedRecordIn(
      response,
      isFrom(service, response),
      "answered without the request id that the service sends"
    );
  }
  return {
    get: (service, path2, tally) => answer(service, endpointOf(service).origin + path2, tally),
    async *pages(service, path2, list, tally) {
      const going = walk();
      const fresh = withoutOverlap(idIn, (row) => JSON.stringify(row));
      const total = totals();
      let count = 1;
      for (let next = endpointOf(service).origin + path2; next !== void 0; ) {
        const end = going.on(next, count);
        if (end) throw end;
        const page = await answer(service, next, tally);
        const rows = rowsIn_2(page, list);
        total.of(page, rows.length);
        const own = fresh(rows);
        count = own.length;
        yield own;
        next = linkIn(page);
      }
      total.hold();
    },
    purview: () => dataMap2 ??= client({
      endpoint: { ...endpointOf("purview"), asksAt: searchPath },
      credential,
      clock,
      options
    }),
    async signIn() {
      if (endpointOf("graph").signed) await signerOf("graph").get(signal);
    }
  };
}
function isFrom(service, response) {
  if (service === "graph") return Boolean(response.headers.get("request-id"));
  return service !== "arm" || isMarked(response);
}
function linkIn(page) {
  const links = Object.keys(page).filter((key) => /^(?:@odata\.)?nextlink$|^continuationuri$/i.test(key)).filter((key) => page[key] !== void 0 && page[key] !== null).filter((key) => page[key] !== "" || key.startsWith("@")).map((key) => page[key]);
  const [link] = links;
  if (link === void 0) {
    const more = Object.keys(page).find(
      (key) => /(?:continuation|skip)token$/i.test(key) && page[key] || saysMore(key, page[key])
    );
    if (more === void 0) return void 0;
    throw new Fault("truncated", `there are more pages, and ${more} alone leads to none of them`);
  }
  if (new Set(links).size === 1 && typeof link === "string" && URL.canParse(link)) return link;
  throw unexpectedAnswer(
    "answered a link to the next page that is not a URL",
    JSON.stringify(links)
  );
}

// src/collect/microsoft365/unit.ts
var provider = "microsoft365";
async function unitOf(scan, unit, work, owed = () => 0) {
  const { give, options } = scan;
  const tally = { calls: 0 };
  options.planned?.(1);
  let resources = 0;
  let fault;
  let isPartial = false;
  try {
    for await (const batch of work(tally)) {
      resources += batch.resources?.length ?? 0;
      isPartial ||= (batch.gaps?.length ?? 0) > 0;
      await give(batch);
    }
    if (unit.isNeverEmpty && resources === 0 && !isPartial)
      throw new Fault("failed", "answered an empty list, and every tenant has some", {
        remedy: remedyOf({ reason: "refused" }, unit)
      });
  } catch (error) {
    fault = faultIn(error, options);
  }
  resources += owed();
  const status = fault ? resources > 0 ? "partial" : fault.reason === "refused" ? "refused" : "failed" : isPartial ? "partial" : "complete";
  const { service } = unit;
  const { tenant } = scan;
  await give({
    coverage: [
      { provider, scope: tenant, region: "global", service, status, resources, calls: tally.calls }
    ],
    ...fault && { gaps: [unitGap(fault, tenant, unit)] }
  });
  return status === "complete";
}
var isNoSignIn = (error) => error instanceof Error && error.name === "UserError";
function noSignIn({ message }) {
  const [said = "", remedy = "sign in with `az login`"] = message.replace(/^azure: /, "").split("; ", 2);
  return new Fault("refused", said, { remedy });
}
function unitGap(fault, of, unit, tenant = of) {
  return {
    reason: fault.reason,
    provider,
    scope: tenant,
    service: unit.service,
    detail: `${unit.service} of ${of}: ${fault.message}`,
    remedy: fault.remedy ?? remedyOf(fault, unit)
  };
}
var atOnce = 20;
async function* ofEach({ tenant, options }, unit, all) {
  for (let start = 0; start < all.length; start += atOnce) {
    const some = all.slice(start, start + atOnce);
    const ended = await Promise.allSettled(some.map(([, work]) => work()));
    const isLost = ended.every(({ status }) => status === "rejected");
    for (const [at, one] of ended.entries())
      if (one.status === "fulfilled") yield one.value;
      else if (isLost) throw one.reason;
      else yield { gaps: [unitGap(faultIn(one.reason, options), some[at][0], unit, tenant)] };
  }
}
var faultIn = (error, { signal }) => isNoSignIn(error) ? noSignIn(error) : faultOf_2(error, signal);
function remedyOf({ reason }, { by, permission }) {
  switch (reason) {
    case "refused":
      return by === void 0 ? "check for a proxy between this machine and the API, and scan again" : `grant ${permission} ${howToGrant[by]}`;
    case "throttled":
      return "scan again later: others use the same quota";
    case "interrupted":
      return "let the scan run to its end";
    default:
      return "scan again; if it stays, look at the service's health page and the proxy between";
  }
}

// src/collect/microsoft365/record.ts
function tenantResource({ tenant, organization }, { type, path: path2, name, source }, properties) {
  return {
    id: `m365:${tenant}/${path2}`,
    type,
    provider,
    scope: tenant,
    name,
    labels: {},
    properties: { ...properties, ...organization && { organization } },
    source
  };
}
var textIn = (value) => typeof value === "string" && value !== "" ? value : void 0;
function recordsIn(rows, idOf, { tenant }, { service, shows = [] }) {
  const records = rows.flatMap((row) => {
    const id = isRecord(row) && shows.every((key) => key in row) ? idOf(row) : void 0;
    return id === void 0 ? [] : [[id, row]];
  });
  const bad = rows.length - records.length;
  return {
    records,
    gaps: bad === 0 ? [] : [
      {
        reason: "failed",
        provider,
        scope: tenant,
        service,
        resources: bad,
        detail: `${service} of ${tenant}: ${bad} rows are not records that this version can read`,
        remedy: "scan again; if it stays, report it with the service and its API version"
      }
    ]
  };
}

// src/collect/microsoft365/connectors.ts
async function connectors(scan) {
  await unitOf(scan, units.connectors, async function* (tally) {
    for await (const rows of scan.ask.pages(
      "graph",
      "/v1.0/external/connections",
      "value",
      tally
    )) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.connectors);
      yield {
        gaps,
        resources: records.map(
          ([id, { name, state }]) => tenantResource(
            scan,
            {
              type: "m365:ExternalConnection",
              path: `connections/${encodeURIComponent(id)}`,
              name: textIn(name) ?? id,
              source: "graph external/connections"
            },
            { state }
          )
        )
      };
    }
  });
}

// src/collect/microsoft365/data-boundary.ts
var meanings = /* @__PURE__ */ new Map([
  ["EU", "metadata of its Azure resources stays in the EU Data Boundary"],
  ["Global", "metadata of its Azure resources may be kept anywhere"],
  ["NotDefined", "none was chosen, and metadata of its Azure resources may be kept anywhere"]
]);
async function dataBoundary(scan) {
  await unitOf(scan, units.dataBoundary, async function* (tally) {
    const { properties } = await scan.ask.get("arm", boundaryPath, tally);
    const value = isRecord(properties) ? properties["dataBoundary"] : void 0;
    const meaning = meanings.get(value);
    if (meaning === void 0)
      throw unexpectedAnswer("answered no data boundary that is known", JSON.stringify(value));
    yield { notes: [`data boundary of ${scan.tenant}: ${String(value)}, ${meaning}`] };
  });
}

// src/collect/microsoft365/data-map.ts
var unitOfPart = {
  assets: units.purviewAssets,
  scans: units.purviewScans,
  labels: units.labels
};
async function dataMap(scan) {
  if (!scan.options.lookers?.includes("purview")) return;
  const stores = await readDataMap(
    {
      purview: () => scan.ask.purview(),
      labelIds: scan.options.labelIds ?? [],
      graph: (path2, tally) => scan.ask.pages("graph", path2, "value", tally)
    },
    (part, work) => unitOf(
      scan,
      unitOfPart[part],
      async function* (tally) {
        const bad = misread();
        await work(tally, bad);
        const said = bad.said();
        const at = { scope: scan.tenant, service: unitOfPart[part].service };
        yield said === void 0 ? {} : { gaps: [{ ...gapOfMisread(said, at), provider }] };
      },
      () => part === "assets" ? 1 : 0
    )
  );
  const source = "purview data map";
  const named = { type: "m365:DataMap", path: "data-map", name: "Purview Data Map", source };
  await scan.give({ resources: [tenantResource(scan, named, { dataMap: { stores } })] });
}

// src/collect/microsoft365/diagnostic-settings.ts
var sinks = [
  "workspaceId",
  "storageAccountId",
  "eventHubAuthorizationRuleId",
  "serviceBusRuleId"
];
var entra = {
  unit: units.diagnosticSettings,
  namespace: "microsoft.aadiam",
  version: "2017-04-01",
  path: "diagnosticSettings"
};
var intune = {
  unit: units.intuneDiagnosticSettings,
  namespace: "microsoft.intune",
  version: "2017-04-01-preview",
  path: "intune-diagnosticSettings"
};
var diagnosticSettings = (scan) => settingsOf(scan, entra);
var intuneDiagnosticSettings = (scan) => settingsOf(scan, intune);
async function settingsOf(scan, owner) {
  const { unit, namespace, version } = owner;
  await unitOf(scan, unit, async function* (tally) {
    const path2 = `/providers/${namespace}/diagnosticSettings?api-version=${version}`;
    const settings2 = [];
    try {
      for await (const rows of scan.ask.pages("arm", path2, "value", tally)) {
        const { records, gaps } = recordsIn(
          rows,
          ({ name, properties }) => isRecord(properties) ? textIn(name) : void 0,
          scan,
          unit
        );
        for (const [name, { properties }] of records)
          settings2.push([name, properties]);
        yield { gaps };
      }
    } finally {
      const named = settings2.flatMap(
        ([, setting]) => sinks.flatMap((one) => textIn(setting[one]) ?? [])
      );
      const places2 = await placesOf(scan, new Set(named));
      yield {
        resources: settings2.map(
          ([name, properties]) => settingOf(scan, owner, [name, properties], places2)
        )
      };
    }
  });
}
function settingOf(scan, { path: path2, namespace }, [name, properties], places2) {
  const said = sinks.flatMap((one) => textIn(properties[one])?.toLowerCase() ?? []);
  const type = "m365:DiagnosticSetting";
  const own = places2.filter(
    ({ id }) => said.some((one) => `${one}/`.startsWith(`${id.toLowerCase()}/`))
  );
  const named = { type, path: `${path2}/${encodeURIComponent(name)}`, name };
  const source = `arm ${namespace}/diagnosticSettings`;
  return tenantResource(scan, { ...named, source }, { properties, sinks: own });
}
var versions = {
  "microsoft.operationalinsights/workspaces": "2022-10-01",
  "microsoft.storage/storageaccounts": "2024-01-01",
  "microsoft.eventhub/namespaces": "2024-01-01",
  "microsoft.servicebus/namespaces": "2024-01-01"
};
async function placesOf(scan, named) {
  const found = /* @__PURE__ */ new Map();
  for (const text of named) {
    const [id = "", type = ""] = /^\/subscriptions\/[\w-]+\/resourceGroups\/[^/?#]+\/providers\/([^/?#]+\/[^/?#]+)\/[^/?#]+/i.exec(
      text
    ) ?? [];
    const version = versions[type.toLowerCase()];
    if (version !== void 0) found.set(id.toLowerCase(), [id, type, version]);
  }
  const places2 = [];
  for (const [id, type, version] of found.values())
    await unitOf(
      scan,
      { ...units.sinks, service: `${units.sinks.service} ${type}` },
      async function* (tally) {
        const { location } = await scan.ask.get("arm", `${id}?api-version=${version}`, tally);
        if (typeof location === "string" && location !== "") places2.push({ id, location });
        else
          throw unexpectedAnswer(
            "answered a log destination without its location",
            JSON.stringify(location ?? null)
          );
        yield {};
      }
    );
  return places2;
}

// src/collect/microsoft365/device-policies.ts
async function devicePolicies(scan) {
  const found = { hasNoIntune: false };
  await Promise.all([restrictions(scan, found), catalogue(scan, found)]);
  if (!found.hasNoIntune) await intuneDiagnosticSettings(scan);
}
async function restrictions(scan, found) {
  await unitOf(scan, units.deviceRestrictions, async function* (tally) {
    const path2 = "/v1.0/deviceManagement/deviceConfigurations?$expand=assignments";
    for await (const rows of pages(scan, path2, { tally, found })) {
      const { records, gaps } = recordsIn(
        rows,
        ({ id, ...policy }) => /^#microsoft\.graph\.\w/.test(String(policy["@odata.type"])) ? textIn(id) : void 0,
        scan,
        units.deviceRestrictions
      );
      yield {
        gaps,
        resources: records.flatMap(
          ([id, policy]) => policy["@odata.type"] === "#microsoft.graph.windows10GeneralConfiguration" ? [
            policyOf(scan, id, policy["displayName"], policy["assignments"], {
              product: "windows",
              level: String(policy["diagnosticsDataSubmissionMode"])
            })
          ] : []
        )
      };
    }
  });
}
async function catalogue(scan, found) {
  await unitOf(scan, units.devicePolicies, async function* (tally) {
    const list = "/beta/deviceManagement/configurationPolicies";
    const path2 = `${list}?$select=id,name,platforms,technologies&$expand=assignments`;
    for await (const rows of pages(scan, path2, { tally, found })) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.devicePolicies);
      yield { gaps };
      yield* ofEach(
        scan,
        units.devicePolicies,
        records.map(([id, { name, assignments }]) => [
          `policy ${textIn(name) ?? id}`,
          async () => {
            const settings2 = [];
            const own = `${list}/${encodeURIComponent(id)}/settings`;
            for await (const page of pages(scan, own, { tally, found })) settings2.push(...page);
            const read = recordsIn(settings2, settingIn, scan, {
              ...units.devicePolicies,
              shows: []
            });
            return {
              gaps: read.gaps,
              resources: read.records.flatMap(([, setting]) => levelsIn(setting)).map((level) => policyOf(scan, id, name, assignments, level))
            };
          }
        ])
      );
    }
  });
}
async function* pages({ ask: ask2 }, path2, { tally, found }) {
  let isBegun = false;
  try {
    for await (const rows of ask2.pages("graph", path2, "value", tally)) {
      isBegun = true;
      yield rows;
    }
  } catch (error) {
    if (!isBegun && error instanceof Fault && error.status === 400 && /not applicable to target tenant/i.test(error.message)) {
      found.hasNoIntune = true;
      return;
    }
    throw error;
  }
}
var windows = "device_vendor_msft_policy_config_system_allowtelemetry";
var office = /_l_sendtelemetry$/;
var officeLevel = /_l_sendtelemetrydropid$/;
var windowsLevels = ["none", "basic", "enhanced", "full"];
var officeLevels = [
  void 0,
  "required",
  "optional",
  "neither"
];
var settingIn = ({ settingInstance }) => isRecord(settingInstance) ? textIn(settingInstance["settingDefinitionId"]) : void 0;
function levelsIn(setting) {
  if (Array.isArray(setting)) return setting.flatMap(levelsIn);
  if (!isRecord(setting)) return [];
  const { settingDefinitionId: id, choiceSettingValue } = setting;
  const { value, children } = Object(choiceSettingValue);
  const at = Number(/_(\d+)$/.exec(String(value))?.[1]);
  const own = id === windows ? [{ product: "windows", level: windowsLevels[at] ?? String(value) }] : typeof id === "string" && officeLevel.test(id) ? [{ product: "office", level: officeLevels[at] ?? String(value) }] : [];
  const below = Object.values(setting).flatMap(levelsIn);
  const isUnread = typeof id === "string" && office.test(id) && below.length === 0;
  return [
    ...own,
    ...below,
    ...isUnread ? [{ product: "office", level: String(children ?? value) }] : []
  ];
}
var policyOf = (scan, id, name, assignments, { product, level }) => tenantResource(
  scan,
  {
    type: "m365:DiagnosticPolicy",
    path: `diagnostic-policies/${encodeURIComponent(id)}-${product}`,
    name: textIn(name) ?? id,
    source: "graph deviceManagement"
  },
  // One that nobody gets sets nothing.
  { product, level, isAssigned: !Array.isArray(assignments) || assignments.length > 0 }
);

// src/collect/microsoft365/hosts.ts
import { UserError } from "./cli.js";
var clouds = {
  public: {
    login: { origin: "https://login.microsoftonline.com" },
    graph: { origin: "https://graph.microsoft.com" },
    arm: { origin: "https://management.azure.com" },
    // https://github.com/microsoft/terraform-provider-power-platform
    powerPlatform: {
      origin: "https://api.bap.microsoft.com",
      audience: "https://service.powerapps.com/"
    },
    // https://learn.microsoft.com/rest/api/power-bi/admin/get-capacities-as-admin
    powerBi: {
      origin: "https://api.powerbi.com",
      audience: "https://analysis.windows.net/powerbi/api"
    },
    // https://learn.microsoft.com/rest/api/fabric/articles/get-started/fabric-api-quickstart
    fabric: { origin: "https://api.fabric.microsoft.com" },
    // https://learn.microsoft.com/purview/data-gov-api-rest-data-plane
    purview: {
      origin: "https://api.purview-service.microsoft.com",
      audience: "https://purview.azure.net"
    }
  },
  usgov: {
    login: { origin: "https://login.microsoftonline.us" },
    graph: { origin: "https://graph.microsoft.us" },
    arm: { origin: "https://management.usgovcloudapi.net" }
  },
  china: {
    login: { origin: "https://login.chinacloudapi.cn" },
    graph: { origin: "https://microsoftgraph.chinacloudapi.cn" },
    arm: { origin: "https://management.chinacloudapi.cn" }
  }
};
function hostsOf({ azure, microsoft365: microsoft3652 }, environment) {
  const cloud = azure?.cloud ?? "public";
  const given = microsoft3652?.endpoint ?? (environment["DATA_BOUNDARY_M365_ENDPOINT"] || void 0);
  const here = given === void 0 ? void 0 : loopback(given);
  const authority = clouds[cloud].login.origin;
  return (service) => {
    const host = clouds[cloud][service];
    if (!host) return void 0;
    const { origin, audience = origin } = host;
    const scope = `${audience}/.default`;
    if (here !== void 0) return { origin: here, cloud, scope, authority, signed: false };
    return service === "login" ? { origin, cloud, scope, authority, signed: false, isPublic: true } : { origin, cloud, scope, authority, signed: true };
  };
}
function isGraphOf(hosts, name) {
  const { cloud } = hosts("graph");
  return name === void 0 || `https://${String(name)}` === clouds[cloud].graph.origin;
}
function loopback(given) {
  const url = URL.canParse(given) ? new URL(given) : void 0;
  if (url?.protocol === "http:" && isLoopback(url.hostname)) return url.origin;
  throw new UserError(
    `DATA_BOUNDARY_M365_ENDPOINT: ${JSON.stringify(given)} is not a plain-http address of this machine (127.0.0.0/8, [::1], localhost), and no other is accepted, as several services with tokens of their own are asked; unset it`
  );
}

// src/collect/microsoft365/directory.ts
var guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
var isTenantId = (text) => guid.test(text);
async function openIdOf(scan, hosts) {
  let found;
  const named = scan.tenant;
  const isAnothers = () => found !== void 0 && scan.options.isMine?.(provider, found.tenant) === false;
  const byId = {
    ...scan,
    /** Reports name a tenant by its id, as soon as that is known. */
    get tenant() {
      return found?.tenant ?? named;
    },
    /** The shard whose tenant it is reads the document as well, and accounts for it. */
    give: async (batch) => {
      if (!isAnothers()) await scan.give(batch);
    }
  };
  const work = async function* (tally) {
    const path2 = `/${encodeURIComponent(named)}/v2.0/.well-known/openid-configuration`;
    const record = await scan.ask.get("login", path2, tally).catch((error) => {
      throw unknownTenant(error);
    });
    const { issuer, tenant_region_scope, tenant_region_sub_scope } = record;
    const { cloud_instance_name, msgraph_host } = record;
    const tenant = typeof issuer === "string" ? tenantIn(issuer) : void 0;
    if (tenant === void 0 || guid.test(named) && tenant !== named)
      throw unexpectedAnswer(
        "answered an issuer that is not this tenant",
        JSON.stringify(issuer ?? null)
      );
    const openId = {
      issuer,
      tenant_region_scope,
      tenant_region_sub_scope,
      cloud_instance_name,
      msgraph_host
    };
    if (!isGraphOf(hosts, msgraph_host))
      throw new Fault(
        "failed",
        `the tenant is in another cloud (${JSON.stringify(msgraph_host)})`,
        {
          remedy: "name its cloud with --azure-cloud"
        }
      );
    found = { tenant, openId };
    yield {};
  };
  await unitOf(byId, units.openid, work, () => found ? 1 : 0);
  return found;
}
var tenantIn = (issuer) => /^https:\/\/[^/]+\/([^/]+)\//.exec(issuer)?.[1]?.toLowerCase().match(guid)?.[0];
function unknownTenant(error) {
  return error instanceof Fault && error.status === 400 ? new Fault("failed", "this cloud knows no tenant of that name", {
    remedy: "name the tenant by its id or a verified domain, or its cloud with --azure-cloud"
  }) : error;
}
async function organizationOf(scan) {
  let found;
  await unitOf(scan, units.organization, async function* (tally) {
    const path2 = "/v1.0/organization?$select=id,displayName,countryLetterCode,isMultipleDataLocationsForServicesEnabled";
    const all = [];
    for await (const rows of scan.ask.pages("graph", path2, "value", tally))
      for (const row of rows) {
        const id = isRecord(row) ? row["id"] : void 0;
        if (!isRecord(row) || typeof id !== "string" || !isTenantId(id))
          throw unexpectedAnswer("answered a row that is not an organization", "");
        if (id.toLowerCase() !== scan.tenant) {
          found = false;
          throw new Fault("failed", "the sign-in belongs to another tenant", {
            remedy: "sign in to the tenant that is meant (`az login --tenant`)"
          });
        }
        all.push(organizationIn(row));
      }
    const [one, another] = all;
    if (!one || another) throw unexpectedAnswer(`answered ${all.length} organizations`, "");
    found = one;
    yield { gaps: [...notShown(scan.tenant, one)] };
  });
  return found;
}
function organizationIn(row) {
  const { displayName, countryLetterCode: country } = row;
  const isMultiGeo = row["isMultipleDataLocationsForServicesEnabled"];
  return {
    ...typeof displayName === "string" && { displayName },
    countryLetterCode: typeof country === "string" && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null,
    // Null is what a tenant has that never was multi-geo.
    ...(isMultiGeo === null || typeof isMultiGeo === "boolean") && {
      isMultipleDataLocationsForServicesEnabled: isMultiGeo
    }
  };
}
function* notShown(tenant, organization) {
  const gap = (what) => ({
    reason: "not-collected",
    provider,
    scope: tenant,
    service: units.organization.service,
    detail: `organization of ${tenant}: ${what}; with the permission User.Read it never is`,
    remedy: "grant Organization.Read.All as an application permission of Microsoft Graph, with admin consent"
  });
  if (organization.countryLetterCode === null)
    yield gap("its country is not shown, which decides whether Microsoft's EU commitments hold");
  if (organization.isMultipleDataLocationsForServicesEnabled === void 0)
    yield gap("it is not shown whether it is multi-geo");
}
function directoryResource(tenant, openId, organization, name) {
  return {
    id: `m365:${tenant}/directory`,
    type: "m365:Directory",
    provider,
    scope: tenant,
    name: organization?.displayName ?? name,
    labels: {},
    properties: { openid: openId, ...organization && { organization } },
    source: organization ? "openid-configuration, graph organization" : "openid-configuration"
  };
}

// src/collect/microsoft365/persons.ts
var siteWithoutPerson = (url) => url.replace(/\/personal\/.*$/i, "/personal/***");
var workspaceWithoutPerson = (name, type) => /^personal/i.test(String(type)) || /^PersonalWorkspace\b/i.test(name) ? "PersonalWorkspace ***" : name;
var environmentWithoutPerson = (name, sku) => String(sku).toLowerCase() === "developer" || /['\u2019]s environment$/i.test(name) ? "environment of ***" : name;

// src/collect/microsoft365/fabric.ts
var capacityOf = (id) => `capacities/${id.toLowerCase()}`;
async function fabric(scan) {
  await Promise.all([capacities(scan), workspaces(scan)]);
}
async function capacities(scan) {
  await unitOf(scan, units.capacities, async function* (tally) {
    const path2 = "/v1.0/myorg/admin/capacities";
    for await (const rows of scan.ask.pages("powerBi", path2, "value", tally)) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.capacities);
      yield {
        gaps,
        resources: records.map(
          ([id, { displayName, sku, region, state }]) => tenantResource(
            scan,
            {
              type: "m365:Capacity",
              path: capacityOf(id),
              name: textIn(displayName) ?? id,
              source: "power bi admin/capacities"
            },
            { region, sku, state }
          )
        )
      };
    }
  });
}
async function workspaces(scan) {
  await unitOf(scan, units.workspaces, async function* (tally) {
    const path2 = "/v1/admin/workspaces";
    for await (const rows of scan.ask.pages("fabric", path2, "workspaces", tally)) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.workspaces);
      yield {
        gaps,
        // A deleted one is kept until its retention ends, and can be restored:
        // https://learn.microsoft.com/rest/api/fabric/admin/workspaces/restore-workspace, read on 2026-11-29
        resources: records.map(([id, { name, type, capacityId }]) => {
          const capacity = capacityId === "" ? void 0 : capacityId ?? void 0;
          return tenantResource(
            scan,
            {
              type: "m365:Workspace",
              path: `workspaces/${id}`,
              name: workspaceWithoutPerson(textIn(name) ?? id, type),
              source: "fabric admin/workspaces"
            },
            {
              type,
              ...capacity !== void 0 && {
                // What is not a string is kept as it is, and not understood.
                capacityId: typeof capacity === "string" ? `m365:${scan.tenant}/${capacityOf(capacity)}` : capacity
              }
            }
          );
        })
      };
    }
  });
}

// src/collect/microsoft365/licences.ts
var plansOfCopilot = /* @__PURE__ */ new Set([
  "3f30311c-6b1e-48a4-ab79-725b469da960",
  // M365_COPILOT_BUSINESS_CHAT
  "a62f8878-de10-42f3-b68f-6149a25ceb97",
  // M365_COPILOT_APPS
  "b95945de-b3bd-46db-8437-f2beb6ea2347",
  // M365_COPILOT_TEAMS
  "0aedf20c-091d-420b-aadf-30c042609612",
  // M365_COPILOT_SHAREPOINT
  "931e4a88-a67f-48b5-814f-16a5f1e6028d",
  // M365_COPILOT_INTELLIGENT_SEARCH
  "89f1c4c8-0878-40f7-804d-869c9128ab5d",
  // M365_COPILOT_CONNECTORS
  "82d30987-df9b-4486-b146-198b21d164c7",
  // GRAPH_CONNECTORS_COPILOT
  "fe6c28b3-d468-44ea-bbd0-a10a5167435c"
  // COPILOT_STUDIO_IN_COPILOT_FOR_M365
]);
var isPlan = (plan) => isRecord(plan) && textIn(plan["servicePlanId"]) !== void 0;
var nameOfCopilot = /^M365_COPILOT_/i;
var isCopilot = ({ servicePlans }) => Array.isArray(servicePlans) && servicePlans.some(
  (plan) => isRecord(plan) && (plansOfCopilot.has(String(plan["servicePlanId"]).toLowerCase()) || nameOfCopilot.test(String(plan["servicePlanName"])))
);
async function licences(scan) {
  await unitOf(scan, units.licences, async function* (tally) {
    const path2 = "/v1.0/subscribedSkus?$select=skuId,skuPartNumber,capabilityStatus,consumedUnits,servicePlans";
    let count = 0;
    for await (const rows of scan.ask.pages("graph", path2, "value", tally)) {
      count += rows.length;
      const { records, gaps } = recordsIn(
        rows,
        ({ skuId, servicePlans }) => Array.isArray(servicePlans) && servicePlans.length > 0 && servicePlans.every(isPlan) ? textIn(skuId) : void 0,
        scan,
        units.licences
      );
      yield {
        gaps,
        resources: records.filter(([, sku]) => isCopilot(sku) && sku["consumedUnits"] !== 0).map(
          ([id, { skuPartNumber, consumedUnits }]) => tenantResource(
            scan,
            {
              type: "m365:Copilot",
              path: `copilot/${id}`,
              name: textIn(skuPartNumber) ?? id,
              source: "graph subscribedSkus"
            },
            { skuPartNumber, consumedUnits }
          )
        )
      };
    }
    if (count === 0) throw unexpectedAnswer("answered no licence", "");
  });
}

// src/collect/microsoft365/partners.ts
var settings = "/v1.0/policies/crossTenantAccessPolicy";
var outbound = ["b2bCollaborationOutbound", "b2bDirectConnectOutbound"];
async function partners(scan) {
  const found = [];
  let otherwise = {};
  await unitOf(scan, units.partners, async function* (tally) {
    const path2 = `${settings}/partners?$expand=identitySynchronization`;
    for await (const rows of scan.ask.pages("graph", path2, "value", tally)) {
      const { records, gaps } = recordsIn(
        rows,
        ({ tenantId }) => typeof tenantId === "string" && isTenantId(tenantId) ? tenantId.toLowerCase() : void 0,
        scan,
        units.partners
      );
      found.push(...records);
      yield { gaps };
    }
    if (found.some(([, partner]) => outbound.some((key) => !isRecord(partner[key]))))
      otherwise = await scan.ask.get("graph", `${settings}/default`, tally);
  });
  if (found.length > 0) await places(scan, found, otherwise);
}
async function places(scan, found, otherwise) {
  await unitOf(scan, units.partnerDocuments, async function* (tally) {
    for (const [id, partner] of found) {
      let scope;
      try {
        const path2 = `/${id}/v2.0/.well-known/openid-configuration`;
        const { issuer, tenant_region_scope } = await scan.ask.get("login", path2, tally);
        if (!String(issuer).toLowerCase().includes(`/${id}/`))
          throw new Fault("failed", "answered an issuer that is not this tenant");
        scope = tenant_region_scope;
      } catch (error) {
        const fault = faultOf_2(error, scan.options.signal);
        yield { gaps: [unitGap(fault, `partner ${id}`, units.partnerDocuments, scan.tenant)] };
        if (fault.reason === "interrupted") throw error;
      }
      const { isServiceProvider, isInMultiTenantOrganization } = partner;
      const named = { type: "m365:PartnerTenant", path: `partners/${id}`, name: id };
      yield {
        resources: [
          tenantResource(
            scan,
            { ...named, source: "graph crossTenantAccessPolicy/partners" },
            {
              openid: { tenant_region_scope: scope },
              isBlocked: outbound.every(
                (key) => isBlocked(isRecord(partner[key]) ? partner[key] : otherwise[key])
              ),
              isServiceProvider,
              isInMultiTenantOrganization
            }
          )
        ]
      };
    }
  });
}
function isBlocked(setting) {
  const { usersAndGroups } = Object(setting);
  const { accessType, targets } = Object(usersAndGroups);
  return accessType === "blocked" && Array.isArray(targets) && targets.some((one) => Object(one).target === "AllUsers");
}

// src/collect/microsoft365/power-platform.ts
var path = "/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments?api-version=2021-04-01&$expand=properties/copilotPolicies,properties/billingPolicy";
var kept = [
  "azureRegion",
  "azureRegionHint",
  "environmentSku",
  "isDefault",
  "copilotPolicies",
  "bingChatEnabled"
];
async function environments(scan) {
  await unitOf(scan, units.environments, async function* (tally) {
    for await (const rows of scan.ask.pages("powerPlatform", path, "value", tally)) {
      const { records, gaps } = recordsIn(
        rows,
        ({ name, properties }) => isRecord(properties) ? textIn(name) : void 0,
        scan,
        units.environments
      );
      yield {
        gaps,
        resources: records.map(([id, { location, macroRegion, properties }]) => {
          const all = properties;
          return tenantResource(
            scan,
            {
              type: "m365:Environment",
              path: `environments/${id}`,
              name: environmentWithoutPerson(
                textIn(all["displayName"]) ?? id,
                all["environmentSku"]
              ),
              source: "power platform environments"
            },
            {
              location,
              macroRegion,
              properties: Object.fromEntries(
                kept.flatMap((key) => key in all ? [[key, all[key]]] : [])
              )
            }
          );
        })
      };
    }
  });
}

// src/collect/microsoft365/provisioning.ts
var microsoft = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";
async function provisioning(scan) {
  const applications = [];
  let rowsSeen = 0;
  const listed = await unitOf(scan, units.applications, async function* (tally) {
    const path2 = "/v1.0/servicePrincipals?$select=id,displayName,appOwnerOrganizationId&$top=999";
    for await (const rows of scan.ask.pages("graph", path2, "value", tally)) {
      rowsSeen += rows.length;
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.applications);
      for (const [id, { displayName, appOwnerOrganizationId }] of records)
        if (String(appOwnerOrganizationId).toLowerCase() !== microsoft)
          applications.push([id, textIn(displayName) ?? id]);
      yield { gaps };
    }
    if (rowsSeen === 0)
      throw unexpectedAnswer("answered no application, and every tenant has some", "");
  });
  if (!listed && applications.length === 0) return;
  await unitOf(
    scan,
    units.provisioning,
    (tally) => ofEach(
      scan,
      units.provisioning,
      applications.map((one) => [`application ${one[1]}`, () => jobsOf(scan, one, tally)])
    )
  );
}
async function jobsOf(scan, [id, name], tally) {
  const path2 = `/v1.0/servicePrincipals/${encodeURIComponent(id)}/synchronization/jobs`;
  const all = [];
  for await (const rows of scan.ask.pages("graph", path2, "value", tally)) all.push(...rows);
  const { records, gaps } = recordsIn(
    all,
    ({ id: job, templateId }) => textIn(templateId) ? textIn(job) : void 0,
    scan,
    units.provisioning
  );
  return {
    gaps,
    resources: records.map(
      ([job, { templateId, schedule }]) => tenantResource(
        scan,
        {
          type: "m365:Provisioning",
          path: `provisioning/${encodeURIComponent(job)}`,
          name,
          source: "graph synchronization/jobs"
        },
        { templateId, schedule: { state: Object(schedule).state } }
      )
    )
  };
}

// src/collect/microsoft365/sites.ts
async function geographies(scan) {
  const { organization, give } = scan;
  const isMultiGeo = typeof organization?.countryLetterCode === "string" ? organization.isMultipleDataLocationsForServicesEnabled : void 0;
  if (isMultiGeo === null || isMultiGeo === false) {
    await give({
      notes: [
        `${scan.tenant} is not a multi-geo tenant: its sites, users and groups are all in its default geography, which no API shows, and were not listed`
      ]
    });
    return;
  }
  await Promise.all([sites(scan), users(scan), groups(scan)]);
}
async function sites(scan) {
  await unitOf(scan, units.sites, async function* (tally) {
    const path2 = "/v1.0/sites/getAllSites?$select=id,name,webUrl,siteCollection,createdDateTime";
    for await (const rows of scan.ask.pages("graph", path2, "value", tally)) {
      const { records, gaps } = recordsIn(rows, ({ id }) => textIn(id), scan, units.sites);
      const resources = records.map(
        ([id, { webUrl, siteCollection }]) => tenantResource(
          scan,
          {
            type: "m365:Site",
            path: `sites/${id}`,
            // The title of a personal site is a person's name.
            name: siteWithoutPerson(textIn(webUrl) ?? id),
            source: "graph sites/getAllSites"
          },
          { siteCollection }
        )
      );
      yield { resources, gaps };
    }
  });
}
var wisher = ({
  id,
  preferredDataLocation: wish
}) => wish === null || textIn(wish) !== void 0 ? textIn(id) : void 0;
async function users(scan) {
  await unitOf(scan, units.users, async function* (tally) {
    const counts = /* @__PURE__ */ new Map();
    const path2 = "/v1.0/users?$select=id,userType,preferredDataLocation&$top=999";
    try {
      for await (const rows of scan.ask.pages("graph", path2, "value", tally)) {
        const { records, gaps } = recordsIn(rows, wisher, scan, units.users);
        for (const [, record] of records) {
          if (record["userType"] === "Guest") continue;
          const code = textIn(record["preferredDataLocation"]) ?? "";
          counts.set(code, (counts.get(code) ?? 0) + 1);
        }
        yield { gaps };
      }
    } finally {
      yield { resources: [...counts].map(([code, count]) => mailboxes(scan, code, count)) };
    }
  });
}
var mailboxes = (scan, code, count) => tenantResource(
  scan,
  {
    type: "m365:Mailboxes",
    path: `mailboxes/${code || "default"}`,
    name: code === "" ? "users without a preferred data location" : `users who prefer ${code}`,
    source: "graph users"
  },
  { users: count, ...code !== "" && { preferredDataLocation: code } }
);
async function groups(scan) {
  await unitOf(scan, units.groups, async function* (tally) {
    const path2 = "/v1.0/groups?$filter=groupTypes/any(c:c eq 'Unified')&$select=id,displayName,preferredDataLocation,resourceProvisioningOptions&$top=999";
    for await (const rows of scan.ask.pages("graph", path2, "value", tally))
      yield groupsIn(scan, rows);
  });
}
function groupsIn(scan, rows) {
  const { records, gaps } = recordsIn(rows, wisher, scan, units.groups);
  return {
    resources: records.map(
      ([id, { displayName, preferredDataLocation }]) => tenantResource(
        scan,
        {
          type: "m365:Group",
          path: `groups/${id}`,
          name: textIn(displayName) ?? id,
          source: "graph groups"
        },
        { preferredDataLocation }
      )
    ),
    gaps
  };
}

// src/collect/microsoft365/microsoft365.ts
function microsoft365Source(surroundings = {}) {
  return {
    provider,
    understands: (target) => /^(?:entra|m365):/.test(target),
    collect: (target, options) => channel(
      (give) => collect(target, { options, give, ...connect(target, options, surroundings) })
    ),
    discover: (target, options) => channel(async (give) => {
      const { hosts, ...start } = connect(target, options, surroundings);
      const onlyGaps = ({ gaps = [] }) => give({ gaps });
      const known = await openIdOf({ ...start, options, give: onlyGaps }, hosts);
      const scope = known?.tenant ?? start.tenant;
      await give({
        expected: [{ provider, scope, ...scope !== start.tenant && { name: start.tenant } }]
      });
    })
  };
}
var microsoft365 = microsoft365Source();
function connect(target, options, {
  clock = realClock,
  credential,
  hosts = hostsOf(options.connection, process.env)
} = {}) {
  const tenant = tenantIn2(target);
  const signer = credential ?? signerFor(tenant, hosts("graph").authority);
  return { ask: ask({ hosts, credential: signer, clock, options }), hosts, tenant };
}
var nobodys = ["common", "organizations", "consumers", "9188040d-6c67-4b5b-b112-36a304b66dad"];
function tenantIn2(target) {
  const tenant = target.split(":").slice(1).join(":").toLowerCase();
  if (!/^[a-z\d][a-z\d.-]{1,252}$/.test(tenant) || nobodys.includes(tenant))
    throw new UserError2(
      `${target}: names no tenant; name its id or a verified domain, such as entra:contoso.example`
    );
  return tenant;
}
function signerFor(tenantId, authority) {
  let chain;
  return {
    async getToken(scopes, options) {
      chain ??= defaultCredential(authority, process.env);
      return (await chain).getToken(scopes, { ...options, tenantId });
    }
  };
}
async function collect(target, start) {
  const known = await openIdOf(start, start.hosts);
  if (!known) return;
  const { tenant, openId } = known;
  const scan = { ...start, tenant };
  const give = (batch) => scan.give(batch);
  const directory = (organization2) => give({ resources: [directoryResource(tenant, openId, organization2, start.tenant)] });
  await give({ expected: [{ provider, scope: tenant, name: start.tenant }] });
  if (scan.options.isMine?.(provider, tenant) === false) return;
  try {
    await scan.ask.signIn();
  } catch (error) {
    await directory();
    await give(unsigned(error, scan, target));
    return;
  }
  const organization = await organizationOf(scan);
  await directory(organization || void 0);
  if (organization === false) return;
  await give({ identity: `${organization?.displayName ?? start.tenant} (${tenant})` });
  const all = { ...scan, organization };
  const ofDirectory = [dataBoundary, diagnosticSettings, partners, provisioning];
  const parts = isDirectoryOnly(target) ? ofDirectory : [
    ...ofDirectory,
    licences,
    geographies,
    connectors,
    devicePolicies,
    environments,
    fabric,
    dataMap
  ];
  await Promise.all(parts.map((part) => part(all)));
}
var isDirectoryOnly = (target) => target.startsWith("entra:");
function unsigned(error, { tenant }, target) {
  if (!isNoSignIn(error)) throw error;
  const service = "graph";
  const fault = noSignIn(error);
  const { detail, ...gap } = unitGap(fault, tenant, { service, types: [] });
  const what = isDirectoryOnly(target) ? "the organization's country, the tenant's data boundary, the directory's diagnostic settings, partner tenants and provisioning" : "the organization's country, the tenant's data boundary, diagnostic settings, partner tenants, provisioning, licences, sites, users, groups, connectors, Intune, Power Platform and Fabric";
  return {
    coverage: [
      {
        provider,
        scope: tenant,
        region: "global",
        service,
        status: "refused",
        resources: 0,
        calls: 0
      }
    ],
    gaps: [{ ...gap, detail: `${detail}: ${what} were not looked at` }]
  };
}

export {
  isNoSignIn,
  noSignIn,
  openIdOf,
  microsoft365Source,
  microsoft365,
  connect,
  tenantIn2 as tenantIn
};
