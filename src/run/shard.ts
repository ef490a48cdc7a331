/** `--shard 3/16`: a part of the accounts and subscriptions that targets name, the same for everybody who asks. */
import { createHash } from "node:crypto";
import { type Provider, type Shard, UserError } from "../model.ts";

type Environment = Readonly<Record<string, string | undefined>>;

interface Engine {
  readonly index: string;
  readonly count: string;
  /** What its first job is called. */
  readonly first: 0 | 1;
}

const own = { index: "DATA_BOUNDARY_SHARD_INDEX", count: "DATA_BOUNDARY_SHARD_COUNT" } as const;

/** In this order. Where an engine does not say how many there are, we have a name for it. */
const engines: readonly Engine[] = [
  { ...own, first: 0 },
  // https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
  { index: "AWS_BATCH_JOB_ARRAY_INDEX", count: "AWS_BATCH_JOB_ARRAY_SIZE", first: 0 },
  // https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
  { index: "JOB_COMPLETION_INDEX", count: own.count, first: 0 },
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  { index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", first: 1 },
];

/** A shard as the user names it: "3/16", or "auto". */
export function shardOf(said: string, environment: Environment): Shard {
  if (said === "auto") return shardIn(environment);
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(said) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (index === undefined || !isShard(shard))
    throw new UserError(
      `--shard: "${said}" is not one of several shards; use INDEX/COUNT such as 3/16, counted from 1, or auto`,
    );
  return shard;
}

function shardIn(environment: Environment): Shard {
  const set = engines.filter(({ index }) => environment[index]);
  // Ours are set by the user, and go before an engine's.
  const [engine, ...others] = set[0]?.index === own.index ? set.slice(0, 1) : set;
  if (!engine)
    throw new UserError(
      `--shard auto: none of ${engines.map(({ index }) => index).join(", ")} is set; set ${own.index} (counted from 0) and ${own.count}, or use --shard INDEX/COUNT`,
    );
  const shard = shardBy(engine, environment);
  for (const other of others.filter(({ count }) => environment[count])) {
    const its = shardBy(other, environment);
    if (its.index !== shard.index || its.count !== shard.count)
      throw new UserError(
        `--shard auto: ${engine.index} says ${shard.index}/${shard.count} and ${other.index} says ${its.index}/${its.count}; set ${own.index} (counted from 0) and ${own.count}, or use --shard INDEX/COUNT`,
      );
  }
  return shard;
}

function shardBy(engine: Engine, environment: Environment): Shard {
  const [index, count] = [environment[engine.index]!, environment[engine.count]];
  const shard = { index: Number(index) + 1 - engine.first, count: Number(count) };
  if (!/^\d+$/.test(index) || !/^\d+$/.test(count ?? "") || !isShard(shard))
    throw new UserError(
      `--shard auto: ${engine.index} is ${JSON.stringify(index)} and ${engine.count} is ${count === undefined ? "not set" : JSON.stringify(count)}; set both to whole numbers, the index from ${engine.first} to ${engine.first === 0 ? "one less than the count" : "the count"}`,
    );
  return shard;
}

const isShard = ({ index, count }: Shard): boolean =>
  index >= 1 && index <= count && count <= 100_000;

/** By a hash of the id: an account stays in its shard whatever other accounts come and go. */
export function inShard({ index, count }: Shard): (provider: Provider, scope: string) => boolean {
  return (provider, scope) => {
    const digest = createHash("sha256").update(`${provider}\n${scope.toLowerCase()}`).digest();
    return digest.readUIntBE(0, 6) % count === index - 1;
  };
}
