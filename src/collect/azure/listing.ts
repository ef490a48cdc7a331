/** ARM's own lists, subscription by subscription: every tracked resource, without its `properties`. */
import { withoutOverlap } from "../overlap.ts";
import { rowsIn } from "./answer.ts";
import type { Fault } from "./fault.ts";
import type { Needs } from "./needs.ts";
import { type Read, readRows, rowOf, subscriptionIn } from "./record.ts";
import { linkIn, locationIn, recordId, totals, unsigned, walk } from "./rest.ts";
import { type Scan, unitOf } from "./collection.ts";
import type { Tally } from "./sender.ts";
import type { Subscription } from "./subscriptions.ts";

const noProperties = { properties: "resources.list shows no properties" };

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
    async function* (tally, bad) {
      for await (const records of pagesOf(scan, id, "resources", tally))
        // Records are large: nothing here must hold them while the next page comes.
        yield {
          resources: await filler.filled(
            readRows(records.splice(0), bad, (row) => listed(row, id)),
          ),
        };
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
      async function* (tally, bad) {
        for await (const records of pagesOf(scan, id, "resourceGroups", tally))
          yield {
            resources: await filler.filled(readRows(records, bad, (row) => listedGroup(row, id))),
          };
      },
    );
  return fault;
}

const listed = (row: unknown, subscription: string): Read =>
  ofSubscription(rowOf(row, "arm resources.list", noProperties), subscription);

function listedGroup(row: unknown, subscription: string): Read {
  const read = ofSubscription(rowOf(row, "arm resourceGroups.list"), subscription);
  return "wrong" in read || read.type === "Microsoft.Resources/resourceGroups"
    ? read
    : { wrong: "a record that is not a resource group" };
}

/** What is in no subscription (a policy of the tenant) is listed in each. */
function ofSubscription(read: Read, subscription: string): Read {
  return "wrong" in read ||
    read.scope === subscription ||
    read.scope.toLowerCase() === subscription.toLowerCase() ||
    subscriptionIn(read.id) === undefined
    ? read
    : { wrong: "a record of another subscription" };
}

/** The official client walks the pages; the records are taken as they came, as its models drop fields (`zones`, `etag`). */
async function* pagesOf(
  { arm }: Scan,
  subscription: string,
  list: "resources" | "resourceGroups",
  tally: Tally,
): AsyncGenerator<unknown[]> {
  const { ResourceManagementClient } = await import("@azure/arm-resources");
  let rows: unknown[] = [];
  const total = totals();
  const client = new ResourceManagementClient(
    unsigned,
    subscription,
    arm.client(tally, (page) => {
      rows = rowsIn(page, "value");
      total.of(page, rows.length);
      return { value: [], nextLink: linkIn(page) };
    }),
  );
  const going = walk();
  const fresh = withoutOverlap(recordId, locationIn);
  for await (const page of client[list].list().byPage()) {
    const own = fresh(rows.splice(0));
    const count = own.length;
    yield own;
    const { continuationToken } = page;
    const end = continuationToken === undefined ? undefined : going.on(continuationToken, count);
    if (end) throw end;
  }
  total.hold();
}
