/** CloudFormation's name of a resource type of Terraform. */
import type { TypeOf } from "../providers.ts";

export function typeOf(type: string): TypeOf {
  return { type };
}
