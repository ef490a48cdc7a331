/**
 * One text of Terraform's language as the plan that it would have, as far as the text alone says: resources with
 * literal values, locals, the defaults of variables and functions of these. For guards, which are read from plans.
 */
import type { FilePlace } from "../../model.ts";
import { evaluator } from "./evaluate.ts";
import { placesIn } from "./folder.ts";
import { shaped, tooMuch } from "./json-value.ts";
import { parseFile } from "./parse.ts";
import { type Block, type Body, type Expression, SyntaxFault } from "./syntax.ts";
import { type Value, thing, unknown } from "./value.ts";

export interface SourcePlan {
  /** As `terraform show -json` has it. */
  readonly plan: object;
  readonly places: (address: string) => FilePlace | undefined;
  /** Variables without a value that say where a guard is attached. */
  readonly open: readonly string[];
  /** What the text alone does not say: address, or block, and why. */
  readonly unread: readonly string[];
}

/** A root or a management group, which a person names when the text is applied. */
const targets: Readonly<Record<string, string>> = {
  target_id: "r-",
  management_group_id: "/providers/Microsoft.Management/managementGroups/",
};
const several = ["count", "for_each"];
const meta = new Set(["provider", "depends_on", "lifecycle", "timeouts", ...several]);

/** Undefined where the text is none of Terraform's. */
export function planOfSources(text: string, file: string): SourcePlan | undefined {
  let body: Body;
  try {
    body = parseFile(text);
  } catch (error) {
    if (error instanceof SyntaxFault) return undefined;
    throw error;
  }
  const { evaluate } = evaluator();
  const locals = new Map(
    body.blocks.flatMap((one) => (one.kind === "locals" ? [...one.attributes] : [])),
  );
  const variables = new Map(
    body.blocks.flatMap((one) =>
      one.kind === "variable" ? [[one.labels[0] ?? "", one.attributes.get("default")]] : [],
    ),
  );
  const of = (expression: Expression | undefined, why: string): Value =>
    expression === undefined ? unknown(why) : evaluate(expression, names);
  const names = (name: string): Value =>
    name === "local"
      ? thing((one) => of(locals.get(one)?.expression, `there is no local.${one}`))
      : name === "var"
        ? thing((one) => of(variables.get(one)?.expression, `the variable ${one} has no value`))
        : unknown("known after apply");
  const isMarked = marked(body, text);
  const open = new Set<string>();
  const placeAt = placesIn(text, file);
  const places = new Map<string, FilePlace>();
  const resources: object[] = [];
  const changes: object[] = [];
  const configured: object[] = [];
  const unread = body.blocks.flatMap((one) =>
    one.kind === "module" ? [`module.${one.labels[0]}: what it makes is not read`] : [],
  );
  for (const block of body.blocks) {
    if (block.kind !== "resource") continue;
    const [type = "", name = ""] = block.labels;
    const address = `${type}.${name}`;
    const repeated = several.find((one) => block.attributes.has(one));
    if (repeated !== undefined) unread.push(`${address}: how many ${repeated} makes is not read`);
    if (block.blocks.some(({ kind }) => kind === "dynamic"))
      unread.push(`${address}: its dynamic blocks are not read`);
    const { values, later, references } = valuesOf(block);
    places.set(address, placeAt(block.at));
    resources.push({ address, mode: "managed", type, name, values });
    const secret = [...block.attributes].flatMap(([one, { expression }]) =>
      isMarked(text.slice(expression.from, expression.to)) ? [[one, true] as const] : [],
    );
    changes.push({
      address,
      change: {
        actions: ["create"],
        after_unknown: later,
        after_sensitive: Object.fromEntries(secret),
      },
    });
    configured.push({ address, expressions: references });
  }
  return {
    plan: {
      format_version: "1.2",
      planned_values: { root_module: { resources } },
      resource_changes: changes,
      configuration: { root_module: { resources: configured } },
    },
    places: (address) => places.get(address),
    open: [...open],
    unread,
  };

  function valuesOf({ attributes, blocks }: Pick<Block, "attributes" | "blocks">): {
    readonly values: Record<string, unknown>;
    readonly later: Record<string, unknown>;
    readonly references: Record<string, unknown>;
  } {
    const values: Record<string, unknown> = {};
    const later: Record<string, unknown> = {};
    const references: Record<string, unknown> = {};
    for (const [name, { expression }] of attributes) {
      if (meta.has(name)) continue;
      references[name] = { references: namedIn(expression) };
      const variable = /^var\.(\w+)$/.exec(text.slice(expression.from, expression.to))?.[1];
      if (
        variable !== undefined &&
        variables.has(variable) &&
        !variables.get(variable) &&
        targets[name]
      ) {
        open.add(variable);
        values[name] = `${targets[name]}${variable}`;
        continue;
      }
      let isOpen = false;
      const value = shaped(evaluate(expression, names), () => {
        isOpen = true;
        return null;
      });
      if (isOpen || value === tooMuch) later[name] = true;
      else values[name] = value;
    }
    for (const [kind, all] of Map.groupBy(blocks, (one) => one.kind)) {
      const inner = all.map((one) => valuesOf(one));
      values[kind] = inner.map((one) => one.values);
      references[kind] = inner.map((one) => one.references);
      if (inner.some((one) => Object.keys(one.later).length > 0))
        later[kind] = inner.map((one) => one.later);
    }
    return { values, later, references };
  }

  /** "aws_organizations_policy.deny.id" of each reference. */
  function namedIn(expression: Expression): readonly string[] {
    const found = text
      .slice(expression.from, expression.to)
      .matchAll(/\b(?:data\.)?\w+\.[\w-]+(?:\.\w+)*/g);
    return [...found].map(([one]) => one);
  }
}

/** Whether an expression is made of a sensitive variable, or by `sensitive()`, or of a local that is. */
function marked({ blocks }: Body, text: string): (expression: string) => boolean {
  const names = new Set(
    blocks.flatMap(({ kind, labels, attributes }) => {
      const said = attributes.get("sensitive")?.expression;
      return kind === "variable" && said?.kind === "literal" && said.value === true
        ? [`var.${labels[0]}`]
        : [];
    }),
  );
  const is = (expression: string): boolean =>
    /\bsensitive\(/.test(expression) ||
    [...expression.matchAll(/\b(?:var|local)\.[\w-]+/g)].some(([one]) => names.has(one));
  const locals = blocks.flatMap((one) => (one.kind === "locals" ? [...one.attributes] : []));
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const [name, { expression }] of locals)
      if (is(text.slice(expression.from, expression.to))) names.add(`local.${name}`);
  }
  return is;
}
