const { mkdtempSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join: join2 } = process.getBuiltinModule("node:path");
const { join } = process.getBuiltinModule("node:path");
let randomUUID_taken;
const randomUUID = (...all) => (randomUUID_taken ??= process.getBuiltinModule("node:crypto").randomUUID)(...all);
const { Writable } = process.getBuiltinModule("node:stream");
const { readFileSync } = process.getBuiltinModule("node:fs");
const { existsSync, statSync } = process.getBuiltinModule("node:fs");
const { resolve } = process.getBuiltinModule("node:path");
import {
  commentLimit,
  summarise,
  summaryLimit
} from "./report-markdown-shared.js";
import "./report-markdown-places.js";
import "./report-markdown-findings.js";
import {
  guardDeclaration,
  guardsHeadline,
  guardsMarkdown,
  isOneAccount,
  runGuards
} from "./run-guards-shared.js";
import "./report-sarif-log.js";
import "./report-sarif-place.js";
import "./classes.js";
import "./report-text-columns.js";
import "./report-markdown-table.js";
import {
  placeInWords
} from "./report-countries.js";
import "./report-saved-shared.js";
import "./report-json-schema.js";
import "./report-guards-rules.js";
import "./report-sarif-rules.js";
import {
  providerOfTarget,
  takesOption
} from "./providers.js";

// src/action.ts
import { debug, setFailed as setFailed2 } from "./vendor/actions-core.js";

// src/action/act.ts



import { info as info3, notice as notice3, setOutput as setOutput2, warning as warning5 } from "./vendor/actions-core.js";
import { forTerminal as forTerminal3 } from "./cli.js";
import { formats as known } from "./cli.js";
import { scan } from "./scan.js";

// src/action/annotate.ts
import { error, notice, warning } from "./vendor/actions-core.js";
import { forTerminal } from "./cli.js";
import { isFresh } from "./scan.js";
import { accountInWords } from "./scan.js";
var mostAnnotations = 9;
var write = { error, warning, note: notice };
function annotate({ findings, summary: summary2, comparison, run }, locate) {
  const counting = Iterator.from(findings).filter(isFresh);
  for (const finding of counting.take(mostAnnotations)) {
    const { resource, role, location, rule, level } = finding;
    write[level](
      `${forTerminal(resource.type)} ${forTerminal(resource.name)}, ${accountInWords(resource, run)}: ${role} at ${forTerminal(location.code)} (${placeInWords(location, finding.outside)}): ${forTerminal(finding.evidence.why)}`,
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

// src/action/deliver.ts
import { info as info2, setFailed, setOutput, summary, warning as warning4 } from "./vendor/actions-core.js";
import { isAccepted as isAccepted2 } from "./cli.js";
import { verdict } from "./scan.js";

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
    const known2 = await find(comment, `${issues}/${comment.pullRequest}/comments`, marker);
    if (known2 !== void 0) {
      await call(comment.token, "PATCH", `${issues}/comments/${known2}`, body);
      info("the comment on the pull request was updated");
    } else if (comment.create) {
      await call(comment.token, "POST", `${issues}/${comment.pullRequest}/comments`, body);
      info("the comment on the pull request was created");
    }
  } catch (error3) {
    warning2(`the comment on the pull request could not be written: ${error3.message}`);
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

// src/action/guards.ts

import { error as error2, notice as notice2, warning as warning3 } from "./vendor/actions-core.js";
import { guardFormats } from "./cli.js";
import { isAccepted } from "./cli.js";
import { forTerminal as forTerminal2, wholeForTerminal } from "./cli.js";
import { inRepository } from "./scan.js";

// src/action/logged.ts
import { UserError } from "./cli.js";
import { withoutAccounts } from "./scan.js";
import { progressOn } from "./scan.js";

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

// src/action/logged.ts
async function logged(redact, work) {
  const progress = progressOn(process.stderr, "normal");
  const shown = (text) => redact ? withoutAccounts(text) : text;
  const log = quoted(process.stdout);
  try {
    return await work({
      stdout: log.stream,
      progress: {
        say: (text) => progress.say(shown(text)),
        tick: (text) => progress.tick(() => shown(text())),
        done: progress.done
      }
    });
  } catch (error3) {
    throw redact && error3 instanceof UserError ? new UserError(withoutAccounts(error3.message)) : error3;
  } finally {
    log.end();
    progress.done();
  }
}

// src/action/guards.ts
var endings = {
  json: "json",
  sarif: "sarif",
  markdown: "md"
};
async function audited(inputs2, folder2, redact) {
  const { guards: targets, role, externalId, insecureHosts, azureCloud } = inputs2;
  if (targets.length === 0) return void 0;
  const isAlone = inputs2.targets.length === 0;
  const isFor = (applies) => isAlone || targets.some(applies);
  const files = new Map(
    guardFormats.flatMap((format) => {
      const ending = endings[format];
      return ending !== void 0 && inputs2.formats.includes(format) ? [[format, join(folder2, `data-boundary-guards.${ending}`)]] : [];
    })
  );
  const result = await logged(
    redact,
    ({ stdout, progress }) => runGuards(targets, {
      formats: [{ format: "text" }, ...[...files].map(([format, file]) => ({ format, file }))],
      stdout,
      color: !process.env["NO_COLOR"],
      progress: progress.say,
      redact,
      allowIncomplete: inputs2.allowIncomplete,
      sarifCategory: guardsCategory(inputs2),
      ...inputs2.policy !== void 0 && { policy: inputs2.policy },
      ...inputs2.boundary !== void 0 && { boundary: inputs2.boundary },
      ...inputs2.failOn !== void 0 && { failOn: inputs2.failOn },
      ...inputs2.asOf !== void 0 && { asOf: inputs2.asOf },
      ...inputs2.sarifProfile !== void 0 && { sarifProfile: inputs2.sarifProfile },
      ...inputs2.concurrency !== void 0 && { concurrency: inputs2.concurrency },
      ...inputs2.callTimeout !== void 0 && { callTimeout: inputs2.callTimeout },
      ...role !== void 0 && isFor(isOneAccount) && { role },
      ...externalId !== void 0 && isFor(isOneAccount) && { externalId },
      ...insecureHosts.length > 0 && isFor((one) => takesOption(one, "insecureHosts")) && { insecureHosts },
      ...azureCloud !== void 0 && isFor((one) => takesOption(one, "azureCloud")) && { azureCloud }
    })
  );
  annotateGuards(result.report);
  return { ...result, files };
}
var guardsCategory = ({ sarifCategory = "data-boundary/" }) => `${sarifCategory.replace(/\/$/, "")}/guards/`;
var mostAnnotations2 = 9;
var write2 = { error: error2, warning: warning3, note: notice2 };
function annotateGuards({ findings }) {
  const counting = findings.filter((one) => !isAccepted(one));
  for (const { rule, level, detail, fix, guards, scopes } of counting.slice(0, mostAnnotations2)) {
    const place = guardDeclaration(guards, inRepository);
    write2[level](`${wholeForTerminal(detail)} Fix: ${wholeForTerminal(fix)}`, {
      title: `${rule}: ${forTerminal2(guards[0]?.name ?? scopes[0].name)}`,
      ...place && { file: decodeURIComponent(place.uri), startLine: place.startLine }
    });
  }
  const more = counting.length - mostAnnotations2;
  if (more > 0)
    notice2(
      `and ${more.toLocaleString("en")} more ${more === 1 ? "finding" : "findings"} on guards: see the job summary and the reports`
    );
}

// src/action/deliver.ts
async function deliver(inputs2, { pullRequest, fork }, results) {
  if (inputs2.summary && process.env["GITHUB_STEP_SUMMARY"])
    await summary.addRaw(textOf(results, summaryLimit), true).write();
  if (inputs2.comment === "never") return;
  if (pullRequest === void 0) info2("comment: this workflow does not run for a pull request");
  else if (fork) info2("comment: the token of a pull request from a fork cannot write comments");
  else if (inputs2.githubToken === void 0)
    warning4("comment: the input github-token is empty; leave it at its default");
  else
    await writeComment({
      body: textOf(results, commentLimit),
      pullRequest,
      token: inputs2.githubToken,
      category: results.scan ? inputs2.sarifCategory ?? "data-boundary/" : guardsCategory(inputs2),
      // A comment that is there must not go on to say what is not true any more.
      create: inputs2.comment === "always" || exitCodeOf(results) !== 0
    });
}
function textOf({ scan: scan2, guards }, room) {
  const forGuards = guards && guardsMarkdown(guards.report, scan2 ? Math.floor(room / 4) : room);
  if (!scan2) return forGuards ?? "";
  const rest = forGuards === void 0 ? room : Math.floor(room * 3 / 4);
  const own = summarise(scan2.report, { locate: scan2.locate }, rest);
  return forGuards === void 0 ? own : `${own}
${forGuards}`;
}
function setOutputs({ uploadIncomplete }, { scan: scan2, guards }) {
  const { summary: counts, comparison, run } = scan2?.report ?? {};
  const onGuards = guards?.report.findings.filter((one) => !isAccepted2(one)).length ?? 0;
  const gapsOfGuards = guards?.report.gaps.filter((one) => !isAccepted2(one)).length ?? 0;
  const findings = (counts?.findings ?? 0) + onGuards;
  const complete = (run?.status ?? "complete") === "complete" && gapsOfGuards === 0;
  setOutput("verdict", findings > 0 ? "findings" : complete ? "no-findings" : "incomplete");
  setOutput("findings", findings);
  setOutput("gaps", (counts?.gaps ?? 0) + gapsOfGuards);
  setOutput(
    "new-findings",
    (comparison ? comparison.new + comparison.worse : counts?.findings ?? 0) + onGuards
  );
  setOutput("closed-findings", comparison?.closed.length ?? 0);
  setOutput("complete", complete);
  setOutput("json-file", scan2?.files.get("json") ?? "");
  setOutput("html-file", scan2?.files.get("html") ?? "");
  setOutput("csv-file", scan2?.files.get("csv") ?? "");
  const handed = (output, what, file, isWhole2) => {
    if (file === void 0 || isWhole2 || uploadIncomplete) return file ?? "";
    warning4(
      `The ${what} is incomplete, so its SARIF is not in the output \`${output}\`: an upload would close alerts that were not checked. Fix the cause of each gap, accept the gaps in the policy, or set \`upload-incomplete: true\`.`
    );
    return "";
  };
  const isWhole = run?.status === "complete";
  setOutput("sarif-file", handed("sarif-file", "scan", scan2?.files.get("sarif"), isWhole));
  const ofGuards = guards?.files.get("sarif");
  setOutput(
    "guards-sarif-file",
    handed("guards-sarif-file", "audit of guards", ofGuards, gapsOfGuards === 0)
  );
  setOutput("guards-findings", guards ? onGuards : "");
  setOutput("guards-json-file", guards?.files.get("json") ?? "");
  setOutput("evidence-dir", scan2?.evidence ?? "");
}
function exitCodeOf({ scan: scan2, guards }) {
  const codes = [scan2?.exitCode ?? 0, guards?.exitCode ?? 0];
  return [130, 1, 3].find((code) => codes.includes(code)) ?? Math.max(...codes);
}
function conclude(results, { allowIncomplete }) {
  const exitCode = exitCodeOf(results);
  if (exitCode === 0) return;
  const { scan: scan2, guards } = results;
  const said = [
    ...scan2 && scan2.exitCode !== 0 ? [scan2.exitCode === 130 ? `interrupted: ${verdict(scan2.report)}` : verdict(scan2.report)] : [],
    ...guards && guards.exitCode !== 0 ? [guardsHeadline(guards.report)] : []
  ];
  const hint = exitCode === 3 && !allowIncomplete ? "; fix the cause of each gap, accept the gaps in the policy, or set `allow-incomplete: true`" : "";
  setFailed(said.join("; ") + hint);
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
  } catch (error3) {
    if (error3 instanceof SyntaxError || "code" in Object(error3)) return {};
    throw error3;
  }
}

// src/action/inputs.ts


import { getInput, setSecret } from "./vendor/actions-core.js";
import {
  UserError as UserError2,
  azureClouds,
  levels,
  skippables,
  trustables
} from "./cli.js";
import { planInputs } from "./cli.js";
import { frameworkIds } from "./cli.js";
import { isDay } from "./cli.js";
import { useOneOf } from "./cli.js";
import { formatIds } from "./cli.js";
var usualFormats = ["json", "sarif", "html"];
var sarifProfiles = ["findings", "full"];
var commentTimes = ["always", "on-failure", "never"];
function readInputs() {
  const token = getInput("github-token");
  if (token !== "") setSecret(token);
  const formats = choices("formats", formatIds);
  return {
    targets: list("targets"),
    guards: list("guards"),
    policy: getInput("policy") || void 0,
    boundary: getInput("boundary") || void 0,
    failOn: choice("fail-on", [...levels, "never"]),
    formats: formats.length > 0 ? [...new Set(formats)] : usualFormats,
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
    trust: choices("trust", trustables),
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
    throw fault(name, said, "use a positive whole number");
  return number;
}
function day(name) {
  const said = getInput(name);
  if (said === "") return void 0;
  if (!isDay(said)) throw fault(name, said, "use a date such as 2026-11-22");
  return said;
}
function folder() {
  const said = getInput("working-directory") || ".";
  const path = resolve(process.env["GITHUB_WORKSPACE"] || process.cwd(), said);
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new UserError2(
      `working-directory: the workspace has no folder ${JSON.stringify(said)}; check out the code first, or correct the path`
    );
  return path;
}
function fault(name, said, remedy) {
  return new UserError2(`${name}: ${JSON.stringify(said)} is not valid; ${remedy}`);
}

// src/action/act.ts
async function act() {
  const event = readEvent();
  const inputs2 = readInputs();
  const { against } = inputs2;
  if (event.fork && !isOfFiles([...inputs2.targets, ...inputs2.guards, ...against === void 0 ? [] : [against]])) {
    notice3(
      "A pull request from a fork has no credentials, so nothing was scanned; the scan runs after the merge.",
      { title: "data-boundary: skipped" }
    );
    setOutput2("verdict", "skipped");
    setOutput2("complete", "false");
    return;
  }
  const redact = inputs2.redact ?? event.publicRepository !== false;
  if (redact && inputs2.redact === void 0)
    info3(
      "Account and subscription ids are hidden, because this repository is public or the event does not say; `redact: false` shows them."
    );
  process.chdir(inputs2.workingDirectory);
  const folder2 = newFolder();
  const guards = await audited(inputs2, folder2, redact);
  const results = { guards, scan: await scanOf(inputs2, folder2, redact) };
  await deliver(inputs2, event, results);
  setOutputs(inputs2, results);
  conclude(results, inputs2);
}
async function scanOf(inputs2, folder2, redact) {
  if (inputs2.guards.length > 0 && inputs2.targets.length === 0) return void 0;
  const files = filesFor(inputs2.formats, folder2);
  const evidence = inputs2.evidence ? join2(folder2, "evidence") : void 0;
  const result = await scanned({ inputs: inputs2, files, evidence }, redact);
  annotate(result.report, result.locate);
  for (const { rule, resource, warning: fault2 } of result.report.exceptions)
    if (fault2 !== void 0) warning5(forTerminal3(`exception ${rule} ${resource}: ${fault2}`));
  return { ...result, files, evidence };
}
var isOfFiles = (targets) => targets.length > 0 && targets.every((target) => providerOfTarget(target) === void 0);
var newFolder = () => mkdtempSync(join2(process.env["RUNNER_TEMP"] || tmpdir(), "data-boundary-"));
function filesFor(formats, folder2) {
  return new Map(
    formats.map((format) => [format, join2(folder2, `data-boundary.${known[format].ending}`)])
  );
}
async function scanned({ inputs: inputs2, files, evidence }, redact) {
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const scanning = logged(
    redact,
    ({ stdout, progress }) => scan({
      targets: inputs2.targets,
      formats: [{ format: "text" }, ...[...files].map(([format, file]) => ({ format, file }))],
      allowIncomplete: inputs2.allowIncomplete,
      redact,
      framework: inputs2.framework,
      placements: inputs2.placements,
      terraformState: inputs2.terraformState,
      interrupt: interrupt.signal,
      stdout,
      color: !process.env["NO_COLOR"],
      progress,
      ...inputs2.policy !== void 0 && { policyFile: inputs2.policy },
      ...inputs2.boundary !== void 0 && { boundary: inputs2.boundary },
      ...inputs2.failOn !== void 0 && { failOn: inputs2.failOn },
      ...inputs2.regions.length > 0 && { regions: inputs2.regions },
      ...inputs2.skip.length > 0 && { skip: inputs2.skip },
      ...inputs2.trust.length > 0 && { trust: inputs2.trust },
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
    })
  );
  return scanning.finally(() => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  });
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
    "timeout",
    "trust"
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
import { fileFault } from "./cli.js";
import { UserError as UserError3 } from "./cli.js";
import { forTerminal as forTerminal4 } from "./cli.js";
try {
  await act();
} catch (error3) {
  const said = error3 instanceof UserError3 ? error3 : fileFault(error3);
  if (said) setFailed2(asInputs(said.message));
  else {
    const { name, message, stack } = error3 instanceof Error ? error3 : new Error(String(error3));
    debug(stack ?? "");
    setFailed2(
      `internal error: ${name}: ${forTerminal4(message.split("\n")[0] ?? "")}; please report it, with debug logging switched on`
    );
  }
}
