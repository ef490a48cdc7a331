/**
 * An expression of a plan or template as reports quote it: functions, references and names as their author wrote
 * them, and each text in it held to what is kept of any text.
 */
import { masked } from "./masked.ts";

const mask = "***";

/** `module.wards["north"].queue_arn`: names, and no text in which a secret could be. */
const reference = /^[A-Za-z_][\w-]{0,63}(?:\.[\w-]{1,64}|\[(?:"[\w.-]{0,64}"|\d+)\]){1,16}$/;

/** What is called so has a secret after it. */
const secretBehind =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|cookie|authorization|(?:private|access|account|shared|api|auth)[_-]?key)s?["']?\s*(?:[:=,]|\s[\w"'])/i;

/** An option of a command: what comes next in the list may be a secret. */
const option = /["'](?:--[a-z]|-[a-z]["'])/i;
/** Where texts are put together, one that begins with a hyphen is the end of a name: `"-logs"`. */
const joining = /join|concat|format/i;

/** A text in quotes, or what is between separators. */
const part = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:\$\{[^{}]{0,200}\}|[^\s,[\]{}()"'])+/g;
const call = /^![A-Za-z:]{1,40}$/;

export function maskedExpression(expression: string): string {
  if (reference.test(expression)) return expression;
  const isJoined = joining.test(expression);
  if (secretBehind.test(expression) || (!isJoined && option.test(expression))) return mask;
  return expression.replaceAll(part, (one) => {
    const quote = /^["']/.exec(one)?.[0];
    if (quote === undefined) return call.test(one) ? one : maskedText(one);
    const hyphen = isJoined && /^.-[a-z]/i.test(one) ? "-" : "";
    return `${quote}${hyphen}${maskedText(one.slice(1 + hyphen.length, -1))}${quote}`;
  });
}

/** With its references, which are not part of what the text says. */
function maskedText(text: string): string {
  const references: string[] = [];
  const bare = text.replaceAll(
    /\$\{[^{}]{0,200}\}/g,
    (one) => `Reference${names[references.push(one) - 1] ?? ""}`,
  );
  if (references.length > names.length) return mask;
  if (bare.trim() === "") return text;
  return masked(bare).replaceAll(
    /Reference([A-Z])/g,
    (whole, name: string) => references[names.indexOf(name)] ?? whole,
  );
}

const names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
