/**
 * Makes rules/classes/*.json: every resource type of the providers with its class. A reviewed exception
 * decides, then what src/locate says of the type's home, then the name (`rules.ts`).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ResourceType } from "@aws-sdk/client-config-service";
import { type Class, classes } from "../../src/classes.ts";
import { type Provider, factsOf, providerOfType } from "../../src/providers.ts";
import { typesOf } from "../../src/collect/aws/account.ts";
import { services } from "../../src/collect/aws/services/index.ts";
import { types as described } from "../../src/locate/index.ts";
import { arnForms } from "./arns.ts";
import { iamReads } from "./iam-reads.ts";
import { isAsked, isSecondName } from "./other-types.ts";
import { byName } from "./rules.ts";

export interface Exception {
  readonly type: string;
  readonly class: Class;
  readonly reason: string;
}

/** One type of the catalogue. */
export interface Entry {
  readonly type: string;
  readonly class: Class;
  /** What decided. */
  readonly by: "exception" | "described" | "name";
  /** Azure: whether a resource of it must have a location, may, or never has; undefined where no schema is known. */
  readonly location: "located" | "optional" | "unlocated" | undefined;
  /** AWS: how Cloud Control lists it. */
  readonly list: "free" | "input" | "none";
  /** AWS: whether its resources can have tags. */
  readonly isTaggable: boolean;
  /** AWS: what the list handler asks on the caller's behalf. */
  readonly behind: readonly string[];
}

const showsContent =
  /^s3:|^(?:dynamodb|iam|sts):(?:Batch)?Get|:Get\w*(?:Csr|Elements|Policy|Status)$|^frauddetector:(?:BatchGet|Get)Variable/;

const text = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8");
const lines = (file: string): string[] =>
  text(file)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** `stores AWS::Batch JobQueue Fleet=configuration | reason`; `*` is every other type of the namespace. */
export function exceptions(): readonly Exception[] {
  return lines("exceptions.txt").flatMap((line) => {
    const [names = "", reason = ""] = line.split(" | ");
    const [main = "", namespace = "", ...types] = names.split(" ");
    return types.map((name) => {
      const [short = "", own = main] = name.split("=");
      const type = `${namespace}${betweenOf(namespace)}${short}`;
      return { type, class: own as Class, reason };
    });
  });
}

export interface ReviewedRole {
  readonly type: string;
  /** "none": the location alone places nothing. */
  readonly role: string;
  readonly reason: string;
}

/** The types whose listed location has another role than their class says. */
export function reviewedRoles(): readonly ReviewedRole[] {
  return lines("roles.txt").flatMap((line) => {
    const [names = "", reason = ""] = line.split(" | ");
    const [role = "", namespace = "", ...types] = names.split(" ");
    return types.map((name) => ({
      type: `${namespace}${betweenOf(namespace)}${name}`,
      role,
      reason,
    }));
  });
}

/** What is between namespace and name: `AWS::S3::Bucket`, `aws:ec2:fleet`, `m365:Site`, `Microsoft.Compute/disks`. */
function betweenOf(namespace: string): string {
  return namespace.startsWith("AWS::") ? "::" : /^(?:aws:|m365$)/.test(namespace) ? ":" : "/";
}

export function catalogue(provider: Provider): readonly Entry[] {
  const excepted = new Map(exceptions().map((one) => [one.type.toLowerCase(), one]));
  const listed = lines(`catalogue/${provider}.tsv`);
  const known = new Set(listed.map((line) => line.split("\t", 1)[0]!.toLowerCase()));
  // Types that neither registry nor SDK names: those of ARNs, and a few that a review knows.
  const others = [
    ...(provider === "aws" ? arnForms.values() : []),
    ...exceptions()
      .map(({ type }) => type)
      .filter((type) => !type.endsWith("*")),
  ].filter((type) => providerOfType(type) === provider && !known.has(type.toLowerCase()));
  return [...listed, ...new Set(others)].toSorted().map((line) => {
    const [type = "", facts = "none", behind = ""] = line.split("\t");
    const key = type.toLowerCase();
    const exception = (excepted.get(key) ?? excepted.get(key.replace(/\/.*/, "/*")))?.class;
    const home = described.get(type.toLowerCase())?.home?.role;
    const told =
      home === undefined || home === "home" || home === "failover"
        ? undefined
        : home === "none" || home === "metadata"
          ? "configuration"
          : home === "processing"
            ? "processes"
            : "stores";
    return {
      type,
      class: exception ?? told ?? byName(type),
      by: exception ? "exception" : told ? "described" : "name",
      location: /^(?:located|optional|unlocated)$/.test(facts)
        ? (facts as Entry["location"])
        : undefined,
      list: facts.split(",", 1)[0] as Entry["list"],
      isTaggable: facts.split(",").includes("tags"),
      behind: behind.split(",").filter((action) => action !== ""),
    };
  });
}

/** What types begin with, in lower case -> "NAMESPACE CLASS NAME NAME ...", which is read for those that come. */
export function classTable(provider: Provider): string {
  const packages = /^# (.*?); extracted (\S+)\./.exec(text(`catalogue/${provider}.tsv`))!;
  const tree: Record<string, Partial<Record<Class, string>>> = {};
  const all = catalogue(provider);
  for (const { type, class: kind } of all) {
    const [namespace, name] = split(provider, type);
    const own = (tree[namespace] ??= {});
    own[kind] = own[kind] === undefined ? name : `${own[kind]} ${name}`;
  }
  return `${JSON.stringify(
    {
      about:
        "Generated by npm run generate from scripts/classes: what a resource of each type can do with data.",
      packages: packages[1],
      extracted: packages[2],
      ...(provider === "azure" && {
        locatedChildren: named(provider, all, (one) => isChild(one) && one.location === "located"),
        containedStores: named(
          provider,
          all,
          (one) =>
            isChild(one) &&
            one.class === "stores" &&
            (one.location === "optional" || one.location === "unlocated"),
        ),
        unlocatedTops: named(provider, all, (one) => !isChild(one) && one.location === "unlocated"),
      }),
      types: byStart(provider, tree),
    },
    null,
    1,
  )}\n`;
}

/** ARM's namespaces are spelt in more than one way. */
function byStart(
  provider: Provider,
  tree: Readonly<Record<string, Partial<Record<Class, string>>>>,
): Record<string, readonly string[]> {
  const { nameOf } = factsOf(provider).types;
  const said = Object.entries(tree).flatMap(([namespace, own]) =>
    classes.flatMap((kind) =>
      own[kind] === undefined
        ? []
        : [[nameOf(namespace, "").toLowerCase(), `${namespace} ${kind} ${own[kind]}`] as const],
    ),
  );
  return Object.fromEntries(
    [...Map.groupBy(said, ([start]) => start)].map(([start, all]) => [
      start,
      all.map(([, line]) => line),
    ]),
  );
}

/** AWS: what Cloud Control is asked for, what is another name of a listed type, what can have tags, what no call lists. */
export function listingTable(): string {
  const listed = (wanted: (entry: Entry) => boolean): Record<string, string> =>
    named("aws", catalogue("aws"), wanted);
  const own = typesOf(services);
  const asked = new Set(
    catalogue("aws").flatMap(({ type, class: kind, list }) =>
      list === "free" && !own.has(type) && isAsked(type, kind) ? [type] : [],
    ),
  );
  const recorded: ReadonlySet<string> = new Set(Object.values(ResourceType));
  return `${JSON.stringify(
    {
      about: "Generated by npm run generate from scripts/classes: how AWS lists each type.",
      cloudControl: listed(({ type }) => asked.has(type)),
      otherNames: listed(({ type }) => isSecondName(type)),
      tags: listed(({ isTaggable }) => isTaggable),
      nothing: listed((entry) => isBlind(entry, own, asked)),
      recorded: listed((entry) => isBlind(entry, own, asked) && recorded.has(entry.type)),
      actions: readingActions(
        catalogue("aws").flatMap(({ type, behind }) => (asked.has(type) ? behind : [])),
      ),
    },
    null,
    1,
  )}\n`;
}

/** What a list handler asks on the caller's behalf, by service: names and settings alone, no content. */
function readingActions(actions: readonly string[]): Record<string, string> {
  const known = Map.groupBy(
    [...new Set(actions)]
      .filter((action) => iamReads.has(action) && !showsContent.test(action))
      .toSorted(),
    (action) => action.split(":", 1)[0]!,
  );
  return Object.fromEntries(
    [...known].map(([service, own]) => [
      service,
      own.map((action) => action.slice(service.length + 1)).join(" "),
    ]),
  );
}

/**
 * What stores or processes data and no call lists. A part of something that is listed is where that is;
 * SAM's types are templates of others.
 */
function isBlind(
  { type, class: kind, list }: Entry,
  own: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): boolean {
  return (
    kind !== "configuration" &&
    type.startsWith("AWS::") &&
    !/^AWS::Serverless::|^AWS::S3::ForeignBucket$/.test(type) &&
    list !== "input" &&
    !own.has(type) &&
    !asked.has(type) &&
    !isSecondName(type)
  );
}

/** Namespace -> the names of the wanted types. */
function named(
  provider: Provider,
  all: readonly Entry[],
  wanted: (entry: Entry) => boolean,
): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const { type } of all.filter(wanted)) {
    const [namespace, name] = split(provider, type);
    tree[namespace] = tree[namespace] === undefined ? name : `${tree[namespace]} ${name}`;
  }
  return tree;
}

const isChild = ({ type }: Entry): boolean => type.split("/").length > 2;

function split(provider: Provider, type: string): readonly [namespace: string, name: string] {
  if (/^(?:aws|m365):(?!:)/.test(type))
    return [type.slice(0, type.lastIndexOf(":")), type.slice(type.lastIndexOf(":") + 1)];
  const bare = provider === "aws" ? type.slice("AWS::".length) : type;
  const separator = provider === "aws" ? "::" : "/";
  const at = bare.indexOf(separator);
  return [bare.slice(0, at), bare.slice(at + separator.length)];
}
