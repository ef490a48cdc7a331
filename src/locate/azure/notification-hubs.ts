/** Notification Hubs: the region to which settings are copied for recovery. */
import { none, resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { pairIfAny } from "./paired-region.ts";

type Namespace = Arm<{ readonly replicationRegion?: string }>;

export const notificationHubs = resourceType<Namespace>(
  "Microsoft.NotificationHubs/namespaces",
  [
    {
      role: "metadata",
      read: "properties.replicationRegion",
      as: (region, here) =>
        /^none$/i.test(region) ? none : /^default$/i.test(region) ? pairIfAny(here) : region,
      absent: pairIfAny,
      why: "the namespace's settings, not registrations, are copied to a second region",
      docs: "https://learn.microsoft.com/azure/reliability/reliability-notification-hubs",
      answers: ["notificationhub-dr"],
    },
  ],
  {
    blind: [
      "push messages are passed to Apple, Google and others, which deliver them to devices anywhere",
    ],
  },
);
