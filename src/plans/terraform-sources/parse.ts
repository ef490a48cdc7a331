/**
 * Reads a file of Terraform's language whole: blocks, attributes and expressions. One pass; what nests deeper or
 * does not follow the grammar is a fault with its place.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
import { heredoc, namesOf, quoted, whole } from "./parse-template.ts";
import { type Scanner, scannerOf } from "./scanner.ts";
import {
  type Attribute,
  type Block,
  type Body,
  type Entry,
  type Expression,
  deepest,
  expression,
  splatted,
} from "./syntax.ts";

/** Of a whole file; a variables file (`terraform.tfvars`) has attributes alone. */
export function parseFile(text: string): Body {
  const scanner = scannerOf(text, text.startsWith("\uFEFF") ? 1 : 0);
  const body = parseBody(scanner, 0);
  if (scanner.at < text.length) scanner.fault("a bracket closes that was not opened");
  return body;
}

/** Of a value that a person gives: `["eu-west-1"]`. */
export function parseValue(text: string): Expression {
  const scanner = scannerOf(text);
  const parsed = parserOf(scanner)(true);
  scanner.skip(true);
  if (scanner.at < text.length) scanner.fault("it is more than one expression");
  return parsed;
}

/** Of a text without quotes, as JSON holds it. */
export function parseTemplate(text: string): Expression {
  return whole(scannerOf(text), (scanner) => parserOf(scanner)(true));
}

function parseBody(scanner: Scanner, depth: number): Body {
  if (depth > deepest) scanner.fault("blocks nest too deep");
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  const parse = parserOf(scanner);
  for (;;) {
    scanner.skip(true);
    const at = scanner.at;
    if (at >= scanner.text.length || scanner.next() === "}") break;
    const name = scanner.word() ?? scanner.fault("neither an attribute nor a block begins here");
    scanner.skip(false);
    if (scanner.take("=")) {
      attributes.set(name, { at, expression: parse(false) });
      scanner.skip(false);
      if (!isLineEnd(scanner)) scanner.fault("an expression ends before its line does");
      continue;
    }
    const labels: string[] = [];
    while (scanner.next() !== "{") {
      const label = scanner.next() === '"' ? textOf(parse(false)) : scanner.word();
      if (label === undefined || labels.length > 8)
        return scanner.fault(`${labels.length > 8 ? "too many labels" : "a block has no body"}`);
      labels.push(label);
      scanner.skip(false);
    }
    scanner.need("{", "a block has no body");
    const body = parseBody(scanner, depth + 1);
    scanner.need("}", "a block is not closed");
    blocks.push({ kind: name, labels, at, ...body });
  }
  return { attributes, blocks };
}

const isLineEnd = ({ text, at, next }: Scanner): boolean =>
  at >= text.length || text[at] === "\n" || next() === "}";

const textOf = (label: Expression): string | undefined =>
  label.kind === "literal" && typeof label.value === "string" ? label.value : undefined;

/** How strongly each operator binds. */
const strengths: Readonly<Record<string, number>> = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6,
};

/** `lines`: within brackets, where the ends of lines mean nothing. */
function parserOf(scanner: Scanner): (lines: boolean) => Expression {
  let open = 0;
  const nested = (one: Scanner): Expression => {
    const inner = one === scanner ? conditional : parserOf(one);
    return inner(true);
  };
  return conditional;

  function conditional(lines: boolean): Expression {
    if (++open > deepest) scanner.fault("an expression nests too deep");
    scanner.skip(lines);
    const from = scanner.at;
    const test = binary(lines, 1);
    scanner.skip(lines);
    let made = test;
    if (scanner.take("?")) {
      const ifTrue = conditional(lines);
      scanner.skip(lines);
      scanner.need(":", 'a condition has no ":"');
      const ifFalse = conditional(lines);
      made = expression(from, scanner.at, { kind: "conditional", test, ifTrue, ifFalse });
    }
    open--;
    return made;
  }

  function binary(lines: boolean, least: number): Expression {
    const from = scanner.at;
    let left = unary(lines, 0);
    for (;;) {
      const end = scanner.at;
      scanner.skip(lines);
      const operator = scanner.next();
      const strength = strengths[operator];
      if (strength === undefined || strength < least) {
        scanner.at = end;
        return left;
      }
      scanner.at += operator.length;
      scanner.skip(lines);
      const right = binary(lines, strength + 1);
      left = expression(from, scanner.at, { kind: "binary", operator, left, right });
    }
  }

  function unary(lines: boolean, depth: number): Expression {
    const from = scanner.at;
    const operator = scanner.next();
    if (operator !== "!" && operator !== "-") return postfix(lines);
    if (depth > deepest) scanner.fault("an expression nests too deep");
    scanner.at++;
    scanner.skip(lines);
    const of = unary(lines, depth + 1);
    return expression(from, scanner.at, { kind: "unary", operator, of });
  }

  function postfix(lines: boolean): Expression {
    const from = scanner.at;
    return steps(primary(lines), from, lines, "all");
  }

  /**
   * What follows a value: `.name`, `[key]`, `.*`, `[*]`. Of each element of `[*]` no splat of its own, and of
   * `.*` names alone: what follows then is of the list.
   */
  function steps(
    start: Expression,
    from: number,
    lines: boolean,
    which: "all" | "keys" | "names",
  ): Expression {
    let of = start;
    for (;;) {
      const end = scanner.at;
      scanner.skip(lines);
      if (scanner.take(".")) {
        scanner.skip(lines);
        if (which === "all" && scanner.take("*")) {
          of = splat(of, from, lines, "names");
          continue;
        }
        const number = /\d+/y;
        number.lastIndex = scanner.at;
        const digits = number.exec(scanner.text)?.[0];
        if (digits !== undefined) {
          scanner.at += digits.length;
          const key = literal(scanner.at, Number(digits));
          of = expression(from, scanner.at, { kind: "index", of, key });
          continue;
        }
        const name = scanner.word() ?? scanner.fault("a name is missing after the dot");
        of = expression(from, scanner.at, { kind: "get", of, name });
      } else if (which !== "names" && scanner.next() === "[") {
        scanner.at++;
        scanner.skip(true);
        if (which === "all" && scanner.take("*")) {
          scanner.skip(true);
          scanner.need("]", "a bracket is not closed");
          of = splat(of, from, lines, "keys");
          continue;
        }
        const key = conditional(true);
        scanner.skip(true);
        scanner.need("]", "a bracket is not closed");
        of = expression(from, scanner.at, { kind: "index", of, key });
      } else {
        scanner.at = end;
        return of;
      }
    }
  }

  function splat(
    of: Expression,
    from: number,
    lines: boolean,
    which: "keys" | "names",
  ): Expression {
    const element = expression(scanner.at, scanner.at, { kind: "name", name: splatted });
    const each = steps(element, scanner.at, lines, which);
    return expression(from, scanner.at, { kind: "splat", of, each });
  }

  function primary(lines: boolean): Expression {
    const from = scanner.at;
    const { text } = scanner;
    if (text[from] === '"') return quoted(scanner, nested);
    if (text.startsWith("<<", from))
      return heredoc(scanner, nested) ?? scanner.fault("a heredoc has no name");
    const number = scanner.number();
    if (number !== undefined) return literal(from, number);
    if (scanner.take("(")) {
      const inner = conditional(true);
      scanner.skip(true);
      scanner.need(")", "a bracket is not closed");
      return inner;
    }
    if (scanner.take("[")) return list(from);
    if (scanner.take("{")) return object(from);
    const word = scanner.word();
    if (word === undefined) return scanner.fault("an expression is missing or not understood");
    if (word === "true" || word === "false") return literal(from, word === "true");
    if (word === "null") return literal(from, null);
    let name = word;
    while (text.startsWith("::", scanner.at)) {
      scanner.at += 2;
      name += `::${scanner.word() ?? scanner.fault("a function has no name")}`;
    }
    const end = scanner.at;
    scanner.skip(lines);
    if (scanner.take("(")) return call(from, name);
    scanner.at = end;
    return expression(from, end, { kind: "name", name });
  }

  function call(from: number, name: string): Expression {
    const args: Expression[] = [];
    let isSpread = false;
    for (scanner.skip(true); !scanner.take(")"); scanner.skip(true)) {
      args.push(conditional(true));
      scanner.skip(true);
      if (scanner.take("...")) isSpread = true;
      scanner.skip(true);
      if (!scanner.take(",") && scanner.next() !== ")")
        scanner.fault("the arguments of a function are not closed");
    }
    return expression(from, scanner.at, { kind: "call", name, args, isSpread });
  }

  function list(from: number): Expression {
    const loop = forLoop(from, "]");
    if (loop) return loop;
    const items: Expression[] = [];
    for (scanner.skip(true); !scanner.take("]"); scanner.skip(true)) {
      items.push(conditional(true));
      scanner.skip(true);
      if (!scanner.take(",") && scanner.next() !== "]") scanner.fault("a list is not closed");
    }
    return expression(from, scanner.at, { kind: "list", items });
  }

  function object(from: number): Expression {
    const loop = forLoop(from, "}");
    if (loop) return loop;
    const entries: Entry[] = [];
    for (scanner.skip(true); !scanner.take("}"); scanner.skip(true)) {
      const at = scanner.at;
      const key = conditional(true);
      scanner.skip(true);
      if (!scanner.take("=") && !scanner.take(":")) scanner.fault("a key has no value");
      // Ends with its line: the next one begins another key.
      const value = conditional(false);
      const bare = key.kind === "name" && scanner.text[at] !== "(";
      entries.push({ key: bare ? literal(at, key.name) : key, value });
      scanner.skip(false);
      const isEnd = scanner.text[scanner.at] === "\n" || scanner.next() === "}";
      if (!scanner.take(",") && !isEnd) scanner.fault("an object is not closed");
    }
    return expression(from, scanner.at, { kind: "object", entries });
  }

  function forLoop(from: number, close: "]" | "}"): Expression | undefined {
    scanner.skip(true);
    const start = scanner.at;
    const ahead = /for\s+[\p{L}_]/uy;
    ahead.lastIndex = start;
    if (!ahead.test(scanner.text)) return undefined;
    scanner.word();
    const [keyName, valueName] = namesOf(scanner);
    const over = conditional(true);
    scanner.skip(true);
    scanner.need(":", 'a for has no ":"');
    let value = conditional(true);
    let key: Expression | undefined;
    scanner.skip(true);
    if (close === "}") {
      scanner.need("=>", 'a for of a map has no "=>"');
      key = value;
      value = conditional(true);
      scanner.skip(true);
    }
    const isGrouped = scanner.take("...");
    scanner.skip(true);
    let when: Expression | undefined;
    if (scanner.text.startsWith("if", scanner.at)) {
      scanner.word();
      when = conditional(true);
      scanner.skip(true);
    }
    scanner.need(close, "a for is not closed");
    return expression(from, scanner.at, {
      kind: "for",
      keyName,
      valueName,
      over,
      key,
      value,
      when,
      isGrouped,
    });
  }

  function literal(from: number, value: string | number | boolean | null): Expression {
    return expression(from, scanner.at, { kind: "literal", value });
  }
}
