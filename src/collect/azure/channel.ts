/** Many producers, one stream: each waits until what it gave was taken, so that nothing piles up. */

export type Give<T> = (item: T) => Promise<void>;

export async function* channel<T>(produce: (give: Give<T>) => Promise<void>): AsyncGenerator<T> {
  const waiting: { readonly item: T; readonly taken: () => void }[] = [];
  let wake = (): void => {};
  let ended: { readonly error?: unknown } | undefined;
  const give: Give<T> = (item) =>
    new Promise((taken) => {
      waiting.push({ item, taken });
      wake();
    });
  void run();
  for (;;) {
    const next = waiting.shift();
    if (next) {
      yield next.item;
      next.taken();
    } else if (ended) break;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  if ("error" in ended) throw ended.error;

  async function run(): Promise<void> {
    try {
      await produce(give);
      ended = {};
    } catch (error) {
      ended = { error };
    }
    wake();
  }
}
