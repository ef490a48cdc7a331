// src/plans/cloudformation/text.ts
import { symbolic, unseen } from "./terraform-plan.js";
var mark = /* @__PURE__ */ Symbol("text");
var longest = 24576;
var isText = (value) => typeof value === "object" && value !== null && mark in value;
function textOf(parts) {
  let length = 0;
  for (const part of parts) length += typeof part === "string" ? part.length : part.fill.length;
  if (length > longest) return unseen(`an expression of more than ${longest} characters`);
  return parts.every((part) => typeof part === "string") ? parts.join("") : { [mark]: true, parts: parts.filter((part) => part !== "") };
}
var hole = (fill) => ({ [mark]: true, parts: [{ fill }] });
var loose = (fill, why) => ({
  [mark]: true,
  parts: [{ fill, loose: why }]
});
var open = (why, oneOf) => ({
  [mark]: true,
  parts: [{ fill: "unknown", why, ...oneOf && { oneOf } }]
});
var filled = ({ parts }) => parts.map((part) => typeof part === "string" ? part : part.fill).join("");
function openWhy({ parts }) {
  for (const part of parts) if (typeof part !== "string" && part.why !== void 0) return part.why;
  return void 0;
}
function looseWhy({ parts }) {
  for (const part of parts)
    if (typeof part !== "string" && part.loose !== void 0) return part.loose;
  return void 0;
}
function choicesIn({ parts }) {
  const unknown = parts.filter((part) => typeof part !== "string" && part.why !== void 0);
  const [{ oneOf } = {}] = unknown;
  return oneOf && unknown.every((one) => one.oneOf === oneOf) ? oneOf.map(
    (choice) => parts.map(
      (part) => typeof part === "string" ? part : part.why === void 0 ? part.fill : choice
    ).join("")
  ) : void 0;
}
var region = "[a-z]{2,4}(?:-[a-z]+)+-\\d+";
var arnWithRegion = new RegExp(`^arn:[^:\\0]+:[^:\\0]+:${region}:`);
var hostWithRegion = new RegExp(
  `^(?:[a-z0-9+.-]+://)?[\\w.\\0-]*\\.${region}(?:\\.[\\w-]+)?\\.(?:amazonaws\\.com(?:\\.cn)?|on\\.aws|api\\.aws|amazonaws\\.eu)(?:[:/\\0]|$)`
);
function settled(text, expression) {
  const why = openWhy(text);
  if (why === void 0) return symbolic(filled(text), expression);
  const holed = text.parts.map((part) => typeof part === "string" ? part : part.why === void 0 ? part.fill : "\0").join("");
  return arnWithRegion.test(holed) || hostWithRegion.test(holed) ? symbolic(filled(text), expression) : unseen(why, expression, choicesIn(text));
}

export {
  isText,
  textOf,
  hole,
  loose,
  open,
  filled,
  openWhy,
  looseWhy,
  choicesIn,
  settled
};
