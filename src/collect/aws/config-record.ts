/**
 * AWS Config's record of a resource in the shape that rows read. Most of them are in CloudFormation's
 * spelling, the oldest types in that of their API with small letters; what else they spell in another way
 * is a table. What a record does not hold was not seen.
 */
import { configSpellings } from "./config-spellings.ts";

export interface ConfigRecord {
  readonly properties: Record<string, unknown>;
  readonly unseen?: Readonly<Record<string, string>>;
}

const unread = "this version does not read AWS Config's record";
const unheld = "AWS Config's record does not contain it";

type Members = Record<string, unknown>;

/** `paths`: those that rows read of the type; none where no row reads any. */
export function configRecord(
  type: string,
  configuration: unknown,
  supplementary: unknown,
  paths: readonly string[],
): ConfigRecord {
  if (paths.length === 0) return { properties: {} };
  const own = parsed(configuration);
  if (!isRecord(own)) return { properties: {}, unseen: { "*": unread } };
  const more = parsed(supplementary);
  const source: Members = {
    ...(isRecord(more) &&
      Object.fromEntries(Object.entries(more).map(([key, value]) => [key, parsed(value)]))),
    ...own,
  };
  const spelling = Object.hasOwn(configSpellings, type) ? configSpellings[type]! : {};
  const known = treeOf(paths);
  const properties = named(source, known) as Members;
  for (const [from, to] of Object.entries(spelling.moves ?? {}))
    move(source, from, to, properties, known, false);
  for (const [from, to] of Object.entries(spelling.kinds ?? {}))
    move(source, from, to, properties, known, true);
  return {
    properties,
    // An API's record has null for what is not set; what CloudFormation's read handlers leave out may be there.
    unseen: { [isOfApi(own) || spelling.isUnion ? "*" : "**"]: unheld },
  };
}

/** Texts that hold JSON, some of them twice. */
function parsed(value: unknown): unknown {
  let inner = value;
  for (let depth = 0; depth < 3 && typeof inner === "string" && /^\s*["[{]/.test(inner); depth++)
    try {
      inner = JSON.parse(inner);
    } catch {
      return inner;
    }
  return inner;
}

const isRecord = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether it is in an API's spelling: each name begins with a small letter. */
function isOfApi(record: Members): boolean {
  const names = Object.keys(record);
  return names.length > 0 && names.every((name) => /^[a-z]/.test(name));
}

/** The names that rows know, by their letters alone. */
interface Tree {
  readonly name: string;
  readonly below: Map<string, Tree>;
}

const branch = (name: string): Tree => ({ name, below: new Map() });

const stepsOf = (path: string): readonly string[] =>
  path.replaceAll(/\[\]|\{\}/g, ".$&").split(".");

function treeOf(paths: readonly string[]): Tree {
  const root = branch("");
  for (const path of paths) {
    let at = root;
    for (const step of stepsOf(path)) {
      const next = at.below.get(step.toLowerCase()) ?? branch(step);
      at.below.set(step.toLowerCase(), next);
      at = next;
    }
  }
  return root;
}

const nothing = branch("");

/** The value with the names that rows use; names that no row knows stay as they are. */
function named(value: unknown, { below }: Tree): unknown {
  if (Array.isArray(value)) {
    const each = below.get("[]") ?? nothing;
    return value.map((item) => named(item, each));
  }
  if (!isRecord(value)) return value;
  const each = below.get("{}");
  const made: Members = {};
  for (const [key, item] of Object.entries(value)) {
    const known = each ?? below.get(key.toLowerCase());
    define(made, each ? key : (known?.name ?? key), named(item, known ?? nothing));
  }
  return made;
}

/** Puts what is at one path of the source at another; a part that is there already gets what it lacks. */
function move(
  source: Members,
  from: string,
  to: string,
  into: Members,
  known: Tree,
  isOneKind: boolean,
): void {
  const target = stepsOf(to);
  const top = target[0]!;
  const [first] = stepsOf(from);
  const root = memberOf(source, first!);
  // Not there at all: nobody says that there is none.
  if (root === undefined) return;
  walk(source, stepsOf(from), []);
  // There, and says that there is none.
  if (!Object.hasOwn(into, top)) define(into, top, null);

  function walk(value: unknown, steps: readonly string[], keys: readonly number[]): void {
    const [step, ...rest] = steps;
    if (step === undefined) {
      if (value !== undefined && value !== null) put(value, keys);
      return;
    }
    if (step === "[]" || step === "{}") {
      const items: readonly unknown[] = Array.isArray(value)
        ? value
        : isRecord(value)
          ? Object.values(value)
          : [];
      const chosen = isOneKind ? items.filter((item) => hasValue(memberOf(item, rest[0]!))) : items;
      chosen.forEach((item, i) => {
        // An element without the place is one all the same.
        reach(into, target.slice(0, target.indexOf("[]") + 1), [...keys, i], undefined);
        walk(item, rest, [...keys, i]);
      });
      return;
    }
    const next = memberOf(value, step);
    if (next !== undefined) walk(next, rest, keys);
  }

  function put(value: unknown, keys: readonly number[]): void {
    let tree: Tree | undefined = known;
    for (const step of target) tree = tree?.below.get(step.toLowerCase());
    reach(into, target, keys, named(value, tree ?? nothing));
  }
}

const hasValue = (value: unknown): boolean => value !== undefined && value !== null;

/** The member of this name in any letter case. */
function memberOf(value: unknown, name: string): unknown {
  if (!isRecord(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  const key = Object.keys(value).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : value[key];
}

function reach(
  into: Members,
  target: readonly string[],
  keys: readonly number[],
  value: unknown,
): void {
  let at: Members = into;
  let taken = 0;
  for (let i = 0; i < target.length; i++) {
    const step = target[i]!;
    const key = step === "[]" ? String(keys[taken++] ?? 0) : step === "{}" ? "only" : step;
    const there = Object.hasOwn(at, key) ? at[key] : undefined;
    if (i === target.length - 1) {
      if (isRecord(there) && isRecord(value)) Object.assign(there, { ...value, ...there });
      else if (there === undefined || there === null) define(at, key, value ?? {});
      return;
    }
    if (typeof there === "object" && there !== null) at = there as Members;
    else {
      const made = (target[i + 1] === "[]" ? [] : {}) as Members;
      define(at, key, made);
      at = made;
    }
  }
}

/** `__proto__` is a name like any other. */
function define(at: Members, key: string, value: unknown): void {
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
}
