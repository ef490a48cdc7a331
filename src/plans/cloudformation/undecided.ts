/** Attributes that only the making of a stack decides. */
import { unseen } from "../value.ts";
import type { Value } from "./scope.ts";

export type Decided = (
  type: string,
  attribute: string | undefined,
  logicalId: string,
) => Value | undefined;

/** `outputOf`: what a nested stack that was read answers. */
export function decidedBy(
  outputOf: ((logicalId: string, output: string) => Value | undefined) | undefined,
  imported: (name: string) => Value | undefined,
): Decided {
  return (type, attribute, logicalId) => {
    // What a writer of another stack of the assembly writes to this region.
    if (type === "Custom::CrossRegionExportReader" && attribute !== undefined) {
      const written = imported(attribute);
      if (written !== undefined) return written;
    }
    if (/^Custom::|^AWS::CloudFormation::CustomResource$/.test(type))
      return attribute === undefined
        ? undefined
        : unseen("what a custom resource answers is known when the stack is made");
    if (type === "AWS::CloudFormation::Stack" && attribute?.startsWith("Outputs."))
      return (
        outputOf?.(logicalId, attribute.slice("Outputs.".length)) ??
        unseen("the template of the nested stack was not read")
      );
    return undefined;
  };
}
