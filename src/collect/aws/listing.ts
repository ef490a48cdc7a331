/** A list that is a plain paged describe, declared as data: its call is written once, and what becomes of each item. */
import type { Action, AwsClient, Draft, ListingContext, Listing } from "./service.ts";

interface PlainListing<Client, Page, Item extends object> {
  readonly types: Listing["types"];
  readonly action: Action;
  /** One page of the list; no token for the first. */
  readonly page: (
    client: Client,
    options: { readonly abortSignal: AbortSignal },
    token: string | undefined,
  ) => Promise<Page>;
  readonly next: (page: Page) => string | undefined;
  readonly items: (page: Page) => readonly Item[] | undefined;
  /** Left out: the one type, and the item itself as the properties. */
  readonly draft: (
    item: Item,
    here: ListingContext<Client>,
  ) => Omit<Draft, "type" | "properties"> & Partial<Pick<Draft, "type" | "properties">>;
  /** The actions of `detail`. */
  readonly details?: readonly Action[];
  /** Further calls about an item, several side by side. */
  readonly detail?: (draft: Draft, item: Item, here: ListingContext<Client>) => Promise<void>;
}

export function listing<Client extends AwsClient, Page, Item extends object>({
  types,
  action,
  page,
  next,
  items,
  draft,
  details = [],
  detail,
}: PlainListing<Client, Page, Item>): Listing<Client> {
  const [type = ""] = types;
  const draftOf = (item: Item, here: ListingContext<Client>): Draft => ({
    type,
    properties: item,
    ...draft(item, here),
  });
  return {
    types,
    actions: [action, ...details],
    async *list(here) {
      for await (const answer of here.pages(action, page, next))
        yield detail
          ? await here.each(items(answer), async (item) => {
              const made = draftOf(item, here);
              await detail(made, item, here);
              return made;
            })
          : (items(answer) ?? []).map((item) => draftOf(item, here));
    },
  };
}
