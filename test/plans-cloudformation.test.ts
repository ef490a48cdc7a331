/** CloudFormation templates: what is evaluated, what is unseen, and the places in the file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { told } from "./support/template.ts";

/** A bucket whose access logs go to what an expression gives. */
const logging = (expression: string, more = ""): string => `
${more}
Resources:
  Scans:
    Type: AWS::S3::Bucket
    Properties:
      LoggingConfiguration:
        DestinationBucketName: ${expression}
  Logs: { Type: AWS::S3::Bucket }
`;

/** A rule whose only target is what an expression gives. */
const target = (expression: string, more = ""): string => `
${more}
Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties:
      Targets: [{ Id: a, Arn: ${expression} }]
  Queue: { Type: AWS::SQS::Queue }
`;

const known = ["Rule processing us-east-1"];

describe("intrinsic functions", () => {
  test.each([
    ["a literal", "arn:aws:sqs:us-east-1:123456789012:q", "", known],
    ["Sub", '!Sub "arn:${AWS::Partition}:sqs:us-east-1:${AWS::AccountId}:q"', "", known],
    ["Sub with its own map", '!Sub ["arn:aws:sqs:${Where}:1:q", { Where: us-east-1 }]', "", known],
    ["Sub, a literal ${", '!Sub "arn:aws:sqs:us-east-1:1:${!q}"', "", known],
    ["Join", '!Join [":", [arn, aws, sqs, us-east-1, "1", q]]', "", known],
    ["Join of a Split", '!Join [":", !Split ["|", "arn|aws|sqs|us-east-1|1|q"]]', "", known],
    ["Select", "!Select [1, [x, arn:aws:sqs:us-east-1:1:q]]", "", known],
    [
      "FindInMap",
      "!FindInMap [A, !Ref AWS::Region, q]",
      "Mappings: { A: { eu-central-1: { q: arn:aws:sqs:us-east-1:1:q } } }",
      known,
    ],
    [
      "FindInMap with a default",
      "!FindInMap [A, x, q, { DefaultValue: arn:aws:sqs:us-east-1:1:q }]",
      "Mappings: { A: { y: { q: z } } }",
      known,
    ],
    [
      "a parameter's default",
      "!Ref Q",
      "Parameters: { Q: { Type: String, Default: arn:aws:sqs:us-east-1:1:q } }",
      known,
    ],
    [
      "If",
      "!If [Yes, arn:aws:sqs:us-east-1:1:q, arn:aws:sqs:eu-west-1:1:q]",
      "Conditions: { Yes: !Equals [!Ref AWS::Region, eu-central-1] }",
      known,
    ],
    [
      "Not, And, Or",
      "!If [C, arn:aws:sqs:us-east-1:1:q, x]",
      "Conditions: { A: !Equals [a, b], C: !Or [!Condition A, !And [!Not [!Condition A], !Equals [a, a]]] }",
      known,
    ],
    [
      "ToJsonString inside Sub",
      '!Sub ["arn:aws:sqs:us-east-1:1:${X}", { X: !ToJsonString { a: 1 } }]',
      "",
      known,
    ],
    ["Length", '!Sub ["arn:aws:sqs:us-east-${N}:1:q", { N: !Length [x] }]', "", known],
    [
      "long names of functions",
      '{ "Fn::Join": [":", ["arn", "aws", "sqs", "us-east-1", "1", "q"]] }',
      "",
      known,
    ],
    ["a resource of the stack", "!GetAtt Queue.Arn", "", ["Rule processing eu-central-1"]],
    [
      "an attribute taken apart",
      '!Join [":", [arn, aws, sqs, !Select [3, !Split [":", !GetAtt Queue.Arn]], "1", q]]',
      "",
      ["Rule processing eu-central-1"],
    ],
    [
      "a name that is not known, in an ARN that has a region",
      '!Sub "arn:aws:sqs:us-east-1:1:${Name}"',
      "Parameters: { Name: { Type: String } }",
      known,
    ],
  ])("%s", async (_, expression, more, expected) => {
    const { lines } = await told(target(expression, more));
    expect(lines.filter((line) => line.startsWith("Rule"))).toEqual(expected);
  });

  test.each([
    [
      "a parameter without a value",
      "!Ref Q",
      "Parameters: { Q: { Type: String } }",
      "give --param Q=VALUE",
    ],
    [
      "a placeholder in the region's field",
      '!Sub "arn:aws:sqs:${Where}:1:q"',
      "Parameters: { Where: { Type: String } }",
      "give --param Where=VALUE",
    ],
    [
      "a dynamic reference",
      '"{{resolve:ssm:/ward/queue}}"',
      "",
      "a dynamic reference is read when the stack is made",
    ],
    [
      "a parameter of Systems Manager",
      "!Ref Q",
      "Parameters: { Q: { Type: AWS::SSM::Parameter::Value<String>, Default: /ward/q } }",
      "read from Systems Manager",
    ],
    [
      "a secret parameter",
      "!Ref Q",
      "Parameters: { Q: { Type: String, NoEcho: true, Default: arn:aws:sqs:us-east-1:1:CANARY } }",
      "is marked NoEcho",
    ],
    ["another stack's export", "!ImportValue ward-queue", "", "another stack exports it"],
    ["a custom resource's answer", "!GetAtt Made.Arn", "", "what a custom resource answers"],
    ["a macro", '{ "Fn::Transform": { Name: x } }', "", "a macro makes it"],
    ["an unknown function", "!Frobnicate x", "", "does not know Fn::Frobnicate"],
    [
      "what is not there",
      "!Ref Nobody",
      "",
      "the template has no resource and no parameter Nobody",
    ],
    [
      "a map without the key",
      "!FindInMap [A, b, c]",
      "Mappings: { A: { x: { y: z } } }",
      "the map has no such key",
    ],
    ["an element that is not there", "!Select [7, [a]]", "", "the list has no element 7"],
  ])("unseen: %s", async (_, expression, more, why) => {
    const { lines } = await told(`${target(expression, more)}  Made: { Type: "Custom::Queue" }\n`);
    expect(lines.filter((line) => line.startsWith("Rule"))).toEqual([expect.stringContaining(why)]);
    expect(lines.join()).not.toContain("CANARY");
  });

  test("Ref and GetAtt of a bucket lead to the bucket, whatever it will be called", async () => {
    for (const expression of ["!Ref Logs", '!Select [5, !Split [":", !GetAtt Logs.Arn]]'])
      expect((await told(logging(expression))).lines).toContain("Scans log eu-central-1");
  });

  test("an account that nobody knows is not part of a bucket that is looked for", async () => {
    const { lines } = await told(logging('!Sub "logs-${AWS::AccountId}"'));
    expect(lines).toContainEqual(expect.stringContaining("does not say which account"));
    expect(lines.join()).not.toContain("000000000000");
  });

  test("AWS::NoValue takes a property and an element away", async () => {
    const { lines } = await told(`
Conditions: { Never: !Equals [a, b] }
Resources:
  Beds:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      Replicas:
        - { Region: eu-central-1 }
        - !If [Never, { Region: us-east-1 }, !Ref AWS::NoValue]
`);
    expect(lines).toEqual(["Beds home eu-central-1"]);
  });

  test("ForEach makes members and resources", async () => {
    const { lines } = await told(`
Transform: AWS::LanguageExtensions
Resources:
  "Fn::ForEach::Peers":
    - Where
    - [us-east-1, eu-west-1]
    - "Peer&{Where}":
        Type: AWS::EC2::VPCPeeringConnection
        Properties: { VpcId: a, PeerVpcId: b, PeerRegion: !Ref Where }
`);
    expect(lines.toSorted()).toEqual(
      ["Peeruseast1 processing us-east-1", "Peereuwest1 processing eu-west-1"].sort(),
    );
  });
});

describe("conditions", () => {
  const conditional = (more: string): string => `
Parameters: { Stage: { Type: String${more} } }
Conditions:
  Prod: !Equals [!Ref Stage, prod]
  Test: !Equals [!Ref Stage, test]
  Both: !And [!Condition Prod, !Condition Test]
Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties:
      Targets: [{ Id: a, Arn: !If [Prod, arn:aws:sqs:us-east-1:1:q, arn:aws:sqs:eu-west-1:1:q] }]
  Copy: { Type: AWS::S3::Bucket, Condition: Prod }
  Never: { Type: AWS::S3::Bucket, Condition: Both }
`;
  test("known, they decide", async () => {
    const { lines } = await told(conditional(""), {
      regions: ["eu-central-1"],
      params: { Stage: "dev" },
    });
    expect(lines).toEqual(["Rule processing eu-west-1"]);
  });
  test("unknown, each way is possible, and what excludes itself is not", async () => {
    const { lines } = await told(conditional(""));
    expect(lines.toSorted()).toEqual([
      "Copy home eu-central-1",
      "Rule processing eu-west-1",
      "Rule processing us-east-1",
    ]);
  });
});

describe("traps of the knowledge", () => {
  test.each([
    [
      "a subscription's Region is the topic's",
      "S: { Type: AWS::SNS::Subscription, Properties: { Protocol: sqs, Endpoint: !GetAtt Q.Arn, TopicArn: arn:aws:sns:us-east-1:1:t, Region: us-east-1 } }\n  Q: { Type: AWS::SQS::Queue }",
      ["Q home eu-central-1", "S processing eu-central-1"],
    ],
    [
      "a replica's SourceRegion is where it comes from",
      "R: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: arn:aws:rds:us-east-1:123456789012:db:records, SourceRegion: us-east-1 } }",
      ["R replica eu-central-1", "R replica us-east-1"],
    ],
    [
      "the stack's region in a global table is not a second place",
      "T: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-central-1 }, { Region: us-west-2 }] } }",
      ["T home eu-central-1", "T replica us-west-2"],
    ],
    [
      "a peering without a region is in the own one",
      "P: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: a, PeerVpcId: b } }",
      [],
    ],
    [
      "a distribution is at the edge wherever its stack is",
      "D: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Origins: [{ Id: a, DomainName: !GetAtt B.RegionalDomainName }] } } }\n  B: { Type: AWS::S3::Bucket }",
      ["B home eu-central-1", "D cache edge", "D processing eu-central-1"],
    ],
    [
      "an API without a configuration is optimised for the edge",
      "A: { Type: AWS::ApiGateway::RestApi }",
      ["A processing edge", "A processing eu-central-1"],
    ],
    [
      "a zone names its region",
      "I: { Type: AWS::EC2::Instance, Properties: { AvailabilityZone: us-east-1a } }",
      ["I home us-east-1"],
    ],
    [
      "an account number stays a text",
      'B: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: a, Arn: !Join [":", [arn, aws, sqs, us-east-1, 012345678901, q]] }] } }',
      ["B processing us-east-1"],
    ],
    [
      "the older spelling of a data sync, without a level",
      "S: { Type: AWS::SSM::ResourceDataSync, Properties: { BucketName: b, BucketRegion: us-east-1, SyncName: s } }",
      ["S metadata us-east-1"],
    ],
  ])("%s", async (_, resources, expected) => {
    const { lines } = await told(`Resources:\n  ${resources}\n`);
    expect(lines.toSorted()).toEqual(expected);
  });

  test("without a region nothing is guessed, and what is said is judged", async () => {
    const { lines } = await told(target("arn:aws:sqs:us-east-1:1:q"), {});
    expect(lines.filter((line) => line.startsWith("Rule"))).toEqual(known);
    expect(lines).toContainEqual(expect.stringMatching(/^Queue home gap unknown-location/));
  });

  test("several regions: judged once for each", async () => {
    const { resources, lines } = await told(logging("!Ref Logs"), {
      regions: ["eu-central-1", "us-east-1"],
    });
    expect(resources.map(({ id }) => id)).toContain("ward.yaml#Scans@us-east-1");
    expect(lines).toContain("Scans@us-east-1 log us-east-1");
    expect(lines).toContain("Scans@eu-central-1 log eu-central-1");
    expect(lines).not.toContain("Scans@eu-central-1 log us-east-1");
  });

  test("modules, macros, other vendors' types and what has no type are gaps", async () => {
    const { gaps } = await told(`
Transform: [Own::Macro]
Resources:
  M: { Type: Ward::Own::Thing::MODULE }
  V: { Type: MongoDB::Atlas::Cluster }
  N: {}
`);
    expect(gaps).toEqual([
      expect.stringContaining("M is a module"),
      expect.stringContaining("MongoDB::Atlas::Cluster"),
      expect.stringContaining("N is not a resource"),
      expect.stringContaining("the macro Own::Macro"),
    ]);
  });

  test("custom resources are blind spots", async () => {
    const { resources } = await told('Resources:\n  C: { Type: "Custom::Thing" }\n');
    expect(resources[0]!.planned!.unsaid).toEqual({
      "*": expect.stringContaining("custom resource"),
    });
  });

  test("a StackSet's template is judged in each of its regions", async () => {
    const { lines } = await told(`
Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      StackSetName: ward
      PermissionModel: SELF_MANAGED
      StackInstancesGroup: [{ Regions: [eu-west-1, us-east-1], DeploymentTargets: { Accounts: ["1"] } }]
      TemplateBody: |
        Resources:
          Bucket: { Type: AWS::S3::Bucket }
`);
    expect(lines.toSorted()).toEqual([
      "Set/Bucket@eu-west-1 home eu-west-1",
      "Set/Bucket@us-east-1 home us-east-1",
    ]);
  });
});

describe("places", () => {
  test("of the resource's block and of the attribute, in YAML and in JSON", async () => {
    const yaml = (await told(logging("klinikum-us"))).resources[0]!.planned!;
    expect(yaml).toMatchObject({
      line: 4,
      column: 3,
      written: {
        "/LoggingEnabled/TargetBucket": {
          attribute: "LoggingConfiguration.DestinationBucketName",
          line: 8,
          column: 9,
        },
      },
    });
    const json = (
      await told(
        '{\n "Resources": {\n  "A": { "Type": "AWS::S3::Bucket",\n   "Properties": { "LoggingConfiguration": {\n    "DestinationBucketName": "klinikum-us" } } } } }',
      )
    ).resources[0]!.planned!;
    expect(json).toMatchObject({
      line: 3,
      column: 3,
      written: { "/LoggingEnabled/TargetBucket": { line: 5, column: 5 } },
    });
  });

  test("an expression is quoted as its author wrote it, and a literal is the value", async () => {
    const of = async (expression: string) =>
      (await told(logging(expression))).resources[0]!.planned!.written![
        "/LoggingEnabled/TargetBucket"
      ]!.expression;
    expect(await of("!Ref Logs")).toBe("!Ref Logs");
    expect(await of("klinikum-us")).toBeUndefined();
  });
});

describe("hostile templates", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[i]}`).join()}]`).join("\n")}\n`;
  test.each([
    [
      "aliases that unfold",
      `${bomb}Resources: { B: { Type: AWS::S3::Bucket, Properties: { Tags: *i, LoggingConfiguration: *i } } }`,
    ],
    [
      "__proto__",
      "Resources: { __proto__: { Type: AWS::S3::Bucket, Properties: { __proto__: { x: y }, Tags: { __proto__: a } } } }",
    ],
    [
      "references in a ring",
      "Conditions: { A: !Not [!Condition B], B: !Not [!Condition A] }\nResources: { A: { Type: AWS::S3::Bucket, Condition: A, Properties: { BucketName: !Ref B } }, B: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref A } } }",
    ],
    [
      "a loop of a million",
      `Resources:\n  Fn::ForEach::A: [X, [${Array(200)
        .fill("a")
        .map((a, i) => a + i)
        .join()}], { Fn::ForEach::B: [Y, [${Array(200)
        .fill("b")
        .map((a, i) => a + i)
        .join()}], { "R\${X}\${Y}": { Type: AWS::SQS::Queue } }] }]`,
    ],
    [
      "a text that doubles",
      `Resources: { R: { Type: AWS::Events::Rule, Properties: { Targets: [{ Id: a, Arn: !Sub ["${"${A}".repeat(2000)}", { A: !Sub ["${"${B}".repeat(2000)}", { B: xxxxxxxxxx }] }] }] } } }`,
    ],
  ])("%s", async (_, text) => {
    const started = performance.now();
    const { resources } = await told(text);
    expect(resources.length).toBeLessThan(20_001);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(({} as { x?: string }).x).toBeUndefined();
  });

  test.each([
    ["ten thousand brackets", `Resources: ${"[".repeat(10_000)}`],
    ["ten thousand dashes", `Resources:\n  ${"- ".repeat(10_000)}x`],
    [
      "ten thousand functions",
      `Resources: { A: { Type: AWS::S3::Bucket, Properties: { BucketName: ${'{"Fn::Sub":['.repeat(3000)}${"]}".repeat(3000)} } } }`,
    ],
    ["a large file", `Resources:\n${"  # a comment\n".repeat(1_300_000)}`],
  ])("%s: refused in one line", async (_, text) => {
    await expect(told(text)).rejects.toThrow(/^ward\.yaml[^\n]*$/);
  });
});

describe("parameters", () => {
  test.each([
    [
      "of the command line's file",
      '[{ "ParameterKey": "Q", "ParameterValue": "arn:aws:sqs:us-east-1:1:q" }]',
    ],
    ["of a pipeline's file", '{ "Parameters": { "Q": "arn:aws:sqs:us-east-1:1:q" } }'],
    ["as overrides", '["Q=arn:aws:sqs:us-east-1:1:q"]'],
  ])("%s", async (_, text) => {
    const file = join(temporaryFolder(), "parameters.json");
    writeFileSync(file, text);
    const { lines } = await told(
      target("!Ref Q", "Parameters: { Q: { Type: String, Default: x } }"),
      { regions: ["eu-central-1"], paramFiles: [file] },
    );
    expect(lines.filter((line) => line.startsWith("Rule"))).toEqual(known);
  });
});

describe("the command", () => {
  test("finds what leaves, at its line, and exits 1", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "ward.yaml"), target("arn:aws:sqs:us-east-1:123456789012:q"));
    const { code, stdout } = await dataBoundary(["scan", "ward.yaml", "--region", "eu-central-1"], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(stdout).toContain("ward.yaml:7:26");
  });

  test("asks for the region where it has none, and the policy can say it", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "infra/prod"), { recursive: true });
    writeFileSync(join(folder, "infra/prod/ward.yaml"), logging("!Ref Logs"));
    const without = await dataBoundary(["scan", "infra"], { cwd: folder });
    expect(without.code).toBe(3);
    expect(without.stdout).toContain("--region");
    writeFileSync(
      join(folder, "data-boundary.yml"),
      "boundary: eea\nplans:\n  - { files: infra/**/*.yaml, region: eu-central-1 }\n",
    );
    expect((await dataBoundary(["scan", "infra"], { cwd: folder })).code).toBe(0);
    const other = await dataBoundary(["scan", "infra", "--region", "us-east-1"], { cwd: folder });
    expect(other.code).toBe(1);
  });

  test("options for plans are refused where no target is a file", async () => {
    const { code, stderr } = await dataBoundary(["scan", "aws", "--param", "A=b"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--param: has no effect, because no target is a file or a directory");
  });
});
