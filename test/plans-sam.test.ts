/** The Serverless Application Model: the section Globals, and what SAM makes of events and data sources. */
import { describe, expect, test } from "vitest";
import { planned } from "./support/planned.ts";
import { told as toldOf } from "./support/template.ts";

async function told(template: string) {
  const { lines, gaps } = await toldOf(template);
  return { places: lines.toSorted(), gaps };
}

const queue = (region: string, name: string): string =>
  `arn:aws:sqs:${region}:123456789012:${name}`;

const admit = (properties: string, more = ""): string => `
Transform: AWS::Serverless-2016-10-31
${more}
Resources:
  Admit:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      CodeUri: ./src
${properties}
`;

const abroad = ({ places }: { readonly places: readonly string[] }): readonly string[] =>
  places.filter((one) => !one.endsWith("eu-central-1"));

const failed = `
Globals:
  Function:
    EventInvokeConfig:
      DestinationConfig: { OnFailure: { Type: SQS, Destination: "${queue("us-east-1", "failed")}" } }
    FileSystemConfigs: [{ Arn: "arn:aws:elasticfilesystem:us-west-2:123456789012:access-point/a" }]
`;

const kept = `
      EventInvokeConfig:
        DestinationConfig: { OnSuccess: { Type: SQS, Destination: "${queue("ca-central-1", "done")}" } }
      FileSystemConfigs: [{ Arn: "arn:aws:elasticfilesystem:us-west-1:123456789012:access-point/b" }]`;

test("maps of Globals are merged into those of the resource, and lists put together", async () => {
  expect(abroad(await told(admit(kept, failed)))).toEqual([
    "Admit processing ca-central-1",
    "Admit processing us-east-1",
    "Admit processing us-west-1",
    "Admit processing us-west-2",
  ]);
});

test("a resource's own word holds against Globals, and so does its intrinsic function", async () => {
  const own = `      DeadLetterQueue: !If [Never, { TargetArn: x }, !Ref AWS::NoValue]`;
  const shared = `
Conditions: { Never: !Equals [a, b] }
Globals: { Function: { DeadLetterQueue: { TargetArn: "${queue("us-east-1", "failed")}" } } }`;
  expect(abroad(await told(admit(own, shared)))).toEqual([]);
});

test("what IgnoreGlobals names is not taken over", async () => {
  const without = (names: string): string =>
    admit(kept, failed).replace("    Properties:", `    IgnoreGlobals: ${names}\n    Properties:`);
  const own = ["Admit processing ca-central-1", "Admit processing us-west-1"];
  expect(abroad(await told(without('"*"')))).toEqual(own);
  expect(abroad(await told(without("[EventInvokeConfig]")))).toEqual([
    ...own,
    "Admit processing us-west-2",
  ]);
});

describe("what fails is sent where an event says", () => {
  const dead = (region: string): string => `DeadLetterConfig: { Arn: "${queue(region, "dead")}" }`;
  test.each([
    ["EventBridgeRule", `Pattern: { source: [ward] }, ${dead("us-east-1")}`],
    ["CloudWatchEvent", `Pattern: { source: [ward] }, ${dead("us-east-1")}`],
    ["Schedule", `Schedule: rate(1 day), ${dead("us-east-1")}`],
    ["ScheduleV2", `ScheduleExpression: rate(1 day), ${dead("us-east-1")}`],
    ...["Kinesis", "DynamoDB", "DocumentDB", "MSK", "SelfManagedKafka", "SQS", "MQ"].map((kind) => [
      kind,
      `DestinationConfig: { OnFailure: { Destination: "${queue("us-east-1", "dead")}" } }`,
    ]),
  ])("%s", async (kind, properties) => {
    const events = `      Events: { Night: { Type: ${kind}, Properties: { ${properties} } } }`;
    expect(abroad(await told(admit(events)))).toEqual(["AdmitNight processing us-east-1"]);
    const states = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition: { StartAt: A, States: { A: { Type: Pass, End: true } } }
${events}`;
    expect(abroad(await told(states))).toEqual(["FlowNight processing us-east-1"]);
  });

  test("a queue that SAM makes is in the stack's region, and is not a gap", async () => {
    const events = `      Events: { Night: { Type: Schedule, Properties: { Schedule: rate(1 day), DeadLetterConfig: { Type: SQS } } } }`;
    const { places, gaps } = await told(admit(events));
    expect({ gaps, places }).toEqual({
      gaps: [],
      places: ["Admit home eu-central-1", "AdmitNight processing eu-central-1"],
    });
  });

  test("not where the function is not made", async () => {
    const events = `      Events: { Night: { Type: Schedule, Properties: { Schedule: rate(1 day), ${dead("us-east-1")} } } }`;
    const never = admit(events, "Conditions: { Never: !Equals [a, b] }").replace(
      "    Properties:",
      "    Condition: Never\n    Properties:",
    );
    expect((await told(never)).places).toEqual([]);
  });
});

test("the tables and functions of a GraphQL API", async () => {
  const api = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Wards:
    Type: AWS::Serverless::GraphQLApi
    Properties:
      SchemaInline: "type Query { bed: String }"
      DataSources:
        DynamoDb:
          Beds: { TableName: beds, TableArn: "arn:aws:dynamodb:eu-central-1:123456789012:table/beds" }
          Old: { TableName: old, Region: us-east-1 }
        Lambda:
          Admit: { FunctionArn: "arn:aws:lambda:us-west-2:123456789012:function:admit" }
`;
  expect(abroad(await told(api))).toEqual([
    "WardsAdmitDataSource processing us-west-2",
    "WardsOldDataSource processing us-east-1",
  ]);
});

test("a connector grants, and keeps nothing; a type of SAM that is newer is a gap", async () => {
  const { places, gaps } = await told(`
Transform: AWS::Serverless-2016-10-31
Resources:
  Grant:
    Type: AWS::Serverless::Connector
    Properties: { Source: { Id: A }, Destination: { Id: B }, Permissions: [Write] }
  Newer: { Type: AWS::Serverless::WebFunction, Properties: { CodeUri: ./src } }
`);
  expect(places).toEqual([]);
  expect(gaps).toEqual([
    expect.stringContaining("Newer: what SAM makes of AWS::Serverless::WebFunction"),
  ]);
});

test("what no property says alone is quoted as it is understood, and not by all properties", async () => {
  const { placements } = await planned(
    `
Transform: AWS::Serverless-2016-10-31
Resources:
  Wards: { Type: AWS::Serverless::Api, Properties: { StageName: prod, EndpointConfiguration: EDGE } }
`,
    { regions: ["eu-central-1"] },
    "ward.yaml",
  );
  expect(placements.map(({ evidence }) => evidence.value)).toContain("EDGE");
});
