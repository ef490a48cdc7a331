/** Which resources a selector picks: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#resource-selectors */
import type { Created } from "./probes.ts";

interface Selector {
  readonly kind?: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
}

const plain = (text: string): string => text.toLowerCase().replaceAll(" ", "");

/** Selectors of one entry must all pick it; `undefined` for a kind that is not known. */
function picks(
  selectors: readonly Selector[],
  created: Created,
  reference: string | undefined,
): boolean | undefined {
  let isUnknown = false;
  for (const { kind = "", in: among, notIn } of selectors) {
    const value = valueOf(kind, created, reference);
    if (value === undefined) {
      isUnknown = true;
      continue;
    }
    const has = (texts: readonly string[]): boolean =>
      texts.some((one) => plain(one) === plain(value));
    if (among && !has(among)) return false;
    if (notIn && has(notIn)) return false;
  }
  return isUnknown ? undefined : true;
}

function valueOf(
  kind: string,
  { type, location }: Created,
  reference: string | undefined,
): string | undefined {
  switch (kind.toLowerCase()) {
    case "resourcelocation":
      return location;
    case "resourcetype":
      return type;
    case "policydefinitionreferenceid":
      return reference ?? "";
    // All that is probed has a location.
    case "resourcewithoutlocation":
      return "";
    default:
      return undefined;
  }
}

/** Of several entries one is enough; none at all picks everything. */
export function selected(entries: unknown, created: Created): boolean | undefined {
  if (!Array.isArray(entries) || entries.length === 0) return true;
  const picked = (entries as readonly { selectors?: readonly Selector[] }[]).map(
    ({ selectors = [] }) => picks(selectors, created, undefined),
  );
  return picked.includes(true) ? true : picked.includes(undefined) ? undefined : false;
}

/** The effect after the assignment's overrides, which apply in their order: https://learn.microsoft.com/azure/governance/policy/concepts/assignment-structure#overrides */
export function overridden(
  effect: string,
  overrides: unknown,
  created: Created,
  reference: string | undefined,
): string | undefined {
  let now: string | undefined = effect;
  for (const { kind, value, selectors = [] } of (Array.isArray(overrides)
    ? overrides
    : []) as readonly {
    kind?: string;
    value?: string;
    selectors?: readonly Selector[];
  }[]) {
    // The other kind that there is pins a version of the definition.
    if (kind?.toLowerCase() === "definitionversion") continue;
    if (kind?.toLowerCase() !== "policyeffect" || value === undefined) {
      now = undefined;
      continue;
    }
    const isPicked = picks(selectors, created, reference);
    if (isPicked === true) now = value;
    if (isPicked === undefined && value.toLowerCase() !== now?.toLowerCase()) now = undefined;
  }
  return now;
}
