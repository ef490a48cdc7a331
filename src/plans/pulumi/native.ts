/** What the records of the packages aws-native and azure-native have in common: values, references, and what a record says. */
import type { Resource } from "../../model.ts";
import type { Spelt } from "../spelling.ts";
import { type Symbolic, isSymbolic, symbolic, unseen } from "../value.ts";
import { shaped, tooMuch } from "../terraform-sources/json-value.ts";
import type { ProviderConfiguration } from "../terraform-sources/provider-configurations.ts";
import { type Value, isUnknown } from "../terraform-sources/value.ts";
import { addressOf } from "./bridged.ts";
import type { Step } from "./steps.ts";
import { valueOf } from "./values.ts";
import { setMember } from "../set-member.ts";
import { sha256Of } from "../../sha256.ts";

/** What others know of a resource of the stack. */
export interface Referred {
  readonly home: string | undefined;
  readonly id: string;
}

export interface NativeContext {
  readonly file: string;
  readonly configurationOf: (step: Step) => ProviderConfiguration;
  /** Of an URN, and of the property whose value comes from it. */
  readonly referred: (urn: string, property: string) => Referred | undefined;
  /** A resource group's location that only a person knows. */
  readonly groupLocation: string | undefined;
}

/** The properties as tables read them: plain, with what is not known as symbolic or unseen. */
export function propertiesOf(
  { inputs, outputs, action, from }: Step,
  named: (key: string) => readonly string[],
  { referred }: Pick<NativeContext, "referred">,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  const all = action === "create" || action === "replace" ? inputs : { ...outputs, ...inputs };
  for (const [key, json] of Object.entries(all)) {
    if (key.startsWith("__")) continue;
    const urns = from(key);
    const value = valueOf(json, { targets: () => [], from: urns, expression: undefined, named });
    const plain = shaped(value, (open) => seen(open, key, urns));
    for (const name of named(key))
      setMember(
        made,
        name,
        plain === tooMuch ? unseen("it is more than this version looks at") : (plain ?? undefined),
      );
  }
  return made;

  function seen(open: Value, key: string, urns: readonly string[]): unknown {
    const why = isUnknown(open) ? open.why : undefined;
    const expression = urns.map((urn) => urn.split("::").at(-1)).join(", ");
    const found = urns.map((urn) => referred(urn, key));
    const [first] = found;
    if (!first || why === "it is a secret" || why === "it is a file")
      return unseen(
        why ?? "it is known after pulumi up",
        expression === "" ? undefined : expression,
      );
    const homes = new Set(found.map((one) => one?.home));
    if (homes.size > 1)
      return unseen(
        "it may be one of several resources, which are in different regions",
        expression,
      );
    return homes.has(undefined)
      ? unseen(`the region of ${expression} is not known`, expression)
      : symbolic(first.id, expression);
  }
}

export interface Described {
  readonly type: string;
  readonly provider: Resource["provider"];
  readonly name: string | undefined;
  readonly home: string | undefined;
  readonly noHome: { readonly why: string; readonly remedy: string };
  readonly ids: readonly string[];
  readonly tags: unknown;
  readonly isPart?: boolean;
  readonly unsaid?: Readonly<Record<string, string>> | undefined;
}

export function recordOf(step: Step, spelt: Spelt, file: string, said: Described): Resource {
  const { type, provider, name, home, noHome, ids, tags, isPart = false, unsaid } = said;
  return {
    id: `${file}#${addressOf(step)}`,
    type,
    provider,
    scope: file,
    name: name ?? step.name,
    labels: labelsOf(tags),
    ...(home !== undefined && { location: home }),
    properties: spelt.properties,
    ...(Object.keys(spelt.unseen).length > 0 && { unseen: spelt.unseen }),
    source: "Pulumi",
    ...(step.isRead && { onlyReferred: true as const }),
    planned: {
      action: step.action,
      ...(step.isNew && { isNew: true as const }),
      ...(step.place ?? { file }),
      ...(ids.length > 0 && !isPart && { ids }),
      ...(home === undefined && { noLocation: noHome }),
      ...(isPart && { isPart: true as const }),
      ...(unsaid && { unsaid }),
      written: spelt.written,
    },
  };
}

/** AWS writes tags as a list of keys and values, or as an object; Azure as an object. */
function labelsOf(tags: unknown): Record<string, string> {
  const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(tags)
    ? tags.map((one: unknown) => {
        const {
          Key,
          Value: value,
          key = Key,
          value: other = value,
        } = Object(one) as Record<string, unknown>;
        return [key, other] as const;
      })
    : typeof tags === "object" && tags !== null
      ? Object.entries(tags)
      : [];
  return Object.fromEntries(
    pairs.filter(
      (pair): pair is readonly [string, string] =>
        typeof pair[0] === "string" && typeof pair[1] === "string",
    ),
  );
}

/** In no other file, and in the alphabet of names of buckets and of Azure's accounts. */
export const tokenOf = (step: Step, file: string): string =>
  `p${sha256Of(`${file}#${step.urn}`).slice(0, 15)}`;

export const idIn = (value: unknown): string | undefined =>
  typeof value === "string" && value !== ""
    ? value
    : isSymbolic(value)
      ? (value satisfies Symbolic).id
      : undefined;
