/**
 * What rules/remedies/ says, read and checked. Plain data without arguments on purpose, as in src/rules/read.ts:
 * the build replaces this file by its answers (scripts/bundle/digest.ts).
 */
import { readFileSync, readdirSync } from "node:fs";
import { parseDocument } from "yaml";
import * as z from "zod";
import { type Remedy, type Role, roles } from "../model.ts";
import { factsOf, providerOfType } from "../providers.ts";
import { nameOf, pageOf, pagesOfTerraform } from "./pages.ts";

const sentence = z.string().trim().min(1);

const templates = ["bicep", "cloudformation"] as const;

const templateOf = (type: string): string | undefined => {
  const provider = providerOfType(type);
  return provider && factsOf(provider).template;
};

const clause = sentence.regex(/[^.]$/);
const page = z.url({ protocol: /^https$/ });

/**
 * Shell lines as they are. A command that deletes, stops or empties something says what is lost with it; one
 * that puts a whole configuration in the place of another says what is lost where the new one leaves it out.
 * `page` says so too, where the reference of the command does not.
 */
const commands = z.array(
  z.union([
    sentence,
    z.strictObject({
      deletes: clause,
      replaces: clause.optional(),
      page: page.optional(),
      run: sentence,
    }),
    z.strictObject({ replaces: clause, page: page.optional(), run: sentence }),
  ]),
);

const entryShape = z
  .strictObject({
    types: z.array(sentence).min(1),
    roles: z.array(z.enum(roles)).min(1),
    summary: sentence.max(160),
    /** What the commands do not show: recreation, what stays, what has to be done before. */
    warning: sentence.optional(),
    /** What the steps leave behind, and a deletion then loses. */
    notCopied: clause.optional(),
    /** Menu names of the console, in asterisks; or why it has no such place, and the page that says so. */
    console: z.union([sentence, z.strictObject({ cannot: clause, source: page })]),
    /** The page that shows its menu names, and the day on which they were read there. */
    menus: z.strictObject({ page, checked: z.iso.date() }).optional(),
    cli: z.union([sentence.transform((text) => [text]), commands.min(1)]).optional(),
    terraform: sentence.optional(),
    bicep: sentence.optional(),
    cloudformation: sentence.optional(),
    after: sentence.optional(),
    sources: z.array(page).min(1),
    checked: z.iso.date(),
  })
  .refine(
    (entry) =>
      entry.types.every((type) =>
        [...templates].every((tool) => (entry[tool] !== undefined) === (templateOf(type) === tool)),
      ),
    "needs the template language of its types' provider, and no other",
  )
  .refine(
    ({ types, cli, terraform }) =>
      (cli !== undefined && terraform !== undefined) ||
      types.every((type) => templateOf(type) === undefined),
    "needs cli and terraform, which only types of a provider without templates may lack",
  );

const folder = new URL("../../rules/remedies/", import.meta.url);

/** The same steps for several types or roles stand once. */
export interface RemedyEntry extends Omit<Remedy, "type" | "role"> {
  readonly types: readonly string[];
  readonly roles: readonly Role[];
}

/** By what it is called, as a report needs a few of them; throws where a file is invalid: a fault of the package. */
export function readRemedies(): Readonly<Record<string, () => RemedyEntry>> {
  const byKey: Record<string, () => RemedyEntry> = {};
  for (const entry of entries()) {
    const key = keyOf(entry);
    if (byKey[key]) throw new Error(`remedies: two entries begin with ${key}`);
    byKey[key] = () => entry;
  }
  return byKey;
}

/** Type in lower case, as ARM spells types differently from API to API -> what its entries are called. */
export function readRemedyTypes(): Readonly<Record<string, readonly string[]>> {
  const all = entries().flatMap((entry) =>
    entry.types.map((type) => [type, keyOf(entry)] as const),
  );
  const byType = Map.groupBy(all, ([type]) => type.toLowerCase());
  return Object.fromEntries([...byType].map(([type, of]) => [type, of.map(([, key]) => key)]));
}

let known: readonly RemedyEntry[] | undefined;

function entries(): readonly RemedyEntry[] {
  known ??= readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => read(name).map(entryOf));
  return known;
}

const keyOf = ({ types, roles: of }: RemedyEntry): string => `${types[0]}#${of.join("+")}`;

type Entry = z.output<typeof entryShape>;

function entryOf({
  types,
  roles: of,
  summary,
  warning: said,
  notCopied,
  sources,
  checked,
  ...texts
}: Entry): RemedyEntry {
  const { console: inConsole, menus, cli = [] } = texts;
  const { terraform, bicep, cloudformation, after } = texts;
  const warning = [
    ...(said === undefined ? [] : [said]),
    ...(notCopied === undefined ? [] : [`Not copied: ${notCopied}.`]),
    ...harms(cli),
  ].join(" ");
  return {
    types,
    roles: of,
    summary,
    ...(warning !== "" && { warning }),
    steps: {
      console: [
        typeof inConsole === "string"
          ? inConsole
          : `The console cannot change this: ${inConsole.cannot}.`,
        ...(after === undefined ? [] : [after]),
      ].join("\n\n"),
      ...(cli.length > 0 && { cli: fencedShell(cli.map(shellOf).join("\n")) }),
      ...(terraform !== undefined && { terraform: fenced("hcl", terraform) }),
      ...(bicep !== undefined && { bicep: fenced("bicep", bicep) }),
      ...(cloudformation !== undefined && { cloudformation: fenced("yaml", cloudformation) }),
    },
    sources: [
      ...new Set([
        ...sources,
        ...(typeof inConsole === "string" ? [] : [inConsole.source]),
        ...(menus ? [menus.page] : []),
        ...cli.flatMap((command) =>
          typeof command === "string"
            ? []
            : pageOf(command, factsOf(providerOfType(types[0]!)!).commands),
        ),
        ...(terraform !== undefined && /\brecreates?\b/.test(warning)
          ? pagesOfTerraform(terraform)
          : []),
      ]),
    ],
    checked,
  };
}

type Command = NonNullable<Entry["cli"]>[number];

/** What a marked command does, as its warning and its comment say it. */
const harmsOf = (command: Exclude<Command, string>): readonly string[] => [
  ...("deletes" in command ? [`deletes ${command.deletes}`] : []),
  ...(command.replaces === undefined ? [] : [`replaces ${command.replaces}`]),
];

const shellOf = (command: Command): string =>
  typeof command === "string"
    ? command
    : [...harmsOf(command).map((harm) => `# ${harm}`), command.run].join("\n");

/** A sentence for each harm of a command, with its number among all commands. */
function harms(cli: readonly Command[]): string[] {
  const runs: { run: string; harms: readonly string[] }[] = cli.flatMap((command) =>
    typeof command === "string"
      ? command
          .replaceAll(/\\\n/g, " ")
          .split("\n")
          .filter((line) => line !== "" && !line.startsWith("#"))
          .map((run) => ({ run, harms: [] }))
      : [{ run: command.run, harms: harmsOf(command) }],
  );
  return runs.flatMap(({ run, harms: all }, at) =>
    all.map((harm) => `Command ${at + 1} of ${runs.length} (\`${nameOf(run)}\`) ${harm}.`),
  );
}

const fenced = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;

/** Cmdlets are PowerShell's: Verb-Noun. */
const fencedShell = (code: string): string =>
  fenced(/^[A-Z][a-z]+-[A-Z]\w+ /.test(code) ? "powershell" : "sh", code);

function read(name: string): Entry[] {
  const document = parseDocument(readFileSync(new URL(name, folder), "utf8"));
  const broken = document.errors[0] ?? document.warnings[0];
  if (broken) throw new Error(`rules/remedies/${name}: ${broken.message}`);
  const parsed = z.array(entryShape).safeParse(document.toJS());
  if (!parsed.success) throw new Error(`rules/remedies/${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
