/** The lines on which the objects and lists of a JSON text begin, by JSON Pointer: findings point at them. */

/** Where a value of a file is. */
export interface Place {
  readonly file: string;
  readonly lineAt: (pointer: string) => number | undefined;
}

/** The file and line of a guard, as far as they are known. */
export function placeAt(
  place: Place | undefined,
  pointer: string,
): { readonly file?: string; readonly line?: number } {
  if (place === undefined) return {};
  const line = place.lineAt(pointer);
  return { file: place.file, ...(line !== undefined && { line }) };
}

/** Only as deep as policies are in a file: a list of a list's records. */
const deepest = 4;

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

interface Level {
  readonly isList: boolean;
  readonly path: string;
  /** The index or the key of what comes next. */
  next: string;
  number: number;
}

/** Of a text that JSON.parse took. Undefined where nothing begins at the pointer. */
export function linesOf(text: string, first = 1): (pointer: string) => number | undefined {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let line = first;
  let counted = 0;
  let lastText = "";
  for (const { index, 0: token } of text.matchAll(tokens)) {
    const top = levels.at(-1);
    if (token === "{" || token === "[") {
      const path = top === undefined ? "" : `${top.path}/${top.next}`;
      if (levels.length < deepest) {
        for (; counted < index; counted++) if (text[counted] === "\n") line++;
        lines.set(path, line);
      }
      levels.push({ isList: token === "[", path, next: "0", number: 0 });
    } else if (token === "}" || token === "]") levels.pop();
    else if (token === ",") {
      if (top?.isList === true) top.next = String(++top.number);
    } else if (token === ":") {
      if (top !== undefined) top.next = lastText.slice(1, -1);
    } else lastText = token;
  }
  return (pointer) => lines.get(pointer);
}
