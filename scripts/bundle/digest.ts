/** Puts what the readers of rules/ answer in their place, so that no scan waits for the reading. */
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/**
 * The readers have no arguments and answer plain data; without them, neither YAML nor zod is loaded. Where they answer
 * functions by name, each stays one, so that only what is asked for is parsed.
 */
export const digested: Plugin = {
  name: "digested",
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]src[\\/](?:atlas|conflicts|map|rules|remedies)[\\/]read\.ts$/ },
      async ({ path }) => {
        const readers = (await import(pathToFileURL(path).href)) as Record<string, () => unknown>;
        const lines = Object.entries(readers).map(
          ([name, read]) => `export const ${name} = () => ${answered(read())};`,
        );
        return { contents: [`/** What ${slashed(path)} reads. */`, ...lines].join("\n") };
      },
    );
  },
};

function answered(value: unknown): string {
  const functions = Object.entries(value as object);
  if (functions.length === 0 || !functions.every(isNamedFunction)) return parsed(value);
  const each = functions.map(([name, ask]) => `${JSON.stringify(name)}: () => ${parsed(ask())},`);
  return ["({", ...each, "})"].join("\n");
}

const isNamedFunction = (entry: [string, unknown]): entry is [string, () => unknown] =>
  typeof entry[1] === "function";

const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const slashed = (path: string): string => relative(".", path).replaceAll("\\", "/");
