/** `--checkpoint azblob://ACCOUNT/CONTAINER/PREFIX`: what a folder does for one machine, a container does for many. */
import { writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { blobAddress } from "../src/collect/azure/blob-address.ts";
import { openBlobs } from "../src/collect/azure/store.ts";
import type { Store } from "../src/collect/store.ts";
import { type Container, container } from "./support/blob-server.ts";
import { selfSigned } from "./support/certificate.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { plain } from "./support/estate.ts";
import { members as all, organization } from "./support/organization.ts";
import { isWhole } from "./support/whole.ts";

const members = isWhole ? all : all.slice(0, 2);
const place = "azblob://klinikresidency/checkpoints/estate";

async function served(): Promise<Container> {
  const store = await container("klinikresidency", "checkpoints");
  onTestFinished(() => store.close());
  return store;
}

async function opened(url = place): Promise<{ readonly at: Container; readonly store: Store }> {
  const at = await served();
  vi.stubEnv("DATA_BOUNDARY_BLOB_ENDPOINT", at.origin);
  onTestFinished(() => void vi.unstubAllEnvs());
  return { at, store: await openBlobs(url, {}) };
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

test("another machine continues with what is in the container, and gives the same report", async () => {
  const group = await organization(members);
  const at = await served();
  onTestFinished(() => group.close());
  const run = (...more: string[]): Promise<Ran> =>
    dataBoundary(
      ["scan", "aws:org", "--role", "audit", "--regions", "eu-central-1"].concat(
        ["--format", "json", "--quiet"],
        more,
      ),
      {
        cwd: temporaryFolder(),
        env: { ...group.env, DATA_BOUNDARY_BLOB_ENDPOINT: at.origin },
      },
    );
  // The cloud of the container is named, though no target is of Azure.
  const first = await run("--checkpoint", place, "--azure-cloud", "public");
  expect(first.stdout, `exit code ${first.code}: ${first.stderr}`).not.toBe("");
  // `test/checkpoint.test.ts` holds a scan with a checkpoint to one without in `npm test`.
  const whole = isWhole ? await run() : first;
  expect(plain(first.stdout)).toBe(plain(whole.stdout));
  const names = [...at.blobs.keys()];
  expect(names).toContain("estate/checkpoint.json");
  for (const member of members) expect(names).toContain(`estate/aws-${member}.ndjson`);
  expect([...at.bearers]).toEqual(["none"]);

  group.scanned.clear();
  const cut = `estate/aws-${members[1]}.ndjson`;
  at.set(cut, at.blobs.get(cut)!.bytes.subarray(0, 4000));
  const again = await run("--checkpoint", place, "--azure-cloud", "public");
  expect(plain(again.stdout)).toBe(plain(whole.stdout));
  expect([...group.scanned]).toEqual([members[1]]);
  expect(at.blobs.get(cut)!.bytes.toString()).toContain('"end":"complete"');
}, 300_000);

test("a file is stored once, replaced where it is still the one that was read, and read whole", async () => {
  const { at, store } = await opened();
  expect(await store.get("aws-1.ndjson")).toBeUndefined();
  expect(await store.put("aws-1.ndjson", bytes("first"), { tag: undefined })).toBe(true);
  expect(await store.put("aws-1.ndjson", bytes("second"), { tag: undefined })).toBe(false);
  const { bytes: read, tag } = (await store.get("aws-1.ndjson"))!;
  expect(Buffer.from(read).toString()).toBe("first");
  expect(await store.put("aws-1.ndjson", bytes("third"), { tag })).toBe(true);
  expect(await store.put("aws-1.ndjson", bytes("fourth"), { tag })).toBe(false);
  expect(await store.put("aws-1.ndjson", bytes(""), "anyway")).toBe(true);
  expect((await store.get("aws-1.ndjson"))!.bytes.byteLength).toBe(0);
  expect(at.requests).toEqual([
    "GET estate/aws-1.ndjson 404",
    "PUT estate/aws-1.ndjson 201",
    "PUT estate/aws-1.ndjson 409",
    "GET estate/aws-1.ndjson 200",
    "PUT estate/aws-1.ndjson 201",
    "PUT estate/aws-1.ndjson 412",
    "PUT estate/aws-1.ndjson 201",
    "GET estate/aws-1.ndjson 200",
  ]);
});

test.each([
  [
    [403, "AuthorizationPermissionMismatch"],
    "assign the role Storage Blob Data Contributor on the container checkpoints of klinikresidency",
  ],
  [
    [403, "AuthorizationFailure"],
    "allow this machine's network in the firewall of the storage account klinikresidency, or assign the role Storage Blob Data Contributor on the container checkpoints of klinikresidency",
  ],
  [
    [404, "ContainerNotFound"],
    "create the container checkpoints in the storage account klinikresidency, or correct the address",
  ],
  [
    [401, "InvalidAuthenticationInfo"],
    "sign in to the tenant of the storage account klinikresidency",
  ],
  // Neither says that another process was first.
  [
    [409, "BlobImmutableDueToPolicy"],
    "check the address, the network and the credentials, and run the command again",
  ],
  [
    [412, "LeaseIdMissing"],
    "check the address, the network and the credentials, and run the command again",
  ],
] as const)(
  "what is refused is an error with its remedy, and nothing is missing: %j",
  async (refuse, remedy) => {
    const { at, store } = await opened();
    at.refuse = refuse;
    const said = `(${refuse[1]} is said); ${remedy}`;
    await expect(store.get("checkpoint.json")).rejects.toThrow(
      `${place}: checkpoint.json cannot be read ${said}`,
    );
    await expect(store.put("checkpoint.json", bytes("x"), { tag: undefined })).rejects.toThrow(
      `${place}: checkpoint.json cannot be written ${said}`,
    );
  },
);

describe("addresses", () => {
  const hostOf = (url: string, cloud: "public" | "usgov" | "china" = "public"): string =>
    blobAddress(url, cloud, {}).containerUrl;

  test("an account is at its host in each cloud, and may be named by it", () => {
    expect(hostOf("azblob://klinik/estate/a/b/")).toBe(
      "https://klinik.blob.core.windows.net/estate",
    );
    expect(hostOf("azblob://klinik/estate", "usgov")).toBe(
      "https://klinik.blob.core.usgovcloudapi.net/estate",
    );
    expect(hostOf("azblob://klinik/estate", "china")).toBe(
      "https://klinik.blob.core.chinacloudapi.cn/estate",
    );
    expect(hostOf("azblob://klinik.z07.blob.storage.azure.net/estate")).toBe(
      "https://klinik.z07.blob.storage.azure.net/estate",
    );
  });

  test.each([
    "azblob://klinik",
    "azblob://klinik/",
    "azblob:///estate",
    "azblob://Klinik/estate",
    "azblob://klinik/ab",
    "azblob://klinik/a--b",
    "azblob://klinik/estate/../other",
    "azblob://klinik:8443/estate",
    "azblob://estate@klinik.blob.core.windows.net/a",
    "azblob://klinik.example.org/estate",
    "azblob://klinik.blob.core.windows.net.example.org/estate",
    "azblob://klinik.blob.core.windows.net./estate",
    "azblob://klinik.blob.core.usgovcloudapi.net/estate",
  ])("%s is refused, as a token goes to hosts of storage accounts alone", (url) => {
    expect(() => hostOf(url)).toThrow(/^azblob:.*; write azblob:\/\/ACCOUNT\/CONTAINER\/PREFIX$/);
  });

  test.each([
    "azblob://klinik/estate?sv=2026&sig=secret",
    "azblob://estate?storage_account=klinik&sig=secret",
    "https://klinik.blob.core.windows.net/estate?sig=secret",
    "https://user:secret@klinik.blob.core.windows.net/estate",
  ])("what may be a signature is neither used nor shown: %s", async (url) => {
    const { code, stderr, stdout } = await dataBoundary(["scan", "demo", "--checkpoint", url]);
    expect(code).toBe(2);
    expect(stderr).toContain("azblob://ACCOUNT/CONTAINER/PREFIX");
    expect(stderr + stdout).not.toContain("secret");
  });

  test.each([
    "https://klinik.example.org",
    "http://127.0.0.1.example.org",
    "http://10.0.0.7:10000",
    "nonsense",
  ])("no endpoint but this machine is believed: %s", (endpoint) => {
    expect(() => blobAddress(place, "public", { DATA_BOUNDARY_BLOB_ENDPOINT: endpoint })).toThrow(
      /^DATA_BOUNDARY_BLOB_ENDPOINT: .*; unset it$/,
    );
  });
});

test("the token is of storage, whatever the service asks for, and follows no redirect", async () => {
  const folder = temporaryFolder();
  const certificate = selfSigned();
  const trusted = join(folder, "ca.pem");
  writeFileSync(trusted, certificate.cert);
  const at = await container("klinikresidency", "checkpoints", certificate);
  const scopes = new Set<string | null>();
  const tenant = "5e1f0a52-7c1d-4c55-9a3b-2f60b1d70001";
  const entra = createServer(certificate, (request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      const here = `https://${request.headers.host}/${tenant}`;
      response.setHeader("content-type", "application/json");
      if (request.method === "POST") scopes.add(new URLSearchParams(body).get("scope"));
      response.end(
        JSON.stringify(
          request.method === "POST"
            ? { token_type: "Bearer", expires_in: 3600, access_token: "storage-token" }
            : {
                issuer: `${here}/v2.0`,
                authorization_endpoint: `${here}/oauth2/v2.0/authorize`,
                token_endpoint: `${here}/oauth2/v2.0/token`,
                jwks_uri: `${here}/discovery/v2.0/keys`,
              },
        ),
      );
    });
  });
  await new Promise<void>((done) => entra.listen(0, "127.0.0.1", done));
  const elsewhere = await container("klinikresidency", "checkpoints", certificate);
  onTestFinished(async () => {
    entra.closeAllConnections();
    entra.close();
    await Promise.all([at.close(), elsewhere.close()]);
  });
  const run = (): Promise<Ran> =>
    dataBoundary(["scan", "demo", "--checkpoint", place], {
      env: {
        AZURE_TENANT_ID: tenant,
        AZURE_CLIENT_ID: "5e1f0a52-7c1d-4c55-9a3b-2f60b1d7a001",
        AZURE_CLIENT_SECRET: "made-up",
        AZURE_AUTHORITY_HOST: `https://127.0.0.1:${(entra.address() as AddressInfo).port}`,
        DATA_BOUNDARY_BLOB_ENDPOINT: at.origin,
        NODE_EXTRA_CA_CERTS: trusted,
      },
    });
  at.refuse = [
    401,
    "InvalidAuthenticationInfo",
    {
      "www-authenticate": `Bearer authorization_uri=https://login.microsoftonline.com/${tenant}/oauth2/authorize resource_id=https://management.azure.com`,
    },
  ];
  const challenged = await run();
  expect(challenged.stderr).toContain("sign in to the tenant of the storage account");
  at.refuse = [307, "Moved", { location: `${elsewhere.origin}/klinikresidency/checkpoints/x` }];
  const moved = await run();
  expect(moved.code).toBe(2);
  expect(moved.stderr).toContain(`${place}: checkpoint.json cannot be read`);
  expect([...scopes]).toEqual(["https://storage.azure.com/.default"]);
  expect([...at.bearers]).toEqual(["Bearer storage-token"]);
  expect(elsewhere.requests).toEqual([]);
}, 120_000);
