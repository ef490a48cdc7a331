/** What tables read of a resource besides its attributes. */
import { isSymbolic, isUnseen, unseen } from "../../value.ts";
import { memberOf } from "../json.ts";
import type { Instance, TerraformPlan } from "../plan.ts";

/** `arn:aws:s3:::scans` -> `s3://scans`. */
export const asS3Uri = (id: string): string => id.replace(/^arn:[^:]+:s3:::/, "s3://");

/** Only an ARN says another region; a bare name means something of the resource's own. */
export const onlyArn = (value: unknown): unknown =>
  typeof value === "string" && value.startsWith("arn:") ? value : undefined;

/** Whether the author gives the attribute a value. */
export function isGiven({ block, values }: Instance, attribute: string): boolean {
  return block
    ? memberOf(block.expressions, attribute) !== undefined
    : (values[attribute] ?? "") !== "";
}

/** The region of a bucket that a value names; undefined where the plan does not hold it. */
export function regionOfBucket(value: unknown, plan: TerraformPlan): unknown {
  if (value === undefined || value === null || isUnseen(value)) return value;
  const name = (isSymbolic(value) ? value.id : String(value)).replace(/^arn:[^:]+:s3:::/, "");
  const arn = `arn:aws:s3:::${name}`;
  const bucket = plan.instances.find(
    (one) =>
      one.type === "aws_s3_bucket" &&
      (one.values["bucket"] === name || plan.idsOf(one).all.includes(arn)),
  );
  return (
    (bucket && plan.homeOf(bucket).location) ??
    unseen("the bucket is not in the plan, and its region not known")
  );
}
