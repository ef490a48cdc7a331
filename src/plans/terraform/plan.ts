/** A Terraform plan or state as the tables see it: instances, their values, and what refers to what. */
export type { Instance, TerraformPlan } from "./provider.ts";
