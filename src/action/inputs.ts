/** The Action's inputs, each held against what it may be; what is not given is left to the policy file. */
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { getInput, setSecret } from "@actions/core";
import {
  type AzureCloud,
  type Level,
  type Skippable,
  type Trustable,
  UserError,
  azureClouds,
  levels,
  skippables,
  trustables,
} from "../model.ts";
import type { PlanInputs } from "../collect/collect.ts";
import { planInputs } from "../run/plan-inputs.ts";
import { frameworkIds } from "../framework-ids.ts";
import { isDay } from "../day.ts";
import { useOneOf } from "../nearest.ts";
import { type FormatId, formatIds } from "../report/format-ids.ts";

export interface Inputs {
  readonly targets: readonly string[];
  /** Whose guards are audited: clouds, files, demo. */
  readonly guards: readonly string[];
  readonly policy: string | undefined;
  readonly boundary: string | undefined;
  readonly failOn: Level | "never" | undefined;
  /** Written as files; the log has the text report whatever they are. */
  readonly formats: readonly FormatId[];
  readonly sarifCategory: string | undefined;
  readonly summary: boolean;
  readonly comment: "always" | "on-failure" | "never";
  /** Undefined: in public repositories. */
  readonly redact: boolean | undefined;
  /** Ids of frameworks whose controls the reports name. */
  readonly framework: readonly string[];
  readonly placements: boolean;
  readonly allowIncomplete: boolean;
  readonly uploadIncomplete: boolean;
  readonly regions: readonly string[];
  readonly skip: readonly Skippable[];
  readonly trust: readonly Trustable[];
  readonly terraformState: readonly string[];
  /** Absolute. */
  readonly workingDirectory: string;
  readonly concurrency: number | undefined;
  readonly timeout: number | undefined;
  readonly callTimeout: number | undefined;
  readonly asOf: string | undefined;
  /** Of targets for which the policy names none. */
  readonly role: string | undefined;
  readonly externalId: string | undefined;
  /** Hosts of emulators. */
  readonly insecureHosts: readonly string[];
  readonly saveInventory: string | undefined;
  readonly baseline: string | undefined;
  readonly against: string | undefined;
  readonly history: string | undefined;
  /** Whether to write an evidence pack. */
  readonly evidence: boolean;
  readonly sarifProfile: "findings" | "full" | undefined;
  readonly azureCloud: AzureCloud | undefined;
  readonly githubToken: string | undefined;
  /** What plans and templates do not hold. */
  readonly planInputs: PlanInputs | undefined;
}

/** What is written where `formats` is not given. */
const usualFormats: readonly FormatId[] = ["json", "sarif", "html"];
const sarifProfiles = ["findings", "full"] as const;
const commentTimes = ["always", "on-failure", "never"] as const;

/** Throws a `UserError` that names the input. */
export function readInputs(): Inputs {
  const token = getInput("github-token");
  if (token !== "") setSecret(token);
  const formats = choices("formats", formatIds);
  return {
    targets: list("targets"),
    guards: list("guards"),
    policy: getInput("policy") || undefined,
    boundary: getInput("boundary") || undefined,
    failOn: choice("fail-on", [...levels, "never"]),
    formats: formats.length > 0 ? [...new Set(formats)] : usualFormats,
    sarifCategory: getInput("sarif-category") || undefined,
    summary: yesOrNo("summary") ?? true,
    comment: commentWhen(),
    redact: yesOrNo("redact"),
    framework: choices("framework", frameworkIds),
    placements: yesOrNo("placements") ?? false,
    allowIncomplete: yesOrNo("allow-incomplete") ?? false,
    uploadIncomplete: yesOrNo("upload-incomplete") ?? false,
    regions: list("regions"),
    skip: choices("skip", skippables),
    trust: choices("trust", trustables),
    terraformState: list("terraform-state"),
    workingDirectory: folder(),
    concurrency: count("concurrency"),
    timeout: count("timeout"),
    callTimeout: count("call-timeout"),
    asOf: day("as-of"),
    role: getInput("role") || undefined,
    externalId: getInput("external-id") || undefined,
    insecureHosts: list("insecure-host"),
    saveInventory: getInput("save-inventory") || undefined,
    baseline: getInput("baseline") || undefined,
    against: getInput("against") || undefined,
    history: getInput("history") || undefined,
    evidence: yesOrNo("evidence") ?? false,
    sarifProfile: choice("sarif-profile", sarifProfiles),
    azureCloud: choice("azure-cloud", azureClouds),
    githubToken: token || undefined,
    planInputs: planInputs({
      param: given("param"),
      params: given("params"),
      region: given("region"),
      resourceGroupLocation: getInput("resource-group-location") || undefined,
      providerRegion: given("provider-region"),
      source: getInput("source") || undefined,
      only: choice("only", ["changed"]),
    }),
  };
}

/** One a line, or with commas between. */
function list(name: string): string[] {
  return getInput(name)
    .split(/[\n,]/)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Undefined where the input is not given. */
function given(name: string): string[] | undefined {
  const said = list(name);
  return said.length > 0 ? said : undefined;
}

function choices<T extends string>(name: string, among: readonly T[]): T[] {
  return list(name).map((said) => oneOf(name, said, among));
}

function oneOf<T extends string>(name: string, said: string, among: readonly T[]): T {
  const chosen = among.find((one) => one === said);
  if (chosen === undefined) throw fault(name, said, useOneOf(said, among));
  return chosen;
}

function choice<T extends string>(name: string, among: readonly T[]): T | undefined {
  const said = getInput(name);
  if (said === "") return undefined;
  return oneOf(name, said, among);
}

function yesOrNo(name: string): boolean | undefined {
  const said = getInput(name).toLowerCase();
  if (said === "") return undefined;
  if (said !== "true" && said !== "false") throw fault(name, getInput(name), "use true or false");
  return said === "true";
}

function commentWhen(): Inputs["comment"] {
  const said = getInput("comment").toLowerCase();
  if (said === "true") return "always";
  if (said === "false") return "never";
  return choice("comment", commentTimes) ?? "never";
}

function count(name: string): number | undefined {
  const said = getInput(name);
  if (said === "") return undefined;
  const number = Number(said);
  if (!/^\d+$/.test(said) || number < 1 || number > 1_000_000)
    throw fault(name, said, "use a positive whole number");
  return number;
}

function day(name: string): string | undefined {
  const said = getInput(name);
  if (said === "") return undefined;
  if (!isDay(said)) throw fault(name, said, "use a date such as 2026-11-22");
  return said;
}

function folder(): string {
  const said = getInput("working-directory") || ".";
  const path = resolve(process.env["GITHUB_WORKSPACE"] || process.cwd(), said);
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new UserError(
      `working-directory: the workspace has no folder ${JSON.stringify(said)}; check out the code first, or correct the path`,
    );
  return path;
}

function fault(name: string, said: string, remedy: string): UserError {
  return new UserError(`${name}: ${JSON.stringify(said)} is not valid; ${remedy}`);
}
