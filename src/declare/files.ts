/** The files of a repository in which a resource can be declared, found once and read when asked for. */
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface RepositoryFiles {
  /** Paths relative to the root, with forward slashes, sorted; ends with `extensions`. */
  readonly paths: (...extensions: readonly string[]) => readonly string[];
  /** Undefined where it is not a file, or too large, or not UTF-8 text. */
  readonly read: (path: string) => string | undefined;
  /** Whether nothing was left out for its number, its size or its time. */
  readonly isWhole: () => boolean;
}

/** Who declares resources by hand writes no megabyte of them; what is larger was made by a program. In bytes. */
const largestFile = 1024 * 1024;
/** Beyond this no line is looked for: a missed line costs a click, an hour of reading costs the scan. */
const mostFiles = 50_000;
const mostFolders = 50_000;
const mostBytes = 128 * 1024 * 1024;
/** For all files together, in milliseconds: each takes a time that is linear in its size. */
const longestSearch = 20_000;

/** What others put there (history, dependencies, downloads, generated copies), and what is written to be read or tried. */
const skippedFolders = new Set([
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
  "vendor",
]);
const declaring =
  /\.(?:tf|tofu|tfvars|hcl|bicep|bicepparam|json|ya?ml|template)$|^samconfig\.toml$/i;
/** They name packages and settings, or (the policy) name resources in order to judge them. */
const skippedFiles =
  /^(?:data-boundary\.ya?ml|\..*\.hcl|.*\.(?:tftest|tofutest|pkr)\.hcl|package(?:-lock)?\.json|tsconfig.*\.json|pnpm-lock\.yaml|composer\.json)$/i;

export function repositoryFiles(root: string): RepositoryFiles {
  let found: Walked | undefined;
  const until = performance.now() + longestSearch;
  let bytes = 0;
  const counted = new Set<string>();
  let isWhole = true;
  return {
    paths: (...extensions) => {
      found ??= walk(root);
      return found.files.filter((path) =>
        extensions.some((extension) => path.toLowerCase().endsWith(extension)),
      );
    },
    read: (path) => {
      if (bytes > mostBytes || performance.now() > until) isWhole = false;
      const text = isWhole ? readText(join(root, path)) : undefined;
      if (!counted.has(path)) bytes += text?.length ?? 0;
      counted.add(path);
      return text;
    },
    isWhole: () => isWhole && found?.isWhole !== false,
  };
}

interface Walked {
  readonly files: readonly string[];
  readonly isWhole: boolean;
}

/** Symbolic links are not followed: what they point to is found where it is, or is outside of the repository. */
function walk(root: string): Walked {
  const files: string[] = [];
  const folders = [""];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (++seen > mostFolders || files.length >= mostFiles) break;
    const entries = readFolder(join(root, folder));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skippedFolders.has(entry.name.toLowerCase())) folders.push(path);
      else if (entry.isFile() && declaring.test(entry.name) && !skippedFiles.test(entry.name))
        files.push(path);
    }
  }
  return { files: files.sort(), isWhole: seen <= mostFolders && files.length < mostFiles };
}

function readFolder(folder: string): ReturnType<typeof entriesOf> {
  try {
    return entriesOf(folder);
  } catch (error) {
    // A folder that can't be read declares nothing that we could point to.
    if ("code" in Object(error)) return [];
    throw error;
  }
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}

/** Undefined where there is no such file, or it is a link, too large or not text. */
export function readText(file: string, largest = largestFile): string | undefined {
  try {
    const { size } = lstatSync(file);
    if (!lstatSync(file).isFile() || size > largest) return undefined;
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError || "code" in Object(error)) return undefined;
    throw error;
  }
}
