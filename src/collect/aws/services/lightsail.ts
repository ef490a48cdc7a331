/** Lightsail: instances, disks, databases, buckets, and snapshots of instances and disks. */
import type { Lightsail } from "@aws-sdk/client-lightsail";
import { listing } from "../listing.ts";
import { type Draft, type ListingContext, labelsOf, service } from "../service.ts";

const next = ({ nextPageToken }: { readonly nextPageToken?: string | undefined }) => nextPageToken;

interface Thing {
  readonly arn?: string | undefined;
  readonly name?: string | undefined;
  readonly tags?: unknown;
}

const draftOf =
  (kind: string) =>
  (one: Thing, { arn }: ListingContext<Lightsail>): Omit<Draft, "type" | "properties"> => ({
    id: one.arn ?? arn("lightsail", `${kind}/${one.name}`),
    name: one.name ?? "",
    labels: labelsOf(one.tags),
  });

export const lightsail = service({
  id: "lightsail",
  where: "regions",
  reads: ["name", "arn"],
  client: async (config) => new (await import("@aws-sdk/client-lightsail")).Lightsail(config),
  lists: [
    listing({
      types: ["AWS::Lightsail::Instance"],
      action: "lightsail:GetInstances",
      page: (client: Lightsail, options, pageToken) => client.getInstances({ pageToken }, options),
      next,
      items: (page) => page.instances,
      draft: draftOf("Instance"),
    }),
    listing({
      types: ["AWS::Lightsail::Disk"],
      action: "lightsail:GetDisks",
      page: (client: Lightsail, options, pageToken) => client.getDisks({ pageToken }, options),
      next,
      items: (page) => page.disks,
      draft: draftOf("Disk"),
    }),
    listing({
      types: ["AWS::Lightsail::InstanceSnapshot"],
      action: "lightsail:GetInstanceSnapshots",
      page: (client: Lightsail, options, pageToken) =>
        client.getInstanceSnapshots({ pageToken }, options),
      next,
      items: (page) => page.instanceSnapshots,
      draft: draftOf("InstanceSnapshot"),
    }),
    listing({
      types: ["AWS::Lightsail::DiskSnapshot"],
      action: "lightsail:GetDiskSnapshots",
      page: (client: Lightsail, options, pageToken) =>
        client.getDiskSnapshots({ pageToken }, options),
      next,
      items: (page) => page.diskSnapshots,
      draft: draftOf("DiskSnapshot"),
    }),
    listing({
      types: ["AWS::Lightsail::Database"],
      action: "lightsail:GetRelationalDatabases",
      page: (client: Lightsail, options, pageToken) =>
        client.getRelationalDatabases({ pageToken }, options),
      next,
      items: (page) => page.relationalDatabases,
      draft: draftOf("RelationalDatabase"),
    }),
    listing({
      types: ["AWS::Lightsail::Bucket"],
      action: "lightsail:GetBuckets",
      page: (client: Lightsail, options, pageToken) => client.getBuckets({ pageToken }, options),
      next,
      items: (page) => page.buckets,
      draft: draftOf("Bucket"),
    }),
  ],
});
