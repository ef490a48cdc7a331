/** The Terraform providers whose resources are understood, one line each. */
import { aws } from "./aws/index.ts";
import type { TerraformProvider } from "./provider.ts";

export const providers: readonly TerraformProvider[] = [aws];
