/** Reads sources of Terraform, of a folder or of texts, and says what is said of them. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type PlanInputs, noInputs } from "../../src/collect/collect.ts";
import { terraformSources } from "../../src/plans/terraform-sources/terraform-sources.ts";
import { temporaryFolder } from "./command.ts";
import { type Said, placed } from "./terraform-plan.ts";

/** Of a folder, as it is read among others of a directory. */
export async function saidOfFolder(
  folder: string,
  inputs: Partial<PlanInputs> = {},
): Promise<Said> {
  const first = readdirSync(folder)
    .filter((name) => /\.tf(?:\.json)?$/.test(name))
    .sort()[0]!;
  const path = join(folder, first);
  const text = readFileSync(path, "utf8");
  const file = { name: path, path, below: folder, text, json: undefined };
  return placed(await terraformSources.read(file, { ...noInputs, ...inputs }), folder);
}

/** Of files that are written for it; a text alone is main.tf. */
export async function saidOfSources(
  sources: string | Readonly<Record<string, string>>,
  inputs: Partial<PlanInputs> = {},
): Promise<Said> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(
    typeof sources === "string" ? { "main.tf": sources } : sources,
  )) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return saidOfFolder(folder, inputs);
}
