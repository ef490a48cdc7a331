var tokens = (function tokens({ scope, authority }, given) {
  let current;
  let credential = given;
  let everHad = false;
  let latest;
  async function fetchToken(signal) {
    try {
      credential ??= await defaultCredential(authority, process.env);
      const token = await credential.getToken(scope, { abortSignal: signal });
      if (!token) throw new Error("the credential returned no token");
      everHad = true;
      latest = token.token;
      return token;
    } catch (error) {
      if (signal.aborted) throw error;
      const remedy = "sign in with `az login`, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET (or AZURE_FEDERATED_TOKEN_FILE), or in a GitHub workflow AZURE_TENANT_ID and AZURE_CLIENT_ID with `permissions: id-token: write`";
      const said = firstLine(error);
      if (everHad) throw new Fault("refused", `the sign-in was not renewed: ${said}`, { remedy });
      throw new TargetError(`azure: authentication failed (${said}); ${remedy}`);
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
});
const { setTimeout: wait } = process.getBuiltinModule("node:timers/promises");
// facade:src/collect/azure/fault.ts
import { Fault, coverageOf, detailsOf, faultGap, faultOf_2, oneLine } from "./scan.js";

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
        throw new Error(`the runner returned no ID token: ${answer.fault}`);
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
    return typeof value === "string" && value !== "" ? { token: value } : { fault: "its answer has none", again: false };
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
import { TargetError } from "./cli.js";
var margin = 12e4;

function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return oneLine(text.split("\n", 1)[0] ?? "").replace(/[.:;\s]+$/, "");
}

export {
  Fault,
  coverageOf,
  detailsOf,
  faultGap,
  faultOf_2,
  oneLine,
  defaultCredential,
  tokens
};
