/** The hospital's tenant scanned under fire, through the command: what was refused is a gap, and the rest is as it was. */
import { beforeAll, expect, test } from "vitest";
import { azureAnswerer } from "../src/demo/azure.ts";
import type { Answer, Answerer, Incoming } from "../src/demo/serve.ts";
import { types } from "../src/locate/index.ts";
import type { Finding, Gap } from "../src/model.ts";
import { refusal } from "./support/azure-arm.ts";
import { type JsonReport, scanAzure } from "./support/azure-command.ts";

const estate = azureAnswerer("fixtures/estates/hospital/azure");
const html: Answer = {
  status: 502,
  headers: { "content-type": "text/html" },
  body: "<html><h1>502 Bad gateway</h1></html>",
};

/** The children of one provider are refused, those of another lie behind a broken gateway. */
const childOf = (provider: RegExp, { url: { pathname } }: Incoming): boolean =>
  new RegExp(`/providers/${provider.source}/[^/]+/[^/]+/`, "i").test(pathname);
const refused = /Microsoft\.ServiceBus/;
const broken = /Microsoft\.CognitiveServices/;

interface Fire {
  readonly answerer: Answerer;
  readonly throttled: () => number;
}

function fire(): Fire {
  let calls = 0;
  let throttled = 0;
  return {
    throttled: () => throttled,
    answerer(request) {
      if (++calls % 3 === 0) {
        throttled++;
        return {
          ...refusal(429, "TooManyRequests", "slow down"),
          headers: { "content-type": "application/json", "retry-after": "0" },
        };
      }
      if (childOf(refused, request))
        return refusal(403, "AuthorizationFailed", "may not look below a namespace");
      if (childOf(broken, request)) return html;
      return estate(request);
    },
  };
}

const eea = ["--boundary", "eea"];
let calm: JsonReport;
let fought: JsonReport;
let storm: Fire;
beforeAll(async () => {
  calm = (await scanAzure(estate, eea)).report;
  storm = fire();
  fought = (await scanAzure(storm.answerer, eea)).report;
});

const ofProvider =
  (...providers: readonly RegExp[]) =>
  ({ type = "" }: { readonly type?: string }): boolean =>
    providers.some((provider) => provider.test(type));
/** What the row of a finding read came from a call of its own. */
const fromCall = ({ resource, evidence }: Finding): boolean =>
  (types.get(resource.type.toLowerCase())?.needs ?? []).some(({ property }) =>
    evidence.pointer.startsWith(`/${property}/`),
  );
const prints = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ fingerprint }) => fingerprint).sort();

test("every third call was throttled, and the scan saw every resource", () => {
  expect(storm.throttled()).toBeGreaterThan(50);
  expect(fought.types).toEqual(calm.types);
  expect(fought.gaps.filter(({ reason }) => reason === "throttled")).toEqual([]);
});

test("the findings are those of the undisturbed scan, but for what was refused", () => {
  const lost = calm.findings.filter(
    (finding) => ofProvider(refused, broken)(finding.resource) && fromCall(finding),
  );
  expect(lost.map(({ resource }) => resource.name).sort()).toEqual([
    "ai-arztbriefe",
    "ai-arztbriefe",
    "sb-aufnahme",
  ]);
  expect(prints(fought.findings)).toEqual(
    prints(calm.findings.filter((finding) => !lost.includes(finding))),
  );
});

test("each row that reads what was refused leaves a gap for each resource", () => {
  const told = (type: string, why: string): number =>
    fought.gaps
      .filter((gap) => gap.type === type && gap.detail.startsWith(`${why}: not seen`))
      .reduce((sum, { resources = 1 }) => sum + resources, 0);
  const disturbed = calm.types.filter(ofProvider(refused, broken));
  expect(disturbed.length).toBe(2);
  for (const { type, resources } of disturbed) {
    const { rows, needs } = types.get(type.toLowerCase())!;
    // A need with a condition that none of them meets is asked of none.
    const asked = new Set(
      needs
        .filter(
          // Their own record, asked for with `path: ""`, is not a child, and was answered.
          ({ path, property }) =>
            path !== "" &&
            [...fought.coverage].some(({ service }) => service === `${type} ${property}`),
        )
        .map(({ property }) => property),
    );
    const reading = rows.filter(
      (row) => "read" in row && asked.has(row.read.split(/[.[{]/, 1)[0]!),
    );
    expect(reading.length).toBeGreaterThan(3);
    for (const { why } of reading) expect(told(type, why), `${type}: ${why}`).toBe(resources);
  }
});

test("a refusal names the permission it takes, a broken answer what came instead; the rest of the gaps is the same", () => {
  const ofThese = ofProvider(refused, broken);
  const details = (provider: RegExp): readonly string[] =>
    fought.gaps.filter(ofProvider(provider)).map(({ detail }) => detail);
  for (const detail of details(refused))
    expect(detail).toMatch(/it requires Microsoft\.\w+\/[\w/]+\/read/);
  for (const detail of details(broken)) expect(detail).toMatch(/not JSON|502/);
  const others = (gaps: readonly Gap[]): readonly string[] =>
    gaps.filter((gap) => !ofThese(gap)).map(({ detail }) => detail);
  expect(others(fought.gaps)).toEqual(others(calm.gaps));
});

test("coverage says of each kind of call how it ended", () => {
  const unclean = [...fought.coverage].filter(
    ({ scope, status }) => status !== "complete" && !scope.startsWith("9d20b3f4"),
  );
  expect(new Set(unclean.map(({ service }) => service.split("/")[0]))).toEqual(
    new Set(["Microsoft.ServiceBus", "Microsoft.CognitiveServices"]),
  );
  for (const { service, status } of unclean)
    expect(status).toBe(service.startsWith("Microsoft.ServiceBus") ? "refused" : "failed");
});
