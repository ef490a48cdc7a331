/** A resource control policy for the services that such policies cover: it holds for callers of other organizations as well. */
import { rcpServices } from "../aws/actions.ts";
import type { Generated, GuardPlan } from "./plan.ts";

export function generateRcp({ regions, boundary, exempt }: GuardPlan): Generated {
  return {
    documents: [
      {
        Version: "2012-10-17",
        Statement: [
          {
            Sid: "DenyOutsideTheBoundary",
            Effect: "Deny",
            Principal: "*",
            Action: rcpServices().map((service) => `${service}:*`),
            Resource: "*",
            Condition: {
              StringNotEquals: { "aws:RequestedRegion": [...regions] },
              BoolIfExists: { "aws:PrincipalIsAWSService": "false" },
              ...(exempt.length > 0 && { ArnNotLikeIfExists: { "aws:PrincipalArn": [...exempt] } }),
            },
          },
        ],
      },
    ],
    companion: [
      `A resource control policy for ${boundary}: resources of ${rcpServices().join(", ")} are reached in ${regions.join(", ")} alone, whoever calls.`,
      "It is an addition: no other service is covered. Attach the service control policies first (data-boundary guards generate scp).",
      "Exempt: AWS services that act by themselves (aws:PrincipalIsAWSService), such as the delivery of logs.",
      ...exempt.map((arn) => `Exempt: ${arn}, named with --exempt.`),
    ],
  };
}
