/** What a listing may ask: calls, pages and details, bounded and counted, with failures noted on the resource. */
import pLimit from "p-limit";
import { saysNone } from "./only-answers.ts";
import { inRegion } from "./clients.ts";
import { following } from "./pages.ts";
import { GuardedError, type Refusal, refusalOf } from "./refusal.ts";
import type { Action, Ask, AwsClient, Draft, ListingContext, Listing, Service } from "./service.ts";
import { type Session, type Tally, isWanted, send } from "./session.ts";

/** Detail calls of one listing under way at once: enough to hide latency, and room for the other units. */
const fanOut = 8;

interface ListedUnit {
  readonly service: Service;
  readonly region: string;
  readonly guarded: ReadonlyMap<string, Refusal>;
}

/** The engine's side of the contract for one listing in one region; `missed` hears of detail calls that failed. */
export function listingContext(
  session: Session,
  { service, region, guarded }: ListedUnit,
  listing: Listing,
  tally: Tally,
  clientOf: () => Promise<AwsClient>,
  missed: (refusal: Refusal, action: Action) => void,
): ListingContext<AwsClient> {
  const { account, partition } = session;
  const few = pLimit(fanOut);

  const call = async <Out>(
    action: Action,
    ask: Ask<AwsClient, Out>,
    where = region,
    next = false,
  ): Promise<Out> => {
    if (!listing.actions.includes(action))
      throw new Error(`${service.id} calls ${action} and does not declare it`);
    const guard = guarded.get(where);
    if (guard) throw new GuardedError(guard);
    const client = await clientOf();
    return send(session, tally, (options) => inRegion(where, () => ask(client, options)), next);
  };

  /** Tries one call about one resource; a failure is noted on it and counted. */
  const about: (
    draft: Draft,
    property: string,
    action: Action,
    work: () => Promise<void>,
  ) => Promise<void> = async (draft, property, action, work) => {
    try {
      await work();
    } catch (error) {
      session.signal.throwIfAborted();
      if (saysNone(error)) return;
      const refusal = refusalOf(error);
      draft.unseen = { ...draft.unseen, [property]: `${action} ${wordOf(refusal)}` };
      missed(refusal, action);
    }
  };

  return {
    region,
    account,
    partition,
    arn: (of, resource, where = region) => `arn:${partition}:${of}:${where}:${account}:${resource}`,
    wanted: (of) => isWanted(session, of),
    call: (action, ask, where) => call(action, ask, where),
    pages: (action, ask, next, where) =>
      following(
        action,
        (token) =>
          call(
            action,
            (client, options) => ask(client, options, token),
            where,
            token !== undefined,
          ),
        next,
      ),
    detail: (draft, property, action, ask, { region: where } = {}) =>
      about(draft, property, action, async () => {
        const answer = await call(action, ask, where);
        if (answer[property] !== undefined)
          draft.properties = { ...draft.properties, [property]: answer[property] };
      }),
    attach: (draft, property, action, work) =>
      about(draft, property, action, async () => {
        const value = await work();
        if (value !== undefined) draft.properties = { ...draft.properties, [property]: value };
      }),
    describe: (draft, action, ask, record, { region: where } = {}) =>
      about(draft, "*", action, async () => {
        const found = record(await call(action, ask, where));
        // A batch answers without an error what it does not find.
        if (found === undefined)
          throw new Error("the answer has nothing of the resource that was asked for");
        draft.properties = { ...draft.properties, ...found };
      }),
    each: (items = [], work) => Promise.all(items.map((item) => few(() => work(item)))),
  };
}

const wordOf = ({ kind }: Refusal): string =>
  kind === "guarded"
    ? "denied by an organization policy"
    : kind === "refused"
      ? "refused"
      : kind === "throttled"
        ? "throttled"
        : "failed";
