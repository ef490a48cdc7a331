/** From what a template says of a resource to its record: only what rows read, with the place of each value. */
import { escapePointer } from "../../locate/walk.ts";
import type { Written } from "../../model.ts";
import { type Unseen, isSymbolic, isUnseen } from "../value.ts";
import { copied, copiesIn, evaluateText } from "./evaluate.ts";
import type { JsonText } from "./json-text.ts";
import type { Branch } from "./kept-tree.ts";
import { asAnswered, askedFor } from "./live-shape.ts";
import { mostSteps } from "./limits.ts";
import { memberOf, membersFrom } from "./pure-functions.ts";
import type { Scope } from "./scope.ts";

export interface Filled {
  readonly unseen: Record<string, string>;
  readonly written: Record<string, Written>;
}

interface At {
  readonly pointer: string;
  /** As the author wrote it: "properties.locations[1].locationName". */
  readonly attribute: string;
  readonly offset: number | undefined;
}

export interface Filler {
  /** The value of a record where a template has `raw`; undefined where it says nothing, or it can't be seen. */
  readonly fill: (raw: unknown, tree: Branch, at: At, scope: Scope) => unknown;
  /** The same of what was evaluated already. */
  readonly settle: (value: unknown, tree: Branch, at: At) => unknown;
  readonly offsetOf: (of: object, key: string | number) => number | undefined;
}

export function filler(text: JsonText, { unseen, written }: Filled): Filler {
  let steps = 0;

  const offsetOf = (of: object, key: string | number): number | undefined => {
    const places = text.offsets.get(of);
    return places instanceof Map ? places.get(String(key)) : places?.[key as number];
  };

  function write(
    { pointer, attribute, offset }: At,
    expression?: string,
    oneOf?: readonly string[],
  ): void {
    written[pointer] = {
      attribute,
      ...(expression !== undefined && { expression }),
      ...(oneOf && { oneOf }),
      ...(offset !== undefined && text.positionOf(offset)),
    };
  }

  function miss({ why, expression, oneOf }: Unseen, at: At): undefined {
    unseen[at.pointer] = why;
    write(at, expression, oneOf);
    return undefined;
  }

  const below = (at: At, key: string | number, offset: number | undefined): At => ({
    pointer: `${at.pointer}/${escapePointer(String(key))}`,
    attribute:
      typeof key === "number"
        ? `${at.attribute}[${key}]`
        : at.attribute === ""
          ? key
          : `${at.attribute}.${key}`,
    offset: offset ?? at.offset,
  });

  function fill(raw: unknown, tree: Branch, at: At, scope: Scope): unknown {
    if (typeof raw === "string") return settle(evaluateText(raw, scope), tree, at, raw);
    if (typeof raw !== "object" || raw === null) return settle(raw, tree, at);
    return inside(
      raw,
      tree,
      at,
      (child, branch, where) => fill(child, branch, where, scope),
      scope,
    );
  }

  function settle(value: unknown, tree: Branch, at: At, expression?: string): unknown {
    if (isUnseen(value)) return miss(value, at);
    if (isSymbolic(value)) {
      write(at, value.expression === "" ? expression : value.expression);
      return value.id;
    }
    if (typeof value !== "object" || value === null) {
      if (value !== null && value !== undefined) write(at);
      return value;
    }
    return inside(value, tree, at, (child, branch, where) =>
      settle(child, branch, where, expression),
    );
  }

  function inside(
    value: object,
    tree: Branch,
    at: At,
    take: (child: unknown, branch: Branch, at: At) => unknown,
    scope?: Scope,
  ): unknown {
    if (++steps > mostSteps) return undefined;
    if (Array.isArray(value)) return list(value, tree, at, take);
    const loops = scope && memberOf(value, "copy");
    const copies = loops ? copiesIn((value as Record<string, unknown>)[loops[0]]) : undefined;
    const members: [string, unknown][] = [];
    const put = (key: string, made: unknown): void => {
      if (made !== undefined) members.push([key, made]);
    };
    for (const [key, branch] of tree.named) {
      const asked = askedFor(key);
      const found =
        memberOf(value, key) ?? (asked === undefined ? undefined : memberOf(value, asked));
      const loop = copies?.find(({ name }) => name.toLowerCase() === key.toLowerCase());
      if (loop)
        put(
          key,
          settle(copied(loop, scope!, 0), branch, below(at, key, offsetOf(value, loops![0]))),
        );
      else if (found)
        put(
          key,
          take(
            asAnswered(key, (value as Record<string, unknown>)[found[0]]),
            branch,
            below(at, key, offsetOf(value, found[0])),
          ),
        );
    }
    if (tree.each)
      for (const [key, member] of Object.entries(value))
        if (!(tree.named.has(key) || (copies && key === loops![0])))
          put(key, take(member, tree.each, below(at, key, offsetOf(value, key))) ?? {});
    return membersFrom(members);
  }

  function list(
    items: readonly unknown[],
    { each }: Branch,
    at: At,
    take: (child: unknown, branch: Branch, at: At) => unknown,
  ): unknown {
    if (!each) return items.map(() => ({}));
    return items.map((item, i) => {
      const here = below(at, i, offsetOf(items, i));
      const made = take(item, each, here);
      if (made !== undefined) return made;
      // An element that is there and can't be seen: what is read of it is what is missing.
      const why = unseen[here.pointer];
      if (why === undefined) return made;
      if (each.named.size === 0 && !each.each) return "";
      for (const key of each.named.keys()) unseen[`${here.pointer}/${escapePointer(key)}`] = why;
      return {};
    });
  }

  return { fill, settle, offsetOf };
}
