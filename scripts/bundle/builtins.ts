/**
 * Takes Node's own modules by `process.getBuiltinModule` instead of `import`. An ES import of one asks
 * it for each of its exports, and so loads what Node would load when first used (WebCrypto, the streams
 * of the terminal ...): a third of what `--help` costs.
 */
const builtin =
  /import\s*(?:(\{[^}]*\})|\*\s*as\s+([\w$]+)|([\w$]+)(?:\s*,\s*(\{[^}]*\}))?)\s*from\s*"(node:[\w/]+)";?/g;

/** At the top of the file, since an import is done before everything else. */
export function withoutImportsOfBuiltins(text: string): string {
  const taken: string[] = [];
  const rest = text.replaceAll(
    builtin,
    (_, names?: string, space?: string, whole?: string, also?: string, module?: string) => {
      for (const name of [names, space, whole, also])
        if (name !== undefined)
          taken.push(`const ${asPattern(name)} = process.getBuiltinModule("${module}");\n`);
      return "";
    },
  );
  return taken.join("") + rest;
}

const asPattern = (names: string): string => names.replaceAll(/\sas\s/g, ": ");
