/** Bundles our own code for dist/: readable, in lazy chunks that keep their names, with every npm package left outside. */
import { type Plugin, build } from "esbuild";
import { type Files, common, fileOf, namedChunks } from "./chunks.ts";
import { digested } from "./digest.ts";
import { type Called, calledAtStart, eager } from "./eager.ts";
import { grouped, reached } from "./groups.ts";
import { lateRows, rowsLate, withoutObjects } from "./late-rows.ts";
import { namesTaken, withoutUnusedNames } from "./names-taken.ts";

interface Ours {
  readonly files: Files;
  /** The npm packages that our code imports, sorted. */
  readonly packages: readonly string[];
}

/**
 * A file of dist/ -> what loads all that is in it: the options of the command, a scan, what most plans are of, and
 * what its findings need.
 */
const together = {
  cli: "src/cli.ts",
  scan: "src/run.ts",
  "terraform-plan": "src/plans/terraform/read-plan.ts",
  "terraform-aws": "src/plans/terraform/aws/index.ts",
  remedies: "src/remedies.ts",
} as const;

export async function bundleOurs(
  entries: readonly string[],
  called: Called = calledAtStart(),
): Promise<Ours> {
  const packages = new Set<string>();
  const outside = packagesOutside(packages);
  const rows = await rowsLate((root) => reached([root], [outside, digested]));
  const plugins = [outside, digested, rows];
  const groups = await grouped(
    {
      ...Object.fromEntries(Object.entries(together).map(([file, root]) => [file, [root]])),
      // What finds out of which language a file is: a few functions, and a file of their own would take longer to load.
      scan: [together.scan, "src/plans/collect-plan.ts", ...(await sharedByRows(entries, plugins))],
      ...Object.fromEntries(lateRows.map(({ file, root }) => [file, [root]])),
    },
    plugins,
  );
  const built = await build({
    ...common,
    entryPoints: [
      ...entries.map((entry) => ({ in: entry, out: nameOf(entry) })),
      ...groups.entries.filter(({ out }) => Object.hasOwn(together, out)),
    ],
    outdir: "dist",
    chunkNames: "[name]-[hash]",
    plugins: [groups.plugin, ...plugins],
  });
  const all = new Map(
    namedChunks(built, "dist", ({ entryPoint, inputs }) =>
      nameOf(entryPoint ?? shortest(Object.keys(inputs))),
    ),
  );
  for (const { file } of lateRows) {
    // Alone, so that what esbuild needs to make functions of modules is in the file itself.
    const alone = await build({
      ...common,
      splitting: false,
      entryPoints: [{ in: `rows:${file}`, out: file }],
      outdir: "dist",
      plugins: [groups.plugin, ...plugins],
    });
    for (const [name, text] of namedChunks(alone, "dist", () => file))
      all.set(name, withoutObjects(text));
  }
  const files = new Map([...all].map(([file, text]) => [file, withoutUnusedNames(text)]));
  const isGroup = (file: string): boolean => Object.hasOwn(together, file.slice(0, -3));
  return {
    files: new Map(
      [...files].map(([file, text]) => [
        file,
        eager(file, isGroup(file) ? asked(file, text, files) : text, called),
      ]),
    ),
    packages: [...packages].sort(),
  };
}

/** The modules that rows of one provider share with those of another, or with anything that is not rows. */
async function sharedByRows(
  entries: readonly string[],
  plugins: readonly Plugin[],
): Promise<readonly string[]> {
  const { metafile } = await build({
    ...common,
    entryPoints: [...entries],
    outdir: "dist",
    plugins: [...plugins],
  });
  const all = [
    Object.keys(metafile.inputs),
    ...(await Promise.all(lateRows.map(({ root }) => reached([root], plugins)))),
  ];
  return [
    ...new Set(
      all.flatMap((modules, i) =>
        modules.filter((one) => all.some((other, k) => k !== i && other.includes(one))),
      ),
    ),
  ].sort();
}

/** Without the exports that no other file asks for: Node makes a cell for each of the thousand. */
function asked(file: string, text: string, files: Files): string {
  // Its own as well: what it loads late may be in it.
  const taken = namesTaken(`./${file}`, [...files.values()]);
  return taken === "all"
    ? text
    : text.replace(/^export \{([^}]*)\};/m, (_, list: string) => {
        const kept = list
          .split(",")
          .filter((one) => taken.includes(one.split(" as ").at(-1)!.trim()));
        return kept.length === 0 ? "" : `export {${kept.join(",").trimEnd()}\n};`;
      });
}

/** Leaves every package out, and remembers which there were. */
function packagesOutside(packages: Set<string>): Plugin {
  return {
    name: "packages-outside",
    setup({ onResolve }) {
      onResolve({ filter: /^[a-z@]/i }, ({ path, kind }) => {
        if (kind === "entry-point" || path.startsWith("node:")) return undefined;
        packages.add(path);
        return { path: `./vendor/${fileOf(path)}`, external: true, sideEffects: false };
      });
    },
  };
}

/** A chunk of several files is called after the one nearest to src/. */
function shortest(inputs: readonly string[]): string {
  return inputs.toSorted(
    (a, b) => a.split("/").length - b.split("/").length || a.length - b.length || (a < b ? -1 : 1),
  )[0]!;
}

/** "src/cli/explain.ts" -> "cli-explain": flat, so that `../rules` leads from each file to the package's own. */
function nameOf(input: string): string {
  return input
    .replace(/^\w+:/, "")
    .replace(/^src\//, "")
    .replace(/\.ts$/, "")
    .replaceAll("/", "-");
}
