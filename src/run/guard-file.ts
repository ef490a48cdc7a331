/** One file of guards as the audit takes it: a plan with the places of its sources, sources as the plan that they would have. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { cannotRead } from "../file-fault.ts";
import { isDirectory } from "../collect/inventory/folder.ts";
import { type SourcePlan, placesOfPlan, planOfText, plansOfFolder } from "../files.ts";
import type { GuardFile } from "../guards/read/files.ts";
import { type Gap, UserError } from "../model.ts";

/** The file of a target; of a folder each of its folders with sources, else its JSON files. */
export async function guardFiles(target: string): Promise<readonly GuardFile[]> {
  if (target === "-" || !isDirectory(target)) return [await guardFile(target)];
  const plans = await plansOfFolder(target);
  const read = plans.map(({ folder, sources }) => fileOf(folder, sources));
  const some = read.filter(({ text: plan, unread, gaps }) =>
    [ofGuards.test(plan), unread?.length, gaps?.length].some(Boolean),
  );
  const names = readdirSync(target).filter((name) => name.endsWith(".json"));
  const [first, ...others] = some.length > 0 ? some : read;
  if (first) {
    const beside = await unnamedDocuments(target, names);
    return [{ ...first, gaps: [...(first.gaps ?? []), ...beside] }, ...others];
  }
  if (names.length === 0)
    throw new UserError(
      `${target}: holds no Terraform sources and no JSON files; name a folder that does, or a file`,
    );
  return Promise.all(names.sort().map((name) => guardFile(join(target, name))));
}

/** False for a link to a device, which has no end. */
const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Policy documents in a folder of sources that no source names: they may exempt, or guard, and are not read. */
async function unnamedDocuments(target: string, names: readonly string[]): Promise<readonly Gap[]> {
  const sources = readdirSync(target)
    .filter((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name) && isFile(join(target, name)))
    .map((name) => readFileSync(join(target, name), "utf8"));
  const gaps: Gap[] = [];
  for (const name of names) {
    if (/\.(?:tf|tofu|tfvars)\.json$/.test(name) || sources.some((one) => one.includes(name)))
      continue;
    const file = join(target, name);
    if (ofPolicies.test(await readText(file)))
      gaps.push({
        reason: "not-collected",
        provider: "plan",
        scope: target,
        detail: `${file}: no source of the folder names this policy document, so it is not read`,
        remedy: "name the document beside the folder, or move it to another folder",
        declared: { file },
      });
  }
  return gaps;
}

/** What documents of control policies and of Azure Policy have, whoever wrote them. */
const ofPolicies =
  /"Statement"\s*:|"policyRule"\s*:|"policy(?:Assignment|Definition|Exemption)\w*"\s*:|Microsoft\.Authorization\/policy/i;

async function guardFile(target: string): Promise<GuardFile> {
  const file = target === "-" ? "standard input" : target;
  const said = await readText(target);
  const isSource = /\.(?:tf|tofu)\.json$/.test(target);
  const json = isSource ? undefined : parsed(said);
  if (json === undefined) {
    const sources =
      isSource || /^\s*resource\s+"/m.test(said)
        ? await planOfText(said, file, target !== "-")
        : undefined;
    return sources === undefined ? { file, text: said } : fileOf(file, sources);
  }
  const isPlan = "planned_values" in (Object(json) as object);
  return {
    file,
    text: said,
    ...(isPlan && { places: await placesOfPlan(json, target === "-" ? undefined : target) }),
  };
}

/** Resources that are guards, or say where one is attached. */
const ofGuards =
  /"type":"(?:aws_organizations_|aws_controltower_|azurerm_\w*(?:policy|management_group)|azapi_)/;
const isOfGuards = (address: string): boolean =>
  address.startsWith("module.") || ofGuards.test(`"type":"${address}`);

const fileOf = (file: string, { plan, places, open, unread, gaps }: SourcePlan): GuardFile => ({
  file,
  text: JSON.stringify(plan),
  places,
  unread: unread.filter(isOfGuards),
  gaps,
  notes: open.map(
    (one) =>
      `The variable ${one} has no value: audited as if it were the root, or a management group of its name.`,
  ),
});

/** Several values, and what is none, are for the reader of guards to say. */
function parsed(said: string): unknown {
  try {
    return JSON.parse(said) as unknown;
  } catch {
    return /^\s*[[{]/.test(said) ? null : undefined;
  }
}

/** Larger than any organization's documents. */
const largest = 64 * 1024 * 1024;

async function readText(target: string): Promise<string> {
  // As PowerShell writes it: with a byte order mark.
  if (target === "-") return (await text(process.stdin)).replace(/^\uFEFF/, "");
  try {
    if (statSync(target).size > largest)
      throw new UserError(
        `${target}: is larger than 64 MB; name the files that hold policy documents`,
      );
    return readFileSync(target, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new UserError(
        `guards: unknown target "${target}"; use aws, azure, demo, or a file with policy documents (- reads standard input)`,
      );
    throw cannotRead(target, error, "name a file with policy documents");
  }
}
