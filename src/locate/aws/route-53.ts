/** Route 53: names served from everywhere are public by purpose; query logs are the part that holds people's traces. */
import { type ResourceType, resourceType } from "../path.ts";
import { arnPlace } from "./arn.ts";

interface HostedZone {
  readonly QueryLoggingConfigs?: readonly { readonly CloudWatchLogsLogGroupArn?: string }[];
}

export const route53: readonly ResourceType[] = [
  resourceType<HostedZone>(
    "AWS::Route53::HostedZone",
    [
      {
        role: "log",
        read: "QueryLoggingConfigs[].CloudWatchLogsLogGroupArn",
        as: arnPlace,
        why: "each DNS query, with the resolver that asked, is logged to a log group that must be in us-east-1",
        docs: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListQueryLoggingConfigs.html",
        answers: ["route53.zone"],
      },
    ],
    {
      home: {
        role: "none",
        why: "DNS records are served from servers all over the world by design; they hold no customer content",
        docs: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html",
      },
    },
  ),
  resourceType("AWS::Route53::HealthCheck", [], {
    home: {
      role: "none",
      why: "health checkers in many regions probe an endpoint; they send no customer data",
      docs: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover.html",
    },
  }),
];
