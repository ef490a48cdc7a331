import {
  collected,
  dialectOf,
  idleInputs,
  nothingUsed,
  planFileOf,
  programOf,
  unreadableIn
} from "./plans-dialects.js";
import {
  standardInput
} from "./collect-inventory-text-file.js";
import "./locate-masked-expression.js";
import "./collect-inventory-lines.js";
import "./plans-terraform-sources-source-names.js";
import "./locate-masked.js";
import "./collect-collect.js";
import "./plans-plan-gap.js";
import {
  UserError
} from "./model.js";
import "./providers.js";

// src/plans/collect-plan.ts
async function collectPlan(file, target, options) {
  const plan = planFileOf(file, target === standardInput ? void 0 : target);
  const dialect = plan && await dialectOf(plan);
  if (dialect) return collectedAlone(dialect, plan, options);
  const fault = unreadableIn(file, plan);
  if (fault) throw new UserError(`${file.name}: is ${fault.name}; ${fault.remedy}`);
  const program = programOf(file.name, () => plan?.text ?? "");
  if (program) throw new UserError(`${file.name}: is a ${program.name}; ${program.remedy}`);
  return void 0;
}
async function* collectedAlone(dialect, plan, options) {
  if (dialect.note) yield { notes: [dialect.note(plan.name, 1)] };
  const used = nothingUsed();
  yield* collected(dialect, plan, options, used);
  yield { notes: idleInputs(plan.name, used, options) };
}
export {
  collectPlan
};
