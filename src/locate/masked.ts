/**
 * What is kept of a text that a cloud returned: the part that says where data is (a host, a bucket, an
 * account's name, an id), parsed out of it, and nothing else. A text is never kept with parts cut out of
 * it: what is not recognised is not kept.
 */

import { factsOf, providers } from "../providers.ts";

/** In place of what is not kept, so that a reader sees that there was something. */
const mask = "***";

/** An id of ARM, with its names, has some hundreds; a host at most 253. */
const longestId = 2048;
const longestText = 300;
const longestParsed = 16_384;

const secretName =
  /(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credential|authorization|bearer|jwt|cookie|(?:private|access|account|shared|api|auth|storage|master|primary|secondary|function|host|subscription|secret|encryption|signing|consumer|client|license|security)[_-]?key|signature|sas)(?:[_-]?(?:s|value|hash|id|text|string|binary|\d{1,3}))*$/i;

/** Names that are a secret's as a whole, and parts of other words elsewhere: `auth`, `key1`, `pin`, `devicePin`. */
const shortSecretName =
  /^(?:auth|(?:api)?key[_-]?\d{1,3}|(?:.*[_-])?(?:pin|puk|otp|totp|cvv|cvc)(?:[_-]?(?:code|\d{1,3}))?)$/i;
const camelSecretName = /[a-z](?:Pin|PIN|Otp|OTP|Puk|PUK)(?:Code)?\d{0,3}$/;

const isSecretName = (name: string): boolean =>
  secretName.test(name) || shortSecretName.test(name) || camelSecretName.test(name);

/**
 * What most texts are that rows read: a region, a word of an API. All that is looked for below has another character
 * in it, or two digits and more, or begins or contains one of these, or is longer; to get a dozen patterns ready for
 * such a word takes longer than the rest of a small scan does with its texts.
 */
function isWord(text: string): boolean {
  if (text.length > longestWord || !/^[A-Za-z]+(?:-[A-Za-z]+){0,2}-?\d?$/.test(text)) return false;
  const key = text.toLowerCase();
  return (
    !notAtStart.some((one) => key.startsWith(one)) && !notInside.some((one) => key.includes(one))
  );
}

/** A run of 20 letters may be a key. */
const longestWord = 19;
const notAtStart = ["akia", "asia", "bearer", "digest", "negotiate", "sharedaccess", "token"];
const notInside = ["-akia", "-asia", "sk-", "xox"];

const control = /\p{Cc}/u;

/** What became of short texts lately: zones, states and kinds of machines come again with each resource. */
const lately = new Map<string, string>();
const mostLately = 500;
const longestKept = 40;

/** The text without secrets; `name`: what the property that holds it is called. */
export function masked(text: string, name?: string): string {
  if (name !== undefined || text.length > longestKept) return lookedThrough(text, name);
  let said = lately.get(text);
  if (said === undefined) {
    if (lately.size === mostLately) lately.clear();
    lately.set(text, (said = lookedThrough(text)));
  }
  return said;
}

function lookedThrough(text: string, name?: string): string {
  if (name === undefined && isWord(text)) return text;
  // An id says where a secret is, and is none.
  const id = idIn(text);
  if (name !== undefined && isSecretName(name)) return id ?? (isUrl(text) ? addressIn(text) : mask);
  if (id !== undefined) return id;
  if (text.length > longestParsed || commandLine.test(text)) return mask;
  if (/^\s*[{[]/.test(text)) return jsonIn(text) ?? plain(text);
  const [, server] = /^\\\\([\w.-]{1,253})(?=\\|$)/.exec(text) ?? [];
  if (server !== undefined) return `\\\\${server}\\${mask}`;
  // A key in PEM, a file, a script: nothing that says where has lines.
  if (control.test(text)) return mask;
  if (isUrl(text)) return addressIn(text);
  if (isBare(text)) return hostsIn(text);
  if (text.includes("=")) return settingsIn(text);
  if (text.includes("@")) return hostAfterUser(text);
  return plain(text);
}

/**
 * A command with options: a secret follows its option with or without a space, and the short names of options say
 * nothing. An option alone, by its long name, is none.
 */
const commandLine = /^-(?!-[a-z][\w-]{0,60}$)|\s-{1,2}[a-z]/i;
const isOption = (value: unknown): boolean =>
  typeof value === "string" && /^-{1,2}[a-z]/i.test(value);

/**
 * What each item of a list is kept as: `keep`, unless it is the word of a command, or comes after the name of a
 * secret. `name`: what the property that holds the list is called.
 */
export function maskedItems<T>(
  items: readonly unknown[],
  keep: (item: unknown, name?: string) => T,
  name?: string,
): (T | string)[] {
  const isCommand = items.some(isOption);
  return items.map((item, i) => {
    if (typeof item !== "string") return keep(item, name);
    if (isCommand && !isOption(item)) return idIn(item) ?? mask;
    const before = items[i - 1];
    return keep(item, typeof before === "string" && isSecretName(before) ? before : name);
  });
}

/** `{ "name": "DB_PASSWORD", "value": "..." }`: what the value of a pair is called. */
export function pairName(record: object): string | undefined {
  for (const [key, value] of Object.entries(record))
    if (
      /^(?:parameter|option|setting|variable|env)?_?(?:name|key)$/i.test(key) &&
      typeof value === "string"
    )
      return value;
  return undefined;
}

/** The members of a pair that hold what its name names. */
export const isPairValue = (key: string): boolean =>
  /^(?:(?:parameter|option|setting|variable|default|string|plain|resolved)_?)?value$/i.test(key);

const ids = providers.map((provider) => factsOf(provider).ids);
const whole = new RegExp(
  `^(?:${ids.map(({ head }) => head).join("|")})${String.raw`[^?#"'<>\\;\p{Cc}]*`}`,
  "iu",
);

/** A provider's id, up to what is not part of one: a query, a fragment, a second text. */
function idIn(text: string): string | undefined {
  const [id] = whole.exec(text.length > longestId ? "" : text) ?? [];
  return id === undefined
    ? undefined
    : ids.reduce(
        (said, { containerOf }) => containerOf?.(said) ?? said,
        /[,\s]/.test(id) ? id.replace(secretBehind, "") : id,
      );
}

/** ` password=...`, `, token: ...`: a name can have spaces and commas, and so a second text may follow an id. */
const secretBehind =
  /(?:,\s{0,9}|\s{1,9})[\w.-]{0,40}(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|key|sas|sig(?:nature)?|authorization)s?\s*[:=].*$/isu;

const isUrl = (text: string): boolean => /^(?:jdbc:[\w:+.-]*|[a-z][\w+.-]*:\/\/)/i.test(text);

/** `scheme://host:port`, of one address or of a list; with the id that follows where it is one of a resource. */
function addressIn(text: string): string {
  const [, scheme = "", rest = ""] = /^((?:jdbc:)?[a-z][\w+.-]*)(.*)$/is.exec(text) ?? [];
  const authority = authorityIn(rest);
  if (authority === undefined || !scheme) return mask;
  const kept = `${scheme.toLowerCase()}://${authority.hosts}`;
  const named = ids
    .flatMap(({ inUrls }) => inUrls)
    .find((one) => one.host.test(authority.hosts))
    ?.path.exec(authority.after.length > longestId ? "" : authority.after)?.[0];
  if (named !== undefined) return kept + named;
  return /^\/?$/.test(authority.after) ? kept + authority.after : `${kept}/${mask}`;
}

const host = String.raw`(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?`;
const hosts = new RegExp(`^${host}(?:,${host})*$`, "i");

/** `host.example/path`, `host:443/path`, `//host/path`: an address without a scheme. */
const bare =
  /(?:\/\/[\w.[-]|(?:[\w-]{1,63}\.){1,20}[a-z][a-z\d-]{1,62}(?::\d{1,5})?[/?#\\]|[\w.-]{1,253}:\d{1,5}[/?#\\]|(?:\d{1,3}\.){3}\d{1,3}[/?#\\])/i;
const bareFirst = new RegExp(`^${bare.source}`, "i");
const bareLater = new RegExp(`[\\s,;|]${bare.source}`, "i");
/** A type of Azure, a partner's bus of EventBridge, a network: no host is before their slash. */
const noAddress =
  /^(?:microsoft\.[a-z]+(?:\/[a-z]+)+|aws\.partner\/[\w.-]+(?:\/[\w.-]{1,64}){0,2}|[\d.]+\/\d{1,2})$/i;

const isBare = (text: string): boolean => bareFirst.test(text) && !noAddress.test(text);

/** Each host of an address without a scheme, or of a list that begins with one. */
function hostsIn(text: string): string {
  if (text.startsWith("//")) {
    const authority = authorityIn(text);
    return authority ? `//${authority.hosts}/${mask}` : mask;
  }
  // What is before an "@" is a user as well as a host; an image's digest is neither.
  if (text.replace(/@sha256:[\da-f]{64}$/, "").includes("@")) return mask;
  const [first = "", ...others] = text.split(",");
  const kept = [
    first.replace(/[/?#\\].*$/s, ""),
    ...others.flatMap((one) => /^\s*([\w.-]{1,253}:\d{1,5})(?:$|\/)/.exec(one)?.[1] ?? []),
  ];
  return `${kept.join(",")}/${mask}`;
}

/**
 * The hosts of an address, whose user and password may contain what they should not: `/`, `@`, `#`, `?`.
 * Undefined where it is unknown what is a host.
 */
function authorityIn(rest: string): { readonly hosts: string; readonly after: string } | undefined {
  const start = rest.indexOf("//");
  if (start < 0) {
    // jdbc:oracle:thin:USER/PASSWORD@HOST:PORT:SID
    const [only] = /^[\w.-]{1,253}(?::\d{1,5})?/.exec(rest.slice(rest.lastIndexOf("@") + 1)) ?? [];
    return rest.includes("@") && only !== undefined ? { hosts: only, after: "" } : undefined;
  }
  // jdbc:oracle:thin:USER/PASSWORD@//HOST
  const address = rest.slice(start + 2);
  const end = address.search(/[/?#;\s\\]/);
  const first = end < 0 ? address : address.slice(0, end);
  const at = address.lastIndexOf("@");
  const own = first.lastIndexOf("@");
  if (at < 0) return checked(first, address.slice(first.length));
  if (own >= 0 && own === at) return checked(first.slice(own + 1), address.slice(first.length));
  // Beyond the first part is another "@". A password is before it, unless the first part is a host alone.
  if (own < 0 && hosts.test(first) && first.includes(".") && !first.includes(":"))
    return checked(first, address.slice(first.length));
  if (own < 0 && hosts.test(first)) return undefined;
  const behind = address.slice(at + 1);
  const stop = behind.search(/[/?#;\s\\]/);
  const last = stop < 0 ? behind : behind.slice(0, stop);
  return checked(last, behind.slice(last.length));
}

const checked = (
  said: string,
  after: string,
): { readonly hosts: string; readonly after: string } | undefined =>
  said.length <= 2000 && hosts.test(said) ? { hosts: said, after } : undefined;

/** The settings of a connection string that say where it leads. */
const telling =
  /^(?:account ?name|address|addr|data ?source|(?:default)?endpoints?(?:protocol|suffix)?|(?:blob|queue|table|file|dfs|ingestion|live|secondary|account|profiler|snapshot)?(?:secondary)?endpoint|entity ?path|gateway ?host ?name|host ?name|host|region|server|network ?address|database|dbname|initial ?catalog|cosmos ?db)$/i;

/** `AccountName=ward;Endpoint=sb://host/`: of a list of settings, those that say where. */
function settingsIn(text: string): string {
  const open = unquoted(text);
  if (open === undefined) return mask;
  const separator = text.includes(";") ? ";" : /[,&]/.test(text) ? /[,&]/ : /\s+/;
  // Between words alone, a backslash may make a space a part of a value.
  if (separator instanceof RegExp && text.includes("\\")) return mask;
  const kept: string[] = [];
  let left = open.length < text.length;
  for (const [i, one] of open
    .replace(/\s*=\s*/g, "=")
    .split(separator)
    .entries()) {
    const setting = one.trim();
    if (setting === "") continue;
    const equals = setting.indexOf("=");
    const name = setting.slice(0, Math.max(0, equals)).trim();
    const value = equals < 0 ? "" : placeIn(setting.slice(equals + 1).trim());
    if (telling.test(name) && value !== "") kept.push(`${name}=${value}`);
    // A cache's address comes first, without a name: host:6380,password=...
    else if (i === 0 && equals < 0 && setting.includes(":") && hosts.test(setting))
      kept.push(setting);
    else left = true;
  }
  if (kept.length === 0) return mask;
  return kept.join(";") + (left ? `;${mask}` : "");
}

/**
 * Without quoted values: they may contain what separates settings, and none that says where needs quotes. A
 * quote in a value is written twice or after a backslash; a value of ODBC ends with "}", which is written
 * twice. Undefined where a quote does not end, or a value goes on after it.
 */
function unquoted(text: string): string | undefined {
  const quoted =
    /=\s*(?:"(?:[^"\\]|\\.|"")*("?)|'(?:[^'\\]|\\.|'')*('?)|\{(?:[^}]|\}\})*(\}?))([^;,&\s]?)/gs;
  let isClear = true;
  const open = text.replace(quoted, (_, double: string, single: string, brace: string, next) => {
    if (!(double || single || brace) || next !== "") isClear = false;
    return "=";
  });
  return isClear ? open : undefined;
}

function placeIn(value: string): string {
  if (isUrl(value)) {
    const address = addressIn(value);
    return address.includes(mask) && !address.includes("://")
      ? ""
      : address.replace(`/${mask}`, "/");
  }
  // tcp:host,1433 and host\instance
  const [, place] = /^(?:tcp:|np:|lpc:)?([\w.-]{1,253})(?:[,:\\][\w-]*)?$/i.exec(value) ?? [];
  return place ?? "";
}

/** `user:password@host` and `name@domain`: the host. */
function hostAfterUser(text: string): string {
  const last = text.slice(text.lastIndexOf("@") + 1);
  const end = last.search(/[/?#;\s\\]/);
  const said = (end < 0 ? last : last.slice(0, end)) || "";
  return last.startsWith("//")
    ? addressIn(`db:${last}`)
    : hosts.test(said) && said.includes(".")
      ? said
      : mask;
}

/** A document in a text keeps its shape, and each of its texts is held to the same. */
function jsonIn(text: string): string | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  let depth = 0;
  const kept = (value: unknown, name?: string): unknown => {
    if (typeof value === "string")
      return idIn(value) ?? (/^[\w@.:-]{1,40}$/.test(value) ? masked(value, name) : mask);
    if (typeof value === "number" && name !== undefined && isSecretName(name)) return mask;
    if (typeof value !== "object" || value === null) return value;
    if (depth >= deepestDocument) return null;
    depth++;
    const pair = Array.isArray(value) ? undefined : pairName(value);
    const result = Array.isArray(value)
      ? maskedItems(value, kept, name)
      : Object.fromEntries(
          Object.entries(value).map(([key, one]) => [
            key,
            kept(one, pair !== undefined && isPairValue(key) ? pair : key),
          ]),
        );
    depth--;
    return result;
  };
  return JSON.stringify(kept(document));
}

const deepestDocument = 32;

/** `Authorization: Bearer ...`, `x-api-key:...`, `SharedAccessSignature ...` */
const header =
  /^[\w-]{1,60}:\s|(?:key|secret|token|pass\w{0,20}|pwd|auth\w{0,20}|cookie|signature|sas)s?'?\s*:|^(?:aws4-hmac\S*|basic\s+\S{8}|bearer|digest|negotiate|sharedaccess\w*|token)\s?\S*\s?\S*$/i;
/** `password CANARY` */
const secretWord =
  /(?:^|[\s,;])(?:pass(?:word|wd|phrase)?|pwd?|secret|token|sas|(?:api|access|account|private|shared)[ _]?key|[\w-]+-key)\s+\S/i;
/** `PIN 1234`, `the door code is 4711`: digits behind a word for what they open. */
const secretDigits =
  /(?:^|[\s,;(])(?:pins?|puk|tan|otp|totp|cvv|cvc|passcode|pass code|combination|(?:access|alarm|door|entry|gate|lock|one[- ]time|pin|safe|security|unlock|verification)[ -]?code)(?:\s+(?:is|no\.?|nr\.?|number))?\s*[:=]?\s*\d[\d -]{2,}/i;
/** What makers of keys let them begin with, so that they are found. */
const marked =
  /-----|(?:^|[^a-z\d])(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-[\w-]{20}|xox[a-z]-|sk[-_](?:live|test|proj|ant)[-_]|sk-[a-z\d]{20}|a[ks]ia[\da-z]{12}|aiza[\w-]{20}|eyj[\w-]{5,}\.|hv[sbr]\.|npm_[\da-z]{20}|sg\.[\w-]{16})/i;

/** A key, a hash or a token: long, and of no words. */
function isKey(text: string): boolean {
  if (marked.test(text) || (/^[A-Za-z\d+/]{40}$/.test(text) && mixed.test(text))) return true;
  return (text.match(/[A-Za-z\d+]{20,}/g) ?? []).some((run) => {
    if (/[\da-f]{32}/i.test(run)) return true;
    if (!mixed.test(run)) return false;
    // In words, letters of one case follow each other.
    const changes = run.match(/[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|[\d+](?=[^\d+])/g) ?? [];
    return changes.length >= run.length * (run.length < 32 ? 0.45 : 0.38);
  });
}
const mixed = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;

/** A name, a word of an API, a path: short, and of such characters as names have. */
function plain(text: string): string {
  // The first, which most texts are, is ready in a fiftieth of the time of the second.
  if (
    text.length > longestText ||
    !(
      /^[\w .,:/+*()&'$|~[\]{}-]*$/.test(text) ||
      /^[\p{L}\p{M}\p{N} _.,:/+*()&'$|~[\]{}-]*$/u.test(text)
    )
  )
    return mask;
  if (header.test(text) || secretWord.test(text) || secretDigits.test(text) || isKey(text))
    return mask;
  if (text.includes("://") || bareLater.test(text) || schemed.test(text)) return mask;
  // host:6380, and what follows is not a host.
  const [, address] = /^([\w.-]+:\d{1,5})[,;\s]/.exec(text) ?? [];
  if (address !== undefined && !/^[\w-]*[.:][\w.:-]*(?:,[\w-]*[.:][\w.:-]*)*$/.test(text))
    return `${address},${mask}`;
  // A folder's name in a bucket is not part of where the bucket is.
  return text.replace(/^(\/(?!aws\/)[^/]+\/).+$/, `$1${mask}`);
}

/** An address with a slash too few. */
const schemed = /^(?:https?|wss?|ftps?|amqps?|mqtts?|rediss?|mongodb|postgres(?:ql)?|mysql):/i;
