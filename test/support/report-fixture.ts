/** A made-up report on a hospital group's clouds, to render. */
import { createHash } from "node:crypto";
import { loadStandings } from "../../src/atlas.ts";
import { withId } from "../../src/gap-id.ts";
import { placeCounter } from "../../src/check/places.ts";
import type {
  Citation,
  Country,
  ExceptionRef,
  Finding,
  Gap,
  Report,
  ResourceRef,
  Role,
  Rule,
} from "../../src/model.ts";

export const account = "123456789012";
const subscription = "8f3d2c1a-5b6e-4f70-9a81-2b3c4d5e6f70";
const eea: readonly Country[] =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
    " ",
  );
/** As long as a list of all countries: two letters each, made up. */
const everywhere: readonly Country[] = Array.from(
  { length: 249 },
  (_, i) => String.fromCharCode(65 + Math.floor(i / 26)) + String.fromCharCode(65 + (i % 26)),
);

const citations: readonly Citation[] = [
  {
    id: "GDPR Art. 44",
    title: "GDPR, Article 44: general principle for transfers",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    catalogue: "GDPR",
    checked: "2026-11-22",
  },
  {
    id: "C5 PSS-12",
    title: "BSI C5:2026, PSS-12: region of data processing and storage",
    url: "https://www.bsi.bund.de/c5",
    catalogue: "BSI C5:2026",
    checked: "2026-11-22",
  },
];

function ruleFor(role: Role, verdict: Rule["verdict"] = "outside"): Rule {
  return {
    id: `${role}-${verdict}`,
    role,
    verdict,
    title: `The ${role} of the data ${verdict === "outside" ? "is" : "may come to be"} outside the boundary`,
    level: role === "metadata" ? "note" : verdict === "outside" ? "error" : "warning",
    securitySeverity: role === "metadata" ? "2.0" : "8.0",
    what: "Data is kept in a country that the boundary does not allow.",
    why: "Patients were promised that their data stays.",
    remediation: {
      console: "Make a new bucket in an allowed region and move the objects.",
      cli: "```sh\naws s3 sync s3://old s3://new\n```",
      terraform: 'Set `region = "eu-central-1"`.',
      bicep: "Set `location: 'westeurope'`.",
    },
    references: citations.map(({ id }) => id),
  };
}

export function bucket(name: string, labels: Readonly<Record<string, string>> = {}): ResourceRef {
  return {
    id: `arn:aws:s3:::${name}`,
    type: "AWS::S3::Bucket",
    provider: "aws",
    scope: account,
    name,
    labels,
  };
}

export function storage(name: string): ResourceRef {
  return {
    id: `/subscriptions/${subscription}/resourceGroups/rg-radiology/providers/Microsoft.Storage/storageAccounts/${name}`,
    type: "Microsoft.Storage/storageAccounts",
    provider: "azure",
    scope: subscription,
    name,
    labels: { "data-class": "personal" },
  };
}

export function finding(
  resource: ResourceRef,
  role: Role,
  code: string,
  countries: readonly Country[],
  more: Partial<Finding> = {},
): Finding {
  const outside = countries.filter((country) => !eea.includes(country));
  const verdict = outside.length === countries.length ? "outside" : "may-leave";
  const { id: rule, level, references } = ruleFor(role, verdict);
  return {
    rule,
    level,
    verdict,
    resource,
    role,
    location: { code, countries },
    outside,
    evidence: {
      pointer: "/location",
      value: code,
      basis: "stated",
      why: "the provider lists the resource at this location",
      docs: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/creating-bucket.html",
    },
    classes: [],
    fingerprint: createHash("sha256")
      .update(`${rule}\n${resource.id}\n${role}\n${code}`)
      .digest("hex"),
    references,
    ...more,
  };
}

const pressException: ExceptionRef = {
  reason: "public press pictures, no personal data",
  approvedBy: "dpo@klinikum.example",
  expires: "2027-03-31",
  legalBasis: "none needed: no personal data",
};
const oldException: ExceptionRef = {
  reason: "moves to Frankfurt in spring",
  approvedBy: "cio@klinikum.example",
  expires: "2026-06-30",
  expired: true,
};

export const findings: readonly Finding[] = [
  finding(
    bucket("klinikum-patient-scans", { team: "radiology", class: "patient" }),
    "home",
    "us-east-1",
    ["US"],
  ),
  finding(bucket("klinikum-london-trial"), "home", "eu-west-2", ["GB"], {
    exception: oldException,
  }),
  finding(storage("stlabresults"), "home", "brazilsouth", ["BR"], { classes: ["personal"] }),
  finding(storage("stlabresults"), "replica", "southcentralus", ["US"], {
    evidence: {
      pointer: "/sku/name",
      value: "Standard_GRS",
      basis: "stated",
      why: "geo-redundant storage keeps a copy in the paired region",
      docs: "https://learn.microsoft.com/azure/storage/common/storage-redundancy",
    },
  }),
  finding(bucket("klinikum-transcripts"), "processing", "global", everywhere, {
    evidence: {
      pointer: "",
      value: null,
      basis: "inherent",
      why: "a global inference profile may run in any commercial region",
      docs: "https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html",
    },
  }),
  finding(bucket("klinikum-press-kit"), "home", "us-west-2", ["US"], { exception: pressException }),
];

export const gaps: readonly Gap[] = [
  {
    reason: "refused",
    provider: "azure",
    scope: "11111111-2222-4333-8444-555555555555",
    region: "global",
    service: "resources",
    detail: "the subscription's resources could not be listed",
    remedy: "grant Microsoft.Resources/subscriptions/resources/read",
  },
  {
    reason: "guarded",
    provider: "aws",
    scope: account,
    region: "ap-east-1",
    service: "tagging",
    detail: "an organization policy denies tag:GetResources",
    remedy: "run the scan from an account that the policy exempts",
    exception: pressException,
  },
  {
    reason: "unresolved-reference",
    provider: "aws",
    scope: account,
    type: "AWS::S3::Bucket",
    resource: "arn:aws:s3:::klinikum-archive",
    role: "replica",
    detail: "replication names a bucket of another account",
    remedy: "scan that account as well",
  },
];

export function reportOf(found: Iterable<Finding>, missed: Iterable<Gap> = []): Report {
  const places = placeCounter();
  for (let i = 0; i < 390; i++)
    places.add({ role: "home", location: { code: "eu-central-1", countries: ["DE"] } }, "inside");
  const summary = {
    resources: 342,
    placements: 401,
    findings: 0,
    excepted: 0,
    gaps: 0,
    byCountry: {} as Record<string, number>,
    anywhere: 0,
    byRole: {} as Partial<Record<Role, number>>,
    byLevel: { error: 0, warning: 0, note: 0 },
    byVerdict: { outside: 0, mayLeave: 0 },
  };
  const rules = new Map<string, Rule>();
  for (const { rule, role, verdict, level, outside, location, exception } of found) {
    if (verdict !== "contradicted") places.add({ role, location }, verdict);
    if (!rules.has(rule)) rules.set(rule, ruleFor(role, verdict));
    if (exception && !exception.expired) {
      summary.excepted++;
      continue;
    }
    summary.findings++;
    summary.byLevel[level]++;
    if (level !== "note") summary.byVerdict[verdict === "outside" ? "outside" : "mayLeave"]++;
    summary.byRole[role] = (summary.byRole[role] ?? 0) + 1;
    for (const country of outside)
      summary.byCountry[country] = (summary.byCountry[country] ?? 0) + 1;
  }
  for (const { exception } of missed) if (!exception) summary.gaps++;
  return {
    run: {
      tool: { name: "data-boundary", version: "0.1.0" },
      rules: { date: "2026-11-22", digest: "0".repeat(64) },
      startedAt: "2026-11-22T08:00:00.000Z",
      finishedAt: "2026-11-22T08:00:07.500Z",
      asOf: "2026-11-22",
      boundary: { id: "eea", countries: eea },
      targets: ["aws", `azure:${subscription}`],
      policy: "data-boundary.yml",
      identities: [`arn:aws:sts::${account}:assumed-role/residency-audit/scan`],
      status: summary.gaps > 0 ? "incomplete" : "complete",
    },
    summary: {
      ...summary,
      byCountry: inOrder(summary.byCountry),
      byRole: inOrder(summary.byRole),
      places: places.summary([...missed], loadStandings("2026-11-22")),
    },
    findings: found,
    gaps: [...missed].map(withId),
    blindSpots: [
      {
        provider: "azure",
        type: "Microsoft.HybridCompute/machines",
        resources: 3,
        detail: "no API tells where an Arc machine stands",
      },
    ],
    types: [
      { provider: "aws", type: "AWS::S3::Bucket", resources: 40, depth: "described" },
      { provider: "aws", type: "AWS::Backup::BackupVault", resources: 2, depth: "home-only" },
      { provider: "azure", type: "Microsoft.Web/sites", resources: 7, depth: "home-only" },
    ],
    coverage: [
      {
        provider: "aws",
        scope: account,
        region: "eu-central-1",
        service: "tagging",
        status: "complete",
        resources: 320,
        calls: 9,
      },
      {
        provider: "aws",
        scope: account,
        region: "ap-east-1",
        service: "tagging",
        status: "refused",
        resources: 0,
        calls: 1,
      },
      {
        provider: "azure",
        scope: subscription,
        region: "global",
        service: "resources",
        status: "complete",
        resources: 22,
        calls: 2,
      },
    ],
    exceptions: [
      {
        ...pressException,
        rule: "home-outside",
        resource: "arn:aws:s3:::klinikum-press*",
        status: "applied",
        matches: 2,
      },
      {
        ...oldException,
        rule: "home-outside",
        resource: "arn:aws:s3:::klinikum-london*",
        status: "expired",
        matches: 1,
      },
      {
        ...pressException,
        rule: "replica-outside",
        resource: "arn:aws:s3:::gone*",
        status: "unused",
        matches: 0,
      },
    ],
    rules: [...rules.values()],
    citations: rules.size > 0 ? citations : [],
  };
}

/** As the check orders them, and the JSON report. */
const inOrder = <T extends object>(counts: T): T =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))) as T;

export const hospital: Report = reportOf(findings, gaps);
export const empty: Report = reportOf([]);

/** Names that try to be something else than a name. */
export const hostileNames: readonly string[] = [
  "$(x)",
  "::set-output name=verdict::inside",
  "ward ::error::fake",
  "##[error]fake ##vso[task.complete result=Succeeded]",
  "<script>alert(1)</script>",
  "[a](javascript:b)",
  "=1+1",
  "n".repeat(300),
  "\u202eslatipsoh\u202c\u200f",
  "ward\n::error::fake\r\nrow | cell",
  "\u001b[31mred\u001b[0m\u0007",
  "..",
  "{0} %s %25 \\",
  "\ud800 half",
];

/** Many findings, made while they are asked for. */
export function manyFindings(count: number): Iterable<Finding> {
  return {
    *[Symbol.iterator]() {
      for (let i = 0; i < count; i++)
        yield finding(bucket(`klinikum-archive-${i}`), "home", "us-east-1", ["US"]);
    },
  };
}
