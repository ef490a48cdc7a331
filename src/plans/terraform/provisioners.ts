/** Programs that an apply runs: what they do is in no plan. https://developer.hashicorp.com/terraform/language/provisioners */
import { listOf, memberOf, rowOf, textOf } from "./json.ts";

const deepest = 64;

/** `module`: of the configuration in a plan. One line for all of them. */
export function programsRun(module: unknown, file: string): readonly string[] {
  const blocks: string[] = [];
  collect(module, "", 0);
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
        `${file}: ${first}${more.length > 0 ? ` and ${more.length} more` : ""} run${more.length > 0 ? "" : "s"} programs when it is applied (provisioners); what these make is in no plan, and was not judged`,
      ];
}
