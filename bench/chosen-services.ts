/**
 * Ours where only some of AWS's services are to be asked, for which the command has no option:
 * SERVICES ("none", or ids with commas) REPORT-FILE [REGIONS]. All else is the command's own way.
 */
import { awsSource } from "../src/collect/aws/aws.ts";
import { services } from "../src/collect/aws/services/index.ts";
import { scan } from "../src/run.ts";
import { silent } from "../src/run/progress.ts";

const [, , wanted = "none", report = "", concurrency = "16"] = process.argv;
const chosen = services.filter(({ id }) => wanted.split(",").includes(id));
const { exitCode, close } = await scan({
  targets: ["aws"],
  // Cloud Control is asked for nothing either: thousands of calls would hide those that are measured.
  sources: [awsSource(chosen, [])],
  formats: [{ format: "json", file: report }],
  allowIncomplete: false,
  concurrency: Number(concurrency),
  interrupt: new AbortController().signal,
  stdout: process.stdout,
  color: false,
  progress: silent,
});
close();
process.exitCode = exitCode;
