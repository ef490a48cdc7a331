/** What is kept of a resource is what its rows read: enough to judge it the same again, and no secret beside it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadAtlas } from "../src/atlas.ts";
import { types } from "../src/locate/index.ts";
import { keeper } from "../src/locate/kept.ts";
import { locator } from "../src/locate/locate.ts";
import { masked, maskedItems } from "../src/locate/masked.ts";
import type { Resource } from "../src/model.ts";
import { lacking, leavesOf, touchedBy } from "./support/fuzz-touched.ts";
import { fixtureFiles } from "./support/fixture-files.ts";
import { sampleOf } from "./support/whole.ts";

const atlas = loadAtlas();
const keep = keeper(types);
const canary = "canary-kept-1f6b";
const fixtures = fixtureFiles.map(
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
    // A gap quotes what the record holds beside what is kept: that it is there is the same, and where.
    gap: ({ detail, ...gap }) =>
      lines.push(JSON.stringify([gap, gap.reason === "unknown-value" ? "" : detail])),
  });
  for (const resource of resources) see(resource);
  finish();
  return lines;
}

const tried = sampleOf(fixtures, 6);

test("what is kept says of each fixture what the whole says, and so if something is missing", () => {
  let variants = 0;
  for (const fixture of tried)
    for (const [i, resource] of fixture.entries())
      for (const one of lacking(resource, leavesOf(touchedBy(resource, atlas)))) {
        variants++;
        const whole = fixture.with(i, one);
        const [kept, all] = [said(whole.map(keep)), said(whole)];
        if (kept.join() !== all.join()) expect(kept).toEqual(all);
      }
  expect(variants).toBeGreaterThan(tried.length);
});

test("of an arm that no row knows its name is kept, so that the gap quotes it, and nothing that it holds", () => {
  const stream: Resource = {
    id: "arn:aws:firehose:eu-central-1:123456789012:deliverystream/visits",
    type: "AWS::KinesisFirehose::DeliveryStream",
    provider: "aws",
    scope: "123456789012",
    location: "eu-central-1",
    name: "visits",
    labels: {},
    properties: {
      Destinations: [
        {
          DestinationId: "d-1",
          TimestreamDestinationDescription: { TableArn: canary },
          [`${canary}://x`]: canary,
        },
      ],
    },
    source: "test",
  };
  const kept = keep(stream);
  expect(kept.properties).toEqual({
    Destinations: [{ DestinationId: {}, TimestreamDestinationDescription: {} }],
  });
  const details: string[] = [];
  const { see, finish } = locator(types, atlas, {
    placement: () => undefined,
    gap: ({ detail }) => void details.push(detail),
  });
  see(kept);
  finish();
  expect(details).toEqual([
    'every record is delivered to a destination: this version does not understand "TimestreamDestinationDescription" at Destinations[]',
  ]);
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

test("a secret that is beside what is read is not kept, wherever it stands", () => {
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
  ...["apikey", "api key", "access_key", "SAS", "pw", "passphrase"].map(
    (word) => [`${word} CANARY`, "***"] as const,
  ),
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
  // Quotes, as ADO, ODBC and libpq write them
  ['server=h;pwd="a"";server=CANARY;b"', "server=h;***"],
  ["server=h;pwd='a'';server=CANARY;b'", "server=h;***"],
  ["server=h;pwd='a\\';server=CANARY;b'", "server=h;***"],
  ["Pwd={x;Host=CANARY;y};Server=db", "Server=db;***"],
  ["Server=db.example;Uid=app;Pwd={x;Host=CANARY;y}", "Server=db.example;***"],
  ["Server=db;Pwd={x}};Host=CANARY;y}", "Server=db;***"],
  ["Server=db;Pwd={x;Host=CANARY", "***"],
  ['Server=db;Pwd="x"y;Host=CANARY";', "***"],
  ["host=db password=a\\ host=CANARY", "***"],
  ["host=db password = CANARY", "host=db;***"],
  // Addresses without a scheme
  ["b-1.example.com:9094/hook/CANARY", "b-1.example.com:9094/***"],
  ["b-1:9094/hook/CANARY,b-2:9094", "b-1:9094,b-2:9094/***"],
  ["h.webhook.office.com/webhookb2/CANARY/IncomingWebhook/y", "h.webhook.office.com/***"],
  [
    "prod-1.westeurope.logic.azure.com:443/workflows/CANARY/triggers/manual",
    "prod-1.westeurope.logic.azure.com:443/***",
  ],
  ["x.blob.core.windows.net/c?sig=CANARY", "x.blob.core.windows.net/***"],
  ["h.example?code=CANARY", "h.example/***"],
  ["10.0.0.1/hook/CANARY", "10.0.0.1/***"],
  ["//h.example/CANARY", "//h.example/***"],
  ["h.example/hook/x@CANARY.y", "***"],
  ["to h.example/hook/CANARY", "***"],
  ["https:/h/CANARY", "***"],
  ["https:h/CANARY", "***"],
  ["sqs.eu-central-1.amazonaws.com/1/CANARY", "sqs.eu-central-1.amazonaws.com/***"],
  ["https://sqs.evil.example/123456789012/CANARY", "https://sqs.evil.example/***"],
  ["https://management.evil.example/subscriptions/x/CANARY", "https://management.evil.example/***"],
  ["host:6380,CANARYpass", "host:6380,***"],
  ["\\\\ward.file.core.windows.net\\CANARY", "\\\\ward.file.core.windows.net\\***"],
  // Headers and keys
  ["-----BEGIN PRIVATE KEY-----\nCANARY\n-----END PRIVATE KEY-----\n", "***"],
  ["-----BEGIN PRIVATE KEY----- CANARY", "***"],
  ["line\nCANARY", "***"],
  ["line\tCANARY", "***"],
  [
    "arn:aws:sns:eu-central-1:111122223333:topic\nCANARY",
    "arn:aws:sns:eu-central-1:111122223333:topic",
  ],
  ["MC4CAQAwBQYDK2VwBCIEIKCANARY0x7Jq", "***"],
  ["key-0aZ9bY8cX7dW6eV5fU4gT3hCANARY", "***"],
  ["3c9909afec25354d551dae21590bb26e38d53f2173b8d3dc3eee4c047e7ab1c1", "***"],
  ["ghp_CANARYabcdefghijklmnopqrstuvwxyz0123", "***"],
  ["xoxb-1234-CANARY", "***"],
  ["AKIACANARYEXAMPLE00", "***"],
  ["sk-live-CANARY", "***"],
  // As short as a region, and of letters and hyphens
  ...[
    "a-sk-live-canary",
    "sk-test-canary",
    "a-xoxb-canary",
    "asiacanarycanary",
    "bearer-canary",
  ].map((key) => [key, "***"] as const),
  ...["tokencanary", "digest-canary", "sharedaccesscanary", "pin1234", "door-code12-3"].map(
    (key) => [key, "***"] as const,
  ),
  ["AIzaSyCANARYabcdefghijklmnopqrstuvw", "***"],
  ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.CANARYabc-_def", "***"],
  ["pass CANARY", "***"],
  ["Ocp-Apim-Subscription-Key CANARY", "***"],
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
  // Commands and their options
  ['["--password","CANARY"]', '["--password","***"]'],
  ['{"a":{"secretString":"CANARY"}}', '{"a":{"secretString":"***"}}'],
  ["{'password':'CANARY'}", "***"],
  ["arn:aws:sns:eu-central-1:1:x password=CANARY", "arn:aws:sns:eu-central-1:1:x"],
  [
    "/subscriptions/s/resourceGroups/g/providers/M.W/s/a, apiKey: CANARY",
    "/subscriptions/s/resourceGroups/g/providers/M.W/s/a",
  ],
  ['["mysqldump","-u","root","-pCANARY"]', '["***","***","***","***"]'],
  ['["--user","root:CANARY"]', '["--user","***"]'],
  ['["redis-cli","-a","CANARY"]', '["***","***","***"]'],
  ['{"command":["serve","--token","CANARY"]}', '{"command":["***","--token","***"]}'],
  ['["password","CANARY"]', '["password","***"]'],
  ['["--bucket","arn:aws:s3:::images"]', '["--bucket","arn:aws:s3:::images"]'],
  ['[{"name":"DB_PASSWORD","value":"CANARY"}]', '[{"name":"DB_PASSWORD","value":"***"}]'],
  [
    '[{"ParameterKey":"ApiToken","ParameterValue":"CANARY"}]',
    '[{"ParameterKey":"ApiToken","ParameterValue":"***"}]',
  ],
  ["mysql -pCANARY", "***"],
  ["mysql -u root -p CANARY", "***"],
  ["curl -u user:CANARY", "***"],
  ["serve --password CANARY", "***"],
  ["-pCANARY", "***"],
  ["-p CANARY", "***"],
  ["--password=CANARY", "***"],
  // Hexadecimal keys with something before or after
  ["3c9909afec25354d551dae21590bb26eCANARY", "***"],
  ["3c9909afec25354d551dae21590bb26e-us6", "***"],
  ["key3c9909afec25354d551dae21590bb26ezz", "***"],
  ["xyz3C9909AFEC25354D551DAE21590BB26E", "***"],
  [`a "quoted" CANARY`, "***"],
  ["CANARY ".repeat(100), "***"],
  // Digits behind a word for what they open
  ["PIN 1234", "***"],
  ["PIN: 0042", "***"],
  ["the door code is 4711", "***"],
  ["ward 3, alarm code 99 18 27", "***"],
  ["One-time code 482913", "***"],
  ["Safe combination 12-34-56", "***"],
  [
    '{"pin":1234,"auth":"CANARY","key1":"CANARY","region":"eu-west-1"}',
    '{"pin":"***","auth":"***","key1":"***","region":"eu-west-1"}',
  ],
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
    "10.0.0.0/16",
    "Microsoft.Storage/storageAccounts",
    "aws.partner/example.com/klinik/admissions",
    "PatientAdmissionsDeadLetterQueue2026Archive",
    "alias/aws/s3",
    "h1:9092,h2:9092",
    "2026-11-28T17:53:47Z",
    "Ward 3 - north",
    "--enable-datacatalog",
    "pin-1234",
    "Pinecone 2026",
    "code 404",
    "region code eu-west-1",
    "shipping 1234",
    "spin 2000",
    "arn:aws:sns:eu-central-1:123456789012:pin-1234",
    "postal code 80331",
    "tan-2026-archive",
  ].map((text) => [text, text] as const),
] as const)("%s", (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test("a property called like a secret keeps an id or an address, and nothing else", () => {
  for (const name of [
    "adminPassword",
    "apiKeyValue",
    "x-api-key",
    "Authorization",
    "passwordHash",
    "SECRET_KEY",
    "secretString",
    "password1",
    "PASSWORD_2",
    "accountKey2",
    "clientSecretText",
    "encryptionKey",
    "passcode",
    "auth",
    "key1",
    "Key_2",
    "pin",
    "PIN",
    "door_pin",
    "devicePin",
    "pinCode",
    "otp",
  ])
    expect(masked("CANARY", name)).toBe("***");
  expect(masked("https://ward.vault.azure.net/secrets/CANARY", "secret")).toBe(
    "https://ward.vault.azure.net/***",
  );
  for (const name of ["authType", "mapping", "origin", "keyName", "spin", "shipping", "authority"])
    expect(masked("eu-west-1", name)).toBe("eu-west-1");
  const arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:ward";
  expect(masked(arn, "masterUserSecret")).toBe(arn);
});

test.each([
  ["Server=db.example.org;hunter2", "Server=db.example.org;***"],
  ["cache.example.org:6380,hunter2", "cache.example.org:6380,***"],
  ["cache.example.org:6380,password=hunter2,ssl=True", "cache.example.org:6380;***"],
  ["password=hunter2;other.example.org:6380", "***"],
  ["hunter2;Server=db.example.org", "Server=db.example.org;***"],
])("of %s, no setting without a name is kept but an address in the first place", (text, kept) => {
  expect(masked(text)).toBe(kept);
});

test("of a list that a row reads, no option of a command and nothing that a name of a secret comes before is kept", () => {
  const kept = (items: readonly unknown[]): unknown =>
    maskedItems(items, (item, name) => masked(String(item), name));
  expect(kept(["mysql", "-phunter2", "eu-central-1"])).toEqual(["***", "***", "***"]);
  expect(kept(["--password", "hunter2"])).toEqual(["--password", "***"]);
  expect(kept(["password", "hunter2", "eu-central-1"])).toEqual([
    "password",
    "***",
    "eu-central-1",
  ]);
  expect(kept(["eu-central-1", "us-east-1"])).toEqual(["eu-central-1", "us-east-1"]);
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
    "a.b/",
    "='a''",
    "={}}",
    '="\\"',
    "= ",
    "aB3",
    "//a",
  ]) {
    const before = process.cpuUsage();
    const long = part.repeat(1_000_000);
    for (const text of [`=${long}`, long, `https://${long}`, `jdbc:${long}`, long.slice(0, 16_000)])
      masked(text);
    expect(process.cpuUsage(before).user, part).toBeLessThan(3_000_000);
  }
});
