/** Text in UTF-16 and UTF-32, as Windows PowerShell and some exports write it. */

export type Wide = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** By the byte order mark, or as the first letter of every format we know is ASCII; undefined for UTF-8, and what is no text. */
export function wideIn(start: Uint8Array): Wide | undefined {
  const [first, second, third, fourth] = start;
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return third === 0 && fourth === 0 ? "utf-32le" : "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  const isFour = (third === 0xfe && fourth === 0xff) || (third === 0 && fourth !== 0);
  return first === 0 && isFour && fourth !== undefined ? "utf-32be" : undefined;
}

/** Takes one part after the other, cut anywhere; without one, what is left. */
export function wideDecoder(encoding: Wide): (part?: Uint8Array) => string {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const decoder = new TextDecoder(encoding);
    return (part) => (part ? decoder.decode(part, { stream: true }) : decoder.decode());
  }
  const isLittle = encoding === "utf-32le";
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  return (part) => {
    // A letter that is cut off is none.
    if (!part) return rest.length > 0 ? "\uFFFD" : "";
    const bytes = Buffer.concat([rest, part]);
    const end = bytes.length - (bytes.length % 4);
    let text = "";
    for (let at = 0; at < end; at += 4) {
      const code = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
      if (!isFirst || code !== mark) text += letter(code);
      isFirst = false;
    }
    rest = bytes.subarray(end);
    return text;
  };
}

/** The whole of it; undefined for UTF-8, and what is no text. */
export function wideTextIn(bytes: Uint8Array): string | undefined {
  const encoding = wideIn(bytes);
  if (encoding === undefined) return undefined;
  const decode = wideDecoder(encoding);
  return decode(bytes) + decode();
}

const mark = 0xfeff;

const letter = (code: number): string =>
  code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? "\uFFFD" : String.fromCodePoint(code);
