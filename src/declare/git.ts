/** The repository's remotes, from git's own files: no other program is started. */
import { join, resolve } from "node:path";
import { readText } from "./files.ts";

/** "organization/repository", in lower case. https://git-scm.com/docs/git-config */
export function remotesOf(root: string): ReadonlySet<string> {
  const remotes = new Set<string>();
  let inRemote = false;
  for (const line of (readText(join(gitFolder(root), "config")) ?? "").split("\n")) {
    const text = line.slice(0, 1000).trim();
    if (text.startsWith("[")) inRemote = /^\[remote\s/i.test(text);
    const [, url] = (inRemote && /^(?:push)?url\s*=\s*(\S+)$/i.exec(text)) || [];
    // https://host/org/repo.git, ssh://git@host:22/org/repo, git@host:org/repo.git
    const path = url?.replace(/^[a-z+]+:\/\/[^/]*\//i, "").replace(/^[^/:]+:/, "");
    if (path !== undefined)
      remotes.add(
        path
          .replace(/\/$/, "")
          .replace(/\.git$/i, "")
          .toLowerCase(),
      );
  }
  return remotes;
}

/** A worktree's and a submodule's `.git` is a file that names the folder. */
function gitFolder(root: string): string {
  const at = join(root, ".git");
  const [, folder] = /^gitdir: (.+)$/m.exec(readText(at, 4096) ?? "") ?? [];
  if (folder === undefined) return at;
  const own = resolve(root, folder.trim());
  const common = readText(join(own, "commondir"), 4096)?.trim();
  return common === undefined ? own : resolve(own, common);
}
