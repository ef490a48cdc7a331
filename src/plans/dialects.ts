/** The kinds of files that say what will be, one line each; the first that fits reads it. */
import { arm } from "./arm/arm.ts";
import { bicep } from "./arm/bicep.ts";
import type { Dialect } from "./dialect.ts";
import { pulumi } from "./pulumi/pulumi.ts";
import { terraformPlan } from "./terraform/read-plan.ts";
import { terraformSources } from "./terraform-sources/terraform-sources.ts";

import { cdkAssembly } from "./cloudformation/assembly.ts";
import { cloudFormationTemplate } from "./cloudformation/template.ts";

export const dialects: readonly Dialect[] = [
  terraformPlan,
  pulumi,
  cdkAssembly,
  cloudFormationTemplate,
  arm,
  bicep,
  terraformSources,
];
