/** A second attack on the audit of guards, through the command: nothing that it does not know passes, and no secret is said. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { GuardAudit } from "../src/guard-model.ts";
import { rejectionOf } from "../src/guards/aws/grammar.ts";
import { guardsInFiles } from "../src/guards/read/files.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { auditAll } from "./support/guards.ts";
import { sampled } from "./support/whole.ts";

const regions = "eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2".split(" ");
const deny = (more: object = {}, condition: object = {}): object => ({
  Effect: "Deny",
  NotAction: ["iam:*", "sts:*"],
  ...(!("NotResource" in more) && { Resource: "*" }),
  Condition: { StringNotEquals: { "aws:RequestedRegion": regions }, ...condition },
  ...more,
});
const scp = (...statements: readonly unknown[]): object => ({
  Version: "2012-10-17",
  Statement: statements,
});

interface Audited {
  readonly code: number | null;
  readonly text: string;
  readonly markdown: string;
  readonly sarif: string;
  readonly audit: GuardAudit;
}

/** `files`: name -> what it holds. */
async function audited(
  files: Readonly<Record<string, unknown>>,
  policy = "",
  targets = Object.keys(files).filter((name) => !name.endsWith(".tf")),
): Promise<Audited> {
  const cwd = temporaryFolder();
  for (const [name, held] of Object.entries(files))
    writeFileSync(join(cwd, name), typeof held === "string" ? held : JSON.stringify(held));
  writeFileSync(join(cwd, "data-boundary.yml"), `boundary: eea\n${policy}`);
  const { code, stdout, stderr } = await dataBoundary(
    [
      "guards",
      ...targets,
      "-q",
      ...["json", "markdown=g.md", "text=g.txt", "sarif=g.sarif"].flatMap((one) => ["-f", one]),
    ],
    { cwd },
  );
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const read = (name: string): string => readFileSync(join(cwd, name), "utf8");
  return {
    code,
    text: read("g.txt"),
    markdown: read("g.md"),
    sarif: read("g.sarif"),
    audit: JSON.parse(stdout) as GuardAudit,
  };
}

/** `guards -`. */
function piped(
  input: string,
  boundary: string,
): { readonly code: number | null; readonly text: string } {
  const bin = resolve(process.env["DATA_BOUNDARY_BIN"] ?? "src/bin.ts");
  const args = [bin, "guards", "-", "--boundary", boundary, "-q"];
  const { status, stdout } = spawnSync(process.execPath, args, {
    input,
    cwd: temporaryFolder(),
    encoding: "utf8",
  });
  return { code: status, text: stdout };
}

const group = (name: string): string => `/providers/Microsoft.Management/managementGroups/${name}`;
const allowed =
  "/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c";
const assigned = (to: string, list: readonly string[], more: object = {}): object => ({
  id: `${group(to)}/providers/Microsoft.Authorization/policyAssignments/${to}`,
  properties: {
    scope: group(to),
    policyDefinitionId: allowed,
    parameters: { listOfAllowedLocations: { value: list } },
    ...more,
  },
});

describe("what is not known is a gap", () => {
  test("management groups side by side: none is presumed to be above the other", async () => {
    const both = [
      assigned("clinics", ["westeurope", "eastus"]),
      assigned("research", ["westeurope", "uksouth"]),
    ];
    const { code, audit } = await audited({ "a.json": both });
    expect(code).toBe(3);
    expect(audit.gaps.map(({ detail }) => detail).join()).toMatch(
      /no record says whether any subscription in clinics is below research/,
    );
    const apart = await audited({
      "a.json": [assigned("clinics", ["westeurope"]), assigned("research", ["northeurope"])],
    });
    expect([apart.code, apart.audit.gaps]).toEqual([0, []]);
    // What is open in both is open, whichever is above.
    const open = await audited({
      "a.json": [assigned("clinics", ["eastus"]), assigned("research", ["eastus"])],
    });
    expect([open.code, open.audit.findings[0]?.open.map(({ location }) => location)]).toEqual([
      1,
      ["eastus"],
    ]);
  });

  test("an enforcementMode that Azure does not have", async () => {
    const { code, audit } = await audited({
      "a.json": [assigned("clinics", ["westeurope"], { enforcementMode: "Sometimes" })],
    });
    expect([code, audit.gaps[0]?.detail]).toEqual([
      3,
      expect.stringContaining("the enforcementMode Sometimes is not known"),
    ]);
  });

  test("a region that is not decided stays a gap beside one that is open and accepted", async () => {
    const statements = [
      deny({
        Condition: {
          StringNotEquals: { "aws:RequestedRegion": [...regions, "eu-west-2", "us-east-1"] },
        },
      }),
      deny({
        Condition: {
          StringEquals: { "aws:RequestedRegion": "us-east-1", "aws:SourceVpc": "vpc-1" },
        },
      }),
    ];
    const accepted = `exceptions:\n  - rule: guard-wider\n    resource: "*"\n    reason: the London clinic\n    approvedBy: dpo@klinik.example\n    expires: 2027-03-31\n`;
    const { code, audit } = await audited({ "scp.json": scp(...statements) }, accepted);
    expect(audit.findings.map(({ rule, exception }) => [rule, exception !== undefined])).toEqual([
      ["guard-wider", true],
    ]);
    expect(audit.gaps.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(
        /at us-east-1 in any member account is not decided: depends on aws:SourceVpc/,
      ),
    ]);
    expect(code).toBe(3);
    const id = audit.gaps[0]!.id;
    const both = `${accepted}  - gap: ${id}\n    reason: no VPC endpoint there\n    approvedBy: dpo@klinik.example\n    expires: 2027-03-31\n`;
    const all = await audited({ "scp.json": scp(...statements) }, both);
    expect([all.code, all.audit.gaps[0]?.exception?.expires]).toEqual([0, "2027-03-31"]);
    expect(all.text).toMatch(/0 gaps and 1 accepted/);
  });

  sampled.each<[string, string]>([
    [
      "5,000 conditions",
      `[${Array.from({ length: 5000 }, () => '{"field":"location","like":"*a*"}').join()}]`,
    ],
    ["counts within counts", JSON.stringify([nested(6)])],
  ])("a rule of %s is not worked through for minutes", (_, conditions) => {
    const rule = `{"if":{"allOf":[{"field":"location","notIn":["westeurope"]},{"anyOf":${conditions}}]},"then":{"effect":"deny"}}`;
    const began = performance.now();
    const { verdicts, gaps } = auditAll(guardsInFiles([{ file: "r.json", text: rule }]).guards);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(verdicts[0]!.state).toBe("undecidable");
    expect(gaps[0]!.detail).toMatch(/larger than Azure Policy takes|more work/);
  });

  function nested(depth: number): object {
    return {
      count: {
        value: Array.from({ length: 40 }, (_, i) => `v${i}`),
        name: `n${depth}`,
        where: depth === 0 ? { value: "a", equals: "b" } : nested(depth - 1),
      },
      greater: 1,
    };
  }
});

describe("who is exempt", () => {
  sampled.each([
    ["role/*e*", "guard-exempts-everyone"],
    ["role/?*", "guard-exempts-everyone"],
    ["*/*a*", "guard-exempts-everyone"],
    ["role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_*", "guard-exempts-everyone"],
    ["role/*AWSReservedSSO_*Access_*", "guard-exempts-everyone"],
    ["role/*AWSReservedSSO_*Admin*", undefined],
    ["role/BreakGlass*", undefined],
    ["role/*Admin*", undefined],
  ])("the exemption of %s", async (pattern, rule) => {
    const { audit } = await audited({
      "scp.json": scp(
        deny({}, { ArnNotLike: { "aws:PrincipalArn": `arn:aws:iam::*:${pattern}` } }),
      ),
    });
    expect(audit.findings[0]?.rule).toBe(rule);
  });

  test("accounts that a deny leaves out are listed, and audited", async () => {
    const account = "210987654321";
    for (const statement of [
      deny({}, { StringNotEqualsIfExists: { "aws:ResourceAccount": account } }),
      deny({ NotResource: `arn:aws:*:*:${account}:*` }),
      deny({}, { StringNotLike: { "aws:PrincipalAccount": account } }),
    ]) {
      const { audit, code } = await audited({ "scp.json": scp(statement) });
      expect(code).toBe(1);
      expect(
        audit.verdicts.flatMap(({ exemptions }) => exemptions).map(({ who }) => who),
      ).toContainEqual(
        "NotResource" in statement
          ? `resources arn:aws:*:*:${account}:*`
          : expect.stringContaining(account),
      );
      expect(audit.findings.flatMap(({ scopes }) => scopes).map(({ scope }) => scope)).toContain(
        account,
      );
    }
  });
});

describe("documents that AWS would not take guard nothing", () => {
  sampled.each<[string, object]>([
    ["no Version", { Statement: [deny()] }],
    ["an old Version", { Version: "2008-10-17", Statement: [deny()] }],
    ["no statement", { Version: "2012-10-17", Statement: [] }],
    ["an element of another name", scp({ ...deny(), Conditions: {} })],
    ["both Action and NotAction", scp(deny({ Action: "*" }))],
    ["no Resource", scp({ ...deny(), Resource: undefined })],
    ["a service with a wildcard", scp(deny({ NotAction: "i*:Get" }))],
    ["an action without a service", scp(deny({ NotAction: "GetUser" }))],
    ["a resource that is not an ARN", scp(deny({ Resource: "bucket" }))],
    ["a condition that is a list", scp(deny({ Condition: [] }))],
    ["a key without a prefix", scp(deny({ Condition: { StringEquals: { Region: "x" } } }))],
    ["one Sid twice", scp(deny({ Sid: "a" }), deny({ Sid: "a" }))],
    [
      "more than 5,120 characters",
      scp(deny({ NotAction: Array.from({ length: 400 }, (_, i) => `iam:GetSomething${i}`) })),
    ],
    ["an effect in another case", scp({ ...deny(), Effect: "deny" })],
    ["a statement that is none", scp(deny(), null)],
  ])("%s", async (_, document) => {
    const { code, audit } = await audited({ "scp.json": document });
    expect(audit.gaps.map(({ detail }) => detail).join()).toMatch(
      /AWS would not take the policy scp\.json/,
    );
    expect([code, audit.findings[0]?.rule]).toEqual([1, "guard-missing"]);
  });

  test("a principal in a service control policy of a plan; beside an Allow of files it is not a guard", async () => {
    expect(rejectionOf(scp({ ...deny(), Principal: "*" }), "scp")).toMatch(/"Principal"/);
    expect(rejectionOf(scp({ ...deny(), NotPrincipal: "*" }), "scp")).toMatch(/"NotPrincipal"/);
    expect(rejectionOf(scp({ ...deny({}), Principal: "*" }), "rcp")).toMatch(/"NotAction"/);
    const allow = { Effect: "Allow", Action: "*", Resource: "*" };
    const { code, audit } = await audited({
      "scp.json": scp(allow, { ...deny(), NotPrincipal: "*" }),
    });
    expect([code, audit.gaps.length]).toEqual([1, 1]);
  });
});

describe("what is said", () => {
  test("with a rule off, the first sentence claims nothing", async () => {
    const wide = scp(
      deny({
        Condition: { StringNotEquals: { "aws:RequestedRegion": [...regions, "us-east-1"] } },
      }),
    );
    const { text, markdown, code } = await audited(
      { "scp.json": wide },
      "rules:\n  guard-wider: off\n",
    );
    expect(code).toBe(0);
    expect(text).toMatch(
      /^Guards of 1 scope against eea: 0 findings, 0 gaps; 1 scope without a finding, as a rule is off, is not held/,
    );
    expect(markdown).toMatch(/is not held/);
  });

  test("services that are open everywhere, and exemptions, are in every format", async () => {
    const { text, markdown, sarif, audit, code } = await audited({
      "scp.json": scp(
        deny(
          { NotAction: ["iam:*", "kms:*", "acm:*", "config:*"] },
          { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/BreakGlass" } },
        ),
      ),
    });
    expect(code).toBe(0);
    for (const said of [text, markdown, sarif, JSON.stringify(audit)]) {
      const plain = said.replaceAll("\\", "").replaceAll(/\s+/g, " ");
      expect(plain).toMatch(/open in every region: acm, config, kms/);
      expect(plain).toContain("role/BreakGlass");
    }
  });

  const secrets = ["sk_live_4f9aQ2c7Lm81", "Winter-Frost-22", "AKIAIOSFODNN7EXAMPLE"];
  test("values that look like secrets, and what a plan marks as sensitive, are in no format", async () => {
    const content = JSON.stringify(
      scp(
        deny(
          { NotResource: "arn:aws:s3:::patients-of-2019-x" },
          {
            StringNotEquals: {
              "aws:RequestedRegion": regions,
              "aws:PrincipalTag/deploy-token": "Winter-Frost-22",
              "aws:PrincipalTag/stage": "sk_live_4f9aQ2c7Lm81",
              "aws:PrincipalTag/clinic": "confidential-clinic",
              "aws:userid": "AKIAIOSFODNN7EXAMPLE",
            },
          },
        ),
      ),
    );
    const plan = {
      format_version: "1.2",
      planned_values: {
        root_module: {
          resources: [
            {
              address: "aws_organizations_policy.p",
              mode: "managed",
              type: "aws_organizations_policy",
              values: { name: "hidden-name", type: "SERVICE_CONTROL_POLICY", content },
            },
            {
              address: "aws_organizations_policy_attachment.p",
              mode: "managed",
              type: "aws_organizations_policy_attachment",
              values: { target_id: "r-ab12" },
            },
          ],
        },
      },
      configuration: {
        root_module: {
          resources: [
            {
              address: "aws_organizations_policy_attachment.p",
              expressions: { policy_id: { references: ["aws_organizations_policy.p.id"] } },
            },
          ],
        },
      },
      resource_changes: [
        {
          address: "aws_organizations_policy.p",
          change: { actions: ["create"], after_sensitive: { content: true, name: true } },
        },
      ],
    };
    const marked = await audited({ "plan.json": plan });
    const bare = await audited({ "scp.json": content });
    expect(bare.audit.verdicts[0]!.exemptions.map(({ who }) => who)).toContain(
      "aws:PrincipalTag/clinic confidential-clinic",
    );
    for (const { text, markdown, sarif, audit } of [marked, bare])
      for (const said of [text, markdown, sarif, JSON.stringify(audit)])
        for (const secret of secrets) expect(said).not.toContain(secret);
    for (const said of [marked.text, marked.markdown, marked.sarif, JSON.stringify(marked.audit)])
      for (const secret of ["confidential-clinic", "patients-of-2019", "hidden-name"])
        expect(said).not.toContain(secret);
  });
});

describe("Terraform", () => {
  test("what is generated is read back, and audits as equal", async () => {
    for (const boundary of ["eea", "DE,FR"]) {
      const { stdout } = await dataBoundary([
        "guards",
        "generate",
        "terraform",
        "--boundary",
        boundary,
      ]);
      const { code, text } = piped(stdout, boundary);
      expect([code, text.split(":")[0]]).toEqual([0, "equal"]);
      const wider = stdout
        .replace('"eu-central-1",', '"eu-central-1", "us-east-1",')
        .replace('"germanywestcentral"', '"germanywestcentral","eastus"');
      expect(piped(wider, boundary).text.match(/error guard-wider/g)).toHaveLength(2);
    }
  });

  const policy = (name: string, body: string): string =>
    `resource "aws_organizations_policy" "${name}" {\n  name = "${name}"\n${body}\n}\nresource "aws_organizations_policy_attachment" "${name}" {\n  policy_id = aws_organizations_policy.${name}.id\n  target_id = "r-ab12"\n}\n`;
  const written = `  content = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{ Effect = "Deny", NotAction = ["iam:*"], Resource = "*", Condition = { StringNotEquals = { "aws:RequestedRegion" = local.regions } } }]\n  })`;
  const locals = `locals {\n  regions = ${JSON.stringify([...regions, "us-east-1"])}\n}\n`;

  test("sources are audited, and a finding is at their line", async () => {
    const { audit, code } = await audited({ "main.tf": locals + policy("wide", written) }, "", [
      "main.tf",
    ]);
    expect([code, audit.findings[0]?.rule]).toEqual([1, "guard-wider"]);
    expect(audit.findings[0]?.guards).toMatchObject([{ file: "main.tf", line: 4 }]);
  });

  sampled.each([
    ["a data source", "  content = data.aws_iam_policy_document.d.json"],
    ["a variable", "  content = var.content"],
    ["count", `  count = 2\n${written}`],
  ])("what the sources alone do not say is a gap: %s", async (_, body) => {
    const { audit, code } = await audited({ "main.tf": locals + policy("p", body) }, "", [
      "main.tf",
    ]);
    expect(audit.gaps.length).toBeGreaterThan(0);
    expect(code).not.toBe(0);
  });

  test("a finding on a plan is at the line of the sources beside it", async () => {
    const content = JSON.stringify(
      scp(
        deny({
          Condition: { StringNotEquals: { "aws:RequestedRegion": [...regions, "us-east-1"] } },
        }),
      ),
    );
    const resource = {
      address: "aws_organizations_policy.wide",
      mode: "managed",
      type: "aws_organizations_policy",
      name: "wide",
      provider_name: "registry.terraform.io/hashicorp/aws",
      values: { name: "wide", type: "SERVICE_CONTROL_POLICY", content },
    };
    const attachment = {
      address: "aws_organizations_policy_attachment.wide",
      mode: "managed",
      type: "aws_organizations_policy_attachment",
      name: "wide",
      provider_name: "registry.terraform.io/hashicorp/aws",
      values: { policy_id: "p-1", target_id: "r-ab12" },
    };
    const plan = {
      format_version: "1.2",
      planned_values: {
        root_module: {
          resources: [{ ...resource, values: { ...resource.values, id: "p-1" } }, attachment],
        },
      },
    };
    const { audit } = await audited({
      "plan.json": plan,
      "main.tf": locals + policy("wide", written),
    });
    expect(audit.findings[0]?.guards).toMatchObject([{ file: "main.tf", line: 4 }]);
  });
});

test("standard input may begin with a byte order mark", () => {
  expect(piped(`\uFEFF${JSON.stringify(scp(deny()))}`, "eea").code).toBe(0);
});
