/** What a source is given, of the plan and the request of a scan. */
import type { CollectOptions } from "../collect/collect.ts";
import { isLabelId } from "../collect/azure/purview/labels.ts";
import { lookersOf } from "../judge/classes.ts";
import type { keeper } from "../locate/kept.ts";
import { needs, propertiesOf, readsOf } from "./knowledge.ts";
import { pushdownOf } from "./pushdown.ts";
import type { Plan } from "./plan.ts";
import { elsewhereOf } from "./region-filter.ts";
import type { ScanRequest } from "./request.ts";
import { inShard } from "./shard.ts";
import type { Work } from "./work.ts";

/** What all targets of a scan have in common. */
export interface Common {
  readonly knowledge: (type: string) => string;
  readonly keep: ReturnType<typeof keeper>;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
  readonly planned: (units: number) => void;
}

const usualConcurrency = 16;

export function collectOptions(
  plan: Plan,
  request: ScanRequest,
  common: Common,
): (one: Work) => CollectOptions {
  const { planInputs, shard, accounts, trust } = plan;
  const { regions } = plan.leftOut;
  const { concurrency = usualConcurrency, callTimeout, skip, insecureHosts } = request;
  const pushdown = pushdownOf(plan, request);
  const all = {
    ...common,
    concurrency,
    needs,
    properties: propertiesOf(),
    reads: readsOf,
    ...(pushdown && { pushdown }),
    lookers: lookersOf(plan.policy.classes),
    labelIds: plan.policy.classes.flatMap(
      ({ purview }) => purview?.labels?.filter(isLabelId) ?? [],
    ),
    ...(callTimeout !== undefined && { callTimeout }),
    ...(skip && { skip }),
    ...(trust && { trust }),
    ...(insecureHosts && { insecureHosts }),
    ...(planInputs && { planInputs }),
    ...(shard && { isMine: inShard(shard) }),
    ...(regions && { isElsewhere: elsewhereOf(regions) }),
  };
  return ({ named, connection, source, role, externalId }) => {
    const own = source.provider === "file" ? undefined : regions?.[source.provider];
    return {
      ...all,
      connection,
      ...(role !== undefined && { role }),
      ...(externalId !== undefined && { externalId }),
      ...(own && { regions: own }),
      ...(accounts?.targets.includes(named) && { accounts: accounts.expected }),
    };
  };
}
