/**
 * Mutation testing: changes one random place of the sources at a time (a condition flipped, a call
 * dropped, a return emptied) and runs the tests near it that import the changed file or start the
 * command: all places with the quick tests, then what they let pass with slower ones.
 *
 *     npm run mutation -- [--places 300] [--from 0] [--seed 1] [--room locate]
 *
 * It works in a copy of the committed tree in the system's temporary folder. The order of places
 * follows from the seed, so that a run can be repeated.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseAst } from "vite";

/**
 * The files of a room, and the tests near it: first those that take seconds, then, for what they let
 * pass, those that send requests or try many variants.
 */
const rooms: Readonly<
  Record<string, { readonly files: string; readonly tests: readonly (readonly string[])[] }>
> = {
  locate: {
    files: "src/locate/**/*.ts",
    tests: [
      ["/fixtures", "references", "/rows.test", "waiting", "aws-knowledge", "aws-places"],
      ["/words.test", "second-answers", "both-ends", "silent-records", "repeats", "members"],
      ["/mutations.test", "records-without-place", "security-kept", "azure-choices"],
    ],
  },
  judge: {
    files: "src/judge/*.ts",
    tests: [
      ["judge", "policy.test", "rules", "jurisdictions"],
      ["properties", "policy-page"],
    ],
  },
  check: {
    files: "src/check/*.ts",
    tests: [
      ["finding-store", "folded-gaps", "counts", "places-table", "report.test"],
      ["judge", "inventory.test", "properties", "repeats"],
    ],
  },
  aws: {
    files: "src/collect/aws/**/*.ts",
    tests: [
      ["aws-answers", "aws-arn", "aws-services", "aws-places", "aws-flows", "words-of-answers"],
      ["aws-other-types", "aws-demo-storage", "aws-regions", "aws-plain-xml", "aws-states"],
      ["aws-accounts", "aws-order", "aws-drs", "aws-hosts", "aws-demo-flows", "aws.test"],
      ["aws-refusals", "aws-faults", "aws-cross-check", "matrix-aws"],
    ],
  },
  config: {
    files: "src/collect/aws/{config-*,explorer-word,trust,witness}.ts",
    tests: [["config-record"], ["aws-trust"], ["config-aggregator", "aws-cross-check"]],
  },
  guards: {
    files: "src/collect/{aws,azure}/guards/*.ts",
    tests: [["guards-command"], ["guards-faults"]],
  },
  azure: {
    files: "src/collect/azure/*.ts",
    tests: [
      ["azure-listing", "azure-graph", "azure-need-paths", "azure-endpoint", "words-of-answers"],
      ["azure-demo", "azure-choices", "azure-estate", "azure-looks-wrong", "workflow-identity"],
      ["azure-faults", "second-answers", "records-without-place", "matrix-azure"],
    ],
  },
  inventory: {
    files: "src/collect/{*,inventory/**/*}.ts",
    tests: [
      ["inventory", "overlap", "claims"],
      ["interrupt", "narrowed", "shards", "merge", "plans-saved"],
    ],
  },
};

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

const opposite: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  "&&": "||",
  "||": "&&",
};

const { values } = parseArgs({
  options: {
    places: { type: "string", default: "300" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    room: { type: "string" },
  },
});

/** mulberry32: small, and the same everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(file, "utf8");
  const mutants: Mutant[] = [];
  const add = (what: string, { start, end }: Node, text: string): void => {
    const line = source.slice(0, start).split("\n").length;
    mutants.push({ file, line, what, start, end, text });
  };
  const textOf = ({ start, end }: Node): string => source.slice(start, end);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (typeof value !== "object" || value === null || !("type" in value)) return;
    const node = value as Node;
    if (node.type.startsWith("TS")) return;
    mutate(node);
    for (const member of Object.values(node)) visit(member);
  };
  const mutate = (node: Node): void => {
    const child = (name: string): Node => node[name] as Node;
    switch (node.type) {
      case "BinaryExpression":
      case "LogicalExpression": {
        const operator = String(node["operator"]);
        const other = opposite[operator];
        const [left, right] = [child("left"), child("right")];
        if (other)
          add(`${operator} -> ${other}`, node, `(${textOf(left)} ${other} ${textOf(right)})`);
        else if (operator === "??") add("?? dropped", node, textOf(left));
        break;
      }
      case "UnaryExpression":
        if (node["operator"] === "!") add("! dropped", node, `(${textOf(child("argument"))})`);
        break;
      case "IfStatement":
        add("condition true", child("test"), "true");
        add("condition false", child("test"), "false");
        break;
      case "ConditionalExpression":
        add("first branch only", node, `(${textOf(child("consequent"))})`);
        add("second branch only", node, `(${textOf(child("alternate"))})`);
        break;
      case "ExpressionStatement":
        add("statement dropped", node, ";");
        break;
      case "ReturnStatement":
        if (node["argument"]) add("returns undefined", node, "return undefined as never;");
        break;
      case "Literal":
        if (typeof node["value"] === "boolean")
          add("boolean flipped", node, String(!node["value"]));
    }
  };
  visit((parseAst(source, { lang: "ts" }) as unknown as { readonly body: unknown }).body);
  return mutants;
}

/** The files that a file imports, itself included, and those that they import. */
function importsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(
    /(?:from|import\()\s*"(\.[^"]+\.ts)"/g,
  ))
    importsOf(resolve(file, "..", name), seen);
  return seen;
}

const root = resolve(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "data-boundary-mutation-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
execFileSync("git", ["clone", "--quiet", "--local", root, copy]);
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

const chosen = Object.entries(rooms).filter(([name]) => (values.room ?? name) === name);
const next = random(Number(values.seed));
const places = chosen
  .flatMap(([, { files, tests }]) =>
    globSync(files, { cwd: copy }).flatMap((file) =>
      mutantsOf(join(copy, file)).map((mutant) => ({ ...mutant, tests })),
    ),
  )
  .map((mutant) => ({ mutant, order: next() }))
  .sort((a, b) => a.order - b.order)
  .slice(Number(values.from), Number(values.from) + Number(values.places))
  .map(({ mutant }) => mutant);

const command = join(copy, "test/support/command.ts");
const imports = new Map(
  globSync("test/*.test.ts", { cwd: copy }).map((test) => [test, importsOf(join(copy, test))]),
);
function near(file: string, names: readonly string[]): string[] {
  return [...imports]
    .filter(([test]) => names.some((name) => test.includes(name)))
    .filter(([, files]) => files.has(file) || files.has(command))
    .map(([test]) => test);
}

/** Late: not through after five minutes, which can be a loop without end and can be a busy machine. */
function outcomeOf(tests: readonly string[]): "green" | "red" | "late" {
  const { status, error } = spawnSync("vitest", ["run", "--bail=1", "--no-isolate", ...tests], {
    cwd: copy,
    stdio: "ignore",
    timeout: 300_000,
  });
  if (error) return "late";
  return status === 0 ? "green" : "red";
}

/** Whether a test notices the mutant. */
function fateOf({ file, start, end, text }: Mutant, tests: readonly string[]): string {
  const source = readFileSync(file, "utf8");
  writeFileSync(file, `${source.slice(0, start)}${text}${source.slice(end)}`);
  const outcome = outcomeOf(tests);
  writeFileSync(file, source);
  return { green: "alive", red: "killed", late: "late" }[outcome];
}

let alive = places;
for (let step = 0; alive.some(({ tests }) => step < tests.length); step++) {
  const all = new Set(alive.flatMap(({ file, tests }) => near(file, tests[step] ?? [])));
  // Without a name vitest runs all tests.
  if (all.size === 0) continue;
  const before = outcomeOf([...all]);
  if (before !== "green")
    throw new Error(`tests are ${before} without a change: ${[...all].join(" ")}`);
  alive = alive.filter((mutant) => {
    const { file, line, what, start, tests } = mutant;
    const some = near(file, tests[step] ?? []);
    const fate = some.length === 0 ? "alive" : fateOf(mutant, some);
    const text = readFileSync(file, "utf8");
    const [, ahead = ""] = /([^\n]*)$/.exec(text.slice(0, start)) ?? [];
    const [, after = ""] = /^([^\n]*)/.exec(text.slice(start)) ?? [];
    const place = `${file.slice(copy.length + 1)}:${line}  ${what}  ${(ahead + after).trim()}`;
    process.stdout.write(`${step + 1} ${fate}  ${place}\n`);
    return fate === "alive";
  });
}
process.stdout.write(`${places.length - alive.length} of ${places.length} mutants killed\n`);
