/**
 * Programs that an apply runs, and actions that it calls: what they do is in no plan.
 * https://developer.hashicorp.com/terraform/language/provisioners
 * https://developer.hashicorp.com/terraform/language/block/action (2026-11-29)
 */
import { listOf, memberOf, rowOf, textOf } from "./json.ts";

const deepest = 64;

/** One line for all of them. */
export function programsRun(plan: unknown, file: string): readonly string[] {
  const blocks: string[] = [];
  collect(memberOf(memberOf(plan, "configuration"), "root_module"), "", 0);
  const actions = ["action_invocations", "deferred_action_invocations"].flatMap((name) =>
    listOf(memberOf(plan, name)).map(
      (one) => textOf(memberOf(one, "action_invocation") ?? one, "address") ?? "",
    ),
  );
  blocks.push(...new Set(actions));
  return programsNote(blocks, file);

  function collect(at: unknown, path: string, depth: number): void {
    if (depth > deepest) return;
    for (const one of listOf(memberOf(at, "resources")))
      if (listOf(memberOf(one, "provisioners")).length > 0)
        blocks.push(`${path}${textOf(one, "address") ?? ""}`);
    for (const [name, call] of Object.entries(rowOf(memberOf(at, "module_calls"))))
      collect(memberOf(call, "module"), `${path}module.${name}.`, depth + 1);
  }
}

export function programsNote(blocks: readonly string[], file: string): readonly string[] {
  const [first, ...more] = blocks;
  return first === undefined
    ? []
    : [
        `${file}: ${first}${more.length > 0 ? ` and ${more.length} more` : ""} run${more.length > 0 ? "" : "s"} programs when it is applied (provisioners, actions); what these make is in no plan, and was not judged`,
      ];
}
