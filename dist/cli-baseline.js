import {
  writeBaseline
} from "./report-baseline.js";
import "./report-saved-shared.js";
import "./report-json-schema.js";

// src/cli/baseline.ts
import { forMessage } from "./cli.js";
import { counted } from "./scan.js";
async function baselineCommand(file, report) {
  const { findings, gaps } = await writeBaseline(file, report);
  return forMessage(
    `${file}: written with ${counted(findings, "finding")} and ${counted(gaps, "gap")}; use it with scan --baseline ${file}`
  ) + "\n";
}
export {
  baselineCommand
};
