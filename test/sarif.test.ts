/** SARIF that code scanning takes: valid by the schema and by Microsoft's validator, and each result where someone can act. */
import { gzipSync } from "node:zlib";
import type { Log, Run } from "sarif";
import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../src/model.ts";
import type { RenderOptions } from "../src/report/report.ts";
import { sarif } from "../src/report/sarif.ts";
import {
  bucket,
  empty,
  finding,
  findings,
  hospital,
  hostileNames,
  manyFindings,
  reportOf,
  storage,
} from "./support/report-fixture.ts";
import { complaints, expectValidSarif } from "./support/sarif.ts";
import { isWhole } from "./support/whole.ts";

function render(report: Report, options: Partial<RenderOptions> = {}): string {
  return [...sarif.render(report, { color: false, ...options })].join("");
}

function runOf(report: Report, options: Partial<RenderOptions> = {}): Run {
  const { runs } = JSON.parse(render(report, options)) as Log;
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

const withoutPolicy = (report: Report): Report => {
  const { policy: _, ...run } = report.run;
  return { ...report, run };
};
const uris = (run: Run): (string | undefined)[] =>
  run.results!.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);

const declaredAt: RenderOptions["locate"] = ({ resource }) =>
  resource.name.startsWith("klinikum")
    ? { uri: "infra/storage.tf", startLine: 12, how: "terraform state", confidence: "high" }
    : undefined;

describe("the validators find nothing in", { timeout: 300_000 }, () => {
  const results = (text: string, asksValidator = isWhole): number =>
    expectValidSarif(text, asksValidator).runs[0]!.results!.length;
  test("a hospital's report", () => {
    expect(results(render(hospital))).toBe(5);
  });
  test("one without a policy file, each resource at a path of its own", () => {
    expect(results(render(withoutPolicy(hospital)))).toBe(5);
  });
  test("one whose resources are declared in the repository", () => {
    expect(results(render(hospital, { locate: declaredAt }), true)).toBe(5);
  });
  test("one with excepted findings", () => {
    expect(results(render(hospital, { profile: "full" }))).toBe(6);
  });
  test("an empty report", () => {
    expect(results(render(empty))).toBe(0);
  });
  test("names that try to be something else", () => {
    const hostile = hostileNames.map((name) => finding(bucket(name), "home", "us-east-1", ["US"]));
    expect(results(render(reportOf(hostile)))).toBe(hostile.length);
    expect(results(render(withoutPolicy(reportOf(hostile))))).toBe(hostile.length);
  });
  test("30,000 findings, of which the worst 5,000 are in the file", () => {
    const text = render(reportOf(manyFindings(30_000)));
    // The validators take half a minute for a full file.
    const { runs } = isWhole ? expectValidSarif(text) : (JSON.parse(text) as Log);
    expect(runs[0]!.results).toHaveLength(5000);
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    expect(runs[0]!.invocations![0]!.toolExecutionNotifications![0]!.message.text).toContain(
      "25000 findings are left out",
    );
  });
});

test("the validators do find faults", () => {
  const arn = render(hospital).replaceAll('"uri":"data-boundary.yml"', '"uri":"arn:aws:s3:::x"');
  expect(complaints(arn)).toContainEqual(expect.stringMatching(/^GH1005 /));
  expect(() => expectValidSarif('{"version":"2.1.0","runs":[{"results":5}]}')).toThrow("schema");
}, 60_000);

test.runIf(isWhole)(
  "the validators do find faults of each kind",
  () => {
    const arn = render(hospital).replaceAll('"uri":"data-boundary.yml"', '"uri":"arn:aws:s3:::x"');
    expect(() => expectValidSarif(arn)).toThrow("to deeply equal []");
    const nowhere = render(hospital).replaceAll(
      /"locations":\[.*?\}\],"partial/g,
      '"locations":[],"partial',
    );
    expect(complaints(nowhere)).toContainEqual(expect.stringMatching(/^GH1001 /));
    expect(complaints('{"version": "2.1.0", "runs": [')).toContainEqual(
      expect.stringMatching(/^JSON0001 /),
    );
  },
  60_000,
);

describe("the place of a result", () => {
  test("is the policy file, without a line, told apart by our own hash", () => {
    const run = runOf(hospital);
    expect(new Set(uris(run))).toEqual(new Set(["data-boundary.yml"]));
    for (const [i, { locations, partialFingerprints }] of run.results!.entries()) {
      expect(locations![0]!.physicalLocation).not.toHaveProperty("region");
      expect(partialFingerprints).toEqual({
        "dataBoundary/v1": findings[i]!.fingerprint,
        primaryLocationLineHash: `${findings[i]!.fingerprint.slice(0, 16)}:1`,
      });
    }
  });

  test("is a relative path made of the resource where there is no policy file in the repository", () => {
    const path = "cloud/aws/123456789012/us-east-1/AWS-S3-Bucket/klinikum-patient-scans";
    expect(uris(runOf(withoutPolicy(hospital)))[0]).toBe(path);
    for (const policy of ["/etc/data-boundary.yml", "../data-boundary.yml", "C:\\policy.yml"])
      expect(uris(runOf({ ...hospital, run: { ...hospital.run, policy } }))[0]).toBe(path);
    expect(
      uris(runOf({ ...hospital, run: { ...hospital.run, policy: "./my policies\\eea.yml" } }))[0],
    ).toBe("my%20policies/eea.yml");
  });

  test("never is a URI with a scheme, an absolute path, or one that climbs", () => {
    const hostile = [...hostileNames, ".", "", "a:b/c"].map((name) =>
      finding({ ...storage(name), scope: "::" }, "home", "us east/1", ["US"]),
    );
    for (const uri of uris(runOf(withoutPolicy(reportOf(hostile))))) {
      expect(uri).toMatch(/^cloud\/azure\/[^/:\s]+\/[^/:\s]+\/[^/:\s]+\/[^/:\s]+$/);
      expect(new URL(uri!, "file:///repository/").href).toBe(`file:///repository/${uri}`);
    }
  });

  test("is the line that declares it, and each way out is an alert of its own", () => {
    const run = runOf(hospital, { locate: declaredAt });
    const declared = run.results!.filter(({ properties }) => properties!["confidence"] === "high");
    expect(declared.map(({ ruleId }) => ruleId)).toEqual([
      "home-outside",
      "home-outside",
      "processing-may-leave",
    ]);
    for (const { locations, properties } of declared) {
      expect(locations![0]!.physicalLocation).toEqual({
        artifactLocation: { uri: "infra/storage.tf" },
        region: { startLine: 12 },
      });
      expect(properties).toMatchObject({ locatedBy: "terraform state" });
    }
    // GitHub's alert is the rule, the file and this: dismissed, none hides another.
    const alerts = declared.map(
      ({ partialFingerprints }) => partialFingerprints!["primaryLocationLineHash"],
    );
    expect(new Set(alerts).size).toBe(3);
  });

  test("another country at the same line is another alert", () => {
    const alert = (code: string, country: string): unknown =>
      runOf(reportOf([finding(bucket("befunde"), "replica", code, [country])]), {
        locate: () => ({ uri: "a.tf", startLine: 1, how: "terraform state", confidence: "high" }),
      }).results![0]!.partialFingerprints!["primaryLocationLineHash"];
    expect(alert("us-east-1", "US")).not.toBe(alert("ap-east-1", "HK"));
    expect(alert("us-east-1", "US")).toBe(alert("us-east-1", "US"));
  });

  test("two resources of one name have two paths", () => {
    const queue = (region: string) => ({
      ...bucket("aufnahmen"),
      id: `arn:aws:sqs:${region}:123456789012:aufnahmen`,
      type: "AWS::SQS::Queue",
    });
    const vault = (group: string) => ({
      ...storage("befunde"),
      id: `/subscriptions/${storage("x").scope}/resourceGroups/${group}/providers/Microsoft.Storage/storageAccounts/befunde`,
    });
    const all = [queue("eu-central-1"), queue("eu-west-1"), vault("lab"), vault("ward")];
    const paths = uris(
      runOf(
        withoutPolicy(reportOf(all.map((one) => finding(one, "replica", "us-east-1", ["US"])))),
      ),
    );
    expect(new Set(paths).size).toBe(4);
    expect(paths[0]).toBe(
      "cloud/aws/123456789012/us-east-1/AWS-SQS-Queue/eu-central-1%20aufnahmen",
    );
  });
});

test("the first sentence names resource, account, code and country", () => {
  expect(runOf(hospital).results![1]!.message.text).toMatch(
    /^AWS::S3::Bucket klinikum-london-trial, AWS account 123456789012: home is at eu-west-2 \(GB: United Kingdom\)\. .*expired on 2026-06-30\.$/,
  );
});

test("excepted findings are left out, or suppressed where all are asked for", () => {
  const names = (run: Run): string[] =>
    run.results!.map(({ locations }) => locations![0]!.logicalLocations![0]!.name!);
  expect(names(runOf(hospital))).not.toContain("klinikum-press-kit");
  const full = runOf(hospital, { profile: "full" });
  expect(names(full)).toContain("klinikum-press-kit");
  expect(full.results!.filter(({ suppressions }) => suppressions)).toHaveLength(1);
});

test("gaps are notifications, and the run did not succeed", () => {
  const [invocation] = runOf(hospital).invocations!;
  expect(invocation!.executionSuccessful).toBe(false);
  expect(
    invocation!.toolExecutionNotifications!.map(({ level, descriptor }) => [level, descriptor!.id]),
  ).toEqual([
    ["warning", "gap/refused"],
    ["note", "gap/guarded"],
    ["warning", "gap/unresolved-reference"],
  ]);
  for (const { message } of invocation!.toolExecutionNotifications!)
    expect(message.text).toMatch(/^[A-Z].*[.!?…] Remedy: [A-Z].*[.!?…]$/);
  expect(runOf(empty).invocations![0]!.executionSuccessful).toBe(true);
});

test("the category ends in a slash whatever was asked for", () => {
  expect(runOf(empty).automationDetails!.id).toBe("data-boundary/");
  expect(runOf(empty, { category: "nightly" }).automationDetails!.id).toBe("nightly/");
});

test("rules: only those used, within GitHub's limits, with the laws they cite", () => {
  const run = runOf(hospital);
  expect(run.tool.driver.rules!.map(({ id }) => id)).toEqual([
    "home-outside",
    "replica-outside",
    "processing-may-leave",
  ]);
  for (const rule of run.tool.driver.rules!) {
    expect(rule.properties!.tags!.length).toBeLessThanOrEqual(10);
    expect(rule.properties!.tags).toContain("security");
    expect(rule.help!.markdown).toContain("Terraform");
    expect(rule.properties!["security-severity"]).toMatch(/^\d+\.\d$/);
    for (const { target } of rule.relationships!)
      expect(run.taxonomies![target.toolComponent!.index!]!.taxa![target.index!]!.id).toBe(
        target.id,
      );
  }
  expect(run.taxonomies!.map(({ name }) => name)).toEqual(["GDPR", "BSI C5:2026"]);
  expect(runOf(empty)).not.toHaveProperty("taxonomies");
});

test("fingerprints are the same in any order", () => {
  const prints = (found: readonly Finding[], options?: Partial<RenderOptions>): unknown[] =>
    runOf(reportOf(found), options)
      .results!.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
      .sort();
  const turned = findings.toReversed();
  expect(prints(turned)).toEqual(prints(findings));
  expect(prints(turned, { locate: declaredAt })).toEqual(prints(findings, { locate: declaredAt }));
});

test("a name that looks like a link is none", () => {
  const [result] = runOf(
    reportOf([finding(bucket("[a](javascript:b)"), "home", "us-east-1", ["US"])]),
  ).results!;
  expect(result!.message.text).not.toContain("](");
});
