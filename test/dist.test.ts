/** What we publish: dist/ is built twice, packed, installed in an empty project and run there. */
import {
  type ExecFileSyncOptionsWithStringEncoding,
  execFileSync,
  spawnSync,
} from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { knowledge } from "../src/locate/index.ts";
import type { ResourceType } from "../src/locate/path.ts";
import { savedInventory } from "./support/saved-inventory.ts";
import { isWhole } from "./support/whole.ts";

const work = realpathSync(mkdtempSync(join(tmpdir(), "data-boundary-dist-")));
const tree = join(work, "tree");
const project = join(work, "project");
const minutes = 60_000;

const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: tree })
    .filter((file) => statSync(join(tree, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
const read = (file: string): string => readFileSync(join(tree, file), "utf8");

function node(args: readonly string[], cwd = tree, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: "", ...env },
  });
  return { status, stdout, stderr };
}

/** npm itself where a script of npm runs us, so that it is the same on Windows. */
function npm(args: readonly string[], cwd: string): string {
  const script = process.env["npm_execpath"];
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  };
  return script?.endsWith("npm-cli.js")
    ? execFileSync(process.execPath, [script, ...args], options)
    : execFileSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** What can be called on the clients that dist/ has of an SDK package; `destroy` is inherited. */
async function methodsOf(name: string): Promise<string[]> {
  const file = join(tree, "dist/vendor", `${name.replace(/^@/, "").replaceAll("/", "-")}.js`);
  const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  return Object.values(exported).flatMap((one) =>
    // An arrow function has no prototype, and no methods.
    typeof one === "function" && one.prototype
      ? ["destroy", ...Object.getOwnPropertyNames(one.prototype)]
      : [],
  );
}

/** What a type says. Of its functions only that they exist is compared, because the bundler renames what they contain. */
const outline = (type: ResourceType | undefined): string =>
  JSON.stringify(type, (_, value: unknown) => (typeof value === "function" ? "()" : value));

beforeAll(() => {
  const needed = [
    "src",
    "scripts",
    "rules",
    "schema",
    "fixtures/estates",
    "fixtures/repositories/hospital",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "SECURITY.md",
  ];
  for (const path of needed) cpSync(path, join(tree, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(tree, "node_modules"), "junction");
  // `npm test` has found dist/ to be what the sources build.
  if (!isWhole && process.env["DATA_BOUNDARY_BIN"] !== undefined) {
    cpSync("dist", join(tree, "dist"), { recursive: true });
    return;
  }
  const { status, stderr } = node(["scripts/build.ts"]);
  if (status !== 0 || stderr !== "") throw new Error(`the build failed (${status}): ${stderr}`);
}, 5 * minutes);

afterAll(() => rmSync(work, { recursive: true }));

describe("dist/", () => {
  test("has the doors, under names that stay", () => {
    const names = files("dist/*");
    for (const name of ["bin.js", "index.js", "action.js", "cli.js", "sbom.cdx.json"])
      expect(names).toContain(`dist/${name}`);
    expect(files("dist/**").filter((name) => /[-.][A-Z0-9]{8}\.js$/.test(name))).toEqual([]);
  });

  test("is under 15 MB, and our part of it can be read", () => {
    const bytes = files("dist/**").reduce((sum, file) => sum + statSync(join(tree, file)).size, 0);
    expect(bytes).toBeLessThan(15e6);
    expect(bytes).toBeGreaterThan(2e6);
    const cli = read("dist/cli.js");
    expect(cli).toContain("async function scanCommand(");
    expect(cli.length / cli.split("\n").length).toBeLessThan(120);
  });

  test("names no folder of the machine it was built on", () => {
    const folders = [work, process.cwd(), homedir()].filter((folder) => folder.length > 5);
    const naming = files("dist/**").filter((file) =>
      folders.some((folder) => read(file).includes(folder)),
    );
    expect(folders.length).toBeGreaterThan(1);
    expect(naming).toEqual([]);
  });

  test("imports no module of Node, and asks for no global that makes Node load undici", () => {
    const bundled = files("dist/**/*.js");
    const importing = bundled.filter((file) =>
      [...read(file).matchAll(/\bfrom\s*"([\w/:]+)"/g)].some(([, name]) => isBuiltin(name!)),
    );
    expect(importing).toEqual([]);
    expect(bundled.filter((file) => /\btypeof FormData\b/.test(read(file)))).toEqual([]);
  });

  test("finds what it reads at run time one folder up", () => {
    const paths = files("dist/*.js").flatMap((file) =>
      [...read(file).matchAll(/new URL\(([`"])([^`"$]*)/g)].flatMap(([, , path]) =>
        path!.startsWith(".") ? [path!] : [],
      ),
    );
    expect(paths).toContain("../package.json");
    for (const path of paths) expect(existsSync(join(tree, "dist", path)), path).toBe(true);
  });

  test("what every AWS client loads is one file", () => {
    const clients = files("dist/vendor/aws-sdk-client-*.js");
    expect(clients.length).toBeGreaterThan(50);
    const loaded = clients.map(
      (file) =>
        new Set([...read(file).matchAll(/from\s*"\.\/([\w.-]+)"/g)].map(([, other]) => other!)),
    );
    const byAll = [...loaded[0]!].filter((file) => loaded.every((its) => its.has(file)));
    expect(byAll).toEqual(["aws-sdk-shared.js"]);
  });

  test("has every operation of an SDK client that our code calls", async () => {
    const calls: string[] = [];
    const missing: string[] = [];
    for (const file of globSync("src/collect/aws/**/*.ts")) {
      const text = readFileSync(file, "utf8");
      expect(text, `${file}: the build can't see a call by a computed name`).not.toMatch(
        /client\[/,
      );
      const clients = new Set(
        [...text.matchAll(/import\("(@aws-sdk\/client-[^"]+)"\)/g)].map(([, name]) => name!),
      );
      const known = new Set((await Promise.all([...clients].map(methodsOf))).flat());
      const called =
        clients.size === 0 ? [] : [...text.matchAll(/\bclient\.(\w+)\(/g)].map(([, name]) => name!);
      calls.push(...called);
      for (const name of called) if (!known.has(name)) missing.push(`${file}: client.${name}`);
    }
    expect(missing).toEqual([]);
    expect(calls.length).toBeGreaterThan(10);
  });

  test("finds by each type, in whatever order they come, what the sources have in their lists", async () => {
    const scan = join(tree, "dist/scan.js");
    const { knowledge: built } = (await import(pathToFileURL(scan).href)) as {
      knowledge: typeof knowledge;
    };
    expect(Object.keys(built)).toEqual(Object.keys(knowledge));
    for (const [provider, { rows: late }] of Object.entries(built)) {
      const { rows } = knowledge[provider as keyof typeof knowledge];
      const types = rows.all();
      const found = new Map(
        types.toReversed().map(({ type }) => [type, late.get(type.toLowerCase())]),
      );
      for (const one of types) expect(outline(found.get(one.type)), one.type).toBe(outline(one));
      expect(late.all()).toHaveLength(types.length);
      for (const [i, one] of late.all().entries()) expect(one).toBe(found.get(types[i]!.type));
      expect(late.owners()).toEqual(rows.owners());
      expect(late.get(`${types[0]!.type}s`.toLowerCase())).toBeUndefined();
    }
  });

  test("carries the licence of everything in it, and a bill of materials", () => {
    const licences = read("dist/THIRD-PARTY-LICENSES.txt");
    const bill = JSON.parse(read("dist/sbom.cdx.json")) as {
      bomFormat: string;
      specVersion: string;
      metadata: { component: { name: string } };
      components: { name: string; version: string; purl: string; licenses: unknown[] }[];
    };
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
    expect(bill.metadata.component.name).toBe("data-boundary");
    const names = bill.components.map(({ name }) => name);
    for (const name of ["commander", "zod", "@aws-sdk/client-s3", "@azure/identity"])
      expect(names).toContain(name);
    for (const { name, version, licenses } of bill.components) {
      expect(licences).toContain(`${name} ${version} (`);
      expect(licenses).toHaveLength(1);
    }
    expect(licences).not.toContain("(undefined)");
    for (const name of ["vitest", "esbuild", "typescript"]) expect(names).not.toContain(name);
  });

  test.runIf(isWhole)(
    "a change in our code makes our files stale and no other, byte for byte",
    () => {
      const cli = read("src/cli/scan-command.ts");
      const said = "scan cloud accounts and report data outside the boundary";
      expect(cli).toContain(said);
      expect(read("dist/cli.js")).toContain(said);
      writeFileSync(join(tree, "src/cli/scan-command.ts"), cli.replace(said, "scan and report"));
      const { status, stderr } = node(["scripts/build.ts", "--check"]);
      writeFileSync(join(tree, "src/cli/scan-command.ts"), cli);
      expect(stderr).toBe('dist/cli.js: is stale; run "npm run build" and commit the result\n');
      expect(status).toBe(1);
    },
    5 * minutes,
  );
});

describe("what start-up loads", () => {
  const seen = join(work, "seen.txt");
  const hook = join(work, "hook.mjs");
  const small = join(work, "small.ndjson");
  beforeAll(() => {
    writeFileSync(
      hook,
      `import { registerHooks } from "node:module"; import { appendFileSync } from "node:fs";
registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(seen)}, url + "\\n"); return next(url, context); } });`,
    );
    const bucket = {
      id: "arn:aws:s3:::ward-scans",
      type: "AWS::S3::Bucket",
      provider: "aws" as const,
      scope: "123456789012",
      location: "eu-central-1",
      name: "ward-scans",
      labels: {},
      properties: {},
      source: "s3 ListBuckets",
    };
    writeFileSync(small, savedInventory([bucket]));
  });

  test.each([
    ["--help", ["--help"], 3],
    ["--version", ["--version"], 3],
    ["judging a saved inventory", ["scan", small, "--quiet"], 10],
  ] as const)("%s: no cloud SDK, no YAML, no zod, and few files", (_, args, most) => {
    rmSync(seen, { force: true });
    const { status, stderr } = node(
      ["--import", pathToFileURL(hook).href, join(tree, "dist/bin.js"), ...args],
      work,
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const loaded = readFileSync(seen, "utf8").split("\n");
    expect(loaded.some((url) => url.endsWith("/dist/cli.js"))).toBe(true);
    expect(
      loaded.filter((url) => /vendor\/(?!commander|noble-hashes|shared-esbuild)/.test(url)),
    ).toEqual([]);
    // What is known of a cloud that the inventory does not name.
    expect(loaded.filter((url) => url.includes("/rows-azure"))).toEqual([]);
    // Node takes a third of a millisecond for each.
    expect(loaded.filter((url) => url.includes("/dist/")).length).toBeLessThanOrEqual(most);
  });
});

describe("a Node that is too old", () => {
  test("is told so in one line", () => {
    const hook = join(work, "old.mjs");
    writeFileSync(
      hook,
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "22.17.1" } });',
    );
    const { status, stdout, stderr } = node([
      "--import",
      pathToFileURL(hook).href,
      "dist/bin.js",
      "--help",
    ]);
    expect(stderr).toMatch(
      /^data-boundary: Node 22\.18 or later is required, and this is 22\.17\.1; .*\n$/,
    );
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  const system = "/usr/bin/node";
  const version = existsSync(system)
    ? execFileSync(system, ["--version"], { encoding: "utf8" }).trim()
    : undefined;
  const [major = 0, minor = 0] = (version ?? "v99").slice(1).split(".").map(Number);
  const isOld = major < 22 || (major === 22 && minor < 18);
  test.skipIf(!isOld)("really: the machine's own Node", () => {
    const { status, stderr } = spawnSync(system, [join(tree, "dist/bin.js"), "scan", "demo"], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
    });
    expect(stderr).toBe(
      `data-boundary: Node 22.18 or later is required, and this is ${version!.slice(1)}; install a current Node from https://nodejs.org\n`,
    );
    expect(status).toBe(2);
  });
});

describe("the npm package", () => {
  let tarball: string;
  let packed: { filename: string; unpackedSize: number; files: { path: string }[] };
  const bin = join(project, "node_modules/data-boundary/dist/bin.js");

  beforeAll(() => {
    mkdirSync(project);
    const said = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", work], tree);
    // A list of one in npm 11, an object of one in npm 12.
    [packed] = Object.values(JSON.parse(said) as object) as [typeof packed];
    tarball = join(work, packed.filename);
    writeFileSync(join(project, "package.json"), '{ "name": "ward", "private": true }\n');
    npm(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], project);
  }, 5 * minutes);

  test("holds what it should and nothing else", () => {
    const kind = (path: string): string =>
      path
        .replace(/^dist\/vendor\/[\w.-]+\.js$/, "dist/vendor/*.js")
        .replace(/^dist\/types\/.*\.d\.ts$/, "dist/types/**.d.ts")
        .replace(/^dist\/(?!bin\.|index\.|cli\.)[\w-]+\.js$/, "dist/*.js")
        .replace(
          /^fixtures\/estates\/([\w-]+)\/(aws|azure|microsoft365)\/.*$/,
          "fixtures/estates/$1/$2/**",
        )
        .replace(/^rules\/(boundaries|classes|locations|remedies)\/.*$/, "rules/$1/*");
    expect([...new Set(packed.files.map(({ path }) => kind(path)))].sort()).toMatchInlineSnapshot(`
      [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "SECURITY.md",
        "dist/*.js",
        "dist/THIRD-PARTY-LICENSES.txt",
        "dist/bin.js",
        "dist/cli.js",
        "dist/index.js",
        "dist/sbom.cdx.json",
        "dist/types/**.d.ts",
        "dist/vendor/*.js",
        "fixtures/estates/hospital-guards/aws/**",
        "fixtures/estates/hospital-guards/azure/**",
        "fixtures/estates/hospital-m365/data-boundary.yml",
        "fixtures/estates/hospital-m365/microsoft365/**",
        "fixtures/estates/hospital/aws/**",
        "fixtures/estates/hospital/azure/**",
        "fixtures/estates/hospital/data-boundary.yml",
        "fixtures/estates/practice/aws/**",
        "fixtures/estates/practice/azure/**",
        "fixtures/estates/practice/data-boundary.yml",
        "fixtures/repositories/hospital/azure/main.bicep",
        "fixtures/repositories/hospital/azure/pipeline.yml",
        "fixtures/repositories/hospital/data-boundary.yml",
        "fixtures/repositories/hospital/imaging/archive.yaml",
        "fixtures/repositories/hospital/infra/main.tf",
        "fixtures/repositories/hospital/infra/modules/archive/main.tf",
        "fixtures/repositories/hospital/infra/modules/ward-bucket/main.tf",
        "fixtures/repositories/hospital/infra/network/shown.json",
        "fixtures/repositories/hospital/infra/network/storage.tf",
        "fixtures/repositories/hospital/infra/network/variables.auto.tfvars.json",
        "fixtures/repositories/hospital/infra/terraform.tfstate",
        "fixtures/repositories/hospital/portal/backup.tf",
        "fixtures/repositories/hospital/portal/databases.tf",
        "fixtures/repositories/hospital/portal/main.tf",
        "fixtures/repositories/hospital/portal/plan.json",
        "fixtures/repositories/hospital/portal/storage.tf",
        "fixtures/repositories/hospital/templates/lab.json",
        "fixtures/repositories/hospital/templates/wards.yaml",
        "fixtures/repositories/hospital/triage/cdk.out/Triage.template.json",
        "fixtures/repositories/hospital/triage/cdk.out/TriageEdge.template.json",
        "fixtures/repositories/hospital/triage/cdk.out/manifest.json",
        "fixtures/repositories/hospital/wards/main.bicep",
        "fixtures/repositories/hospital/wards/main.json",
        "package.json",
        "rules/boundaries/*",
        "rules/citations.yaml",
        "rules/class-contradicted.yaml",
        "rules/classes/*",
        "rules/conflicts.yaml",
        "rules/countries.json",
        "rules/data-boundary.example.yml",
        "rules/edition.json",
        "rules/frameworks/c5-2026.json",
        "rules/frameworks/ccc-core.json",
        "rules/frameworks/ccm-4.json",
        "rules/frameworks/dora.json",
        "rules/frameworks/gdpr.json",
        "rules/frameworks/iso-27018.json",
        "rules/frameworks/iso-27701.json",
        "rules/frameworks/nist-800-53r5.json",
        "rules/frameworks/secnumcloud-3.2.json",
        "rules/jurisdictions.yaml",
        "rules/locations/*",
        "rules/map.json",
        "rules/offered.json",
        "rules/remedies/*",
        "rules/roles.yaml",
        "schema/baseline.json",
        "schema/guards.json",
        "schema/history.json",
        "schema/inventory.json",
        "schema/policy.json",
        "schema/report.json",
      ]
    `);
    expect(packed.files.map(({ path }) => path)).not.toContain("dist/action.js");
  });

  test("is small, and brings nothing with it", () => {
    expect(packed.unpackedSize).toBeLessThan(20e6);
    expect(globSync("node_modules/*", { cwd: project })).toEqual([
      join("node_modules", "data-boundary"),
    ]);
    const { dependencies, optionalDependencies, peerDependencies, scripts } = JSON.parse(
      readFileSync("package.json", "utf8"),
    ) as Record<string, unknown>;
    expect([dependencies, optionalDependencies, peerDependencies]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    for (const hook of ["preinstall", "install", "postinstall", "prepare"])
      expect(scripts).not.toHaveProperty(hook);
  });

  test("npx data-boundary --help", () => {
    const said = npm(["exec", "--offline", "--", "data-boundary", "--help"], project);
    expect(said).toContain("Usage: data-boundary");
    expect(said).toContain("Exit codes:");
  });

  test.runIf(isWhole)(
    "the demo finds there what it finds here, through SDK clients cut to what we call",
    () => {
      const scan = ["scan", "demo", "--quiet", "--format", "json"];
      const there = node([bin, ...scan], project);
      const here = node([resolve("src/bin.ts"), ...scan], project);
      expect(there.stderr).toBe("");
      expect([there.status, here.status]).toEqual([1, 1]);
      const [report, expected] = [there, here].map(({ stdout }) => {
        const { run: _, ...said } = JSON.parse(stdout) as Record<string, unknown>;
        return said;
      });
      expect(report).toEqual(expected);
    },
    5 * minutes,
  );

  test.each([
    ["init", ["init"], ""],
    ["schema", ["schema", "report"], '"$schema"'],
    ["rules", ["rules"], "home-outside"],
    ["explain", ["explain", "home-outside"], "How to fix it"],
    ["locations", ["locations", "azure"], "northeurope"],
    [
      "the demo of plans",
      ["scan", "demo:plans", "--fail-on", "never", "--allow-incomplete"],
      "findings outside EEA",
    ],
  ] as const)("%s works there", (_, args, said) => {
    const { status, stdout, stderr } = node([bin, ...args], project);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(said);
  });

  test("the library door opens, and its types hold under a strict compiler", () => {
    writeFileSync(
      join(project, "ward.mts"),
      `import { type Finding, type ScanRequest, UserError, scan } from "data-boundary";
export async function outside(request: ScanRequest): Promise<readonly string[]> {
  const { report, exitCode } = await scan(request);
  const first: string = report.run.boundary.id;
  const places = (finding: Finding): string => \`\${finding.resource.name}: \${finding.location.code}\`;
  if (exitCode === 2) throw new UserError(first);
  return Array.from(report.findings, places);
}
`,
    );
    const { status, stdout } = node(
      [
        resolve("node_modules/typescript/bin/tsc"),
        ..."--noEmit --strict --module nodenext --target es2024 --types node".split(" "),
        "--typeRoots",
        resolve("node_modules/@types"),
        "ward.mts",
      ],
      project,
    );
    expect(stdout).toBe("");
    expect(status).toBe(0);
    const opened = node(
      [
        "--input-type=module",
        "-e",
        'console.log(Object.keys(await import("data-boundary")).join())',
      ],
      project,
    );
    expect(opened.stdout).toBe("UserError,scan\n");
  });

  test("publint has nothing to say", async () => {
    const { messages } = await publint({
      strict: true,
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    });
    expect(messages).toEqual([]);
  });

  test.runIf(isWhole)("its types resolve for whoever imports ES modules (attw)", () => {
    const said = npm(["run", "--silent", "attw", "--", tarball], process.cwd());
    expect(said).toContain("node16 (from ESM): 🟢 (ESM)");
  });
});
