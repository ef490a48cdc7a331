import {
  masked
} from "./locate-masked.js";

// src/locate/masked-expression.ts
var mask = "***";
var reference = /^[A-Za-z_][\w-]{0,63}(?:\.[\w-]{1,64}|\[(?:"[\w.-]{0,64}"|\d+)\]){1,16}$/;
var secretBehind = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|cookie|authorization|(?:private|access|account|shared|api|auth)[_-]?key)s?["']?\s*(?:[:=,]|\s[\w"'])/i;
var option = /["'](?:--[a-z]|-[a-z]["'])/i;
var joining = /join|concat|format/i;
var part = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:\$\{[^{}]{0,200}\}|[^\s,[\]{}()"'])+/g;
var call = /^![A-Za-z:]{1,40}$/;
function maskedExpression(expression) {
  if (reference.test(expression)) return expression;
  const isJoined = joining.test(expression);
  if (secretBehind.test(expression) || !isJoined && option.test(expression)) return mask;
  return expression.replaceAll(part, (one) => {
    const quote = /^["']/.exec(one)?.[0];
    if (quote === void 0) return call.test(one) ? one : maskedText(one);
    const hyphen = isJoined && /^.-[a-z]/i.test(one) ? "-" : "";
    return `${quote}${hyphen}${maskedText(one.slice(1 + hyphen.length, -1))}${quote}`;
  });
}
function maskedText(text) {
  const references = [];
  const bare = text.replaceAll(
    /\$\{[^{}]{0,200}\}/g,
    (one) => `Reference${names[references.push(one) - 1] ?? ""}`
  );
  if (references.length > names.length) return mask;
  if (bare.trim() === "") return text;
  return masked(bare).replaceAll(
    /Reference([A-Z])/g,
    (whole, name) => references[names.indexOf(name)] ?? whole
  );
}
var names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export {
  maskedExpression
};
