/**
 * Checks what an answer holds against the schema of its operation, which the SDK's client carries: a
 * list is a list, a structure a structure, and each element has its identifier. The checks are made
 * once for an operation; a healthy answer is walked once, and nothing is made on the way.
 */
import { countIn, errorIn, moreIn } from "./error-in.ts";
import type { Expected } from "./expected.ts";
import { type Check, partsCheck } from "./parts.ts";
import { type Format, type Schema, isInBody } from "./schema.ts";
import { beside, isText, setXmlItems, xmlItems } from "./xml-lists.ts";

/** Elements that were left out of an answer, and what was wrong with the first. */
export interface Damage {
  readonly operation: string;
  readonly elements: number;
  readonly fault: string;
}

/**
 * Throws where the whole is not what the operation answers; takes out the elements of its rows that are none.
 * `isLater`: the request had the token of a page.
 */
export type ShapeCheck = (answer: unknown, isLater: boolean) => Damage | undefined;

export interface Strictness {
  /** Names of members that rows of knowledge read: `null` is not a list there. */
  readonly read: ReadonlySet<string>;
  /** The service writes `null` for lists that it does not have. */
  readonly nullMeansNone: boolean;
}

/** Lists within what rows read that no row looks at, and that REST JSON services may write `null` for. */
const neverRead: ReadonlySet<string> = new Set(["AdvancedBackupSettings", "ScanSettings"]);

interface Member {
  readonly name: string;
  readonly isList: boolean;
  /** `null` in its place is a fault. */
  readonly needed: boolean;
  check: Check | undefined;
  readonly make: () => Check | undefined;
}

/** `body`: the schema of what is in the body, an output or its payload. */
export function shapeCheck(
  operation: string,
  body: Schema,
  format: Format,
  expects: Expected | undefined,
  strictness: Strictness,
): ShapeCheck {
  let elements = 0;
  let fault: string | undefined;
  const check = compile(body, format, expects, strictness, (what) => {
    elements++;
    fault ??= what;
  });
  return (answer, isLater) => {
    elements = 0;
    fault = undefined;
    const whole =
      check(answer, "the answer") ?? (isLater ? undefined : countIn(answer, body, format));
    if (whole !== undefined) throw new Error(whole);
    return fault === undefined ? undefined : { operation, elements, fault };
  };
}

function compile(
  body: Schema,
  format: Format,
  expects: Expected | undefined,
  { read, nullMeansNone }: Strictness,
  dropped: (fault: string) => void,
): Check {
  const known = new Map<object | number | string, Check | undefined>();
  const strict = new Map<object | number | string, Check | undefined>();

  /** The check of a value that is there; undefined where anything will do. */
  const checkOf = (schema: Schema, isRead: boolean): Check | undefined => {
    const shapes = isRead ? strict : known;
    const shape = schema.getSchema();
    const isShared = typeof shape === "object" && schema.isStructSchema();
    if (isShared && shapes.has(shape)) return shapes.get(shape);
    if (schema.isListSchema()) return listOf(schema, isRead);
    if (schema.isMapSchema()) return mapOf(schema, isRead);
    if (schema.isStructSchema()) {
      const members = membersOf(schema, (name) => isRead || read.has(name));
      const check: Check = (value, at) => structure(value, at, members, format.kind === "xml");
      shapes.set(shape, check);
      return check;
    }
    if (schema.isDocumentSchema()) return undefined;
    return scalarOf(schema, isRead);
  };

  const scalarOf = (schema: Schema, isRead: boolean): Check | undefined => {
    if (format.kind === "read") return undefined;
    if (format.kind === "xml")
      return (value, at) => (isText(value) ? undefined : `${at} is not a value`);
    const type =
      isRead && schema.isStringSchema()
        ? "string"
        : isRead && schema.isBooleanSchema()
          ? "boolean"
          : isRead && schema.isNumericSchema()
            ? "number"
            : undefined;
    if (type === undefined)
      return (value, at) => (typeof value === "object" ? `${at} is not a value` : undefined);
    return (value, at) =>
      typeof value === type || (type === "number" && /^-?(\d|Infinity$)|^NaN$/.test(String(value)))
        ? undefined
        : `${at} is not a ${type}`;
  };

  const listOf = (schema: Schema, isRead: boolean): Check => {
    const item = schema.getValueSchema();
    const { sparse } = schema.getMergedTraits();
    const tag = item.getMergedTraits().xmlName ?? "member";
    let made = false;
    let check: Check | undefined;
    const isStructure = item.isStructSchema() && !item.isUnionSchema();
    return (value, at) => {
      if (!made) {
        check = checkOf(item, isRead);
        made = true;
      }
      const items = format.kind === "xml" ? xmlItems(schema, value, tag) : value;
      if (!Array.isArray(items)) return `${at} is not a list`;
      for (const one of items as unknown[]) {
        if (one === null || one === undefined) {
          if (sparse === undefined) return `${at} holds null`;
          continue;
        }
        const fault =
          isStructure && isEmpty(one) ? `${at} holds an empty element` : check?.(one, at);
        if (fault !== undefined) return fault;
      }
      return undefined;
    };
  };

  const mapOf = (schema: Schema, isRead: boolean): Check => {
    if (format.kind === "xml")
      return (value, at) =>
        typeof value === "object" || value === "" ? undefined : `${at} is not a map`;
    let made = false;
    let check: Check | undefined;
    return (value, at) => {
      if (!made) {
        check = checkOf(schema.getValueSchema(), isRead);
        made = true;
      }
      if (typeof value !== "object" || value === null || Array.isArray(value))
        return `${at} is not a map`;
      if (check)
        for (const key in value) {
          const one = (value as Record<string, unknown>)[key];
          const fault = one === null ? undefined : check(one, at);
          if (fault !== undefined) return fault;
        }
      return undefined;
    };
  };

  const membersOf = (
    schema: Schema,
    isRead: (name: string) => boolean,
    special?: (name: string, member: Schema) => Check | undefined,
    head?: string,
  ): ReadonlyMap<string, Member> => {
    const members = new Map<string, Member>();
    for (const [name, of] of schema.structIterator()) {
      if (!isInBody(of)) continue;
      const wire = format.nameOf(name, of);
      const reads = isRead(name);
      members.set(wire, {
        name,
        isList: of.isListSchema(),
        needed:
          of.isListSchema() && (name === head || (reads && !nullMeansNone && !neverRead.has(name))),
        check: undefined,
        make: () => special?.(name, of) ?? checkOf(of, reads),
      });
    }
    return members;
  };

  const idsOf = (schema: Schema, ids: readonly string[]): readonly string[] => {
    if (!schema.isStructSchema()) return ids;
    const wire = new Map(
      [...schema.structIterator()].map(([name, of]) => [name, format.nameOf(name, of)]),
    );
    return ids.map((id) => wire.get(id) ?? id);
  };

  /** Of each element; takes out of the list what is none. */
  const rowsOf = (schema: Schema, rest: readonly string[], ids: readonly string[]): Check => {
    // Of Elastic Disaster Recovery no schema of the elements is known.
    const item = schema.isListSchema() ? schema.getValueSchema() : schema;
    const tag = item.getMergedTraits().xmlName ?? "member";
    const check =
      rest.length > 0 ? stepInto(item, rest, ids) : (checkOf(item, false) ?? (() => undefined));
    const partsOf = rest.length === 0 ? partsCheck(item, format, expects?.parts) : undefined;
    const wanted = idsOf(item, ids);
    const isNamed = ids.length > 0;
    const faultOf = (one: unknown, at: string): string | undefined => {
      if (one === null || one === undefined) return `${at} holds null`;
      if (isEmpty(one)) return `${at} holds an empty element`;
      const fault = check(one, at);
      if (fault !== undefined) return fault;
      if (rest.length > 0) return undefined;
      if (isNamed)
        return hasId(one, wanted)
          ? partsOf?.(one, at)
          : `${at} holds an element without ${ids.join(" or ")}`;
      return typeof one === "string" && one !== ""
        ? undefined
        : `${at} holds an element that is not a string`;
    };
    return (value, at) => {
      const items = format.kind === "xml" ? xmlItems(schema, value, tag) : value;
      if (!Array.isArray(items)) return `${at} is not a list`;
      let kept = 0;
      for (let i = 0; i < items.length; i++) {
        const one: unknown = items[i];
        const fault = faultOf(one, at);
        if (fault === undefined) {
          if (kept !== i) items[kept] = one;
          kept++;
        } else dropped(fault);
      }
      if (kept !== items.length) {
        items.length = kept;
        // A single element of XML stands where a list of them would.
        if (format.kind === "xml" && value !== items) setXmlItems(value, tag, items);
      }
      return undefined;
    };
  };

  /** On the way to rows. */
  const stepInto = (
    schema: Schema,
    [next, ...rest]: readonly string[],
    ids: readonly string[],
  ): Check => {
    const members = membersOf(
      schema,
      (name) => read.has(name),
      (name, of) => {
        if (name !== next) return undefined;
        return of.isStructSchema() ? stepInto(of, rest, ids) : rowsOf(of, rest, ids);
      },
      next,
    );
    return (value, at) => structure(value, at, members, format.kind === "xml");
  };

  /** One structure, which must be there and hold something. */
  const recordAt = (
    schema: Schema,
    path: readonly string[],
    ids: readonly string[],
    isTop: boolean,
    isRead = false,
  ): Check => {
    const [next, ...rest] = path;
    const wanted = idsOf(schema, ids);
    let wire = next;
    for (const [name, of] of schema.structIterator())
      if (name === next) wire = format.nameOf(name, of);
    const members = membersOf(
      schema,
      (name) => isRead || read.has(name),
      (name, of) =>
        name === next && of.isStructSchema()
          ? recordAt(of, rest, ids, false, isRead || read.has(name))
          : undefined,
    );
    const partsOf = next === undefined ? partsCheck(schema, format, expects?.parts) : undefined;
    return (value, at) => {
      const fault = structure(value, at, members, format.kind === "xml") ?? partsOf?.(value, at);
      if (fault !== undefined) return fault;
      const isThere =
        wire === undefined ? holds(value, members, isTop ? wanted : []) : hasOne(value, [wire]);
      return isThere ? undefined : `${at} has no ${wire ?? "member"}`;
    };
  };

  if (!body.isStructSchema()) return checkOf(body, true) ?? (() => undefined);
  const check =
    expects?.kind === "record"
      ? recordAt(body, expects.path, expects.ids, true)
      : stepInto(body, expects?.path ?? [], expects?.ids ?? []);
  return (value, at) =>
    check(value, at) ?? errorIn(value, body, format) ?? moreIn(value, body, format);
}

function structure(
  value: unknown,
  at: string,
  members: ReadonlyMap<string, Member>,
  isXml: boolean,
): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return isXml && value === "" ? undefined : `${at} is not a structure`;
  let isKnown = false;
  let other: string | undefined;
  for (const key in value) {
    const member = members.get(key);
    if (member === undefined) {
      if (beside.test(key)) continue;
      const unknown = (value as Record<string, unknown>)[key];
      if (mayBeAll(key, unknown, members)) other ??= key;
      if (Array.isArray(unknown)) {
        const meant = neededAs(key, members);
        if (meant !== undefined) return `${meant} is spelt ${JSON.stringify(key)}`;
      }
      continue;
    }
    const one = (value as Record<string, unknown>)[key];
    isKnown = true;
    if (one === null || one === undefined) {
      if (member.needed) return `${member.name} is null and no list`;
      continue;
    }
    member.check ??= member.make() ?? anything;
    const fault = member.check(one, member.name);
    if (fault !== undefined) return fault;
  }
  return isKnown || other === undefined
    ? undefined
    : `${at} has ${JSON.stringify(other)} and nothing that belongs there`;
}

/** The list that rows read and that is called so, but for the case: in another case it would be none. */
function neededAs(name: string, members: ReadonlyMap<string, Member>): string | undefined {
  const folded = name.toLowerCase();
  for (const [known, { needed }] of members)
    if (needed && known.toLowerCase() === folded) return known;
  return undefined;
}

const anything: Check = () => undefined;

/**
 * Whether a member of no schema may be the whole of the answer: a list or a record under another name, or
 * what a gateway says. Any other is one that AWS added after this version of the SDK.
 */
function mayBeAll(name: string, value: unknown, members: ReadonlyMap<string, Member>): boolean {
  // A record may be what another call answers.
  if ((typeof value === "object" && value !== null) || saidByOthers.test(name)) return true;
  const folded = name.toLowerCase();
  for (const known of members.keys()) if (known.toLowerCase() === folded) return true;
  return false;
}

const saidByOthers =
  /^(ok|status(_?(code|text))?|state|success|message|msg|errors?|error_?(code|message|type)|code|fault|details?|reason|title|description|results?|response|body|data|payload|html|url|path|timestamp|maintenance|blocked|action|support_?id)$/i;

function hasId(value: unknown, names: readonly string[]): boolean {
  for (const name of names) {
    const one = (value as Record<string, unknown>)[name];
    if ((typeof one === "string" && one.trim() !== "") || typeof one === "boolean") return true;
  }
  return false;
}

function hasOne(value: unknown, names: readonly string[]): boolean {
  for (const name of names) {
    const one = (value as Record<string, unknown>)[name];
    if (one !== undefined && one !== null && (typeof one !== "string" || one.trim() !== ""))
      return true;
  }
  return false;
}

/** Whether it has an id, or anything that a stranger's answer would not have by chance: a list or a structure. */
function holds(
  value: unknown,
  members: ReadonlyMap<string, Member>,
  ids: readonly string[],
): boolean {
  if (hasId(value, ids)) return true;
  for (const key in value as object) {
    const one = (value as Record<string, unknown>)[key];
    if (members.has(key) && one !== null && (ids.length === 0 || typeof one === "object"))
      return true;
  }
  return false;
}

const isEmpty = (value: unknown): boolean => {
  if (value === "") return true;
  if (typeof value !== "object" || value === null) return false;
  for (const key in value) if ((value as Record<string, unknown>)[key] !== null) return false;
  return !Array.isArray(value);
};
