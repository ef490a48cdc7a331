/** What stores or processes data on AWS and no call lists. */
import { listedBy } from "../../classes.ts";
import type { BlindSpot } from "../../model.ts";

export function unlisted(): readonly BlindSpot[] {
  const names = listedBy("nothing");
  const recorded = listedBy("recorded");
  return [
    {
      provider: "aws",
      type: "types that no call lists",
      resources: 0,
      detail: `${names.length} types that store or process data are listed by no call: a resource of theirs that never had a tag is seen only where the account keeps an inventory that can hold its type (a Config recorder of all types can hold ${recorded.length}: ${recorded.join(", ")}): ${names.join(", ")}`,
    },
  ];
}
