/**
 * Sources of Terraform as the plan that they would have, as far as they alone say: resources with literal values,
 * locals, variables by their files and defaults, functions of these, and texts of files. For guards, which are read from plans.
 */
import { dirname } from "node:path";
import type { FilePlace, Gap } from "../../model.ts";
import { evaluator } from "./evaluate.ts";
import { type Folder, folderOfText, readFolder } from "./folder.ts";
import { shaped, tooMuch } from "./json-value.ts";
import { policyDocument } from "./policy-document.ts";
import { calls, referencesIn } from "./references-in.ts";
import type { Block, Expression } from "./syntax.ts";
import { textBeside } from "./text-beside.ts";
import { type Value, thing, unknown } from "./value.ts";
import { givenBeside } from "./variables.ts";

export interface SourcePlan {
  /** As `terraform show -json` has it. */
  readonly plan: object;
  readonly places: (address: string) => FilePlace | undefined;
  /** Variables without a value that say where a guard is attached. */
  readonly open: readonly string[];
  /** What the sources alone do not say: address, or block, and why. */
  readonly unread: readonly string[];
  /** Files that could not be read. */
  readonly gaps: readonly Gap[];
}

/** A root or a management group, which a person names when the text is applied. */
const targets: Readonly<Record<string, string>> = {
  target_id: "r-",
  management_group_id: "/providers/Microsoft.Management/managementGroups/",
};
const several = ["count", "for_each"];
const meta = new Set(["provider", "depends_on", "lifecycle", "timeouts", ...several]);

/** Undefined where the text is none of Terraform's. */
export function planOfSources(text: string, file: string, isFile: boolean): SourcePlan | undefined {
  const folder = folderOfText(text, file);
  return folder.gaps.length > 0
    ? undefined
    : planOf(folder, undefined, isFile ? dirname(file) : undefined);
}

/** A folder's files, `.tf` and `.tf.json`. `below`: no file that is not in this folder is read. */
export const planOfFolder = (path: string, name: string, below: string): SourcePlan =>
  planOf(readFolder(path, name), below, path);

/** `beside`: the folder whose files of variables count. */
function planOf(folder: Folder, below: string | undefined, beside: string | undefined): SourcePlan {
  const { blocks: declared, path } = folder;
  const { evaluate: evaluated } = evaluator();
  const given = givenBeside(beside);
  const evaluate = (expression: Expression): Value =>
    (below !== undefined && textBeside(expression, path, below, evaluate)) ||
    evaluated(expression, names);
  const locals = new Map(
    declared.flatMap((one) => (one.kind === "locals" ? [...one.attributes] : [])),
  );
  const variables = new Map(
    declared.flatMap((one) =>
      one.kind === "variable" ? [[one.labels[0] ?? "", one.attributes.get("default")]] : [],
    ),
  );
  const valueOf = (variable: string): Value =>
    given.maybe.has(variable)
      ? unknown(`a file of variables gives ${variable} another value`)
      : of(
          given.values.get(variable) ?? variables.get(variable)?.expression,
          `the variable ${variable} has no value`,
        );
  const of = (expression: Expression | undefined, why: string): Value =>
    expression === undefined ? unknown(why) : evaluate(expression);
  const names = (name: string): Value =>
    name === "local"
      ? thing((one) => of(locals.get(one)?.expression, `there is no local.${one}`))
      : name === "var"
        ? thing(valueOf)
        : name === "path"
          ? thing(() => ".")
          : name === "data"
            ? thing((type) => thing((own) => thing((attribute) => dataOf(type, own, attribute))))
            : unknown("known after apply");
  const asked = new Set<Block>();
  /** A document of IAM is made of what its block says alone; all other data is a cloud's. */
  function dataOf(type: string, own: string, attribute: string): Value {
    const later = unknown("known after apply");
    const block = declared.find(
      ({ kind, labels }) => kind === "data" && labels[0] === type && labels[1] === own,
    );
    const isRead = type === "aws_iam_policy_document" && /^(?:minified_)?json$/.test(attribute);
    if (!block || !isRead || asked.has(block) || !isSimple(block)) return later;
    asked.add(block);
    try {
      const said = valuesOf(block);
      return isLater(said.later) ? later : (policyDocument(said.values) ?? later);
    } finally {
      asked.delete(block);
    }
  }
  const isMarked = marked(declared);
  const open = new Set<string>();
  const places = new Map<string, FilePlace>();
  const resources: object[] = [];
  const changes: object[] = [];
  const configured: object[] = [];
  const unread = declared.flatMap((one) =>
    one.kind === "module" ? [`module.${one.labels[0]}: what it makes is not read`] : [],
  );
  for (const block of declared) {
    if (block.kind !== "resource") continue;
    const [type = "", name = ""] = block.labels;
    const address = `${type}.${name}`;
    const count = block.attributes.get("count");
    if (count && shaped(evaluate(count.expression), () => undefined) === 0) continue;
    const repeated = several.find((one) => block.attributes.has(one));
    if (repeated !== undefined) unread.push(`${address}: how many ${repeated} makes is not read`);
    if (block.blocks.some(({ kind }) => kind === "dynamic"))
      unread.push(`${address}: its dynamic blocks are not read`);
    const { values, later, references } = valuesOf(block);
    places.set(address, block.file.place(block.at));
    resources.push({ address, mode: "managed", type, name, values });
    const secret = [...block.attributes].flatMap(([one, { expression }]) =>
      isMarked(expression) ? [[one, true] as const] : [],
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
    gaps: [...folder.gaps, ...given.gaps],
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
      references[name] = { references: referencesIn(expression) };
      const variable =
        expression.kind === "get" && expression.of.kind === "name" && expression.of.name === "var"
          ? expression.name
          : undefined;
      if (
        variable !== undefined &&
        variables.has(variable) &&
        !variables.get(variable) &&
        !given.values.has(variable) &&
        !given.maybe.has(variable) &&
        targets[name]
      ) {
        open.add(variable);
        values[name] = `${targets[name]}${variable}`;
        continue;
      }
      let isOpen = false;
      const value = shaped(evaluate(expression), () => {
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
}

const isLater = (later: object): boolean => Object.keys(later).length > 0;

/** Neither repeated nor with blocks that are. */
const isSimple = ({ attributes, blocks }: Block): boolean =>
  !several.some((one) => attributes.has(one)) &&
  blocks.every((one) => one.kind !== "dynamic" && isSimple(one));

/** Whether a block, or one in it, has such an expression. */
const holds = (
  { attributes, blocks }: Pick<Block, "attributes" | "blocks">,
  is: (one: Expression) => boolean,
): boolean =>
  attributes.values().some(({ expression }) => is(expression)) ||
  blocks.some((one) => holds(one, is));

/** Whether an expression is made of a sensitive variable, or by `sensitive()`, or of a local that is. */
function marked(blocks: readonly Block[]): (expression: Expression) => boolean {
  const names = new Set(
    blocks.flatMap(({ kind, labels, attributes }) => {
      const said = attributes.get("sensitive")?.expression;
      return kind === "variable" && said?.kind === "literal" && said.value === true
        ? [`var.${labels[0]}`]
        : [];
    }),
  );
  const is = (expression: Expression): boolean =>
    calls(expression, "sensitive") ||
    referencesIn(expression).some((one) => names.has(one.split(".", 2).join(".")));
  const locals = blocks.flatMap((one) => (one.kind === "locals" ? [...one.attributes] : []));
  const data = blocks.filter(({ kind }) => kind === "data");
  for (let before = -1; before < names.size;) {
    before = names.size;
    for (const [name, { expression }] of locals) if (is(expression)) names.add(`local.${name}`);
    for (const one of data) if (holds(one, is)) names.add(`data.${one.labels[0]}`);
  }
  return is;
}
