import {
  table
} from "./cli-table.js";
import {
  colorWanted,
  print,
  standardOutput
} from "./cli-output.js";
import {
  penOf
} from "./report-numbers.js";
import {
  forTerminal,
  wholeForTerminal
} from "./report-escape.js";

// src/cli/guards-text.ts
function guardsText(audit, color) {
  const pen = penOf({ color });
  const { findings, gaps, verdicts, boundary } = audit;
  return [
    `${headline(audit)}
`,
    ...findings.map((finding) => findingText(finding, pen)),
    audit.estate ? estateText(audit.estate, pen) : "",
    verdicts.length > 0 ? section("Scopes", scopes(verdicts)) : "",
    listed("Exemptions", exemptionLines(verdicts), pen),
    listed("Notes", [...audit.notes, ...noteLines(verdicts)], pen),
    gaps.length > 0 ? `Gaps: not read, so nothing is claimed
${gaps.map((gap) => gapText(gap, pen)).join("")}` : "",
    pen.say(
      0,
      `Boundary ${boundary.id} as of ${audit.asOf}. Guards stop what is created from now on; what is there already is for scan to find.`
    )
  ].filter((part) => part !== "").join("\n");
}
function headline({ verdicts, findings, gaps, boundary }) {
  const states = new Set(verdicts.map(({ state }) => state));
  const [only] = states;
  const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
  const sum = `${count(findings.length, "finding")}, ${count(gaps.length, "gap")}`;
  if (states.size === 1 && findings.length + gaps.length === 0)
    return `${only}: the guards allow ${only === "equal" ? "the locations of" : "fewer locations than"} ${boundary.id} and no other, in ${count(verdicts.length, "scope")}`;
  return `Guards of ${count(verdicts.length, "scope")} against ${boundary.id}: ${sum}`;
}
function findingText({ level, rule, provider, detail, fix, scopes: at, exception }, { paint, say }) {
  const color = level === "error" ? "red" : level === "warning" ? "yellow" : "blue";
  const many = at.length > 1 ? say(2, `in: ${at.map(({ scope, name }) => forTerminal(`${name} (${scope})`)).join(", ")}`) : "";
  const accepted = exception === void 0 ? "" : say(
    2,
    wholeForTerminal(
      exception.expired ? `its exception expired on ${exception.expires}` : `accepted by ${exception.approvedBy} until ${exception.expires}: ${exception.reason}`
    )
  );
  return `${paint(color, level)} ${paint("bold", rule)} (${provider})
${say(2, wholeForTerminal(detail))}${many}${accepted}${say(2, `fix: ${wholeForTerminal(fix)}`)}`;
}
var section = (title, text) => `${title}
${text}
`;
function scopes(verdicts) {
  return table(
    ["  state", "direction", "scope", "name", "below", "open", "guards"],
    verdicts.map(({ state, direction, scope, name, path, open, coverage, reach }) => [
      `  ${state}`,
      direction,
      forTerminal(scope),
      forTerminal(name),
      forTerminal(path.join(" / ")),
      `${open.length} of ${coverage.locations}`,
      forTerminal(reach.guards.map((guard) => guard.name).join(", ") || "-")
    ])
  );
}
var estateWords = {
  "exempt-or-older": "the guards let nobody create it there: it is exempt or older than the guard",
  open: "the guards let it be created there",
  "not-decided": "whether the guards would stop it is not decided",
  "not-tested": "a copy or a place that no guard tests"
};
function estateText({ file, notes, elsewhere }, { say }) {
  const lines = notes.map(
    ({ says, location, countries, scope, name, resources, ids }) => `${location} (${countries.join("/") || "country unknown"}) in ${name} (${scope}): ${resources} ${resources === 1 ? "finding" : "findings"}; ${estateWords[says]}: ${ids.join(", ")}${resources > ids.length ? ", ..." : ""}`
  );
  const rest = elsewhere === 0 ? [] : [
    `${elsewhere} ${elsewhere === 1 ? "finding is" : "findings are"} in accounts that the audit has no verdict on`
  ];
  return `Data outside of the boundary, by ${forTerminal(file)}
${[...lines, ...rest].map((line) => say(2, wholeForTerminal(line))).join("") || say(2, "none")}`;
}
function exemptionLines(verdicts) {
  const lines = verdicts.flatMap(
    ({ exemptions }) => exemptions.map(
      ({ guard, who, until, isExpected }) => `${guard}: ${who}${until === void 0 ? "" : `, until ${until.slice(0, 10)}`}${isExpected ? " (needed by AWS Control Tower)" : ""}`
    )
  );
  return [...new Set(lines)];
}
function noteLines(verdicts) {
  const scopesOf = /* @__PURE__ */ new Map();
  for (const { notes } of verdicts)
    for (const note of notes) scopesOf.set(note, (scopesOf.get(note) ?? 0) + 1);
  return [...scopesOf].map(
    ([note, number]) => number === 1 || number === verdicts.length ? note : `${note} (${number} scopes)`
  );
}
var listed = (title, lines, { say }) => lines.length === 0 ? "" : `${title}
${lines.map((line) => say(2, wholeForTerminal(line))).join("")}`;
var gapText = ({ reason, scope, detail, remedy }, { say }) => say(2, wholeForTerminal(`${reason}: ${scope}: ${detail}`)) + say(4, wholeForTerminal(remedy));

// src/cli/guards.ts
async function guardsCommand(targets, { format, color, insecureHost, quiet, verbose, ...request }) {
  const { runGuards } = await import("./run-guards.js");
  const { progressOn } = await import("./run.js");
  const progress = progressOn(process.stderr, quiet ? "quiet" : verbose ? "verbose" : "normal");
  const { audit, exitCode } = await runGuards(targets, {
    ...request,
    ...insecureHost && { insecureHosts: insecureHost },
    progress: progress.say
  }).finally(progress.done);
  print(
    format === "json" ? JSON.stringify(audit, null, 2) : guardsText(audit, colorWanted(standardOutput(), color))
  );
  return exitCode;
}
async function generateCommand(kind, { quiet, ...request }) {
  const { generateGuards } = await import("./run-generate-guards.js");
  const { text, companion } = await generateGuards(kind, request);
  print(text);
  if (!quiet) process.stderr.write(companion);
}
export {
  generateCommand,
  guardsCommand
};
