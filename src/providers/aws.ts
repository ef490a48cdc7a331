/** What every part of the product needs to know of AWS. */
import type { ProviderFacts } from "./provider.ts";

const regionCode = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
const regionOf = (id: string): string | undefined =>
  id.startsWith("arn:") ? id.split(":", 4)[3] || undefined : undefined;

/** Service, then region, account and resource; accounts and regions are filled in where none are given. */
const sampleResources: readonly (readonly [string, string, string, string])[] = [
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
  ["bedrock", "us-east-1", "174428963305", "guardrail/b9"],
];

export const aws: ProviderFacts = {
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
    pageOf: (words) => `https://docs.aws.amazon.com/cli/latest/reference/${words.join("/")}.html`,
  },
  places: {
    list: "locations/aws.json",
    isListedByRegion: true,
    // S3 calls two regions EU and external-1: names that mean something else to people.
    hasAliasesForPeople: false,
    fold: (raw) => raw.trim().toLowerCase(),
    spellings(raw, code) {
      // Old endpoint lists call the FIPS endpoints of a region fips-us-east-1 or us-east-1-fips.
      const region = code.replace(/^fips-|-fips$/g, "");
      // A zone's country is its own: eu-central-1-ist-1a is in Türkiye, and no zone falls back to its parent region.
      const wavelength = /^(.+-wl\d)-([a-z]{3})-wlz-(\d)$/.exec(region);
      if (wavelength) return [`${wavelength[1]}-${wavelength[2]}${wavelength[3]}`];
      const zone = /^([a-z-]+-\d(?:-[a-z]{3}-\d)?)[a-z]$/.exec(region);
      return [raw, code, region, ...(zone ? [zone[1]!] : [])];
    },
    // "global" and other words are in no region that could be compared.
    isComparable: (location) => regionCode.test(location),
  },
  types: {
    // Types without a CloudFormation name are called by their ARNs: "aws:service:resource".
    owns: (type) => /^aws:/i.test(type),
    serviceOf: (type) => type.toLowerCase().split(/::?/)[1] ?? "",
    // A bucket of another account, which may be scanned as well.
    byNameAlone: "AWS::S3::ForeignBucket",
    nameOf: (namespace, name) =>
      namespace.startsWith("aws:") ? `${namespace}:${name}` : `AWS::${namespace}::${name}`,
    classes: "classes/aws.json",
    pageOf(type) {
      const [prefix, service = "", resource = ""] = type.toLowerCase().split("::");
      return prefix === "aws"
        ? `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${service}-${resource}.html`
        : "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html";
    },
    listedHome: {
      why: "the ARN of the resource contains its region",
      docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
    },
    envelope: undefined,
  },
  ids: {
    start: "arn:",
    head: String.raw`arn:[\w-]+:[\w.-]*:[\w-]*:[\w.-]*:`,
    exactPrefix: "arn:",
    // An object's key is not part of where its bucket is.
    containerOf: (id) => id.replace(/^(arn:[\w-]+:s3:::[^/]+)\/.*$/s, "$1"),
    // A log group's ARN is written with and without its streams.
    canonical: (id) => id.replace(/^(arn:.*):\*$/, "$1"),
    inUrls: [
      {
        host: /^sqs\.[\w-]+\.amazonaws\.\w+(?:\.cn)?$/i,
        path: /^\/\d{12}\/[\w.-]{1,80}$/,
      },
    ],
    regionOf,
    groupOf: () => undefined,
    nameWithin: (_id, _type, name) => name,
    apart(id, name) {
      const [, , , region = "", , ...rest] = id.split(":");
      const own = rest.join(":");
      const before = own.endsWith(name) ? own.slice(0, own.length - name.length) : `${own} `;
      const parents = before.replace(/^[\w-]*[/:]/, "");
      return [region, parents + name];
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
    samples: (account, region) => [
      // A bucket's ARN says neither.
      ...(account === undefined && region === undefined ? ["arn:aws:s3:::x7-radiology"] : []),
      ...sampleResources.map(
        ([service, someRegion, someAccount, resource]) =>
          `arn:aws:${service}:${region ?? someRegion}:${account ?? someAccount}:${resource}`,
      ),
    ],
    accounts: [
      {
        // In its two forms: 123456789012, 1234-5678-9012.
        pattern: String.raw`(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)`,
        isAlwaysHidden: true,
        canonical: (id) => id.replaceAll("-", ""),
      },
    ],
  },
};
