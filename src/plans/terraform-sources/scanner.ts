/** Walks over the text of a Terraform file: white space, comments, words, numbers and operators, each tried where it stands. */
import { SyntaxFault } from "./syntax.ts";

const patterns = {
  blank: /[^\S\n]+|(?:#|\/\/)[^\n]*/y,
  blankLines: /\s+|(?:#|\/\/)[^\n]*/y,
  word: /[\p{L}_][\p{L}\p{N}_-]*/uy,
  number: /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  operator: /&&|\|\||==|!=|<=|>=|\.\.\.|=>|[-+*/%<>!?:=.,(){}[\]"~]/y,
} as const;

export interface Scanner {
  readonly text: string;
  at: number;
  /** Past white space and comments; past the ends of lines only where `lines` is true. */
  readonly skip: (lines: boolean) => void;
  readonly word: () => string | undefined;
  readonly number: () => number | undefined;
  /** The operator or bracket that stands here; it is not taken. */
  readonly next: () => string;
  /** Takes what is wanted where it stands here. */
  readonly take: (wanted: string) => boolean;
  readonly need: (wanted: string, why: string) => void;
  readonly fault: (why: string) => never;
}

export function scannerOf(text: string, at = 0): Scanner {
  const scanner: Scanner = {
    text,
    at,
    skip(lines) {
      for (;;) {
        const blank = matched(lines ? patterns.blankLines : patterns.blank).length;
        scanner.at += blank;
        if (blank > 0) continue;
        if (!text.startsWith("/*", scanner.at)) return;
        const end = text.indexOf("*/", scanner.at + 2);
        if (end < 0) scanner.fault("a comment is not closed");
        scanner.at = end + 2;
      }
    },
    word() {
      const word = matched(patterns.word);
      scanner.at += word.length;
      return word === "" ? undefined : word;
    },
    number() {
      const number = matched(patterns.number);
      scanner.at += number.length;
      return number === "" ? undefined : Number(number);
    },
    next: () => matched(patterns.operator),
    take(wanted) {
      if (scanner.next() !== wanted) return false;
      scanner.at += wanted.length;
      return true;
    },
    need(wanted, why) {
      if (!scanner.take(wanted)) scanner.fault(why);
    },
    fault(why) {
      throw new SyntaxFault(scanner.at, why);
    },
  };
  return scanner;

  function matched(pattern: RegExp): string {
    pattern.lastIndex = scanner.at;
    return pattern.exec(text)?.[0] ?? "";
  }
}
