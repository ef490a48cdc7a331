/** Route 53 Resolver: where DNS queries are logged. */
import { type ResourceType, resourceType, unshown } from "../path.ts";
import { arnPlace } from "./arn.ts";
import { setting } from "./setting.ts";

const resolver =
  "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_ResolverQueryLogConfig.html";

export const route53resolver: readonly ResourceType[] = [
  resourceType<{ readonly DestinationArn?: string }>(
    "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    [
      {
        role: "log",
        read: "DestinationArn",
        absent: unshown,
        as: arnPlace,
        why: "every name that the network's machines look up is written to this bucket, log group or stream",
        docs: resolver,
        answers: ["resolver.querylog"],
      },
    ],
    { home: setting(resolver) },
  ),
];
