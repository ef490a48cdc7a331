const { setTimeout: wait } = process.getBuiltinModule("node:timers/promises");
import {
  withoutOverlap
} from "./collect-overlap.js";
import {
  Fault,
  detailsOf,
  isMarked,
  oneLine,
  recordIn,
  rowsIn,
  unexpectedAnswer
} from "./collect-azure-fault.js";
import {
  TargetError
} from "./model.js";

// src/collect/azure/channel.ts
async function* channel(produce) {
  const waiting = [];
  let wake = () => {
  };
  let ended;
  const give = (item) => new Promise((taken) => {
    waiting.push({ item, taken });
    wake();
  });
  void run();
  for (; ; ) {
    const next = waiting.shift();
    if (next) {
      yield next.item;
      next.taken();
    } else if (ended) break;
    else
      await new Promise((resolve) => {
        wake = resolve;
      });
  }
  if ("error" in ended) throw ended.error;
  async function run() {
    try {
      await produce(give);
      ended = {};
    } catch (error) {
      ended = { error };
    }
    wake();
  }
}

// src/collect/azure/clock.ts
var realClock = {
  now: () => performance.now(),
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
function pace(clock, patience) {
  const buckets = /* @__PURE__ */ new Map();
  const graph = graphQuota(clock, patience);
  return {
    async before(path, signal) {
      if (isGraph(path)) {
        await graph.before(signal);
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
    after(path, answer) {
      if (isGraph(path)) graph.after(answer);
    }
  };
}
var isGraph = (path) => path.toLowerCase() === "/providers/microsoft.resourcegraph/resources";
function graphQuota(clock, patience) {
  let remaining = Number.POSITIVE_INFINITY;
  let resetsAt = 0;
  let underWay = 0;
  let margin2 = 0;
  return {
    async before(signal) {
      while (remaining < 1) {
        const wait2 = resetsAt - clock.now();
        if (wait2 <= 0) remaining = Number.POSITIVE_INFINITY;
        else if (wait2 > patience)
          throw new Fault("throttled", `the quota is spent for ${Math.ceil(wait2 / 1e3)} s more`);
        else await clock.sleep(wait2, signal);
      }
      remaining--;
      underWay++;
    },
    after(answer) {
      underWay--;
      const left = answer?.headers.get("x-ms-user-quota-remaining");
      const resets = durationOf(answer?.headers.get("x-ms-user-quota-resets-after"));
      if (left === void 0 || resets === void 0 || !/^\d+$/.test(left)) return;
      const now = clock.now();
      const ends = now + resets + margin2;
      if (now < resetsAt) {
        remaining = Math.min(remaining, Number(left));
        resetsAt = Math.min(resetsAt, ends);
        return;
      }
      if (answer?.status === 429 && resetsAt > 0) margin2 = 1e3;
      remaining = Number(left) - underWay;
      resetsAt = ends;
    }
  };
}
function durationOf(text) {
  const parts = /^(\d+):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(text ?? "");
  return parts ? (Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3])) * 1e3 : void 0;
}

// src/collect/azure/rest.ts
import {
  createHttpHeaders,
  createPipelineFromOptions,
  createPipelineRequest
} from "./vendor/azure-core-rest-pipeline.js";

// src/collect/azure/sender.ts
import {
  createDefaultHttpClient
} from "./vendor/azure-core-rest-pipeline.js";
var retriesOfFailures = 3;
var retriesOfThrottling = 20;
function sender(means) {
  const { endpoint, tokens: tokens2, pace: pace2, limit, clock, patience, signal } = means;
  const deadline2 = patience / 2;
  const http = createDefaultHttpClient();
  return (tally) => ({
    async sendRequest(request) {
      const { pathname } = guard(request, endpoint);
      const started = clock.now();
      let renewed = false;
      for (let attempt = 0; ; attempt++) {
        await pace2.before(pathname, signal);
        const answer = await limit(() => once(request, tally));
        pace2.after(pathname, answer instanceof Error ? void 0 : answer);
        if (!(answer instanceof Error)) {
          if (answer.status >= 200 && answer.status < 300) return answer;
          if (answer.status === 401 && endpoint.signed && !renewed) {
            renewed = true;
            tokens2.drop(request.headers.get("authorization")?.replace("Bearer ", "") ?? "");
            continue;
          }
        }
        const fault = faultIn(answer, deadline2);
        const wait2 = waitBefore(answer, fault, attempt);
        if (wait2 === void 0 || clock.now() - started + wait2 > patience) throw fault;
        await clock.sleep(wait2, signal);
      }
    }
  });
  async function once(request, tally) {
    signal.throwIfAborted();
    if (endpoint.signed) request.headers.set("authorization", `Bearer ${await tokens2.get(signal)}`);
    else {
      request.headers.delete("authorization");
      if (!endpoint.isPublic) delete request.agent;
    }
    request.allowInsecureConnection = !endpoint.signed && !endpoint.isPublic;
    request.abortSignal = AbortSignal.any([signal, AbortSignal.timeout(deadline2)]);
    tally.calls++;
    try {
      return await http.sendRequest(request);
    } catch (error) {
      if (signal.aborted) throw error;
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}
function guard(request, endpoint) {
  const url = new URL(request.url);
  if (url.origin !== endpoint.origin)
    throw new Fault("failed", `the next page is said to be at another host (${url.origin})`, {
      remedy: `not followed, as it would have been given the token; find out who answers for ${endpoint.origin}`
    });
  if (request.method !== "GET" && !(request.method === "POST" && isGraph(url.pathname)))
    throw new Error(`${request.method} ${url.pathname}: data-boundary only reads`);
  return url;
}
function notJson({ status, headers }) {
  const type = headers.get("content-type") ?? "no content type";
  return new Fault("failed", `answered ${status} with something that is not JSON (${type})`, {
    status,
    remedy: "check for a proxy or a sign-in page between this machine and Azure, and scan again"
  });
}
function faultIn(answer, deadline2) {
  if (answer instanceof Error) {
    if (answer instanceof Fault) return answer;
    return new Fault(
      "failed",
      answer.name === "AbortError" ? `no whole answer within ${deadline2 / 1e3} s` : `the connection failed: ${oneLine(answer.message)}`
    );
  }
  const { status } = answer;
  const said = errorIn(answer.bodyAsText ?? "");
  const message = said ? oneLine(`answered ${status} ${said.code ?? ""}: ${said.message ?? "no message"}`) : void 0;
  const more = { status, code: said?.code, isMarked: isMarked(answer) };
  if (status === 429) return new Fault("throttled", message ?? "answered 429", more);
  if (!message) return notJson(answer);
  return new Fault(status === 401 || status === 403 ? "refused" : "failed", message, more);
}
function errorIn(body) {
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
}
function waitBefore(answer, fault, attempt) {
  const throttled = fault.reason === "throttled";
  const again = answer instanceof Error || throttled || answer.status === 408 || answer.status >= 500 && answer.status !== 501;
  if (!again || attempt >= (throttled ? retriesOfThrottling : retriesOfFailures)) return void 0;
  const asked = answer instanceof Error ? void 0 : retryAfter(answer);
  return asked ?? Math.min(3e4, 1e3 * 2 ** attempt) * (0.5 + Math.random() / 2);
}
function retryAfter({ headers }) {
  const text = headers.get("retry-after");
  if (text === void 0) return durationOf(headers.get("x-ms-user-quota-resets-after"));
  if (/^\d+$/.test(text)) return Number(text) * 1e3;
  const date = Date.parse(text);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
}

// src/collect/azure/rest.ts
var unsigned = void 0;
function rest(means) {
  const { endpoint } = means;
  const send = sender(means);
  const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 0 } });
  async function answer(url, tally) {
    const request = createPipelineRequest({
      url,
      headers: createHttpHeaders({ accept: "application/json" }),
      allowInsecureConnection: !endpoint.signed
    });
    return recordIn(await pipeline.sendRequest(send(tally), request));
  }
  return {
    get: (path, tally) => answer(endpoint.origin + path, tally),
    async *pages(path, tally) {
      const going = walk();
      const fresh = withoutOverlap(idIn, (row) => JSON.stringify(row));
      let count = 1;
      for (let next = endpoint.origin + path; next !== void 0; ) {
        const end = going.on(next, count);
        if (end) throw end;
        const page = await answer(next, tally);
        const rows = rowsIn(page, "value");
        count = rows.length;
        yield fresh(rows);
        next = linkIn(page);
      }
    },
    client: (tally, split) => {
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
    }
  };
}
function idIn(row) {
  const { id } = Object(row);
  return typeof id === "string" ? id : void 0;
}
function recordId(row) {
  return typeof Object(row).type === "string" ? idIn(row) : void 0;
}
var locationIn = (row) => Object(row).location;
var emptyPages = 100;
function walk() {
  const seen = /* @__PURE__ */ new Set();
  let empty = 0;
  return {
    on(link, rows) {
      if (seen.has(link))
        return new Fault(
          "truncated",
          "the pages go round in a circle: one names an earlier one as the next"
        );
      seen.add(link);
      empty = rows > 0 ? 0 : empty + 1;
      return empty > emptyPages ? new Fault("truncated", `more than ${emptyPages} pages in a row hold nothing`) : void 0;
    }
  };
}
function linkIn(page) {
  const links = /* @__PURE__ */ new Set();
  for (const key of Object.keys(page))
    if (/^(?:@?odata\.)?nextlink$/i.test(key)) links.add(page[key] || void 0);
    else if (/^\$?(?:skiptoken|continuationtoken|nextpagetoken)$/i.test(key) && page[key])
      throw unexpectedAnswer("answered a page that goes on in a way ARM has not", key);
  links.delete(void 0);
  const [link, another] = links;
  if (link === void 0) return void 0;
  if (another === void 0 && typeof link === "string" && URL.canParse(link)) return link;
  throw unexpectedAnswer("answered a nextLink that is no URL", JSON.stringify(another ?? link));
}

// src/collect/azure/workflow-identity.ts

var attempts = 3;
var deadline = 3e4;
function idTokens(environment, audience) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: given, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
  if (!given || !bearer || !URL.canParse(given)) return void 0;
  const url = new URL(given);
  if (url.protocol !== "https:" && !isLoopback(url)) return void 0;
  url.searchParams.set("audience", audience);
  return async () => {
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(url, bearer);
      if ("token" in answer) {
        mask(answer.token);
        return answer.token;
      }
      if (!answer.again || attempt === attempts)
        throw new Error(`the runner gave no ID token: ${answer.fault}`);
      await wait(500 * 2 ** attempt);
    }
  };
}
async function ask(url, bearer) {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
      redirect: "error",
      signal: AbortSignal.timeout(deadline)
    });
    if (!response.ok)
      return { fault: `it answered ${response.status}`, again: response.status >= 500 };
    const { value } = Object(await response.json());
    return typeof value === "string" && value !== "" ? { token: value } : { fault: "its answer holds none", again: false };
  } catch (error) {
    const { message, cause } = error;
    const why = cause instanceof Error ? cause.message : message;
    return { fault: `the request failed (${why})`, again: true };
  }
}
function mask(secret) {
  process.stderr.write(`::add-mask::${secret}
`);
}
function isLoopback({ protocol, hostname }) {
  return protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
}

// src/collect/azure/sign-in.ts
var knownAuthorities = /^https:\/\/login\.(?:microsoftonline\.(?:com|us)|chinacloudapi\.cn)\/?$/;
async function defaultCredential(authority, environment) {
  const { ClientAssertionCredential, DefaultAzureCredential } = await import("./vendor/azure-identity.js");
  const authorityHost = environment["AZURE_AUTHORITY_HOST"] || authority;
  const options = {
    authorityHost,
    disableInstanceDiscovery: !knownAuthorities.test(authorityHost)
  };
  const { AZURE_CLIENT_ID: client, AZURE_TENANT_ID: tenant } = environment;
  const assertion = idTokens(environment, audienceAt(authority));
  const brought = [
    "AZURE_CLIENT_SECRET",
    "AZURE_CLIENT_CERTIFICATE_PATH",
    "AZURE_FEDERATED_TOKEN_FILE"
  ].some((name) => environment[name]);
  return client && tenant && assertion && !brought ? new ClientAssertionCredential(tenant, client, assertion, options) : new DefaultAzureCredential(options);
}
function audienceAt(authority) {
  const { hostname } = new URL(authority);
  const cloud = hostname.endsWith(".us") ? "USGov" : hostname.endsWith(".cn") ? "China" : "";
  return `api://AzureADTokenExchange${cloud}`;
}

// src/collect/azure/token.ts
var margin = 12e4;
function tokens({ scope, authority }, given) {
  let current;
  let credential = given;
  let everHad = false;
  let latest;
  async function fetchToken(signal) {
    try {
      credential ??= await defaultCredential(authority, process.env);
      const token = await credential.getToken(scope, { abortSignal: signal });
      if (!token) throw new Error("the credential gave no token");
      everHad = true;
      latest = token.token;
      return token;
    } catch (error) {
      if (signal.aborted) throw error;
      const remedy = "sign in with `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_FEDERATED_TOKEN_FILE), or in a GitHub workflow AZURE_TENANT_ID and AZURE_CLIENT_ID with `permissions: id-token: write`";
      const said = firstLine(error);
      if (everHad) throw new Fault("refused", `the sign-in was not renewed: ${said}`, { remedy });
      throw new TargetError(`azure: no credentials that work (${said}); ${remedy}`);
    }
  }
  return {
    async get(signal) {
      for (; ; ) {
        const fetching = current ?? fetchToken(signal);
        const fresh = fetching !== current;
        current = fetching;
        try {
          const { token, expiresOnTimestamp } = await fetching;
          if (fresh || expiresOnTimestamp - Date.now() >= margin) return token;
        } catch (error) {
          if (current === fetching) current = void 0;
          throw error;
        }
        if (current === fetching) current = void 0;
      }
    },
    drop(refused) {
      if (refused !== latest) return;
      latest = void 0;
      current = void 0;
      credential = given;
    }
  };
}
function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return oneLine(text.split("\n", 1)[0] ?? "").replace(/[.:;\s]+$/, "");
}

export {
  channel,
  realClock,
  pace,
  sender,
  unsigned,
  rest,
  idIn,
  recordId,
  locationIn,
  walk,
  linkIn,
  defaultCredential,
  tokens
};
