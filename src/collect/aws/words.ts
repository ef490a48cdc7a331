/**
 * What a service file decides by a word of an answer. AWS adds words to its enumerations and emulators
 * change their case, so each decision names what holds for a word that its table lacks; and the table
 * is typed by the SDK's enumeration, so a word that the SDK learns fails to compile until it is decided on.
 * `test/words-of-answers.test.ts` holds the service files to it.
 */

/** What `said` means by the table, whatever its case; `unknown` for every other word, `absent` for none. */
export function byWord<Word extends string, Meaning>(
  said: NoInfer<Word> | undefined,
  table: Readonly<Record<Word, Meaning>>,
  { unknown, absent = unknown }: { readonly unknown: Meaning; readonly absent?: Meaning },
): Meaning {
  if (said === undefined || said === null) return absent;
  const word = String(said).toLowerCase();
  for (const known in table) if (known.toLowerCase() === word) return table[known];
  return unknown;
}

/** AWS lists what it has deleted for a while, with one of these words; every other word counts as there. */
export const isGone = (said: string | undefined): boolean =>
  /^(?:deleted|terminated)$/i.test(said ?? "");

/** A word that decides what has to be asked, and is not known: the error that makes it a gap. */
export const unknownWord = (member: string, said: string | undefined): Error =>
  new Error(
    `${member} is ${JSON.stringify(said?.slice(0, 60) ?? "missing")}, which this version does not know`,
  );
