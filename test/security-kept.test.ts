/** What is kept of a resource is what its rows read: enough to judge it the same again, and no secret beside it. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { keeper } from "../src/locate/kept.ts";
import { locator } from "../src/locate/locate.ts";
import { masked } from "../src/locate/masked.ts";
import type { Resource } from "../src/model.ts";
import { lacking, leavesOf, touchedBy } from "./support/fuzz-touched.ts";

const atlas = loadAtlas();
const keep = keeper(types);
const canary = "canary-kept-1f6b";
const fixtures = globSync("fixtures/{aws,azure}/*/*.json").map(
  (file) => JSON.parse(readFileSync(file, "utf8")) as readonly Resource[],
);

function said(resources: readonly Resource[]): string[] {
  const lines: string[] = [];
  const { see, finish } = locator(types, atlas, {
    placement: ({ resource, role, location, evidence, into }) =>
      lines.push(
        JSON.stringify([
          resource.id,
          role,
          location,
          evidence.pointer,
          evidence.basis,
          evidence.why,
          into,
        ]),
      ),
    gap: (gap) => lines.push(JSON.stringify(gap)),
  });
  for (const resource of resources) see(resource);
  finish();
  return lines;
}

test("what is kept says of each fixture what the whole says, and so if something is missing", () => {
  let variants = 0;
  for (const fixture of fixtures)
    for (const [i, resource] of fixture.entries())
      for (const one of lacking(resource, leavesOf(touchedBy(resource, atlas)))) {
        variants++;
        const whole = fixture.with(i, one);
        const [kept, all] = [said(whole.map(keep)), said(whole)];
        if (kept.join() !== all.join()) expect(kept).toEqual(all);
      }
  expect(variants).toBeGreaterThan(fixtures.length);
});

/** The same record with a secret beside everything in it. */
function salted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(salted);
  if (typeof value !== "object" || value === null) return value;
  return {
    ...Object.fromEntries(Object.entries(value).map(([key, item]) => [key, salted(item)])),
    adminPassword: canary,
    primaryKey: canary,
    connectionString: `Server=tcp:sql.example;User Id=sa;Password=${canary};AccountKey=${canary}==`,
    appSettings: { clientSecret: canary },
    customData: { of: { the: { machine: { token: canary } } } },
  };
}

test("a secret that stands beside what is read is not kept, wherever it stands", () => {
  for (const resource of fixtures.flat()) {
    const { properties } = keep({ ...resource, properties: salted(resource.properties) });
    expect(JSON.stringify(properties), resource.id).not.toContain(canary);
  }
});

test("nothing is kept of a type of which only the home is known", () => {
  const [resource] = fixtures[0]!;
  for (const type of ["AWS::Made::Up", "Made.Up/things", "__proto__"])
    expect(keep({ ...resource!, type, properties: { Environment: canary } }).properties).toEqual(
      {},
    );
});

/** Where there is a secret it is called CANARY. */
test.each([
  // Connection strings
  [
    "DefaultEndpointsProtocol=https;AccountName=ward;AccountKey=CANARY0==;EndpointSuffix=core.windows.net",
    "DefaultEndpointsProtocol=https;AccountName=ward;EndpointSuffix=core.windows.net;***",
  ],
  [
    "Endpoint=sb://ward.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=CANARY=",
    "Endpoint=sb://ward.servicebus.windows.net/;***",
  ],
  ["Server=db;User Id=sa;Password=CANARY;Database=x", "Server=db;Database=x;***"],
  [
    "Server=tcp:sql.example,1433;Initial Catalog=x;PWD = CANARY",
    "Server=sql.example;Initial Catalog=x;***",
  ],
  ["Server=db;Password='a;Server=CANARY'", "Server=db;***"],
  ['Server=db;Password="a;Server=CANARY"', "Server=db;***"],
  [
    "DefaultEndpointsProtocol=https;AccountName=x;AccountKey=a;b&CANARY",
    "DefaultEndpointsProtocol=https;AccountName=x;***",
  ],
  [
    "Endpoint=sb://x/;SharedAccessSignature=SharedAccessSignature sr=x&sig=CANARY",
    "Endpoint=sb://x/;***",
  ],
  [
    "BlobEndpoint=https://x.blob.core.windows.net/CANARY;SharedAccessSignature=sig=CANARY",
    "BlobEndpoint=https://x.blob.core.windows.net/;***",
  ],
  ["h.example:6380,password=CANARY,ssl=True", "h.example:6380;***"],
  ["host=db.example port=5432 user=u password=CANARY", "host=db.example;***"],
  ...["Pass", "Passwd", "Passphrase", "apikey", "X", "InstrumentationKey", "sharedaccesskey"].map(
    (key) => [`Server=db;${key}=CANARY`, "Server=db;***"] as const,
  ),
  ["apikey=CANARY", "***"],
  // Addresses
  ["https://user:CANARY@klinik.example/", "https://klinik.example/"],
  ["HTTPS://U:CANARY@H/", "https://H/"],
  ["mongodb+srv://adm:pa/ssCANARY@c.mongodb.net/db", "mongodb+srv://c.mongodb.net/***"],
  ["mongodb://adm:p@ssCANARY@c.mongodb.net", "mongodb://c.mongodb.net"],
  [
    "mongodb://u:CANARY@a.example:27017,b.example:27017/x",
    "mongodb://a.example:27017,b.example:27017/***",
  ],
  ["amqps://u:p#CANARY@h", "amqps://h"],
  ["postgres://u:a?CANARY@h/db", "postgres://h/***"],
  ["postgres://u:12/CANARY@h.example/db", "***"],
  ["redis://:CANARY@h:6380", "redis://h:6380"],
  ["https://klinik.example/@CANARY", "https://klinik.example/***"],
  ["jdbc:oracle:thin:scott/CANARY@//h:1521/x", "jdbc:oracle://h:1521/***"],
  ["jdbc:oracle:thin:scott/CANARY@h:1521:x", "jdbc:oracle://h:1521"],
  ["jdbc:sqlserver://h:1433;password=CANARY", "jdbc:sqlserver://h:1433/***"],
  ["sa:CANARY@db.example", "db.example"],
  ["CANARY@klinik.example", "klinik.example"],
  ["https://h.example/#access_token=CANARY", "https://h.example/***"],
  ["https://h.windows.net/#sig=CANARY", "https://h.windows.net/***"],
  ["https://ward.azurewebsites.net/api/in?code=CANARY&x=1", "https://ward.azurewebsites.net/***"],
  ["https://hooks.slack.com/services/T0/B0/CANARY", "https://hooks.slack.com/***"],
  ["https://discord.com/api/webhooks/1/CANARY", "https://discord.com/***"],
  ["https://x.webhook.office.com/webhookb2/CANARY", "https://x.webhook.office.com/***"],
  [
    "https://prod-1.westeurope.logic.azure.com:443/workflows/CANARY/triggers/manual",
    "https://prod-1.westeurope.logic.azure.com:443/***",
  ],
  ["https://ward.blob.core.windows.net/CANARY", "https://ward.blob.core.windows.net/***"],
  ["s3://images/CANARY", "s3://images/***"],
  ["see https://h.example/CANARY", "***"],
  ["/images/CANARY", "/images/***"],
  ["arn:aws:s3:::images/CANARY", "arn:aws:s3:::images"],
  // Headers and keys
  ["Authorization: Bearer CANARY", "***"],
  ["Bearer CANARY", "***"],
  ["x-api-key: CANARY", "***"],
  ["x-api-key:CANARY", "***"],
  ["SharedAccessSignature sr=x&sig=CANARY", "***"],
  ["wJalrXUtnFEMI/K7MDENG/bPxRfiCYCANARY1234", "***"],
  [
    '{"services":{"x":"y"},"password":"CANARY","to":"https://h.example/CANARY"}',
    '{"services":{"x":"y"},"password":"***","to":"***"}',
  ],
  [`a "quoted" CANARY`, "***"],
  ["CANARY ".repeat(100), "***"],
  // What is kept as it is
  ...[
    "https://sqs.eu-central-1.amazonaws.com/123456789012/q",
    "https://management.azure.com/subscriptions/1/resourceGroups/g/providers/Microsoft.Cache/redis/c",
    "arn:aws:s3:::images",
    "arn:aws:logs:eu-central-1:123456789012:log-group:/ward/x:*",
    "/subscriptions/1/resourceGroups/größe (1)/providers/Microsoft.Storage/storageAccounts/x",
    "West Europe",
    "eu-central-1",
    "Standard_RAGRS",
    "us.anthropic.claude-3-5-sonnet-20241022-v2:0",
    "prod-wards-AdmissionsTable-1XYZ2ABC3DEF4",
    "b-1.ward.kafka.us-east-1.amazonaws.com:9094,b-2.ward.kafka.us-east-1.amazonaws.com:9094",
    "0c1e4d0e-9a64-2f8f-5b7c-9d106f1d3a52",
    "/aws/lambda/admit",
    "2026-11-28T17:53:47Z",
  ].map((text) => [text, text] as const),
] as const)("%s", (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test("a property called like a secret keeps an id or an address, and nothing else", () => {
  expect(masked("CANARY", "adminPassword")).toBe("***");
  expect(masked("https://ward.vault.azure.net/secrets/CANARY", "secret")).toBe(
    "https://ward.vault.azure.net/***",
  );
  const arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:ward";
  expect(masked(arn, "masterUserSecret")).toBe(arn);
});

test("a long and hostile text costs no more than its length", () => {
  for (const part of [
    "a=",
    "? ",
    "://?",
    "://x@",
    "key ",
    "https://a/",
    ";;",
    "key=;",
    " a",
    "@",
    "//",
    "'",
    '"',
    '="',
    ":",
    "jdbc:",
    "{",
    "\\",
    "a:b@",
    "a.b,",
  ]) {
    const before = process.cpuUsage();
    const long = part.repeat(1_000_000);
    for (const text of [`=${long}`, long, `https://${long}`, `jdbc:${long}`, long.slice(0, 16_000)])
      masked(text);
    expect(process.cpuUsage(before).user, part).toBeLessThan(3_000_000);
  }
});
