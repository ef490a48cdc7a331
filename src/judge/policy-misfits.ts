/** What the keys of an exception can't say together, or must: a sentence each, with what to do. */
import { gapIdPattern } from "../gap-id.ts";
import type { Exception } from "./exception.ts";

type Keys = { readonly [Key in keyof Exception]?: Exception[Key] | undefined };

export function* misfits(one: Keys): Generator<string> {
  if (one.rule === undefined && one.gap === undefined)
    yield "accepts nothing, add the rule (or the gap) that it accepts";
  else if (one.rule !== undefined && one.gap !== undefined)
    yield "has a rule and a gap, write one exception for each";
  else if (one.rule !== undefined) {
    if (one.resource === undefined) yield 'has no resource, add its id, a glob, or "*"';
    for (const key of ["region", "service"] as const)
      if (one[key] !== undefined)
        yield `has a ${key}, which narrows gaps only, use location, country or scope`;
  } else {
    if (!gapIdPattern.test(one.gap!) && !(one.resource ?? one.scope ?? one.region ?? one.service))
      yield "accepts every such gap, narrow it by resource, scope, region or service, or name the gap by its id";
    for (const key of ["location", "country", "classes"] as const)
      if (one[key] !== undefined)
        yield `has ${key === "classes" ? key : `a ${key}`}, which narrows findings only, use region or scope`;
  }
}
