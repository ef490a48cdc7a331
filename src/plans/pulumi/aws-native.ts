/** The package aws-native: CloudFormation's types and properties, in camelCase. */
import { typesOf } from "../../classes.ts";
import { nameProperties } from "../../declare/cloudformation.ts";
import type { Resource } from "../../model.ts";
import { hasNoRegion, isNowhere } from "../cloudformation/global.ts";
import { arnForm } from "../cloudformation/ids.ts";
import { partitionOf, someAccount } from "../cloudformation/pseudo.ts";
import type { TemplateView, Properties, Table } from "../cloudformation/table.ts";
import { owners, tables, tablesOf } from "../cloudformation/tables/index.ts";
import { spell } from "../spelling.ts";
import { isUnseen, symbolic, unseen } from "../value.ts";
import { isUnknown } from "../terraform-sources/value.ts";
import {
  type NativeContext,
  type Referred,
  idIn,
  propertiesOf,
  recordOf,
  tokenOf,
} from "./native.ts";
import type { Step } from "./steps.ts";

let names: ReadonlyMap<string, string> | undefined;

/** `aws-native:s3:Bucket` -> AWS::S3::Bucket; undefined where it is of another package. */
export function awsNativeType(token: string): string | undefined {
  const [, module, type] = /^aws-native:([^:/]+)(?:\/[^:]+)?:(\w+)$/.exec(token) ?? [];
  if (module === undefined || type === undefined) return undefined;
  names ??= new Map(
    [...typesOf("aws").map(([one]) => one), ...tables.map(({ from }) => from)].map((one) => [
      one.toLowerCase(),
      one,
    ]),
  );
  const made = `AWS::${module === "configuration" ? "Config" : module}::${type}`;
  return names.get(made.toLowerCase()) ?? made;
}

const words = new Map<string, ReadonlyMap<string, string>>();

/** What tables of the type call a property, by its letters alone: `kmsMasterKeyId` is KMSMasterKeyID. */
function wordsOf(type: string, all: readonly Table[]): (key: string) => readonly string[] {
  let known = words.get(type);
  if (!known) {
    const paths = all.flatMap(
      ({ members, reads = [], each = "", locationFrom = "", defaults = {} }) => [
        ...Object.keys(members),
        ...reads,
        each,
        locationFrom,
        ...Object.keys(defaults),
      ],
    );
    known = new Map(
      [...paths.flatMap((path) => path.split(/[.[\]{}]+/)), ...nameProperties(type)].map((word) => [
        word.toLowerCase(),
        word,
      ]),
    );
    words.set(type, known);
  }
  const found = known;
  return (key) => [found.get(key.toLowerCase()) ?? key.charAt(0).toUpperCase() + key.slice(1)];
}

const tablesFor = (type: string): readonly Table[] =>
  owners.get(type)?.map(([table]) => table) ?? tablesOf(type);

interface Home {
  readonly region: string | undefined;
  readonly why: string;
  readonly key: string;
}

function homeOf(step: Step, { configurationOf }: NativeContext): Home {
  const { key, region } = configurationOf(step);
  const said = region();
  return {
    region: typeof said === "string" ? said : undefined,
    why: `the region of provider ${key} is not known${isUnknown(said) && said.why !== undefined ? `: ${said.why}` : ""}`,
    key,
  };
}

export function awsNativeReferred(step: Step, type: string, context: NativeContext): Referred {
  const { region } = homeOf(step, context);
  const arn = step.outputs["arn"];
  const name = nameIn(step, type, context) ?? tokenOf(step, context.file);
  return {
    home: region,
    id: typeof arn === "string" && arn.startsWith("arn:") ? arn : arnOf(type, name, region),
  };
}

function nameIn(step: Step, type: string, context: NativeContext): string | undefined {
  const properties = propertiesOf(step, wordsOf(type, tablesFor(type)), {
    ...context,
    referred: () => undefined,
  });
  return nameProperties(type)
    .map((one) => properties[one])
    .find((one) => typeof one === "string" && one !== "") as string | undefined;
}

function arnOf(type: string, name: string, region: string | undefined): string {
  const partition = region === undefined ? "aws" : partitionOf(region);
  if (type === "AWS::S3::Bucket") return `arn:${partition}:s3:::${name}`;
  const [service, form] = arnForm(type);
  return `arn:${partition}:${service}:${hasNoRegion(type) ? "" : (region ?? "")}:${someAccount}:${form.replaceAll("*", () => name)}`;
}

export function* awsNativeRecords(
  step: Step,
  type: string,
  context: NativeContext,
): Generator<Resource> {
  const { region, why, key } = homeOf(step, context);
  const partOf = owners.get(type);
  const all = tablesFor(type);
  const said = propertiesOf(step, wordsOf(type, all), context) as Properties;
  const own = awsNativeReferred(step, type, context);
  const base = {
    provider: "aws" as const,
    name: nameIn(step, type, context),
    noHome: { why, remedy: `give its region: --provider-region ${key}=REGION` },
    ids: region === undefined ? [] : [own.id],
    tags: said["Tags"],
  };
  const around = {
    $region: region ?? unseen(why),
    $arn: region === undefined ? unseen(why) : symbolic(own.id, step.name),
  } as unknown as Properties;
  if (all.length === 0) {
    const nothing = { properties: {}, unseen: {}, written: {} };
    yield recordOf(step, nothing, context.file, {
      ...base,
      type,
      home: isNowhere(type) ? undefined : region,
    });
    return;
  }
  for (const table of all) {
    const given: Properties = partOf
      ? ({ [type]: [{ ...said, ...around }], ...around } as unknown as Properties)
      : { ...defaultsOf(table, region), ...said, ...around };
    if (table.when?.(given) === false) continue;
    const prepared = table.prepare?.(given, viewOf(region, why)) ?? given;
    const list = table.each === undefined ? [prepared] : (prepared[table.each] as unknown);
    for (const source of Array.isArray(list) ? (list as readonly unknown[]) : []) {
      const at =
        table.locationFrom === undefined ? region : idIn(stepInto(source, table.locationFrom));
      yield recordOf(step, spell(source, table), context.file, {
        ...base,
        type: table.type,
        home: isNowhere(table.type) ? undefined : at,
        ids: table.each === undefined ? base.ids : [],
        isPart: partOf !== undefined || table.isPart === true,
        unsaid: table.unsaid,
      });
    }
  }
}

function defaultsOf({ defaults = {} }: Table, region: string | undefined): Properties {
  return Object.fromEntries(
    Object.entries(defaults).flatMap(([name, value]) =>
      value !== "$region" ? [[name, value]] : region === undefined ? [] : [[name, region]],
    ),
  );
}

const viewOf = (region: string | undefined, noRegion: string): TemplateView => ({
  region,
  noRegion,
  referred: () => undefined,
  target: () => undefined,
  node: () => undefined,
});

function stepInto(value: unknown, path: string): unknown {
  let at = value;
  for (const one of path.split(".")) {
    if (isUnseen(at) || typeof at !== "object" || at === null) return at;
    at = Object.hasOwn(at, one) ? (at as Record<string, unknown>)[one] : undefined;
  }
  return at;
}
