/** Where Azure keeps the tenant's own metadata: ARM's data boundary, of the tenant and as each subscription sees it. */
import { unexpectedAnswer } from "./answer.ts";
import { armResource } from "./record.ts";
import { type Scan, toldOnce, unitOf } from "./collection.ts";

/** https://learn.microsoft.com/azure/azure-resource-manager/management/manage-data-boundary */
export const boundaryPath =
  "/providers/Microsoft.Resources/dataBoundaries/default?api-version=2024-08-01";

/** What the tenant itself said in a run. */
interface TenantAnswers {
  readonly values: Set<string>;
  /** Settled once the tenant itself has answered or refused. */
  readonly asked: Promise<void>;
}

/** All targets of a run stop by the same signal. */
const runs = new WeakMap<AbortSignal, Map<string, TenantAnswers>>();

/** Asks the tenant itself, once in a run whatever the number of targets. */
export async function tenantBoundary(scan: Scan): Promise<void> {
  const run = runs.get(scan.options.signal) ?? new Map<string, TenantAnswers>();
  runs.set(scan.options.signal, run);
  const key = keyOf(scan);
  if (run.has(key)) return;
  const values = new Set<string>();
  let settle = (): void => {};
  const asked = new Promise<void>((done) => {
    settle = done;
  });
  run.set(key, { values, asked });
  try {
    await boundaryAt({ ...scan, give: toldOnce(scan) }, "", "tenant", (value) => {
      values.add(value);
      settle();
      return true;
    });
  } finally {
    settle();
  }
}

/** As the subscription sees it: a resource only where the tenant said nothing, or something else. */
export async function subscriptionBoundary(scan: Scan, subscription: string): Promise<void> {
  const known = runs.get(scan.options.signal)?.get(keyOf(scan));
  await boundaryAt(scan, `/subscriptions/${subscription}`, subscription, async (value) => {
    await known?.asked;
    return known?.values.has(value) !== true;
  });
}

async function boundaryAt(
  scan: Scan,
  at: string,
  scope: string,
  news: (value: string) => boolean | Promise<boolean>,
): Promise<void> {
  await unitOf(
    scan,
    { scope, service: "dataBoundaries", action: "Microsoft.Resources/dataBoundaries/read" },
    async function* (tally) {
      const record = await scan.arm.get(at + boundaryPath, tally);
      const { dataBoundary } = Object(record["properties"]) as { dataBoundary?: unknown };
      if (typeof dataBoundary !== "string" || dataBoundary === "")
        throw unexpectedAnswer("answered no data boundary", JSON.stringify(record));
      if (await news(dataBoundary))
        yield { resources: [armResource(record, "arm dataBoundaries.get")] };
    },
  );
}

const keyOf = ({ options }: Scan): string => JSON.stringify(options.connection.azure ?? {});
