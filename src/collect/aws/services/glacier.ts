/** S3 Glacier: vaults of the API that was there before S3's storage classes. */
import { service } from "../service.ts";

export const glacier = service({
  id: "glacier",
  where: "regions",
  reads: ["VaultName", "VaultARN"],
  client: async (config) => new (await import("@aws-sdk/client-glacier")).Glacier(config),
  lists: [
    {
      types: ["AWS::Glacier::Vault"],
      actions: ["glacier:ListVaults"],
      async *list({ arn, pages }) {
        for await (const { VaultList } of pages(
          "glacier:ListVaults",
          // The account of the credentials.
          (client, options, marker) => client.listVaults({ accountId: "-", marker }, options),
          (page) => page.Marker,
        ))
          yield (VaultList ?? []).map((vault) => ({
            type: "AWS::Glacier::Vault",
            id: vault.VaultARN ?? arn("glacier", `vaults/${vault.VaultName}`),
            properties: vault,
          }));
      },
    },
  ],
});
