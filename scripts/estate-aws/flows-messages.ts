/** The hospital's messages: delivery streams, event rules, subscriptions, a state machine, a replicator. */
import { type Estate, list, query } from "./estate.ts";

export function messageFlows({ json, write, arn, add }: Estate): void {
  const telemetry = { system: "his", owner: "clinical-it", "data-class": "patient" };
  const stream = (name: string, bucket: string): object => ({
    DeliveryStreamDescription: {
      DeliveryStreamName: name,
      DeliveryStreamARN: arn("firehose", "eu-central-1", `deliverystream/${name}`),
      DeliveryStreamStatus: "ACTIVE",
      DeliveryStreamType: "DirectPut",
      VersionId: "1",
      HasMoreDestinations: false,
      Destinations: [
        {
          DestinationId: "destinationId-000000000001",
          ExtendedS3DestinationDescription: {
            RoleARN: "arn:aws:iam::210987654321:role/firehose",
            BucketARN: `arn:aws:s3:::${bucket}`,
          },
        },
      ],
    },
  });
  json("eu-central-1/firehose/ListDeliveryStreams.json", {
    DeliveryStreamNames: ["bedside-telemetry", "ward-telemetry"],
    HasMoreDeliveryStreams: false,
  });
  json(
    "eu-central-1/firehose/DescribeDeliveryStream@bedside-telemetry.json",
    stream("bedside-telemetry", "klinikum-rheinalpen-research-exports"),
  );
  json(
    "eu-central-1/firehose/DescribeDeliveryStream@ward-telemetry.json",
    stream("ward-telemetry", "klinikum-rheinalpen-images-copy"),
  );
  for (const name of ["bedside-telemetry", "ward-telemetry"])
    add("eu-central-1", arn("firehose", "eu-central-1", `deliverystream/${name}`), telemetry);

  const rule = (Name: string): object => ({
    Name,
    Arn: arn("events", "eu-central-1", `rule/${Name}`),
    State: "ENABLED",
    EventBusName: "default",
  });
  json("eu-central-1/events/ListRules.json", {
    Rules: [rule("admissions-to-group"), rule("discharges-to-ireland")],
  });
  json("eu-central-1/events/ListTargetsByRule@admissions-to-group.json", {
    Targets: [{ Id: "group", Arn: arn("events", "us-east-1", "event-bus/group") }],
  });
  json("eu-central-1/events/ListTargetsByRule@discharges-to-ireland.json", {
    Targets: [{ Id: "ireland", Arn: arn("events", "eu-west-1", "event-bus/default") }],
  });
  json("eu-west-1/events/ListEndpoints.json", {
    Endpoints: [
      {
        Name: "appointments",
        Arn: arn("events", "eu-west-1", "endpoint/appointments"),
        RoutingConfig: {
          FailoverConfig: {
            Primary: { HealthCheck: "arn:aws:route53:::healthcheck/1" },
            Secondary: { Route: "us-east-1" },
          },
        },
        ReplicationConfig: { State: "ENABLED" },
        EventBuses: [],
        State: "ACTIVE",
      },
    ],
  });

  const subscription = (topic: string, id: string, Protocol: string, Endpoint: string) => ({
    SubscriptionArn: `${arn("sns", "eu-central-1", topic)}:${id}`,
    TopicArn: arn("sns", "eu-central-1", topic),
    Owner: "210987654321",
    Protocol,
    Endpoint,
  });
  write(
    "eu-central-1/sns/ListSubscriptions.xml",
    query("ListSubscriptions", {
      Subscriptions: list("member", [
        subscription("lab-alerts", "0f1e2d3c", "sqs", arn("sqs", "us-west-2", "lab-analytics")),
        subscription("his-alerts", "1a2b3c4d", "sqs", arn("sqs", "eu-west-1", "portal-inbox")),
        subscription("his-alerts", "5e6f7a8b", "email", "on-call@klinikum-rheinalpen.example"),
      ]),
    }),
  );

  const machine = arn("states", "eu-central-1", "stateMachine:billing-run");
  json("eu-central-1/states/ListStateMachines.json", {
    stateMachines: [
      { stateMachineArn: machine, name: "billing-run", type: "STANDARD", creationDate: 1767225600 },
    ],
  });
  json("eu-central-1/states/DescribeStateMachine.json", {
    stateMachineArn: machine,
    name: "billing-run",
    type: "STANDARD",
    creationDate: 1767225600,
    roleArn: "arn:aws:iam::210987654321:role/billing-run",
    definition: JSON.stringify({
      StartAt: "Price",
      States: {
        Price: {
          Type: "Task",
          Resource: arn("lambda", "eu-central-1", "function:billing-notify"),
          Next: "Code",
        },
        Code: {
          Type: "Task",
          Resource: "arn:aws:states:::lambda:invoke",
          Parameters: { FunctionName: arn("lambda", "us-east-1", "function:icd-coder") },
          End: true,
        },
      },
    }),
  });
  json("us-east-2/kafka/ListReplicators.json", {
    replicators: [
      {
        replicatorArn: arn("kafka", "us-east-2", "replicator/vitals-to-ohio/9f8e7d6c"),
        replicatorName: "vitals-to-ohio",
        replicatorState: "RUNNING",
      },
    ],
  });
}
