/** AWS Backup: vaults with the recovery points in them, and plans with where their copies go. */
import type { Backup } from "@aws-sdk/client-backup";
import { type Draft, type ListingContext, service } from "../service.ts";

export const backup = service<Backup>({
  id: "backup",
  where: "regions",
  reads: ["BackupVaultName", "BackupVaultArn", "BackupPlanId", "BackupPlanArn", "BackupPlanName"],
  client: async (config) => new (await import("@aws-sdk/client-backup")).Backup(config),
  lists: [
    {
      types: ["AWS::Backup::BackupVault"],
      actions: ["backup:ListBackupVaults"],
      async *list(here) {
        for await (const vaults of vaultsOf(here))
          yield vaults.map((vault) => ({
            type: "AWS::Backup::BackupVault",
            id: vault.BackupVaultArn ?? here.arn("backup", `backup-vault:${vault.BackupVaultName}`),
            properties: vault,
          }));
      },
    },
    {
      types: ["AWS::Backup::RecoveryPoint"],
      actions: ["backup:ListRecoveryPointsByBackupVault", "backup:ListBackupVaults"],
      async *list(here) {
        for await (const vaults of vaultsOf(here))
          for (const { BackupVaultName, NumberOfRecoveryPoints = 0 } of vaults) {
            if (NumberOfRecoveryPoints === 0) continue;
            for await (const { RecoveryPoints = [] } of here.pages(
              "backup:ListRecoveryPointsByBackupVault",
              (client, options, NextToken) =>
                client.listRecoveryPointsByBackupVault(
                  { BackupVaultName, MaxResults: 1000, NextToken },
                  options,
                ),
              (page) => page.NextToken,
            ))
              yield RecoveryPoints.flatMap((point) =>
                point.RecoveryPointArn !== undefined && isOwn(point.RecoveryPointArn)
                  ? [
                      {
                        type: "AWS::Backup::RecoveryPoint",
                        id: point.RecoveryPointArn,
                        properties: point,
                      },
                    ]
                  : [],
              );
          }
      },
    },
    {
      types: ["AWS::Backup::BackupPlan"],
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

async function* vaultsOf({ pages }: ListingContext<Backup>) {
  for await (const { BackupVaultList = [] } of pages(
    "backup:ListBackupVaults",
    (client, options, NextToken) =>
      client.listBackupVaults({ MaxResults: 1000, NextToken }, options),
    (page) => page.NextToken,
  ))
    yield BackupVaultList;
}

/**
 * Most services' recovery points are snapshots, images or backups that the service lists itself, under
 * the same ARN. https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html#full-management
 * DynamoDB's are not listed with its tables.
 */
const isOwn = (arn: string): boolean => /^arn:[^:]+:(?:backup|dynamodb):/.test(arn);
