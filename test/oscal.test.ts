/** OSCAL assessment results: valid by the schema of OSCAL 1.1.3, every number the JSON's, and never "satisfied". */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadFrameworks } from "../src/frameworks.ts";
import type { Report } from "../src/model.ts";
import { oscal } from "../src/report/oscal.ts";
import { oscalControls } from "../src/report/oscal-controls.ts";
import { anyReport, render } from "./support/any-report.ts";
import { empty, hospital } from "./support/report-fixture.ts";

/** NIST's schema of the release (public domain), without its descriptions. */
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(
    readFileSync(new URL("support/oscal-assessment-results.json", import.meta.url), "utf8"),
  ) as object,
);

interface Observation {
  readonly uuid: string;
  readonly types: readonly string[];
  readonly subjects?: readonly { readonly "subject-uuid": string }[];
  readonly props: readonly { readonly name: string; readonly value: string }[];
}
interface Results {
  readonly "import-ap": { readonly href: string };
  readonly results: readonly [
    {
      readonly observations?: readonly Observation[];
      readonly findings?: readonly {
        readonly target: {
          readonly "target-id": string;
          readonly status: { readonly state: string; readonly reason: string };
        };
        readonly "related-observations": readonly { readonly "observation-uuid": string }[];
      }[];
    },
  ];
  readonly "back-matter": { readonly resources: readonly { readonly uuid: string }[] };
}

function resultsOf(report: Report): Results {
  const document = JSON.parse(render(oscal, report)) as { "assessment-results": Results };
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  return document["assessment-results"];
}

test("every report is valid, each finding and gap is an observation, and no reference leads nowhere", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { results, "back-matter": back, "import-ap": plan } = resultsOf(report);
      const [{ observations = [], findings = [] }] = results;
      const { summary, gaps } = report;
      const of = (type: string): readonly Observation[] =>
        observations.filter(({ types }) => types.includes(type));
      expect(of("finding")).toHaveLength(summary.findings + summary.excepted);
      // One more of all placements.
      expect(of("discovery")).toHaveLength([...gaps].length + 1);
      expect(
        of("finding").filter(({ props }) =>
          props.some(({ name, value }) => name === "exception" && value === "accepted"),
        ),
      ).toHaveLength(summary.excepted);
      const resources = new Set(back.resources.map(({ uuid }) => uuid));
      expect(resources.size).toBe(back.resources.length);
      expect(resources).toContain(plan.href.slice(1));
      for (const { subjects = [] } of observations)
        for (const subject of subjects) expect(resources).toContain(subject["subject-uuid"]);
      const known = new Set(observations.map(({ uuid }) => uuid));
      for (const { target, "related-observations": related } of findings) {
        expect(target.status.state).toBe("not-satisfied");
        for (const one of related) expect(known).toContain(one["observation-uuid"]);
      }
      const controls = new Map(
        oscalControls(report.frameworks).all.map(({ target, rules }) => [target, rules]),
      );
      for (const { target, "related-observations": related } of findings) {
        const rules = controls.get(target["target-id"])!;
        const counting = [...report.findings].filter(
          ({ rule, exception }) => !exception && (rules === "all" || rules.includes(rule)),
        );
        expect(related).toHaveLength(counting.length);
        expect(target.status.reason).toBe(
          counting.some(({ verdict }) => verdict === "outside") ? "fail" : "other",
        );
      }
    }),
    { numRuns: 60, seed: 20_261_129 },
  );
});

test("a control without a finding is in no finding, and the same report has the same ids", () => {
  expect(resultsOf(empty).results[0].findings).toBeUndefined();
  expect(render(oscal, hospital)).toBe(render(oscal, hospital));
  expect(render(oscal, empty)).not.toMatch(/"satisfied"/);
});

test("without a framework it is NIST's control on locations, as rules/frameworks spells it", () => {
  const [{ findings = [] }] = resultsOf(hospital).results;
  expect(findings.map(({ target }) => target["target-id"])).toEqual(["sa-9.5_smt"]);
  const [{ controls } = { controls: [] }] = loadFrameworks(["nist-800-53r5"]);
  const nist = oscalControls(loadFrameworks(["nist-800-53r5"]));
  expect(controls.map(({ id }) => id)).toEqual(["SA-9(5)"]);
  expect(nist.all.map(({ target }) => target)).toEqual(
    oscalControls().all.map(({ target }) => target),
  );
});
