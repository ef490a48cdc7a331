/** The Action, as a runner runs it. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { asInputs } from "../src/action/as-inputs.ts";
import type { Resource } from "../src/model.ts";
import { dataBoundary } from "./support/command.ts";
import { expectValid } from "./support/json-schema.ts";
import { hostileNames } from "./support/report-fixture.ts";
import { type Given, type Ran, privately, runAction } from "./support/run-action.ts";
import { expectValidSarif } from "./support/sarif.ts";
import { isWhole, sampled } from "./support/whole.ts";

const account = "123456789012";

const bucketNamed = (name: string, location = "us-east-1"): Resource => ({
  id: `arn:aws:s3:::${name}`,
  type: "AWS::S3::Bucket",
  provider: "aws",
  scope: account,
  location,
  name,
  labels: {},
  properties: { Name: name },
  source: "inventory",
});

const outside = bucketNamed("klinikum-patient-scans");
const inside = bucketNamed("klinikum-frankfurt", "eu-central-1");
const topic: Resource = {
  ...outside,
  id: `arn:aws:sns:us-east-1:${account}:klinikum-alarms`,
  type: "AWS::SNS::Topic",
  name: "klinikum-alarms",
};
const gap = {
  reason: "refused",
  provider: "aws",
  scope: account,
  region: "eu-west-1",
  service: "s3",
  detail: "the buckets could not be listed",
  remedy: "grant s3:ListAllMyBuckets",
};

const run = (given: Partial<Given>): Promise<Ran> =>
  runAction({ records: [outside, inside], ...given });

/** The workflow commands that a runner would heed: it trims lines, and stops and goes on where it is told to. */
function commands(log: string): string[] {
  let stopped: string | undefined;
  const heeded: string[] = [];
  for (const line of log.split(/\r?\n/).map((one) => one.trimStart())) {
    if (stopped !== undefined) {
      if (line === `::${stopped}::`) stopped = undefined;
      continue;
    }
    const stop = /^::stop-commands::(.+)$/.exec(line);
    if (stop) stopped = stop[1];
    else if (/^::[a-z-]+[ :]|##\[/.test(line)) heeded.push(line);
  }
  return heeded;
}

describe("what it ends with", () => {
  test("findings: 1, with reports, outputs and summary written", async () => {
    const { code, outputs, summary, log } = await run({});
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verdict: "findings",
      findings: "1",
      gaps: "0",
      complete: "true",
      "html-file": expect.any(String),
    });
    const report = JSON.parse(readFileSync(outputs["json-file"]!, "utf8")) as {
      findings: unknown[];
    };
    expect(report.findings).toHaveLength(1);
    expect(existsSync(outputs["sarif-file"]!)).toBe(true);
    expect(summary).toContain("## ✗ 1 finding outside EEA\n");
    expect(summary).toContain("| United States | 1 | **1** |");
    expect(commands(log)).toEqual([
      expect.stringMatching(
        /^::error title=home-outside%3A klinikum-patient-scans::AWS::S3::Bucket /,
      ),
      expect.stringMatching(/^::error::✗ 1 finding outside EEA/),
    ]);
    // The log is for people, too.
    expect(log).toMatch(
      /AWS::S3::Bucket[^\n]*\n(?: {4}[^\n]*\n)? +\S+ +us-east-1 -> United States/,
    );
  });

  test("the summary begins with the counts and the worst groups, each with its fix", async () => {
    const { summary } = await run({ records: [outside, inside, topic] });
    const [first] = summary.split("### Where the data is");
    expect(first).toMatch(/^- by country\\: United States 2$/m);
    expect(first).toMatch(/^- by role\\: home 1, processing 1$|^- by role\\: home 2$/m);
    expect(first).toMatch(/^- by account\\: AWS account \S+ 2$/m);
    expect(first).toMatch(
      /### What to fix first[^]*\| error \| home-outside \| AWS\\:\\:S3\\:\\:Bucket \| 1 \| \S[^|]+ \|/,
    );
  });

  test("CSV and an evidence pack, where the outputs say; a pack does not go with redact", async () => {
    const given = { inputs: { formats: "csv", evidence: "true" }, event: privately };
    const { outputs } = await run(given);
    expect(readFileSync(outputs["csv-file"]!, "utf8")).toContain("klinikum-patient-scans");
    expect(outputs["html-file"]).toBe("");
    const { code, stdout } = await dataBoundary(["verify", outputs["evidence-dir"]!]);
    expect(code, stdout).toBe(0);
    const refused = await run({ inputs: { evidence: "true", redact: "true" } });
    expect(refused.code).toBe(1);
    expect(refused.log).toMatch(/evidence: a pack contains the account and subscription ids/);
  });

  test.runIf(isWhole)("findings, and fail-on never: 0, and the verdict all the same", async () => {
    const { code, outputs, summary } = await run({ inputs: { "fail-on": "never" } });
    expect(code).toBe(0);
    expect(outputs["verdict"]).toBe("findings");
    expect(summary).toContain("1 finding");
  });

  test("no finding: 0", async () => {
    const { code, outputs, log } = await run({ records: [inside] });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ verdict: "no-findings", findings: "0", complete: "true" });
    expect(commands(log)).toEqual([]);
  });

  test("gaps: 1, and the SARIF is kept back, in so many words", async () => {
    const { code, outputs, log, summary } = await run({ records: [inside, gap] });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verdict: "incomplete",
      gaps: "1",
      complete: "false",
      "sarif-file": "",
    });
    expect(outputs["json-file"]).not.toBe("");
    expect(log).toMatch(/::warning::The scan is incomplete, so its SARIF is not in the output/);
    expect(summary).toContain("grant s3\\:ListAllMyBuckets");
  });

  test("gaps that are allowed: 0; an incomplete SARIF is handed over where that is asked for", async () => {
    const { code, outputs } = await run({
      records: [inside, gap],
      inputs: { "allow-incomplete": "true", "upload-incomplete": "true" },
    });
    expect(code).toBe(0);
    expect(outputs["verdict"]).toBe("incomplete");
    const sarif = JSON.parse(readFileSync(outputs["sarif-file"]!, "utf8")) as {
      runs: { invocations: { executionSuccessful: boolean }[] }[];
    };
    expect(sarif.runs[0]!.invocations[0]!.executionSuccessful).toBe(false);
  });

  test("a pull request from a fork: 0 and skipped, before anything is looked at", async () => {
    const head = { repo: { fork: true, full_name: "somebody/cloud" } };
    const base = { repo: { fork: false, full_name: "klinikum/cloud" } };
    for (const from of [head, { repo: null }]) {
      const { code, outputs, log, summary } = await run({
        event: { ...privately, pull_request: { number: 7, head: from, base } },
        inputs: { targets: "aws" },
      });
      expect(code).toBe(0);
      expect(outputs).toEqual({ verdict: "skipped", complete: "false" });
      expect(log).toMatch(/^::notice title=data-boundary%3A skipped::A pull request from a fork/);
      expect(summary).toBe("");
    }
  });

  test("a pull request from a fork: plans and templates are judged, without credentials and without a comment", async () => {
    const { code, outputs, log } = await run({
      event: {
        ...privately,
        pull_request: {
          number: 7,
          head: { repo: { fork: true, full_name: "somebody/cloud" } },
          base: { repo: { fork: false, full_name: "klinikum/cloud" } },
        },
      },
      files: {
        "stack.json": JSON.stringify({
          Resources: { Scans: { Type: "AWS::S3::Bucket", Properties: { BucketName: "scans" } } },
        }),
      },
      inputs: { targets: "./stack.json", region: "us-east-1", comment: "always" },
    });
    expect(code).toBe(1);
    expect(outputs["verdict"]).toBe("findings");
    expect(log).toMatch(/::error [^\n]*file=stack\.json,line=1/);
    expect(log).toContain("comment: the token of a pull request from a fork cannot write comments");
  });

  test.runIf(isWhole)("a pull request of the repository itself is scanned", async () => {
    const repo = { repo: { fork: true, full_name: "klinikum/cloud" } };
    const { outputs } = await run({
      event: { ...privately, pull_request: { number: 7, head: repo, base: repo } },
    });
    expect(outputs["verdict"]).toBe("findings");
  });

  test.runIf(isWhole)("the demo", async () => {
    const { code, outputs, summary } = await run({
      inputs: { targets: "demo", regions: "eu-central-1, us-east-1, westeurope, eastus" },
    });
    expect(code).toBe(1);
    expect(Number(outputs["findings"])).toBeGreaterThan(5);
    expect(summary).toContain("### Findings by country and role");
    expect(summary).toContain("### What was scanned");
  });
});

describe("bad input is one clear sentence and 1", () => {
  sampled.each<[string, string, RegExp, string?]>([
    ["fail-on", "high", /^fail-on: "high" is not valid; use error, warning, note or never$/],
    ["summary", "ja", /^summary: "ja" is not valid; use true or false$/],
    ["comment", "sometimes", /^comment: "sometimes" is not valid; use always/],
    ["formats", "json, pdf", /^formats: "pdf" is not valid; use text, json/],
    ["skip", "everything", /^skip: "everything" is not valid; use logs/],
    ["concurrency", "many", /^concurrency: "many" is not valid; use a positive whole number$/],
    ["azure-cloud", "germany", /^azure-cloud: "germany" is not valid; use public/],
    ["working-directory", "infra", /^working-directory: the workspace has no folder "infra"/],
    ["targets", "gcp", /^scan: unknown target "gcp"; use aws/],
    [
      "fail-on",
      "eror",
      /^fail-on: "eror" is not valid; use error, warning, note or never \(did you mean error\?\)/,
    ],
    ["as-of", "2026-02-30", /^as-of: "2026-02-30" is not valid; use a date such as 2026-11-22$/],
    ["sarif-profile", "all", /^sarif-profile: "all" is not valid; use findings or full$/],
    ["call-timeout", "soon", /^call-timeout: "soon" is not valid; use a positive whole number/],
    ["role", "residency-audit", /^role: has no effect, because no target is AWS; leave it out$/],
    ["role", "residency-audit", /^role residency-audit: no target names an account/, "aws"],
    ["targets", "aws:org", /^aws:org requires the input `role`, /],
    [
      "external-id",
      "k1-klinikum",
      /^external-id: has no effect without the input `role`; add the input `role`$/,
      "aws",
    ],
    ["boundary", "europe", /^boundary: "europe" is neither a boundary nor a list of countries/],
    ["policy", "none.yml", /^none\.yml: no such file/],
    ["terraform-state", "none.tfstate", /^none\.tfstate: no such file/],
    ["targets", "./none.ndjson", /^\.\/none\.ndjson: no such file/],
    ["concurrency", "1\n::set-output name=verdict::inside", /^concurrency: "1\\n::set-output/],
  ])("%s: %s", async (name, value, says, targets) => {
    const { code, log, outputs } = await run({
      inputs: { ...(targets !== undefined && { targets }), [name]: value },
    });
    expect(code).toBe(1);
    expect(outputs).toEqual({});
    const [said, ...more] = commands(log);
    expect(more).toEqual([]);
    expect(said?.replace(/^::error::/, "")).toMatch(says);
  });

  test("plain http to an emulator is refused, unless its host is named", async () => {
    const env = {
      AWS_ENDPOINT_URL: "http://emulator.invalid:4566",
      AWS_ACCESS_KEY_ID: "AKIAHOSPITALHOSPITAL",
      AWS_SECRET_ACCESS_KEY: "made-up",
      AWS_REGION: "eu-central-1",
      AWS_MAX_ATTEMPTS: "1",
    };
    const refused = await run({ inputs: { targets: "aws" }, env });
    expect(refused.code).toBe(1);
    expect(refused.log).toContain(
      "name an emulator's host with the input `insecure-host` emulator.invalid",
    );
    const named = await run({
      inputs: { targets: "aws", "insecure-host": "localstack, emulator.invalid" },
      env,
    });
    expect(named.log).not.toContain("plain http");
    expect(named.log).toContain("emulator.invalid");
  });

  test("no message names an option of the command", async () => {
    const sources = globSync("src/{run,collect,judge}/**/*.ts").concat("src/run.ts");
    const named = new Set(
      sources.flatMap((file) =>
        [...readFileSync(file, "utf8").matchAll(/UserError\(\s*[`"][^`]*?--([a-z-]+)/g)].map(
          ([, name]) => name!,
        ),
      ),
    );
    expect(named.size).toBeGreaterThan(2);
    // What the Action does not offer, it never says.
    const { inputs } = parse(readFileSync("action.yml", "utf8")) as { inputs: object };
    const offered = new Set([...Object.keys(inputs), "format"]);
    for (const name of named.intersection(offered))
      expect(asInputs(`--${name}: no; use --${name}`)).not.toContain("--");
    expect(asInputs("sign in with `az login --tenant T`")).toContain("--tenant");
  });

  test("no target at all", async () => {
    const { code, log } = await run({ inputs: { targets: "" } });
    expect(code).toBe(1);
    expect(commands(log)).toEqual([expect.stringMatching(/^::error::scan: no target; name one/)]);
  });
});

test("a saved inventory, a day and a profile of SARIF are the command's", async () => {
  const expired = `exceptions: [{ rule: home-outside, resource: "*", reason: press, approvedBy: dpo, expires: 2026-12-31 }]\n`;
  const { code, outputs, workspace } = await run({
    files: { "data-boundary.yml": expired },
    inputs: { "as-of": "2026-12-30", "sarif-profile": "full", "save-inventory": "seen.ndjson" },
  });
  expect(code).toBe(0);
  expect(readFileSync(join(workspace, "seen.ndjson"), "utf8")).toContain("klinikum-patient-scans");
  expect(readFileSync(outputs["sarif-file"]!, "utf8")).toContain('"suppressions"');
});

test("an exception that accepts everything is warned of", async () => {
  const { log } = await run({
    files: {
      "data-boundary.yml": `exceptions: [{ rule: "*", resource: "*", reason: all, approvedBy: dpo, expires: 9999-12-31 }]\n`,
    },
  });
  expect(log).toMatch(
    /^::warning::exception \* \*: accepts every finding: name the resources; is valid until 9999-12-31/m,
  );
});

describe("what the policy file says", () => {
  const policy = "boundary:\n  countries: [US, DE]\nfailOn: never\ntargets: [./estate.ndjson]\n";

  test("holds where no input overrules it", async () => {
    const { code, outputs } = await run({
      files: { "data-boundary.yml": policy },
      inputs: { targets: "" },
    });
    expect(code).toBe(0);
    expect(outputs["verdict"]).toBe("no-findings");
  });

  test("is overruled by inputs", async () => {
    const { code, outputs } = await run({
      files: { "data-boundary.yml": policy },
      inputs: { boundary: "eea", "fail-on": "error" },
    });
    expect(code).toBe(1);
    expect(outputs["verdict"]).toBe("findings");
  });

  test("is what SARIF points to, from the root of the repository", async () => {
    const { outputs } = await run({
      inputs: { "working-directory": ".git/..", "sarif-category": "clinic" },
      files: { "data-boundary.yml": "boundary: eea\n" },
    });
    const sarif = readFileSync(outputs["sarif-file"]!, "utf8");
    expect(sarif).toContain('"uri":"data-boundary.yml"');
    expect(sarif).toContain('"id":"clinic/"');
  });
});

test("a finding is told at the line that declares it: annotation, SARIF and summary", async () => {
  const { log, outputs, summary } = await run({
    files: {
      "main.tf":
        '# buckets\nresource "aws_s3_bucket" "scans" {\n  bucket = "klinikum-patient-scans"\n}\n',
    },
  });
  expect(commands(log)[0]).toMatch(/^::error title=[^:]*,file=main\.tf,line=2::/);
  expect(readFileSync(outputs["sarif-file"]!, "utf8")).toContain('"locatedBy":"type and name"');
  expect(summary).toContain("declared at main.tf\\:2");
});

test("a Terraform state leads there, too, from a folder in the repository", async () => {
  const { outputs, code } = await run({
    records: [bucketNamed("klinikum-lab-1"), bucketNamed("klinikum-lab-2")],
    inputs: { "terraform-state": "terraform.tfstate" },
    files: {
      "terraform.tfstate": readFileSync(
        "fixtures/repositories/hospital/infra/terraform.tfstate",
        "utf8",
      ),
      "main.tf": readFileSync("fixtures/repositories/hospital/infra/main.tf", "utf8"),
    },
  });
  expect(code).toBe(1);
  const sarif = JSON.parse(readFileSync(outputs["sarif-file"]!, "utf8")) as {
    runs: {
      results: {
        locations: object[];
        partialFingerprints: Record<string, string>;
        properties: { locatedBy: string };
      }[];
    }[];
  };
  const { results } = sarif.runs[0]!;
  // An alert each: one that is dismissed hides no other of the block.
  expect(results).toMatchObject(
    Array.from({ length: 2 }, () => ({
      locations: [
        { physicalLocation: { artifactLocation: { uri: "main.tf" }, region: { startLine: 33 } } },
      ],
      properties: { locatedBy: "Terraform state" },
    })),
  );
  expect(new Set(results.map((one) => one.partialFingerprints["dataBoundary/v1"])).size).toBe(2);
});

describe("annotations", () => {
  test("are nine at most, and then how many more", async () => {
    const records = Array.from({ length: 30 }, (_, i) => bucketNamed(`klinikum-ward-${i}`));
    const { log, summary } = await run({ records });
    const told = commands(log);
    expect(told.filter((line) => line.startsWith("::error title="))).toHaveLength(9);
    expect(told).toContainEqual(
      "::notice::and 21 more findings: see the job summary and the reports",
    );
    expect(summary.match(/klinikum-ward-\d+/g)).toHaveLength(30);
  });
});

describe("account and subscription ids", () => {
  const records = [topic, bucketNamed(`logs${account}`), { ...gap, scope: account }];
  const everything = ({ log, summary, outputs }: Ran): string =>
    [
      log,
      summary,
      ...["json-file", "sarif-file"].map((name) => readFileSync(outputs[name]!, "utf8")),
    ].join("\n");
  const inputs = { "upload-incomplete": "true" };

  sampled.each([
    ["in a public repository", { repository: { private: false, visibility: "public" } }, {}],
    ["where the event does not tell", { schedule: "0 3 * * *" }, {}],
    ["where that is asked for", privately, { redact: "true" }],
  ])("are hidden in everything %s", async (_, event, more) => {
    const ran = await run({ records, event, inputs: { ...inputs, ...more } });
    const said = everything(ran);
    expect(said).not.toContain(account);
    const names = new Set(said.match(/\baws-[0-9a-f]{6}\b/g));
    expect(names.size).toBe(1);
    expect(said).toContain(`arn:aws:sns:us-east-1:${[...names][0]}:klinikum-alarms`);
    expect(said).toContain(`logs${[...names][0]}`);
    const again = await run({ records, event, inputs: { ...inputs, ...more } });
    const fingerprints = (one: Ran) =>
      readFileSync(one.outputs["json-file"]!, "utf8").match(/"fingerprint":"[^"]+"/g);
    expect(fingerprints(again)).toEqual(fingerprints(ran));
  });

  sampled.each([
    ["in a private repository", privately, {}],
    ["where that is asked for", { repository: { private: false } }, { redact: "false" }],
  ])("are shown %s", async (_, event, more) => {
    expect(everything(await run({ records, event, inputs: { ...inputs, ...more } }))).toContain(
      account,
    );
  });
});

describe("hostile names", () => {
  test("no command is heeded, no output set, no line broken out of", async () => {
    const records = hostileNames.map((name, i) => ({
      ...bucketNamed(`klinikum-${i}`),
      name,
      labels: { [name]: name },
    }));
    const evil = {
      ...gap,
      detail: "::error::evil\n::set-output name=verdict::inside",
      remedy: "##[add-mask]x",
    };
    const { log, outputs, summary } = await run({
      records: [...records, evil],
      inputs: { formats: "text, json, sarif, markdown" },
    });
    const allowed =
      /^::(?:error title=home-outside|notice::and \d+ more findings|error::✗ \d+ findings outside EEA|warning::The scan is incomplete)/;
    expect(commands(log).filter((line) => !allowed.test(line))).toEqual([]);
    expect(outputs).toMatchObject({ verdict: "findings", findings: String(hostileNames.length) });
    expect((log + summary).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(summary).not.toMatch(/<script|\]\(javascript/);
    for (const line of summary
      .split("### Findings\n")[1]!
      .split("\n")
      .filter((one) => one.startsWith("| error")))
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(7);
  });
});

test.runIf(isWhole)(
  "a job summary stays under 1 MiB whatever the size, and says what was cut",
  async () => {
    const records = Array.from({ length: 8000 }, (_, i) =>
      bucketNamed(`klinikum-${"ä".repeat(40)}-${i}`),
    );
    const coverage = {
      provider: "aws",
      scope: account,
      region: "us-east-1",
      service: "s3",
      status: "complete",
      resources: 8000,
      calls: 9,
    };
    const { summary, outputs } = await run({ records: [...records, coverage] });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(
      /_[\d,]+ more, left out for length; the JSON report has all of them\._/,
    );
    expect(outputs["findings"]).toBe("8000");
    expect(summary).toContain("### What was scanned");
  },
  120_000,
);

describe("guards", () => {
  const deny = (...regions: readonly string[]): string =>
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Deny",
          NotAction: ["iam:*"],
          Resource: "*",
          Condition: { StringNotEquals: { "aws:RequestedRegion": regions } },
        },
      ],
    });
  const wide = { "scp.json": deny("eu-central-1", "us-east-1") };
  const tight = { "scp.json": deny("eu-central-1") };
  const alone = { targets: "", guards: "scp.json" };

  test("alone: a finding fails the step, at its file and line, in log, summary, SARIF and outputs", async () => {
    const { code, outputs, summary, log } = await run({ inputs: alone, files: wide });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verdict: "findings",
      findings: "1",
      gaps: "0",
      complete: "true",
      "guards-findings": "1",
      "json-file": "",
      "sarif-file": "",
    });
    expect(commands(log)).toEqual([
      expect.stringMatching(/^::error title=guard-wider%3A scp\.json,file=scp\.json,line=1::/),
      expect.stringMatching(/^::error::Guards of 1 scope against eea: 1 finding, 0 gaps/),
    ]);
    expect(log).toMatch(/us-east-1 \(US East \(N\. Virginia\), US\)/);
    expect(summary).toContain("## Guards");
    expect(summary).toContain("guard-wider");
    const { runs } = expectValidSarif(readFileSync(outputs["guards-sarif-file"]!, "utf8"));
    expect(runs[0]).toMatchObject({
      automationDetails: { id: "data-boundary/guards/" },
      results: [
        {
          ruleId: "guard-wider",
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: "scp.json" }, region: { startLine: 1 } },
            },
          ],
        },
      ],
    });
    expectValid("guards", readFileSync(outputs["guards-json-file"]!, "utf8"));
  });

  test.runIf(isWhole)("alone, and they hold: 0; whatever targets the policy names", async () => {
    const { code, outputs, log } = await run({
      inputs: alone,
      files: { ...tight, "data-boundary.yml": "targets: [./estate.ndjson]\n" },
    });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ verdict: "no-findings", findings: "0", complete: "true" });
    expect(commands(log)).toEqual([]);
  });

  test("beside a scan: what either finds fails the step, and the outputs are of both", async () => {
    const both = { guards: "scp.json" };
    const first = await run({ inputs: both, files: wide });
    expect(first.code).toBe(1);
    expect(first.outputs).toMatchObject({ findings: "2", "guards-findings": "1" });
    expect(first.summary).toMatch(/## ✗ 1 finding outside EEA[^]*## Guards/);
    expect(commands(first.log).at(-1)).toMatch(/^::error::✗ 1 finding outside EEA.*; Guards of 1 /);
    if (!isWhole) return;
    const guardsOnly = await run({ inputs: both, files: wide, records: [inside] });
    expect(guardsOnly.code).toBe(1);
    const scanOnly = await run({ inputs: both, files: tight });
    expect(scanOnly.code).toBe(1);
    expect(scanOnly.outputs).toMatchObject({ findings: "1", "guards-findings": "0" });
    const neither = await run({ inputs: both, files: tight, records: [inside] });
    expect(neither.code).toBe(0);
    expect(neither.outputs).toMatchObject({ verdict: "no-findings" });
  });

  test("a document that is not understood is a gap: red, and no SARIF", async () => {
    const files = { ...tight, "hello.json": '{"hello":"world"}' };
    const inputs = { targets: "", guards: "scp.json, hello.json" };
    const { code, outputs, log } = await run({ inputs, files });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verdict: "incomplete",
      gaps: "1",
      complete: "false",
      "guards-sarif-file": "",
    });
    expect(log).toMatch(/::warning::The audit of guards is incomplete, so its SARIF/);
    const allowed = await run({ inputs: { ...inputs, "allow-incomplete": "true" }, files });
    expect(allowed.code).toBe(0);
  });

  test.runIf(isWhole)(
    "the demo's, with account ids hidden unless the repository is private",
    async () => {
      const inputs = { targets: "", guards: "demo" };
      const shown = await run({ inputs });
      expect(shown.outputs).toMatchObject({ "guards-findings": "10" });
      expect(shown.log).toContain("210987654321");
      const { log, summary, outputs } = await run({ inputs, event: {} });
      for (const text of [log, summary, readFileSync(outputs["guards-json-file"]!, "utf8")])
        expect(text.replaceAll(/"[\da-f]{64}"/g, "")).not.toMatch(/\d{12}/);
    },
  );

  test("bad input is one sentence that names the input", async () => {
    const { code, log } = await run({ inputs: { ...alone, role: "audit" }, files: tight });
    expect(code).toBe(1);
    expect(commands(log).at(-1)).toMatch(
      /^::error::role: has no effect, because no target is an AWS account/,
    );
    const missing = await run({ inputs: { targets: "", guards: "none.json" } });
    expect(commands(missing.log).at(-1)).toMatch(/^::error::guards: unknown target "none\.json"/);
  });
});

describe("the comment on the pull request", () => {
  const repo = { repo: { full_name: "klinikum/cloud" } };
  const event = { ...privately, pull_request: { number: 7, head: repo, base: repo } };

  interface Stored {
    readonly id: number;
    body: string;
    readonly user: { readonly type: string };
    readonly author_association: string;
  }

  async function github(refuse = false) {
    const comments: Stored[] = [];
    const asked: string[] = [];
    const server = createServer((request, response) => {
      let text = "";
      request.setEncoding("utf8").on("data", (part: string) => (text += part));
      request.on("end", () => {
        asked.push(`${request.method} ${request.url}`);
        const answer = (status: number, body: unknown): void => {
          response
            .writeHead(status, { "content-type": "application/json" })
            .end(JSON.stringify(body));
        };
        if (refuse || request.headers.authorization !== "Bearer ghs_token") return answer(403, {});
        const { body } = (text === "" ? {} : JSON.parse(text)) as { body?: string };
        const url = new URL(request.url ?? "/", "http://github");
        if (request.method === "GET") {
          const page = Number(url.searchParams.get("page"));
          return answer(200, comments.slice((page - 1) * 100, page * 100));
        }
        if (request.method === "POST") {
          comments.push({
            id: comments.length + 1,
            body: body!,
            user: { type: "Bot" },
            author_association: "NONE",
          });
          return answer(201, {});
        }
        comments.find(({ id }) => url.pathname.endsWith(`/comments/${id}`))!.body = body!;
        return answer(200, {});
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const env = { GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    return { comments, asked, env };
  }
  const inputs = { comment: "always", "github-token": "ghs_token" };

  test("is written once and updated in place, wherever it stands", async () => {
    const { comments, env, asked } = await github();
    for (let i = 0; i < 120; i++)
      comments.push({
        id: i + 1,
        body: "a remark",
        user: { type: "User" },
        author_association: "NONE",
      });
    // Anybody can copy the marker; such a comment is left alone.
    comments[3]!.body = "<!-- data-boundary: data-boundary/ -->\nall is well";
    await run({ event, env, inputs });
    expect(comments).toHaveLength(121);
    const { log } = await run({ event, env, inputs, records: [inside] });
    expect(comments).toHaveLength(121);
    expect(comments[120]!.body).toMatch(
      /^<!-- data-boundary: data-boundary\/ -->\n## ✓ no finding/,
    );
    expect(comments[3]!.body).toContain("all is well");
    expect(asked.at(-1)).toBe("PATCH /repos/klinikum/cloud/issues/comments/121");
    expect(commands(log)).toEqual(["::add-mask::ghs_token"]);
  });

  test.runIf(isWhole)(
    "on failure only: none for a pass, and one that is there is put right",
    async () => {
      const { comments, env } = await github();
      const onFailure = { ...inputs, comment: "on-failure" };
      await run({ event, env, inputs: onFailure, records: [inside] });
      expect(comments).toHaveLength(0);
      await run({ event, env, inputs: onFailure });
      expect(comments[0]!.body).toContain("1 finding");
      await run({ event, env, inputs: onFailure, records: [inside] });
      expect(comments[0]!.body).toContain("no finding");
    },
  );

  test("begins with what is new since the baseline, and only that fails and is annotated", async () => {
    const { comments, env } = await github();
    const first = await run({ event, env, inputs: { "fail-on": "never" } });
    const files = { "known.json": readFileSync(first.outputs["json-file"]!, "utf8") };
    const compared = { ...inputs, baseline: "known.json" };
    const same = await run({ event, env, inputs: compared, files });
    expect(same.code).toBe(0);
    expect(same.outputs).toMatchObject({ findings: "1", "new-findings": "0" });
    expect(comments[0]!.body).toMatch(
      /^[^\n]*\n## [^\n]*no new finding since [^\n]* 1 known[^\n]* 1 finding outside EEA/,
    );
    const more = await run({ event, env, inputs: compared, files, records: [outside, topic] });
    expect(more.code).toBe(1);
    expect(more.outputs).toMatchObject({ findings: "2", "new-findings": "1" });
    expect(comments[0]!.body).toMatch(
      /### New findings[^]*klinikum-alarms[^]*### Where the data is/,
    );
    expect(commands(more.log).filter((line) => line.startsWith("::error title"))).toEqual([
      expect.stringContaining("klinikum-alarms"),
    ]);
  });

  test.runIf(isWhole)("has the guards after the scan, within the limit", async () => {
    const { comments, env } = await github();
    const records = Array.from({ length: 1000 }, (_, i) => bucketNamed(`klinikum-ward-${i}`));
    await run({ event, env, inputs: { ...inputs, guards: "demo" }, records });
    expect(comments[0]!.body.length).toBeLessThan(65_536);
    expect(comments[0]!.body).toMatch(/finding[^]*## Guards[^]*guard-wider/);
    await run({ event, env, inputs: { ...inputs, targets: "", guards: "demo" } });
    expect(comments[1]!.body).toMatch(
      /^<!-- data-boundary: data-boundary\/guards\/ -->\n## Guards/,
    );
  });

  test("fits GitHub's limit", async () => {
    const { comments, env } = await github();
    const records = Array.from({ length: 1000 }, (_, i) => bucketNamed(`klinikum-ward-${i}`));
    await run({ event, env, inputs, records });
    expect(comments[0]!.body.length).toBeLessThan(65_536);
    expect(comments[0]!.body).toContain("more, left out for length");
  });

  test("403 is explained, and changes nothing else", async () => {
    const { env } = await github(true);
    const { code, log, outputs } = await run({ event, env, inputs, records: [inside] });
    expect(code).toBe(0);
    expect(outputs["verdict"]).toBe("no-findings");
    expect(log).toMatch(
      /::warning::the comment on the pull request could not be written: .*403.*pull-requests: write/,
    );
  });
});

test("action.yml names the inputs and outputs that the code reads and writes, and no default that the policy has", () => {
  const action = parse(readFileSync("action.yml", "utf8")) as {
    inputs: Record<string, { description: string; default?: string }>;
    outputs: Record<string, { description: string }>;
    runs: { using: string; main: string };
  };
  const code = ["inputs.ts", "act.ts", "deliver.ts"]
    .map((file) => readFileSync(`src/action/${file}`, "utf8"))
    .join("\n");
  const read = [
    ...code.matchAll(/(?:getInput|list|given|choices?|yesOrNo|count|day)\(\s*"([a-z-]+)"/g),
  ].map(([, name]) => name);
  expect([...new Set(read)].sort()).toEqual(Object.keys(action.inputs).sort());
  const written = [...code.matchAll(/setOutput\(\s*"([a-z-]+)"/g)].map(([, name]) => name);
  expect([...new Set(written)].sort()).toEqual(Object.keys(action.outputs).sort());
  expect(
    Object.entries(action.inputs).filter(([, { default: value }]) => value !== undefined),
  ).toEqual([["github-token", expect.anything()]]);
  expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
});

test("docs/github-action.md tells of every input and output", () => {
  const { inputs, outputs } = parse(readFileSync("action.yml", "utf8")) as Record<string, object>;
  const page = readFileSync("docs/github-action.md", "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const told = rows.flatMap((row) =>
    [...row.split("|")[1]!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!),
  );
  expect(told.toSorted()).toEqual([...Object.keys(inputs!), ...Object.keys(outputs!)].toSorted());
});
