/** Lightsail: instances, disks, databases, buckets, and snapshots of instances and disks. */
import { labelsOf, service } from "../service.ts";

const keep = ["name", "arn", "location", "resourceType", "fromInstanceArn", "fromDiskArn"];

export const lightsail = service({
  id: "lightsail",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-lightsail")).Lightsail(config),
  lists: [
    {
      types: { "AWS::Lightsail::Instance": keep },
      actions: ["lightsail:GetInstances"],
      async *list({ arn, pages }) {
        for await (const { instances } of pages(
          "lightsail:GetInstances",
          (client, options, pageToken) => client.getInstances({ pageToken }, options),
          (page) => page.nextPageToken,
        ))
          yield (instances ?? []).map((one) => ({
            type: "AWS::Lightsail::Instance",
            id: one.arn ?? arn("lightsail", `Instance/${one.name}`),
            name: one.name ?? "",
            labels: labelsOf(one.tags),
            properties: one,
          }));
      },
    },
    {
      types: { "AWS::Lightsail::Disk": keep },
      actions: ["lightsail:GetDisks"],
      async *list({ arn, pages }) {
        for await (const { disks } of pages(
          "lightsail:GetDisks",
          (client, options, pageToken) => client.getDisks({ pageToken }, options),
          (page) => page.nextPageToken,
        ))
          yield (disks ?? []).map((one) => ({
            type: "AWS::Lightsail::Disk",
            id: one.arn ?? arn("lightsail", `Disk/${one.name}`),
            name: one.name ?? "",
            labels: labelsOf(one.tags),
            properties: one,
          }));
      },
    },
    {
      types: { "AWS::Lightsail::InstanceSnapshot": keep },
      actions: ["lightsail:GetInstanceSnapshots"],
      async *list({ arn, pages }) {
        for await (const { instanceSnapshots } of pages(
          "lightsail:GetInstanceSnapshots",
          (client, options, pageToken) => client.getInstanceSnapshots({ pageToken }, options),
          (page) => page.nextPageToken,
        ))
          yield (instanceSnapshots ?? []).map((one) => ({
            type: "AWS::Lightsail::InstanceSnapshot",
            id: one.arn ?? arn("lightsail", `InstanceSnapshot/${one.name}`),
            name: one.name ?? "",
            labels: labelsOf(one.tags),
            properties: one,
          }));
      },
    },
    {
      types: { "AWS::Lightsail::DiskSnapshot": keep },
      actions: ["lightsail:GetDiskSnapshots"],
      async *list({ arn, pages }) {
        for await (const { diskSnapshots } of pages(
          "lightsail:GetDiskSnapshots",
          (client, options, pageToken) => client.getDiskSnapshots({ pageToken }, options),
          (page) => page.nextPageToken,
        ))
          yield (diskSnapshots ?? []).map((one) => ({
            type: "AWS::Lightsail::DiskSnapshot",
            id: one.arn ?? arn("lightsail", `DiskSnapshot/${one.name}`),
            name: one.name ?? "",
            labels: labelsOf(one.tags),
            properties: one,
          }));
      },
    },
    {
      types: { "AWS::Lightsail::Database": keep },
      actions: ["lightsail:GetRelationalDatabases"],
      async *list({ arn, pages }) {
        for await (const { relationalDatabases } of pages(
          "lightsail:GetRelationalDatabases",
          (client, options, pageToken) => client.getRelationalDatabases({ pageToken }, options),
          (page) => page.nextPageToken,
        ))
          yield (relationalDatabases ?? []).map((one) => ({
            type: "AWS::Lightsail::Database",
            id: one.arn ?? arn("lightsail", `RelationalDatabase/${one.name}`),
            name: one.name ?? "",
            labels: labelsOf(one.tags),
            properties: one,
          }));
      },
    },
    {
      types: { "AWS::Lightsail::Bucket": keep },
      actions: ["lightsail:GetBuckets"],
      async *list({ arn, pages }) {
        for await (const { buckets } of pages(
          "lightsail:GetBuckets",
          (client, options, pageToken) => client.getBuckets({ pageToken }, options),
          (page) => page.nextPageToken,
        ))
          yield (buckets ?? []).map((one) => ({
            type: "AWS::Lightsail::Bucket",
            id: one.arn ?? arn("lightsail", `Bucket/${one.name}`),
            name: one.name ?? "",
            labels: labelsOf(one.tags),
            properties: one,
          }));
      },
    },
  ],
});
