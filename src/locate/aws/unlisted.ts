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
      detail: `no call lists ${names.length} types that store or process data; their resources that never had a tag are found only if the account keeps an inventory that can hold the type (a Config recorder of all types can hold ${recorded.length}: ${recorded.join(", ")}): ${names.join(", ")}`,
    },
  ];
}
