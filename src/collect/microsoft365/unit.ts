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
    fault = isNoSignIn(error) ? noSignIn(error) : faultOf(error, options.signal);
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
