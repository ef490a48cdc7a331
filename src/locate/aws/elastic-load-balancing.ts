/** Classic load balancers: the bucket of their access logs, as CloudFormation spells it. */
import { holdsAny } from "../arms.ts";
import { type ResourceType, none, resourceType, unshown } from "../path.ts";
import { given, switchOf } from "../words.ts";
import { bucketNamed } from "./arn.ts";

interface ClassicLoadBalancer {
  readonly AccessLoggingPolicy?: { readonly Enabled?: boolean; readonly S3BucketName?: string };
}

const isLogged = switchOf("AccessLoggingPolicy.Enabled", true);

export const elasticLoadBalancing: readonly ResourceType[] = [
  resourceType<ClassicLoadBalancer>("AWS::ElasticLoadBalancing::LoadBalancer", [
    {
      role: "log",
      read: "AccessLoggingPolicy.S3BucketName",
      reads: ["AccessLoggingPolicy.Enabled"],
      absent: ({ resource: { properties } }) =>
        holdsAny(properties, ["AccessLoggingPolicy"])
          ? given(isLogged(properties.AccessLoggingPolicy?.Enabled), () => unshown)
          : none,
      as: (name, here) =>
        given(isLogged(here.resource.properties.AccessLoggingPolicy?.Enabled), () =>
          bucketNamed(name, here),
        ),
      why: "every request, with the client's address, is written to this bucket",
      docs: "https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_AccessLog.html",
      answers: ["elb.classic.accesslog"],
    },
  ]),
];
