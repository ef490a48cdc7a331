/**
 * OSCAL assessment results, for GRC tools: https://pages.nist.gov/OSCAL-Reference/models/v1.1.3/assessment-results/
 * An observation per finding and per gap, and one of all placements; a finding per control that findings are evidence against. A control is
 * never satisfied: that no scan found anything says nothing about contracts and people, nor about what was not seen.
 */
import { hash } from "node:crypto";
import { type Finding, type Gap, type Report, isAccepted } from "../model.ts";
import { placeInWords } from "./countries.ts";
import { forOscal, forTerminal, toJson } from "./escape.ts";
import { leftOutInWords } from "./left-out.ts";
import { placesTable } from "./markdown-places.ts";
import { totalInWords } from "./places.ts";
import { projectUrl } from "./links.ts";
import { type OscalControl, oscalControls } from "./oscal-controls.ts";
import { policyInWords, rulesInWords } from "./policy-read.ts";
import { type Reporter, chunked } from "./report.ts";
import { valueInWords } from "./text-lines.ts";

export const oscal: Reporter = { id: "oscal", render: (report) => chunked(write(report)) };

/** Of the schema that the tests hold it to. */
const oscalVersion = "1.1.3";

function* write(report: Report): Generator<string> {
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
      property("tool", `${run.tool.name} ${run.tool.version}`),
    ],
  })},"import-ap":{"href":"#${plan}"},"results":[{"uuid":"${uuid("result")}",${members({
    title: `Data locations, ${run.finishedAt.slice(0, 10)}`,
    description: describe(report),
    start: run.startedAt,
    end: run.finishedAt,
    props: [property("status", run.status)],
    "reviewed-controls": {
      "control-selections": controls.selections,
      remarks:
        "Only the part of a control that locations in the providers' configuration show was reviewed.",
    },
  })}`;

  const counts = new Map<string, number>();
  const subjects = new Set<string>();
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

  yield `}],"back-matter":{"resources":[\n${toJson({
    uuid: plan,
    title: "No separate assessment plan",
    description: `The policy and the rules of ${run.tool.name} ${forOscal(run.tool.version)} take its place.`,
  })}`;
  for (const id of subjects) yield `,\n${toJson({ uuid: uuid(id), title: forOscal(id) })}`;
  yield "\n]}}}\n";
}

function describe({ run, summary }: Report): string {
  return [
    `${forOscal(policyInWords(run))}. Boundary ${forOscal(run.boundary.id)} as of ${run.asOf}. ${summary.findings} findings that count, ${summary.excepted} accepted, ${summary.gaps} gaps: what was not seen is not a pass.`,
    ...(run.leftOut ? [`Left out on purpose: ${forOscal(leftOutInWords(run.leftOut))}.`] : []),
  ].join(" ");
}

function observationOf(finding: Finding, uuid: (of: string) => string, collected: string): object {
  const { resource, role, location, outside, evidence, rule, verdict, exception } = finding;
  return {
    uuid: uuid(nameOf(finding)),
    title: rule,
    description: forOscal(
      `${role} of ${resource.type} ${resource.name} at ${location.code} (${placeInWords(location, outside)}): ${evidence.why}`,
    ),
    props: [
      property("rule", rule),
      property("verdict", verdict),
      property("level", finding.level),
      property("location", location.code),
      ...outside.map((country) => property("country", country)),
      ...(exception === undefined
        ? []
        : [
            property("exception", exception.expired ? "expired" : "accepted"),
            property("exception-expires", exception.expires),
            property("exception-approved-by", exception.approvedBy),
          ]),
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
          property("account", resource.scope),
        ],
      },
    ],
    "relevant-evidence": [
      {
        description: forOscal(
          evidence.pointer === ""
            ? evidence.why
            : `${evidence.pointer} = ${valueInWords(evidence.value)}`,
        ),
        ...(/^https:\/\/[\w./?=&%#:()~-]+$/.test(evidence.docs) && {
          links: [{ href: evidence.docs, rel: "reference" }],
        }),
      },
    ],
    collected,
  };
}

/** All placements, inside ones too, by country and role. */
const placesObservation = (report: Report, uuid: string): object => ({
  uuid,
  title: "data-locations",
  description: forOscal(totalInWords(report.summary)),
  methods: ["EXAMINE"],
  types: ["discovery"],
  collected: report.run.finishedAt,
  remarks: placesTable(Infinity, report),
});

function gapObservation(gap: Gap, uuid: string, collected: string): object {
  const { reason, provider, scope, region, service, type, resource, role } = gap;
  const place = { provider, account: scope, region, service, type, resource, role };
  return {
    uuid,
    title: `not-seen-${reason}`,
    description: `Not seen: ${forOscal(gap.detail)}`,
    props: [
      property("gap", reason),
      ...Object.entries(place).flatMap(([name, value]) =>
        value === undefined ? [] : [property(name, value)],
      ),
      ...(isAccepted(gap) ? [property("exception", "accepted")] : []),
    ],
    methods: ["UNKNOWN"],
    types: ["discovery"],
    collected,
    remarks: `Remedy: ${forOscal(gap.remedy)}`,
  };
}

const nameOf = ({ fingerprint }: Finding): string => `observation ${fingerprint}`;

const isOf = ({ rules }: OscalControl, rule: string): boolean =>
  rules === "all" || rules.includes(rule);

function* findingOf(
  { title, type, target }: OscalControl,
  counts: ReadonlyMap<string, number>,
  findings: Report["findings"],
  uuid: (of: string) => string,
): Generator<string> {
  const sum = (verdict: Finding["verdict"]): number =>
    [...counts].reduce((total, [rule, count]) => total + (rule.endsWith(verdict) ? count : 0), 0);
  const outside = sum("outside");
  const contradicted = sum("contradicted");
  yield `{"uuid":"${uuid(`control ${target}`)}",${members({
    title,
    description: `${outside} findings outside the boundary, ${sum("may-leave")} that may leave it${contradicted > 0 ? `, ${contradicted} of contradicting data classes` : ""}.`,
    target: {
      type,
      "target-id": target,
      // Where data only may leave, nobody knows that it does.
      status: { state: "not-satisfied", reason: outside > 0 ? "fail" : "other" },
    },
  })},"related-observations":[`;
  let before = "";
  // Walked again for each control: there may be half a million, and their ids are not held.
  for (const finding of findings) {
    if (isAccepted(finding) || !counts.has(finding.rule)) continue;
    yield `${before}{"observation-uuid":"${uuid(nameOf(finding))}"}`;
    before = ",";
  }
  yield "]}";
}

/** The schema takes no value that is empty, or begins or ends with a space. */
const property = (name: string, value: string): object => ({
  name,
  ns: projectUrl,
  value: forTerminal(value).trim() || "(empty)",
});

const members = (object: object): string => toJson(object).slice(1, -1);

/** Version 5 of RFC 9562: the same report has the same ids. */
function uuids(run: string): (name: string) => string {
  return (name) => {
    // In one call: a Hash object for each of 300,000 ids is memory of its own until it is collected.
    const hex = hash("sha1", `${projectUrl} ${run}\n${name}`);
    const variant = "89ab"[Number.parseInt(hex[16]!, 16) & 3]!;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}
