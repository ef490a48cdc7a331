/** Many producers, one reader: what they put comes out in order, and a slow reader makes them wait. */

export type Put<T> = (item: T) => Promise<void>;

const room = 32;

/** Runs `produce` and yields what it puts; `abandon` is called when the reader leaves before the end. */
export async function* streamed<T>(
  produce: (put: Put<T>) => Promise<void>,
  abandon: () => void,
): AsyncGenerator<T> {
  const ready: T[] = [];
  const waiting: (() => void)[] = [];
  let wake: () => void = () => undefined;
  const end: { reached: boolean; fault?: { readonly error: unknown } } = { reached: false };
  let left = false;

  const put: Put<T> = async (item) => {
    if (left) return;
    ready.push(item);
    wake();
    if (ready.length > room) await new Promise<void>((go) => waiting.push(go));
  };
  const work = produce(put)
    .catch((error: unknown) => {
      end.fault = { error };
    })
    .finally(() => {
      end.reached = true;
      wake();
    });
  try {
    for (;;) {
      while (ready.length > 0) {
        yield ready.shift()!;
        waiting.shift()?.();
      }
      if (end.reached) break;
      await new Promise<void>((awake) => {
        wake = awake;
      });
    }
  } finally {
    left = true;
    if (!end.reached) abandon();
    for (const go of waiting.splice(0)) go();
    await work;
  }
  if (end.fault) throw end.fault.error;
}
