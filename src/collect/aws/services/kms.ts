/** KMS: the keys that the account manages itself; those of AWS's own making exist in every region. */
import type { KeyManagerType } from "@aws-sdk/client-kms";
import { type Draft, service } from "../service.ts";
import { byWord } from "../words.ts";

export const isOurs = (said: KeyManagerType | undefined): boolean =>
  byWord<KeyManagerType, boolean>(said, { AWS: false, CUSTOMER: true }, { unknown: true });

export const kms = service({
  id: "kms",
  where: "regions",
  reads: ["KeyId", "KeyManager"],
  client: async (config) => new (await import("@aws-sdk/client-kms")).KMS(config),
  lists: [
    {
      types: ["AWS::KMS::Key"],
      actions: ["kms:ListKeys", "kms:DescribeKey"],
      async *list({ arn, pages, each, describe }) {
        for await (const { Keys } of pages(
          "kms:ListKeys",
          (client, options, Marker) => client.listKeys({ Limit: 1000, Marker }, options),
          (page) => page.NextMarker,
        )) {
          const drafts = await each(Keys, async ({ KeyId, KeyArn }) => {
            const key: Draft = {
              type: "AWS::KMS::Key",
              id: KeyArn ?? arn("kms", `key/${KeyId}`),
              properties: { KeyId },
            };
            await describe(
              key,
              "kms:DescribeKey",
              (client, options) => client.describeKey({ KeyId }, options),
              ({ KeyMetadata }) => KeyMetadata,
            );
            return key;
          });
          yield drafts.map((draft) =>
            isOurs((draft.properties as { KeyManager?: KeyManagerType }).KeyManager)
              ? draft
              : { ...draft, ofProvider: true },
          );
        }
      },
    },
  ],
});
