/** What is wrong with a text that is not JSON, without a word of it: files that are named by mistake hold secrets. */

/** V8 quotes the text around the fault, or all of a short one: `..."pw": hunt"... is not valid JSON`. */
const quoted = /(?:, )?(?:\.\.\.)?"[^]*"(?:\.\.\.)? is not valid JSON$/;

export const jsonFault = (error: unknown): string =>
  String((error as Error).message)
    .replace(quoted, "")
    .replaceAll(/\s+/g, " ") || "it is another kind of text";
