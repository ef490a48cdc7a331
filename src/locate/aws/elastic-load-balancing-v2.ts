/** Load balancers: the buckets of their logs. */
import {
  type Destination,
  type ResourceType,
  none,
  resourceType,
  unknown,
  unshown,
} from "../path.ts";
import { given, switchOf } from "../words.ts";
import { bucketNamed, zonePlace } from "./arn.ts";

const balancer =
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html";

interface LoadBalancer {
  /** DescribeLoadBalancerAttributes. */
  readonly Attributes?: readonly { readonly Key?: string; readonly Value?: string }[];
  readonly AvailabilityZones?: readonly { readonly ZoneName?: string }[];
}

/** Logs that are switched on, and name no bucket. */
function bucketless(attributes: LoadBalancer["Attributes"]): Destination {
  if (!Array.isArray(attributes)) return none;
  const said = new Map(
    (attributes as NonNullable<LoadBalancer["Attributes"]>).map((one) => [
      String(one?.Key).toLowerCase(),
      String(one?.Value ?? ""),
    ]),
  );
  for (const [key, value] of said) {
    const log = /^(.+_logs\.s3)\.enabled$/.exec(key)?.[1];
    if (log === undefined || value.toLowerCase() !== "true") continue;
    if ((said.get(`${log}.bucket`) ?? "") === "") return unknown(undefined, `${log}.bucket`);
  }
  return none;
}

export const elasticLoadBalancingV2: readonly ResourceType[] = [
  resourceType<LoadBalancer>("AWS::ElasticLoadBalancingV2::LoadBalancer", [
    {
      role: "log",
      read: "Attributes[].Value",
      absent: ({ element }) =>
        element === undefined || (element.Key ?? "") !== "" ? none : unshown,
      reads: ["Attributes[].Key"],
      as: (value, here) => {
        const { Key } = here.element;
        if (typeof Key !== "string" || Key === "") return unknown(Key, "Attributes[].Key");
        const log = /^(.+_logs\.s3)\.bucket$/i.exec(Key)?.[1];
        if (log === undefined) return none;
        const name = `${log}.enabled`;
        const said = here.resource.properties.Attributes?.find((one) => one.Key === name);
        return given(switchOf(name, true)(said?.Value), () => bucketNamed(value, here));
      },
      why: "every request, with the client's address, is written to this bucket",
      docs: balancer,
      answers: ["elb.accesslog"],
    },
    {
      id: "buckets of logs",
      guards: true,
      role: "log",
      reads: ["Attributes[].Key", "Attributes[].Value"],
      always: ({ resource }) => bucketless(resource.properties.Attributes),
      why: "enabled logs are written to a bucket",
      docs: balancer,
      answers: ["elb.accesslog"],
    },
    {
      role: "processing",
      read: "AvailabilityZones[].ZoneName",
      as: zonePlace,
      why: "the load balancer has nodes in this Local Zone, which can be in another country",
      docs: "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AvailabilityZone.html",
      answers: ["elb.accesslog"],
    },
  ]),
];
