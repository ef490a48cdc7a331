/** One file of guards as the audit takes it: a plan with the places of its sources, sources as the plan that they would have. */
import { readFileSync, statSync } from "node:fs";
import { text } from "node:stream/consumers";
import { cannotRead } from "../file-fault.ts";
import { placesOfPlan, planOfText } from "../files.ts";
import type { GuardFile } from "../guards/read/files.ts";
import { UserError } from "../model.ts";

export async function guardFile(target: string): Promise<GuardFile> {
  const file = target === "-" ? "standard input" : target;
  const said = await readText(target);
  const json = parsed(said);
  if (json === undefined) {
    const sources = /^\s*resource\s+"/m.test(said) ? await planOfText(said, file) : undefined;
    if (sources === undefined) return { file, text: said };
    const { plan, places, open, unread } = sources;
    return {
      file,
      text: JSON.stringify(plan),
      places,
      unread,
      notes: open.map(
        (one) =>
          `The variable ${one} has no value: audited as if it were the root, or a management group of its name.`,
      ),
    };
  }
  const isPlan = "planned_values" in (Object(json) as object);
  return {
    file,
    text: said,
    ...(isPlan && { places: await placesOfPlan(json, target === "-" ? undefined : target) }),
  };
}

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
