/** Which parts of an estate no inventory is of, shards or pieces of a checkpoint: what is of no account is in one of them, and no list names it. */
import type { Batch } from "../collect/collect.ts";
import type { Gap } from "../model.ts";

type Part = NonNullable<Batch["part"]>;

export interface OtherShards {
  readonly see: (part: Part) => void;
  /** A gap for each set of shards that is not whole. */
  readonly missing: () => Gap[];
}

export function otherShards(): OtherShards {
  /** Targets -> number of shards -> those that are there. */
  const sets = new Map<string, Map<number, Set<number>>>();
  const whole = new Set<string>();
  /** Targets -> each target of a checkpoint -> whether what is of no account is there. */
  const checkpoints = new Map<string, Map<string, boolean>>();
  return {
    see({ targets, shard, piece }) {
      const key = [...targets].sort().join(", ");
      if (piece) {
        const its = checkpoints.get(key) ?? new Map<string, boolean>();
        checkpoints.set(key, its);
        its.set(piece.target, piece.scope === undefined || its.get(piece.target) === true);
        return;
      }
      if (!shard) {
        whole.add(key);
        return;
      }
      const counts = sets.get(key) ?? new Map<number, Set<number>>();
      sets.set(key, counts);
      counts.set(shard.count, (counts.get(shard.count) ?? new Set<number>()).add(shard.index));
    },
    missing: () => [
      ...[...sets].flatMap(([targets, counts]) =>
        isWhole(targets)
          ? []
          : [...counts].map(([count, indexes]) => shardsGap(targets, count, indexes)),
      ),
      ...[...checkpoints].flatMap(([targets, its]) =>
        isWhole(targets)
          ? []
          : [...its].filter(([, isThere]) => !isThere).map(([target]) => restGap(target)),
      ),
    ],
  };

  /** One set that is whole has looked at all, whatever there is of another. */
  function isWhole(targets: string): boolean {
    return (
      whole.has(targets) ||
      [...(sets.get(targets) ?? [])].some(([count, indexes]) => indexes.size >= count)
    );
  }
}

const restGap = (target: string): Gap => ({
  reason: "not-collected",
  provider: "inventory",
  scope: target,
  service: "checkpoint",
  detail: `the checkpoint has no inventory of what is of no account of ${target}, such as the tenant: it was not checked`,
  remedy: "run the scan with its --checkpoint again until it ends, and scan all of its inventories",
});

/** Shards that are named: there may be thousands. */
const most = 5;

function shardsGap(targets: string, count: number, there: ReadonlySet<number>): Gap {
  const lacking: string[] = [];
  for (let index = 1; index <= count && lacking.length < most; index++)
    if (!there.has(index)) lacking.push(`${index}/${count}`);
  const more = count - there.size - lacking.length;
  return {
    reason: "not-collected",
    provider: "inventory",
    scope: targets,
    service: `shards of ${count}`,
    detail: `there is no inventory of the shards ${lacking.join(", ")}${more > 0 ? ` and ${more} more` : ""} of ${targets}: their part was not checked`,
    remedy: "scan these shards, and scan their inventories together with the others",
  };
}
