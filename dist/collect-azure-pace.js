var channel = (async function* channel(produce) {
const run = (async function run() {
    try {
      await produce(give);
      ended = {};
    } catch (error) {
      ended = { error };
    }
    wake();
  });
  const waiting = [];
  let wake = (() => {
  });
  let ended;
  const give = ((item) => new Promise(((taken) => {
    waiting.push({ item, taken });
    wake();
  })));
  void run();
  for (; ; ) {
    const next = waiting.shift();
    if (next) {
      yield next.item;
      next.taken();
    } else if (ended) break;
    else
      await new Promise(((resolve) => {
        wake = resolve;
      }));
  }
  if ("error" in ended) throw ended.error;
  
});
var pace = (function pace(clock) {
  const buckets = /* @__PURE__ */ new Map();
  const graph = graphQuota(clock);
  return {
    async before(path, signal, patience) {
      if (isGraph(path)) {
        await graph.before(signal, patience);
        return;
      }
      const key = /^\/subscriptions\/([^/]+)/i.exec(path)?.[1]?.toLowerCase() ?? "tenant";
      const now = clock.now();
      const bucket = buckets.get(key) ?? { tokens: burst, at: now };
      buckets.set(key, bucket);
      bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.at) / 1e3 * perSecond) - 1;
      bucket.at = now;
      if (bucket.tokens < 0) await clock.sleep(-bucket.tokens / perSecond * 1e3, signal);
    },
    after: (function(path, answer) {
      if (isGraph(path)) graph.after(answer);
    })
  };
});
var graphQuota = (function graphQuota(clock) {
  let remaining = Number.POSITIVE_INFINITY;
  let resetsAt = 0;
  let underWay = 0;
  let margin = 0;
  return {
    async before(signal, patience) {
      while (remaining < 1) {
        const wait = resetsAt - clock.now();
        if (wait <= 0) remaining = Number.POSITIVE_INFINITY;
        else if (wait > patience)
          throw new Fault("throttled", `the quota is spent for ${Math.ceil(wait / 1e3)} s more`);
        else await clock.sleep(wait, signal);
      }
      remaining--;
      underWay++;
    },
    after: (function(answer) {
      underWay--;
      const left = answer?.headers.get("x-ms-user-quota-remaining");
      const resets = durationOf(answer?.headers.get("x-ms-user-quota-resets-after"));
      if (left === void 0 || resets === void 0 || !/^\d+$/.test(left)) return;
      const now = clock.now();
      const ends = now + resets + margin;
      if (now < resetsAt) {
        remaining = Math.min(remaining, Number(left));
        resetsAt = Math.min(resetsAt, ends);
        return;
      }
      if (answer?.status === 429 && resetsAt > 0) margin = 1e3;
      remaining = Number(left) - underWay;
      resetsAt = ends;
    })
  };
});
var durationOf = (function durationOf(text) {
  const parts = /^(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(text ?? "");
  return parts ? (Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3])) * 1e3 : void 0;
});
var sender = (function sender(means) {
const once = (async function once(request, tally) {
    signal.throwIfAborted();
    if (endpoint.signed) request.headers.set("authorization", `Bearer ${await tokens2.get(signal)}`);
    else {
      request.headers.delete("authorization");
      if (!endpoint.isPublic) delete request.agent;
    }
    request.allowInsecureConnection = !endpoint.signed && !endpoint.isPublic;
    request.abortSignal = AbortSignal.any([signal, AbortSignal.timeout(deadline)]);
    tally.calls++;
    try {
      return await http.sendRequest(request);
    } catch (error) {
      if (signal.aborted) throw error;
      return error instanceof Error ? error : new Error(String(error));
    }
  });
  const { endpoint, tokens: tokens2, pace: pace3, limit, clock, patience, signal } = means;
  const deadline = patience / 2;
  const http = createDefaultHttpClient();
  return ((tally) => ({
    async sendRequest(request) {
      const { pathname } = guard(request, endpoint);
      const started = clock.now();
      let renewed = false;
      for (let attempt = 0; ; attempt++) {
        await pace3.before(pathname, signal, patience);
        let answer;
        try {
          answer = await limit((() => once(request, tally)));
        } finally {
          pace3.after(pathname, answer instanceof Error ? void 0 : answer);
        }
        if (!(answer instanceof Error)) {
          if (answer.status >= 200 && answer.status < 300) return answer;
          if (answer.status === 401 && endpoint.signed && !renewed) {
            renewed = true;
            tokens2.drop(request.headers.get("authorization")?.replace("Bearer ", "") ?? "");
            continue;
          }
        }
        const fault = faultIn(answer, deadline);
        const wait = waitBefore(answer, fault, attempt);
        if (wait === void 0 || clock.now() - started + wait > patience) throw fault;
        await clock.sleep(wait, signal);
      }
    }
  }));
  
});
var guard = (function guard(request, endpoint) {
  const url = new URL(request.url);
  if (url.origin !== endpoint.origin)
    throw new Fault("failed", `the next page is said to be at another host (${url.origin})`, {
      remedy: `not followed, because it would receive the token; ask who operates ${endpoint.origin}, or a proxy before it, why the answer names that host`
    });
  const asks = isGraph(url.pathname) || url.pathname === endpoint.asksAt;
  if (request.method !== "GET" && !(request.method === "POST" && asks))
    throw new Error(`${request.method} ${url.pathname}: data-boundary only reads`);
  return url;
});
var notJson = (function notJson({ status, headers }) {
  const type = headers.get("content-type") ?? "no content type";
  return new Fault("failed", `answered ${status} with something that is not JSON (${type})`, {
    status,
    remedy: "check for a proxy or a sign-in page between this machine and Azure, and scan again"
  });
});
var faultIn = (function faultIn(answer, deadline) {
  if (answer instanceof Error) {
    if (answer instanceof Fault) return answer;
    return new Fault(
      "failed",
      answer.name === "AbortError" ? `no complete answer within ${deadline / 1e3} s` : `the connection failed: ${oneLine(answer.message)}`
    );
  }
  const { status } = answer;
  const said = errorIn(answer.bodyAsText ?? "");
  const message = said ? oneLine(`answered ${status} ${said.code ?? ""}: ${said.message ?? "no message"}`) : void 0;
  const more2 = { status, code: said?.code, isMarked: isMarked(answer) };
  if (status === 429) return new Fault("throttled", message ?? "answered 429", more2);
  if (!message) return notJson(answer);
  return new Fault(status === 401 || status === 403 ? "refused" : "failed", message, more2);
});
var errorIn = (function errorIn(body) {
  let parsed;
  try {
    parsed = JSON.parse(body);
  } catch {
    return void 0;
  }
  const outer = Object(parsed);
  const error = Object(outer.error ?? outer);
  const said = [...detailsOf(error), error.message].filter((one) => typeof one === "string");
  return {
    code: typeof error.code === "string" ? error.code : void 0,
    message: said.length > 0 ? said.join("; ") : void 0
  };
});
var waitBefore = (function waitBefore(answer, fault, attempt) {
  const throttled = fault.reason === "throttled";
  const again = answer instanceof Error || throttled || answer.status === 408 || answer.status >= 500 && answer.status !== 501;
  if (!again || attempt >= (throttled ? retriesOfThrottling : retriesOfFailures)) return void 0;
  const asked = answer instanceof Error ? void 0 : retryAfter(answer);
  return asked ?? Math.min(3e4, 1e3 * 2 ** attempt) * (0.5 + Math.random() / 2);
});
var rest = (function rest(means) {
const answer = (async function answer(url, tally) {
    const request = createPipelineRequest({
      url,
      headers: createHttpHeaders({ accept: "application/json" }),
      allowInsecureConnection: !endpoint.signed
    });
    return recordIn(await pipeline.sendRequest(send(tally), request));
  });
  const { endpoint } = means;
  const send = sender(means);
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  
  return {
    get: ((path, tally) => answer(endpoint.origin + path, tally)),
    async *pages(path, tally) {
      const going = walk();
      const fresh = withoutOverlap(idIn, (row) => JSON.stringify(row));
      const total2 = totals();
      let count = 1;
      for (let next = endpoint.origin + path; next !== void 0; ) {
        const end = going.on(next, count);
        if (end) throw end;
        const page = await answer(next, tally);
        const rows = rowsIn_2(page, "value");
        total2.of(page, rows.length);
        const own = fresh(rows);
        count = own.length;
        yield own;
        next = linkIn(page);
      }
      total2.hold();
    },
    client: ((tally, split) => {
      const httpClient = send(tally);
      return {
        endpoint: endpoint.origin,
        allowInsecureConnection: !endpoint.signed,
        retryOptions: { maxRetries: 0 },
        httpClient: {
          async sendRequest(request) {
            const response = await httpClient.sendRequest(request);
            return { ...response, bodyAsText: JSON.stringify(split(recordIn(response))) };
          }
        }
      };
    })
  };
});
var idIn = (function idIn(row) {
  const { id } = Object(row);
  return typeof id === "string" ? id : void 0;
});
var recordId = (function recordId(row) {
  return typeof Object(row).type === "string" ? idIn(row) : void 0;
});
var totals = (function totals() {
  let stated = 0;
  let read = 0;
  return {
    of: (function(page, rows) {
      read += rows;
      for (const [key, value] of Object.entries(page))
        if (total.test(key) && typeof value === "number") stated = Math.max(stated, value);
    }),
    hold: (function() {
      if (stated > read)
        throw new Fault("truncated", `the list states ${stated} rows, and ${read} were read`);
    })
  };
});
var walk = (function walk() {
  const seen = /* @__PURE__ */ new Set();
  let empty = 0;
  return {
    on: (function(link, rows) {
      if (seen.has(link))
        return new Fault(
          "truncated",
          "the pages are circular: one names an earlier one as the next"
        );
      seen.add(link);
      empty = rows > 0 ? 0 : empty + 1;
      return empty > emptyPages ? new Fault("truncated", `more than ${emptyPages} pages in a row hold nothing new`) : void 0;
    })
  };
});
var linkIn = (function linkIn(page) {
  const links = /* @__PURE__ */ new Set();
  let otherwise;
  for (const key of Object.keys(page))
    if (/^(?:@?odata\.)?nextlink$/i.test(key)) links.add(page[key] || void 0);
    else if (saysMore(key, page[key])) otherwise ??= key;
  links.delete(void 0);
  const [link, another] = links;
  if (link === void 0) {
    if (otherwise === void 0) return void 0;
    throw unexpectedAnswer("answered a page that continues in a way that ARM does not", otherwise);
  }
  if (another === void 0 && typeof link === "string" && URL.canParse(link)) return link;
  throw unexpectedAnswer("answered a nextLink that is not a URL", JSON.stringify(another ?? link));
});
var misread = (function misread() {
  let count = 0;
  let first = "";
  return {
    add(row, wrong) {
      if (count++ > 0) return;
      first = row === unquoted ? wrong : `${wrong}: ${firstWords(JSON.stringify(row) ?? "nothing")}`;
    },
    count: () => count,
    said: (() => count === 0 ? void 0 : count === 1 ? `answered ${first}` : `answered ${count} rows that cannot be read, first ${first}`)
  };
});
var unitOf = (async function unitOf({ give, options }, unit, work) {
  const tally = { calls: 0 };
  const bad = misread();
  options.planned?.(1);
  let resources = 0;
  let fault;
  try {
    for await (const batch of work(tally, bad)) {
      resources += batch.resources?.length ?? 0;
      await give(batch);
    }
  } catch (error) {
    rethrowUserError(error);
    fault = faultOf_2(error, options.signal);
  }
  const said = bad.said();
  await give({
    coverage: [
      coverageOf(
        unit,
        resources,
        tally.calls,
        fault ?? (said === void 0 ? void 0 : new Fault("failed", said))
      )
    ],
    gaps: [
      ...fault ? [faultGap(fault, unit)] : [],
      ...said === void 0 ? [] : [gapOfMisread(said, unit)]
    ]
  });
  return fault;
});
var toldOnce = (function toldOnce({ give, options }) {
  const isTold = ((scope) => options.isMine?.("azure", scope) ?? true);
  return (({ coverage = [], resources = [], ...batch }) => give({
    ...batch,
    resources: resources.filter((({ scope }) => isTold(scope))),
    coverage: coverage.filter((({ status, scope }) => status !== "complete" || isTold(scope)))
  }));
});
var rethrowUserError = (function rethrowUserError(error) {
  if (error instanceof Error && error.name === "UserError") throw error;
});
var tenantBoundary = (async function tenantBoundary(scan) {
  const run = runs.get(scan.options.signal) ?? /* @__PURE__ */ new Map();
  runs.set(scan.options.signal, run);
  const key = keyOf(scan);
  if (run.has(key)) return;
  const values = /* @__PURE__ */ new Set();
  let settle = () => {
  };
  const asked = new Promise(((done) => {
    settle = done;
  }));
  run.set(key, { values, asked });
  try {
    await boundaryAt({ ...scan, give: toldOnce(scan) }, "", "tenant", ((value) => {
      values.add(value);
      settle();
      return true;
    }));
  } finally {
    settle();
  }
});
var subscriptionBoundary = (async function subscriptionBoundary(scan, subscription) {
  const known = runs.get(scan.options.signal)?.get(keyOf(scan));
  await boundaryAt(scan, `/subscriptions/${subscription}`, subscription, (async (value) => {
    await known?.asked;
    return known?.values.has(value) !== true;
  }));
});
var boundaryAt = (async function boundaryAt(scan, at, scope, news) {
  await unitOf(
    scan,
    { scope, service: "dataBoundaries", action: "Microsoft.Resources/dataBoundaries/read" },
    (async function* (tally) {
      const record = await scan.arm.get(at + boundaryPath, tally);
      const { dataBoundary } = Object(record["properties"]);
      if (typeof dataBoundary !== "string" || dataBoundary === "")
        throw unexpectedAnswer("answered no data boundary", JSON.stringify(record));
      if (await news(dataBoundary))
        yield { resources: [armResource(record, "arm dataBoundaries.get")] };
    })
  );
});
import {
  Fault,
  coverageOf,
  detailsOf,
  faultGap,
  faultOf_2,
  oneLine,
  tokens
} from "./collect-azure-token.js";
import {
  withoutOverlap
} from "./collect-overlap.js";

// src/collect/azure/channel.ts


// src/collect/azure/clock.ts
var realClock = {
  now: (() => performance.now()),
  sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  })
};

// src/collect/azure/pace.ts
var burst = 250;
var perSecond = 25;

var isGraph = ((path) => path.toLowerCase() === "/providers/microsoft.resourcegraph/resources");



// src/collect/azure/rest.ts
import {
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest
} from "./vendor/azure-core-rest-pipeline.js";

// facade:src/collect/azure/answer.ts
import { isMarked, isRecord, markedRecordIn, recordIn, rowsIn_2, unexpectedAnswer } from "./scan.js";

// src/collect/azure/sender.ts
import {
  createDefaultHttpClient
} from "./vendor/azure-core-rest-pipeline.js";
var retriesOfFailures = 3;
var retriesOfThrottling = 20;






function retryAfter({ headers }) {
  const text = headers.get("retry-after");
  if (text === void 0) return durationOf(headers.get("x-ms-user-quota-resets-after"));
  if (/^\d+$/.test(text)) return Number(text) * 1e3;
  const date = Date.parse(text);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
}

// src/collect/azure/rest.ts
var unsigned = void 0;



var locationIn = ((row) => Object(row).location);

var total = /^(?:@?odata\.)?count$|^total_?(?:count|records|results|items)?$/i;
var emptyPages = 100;

var more = /^[$@]?(?:(?:skip|continuation|next(?:page)?)token|next(?:page)?(?:link|url|uri)?|next_?(?:cursor|page)|cursor|has_?more(?:_?(?:pages|results|items))?|(?:is_?)?truncated)$/i;
var saysMore = (key, value) => more.test(key) && Boolean(value) && !/^false$/i.test(String(value));


// src/collect/azure/misread.ts
import { firstWords } from "./scan.js";
var unquoted = /* @__PURE__ */ Symbol("unquoted");

function gapOfMisread(said, { scope, service }) {
  return {
    reason: "failed",
    provider: "azure",
    scope,
    service,
    detail: `${service} of ${scope}: ${said}`,
    remedy: "check in the Azure portal what is missing here, and scan again"
  };
}

// src/collect/azure/collection.ts
var needsOf = (({ options }, type) => (options.needs.get(type.toLowerCase()) ?? []).filter(
  (({ skippable }) => skippable === void 0 || !options.skip?.includes(skippable))
));




// facade:src/collect/azure/record.ts
import { armResource, readRows, rowOf_2, subscriptionIn } from "./scan.js";

// src/collect/azure/tenant.ts
var boundaryPath = "/providers/Microsoft.Resources/dataBoundaries/default?api-version=2024-08-01";
var runs = /* @__PURE__ */ new WeakMap();



var keyOf = (({ options }) => JSON.stringify(options.connection.azure ?? {}));

// src/collect/azure/purview/client.ts
import {
  createHttpHeaders as createHttpHeaders2,
  createPipelineFromOptions as createPipelineFromOptions2,
  createPipelineRequest as createPipelineRequest2
} from "./vendor/azure-core-rest-pipeline.js";
import pLimit from "./vendor/p-limit.js";
import { callTimeout } from "./scan.js";
var pace2 = { async before() {
}, after() {
} };
function client({ endpoint, credential, clock, options }) {
  const { signal, concurrency } = options;
  const send = sender({
    endpoint,
    tokens: softly(tokens(endpoint, credential)),
    pace: pace2,
    limit: pLimit(concurrency),
    clock,
    patience: (options.callTimeout ?? callTimeout) * 1e3,
    signal
  });
  const pipeline = createPipelineFromOptions2({ retryOptions: { maxRetries: 0 } });
  async function answer(url, tally, body) {
    const request = createPipelineRequest2({
      url,
      method: body ? "POST" : "GET",
      headers: createHttpHeaders2({
        accept: "application/json",
        ...body && { "content-type": "application/json" }
      }),
      ...body && { body: JSON.stringify(body) },
      allowInsecureConnection: !endpoint.signed
    });
    return markedRecordIn(await pipeline.sendRequest(send(tally), request), true, "");
  }
  return {
    async *pages(path, tally) {
      const going = walk();
      let count = 1;
      for (let next = endpoint.origin + path; next !== void 0; ) {
        const end = going.on(next, count);
        if (end) throw end;
        const page = await answer(next, tally);
        const rows = rowsIn_2(page, "value");
        count = rows.length;
        yield rows;
        next = linkIn(page);
      }
    },
    async found(path, tally) {
      try {
        return await answer(endpoint.origin + path, tally);
      } catch (error) {
        if (error instanceof Fault && error.status === 404 && error.code !== void 0)
          return void 0;
        throw error;
      }
    },
    async *search(path, body, tally) {
      const going = walk();
      let [seen, last] = [0, 1];
      for (let token = ""; token !== void 0; ) {
        const end = going.on(token, last);
        if (end) throw end;
        const page = await answer(endpoint.origin + path, tally, {
          ...body,
          ...token !== "" && { continuationToken: token }
        });
        const rows = rowsIn_2(page, "value");
        last = rows.length;
        seen += rows.length;
        yield rows;
        token = tokenIn(page);
        if (token === void 0) endsEarly(page, seen);
      }
    }
  };
}
function tokenIn({ continuationToken: token }) {
  if (token === void 0 || token === null || token === "") return void 0;
  if (typeof token === "string") return token;
  throw unexpectedAnswer(
    "answered a continuation token that is not a string",
    JSON.stringify(token)
  );
}
var roughly = 0.9;
function endsEarly(page, seen) {
  const { "@search.count": count, "@search.count.approximate": isRough } = page;
  if (typeof count !== "number") return;
  const [least, about] = isRough === true ? [count * roughly, "about "] : [count, ""];
  if (least > seen)
    throw new Fault("truncated", `the search counts ${about}${count} assets, and returned ${seen}`);
}
function softly({ get, drop }) {
  return {
    drop,
    async get(signal) {
      try {
        return await get(signal);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== "UserError") throw error;
        throw new Fault("refused", error.message.replace(/^azure: /, "").split("; ", 1)[0]);
      }
    }
  };
}

// src/collect/azure/purview/data-map.ts
var pageSize = 1e3;
var searchPath = "/datamap/api/search/query";
var version = "api-version=2023-09-01";
async function readAssets(client2, stores, tally, bad) {
  const body = {
    keywords: null,
    limit: pageSize,
    filter: { not: { objectType: "Glossary terms" } }
  };
  for await (const rows of client2.search(`${searchPath}?${version}`, body, tally))
    for (const row of rows) {
      const asset = assetIn(row);
      if (!asset) {
        bad.add(unquoted, "an asset without its qualified name, classifications or labels");
        continue;
      }
      const own = stores.get(asset.store) ?? { classifications: /* @__PURE__ */ new Set(), labels: /* @__PURE__ */ new Set() };
      stores.set(asset.store, own);
      for (const name of asset.classifications) own.classifications.add(name);
      for (const name of asset.labels) own.labels.add(name);
    }
}
function assetIn(row) {
  if (!isRecord(row)) return void 0;
  const { qualifiedName, classification, label } = row;
  const [classifications, labels] = [textsIn(classification), textsIn(label)];
  if (typeof qualifiedName !== "string" || qualifiedName === "" || !classifications || !labels)
    return void 0;
  return { store: storeIn(qualifiedName), classifications, labels };
}
function textsIn(value) {
  if (value === null) return [];
  const all = Array.isArray(value) ? value : [value];
  return all.every((one) => typeof one === "string") ? all.filter((one) => one !== "") : void 0;
}
function storeIn(qualifiedName) {
  const [arn] = /^arn:[\w-]+:s3:::[^/?#]+/.exec(qualifiedName) ?? [];
  if (arn !== void 0) return arn;
  if (/^(?:\/subscriptions\/|arn:)/i.test(qualifiedName)) return qualifiedName.slice(0, 512);
  const [, scheme = "", host = "", path = ""] = /^([a-z][\w+.-]*):\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)/i.exec(qualifiedName) ?? [];
  if (host === "") return "a source without a host";
  const steps = path.split("/").filter(Boolean);
  const kept = /sql/i.test(scheme) || /^s3[.-]/i.test(host) ? 1 : /^app\./i.test(host) ? 2 : 0;
  return [
    `${scheme.toLowerCase()}://${host.toLowerCase().replace(/[:,]\d+$/, "")}`,
    ...steps.slice(0, kept)
  ].join("/");
}
function storesFrom(stores, scanned, othersOf) {
  const listed = [...stores].map(([store, { classifications, labels }]) => {
    const own = new Set([...labels].flatMap((label) => [label, ...othersOf(label)]));
    return { store, classifications: [...classifications].sort(), labels: [...own].sort() };
  });
  const ended = [...scanned].map(([store, one]) => {
    const notSought = [...one.notSought ?? []].sort();
    return {
      store,
      classifications: [],
      labels: [],
      ...one.isWhole ? { isScanned: true } : { isPartlyScanned: true },
      ...one.isEmpty && { isEmpty: true },
      ...notSought.length > 0 && { notSought },
      ...one.seeksOnlySystem && { seeksOnlySystem: true }
    };
  });
  return [...listed, ...ended].sort((a, b) => a.store < b.store ? -1 : a.store > b.store ? 1 : 0);
}

// src/collect/azure/purview/read.ts
import { isLabelCalled, isLabelId, labelNames } from "./scan.js";

// src/collect/azure/purview/scanned.ts
function together(one, other) {
  if (one.isWhole !== other.isWhole) {
    const whole = one.isWhole ? one : other;
    return { ...whole, isEmpty: one.isEmpty && other.isEmpty };
  }
  return {
    isWhole: one.isWhole,
    isEmpty: one.isEmpty && other.isEmpty,
    notSought: (one.notSought ?? /* @__PURE__ */ new Set()).intersection(other.notSought ?? /* @__PURE__ */ new Set()),
    seeksOnlySystem: one.seeksOnlySystem && other.seeksOnlySystem
  };
}

// src/collect/azure/purview/scans.ts
var list = "/scan/datasources";
var mostFaults = 3;
async function readScans(client2, scanned, tally, bad) {
  const reading = { client: client2, scanned, tally, bad, ruleset: rulesets(client2, tally) };
  const faults = [];
  for await (const sources of client2.pages(`${list}?${version}`, tally))
    for (const source of sources)
      try {
        await readSource(Object(source), reading);
      } catch (error) {
        if (!(error instanceof Fault) || error.reason !== "failed") throw error;
        if (faults.push(error) > mostFaults) throw error;
      }
  if (faults[0]) throw faults[0];
}
async function readSource({ name, kind, properties }, { client: client2, scanned, tally, bad, ruleset }) {
  if (typeof name !== "string" || name === "" || !isRecord(properties))
    return bad.add(unquoted, "a data source without its name or properties");
  const scans = `${list}/${encodeURIComponent(name)}/scans`;
  for await (const page of client2.pages(`${scans}?${version}`, tally))
    for (const row of page) {
      const scan = Object(row);
      if (!isText(scan["name"])) {
        bad.add(unquoted, "a scan without its name");
        continue;
      }
      const path = `${scans}/${encodeURIComponent(scan["name"])}`;
      const run = await lastGood(client2, path, tally);
      const stores = run ? storesOf({ ...properties, kind }, settingsOf(scan), run) : [];
      if (!run || stores.length === 0) continue;
      const filter = await client2.found(`${path}/filters/custom?${version}`, tally);
      if (filter && !isRecord(filter["properties"]))
        bad.add(unquoted, "a filter of a scan without its properties");
      const looked = await lookedFor(settingsOf(scan), run, ruleset);
      for (const { store, isWhole } of stores) {
        const one = {
          ...looked,
          isWhole: isWhole && looked.isWhole && isUnfiltered(filter),
          // An incremental run counts what is new.
          isEmpty: run["assetsDiscovered"] === 0 && run["scanLevelType"] !== "Incremental"
        };
        const before = scanned.get(store);
        scanned.set(store, before ? together(before, one) : one);
      }
    }
}
async function lastGood(client2, path, tally) {
  for await (const runs2 of client2.pages(`${path}/runs?${version}`, tally))
    for (const run of runs2) if (isRecord(run) && run["status"] === "Succeeded") return run;
  return void 0;
}
function isUnfiltered(filter) {
  if (filter === void 0) return true;
  const { properties } = filter;
  if (!isRecord(properties)) return false;
  const { includeUriPrefixes: included, ...others } = properties;
  const areNone = Object.entries(others).every(
    ([key, value]) => !/^(?:exclude|include)/i.test(key) || isNone(value)
  );
  return areNone && (isNone(included) || Array.isArray(included) && included.some((prefix) => isText(prefix) && isStore(prefix)));
}
var isNone = (value) => value === void 0 || value === null || Array.isArray(value) && value.length === 0;
var isStore = (prefix) => storeIn(prefix).toLowerCase() === prefix.replace(/\/+$/, "").toLowerCase();
function rulesets(client2, tally) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const path = `/scan/scanrulesets/${encodeURIComponent(name)}?${version}`;
    const asked = client2.found(path, tally);
    known.set(name, asked);
    return asked;
  };
}
async function lookedFor({ scanRulesetName: name, scanRulesetType }, run, ruleset) {
  const type = run["scanRulesetType"] ?? scanRulesetType;
  if (type === "System") return { isWhole: true, seeksOnlySystem: true };
  if (type !== "Custom") return { isWhole: true, seeksOnlySystem: false };
  const { properties } = (isText(name) ? await ruleset(name) : void 0) ?? {};
  if (!isRecord(properties)) return { isWhole: false, seeksOnlySystem: false };
  const {
    excludedSystemClassifications: excluded = [],
    includedCustomClassificationRuleNames: own
  } = properties;
  if (excluded !== null && !(Array.isArray(excluded) && excluded.every(isText)))
    return { isWhole: false, seeksOnlySystem: false };
  return {
    isWhole: true,
    notSought: new Set(excluded),
    seeksOnlySystem: !Array.isArray(own) || own.length === 0
  };
}
var settingsOf = ({ properties }) => isRecord(properties) ? properties : {};
function storesOf(source, settings, run) {
  const database = [settings["databaseName"], settings["database"]].find(isText);
  const ids = [run["resourceId"], source["resourceId"]].filter(isText);
  const hosts = ["endpoint", "serverEndpoint", "accountUri", "serviceUrl"].map((key) => source[key]).filter(isText).map((host) => host.replace(/^tcp:/i, "")).map((host) => storeIn(host.includes("://") ? host : `https://${host}`));
  const isOfPart = source["kind"] === "AzureFileService" || hosts.some((host) => isPart.test(host)) || namesResources(settings["resourceTypes"]);
  const named = [...ids, ...hosts].map((store) => {
    const isWhole = database === void 0 && !isOfPart;
    const sql = database === void 0 ? void 0 : databaseIn(store, database);
    return sql === void 0 ? { store, isWhole } : { store: sql, isWhole: true };
  });
  return [...new Map(named.map((part) => [part.store, part])).values()];
}
var isPart = /^https:\/\/[^/]+\.(?:file|table|queue)\.(?:core\.|storage\.azure\.)/i;
var namesResources = (kinds) => isRecord(kinds) && Object.values(kinds).some((kind) => {
  const filter = isRecord(kind) ? kind["resourceNameFilter"] : void 0;
  return isRecord(filter) && Object.values(filter).some((one) => !isNone(one));
});
function databaseIn(server, database) {
  if (/\/microsoft\.sql\/servers\/[^/]+$/i.test(server)) return `${server}/databases/${database}`;
  const logical = /^\w+:\/\/([^./]+(?:\.privatelink)?\.database\.[^/]+)$/.exec(server)?.[1];
  return logical && `mssql://${logical}/${database}`;
}
var isText = (value) => typeof value === "string" && value !== "";

// src/collect/azure/purview/read.ts
var remedies = {
  assets: "grant the role Data Reader on the root collection, or on the domain, in the Purview portal (Data Map > Domains > Role assignments) to the identity that scans",
  scans: "grant the role Data Source Administrator, as Purview has none that only lists sources and scans, on the root collection in the Purview portal to the identity that scans; or accept the gap: stores without a class are gaps then",
  labels: "grant SensitivityLabels.Read.All as an application permission of Microsoft Graph, with admin consent"
};
async function readDataMap({ purview, graph, labelIds }, asUnit) {
  const stores = /* @__PURE__ */ new Map();
  const scanned = /* @__PURE__ */ new Map();
  let names = /* @__PURE__ */ new Map();
  const unit = (part, work) => asUnit(part, async (tally, bad) => {
    try {
      await work(tally, bad);
    } catch (error) {
      throw withRemedy(error, remedies[part]);
    }
  });
  await Promise.all([
    unit("assets", (tally, bad) => readAssets(purview(), stores, tally, bad)),
    unit("scans", (tally, bad) => readScans(purview(), scanned, tally, bad))
  ]);
  const labels = [...new Set([...stores.values()].flatMap((store) => [...store.labels]))];
  const ids = labels.filter(isLabelId);
  if (ids.length > 0 || labelIds.length > 0 && labels.length > 0)
    await unit("labels", async (tally, bad) => {
      names = await labelNames(graph, tally, bad);
      const unnamed = (all) => new Set(all.map((id) => id.toLowerCase()).filter((id) => !names.has(id))).size;
      const [unknown, wanted] = [unnamed(ids), unnamed(labelIds)];
      if (unknown > 0)
        throw new Fault("failed", `assets have ${unknown} labels by ids that Graph does not name`, {
          remedy: "name these labels in the policy by their ids as well"
        });
      if (wanted > 0 && labels.length > ids.length)
        throw new Fault(
          "failed",
          `the policy names ${wanted} labels by ids that Graph does not list`,
          {
            remedy: "correct the ids, or name these labels in the policy by their names as well"
          }
        );
    });
  const byName = (label) => labelIds.length > 0 ? [...names].flatMap(([id, path]) => isLabelCalled(label, path) ? [id] : []) : [];
  return storesFrom(
    stores,
    scanned,
    (label) => isLabelId(label) ? [names.get(label.toLowerCase()) ?? []].flat() : byName(label)
  );
}
function withRemedy(error, remedy) {
  if (!(error instanceof Fault) || error.reason !== "refused" || error.remedy !== void 0)
    return error;
  const { reason, message, status, code } = error;
  return new Fault(reason, message, { code, remedy, ...status !== void 0 && { status } });
}

export {
  channel,
  realClock,
  isMarked,
  isRecord,
  markedRecordIn,
  rowsIn_2,
  unexpectedAnswer,
  misread,
  gapOfMisread,
  armResource,
  readRows,
  rowOf_2,
  subscriptionIn,
  pace,
  sender,
  unsigned,
  rest,
  idIn,
  recordId,
  locationIn,
  totals,
  walk,
  saysMore,
  linkIn,
  needsOf,
  unitOf,
  toldOnce,
  rethrowUserError,
  boundaryPath,
  tenantBoundary,
  subscriptionBoundary,
  client,
  searchPath,
  readDataMap
};
