/** Directories of templates, assemblies of the CDK, ordinary templates, and templates that were damaged. */
import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../src/model.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { told } from "./support/template.ts";

interface Report {
  readonly findings: readonly {
    readonly role: string;
    readonly resource: { readonly id: string };
    readonly location: { readonly code: string };
  }[];
  readonly gaps: readonly {
    readonly reason: string;
    readonly detail: string;
    readonly declared?: { readonly file: string; readonly line?: number };
  }[];
  readonly run: { readonly notes?: readonly string[] };
  readonly summary: { readonly resources: number };
}

async function report(
  args: readonly string[],
  cwd: string,
): Promise<Report & { readonly code: number | null }> {
  const { code, stdout, stderr } = await dataBoundary(["scan", ...args, "--format", "json"], {
    cwd,
  });
  expect(stderr).not.toContain("at ");
  return { ...(JSON.parse(stdout) as Report), code };
}

describe("an assembly of the CDK", () => {
  const assembly = join(process.cwd(), "fixtures/plans/cloudformation/cdk.out");

  test("each stack by its own region and account; a template beside its manifest is not judged twice", async () => {
    const { findings, gaps, summary } = await report(
      [assembly, "--region", "eu-central-1"],
      temporaryFolder(),
    );
    const said = findings
      .map(
        ({ role, resource, location }) =>
          `${resource.id.slice(resource.id.indexOf("cdk.out/") + 8)} ${role} ${location.code}`,
      )
      .sort();
    // The key of the edge function's stack is a hash of its scope.
    expect(
      said.map((line) =>
        line
          .replace(/edge-lambda-stack-[0-9a-f]+/, "edge")
          .replace(/CurrentVersion\w+/, "CurrentVersion"),
      ),
    ).toEqual([
      "Press.template.json#CustomCrossRegionExportWriterCustomResourceProviderHandlerD8786E8A home us-east-1",
      "Press.template.json#Kit435277E5 home us-east-1",
      "Press.template.json#NewsE995708C processing us-east-1",
      "Ward.template.json#Beds242916BD replica us-west-2",
      "Ward.template.json#OldBeds90227D42 replica us-east-2",
      "Ward.template.json#Scans941C181C replica us-east-1",
      "edge.template.json#Edge7038544F home us-east-1",
      "edge.template.json#EdgeCurrentVersion processing us-east-1",
      "edge.template.json#EdgeParameter64C50BDF home us-east-1",
    ]);
    expect(gaps).toEqual([]);
    const byManifest = await report(
      [join(assembly, "manifest.json"), "--region", "eu-central-1"],
      temporaryFolder(),
    );
    expect(summary.resources).toBe(byManifest.summary.resources);
  });

  test("a stack without an environment asks for the region", async () => {
    const { gaps, code } = await report([assembly], temporaryFolder());
    expect(code).toBe(1);
    expect(gaps.every(({ declared }) => declared?.file.endsWith("Anywhere.template.json"))).toBe(
      true,
    );
    expect(gaps.length).toBeGreaterThan(0);
  });
});

describe("a directory", () => {
  const template = "Resources:\n  Bucket: { Type: AWS::S3::Bucket }\n";

  test("leaves out what others wrote and what .gitignore names; counts what it does not understand", async () => {
    const folder = temporaryFolder();
    for (const below of [".git", "infra/build", "infra/kept", "node_modules/x", ".terraform/y"])
      mkdirSync(join(folder, below), { recursive: true });
    for (const file of [
      "infra/a.yaml",
      "infra/build/b.yaml",
      "infra/kept/c.yaml",
      "node_modules/x/d.yaml",
      ".terraform/y/e.yaml",
      "infra/local.yaml",
    ])
      writeFileSync(join(folder, file), template);
    writeFileSync(join(folder, ".gitignore"), "build/\n*.yaml\n!infra/**/*.yaml\n");
    writeFileSync(join(folder, "infra/.gitignore"), "local.*\n");
    writeFileSync(join(folder, "infra/README.md"), "The ward.\n");
    const { summary, run, code } = await report(["infra", "--region", "eu-central-1"], folder);
    expect({ code, resources: summary.resources }).toEqual({ code: 0, resources: 2 });
    expect(run.notes).toEqual([
      expect.stringMatching(/^infra: 2 files are neither plans nor templates/),
    ]);
  });

  test("links in a ring end, and a bad file costs that file, with its line", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a/b"), { recursive: true });
    symlinkSync(folder, join(folder, "a/b/again"));
    symlinkSync("itself", join(folder, "a/itself"));
    writeFileSync(join(folder, "a/good.yaml"), template);
    writeFileSync(
      join(folder, "a/bad.yaml"),
      "Resources:\n  A: { Type: AWS::S3::Bucket\n  B: secret-CANARY\n",
    );
    const { gaps, summary, code } = await report([".", "--region", "eu-central-1"], folder);
    expect({ code, resources: summary.resources }).toEqual({ code: 3, resources: 1 });
    expect(gaps).toMatchObject([{ reason: "failed", declared: { file: "a/bad.yaml", line: 3 } }]);
    expect(JSON.stringify(gaps)).not.toContain("CANARY");
  });

  test("a nested stack's template is read with its parent, and with what it is given", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "infra"));
    writeFileSync(
      join(folder, "infra/inner.yaml"),
      `Parameters: { Where: { Type: String } }
Resources:
  Rule:
    Type: AWS::Events::Rule
    Properties: { Targets: [{ Id: a, Arn: !Sub "arn:aws:sqs:\${Where}:123456789012:q" }] }
Outputs: { Q: { Value: arn:aws:sqs:us-west-2:123456789012:q } }
`,
    );
    writeFileSync(
      join(folder, "infra/outer.yaml"),
      `Resources:
  Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: inner.yaml, Parameters: { Where: us-east-1 } } }
  Rule:
    Type: AWS::Events::Rule
    Properties: { Targets: [{ Id: a, Arn: !GetAtt Inner.Outputs.Q }] }
  Far: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://bucket.s3.amazonaws.com/far.yaml } }
`,
    );
    const { findings, gaps } = await report(["infra", "--region", "eu-central-1"], folder);
    expect(
      findings.map(({ resource, location }) => `${resource.id} ${location.code}`).sort(),
    ).toEqual(["infra/inner.yaml#Inner/Rule us-east-1", "infra/outer.yaml#Rule us-west-2"]);
    expect(gaps.map(({ detail }) => detail)).toEqual([
      expect.stringContaining("an address on the network"),
    ]);
  });
});

test.each(globSync("fixtures/plans/cloudformation/ordinary/*"))(
  "an ordinary template in which nothing leaves ends with exit 0: %s",
  async (file) => {
    const { code, gaps, findings, summary } = await report(
      [join(process.cwd(), file), "--region", "eu-central-1"],
      temporaryFolder(),
    );
    expect({ code, gaps, findings }).toEqual({ code: 0, gaps: [], findings: [] });
    expect(summary.resources).toBeGreaterThan(10);
  },
);

test("no secret of a template is shown in any report, inventory or error", async () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, "ward.yaml"),
    `Parameters: { Pin: { Type: String, NoEcho: true, Default: CANARY-default } }
Resources:
  Db: { Type: AWS::RDS::DBInstance, Properties: { MasterUserPassword: CANARY-password, MasterUsername: !Sub "CANARY-user\${Pin}" } }
  Fn: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { KEY: CANARY-variable } }, DeadLetterConfig: { TargetArn: !Ref Pin } } }
  Sub: { Type: AWS::SNS::Subscription, Properties: { Protocol: https, Endpoint: "https://user:CANARY-url@hooks.example/CANARY-path", TopicArn: arn:aws:sns:eu-central-1:123456789012:t } }
`,
  );
  for (const format of ["text", "json", "sarif", "markdown", "html", "csv", "junit"]) {
    const { stdout, stderr } = await dataBoundary(
      [
        "scan",
        "ward.yaml",
        "--region",
        "us-east-1",
        "--param",
        "Pin=CANARY-given",
        "--format",
        format,
        "--save-inventory",
        "saved.ndjson",
      ],
      { cwd: folder },
    );
    expect(`${format}${stdout}${stderr}`).not.toContain("CANARY");
    if (stdout !== "")
      expect(readFileSync(join(folder, "saved.ndjson"), "utf8")).not.toContain("CANARY");
  }
});

/** The same every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test("damaged templates cost themselves and nothing else", async () => {
  const count = Number(process.env["DAMAGED_TEMPLATES"] ?? 400);
  const originals = globSync("fixtures/plans/cloudformation/**/*.{yaml,json}")
    .filter((file) => !/shapes|witnesses/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .filter((text) => text.includes("Resources") && text.length < 20_000);
  const roll = dice(20_261_128);
  const pieces = [
    "!Ref A",
    "!Sub ${",
    "{",
    "[",
    "]",
    "}",
    "&a *a",
    "Fn::If",
    "Fn::ForEach::X",
    "__proto__",
    "\u0000",
    "null",
    "- ",
    "AWS::NoValue",
    '"',
  ];
  const at = (text: string): number => Math.floor(roll() * text.length);
  for (let i = 0; i < count; i++) {
    let text = originals[Math.floor(roll() * originals.length)]!;
    for (let change = 0; change <= roll() * 3; change++) {
      const from = at(text);
      const piece =
        roll() < 0.5
          ? pieces[Math.floor(roll() * pieces.length)]!
          : text.slice(at(text)).slice(0, 20);
      text = text.slice(0, from) + piece + text.slice(from + Math.floor(roll() * 20));
    }
    try {
      await told(text.trimStart().startsWith("{") ? `# \n${text}` : text);
    } catch (error) {
      expect(error, `template ${i}`).toBeInstanceOf(UserError);
    }
  }
});
