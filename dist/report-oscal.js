let hash_taken;
const hash = (...all) => (hash_taken ??= process.getBuiltinModule("node:crypto").hash)(...all);
import {
  placesTable
} from "./report-markdown-places.js";
import "./report-markdown-table.js";
import {
  placeInWords
} from "./report-countries.js";

// src/report/oscal.ts

import { isAccepted } from "./cli.js";
import { forOscal, forTerminal, toJson } from "./cli.js";
import { leftOutInWords } from "./scan.js";
import { totalInWords } from "./scan.js";
import { projectUrl } from "./scan.js";

// src/report/oscal-controls.ts
import { frameworkName } from "./scan.js";
var nist = "nist-800-53r5";
var location = { id: "SA-9(5)", title: "Processing, Storage, and Service Location" };
function oscalControls(frameworks = []) {
  if (frameworks.length === 0)
    return {
      all: [{ title: location.title, rules: "all", ...targetOf(nist, location.id) }],
      selections: [selection("NIST SP 800-53, Rev. 5", [controlId(nist, location.id)])]
    };
  return {
    all: frameworks.flatMap(
      ({ id: framework, controls }) => controls.map(({ id, title, rules }) => ({ title, rules, ...targetOf(framework, id) }))
    ),
    selections: frameworks.map(
      (framework) => selection(
        frameworkName(framework),
        framework.controls.map(({ id }) => controlId(framework.id, id))
      )
    )
  };
}
var selection = (description, ids) => ({
  description,
  "include-controls": ids.map((id) => ({ "control-id": id }))
});
function controlId(framework, id) {
  return framework === nist ? id.toLowerCase().replace(/\((\d+)\)$/, ".$1") : `${framework}_${id.replaceAll(/[^\p{L}\p{N}.-]+/gu, "_").replace(/_$/, "")}`;
}
function targetOf(framework, id) {
  return framework === nist ? { type: "statement-id", target: `${controlId(framework, id)}_smt` } : { type: "objective-id", target: controlId(framework, id) };
}

// src/report/oscal.ts
import { policyInWords, rulesInWords } from "./scan.js";
import { chunked } from "./scan.js";
import { valueInWords } from "./scan.js";
var oscal = { id: "oscal", render: (report) => chunked(write(report)) };
var oscalVersion = "1.1.3";
function* write(report) {
  const { run } = report;
  const uuid = uuids(`${run.startedAt} ${run.finishedAt} ${run.targets.join(" ")}`);
  const plan = uuid("no separate plan");
  const controls = oscalControls(report.frameworks);
  yield `{"assessment-results":{"uuid":"${uuid("assessment results")}","metadata":${toJson({
    title: "Data location assessment results",
    "last-modified": run.finishedAt,
    version: run.finishedAt,
    "oscal-version": oscalVersion,
    props: [
      property("boundary", run.boundary.id),
      property("policy", policyInWords(run)),
      property("rules", rulesInWords(run)),
      property("as-of", run.asOf),
      property("tool", `${run.tool.name} ${run.tool.version}`)
    ]
  })},"import-ap":{"href":"#${plan}"},"results":[{"uuid":"${uuid("result")}",${members({
    title: `Data locations, ${run.finishedAt.slice(0, 10)}`,
    description: describe(report),
    start: run.startedAt,
    end: run.finishedAt,
    props: [property("status", run.status)],
    "reviewed-controls": {
      "control-selections": controls.selections,
      remarks: "Only the part of a control that locations in the providers' configuration show was reviewed."
    }
  })}`;
  const counts = /* @__PURE__ */ new Map();
  const subjects = /* @__PURE__ */ new Set();
  let before = ',"observations":[\n';
  for (const finding of report.findings) {
    yield before + toJson(observationOf(finding, uuid, run.finishedAt));
    before = ",\n";
    subjects.add(finding.resource.id);
    if (!isAccepted(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  yield before + toJson(placesObservation(report, uuid("data locations")));
  before = ",\n";
  let number = 0;
  for (const gap of report.gaps) {
    yield before + toJson(gapObservation(gap, uuid(`gap ${number++}`), run.finishedAt));
    before = ",\n";
  }
  yield "\n]";
  before = ',"findings":[\n';
  for (const control of controls.all) {
    const rules = new Map([...counts].filter(([rule]) => isOf(control, rule)));
    if (rules.size === 0) continue;
    yield before;
    yield* findingOf(control, rules, report.findings, uuid);
    before = ",\n";
  }
  if (before === ",\n") yield "\n]";
  yield `}],"back-matter":{"resources":[
${toJson({
    uuid: plan,
    title: "No separate assessment plan",
    description: `The policy and the rules of ${run.tool.name} ${forOscal(run.tool.version)} take its place.`
  })}`;
  for (const id of subjects) yield `,
${toJson({ uuid: uuid(id), title: forOscal(id) })}`;
  yield "\n]}}}\n";
}
function describe({ run, summary }) {
  return [
    `${forOscal(policyInWords(run))}. Boundary ${forOscal(run.boundary.id)} as of ${run.asOf}. ${summary.findings} findings that count, ${summary.excepted} accepted, ${summary.gaps} gaps: what was not seen is not a pass.`,
    ...run.leftOut ? [`Left out on purpose: ${forOscal(leftOutInWords(run.leftOut))}.`] : []
  ].join(" ");
}
function observationOf(finding, uuid, collected) {
  const { resource, role, location: location2, outside, evidence, rule, verdict, exception } = finding;
  return {
    uuid: uuid(nameOf(finding)),
    title: rule,
    description: forOscal(
      `${role} of ${resource.type} ${resource.name} at ${location2.code} (${placeInWords(location2, outside)}): ${evidence.why}`
    ),
    props: [
      property("rule", rule),
      property("verdict", verdict),
      property("level", finding.level),
      property("location", location2.code),
      ...outside.map((country) => property("country", country)),
      ...exception === void 0 ? [] : [
        property("exception", exception.expired ? "expired" : "accepted"),
        property("exception-expires", exception.expires),
        property("exception-approved-by", exception.approvedBy)
      ]
    ],
    methods: ["EXAMINE"],
    types: ["finding"],
    subjects: [
      {
        "subject-uuid": uuid(resource.id),
        type: "resource",
        title: forOscal(resource.name),
        props: [
          property("type", resource.type),
          property("provider", resource.provider),
          property("account", resource.scope)
        ]
      }
    ],
    "relevant-evidence": [
      {
        description: forOscal(
          evidence.pointer === "" ? evidence.why : `${evidence.pointer} = ${valueInWords(evidence.value)}`
        ),
        .../^https:\/\/[\w./?=&%#:()~-]+$/.test(evidence.docs) && {
          links: [{ href: evidence.docs, rel: "reference" }]
        }
      }
    ],
    collected
  };
}
var placesObservation = (report, uuid) => ({
  uuid,
  title: "data-locations",
  description: forOscal(totalInWords(report.summary)),
  methods: ["EXAMINE"],
  types: ["discovery"],
  collected: report.run.finishedAt,
  remarks: placesTable(Infinity, report)
});
function gapObservation(gap, uuid, collected) {
  const { reason, provider, scope, region, service, type, resource, role } = gap;
  const place = { provider, account: scope, region, service, type, resource, role };
  return {
    uuid,
    title: `not-seen-${reason}`,
    description: `Not seen: ${forOscal(gap.detail)}`,
    props: [
      property("gap", reason),
      ...Object.entries(place).flatMap(
        ([name, value]) => value === void 0 ? [] : [property(name, value)]
      ),
      ...isAccepted(gap) ? [property("exception", "accepted")] : []
    ],
    methods: ["UNKNOWN"],
    types: ["discovery"],
    collected,
    remarks: `Remedy: ${forOscal(gap.remedy)}`
  };
}
var nameOf = ({ fingerprint }) => `observation ${fingerprint}`;
var isOf = ({ rules }, rule) => rules === "all" || rules.includes(rule);
function* findingOf({ title, type, target }, counts, findings, uuid) {
  const sum = (verdict) => [...counts].reduce((total, [rule, count]) => total + (rule.endsWith(verdict) ? count : 0), 0);
  const outside = sum("outside");
  const contradicted = sum("contradicted");
  yield `{"uuid":"${uuid(`control ${target}`)}",${members({
    title,
    description: `${outside} findings outside the boundary, ${sum("may-leave")} that may leave it${contradicted > 0 ? `, ${contradicted} of contradicting data classes` : ""}.`,
    target: {
      type,
      "target-id": target,
      // Where data only may leave, nobody knows that it does.
      status: { state: "not-satisfied", reason: outside > 0 ? "fail" : "other" }
    }
  })},"related-observations":[`;
  let before = "";
  for (const finding of findings) {
    if (isAccepted(finding) || !counts.has(finding.rule)) continue;
    yield `${before}{"observation-uuid":"${uuid(nameOf(finding))}"}`;
    before = ",";
  }
  yield "]}";
}
var property = (name, value) => ({
  name,
  ns: projectUrl,
  value: forTerminal(value).trim() || "(empty)"
});
var members = (object) => toJson(object).slice(1, -1);
function uuids(run) {
  return (name) => {
    const hex = hash("sha1", `${projectUrl} ${run}
${name}`);
    const variant = "89ab"[Number.parseInt(hex[16], 16) & 3];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}
export {
  oscal
};
