/**
 * Pseudo parameters. What follows from the region is known with it; an account or a stack's name keeps a
 * word that nothing else is called.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 */
import { type Stack, type Value, noValue } from "./scope.ts";
import { hole, loose, open } from "./text.ts";

/** Nobody's account: what is made with it is never shown. */
export const someAccount = "000000000000";

export function pseudo(name: string, stack: Stack): Value | undefined {
  const { region, account, noRegion } = stack;
  switch (name) {
    case "AWS::Region":
      return region ?? open(noRegion);
    case "AWS::Partition":
      return region === undefined ? hole("aws") : partitionOf(region);
    case "AWS::URLSuffix":
      return region?.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    case "AWS::AccountId":
      return (
        account ?? loose(someAccount, "the template does not say which account it is deployed to")
      );
    case "AWS::StackName":
      return loose("this-stack", "the template does not say what its stack is called");
    case "AWS::StackId":
      return region === undefined
        ? open(noRegion)
        : hole(
            `arn:${partitionOf(region)}:cloudformation:${region}:${account ?? someAccount}:stack/this-stack/id`,
          );
    case "AWS::NotificationARNs":
      return open("the topics are named when the stack is made");
    case "AWS::NoValue":
      return noValue;
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
export function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  return "aws";
}
