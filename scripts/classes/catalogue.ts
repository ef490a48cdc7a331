/**
 * Extracts the catalogue of resource types from packages that were unpacked by hand:
 *
 *     pip download --no-deps cfn-lint==1.58.0      # unzip into DIR/cfn-lint
 *     npm pack @aws-cdk/aws-service-spec@0.1.216   # untar into DIR/service-spec
 *     pip download azure-cli==2.91.0               # unzip it and every azure-mgmt-* wheel into DIR/azure
 *     pip download --no-deps -r scripts/classes/requirements-azure.txt   # unzip each wheel into DIR/azure
 *     npm pack @azure/mcp-linux-x64@2.0.5          # untar into DIR/mcp
 *     node scripts/classes/catalogue.ts DIR
 *
 * The result is committed (`scripts/classes/catalogue/`), so that the classes can be generated and
 * checked without the packages: what a type is called and a few facts of its schema, one line a type.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { services } from "../../src/collect/aws/services/index.ts";
import { types as described } from "../../src/locate/index.ts";
import { bicepTypes } from "./bicep-types.ts";

/** What the script reads of a schema of CloudFormation's registry. */
interface Schema {
  readonly typeName: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly primaryIdentifier?: readonly string[];
  readonly tagging?: { readonly taggable?: boolean };
  readonly handlers?: {
    readonly list?: {
      readonly permissions?: readonly string[];
      readonly handlerSchema?: {
        readonly required?: readonly string[];
        readonly oneOf?: unknown;
        readonly anyOf?: unknown;
      };
    };
  };
}

const [folder = ""] = process.argv.slice(2);
/** A path below another resource, and not below the provider alone or a subscription. */
const isExtension =
  /\/providers\/.*\/providers\/|\{(?:scope|resourceUri|resourceId)\}\/providers\//i;
const singleton = /^(?:default|current|web|\$default|primary|settings)$/i;
const here = join(import.meta.dirname, "catalogue");
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

writeFileSync(join(here, "aws.tsv"), aws());
writeFileSync(join(here, "azure.tsv"), azure());

/** Type, how Cloud Control lists it, and the schema's signals. */
function aws(): string {
  const data = join(folder, "cfn-lint/cfnlint/data/schemas");
  const schemas = new Map<string, Schema>();
  // Of the regions' versions of a schema, us-east-1's is the newest.
  for (const file of globSync(join(data, "providers/*.json")).toSorted((a, b) =>
    basename(a) === "us-east-1.json" ? 1 : basename(b) === "us-east-1.json" ? -1 : a < b ? -1 : 1,
  ))
    if (basename(file) !== "sam.json")
      for (const [type, hash] of Object.entries(read(file) as Record<string, string>))
        schemas.set(type, read(join(data, `resources/${hash}.json`)) as Schema);
  const spec = JSON.parse(
    gunzipSync(readFileSync(join(folder, "service-spec/package/db.json.gz"))).toString(),
  ) as {
    schema: {
      resource: { entities: readonly { cloudFormationType: string; arnTemplate?: string }[] };
    };
  };
  const templates = new Map(
    spec.schema.resource.entities.map((one) => [one.cloudFormationType, one.arnTemplate ?? ""]),
  );
  const all = new Set(
    [
      ...schemas.keys(),
      ...spec.schema.resource.entities.map(({ cloudFormationType }) => cloudFormationType),
      ...[...described.values()].map(({ type }) => type),
      ...services.flatMap(({ lists }) => lists.flatMap((one) => one.types)),
    ].filter((type) => type.startsWith("AWS::")),
  );
  const lines = [...all].toSorted().map((type) => {
    const schema = schemas.get(type);
    const words = [listing(schema), ...signals(schema)];
    const actions = (schema?.handlers?.list?.permissions ?? []).filter((action) =>
      /:(?:List|Describe|Get|BatchGet|Search)/.test(action),
    );
    const template = (templates.get(type) ?? "")
      .replace(/^arn:[^:]*:([^:]*):[^:]*:[^:]*:/, "$1 ")
      .replaceAll(/\$\{\w+\}/g, "*");
    return [type, words.join(","), [...new Set(actions)].toSorted().join(","), template]
      .join("\t")
      .trimEnd();
  });
  return `# cfn-lint 1.58.0, @aws-cdk/aws-service-spec 0.1.216; extracted 2026-11-28. Type; list handler and signals; the list handler's permissions; service and resource of its ARN.\n${lines.join("\n")}\n`;
}

/** `free`: listed without input; `input`: a parent must be named; `none`: no list handler. */
function listing(schema: Schema | undefined): string {
  const list = schema?.handlers?.list;
  if (!list) return "none";
  const { required = [], oneOf, anyOf } = list.handlerSchema ?? {};
  return required.length > 0 || oneOf !== undefined || anyOf !== undefined ? "input" : "free";
}

function signals(schema: Schema | undefined): readonly string[] {
  const names = Object.keys(schema?.properties ?? {});
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  return [
    ...(has(/kms|encrypt/i) ? ["kms"] : []),
    ...(has(/retention|snapshot|backup|deletionprotection|allocatedstorage|storagetype/i)
      ? ["lifetime"]
      : []),
    ...(has(/^Tags?$|TagList|TagSet/) ? ["tags"] : []),
  ];
}

/** ARM types as the management SDKs' paths and Bicep name them, and those that the project describes; then Bicep's fact. */
function azure(): string {
  const spellings = new Map<string, Map<string, number>>();
  const note = (type: string, weight: number): void => {
    const counts = spellings.get(type.toLowerCase()) ?? new Map<string, number>();
    counts.set(type, (counts.get(type) ?? 0) + weight);
    spellings.set(type.toLowerCase(), counts);
  };
  /** By type, whether each of its paths is below another resource. */
  const extensions = new Map<string, boolean>();
  for (const file of globSync(join(folder, "azure/**/*.py")))
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(
      /["']([^"'\n]*\/providers\/[A-Za-z]+\.[A-Za-z.]+\/[^"'\n]*)["']/g,
    )) {
      const type = typeOf(path);
      if (!type) continue;
      note(type, 1);
      const key = type.toLowerCase();
      extensions.set(key, (extensions.get(key) ?? true) && isExtension.test(path));
    }
  const { names, facts } = bicepTypes(join(folder, "mcp/package/dist/azmcp"));
  // Where they differ, the SDKs' spelling is kept.
  for (const type of names) note(type, 1e-3);
  for (const type of readFileSync(join(import.meta.dirname, "further-azure.txt"), "utf8").split(
    "\n",
  ))
    if (type !== "" && !type.startsWith("#")) note(type, 1);
  for (const { type, provider } of described.values()) if (provider === "azure") note(type, 1e6);
  // Where no schema is known: an extension of a resource has its place, and none of its own.
  const factOf = (key: string): string =>
    facts.get(key) ?? (extensions.get(key) ? "unlocated" : "");
  const lines = [...spellings.values()].map(
    (counts) => [...counts].toSorted(([, a], [, b]) => b - a)[0]![0],
  );
  const rows = lines.toSorted().map((type) => `${type}\t${factOf(type.toLowerCase())}`.trimEnd());
  return `# azure-cli 2.91.0, the azure-mgmt-* packages of 2026-11 (azure-mgmt-netapp 18.0.0b3 and azure-mgmt-containerservice 41.9.0b1 among them), @azure/mcp 2.0.5 and further-azure.txt; extracted 2026-11-29. Type; whether its schema takes a location, or, where no schema is known, \`unlocated\` for what every path puts below another resource.\n${rows.join("\n")}\n`;
}

/** The type of the resource that a path names; undefined where it names an action, a list over a location, or nothing. */
function typeOf(path: string): string | undefined {
  const [namespace = "", ...rest] = path
    .slice(path.lastIndexOf("/providers/") + "/providers/".length)
    .replace(/\/$/, "")
    .split("/");
  if (!/^[A-Za-z0-9]+\.[A-Za-z0-9.]+$/.test(namespace)) return undefined;
  const words: string[] = [];
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [word = "", name = ""] = [rest[at], rest[at + 1]];
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(word)) return undefined;
    if (!/^\{\w+\}$/.test(name) && !singleton.test(name)) return undefined;
    words.push(word);
  }
  if (
    words.length === 0 ||
    /^(?:locations|operationStatuses|operationResults|operations)$/i.test(words[0]!)
  )
    return undefined;
  return [namespace, ...words].join("/");
}
