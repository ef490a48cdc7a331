/** What a locator says of a place that it could not learn. */
import type { DeclaredAt, Gap, GapReason, Resource, Role } from "../model.ts";
import { declaredAt } from "./declared-at.ts";
import { whichOf } from "./choices.ts";
import { masked } from "./masked.ts";
import type { NotTold } from "./path.ts";

/** Whose place it is. */
export interface Subject extends Pick<Resource, "provider" | "scope" | "type" | "id" | "planned"> {
  readonly location?: string | undefined;
  /** The setting that it is about; left out: the resource. */
  readonly declared?: DeclaredAt | undefined;
}

export function gapOf(
  resource: Subject,
  role: Role,
  reason: GapReason,
  detail: string,
  remedy: string,
): Gap {
  const declared = resource.declared ?? (resource.planned && declaredAt(resource.planned));
  return {
    reason,
    provider: resource.provider,
    scope: resource.scope,
    ...(resource.location !== undefined && { region: resource.location }),
    type: resource.type,
    resource: resource.id,
    role,
    detail,
    remedy,
    ...(declared && { declared }),
  };
}

/** What a row knows to be somewhere and can't place, with its own reason. */
export function notTold(
  resource: Subject,
  role: Role,
  why: string,
  { gap, remedy = "scan the account or subscription it names as well" }: NotTold,
): Gap {
  return gapOf(resource, role, "unresolved-reference", `${why}: ${brief(gap)}`, remedy);
}

/** A value that this version does not understand, quoted. */
export function notUnderstood(
  resource: Subject,
  role: Role,
  why: string,
  property: string,
  value: unknown,
): Gap {
  return gapOf(
    resource,
    role,
    "unknown-value",
    value === undefined || value === null
      ? `${why}: ${property} is missing, and the provider always returns it`
      : `${why}: this version does not understand ${quoted(value)} at ${property}`,
    "look up the setting at the provider; a newer version of data-boundary may know the value",
  );
}

const longestQuote = 200;

function quoted(value: unknown): string {
  // A record may hold a secret where a word is expected.
  const text = JSON.stringify(typeof value === "string" ? masked(value) : value) ?? typeof value;
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

export function misshapenAs(resource: Subject, role: Role, what: string, why: string): Gap {
  return gapOf(
    resource,
    role,
    "failed",
    `${what}: unexpected record format (${why})`,
    "report it with the resource type and the provider's API version",
  );
}

export function misshapen(resource: Subject, role: Role, what: string, error: unknown): Gap {
  // The message about bad JSON quotes it, and it may be anything.
  const why =
    error instanceof SyntaxError
      ? "not JSON"
      : brief(error instanceof Error ? error.message : String(error));
  return misshapenAs(resource, role, what, why);
}

/** Labels decide the class of a resource's data, and so what it is judged by. */
export function relabelled(resource: Subject): Gap {
  return gapOf(
    resource,
    "home",
    "failed",
    "it is listed twice, with different labels; it was judged by the first",
    "give it the same labels in every list, or scan the lists one by one",
  );
}

/** Types decide which properties are read: one of the two records is not of this resource. */
export function retyped(resource: Subject): Gap {
  return gapOf(
    resource,
    "home",
    "failed",
    "its id is listed with two types; it was judged as both, and one of them is wrong",
    "list it once, with the type that the provider shows",
  );
}

/** A record may hold a text of any length where a location or an id is looked for. */
export function brief(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

/** What runs at a site of the customer's is listed at the region that manages it. */
export function unknownSite(resource: Subject, role: Role, name: string): Gap {
  return gapOf(
    resource,
    role,
    "unknown-location",
    `it runs at ${JSON.stringify(masked(brief(name)))}, a customer site; the listed location is that of its management`,
    "find out where that site is, and accept the gap with an exception if it is inside",
  );
}

export function unknownLocation(
  resource: Subject,
  role: Role,
  code: string | undefined,
  pointer: string,
): Gap {
  const noLocation = code === undefined ? resource.planned?.noLocation : undefined;
  if (noLocation)
    return gapOf(
      resource,
      role,
      "unknown-location",
      `${noLocation.why}${whichOf(resource.planned?.written?.["/location"]?.oneOf)}`,
      noLocation.remedy,
    );
  return gapOf(
    resource,
    role,
    "unknown-location",
    code === undefined
      ? "no location is listed"
      : code === ""
        ? `the location at ${pointer} is an empty text`
        : `no country is known for the location ${JSON.stringify(brief(code))} at ${pointer}`,
    code === undefined
      ? "look up the resource at the provider, and accept the gap with an exception if it holds no data"
      : "look up the location at the provider; a newer version of data-boundary may know it",
  );
}

/** A description is where it is listed; of what it describes this is all that can be said. */
export const describedAtSite: Readonly<Record<string, string>> = {
  site: "The machine, disk or database is at a custom location, a customer site whose physical location Azure does not know; the listed location is that of its description.",
};
