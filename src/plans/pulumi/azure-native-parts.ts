/** Resources of azure-native that the API shows as part of another one: event subscriptions and diagnostic settings. */
import { types } from "../../locate/index.ts";
import { keptPaths } from "../../locate/kept.ts";
import type { Resource } from "../../model.ts";
import { branchAt, topicTypeOf, typeOfId } from "../arm/attach.ts";
import { treeOf } from "../arm/kept-tree.ts";
import { spell } from "../spelling.ts";
import { shape } from "./azure-native-shape.ts";
import { type NativeContext, idIn, propertiesOf, recordOf } from "./native.ts";
import type { Step } from "./steps.ts";

/** Undefined for what is no such part, and for one of a resource whose type is not known. */
export function azureNativePart(
  step: Step,
  type: string,
  context: NativeContext,
): Resource | undefined {
  const properties = propertiesOf(step, (key) => [key], context);
  const parent = parentOf(type, (property) => typeOfId(idIn(properties[property]) ?? ""));
  const known = parent === undefined ? undefined : types.get(parent.toLowerCase());
  const last = type.split("/").at(-1)!.toLowerCase();
  const need = known?.needs.find(({ path }) => path.toLowerCase().split("/").at(-1) === last);
  const branch = need && branchAt(treeOf(known!.type), [need.property])?.each;
  if (!known || !branch) return undefined;
  const members = keptPaths(known).filter((path) => path.startsWith(`${need.property}[]`));
  const shown = { [need.property]: [shape(properties, branch, true)] };
  return recordOf(
    step,
    spell(shown, { members: Object.fromEntries(members.map((path) => [path, path])) }),
    context.file,
    {
      type: known.type,
      provider: "azure",
      name: undefined,
      home: undefined,
      noHome: { why: "it is part of another resource", remedy: "scan the subscription" },
      ids: [],
      tags: undefined,
      isPart: true,
    },
  );
}

/** Namespaces of Event Grid deliver to queues of their own, and are another thing. */
function parentOf(
  type: string,
  typeAt: (property: string) => string | undefined,
): string | undefined {
  if (/^Microsoft\.Insights\/diagnosticSettings$/i.test(type)) return typeAt("resourceUri");
  const [, above] =
    /^(Microsoft\.EventGrid(?:\/(?!namespaces\/).*)?)\/eventSubscriptions$/i.exec(type) ?? [];
  if (above === undefined) return undefined;
  return topicTypeOf(above.includes("/") ? above : typeAt("scope"));
}
