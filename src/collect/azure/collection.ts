/** What the parts of one Azure collection share. */
import type { Need } from "../../model.ts";
import type { Batch, CollectOptions } from "../collect.ts";
import type { Give } from "./channel.ts";
import { Fault, type Unit, coverageOf, faultOf, faultGap } from "./fault.ts";
import { type Misread, gapOfMisread, misread } from "./misread.ts";
import type { Pushed } from "./pushed.ts";
import type { Arm } from "./rest.ts";
import type { Tally } from "./sender.ts";

export interface Scan {
  readonly arm: Arm;
  readonly options: CollectOptions;
  readonly give: Give<Batch>;
  /** Present where resources may be counted. */
  readonly pushed?: Pushed;
}

export const needsOf = ({ options }: Scan, type: string): readonly Need[] =>
  (options.needs.get(type.toLowerCase()) ?? []).filter(
    ({ skippable }) => skippable === undefined || !options.skip?.includes(skippable),
  );

/** Does a unit's work; ends in exactly one coverage line, and in a gap where it did not end well. */
export async function unitOf(
  { give, options }: Scan,
  unit: Unit,
  work: (tally: Tally, bad: Misread) => AsyncIterable<Batch>,
): Promise<Fault | undefined> {
  const tally: Tally = { calls: 0 };
  const bad = misread();
  options.planned?.(1);
  let resources = 0;
  let fault: Fault | undefined;
  try {
    for await (const batch of work(tally, bad)) {
      resources += batch.resources?.length ?? 0;
      await give(batch);
    }
  } catch (error) {
    rethrowUserError(error);
    fault = faultOf(error, options.signal);
  }
  const said = bad.said();
  await give({
    coverage: [
      coverageOf(
        unit,
        resources,
        tally.calls,
        fault ?? (said === undefined ? undefined : new Fault("failed", said)),
      ),
    ],
    gaps: [
      ...(fault ? [faultGap(fault, unit)] : []),
      ...(said === undefined ? [] : [gapOfMisread(said, unit)]),
    ],
  });
  return fault;
}

/** Of what each shard asks, such as which subscriptions there are, one reports what they all saw; each reports its faults. */
export function toldOnce({ give, options }: Scan): Give<Batch> {
  const isTold = (scope: string): boolean => options.isMine?.("azure", scope) ?? true;
  return ({ coverage = [], resources = [], ...batch }) =>
    give({
      ...batch,
      resources: resources.filter(({ scope }) => isTold(scope)),
      coverage: coverage.filter(({ status, scope }) => status !== "complete" || isTold(scope)),
    });
}

/** Without credentials no unit would fare better: the scan ends, and says so once. */
export function rethrowUserError(error: unknown): void {
  if (error instanceof Error && error.name === "UserError") throw error;
}
