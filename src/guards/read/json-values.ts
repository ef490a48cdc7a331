/** The JSON values of a text: one, or several one after the other, as the generator prints them. */
import { hasDuplicateKeys } from "../../duplicate-keys.ts";
import { UserError } from "../../model.ts";
import { jsonFault } from "../../json-fault.ts";

export interface JsonPart {
  readonly value: unknown;
  /** Of the value alone. */
  readonly text: string;
  /** The line of the file that the text begins on. */
  readonly line: number;
}

export function jsonValues(text: string, file: string): readonly JsonPart[] {
  try {
    return [{ value: jsonValue(text, file), text, line: 1 }];
  } catch (error) {
    if (error instanceof UserError) throw error;
    const parts = objectsIn(text);
    if (parts.length < 2) throw notJson(file, error);
    let line = 1;
    return parts.map((part): JsonPart => {
      const begins = line;
      line += part.split("\n").length - 1;
      try {
        return { value: jsonValue(part, file), text: part, line: begins };
      } catch (fault) {
        if (fault instanceof UserError) throw fault;
        throw notJson(file, fault);
      }
    });
  }
}

/** Of a key that an object names twice, JSON.parse takes the last one, and the cloud may take another. */
export function jsonValue(text: string, file: string): unknown {
  const value: unknown = JSON.parse(text);
  if (isTooDeep(value))
    throw new UserError(
      `${file}: its values are nested more than ${deepest} levels deep; name policy documents, which have a few`,
    );
  if (hasDuplicateKeys(text, value))
    throw new UserError(
      `${file}: an object in it names a key twice, so that it is not known which one counts; keep one of them`,
    );
  return value;
}

const deepest = 200;

/** Level by level: a text may nest deeper than a function may call itself. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= deepest; depth++) {
    level = level.flatMap((one) =>
      typeof one === "object" && one !== null ? (Object.values(one) as unknown[]) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

const notJson = (file: string, error: unknown): UserError =>
  new UserError(
    `${file}: is not JSON (${jsonFault(error)}); name policy documents, a Terraform plan as JSON (terraform show -json), or ARM records`,
  );

/** The text cut after each object that ends at the top. */
function objectsIn(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === "{" || token === "[") depth++;
    if ((token === "}" || token === "]") && --depth === 0) {
      parts.push(text.slice(start, index + 1));
      start = index + 1;
    }
  }
  return text.slice(start).trim() === "" ? parts : [...parts, text.slice(start)];
}
