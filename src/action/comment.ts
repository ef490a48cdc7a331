/** One comment on the pull request: found again by a marker and updated in place, so that it never piles up. */
import { info, warning } from "@actions/core";

export interface Comment {
  readonly body: string;
  readonly pullRequest: number;
  readonly token: string;
  /** What distinguishes this comment from that of another scan in the same workflow. */
  readonly category: string;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
}

interface Listed {
  readonly id?: number;
  readonly body?: string;
  readonly author_association?: string;
  readonly user?: { readonly type?: string } | null;
}

const perPage = 100;
const mostPages = 30;

/** Never throws: a scan does not fail for a comment. https://docs.github.com/en/rest/issues/comments */
export async function writeComment(comment: Comment): Promise<void> {
  const marker = `<!-- data-boundary: ${comment.category.replace(/[^\w./-]/g, "_")} -->`;
  const repository = process.env["GITHUB_REPOSITORY"] ?? "";
  const issues = `/repos/${repository}/issues`;
  const body = JSON.stringify({ body: `${marker}\n${comment.body}` });
  try {
    const known = await find(comment, `${issues}/${comment.pullRequest}/comments`, marker);
    if (known !== undefined) {
      await call(comment.token, "PATCH", `${issues}/comments/${known}`, body);
      info("the comment on the pull request was updated");
    } else if (comment.create) {
      await call(comment.token, "POST", `${issues}/${comment.pullRequest}/comments`, body);
      info("the comment on the pull request was created");
    }
  } catch (error) {
    warning(`the comment on the pull request could not be written: ${(error as Error).message}`);
  }
}

/** Ours begins with the marker, and is by a bot or a member of this repository: anyone could copy the marker. */
async function find({ token }: Comment, path: string, marker: string): Promise<number | undefined> {
  for (let page = 1; page <= mostPages; page++) {
    const answer = await call(token, "GET", `${path}?per_page=${perPage}&page=${page}`);
    const listed = Array.isArray(answer) ? (answer as readonly Listed[]) : [];
    const ours = listed.find(
      ({ body, user, author_association: of }) =>
        body?.startsWith(marker) &&
        (user?.type === "Bot" || /^(?:OWNER|MEMBER|COLLABORATOR)$/.test(of ?? "")),
    );
    if (ours) return ours.id;
    if (listed.length < perPage) return undefined;
  }
  return undefined;
}

async function call(token: string, method: string, path: string, body?: string): Promise<unknown> {
  const base = process.env["GITHUB_API_URL"] || "https://api.github.com";
  const response = await fetch(base + path, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": "data-boundary",
      "x-github-api-version": "2022-11-28",
    },
    ...(body !== undefined && { body }),
    // Another host is not to be given the token.
    redirect: "error",
    signal: AbortSignal.timeout(30_000),
  });
  if (response.status === 403)
    throw new Error(
      "GitHub answered 403; give the job `permissions: pull-requests: write`, or set `comment: never`",
    );
  if (!response.ok) throw new Error(`GitHub answered ${response.status} to ${method} ${path}`);
  return response.json();
}
