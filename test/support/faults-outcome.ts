/** Judges a scan with faults against the healthy one: what is missing must be named, all else must be there. */
import type { Gap } from "../../src/model.ts";
import type { Kind } from "./faults-kinds.ts";
import type { Fault } from "./faults-list.ts";
import { type Provider, type Seen, scanEstate, within } from "./faults-scan.ts";

export interface Outcome {
  /** A few words for the table. */
  readonly cell: string;
  readonly remedy?: string;
  /** What is wrong with how the scan took it; none in a sound suite. */
  readonly wrong: readonly string[];
}

/** Kinds that can fail in one scan without hiding one another. */
const together: readonly (readonly string[])[] = [
  ["sts"],
  ["s3"],
  ["tagging", "ec2", "replication", "efs"],
  ["subscriptions"],
  ["resources", "child"],
  ["graph"],
];

const grouped = (kinds: readonly Kind[]): readonly (readonly Kind[])[] =>
  together
    .map((ids) => kinds.filter(({ id }) => ids.includes(id)))
    .filter((group) => group.length > 0);

/** What became of a fault on each kind of call of a provider. */
export async function outcomesOf(
  fault: Fault,
  provider: Provider,
  kinds: readonly Kind[],
  healthy: Seen,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const planted = kinds.filter((kind) => {
    const on = fault.on(kind);
    if ("never" in on) outcomes.set(kind.id, { cell: `—: ${on.never}`, wrong: [] });
    return !("never" in on);
  });
  const lasting = new Map<string, Outcome>();
  for (const group of grouped(planted))
    for (const [id, outcome] of (await scanWith(fault, provider, group, healthy)).outcomes)
      lasting.set(id, outcome);
  if (!fault.passing) return new Map([...outcomes, ...lasting]);

  const passing = await scanWith(fault, provider, planted, healthy, 1);
  const once = new Map(passing.outcomes);
  const hidden = planted.filter(({ id }) => !passing.met.has(id));
  for (const group of grouped(hidden))
    for (const [id, outcome] of (await scanWith(fault, provider, group, healthy, 1)).outcomes)
      once.set(id, outcome);
  for (const [id, { cell, remedy, wrong }] of lasting) {
    const { cell: first, wrong: wrongOnce } = once.get(id)!;
    outcomes.set(id, {
      cell: first === cell ? cell : `once: ${first}; always: ${cell}`,
      ...(remedy !== undefined && { remedy }),
      wrong: [...wrong, ...wrongOnce.map((text) => `once: ${text}`)],
    });
  }
  return outcomes;
}

async function scanWith(
  fault: Fault,
  provider: Provider,
  kinds: readonly Kind[],
  healthy: Seen,
  times?: number,
): Promise<{ outcomes: readonly (readonly [string, Outcome])[]; met: ReadonlySet<string> }> {
  const met = new Set<string>();
  const seen = await scanEstate(
    provider,
    kinds.flatMap((kind) => {
      const on = fault.on(kind);
      return "never" in on
        ? []
        : [
            {
              on: kind.on,
              act: on.act,
              met: () => met.add(kind.id),
              ...(times !== undefined && { times }),
            },
          ];
    }),
    fault.callTimeout === undefined ? {} : { callTimeout: fault.callTimeout },
  );
  const of = kinds.filter(({ id }) => met.has(id));
  return { met, outcomes: of.map((kind) => [kind.id, outcomeOf(kind, of, seen, healthy)]) };
}

/** One kind's part of a scan in which several failed. */
export function outcomeOf(
  kind: Kind,
  failing: readonly Pick<Kind, "gap" | "owns">[],
  seen: Seen,
  healthy: Seen,
): Outcome {
  const wrong: string[] = [];
  if (seen.seconds > within) wrong.push(`took ${seen.seconds} s`);
  if (seen.stopped !== undefined)
    return { cell: "the scan does not begin: exit 2, says why", remedy: seen.stopped, wrong };

  const gap = seen.gaps.filter((one) => kind.gap(one)).sort(byWeight)[0];
  const stray = seen.gaps.filter(
    (one) =>
      !failing.some(({ gap: about }) => about(one)) &&
      // Asked last of all: with credentials that expired before, it fails as well.
      !(one.service?.startsWith("cloudcontrol") && /expired/i.test(one.detail)),
  );
  for (const { reason, region, service, detail } of stray)
    wrong.push(`a gap of another unit: ${reason} ${region} ${service}: ${detail}`);
  const changed = [...healthy.resources.keys()].filter(
    (id) => seen.resources.get(id)?.[0] !== healthy.resources.get(id)![0],
  );
  const lost = changed.filter((id) => !failing.some(({ owns }) => owns(id)));
  if (lost.length > 0) wrong.push(`another unit lost ${lost.join(", ")}`);
  const added = [...seen.resources.keys()].filter((id) => !healthy.resources.has(id));
  if (added.length > 0) wrong.push(`there are ${added.join(", ")}, which are not`);
  if (seen.gaps.length > 0 !== [1, 3].includes(seen.exitCode))
    wrong.push(`exit code ${seen.exitCode} with ${seen.gaps.length} gaps`);

  if (gap) {
    if (gap.remedy.length < 10 || gap.detail.length < 10) wrong.push("a gap without words");
    const cause = /not seen, .*?: (access denied|throttled|failed|truncated|interrupted):/
      .exec(gap.detail)?.[1]
      ?.replace("access denied", "refused");
    const nothing = seen.resources.size === 0 ? ", nothing was looked at" : "";
    return {
      cell: `gap \`${gap.reason}\`${cause === undefined ? "" : ` (${cause})`}${nothing}`,
      remedy: gap.remedy,
      wrong,
    };
  }
  if (changed.some((id) => kind.owns(id))) wrong.push("silent: lost without a gap");
  const twice = [...seen.resources].filter(
    ([id, lines]) => lines.length > (healthy.resources.get(id)?.length ?? 1),
  );
  if (twice.length > 0 || (changed.length === 0 && seen.counted !== healthy.counted))
    wrong.push(`counted twice: ${twice.map(([id]) => id).join(", ")}`);
  return { cell: "nothing lost", wrong };
}

/** What the rows can't read follows from the call that failed: that one is the gap to show. */
const byWeight = (a: Gap, b: Gap): number => weight(a) - weight(b);
const weight = ({ reason }: Gap): number =>
  reason === "not-collected" || reason === "unresolved-reference" ? 1 : 0;
