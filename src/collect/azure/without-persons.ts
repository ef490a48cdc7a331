/** Texts of Microsoft's services without the persons and credentials that they name: errors name who called, and whom they are about. */

/** An address keeps its domain, which shows the tenant. A person's name in a sentence looks like any other word, and stays. */
export const withoutPersons = (text: string): string =>
  text
    .replaceAll(token, "…")
    .replaceAll(secret, "$1…")
    .replaceAll(address, "***@$1")
    .replaceAll(telephone, "***");

/** "eyJ…" is how a JSON Web Token begins; others follow the name of their scheme. */
const token = /\beyJ[\w-]{5,}(?:\.[\w-]*)*|(?<=\bbearer\s)[\w.~+/=-]{16,}/gi;

/** A value that is given to such a name: "client_secret=…", "Authorization: …". A word after "token:" is the sentence's. */
const secret =
  /((?:(?:pass(?:word|wd|phrase)|pwd|secret)["']?\s*[=:]|(?:token|key|assertion|signature|\bsig|authorization)["']?\s*(?:=|:(?!\s+[a-z]{1,12}\b(?![\w+/=.-]))))\s*["']?)[^\s"'&;,<>…]+/gi;

/** A guest's principal name has the one of the home tenant before the last "@": "erika_contoso.example#EXT#@…". */
const address =
  /[^\s"'<>()[\]{}:;,=@/\\|“”‘’]+(?:@|%40)([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d-]+)+)/gi;

/** In the international form: a run of digits alone may be anything. */
const telephone = /\+\d[\d ()/.-]{6,}\d/g;
