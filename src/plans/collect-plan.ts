/** Reads one plan or template. */
import type { Batch, CollectOptions } from "../collect/collect.ts";
import { type TextFile, standardInput } from "../collect/inventory/text-file.ts";
import { UserError } from "../model.ts";
import { collected } from "./collected.ts";
import type { Dialect, PlanFile } from "./dialect.ts";
import { dialectOf } from "./dialects.ts";
import { idleInputs, notNarrowed, nothingUsed } from "./idle-inputs.ts";
import { planFileOf, unreadableIn } from "./plan-file.ts";
import { programOf } from "./programs.ts";

/** Undefined where the file is neither a plan nor a template. */
export async function collectPlan(
  file: TextFile,
  target: string,
  options: CollectOptions,
): Promise<AsyncGenerator<Batch> | undefined> {
  const plan = planFileOf(file, target === standardInput ? undefined : target);
  const dialect = plan && (await dialectOf(plan));
  if (dialect) return collectedAlone(dialect, plan, options);
  const fault = unreadableIn(file, plan);
  if (fault) throw new UserError(`${file.name}: is ${fault.name}; ${fault.remedy}`);
  const program = programOf(file.name, () => plan?.text ?? "");
  if (program) throw new UserError(`${file.name}: is a ${program.name}; ${program.remedy}`);
  return undefined;
}

async function* collectedAlone(
  dialect: Dialect,
  plan: PlanFile,
  options: CollectOptions,
): AsyncGenerator<Batch> {
  if (dialect.note) yield { notes: [dialect.note(plan.name, 1)] };
  const used = nothingUsed();
  yield* collected(dialect, plan, options, used);
  yield { notes: [...idleInputs(plan.name, used, options), ...notNarrowed(plan.name, options)] };
}
