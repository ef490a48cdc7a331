/** Where a Bicep file declares what its compiled template deploys: through symbolic names, modules and types. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readInput } from "../../collect/files-read.ts";
import type { PlanFile } from "../dialect.ts";
import type { Declared, Module } from "./declared.ts";
import type { Source } from "./records.ts";

interface Statement {
  readonly keyword: "resource" | "module";
  readonly symbol: string;
  /** The type without its version, or the path of a module. */
  readonly of: string;
  /** From 1. */
  readonly line: number;
  readonly end: number;
  /** Of a literal `name:`. */
  readonly name: string | undefined;
}

interface BicepFile {
  /** As messages call it. */
  readonly file: string;
  readonly path: string;
  readonly lines: readonly string[];
  readonly statements: readonly Statement[];
}

const largest = 4 * 1024 * 1024;

/** The source of a compiled template that lies beside it under the same name. */
export function bicepBeside({
  name,
  path,
  json,
}: PlanFile): ((one: Declared) => Source | undefined) | undefined {
  if (path === undefined || !isCompiled(json) || !/\.json$/i.test(path)) return undefined;
  const source = path.replace(/\.json$/i, ".bicep");
  return existsSync(source) ? sourceIn(name.replace(/\.json$/i, ".bicep"), source) : undefined;
}

/** What the Bicep file beside declares and the compiled template does not hold: it was compiled before. */
export function addedSince({ name, path, json, text }: PlanFile): Added | undefined {
  if (path === undefined || !isCompiled(json) || !/\.json$/i.test(path)) return undefined;
  const file = name.replace(/\.json$/i, ".bicep");
  const source = read(file, path.replace(/\.json$/i, ".bicep"));
  // A child within its parent is called by the end of its type.
  const own = (source?.statements ?? []).filter(
    ({ keyword, of }) => keyword === "resource" && of.includes("/"),
  );
  const lower = text.toLowerCase();
  const left = new Map<string, number>();
  for (const { of, symbol, line } of own) {
    const type = of.toLowerCase();
    const before = left.get(type) ?? lower.split(`"${type}"`).length - 1;
    if (before === 0) return { file, line, symbol, type: of };
    left.set(type, before - 1);
  }
  return undefined;
}

export interface Added {
  readonly file: string;
  readonly line: number;
  readonly symbol: string;
  readonly type: string;
}

export function isCompiled(json: unknown): boolean {
  const metadata = membersOf(membersOf(json)["metadata"]);
  return membersOf(metadata["_generator"])["name"] === "bicep";
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  Object(value) as Readonly<Record<string, unknown>>;

export function sourceIn(file: string, path: string): (one: Declared) => Source | undefined {
  const files = new Map<string, BicepFile | undefined>();
  const open = (named: string, at: string): BicepFile | undefined => {
    if (!files.has(at)) files.set(at, read(named, at));
    return files.get(at);
  };
  return (one) => {
    let here = open(file, path);
    let found: Source | undefined;
    for (const module of one.modules) {
      const statement = here && statementOf(here, "module", module);
      if (!here || !statement) return found;
      found = sourceAt(here, statement);
      const below = join(dirname(here.path), statement.of);
      here = /\.bicep$/i.test(statement.of)
        ? open(join(dirname(here.file), statement.of), below)
        : undefined;
      if (!here) return found;
    }
    const statement = here && statementOf(here, "resource", one, one.type);
    return here && statement ? sourceAt(here, statement) : found;
  };
}

function statementOf(
  { statements }: BicepFile,
  keyword: Statement["keyword"],
  { symbol, name }: Pick<Module, "symbol" | "name">,
  type?: string,
): Statement | undefined {
  const all = statements.filter((one) => one.keyword === keyword);
  const bySymbol = symbol === undefined ? undefined : all.find((one) => one.symbol === symbol);
  if (bySymbol) return bySymbol;
  const fitting =
    type === undefined ? all : all.filter(({ of }) => of.toLowerCase() === type.toLowerCase());
  const byName = typeof name === "string" ? fitting.filter((one) => one.name === name) : [];
  return byName.length === 1 ? byName[0] : fitting.length === 1 ? fitting[0] : undefined;
}

function sourceAt({ file, lines }: BicepFile, { line, end }: Statement): Source {
  return {
    file,
    line,
    attribute(path) {
      let at = line - 1;
      for (const step of path.split(".").map((one) => one.replace(/\[\d+\]$/, ""))) {
        const key = new RegExp(`^\\s*'?${step.replaceAll(/\W/g, "\\$&")}'?\\s*:`);
        let next = at;
        while (next < end && !key.test(lines[next]!)) next++;
        if (next >= end) return at === line - 1 ? undefined : at + 1;
        at = next;
      }
      return at + 1;
    },
  };
}

const header = /^\s*(resource|module)\s+([A-Za-z_]\w*)\s+'([^'\n@]+)(?:@[^'\n]*)?'(\s+existing)?/;
const opensAnother =
  /^(?:resource|module|param|var|output|type|func|targetScope|import|metadata)\b/;

function read(file: string, path: string): BicepFile | undefined {
  let text: string;
  try {
    text = readInput(path);
  } catch {
    return undefined;
  }
  if (text.length > largest) return undefined;
  const lines = text.split(/\r?\n/);
  const statements: Statement[] = [];
  for (const [i, line] of lines.entries()) {
    const [, keyword, symbol, of, existing] = line.length < 2000 ? (header.exec(line) ?? []) : [];
    if (keyword === undefined || existing !== undefined) continue;
    let end = i + 1;
    while (end < lines.length && !opensAnother.test(lines[end]!)) end++;
    const name = lines
      .slice(i, end)
      .map((one) => /^\s*name\s*:\s*'([^'$\n]*)'/.exec(one.slice(0, 500))?.[1])
      .find((one) => one !== undefined);
    statements.push({
      keyword: keyword as Statement["keyword"],
      symbol: symbol!,
      of: of!,
      line: i + 1,
      end,
      name,
    });
  }
  return { file, path, lines, statements };
}
