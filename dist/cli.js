var withMethods = (function withMethods(made, methods) {
  for (const name of Object.keys(methods))
    Object.defineProperty(made.prototype, name, { value: methods[name], writable: true, configurable: true });
  return made;
});
var siteIn = (function siteIn(record) {
  const site = record?.extendedLocation;
  if (typeof site !== "object" || site === null) return void 0;
  const { name: name2, type } = site;
  if (!name2 && !type) return void 0;
  const said = String(name2 ?? "");
  const pointer = "/extendedLocation/name";
  return String(type).toLowerCase() === "edgezone" ? { code: said, name: said, pointer } : { name: said, pointer };
});
var factsOf = (function factsOf(provider) {
  return known[provider];
});
var providerOfTarget = (function providerOfTarget(target) {
  const [word] = target.split(":", 1);
  return providers.find(
    ((provider) => factsOf(provider).targets.some(((form) => form.split(":", 1)[0] === word)))
  );
});
var accountIn = (function accountIn(provider, id) {
  return factsOf(provider).ids.accounts.find((({ pattern }) => new RegExp(`^(?:${pattern})$`, "i").test(id)))?.canonical(id);
});
var targetForms = (function targetForms() {
  return providers.flatMap(((provider) => factsOf(provider).targets));
});
var storeForms = (function storeForms() {
  return providers.flatMap(((provider) => factsOf(provider).store?.form ?? []));
});
var providerOfType = (function providerOfType(type) {
  return providers.find(((provider) => factsOf(provider).types.owns(type)));
});
var isExactId = (function isExactId(id) {
  for (const prefix of exactPrefixes) if (id.startsWith(prefix)) return true;
  return false;
});
var isAnywhere = (function isAnywhere({ countries }) {
  return countries.length > longestList;
});
var isAccepted = (function isAccepted(it) {
  return it.exception !== void 0 && it.exception.expired !== true;
});
var sameId = (function sameId(id) {
  return isExactId(id) ? id : id.toLowerCase();
});
var destinationIn = (function destinationIn(text) {
  return typeof text === "string" && /[/:.]/.test(text) && idLike.test(text) ? sameId(idsOf.reduce(((id, { canonical }) => canonical?.(id) ?? id), text)) : void 0;
});
var destinationOf = (function destinationOf({
  into,
  evidence
}) {
  return into === void 0 ? destinationIn(evidence.value) : sameId(into);
});
var collectFormat = (function collectFormat(value, before) {
  const cut2 = value.indexOf("=");
  const one = cut2 < 0 ? { format: value } : { format: value.slice(0, cut2), file: value.slice(cut2 + 1) };
  if (one.file === "")
    throw new UserError(`--format ${value}: the file name after "=" is missing; add it`);
  return [...before, one];
});
var oneOf = (function oneOf(place, what, known2) {
  return (value) => {
    const found = known2.find((one) => one === value);
    if (found === void 0)
      throw new UserError(`${place}: unknown ${what} "${value}"; ${useOneOf(value, known2)}`);
    return found;
  };
});
var once = (function once(option) {
  return ((value, before) => {
    if (before !== void 0)
      throw new UserError(
        `${option}: is given twice, as ${before} and as ${value}; leave one of them out`
      );
    return value;
  });
});
var each = (function each(read) {
  return (value, before) => [...before || [], read(value)];
});
var day = (function day(option) {
  return (value) => {
    if (!isDay(value))
      throw new UserError(`${option}: "${value}" is not a date; use YYYY-MM-DD, as in 2026-11-22`);
    return value;
  };
});
var wholeNumber = (function wholeNumber(option) {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < 1 || number > 1e6)
      throw new UserError(
        `${option}: "${value}" is not a whole number from 1 to 1000000; use one such as 30`
      );
    return number;
  };
});
var duration = (function duration(option) {
  return (value) => {
    const [, number, unit] = /^(\d{1,6})([mhd])$/.exec(value) ?? [];
    if (number === void 0 || unit === void 0)
      throw new UserError(
        `${option}: "${value}" is not a duration; use one such as 90m, 24h or 7d`
      );
    return Number(number) * secondsIn[unit];
  };
});
var addGuards = (function addGuards(program, done) {
  const guards = program.command("guards").description("audit whether service control policies or Azure Policy hold the boundary").argument(
    "[target...]",
    "aws, aws:ACCOUNT, azure, azure:SUBSCRIPTION, azure:mg/GROUP, demo, or files: policy documents, Azure Policy records, a Terraform plan, a folder of Terraform sources (- reads standard input)"
  ).addHelpText("after", guardsHelp).action(async (targets, _, command) => {
    const { guardsCommand } = await import("./cli-guards.js");
    done(await guardsCommand(targets, command.optsWithGlobals()));
  });
  addBoundary(guards);
  guards.addOption(
    new Option2("--fail-on <level>", "minimum severity that causes exit code 1 (default: error)").choices(failing).argParser(oneOf("--fail-on", "level", failing))
  ).addOption(
    new Option2(
      "--report <file>",
      "JSON report of a scan: shows for each finding whether the guards would have stopped it"
    )
  ).addOption(new Option2("--allow-incomplete", "exit 0 instead of 3 when the audit has gaps")).addOption(
    new Option2(
      "-f, --format <format[=file]>",
      `${guardFormats.join(", ")}; repeatable, and one report may go to standard output`
    ).argParser(collectFormat).default([], "text")
  ).addOption(sarifCategory()).addOption(sarifProfile()).addOption(new Option2("--redact", "hide account and subscription ids in everything written"));
  guards.addOption(
    new Option2("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)").choices(azureClouds).argParser(oneOf("--azure-cloud", "cloud", azureClouds))
  ).addOption(
    new Option2(
      "--role <name>",
      "AWS: role to assume in each account of aws:ACCOUNT; a role in the policy's targets takes precedence"
    ).argParser(once("--role"))
  ).addOption(
    new Option2(
      "--external-id <id>",
      "AWS: external ID required by the role's trust policy"
    ).argParser(once("--external-id"))
  ).addOption(
    new Option2(
      "--insecure-host <name>",
      "AWS: host of an emulator that may be called over plain HTTP; repeatable"
    ).argParser(each(String))
  ).addOption(
    new Option2("--concurrency <n>", "maximum concurrent API calls (default: 16)").argParser(
      wholeNumber("--concurrency")
    )
  ).addOption(
    new Option2(
      "--call-timeout <seconds>",
      "timeout for each API call, retries included (default: 120)"
    ).argParser(wholeNumber("--call-timeout"))
  );
  const generate = guards.command("generate").description("print guards that hold the boundary; nothing is applied").argument("<kind>", printedKinds.join(", ")).action(async (kind, _, command) => {
    const { generateCommand } = await import("./cli-guards.js");
    await generateCommand(
      oneOf("guards generate", "kind", printedKinds)(kind),
      command.optsWithGlobals()
    );
  });
  addBoundary(generate);
  generate.addOption(
    new Option2(
      "--exempt <arn>",
      "AWS: principal that the guards let through, such as arn:aws:iam::*:role/BreakGlass; repeatable"
    ).argParser(each(String))
  );
});
var addBoundary = (function addBoundary(command) {
  command.addOption(new Option2("--policy <file>", "policy file (default: searched for, as by scan)")).addOption(
    new Option2(
      "--boundary <id>",
      "eu, eea, eudb, or countries such as DE,FR; overrides the policy"
    )
  ).addOption(
    new Option2(
      "--as-of <date>",
      "evaluate country lists and exemptions as of this date, YYYY-MM-DD (default: today)"
    ).argParser(day("--as-of"))
  );
});
var isPlain = (function isPlain() {
  if (process.platform === "win32") return false;
  const stats = fstatSync(1);
  return stats.isFIFO() || stats.isSocket() || stats.isFile();
});
var standardOutput = (function standardOutput() {
  if (output) return output;
  output = isPlain() ? new PlainOutput() : process.stdout;
  output.on("error", (error) => {
    if (error.code !== "EPIPE") lost ??= error;
  });
  return output;
});
var lostOutput = (async function lostOutput() {
  await new Promise(((done) => {
    if (output) output.write("", (() => done()));
    else done();
  }));
  return lost;
});
var print = (function print(text) {
  standardOutput().write(text.endsWith("\n") ? text : `${text}
`);
});
var colorWanted = (function colorWanted({ isTTY }, when = "auto") {
  if (when !== "auto") return when === "always";
  const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0";
  return isTTY || GITHUB_ACTIONS === "true";
});
var addKnowledgeCommands = (function addKnowledgeCommands(program) {
  program.command("explain").argument(
    "<id>",
    "a rule (home-outside), a resource type (AWS::S3::Bucket), a word (gap), or with --report a finding's fingerprint or a gap's id"
  ).argument("[type]", "with a rule: how to fix it on resources of this type").option(
    "--report <file>",
    "a JSON report: explain its finding or gap with this fingerprint or id"
  ).addOption(framework()).addOption(format(["text", "json"], "text", "explain")).description(
    "explain a rule and its remediation, a resource type, a provider, a word of the glossary, a finding, or a gap"
  ).action(
    async (id, type, { format: as, report: report2, framework: named2 }) => {
      if (report2 !== void 0) {
        const { explainFinding } = await import("./cli-explain-finding.js");
        print(explainFinding(id, report2, as));
        return;
      }
      const { explain } = await import("./cli-explain.js");
      print(explain(id, type, as, named2));
    }
  );
  program.command("rules").addOption(framework()).addOption(format(["text", "json"], "text", "rules")).description("list the rules with their levels").action(async ({ format: as, framework: named2 }) => {
    const { rulesText } = await import("./cli-rules-list.js");
    print(rulesText(as, named2));
  });
  program.command("conflicts").argument("[about]", "a rule, a resource type, or the id of another tool's check").addOption(format(diffFormats, "text", "conflicts")).description(
    "list checks of other tools that require a copy in another region, and how to answer them"
  ).action(
    async (about, { format: as }) => {
      const { conflictsText } = await import("./cli-conflicts.js");
      print(conflictsText(about, as));
    }
  );
  program.command("types").argument("[provider]", providers.join(" or ")).addOption(format(["text", "json"], "text", "types")).description("list every resource type: its class, how it is listed, what is checked").action(async (provider, { format: as }) => {
    const { typesText } = await import("./cli-types.js");
    print(typesText(provider, as));
  });
  program.command("locations").argument("[provider]", `${providers.join(" or ")}, or a location such as eu-central-1`).addOption(format(["text", "json"], "text", "locations")).description("list every location code with its countries").action(async (provider, { format: as }) => {
    const { locationsText } = await import("./cli-locations-list.js");
    print(locationsText(provider, as));
  });
});
var addReportCommands = (function addReportCommands(program, done) {
  program.command("report").argument("<file>", "a JSON report (scan --format json=FILE); - reads standard input").addOption(reportFormat()).addOption(framework()).addOption(sarifCategory()).addOption(sarifProfile()).option("--history <file>", "html: draw this history (scan --history) as a chart").description("render a saved JSON report in other formats").action(async (file, _, command) => {
    const { reportCommand } = await import("./cli-report.js");
    await reportCommand(file, command.optsWithGlobals());
  });
  program.command("diff").argument("<old>", "a JSON report or a baseline file").argument("<new>", "a JSON report").addOption(format(diffFormats, "text", "diff")).description(
    "list findings that are new, closed, changed or no longer seen; exit 1 if one is new"
  ).action(async (older, newer, _, command) => {
    const { diffCommand } = await import("./cli-diff.js");
    done(await diffCommand(older, newer, command.optsWithGlobals()));
  });
  program.command("baseline").argument("<action>", "write").argument("<file>", "the baseline file to write").requiredOption("--report <file>", "a JSON report (scan --format json=FILE)").description("write the findings and gaps of a report to a small file, for scan --baseline").action(async (action, file, { report: report2 }) => {
    oneOf("baseline", "action", ["write"])(action);
    const { baselineCommand } = await import("./cli-baseline.js");
    process.stderr.write(await baselineCommand(file, report2));
  });
  program.command("verify").argument("<directory>", "an evidence pack (scan --evidence DIR)").description("check the digests of an evidence pack and judge its inventory again").action(async (directory) => {
    const { verifyCommand } = await import("./cli-verify.js");
    const { text, exitCode } = await verifyCommand(directory);
    print(text);
    done(exitCode);
  });
});
var forTerminal = (function forTerminal(text) {
  return text.length > longest || mayActOnTerminal.test(text) ? visible(cut(text)) : text;
});
var visible = (function visible(text) {
  return text.replace(unsafe, (character) => named[character] ?? unicodeEscape(character)).replace(hashCommand, unicodeEscape).replace(colonCommand, unicodeEscape);
});
var toJson = (function toJson(value, indent) {
  if (typeof value === "string" && !mayNeedEscape.test(value)) return `"${value}"`;
  const json = JSON.stringify(value, void 0, indent);
  if (!mayActInJson.test(json)) return json;
  const safe = notAscii.test(json) ? json.replace(unsafe, (one) => one === "\n" ? one : unicodeEscape(one)) : json;
  return safe.replace(hashCommand, unicodeEscape);
});
var cut = (function cut(text) {
  if (text.length <= longest) return text;
  const characters = Array.from(text.slice(0, longest * 2 + 2));
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}\u2026`;
});
var planInputs = (function planInputs(options) {
  if (Object.values(options).every(((one) => one === void 0))) return void 0;
  const { resourceGroupLocation, source, only } = options;
  return {
    params: pairsOf("--param", options.param),
    paramFiles: options.params ?? [],
    regions: options.region ?? [],
    ...resourceGroupLocation !== void 0 && { resourceGroupLocation },
    providerRegions: pairsOf("--provider-region", options.providerRegion),
    ...source !== void 0 && { sourceDir: source },
    onlyChanged: only === "changed"
  };
});
var scanCommand = (async function scanCommand(targets, {
  policy,
  format: format2,
  output: output2,
  insecureHost,
  param,
  params,
  region,
  resourceGroupLocation,
  providerRegion,
  source,
  only,
  quiet,
  verbose,
  color,
  allowIncomplete = false,
  ...rest
}) {
  if (!verbose && !process.env["DATA_BOUNDARY_DEBUG"]) Error.stackTraceLimit = 0;
  const inputs = planInputs({
    param,
    params,
    region,
    resourceGroupLocation,
    providerRegion,
    source,
    only
  });
  const formats2 = output2 === void 0 ? format2 : toFile(format2, output2);
  const { progressOn, scan, silent } = await import("./scan.js");
  const progress = quiet ? silent : progressOn(standardError, verbose ? "verbose" : "normal");
  const interrupt = new AbortController();
  const onSignal = () => {
    if (interrupt.signal.aborted) process.exit(130);
    interrupt.abort();
    progress.done();
    process.stderr.write(
      "interrupted: reporting what was scanned so far; press Ctrl-C again to stop immediately\n"
    );
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    const { report: report2, exitCode, verdict, close } = await scan({
      ...rest,
      allowIncomplete,
      targets,
      formats: formats2,
      ...verbose && { verbose },
      ...quiet && { quiet },
      ...policy !== void 0 && { policyFile: policy },
      ...insecureHost && { insecureHosts: insecureHost },
      ...inputs && { planInputs: inputs },
      interrupt: interrupt.signal,
      // Getters, as reports may go to files alone.
      get stdout() {
        return standardOutput();
      },
      get color() {
        return colorWanted(standardOutput(), color);
      },
      get links() {
        return colorWanted(standardOutput(), color) && takesHyperlinks(standardOutput());
      },
      progress
    });
    close();
    for (const { rule, resource, warning } of report2.exceptions)
      if (warning !== void 0)
        process.stderr.write(
          forMessage(`warning: exception ${rule} ${resource}: ${warning}`) + "\n"
        );
    if (verdict !== void 0 && !quiet) process.stderr.write(`${verdict}
`);
    return exitCode;
  } finally {
    progress.done();
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
});
var addScan = (function addScan(program, done) {
  const scan = program.command("scan").description("scan cloud accounts and report data outside the boundary").argument(
    "[target...]",
    `${[...targetForms(), ...demoTargets].join(", ")}, a plan, a template, a directory of them, or an inventory file (- reads standard input); default: the targets of the policy`
  ).addHelpText("after", scanHelp).action((async (targets, _, command) => {
    done(await scanCommand(targets, command.optsWithGlobals()));
  }));
  const group = ((heading, ...options) => {
    for (const option of options) {
      if (option.required && !option.parseArg && option.long) option.argParser(once(option.long));
      scan.addOption(option.helpGroup(heading));
    }
  });
  group(
    "What is allowed:",
    new Option4(
      "--policy <file>",
      "policy file (default: data-boundary.yml or .github/data-boundary.yml, searched for up to the root of the git repository, else in the scanned directory)"
    ),
    new Option4(
      "--boundary <id>",
      "eu, eea, eudb, or countries such as DE,FR; overrides the policy"
    ),
    new Option4(
      "--as-of <date>",
      "evaluate country lists and exceptions as of this date, YYYY-MM-DD (default: today)"
    ).argParser(day("--as-of")),
    new Option4("--fail-on <level>", "minimum severity that causes exit code 1 (default: error)").choices(failing2).argParser(oneOf("--fail-on", "level", failing2)),
    new Option4("--allow-incomplete", "exit 0 instead of 3 when the scan has gaps")
  );
  group(
    "What is new:",
    new Option4(
      "--baseline <file>",
      "JSON report or baseline file to compare with; only new findings and gaps fail"
    ),
    new Option4("--no-baseline", "do not compare with the baseline that the policy names"),
    new Option4(
      "--against <report>",
      "plans: JSON report, or live target such as aws, that the plan would change; only data that would newly leave fails"
    ),
    new Option4("--history <file>", "add one line of counts to this file for each scan (NDJSON)")
  );
  group(
    "What is scanned:",
    new Option4("--regions <list>", "scan only these regions, comma-separated").argParser(list2),
    new Option4(
      "--skip <checks>",
      'skip expensive checks (reported as a gap); "logs" skips Azure diagnostic settings'
    ).choices(skippables).argParser(each(oneOf("--skip", "check", skippables))),
    new Option4(
      "--trust <witnesses>",
      "AWS: do not ask a service in a region where AWS Config's recorder (config) or the Resource Explorer index (explorer) says that it holds nothing; AWS guarantees neither, so it is your word"
    ).choices(trustables).argParser(each(oneOf("--trust", "witness", trustables))),
    new Option4("--no-trust", "ask every service in every region, whatever the policy trusts"),
    new Option4(
      "--shard <index/count>",
      "scan only this part of the accounts and subscriptions, such as 3/16; auto reads it from the job's environment"
    ),
    new Option4(
      "--accounts <file>",
      "accounts and subscriptions of the targets, as listed by data-boundary discover"
    ),
    new Option4(
      "--checkpoint <dir>",
      `keep the inventory of each account that ended in this folder, ${storeForms().join(" or ")}; the same command continues from it`
    ),
    new Option4(
      "--max-age <duration>",
      "with --checkpoint: scan accounts again whose inventory is older, such as 90m, 24h or 7d"
    ).argParser(duration("--max-age")),
    new Option4(
      "--no-pushdown",
      "Azure: read every resource, even where Resource Graph could count them"
    ),
    new Option4("--role <name>", "AWS: role to assume in each account of aws:ACCOUNT or aws:org"),
    new Option4("--external-id <id>", "AWS: external ID required by the role's trust policy"),
    new Option4("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)").choices(azureClouds).argParser(oneOf("--azure-cloud", "cloud", azureClouds)),
    new Option4(
      "--insecure-host <name>",
      "AWS: host of an emulator that may be called over plain HTTP; repeatable"
    ).argParser(each(String))
  );
  group(
    "Plans and templates:",
    new Option4(
      "--param <name=value>",
      "value of a parameter of a CloudFormation or ARM template, or of a Terraform variable; repeatable"
    ).argParser(each(String)),
    new Option4(
      "--params <file>",
      "parameter file of a CloudFormation or ARM template, or .tfvars file; repeatable"
    ).argParser(each(String)),
    new Option4(
      "--region <code>",
      "region that a stack is deployed to; repeat it to check the stack in several"
    ).argParser(each(String)),
    new Option4(
      "--resource-group-location <code>",
      "location of the resource group that an ARM template is deployed to"
    ),
    new Option4(
      "--provider-region <key=region>",
      "region of a Terraform provider that no file shows, such as aws.copy=eu-west-1; repeatable"
    ).argParser(each(String)),
    new Option4(
      "--source <dir>",
      "Terraform sources of a plan, to point at their lines (default: working directory)"
    ),
    new Option4("--only <which>", "check only what a plan creates or changes").choices(["changed"])
  );
  group(
    "Reports:",
    reportFormat(),
    new Option4("-o, --output <file>", "write the report to this file instead of standard output"),
    new Option4(
      "--placements",
      "list every placement in JSON, including those inside the boundary, as CSV does (default: only count them)"
    ),
    new Option4("--redact", "hide account and subscription ids in every report"),
    new Option4(
      "--save-inventory <file>",
      "save the collected inventory as NDJSON, to scan it again offline"
    ),
    new Option4(
      "--evidence <dir>",
      "write an evidence pack: inventory, report, policy, calls and a manifest of digests"
    ),
    new Option4(
      "--terraform-state <file>",
      "Terraform state file used to map SARIF results to the declaring lines; repeatable"
    ).argParser(each(String)),
    framework(),
    sarifCategory(),
    sarifProfile()
  );
  group(
    "Limits:",
    new Option4("--concurrency <n>", "maximum concurrent API calls (default: 16)").argParser(
      wholeNumber("--concurrency")
    ),
    new Option4(
      "--timeout <seconds>",
      "stop the scan after this many seconds; anything not scanned is reported as a gap"
    ).argParser(wholeNumber("--timeout")),
    new Option4(
      "--call-timeout <seconds>",
      "timeout for each API call, retries included (default: 120)"
    ).argParser(wholeNumber("--call-timeout"))
  );
});
var addTargetCommands = (function addTargetCommands(program, done) {
  program.command("discover").argument("[target...]", "aws:org, azure, azure:mg/GROUP; default: the targets of the policy").option("-o, --output <file>", "write the list to this file instead of standard output", "-").option("--policy <file>", "policy file (default: searched for, as by scan)").addOption(
    new Option5("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)").choices(azureClouds).argParser(oneOf("--azure-cloud", "cloud", azureClouds))
  ).description("list the accounts and subscriptions of targets, once for all shards").action(async (targets, _, command) => {
    const { discoverCommand } = await import("./cli-discover.js");
    done(await discoverCommand(targets, command.optsWithGlobals()));
  });
  program.command("doctor").argument("[target...]", `${targetForms().join(", ")}; default: the targets of the policy`).option("--policy <file>", "policy file (default: searched for, as by scan)").option("--role <name>", "AWS: role to assume in the account of aws:ACCOUNT").option("--external-id <id>", "AWS: external ID required by the role's trust policy").addOption(format(["text", "json"], "text", "doctor")).description("check Node, the policy, credentials and permissions before a scan").action(async (targets, _, command) => {
    const { doctor } = await import("./cli-doctor.js");
    const { text, exitCode } = await doctor(targets, command.optsWithGlobals());
    print(text);
    done(exitCode);
  });
  program.command("permissions").argument("<provider>", providers.join(" or ")).argument(
    "[policy]",
    "json only: one policy, ready to apply (aws: core, deep, other, org or guards; azure: guards)"
  ).addOption(format(["json", "cloudformation", "terraform"], "json", "permissions")).option(
    "--role <name>",
    "aws: name of the role (default: ROLE-NAME in json, data-boundary in templates)"
  ).description("print the least-privilege IAM policies or Azure role a scan needs").action(
    async (provider, policy, { role, format: as }) => {
      const { permissionsText } = await import("./cli-permissions.js");
      print(await permissionsText(provider, policy, role, as));
    }
  );
});
var commands = (function commands(done, first) {
  const program = new Command("data-boundary").description(
    "Shows where an organization's cloud data is stored and where it goes, and fails when it leaves the boundary."
  ).addOption(
    new Option6(
      "-q, --quiet",
      "print only reports, warnings and errors; the text report is reduced to its verdict"
    )
  ).addOption(
    new Option6(
      "-v, --verbose",
      "print every finding and every step of a scan, and the stack trace of an internal error"
    )
  ).addOption(
    new Option6("--color <when>", "color the text report").choices(colorWhen).argParser(oneOf("--color", "value", colorWhen)).default("auto")
  ).addOption(new Option6("-V, --version", "print the version")).addHelpOption(new Option6("-h, --help", "print help")).on("option:version", () => {
    print(`data-boundary ${version2()}`);
    throw new CommanderError(0, "commander.version", "");
  }).helpCommand(false).configureHelp({
    showGlobalOptions: true,
    styleTitle: ((title) => title === "Global Options:" ? "Global options:" : title)
  }).configureOutput({ writeOut: print, writeErr() {
  }, outputError() {
  } }).addHelpText("after", programHelp);
  program.commandsGroup("Scan:");
  addScan(program, done);
  if (first === "scan") return program;
  addGuards(program, done);
  addTargetCommands(program, done);
  addReportCommands(program, done);
  program.commandsGroup("Understand:");
  addKnowledgeCommands(program);
  program.commandsGroup("Set up:");
  program.command("init").description("write a commented data-boundary.yml to start from").action(async () => {
    const { writePolicy } = await import("./cli-init.js");
    process.stderr.write(writePolicy());
  });
  program.command("schema").argument("[which]", schemas.join(", "), "policy").description("print the JSON Schema of the policy or of an output file").action(async (which) => {
    const { schemaText } = await import("./cli-schemas.js");
    print(schemaText(which));
  });
  program.command("help").argument("[command]", "a command").description("print the help of a command").action((name2) => {
    const names = program.commands.map((command) => command.name());
    const wanted = name2 === void 0 ? void 0 : oneOf("help", "command", names)(name2);
    (program.commands.find((command) => command.name() === wanted) ?? program).help();
  });
  return program;
});
var speakOneVoice = (function speakOneVoice(program) {
  const all = [program, ...program.commands];
  for (const command of [...all, ...program.commands.flatMap((({ commands: below }) => below))])
    command.exitOverride(((error) => {
      throw error.exitCode === 0 ? error : usageError(command, error);
    }));
  return program;
});
var main = (async function main(args) {
  let exitCode = 0;
  const [name2] = args;
  const program = commands(((code) => {
    exitCode = code;
  }), name2);
  const isVerbose = (() => program.opts().verbose === true);
  try {
    if (name2 !== "scan") await addCompletion(program, name2);
    await speakOneVoice(program).parseAsync([...args], { from: "user" });
  } catch (error) {
    exitCode = report(error, isVerbose());
  }
  const lost2 = await lostOutput();
  if (lost2 && exitCode !== 2 && exitCode !== internalError)
    exitCode = report(cannotWrite("standard output", lost2), isVerbose());
  return exitCode;
});
var addCompletion = (async function addCompletion(program, name2) {
  if (name2 === "completion" || name2 === "complete")
    (await import("./cli-completion.js")).addCompletion(program);
  else
    program.command("completion").argument("<shell>", "bash, zsh, fish or powershell").description("print a completion script for a shell");
});
var report = (function report(error, isVerbose) {
  if (error instanceof CommanderError2 && error.exitCode === 0) return 0;
  const said = error instanceof UserError ? error : fileFault(error);
  if (said) {
    for (const line of forMessage(said.message).split("\n"))
      process.stderr.write(`data-boundary: ${line}
`);
    return 2;
  }
  const { name: name2, message, stack } = error instanceof Error ? error : { name: "Error", message: String(error), stack: void 0 };
  process.stderr.write(
    `data-boundary: internal error: ${name2}: ${forMessage(message.split("\n")[0])}; please report it with the command, the version (data-boundary --version) and what DATA_BOUNDARY_DEBUG=1 prints
`
  );
  if (isVerbose || process.env["DATA_BOUNDARY_DEBUG"])
    process.stderr.write(`${forMessage(String(stack))}
`);
  return internalError;
});
const { readFileSync } = process.getBuiltinModule("node:fs");
const { fstatSync: fstatSync2 } = process.getBuiltinModule("node:fs");
const { EventEmitter } = process.getBuiltinModule("node:events");
const { fstatSync, writeSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { dirname } = process.getBuiltinModule("node:path");
const { fileURLToPath } = process.getBuiltinModule("node:url");
// src/cli.ts
import { CommanderError as CommanderError2 } from "./vendor/commander.js";

// src/cli/commands.ts
import { Command, CommanderError, Option as Option6 } from "./vendor/commander.js";

// src/identity.ts

var { name, version, repository } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8")
);
var packageVersion = version;
var projectUrl = repository.url.replace(/^git\+|\.git$/g, "");
var pageUrl = (page) => `${projectUrl}/blob/v${version}/${page}`;
var schemaUrl = ((schema) => `https://unpkg.com/${name}/schema/${schema}.json`);

// src/version.ts
var version2 = (() => packageVersion);

// src/cli/guards-command.ts
import { Option as Option2 } from "./vendor/commander.js";

// src/guard-model.ts
var awsGuardKinds = ["scp", "rcp", "declarative"];
var guardStates = [
  "equal",
  "narrower",
  "not-readable",
  "does-not-apply",
  "not-attached",
  "no-guard",
  "exempted",
  "exempts-everyone",
  "not-enforced",
  "wider",
  "partial",
  "left-out",
  "disjoint",
  "reversed",
  "blocks-boundary",
  "undecidable"
];
var guardDirections = [
  "equal",
  "narrower",
  "wider",
  "disjoint",
  "reversed",
  "open",
  "undecided"
];
var guardEnforcements = ["deny", "not-enforced", "exempted", "none", "undecided"];
var printedKinds = ["scp", "rcp", "declarative", "azure-policy", "terraform"];
var guardRules = [
  "guard-missing",
  "guard-wider",
  "guard-not-enforced",
  "guard-not-reaching",
  "guard-exempts-everyone",
  "guard-disjoint"
];
var estateSays = ["exempt-or-older", "open", "not-decided", "not-tested"];
var guardFormats = ["text", "json", "sarif", "markdown"];

// src/providers/aws.ts
var regionCode = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;
var regionOf = (id) => id.startsWith("arn:") ? id.split(":", 4)[3] || void 0 : void 0;
var sampleResources = [
  ["rds", "ap-east-1", "210987654321", "db:q2"],
  ["dynamodb", "eu-central-1", "123456789012", "table/k5"],
  ["ec2", "us-west-1", "338801572964", "volume/vol-0f1e2d3c"],
  ["lambda", "sa-east-1", "338801572964", "function:w9"],
  ["kms", "us-east-1", "905512347788", "key/9b1f"],
  ["sqs", "ap-south-1", "905512347788", "q4"],
  ["sns", "ca-central-1", "617723409955", "t6"],
  ["logs", "us-east-2", "617723409955", "log-group:g3"],
  ["kinesis", "eu-west-2", "741126093358", "stream/r8"],
  ["elasticfilesystem", "us-west-2", "741126093358", "file-system/fs-02"],
  ["secretsmanager", "me-south-1", "741126093358", "secret:z1"],
  ["ecr", "af-south-1", "852204781136", "repository/y3"],
  ["backup", "ap-northeast-1", "852204781136", "backup-vault:v2"],
  ["redshift", "us-east-1", "852204781136", "cluster:c7"],
  ["es", "ap-southeast-2", "963317852201", "domain/d8"],
  ["elasticache", "us-east-1", "963317852201", "cluster:e5"],
  ["cognito-idp", "us-west-2", "963317852201", "userpool/u4"],
  ["sagemaker", "us-east-1", "174428963305", "endpoint/n6"],
  ["bedrock", "us-east-1", "174428963305", "guardrail/b9"]
];
var aws = {
  name: "AWS",
  recipient: "Amazon Web Services",
  account: "AWS account",
  ocsfAccount: { type_id: 10, type: "AWS Account" },
  targets: ["aws", "aws:ACCOUNT", "aws:org", "aws:config/AGGREGATOR"],
  options: ["role", "externalId", "insecureHosts", "trust"],
  idleOptions: { "aws:config/": ["trust"] },
  store: { form: "s3://BUCKET/PREFIX", options: ["insecureHosts"] },
  foldsTagKeys: false,
  template: "cloudformation",
  commands: {
    tool: "aws",
    pageOf: ((words) => `https://docs.aws.amazon.com/cli/latest/reference/${words.join("/")}.html`)
  },
  places: {
    list: "locations/aws.json",
    isListedByRegion: true,
    // S3 calls two regions EU and external-1: names that mean something else to people.
    hasAliasesForPeople: false,
    fold: ((raw) => raw.trim().toLowerCase()),
    spellings: (function(raw, code) {
      const region = code.replace(/^fips-|-fips$/g, "");
      const wavelength = /^(.+-wl\d)-([a-z]{3})-wlz-(\d)$/.exec(region);
      if (wavelength) return [`${wavelength[1]}-${wavelength[2]}${wavelength[3]}`];
      const zone = /^([a-z-]+-\d(?:-[a-z]{3}-\d)?)[a-z]$/.exec(region);
      return [raw, code, region, ...zone ? [zone[1]] : []];
    }),
    // "global" and other words are in no region that could be compared.
    isComparable: (location) => regionCode.test(location)
  },
  types: {
    // Types without a CloudFormation name are called by their ARNs: "aws:service:resource".
    owns: ((type) => /^aws:/i.test(type)),
    serviceOf: (type) => type.toLowerCase().split(/::?/)[1] ?? "",
    // A bucket of another account, which may be scanned as well.
    byNameAlone: "AWS::S3::ForeignBucket",
    nameOf: ((namespace, name2) => namespace.startsWith("aws:") ? `${namespace}:${name2}` : `AWS::${namespace}::${name2}`),
    classes: "classes/aws.json",
    pageOf: (function(type) {
      const [prefix, service = "", resource = ""] = type.toLowerCase().split("::");
      return prefix === "aws" ? `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${service}-${resource}.html` : "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";
    }),
    listedHome: {
      why: "the ARN of the resource contains its region",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"
    },
    envelope: void 0
  },
  ids: {
    start: "arn:",
    head: String.raw`arn:[\w-]+:[\w.-]*:[\w-]*:[\w.-]*:`,
    exactPrefix: "arn:",
    // An object's key is not part of where its bucket is.
    containerOf: ((id) => id.replace(/^(arn:[\w-]+:s3:::[^/]+)\/.*$/s, "$1")),
    // A log group's ARN is written with and without its streams.
    canonical: ((id) => id.replace(/^(arn:.*):\*$/, "$1")),
    inUrls: [
      {
        host: /^sqs\.[\w-]+\.amazonaws\.\w+(?:\.cn)?$/i,
        path: /^\/\d{12}\/[\w.-]{1,80}$/
      }
    ],
    regionOf,
    groupOf: () => void 0,
    nameWithin: (_id, _type, name2) => name2,
    apart(id, name2) {
      const [, , , region = "", , ...rest] = id.split(":");
      const own = rest.join(":");
      const before = own.endsWith(name2) ? own.slice(0, own.length - name2.length) : `${own} `;
      const parents = before.replace(/^[\w-]*[/:]/, "");
      return [region, parents + name2];
    },
    accountOf: (glob) => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/i.exec(glob)?.[1],
    *accountsIn(glob) {
      for (const [run] of glob.matchAll(/[\d?*]*\d[\d?*]*/g)) {
        const digits = run.replaceAll("?", "0");
        const missing = 12 - digits.replaceAll("*", "").length;
        const account = digits.replace("*", "0".repeat(Math.max(0, missing))).replaceAll("*", "");
        if (account.length === 12) yield account;
      }
    },
    regionIn: (glob) => /(?<=[:*])[a-z]{2,4}(?:-[a-z]+)+-\d(?=[:*])/.exec(glob)?.[0],
    samples: ((account, region) => [
      // A bucket's ARN says neither.
      ...account === void 0 && region === void 0 ? ["arn:aws:s3:::x7-radiology"] : [],
      ...sampleResources.map(
        (([service, someRegion, someAccount, resource]) => `arn:aws:${service}:${region ?? someRegion}:${account ?? someAccount}:${resource}`)
      )
    ]),
    accounts: [
      {
        // In its two forms: 123456789012, 1234-5678-9012.
        pattern: String.raw`(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)`,
        isAlwaysHidden: true,
        canonical: ((id) => id.replaceAll("-", ""))
      }
    ]
  }
};

// src/providers/azure.ts
var namesIn = (path) => path.split("/").filter((_, i) => i % 2 === 1);
var start = String.raw`\/(?:subscriptions|providers|tenants)\/`;
var sampleResources2 = [
  "storage/storageaccounts/st5",
  "sql/servers/x/databases/k7",
  "documentdb/databaseaccounts/d4",
  "compute/virtualmachines/v3",
  "keyvault/vaults/k2",
  "web/sites/w8",
  "operationalinsights/workspaces/o6",
  "cognitiveservices/accounts/c1",
  "eventhub/namespaces/e9",
  "dbforpostgresql/flexibleservers/p7",
  "recoveryservices/vaults/r5",
  "containerservice/managedclusters/m3"
];

var azure = {
  name: "Azure",
  recipient: "Microsoft Azure",
  account: "Azure subscription",
  scopeNames: { tenant: "Azure tenant" },
  // The schema has no type for a subscription.
  ocsfAccount: { type_id: 99, type: "Azure Subscription" },
  targets: ["azure", "azure:SUBSCRIPTION", "azure:mg/GROUP"],
  options: ["skip", "azureCloud"],
  store: { form: "azblob://ACCOUNT/CONTAINER/PREFIX", options: ["azureCloud"] },
  // https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources: names are
  // case-insensitive, values are case-sensitive.
  foldsTagKeys: true,
  template: "bicep",
  commands: {
    tool: "az",
    pageOf: (words) => `https://learn.microsoft.com/cli/azure/${words.slice(0, -1).join("/")}#az-${words.join("-")}`
  },
  places: {
    list: "locations/azure.json",
    isListedByRegion: false,
    hasAliasesForPeople: true,
    // ARM gives "westeurope", "West Europe" and, as regionalDisplayName, "(Europe) West Europe".
    fold: ((raw) => raw.trim().replace(/^\((?:[^()]|\([^()]*\))*\)\s*/, "").toLowerCase().replaceAll(/[\s()_-]/g, "")),
    spellings: ((raw, folded) => [raw, folded]),
    site: { reads: ["extendedLocation.name", "extendedLocation.type"], of: siteIn },
    isComparable: () => true
  },
  types: {
    owns: ((type) => /^[^:/]+\/./.test(type)),
    serviceOf: (type) => type.toLowerCase().split("/", 1)[0],
    byNameAlone: void 0,
    nameOf: ((namespace, name2) => `${namespace}/${name2}`),
    classes: "classes/azure.json",
    pageOf: (type) => `https://learn.microsoft.com/azure/templates/${type.toLowerCase()}`,
    listedHome: {
      why: "the provider lists the resource at this location",
      docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview"
    },
    envelope: "properties"
  },
  ids: {
    start,
    head: start,
    inUrls: [
      {
        host: /^management\.(?:azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/i,
        path: new RegExp(String.raw`^${start}[^?#"'<>\\;\p{Cc}]*`, "iu")
      }
    ],
    regionOf: (() => void 0),
    groupOf: (id) => /\/resourceGroups\/([^/]+)\//i.exec(id)?.[1],
    // A child is named with its parents: "server/database".
    nameWithin: (id, type, name2) => type.split("/").length <= 2 ? name2 : namesIn(/.*\/providers\/[^/]+\/(.*)$/i.exec(id)?.[1] ?? "").join("/"),
    apart(id, name2) {
      const [, group = "", parents = ""] = /\/resourceGroups\/([^/]+)(?:\/providers\/[^/]+\/(.*))?$/i.exec(id) ?? [];
      const names = namesIn(parents);
      return [group, ...names.length > 0 ? names : [name2]];
    },
    accountOf: (glob) => /^\/subscriptions\/([^/*?]+)\//i.exec(glob)?.[1],
    *accountsIn(glob) {
      const [, subscription] = /subscriptions\/([^/]*)/.exec(glob) ?? [];
      if (subscription !== void 0 && /[^*?]/.test(subscription))
        yield subscription.replaceAll("*", "").replaceAll("?", "0");
      const [guid2] = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/.exec(glob) ?? [];
      if (guid2 !== void 0) yield guid2;
    },
    regionIn: () => void 0,
    samples: ((subscription) => sampleResources2.map(
      ((rest, at) => `/subscriptions/${subscription ?? `${at}8f3d2c1a`}/resourcegroups/q${at}/providers/microsoft.${rest}`)
    )),
    accounts: [
      {
        pattern: String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])[\da-f]{32}(?![\da-f])`,
        // Other ids of this form are keys' and items', by which people find them.
        isAlwaysHidden: false,
        // A partner's subscription too is known by where it is.
        after: String.raw`subscriptions\/`,
        canonical: ((id) => id.toLowerCase().replaceAll("-", "").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"))
      }
    ]
  }
};

// src/providers/microsoft365.ts
var guid = String.raw`[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}`;
var tenantOf = (id) => /^m365:([^/*?]+)\//i.exec(id)?.[1];
var sampleResources3 = [
  "directory/d",
  "sites/s4",
  "groups/g7",
  "mailboxes/eur",
  "environments/e2",
  "capacities/c9",
  "workspaces/w1",
  "copilot/k3",
  "diagnosticsettings/l5",
  "partners/p6",
  "provisioning/j8",
  "connections/n2",
  "diagnostic-policies/i0",
  "data-map"
];
var microsoft365 = {
  name: "Microsoft 365",
  recipient: "Microsoft 365",
  account: "Microsoft 365 tenant",
  ocsfAccount: { type_id: 99, type: "Microsoft 365 Tenant" },
  targets: ["entra:TENANT", "m365:TENANT"],
  options: ["azureCloud"],
  foldsTagKeys: true,
  hasNoTags: true,
  template: void 0,
  commands: void 0,
  places: {
    list: "locations/microsoft365.json",
    regionsOf: "azure",
    isListedByRegion: false,
    hasAliasesForPeople: false,
    fold: (raw) => raw.trim().toLowerCase(),
    spellings: (raw, folded) => [raw, folded],
    isComparable: () => true
  },
  types: {
    owns: ((type) => /^m365:/i.test(type)),
    serviceOf: (type) => type.toLowerCase(),
    byNameAlone: void 0,
    nameOf: (_namespace, name2) => `m365:${name2}`,
    classes: "classes/microsoft365.json",
    pageOf: () => "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-overview",
    listedHome: {
      why: "the service lists the resource in this geography",
      docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-overview"
    },
    envelope: void 0
  },
  ids: {
    start: "m365:",
    head: "m365:[^/]+/",
    inUrls: [],
    regionOf: () => void 0,
    groupOf: () => void 0,
    nameWithin: (_id, _type, name2) => name2,
    apart: (id, name2) => [id.split("/")[1] || "tenant", name2],
    accountOf: tenantOf,
    *accountsIn(glob) {
      const tenant = /^m365:([^/]*)/i.exec(glob)?.[1];
      if (tenant !== void 0 && /[^*?]/.test(tenant))
        yield tenant.replaceAll("*", "").replaceAll("?", "0");
    },
    regionIn: () => void 0,
    samples: ((tenant) => sampleResources3.map(((rest, at) => `m365:${tenant ?? `${at}7c2e1d4b`}/${rest}`))),
    accounts: [
      {
        pattern: guid,
        // Other ids of this form are those of items, by which people find them.
        isAlwaysHidden: false,
        after: "m365:",
        canonical: (id) => id.toLowerCase()
      }
    ]
  }
};

// src/providers.ts
var list = { aws, azure, microsoft365 };
var known = { ...list };
var exactPrefixes = Object.values(list).flatMap(
  (({ ids }) => ids.exactPrefix ?? [])
);
var providers = Object.keys(list);
function addProvider(id, facts) {
  known[id] = facts;
  providers.push(id);
  if (facts.ids.exactPrefix !== void 0) exactPrefixes.push(facts.ids.exactPrefix);
  return id;
}

function isProvider(name2) {
  return Object.hasOwn(known, name2);
}


function takesOption(target, option) {
  const provider = providerOfTarget(target);
  if (provider === void 0) return false;
  const { options, idleOptions = {} } = factsOf(provider);
  return options.includes(option) && !Object.entries(idleOptions).some(
    ([start2, idle]) => target.startsWith(start2) && idle.includes(option)
  );
}

function plainTargets() {
  return targetForms().filter((form) => !/[A-Z]/.test(form));
}

function providerOfStore(url) {
  return providers.find((provider) => {
    const form = factsOf(provider).store?.form;
    return form !== void 0 && url.startsWith(form.slice(0, form.indexOf("://") + 3));
  });
}
var demoTargets = ["demo", "demo:eu", "demo:plans", "demo:m365"];
var targetsInWords = () => `${[...targetForms(), ...demoTargets].join(", ")}, or a plan, template, directory or inventory such as ./estate.ndjson`;

function providerOfId(id) {
  return providers.find((provider) => new RegExp(`^${factsOf(provider).ids.start}`, "i").test(id));
}


// src/model.ts
var roles = [
  "home",
  "replica",
  "backup",
  "failover",
  "processing",
  "cache",
  "log",
  "metadata"
];
var levels = ["error", "warning", "note"];
var plannedActions = ["create", "change", "replace", "keep", "forget"];
var longestList = 40;


var lookers = ["macie", "purview"];
var uncategorized = "UNCATEGORIZED";
var baselineStates = ["new", "worse", "known"];
var gapReasons = [
  /** The provider's location code is not in our atlas, or no country is published for it. */
  "unknown-location",
  /** A property names a resource whose place could not be learnt. */
  "unresolved-reference",
  /** A property holds a word, an id or an address that this version does not understand. */
  "unknown-value",
  /** A property or child list was not collected, so a row could not be read. */
  "not-collected",
  /** A list API that leaves out what was never tagged. */
  "untagged-not-listed",
  /** The caller lacks a permission; the remedy names it. */
  "refused",
  /** An organization policy denies the call to everybody: a guard, yet not inspected. */
  "guarded",
  "throttled",
  "failed",
  /** The provider said there is more, and would not give it. */
  "truncated",
  /** The scan was stopped before this could be looked at. */
  "interrupted",
  /** A file was read that does not say, or can no longer prove, that it holds all that was seen. */
  "unvouched"
];
var gapProviders = [...providers, "inventory", "plan"];
var contradictedRule = "class-contradicted";
var verifications = ["official", "quoted", "secondary"];
var doraSensitivities = ["Low", "Medium", "High"];
var doraReliances = [
  "Not significant",
  "Low reliance",
  "Material reliance",
  "Full reliance"
];
var scanEnds = ["complete", "interrupted", "timed out"];
var standings = ["eea", "adequacy", "adequacy-partial", "none"];
var comparisonKinds = ["baseline", "against"];
var azureClouds = ["public", "china", "usgov"];
var skippables = ["logs"];
var trustables = ["config", "explorer"];

function ownerOf({ provider, labels }, tags) {
  for (const tag of tags) {
    const key = Object.hasOwn(labels, tag) ? tag : factsOf(provider).foldsTagKeys ? Object.keys(labels).find((one) => one.toLowerCase() === tag.toLowerCase()) : void 0;
    const owner = key === void 0 ? "" : labels[key].trim();
    if (owner !== "") return owner;
  }
  return void 0;
}
var idsOf = providers.map(((provider) => factsOf(provider).ids));
var idLike = new RegExp(
  `^(?:${idsOf.map((({ start: start2 }) => start2)).join("|")}|${String.raw`jdbc:|[a-z][\w+.-]*:\/\/|ocid1\.|(?:[\w-]{1,63}\.){2,20}[a-z]{2,63}(?::\d{1,5})?(?:[/,]|$)`})`,
  "i"
);


var UserError = class extends Error {
  name = "UserError";
  constructor(message, options) {
    super(message.replace(addresses, "$1$2"), options);
  }
};
var addresses = /([a-z][\w+.-]+:\/\/?)(?:[^\s/?#"]*@)?([^\s?#"]*)(?:\?[^\s"]*?(?=[:;,.)]?(?:\s|"|$)))?/gi;
var TargetError = class extends UserError {
};

// src/cli/help.ts
var exitCodes = `
Exit codes:
  0    no finding at or above --fail-on, and no gaps
  1    findings at or above --fail-on (with --baseline or --against: new ones)
  2    usage or configuration error, or no target could be started
  3    no such finding, but the scan is incomplete (has gaps); see --allow-incomplete
  70   internal error
  130  interrupted`;
var environment = `
Environment variables:
  AWS_PROFILE, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN
                                AWS credentials and region, as the AWS SDK reads them
  AWS_MAX_ATTEMPTS              attempts for each AWS call (default: 8)
  AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, AZURE_FEDERATED_TOKEN_FILE
                                Azure credentials, as DefaultAzureCredential reads them
  DATA_BOUNDARY_ARM_ENDPOINT    Azure Resource Manager at another address
  DATA_BOUNDARY_BLOB_ENDPOINT   all storage accounts of azblob:// at an address of this machine
  DATA_BOUNDARY_M365_ENDPOINT   all services of a Microsoft 365 tenant at an address of this machine
  NO_COLOR, FORCE_COLOR         turn colors off or on; --color overrides both
  DATA_BOUNDARY_DEBUG           print the stack trace of an internal error`;
var programHelp = `
Examples:
  data-boundary scan demo                     try it on a recorded estate, without a cloud account
  data-boundary doctor aws azure              check credentials and permissions before a scan
  data-boundary scan aws azure -f json=report.json -f sarif=report.sarif
  data-boundary explain replica-outside       explain a rule and how to fix its findings
${exitCodes}
${environment}`;
var scanHelp = `
Examples:
  data-boundary scan demo
  data-boundary scan aws --regions eu-central-1,eu-west-1
  data-boundary scan aws:org --role residency-audit
  data-boundary scan azure:SUBSCRIPTION --boundary eudb
  data-boundary scan aws azure -f json=report.json -f sarif=report.sarif
  data-boundary scan aws --save-inventory estate.ndjson
  data-boundary scan ./estate.ndjson --boundary DE,FR
  data-boundary scan aws --baseline report.json
  data-boundary scan plan.json --against report.json
${exitCodes}
${environment}`;
var guardsHelp = `
Examples:
  data-boundary guards demo                   audit the guards of a recorded estate
  data-boundary guards aws                    with credentials of the management account
  data-boundary guards azure
  data-boundary guards scp.json plan.json     policy documents, or a Terraform plan as JSON
  data-boundary guards ./terraform            a folder of Terraform sources
  data-boundary guards generate scp --boundary eea | data-boundary guards -
${exitCodes}`;

// src/cli/report-options.ts
import { Option } from "./vendor/commander.js";

// src/framework-ids.ts
var frameworkIds = [
  "c5-2026",
  "secnumcloud-3.2",
  "ccc-core",
  "ccm-4",
  "iso-27018",
  "iso-27701",
  "nist-800-53r5",
  "dora",
  "gdpr"
];

// src/report/format-ids.ts
var formats = {
  text: { ending: "txt", about: "a person at a terminal" },
  json: { ending: "json", about: "the complete data that all other formats are made from" },
  sarif: { ending: "sarif", about: "code scanning on GitHub and other SARIF readers" },
  markdown: { ending: "md", about: "a job summary or a comment" },
  html: { ending: "html", about: "a data protection officer: one page to read and print" },
  csv: { ending: "csv", about: "a spreadsheet or a database" },
  junit: { ending: "xml", about: "the test results of GitLab, Azure DevOps and Jenkins" },
  gitlab: { ending: "gitlab.json", about: "the Code Quality widget of a GitLab merge request" },
  ocsf: { ending: "ocsf.ndjson", about: "a SIEM or a security lake: OCSF Compliance Findings" },
  oscal: { ending: "oscal.json", about: "tools for governance, risk and compliance" },
  "transfer-register": {
    ending: "transfer-register.csv",
    about: "the records of a data protection officer: transfers to third countries"
  },
  dpia: {
    ending: "dpia.md",
    about: "a draft of a data protection impact assessment, with marks where a person must write"
  },
  "dora-b0202": {
    ending: "dora-b0202.csv",
    about: "the register of information of a financial entity"
  },
  "dora-b0202-notes": {
    ending: "dora-b0202-notes.csv",
    about: "the uncertain entries of that register"
  }
};
var formatIds = Object.keys(formats);

// src/day.ts
function isDay(text) {
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// src/nearest.ts
function nearest(word, known2) {
  if (word.length > 60) return void 0;
  const asked = word.toLowerCase();
  let best;
  for (const candidate of known2) {
    const steps = distance(asked, candidate.toLowerCase());
    if (steps <= Math.max(1, Math.floor(candidate.length / 3)) && steps < (best?.steps ?? Infinity))
      best = { word: candidate, steps };
  }
  return best?.word ?? begunBy(asked, known2);
}
function begunBy(asked, known2) {
  if (asked.length < 2) return void 0;
  const [one, ...others] = known2.filter((word) => word.toLowerCase().startsWith(asked));
  return others.length === 0 ? one : void 0;
}
function useOneOf(word, known2) {
  const near = nearest(word, known2);
  return `use ${alternatives(known2)}${near === void 0 ? "" : ` (did you mean ${near}?)`}`;
}
function alternatives(known2) {
  return known2.length < 2 ? known2.join("") : `${known2.slice(0, -1).join(", ")} or ${known2.at(-1)}`;
}
function distance(a, b) {
  let above = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          previous[column] + 1,
          current[column - 1] + 1,
          previous[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1),
          isSwap ? above[column - 2] + 1 : Infinity
        )
      );
    }
    above = previous;
    previous = current;
  }
  return previous[b.length];
}

// src/cli/values.ts




function list2(value) {
  return value.split(",").map((one) => one.trim()).filter(Boolean);
}


var secondsIn = { m: 60, h: 3600, d: 86400 };

function wantedProviders(command, said) {
  return said === void 0 ? providers : [oneOf(command, "provider", providers)(said.toLowerCase())];
}

// src/cli/report-options.ts
var profiles = ["findings", "full"];
var reportFormat = (() => new Option(
  "-f, --format <format[=file]>",
  `${formatIds.join(", ")}; repeatable, and one report may go to standard output`
).argParser(collectFormat).default([], "text"));
var framework = (() => new Option(
  "--framework <id>",
  `name the controls that findings are evidence for: ${frameworkIds.join(", ")}; repeatable`
).choices(frameworkIds).argParser(each(oneOf("--framework", "framework", frameworkIds))));
var sarifCategory = (() => new Option(
  "--sarif-category <name>",
  "SARIF category that distinguishes this scan from others in the repository"
));
var sarifProfile = (() => new Option(
  "--sarif-profile <profile>",
  '"full" also includes accepted findings, as suppressed results'
).choices(profiles).argParser(oneOf("--sarif-profile", "profile", profiles)).default("findings"));

// src/cli/guards-command.ts
var failing = [...levels, "never"];



// src/cli/diff-options.ts
var diffFormats = ["text", "json", "markdown"];

// src/cli/format-option.ts
import { Option as Option3 } from "./vendor/commander.js";
var format = ((known2, usual, command) => new Option3("-f, --format <format>", "output format").choices(known2).argParser(oneOf(`${command}: --format`, "format", known2)).default(usual));

// src/cli/output.ts


// src/cli/plain-output.ts


var most = 16 * 1024;

var PlainOutput = withMethods(class extends EventEmitter {
  isTTY = false;
  columns = void 0;
  left = most;
  stream;
  failed;
  constructor() {
    super();
    this.setMaxListeners(0);
  }
  
  /** What is left to write: a full pipe that is not blocking takes no more (EAGAIN). */
  
  opened() {
    const stream = this.stream = process.stdout;
    for (const event of ["error", "drain", "close"])
      stream.on(event, (...said) => this.emit(event, ...said));
    return stream;
  }
},{write:(function(text, done) {
    if (this.stream) return this.stream.write(text, done);
    const bytes = Buffer.from(text);
    this.left -= bytes.length;
    const rest = this.left < 0 ? bytes : this.unwritten(bytes);
    if (rest.length > 0) return this.opened().write(rest, done);
    if (done) process.nextTick(done, this.failed);
    return true;
  }),unwritten:(function(bytes) {
    let at = 0;
    try {
      while (at < bytes.length && !this.failed) at += writeSync(1, bytes, at);
    } catch (error) {
      if (error.code === "EAGAIN") return bytes.subarray(at);
      this.failed = error;
      process.nextTick(() => this.emit("error", error));
    }
    return Buffer.alloc(0);
  })});

// src/cli/output.ts
var output;
var lost;


var standardError = {
  get isTTY() {
    return fstatSync2(2).isCharacterDevice() && process.stderr.isTTY;
  },
  get columns() {
    return process.stderr.columns;
  },
  write: (text) => process.stderr.write(text)
};

var colorWhen = ["auto", "always", "never"];


// src/cli/knowledge-commands.ts


// src/cli/report-commands.ts


// src/cli/scan-command.ts
import { Option as Option4 } from "./vendor/commander.js";

// src/report/escape.ts
var longest = 300;
var unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var hashCommand = /#(?=#(?:vso)?\[)/gi;
var colonCommand = /(?<=^|\s):(?=:)/g;
var named = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var mayActOnTerminal = /[^ -"$-~\u00A1-\u00AC\u00AE-\u024F\u2013\u2014\u2018-\u201F\u2026]|(?:^| )::/;

function wholeForTerminal(text) {
  return mayActOnTerminal.test(text) ? visible(text) : text;
}
function forMessage(text) {
  return text.split("\n").map(shown).join("\n");
}
var shown = (text) => mayActOnTerminal.test(text) ? visible(text) : text;

function forMarkdown(text) {
  return withoutMarkup(forTerminal(text));
}
function forOscal(text) {
  return withoutSyntax(shown(text));
}
function wholeForMarkdown(text) {
  return withoutMarkup(wholeForTerminal(text));
}
function withoutMarkup(text) {
  return withoutSyntax(text).replace(/@|#(?=\d)/g, "$&<!-- -->");
}
function withoutSyntax(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()!|~:$]/g, "\\$&").replaceAll("www.", "www\\.");
}
var mayActInCsv = /[^ !$-~]|^ *[=+\-@]|(?:^| )::/;
var longestCell = 32767;
function cutForCsv(text) {
  if (text.length < longestCell) return text;
  const mark = ` [cut: ${text.length} characters, whole in JSON]`;
  return `${text.slice(0, longestCell - 1 - mark.length).replace(/[\uD800-\uDBFF]$/, "")}${mark}`;
}
function forCsv(text) {
  if (text.length <= longestCell && !mayActInCsv.test(text)) return `"${text}"`;
  const cell = cutForCsv(shown(text)).replaceAll('"', '""');
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `"'${cell}"` : `"${cell}"`;
}
function forHtml(text) {
  return escapedMarkup(shown(text));
}
function forXml(text) {
  return escapedMarkup(shown(text).replace(/[\uFFFE\uFFFF]/g, unicodeEscape));
}
function escapedMarkup(text) {
  if (!/[&<>"']/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function forWorkflowMessage(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function forWorkflowProperty(text) {
  return forWorkflowMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function forSarifMessage(text) {
  return forTerminal(text).replaceAll("](", "]\\(");
}
function wholeForSarif(text) {
  return wholeForTerminal(text).replaceAll("](", "]\\(");
}
var mayActInJson = /[^ -"$-~\n]/;
var notAscii = /[^ -~\n]/;
var mayNeedEscape = /[^ !$-[\]-~]/;


function unicodeEscape(character) {
  let escaped = "";
  for (let i = 0; i < character.length; i++)
    escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return escaped;
}

// src/cli/hyperlinks.ts
function takesHyperlinks({ isTTY }, env = process.env) {
  if (!isTTY || env["TERM"] === "dumb" || /^(?:screen|tmux)/.test(env["TERM"] ?? "")) return false;
  return ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"].includes(
    env["TERM_PROGRAM"] ?? ""
  ) || env["WT_SESSION"] !== void 0 || // GNOME Terminal and others on VTE 0.50, and later.
  Number(env["VTE_VERSION"] ?? 0) >= 5e3 || env["KONSOLE_VERSION"] !== void 0 || /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(env["TERM"] ?? "");
}

// src/run/plan-inputs.ts

function pairsOf(option, texts = []) {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new UserError(`${option} ${text}: is not of the form NAME=VALUE`);
      return [text.slice(0, at), text.slice(at + 1)];
    })
  );
}

// src/cli/run-scan.ts

function toFile(formats2, file) {
  const written = formats2.length === 0 ? [{ format: "text" }] : formats2;
  const open = written.filter((one) => one.file === void 0);
  if (open.length !== 1)
    throw new UserError(
      `--output ${file}: ${open.length === 0 ? "every --format already names a file" : "more than one --format has no file"}; use --format FORMAT=FILE for each`
    );
  return written.map((one) => one === open[0] ? { ...one, file } : one);
}

// src/cli/scan-command.ts
var failing2 = [...levels, "never"];


// src/cli/target-commands.ts
import { Option as Option5 } from "./vendor/commander.js";


// src/cli/schema-ids.ts
var schemas = ["policy", "report", "inventory", "baseline", "guards", "history"];

// src/cli/usage-error.ts
function usageError(command, { code, message }) {
  const path = pathOf(command);
  const see = `see "${path} --help"`;
  const [, quoted = ""] = /'([^']*)'/.exec(message) ?? [];
  const say = (fault, remedy = see) => new UserError(`${command.parent ? `${path.replace(/^\S+ /, "")}: ` : ""}${fault}; ${remedy}`);
  switch (code) {
    case "commander.unknownOption":
      return say(
        `unknown option "${quoted}"`,
        suggest(quoted.split("=")[0], optionsOf(command), see)
      );
    case "commander.unknownCommand":
      return say(`unknown command "${quoted}"`, suggest(quoted, commandsOf(command), see));
    case "commander.missingArgument":
      return say(`the argument <${quoted}> is missing`);
    case "commander.optionMissingArgument":
      return say(`${quoted.replace(/^-\w, /, "")} needs a value`);
    case "commander.missingMandatoryOptionValue":
      return say(`the option ${quoted} is missing`);
    case "commander.excessArguments":
      return say("too many arguments");
    // Without a command commander prints its help.
    case "commander.help":
      return say("a command is missing");
    default:
      return say(
        message.replace(/^error: /, "").replaceAll("\n", " ").replace(/\.$/, "")
      );
  }
}
function pathOf(command) {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}
function suggest(word, known2, otherwise) {
  const near = nearest(word, known2);
  return near === void 0 ? otherwise : `did you mean ${near}?`;
}
function optionsOf(command) {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].flatMap(
    ({ long }) => long ?? []
  );
}
var commandsOf = (command) => command.createHelp().visibleCommands(command).map((one) => one.name());

// src/cli/commands.ts



// src/file-fault.ts



var tooMany = {
  fault: "too many files are open",
  remedy: "close other programs, or raise the limit (ulimit -n)"
};
var faults = {
  EACCES: { fault: "permission denied" },
  EPERM: { fault: "permission denied" },
  EEXIST: { fault: "another file already exists there" },
  EFBIG: {
    fault: "the file would be larger than allowed",
    remedy: "raise the limit or choose another place"
  },
  EIO: { fault: "the disk reported an error" },
  EISDIR: { fault: "it is a directory" },
  ELOOP: { fault: "its links are circular" },
  EMFILE: tooMany,
  ENAMETOOLONG: { fault: "the name is too long" },
  ENFILE: tooMany,
  ENOENT: { fault: "there is no such file" },
  ENOSPC: { fault: "the disk is full", remedy: "free some space or choose another place" },
  ENOTDIR: { fault: "a part of the path is a file and not a folder" },
  EPIPE: {
    fault: "the reader closed the pipe before everything was written",
    remedy: "write to a file instead"
  },
  EROFS: { fault: "the file system is read-only" }
};
var ofWriting = (file) => ({
  ENOENT: { fault: `the folder ${dirname(file)} does not exist`, remedy: "create it first" },
  ENOTDIR: { fault: `${dirname(file)} is not a folder` }
});
function faultOf(error) {
  const { code, message } = Object(error);
  return faults[code ?? ""]?.fault ?? message ?? String(error);
}
function cannotRead(file, error, remedy = "check the path", denied = "give your user permission to read it") {
  const { code } = Object(error);
  const isDenied = code === "EACCES" || code === "EPERM";
  return new UserError(
    `${file}: cannot be read: ${faultOf(error)}; ${faults[code ?? ""]?.remedy ?? (isDenied ? denied : remedy)}`
  );
}
function cannotWrite(file, error) {
  const { code } = Object(error);
  const { fault, remedy } = ofWriting(file)[code ?? ""] ?? faults[code ?? ""] ?? { fault: faultOf(error) };
  return new UserError(`${file}: cannot be written: ${fault}; ${remedy ?? "choose another place"}`);
}
function cannotHold(what, error) {
  return new UserError(
    `${tmpdir()}: cannot hold ${what}: ${faultOf(error)}; free some space, or set TMPDIR to another folder`
  );
}
var reading = [
  "access",
  "lstat",
  "open",
  "opendir",
  "read",
  "readlink",
  "realpath",
  "scandir",
  "stat"
];
var writing = "chmod chown copyfile fchmod fchown fsync ftruncate link mkdir mkdtemp rename rm rmdir symlink unlink write".split(
  " "
);
function fileFault(error) {
  const { code, syscall = "", path } = Object(error);
  if (code === void 0 || !Object.hasOwn(faults, code)) return void 0;
  if (code === "ENOENT" && path?.startsWith(fileURLToPath(new URL("..", import.meta.url))))
    return void 0;
  const place = path ?? "a file";
  if (syscall === "mkdtemp")
    return new UserError(
      `${place}: cannot be made: ${faultOf(error)}; set TMPDIR to a folder that can be written`
    );
  if (reading.includes(syscall)) return cannotRead(place, error);
  return writing.includes(syscall) ? cannotWrite(place, error) : void 0;
}

// src/cli.ts
var internalError = 70;



export {
  TargetError,
  UserError,
  accountIn,
  awsGuardKinds,
  azureClouds,
  baselineStates,
  cannotHold,
  cannotRead,
  cannotWrite,
  colorWanted,
  comparisonKinds,
  contradictedRule,
  demoTargets,
  destinationIn,
  destinationOf,
  doraReliances,
  doraSensitivities,
  factsOf,
  faultOf,
  fileFault,
  forCsv,
  forHtml,
  forMarkdown,
  forMessage,
  forOscal,
  forSarifMessage,
  forTerminal,
  forXml,
  formatIds,
  formats,
  frameworkIds,
  gapProviders,
  gapReasons,
  guardFormats,
  guardRules,
  isAccepted,
  isAnywhere,
  isDay,
  isExactId,
  isProvider,
  levels,
  lookers,
  main,
  nearest,
  oneOf,
  ownerOf,
  pageUrl,
  plainTargets,
  planInputs,
  plannedActions,
  print,
  projectUrl,
  providerOfId,
  providerOfStore,
  providerOfTarget,
  providerOfType,
  providers,
  providers as providers_2,
  roles,
  sameId,
  scanEnds,
  schemaUrl,
  schemas,
  skippables,
  standardOutput,
  standings,
  storeForms,
  takesHyperlinks,
  takesOption,
  targetForms,
  targetsInWords,
  toJson,
  trustables,
  uncategorized,
  useOneOf,
  verifications,
  version2 as version,
  wantedProviders,
  wholeForMarkdown,
  wholeForSarif,
  wholeForTerminal
};
