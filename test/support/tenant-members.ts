/** Every member of every recorded answer of the tenant, each as something that it is not. */
import { readFileSync } from "node:fs";
import { compared } from "./matrix-covered.ts";
import { parts } from "./matrix-kinds.ts";
import type { Seen, Stage } from "./matrix-scan.ts";

type Path = readonly (string | number)[];

/** A member of one page of an answer. */
export interface Member {
  /** "GET /v1.0/users" */
  readonly call: string;
  readonly page: number;
  readonly path: Path;
}

const recorded = JSON.parse(
  readFileSync("fixtures/estates/hospital-m365/microsoft365/answers/tenant.json", "utf8"),
) as Readonly<Record<string, readonly unknown[]>>;

export const members: readonly Member[] = Object.entries(recorded).flatMap(([call, pages]) =>
  pages.flatMap((body, page) => [...pathsIn(body)].map((path) => ({ call, page, path }))),
);

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value))
    yield* pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Left out of its record: `undefined`. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value))
    return value.map((item, at) => (at === key ? changed(item, rest, to) : (item as unknown)));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: changed(record[key], rest, to) };
}

export const [part] = parts.microsoft365;

/** What is missing without a gap where the member is this instead. */
export async function missing(
  on: Stage,
  healthy: Seen,
  { call, page, path }: Member,
  to: unknown,
): Promise<readonly string[]> {
  const was = JSON.stringify(recorded[call]![page]);
  let isPlanted = false;
  const seen = await on.scan(part!, ({ request: { method, url }, answer }) => {
    if (`${method} ${url.pathname}`.toLowerCase() !== call.toLowerCase()) return undefined;
    const origin = url.origin;
    if (answer.body.replaceAll(origin, "{{origin}}") !== was) return undefined;
    isPlanted = true;
    const body = JSON.stringify(changed(JSON.parse(was), path, to));
    return { ...answer, body: body.replaceAll("{{origin}}", origin) };
  });
  if (!isPlanted) return [];
  return compared(healthy, seen, new Set(["global"])).silent;
}
