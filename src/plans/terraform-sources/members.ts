/** Attributes and elements of values. */
import { numberOf } from "./functions-texts.ts";
import {
  type Known,
  type Unknown,
  type Value,
  fault,
  isList,
  isMap,
  isThing,
  isUnknown,
  oneOfThese,
  reference,
  remade,
  textOf,
} from "./value.ts";

/** Keys and values of what can be gone through; undefined where it can't. */
export function pairsOf(
  value: Value,
): readonly (readonly [key: Known, value: Value])[] | undefined {
  if (isList(value)) return value.map((one, i) => [i, one] as const);
  if (isMap(value)) return [...value].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return undefined;
}

function member(of: Value, key: Value): Value {
  if (isUnknown(of))
    return of.targets.length > 0 && typeof key === "string"
      ? {
          ...of,
          targets: of.targets.map(({ instance, attribute }) => ({
            instance,
            attribute: attribute ?? key,
          })),
        }
      : of;
  if (isThing(of)) return of.get(textOf(key) ?? "");
  if (isMap(of)) {
    const made = of.get(textOf(key) ?? "");
    // The attributes of one of many.
    return made ?? fault("an object has no such attribute");
  }
  if (isList(of)) {
    const at = numberOf(key);
    // `aws_s3_bucket.all.arn` of blocks that count makes is a splat of old.
    return (at === undefined ? undefined : of[at]) ?? fault("a list has no such element");
  }
  return fault("a value has no attributes");
}

/** A member of what may be one of several. */
export function eachMember(of: Value, key: Value): Value {
  if (!isUnknown(of)) return member(of, key);
  return of.anyOf
    ? oneOfThese(
        of.anyOf.map((one) => member(one, key)),
        of,
      )
    : remade(member(of, key));
}

/** One of many, nobody knows which; `otherwise`: where there is none of that name. */
export function anyMember(of: Value, key: Unknown, otherwise?: Value): Value {
  if (isList(of) || isMap(of)) {
    const targets = [...of.values()].map((one) => (isThing(one) ? one.target : undefined));
    if (targets.length > 0 && targets.length <= 1000 && targets.every((one) => one !== undefined))
      return reference(targets);
  }
  if (isMap(of) && key.oneOf)
    return oneOfThese(
      key.oneOf.map((one) => of.get(one) ?? otherwise ?? fault("an object has no such attribute")),
      key,
    );
  return remade(key);
}
