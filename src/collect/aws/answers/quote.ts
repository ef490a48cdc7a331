/** The first words of what arrived, for a message: without what may be a secret, printable, and short. */
import { withoutSecrets } from "../../secret-values.ts";

const longest = 60;

export function quote(body: Uint8Array): string {
  const start = Buffer.from(body.subarray(0, 400)).toString("utf8");
  const text = withoutSecrets(start.replaceAll(/[^\x20-\x7e\u00a0-\u024f]+/g, " "))
    // An address keeps its domain.
    .replaceAll(/[\w.+%-]+@(?=[\w-]+\.)/g, "…@")
    .replaceAll(/\?[^\s"'<>]+/g, "?…")
    // Tokens and ids are long words.
    .replaceAll(/[A-Za-z0-9+/_=-]{20,}/g, "…")
    .replaceAll(/\b\d{9,}\b/g, "…")
    // What mixes letters and digits may be a key of any length; names of elements and words do not.
    .replaceAll(/[\w-]*(?:[A-Za-z]\d|\d[A-Za-z])[\w-]*/g, "…")
    .replaceAll(/\s+/g, " ")
    .trim();
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut === "" ? "nothing that can be shown" : JSON.stringify(cut);
}
