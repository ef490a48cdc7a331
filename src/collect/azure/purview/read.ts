/** All that is read of one Data Map, in three parts: a fault of one leaves the others, and what was read of it. */
import { Fault } from "../fault.ts";
import type { Misread } from "../misread.ts";
import type { Tally } from "../sender.ts";
import type { Client } from "./client.ts";
import { type Store, type Stores, readAssets, storesFrom } from "./data-map.ts";
import { isLabelCalled, isLabelId, labelNames } from "./labels.ts";
import type { Scanned } from "./scanned.ts";
import { readScans } from "./scans.ts";

export const parts = ["assets", "scans", "labels"] as const;
export type Part = (typeof parts)[number];

/** What takes the permission, and who gives it. */
const remedies: Readonly<Record<Part, string>> = {
  assets:
    "grant the role Data Reader on the root collection, or on the domain, in the Purview portal (Data Map > Domains > Role assignments) to the identity that scans",
  scans:
    "grant the role Data Source Administrator, as Purview has none that only lists sources and scans, on the root collection in the Purview portal to the identity that scans; or accept the gap: stores without a class are gaps then",
  labels:
    "grant SensitivityLabels.Read.All as an application permission of Microsoft Graph, with admin consent",
};

/** Does the work of a part as a unit of the scan, with its line of coverage and its gaps. */
export type AsUnit = (
  part: Part,
  work: (tally: Tally, bad: Misread) => Promise<void>,
) => Promise<unknown>;

export interface Reads {
  readonly purview: () => Client;
  /** Labels that classes of the policy name by their ids. */
  readonly labelIds: readonly string[];
  /** Pages of Graph. */
  readonly graph: (path: string, tally: Tally) => AsyncIterable<readonly unknown[]>;
}

export async function readDataMap(
  { purview, graph, labelIds }: Reads,
  asUnit: AsUnit,
): Promise<readonly Store[]> {
  const stores: Stores = new Map();
  const scanned = new Map<string, Scanned>();
  let names: ReadonlyMap<string, string> = new Map();
  const unit: AsUnit = (part, work) =>
    asUnit(part, async (tally, bad) => {
      try {
        await work(tally, bad);
      } catch (error) {
        throw withRemedy(error, remedies[part]);
      }
    });
  await Promise.all([
    unit("assets", (tally, bad) => readAssets(purview(), stores, tally, bad)),
    unit("scans", (tally, bad) => readScans(purview(), scanned, tally, bad)),
  ]);
  const labels = [...new Set([...stores.values()].flatMap((store) => [...store.labels]))];
  const ids = labels.filter(isLabelId);
  if (ids.length > 0 || (labelIds.length > 0 && labels.length > 0))
    await unit("labels", async (tally, bad) => {
      names = await labelNames(graph, tally, bad);
      const unnamed = (all: readonly string[]): number =>
        new Set(all.map((id) => id.toLowerCase()).filter((id) => !names.has(id))).size;
      const [unknown, wanted] = [unnamed(ids), unnamed(labelIds)];
      if (unknown > 0)
        throw new Fault("failed", `assets have ${unknown} labels by ids that Graph does not name`, {
          remedy: "name these labels in the policy by their ids as well",
        });
      // An asset that shows a label by its name may have the one that is meant.
      if (wanted > 0 && labels.length > ids.length)
        throw new Fault(
          "failed",
          `the policy names ${wanted} labels by ids that Graph does not list`,
          {
            remedy: "correct the ids, or name these labels in the policy by their names as well",
          },
        );
    });
  const byName = (label: string): readonly string[] =>
    labelIds.length > 0
      ? [...names].flatMap(([id, path]) => (isLabelCalled(label, path) ? [id] : []))
      : [];
  return storesFrom(stores, scanned, (label) =>
    isLabelId(label) ? [names.get(label.toLowerCase()) ?? []].flat() : byName(label),
  );
}

function withRemedy(error: unknown, remedy: string): unknown {
  if (!(error instanceof Fault) || error.reason !== "refused" || error.remedy !== undefined)
    return error;
  const { reason, message, status, code } = error;
  return new Fault(reason, message, { code, remedy, ...(status !== undefined && { status }) });
}
