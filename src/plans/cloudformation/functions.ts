/** The intrinsic functions, one entry each. */
import { choicesOf, isUnseen, unseen } from "../value.ts";
import { truthOf } from "./conditions.ts";
import type { Node } from "./node.ts";
import { pseudo } from "./pseudo.ts";
import { type Scope, type Value, noValue } from "./scope.ts";
import { type Hole, choicesIn, filled, hole, isText, open, openWhy, textOf } from "./text.ts";

type Run = (argument: Node, scope: Scope) => Value;

const malformed = unseen("the function is not called as CloudFormation asks for");

export const madeByMacro = unseen(
  "a macro makes it when the stack is made: give the processed template",
);

export const functions: Readonly<Record<string, Run>> = {
  Ref: (argument, scope) =>
    typeof argument.value === "string" ? reference(argument.value, scope) : malformed,
  "Fn::GetAtt"(argument, scope) {
    if (typeof argument.value === "string") {
      const [logicalId = "", ...path] = argument.value.split(".");
      return attribute(logicalId, path.join("."), scope);
    }
    const [logicalId, ...path] = (argument.items ?? []).map((item) => scope.evaluate(item, scope));
    if (typeof logicalId !== "string" || path.some((step) => typeof step !== "string"))
      return malformed;
    return attribute(logicalId, path.join("."), scope);
  },
  "Fn::Sub"(argument, scope) {
    const [text, more] = argument.items ?? [argument];
    if (typeof text?.value !== "string") return malformed;
    const own = more && scope.evaluate(more, scope);
    if (isUnseen(own)) return own;
    return substituted(text.value, Object(own) as Readonly<Record<string, Value>>, scope);
  },
  "Fn::Join"(argument, scope) {
    const [delimiter, listed] = argumentsOf(argument, scope);
    if (isUnseen(listed)) return listed;
    if (typeof delimiter !== "string" || !Array.isArray(listed)) return malformed;
    const parts: (string | Hole)[] = [];
    for (const [at, item] of (listed as readonly Value[]).entries()) {
      const some = partsOf(item);
      if (!some) return isUnseen(item) ? item : malformed;
      if (at > 0) parts.push(delimiter);
      parts.push(...some);
    }
    return textOf(parts);
  },
  "Fn::Split"(argument, scope) {
    const [delimiter, text] = argumentsOf(argument, scope);
    if (isUnseen(text)) return text;
    if (typeof delimiter !== "string" || delimiter === "") return malformed;
    if (isText(text)) {
      const why = openWhy(text);
      if (why !== undefined) return unseen(why);
      return filled(text)
        .split(delimiter)
        .map((part) => hole(part));
    }
    return typeof text === "string" ? text.split(delimiter) : malformed;
  },
  "Fn::Select"(argument, scope) {
    const [index, listed] = argumentsOf(argument, scope);
    if (isUnseen(listed)) return listed;
    if (isText(index) || isUnseen(index))
      return unseen("which of the list is selected is not known");
    const at = Number(index);
    if (!Array.isArray(listed) || !Number.isInteger(at)) return malformed;
    return (listed as readonly Value[])[at] ?? unseen(`the list has no element ${at}`);
  },
  "Fn::FindInMap": findInMap,
  "Fn::If"(argument, scope) {
    const [condition, then, otherwise] = argument.items ?? [];
    if (typeof condition?.value !== "string" || !then || !otherwise) return malformed;
    const holds = truthOf(condition.value, scope);
    if (isUnseen(holds)) return holds;
    return scope.evaluate(holds ? then : otherwise, scope);
  },
  "Fn::GetAZs"(argument, scope) {
    const region = scope.evaluate(argument, scope);
    const code = region === "" || region === null ? scope.stack.region : region;
    if (code === undefined) return unseen(scope.stack.noRegion);
    if (isUnseen(code)) return code;
    if (isText(code)) return unseen(openWhy(code) ?? "the region is not known");
    return ["a", "b", "c", "d", "e", "f"].map((letter) => hole(`${String(code)}${letter}`));
  },
  "Fn::ImportValue"(argument, scope) {
    const name = scope.evaluate(argument, scope);
    if (isUnseen(name)) return name;
    const text = isText(name) ? filled(name) : String(name as string);
    return (
      scope.stack.imported(text) ?? open("another stack exports it: it is known when that stack is")
    );
  },
  "Fn::Base64"(argument, scope) {
    const value = scope.evaluate(argument, scope);
    return typeof value === "string"
      ? Buffer.from(value).toString("base64")
      : isUnseen(value)
        ? value
        : open("a part of the encoded text is not known");
  },
  "Fn::Cidr"(argument, scope) {
    const [, count] = argumentsOf(argument, scope);
    const many = Number(count);
    if (!Number.isInteger(many) || many < 1 || many > 256)
      return unseen("the address ranges are not known");
    return Array.from({ length: many }, (_, at) => hole(`cidr-${at}`));
  },
  "Fn::Length"(argument, scope) {
    const listed = scope.evaluate(argument, scope);
    return Array.isArray(listed) ? listed.length : isUnseen(listed) ? listed : malformed;
  },
  "Fn::ToJsonString"(argument, scope) {
    return jsonOf(scope.evaluate(argument, scope));
  },
  "Fn::Transform": () => madeByMacro,
};

/** A text that a value becomes in a larger one; undefined where it becomes none. */
function partsOf(value: Value): readonly (string | Hole)[] | undefined {
  if (isText(value)) return value.parts;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? [String(value)]
    : undefined;
}

function argumentsOf(argument: Node, scope: Scope): readonly Value[] {
  const value = scope.evaluate({ ...argument }, scope);
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
}

function reference(name: string, scope: Scope): Value {
  const { stack, variables } = scope;
  if (Object.hasOwn(variables, name)) return variables[name]!;
  if (name.startsWith("AWS::")) return pseudo(name, stack) ?? malformed;
  const given = stack.parameters.get(name);
  if (given !== undefined) return given;
  return attribute(name, undefined, scope);
}

function attribute(logicalId: string, name: string | undefined, scope: Scope): Value {
  if (!scope.stack.resources.has(logicalId))
    return unseen(`the template has no resource and no parameter ${logicalId.slice(0, 100)}`);
  return scope.stack.attribute(logicalId, name, scope);
}

function substituted(text: string, own: Readonly<Record<string, Value>>, scope: Scope): Value {
  const parts: (string | Hole)[] = [];
  let from = 0;
  for (const match of text.matchAll(/\$\{(!?)([^{}$]*)\}/g)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
    const name = match[2]!.trim();
    if (match[1] === "!") {
      parts.push(`\${${match[2]!}}`);
      continue;
    }
    const dot = name.indexOf(".");
    const value = Object.hasOwn(own, name)
      ? own[name]!
      : dot < 0
        ? reference(name, scope)
        : attribute(name.slice(0, dot), name.slice(dot + 1), scope);
    if (isUnseen(value)) {
      parts.push({ fill: "unknown", why: value.why });
      continue;
    }
    const some = partsOf(value);
    if (!some) return malformed;
    parts.push(...some);
  }
  parts.push(text.slice(from));
  const made = textOf(parts);
  return typeof made === "string" && made.includes("{{resolve:")
    ? open("a dynamic reference is read when the stack is made")
    : made;
}

/** Where a key is not known, all of its values count, and are the value where they agree. */
function findInMap(argument: Node, scope: Scope): Value {
  const [named, first, second, more] = argumentsOf(argument, scope);
  const fallback = Object(more) as { readonly DefaultValue?: Value };
  const map =
    typeof named === "string"
      ? scope.stack.root.entries?.get("Mappings")?.entries?.get(named)
      : undefined;
  const below = (node: Node | undefined, key: Value | undefined): readonly Node[] => {
    if (!node?.entries) return [];
    if (typeof key === "string" || typeof key === "number") {
      const one = node.entries.get(String(key));
      return one ? [one] : [];
    }
    const choices = isText(key) ? choicesIn(key) : undefined;
    return choices
      ? choices.flatMap((choice) => node.entries!.get(choice) ?? [])
      : [...node.entries.values()];
  };
  const found = below(map, first).flatMap((one) => below(one, second));
  const unknown = [named, first, second].find((key) => isUnseen(key) || isText(key));
  if (found.length === 0) {
    if (unknown === undefined && fallback.DefaultValue !== undefined) return fallback.DefaultValue;
    return unseen("the map has no such key");
  }
  const values = found.map((one) => scope.evaluate(one, scope));
  if (unknown === undefined) return values[0]!;
  const [one, ...others] = values.map((value) => JSON.stringify(value));
  if (fallback.DefaultValue === undefined && others.every((other) => other === one))
    return values[0]!;
  if (isUnseen(unknown)) return unknown;
  const why = (isText(unknown) && openWhy(unknown)) || "the key of the map is not known";
  const all = fallback.DefaultValue === undefined ? choicesOf(values) : undefined;
  return all ? open(why, all) : unseen(why);
}

/** A text of JSON, with its unknown parts where they stand. */
export function jsonOf(value: Value): Value {
  if (isUnseen(value)) return value;
  const holes: (readonly (string | Hole)[])[] = [];
  const json = JSON.stringify(value, (_, item: Value) => {
    const parts = isUnseen(item)
      ? [{ fill: "unknown", why: item.why }]
      : isText(item)
        ? item.parts
        : undefined;
    if (parts) return `\u0001${holes.push(parts) - 1}\u0001`;
    return item === noValue ? undefined : item;
  });
  const pieces = (json ?? "").split(/\\u0001(\d+)\\u0001/);
  return textOf(
    pieces.flatMap((piece, at) =>
      at % 2 === 0
        ? [piece]
        : holes[Number(piece)]!.map((part) =>
            typeof part === "string" ? JSON.stringify(part).slice(1, -1) : part,
          ),
    ),
  );
}
