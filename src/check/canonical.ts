/**
 * Of a resource that is listed twice, what the two records say in other words: another spelling, another account
 * that shares it. Whichever came first, the same words are reported.
 */
import { type Placement, destinationOf, sameId } from "../model.ts";
import { type Store, sortedStore } from "./sorted-store.ts";

/**
 * `others`: the same as some of `counted`, said again. What comes first by `key` is reported. Where there are
 * others, `counted` is closed and `store` makes the one that takes its place.
 */
export function canonical<T extends Placement>(
  counted: Store<T>,
  others: Iterable<Placement>,
  key: (one: T) => string,
  store: () => Store<T>,
): Store<T> {
  type Said = readonly [one: T, isOther: 0] | readonly [one: Placement, isOther: 1];
  const all = sortedStore<Said>(JSON.stringify, ([one, isOther]) =>
    JSON.stringify([identity(one), isOther]),
  );
  let isAny = false;
  for (const one of others) {
    all.add([one, 1]);
    isAny = true;
  }
  if (!isAny) return counted;
  for (const one of counted) all.add([one, 0]);
  counted.close();
  const settled = store();
  const orderOf = (one: T): string => `${key(one)}\u0000${JSON.stringify(one)}`;
  let group: { readonly first: T; readonly of: string; chosen: T; order: string } | undefined;
  for (const [one, isOther] of all) {
    const of = identity(one);
    if (isOther === 0) {
      if (group) settled.add(group.chosen);
      group = { first: one, of, chosen: one, order: orderOf(one) };
    } else if (group?.of === of) {
      const chosen = inWordsOf(one, group.first);
      const order = orderOf(chosen);
      if (order < group.order) group = { ...group, chosen, order };
    }
  }
  if (group) settled.add(group.chosen);
  all.close();
  return settled;
}

/** Equal for what says the same. That classes contradict each other is said once, in words of its own. */
function identity(one: Placement & { readonly verdict?: string }): string {
  const { resource, role, location, verdict } = one;
  const what = [sameId(resource.id), role, location.code, destinationOf(one) ?? ""];
  return [...what, ...(verdict === "contradicted" ? [verdict] : [])].join("\u0000");
}

/** What was counted of the first stays: its verdict, its exception, and the labels that name an owner. */
function inWordsOf<T extends Placement>({ resource, evidence, into }: Placement, first: T): T {
  const { into: _, ...rest } = first;
  return {
    ...rest,
    resource: { ...resource, labels: first.resource.labels },
    evidence,
    ...(into !== undefined && { into }),
  } as T;
}
