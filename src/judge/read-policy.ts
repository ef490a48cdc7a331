/** Reads a policy file, strictly. It is a file of its own because a scan without one loads neither YAML nor zod. */
import { Lexer, LineCounter, Parser, parseDocument } from "yaml";
import { UserError } from "../model.ts";
import { faults, lineOf, mostFaults, oddities, yamlFault } from "./policy-faults.ts";
import { policyShape } from "./policy-shape.ts";
import { type Policy, type PolicyContext, defaultBoundary, resolvePolicy } from "./policy.ts";

/** Two thousand exceptions have room in it; the YAML reader takes long over what is long and wrong. In UTF-16 units. */
const longestFile = 256 * 1024;
/** A policy has four levels; a line of brackets would take the reader down as far as its stack goes. */
const deepest = 100;

/** Throws a `UserError` with the faults of the file, one a line: `file:line:col: fault, remedy`. */
export function readPolicy(
  said: { readonly file: string; readonly text: string },
  context: PolicyContext,
): Policy {
  const { file, text } = said;
  if (text.length > longestFile)
    throw new UserError(`${file}:1:1: the file is larger than 256 KiB, reduce it below this limit`);
  const odd = /[\0\ufffd]/.exec(text);
  if (odd)
    throw new UserError(
      `${file}:${text.slice(0, odd.index).split("\n").length}:1: is not UTF-8 text, save the file as UTF-8`,
    );
  if (isTooDeep(text))
    throw new UserError(
      `${file}:1:1: its lists and keys are nested too deeply, write it as "data-boundary init" does`,
    );
  return read(said, context);
}

function isTooDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > deepest) return true;
  }
  return false;
}

function read(
  { file, text }: { readonly file: string; readonly text: string },
  { boundaries, isCountry, ruleIds }: PolicyContext,
): Policy {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // It compares each key with each; `oddities` looks for those that are there twice.
    uniqueKeys: false,
  });
  const broken = [...document.errors, ...document.warnings].map(yamlFault);
  if (broken.length === 0) broken.push(...oddities(document));
  if (broken.length > 0)
    throw new UserError(
      broken
        .slice(0, mostFaults)
        .map((fault) => lineOf(file, lines, fault))
        .join("\n"),
    );

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new UserError(`${file}:1:1: its aliases expand beyond the limit, write the values out`, {
      cause: error,
    });
  }
  if (data === null || data === undefined)
    throw new UserError(
      `${file}:1:1: the policy file is empty, write at least "boundary: ${defaultBoundary}"`,
    );

  const shape = policyShape({ boundaries: [...boundaries.keys()], rules: ruleIds, isCountry });
  const parsed = shape.safeParse(data);
  if (!parsed.success)
    throw new UserError(faults({ file, document, lines, data }, parsed.error.issues).join("\n"));
  return resolvePolicy(parsed.data, boundaries);
}
