/** The Terraform providers whose resources are understood, one line each. */
import { aws } from "./aws/index.ts";
import { azapi } from "./azapi/index.ts";
import { azurerm } from "./azurerm/index.ts";
import type { TerraformProvider } from "./provider.ts";

export const providers: readonly TerraformProvider[] = [aws, azurerm, azapi];
