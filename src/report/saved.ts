/**
 * Reads a JSON report back. In the file as it was written every finding and placement has a line of its own,
 * so these are read again line by line each time they are walked; a file that was laid out otherwise is read whole.
 */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import * as z from "zod";
import { cannotRead } from "../file-fault.ts";
import { type Report, UserError } from "../model.ts";
import { jsonFault } from "../json-fault.ts";
import { reportSchema } from "./json-schema.ts";
import { schemaVersion } from "./links.ts";

const streamed = ["findings", "placements"] as const;
type Streamed = (typeof streamed)[number];

/** Throws a `UserError` where it is not a report of this version. */
export function readSavedReport(file: string): Report {
  try {
    // A pipe is read once.
    if (file === "-") return whole(readFileSync(0, "utf8"), "standard input");
    return byLine(file) ?? whole(readFileSync(file, "utf8"), file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotRead(file, error, "name a report written by scan --format json=FILE");
  }
}

function whole(text: string, file: string): Report {
  if (inventoryStart.test(text)) throw isInventory(file);
  return reportFrom(parsed(text, file), file);
}

const inventoryStart = /^\uFEFF?\{"inventory":/;

const isInventory = (file: string): UserError =>
  new UserError(
    `${file}: is a saved inventory, not a report; run data-boundary scan ${file} --format json=FILE, and name that file`,
  );

/** Undefined where the layout is not the one that we write. */
function byLine(file: string): Report | undefined {
  const lists = new Map<Streamed, Iterable<never>>();
  let rest = "";
  let open: Streamed | undefined;
  for (const { text, at } of lines(file, 0)) {
    if (rest === "" && inventoryStart.test(text)) throw isInventory(file);
    if (open !== undefined) {
      if (text.startsWith("    {")) continue;
      if (!/^ {2}\],?$/.test(text)) return undefined;
      rest += text.slice(2);
      open = undefined;
      continue;
    }
    open = streamed.find((name) => text === `  "${name}": [`);
    if (open !== undefined) lists.set(open, elements(file, at, open));
    rest += `${text}\n`;
  }
  if (lists.size === 0 || open !== undefined) return undefined;
  const report = reportFrom(parsed(rest, file), file);
  // A list is walked once before anything is written, so that no report ends in the middle.
  for (const list of lists.values()) for (const _ of list);
  return { ...report, ...Object.fromEntries(lists) };
}

function elements(file: string, at: number, name: Streamed): Iterable<never> {
  const schema = elementSchema(name);
  return {
    *[Symbol.iterator]() {
      let index = 0;
      for (const { text } of lines(file, at)) {
        if (!text.startsWith("    {")) return;
        const element = parsed(text.replace(/,$/, ""), file);
        refuse(schema.safeParse(element), file, [name, index++]);
        yield element as never;
      }
    },
  };
}

const chunkLength = 256 * 1024;

/** The lines of a file from an offset on, each with the offset of the next. */
function* lines(
  file: string,
  from: number,
): Generator<{ readonly text: string; readonly at: number }> {
  const descriptor = openSync(file, "r");
  try {
    const chunk = Buffer.alloc(chunkLength);
    let held: Buffer[] = [];
    let at = from;
    for (let position = from; ;) {
      const read = readSync(descriptor, chunk, 0, chunkLength, position);
      if (read === 0) break;
      position += read;
      let start = 0;
      for (let end = chunk.indexOf(10, start); end >= 0 && end < read;) {
        const line = Buffer.concat([...held, chunk.subarray(start, end)]);
        held = [];
        at += line.length + 1;
        yield { text: line.toString("utf8"), at };
        start = end + 1;
        end = chunk.indexOf(10, start);
      }
      held.push(Buffer.from(chunk.subarray(start, read)));
    }
    const last = Buffer.concat(held);
    if (last.length > 0) yield { text: last.toString("utf8"), at: at + last.length };
  } finally {
    closeSync(descriptor);
  }
}

/** As PowerShell writes it: a byte order mark. */
const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    throw new UserError(
      `${file}: is not JSON: ${jsonFault(error)}; name a report written by scan --format json=FILE`,
    );
  }
}

function reportFrom(said: unknown, file: string): Report {
  const version =
    typeof said === "object" && said !== null && "schemaVersion" in said
      ? said.schemaVersion
      : undefined;
  if (version !== schemaVersion)
    throw new UserError(
      version === undefined
        ? `${file}: is not a JSON report of data-boundary; name a report written by scan --format json=FILE`
        : `${file}: is a report of schema version ${JSON.stringify(version)}, and this data-boundary reads version ${schemaVersion}; scan again, or use the version that wrote it`,
    );
  const schema = z.fromJSONSchema(reportSchema() as Parameters<typeof z.fromJSONSchema>[0]);
  refuse(schema.safeParse(said), file, []);
  const { $schema: _, schemaVersion: __, tool, run, rules, ...rest } = said as Saved;
  const { policy, ...scan } = run;
  return {
    ...rest,
    run: { tool, ...scan, ...(policy !== null && { policy }) },
    rules: rules.map((rule) => ({
      ...rule,
      remediation: byTool(rule.remediation),
      ...(rule.remedies && {
        remedies: rule.remedies.map((remedy) => ({
          ...remedy,
          role: rule.role,
          steps: byTool(remedy.steps),
        })),
      }),
    })),
  };
}

const tools = ["console", "cli", "terraform", "bicep", "cloudformation"];

/** In the order of rules/: the JSON report sorts its keys. */
const byTool = (steps: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(steps).sort(([a], [b]) => tools.indexOf(a) - tools.indexOf(b)));

interface Saved extends Omit<Report, "run"> {
  readonly $schema: string;
  readonly schemaVersion: string;
  readonly tool: Report["run"]["tool"];
  readonly run: Omit<Report["run"], "tool" | "policy"> & { readonly policy: string | null };
}

function elementSchema(name: Streamed): z.ZodType {
  const { $defs } = reportSchema() as { readonly $defs: Readonly<Record<string, object>> };
  return z.fromJSONSchema({
    ...$defs[name.slice(0, -1)],
    $defs,
  } as Parameters<typeof z.fromJSONSchema>[0]);
}

function refuse(
  result: z.ZodSafeParseResult<unknown>,
  file: string,
  at: readonly (string | number)[],
): void {
  const issue = result.error?.issues[0];
  if (issue)
    throw new UserError(
      `${file}: ${[...at, ...issue.path].join(".")}: ${issue.message}; the report was changed after it was written; use the original file`,
    );
}
