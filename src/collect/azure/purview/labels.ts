/** Names of sensitivity labels: an asset may be labelled by id, and a policy names labels as people do. */
import { isRecord } from "../answer.ts";
import type { Misread } from "../misread.ts";
import type { Tally } from "../sender.ts";

/** https://learn.microsoft.com/graph/api/security-datasecurityandgovernance-list-sensitivitylabels */
const labelsPath = "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels?$expand=sublabels";

export const isLabelId = (label: string): boolean =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(label);

/** Whether an asset's label is this one: a sublabel may be shown without its parent. */
export function isLabelCalled(label: string, path: string): boolean {
  const [own, full] = [label, path].map((one) =>
    one
      .toLowerCase()
      .split(/[\\/]/)
      .map((part) => part.trim()),
  ) as [string[], string[]];
  return own.join("/") === full.slice(-own.length).join("/");
}

/** Id in lower case -> "Confidential/Patient". */
export async function labelNames(
  pages: (path: string, tally: Tally) => AsyncIterable<readonly unknown[]>,
  tally: Tally,
  bad: Misread,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const add = (row: unknown, above: string): void => {
    const { id, name, sublabels } = Object(row) as Record<string, unknown>;
    if (!isRecord(row) || typeof id !== "string" || typeof name !== "string") {
      bad.add(row, "a label without its id or name");
      return;
    }
    names.set(id.toLowerCase(), above + name);
    if (Array.isArray(sublabels)) for (const one of sublabels) add(one, `${above}${name}/`);
  };
  for await (const rows of pages(labelsPath, tally)) for (const row of rows) add(row, "");
  return names;
}
