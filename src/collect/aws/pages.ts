/** What comes of a list's pages: all of its items, or nothing where an error says that the service is not in use. */

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
 * The same pages, ended by an error that means "not in use here" as if there were none. Some services
 * have no empty list: they refuse the question until they are switched on.
 */
export async function* unlessUnused<Page>(
  pages: AsyncIterable<Page>,
  unused: Readonly<Record<string, RegExp>>,
): AsyncGenerator<Page> {
  try {
    yield* pages;
  } catch (error) {
    if (!means(error, unused)) throw error;
  }
}

/** Whether an error has one of these names, with a message that fits. */
export function means(error: unknown, errors: Readonly<Record<string, RegExp>>): boolean {
  const { name = "", message = "" } = Object(error) as { name?: string; message?: string };
  return Object.hasOwn(errors, name) && errors[name]!.test(message);
}
