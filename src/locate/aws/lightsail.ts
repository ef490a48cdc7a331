/** Lightsail: snapshots are stored in the region that lists them. */
import { type ResourceType, resourceType } from "../path.ts";

export const lightsail: readonly ResourceType[] = [
  resourceType("AWS::Lightsail::InstanceSnapshot", [], {
    home: {
      role: "backup",
      why: "a snapshot is stored in the region that lists it, even if it is a copy",
      docs: "https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstanceSnapshots.html",
      answers: ["lightsail.snapshot"],
    },
  }),
];
