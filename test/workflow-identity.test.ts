/** A token's way from the runner's OIDC endpoint over Entra to ARM, each played on loopback. */
import { writeFileSync } from "node:fs";
import type { IncomingMessage, RequestListener } from "node:http";
import { createServer as plain } from "node:http";
import { createServer as secured } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { selfSigned } from "./support/certificate.ts";

const subscription = "5e1f0a52-7c1d-4c55-9a3b-2f60b1d7c001";
const tenant = "5e1f0a52-7c1d-4c55-9a3b-2f60b1d70001";
const client = "5e1f0a52-7c1d-4c55-9a3b-2f60b1d7a001";

interface Play {
  readonly url: string;
  readonly heard: string[];
}

/** A server for the length of the test that notes "METHOD /path" of what it is asked. */
async function play(
  answer: (path: string, body: string, request: IncomingMessage) => unknown,
  certificate?: ReturnType<typeof selfSigned>,
): Promise<Play> {
  const heard: string[] = [];
  const listener: RequestListener = (request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      heard.push(`${request.method} ${request.url}`);
      const said = answer(request.url ?? "/", body, request);
      response.writeHead(said === undefined ? 404 : 200, {
        "content-type": "application/json",
        "x-ms-request-id": "5e1f0a52-0000-4000-8000-000000000001",
      });
      response.end(JSON.stringify(said ?? { error: { code: "NotFound", message: "not there" } }));
    });
  };
  const server = certificate ? secured(certificate, listener) : plain(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `${certificate ? "https" : "http"}://127.0.0.1:${port}`, heard };
}

async function world() {
  const folder = temporaryFolder();
  const certificate = selfSigned();
  const authority = join(folder, "ca.pem");
  writeFileSync(authority, certificate.cert);
  let idTokens = 0;
  const assertions: string[] = [];
  const bearers = new Set<string>();

  const runner = await play((path, _, request) => {
    if (request.headers.authorization !== "Bearer runner-token") return undefined;
    const audience = new URL(path, "http://runner").searchParams.get("audience");
    return { count: 1, value: `id-token-${++idTokens}-for-${audience}` };
  });
  const entra = await play((path, body) => {
    if (path.includes("openid-configuration")) {
      const at = `${entra.url}/${tenant}`;
      return {
        issuer: `${at}/v2.0`,
        authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
        token_endpoint: `${at}/oauth2/v2.0/token`,
        jwks_uri: `${at}/discovery/v2.0/keys`,
      };
    }
    const form = new URLSearchParams(body);
    if (!path.startsWith(`/${tenant}/oauth2/v2.0/token`) || form.get("client_id") !== client)
      return undefined;
    assertions.push(form.get("client_assertion") ?? "none");
    // So short-lived that a scan asks again and again.
    return {
      token_type: "Bearer",
      expires_in: 60,
      access_token: `access-token-${assertions.length}`,
    };
  }, certificate);
  const arm = await play((path, _, request) => {
    bearers.add(request.headers.authorization ?? "none");
    if (path.startsWith(`/subscriptions/${subscription}?`))
      return { subscriptionId: subscription, displayName: "Radiologie", state: "Enabled" };
    return request.method === "POST"
      ? { count: 0, totalRecords: 0, resultTruncated: "false", data: [] }
      : { value: [] };
  }, certificate);

  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${runner.url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-token",
    AZURE_CLIENT_ID: client,
    AZURE_TENANT_ID: tenant,
    AZURE_AUTHORITY_HOST: entra.url,
    DATA_BOUNDARY_ARM_ENDPOINT: arm.url,
    NODE_EXTRA_CA_CERTS: authority,
  };
  const scan = (more: Readonly<Record<string, string>> = {}, ...options: readonly string[]) =>
    dataBoundary(["scan", `azure:${subscription}`, "--format", "json", ...options], {
      env: { ...env, ...more },
    });
  return { scan, runner, entra, arm, assertions, bearers };
}

test("a workflow's ID token becomes Entra's, and that one signs every call to ARM", async () => {
  const { scan, runner, assertions, bearers, arm } = await world();
  const { stdout, stderr } = await scan();
  expect(stderr).not.toContain("no credentials");
  expect(JSON.parse(stdout)).toMatchObject({
    run: { identities: [`Radiologie (${subscription})`] },
  });
  // Requested each time: none is used twice.
  expect(assertions.length).toBeGreaterThan(1);
  expect(new Set(assertions).size).toBe(assertions.length);
  for (const assertion of assertions)
    expect(assertion).toMatch(/^id-token-\d+-for-api:\/\/AzureADTokenExchange$/);
  expect(runner.heard.length).toBeGreaterThanOrEqual(assertions.length);
  expect(arm.heard.length).toBeGreaterThan(1);
  for (const bearer of bearers) expect(bearer).toMatch(/^Bearer access-token-\d+$/);
});

test("ID tokens are masked before they are used, and the report holds no token", async () => {
  const { scan, assertions } = await world();
  const { stdout, stderr } = await scan();
  for (const assertion of assertions) expect(stderr).toContain(`::add-mask::${assertion}\n`);
  expect(stdout).not.toMatch(/(?:id|access|runner)-token/);
  expect(stderr).not.toMatch(/runner-token|access-token/);
});

test("the runner's bearer goes to no other host, and not over plain http", async () => {
  const { scan, runner, entra, arm } = await world();
  const elsewhere = { ACTIONS_ID_TOKEN_REQUEST_URL: "http://192.0.2.1/token" };
  const { code, stderr } = await scan({
    ...elsewhere,
    AZURE_TOKEN_CREDENTIALS: "EnvironmentCredential",
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/authentication failed/);
  expect([...runner.heard, ...entra.heard, ...arm.heard]).toEqual([]);
});

test("a runner that refuses is told of in one line that says what to do", async () => {
  const { scan, entra } = await world();
  const { code, stderr } = await scan({ ACTIONS_ID_TOKEN_REQUEST_TOKEN: "stale" });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^azure: authentication failed \(.*the runner returned no ID token: it answered 404.*id-token: write.*\n$/,
  );
  expect(stderr).not.toContain("stale");
  expect(entra.heard.filter((line) => line.startsWith("POST"))).toEqual([]);
});

test("who brings a client secret means that one", async () => {
  const { scan, runner, assertions } = await world();
  await scan({ AZURE_CLIENT_SECRET: "made-up" });
  expect(runner.heard).toEqual([]);
  expect(new Set(assertions)).toEqual(new Set(["none"]));
});

test.each([
  ["usgov", "api://AzureADTokenExchangeUSGov"],
  ["china", "api://AzureADTokenExchangeChina"],
])("the ID token is made out to the cloud that is signed in to: %s", async (cloud, audience) => {
  const { scan, assertions } = await world();
  await scan({}, "--azure-cloud", cloud);
  expect(assertions[0]).toMatch(new RegExp(`^id-token-\\d+-for-${audience}$`));
});
