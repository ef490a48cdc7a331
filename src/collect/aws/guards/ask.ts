/** Calls of the audit of guards: bounded, paged and checked as a scan's are, each failure a gap that names what is unknown. */
import type { Organizations } from "@aws-sdk/client-organizations";
import type { Gap } from "../../../model.ts";
import { damageLog } from "../damage.ts";
import { pagesOf } from "../pages.ts";
import { refusalGap, refusalOf } from "../refusal.ts";
import type { Action } from "../service.ts";
import { type Session, type Tally, send } from "../session.ts";

export interface Calls extends Pick<Session, "limit" | "signal"> {
  readonly account: string;
  readonly client: Organizations;
  readonly gaps: Gap[];
}

/** What was answered; or, in words, why it is not known. */
export type Heard<Out> = { readonly out: Out } | { readonly unread: string };

interface Options {
  readonly abortSignal: AbortSignal;
}

/** One call. `what` is what is not known where it fails. */
export const askOnce = <Out>(
  calls: Calls,
  action: Action,
  what: string,
  ask: (client: Organizations, options: Options) => Promise<Out>,
): Promise<Heard<Out>> =>
  heard(calls, action, what, (tally) =>
    send(calls, tally, (options) => ask(calls.client, options)),
  );

/** The items of every page. */
export const askAll = <Page, Item>(
  calls: Calls,
  action: Action,
  what: string,
  ask: (
    client: Organizations,
    options: Options,
    NextToken: { NextToken?: string },
  ) => Promise<Page & { NextToken?: string | undefined }>,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<Heard<Item[]>> =>
  heard(calls, action, what, async (tally) => {
    const all: Item[] = [];
    const pages = pagesOf(
      calls,
      tally,
      action,
      (options, token) =>
        ask(calls.client, options, token === undefined ? {} : { NextToken: token }),
      ({ NextToken }) => NextToken,
    );
    for await (const page of pages) all.push(...(items(page) ?? []));
    return all;
  });

/** Elements that were no such thing are left out of the answer, which is then not known as a whole. */
async function heard<Out>(
  { account, signal, gaps }: Calls,
  action: Action,
  what: string,
  work: (tally: Tally) => Promise<Out>,
): Promise<Heard<Out>> {
  const damages = damageLog();
  const place = { scope: account, region: "global", service: "organizations", action };
  try {
    const out = await work({ calls: 0, damaged: damages.add });
    const lost = damages.gaps(place, "answer");
    if (lost.length === 0) return { out };
    gaps.push(...lost.map((gap) => ({ ...gap, detail: `${what}: ${gap.detail}` })));
    return { unread: `${what}: not all that ${action} answered could be read` };
  } catch (error) {
    const refusal = refusalOf(error, signal);
    const gap = refusalGap(refusal, place, what);
    gaps.push(
      refusal.kind === "refused"
        ? {
            ...gap,
            remedy: `audit from the management account or a delegated administrator of the organization, with ${action} granted there`,
          }
        : gap,
    );
    return { unread: gap.detail };
  }
}
