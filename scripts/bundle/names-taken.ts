/** Which exports of a file our bundled code takes, so that the rest need not be in dist/, exported or imported. */

/** `path`: as the texts import it. Sorted; "all" where a namespace goes somewhere that can't be followed. */
export function namesTaken(path: string, texts: readonly string[]): readonly string[] | "all" {
  const file = `"${path.replaceAll(".", "\\.")}"`;
  const taken = new Set<string>();
  for (const text of texts) {
    let followed = 0;
    followed += [...text.matchAll(new RegExp(`^import ${file};`, "gm"))].length;
    for (const [, list] of text.matchAll(
      new RegExp(`(?:import|export) \\{([^}]*)\\} from ${file}`, "g"),
    )) {
      followed++;
      addAll(taken, list!, " as ");
    }
    for (const [, one] of text.matchAll(new RegExp(`import (\\w+) from ${file}`, "g"))) {
      followed++;
      if (one !== undefined) taken.add("default");
    }
    for (const [, list] of text.matchAll(
      new RegExp(`\\{([^{}]*)\\} = await import\\(${file}\\)`, "g"),
    )) {
      followed++;
      addAll(taken, list!, ":");
    }
    for (const [, one] of text.matchAll(
      new RegExp(`\\(await import\\(${file}\\)\\)\\.(\\w+)`, "g"),
    )) {
      followed++;
      taken.add(one!);
    }
    for (const [, space] of text.matchAll(new RegExp(`import \\* as (\\w+) from ${file}`, "g"))) {
      followed++;
      const uses = [
        ...text.matchAll(new RegExp(`(?<![\\w$.])${space}(?![\\w$])(?:\\.(\\w+))?`, "g")),
      ];
      // One use without a member is the import itself.
      if (uses.filter(([, member]) => member === undefined).length > 1) return "all";
      for (const [, member] of uses) if (member !== undefined) taken.add(member);
    }
    if ([...text.matchAll(new RegExp(file, "g"))].length > followed) return "all";
  }
  return [...taken].sort();
}

/** Imports with the names alone that the file uses: of a module in another file esbuild imports all. */
export const withoutUnusedNames = (text: string): string =>
  text.replaceAll(
    /^import \{ ([^}]*) \} from ("\.\/[\w-]+\.js");\n/gm,
    (_, list: string, file: string) => {
      const used = list.split(", ").filter((one) => {
        const local = one.split(" as ").at(-1)!;
        return (
          [
            ...text.matchAll(
              new RegExp(`(?<![\\w$])${local.replaceAll("$", "\\$")}(?![\\w$])`, "g"),
            ),
          ].length > 1
        );
      });
      return used.length === 0
        ? `import ${file};\n`
        : `import { ${used.join(", ")} } from ${file};\n`;
    },
  );

function addAll(taken: Set<string>, list: string, rename: string): void {
  for (const one of list.split(",")) {
    const name = one.split(rename)[0]!.trim();
    if (name !== "") taken.add(name);
  }
}
