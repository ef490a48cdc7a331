import {
  diffFormats
} from "./cli-diff-options.js";
import {
  collectFormat,
  day,
  duration,
  each,
  list,
  once,
  oneOf,
  wholeNumber
} from "./cli-values.js";
import {
  takesHyperlinks
} from "./cli-hyperlinks.js";
import {
  colorWanted,
  colorWhen,
  lostOutput,
  print,
  standardOutput
} from "./cli-output.js";
import {
  planInputs
} from "./run-plan-inputs.js";
import "./day.js";
import {
  demoTargets
} from "./run-demos.js";
import {
  formatIds
} from "./report-format-ids.js";
import {
  frameworkIds
} from "./framework-ids.js";
import {
  version
} from "./version.js";
import {
  forMessage
} from "./report-escape.js";
import {
  nearest
} from "./nearest.js";
import {
  printedKinds
} from "./guard-model.js";
import "./identity.js";
import {
  UserError,
  azureClouds,
  levels,
  skippables
} from "./model.js";
import {
  providers,
  targetForms
} from "./providers.js";

// src/cli.ts
import { CommanderError as CommanderError2 } from "./vendor/commander.js";

// src/cli/commands.ts
import { Command, CommanderError, Option as Option4 } from "./vendor/commander.js";

// src/cli/guards-command.ts
import { Option } from "./vendor/commander.js";

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
  data-boundary guards generate scp --boundary eea | data-boundary guards -
${exitCodes}`;

// src/cli/guards-command.ts
var failing = [...levels, "never"];
var formats = ["text", "json"];
function addGuards(program, done) {
  const guards = program.command("guards").description("audit whether service control policies or Azure Policy hold the boundary").argument(
    "[target...]",
    "aws, azure, azure:SUBSCRIPTION, demo, or files: policy documents, Azure Policy records, a Terraform plan (- reads standard input)"
  ).addHelpText("after", guardsHelp).action(async (targets, _, command) => {
    const { guardsCommand } = await import("./cli-guards.js");
    done(await guardsCommand(targets, command.optsWithGlobals()));
  });
  addBoundary(guards);
  guards.addOption(
    new Option("--fail-on <level>", "minimum severity that causes exit code 1 (default: error)").choices(failing).argParser(oneOf("--fail-on", "level", failing))
  ).addOption(
    new Option(
      "--report <file>",
      "JSON report of a scan: says of each finding whether the guards would have stopped it"
    )
  ).addOption(new Option("--allow-incomplete", "exit 0 instead of 3 when the audit has gaps")).addOption(
    new Option("-f, --format <format>", "output format").choices(formats).argParser(oneOf("guards: --format", "format", formats)).default("text")
  );
  guards.addOption(
    new Option("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)").choices(azureClouds).argParser(oneOf("--azure-cloud", "cloud", azureClouds))
  ).addOption(
    new Option(
      "--insecure-host <name>",
      "AWS: host of an emulator that may be called over plain HTTP; repeatable"
    ).argParser(each(String))
  ).addOption(
    new Option("--concurrency <n>", "maximum concurrent API calls (default: 16)").argParser(
      wholeNumber("--concurrency")
    )
  ).addOption(
    new Option(
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
    new Option(
      "--exempt <arn>",
      "AWS: principal that the guards let through, such as arn:aws:iam::*:role/BreakGlass; repeatable"
    ).argParser(each(String))
  );
}
function addBoundary(command) {
  command.addOption(new Option("--policy <file>", "policy file (default: searched for, as by scan)")).addOption(
    new Option(
      "--boundary <id>",
      "eu, eea, eudb, or countries such as DE,FR; overrides the policy"
    )
  ).addOption(
    new Option(
      "--as-of <date>",
      "evaluate country lists and exemptions as of this date, YYYY-MM-DD (default: today)"
    ).argParser(day("--as-of"))
  );
}

// src/cli/report-options.ts
import { Option as Option2 } from "./vendor/commander.js";
var profiles = ["findings", "full"];
var reportFormat = () => new Option2(
  "-f, --format <format[=file]>",
  `${formatIds.join(", ")}; repeatable, and one report may go to standard output`
).argParser(collectFormat).default([], "text");
var framework = () => new Option2(
  "--framework <id>",
  `name the controls that findings are evidence for: ${frameworkIds.join(", ")}; repeatable`
).choices(frameworkIds).argParser(each(oneOf("--framework", "framework", frameworkIds)));
var sarifCategory = () => new Option2(
  "--sarif-category <name>",
  "SARIF category that distinguishes this scan from others in the repository"
);
var sarifProfile = () => new Option2(
  "--sarif-profile <profile>",
  '"full" also includes accepted findings, as suppressed results'
).choices(profiles).argParser(oneOf("--sarif-profile", "profile", profiles)).default("findings");

// src/cli/scan-command.ts
import { Option as Option3 } from "./vendor/commander.js";

// src/cli/scan.ts
async function scanCommand(targets, {
  policy,
  format: format2,
  output,
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
  const inputs = planInputs({
    param,
    params,
    region,
    resourceGroupLocation,
    providerRegion,
    source,
    only
  });
  const formats2 = output === void 0 ? format2 : toFile(format2, output);
  const { progressOn, scan } = await import("./run.js");
  const loudness = quiet ? "quiet" : verbose ? "verbose" : "normal";
  const progress = progressOn(process.stderr, loudness);
  const interrupt = new AbortController();
  const onSignal = () => {
    if (interrupt.signal.aborted) process.exit(130);
    interrupt.abort();
    progress.done();
    process.stderr.write(
      "interrupted: reporting what was seen so far; press Ctrl-C again to stop at once\n"
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
}
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
function addScan(program, done) {
  const scan = program.command("scan").description("scan cloud accounts and report data outside the boundary").argument(
    "[target...]",
    `${[...targetForms(), ...demoTargets].join(", ")}, a plan, a template, a directory of them, or an inventory file (- reads standard input); default: the targets of the policy`
  ).addHelpText("after", scanHelp).action(async (targets, _, command) => {
    done(await scanCommand(targets, command.optsWithGlobals()));
  });
  const group = (heading, ...options) => {
    for (const option of options) {
      if (option.required && !option.parseArg && option.long) option.argParser(once(option.long));
      scan.addOption(option.helpGroup(heading));
    }
  };
  group(
    "What is allowed:",
    new Option3(
      "--policy <file>",
      "policy file (default: data-boundary.yml or .github/data-boundary.yml, searched for up to the root of the git repository, else in the scanned directory)"
    ),
    new Option3(
      "--boundary <id>",
      "eu, eea, eudb, or countries such as DE,FR; overrides the policy"
    ),
    new Option3(
      "--as-of <date>",
      "evaluate country lists and exceptions as of this date, YYYY-MM-DD (default: today)"
    ).argParser(day("--as-of")),
    new Option3("--fail-on <level>", "minimum severity that causes exit code 1 (default: error)").choices(failing2).argParser(oneOf("--fail-on", "level", failing2)),
    new Option3("--allow-incomplete", "exit 0 instead of 3 when the scan has gaps")
  );
  group(
    "What is new:",
    new Option3(
      "--baseline <file>",
      "JSON report or baseline file to compare with; only what is not in it fails"
    ),
    new Option3(
      "--against <report>",
      "plans: JSON report, or live target such as aws, that the plan would change; only what would newly leave fails"
    ),
    new Option3("--history <file>", "add one line of counts to this file for each scan (NDJSON)")
  );
  group(
    "What is scanned:",
    new Option3("--regions <list>", "scan only these regions, comma-separated").argParser(list),
    new Option3(
      "--skip <checks>",
      'skip expensive checks (reported as a gap); "logs" skips Azure diagnostic settings'
    ).choices(skippables).argParser(each(oneOf("--skip", "check", skippables))),
    new Option3(
      "--shard <index/count>",
      "scan only this part of the accounts and subscriptions, such as 3/16; auto reads it from the job's environment"
    ),
    new Option3(
      "--accounts <file>",
      "accounts and subscriptions that the targets name, as listed by data-boundary discover"
    ),
    new Option3(
      "--checkpoint <dir>",
      "keep the inventory of each account that ended in this folder or s3://BUCKET/PREFIX; the same command continues from it"
    ),
    new Option3(
      "--max-age <duration>",
      "with --checkpoint: scan again what is older, such as 90m, 24h or 7d"
    ).argParser(duration("--max-age")),
    new Option3(
      "--no-pushdown",
      "Azure: read every resource, also where a large estate could be counted"
    ),
    new Option3("--role <name>", "AWS: role to assume in each account of aws:ACCOUNT or aws:org"),
    new Option3("--external-id <id>", "AWS: external ID required by the role's trust policy"),
    new Option3("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)").choices(azureClouds).argParser(oneOf("--azure-cloud", "cloud", azureClouds)),
    new Option3(
      "--insecure-host <name>",
      "AWS: host of an emulator that may be called over plain HTTP; repeatable"
    ).argParser(each(String))
  );
  group(
    "Plans and templates:",
    new Option3(
      "--param <name=value>",
      "value of a parameter of a CloudFormation or ARM template, or of a Terraform variable; repeatable"
    ).argParser(each(String)),
    new Option3(
      "--params <file>",
      "parameter file of a CloudFormation or ARM template, or .tfvars file; repeatable"
    ).argParser(each(String)),
    new Option3(
      "--region <code>",
      "region that a stack is deployed to; repeat it to check the stack in several"
    ).argParser(each(String)),
    new Option3(
      "--resource-group-location <code>",
      "location of the resource group that an ARM template is deployed to"
    ),
    new Option3(
      "--provider-region <key=region>",
      "region of a Terraform provider that no file shows, such as aws.copy=eu-west-1; repeatable"
    ).argParser(each(String)),
    new Option3(
      "--source <dir>",
      "Terraform sources of a plan, to point at their lines (default: working directory)"
    ),
    new Option3("--only <which>", "check only what a plan creates or changes").choices(["changed"])
  );
  group(
    "Reports:",
    reportFormat(),
    new Option3("-o, --output <file>", "write the report to this file instead of standard output"),
    new Option3(
      "--placements",
      "list every placement in JSON and CSV, inside ones too; without it they are counted"
    ),
    new Option3("--redact", "hide account and subscription ids in every report"),
    new Option3(
      "--save-inventory <file>",
      "save the collected inventory as NDJSON, to scan it again offline"
    ),
    new Option3(
      "--evidence <dir>",
      "write an evidence pack: inventory, report, policy, calls and a manifest of digests"
    ),
    new Option3(
      "--terraform-state <file>",
      "Terraform state file used to map SARIF results to the declaring lines; repeatable"
    ).argParser(each(String)),
    framework(),
    sarifCategory(),
    sarifProfile()
  );
  group(
    "Limits:",
    new Option3("--concurrency <n>", "maximum concurrent API calls (default: 16)").argParser(
      wholeNumber("--concurrency")
    ),
    new Option3(
      "--timeout <seconds>",
      "stop the scan after this many seconds; anything not scanned is reported as a gap"
    ).argParser(wholeNumber("--timeout")),
    new Option3(
      "--call-timeout <seconds>",
      "timeout for each API call, retries included (default: 120)"
    ).argParser(wholeNumber("--call-timeout"))
  );
}

// src/cli/usage-error.ts
function usageError(command, { code, message }) {
  const path = pathOf(command);
  const see = `see "${path} --help"`;
  const [, quoted = ""] = /'([^']*)'/.exec(message) ?? [];
  const say = (fault, remedy = see) => new UserError(`${path}: ${fault}; ${remedy}`);
  switch (code) {
    case "commander.unknownOption":
      return say(
        `unknown option ${quoted}`,
        suggest(quoted.split("=")[0], optionsOf(command), see)
      );
    case "commander.unknownCommand":
      return say(`unknown command ${quoted}`, suggest(quoted, commandsOf(command), see));
    case "commander.missingArgument":
      return say(`the argument <${quoted}> is missing`);
    case "commander.optionMissingArgument":
      return say(`${quoted.replace(/^-\w, /, "")} needs a value`);
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
function suggest(word, known, otherwise) {
  const near = nearest(word, known);
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
function commands(done) {
  const program = new Command("data-boundary").description(
    "Shows where an organization's cloud data is stored and where it goes, and fails when it leaves the boundary."
  ).addOption(new Option4("-q, --quiet", "print reports, warnings and errors only")).addOption(
    new Option4(
      "-v, --verbose",
      "print every finding and every step of a scan, and the stack trace of an internal error"
    )
  ).addOption(
    new Option4("--color <when>", "color the text report").choices(colorWhen).argParser(oneOf("--color", "value", colorWhen)).default("auto")
  ).addOption(new Option4("-V, --version", "print the version")).addHelpOption(new Option4("-h, --help", "print help")).on("option:version", () => {
    print(`data-boundary ${version()}`);
    throw new CommanderError(0, "commander.version", "");
  }).helpCommand(false).configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => title === "Global Options:" ? "Global options:" : title
  }).configureOutput({ writeOut: print, writeErr() {
  }, outputError() {
  } }).addHelpText("after", programHelp);
  program.commandsGroup("Scan:");
  addScan(program, done);
  addGuards(program, done);
  program.command("discover").argument("[target...]", "aws:org, azure, azure:mg/GROUP; default: the targets of the policy").option("-o, --output <file>", "write the list to this file instead of standard output", "-").option("--policy <file>", "policy file (default: searched for, as by scan)").addOption(
    new Option4("--azure-cloud <cloud>", "Azure cloud to sign in to (default: public)").choices(azureClouds).argParser(oneOf("--azure-cloud", "cloud", azureClouds))
  ).description("list the accounts and subscriptions that targets name, once for all shards").action(async (targets, _, command) => {
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
  program.command("report").argument("<file>", "a JSON report (scan --format json=FILE); - reads standard input").addOption(reportFormat()).addOption(framework()).addOption(sarifCategory()).addOption(sarifProfile()).option("--history <file>", "html: draw this history (scan --history) as a chart").description("render a saved JSON report in other formats").action(async (file, _, command) => {
    const { reportCommand } = await import("./cli-report.js");
    await reportCommand(file, command.optsWithGlobals());
  });
  program.command("diff").argument("<old>", "a JSON report or a baseline file").argument("<new>", "a JSON report").addOption(format(diffFormats, "text", "diff")).description("list what is new, closed, changed or no longer seen; exit 1 if a finding is new").action(async (older, newer, _, command) => {
    const { diffCommand } = await import("./cli-diff.js");
    done(await diffCommand(older, newer, command.optsWithGlobals()));
  });
  program.command("baseline").argument("<action>", "write").argument("<file>", "the baseline file to write").requiredOption("--report <file>", "a JSON report (scan --format json=FILE)").description("write what a report found to a small file, for scan --baseline").action(async (action, file, { report: report2 }) => {
    oneOf("baseline", "action", ["write"])(action);
    const { baselineCommand } = await import("./cli-baseline.js");
    process.stderr.write(await baselineCommand(file, report2));
  });
  program.command("verify").argument("<directory>", "an evidence pack (scan --evidence DIR)").description("check the digests of an evidence pack, and judge its inventory again").action(async (directory) => {
    const { verifyCommand } = await import("./cli-verify.js");
    const { text, exitCode } = await verifyCommand(directory);
    print(text);
    done(exitCode);
  });
  program.commandsGroup("Understand:");
  program.command("explain").argument(
    "<id>",
    "a rule (home-outside), a resource type (AWS::S3::Bucket), a word (gap), or with --report a finding's fingerprint or a gap's id"
  ).argument("[type]", "with a rule: how to fix it on resources of this type").option(
    "--report <file>",
    "a JSON report: explain its finding or gap with this fingerprint or id"
  ).addOption(framework()).addOption(format(["text", "json"], "text", "explain")).description(
    "explain a rule and its remediation, a resource type, a provider, a word of the glossary, a finding, or a gap"
  ).action(
    async (id, type, { format: as, report: report2, framework: named }) => {
      if (report2 !== void 0) {
        const { explainFinding } = await import("./cli-explain-finding.js");
        print(explainFinding(id, report2, as));
        return;
      }
      const { explain } = await import("./cli-explain.js");
      print(explain(id, type, as, named));
    }
  );
  program.command("rules").addOption(framework()).addOption(format(["text", "json"], "text", "rules")).description("list the rules with their levels").action(async ({ format: as, framework: named }) => {
    const { rulesText } = await import("./cli-explain.js");
    print(rulesText(as, named));
  });
  program.command("conflicts").argument("[about]", "a rule, a resource type, or the id of another tool's check").addOption(format(diffFormats, "text", "conflicts")).description("list checks of other tools that demand a copy abroad, and what to answer").action(
    async (about, { format: as }) => {
      const { conflictsText } = await import("./cli-conflicts.js");
      print(conflictsText(about, as));
    }
  );
  program.command("types").argument("[provider]", providers.join(" or ")).addOption(format(["text", "json"], "text", "types")).description("list every resource type: its class, how it is listed, what is known of it").action(async (provider, { format: as }) => {
    const { typesText } = await import("./cli-types.js");
    print(typesText(provider, as));
  });
  program.command("locations").argument("[provider]", `${providers.join(" or ")}, or a location such as eu-central-1`).addOption(format(["text", "json"], "text", "locations")).description("list every location code with its countries").action(async (provider, { format: as }) => {
    const { locationsText } = await import("./cli-explain.js");
    print(locationsText(provider, as));
  });
  program.commandsGroup("Set up:");
  program.command("init").description("write a commented data-boundary.yml to start from").action(async () => {
    const { writePolicy } = await import("./cli-init.js");
    process.stderr.write(writePolicy());
  });
  program.command("schema").argument("[which]", "policy, report, inventory or baseline", "policy").description(
    "print the JSON Schema of the policy, the JSON report, a line of an inventory or a baseline"
  ).action(async (which) => {
    const { schemaText } = await import("./cli-schemas.js");
    print(schemaText(which));
  });
  program.command("help").argument("[command]", "a command").description("print the help of a command").action((name) => {
    const names = program.commands.map((command) => command.name());
    const wanted = name === void 0 ? void 0 : oneOf("help", "command", names)(name);
    (program.commands.find((command) => command.name() === wanted) ?? program).help();
  });
  return program;
}
var format = (known, usual, command) => new Option4("-f, --format <format>", "output format").choices(known).argParser(oneOf(`${command}: --format`, "format", known)).default(usual);
function speakOneVoice(program) {
  const all = [program, ...program.commands];
  for (const command of [...all, ...program.commands.flatMap(({ commands: below }) => below)])
    command.exitOverride((error) => {
      throw error.exitCode === 0 ? error : usageError(command, error);
    });
  return program;
}

// src/cli.ts
var internalError = 70;
async function main(args) {
  let exitCode = 0;
  const program = commands((code) => {
    exitCode = code;
  });
  const isVerbose = () => program.opts().verbose === true;
  try {
    await addCompletion(program, args[0]);
    await speakOneVoice(program).parseAsync([...args], { from: "user" });
  } catch (error) {
    exitCode = report(error, isVerbose());
  }
  const lost = await lostOutput();
  if (lost && exitCode !== 2 && exitCode !== internalError)
    exitCode = report(
      (await import("./run-cannot-write.js")).cannotWrite("standard output", lost),
      isVerbose()
    );
  return exitCode;
}
async function addCompletion(program, name) {
  if (name === "completion" || name === "complete")
    (await import("./cli-completion.js")).addCompletion(program);
  else
    program.command("completion").argument("<shell>", "bash, zsh, fish or powershell").description("print a script that completes commands and options in a shell");
}
function report(error, isVerbose) {
  if (error instanceof CommanderError2 && error.exitCode === 0) return 0;
  if (error instanceof UserError) {
    process.stderr.write(`${forMessage(error.message)}
`);
    return 2;
  }
  const { name, message, stack } = error instanceof Error ? error : { name: "Error", message: String(error), stack: void 0 };
  process.stderr.write(
    `data-boundary: internal error: ${name}: ${forMessage(message.split("\n")[0])}; please report it with the command, the version (data-boundary --version) and what DATA_BOUNDARY_DEBUG=1 prints
`
  );
  if (isVerbose || process.env["DATA_BOUNDARY_DEBUG"])
    process.stderr.write(`${forMessage(String(stack))}
`);
  return internalError;
}
export {
  main
};
