/** Policy variables in values and resources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
import { type Request, valueOf } from "./context.ts";

/** What a variable stands for cannot be known. */
const unknown = Symbol("unknown");

/** The text with its variables; undefined where one is missing, so that nothing is met. */
export function filledIn(text: string, request: Request): string | undefined | typeof unknown {
  if (!text.includes("${")) return text;
  let isMissing = false;
  let isUnknown = false;
  const filled = text.replaceAll(
    /\$\{([^},]+)(?:,\s*'([^']*)')?\}/g,
    (_, key: string, otherwise?: string) => {
      // A literal `*`, `?` or `$`; as wildcards they would match more, and we do not say which.
      if (/^[*?$]$/.test(key)) {
        if (key !== "$") isUnknown = true;
        return key;
      }
      const value = valueOf(request, key.trim());
      // What a text is made of must be known of everyone: a tag may name any region.
      const isAnyones = value === "usually-missing" && request.mayBeTagged === true;
      if (value === "unknown" || (isAnyones && otherwise === undefined)) isUnknown = true;
      if (typeof value !== "string") return value[0] ?? "";
      if (otherwise === undefined) isMissing = true;
      return otherwise ?? "";
    },
  );
  return isUnknown ? unknown : isMissing ? undefined : filled;
}
