/** ARM's own lists, subscription by subscription: every tracked resource, without its `properties`. */
import type { Resource } from "../../model.ts";
import { withoutOverlap } from "../overlap.ts";
import { Fault } from "./fault.ts";
import type { Needs } from "./needs.ts";
import { resourceOf } from "./record.ts";
import { idIn, onlyOnce, unsigned } from "./rest.ts";
import { type Scan, unitOf } from "./scan.ts";
import type { Tally } from "./sender.ts";
import type { Subscription } from "./subscriptions.ts";

const noProperties = "resources.list shows no properties";

/** The fault of the list of resources, where it had one: a refusal there is one of the whole subscription. */
export async function listResources(
  scan: Scan,
  { id, name }: Subscription,
  filler: Needs,
  also: { readonly groups: boolean },
): Promise<Fault | undefined> {
  scan.options.progress(`azure: listing ${name}`);
  const fault = await unitOf(
    scan,
    {
      scope: id,
      service: "resources.list",
      action: "Microsoft.Resources/subscriptions/resources/read",
    },
    async function* (tally) {
      for await (const records of pagesOf(scan, id, "resources", tally))
        // Records are large: nothing here must hold them while the next page comes.
        yield { resources: await filler.filled(records.splice(0).map(listed)) };
    },
  );
  if (also.groups && fault?.reason !== "refused")
    await unitOf(
      scan,
      {
        scope: id,
        service: "resourceGroups",
        action: "Microsoft.Resources/subscriptions/resourceGroups/read",
      },
      async function* (tally) {
        for await (const records of pagesOf(scan, id, "resourceGroups", tally))
          yield {
            resources: await filler.filled(
              records.map((record) => resourceOf(record, "arm resourceGroups.list")),
            ),
          };
      },
    );
  return fault;
}

const listed = (record: unknown): Resource =>
  resourceOf(record, "arm resources.list", { properties: noProperties });

/** The official client walks the pages; the records are taken as they came, as its models drop fields (`zones`, `etag`). */
async function* pagesOf(
  { arm }: Scan,
  subscription: string,
  list: "resources" | "resourceGroups",
  tally: Tally,
): AsyncGenerator<unknown[]> {
  const { ResourceManagementClient } = await import("@azure/arm-resources");
  let rows: unknown;
  const client = new ResourceManagementClient(
    unsigned,
    subscription,
    arm.client(tally, ({ value, ...walk }) => {
      rows = value;
      return { ...walk, value: [] };
    }),
  );
  const seen = new Set<string>();
  const fresh = withoutOverlap(idIn);
  for await (const page of client[list].list().byPage()) {
    if (!Array.isArray(rows))
      throw new Fault("failed", "answered a page that holds no list `value`");
    yield fresh(rows.splice(0));
    if (page.continuationToken !== undefined) onlyOnce(seen, page.continuationToken);
  }
}
