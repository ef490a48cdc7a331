/** Secrets stay where they are: canaries in the environment, in credentials files and in answers turn up nowhere. */
import { globSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { awsAnswerer } from "../src/demo/aws.ts";
import { azureAnswerer } from "../src/demo/azure.ts";
import { type Answer, type Answerer, serve } from "../src/demo/serve.ts";
import { loadReporters } from "../src/report/index.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { sampled } from "./support/whole.ts";

const reporters = await loadReporters();

const canary = "canary7f3e91";
const estate = "fixtures/estates/hospital";

/** Every way in which the clouds' tools are given secrets. */
const environment = {
  AWS_ACCESS_KEY_ID: "AKIAHOSPITALHOSPITAL",
  AWS_SECRET_ACCESS_KEY: `${canary}-env-secret`,
  AWS_SESSION_TOKEN: `${canary}-env-session`,
  AWS_REGION: "eu-central-1",
  AWS_MAX_ATTEMPTS: "1",
  AZURE_CLIENT_ID: "5e1f0a52-7c1d-4c55-9a3b-2f60b1d7c0ff",
  AZURE_TENANT_ID: "5e1f0a52-7c1d-4c55-9a3b-2f60b1d7c0fe",
  AZURE_CLIENT_SECRET: `${canary}-env-client`,
  AZURE_PASSWORD: `${canary}-env-password`,
  GITHUB_TOKEN: `${canary}-env-github`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${canary}-env-oidc`,
};

/** What the clouds' records hold beside what we read. */
const secrets = {
  Environment: { Variables: { DB_PASSWORD: `${canary}-lambda` } },
  UserData: Buffer.from(`${canary}-user-data`).toString("base64") + canary,
  MasterUserPassword: `${canary}-master`,
  connectionString: `Server=tcp:sql.example;Password=${canary}-connection;AccountKey=${canary}==`,
  appSettings: [{ name: "KEY", value: `${canary}-setting` }],
  siteConfig: { appSettings: [{ name: "KEY", value: `${canary}-site` }] },
  primaryKey: `${canary}-primary`,
  osProfile: { adminPassword: `${canary}-admin`, customData: `${canary}-custom-data` },
  accessKey: `${canary}-access`,
};

function salted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(salted);
  if (typeof value !== "object" || value === null) return value;
  return {
    ...Object.fromEntries(
      Object.entries(value).map(([key, item]) =>
        // Tags are what people mean to be shown.
        [key, /tag/i.test(key) ? item : salted(item)],
      ),
    ),
    ...secrets,
  };
}

/** Answers as recorded, with secrets beside everything in them. */
const salting =
  (recorded: Answerer): Answerer =>
  (request) => {
    const answer = recorded(request);
    if (!answer) return answer;
    if (answer.body.startsWith("{"))
      return { ...answer, body: JSON.stringify(salted(JSON.parse(answer.body))) };
    return {
      ...answer,
      body: answer.body.replaceAll(
        /<(item|member|Bucket)>/g,
        `$&<userData>${canary}-xml</userData><MasterUserPassword>${canary}</MasterUserPassword>`,
      ),
    };
  };

const clouds = {
  aws: salting(awsAnswerer(`${estate}/aws`)),
  azure: salting(azureAnswerer(`${estate}/azure`)),
} as const;

const faults: Readonly<Record<string, (answer: Answer, n: number) => Answer>> = {
  "nothing wrong": (answer) => answer,
  "answers cut, refusals that quote what they refuse, pages that are not answers": (answer, n) => {
    if (n < 3) return answer;
    switch (n % 8) {
      case 0:
        return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
      case 2:
        return {
          status: 403,
          headers: { "content-type": "application/json" },
          body: JSON.stringify({
            __type: "AccessDenied",
            message: "not authorized",
            error: { code: "AuthorizationFailed", message: "not authorized" },
            ...secrets,
          }),
        };
      case 5:
        return {
          status: 200,
          headers: { "content-type": "text/html" },
          body: `<html>${canary}-page</html>`,
        };
      default:
        return answer;
    }
  },
};

interface Scanned extends Ran {
  readonly files: string;
}

async function scanned(
  target: "aws" | "azure",
  wrong: (answer: Answer, n: number) => Answer,
): Promise<Scanned> {
  let n = 0;
  const served = await serve([
    (request) => {
      const answer = clouds[target](request);
      return answer && wrong(answer, n++);
    },
  ]);
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, ".aws"));
  mkdirSync(join(cwd, ".azure"));
  const credentials = `[default]\naws_access_key_id = AKIAOTHER\naws_secret_access_key = ${canary}-file\n`;
  writeFileSync(join(cwd, ".aws/credentials"), credentials);
  writeFileSync(join(cwd, ".azure/accessTokens.json"), JSON.stringify([{ accessToken: canary }]));
  // An AWS account is asked region by region; two show what there is to show.
  const fewer = target === "aws" ? ["--regions", "eu-central-1,us-east-1"] : [];
  const formats = reporters.flatMap(({ id }) => ["--format", `${id}=report.${id}`]);
  try {
    const ran = await dataBoundary(
      ["scan", target, ...formats, "--save-inventory", "estate.ndjson", ...fewer],
      {
        cwd,
        env: {
          ...environment,
          DATA_BOUNDARY_DEBUG: "1",
          AWS_ENDPOINT_URL: served.origin,
          DATA_BOUNDARY_ARM_ENDPOINT: served.origin,
        },
      },
    );
    const files = readdirSync(cwd).filter((file) => !file.startsWith(".a"));
    return {
      ...ran,
      files: files.map((file) => `${file}:\n${readFileSync(join(cwd, file), "utf8")}`).join("\n"),
    };
  } finally {
    await served.close();
  }
}

describe.each(["aws", "azure"] as const)("%s", (target) => {
  sampled.each(Object.entries(faults))("%s: no canary in any output", async (name, wrong) => {
    const { code, stdout, stderr, files } = await scanned(target, wrong);
    expect([1, 3], stderr).toContain(code);
    expect(files.match(/^report\.[\w-]+:$/gm)).toHaveLength(reporters.length);
    for (const [where, text] of Object.entries({ stdout, stderr, files })) {
      const at = text.indexOf("canary");
      expect(at < 0 ? "" : text.slice(Math.max(0, at - 300), at + 60), `${name}: ${where}`).toBe(
        "",
      );
    }
  });
});

test("no part of the source starts another process but the user's Bicep compiler, and the package runs nothing when installed", () => {
  const starts = globSync("src/**/*.ts").filter((file) =>
    /child_process|node:cluster|\beval\(|new Function\(/.test(readFileSync(file, "utf8")),
  );
  // Without a shell, and with an environment of a few names, none of them a credential's.
  expect(starts).toEqual([join("src", "plans", "arm", "bicep-compiler.ts")]);
  // A thread of this process, whose source is a function of that file.
  const threads = globSync("src/**/*.ts").filter((file) =>
    readFileSync(file, "utf8").includes("worker_threads"),
  );
  expect(threads).toEqual([join("src", "collect", "inventory", "digest.ts")]);
  const { scripts, dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
    dependencies?: unknown;
  };
  expect(
    Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name)),
  ).toEqual([]);
  expect(dependencies).toBeUndefined();
});

const acting = "\u001b]0;owned\u0007\u009b31m\u202e\u2028##[error]x";

test("what a file is called or says does not act on the terminal or the build that shows the error", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "p.yml"), `boundary: "\\e]0;owned\\a\\N\\u202e\\x9b31m##[error]x"\n`);
  writeFileSync(join(cwd, "e.ndjson"), `{"provider":${JSON.stringify(acting)}}\n`);
  writeFileSync(join(cwd, "f.ndjson"), `{"a":${acting}}\n`);
  for (const args of [
    ["scan", "./e.ndjson"],
    ["scan", "./f.ndjson"],
    ["scan", "demo", "--policy", "p.yml"],
    ["scan", `./${acting}.ndjson`],
    ["scan", "demo", "--format", acting],
    [acting],
    ["explain", acting],
  ]) {
    const { code, stderr, stdout } = await dataBoundary(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).not.toBe("");
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|##\[/u);
  }
});

test("every test that the threat model names is there", () => {
  const model = readFileSync("SECURITY.md", "utf8");
  const named = [...model.matchAll(/`(test\/[\w-]+\.test\.ts)`(?:: ((?:"[^"]+"(?:, |; )?)+))?/g)];
  expect(named.length).toBeGreaterThan(12);
  for (const [, file, names = ""] of named) {
    const source = readFileSync(file!, "utf8");
    for (const [, name] of names.matchAll(/"([^"]+)"/g)) expect(source, file).toContain(name);
  }
});
