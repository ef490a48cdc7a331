/** Which exports of a file our bundled code takes, so that the rest need not be in dist/ or exported. */

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
      // Rows are required when they are asked for (late-rows.ts).
      new RegExp(`(?:\\(await import|\\brows)\\(${file}\\)\\)?\\.(\\w+)`, "g"),
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

function addAll(taken: Set<string>, list: string, rename: string): void {
  for (const one of list.split(",")) {
    const name = one.split(rename)[0]!.trim();
    if (name !== "") taken.add(name);
  }
}
