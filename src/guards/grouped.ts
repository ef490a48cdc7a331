/** Actions and types by their service, so that a report can be read. */

/** `all`: what stands for what; `sign` ends a service: "healthlake:*" where all of a service is among `probes`. */
export function grouped(
  probes: readonly string[],
  all: ReadonlyMap<string, readonly string[]>,
  sign: ":" | "/",
): readonly string[] {
  const serviceOf = (one: string): string => one.split(sign, 1)[0]!;
  const total = Map.groupBy([...all.values()].flat(), serviceOf);
  const here = Map.groupBy(
    probes.flatMap((probe) => all.get(probe) ?? [probe]),
    serviceOf,
  );
  return [...here]
    .flatMap(([service, ones]) =>
      ones.length > 1 && ones.length === total.get(service)?.length ? [`${service}${sign}*`] : ones,
    )
    .toSorted();
}
