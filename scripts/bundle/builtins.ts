/**
 * Takes Node's own modules by `process.getBuiltinModule` instead of `import`. An ES import of one asks
 * it for each of its exports, and so loads what Node would load when first used (WebCrypto, the streams
 * of the terminal ...): a third of what `--help` costs.
 */
import { isBuiltin } from "node:module";

const imported =
  /import\s*(?:(\{[^}]*\})|\*\s*as\s+([\w$]+)|([\w$]+)(?:\s*,\s*(\{[^}]*\}))?)\s*from\s*"([\w/:]+)";?/g;

/** Awaited, as what it gives is: `await import("node:http")`. The facade of that one loads undici. */
const late = /(?<=\bawait )import\("(node:[\w/]+)"\)/g;

/**
 * Functions and classes whose modules cost milliseconds to load and that few commands call: taken when they are
 * called. The streams of `node:crypto` alone are a tenth of what a small scan costs.
 */
const whenCalled: Readonly<Record<string, readonly string[]>> = {
  "node:crypto": ["createHash", "hash", "randomUUID"],
  "node:net": ["Socket", "connect", "isIP"],
  "node:stream/promises": ["pipeline"],
  "node:worker_threads": ["Worker"],
};

/** At the top of the file, since an import is done before everything else. */
export function withoutImportsOfBuiltins(text: string): string {
  const taken: string[] = [];
  const rest = text.replaceAll(
    imported,
    (all, names?: string, space?: string, whole?: string, also?: string, written?: string) => {
      // Packages leave out the "node:" here and there.
      if (!isBuiltin(written!)) return all;
      const module = written!.startsWith("node:") ? written! : `node:${written!}`;
      for (const name of [names, space, whole, also])
        if (name !== undefined) taken.push(...constantsOf(module, name));
      return "";
    },
  );
  return taken.join("") + rest.replaceAll(late, 'process.getBuiltinModule("$1")');
}

/**
 * Loaded when first used. Commander imports child processes on every run, for a feature that we do not use, and they
 * load Node's network code; the SDK's HTTP/1 and HTTP/2 handlers are in one file.
 */
const heavy = ["node:child_process", "node:http2"];

function moduleOf(module: string, name: string): string {
  const taken = `process.getBuiltinModule("${module}")`;
  if (!heavy.includes(module) || name.startsWith("{")) return taken;
  // The SDK takes `constants` when its file is loaded, and reads them when it makes a request.
  const constants = `new Proxy({}, { get: (_, key) => ${taken}.constants[key] })`;
  return `new Proxy({ constants: ${constants} }, { get: (own, key) => own[key] ?? ${taken}[key] })`;
}

/** `{ hash, Hash as Kind }`, `space` or `whole` of an import, as declarations. */
function constantsOf(module: string, names: string): readonly string[] {
  const deferred = names.startsWith("{") ? (whenCalled[module] ?? []) : [];
  const isLate = (one: string): boolean => deferred.includes(one.split(" as ")[0]!);
  const each = names
    .replace(/^\{|\}$/g, "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  const rest =
    deferred.length === 0 ? names : `{ ${each.filter((one) => !isLate(one)).join(", ")} }`;
  return [
    ...(rest === "{  }" ? [] : [`const ${asPattern(rest)} = ${moduleOf(module, rest)};\n`]),
    ...each.filter(isLate).map((one) => {
      const [name, as = name] = one.split(" as ") as [string, string?];
      const taken = `process.getBuiltinModule("${module}").${name}`;
      return /^[A-Z]/.test(name)
        ? `const ${as} = new Proxy(class {}, { construct: (_, all) => new (${taken})(...all) });\n`
        : `let ${as}_taken;\nconst ${as} = (...all) => (${as}_taken ??= ${taken})(...all);\n`;
    }),
  ];
}

const asPattern = (names: string): string => names.replaceAll(/\sas\s/g, ": ");
