/** The repository a scan runs in, to which paths in reports are relative. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** The folder with `.git` at or above the working directory, else the workflow's checkout; undefined outside of both. */
export function repositoryRoot(): string | undefined {
  const start = process.cwd();
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) break;
  }
  const workspace = process.env["GITHUB_WORKSPACE"];
  return workspace && within(resolve(workspace), start) !== undefined
    ? resolve(workspace)
    : undefined;
}

/** A file by its path from the root of the repository, else from the working directory; undefined for what is not a file there, such as standard input. */
export const inRepository = (file: string): string | undefined =>
  existsSync(file) ? within(repositoryRoot() ?? process.cwd(), file) : undefined;

/** The path from the root, with forward slashes; undefined outside of it. */
export function within(root: string, path: string): string | undefined {
  const found = relative(root, resolve(path)).split(sep).join("/");
  return found === ".." || found.startsWith("../") || /^[A-Za-z]:/.test(found) ? undefined : found;
}
