/**
 * Holds a SARIF log against the SARIF schema and against Microsoft's validator with both of its rule
 * sets, the general one and GitHub's, GH1001 to GH1007 (which are off by default) included.
 * The validator takes two seconds: in `npm test` it is asked where a test says so, and the schema always.
 * Configuration after https://github.com/microsoft/sarif-sdk/blob/main/policies/github.config.xml
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import multitool from "@microsoft/sarif-multitool";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Log, Result } from "sarif";
import { expect } from "vitest";
import { isWhole } from "./whole.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(join(dirname(multitool), "sarif-2.1.0.json"), "utf8")) as object,
);

const rule = (name: string, state: "Error" | "Warning" | "Disabled"): string =>
  `<Properties Key='${name}.Options'><Property Key='RuleEnabled' Value='${state}' /></Properties>`;
const configuration = (
  regions: "Error" | "Disabled",
): string => `<?xml version="1.0" encoding="utf-8"?>
<Properties>
${[
  rule("GH1001.ProvideRequiredLocationProperties", "Error"),
  rule("GH1002.InlineThreadFlowLocations", "Error"),
  rule("GH1003.ProvideRequiredRegionProperties", regions),
  rule("SARIF2017.SARIFProvideRequiredRegionProperties", regions === "Error" ? "Warning" : regions),
  rule("GH1004.ReviewArraysThatExceedConfigurableDefaults", "Error"),
  rule("GH1005.LocationsMustBeRelativeUrisOrFilePaths", "Error"),
  rule("GH1006.ProvideCheckoutPath", "Error"),
  rule("GH1007.ProvideFullyFormattedMessageStrings", "Error"),
  // It fetches every URI of the log; a test does not depend on whether lawmakers' sites are up.
  rule("SARIF2006.UrisShouldBeReachable", "Disabled"),
  // Notes of style, one per result: they are not looked at, and take most of the time.
  rule("SARIF2002.ProvideMessageArguments", "Disabled"),
  rule("SARIF2010.ProvideCodeSnippets", "Disabled"),
  rule("SARIF2011.ProvideContextRegion", "Disabled"),
].join("\n")}
</Properties>
`;

/** Fails on any error or warning of the schema or the validator that `tolerated` does not name, and where it crashed. */
export function expectValidSarif(text: string, asksValidator = isWhole): Log {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? [], "the log against the SARIF schema").toEqual([]);
  if (!asksValidator) return log;
  // Each complaint costs the validator milliseconds: what is tolerated of a long log is not asked for.
  const long = (log.runs[0]?.results?.length ?? 0) > 1000;
  const found = complaints(text, long ? "Disabled" : "Error");
  expect(found.filter((complaint) => !tolerated(complaint, log))).toEqual([]);
  return log;
}

/** The validator's errors and warnings, each one line: "GH1001 Error_NoLocationsArray runs[0].results[1]". */
export function complaints(text: string, regions: "Error" | "Disabled" = "Error"): string[] {
  const folder = mkdtempSync(join(tmpdir(), "sarif-"));
  try {
    const [input, output, config] = ["in.sarif", "out.sarif", "github.xml"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(input, text);
    writeFileSync(config, configuration(regions));
    const { status, signal, stderr } = spawnSync(
      multitool,
      ["validate", input, "--rule-kind", "Sarif;Ghas", "--config", config, "--output", output]
        // Larger files are skipped, and a skipped file has no errors.
        .concat(["--max-file-size-in-kb", "100000", "--level", "Error;Warning"]),
      { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
    );
    expect({ status, signal }, stderr).toEqual({ status: 0, signal: null });
    const answer = JSON.parse(readFileSync(output, "utf8")) as Log;
    const run = answer.runs[0]!;
    const { executionSuccessful, toolConfigurationNotifications = [] } = run.invocations![0]!;
    expect(executionSuccessful).toBe(true);
    expect(run.invocations![0]).not.toHaveProperty("toolExecutionNotifications");
    for (const { descriptor, message } of toolConfigurationNotifications)
      expect(descriptor?.id, message.text).toBe("WRN999.RuleExplicitlyDisabled");
    return (run.results ?? []).map(inWords);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inWords({ ruleId, message }: Result): string {
  return [ruleId, message.id ?? message.text, ...(message.arguments ?? [])].join(" ");
}

/**
 * Two of the validator's demands are older than GitHub, or contradict what its upload does:
 * - a region in each result (GH1003, SARIF2017). A resource that no file declares has no line. Given
 *   an invented one in a file that exists, github/codeql-action hashes that line, and warns of each
 *   result whose own hash differs (src/fingerprints.ts: results without `startLine` are left alone).
 * - at most 1,000 results (GH1004). GitHub stores 5,000 of up to 25,000:
 *   https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
function tolerated(complaint: string, { runs }: Log): boolean {
  const [, index] =
    /^(?:GH1003 Error|SARIF2017 Warning)_MissingRegion runs\[0\]\.results\[(\d+)\]\.locations\[0\]\.physicalLocation$/.exec(
      complaint,
    ) ?? [];
  const results = runs[0]?.results ?? [];
  if (index !== undefined) {
    const how: unknown = results[Number(index)]?.properties?.["locatedBy"];
    return how === "policy file" || how === "resource id";
  }
  return /^GH1004 \S+ runs\[0\]\.results /.test(complaint) && results.length <= 5000;
}
