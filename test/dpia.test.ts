/** The draft of a DPIA: the heads of Art. 35(7), what a person must write is marked, and nothing from a cloud acts in it. */
import { Marked } from "marked";
import { expect, test } from "vitest";
import { dpia } from "../src/report/dpia.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import {
  bucket,
  empty,
  finding,
  hospital,
  hostileNames,
  reportOf,
} from "./support/report-fixture.ts";

const written = (report: Parameters<typeof dpia.render>[0]): string =>
  [...dpia.render(report, { color: false })].join("");

test("each head is there, and each has what a person must write", () => {
  const text = written(hospital);
  const sections = text.split(/^## /m).slice(1);
  expect(sections.map((one) => one.split("\n")[0])).toEqual([
    "1. Description of the processing and where it takes place",
    "2. Recipients",
    "3. Transfers to third countries",
    "4. Required service data and diagnostic data",
    "5. Necessity and proportionality",
    "6. Measures",
    "7. Residual risks",
  ]);
  for (const section of sections) expect(section).toContain("- [ ] **To be completed:**");
});

test("gaps are named, and a scan without findings is not a statement on what was not seen", () => {
  const [gap] = [...hospital.gaps];
  expect(written(hospital)).toContain(gap!.remedy.slice(0, 10));
  expect(written(empty)).toContain("no finding; that is not a statement on what was not seen");
});

test("a name that a cloud returned begins no line and makes no head", () => {
  const of = (name: string): number =>
    written(
      reportOf([finding(bucket("a"), "home", "us-east-1", ["US"], { classes: [name] })]),
    ).split("\n").length;
  for (const name of hostileNames) expect(of(name)).toBe(of("patient"));
});

/** The tags of a page, by a Markdown parser that is not ours. */
const tags = (page: string): readonly string[] =>
  (
    (new Marked({ gfm: true }).parse(page, { async: false }) as string).match(/<[a-z0-9]+/g) ?? []
  ).toSorted();

test.each([...hostileNames, "# head", "1. one", "- [ ] item", "`a` ``b", "*x* _y_", "@team #12"])(
  "a name changes nothing but its own text: %j",
  (name) => {
    const page = (label: string): string =>
      written({
        ...reportOf([finding(bucket("a"), "home", "us-east-1", ["US"], { classes: [label] })]),
        blindSpots: [{ provider: "aws", type: label, resources: 1, detail: label }],
        gaps: [...hospital.gaps].map((gap) => ({ ...gap, detail: label, remedy: label })),
      });
    expect(tags(page(name))).toEqual(tags(page("patient")));
  },
);

test("ids and addresses are written as they are, and every word of a measure is there", () => {
  const way =
    "Move it:\nfirst.\n\n- AWS: Organizations > *Policies* > deny by `aws:RequestedRegion`.\n- " +
    `Azure: ${"long ".repeat(100)}end.`;
  const report = {
    ...hospital,
    rules: hospital.rules.map((rule) => ({ ...rule, remediation: { console: way } })),
    run: {
      ...hospital.run,
      identities: ["arn:aws:sts::1:assumed-role/a_b_c", "dsb@klinik.example"],
    },
  };
  const page = written(report);
  expect(page).toContain("`arn:aws:sts::1:assumed-role/a_b_c`, `dsb@klinik.example`");
  expect(page).not.toMatch(/\\:|\\n/);
  expect(page).toContain(
    "\n  - AWS: Organizations &gt; *Policies* &gt; deny by `aws:RequestedRegion`.\n",
  );
  expect(page).toContain("end.\n");
  expect(new Marked().parse(page, { async: false })).toContain("<li>AWS: Organizations");
});

test("a tenant's draft names its recipients, each fix once, and equal countries in one row", async () => {
  const { stdout } = await dataBoundary("scan demo:m365 -q -f dpia --fail-on never".split(" "), {
    cwd: temporaryFolder(),
  });
  expect(stdout).toMatch(/partner tenants .* \(`m365:PartnerTenant`\): 3\n/);
  expect(stdout).toContain(
    "- `m365:Site` (`home-outside`): Move the site to a geography inside, in a tenant with Multi-Geo.\n",
  );
  // No cloud but the tenant was scanned.
  expect(stdout).not.toMatch(/^ *- (?:AWS|Azure): /m);
  expect(stdout).toMatch(
    /^\| each of Belgium, Bulgaria, .*Slovakia \| home \| 0 \| 0 \| 1 \| EEA member \|$/m,
  );
  expect(stdout.match(/^- logs: /gm)).toHaveLength(3);
});

test("it says in its first lines which policy judged", () => {
  const { policy: _, ...run } = hospital.run;
  const head = (report: typeof hospital): string => written(report).slice(0, 700);
  expect(head({ ...hospital, run })).toContain("No policy file found: using eea");
  expect(head({ ...hospital, run: { ...run, policy: "my.yml" } })).toContain("Policy file: my.yml");
});
