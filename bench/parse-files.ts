/** The yardstick for templates: each file of a folder parsed, nothing else. Argument: the folder. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const [, , folder = ""] = process.argv;
for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), "utf8");
  if (name.endsWith(".json")) JSON.parse(text);
  else parse(text, { logLevel: "silent" });
}
