/** Makes docs/coverage.md: every row of knowledge by type, with the permission that shows it, and every residency question with its answer. */
import { globSync, readFileSync } from "node:fs";
import { classes } from "../src/classes.ts";
import { services } from "../src/collect/aws/services/index.ts";
import { permissionsOf } from "../src/collect/microsoft365/units.ts";
import { blindSpotsOf, types } from "../src/locate/index.ts";
import { knownTypes } from "../src/cli/types.ts";
import type { Provider } from "../src/model.ts";
import { cellsOf, columnsOf, dialectsSection } from "./coverage-dialects.ts";
import { counted, noDataPath } from "./api-shapes/members.ts";
import { type ResourceType, type Row, none } from "../src/locate/path.ts";

/** A residency question as rules/questions holds it. */
interface Question {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly severity: string;
  /** Why no row answers it. */
  readonly leftOut?: string;
  /** True where only a blind spot says that nobody can tell. */
  readonly blind?: boolean;
  /** AWS: the calls whose answers the rows read, and what they take. */
  readonly collect?: readonly {
    readonly call: string;
    readonly iam?: string;
    readonly into: string;
    readonly property?: string;
  }[];
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function where(row: Row): string {
  if ("read" in row)
    return `\`${row.read}\`${row.absent === undefined || row.absent === none ? "" : ", or the default where it is missing"}`;
  return typeof row.always === "string" ? `always \`${row.always}\`` : "always";
}

export function questions(provider: string): readonly Question[] {
  return globSync(`rules/questions/${provider}*.json`)
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as Question[]);
}

/** AWS: type -> the actions of the list that shows it, the listing call's first. */
const listed: ReadonlyMap<string, readonly string[]> = new Map(
  services.flatMap(({ lists }) =>
    lists.flatMap((one) => one.types.map((type) => [type, one.actions] as const)),
  ),
);

/** AWS: "TYPE PROPERTY", or "TYPE" for the record itself -> the actions of the calls whose answers are kept there. */
const kept: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      questions("aws").flatMap(({ collect = [] }) => collect),
      ({ into, property }) => [into, ...(property === undefined ? [] : [property])].join(" "),
    ),
  ].map(([key, calls]) => [
    key,
    [...new Set(calls.flatMap(({ iam }) => (iam === undefined ? [] : [iam])))],
  ]),
);

/** The permissions of the calls that show what a row reads; without a row, of the one that lists the type. */
export function actionsOf({ type, provider, needs }: ResourceType, row?: Row): readonly string[] {
  const top = row && "read" in row ? row.read.split(/[.[{]/, 1)[0]! : "";
  if (provider === "azure")
    return [
      needs.find(({ property }) => property === top)?.action ??
        "Microsoft.ResourceGraph/resources/read",
    ];
  if (provider === "microsoft365") return permissionsOf(type);
  // What no service file lists is seen by its tags, or by an inventory that the account keeps.
  const list = listed.get(type) ?? ["tag:GetResources"];
  return row ? (kept.get(`${type} ${top}`) ?? kept.get(type) ?? list) : list.slice(0, 1);
}

/** Question id -> how it is answered, rows first; ids that nothing answers are not in the map. */
export function answers(): ReadonlyMap<string, string> {
  const rowsOf = new Map<string, Set<string>>();
  const homesOf = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, id: string, text: string): void =>
    void map.set(id, (map.get(id) ?? new Set()).add(text));
  for (const { type, rows, home } of types.values()) {
    const seen = type.startsWith("AWS::") && !listed.has(type) ? ", where it is tagged" : "";
    for (const { answers: ids = [], role } of rows)
      for (const id of ids) note(rowsOf, id, `${role} of ${type}${seen}`);
    for (const id of home?.answers ?? []) note(homesOf, id, `${home!.role} of ${type}${seen}`);
  }
  return new Map(
    [...new Set([...rowsOf.keys(), ...homesOf.keys()])].map((id) => [
      id,
      [
        ...[...(rowsOf.get(id) ?? [])].map((text) => `row: ${text}`),
        ...[...(homesOf.get(id) ?? [])].map((text) => `listed location: ${text}`),
      ].join("; "),
    ]),
  );
}

/** How many types of each class are listed how, and which of those that store data are listed by nothing. */
function classesOf(provider: Provider): readonly string[] {
  const known = knownTypes([provider]);
  const ways = [...new Set(known.map((one) => one.listed))].toSorted();
  const count = (kind: string, way?: string): number =>
    known.filter((one) => one.class === kind && (way === undefined || one.listed === way)).length;
  return [
    "| Class | Types | " +
      ways.map((way) => `listed by: ${way}`).join(" | ") +
      " | known in full |",
    "| --- | --- | " + ways.map(() => "--- | ").join("") + "--- |",
    ...classes.map(
      (kind) =>
        `| ${kind} | ${count(kind)} | ${ways.map((way) => count(kind, way)).join(" | ")} | ${known.filter((one) => one.class === kind && one.knowledge === "full").length} |`,
    ),
    "",
    ...listedOf(provider, known),
  ];
}

/** How many of the types that store data are listed, apart from what only its tags show. */
function listedOf(provider: Provider, known: ReturnType<typeof knownTypes>): readonly string[] {
  // Kinds of ARNs that CloudFormation does not have are met by their tags alone.
  const stores = known.filter(
    ({ type, class: kind }) =>
      kind === "stores" && (provider !== "aws" || type.startsWith("AWS::")),
  );
  const by = (...ways: readonly string[]): number =>
    stores.filter((one) => ways.includes(one.listed)).length;
  const asked = stores.length - by("tags", "none");
  return [
    provider === "aws"
      ? `Of ${stores.length} types of CloudFormation's registry that store data, ${asked} are listed whether they have tags or not, ${by("tags")} are met by their tags alone, and ${by("none")} are listed by nothing, which is a blind spot of every scan. \`data-boundary types aws\` names them.`
      : `Of ${stores.length} types that store data, ${asked} are listed, by themselves or with what they are a part of, and ${by("none")} are not. \`data-boundary types ${provider}\` names them.`,
    "",
  ];
}

/** How complete the rows are, held by test/members.test.ts. */
function membersSection(): readonly string[] {
  return [
    "## Completeness of rows",
    "",
    "Of every type listed here, each member of its API shape that can name a place (a region, an ARN, a bucket, an address, an id of another resource, a kind of redundancy) is read by a row, or listed as no data path with a reason: by a general rule, or by type. `scripts/api-shapes/README.md` says how; `npm test` fails on a member that is neither.",
    "",
    "| Provider | Types | Members in their shapes | Can name a place | Read by a row | No data path, by a rule | No data path, by type | Neither |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...counted().map(
      ({ provider, types: number, members, candidates, read, rule, type, neither }) =>
        `| ${provider === "aws" ? "AWS" : "Azure"} | ${number} | ${members} | ${candidates} | ${read} | ${rule} | ${type} | ${neither} |`,
    ),
    "",
    "No package describes the shape of these:",
    "",
    ...Object.entries(noDataPath().withoutShape).map(
      ([type, why]) => `- \`${type.replaceAll("/{}", "")}\`: ${why}`,
    ),
    "",
  ];
}

export function coveragePage(): string {
  const sorted = [...types.values()].toSorted((a, b) => (a.type < b.type ? -1 : 1));
  const known = answers();
  const lines = [
    "# What data-boundary knows",
    "",
    "Generated by `npm run generate` from the rows in `src/locate` and the questions in `rules/questions`. A type that is not listed here is judged by its listed location and its class, and every report names it as known by its location only. `data-boundary types` lists every type of the providers.",
    "",
    ...membersSection(),
    ...dialectsSection(),
  ];
  for (const [provider, title] of [
    ["aws", "AWS"],
    ["azure", "Azure"],
    ["microsoft365", "Microsoft 365"],
  ] as const) {
    const asked = questions(provider);
    const answered = asked.filter(({ id }) => known.has(id)).length;
    lines.push(`## ${title}`, "");
    if (asked.length > 0)
      lines.push(
        `${answered} of ${asked.length} residency questions are answered by a row.`,
        "",
        ...classesOf(provider),
      );
    const columns = columnsOf(provider);
    const empty = columns.map(() => " |").join("");
    lines.push(
      `| Type | Role | Where it is written | ${columns.map((one) => one.title).join(" | ")} | Permission | Why |`,
      `| --- | --- | --- | ${columns.map(() => "--- | ").join("")}--- | --- |`,
    );
    for (const one of sorted.filter((type) => type.provider === provider)) {
      const { type, rows, home, blind } = one;
      if (home)
        lines.push(
          `| ${type} | ${home.role} | listed location${home.at ? `: \`${home.at}\`` : ""} |${empty} ${actionsOf(one).join(", ")} | [${cell(home.why)}](${home.docs}) |`,
        );
      for (const row of rows)
        lines.push(
          `| ${type} | ${row.role} | ${where(row)} |${
            "read" in row
              ? cellsOf(provider, type, row.read)
                  .map((text) => ` ${cell(text)} |`)
                  .join("")
              : empty
          } ${actionsOf(one, row).join(", ")} | [${cell(row.why)}](${row.docs}) |`,
        );
      if (one.looker)
        lines.push(
          `| ${type} | data classes | |${empty} | where a class of the policy names ${one.looker.by}: what it found in ${cell(Object.keys(one.looker.into).join(", "))} |`,
        );
      for (const text of blind) lines.push(`| ${type} | blind spot | |${empty} | ${cell(text)} |`);
    }
    for (const { type, detail } of blindSpotsOf(new Set([provider])))
      if (asked.length === 0) lines.push(`| ${type} | blind spot | |${empty} | ${cell(detail)} |`);
    lines.push("");
    if (asked.length === 0) continue;
    lines.push(
      `### ${title}: the questions`,
      "",
      "| Question | Type | Severity | Answer | Calls |",
      "| --- | --- | --- | --- | --- |",
    );
    for (const { id, type, title: text, severity, leftOut, blind, collect = [] } of asked)
      lines.push(
        `| ${cell(text)} (\`${id}\`) | ${cell(type)} | ${severity} | ${cell(known.get(id) ?? (leftOut ? `left out: ${leftOut}` : blind ? "blind spot" : "NOT ANSWERED"))} | ${collect.map(({ call }) => call).join(", ")} |`,
      );
    lines.push("");
  }
  return `${lines.join("\n")}`;
}
