/** Says where a policy file is wrong, and how to fix it: `file:line:col: fault, remedy`. */
import { pageUrl } from "../identity.ts";
import {
  type Document,
  type LineCounter,
  type YAMLError,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit,
} from "yaml";
import type * as z from "zod";
import { nearest } from "../nearest.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A document together with what is needed to point into it. */
export interface Read {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** The document as plain values. */
  readonly data: unknown;
}

interface Fault {
  readonly offset: number;
  readonly text: string;
}

export function lineOf(file: string, lines: LineCounter, { offset, text }: Fault): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${line}:${col}: ${text}`;
}

/** What the YAML itself has wrong. */
export function yamlFault({ code, message, pos }: YAMLError): Fault {
  const plain = message.split("\n")[0]!.slice(0, 120).replace(/[.:]$/, "");
  const inWords: Partial<Record<typeof code, string>> = {
    MULTIPLE_DOCS: "a second document starts here, keep one document in the file",
    TAB_AS_INDENT: "a tab indents this line, use spaces",
  };
  return { offset: pos[0], text: inWords[code] ?? `not valid YAML (${plain}), correct it` };
}

/** What YAML allows and a policy has no use for: it would be read as something else than what stands there. */
export function oddities(document: Document): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        // As a key of an object it would be lost, and a class without tags is every resource's.
        if (key.value === "__proto__")
          found.push({
            offset: key.range?.[0] ?? 0,
            text: 'a key cannot be called "__proto__", give it another name',
          });
        if (keys.has(key.value))
          found.push({
            offset: key.range?.[0] ?? 0,
            text: "duplicate key, keep one of them",
          });
        keys.add(key.value);
      }
    },
    Pair(_, { key }) {
      if (isNode(key) && !isScalar(key))
        found.push({
          offset: key.range?.[0] ?? 0,
          text: "this key is not a plain word, write it as text",
        });
    },
    Scalar(_, { value, range }) {
      if (typeof value === "object" && value !== null)
        found.push({
          offset: range?.[0] ?? 0,
          text: "this is not a plain value, write it as text",
        });
    },
    Alias(_, alias) {
      if (!alias.resolve(document))
        found.push({
          offset: alias.range?.[0] ?? 0,
          text: `unknown anchor &${alias.source}, write the value out`,
        });
    },
  });
  return found;
}

/** Nobody fixes more at once. */
export const mostFaults = 20;

/** What the file says wrong, in the file's order. */
export function faults(read: Read, issues: readonly Issue[]): string[] {
  return issues
    .slice(0, mostFaults)
    .flatMap((issue) => [...faultsOf(read, issue, [])])
    .sort((a, b) => a.offset - b.offset)
    .slice(0, mostFaults)
    .map((fault) => lineOf(read.file, read.lines, fault));
}

function* faultsOf(read: Read, issue: Issue, above: Path): Generator<Fault> {
  const path = [...above, ...issue.path];
  const here = (text: string): Fault => ({
    offset: offsetOf(read, path),
    text: `${nameOf(path)} ${text}`,
  });
  const input = valueAt(read.data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      for (const key of issue.keys.slice(0, mostFaults))
        yield {
          offset: keyOffset(read, path, key),
          text: `unknown key ${quoted(key)}, ${meant(key, issue.message.split(", "), `use ${issue.message}`)} (see ${pageUrl("docs/policy.md")})`,
        };
      return;
    case "invalid_union": {
      // The branch that was meant is the one whose outermost type fits.
      const fitting = issue.errors.filter(
        (branch) => !branch.some((one) => one.path.length === 0 && misses(one, input)),
      );
      if (fitting.length === 0) yield here(`is ${kindOf(input)}, ${issue.message}`);
      for (const one of fitting.flat().slice(0, mostFaults))
        if (one.code === "invalid_value" && one.path.length === 0)
          yield here(
            `cannot be ${quoted(input)}, ${meant(String(input), one.values.map(String), issue.message)}`,
          );
        else yield* faultsOf(read, one, path);
      return;
    }
    case "invalid_value":
      if (input === undefined) yield here("is missing, add it");
      else
        yield here(
          `cannot be ${quoted(input)}, ${meant(String(input), issue.values.map(String), `write one of ${issue.values.join(", ")}`)}`,
        );
      return;
    case "invalid_type":
      if (input === undefined) yield here(`is missing, ${add[String(path.at(-1))] ?? "add it"}`);
      else if (path.length === 0)
        yield {
          offset: 0,
          text: `the file is ${kindOf(input)}, write keys and values such as "boundary: eea"`,
        };
      else yield here(`is ${kindOf(input)}, write ${article[issue.expected] ?? issue.expected}`);
      return;
    case "invalid_format":
      yield here(
        issue.format === "date"
          ? `is not a date: ${quoted(input)}, write a day that exists as YYYY-MM-DD`
          : issue.message,
      );
      return;
    default:
      yield here(issue.message);
  }
}

const add: Readonly<Record<string, string>> = {
  reason: "explain why this is acceptable",
  approvedBy: "name who approved it",
  expires: "add its last day, such as 2027-03-31",
};

const article: Readonly<Record<string, string>> = {
  string: 'text (in "quotes" if it looks like something else)',
  array: "a list: [one, another]",
  object: "keys and values",
  record: "keys and values",
};

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  const kinds: Readonly<Record<string, string>> = {
    string: "text",
    number: "a number",
    boolean: "true or false",
    object: "keys and values",
  };
  return kinds[typeof value] ?? `a ${typeof value}`;
}

function misses(issue: Issue, input: unknown): boolean {
  return (
    issue.code === "invalid_type" || (issue.code === "invalid_value" && typeof input !== "string")
  );
}

/** As JSON, and no longer than a line has room for. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

function meant(word: string, known: readonly string[], otherwise: string): string {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `did you mean ${JSON.stringify(near)}?`;
}

function nameOf(path: Path): string {
  return path
    .map((key, index) =>
      typeof key === "number" ? `[${key}]` : `${index ? "." : ""}${String(key)}`,
    )
    .join("");
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === "object" && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** The start of the innermost node that is there; what is missing is reported at what it is missing from. */
function offsetOf({ document }: Read, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of [...path, undefined]) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
    if (key !== undefined) node = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
  }
  return offset;
}

function keyOffset(read: Read, path: Path, key: string): number {
  let node: unknown = read.document.getIn(path, true);
  if (isAlias(node)) node = node.resolve(read.document);
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  return (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? offsetOf(read, path);
}
