/** Mutations that no reader may take for content: a record, a list or an id is something else than its kind. */
import { compared } from "./matrix-covered.ts";
import { kindOf } from "./matrix-kinds.ts";
import type { Kind } from "./matrix.ts";
import type { Stage } from "./matrix-scan.ts";
import type { Random } from "./fuzz-mutate.ts";
import type { Answer } from "../../src/demo/serve.ts";

/** Scans with one answer of each kind broken, and says what is missing without a gap. */
export async function structural(
  on: Stage,
  kinds: readonly Kind[],
  random: Random,
): Promise<{ readonly count: number; readonly lost: readonly string[] }> {
  const broken = new Set<string>();
  const regions = new Set<string>(["global", "eu-central-1"]);
  const seen = await on.scan(kinds[0]!.part, ({ request, answer }) => {
    const id = kindOf(request);
    if (broken.has(id) || !kinds.some((kind) => kind.id === id)) return undefined;
    const body = mutated(answer, random);
    if (body === undefined) return undefined;
    broken.add(id);
    return { ...answer, body };
  });
  return { count: broken.size, lost: compared(kinds[0]!.healthy, seen, regions).silent };
}

/** A body with one thing broken; undefined where there is nothing to break. */
function mutated({ body, status }: Answer, random: Random): string | undefined {
  if (status !== 200 || body.length < 3) return undefined;
  if (random.below(4) === 0 || !/^\s*\{/.test(body)) return cut(body, random);
  const record = JSON.parse(body) as Record<string, unknown>;
  const lists = Object.keys(record).filter((key) => Array.isArray(record[key]));
  const key = lists.length > 0 ? random.of(lists) : undefined;
  const rows = key === undefined ? [] : (record[key] as unknown[]);
  if (key === undefined || rows.length === 0)
    return JSON.stringify(
      random.of([5, "x", null, [record], { error: { code: "x", message: "y" } }]),
    );
  const odd = (): unknown => random.of([null, 5, true, "x", [], {}, [[]], { "": null }]);
  const change = random.of<() => unknown>([
    () => random.of([null, 5, "x", { 0: rows[0] }, true]),
    () => rows.with(random.below(rows.length), odd()),
    () => [odd(), ...rows.slice(1)],
    () => rows.map((row) => [row]),
    () => rows.with(random.below(rows.length), brokenRow(rows[0], random)),
  ]);
  return JSON.stringify({ ...record, [key]: change() });
}

/** A row whose identity or whose properties are of another kind. */
function brokenRow(row: unknown, random: Random): unknown {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return 5;
  const keys = Object.keys(row).filter((key) => /^(?:id|name|type|properties)$/.test(key));
  if (keys.length === 0) return {};
  const key = random.of(keys);
  if (key === "properties") return { ...row, [key]: random.of([null, 5, "x", [], true]) };
  return { ...row, id: random.of([null, 5, {}, [], ""]), name: null, type: 7 };
}

/** The beginning of a body, or one of its brackets gone. */
function cut(body: string, random: Random): string {
  if (random.below(2) === 0) return body.slice(0, 1 + random.below(body.length - 2));
  const at = [...body.matchAll(/[{}[\]<>]/g)].map(({ index }) => index);
  const index = random.of(at);
  return body.slice(0, index) + body.slice(index + 1);
}
