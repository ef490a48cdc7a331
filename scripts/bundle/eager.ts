/**
 * Puts parentheses around the functions that every start calls. V8 compiles a function in parentheses
 * together with its file, so that Node's compile cache holds it; any other one is parsed and compiled
 * when it is first called, in every process, which was a fifth of a small scan.
 */
import { readFileSync } from "node:fs";
import { type ClassNode, type Found, functionsIn } from "./functions.ts";

/** Module -> paths of its functions, in one string; written by `scripts/called-at-start.ts`. */
export type Called = Readonly<Record<string, string>>;

export const calledFile = new URL("called-at-start.json", import.meta.url);

export const calledAtStart = (): Called => JSON.parse(readFileSync(calledFile, "utf8")) as Called;

/**
 * A declaration becomes a variable at the beginning of its block, as it can be called from there on. That of a
 * file is before its imports, which are done before anything. A method of a class is given to it once it is made.
 */
export function eager(file: string, text: string, called: Called): string {
  if (!Object.keys(called).some((one) => one === file || text.includes(`\n// ${one}\n`)))
    return text;
  const names = Object.fromEntries(
    Object.entries(called).map(([module, paths]) => [module, new Set(paths.split(" "))]),
  );
  const wanted = functionsIn(file, text).filter(
    ({ module, path, block, node, member, ofClass }) =>
      names[module]?.has(path) &&
      (!block || beginning(block, text) !== undefined) &&
      // `super` is in methods alone, and private names in classes.
      !(member && /\bsuper\b|#\w/.test(text.slice(node.start, node.end))) &&
      !(ofClass && namesItself(ofClass, text.slice(node.start, node.end))),
  );
  return wanted.length === 0 ? text : rewritten(text, wanted);
}

/** Of a class expression the name is known within the class alone. */
const namesItself = ({ id }: ClassNode, method: string): boolean =>
  id !== null && new RegExp(`(?<![\\w$.])${id.name.replaceAll("$", "\\$")}(?![\\w$])`).test(method);

/** Methods of a class that are made outside of it are what they would be: not to be listed, and the same name. */
const withMethods = `var withMethods = (function withMethods(made, methods) {
  for (const name of Object.keys(methods))
    Object.defineProperty(made.prototype, name, { value: methods[name], writable: true, configurable: true });
  return made;
});
`;

function rewritten(text: string, wanted: readonly Found[]): string {
  const moved = wanted.filter(({ block }) => block);
  const given = wanted.filter(({ ofClass }) => ofClass);
  const kept = wanted.filter(({ block, ofClass }) => !block && !ofClass);
  const classes = Map.groupBy(given, ({ ofClass }) => ofClass!);

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
      ...[...classes].flatMap(([made, methods]) =>
        made.start < start || made.end > end
          ? []
          : [
              { at: made.start, order: 3, until: made.start, put: () => "withMethods(" },
              ...methods.map(({ member }) => ({
                at: member!.start,
                order: 2,
                until: member!.end,
                put: () => "",
              })),
              {
                at: made.end,
                order: 0,
                until: made.end,
                put: () => `,{${methods.map(method).join(",")}})`,
              },
            ],
      ),
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
  const method = ({ member, node }: Found): string =>
    `${member!.key.name}:(function${between(node.start, node.end)})`;
  const whole = between(0, text.length);
  return given.length === 0 ? whole : withHelper(whole);
}

/** After the line that says what runs the file. */
function withHelper(text: string): string {
  const at = text.startsWith("#!") ? text.indexOf("\n") + 1 : 0;
  return text.slice(0, at) + withMethods + text.slice(at);
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
