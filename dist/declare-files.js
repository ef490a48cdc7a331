const { lstatSync, readFileSync, readdirSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
// src/declare/files.ts


var largestFile = 1024 * 1024;
var mostFiles = 5e4;
var mostFolders = 5e4;
var mostBytes = 128 * 1024 * 1024;
var longestSearch = 2e4;
var skippedFolders = /* @__PURE__ */ new Set([
  ".git",
  ".github",
  ".terraform",
  ".terragrunt-cache",
  "__fixtures__",
  "__mocks__",
  "__snapshots__",
  "__tests__",
  "cdk.out",
  "doc",
  "docs",
  "events",
  "example",
  "examples",
  "fixtures",
  "node_modules",
  "samples",
  "test",
  "testdata",
  "tests",
  "vendor"
]);
var declaring = /\.(?:tf|tofu|tfvars|hcl|bicep|bicepparam|json|ya?ml|template)$|^samconfig\.toml$/i;
var skippedFiles = /^(?:data-boundary\.ya?ml|\..*\.hcl|.*\.(?:tftest|tofutest|pkr)\.hcl|package(?:-lock)?\.json|tsconfig.*\.json|pnpm-lock\.yaml|composer\.json)$/i;
function repositoryFiles(root) {
  let found;
  const until = performance.now() + longestSearch;
  let bytes = 0;
  const counted = /* @__PURE__ */ new Set();
  let isWhole = true;
  return {
    paths: (...extensions) => {
      found ??= walk(root);
      return found.files.filter(
        (path) => extensions.some((extension) => path.toLowerCase().endsWith(extension))
      );
    },
    read: (path) => {
      if (bytes > mostBytes || performance.now() > until) isWhole = false;
      const text = isWhole ? readText(join(root, path)) : void 0;
      if (!counted.has(path)) bytes += text?.length ?? 0;
      counted.add(path);
      return text;
    },
    isWhole: () => isWhole && found?.isWhole !== false
  };
}
function walk(root) {
  const files = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    if (++seen > mostFolders || files.length >= mostFiles) break;
    const entries = readFolder(join(root, folder));
    for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skippedFolders.has(entry.name.toLowerCase())) folders.push(path);
      else if (entry.isFile() && declaring.test(entry.name) && !skippedFiles.test(entry.name))
        files.push(path);
    }
  }
  return { files: files.sort(), isWhole: seen <= mostFolders && files.length < mostFiles };
}
function readFolder(folder) {
  try {
    return entriesOf(folder);
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
}
function entriesOf(folder) {
  return readdirSync(folder, { withFileTypes: true });
}
function readText(file, largest = largestFile) {
  try {
    const { size } = lstatSync(file);
    if (!lstatSync(file).isFile() || size > largest) return void 0;
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError || "code" in Object(error)) return void 0;
    throw error;
  }
}

// src/declare/hcl-tokens.ts
var patterns = {
  skipped: /[^\S\n]+|(?:#|\/\/)[^\n]*/y,
  heredoc: /<<-?([A-Za-z_][\w-]{0,99})[^\S\n]*\n/y,
  word: /[A-Za-z_][\w-]*/y,
  plain: /[^"\\$%\n]+|\\[^\n]?|\$\$\{|%%\{|\$(?!\{)|%(?!\{)/y,
  start: /(?:resource|data|module|variable|output|provider|locals|terraform)[^\S\n]*(?:"[^"\n]*"[^\S\n]*)*\{/y,
  reference: /[^\S\n]*(var|local)\.([A-Za-z_][\w-]*)[^\S\n]*\}/y
};
function* tokensOf(source) {
  let at = 0;
  let line = 1;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) moveTo(at + match[0].length);
    return match;
  };
  let newline = source.indexOf("\n");
  const moveTo = (end) => {
    for (; newline >= 0 && newline < end; newline = source.indexOf("\n", newline + 1)) line++;
    at = end;
  };
  const skip = () => {
    if (take(patterns.skipped)) return true;
    if (source.startsWith("/*", at)) {
      const end = source.indexOf("*/", at + 2);
      moveTo(end < 0 ? source.length : end + 2);
      return true;
    }
    const heredoc = take(patterns.heredoc);
    if (!heredoc) return false;
    while (at < source.length) {
      const end = source.indexOf("\n", at);
      const text = source.slice(at, end < 0 ? source.length : end).trim();
      moveTo(end < 0 ? source.length : text === heredoc[1] ? end : end + 1);
      if (text === heredoc[1]) break;
    }
    return true;
  };
  while (at < source.length) {
    if (skip()) continue;
    const started = line;
    const from = at;
    const isStart = (at === 0 || source[at - 1] === "\n") && isBlockStart(source, at);
    const word = take(patterns.word);
    if (word) {
      yield { kind: "word", text: word[0], line: started, at: from, isStart };
      continue;
    }
    const character = source[at];
    if (character === '"') {
      yield { kind: "string", ...stringAt(), line: started, at: from };
      continue;
    }
    moveTo(at + 1);
    yield { kind: "punctuation", text: character, line: started, at: from };
  }
  function stringAt() {
    at++;
    const braces = [];
    let inString = true;
    let text = "";
    const parts = [];
    let whole = true;
    while (at < source.length) {
      if (!inString) {
        if (skip()) continue;
        const character = source[at];
        moveTo(at + 1);
        if (character === '"') inString = true;
        else if (character === "{") braces[braces.length - 1]++;
        else if (character === "}" && --braces[braces.length - 1] === 0) {
          braces.pop();
          inString = true;
        }
        continue;
      }
      const part = take(patterns.plain);
      if (part) {
        if (braces.length === 0) text += part[0].startsWith("\\") ? part[0].slice(1) : part[0];
        if (/^\\[nrtuU]/.test(part[0])) whole = false;
      } else if (source[at] === '"') {
        at++;
        if (braces.length === 0) break;
        inString = false;
      } else if (source[at] === "\n") break;
      else {
        const isValue = source[at] === "$";
        at += 2;
        const reference = isValue && braces.length === 0 ? take(patterns.reference) : null;
        if (reference) {
          parts.push(text, { of: reference[1], name: reference[2] });
          text = "";
        } else {
          whole = false;
          braces.push(1);
          inString = false;
        }
      }
    }
    return parts.length === 0 ? { text, value: whole ? [text] : void 0 } : { text: "", value: whole ? [...parts, text] : void 0 };
  }
}
function isBlockStart(source, at) {
  patterns.start.lastIndex = at;
  return patterns.start.test(source);
}

export {
  repositoryFiles,
  readText,
  tokensOf
};
