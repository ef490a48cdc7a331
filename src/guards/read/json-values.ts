/** The JSON values of a text: one, or several one after the other, as the generator prints them. */
import { UserError } from "../../model.ts";

export function jsonValues(text: string, file: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    const parts = objectsIn(text);
    if (parts.length < 2) throw notJson(file, error);
    return parts.map((part) => {
      try {
        return JSON.parse(part) as unknown;
      } catch (fault) {
        throw notJson(file, fault);
      }
    });
  }
}

const notJson = (file: string, error: unknown): UserError =>
  new UserError(
    `${file}: is not JSON (${(error as Error).message}); name policy documents, a Terraform plan as JSON (terraform show -json), or ARM records`,
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
