/** Reads a policy file, strictly. It is a file of its own because a scan without one loads neither YAML nor zod. */
import { LineCounter, parseDocument } from "yaml";
import { UserError } from "../model.ts";
import { faults, lineOf, oddities, yamlFault } from "./policy-faults.ts";
import { policyShape } from "./policy-shape.ts";
import { type Policy, type PolicyContext, defaultBoundary, resolvePolicy } from "./policy.ts";

/** Ten thousand exceptions have room in it. In UTF-16 units. */
const longestFile = 4 * 1024 * 1024;

/** Throws a `UserError` with the faults of the file, one a line: `file:line:col: fault, remedy`. */
export function readPolicy(
  said: { readonly file: string; readonly text: string },
  context: PolicyContext,
): Policy {
  const { file, text } = said;
  if (text.length > longestFile)
    throw new UserError(
      `${file}:1:1: the file is larger than 4 MiB, keep in it what a policy may say`,
    );
  const odd = /[\0\ufffd]/.exec(text);
  if (odd)
    throw new UserError(
      `${file}:${text.slice(0, odd.index).split("\n").length}:1: is not UTF-8 text, save the file as UTF-8`,
    );
  try {
    return read(said, context);
  } catch (error) {
    // The YAML reader and the shape's go down into what they read.
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(
      `${file}:1:1: its lists and keys are nested too deeply, write it as in "data-boundary init"`,
      { cause: error },
    );
  }
}

function read(
  { file, text }: { readonly file: string; readonly text: string },
  { boundaries, isCountry, ruleIds }: PolicyContext,
): Policy {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings].map(yamlFault);
  if (broken.length === 0) broken.push(...oddities(document));
  if (broken.length > 0)
    throw new UserError(
      broken
        .slice(0, 20)
        .map((fault) => lineOf(file, lines, fault))
        .join("\n"),
    );

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new UserError(`${file}:1:1: its aliases unfold to too much, write the values out`, {
      cause: error,
    });
  }
  if (data === null || data === undefined)
    throw new UserError(
      `${file}:1:1: the file says nothing, write at least "boundary: ${defaultBoundary}"`,
    );

  const shape = policyShape({ boundaries: [...boundaries.keys()], rules: ruleIds, isCountry });
  const parsed = shape.safeParse(data);
  if (!parsed.success)
    throw new UserError(faults({ file, document, lines, data }, parsed.error.issues).join("\n"));
  return resolvePolicy(parsed.data, boundaries);
}
