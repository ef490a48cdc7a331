/** What the state of a copy, a link or a rule says of the place that stands next to it. */
import { type Destination, type None, type NotTold, none, own } from "../path.ts";

/**
 * The place, unless its state says that nothing is there. After a failure that is not known. A state that is moving,
 * or that is not known, changes nothing: lists of these states are open.
 */
export function standing(state: unknown, place: () => Destination): Destination {
  const there = place();
  return there === none || there === own ? there : (nothingThere(state) ?? there);
}

/** Why nothing, or nothing for certain, is where a resource in this state would be; undefined where it stands there. */
export function nothingThere(state: unknown): None | NotTold | undefined {
  if (typeof state !== "string") return undefined;
  if (/^(deleted|disabled)$/i.test(state)) return none;
  return /^(create|link|enable)?(failed|canceled|cancelled)$/i.test(state)
    ? {
        gap: `its state is ${state}, which does not show whether it holds data`,
        remedy: "repair or delete the resource, or check it and accept the gap with an exception",
      }
    : undefined;
}
