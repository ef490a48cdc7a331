/** Which part of src may import which. The table is the architecture; the test keeps it true. */
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { Service } from "../src/collect/aws/service.ts";
import type { ResourceType } from "../src/locate/path.ts";

const stages = ["collect", "locate", "judge", "report"] as const;
/** What every part may import. */
const everywhere = ["model", "providers", "identity", "file-fault", "json-fault"];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  providers: [],
  identity: [],
  "file-fault": [],
  "json-fault": [],
  sha256: [],
  "account-ids": ["sha256"],
  "gap-id": ["account-ids", "sha256"],
  version: [],
  nearest: [],
  packaged: [],
  day: [],
  "id-table": [],
  "duplicate-keys": [],
  classes: [],
  "offered-list": [],
  // The nouns of guards, as model.ts is for the rest.
  "guard-model": [],
  // Documents and a tree in, verdicts out: no I/O, and nothing of collect. Wildcards are those of the policy file.
  guards: ["guard-model", "account-ids", "classes", "gap-id", "judge", "duplicate-keys"],
  collect: [
    "guard-model",
    "nearest",
    "account-ids",
    "duplicate-keys",
    "id-table",
    "classes",
    "offered-list",
    "sha256",
  ],
  plans: ["nearest", "collect", "locate", "classes", "declare", "sha256"],
  files: ["collect", "plans"],
  sources: ["collect", "files"],
  locate: ["id-table", "classes", "sha256"],
  judge: ["nearest", "gap-id", "identity", "sha256"],
  report: ["guard-model", "atlas", "map", "account-ids"],
  map: [],
  declare: [],
  compare: [],
  atlas: ["guard-model", "packaged"],
  "framework-ids": [],
  frameworks: ["nearest", "rules", "framework-ids"],
  rules: ["guard-model", "judge", "atlas", "framework-ids"],
  remedies: [],
  conflicts: [],
  demo: [],
  check: ["gap-id", "locate", "judge", "atlas", "classes", "id-table"],
  run: [
    "guard-model",
    "duplicate-keys",
    "guards",
    "version",
    "nearest",
    "check",
    "demo",
    "compare",
    "declare",
    "rules",
    "frameworks",
    "remedies",
    "atlas",
    "packaged",
    "files",
    "sha256",
    "sources",
    ...stages,
  ],
  index: ["run", "rules", "atlas", ...stages],
  cli: [
    "guard-model",
    "version",
    "day",
    "nearest",
    "packaged",
    "run",
    "rules",
    "frameworks",
    "framework-ids",
    "remedies",
    "conflicts",
    "atlas",
    "classes",
    "sources",
    ...stages,
  ],
  action: [
    "guard-model",
    "account-ids",
    "framework-ids",
    "day",
    "nearest",
    "run",
    "rules",
    "collect",
    "report",
  ],
  bin: ["cli"],
};

const partOf = (file: string): string => file.split("/")[1]!.replace(/\.ts$/, "");
const files = globSync("src/**/*.ts").map((file) => file.replaceAll("\\", "/"));
const importsOf: ReadonlyMap<string, readonly string[]> = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(
      ([, specifier]) => join(dirname(file), specifier!),
    ),
  ]),
);

test("there is something to hold to the table", () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)("%s imports only what its part may", (file) => {
  const part = partOf(file);
  const own = mayImport[part];
  expect(own, `the part "${part}" is not in the table`).toBeDefined();
  for (const imported of importsOf.get(file)!)
    expect([part, ...everywhere, ...own!], imported).toContain(partOf(imported));
});

test("no file imports itself by way of others, types included", () => {
  expect(circles()).toEqual([]);
});

/** Each circle as its files: those that reach one another. */
function circles(): readonly string[] {
  const reached = new Map(files.map((file) => [file, reachedFrom(file)]));
  const among = files.filter((file) => reached.get(file)!.has(file));
  const groups = Map.groupBy(among, (file) =>
    among.filter((other) => reached.get(file)!.has(other) && reached.get(other)!.has(file)).join(),
  );
  return [...groups.keys()];
}

function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...(importsOf.get(file) ?? [])];
  for (let one = next.pop(); one !== undefined; one = next.pop())
    if (!reached.has(one)) {
      reached.add(one);
      next.push(...(importsOf.get(one) ?? []));
    }
  return reached;
}

/** Where a provider is named on purpose: its own folders, the lists of providers, and the languages of its files. */
const named: Readonly<Record<string, string>> = {
  "src/providers": "what each provider says of itself",
  "src/collect/aws": "its collector",
  "src/collect/azure": "its collector",
  "src/collect/microsoft365": "its collector",
  "src/locate/aws": "its rows",
  "src/locate/azure": "its rows",
  "src/locate/microsoft365": "its rows",
  "src/guard-model.ts": "what each cloud holds of guards",
  "src/guards/clouds.ts": "the list of audited clouds",
  "src/guards/aws": "control policies of AWS Organizations",
  "src/guards/azure": "Azure Policy",
  "src/guards/generate/kinds.ts": "the list of printed guards, each of its provider",
  "src/guards/generate/terraform.ts": "the list of the parts, one of each provider",
  "src/guards/read/aws-files.ts": "documents of AWS Organizations",
  "src/guards/read/azure-files.ts": "records of ARM",
  "src/guards/read/terraform-aws.ts": "Terraform's types of AWS Organizations",
  "src/guards/read/terraform-azure.ts": "Terraform's types of Azure Policy",
  "src/cli/conflicts.ts": "pairs of regions, which Azure alone has",
  "src/plans": "languages of plans and templates, each of its provider",
  "src/demo": "recordings of two providers",
  "src/sources.ts": "the list of collectors",
  "src/locate/index.ts": "the list of rows",
  "src/cli/permissions.ts": "the list of permission documents",
  "src/cli/types.ts": "the list of ways to list types",
  "src/cli/aws-policies.ts": "IAM policies",
  "src/cli/azure-role.ts": "an Azure role",
  "src/cli/role-cloudformation.ts": "an AWS role in CloudFormation",
  "src/cli/role-terraform.ts": "an AWS role in Terraform",
  "src/cli/role-trust.ts": "an AWS role's trust policy",
  "src/classes.ts": "files that only one provider has",
  "src/declare/cloudformation.ts": "a language of AWS",
  "src/declare/terraform-place.ts": "Terraform's own name for a provider",
  "src/declare/terraform-types.ts": "Terraform's names of AWS types",
  "src/declare/source.ts": "tells CloudFormation from ARM",
  "src/collect/inventory/formats": "files that tools of one provider write",
  "src/demo.ts": "what the demo scans",
  "src/run/pushdown.ts": "Resource Graph alone counts",
  "src/locate/sightings.ts": "the list of services that look into data",
};
const isNamed = (file: string): boolean =>
  Object.keys(named).some((place) => file === place || file.startsWith(`${place}/`));

/** A provider's id or name as a value of its own, the beginning of its targets, types or ids. */
const literal =
  /(["'`])(?:aws|azure|microsoft365|AWS|Azure)\1|startsWith\(["'`](?:arn|aws|azure|AWS)|["'`]AWS::|\{[^{}]*\baws:[^{}]*\bazure:/;

test.each(files.filter((file) => !isNamed(file)))("%s asks the list of providers", (file) => {
  const lines = readFileSync(file, "utf8").split("\n");
  const found = lines.filter((line) => literal.test(line) && !isComment(line) && !isExample(line));
  expect(found, "say it in src/providers/ID.ts, and ask factsOf(provider) here").toEqual([]);
});

const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/.test(line);
const isExample = (line: string): boolean => /examples: \[/.test(line);

test("each place where a provider is named is there", () => {
  for (const place of Object.keys(named))
    expect(
      files.some((file) => file === place || file.startsWith(`${place}/`)),
      place,
    ).toBe(true);
});

test("what lists a type of AWS and the rows of the type are in files of one name", async () => {
  const typesByFile = async (folder: string, typesOf: (exported: unknown) => readonly string[]) => {
    const services = globSync(`src/${folder}/*.ts`).filter((file) => !file.endsWith("/index.ts"));
    const found = services.map(async (file) => {
      const exported = (await import(pathToFileURL(file).href)) as object;
      const types = Object.values(exported).flatMap((one) => typesOf(one));
      return types.map((type): readonly [string, string] => [type, basename(file)]);
    });
    return (await Promise.all(found)).flat();
  };
  const listed = await typesByFile("collect/aws/services", (one) =>
    ((one as Partial<Service>).lists ?? []).flatMap(({ types }) => Object.keys(types)),
  );
  const known = new Map(
    await typesByFile("locate/aws", (one) =>
      Array.isArray(one) ? one.map(({ type }: ResourceType) => type) : [],
    ),
  );
  expect(known.size).toBeGreaterThan(150);
  // Cloud Control lists what has no client of its own.
  const apart = listed.filter(
    ([type, file]) => file !== "cloudcontrol.ts" && known.has(type) && known.get(type) !== file,
  );
  expect(apart).toEqual([]);
});
