/** AWS Backup: vaults, and plans with where their copies go. */
import { type Draft, service } from "../service.ts";

export const backup = service({
  id: "backup",
  where: "regions",
  client: async (config) => new (await import("@aws-sdk/client-backup")).Backup(config),
  lists: [
    {
      types: {
        "AWS::Backup::BackupVault": [
          "BackupVaultName",
          "BackupVaultArn",
          "VaultType",
          "NumberOfRecoveryPoints",
          "EncryptionKeyArn",
        ],
      },
      actions: ["backup:ListBackupVaults"],
      async *list({ arn, pages }) {
        for await (const { BackupVaultList } of pages(
          "backup:ListBackupVaults",
          (client, options, NextToken) =>
            client.listBackupVaults({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield (BackupVaultList ?? []).map((vault) => ({
            type: "AWS::Backup::BackupVault",
            id: vault.BackupVaultArn ?? arn("backup", `backup-vault:${vault.BackupVaultName}`),
            properties: vault,
          }));
      },
    },
    {
      types: {
        "AWS::Backup::BackupPlan": [
          "BackupPlanId",
          "BackupPlanArn",
          "BackupPlanName",
          "BackupPlan",
        ],
      },
      actions: ["backup:ListBackupPlans", "backup:GetBackupPlan"],
      async *list({ arn, pages, each, detail }) {
        for await (const { BackupPlansList } of pages(
          "backup:ListBackupPlans",
          (client, options, NextToken) =>
            client.listBackupPlans({ MaxResults: 1000, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(BackupPlansList, async (record) => {
            const { BackupPlanId } = record;
            const plan: Draft = {
              type: "AWS::Backup::BackupPlan",
              id: record.BackupPlanArn ?? arn("backup", `backup-plan:${BackupPlanId}`),
              name: record.BackupPlanName ?? BackupPlanId ?? "",
              properties: record,
            };
            await detail(plan, "BackupPlan", "backup:GetBackupPlan", (client, options) =>
              client.getBackupPlan({ BackupPlanId }, options),
            );
            return plan;
          });
      },
    },
  ],
});
