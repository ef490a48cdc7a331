import {
  factsOf,
  providers
} from "./providers.js";

// src/locate/masked.ts
var mask = "***";
var longestId = 2048;
var longestText = 300;
var longestParsed = 16384;
var secretName = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|authorization|cookie|(?:private|access|account|shared|api|auth|storage|master|primary|secondary|function|host|subscription)[_-]?key|signature|sas)(?:s|value|hash|id)?$/i;
function masked(text, name) {
  const id = idIn(text);
  if (name !== void 0 && secretName.test(name))
    return id ?? (isUrl(text) ? addressIn(text) : mask);
  if (id !== void 0) return id;
  if (text.length > longestParsed || commandLine.test(text)) return mask;
  if (/^\s*[{[]/.test(text)) return jsonIn(text) ?? plain(text);
  const [, server] = /^\\\\([\w.-]{1,253})(?=\\|$)/.exec(text) ?? [];
  if (server !== void 0) return `\\\\${server}\\${mask}`;
  if (new RegExp("\\p{Cc}", "u").test(text)) return mask;
  if (isUrl(text)) return addressIn(text);
  if (isBare(text)) return hostsIn(text);
  if (text.includes("=")) return settingsIn(text);
  if (text.includes("@")) return hostAfterUser(text);
  return plain(text);
}
var commandLine = /^-(?!-[a-z][\w-]{0,60}$)|\s-{1,2}[a-z]/i;
var isOption = (value) => typeof value === "string" && /^-{1,2}[a-z]/i.test(value);
function maskedItems(items, keep, name) {
  const isCommand = items.some(isOption);
  return items.map((item, i) => {
    if (typeof item !== "string") return keep(item, name);
    if (isCommand && !isOption(item)) return idIn(item) ?? mask;
    const before = items[i - 1];
    return keep(item, typeof before === "string" && secretName.test(before) ? before : name);
  });
}
function pairName(record) {
  for (const [key, value] of Object.entries(record))
    if (/^(?:parameter|option|setting|variable|env)?_?(?:name|key)$/i.test(key) && typeof value === "string")
      return value;
  return void 0;
}
var isPairValue = (key) => /^(?:(?:parameter|option|setting|variable|default|string|plain|resolved)_?)?value$/i.test(key);
var ids = providers.map((provider) => factsOf(provider).ids);
var whole = new RegExp(
  `^(?:${ids.map(({ head }) => head).join("|")})${String.raw`[^?#"'<>\\;\p{Cc}]*`}`,
  "iu"
);
function idIn(text) {
  const [id] = whole.exec(text.length > longestId ? "" : text) ?? [];
  return id === void 0 ? void 0 : ids.reduce((said, { containerOf }) => containerOf?.(said) ?? said, id);
}
var isUrl = (text) => /^(?:jdbc:[\w:+.-]*|[a-z][\w+.-]*:\/\/)/i.test(text);
function addressIn(text) {
  const [, scheme = "", rest = ""] = /^((?:jdbc:)?[a-z][\w+.-]*)(.*)$/is.exec(text) ?? [];
  const authority = authorityIn(rest);
  if (authority === void 0 || !scheme) return mask;
  const kept = `${scheme.toLowerCase()}://${authority.hosts}`;
  const named = ids.flatMap(({ inUrls }) => inUrls).find((one) => one.host.test(authority.hosts))?.path.exec(authority.after.length > longestId ? "" : authority.after)?.[0];
  if (named !== void 0) return kept + named;
  return /^\/?$/.test(authority.after) ? kept + authority.after : `${kept}/${mask}`;
}
var host = String.raw`(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?`;
var hosts = new RegExp(`^${host}(?:,${host})*$`, "i");
var bare = /(?:\/\/[\w.[-]|(?:[\w-]{1,63}\.){1,20}[a-z][a-z\d-]{1,62}(?::\d{1,5})?[/?#\\]|[\w.-]{1,253}:\d{1,5}[/?#\\]|(?:\d{1,3}\.){3}\d{1,3}[/?#\\])/i;
var bareFirst = new RegExp(`^${bare.source}`, "i");
var bareLater = new RegExp(`[\\s,;|]${bare.source}`, "i");
var noAddress = /^(?:microsoft\.[a-z]+(?:\/[a-z]+)+|aws\.partner\/[\w.-]+(?:\/[\w.-]{1,64}){0,2}|[\d.]+\/\d{1,2})$/i;
var isBare = (text) => bareFirst.test(text) && !noAddress.test(text);
function hostsIn(text) {
  if (text.startsWith("//")) {
    const authority = authorityIn(text);
    return authority ? `//${authority.hosts}/${mask}` : mask;
  }
  if (text.replace(/@sha256:[\da-f]{64}$/, "").includes("@")) return mask;
  const [first = "", ...others] = text.split(",");
  const kept = [
    first.replace(/[/?#\\].*$/s, ""),
    ...others.flatMap((one) => /^\s*([\w.-]{1,253}:\d{1,5})(?:$|\/)/.exec(one)?.[1] ?? [])
  ];
  return `${kept.join(",")}/${mask}`;
}
function authorityIn(rest) {
  const start = rest.indexOf("//");
  if (start < 0) {
    const [only] = /^[\w.-]{1,253}(?::\d{1,5})?/.exec(rest.slice(rest.lastIndexOf("@") + 1)) ?? [];
    return rest.includes("@") && only !== void 0 ? { hosts: only, after: "" } : void 0;
  }
  const address = rest.slice(start + 2);
  const end = address.search(/[/?#;\s\\]/);
  const first = end < 0 ? address : address.slice(0, end);
  const at = address.lastIndexOf("@");
  const own = first.lastIndexOf("@");
  if (at < 0) return checked(first, address.slice(first.length));
  if (own >= 0 && own === at) return checked(first.slice(own + 1), address.slice(first.length));
  if (own < 0 && hosts.test(first) && first.includes(".") && !first.includes(":"))
    return checked(first, address.slice(first.length));
  if (own < 0 && hosts.test(first)) return void 0;
  const behind = address.slice(at + 1);
  const stop = behind.search(/[/?#;\s\\]/);
  const last = stop < 0 ? behind : behind.slice(0, stop);
  return checked(last, behind.slice(last.length));
}
var checked = (said, after) => said.length <= 2e3 && hosts.test(said) ? { hosts: said, after } : void 0;
var telling = /^(?:account ?name|address|addr|data ?source|(?:default)?endpoints?(?:protocol|suffix)?|(?:blob|queue|table|file|dfs|ingestion|live|secondary|account|profiler|snapshot)?(?:secondary)?endpoint|entity ?path|gateway ?host ?name|host ?name|host|region|server|network ?address|database|dbname|initial ?catalog|cosmos ?db)$/i;
function settingsIn(text) {
  const open = unquoted(text);
  if (open === void 0) return mask;
  const separator = text.includes(";") ? ";" : /[,&]/.test(text) ? /[,&]/ : /\s+/;
  if (separator instanceof RegExp && text.includes("\\")) return mask;
  const kept = [];
  let left = open.length < text.length;
  for (const [i, one] of open.replace(/\s*=\s*/g, "=").split(separator).entries()) {
    const setting = one.trim();
    if (setting === "") continue;
    const equals = setting.indexOf("=");
    const name = setting.slice(0, Math.max(0, equals)).trim();
    const value = equals < 0 ? "" : placeIn(setting.slice(equals + 1).trim());
    if (telling.test(name) && value !== "") kept.push(`${name}=${value}`);
    else if (i === 0 && equals < 0 && setting.includes(":") && hosts.test(setting))
      kept.push(setting);
    else left = true;
  }
  if (kept.length === 0) return mask;
  return kept.join(";") + (left ? `;${mask}` : "");
}
function unquoted(text) {
  const quoted = /=\s*(?:"(?:[^"\\]|\\.|"")*("?)|'(?:[^'\\]|\\.|'')*('?)|\{(?:[^}]|\}\})*(\}?))([^;,&\s]?)/gs;
  let isClear = true;
  const open = text.replace(quoted, (_, double, single, brace, next) => {
    if (!(double || single || brace) || next !== "") isClear = false;
    return "=";
  });
  return isClear ? open : void 0;
}
function placeIn(value) {
  if (isUrl(value)) {
    const address = addressIn(value);
    return address.includes(mask) && !address.includes("://") ? "" : address.replace(`/${mask}`, "/");
  }
  const [, place] = /^(?:tcp:|np:|lpc:)?([\w.-]{1,253})(?:[,:\\][\w-]*)?$/i.exec(value) ?? [];
  return place ?? "";
}
function hostAfterUser(text) {
  const last = text.slice(text.lastIndexOf("@") + 1);
  const end = last.search(/[/?#;\s\\]/);
  const said = (end < 0 ? last : last.slice(0, end)) || "";
  return last.startsWith("//") ? addressIn(`db:${last}`) : hosts.test(said) && said.includes(".") ? said : mask;
}
function jsonIn(text) {
  let document;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
  let depth = 0;
  const kept = (value, name) => {
    if (typeof value === "string")
      return idIn(value) ?? (/^[\w@.:-]{1,40}$/.test(value) ? masked(value, name) : mask);
    if (typeof value !== "object" || value === null) return value;
    if (depth >= deepestDocument) return null;
    depth++;
    const pair = Array.isArray(value) ? void 0 : pairName(value);
    const result = Array.isArray(value) ? maskedItems(value, kept, name) : Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        kept(one, pair !== void 0 && isPairValue(key) ? pair : key)
      ])
    );
    depth--;
    return result;
  };
  return JSON.stringify(kept(document));
}
var deepestDocument = 32;
var header = /^[\w-]{1,60}:\s|(?:key|secret|token|pass\w{0,20}|pwd|auth\w{0,20}|cookie|signature|sas)s?\s*:|^(?:aws4-hmac\S*|basic\s+\S{8}|bearer|digest|negotiate|sharedaccess\w*|token)\s?\S*\s?\S*$/i;
var secretWord = /(?:^|[\s,;])(?:pass(?:word|wd)?|pwd|secret|token|[\w-]+-key)\s+\S/i;
var marked = /-----|(?:^|[^a-z\d])(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-[\w-]{20}|xox[a-z]-|sk[-_](?:live|test|proj|ant)[-_]|sk-[a-z\d]{20}|a[ks]ia[\da-z]{12}|aiza[\w-]{20}|eyj[\w-]{5,}\.|hv[sbr]\.|npm_[\da-z]{20}|sg\.[\w-]{16})/i;
function isKey(text) {
  if (marked.test(text) || /^[A-Za-z\d+/]{40}$/.test(text) && mixed.test(text)) return true;
  return (text.match(/[A-Za-z\d+]{20,}/g) ?? []).some((run) => {
    if (/[\da-f]{32}/i.test(run)) return true;
    if (!mixed.test(run)) return false;
    const changes = run.match(/[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|[\d+](?=[^\d+])/g) ?? [];
    return changes.length >= run.length * (run.length < 32 ? 0.45 : 0.38);
  });
}
var mixed = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;
function plain(text) {
  if (text.length > longestText || !/^[\p{L}\p{M}\p{N} _.,:/+*()&'$|~[\]{}-]*$/u.test(text))
    return mask;
  if (header.test(text) || secretWord.test(text) || isKey(text)) return mask;
  if (text.includes("://") || bareLater.test(text) || schemed.test(text)) return mask;
  const [, address] = /^([\w.-]+:\d{1,5})[,;\s]/.exec(text) ?? [];
  if (address !== void 0 && !/^[\w-]*[.:][\w.:-]*(?:,[\w-]*[.:][\w.:-]*)*$/.test(text))
    return `${address},${mask}`;
  return text.replace(/^(\/(?!aws\/)[^/]+\/).+$/, `$1${mask}`);
}
var schemed = /^(?:https?|wss?|ftps?|amqps?|mqtts?|rediss?|mongodb|postgres(?:ql)?|mysql):/i;

export {
  masked,
  maskedItems,
  pairName,
  isPairValue
};
