/** A list's pages, and what comes of them: all of its items, or nothing where an error says that there is none. */
import { saysNone } from "./only-answers.ts";
import { TruncatedError } from "./refusal.ts";
import type { Action } from "./service.ts";
import { countsOf, firstIn, saysMore } from "./totals.ts";
import { type Session, type Tally, send } from "./session.ts";

/** Pages in a row that hold nothing, or begin as the one before, that are followed: some filters empty many. */
const stalePages = 1000;

/**
 * Every page: `ask` is given the token of the page, none at first. The next one is on its way while
 * a page is worked on. A token that comes twice ends the pages with an error, as do ever new tokens to pages
 * without anything new, a page that says there is more and not where, and fewer elements than the pages state.
 */
export async function* following<Page>(
  action: Action,
  ask: (token: string | undefined) => Promise<Page>,
  tokenOf: (page: Page) => string | undefined,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let asked: Promise<Page> | undefined = ask(undefined);
  let stated = 0;
  let read = 0;
  let before: string | undefined;
  let stale = 0;
  while (asked) {
    const page: Page = await asked;
    const said: unknown = tokenOf(page) || undefined;
    const token = typeof said === "string" ? said : undefined;
    const counts = countsOf(page);
    stated = Math.max(stated, counts?.stated ?? 0);
    read += counts?.read ?? 0;
    const repeated = token !== undefined && seen.has(token);
    if (token !== undefined) seen.add(token);
    const first = token === undefined ? undefined : JSON.stringify(firstIn(page));
    stale = first === undefined || first === before ? stale + 1 : 0;
    before = first;
    const isEndless = stale > stalePages;
    asked = token === undefined || repeated || isEndless ? undefined : ask(token);
    // Heard of when the page is waited for, and by nobody where the reader leaves before.
    asked?.catch(() => undefined);
    // A request is signed and sent in this turn of the event loop, and not after the work on the page.
    if (asked) await new Promise((go) => setImmediate(go));
    yield page;
    if (repeated)
      throw new TruncatedError(`${action} returned a page token twice, so its pages never end`);
    if (isEndless)
      throw new TruncatedError(
        `${action} returned more than ${stalePages} pages in a row without anything new`,
      );
    if (said !== token)
      throw new TruncatedError(`${action} returned a page token that is not a string`);
    if (token === undefined && saysMore(page))
      throw new TruncatedError(`${action} says that there is more, and returned no next page`);
  }
  if (read < stated)
    throw new TruncatedError(`${action} says that there are ${stated}, and returned ${read}`);
}

/** The pages of a list that one client is asked for. */
export const pagesOf = <Page>(
  calls: Pick<Session, "limit" | "signal">,
  tally: Tally,
  action: Action,
  ask: (options: { readonly abortSignal: AbortSignal }, token: string | undefined) => Promise<Page>,
  tokenOf: (page: Page) => string | undefined,
): AsyncGenerator<Page> =>
  following(
    action,
    (token) => send(calls, tally, (options) => ask(options, token), token !== undefined),
    tokenOf,
  );

/** The items of every page, for a child list that is kept with its parent. */
export async function all<Page, Item>(
  pages: AsyncIterable<Page>,
  items: (page: Page) => readonly Item[] | undefined,
): Promise<Item[]> {
  const found: Item[] = [];
  for await (const page of pages) found.push(...(items(page) ?? []));
  return found;
}

/**
 * The same pages, ended by an error that means "none here" as if there were none. Some services have no
 * empty list: they refuse the question until they are switched on. After a page it is a contradiction.
 */
export async function* unlessUnused<Page>(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  let isBegun = false;
  try {
    for await (const page of pages) {
      isBegun = true;
      yield page;
    }
  } catch (error) {
    if (isBegun || !saysNone(error)) throw error;
  }
}
