const { existsSync } = process.getBuiltinModule("node:fs");
import {
  neededActions
} from "./cli-azure-role.js";
import "./collect-microsoft365-units.js";
import "./collect-aws-macie2.js";
import "./collect-aws-trust.js";
import "./collect-aws-listing.js";
import "./offered-list.js";
import "./collect-aws-pages.js";
import "./collect-overlap.js";
import "./collect-loopback.js";
import "./classes.js";
import "./providers.js";

// src/cli/doctor.ts

import { isCountry, loadJurisdictions } from "./scan.js";
import { callTimeout } from "./scan.js";
import { sources } from "./scan.js";
import { UserError } from "./cli.js";
import { forTerminal } from "./cli.js";
import { boundariesOn, loadRules } from "./scan.js";
import { choosePolicy } from "./scan.js";
import { isDemo } from "./scan.js";
import { namedTargets, sourceOf } from "./scan.js";
async function doctor(targets, options) {
  const lines = [
    { what: "Node", status: "ok", detail: `${process.versions.node} (22.18 or later is required)` }
  ];
  const policy = await chosenPolicy(options.policy, targets, lines);
  const asked = { ...options, targets };
  const named = targets.length > 0 || (policy?.policy.targets.length ?? 0) > 0 ? namedTargets(asked, policy?.policy ?? { targets: [] }) : [];
  for (const { target, ...by } of named)
    for await (const line of check(target, by))
      lines.push({ ...line, target, detail: withoutPlace(line.detail, target) });
  const has = (status) => lines.some((line) => line.status === status);
  return {
    text: options.format === "json" ? `${JSON.stringify(lines, null, 2)}
` : inWords(lines),
    exitCode: has("problem") ? 2 : has("unknown") ? 3 : 0
  };
}
async function chosenPolicy(file, targets, lines) {
  const { ruleIds, boundaries } = loadRules();
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  try {
    const chosen = await choosePolicy({
      boundaries: boundariesOn(today, boundaries, loadJurisdictions()),
      isCountry,
      ruleIds,
      targets,
      ...file !== void 0 && { file }
    });
    lines.push({
      what: "policy",
      status: "ok",
      detail: chosen.file === void 0 ? `no policy file found: using ${chosen.policy.boundary.id}` : `${chosen.file}, boundary ${chosen.policy.boundary.id}`
    });
    return chosen;
  } catch (error) {
    lines.push(problem("policy", error));
    return void 0;
  }
}
async function* check(target, by) {
  if (isDemo(target)) {
    yield { what: "estate", status: "ok", detail: "needs no credentials" };
    return;
  }
  const source = sourceOf(target, sources);
  if (source.provider === "file" || !source.preflight) {
    yield existsSync(target) || target === "-" ? { what: "inventory", status: "ok", detail: "needs no credentials" } : { what: "inventory", status: "problem", detail: "no such file", fix: "check the path" };
    return;
  }
  const controller = new AbortController();
  const options = {
    ...by,
    signal: controller.signal,
    concurrency: 4,
    callTimeout,
    needs: /* @__PURE__ */ new Map(),
    connection: {},
    progress() {
    }
  };
  try {
    yield* source.preflight(target, options, neededActions(source.provider, target));
  } catch (error) {
    yield problem("credentials", error);
  }
}
var withoutPlace = (detail, target) => detail.startsWith(`${target}: `) ? detail.slice(target.length + 2) : detail;
function problem(what, error) {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof UserError))
    return {
      what,
      status: "problem",
      detail: message,
      fix: "check the network and the proxy, and try again"
    };
  const [detail = "", ...fix] = message.split("; ");
  return { what, status: "problem", detail, ...fix.length > 0 && { fix: fix.join("; ") } };
}
var marks = { ok: "\u2713", problem: "\u2717", unknown: "?" };
function inWords(lines) {
  return lines.flatMap(({ target, what, status, detail, fix }) => [
    `${marks[status]} ${target === void 0 ? "" : `${forTerminal(target)}: `}${forTerminal(what)}: ${forTerminal(detail)}`,
    ...fix === void 0 ? [] : [`  fix: ${forTerminal(fix)}`]
  ]).join("\n");
}
export {
  doctor
};
