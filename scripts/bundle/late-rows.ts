/**
 * Loads the rows of a provider when the first of its types comes: what is known of one cloud is a fifth of the
 * code that a scan loads, and most scans see one. The rest of the command is synchronous there, and so is this:
 * Node's `require` loads a module of ours as well, as long as none of it awaits while it is loaded.
 */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** A file of dist/ -> the module with the rows. */
export const lateRows = {
  "rows-aws": "src/locate/aws/index.ts",
  "rows-azure": "src/locate/azure/index.ts",
  "rows-microsoft365": "src/locate/microsoft365/index.ts",
} as const;

export const rowsLate: Plugin = {
  name: "rows-late",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]locate[\\/]index\.ts$/ }, async ({ path }) => ({
      contents: late(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

function late(text: string): string {
  let changed = `import { createRequire } from "node:module";\nconst rows = createRequire(import.meta.url);\n${text}`;
  for (const [file, module] of Object.entries(lateRows)) {
    const from = `"./${module.slice("src/locate/".length)}"`;
    const [line = "", name = ""] =
      new RegExp(`import \\{ (\\w+) \\} from ${from};\\n`).exec(text) ?? [];
    if (!text.includes(`types: () => ${name},`) && !text.includes(`types: () => ${name} `))
      throw new Error(`src/locate/index.ts: ${from} is not used as it was; see scripts/bundle`);
    changed = changed
      .replace(line, "")
      .replace(`types: () => ${name}`, `types: () => rows("./${file}.js").${name}`);
  }
  return changed;
}
