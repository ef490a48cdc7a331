const { mkdtempSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { readFileSync } = process.getBuiltinModule("node:fs");
const { existsSync, statSync } = process.getBuiltinModule("node:fs");
const { resolve } = process.getBuiltinModule("node:path");
const { randomUUID } = process.getBuiltinModule("node:crypto");
const { Writable } = process.getBuiltinModule("node:stream");
import {
  planInputs
} from "./run-plan-inputs.js";
import {
  isDay
} from "./day.js";
import {
  progressOn,
  scan
} from "./run-shared.js";
import "./compare-seen.js";
import "./run-plan.js";
import "./run-targets.js";
import "./run-demos.js";
import "./run-render.js";
import "./run-reports.js";
import {
  commentLimit,
  summarise,
  summaryLimit,
  verdict
} from "./map-read.js";
import {
  formatIds,
  formats
} from "./report-format-ids.js";
import {
  isFresh
} from "./report-json.js";
import "./report-gap-reasons.js";
import {
  accountInWords,
  placeInWords
} from "./report-account.js";
import "./frameworks.js";
import "./report-controls.js";
import {
  frameworkIds
} from "./framework-ids.js";
import "./report-numbers.js";
import "./run-checkpoint-folder.js";
import "./run-inventory-file.js";
import "./version.js";
import "./compare-baseline.js";
import "./report-json-comparison.js";
import {
  forTerminal
} from "./report-escape.js";
import "./run-output.js";
import "./declare-place.js";
import "./run-places.js";
import "./judge-broad.js";
import "./packaged.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import "./files.js";
import "./collect-inventory-claims.js";
import "./duplicate-keys.js";
import {
  withoutAccounts
} from "./gap-id.js";
import "./judge-glob.js";
import {
  useOneOf
} from "./nearest.js";
import "./run-cannot-write-shared.js";
import "./guard-model.js";
import "./collect-chosen-in.js";
import "./collect-azure-fault.js";
import "./collect-inventory-text-file.js";
import "./locate-masked-expression.js";
import "./collect-inventory-lines.js";
import "./collect-aws-config-item.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./report-links.js";
import "./identity.js";
import "./locate-kept.js";
import "./locate-masked.js";
import "./collect-collect.js";
import "./locate-walk.js";
import "./locate-arms.js";
import "./classes.js";
import {
  UserError,
  azureClouds,
  levels,
  skippables
} from "./model.js";
import {
  providerOfTarget
} from "./providers.js";

// src/action.ts
import { debug, setFailed as setFailed2 } from "./vendor/actions-core.js";

// src/action/act.ts



import { info as info2, notice as notice2, setFailed, setOutput, summary, warning as warning3 } from "./vendor/actions-core.js";

// src/action/annotate.ts
import { error, notice, warning } from "./vendor/actions-core.js";
var mostAnnotations = 9;
var write = { error, warning, note: notice };
function annotate({ findings, summary: summary2, comparison }, locate) {
  const counting = Iterator.from(findings).filter(isFresh);
  for (const finding of counting.take(mostAnnotations)) {
    const { resource, role, location, rule, level } = finding;
    write[level](
      `${forTerminal(resource.type)} ${forTerminal(resource.name)}, ${accountInWords(resource)}: ${role} at ${forTerminal(location.code)} (${placeInWords(location, finding.outside)}): ${forTerminal(finding.evidence.why)}`,
      { title: `${rule}: ${forTerminal(resource.name)}`, ...annotationPlace(locate(finding)) }
    );
  }
  const more = (comparison ? comparison.new + comparison.worse : summary2.findings) - mostAnnotations;
  if (more > 0)
    notice(
      `and ${more.toLocaleString("en")} more ${more === 1 ? "finding" : "findings"}: see the job summary and the reports`
    );
}
function annotationPlace(declaration) {
  return declaration ? { file: decodeURIComponent(declaration.uri), startLine: declaration.startLine } : {};
}

// src/action/comment.ts
import { info, warning as warning2 } from "./vendor/actions-core.js";
var perPage = 100;
var mostPages = 30;
async function writeComment(comment) {
  const marker = `<!-- data-boundary: ${comment.category.replace(/[^\w./-]/g, "_")} -->`;
  const repository = process.env["GITHUB_REPOSITORY"] ?? "";
  const issues = `/repos/${repository}/issues`;
  const body = JSON.stringify({ body: `${marker}
${comment.body}` });
  try {
    const known = await find(comment, `${issues}/${comment.pullRequest}/comments`, marker);
    if (known !== void 0) {
      await call(comment.token, "PATCH", `${issues}/comments/${known}`, body);
      info("the comment on the pull request was updated");
    } else if (comment.create) {
      await call(comment.token, "POST", `${issues}/${comment.pullRequest}/comments`, body);
      info("the pull request was commented on");
    }
  } catch (error2) {
    warning2(`the pull request was not commented on: ${error2.message}`);
  }
}
async function find({ token }, path, marker) {
  for (let page = 1; page <= mostPages; page++) {
    const answer = await call(token, "GET", `${path}?per_page=${perPage}&page=${page}`);
    const listed = Array.isArray(answer) ? answer : [];
    const ours = listed.find(
      ({ body, user, author_association: of }) => body?.startsWith(marker) && (user?.type === "Bot" || /^(?:OWNER|MEMBER|COLLABORATOR)$/.test(of ?? ""))
    );
    if (ours) return ours.id;
    if (listed.length < perPage) return void 0;
  }
  return void 0;
}
async function call(token, method, path, body) {
  const base = process.env["GITHUB_API_URL"] || "https://api.github.com";
  const response = await fetch(base + path, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": "data-boundary",
      "x-github-api-version": "2022-11-28"
    },
    ...body !== void 0 && { body },
    // Another host is not to be given the token.
    redirect: "error",
    signal: AbortSignal.timeout(3e4)
  });
  if (response.status === 403)
    throw new Error(
      "GitHub answered 403; give the job `permissions: pull-requests: write`, or set `comment: never`"
    );
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}`);
  return response.json();
}

// src/action/event.ts

function readEvent() {
  const { repository, pull_request: request } = payload();
  return {
    fork: request !== void 0 && !sameRepository(request.head?.repo, request.base?.repo),
    ...request?.number !== void 0 && { pullRequest: request.number },
    ...repository && {
      publicRepository: repository.visibility === void 0 ? repository.private === false : repository.visibility === "public"
    }
  };
}
function sameRepository(head, base) {
  if (!head) return false;
  return base?.full_name === void 0 || head.full_name === void 0 ? head.fork !== true : head.full_name === base.full_name;
}
function payload() {
  const file = process.env["GITHUB_EVENT_PATH"];
  if (!file) return {};
  try {
    return Object(JSON.parse(readFileSync(file, "utf8")));
  } catch (error2) {
    if (error2 instanceof SyntaxError || "code" in Object(error2)) return {};
    throw error2;
  }
}

// src/action/inputs.ts


import { getInput, setSecret } from "./vendor/actions-core.js";
var usualFormats = ["json", "sarif", "html"];
var sarifProfiles = ["findings", "full"];
var commentTimes = ["always", "on-failure", "never"];
function readInputs() {
  const token = getInput("github-token");
  if (token !== "") setSecret(token);
  const formats2 = choices("formats", formatIds);
  return {
    targets: list("targets"),
    policy: getInput("policy") || void 0,
    boundary: getInput("boundary") || void 0,
    failOn: choice("fail-on", [...levels, "never"]),
    formats: formats2.length > 0 ? [...new Set(formats2)] : usualFormats,
    sarifCategory: getInput("sarif-category") || void 0,
    summary: yesOrNo("summary") ?? true,
    comment: commentWhen(),
    redact: yesOrNo("redact"),
    framework: choices("framework", frameworkIds),
    placements: yesOrNo("placements") ?? false,
    allowIncomplete: yesOrNo("allow-incomplete") ?? false,
    uploadIncomplete: yesOrNo("upload-incomplete") ?? false,
    regions: list("regions"),
    skip: choices("skip", skippables),
    terraformState: list("terraform-state"),
    workingDirectory: folder(),
    concurrency: count("concurrency"),
    timeout: count("timeout"),
    callTimeout: count("call-timeout"),
    asOf: day("as-of"),
    role: getInput("role") || void 0,
    externalId: getInput("external-id") || void 0,
    insecureHosts: list("insecure-host"),
    saveInventory: getInput("save-inventory") || void 0,
    baseline: getInput("baseline") || void 0,
    against: getInput("against") || void 0,
    history: getInput("history") || void 0,
    evidence: yesOrNo("evidence") ?? false,
    sarifProfile: choice("sarif-profile", sarifProfiles),
    azureCloud: choice("azure-cloud", azureClouds),
    githubToken: token || void 0,
    planInputs: planInputs({
      param: given("param"),
      params: given("params"),
      region: given("region"),
      resourceGroupLocation: getInput("resource-group-location") || void 0,
      providerRegion: given("provider-region"),
      source: getInput("source") || void 0,
      only: choice("only", ["changed"])
    })
  };
}
function list(name) {
  return getInput(name).split(/[\n,]/).map((one) => one.trim()).filter(Boolean);
}
function given(name) {
  const said = list(name);
  return said.length > 0 ? said : void 0;
}
function choices(name, among) {
  return list(name).map((said) => oneOf(name, said, among));
}
function oneOf(name, said, among) {
  const chosen = among.find((one) => one === said);
  if (chosen === void 0) throw fault(name, said, useOneOf(said, among));
  return chosen;
}
function choice(name, among) {
  const said = getInput(name);
  if (said === "") return void 0;
  return oneOf(name, said, among);
}
function yesOrNo(name) {
  const said = getInput(name).toLowerCase();
  if (said === "") return void 0;
  if (said !== "true" && said !== "false") throw fault(name, getInput(name), "use true or false");
  return said === "true";
}
function commentWhen() {
  const said = getInput("comment").toLowerCase();
  if (said === "true") return "always";
  if (said === "false") return "never";
  return choice("comment", commentTimes) ?? "never";
}
function count(name) {
  const said = getInput(name);
  if (said === "") return void 0;
  const number = Number(said);
  if (!/^\d+$/.test(said) || number < 1 || number > 1e6)
    throw fault(name, said, "write a whole number from 1 up");
  return number;
}
function day(name) {
  const said = getInput(name);
  if (said === "") return void 0;
  if (!isDay(said)) throw fault(name, said, "write a day such as 2026-11-22");
  return said;
}
function folder() {
  const said = getInput("working-directory") || ".";
  const path = resolve(process.env["GITHUB_WORKSPACE"] || process.cwd(), said);
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new UserError(
      `working-directory: there is no folder ${JSON.stringify(said)} in the workspace; check the code out first, or correct the path`
    );
  return path;
}
function fault(name, said, remedy) {
  return new UserError(`${name}: ${JSON.stringify(said)} is not possible; ${remedy}`);
}

// src/action/quoted.ts


function quoted(log) {
  const token = randomUUID();
  let stopped = false;
  return {
    stream: new Writable({
      decodeStrings: false,
      write(chunk, _encoding, done) {
        if (!stopped) log.write(`::stop-commands::${token}
`);
        stopped = true;
        log.write(chunk, () => done());
      }
    }),
    end() {
      if (stopped) log.write(`
::${token}::
`);
    }
  };
}

// src/action/act.ts
async function act() {
  const event = readEvent();
  const inputs2 = readInputs();
  if (event.fork && !isOfFiles([...inputs2.targets, ...inputs2.against === void 0 ? [] : [inputs2.against]])) {
    notice2(
      "A pull request from a fork has no credentials, so nothing was scanned; the scan runs after the merge.",
      { title: "data-boundary: skipped" }
    );
    setOutput("verdict", "skipped");
    setOutput("complete", "false");
    return;
  }
  const redact = inputs2.redact ?? event.publicRepository !== false;
  if (redact && inputs2.redact === void 0)
    info2(
      "Account and subscription ids are hidden, as this repository is public or the event does not say; `redact: false` shows them."
    );
  process.chdir(inputs2.workingDirectory);
  const folder2 = newFolder();
  const files = filesFor(inputs2.formats, folder2);
  const evidence = inputs2.evidence ? join(folder2, "evidence") : void 0;
  const result = await scanned({ inputs: inputs2, files, evidence }, redact);
  annotate(result.report, result.locate);
  for (const { rule, resource, warning: fault2 } of result.report.exceptions)
    if (fault2 !== void 0) warning3(forTerminal(`exception ${rule} ${resource}: ${fault2}`));
  await deliver(inputs2, event, result);
  setOutputs(inputs2, files, result);
  setOutput("evidence-dir", evidence ?? "");
  conclude(result, inputs2);
}
var isOfFiles = (targets) => targets.length > 0 && targets.every((target) => providerOfTarget(target) === void 0);
var newFolder = () => mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "data-boundary-"));
function filesFor(formats2, folder2) {
  return new Map(
    formats2.map((format) => [format, join(folder2, `data-boundary.${formats[format].ending}`)])
  );
}
async function scanned({ inputs: inputs2, files, evidence }, redact) {
  const progress = progressOn(process.stderr, "normal");
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const log = quoted(process.stdout);
  try {
    return await scan({
      targets: inputs2.targets,
      formats: [{ format: "text" }, ...[...files].map(([format, file]) => ({ format, file }))],
      allowIncomplete: inputs2.allowIncomplete,
      redact,
      framework: inputs2.framework,
      placements: inputs2.placements,
      terraformState: inputs2.terraformState,
      interrupt: interrupt.signal,
      stdout: log.stream,
      color: !process.env["NO_COLOR"],
      progress: {
        say: (text) => progress.say(redact ? withoutAccounts(text) : text),
        done: progress.done
      },
      ...inputs2.policy !== void 0 && { policyFile: inputs2.policy },
      ...inputs2.boundary !== void 0 && { boundary: inputs2.boundary },
      ...inputs2.failOn !== void 0 && { failOn: inputs2.failOn },
      ...inputs2.regions.length > 0 && { regions: inputs2.regions },
      ...inputs2.skip.length > 0 && { skip: inputs2.skip },
      ...inputs2.sarifCategory !== void 0 && { sarifCategory: inputs2.sarifCategory },
      ...inputs2.concurrency !== void 0 && { concurrency: inputs2.concurrency },
      ...inputs2.timeout !== void 0 && { timeout: inputs2.timeout },
      ...inputs2.callTimeout !== void 0 && { callTimeout: inputs2.callTimeout },
      ...inputs2.asOf !== void 0 && { asOf: inputs2.asOf },
      ...inputs2.role !== void 0 && { role: inputs2.role },
      ...inputs2.externalId !== void 0 && { externalId: inputs2.externalId },
      ...inputs2.insecureHosts.length > 0 && { insecureHosts: inputs2.insecureHosts },
      ...evidence !== void 0 && { evidence },
      ...inputs2.saveInventory !== void 0 && { saveInventory: inputs2.saveInventory },
      ...inputs2.baseline !== void 0 && { baseline: inputs2.baseline },
      ...inputs2.against !== void 0 && { against: inputs2.against },
      ...inputs2.history !== void 0 && { history: inputs2.history },
      ...inputs2.sarifProfile !== void 0 && { sarifProfile: inputs2.sarifProfile },
      ...inputs2.azureCloud !== void 0 && { azureCloud: inputs2.azureCloud },
      ...inputs2.planInputs && { planInputs: inputs2.planInputs }
    });
  } catch (error2) {
    throw redact && error2 instanceof UserError ? new UserError(withoutAccounts(error2.message)) : error2;
  } finally {
    log.end();
    progress.done();
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
async function deliver(inputs2, { pullRequest, fork }, { report, locate, exitCode }) {
  if (inputs2.summary && process.env["GITHUB_STEP_SUMMARY"])
    await summary.addRaw(summarise(report, { locate }, summaryLimit), true).write();
  if (inputs2.comment === "never") return;
  if (pullRequest === void 0) info2("comment: this workflow runs for no pull request");
  else if (fork) info2("comment: the token of a pull request from a fork may not write one");
  else if (inputs2.githubToken === void 0)
    warning3("comment: there is no github-token; leave the input at its default");
  else
    await writeComment({
      body: summarise(report, { locate }, commentLimit),
      pullRequest,
      token: inputs2.githubToken,
      category: inputs2.sarifCategory ?? "data-boundary/",
      // A comment that is there must not go on to say what is not true any more.
      create: inputs2.comment === "always" || exitCode !== 0
    });
}
function setOutputs({ uploadIncomplete }, files, { report }) {
  const { findings, gaps } = report.summary;
  const { comparison } = report;
  const complete = report.run.status === "complete";
  const sarif = files.get("sarif");
  const handed = complete || uploadIncomplete;
  setOutput("verdict", findings > 0 ? "findings" : complete ? "no-findings" : "incomplete");
  setOutput("findings", findings);
  setOutput("gaps", gaps);
  setOutput("new-findings", comparison ? comparison.new + comparison.worse : findings);
  setOutput("closed-findings", comparison?.closed.length ?? 0);
  setOutput("complete", complete);
  setOutput("json-file", files.get("json") ?? "");
  setOutput("sarif-file", handed ? sarif ?? "" : "");
  setOutput("html-file", files.get("html") ?? "");
  setOutput("csv-file", files.get("csv") ?? "");
  if (sarif !== void 0 && !handed)
    warning3(
      "The scan is incomplete, so its SARIF is not handed over as `sarif-file`: uploaded, it would close the alerts of what was not seen. Fix the cause of each gap, accept the gaps in the policy, or set `upload-incomplete: true`."
    );
}
function conclude({ report, exitCode }, { allowIncomplete }) {
  if (exitCode === 0) return;
  const hint = exitCode === 3 && !allowIncomplete ? "; fix the cause of each gap, accept the gaps in the policy, or set `allow-incomplete: true`" : "";
  setFailed(
    exitCode === 130 ? `interrupted: ${verdict(report, exitCode)}` : verdict(report, exitCode) + hint
  );
}

// src/action/as-inputs.ts
var inputs = new Map([
  ["format", "formats"],
  ...[
    "against",
    "allow-incomplete",
    "as-of",
    "azure-cloud",
    "baseline",
    "boundary",
    "call-timeout",
    "concurrency",
    "evidence",
    "external-id",
    "fail-on",
    "history",
    "framework",
    "insecure-host",
    "only",
    "param",
    "params",
    "placements",
    "policy",
    "provider-region",
    "redact",
    "region",
    "regions",
    "resource-group-location",
    "role",
    "sarif-category",
    "sarif-profile",
    "save-inventory",
    "skip",
    "source",
    "terraform-state",
    "timeout"
  ].map((name) => [name, name])
]);
function asInputs(message) {
  return message.replaceAll(
    /(^|[^\w-])--([a-z][a-z-]*)/g,
    (option, before, name) => {
      const input = inputs.get(name);
      return input === void 0 ? option : `${before}${before === "" ? input : `the input \`${input}\``}`;
    }
  );
}

// src/action.ts
try {
  await act();
} catch (error2) {
  if (error2 instanceof UserError) setFailed2(asInputs(error2.message));
  else {
    const { name, message, stack } = error2 instanceof Error ? error2 : new Error(String(error2));
    debug(stack ?? "");
    setFailed2(
      `internal error: ${name}: ${forTerminal(message.split("\n")[0] ?? "")}; please report it, with debug logging switched on`
    );
  }
}
