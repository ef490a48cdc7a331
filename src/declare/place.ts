/** Makes a declaration of a path and a line. */
import type { Declaration } from "../model.ts";

export function placed(
  path: string,
  startLine: number,
  { how, confidence }: Pick<Declaration, "how" | "confidence">,
): Declaration {
  // A name of a file is bytes; what is not text can't be in a URI.
  const uri = path
    .split("/")
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join("/");
  return { uri, startLine, how, confidence };
}
