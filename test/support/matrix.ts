/** Runs cells of the matrix: one fault on one kind of call, in the part of the demo where the call is made. */
import type { Answer } from "../../src/demo/serve.ts";
import { type Compared, compared } from "./matrix-covered.ts";
import { type Fault, faultsOf } from "./matrix-faults.ts";
import { type Part, kindOf } from "./matrix-kinds.ts";
import { type Exchange, type Seen, type Stage } from "./matrix-scan.ts";

/** A kind of call, with a healthy scan of the part in which it is made. */
export interface Kind {
  readonly id: string;
  readonly part: Part;
  readonly healthy: Seen;
  /** A healthy answer with something in it, of a kind beside this one. */
  readonly other: Answer | undefined;
}

export interface Cell {
  readonly kind: Kind;
  readonly fault: Fault;
}

export type Outcome =
  | { readonly is: "not applicable" | "nothing lost" | "covered" }
  | { readonly is: "silent"; readonly lost: Compared };

/** Every kind of call of these parts of a cloud, each in the first that makes it. */
export async function kindsOf(stage: Stage, ofCloud: readonly Part[]): Promise<readonly Kind[]> {
  const known = new Set<string>();
  const kinds: Kind[] = [];
  for (const part of ofCloud) {
    const exchanges = new Map<string, Exchange>();
    const healthy = await stage.scan(part, (exchange) => {
      const id = kindOf(exchange.request);
      const before = exchanges.get(id);
      if (!before || before.answer.body.length < exchange.answer.body.length)
        exchanges.set(id, exchange);
      return undefined;
    });
    for (const [id, { request, answer }] of exchanges) {
      if (known.has(id) || part.tries?.(id) === false) continue;
      known.add(id);
      const other = [...exchanges].find(
        ([another, exchange]) =>
          another !== id &&
          exchange.request.method === request.method &&
          exchange.answer.status === 200 &&
          looks(exchange.answer) === looks(answer) &&
          exchange.answer.body !== answer.body,
      )?.[1].answer;
      kinds.push({ id, part, healthy, other });
    }
  }
  return kinds;
}

/** What an answer looks like from afar: its first letters, and whether it is a list. */
const looks = ({ body }: Answer): string =>
  `${body.trimStart().slice(0, 1)} ${/"(?:value|data)":\s*\[/.exec(body)?.[0].replaceAll(/\s/g, "")}`;

export function cellsOf(kinds: readonly Kind[]): Cell[] {
  return kinds.flatMap((kind) => faultsOf(kind.part.provider).map((fault) => ({ kind, fault })));
}

/**
 * Calls whose answer for another region cannot be told from one for the region that was asked: it names
 * groups without their region, or clusters of all regions. The report says what the answer said.
 */
const restated: ReadonlySet<string> = new Set([
  "logs DescribeSubscriptionFilters",
  "rds DescribeGlobalClusters",
]);

export async function outcomeOf(stage: Stage, { kind, fault }: Cell): Promise<Outcome> {
  const { id, part, healthy, other } = kind;
  const asked = new Set<string>();
  const scan = (callTimeout: number | undefined): Promise<Seen> =>
    stage.scan(
      part,
      (exchange) => {
        if (kindOf(exchange.request) !== id) return undefined;
        const sent = fault.act(exchange, { provider: part.provider, other });
        if (sent === undefined) return undefined;
        const region = /Credential=[^/]+\/\d+\/([\w-]+)\//.exec(
          exchange.request.headers["authorization"] ?? "",
        )?.[1];
        asked.add(region ?? "global");
        return sent;
      },
      callTimeout,
    );
  let seen = await scan(fault.callTimeout);
  // On a busy machine a healthy call before it can take as long as a call may.
  if (asked.size === 0 && fault.callTimeout !== undefined)
    seen = await scan(20 * fault.callTimeout);
  if (asked.size === 0) return { is: "not applicable" };
  const lost = compared(
    healthy,
    seen,
    asked,
    fault.id === "the answer of another place" && restated.has(id),
  );
  if (lost.silent.length > 0) return { is: "silent", lost };
  return { is: lost.lost > 0 ? "covered" : "nothing lost" };
}
