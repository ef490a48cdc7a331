/** CloudFormation StackSets: regions in which stacks are deployed. */
import { type ResourceType, resourceType } from "../path.ts";

export const cloudformation: readonly ResourceType[] = [
  resourceType("AWS::CloudFormation::StackSet", [], {
    home: {
      role: "none",
      why: "a stack set is a template; the resources it created in other regions are judged there",
      docs: "https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackInstanceSummary.html",
      answers: ["cfn.stackset"],
    },
  }),
];
