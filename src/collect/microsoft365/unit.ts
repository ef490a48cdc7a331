/** One piece of work of a tenant's scan: it ends in one line of coverage, and in a gap where it did not end well. */
import type { Gap } from "../../model.ts";
import type { Give } from "../azure/channel.ts";
import { Fault, faultOf } from "../azure/fault.ts";
import type { Tally } from "../azure/sender.ts";
import type { Batch, CollectOptions } from "../collect.ts";
import type { Ask } from "./ask.ts";
import { type Unit, howToGrant } from "./units.ts";

export interface Scan {
  readonly ask: Ask;
  readonly options: CollectOptions;
  readonly give: Give<Batch>;
  /** The tenant's id, or how the target names it as long as that is not known. */
  readonly tenant: string;
}

export const provider = "microsoft365";

/** True where all of it was seen. `owed`: resources that are given later, when another unit has said more of them. */
export async function unitOf(
  scan: Scan,
  unit: Unit,
  work: (tally: Tally) => AsyncIterable<Batch>,
  owed: () => number = () => 0,
): Promise<boolean> {
  const { give, options } = scan;
  const tally: Tally = { calls: 0 };
  options.planned?.(1);
  let resources = 0;
  let fault: Fault | undefined;
  let isPartial = false;
  try {
    for await (const batch of work(tally)) {
      resources += batch.resources?.length ?? 0;
      isPartial ||= (batch.gaps?.length ?? 0) > 0;
      await give(batch);
    }
    if (unit.isNeverEmpty && resources === 0 && !isPartial)
      throw new Fault("failed", "answered an empty list, and every tenant has some", {
        remedy: remedyOf({ reason: "refused" }, unit),
      });
  } catch (error) {
    fault = faultIn(error, options);
  }
  resources += owed();
  const status = fault
    ? resources > 0
      ? "partial"
      : fault.reason === "refused"
        ? "refused"
        : "failed"
    : isPartial
      ? "partial"
      : "complete";
  const { service } = unit;
  const { tenant } = scan;
  await give({
    coverage: [
      { provider, scope: tenant, region: "global", service, status, resources, calls: tally.calls },
    ],
    ...(fault && { gaps: [unitGap(fault, tenant, unit)] }),
  });
  return status === "complete";
}

/** Of the tokens' reader: nobody is signed in, which here leaves a gap beside what anybody may read. */
export const isNoSignIn = (error: unknown): error is Error =>
  error instanceof Error && error.name === "UserError";

export function noSignIn({ message }: Error): Fault {
  const [said = "", remedy = "sign in with `az login`"] = message
    .replace(/^azure: /, "")
    .split("; ", 2);
  return new Fault("refused", said, { remedy });
}

/** `of`: what it is about, where that is not the whole tenant. */
export function unitGap(fault: Fault, of: string, unit: Unit, tenant = of): Gap {
  return {
    reason: fault.reason,
    provider,
    scope: tenant,
    service: unit.service,
    detail: `${unit.service} of ${of}: ${fault.message}`,
    remedy: fault.remedy ?? remedyOf(fault, unit),
  };
}

/** Of what takes a call each, so many are asked at once: all at once would be turned away. */
const atOnce = 20;

/**
 * Asks of each of many. What is answered of one, such as an application that was deleted meanwhile, is a gap of that one;
 * where all of a round fail, the service does, and the rest is not asked.
 */
export async function* ofEach(
  { tenant, options }: Scan,
  unit: Unit,
  all: readonly (readonly [name: string, work: () => Promise<Batch>])[],
): AsyncGenerator<Batch> {
  for (let start = 0; start < all.length; start += atOnce) {
    const some = all.slice(start, start + atOnce);
    const ended = await Promise.allSettled(some.map(([, work]) => work()));
    const isLost = ended.every(({ status }) => status === "rejected");
    for (const [at, one] of ended.entries())
      if (one.status === "fulfilled") yield one.value;
      else if (isLost) throw one.reason;
      else yield { gaps: [unitGap(faultIn(one.reason, options), some[at]![0], unit, tenant)] };
  }
}

const faultIn = (error: unknown, { signal }: CollectOptions): Fault =>
  isNoSignIn(error) ? noSignIn(error) : faultOf(error, signal);

function remedyOf({ reason }: Pick<Fault, "reason">, { by, permission }: Unit): string {
  switch (reason) {
    case "refused":
      return by === undefined
        ? "check for a proxy between this machine and the API, and scan again"
        : `grant ${permission} ${howToGrant[by]}`;
    case "throttled":
      return "scan again later: others use the same quota";
    case "interrupted":
      return "let the scan run to its end";
    default:
      return "scan again; if it stays, look at the service's health page and the proxy between";
  }
}
