/** What only the author of a configuration decides, and what an expression makes of what it refers to. */

/**
 * Blocks that no provider adds: unknown as a whole, a dynamic block makes them. The configuration in a plan does
 * not show dynamic blocks, and a block that a provider may add (the replication of aws_s3_bucket) is unknown too.
 */
const authored: ReadonlySet<string> = new Set([
  "aws_backup_plan rule",
  "aws_backup_plan rule copy_action",
  "aws_dynamodb_table replica",
  "aws_dynamodb_global_table replica",
  "aws_ecr_replication_configuration replication_configuration rule",
  "aws_ecr_replication_configuration replication_configuration rule destination",
  "aws_s3_bucket_replication_configuration rule",
  "azurerm_app_configuration replica",
  "azurerm_container_registry georeplications",
  "azurerm_cosmosdb_account geo_location",
]);

export const isMadeByItsAuthor = (type: string, path: readonly (string | number)[]): boolean =>
  authored.has([type, ...path.filter((step) => typeof step === "string")].join(" "));

/** Whether the text goes on where a reference ends, or before it begins: `"${aws_s3_bucket.logs.id}-us"`. */
export const makesAnother = (text: string): boolean =>
  text.startsWith('"')
    ? /\}[\w-]|[\w-]\$\{/.test(text)
    : /^(?:replace|regex\w*|substr|trim\w*|sha\w+|md5)\s*\(|^format\(\s*"[^"]*(?:[\w-]%[sv]|%[sv][\w-])|^join\(\s*"[\w-]/.test(
        text,
      );
