/** Reads the text of a plain XML document by a plan of its elements, in one pass and without a tree. */

import { beside } from "./answers/xml-lists.ts";

/** How the content of an element is read. */
export type Plan =
  | { readonly kind: "text"; readonly value: (text: string) => unknown }
  | { readonly kind: "list"; readonly item: Member }
  | { readonly kind: "record"; readonly members: ReadonlyMap<string, Member> }
  | { readonly kind: "skipped" };

export interface Member {
  /** In the SDK's output. */
  readonly name: string;
  readonly open: string;
  readonly close: string;
  /** Worked out when first needed: shapes hold themselves. */
  readonly plan: () => Plan;
  /** What came after it the last time: records repeat themselves. */
  after?: Member;
}

/** The document is for the SDK's own reader. */
export const unusual = new Error("not the plain XML of a known shape");

export const skipped: Plan = { kind: "skipped" };
const noMembers: ReadonlyMap<string, Member> = new Map();
const beginning = /^(?:<\?xml [^<>]*\?>[ \t\n]*)?<(\w+)(?: xmlns="[^"&<>]*")?>/;

export function readDocument(text: string, whole: Plan): unknown {
  const root = beginning.exec(text);
  if (!root || text.includes("\r")) throw unusual;
  let at = root[0].length;
  const top = whole.kind === "record" ? whole.members : undefined;

  const isNext = (tag: string): boolean => {
    const is = text.startsWith(tag, at);
    if (is) at += tag.length;
    return is;
  };

  /** Leaves white space between elements behind. */
  const trim = (): void => {
    if (text[at] === "<") return;
    const next = text.indexOf("<", at);
    if (!/^\s*\n\s*$/.test(text.slice(at, next))) throw unusual;
    at = next;
  };

  const textTo = (close: string): string => {
    const start = at;
    at = text.indexOf("<", start);
    const found = text.slice(start, at);
    if (!isNext(close)) throw unusual;
    return found.includes("\n") && found.trim() === "" ? "" : copied(decoded(found));
  };

  /** Of what nobody wants, the end alone is looked for. */
  const skipTo = (open: string, close: string): void => {
    const end = text.indexOf(close, at);
    // One of the same name within: this end may be the inner one's.
    if (end < 0 || text.lastIndexOf(open, end) >= at) throw unusual;
    at = end + close.length;
  };

  /** What a newer API has that the SDK does not know. */
  const unknownTo = (close: string): void => {
    const start = at;
    at = text.indexOf("<", start);
    if (isNext(close)) return;
    at = start;
    recordTo(close, noMembers);
  };

  const listTo = (close: string, item: Member): unknown[] => {
    const items: unknown[] = [];
    for (;;) {
      trim();
      if (isNext(item.open)) items.push(contentOf(item));
      else if (isNext(close)) return items;
      else throw unusual;
    }
  };

  const recordTo = (close: string, members: ReadonlyMap<string, Member>): object => {
    const record: Record<string, unknown> = {};
    let before: Member | undefined;
    for (;;) {
      trim();
      let member = before?.after;
      let isEmpty = false;
      if (!member || !isNext(member.open)) {
        if (isNext(close)) return record;
        const end = text.indexOf(">", at);
        member = members.get(text.slice(at + 1, end));
        if (member) at = end + 1;
        else {
          const tag = /<(\w+)(\/?)>/y;
          tag.lastIndex = at;
          const [all, name = "", slash] = tag.exec(text) ?? [];
          if (all === undefined || name === "__proto__") throw unusual;
          at += all.length;
          isEmpty = slash !== "";
          member = members.get(name);
          if (!member) {
            // Beside a list it may be an error, a number of elements or the token of a page.
            if (members === top && !beside.test(name)) throw unusual;
            if (!isEmpty) unknownTo(`</${name}>`);
            continue;
          }
        }
        if (before) before.after = member;
      }
      before = member;
      if (record[member.name] !== undefined) throw unusual;
      const value = isEmpty ? emptyOf(member.plan()) : contentOf(member);
      if (value !== undefined) record[member.name] = value;
    }
  };

  const contentOf = ({ open, close, plan }: Pick<Member, "open" | "close" | "plan">): unknown => {
    const how = plan();
    switch (how.kind) {
      case "text":
        return how.value(textTo(close));
      case "list":
        return listTo(close, how.item);
      case "record":
        return recordTo(close, how.members);
      case "skipped":
        return skipTo(open, close);
    }
  };

  return contentOf({ open: root[0], close: `</${root[1]}>`, plan: () => whole });
}

function emptyOf(plan: Plan): unknown {
  switch (plan.kind) {
    case "text":
      return plan.value("");
    case "list":
      return [];
    case "record":
      return {};
    case "skipped":
      return undefined;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** As the SDK does it. */
const decoded = (text: string): string =>
  text.includes("&")
    ? text.replaceAll(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{0,30}));/gi,
        (_, hex?: string, decimal?: string, name?: string) =>
          name === undefined
            ? String.fromCharCode(parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16))
            : (entities[name] ?? ""),
      )
    : text;

/** V8 keeps the whole page for a longer part of it. */
const copied = (part: string): string => (part.length < 13 ? part : ` ${part}`.slice(1));
