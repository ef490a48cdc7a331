/** What a tenant's services say of persons, and of the caller, is in no report, whatever they answer. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstWords } from "../src/collect/azure/first-words.ts";
import { oneLine } from "../src/collect/azure/fault.ts";
import { azureAnswerer } from "../src/demo/azure.ts";
import type { Answer, Answerer } from "../src/demo/serve.ts";
import { emulator } from "./support/azure-arm.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { json } from "./support/tenant.ts";

const estate = azureAnswerer("fixtures/estates/hospital-m365/microsoft365");

/** Members that Graph, Power Platform, Power BI and ARM put into records. */
const person = {
  mail: "canary1.erika@klinikum.example",
  userPrincipalName: "canary2_partner.example#EXT#@klinikum.example",
  mobilePhone: "+49 170 canary3",
  technicalNotificationMails: ["canary4@klinikum.example"],
  createdBy: { displayName: "canary5 Mustermann", email: "canary5@klinikum.example" },
  owners: [{ displayName: "canary6 Mustermann" }],
  accessToken: "canary7",
  description: "for canary8 Mustermann",
};

/** The record and every one within it, each with a person in it. */
function peopled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(peopled);
  if (typeof value !== "object" || value === null) return value;
  const own = Object.entries(value).map(([key, one]) => [key, peopled(one)] as const);
  return { ...person, ...Object.fromEntries(own) };
}

const isPublic = (path: string): boolean => path.endsWith("/openid-configuration");
const refusal =
  "User 'canary1.erika@klinikum.example' (canary2_partner.example#EXT#@klinikum.example, +49 170 1234567) with token eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJjYW5hcnkz.c2ln, Bearer canary4canary4canary4 and client_secret=canary5~x is not allowed";

const wrong: readonly (readonly [string, (answer: Answer) => Answer])[] = [
  [
    "persons in every record",
    (answer) =>
      answer.status === 200
        ? { ...answer, body: JSON.stringify(peopled(JSON.parse(answer.body))) }
        : answer,
  ],
  [
    "a refusal that names the caller",
    () => json({ error: { code: "Denied", message: refusal } }, 403),
  ],
  ["an error with status 200", () => json({ error: { code: "Denied", message: refusal } })],
  ["persons under another name", () => json({ people: [person] })],
  ["a person in place of a list", () => json(person)],
];

test.each(wrong)("%s: no report, inventory, checkpoint or history has them", async (_, change) => {
  const answerer: Answerer = (request) => {
    const answer = estate(request);
    return answer && !isPublic(request.url.pathname) ? change(answer) : answer;
  };
  await using server = await emulator(answerer);
  const cwd = temporaryFolder();
  const formats =
    "json sarif html csv dpia markdown junit gitlab ocsf oscal transfer-register".split(" ");
  const { stdout, stderr } = await dataBoundary(
    [
      ..."scan m365:klinikverbund.example --boundary eea --verbose --fail-on never -f text".split(
        " ",
      ),
      ...formats.flatMap((format) => ["-f", `${format}=report.${format}`]),
      ..."--save-inventory i.ndjson --checkpoint kept --history history.ndjson".split(" "),
    ],
    { cwd, env: { DATA_BOUNDARY_M365_ENDPOINT: server.origin } },
  );
  expect(stdout).toContain("EEA");
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(files.length).toBeGreaterThan(formats.length + 2);
  const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
  for (const text of [stdout, stderr, ...texts])
    expect(/.{0,60}(?:canary|eyJ|1234567).{0,40}/i.exec(text)?.[0]).toBeUndefined();
});

test.each([
  [
    refusal,
    "User '***@klinikum.example' (***@klinikum.example, ***) with token …, Bearer … and client_secret=… is not allowed",
  ],
  ["Access token is empty.", "Access token is empty."],
  [
    "AADSTS50020: User account 'erika@partner.example' does not exist in tenant 'Klinikum'",
    "AADSTS50020: User account '***@partner.example' does not exist in tenant 'Klinikum'",
  ],
  [
    "erika%40klinikum.example sent Endpoint=sb://x;SharedAccessKey=abc+12/x==;EntityPath=y",
    "***@klinikum.example sent Endpoint=sb://x;SharedAccessKey=…;EntityPath=y",
  ],
  ["does not match '@odata.type'", "does not match '@odata.type'"],
  ["/subscriptions/5e1f/providers/a@2024-01-01", "/subscriptions/5e1f/providers/a@2024-01-01"],
])("%s", (said, kept) => {
  expect(oneLine(said)).toBe(kept);
});

test("what is quoted of an answer has its members, and no person", () => {
  expect(firstWords('{"status":"ok","message":"blocked by proxy policy"}')).toBe(
    '“{"status":"ok","message":"blocked by proxy policy"}”',
  );
  expect(firstWords('{"displayName":"Erika M","businessPhones":["1"],"id":1}')).toBe(
    '“{"displayName":…,"businessPhones":…,"id":1}”',
  );
});
