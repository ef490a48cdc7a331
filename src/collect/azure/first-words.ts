/** The beginning of an answer that was not understood, fit for a report: short, in one line, without secrets and persons. */
import { withoutSecrets } from "../secret-values.ts";
import { withoutPersons } from "./without-persons.ts";

const longest = 80;

/** `{"status":"ok","message":"blocked by proxy policy"}` in quotes; ids, keys and tokens are "…" in it. */
export function firstWords(text: string): string {
  const line = withoutPersons(
    withoutSecrets(
      text
        .slice(0, 400)
        .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
        .trim(),
    ).replaceAll(personNamed, "$1…"),
  )
    .replaceAll(secretNamed, "$1…")
    // A word of letters and digits may be a key, an id or a password; the words of a sentence have no digits.
    .replaceAll(/(?=[\w+/=.~%-]*\d)(?=[\w+/=.~%-]*[a-z])[\w+/=.~%-]{6,}|[\w+/=~%-]{24,}/gi, "…");
  if (line === "") return "";
  return `“${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}”`;
}

/** The word after one that secrets are called by, where a sentence says it. */
const secretNamed =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|key|sig|signature|authorization|bearer|credential|assertion|code_challenge|state|nonce)\s+)[^\s"'&;,<>]+/gi;

/** Members of records of Graph and its siblings that hold a person, or may: names, addresses, telephone numbers. */
const personNamed =
  /("(?:displayName|givenName|surname|userPrincipalName|issuer\w*Assigned\w*|owner\w*|contact\w*|createdBy|(?:lastM|m)odifiedBy|principal|\w*(?:phone|mail)\w*)"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|\[[^\]]*\]?|\{[^}]*\}?)/gi;
