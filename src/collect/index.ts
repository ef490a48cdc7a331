/** Where resources can come from, one line each; the first that understands a target collects it. */
import { aws } from "./aws/aws.ts";
import { azure } from "./azure/azure.ts";
import type { Source } from "./collect.ts";
import { inventory } from "./inventory.ts";

export const sources: readonly Source[] = [aws, azure, inventory];
