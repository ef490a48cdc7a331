/**
 * Writes test/shapes/*.json: the members of the API shape of every described type, read from the providers' own
 * models (botocore, azure-mgmt-*). `node scripts/api-shapes/index.ts [FOLDER]`; takes Python 3.11 or later with pip,
 * and about two minutes. FOLDER keeps the packages for the next run. Run it after a type or a need was added, and
 * to take newer versions of the APIs; the packages are test data and no part of the product.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { types } from "../../src/locate/index.ts";
import { type RawMember, type Shapes, compact } from "./compact.ts";

interface Entry {
  readonly packages: readonly string[];
  readonly members: Readonly<Record<string, RawMember>>;
  readonly missing: readonly string[];
}

const here = import.meta.dirname;
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "api-shapes-"));
const described = [...types.values()];

const aws = JSON.parse(
  python("aws.py", packages("botocore"), JSON.stringify(typesOf("aws").map(({ type }) => type))),
) as Record<string, Entry>;
write("aws", aws);

const asked = typesOf("azure").map(({ type, needs }) => ({
  type,
  needs: needs.map(({ property, path, list }) => ({ property, path, list: Boolean(list) })),
}));
const azure = azureShapes("azure", asked);
// What newer packages no longer have (they split, and drop previews) is read from older ones.
const older = azureShapes(
  "azure-older",
  asked.filter(({ type }) => azure[type]!.missing.length > 0),
);
for (const [type, { packages: from, members, missing }] of Object.entries(older)) {
  const { packages: before, members: found, missing: wanted } = azure[type]!;
  azure[type] = {
    packages: [...new Set([...before, ...from])],
    members: { ...members, ...found },
    missing: wanted.filter((route) => missing.includes(route)),
  };
}
write("azure", azure);

function typesOf(provider: string) {
  return described.filter((type) => type.provider === provider);
}

function azureShapes(name: string, input: unknown): Record<string, Entry> {
  return JSON.parse(python("azure.py", packages(name), JSON.stringify(input))) as Record<
    string,
    Entry
  >;
}

/** The folder with the packages of requirements-NAME.txt. */
function packages(name: string): string {
  const target = join(folder, name);
  if (!existsSync(target))
    run("python3", [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--target",
      target,
      "--requirement",
      join(here, `requirements-${name}.txt`),
    ]);
  return target;
}

function python(script: string, target: string, input: string): string {
  return run("python3", [join(here, script), target], input);
}

function run(command: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error || status !== 0)
    throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

function write(provider: string, entries: Readonly<Record<string, Entry>>): void {
  const file = join(here, `../../test/shapes/${provider}.json`);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Shapes) : {};
  const today = new Date().toISOString().slice(0, 10);
  const lines = Object.entries(entries).map(([type, { packages: from, members, missing }]) => {
    const shape = compact(members);
    const same = JSON.stringify(before[type]?.members) === JSON.stringify(shape);
    const entry = {
      from,
      // The day on which the members were last seen to change.
      date: same ? before[type]!.date : today,
      ...(missing.length > 0 && { missing }),
      members: shape,
    };
    return `${JSON.stringify(type)}: ${JSON.stringify(entry)}`;
  });
  writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
}
