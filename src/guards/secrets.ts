/** What of documents no report shows: values that look like secrets, and what a plan marks as sensitive. */
import type { Hide } from "./hide.ts";

const mask = "***";

/** Names of what holds a secret, as a tag or a condition key has them. */
const secretName =
  /(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credential|(?:api|access|private|auth)[_-]?key|signature)s?$/i;

/** Keys of vendors by how they begin, tokens of three parts, and texts that no person gives as a name. */
const secretTexts = [
  /\b(?:A[KS]IA[0-9A-Z]{16}|gh[opsu]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|[sr]k_(?:live|test)_\w{8,}|xox[abeprs]-[\w-]{8,}|eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]+)?|AIza[\w-]{30,})/g,
  /(?<=\b(?:password|passwd|pwd|secret|token|api[_-]?key|sig)=)[^\s&;,"']+/gi,
  /(?<=:\/\/[^\s/:@]+:)[^\s/@]+(?=@)/g,
];

const isSecretName = (name: string): boolean => secretName.test(name);

/** A value of this name; a wildcard or a truth is none. */
export const shownValue = (name: string, value: string): string =>
  isSecretName(name) && !/^(?:[*?]*|true|false)$/i.test(value) ? mask : withoutSecrets(value);

const withoutSecrets = (text: string): string =>
  secretTexts
    .reduce((said, secret) => said.replaceAll(secret, mask), text)
    .replaceAll(/(?<![\w/.:-])[\w+=~-]{32,}/g, (word) => (isDrawn(word) ? mask : word));

/** Letters of both cases and digits that change more often than in names: ids are in one case, and names made of words. */
function isDrawn(word: string): boolean {
  const kinds = [...word.replaceAll(/[^a-z\d]/gi, "")].map((one) =>
    /\d/.test(one) ? "1" : /[a-z]/.test(one) ? "a" : "A",
  );
  const changes = kinds.filter((kind, i) => i > 0 && kind !== kinds[i - 1]).length;
  return new Set(kinds).size === 3 && changes > 0.35 * word.length;
}

/** In every text of what is reported; places of files stay. `marked`: what a plan marks as sensitive. */
export function hideSecrets(marked: readonly string[]): Hide {
  const longestFirst = [...new Set(marked)].toSorted((a, b) => b.length - a.length);
  const shown = (text: string): string => {
    let said = withoutSecrets(text);
    for (const one of longestFirst) said = said.replaceAll(one, mask);
    return said;
  };
  const hidden = (value: unknown): unknown => {
    if (typeof value === "string") return shown(value);
    if (Array.isArray(value)) return value.map(hidden);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, asItIs.has(key) ? one : hidden(one)]),
    );
  };
  return <T>(value: T): T => hidden(value) as T;
}

/** Words of ours, and codes of places. */
const asItIs = new Set([
  "file",
  "provider",
  "state",
  "direction",
  "enforcement",
  "reason",
  "location",
  "countries",
  "probes",
  "coverage",
  "closed",
  "blocked",
  "wouldOpen",
]);

/** The texts of what a plan marks as sensitive (`true`, or objects and lists that hold it), with those of JSON within. */
export function markedTexts(values: unknown, marks: unknown): readonly string[] {
  if (marks === true) return textsIn(values);
  if (typeof marks !== "object" || marks === null) return [];
  return Object.entries(marks).flatMap(([key, mark]) =>
    markedTexts((Object(values) as Record<string, unknown>)[key], mark),
  );
}

/** Short ones and wildcards say nothing, and would cut up every sentence. */
const shortest = 4;

function textsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  for (const rest: unknown[] = [value]; rest.length > 0;) {
    const one = rest.pop();
    if (typeof one === "string") {
      const json = /^\s*[[{]/.test(one) ? parsed(one) : undefined;
      if (json !== undefined) rest.push(json);
      else if (one.length >= shortest && !isCommon(one)) found.push(one);
    } else if (typeof one === "object" && one !== null)
      for (const inner of Object.values(one) as unknown[]) rest.push(inner);
  }
  return found;
}

/** Words of the platforms' languages: actions, effects, built-in definitions. */
const isCommon = (text: string): boolean =>
  /^(?:[\w-]+:[\w*?]+|\*.*|2012-10-17|allow|deny|audit|disabled|modify|default|all|indexed|location|type|\/providers\/Microsoft\.Authorization\/.*)$/i.test(
    text,
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
