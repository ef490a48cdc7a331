/** The package azure-native: ARM's types and properties, with `properties` left out where Azure has it between. */
import { azureTypes, classOf } from "../../classes.ts";
import { types } from "../../locate/index.ts";
import { keptPaths } from "../../locate/kept.ts";
import type { Resource } from "../../model.ts";
import { treeOf } from "../arm/kept-tree.ts";
import { makesOthers } from "../makes-others.ts";
import { type Members, spell } from "../spelling.ts";
import {
  type NativeContext,
  type Referred,
  idIn,
  propertiesOf,
  recordOf,
  tokenOf,
} from "./native.ts";
import { azureNativePart } from "./azure-native-parts.ts";
import { shape } from "./azure-native-shape.ts";
import { anyType, singular } from "./azure-native-types.ts";
import type { Step } from "./steps.ts";

/** The properties that name a resource, the innermost last: accountName, vaultName, resourceGroupName ... */
function ownName(properties: Readonly<Record<string, unknown>>, type: string): string | undefined {
  const last = singular(type.split("/").at(-1)!).toLowerCase();
  const names = Object.keys(properties).filter(
    (key) => key.endsWith("Name") && key !== "resourceGroupName",
  );
  const fits =
    names.find((key) => last.endsWith(key.slice(0, -4).toLowerCase())) ??
    (names.length === 1 ? names[0] : undefined);
  return idIn(fits === undefined ? properties["name"] : properties[fits]);
}

function idOf(step: Step, type: string, context: NativeContext): string {
  if (step.id?.startsWith("/")) return step.id;
  const properties = propertiesOf(step, (key) => [key], { referred: () => undefined });
  const token = tokenOf(step, context.file);
  const subscription = "/subscriptions/00000000-0000-0000-0000-000000000000";
  const name = ownName(properties, type) ?? token;
  if (/\/resourceGroups$/i.test(type))
    return `${subscription}/resourceGroups/${idIn(properties["resourceGroupName"]) ?? token}`;
  const group = idIn(properties["resourceGroupName"]) ?? context.file.replaceAll(/[^\w.-]/g, "-");
  const [namespace = "", ...kinds] = type.split("/");
  const above = kinds.slice(0, -1).map((kind) => {
    const key = Object.keys(properties).find(
      (one) =>
        one.endsWith("Name") &&
        singular(kind).toLowerCase().endsWith(one.slice(0, -4).toLowerCase()),
    );
    return `${kind}/${(key === undefined ? undefined : idIn(properties[key])) ?? token}`;
  });
  return [
    `${subscription}/resourceGroups/${group}/providers/${namespace}`,
    ...above,
    `${kinds.at(-1)}/${name}`,
  ].join("/");
}

function homeOf(step: Step, type: string, context: NativeContext): string | undefined {
  const { location } = propertiesOf(step, (key) => [key], context);
  if (location !== undefined) return idIn(location);
  if (/\/resourceGroups$/i.test(type)) return context.groupLocation;
  // The package takes that of the resource group, and a preview shows it only where the group is there already.
  const homes = new Set(
    step.from("resourceGroupName").map((urn) => context.referred(urn, "location")?.home),
  );
  return homes.size === 1 ? [...homes][0] : undefined;
}

export function azureNativeReferred(
  step: Step,
  type: string,
  property: string,
  context: NativeContext,
): Referred {
  const home = homeOf(step, type, context);
  if (property === "location") return { home, id: home ?? "" };
  const id = idOf(step, type, context);
  const isName = property.endsWith("Name");
  return { home, id: isName ? id.split("/").at(-1)! : id };
}

let attached: ReadonlySet<string> | undefined;

/** Whether it only adds to another resource, which rows read it with: settings of diagnostics, replication policies. */
function isAttached(type: string): boolean {
  attached ??= new Set(
    [...types.values()].flatMap(({ needs }) =>
      needs.map(({ path }) => path.split("?", 1)[0]!.split("/").at(-1)!.toLowerCase()),
    ),
  );
  return attached.has(type.split("/").at(-1)!.toLowerCase());
}

let unplaced: ReadonlySet<string> | undefined;

/** Whether it holds or processes data, and Azure takes it only with a location. */
const mustBePlaced = (type: string): boolean =>
  ["stores", "processes"].includes(classOf(type)) &&
  !(unplaced ??= azureTypes("unlocatedTops")).has(type.toLowerCase());

/** Undefined: it has no place of its own. A text: why it can't be judged. */
export function azureNativeRecord(
  step: Step,
  type: string,
  context: NativeContext,
): Resource | string | undefined {
  const isPlaced = step.inputs["location"] !== undefined || step.outputs["location"] !== undefined;
  const isTop =
    type.split("/").length === 2 &&
    (types.get(type.toLowerCase())?.home !== undefined || mustBePlaced(type));
  const part = azureNativePart(step, type, context);
  if (part) return part;
  if (type === anyType) return "its type is known only after pulumi up";
  // That these make others is a gap already.
  if (!isPlaced && makesOthers(type) !== undefined) return undefined;
  if (!isPlaced && isAttached(type))
    return `${type} only adds to another resource, and is not read from Pulumi by this version`;
  if (!isPlaced && !isTop) return undefined;
  const properties = propertiesOf(step, (key) => [key], context);
  const described = types.get(type.toLowerCase());
  const members: Members = Object.fromEntries(
    (described ? keptPaths(described) : []).map((path) => [path, path]),
  );
  const spelt = spell(shape(properties, treeOf(type), true), { members });
  const id = idOf(step, type, context);
  return recordOf(step, spelt, context.file, {
    type,
    provider: "azure",
    name: ownName(properties, type),
    home: homeOf(step, type, context),
    noHome: {
      why: "the preview does not say its location",
      remedy: "write its location out, or scan the subscription that holds it",
    },
    ids: [id],
    tags: properties["tags"],
  });
}
