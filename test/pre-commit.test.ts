/** The hooks of .pre-commit-hooks.yaml name the command that the package has, for the files that it reads. */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly files: string;
  readonly pass_filenames?: boolean;
}

const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly Hook[];
const sources = "fixtures/repositories/hospital/portal";

const hook = (id: string): Hook => hooks.find((one) => one.id === id)!;
const fits = ({ files }: Hook, names: readonly string[]): readonly string[] =>
  names.filter((name) => new RegExp(files).test(name));

/** As pre-commit runs it where these files are staged. */
async function run({ entry, args = [], pass_filenames: passes = true }: Hook, files: string[]) {
  const [command, ...more] = entry.split(" ");
  expect(command).toBe("data-boundary");
  const cwd = temporaryFolder();
  cpSync(sources, join(cwd, "portal"), { recursive: true });
  return dataBoundary([...more, ...args, ...(passes ? files : [])], { cwd });
}

test.each([
  ["data-boundary-templates", "portal/main.tf"],
  ["data-boundary-plan", "portal/plan.json"],
])("%s finds what leaves, at its line", async (id, file) => {
  const { code, stdout, stderr } = await run(hook(id), [file]);
  expect(stderr).toBe("");
  expect(code).toBe(1);
  expect(stdout).toContain("outside EEA");
  expect(stdout).toMatch(/portal\/\w+\.(?:tf|json)(?::\d+)?/);
});

test("the hooks are for the files that hold templates and plans", () => {
  const plans = ["plan.json", "a/tfplan.json", "prod-plan.json", "a/preview.json", "x.plan.json"];
  expect(fits(hook("data-boundary-plan"), [...plans, "package.json", "explan.json"])).toEqual(
    plans,
  );
  const templates = ["a.tf", "a.tf.json", "t.yml", "main.bicep", "x.bicepparam", "a.tfvars"];
  expect(fits(hook("data-boundary-templates"), [...templates, "a.ts", "yaml.md"])).toEqual(
    templates,
  );
});
