/** The tables of CloudFormation: each left path is one of the specification, each right path one that rows read, and no row of a type is forgotten. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aws } from "../src/locate/aws/index.ts";
import { keptPaths } from "../src/locate/kept.ts";
import { types } from "../src/locate/index.ts";
import { spelledPaths, withoutWords } from "../src/plans/cloudformation/spelled.ts";
import { tables } from "../src/plans/cloudformation/tables/index.ts";

const { shapes } = JSON.parse(
  readFileSync("fixtures/plans/cloudformation/shapes.json", "utf8"),
) as { readonly shapes: Readonly<Record<string, readonly string[]>> };

const targetsOf = (to: unknown): readonly string[] =>
  (Array.isArray(to) ? to : [to]).map((one: unknown) =>
    typeof one === "string" ? one : (one as { readonly to: string }).to,
  );

const open = (path: string): number => path.match(/\[\]|\{\}/g)?.length ?? 0;

test.each(tables.map((table) => [`${table.from} -> ${table.type}`, table] as const))(
  "%s",
  (_, table) => {
    const known = types.get(table.type.toLowerCase());
    const kept = new Set(known ? keptPaths(known) : []);
    const isKept = (path: string): boolean =>
      kept.has(path) ||
      [...kept].some((one) => path.startsWith(`${one}.`) || path.startsWith(`${one}[`));
    for (const [from, to] of Object.entries(table.members)) {
      if (table.each === undefined)
        expect(isInShape(table, from), `${from} is in the specification`).toBe(true);
      for (const target of targetsOf(to)) {
        expect(isKept(target), `rows read ${target}`).toBe(true);
        expect(open(target), `${from} loses no element in ${target}`).toBeGreaterThanOrEqual(
          open(from),
        );
      }
    }
    for (const path of [...Object.keys(table.constants ?? {}), ...Object.keys(table.unsaid ?? {})])
      expect(isKept(path), `rows read ${path}`).toBe(true);
  },
);

function isInShape(table: (typeof tables)[number], path: string): boolean {
  if (path.startsWith("$")) return true;
  const part = Object.keys(table.parts ?? {}).find((one) => path.startsWith(one));
  // The specification has neither the resources of the CDK nor the types of SAM.
  if (part?.startsWith("Custom::") || /^(?:Custom|AWS::Serverless)::/.test(table.from)) return true;
  const paths = shapes[part ?? table.from] ?? [];
  const below = part === undefined ? path : path.slice(part.length).replace(/^(?:\[\])?\./, "");
  return (
    below.startsWith("$") ||
    paths.some(
      (one) =>
        one === below ||
        one.startsWith(`${below}.`) ||
        below.startsWith(one.replace(/\{\}$/, ".")) ||
        (one.endsWith(".*") && below.startsWith(one.slice(0, -1))),
    )
  );
}

test("of every described type it is known which of its rows' paths CloudFormation spells, and why not the others", () => {
  const forgotten = aws.flatMap((type) => {
    const spelled = spelledPaths(type.type);
    return keptPaths(type)
      .filter((path) => !spelled.some((one) => one.path === path))
      .map((path) => `${type.type} ${path}`);
  });
  expect(forgotten).toEqual([]);
});

test("a reason why a type has no words names a type that is described", () => {
  for (const type of Object.keys(withoutWords))
    expect(types.has(type.toLowerCase()), type).toBe(true);
});

test("at least 88 of the 93 ways in which data travels that a template can say are spelt", () => {
  const { settings } = JSON.parse(
    readFileSync("fixtures/plans/cloudformation/settings.json", "utf8"),
  ) as { readonly settings: readonly string[] };
  const isSpelt = (type: string, path: string): boolean =>
    spelledPaths(type).some((one) => one.path === path && one.as !== undefined);
  const spelt = settings.filter((id) =>
    aws.some(
      ({ type, rows, home }) =>
        home?.answers?.includes(id) === true ||
        rows.some(
          (row) =>
            row.answers?.includes(id) === true &&
            ("read" in row
              ? isSpelt(type, row.read)
              : row.reads.some((path) => isSpelt(type, path))),
        ),
    ),
  );
  expect(settings).toHaveLength(93);
  expect(settings.filter((id) => !spelt.includes(id))).toEqual([
    "dynamodb.export",
    "dynamodb.pitr",
    "workspaces.standby",
  ]);
});
