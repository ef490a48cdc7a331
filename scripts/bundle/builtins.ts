/**
 * Takes Node's own modules by `process.getBuiltinModule` instead of `import`. An ES import of one asks
 * it for each of its exports, and so loads what Node would load when first used (WebCrypto, the streams
 * of the terminal ...): a third of what `--help` costs.
 */
const builtin =
  /import\s*(?:(\{[^}]*\})|\*\s*as\s+([\w$]+)|([\w$]+)(?:\s*,\s*(\{[^}]*\}))?)\s*from\s*"(node:[\w/]+)";?/g;

/** Awaited, as what it gives is: `await import("node:http")`. The facade of that one loads undici. */
const late = /(?<=\bawait )import\("(node:[\w/]+)"\)/g;

/** At the top of the file, since an import is done before everything else. */
export function withoutImportsOfBuiltins(text: string): string {
  const taken: string[] = [];
  const rest = text.replaceAll(
    builtin,
    (_, names?: string, space?: string, whole?: string, also?: string, module?: string) => {
      for (const name of [names, space, whole, also])
        if (name !== undefined)
          taken.push(`const ${asPattern(name)} = ${moduleOf(module!, name)};\n`);
      return "";
    },
  );
  return taken.join("") + rest.replaceAll(late, 'process.getBuiltinModule("$1")');
}

/** Brings Node's network code with it, and commander asks for it on every run, for a feature that we do not use. */
const heavy = "node:child_process";

function moduleOf(module: string, name: string): string {
  const taken = `process.getBuiltinModule("${module}")`;
  return module === heavy && !name.startsWith("{")
    ? `new Proxy({}, { get: (_, key) => ${taken}[key] })`
    : taken;
}

const asPattern = (names: string): string => names.replaceAll(/\sas\s/g, ": ");
