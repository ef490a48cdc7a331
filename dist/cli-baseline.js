import {
  writeBaseline
} from "./report-baseline.js";
import {
  counted
} from "./report-numbers.js";
import "./compare-baseline.js";
import "./report-json-comparison.js";
import {
  forMessage
} from "./report-escape.js";
import "./run-output.js";
import "./run-places.js";
import "./duplicate-keys.js";
import "./run-cannot-write-shared.js";
import "./report-saved-shared.js";
import "./report-links.js";
import "./identity.js";
import "./model.js";
import "./providers.js";

// src/cli/baseline.ts
async function baselineCommand(file, report) {
  const { findings, gaps } = await writeBaseline(file, report);
  return forMessage(
    `${file}: written with ${counted(findings, "finding")} and ${counted(gaps, "gap")}; use it with scan --baseline ${file}`
  ) + "\n";
}
export {
  baselineCommand
};
