/** The options that `scan` and `report` share: what is written. */
import { Option } from "commander";
import { frameworkIds } from "../framework-ids.ts";
import { formatIds } from "../report/format-ids.ts";
import { collectFormat, each, oneOf } from "./values.ts";

const profiles = ["findings", "full"] as const;

export const reportFormat = (): Option =>
  new Option(
    "-f, --format <format[=file]>",
    `${formatIds.join(", ")}; repeatable, and one report may go to standard output`,
  )
    .argParser(collectFormat)
    .default([], "text");

export const framework = (): Option =>
  new Option(
    "--framework <id>",
    `name the controls that findings are evidence for: ${frameworkIds.join(", ")}; repeatable`,
  )
    .choices(frameworkIds)
    .argParser(each(oneOf("--framework", "framework", frameworkIds)));

export const sarifCategory = (): Option =>
  new Option(
    "--sarif-category <name>",
    "SARIF category that distinguishes this scan from others in the repository",
  );

export const sarifProfile = (): Option =>
  new Option(
    "--sarif-profile <profile>",
    '"full" also includes accepted findings, as suppressed results',
  )
    .choices(profiles)
    .argParser(oneOf("--sarif-profile", "profile", profiles))
    .default("findings");
