/** What a page of a list says of the whole: that there is more, and how many there are. */

/** The page, and the structures in it: CloudFront's lists are one level down. */
function holders(page: unknown): readonly Readonly<Record<string, unknown>>[] {
  const whole = Object(page) as Readonly<Record<string, unknown>>;
  const all = [whole];
  for (const key of Object.keys(whole)) {
    const one = whole[key];
    if (key !== "$metadata" && typeof one === "object" && one !== null && !Array.isArray(one))
      all.push(one as Readonly<Record<string, unknown>>);
  }
  return all;
}

const more = /^(IsTruncated|Truncated|HasMore\w*)$/;
const total = /^(Quantity|KeyCount|TotalCount|totalCount|Count|count)$/;

/** Whether it says that another page follows. */
export function saysMore(page: unknown): boolean {
  for (const holder of holders(page))
    for (const key of Object.keys(holder)) if (more.test(key) && holder[key] === true) return true;
  return false;
}

/** The first element of its lists; undefined where they are all empty. */
export function firstIn(page: unknown): unknown {
  for (const holder of holders(page))
    for (const key of Object.keys(holder)) {
      const one = holder[key];
      if (key !== "$metadata" && Array.isArray(one) && one.length > 0) return one[0] as unknown;
    }
  return undefined;
}

/** The number that it states, and how many elements stand beside it; undefined where it states none. */
export function countsOf(
  page: unknown,
): { readonly stated: number; readonly read: number } | undefined {
  for (const holder of holders(page))
    for (const key of Object.keys(holder)) {
      const stated = holder[key];
      if (!total.test(key) || typeof stated !== "number") continue;
      const lists = Object.values(holder).filter((one) => Array.isArray(one));
      if (lists.length <= 1) return { stated, read: lists[0]?.length ?? 0 };
    }
  return undefined;
}
