/**
 * What `pulumi preview --json` and `pulumi stack export` say of each resource.
 * https://github.com/pulumi/pulumi/blob/master/pkg/backend/display/json.go
 */
import type { PlannedAction } from "../../model.ts";
import { type Row, listOf, memberOf, rowOf, textOf } from "../terraform/json.ts";

export interface Step {
  readonly urn: string;
  /** "aws:s3/bucket:Bucket" */
  readonly type: string;
  readonly name: string;
  readonly action: PlannedAction;
  /** The stack has no such resource, and none is taken into it. */
  readonly isNew?: true;
  /** It is read, and another stack or nobody manages it. */
  readonly isRead: boolean;
  readonly inputs: Row;
  /** What is known of it because it is there. */
  readonly outputs: Row;
  readonly id: string | undefined;
  /** The URN of its provider. */
  readonly provider: string;
  /** Property -> URNs of what its value comes from. */
  readonly from: (property: string) => readonly string[];
  /** Where the program makes it. */
  readonly place:
    | { readonly file: string; readonly line: number; readonly column: number }
    | undefined;
}

export interface Steps {
  readonly steps: readonly Step[];
  readonly destroyed: number;
  /** URNs of what this version does not know the operation of. */
  readonly unclear: readonly string[];
  /** Those that stay as they are, and that the preview leaves out. */
  readonly hidden: number;
}

/** https://www.pulumi.com/docs/iac/cli/commands/pulumi_preview/ */
const actions: Readonly<Record<string, PlannedAction | "destroy" | "skip">> = {
  create: "create",
  import: "create",
  update: "change",
  same: "keep",
  refresh: "keep",
  read: "keep",
  replace: "replace",
  "create-replacement": "replace",
  "import-replacement": "replace",
  "read-replacement": "keep",
  delete: "destroy",
  "delete-replaced": "skip",
  "discard-replaced": "skip",
  discard: "skip",
  "read-discard": "skip",
  "remove-pending-replace": "skip",
};

export const isPreview = (json: unknown): boolean =>
  Array.isArray(memberOf(json, "steps")) &&
  (memberOf(json, "changeSummary") !== undefined ||
    listOf(memberOf(json, "steps")).some((one) => isUrn(memberOf(one, "urn"))));

export const isExport = (json: unknown): boolean =>
  listOf(memberOf(memberOf(json, "deployment"), "resources")).some((one) =>
    isUrn(memberOf(one, "urn")),
  );

const isUrn = (value: unknown): boolean =>
  typeof value === "string" && value.startsWith("urn:pulumi:");

export function stepsOf(json: unknown): Steps {
  if (isExport(json)) {
    const resources = listOf(memberOf(memberOf(json, "deployment"), "resources"));
    const steps = resources.flatMap((one) =>
      memberOf(one, "delete") === true ? [] : (stepOf(one, "keep", "same") ?? []),
    );
    return { steps, destroyed: 0, unclear: [], hidden: 0 };
  }
  const byUrn = new Map<string, Step>();
  const unclear: string[] = [];
  let destroyed = 0;
  let same = 0;
  let isStackShown = false;
  for (const one of listOf(memberOf(json, "steps"))) {
    const op = textOf(one, "op") ?? "";
    const action = Object.hasOwn(actions, op) ? actions[op]! : undefined;
    if (op === "same") same++;
    if (textOf(one, "urn")?.includes("::pulumi:pulumi:Stack::")) isStackShown = true;
    if (action === undefined) {
      unclear.push(textOf(one, "urn") ?? "");
      continue;
    }
    if (action === "skip") continue;
    const old = memberOf(one, "oldState");
    // What is retained stays in the cloud, and nobody manages it.
    const isLeft = action === "destroy" && memberOf(old, "retainOnDelete") === true;
    if (action === "destroy" && !isLeft) {
      if (memberOf(old, "custom") !== false && !isOwn(textOf(old, "type") ?? "")) destroyed++;
      continue;
    }
    const step = isLeft
      ? stepOf(old, "forget", op)
      : stepOf(memberOf(one, "newState"), action as PlannedAction, op);
    if (step) byUrn.set(step.urn, step);
  }
  const kept = memberOf(memberOf(json, "changeSummary"), "same");
  const hidden = typeof kept === "number" ? kept - same - (isStackShown ? 0 : 1) : 0;
  return { steps: [...byUrn.values()], destroyed, unclear, hidden: Math.max(0, hidden) };
}

/** Providers are read for their regions. */
export const providerOf = (type: string): string | undefined =>
  /^pulumi:providers:(.+)$/.exec(type)?.[1];

/** Of Pulumi itself. */
export const isOwn = (type: string): boolean => type.startsWith("pulumi:");

function stepOf(state: unknown, action: PlannedAction, op: string): Step | undefined {
  const urn = textOf(state, "urn");
  const type = textOf(state, "type");
  // A component has parts, and is nothing itself.
  if (urn === undefined || type === undefined || memberOf(state, "custom") === false)
    return undefined;
  const dependencies = memberOf(state, "propertyDependencies");
  return {
    urn,
    type,
    name: urn.split("::").slice(3).join("::"),
    action,
    ...(op === "create" && { isNew: true as const }),
    isRead: memberOf(state, "external") === true || op.startsWith("read"),
    inputs: rowOf(memberOf(state, "inputs")),
    outputs: rowOf(memberOf(state, "outputs")),
    id: textOf(state, "id"),
    provider: textOf(state, "provider") ?? "",
    from: (property) =>
      listOf(memberOf(dependencies, property)).filter((one) => typeof one === "string"),
    place: placeIn(textOf(state, "sourcePosition")),
  };
}

/** "project:///index.ts#12,5" */
function placeIn(position: string | undefined): Step["place"] {
  const [, file, line, column] = /^project:\/\/\/([^#]+)#(\d+),(\d+)/.exec(position ?? "") ?? [];
  return file === undefined ? undefined : { file, line: Number(line), column: Number(column) };
}
