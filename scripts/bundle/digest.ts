/** Puts what the readers of rules/ answer in their place, so that no scan waits for the reading. */
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** The readers have no arguments and answer plain data; without them, neither YAML nor zod is loaded. */
export const digested: Plugin = {
  name: "digested",
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]src[\\/](?:atlas|conflicts|map|rules|remedies)[\\/]read\.ts$/ },
      async ({ path }) => {
        const readers = (await import(pathToFileURL(path).href)) as Record<string, () => unknown>;
        const lines = Object.entries(readers).map(
          ([name, read]) =>
            `export const ${name} = () => JSON.parse(${JSON.stringify(JSON.stringify(read()))});`,
        );
        return { contents: [`/** What ${slashed(path)} reads. */`, ...lines].join("\n") };
      },
    );
  },
};

const slashed = (path: string): string => relative(".", path).replaceAll("\\", "/");
