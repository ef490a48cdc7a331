import {
  placeInWords
} from "./report-countries.js";

// src/report/junit.ts
import { leftOutInWords } from "./scan.js";
import { isAccepted } from "./cli.js";
import { accountInWords } from "./scan.js";
import { absentPlace, isKnown } from "./scan.js";
import { forXml } from "./cli.js";
import { placeRows, rolesOf } from "./scan.js";
import { policyInWords, rulesInWords } from "./scan.js";
import { chunked } from "./scan.js";
var junit = { id: "junit", render: (report) => chunked(write(report)) };
function* write(report) {
  const { summary, run } = report;
  let accepted = 0;
  for (const gap of report.gaps) if (isAccepted(gap)) accepted++;
  const inside = insideCases(report);
  const { comparison } = report;
  const known = comparison?.known ?? 0;
  const knownGaps = comparison?.knownGaps ?? 0;
  const suites = [
    {
      name: "outside the boundary, or may leave it",
      tests: summary.findings + summary.excepted,
      failures: summary.findings - known,
      errors: 0,
      skipped: summary.excepted + known,
      cases: () => Iterator.from(report.findings).map((one) => findingCase(one, run))
    },
    {
      name: "not seen",
      tests: summary.gaps + accepted,
      failures: 0,
      errors: summary.gaps - knownGaps,
      skipped: accepted + knownGaps,
      cases: () => Iterator.from(report.gaps).map((one) => gapCase(one, run))
    },
    ...comparison ? [
      {
        name: "closed",
        tests: comparison.closed.length,
        failures: 0,
        errors: 0,
        skipped: 0,
        cases: () => comparison.closed.map((one) => absentCase(one, ""))
      },
      {
        name: "no longer seen",
        tests: comparison.notSeen.length,
        failures: 0,
        errors: 0,
        skipped: comparison.notSeen.length,
        cases: () => comparison.notSeen.map(
          (one) => absentCase(one, element("skipped", { message: one.why }))
        )
      }
    ] : [],
    {
      name: "inside",
      tests: inside.length,
      failures: 0,
      errors: 0,
      skipped: 0,
      cases: () => inside
    }
  ];
  const sum = (of) => suites.reduce((total, suite) => total + of(suite), 0);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({
    name: run.tool.name,
    tests: sum(({ tests }) => tests),
    failures: summary.findings - known,
    errors: summary.gaps - knownGaps,
    time: "0"
  })}>
`;
  for (const { name, tests, failures, errors, skipped, cases } of suites) {
    const timestamp = run.finishedAt.slice(0, 19);
    yield `  <testsuite${attributes({ name, tests, failures, errors, skipped, timestamp, time: "0" })}>
`;
    yield "    <properties>\n";
    yield property("boundary", run.boundary.id);
    yield property("policy", policyInWords(run));
    yield property("rules", rulesInWords(run));
    yield property("as-of", run.asOf);
    yield property("tool", `${run.tool.name} ${run.tool.version}`);
    if (run.leftOut) yield property("left-out", leftOutInWords(run.leftOut));
    yield "    </properties>\n";
    yield* cases();
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}
function findingCase(finding, run) {
  const { rule, resource, role, location, outside, evidence, exception, level } = finding;
  const where = `${location.code}: ${placeInWords(location, outside)}`;
  const message = `${level}: ${role} of ${resource.name} at ${where}`;
  const body = isAccepted(finding) ? element("skipped", {
    message: `accepted until ${exception.expires} by ${exception.approvedBy}: ${exception.reason}`
  }) : isKnown(finding) ? element("skipped", { message: `known: ${message}` }) : element("failure", { type: finding.verdict, message }, [
    accountInWords(
      { ...resource, ...evidence.declared && { declared: evidence.declared } },
      run
    ),
    `${evidence.pointer}: ${evidence.why}`,
    evidence.docs,
    `How to close it: data-boundary explain ${rule} ${resource.type}`
  ]);
  return testcase(
    `${resource.provider}.${resource.scope}.${rule}`,
    `${resource.id} -> ${role} ${location.code}`,
    body
  );
}
function absentCase(one, body) {
  const { rule, resource } = one;
  return testcase(
    `${resource.provider}.${resource.scope}.${rule}`,
    `${resource.id} -> ${absentPlace(one)}`,
    body
  );
}
function gapCase(gap, run) {
  const { provider, scope, region, service, type, resource, role, exception } = gap;
  const place = [region, service, type, resource, role].filter((part) => part !== void 0);
  const body = isAccepted(gap) ? element("skipped", {
    message: `accepted until ${exception.expires} by ${exception.approvedBy}: ${exception.reason}`
  }) : isKnown(gap) ? element("skipped", { message: `known: ${gap.detail}` }) : element("error", { type: gap.reason, message: gap.detail }, [
    accountInWords(gap, run),
    gap.remedy
  ]);
  return testcase(
    `${provider}.${scope}.not-seen`,
    `${gap.reason} ${place.join(" ")}: ${gap.detail}`,
    body
  );
}
function insideCases({ summary }) {
  return placeRows(summary.places).flatMap(
    ({ name, roles }) => rolesOf(roles).flatMap(
      ([role, { inside }]) => inside > 0 ? [testcase("inside", `${role}: ${name} (${inside})`)] : []
    )
  );
}
function testcase(classname, name, body = "") {
  const head = `    <testcase${attributes({ classname, name, time: "0" })}`;
  return body === "" ? `${head}/>
` : `${head}>${body}</testcase>
`;
}
function element(name, { message, ...rest }, more = []) {
  const lines = [message, ...more].map(forXml).join("\n");
  return `<${name}${attributes({ ...rest, message })}>${lines}</${name}>`;
}
var property = (name, value) => `      <property${attributes({ name, value })}/>
`;
var attributes = (all) => Object.entries(all).map(([name, value]) => ` ${name}="${forXml(`${value}`)}"`).join("");
export {
  junit
};
