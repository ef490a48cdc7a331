/** The files below a directory that may be plans or templates. */
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { faultOf } from "../file-fault.ts";

export interface FileBelow {
  readonly name: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

export interface Below {
  readonly files: readonly FileBelow[];
  /** Folders and files that could not be looked at, and why. */
  readonly unreadable: readonly { readonly name: string; readonly why: string }[];
}

/** What others wrote, and what tools keep for themselves. */
const leftOut = new Set([".terraform", "node_modules", ".git"]);

/** A deeper folder is no one's work. */
const deepest = 64;
const mostFiles = 200_000;

interface Rules {
  readonly base: string;
  readonly rules: Ignore;
}

/** Sorted by path. Symbolic links to folders are not followed: what they lead to is found where it is. */
export function filesBelow(directory: string): Below {
  const files: FileBelow[] = [];
  const unreadable: { name: string; why: string }[] = [];
  const root = resolve(directory);

  function walk(name: string, inherited: readonly Rules[], depth: number): void {
    const path = resolve(name);
    if (depth > deepest) {
      unreadable.push({ name, why: `is more than ${deepest} folders deep` });
      return;
    }
    let entries;
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      unreadable.push({ name, why: `can't be read: ${faultOf(error)}` });
      return;
    }
    const rules = withRulesOf(path, inherited);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = join(name, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder && leftOut.has(entry.name)) continue;
      if (isIgnored(resolve(below), isFolder, rules)) continue;
      if (isFolder) walk(below, rules, depth + 1);
      else if (entry.isFile() || entry.isSymbolicLink()) take(below, entry.isSymbolicLink());
    }
  }

  function take(name: string, isLink: boolean): void {
    if (files.length >= mostFiles) {
      if (files.length === mostFiles && unreadable.at(-1)?.why !== tooMany)
        unreadable.push({ name, why: tooMany });
      return;
    }
    try {
      const path = resolve(name);
      const stats = statSync(path);
      if (stats.isFile()) {
        // A link to a file of the same folder would be judged twice.
        if (isLink && isBelow(realpathSync(path), root)) return;
        files.push({ name, path: name, size: stats.size });
      } else if (isLink && stats.isDirectory() && !isBelow(realpathSync(path), root))
        unreadable.push({
          name,
          why: "is a symbolic link to a folder outside, which is not followed",
        });
    } catch (error) {
      // A link that leads nowhere, or to itself, leads to no file.
      if (!isLink) unreadable.push({ name, why: `can't be read: ${faultOf(error)}` });
    }
  }

  walk(directory, rulesAbove(root), 0);
  return { files, unreadable };
}

const tooMany = `and what follows was not looked at: more than ${mostFiles} files`;
const isBelow = (path: string, root: string): boolean =>
  path === root || path.startsWith(root + sep);

/** The rules of the repository's folders above; none where they leave out the folder that the user names. */
function rulesAbove(root: string): readonly Rules[] {
  const above: string[] = [];
  for (let folder = root; !existsSync(join(folder, ".git")); folder = dirname(folder)) {
    if (dirname(folder) === folder) return [];
    above.unshift(dirname(folder));
  }
  let rules: readonly Rules[] = [];
  for (const folder of above) rules = withRulesOf(folder, rules);
  return isIgnored(root, true, rules) ? [] : rules;
}

function withRulesOf(folder: string, rules: readonly Rules[]): readonly Rules[] {
  let text: string;
  try {
    text = readFileSync(join(folder, ".gitignore"), "utf8");
  } catch {
    return rules;
  }
  return [...rules, { base: folder, rules: ignore().add(text) }];
}

/** The innermost file that says something of a path counts. https://git-scm.com/docs/gitignore */
function isIgnored(path: string, isFolder: boolean, all: readonly Rules[]): boolean {
  let ignored = false;
  for (const { base, rules } of all) {
    const at = relative(base, path).split(sep).join("/");
    if (at === "" || at.startsWith("../")) continue;
    const said = rules.test(isFolder ? `${at}/` : at);
    if (said.ignored) ignored = true;
    else if (said.unignored) ignored = false;
  }
  return ignored;
}
