/** Where the Azure collector goes and what it brings along: endpoints, tokens, sign-in. */
import type { TokenCredential } from "@azure/core-auth";
import { expect, onTestFinished, test, vi } from "vitest";
import { endpointOf } from "../src/collect/azure/endpoint.ts";
import { tokens } from "../src/collect/azure/token.ts";
import { UserError } from "../src/model.ts";
import { answering, collected, emulator, json } from "./support/azure-arm.ts";

test.each([
  "http://127.0.0.1:8080",
  "http://127.9.8.7",
  "http://[::1]:8080",
  "http://localhost:80",
])("%s is this machine: no token", (endpoint) => {
  expect(endpointOf({ endpoint }, {})).toMatchObject({ signed: false });
});

test.each([
  "http://management.azure.com",
  "http://10.0.0.1",
  "http://127.0.0.1.example.org",
  "http://localhost.example.org",
  "http://[::2]",
  "http://0.0.0.0",
  "ftp://127.0.0.1",
  "management.azure.com",
])("%s is refused in one line", (endpoint) => {
  const make = (): unknown => endpointOf(undefined, { DATA_BOUNDARY_ARM_ENDPOINT: endpoint });
  expect(make).toThrow(UserError);
  expect(make).toThrow(/^DATA_BOUNDARY_ARM_ENDPOINT: [^\n]+$/);
});

test("each cloud has its own endpoint, token scope and sign-in", () => {
  expect(endpointOf(undefined, {})).toMatchObject({
    origin: "https://management.azure.com",
    scope: "https://management.azure.com/.default",
    signed: true,
  });
  expect(endpointOf({ cloud: "usgov" }, {})).toMatchObject({
    origin: "https://management.usgovcloudapi.net",
    scope: "https://management.usgovcloudapi.net/.default",
    authority: "https://login.microsoftonline.us",
  });
  expect(endpointOf({ cloud: "china" }, {})).toMatchObject({
    origin: "https://management.chinacloudapi.cn",
    scope: "https://management.chinacloudapi.cn/.default",
    authority: "https://login.chinacloudapi.cn",
  });
});

test("on loopback no token is asked for and none is sent", async () => {
  let asked = 0;
  const credential: TokenCredential = {
    getToken: () => {
      asked++;
      return Promise.resolve({ token: "canary", expiresOnTimestamp: Date.now() + 3_600_000 });
    },
  };
  await using arm = await emulator(answering({ "GET /subscriptions": json({ value: [] }) }));
  await collected("azure", { endpoint: arm.origin }, { credential });
  expect(asked).toBe(0);
  expect(arm.requests.length).toBeGreaterThan(1);
  for (const { headers } of arm.requests) expect(headers).not.toHaveProperty("authorization");
});

test("what listens on this machine is not looked for behind the environment's proxy", async () => {
  await using proxy = await emulator(() => json({ value: [] }));
  await using arm = await emulator(answering({ "GET /subscriptions": json({ value: [] }) }));
  vi.stubEnv("HTTP_PROXY", proxy.origin);
  vi.stubEnv("NO_PROXY", "");
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  await collected("azure", { endpoint: arm.origin });
  expect(proxy.requests).toHaveLength(0);
  expect(arm.requests.length).toBeGreaterThan(1);
});

test("without credentials the scan ends with one line and a remedy", async () => {
  const credential: TokenCredential = {
    getToken: () =>
      Promise.reject(new Error("EnvironmentCredential is unavailable.\nAzureCli: no")),
  };
  // Port 9 (discard): nothing is sent before there is a token.
  const scan = collected("azure", { endpoint: "https://127.0.0.1:9" }, { credential });
  await expect(scan).rejects.toThrow(UserError);
  await expect(scan).rejects.toThrow(
    /^azure: authentication failed[^\n]*az login[^\n]*AZURE_CLIENT_ID[^\n]*$/,
  );
});

test("a token is asked for once, kept, and renewed before it runs out", async () => {
  let made = 0;
  const lives = [3_600_000, 60_000];
  const { get, drop } = tokens(endpointOf(undefined, {}), {
    getToken: () =>
      Promise.resolve({ token: `t${++made}`, expiresOnTimestamp: Date.now() + lives[made - 1]! }),
  });
  const { signal } = new AbortController();
  expect(await Promise.all([get(signal), get(signal), get(signal)])).toEqual(["t1", "t1", "t1"]);
  drop("t0");
  expect(await get(signal)).toBe("t1");
  drop("t1");
  expect(await get(signal)).toBe("t2");
  await expect(get(signal)).resolves.toBe("t3");
});
