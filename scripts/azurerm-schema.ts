/**
 * Writes fixtures/plans/terraform/azurerm-schema.json: the attributes of the azurerm types that the tables name,
 * from the npm package @cdktf/provider-azurerm 14.23.1 (azurerm 4.55.0), unpacked somewhere:
 * node scripts/azurerm-schema.ts PACKAGE
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { azurermSpellings } from "../src/plans/terraform/azurerm/index.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder of the unpacked package");
const lib = join(folder, "lib");
const wanted = new Set(azurermSpellings.map(({ from }) => from));
const snake = (name: string): string =>
  name
    .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replaceAll(/(?<=[a-z])(\d+)(?=$|_)/g, "$1");

const paths: Record<string, string[]> = {};
const names: string[] = [];
for (const name of readdirSync(lib).sort()) {
  if (name.startsWith("data-azurerm-")) continue;
  let text: string;
  try {
    text = readFileSync(join(lib, name, "index.d.ts"), "utf8");
  } catch {
    continue;
  }
  const type = /static readonly tfResourceType = "(azurerm_\w+)"/.exec(text)?.[1];
  if (type === undefined) continue;
  names.push(type);
  if (!wanted.has(type)) continue;
  const classes = new Map<string, Map<string, string>>();
  for (const [, own, body] of text.matchAll(
    /^export declare class (\w+) extends [^{]+\{([\s\S]*?)^\}/gm,
  )) {
    const members = new Map<string, string>();
    for (const [, member, of] of body!.matchAll(/^ {4}get (\w+)\(\): ([^;]+);/gm))
      if (!member!.endsWith("Input")) members.set(member!, of!);
    for (const [, member, of] of body!.matchAll(
      /^ {4}private _(\w+);\s*\n\s*get \1\(\): ([^;]+);/gm,
    ))
      members.set(member!, of!);
    classes.set(own!, members);
  }
  const own = [...classes.keys()].find((one) =>
    text.includes(`class ${one} extends cdktf.TerraformResource`),
  );
  if (own === undefined) continue;
  const found: string[] = [];
  const walk = (at: string, prefix: string, depth: number): void => {
    if (depth > 8) return;
    for (const [member, of] of classes.get(at) ?? []) {
      if (["fqn", "internalValue", "timeouts", "connection"].includes(member)) continue;
      const path = `${prefix}${snake(member)}`;
      const list = of.replace(/OutputReference$/, "").replace(/List$/, "");
      const below = [`${list}OutputReference`, of].find((one) => classes.has(one));
      if (below === undefined) found.push(path);
      else walk(below, `${path}.`, depth + 1);
    }
  };
  walk(own, "", 0);
  paths[type] = found;
}
writeFileSync(
  "fixtures/plans/terraform/azurerm-schema.json",
  `${JSON.stringify({ version: "4.55.0", names, paths }, undefined, 1)}\n`,
);
