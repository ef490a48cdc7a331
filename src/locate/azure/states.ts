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
        gap: `it is in the state ${state}, which does not say whether data is there`,
        remedy: "repair or delete it, or look it up and accept the gap with an exception",
      }
    : undefined;
}

/** For a union whose arm is not known: there is a place, and nothing that is known tells it. */
export const noArm = (what: string): NotTold => ({
  gap: `${what} shows no destination that this version knows`,
  remedy: "look its destination up, and accept the gap with an exception",
});
