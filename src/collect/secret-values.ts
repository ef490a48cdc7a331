/** Values that are called secrets in what arrived, and is quoted: of a provider, or of whatever stands between. */

/**
 * What follows a word that secrets are called by: what is in quotes or brackets as a whole, anything else up to
 * where a value ends, words of a passphrase included.
 */
const named =
  /((?:pass(?:word|wd|wort|phrase|code)?|pwd|\bpin|secret|token|key|sig|signature|auth\w*|bearer|credential|cookie|session|assertion|code_challenge|state|nonce)\w*["']?\s*[=:>]\s*)(?:"(?:[^"\\]|\\.)*"?|'[^']*'?|\[[^\]]*\]?|\{[^}]*\}?|[^"'<>,;&\s][^"'<>,;&]*)/gi;

/** "Authorization: Basic …" without the name of the header. */
const scheme = /\b(bearer|basic)\s+(?=[\w.~+/=-]{6,})[\w.~+/=-]+/gi;

/** "mongodb+srv://NAME:PASSWORD@host" */
const userInfo = /:\/\/[^\s?#"'<>,;]+@/g;

export const withoutSecrets = (text: string): string =>
  text.replaceAll(userInfo, "://…@").replaceAll(named, "$1…").replaceAll(scheme, "$1 …");
