/**
 * Writes the property paths of the CloudFormation types that our tables spell, from AWS's specification as
 * npm carries it: node scripts/cloudformation-shapes.ts PACKAGE, where PACKAGE is the unpacked
 * @aws-cdk/aws-service-spec (0.1.216 the last time). A test holds the tables to them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { tables } from "../src/plans/cloudformation/tables/index.ts";

interface Type {
  readonly type: string;
  readonly element?: Type;
  readonly types?: readonly Type[];
  readonly reference?: { readonly $ref: string };
}
type Properties = Readonly<Record<string, { readonly type: Type }>>;

const [folder = ""] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
  readonly version: string;
};
const { schema } = JSON.parse(gunzipSync(readFileSync(join(folder, "db.json.gz"))).toString()) as {
  readonly schema: {
    readonly resource: {
      readonly entities: readonly {
        readonly cloudFormationType: string;
        readonly properties: Properties;
      }[];
    };
    readonly typeDefinition: {
      readonly entities: readonly { readonly $id: string; readonly properties: Properties }[];
    };
  };
};
const definitions = new Map(schema.typeDefinition.entities.map((one) => [one.$id, one.properties]));

function* pathsIn(
  properties: Properties,
  before: string,
  open: readonly string[],
): Generator<string> {
  for (const [name, { type }] of Object.entries(properties))
    yield* ends(type, before === "" ? name : `${before}.${name}`, open);
}

function* ends(type: Type, path: string, open: readonly string[]): Generator<string> {
  if (type.type === "array" && type.element) yield* ends(type.element, `${path}[]`, open);
  else if (type.type === "map" && type.element) yield* ends(type.element, `${path}{}`, open);
  else if (type.type === "union") for (const one of type.types ?? []) yield* ends(one, path, open);
  else if (type.type === "ref" && type.reference) {
    const id = type.reference.$ref.replace(/^.*[/#]/, "");
    if (!open.includes(id)) yield* pathsIn(definitions.get(id) ?? {}, path, [...open, id]);
  } else yield type.type === "json" ? `${path}.*` : path;
}

const wanted = new Set(
  tables
    .flatMap(({ from, parts = {} }) => [from, ...Object.keys(parts)])
    .filter((type) => type.startsWith("AWS::")),
);
const firstSteps = (type: string): Set<string> =>
  new Set(
    tables.flatMap(({ from, members, reads = [], each, parts = {}, locationFrom }) => {
      const own =
        from === type ? [...Object.keys(members), ...reads, each ?? "", locationFrom ?? ""] : [];
      const ofPart = Object.entries(parts).flatMap(([part, property]) =>
        part === type
          ? [
              property,
              ...Object.keys(members)
                .filter((path) => path.startsWith(part))
                .map((path) => path.slice(part.length).replace(/^(?:\[\])?\./, "")),
            ]
          : [],
      );
      return [...own, ...ofPart].map((path) => path.split(/[.[{]/, 1)[0]!);
    }),
  );
const shapes = Object.fromEntries(
  schema.resource.entities
    .filter(({ cloudFormationType: type }) => wanted.has(type))
    .map(({ cloudFormationType: type, properties }) => {
      const read = firstSteps(type);
      const known = [...new Set(pathsIn(properties, "", []))].filter((path) =>
        read.has(path.split(/[.[{]/, 1)[0]!),
      );
      return [type, known.sort()] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(
  "fixtures/plans/cloudformation/shapes.json",
  `${JSON.stringify({ about: `From @aws-cdk/aws-service-spec ${version} by scripts/cloudformation-shapes.ts.`, shapes }, null, 1)}\n`,
);
