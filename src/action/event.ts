/** What started the workflow: whether it is a pull request, whose, and whether the world reads its logs. */
import { readFileSync } from "node:fs";

export interface WorkflowEvent {
  /** The number of the pull request the workflow runs for. */
  readonly pullRequest?: number;
  /** From another repository: there are no credentials, and what it says is not to be trusted. */
  readonly fork: boolean;
  /** Undefined where the event does not tell. */
  readonly publicRepository?: boolean;
}

interface Payload {
  readonly repository?: { readonly private?: boolean; readonly visibility?: string };
  readonly pull_request?: {
    readonly number?: number;
    readonly head?: { readonly repo?: Repo | null };
    readonly base?: { readonly repo?: Repo | null };
  };
}

interface Repo {
  readonly fork?: boolean;
  readonly full_name?: string;
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
export function readEvent(): WorkflowEvent {
  const { repository, pull_request: request } = payload();
  return {
    fork: request !== undefined && !sameRepository(request.head?.repo, request.base?.repo),
    ...(request?.number !== undefined && { pullRequest: request.number }),
    ...(repository && {
      publicRepository:
        repository.visibility === undefined
          ? repository.private === false
          : repository.visibility === "public",
    }),
  };
}

/** The head's repository is null once the fork is deleted. A repository that is itself a fork may ask itself. */
function sameRepository(head: Repo | null | undefined, base: Repo | null | undefined): boolean {
  if (!head) return false;
  return base?.full_name === undefined || head.full_name === undefined
    ? head.fork !== true
    : head.full_name === base.full_name;
}

function payload(): Payload {
  const file = process.env["GITHUB_EVENT_PATH"];
  if (!file) return {};
  // Written by the runner: not there, or not JSON, is not a fault of the user's, and no pull request either.
  try {
    return Object(JSON.parse(readFileSync(file, "utf8"))) as Payload;
  } catch (error) {
    if (error instanceof SyntaxError || "code" in Object(error)) return {};
    throw error;
  }
}
