/** CloudFormation: what would be passed over, or judged by what does not hold. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { noInputs } from "../src/collect/collect.ts";
import { cdkAssembly } from "../src/plans/cloudformation/assembly.ts";
import { cloudFormationTemplate } from "../src/plans/cloudformation/template.ts";
import { temporaryFolder } from "./support/command.ts";
import { told } from "./support/template.ts";

const table = (replicas: string): string => `
  Beds:
    Type: AWS::DynamoDB::GlobalTable
    Properties: { TableName: beds, Replicas: ${replicas} }
`;

describe("YAML", () => {
  test("a list of maps is merged, and a map's own words count", async () => {
    const { lines } = await told(`
Shared: &a { Replicas: [{ Region: us-east-1 }] }
Other: &b { Replicas: [{ Region: us-west-2 }], TableName: beds }
Resources:
  Beds: { Type: AWS::DynamoDB::GlobalTable, Properties: { <<: [*a, *b] } }
`);
    expect(lines.filter((line) => line.includes("replica"))).toEqual(["Beds replica us-east-1"]);
  });

  test("a second document is refused: nobody would look at it", async () => {
    const one = `Resources:${table("[]")}`;
    await expect(told(`${one}---\n${one}`)).rejects.toThrow(/more than one YAML document/);
    await expect(told(`---\n---\n${one}`)).resolves.toBeDefined();
    await expect(told("---\n".repeat(200_000))).rejects.toThrow(/more than one YAML document/);
  });

  test("a key that is written twice is a gap", async () => {
    const { gaps } = await told(`Resources:${table("[{ Region: us-east-1 }]")}Resources: {}\n`);
    expect(gaps).toEqual([expect.stringContaining("the key Resources is written twice")]);
  });
});

test.each([
  ["of a property", `Properties: { TableName: beds, "Fn::Transform": { Name: AWS::Include } }`],
  [
    "of a resource",
    `"Fn::Transform": { Name: AWS::Include }, Properties: { Replicas: [{ Region: eu-west-1 }] }`,
  ],
])("a macro beside other members, %s, may change them: a gap", async (_, members) => {
  const { lines } = await told(
    `Resources: { Beds: { Type: AWS::DynamoDB::GlobalTable, ${members} } }`,
  );
  expect(
    lines.filter((line) => line.includes("replica gap") && line.includes("a macro makes it")),
  ).not.toEqual([]);
});

test("the only value that is allowed is the value of a parameter", async () => {
  const { lines } = await told(
    `Parameters: { R: { Type: String, AllowedValues: [us-east-1] } }\nResources:${table("[{ Region: !Ref R }]")}`,
  );
  expect(lines).toContain("Beds replica us-east-1");
});

function folder(contents: Readonly<Record<string, string>>): string {
  const at = temporaryFolder();
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return at;
}

async function parent(
  contents: Readonly<Record<string, string>>,
  params: Readonly<Record<string, string>> = {},
) {
  const path = join(folder(contents), "parent.yaml");
  const read = await cloudFormationTemplate.read(
    { name: "parent.yaml", path, text: contents["parent.yaml"]!, json: undefined },
    { ...noInputs, regions: ["eu-central-1"], params },
  );
  return [...read.resources].map(({ id, properties, unseen }) => ({
    id,
    properties,
    unseen: Object.values(unseen ?? {}),
  }));
}

describe("nested stacks", () => {
  const child = (declared: string) =>
    `Parameters: { R: ${declared} }\nResources:${table("[{ Region: !Ref R }]")}`;
  const nested = (more: string, region: string): string => `
Parameters: { Stage: { Type: String } }
Conditions:
  Prod: !Equals [!Ref Stage, prod]
  Never: !Equals [a, b]
Resources:
  Nested:
    Type: AWS::CloudFormation::Stack
    ${more}
    Properties: { TemplateURL: child.yaml, Parameters: { R: ${region} } }
`;

  test.each(["!If [Prod, us-east-1, eu-west-1]", "!If [Prod, eu-west-1, us-east-1]"])(
    "what depends on an open condition is not decided by one of its ways: %s",
    async (region) => {
      const resources = await parent({
        "parent.yaml": nested("", region),
        "child.yaml": child("{ Type: String }"),
      });
      expect(resources.find(({ id }) => id.endsWith("Beds"))!.unseen).toEqual([
        "it depends on a condition whose parameters have no value",
      ]);
    },
  );

  test("one whose condition does not hold is not there", async () => {
    const resources = await parent({
      "parent.yaml": nested("Condition: Never", "us-east-1"),
      "child.yaml": child("{ Type: String }"),
    });
    expect(resources).toEqual([]);
  });

  test("a text that is handed over to a list is a list", async () => {
    const resources = await parent({
      "parent.yaml": nested("", '"eu-west-1,us-east-1"'),
      "child.yaml": `Parameters: { R: { Type: CommaDelimitedList } }\nResources:${table("[{ Region: !Select [1, !Ref R] }]")}`,
    });
    expect(resources.find(({ id }) => id.endsWith("Beds"))!.properties).toMatchObject({
      Replicas: [{ RegionName: "us-east-1" }],
    });
  });

  test("a parameter of the stack around it is none of its own", async () => {
    const resources = await parent(
      {
        "parent.yaml":
          "Parameters: { R: { Type: String } }\nResources: { Nested: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml } } }\n",
        "child.yaml": child("{ Type: String, Default: us-east-1 }"),
      },
      { R: "eu-west-1" },
    );
    expect(resources.find(({ id }) => id.endsWith("Beds"))!.properties).toMatchObject({
      Replicas: [{ RegionName: "us-east-1" }],
    });
  });
});

describe("an assembly", () => {
  const read = async (artifacts: object, contents: Readonly<Record<string, string>> = {}) => {
    const json = { version: "36.0.0", artifacts };
    const path = join(
      folder({ "manifest.json": JSON.stringify(json), ...contents }),
      "manifest.json",
    );
    return cdkAssembly.read({ name: "manifest.json", path, text: "", json }, noInputs);
  };

  test("a stack without a template and a nested assembly without a folder are gaps", async () => {
    const { gaps } = await read({
      A: { type: "aws:cloudformation:stack", properties: {} },
      B: { type: "cdk:cloud-assembly", properties: {} },
    });
    expect(gaps.map(({ detail }) => detail)).toEqual([
      "the stack A names no template",
      "the nested assembly B/manifest.json can't be read",
    ]);
  });

  test("the parameters that it says are those of the stack", async () => {
    const { resources } = await read(
      {
        A: {
          type: "aws:cloudformation:stack",
          environment: "aws://111122223333/eu-west-1",
          properties: { templateFile: "A.yaml", parameters: { R: "us-east-1" } },
        },
      },
      {
        "A.yaml": `Parameters: { R: { Type: String, Default: eu-west-1 } }\nResources:${table("[{ Region: !Ref R }]")}`,
      },
    );
    expect([...resources][0]!.properties).toMatchObject({
      Replicas: [{ RegionName: "us-east-1" }],
    });
  });
});
