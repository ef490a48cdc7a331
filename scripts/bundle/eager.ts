/**
 * Puts parentheses around the functions that every start calls. V8 compiles a function in parentheses
 * together with its file, so that Node's compile cache holds it; any other one is parsed and compiled
 * when it is first called, in every process, which was a fifth of a small scan.
 */
import { readFileSync } from "node:fs";
import { type Found, functionsIn } from "./functions.ts";

/** Module -> paths of its functions, in one string; written by `scripts/called-at-start.ts`. */
export type Called = Readonly<Record<string, string>>;

export const calledFile = new URL("called-at-start.json", import.meta.url);

export const calledAtStart = (): Called => JSON.parse(readFileSync(calledFile, "utf8")) as Called;

/**
 * A declaration becomes a variable at the beginning of its block, as it can be called from there on. That of a
 * file is before its imports, which are done before anything.
 */
export function eager(file: string, text: string, called: Called): string {
  if (!Object.keys(called).some((one) => one === file || text.includes(`\n// ${one}\n`)))
    return text;
  const names = Object.fromEntries(
    Object.entries(called).map(([module, paths]) => [module, new Set(paths.split(" "))]),
  );
  const wanted = functionsIn(file, text).filter(
    ({ module, path, block, node, member }) =>
      names[module]?.has(path) &&
      (!block || beginning(block, text) !== undefined) &&
      // `super` is in methods alone.
      !(member && /\bsuper\b/.test(text.slice(node.start, node.end))),
  );
  return wanted.length === 0 ? text : rewritten(text, wanted);
}

function rewritten(text: string, wanted: readonly Found[]): string {
  const moved = wanted.filter(({ block }) => block);
  const kept = wanted.filter(({ block }) => !block);

  /** The text from `start` to `end` with all that is changed in it. */
  function between(start: number, end: number): string {
    const within = ({ node }: Found): boolean => node.start >= start && node.end <= end;
    const edits = [
      ...kept.filter(within).flatMap(({ node, member }) => [
        {
          at: node.start,
          order: 3,
          until: node.start,
          // Without a name, which would be another one's within.
          put: () => (member ? ": (function" : "("),
        },
        { at: node.end, order: 0, until: node.end, put: () => ")" },
      ]),
      ...moved
        .filter((one) => within(one) && !(one.node.start === start && one.node.end === end))
        .flatMap(({ node, block }) => [
          {
            at: beginning(block!, text)!,
            order: 1,
            until: beginning(block!, text)!,
            put: () => declared(block!, node.id!.name, between(node.start, node.end)),
          },
          { at: node.start, order: 2, until: node.end, put: () => "" },
        ]),
    ].sort((a, b) => a.at - b.at || a.order - b.order);
    let done = start;
    let written = "";
    for (const { at, until, put } of edits) {
      // What is in a function that has moved is written with it.
      if (at < done) continue;
      written += text.slice(done, at) + put();
      done = until;
    }
    return written + text.slice(done, end);
  }
  return between(0, text.length);
}

/** Of a file a `var`, as its exports may be asked for by a file that it imports. */
function declared({ type }: NonNullable<Found["block"]>, name: string, text: string): string {
  return type === "Program" ? `var ${name} = (${text});\n` : `\nconst ${name} = (${text});`;
}

/** Where a block's first statement may be put; undefined for what is not a block, as a case of a switch. */
function beginning({ type, start }: NonNullable<Found["block"]>, text: string): number | undefined {
  if (type === "BlockStatement") return start + 1;
  if (type !== "Program") return undefined;
  return text.startsWith("#!") ? text.indexOf("\n") + 1 : 0;
}
