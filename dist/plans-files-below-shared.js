const { existsSync, readFileSync, readdirSync, realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { dirname, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
// src/plans/files-below.ts


import ignore from "./vendor/ignore.js";
import { faultOf } from "./cli.js";
var leftOut = /* @__PURE__ */ new Set([".terraform", "node_modules", ".git"]);
var deepest = 64;
var mostFiles = 2e5;
function filesBelow(directory) {
  const files = [];
  const unreadable = [];
  const root = resolve(directory);
  function walk(name, inherited, depth) {
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
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const below = join(name, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder && leftOut.has(entry.name)) continue;
      if (isIgnored(resolve(below), isFolder, rules)) continue;
      if (isFolder) walk(below, rules, depth + 1);
      else if (entry.isFile() || entry.isSymbolicLink()) take(below, entry.isSymbolicLink());
    }
  }
  function take(name, isLink) {
    if (files.length >= mostFiles) {
      if (files.length === mostFiles && unreadable.at(-1)?.why !== tooMany)
        unreadable.push({ name, why: tooMany });
      return;
    }
    try {
      const path = resolve(name);
      const stats = statSync(path);
      if (stats.isFile()) {
        if (isLink && isBelow(realpathSync(path), root)) return;
        files.push({ name, path: name, size: stats.size });
      } else if (isLink && stats.isDirectory() && !isBelow(realpathSync(path), root))
        unreadable.push({
          name,
          why: "is a symbolic link to a folder outside, which is not followed"
        });
    } catch (error) {
      if (!isLink) unreadable.push({ name, why: `can't be read: ${faultOf(error)}` });
    }
  }
  walk(directory, rulesAbove(root), 0);
  return { files, unreadable };
}
var tooMany = `and what follows was not looked at: more than ${mostFiles} files`;
var isBelow = (path, root) => path === root || path.startsWith(root + sep);
function rulesAbove(root) {
  const above = [];
  for (let folder = root; !existsSync(join(folder, ".git")); folder = dirname(folder)) {
    if (dirname(folder) === folder) return [];
    above.unshift(dirname(folder));
  }
  let rules = [];
  for (const folder of above) rules = withRulesOf(folder, rules);
  return isIgnored(root, true, rules) ? [] : rules;
}
function withRulesOf(folder, rules) {
  let text;
  try {
    text = readFileSync(join(folder, ".gitignore"), "utf8");
  } catch {
    return rules;
  }
  return [...rules, { base: folder, rules: ignore().add(text) }];
}
function isIgnored(path, isFolder, all) {
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

export {
  filesBelow
};
