/** What the third provider has: one type with a row, and two archives, of which one has a copy in Boston. */
import type { Source } from "../../src/collect/collect.ts";
import { type Rows, inParts, indexOf } from "../../src/locate/in-parts.ts";
import { knowledge } from "../../src/locate/index.ts";
import { none, resourceType } from "../../src/locate/path.ts";
import type { Resource } from "../../src/model.ts";
import { providerOfTarget } from "../../src/providers.ts";
import { labor, tenant } from "./third-provider.ts";

const archive = resourceType<{ readonly copy?: string }>("labor~archive~Store", [
  {
    role: "replica",
    read: "copy",
    absent: none,
    why: "results are copied to this site",
    docs: "https://labor.example/copies",
  },
]);
(knowledge as Record<string, { readonly rows: Rows }>)["labor"] = {
  rows: inParts(indexOf([[archive]]), () => [archive]),
};

const store = (name: string, properties: object): Resource => ({
  id: `labor~${tenant}~oslo~${name}`,
  type: archive.type,
  provider: labor,
  scope: tenant,
  location: "Oslo",
  name,
  labels: { Data: "patient" },
  properties,
  source: "labor list",
});

export const source: Source = {
  provider: labor,
  understands: (target) => providerOfTarget(target) === labor,
  async *collect() {
    const place = { provider: labor, scope: tenant, region: "oslo", service: "archive" };
    yield {
      resources: [store("blood-counts", { copy: "Boston" }), store("swabs", {})],
      gaps: [
        { ...place, reason: "refused", detail: "shelves were not listed", remedy: `ask ${tenant}` },
      ],
      coverage: [{ ...place, status: "partial", resources: 2, calls: 1 }],
      identity: `Laboratory (${tenant})`,
    };
  },
};
