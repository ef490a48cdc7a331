/**
 * Keeps in an AWS client only the operations that our code calls. The SDK's aggregated clients hold
 * every operation of a service with the shapes of what it takes and gives: for EC2 a megabyte, and a
 * third of a second to load, of which a scan needs a twentieth.
 */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

export function operationsOnly(texts: readonly string[]): Plugin {
  const called = new Set(
    texts.flatMap((text) => [...text.matchAll(/\.([a-z]\w*)\(/g)].map(([, name]) => name!)),
  );
  return {
    name: "operations-only",
    setup({ onLoad }) {
      onLoad(
        { filter: /@aws-sdk[\\/]client-[^\\/]+[\\/]dist-es[\\/]\w+\.js$/ },
        async ({ path }) => {
          const text = await readFile(path, "utf8");
          return text.includes("createAggregatedClient(commands, ")
            ? { contents: withCalled(text, called, path) }
            : undefined;
        },
      );
      onLoad({ filter: /@aws-sdk[\\/].*[\\/]schemas_\d+\.js$/ }, async ({ path }) => ({
        contents: withoutComputedKeys(await readFile(path, "utf8")),
      }));
    },
  };
}

/** The SDK makes a method of each command of the list, as `describeVolumes` of `DescribeVolumesCommand`. */
function withCalled(text: string, called: ReadonlySet<string>, path: string): string {
  const methodOf = (command: string): string =>
    (command[0]!.toLowerCase() + command.slice(1)).replace(/Command$/, "");
  const list = /const commands = \{([^}]*)\};/.exec(text);
  if (!list)
    throw new Error(`${path}: its list of commands is not where it was; see scripts/bundle`);
  const commands = list[1]!
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && called.has(methodOf(one)));
  return text
    .replace(list[0], `const commands = { ${commands.join(", ")} };`)
    .replace(
      /createAggregatedClient\(commands, (\w+), [^)]*\)/,
      "createAggregatedClient(commands, $1)",
    );
}

/**
 * `{ [_xN]: _dR }` -> `{ "xmlName": _dR }`: a computed key might run code, so a bundler must keep every
 * shape that has one, used or not.
 */
function withoutComputedKeys(text: string): string {
  const values = new Map(
    [...text.matchAll(/^(?:export )?const (\w+) = ("(?:[^"\\]|\\.)*");$/gm)].map(
      ([, name, value]) => [name!, value!],
    ),
  );
  return text.replaceAll(/\[(_\w+)\]:/g, (whole, name: string) => {
    const value = values.get(name);
    return value === undefined ? whole : `${value}:`;
  });
}
