/** A set of possible countries against a set of allowed ones. */
import type { Country, Verdict } from "../model.ts";
import type { Allowed } from "./classes.ts";

/** A place of which no country is known is never inside: it may be anywhere. */
export function verdict(possible: readonly Country[], allowed: Allowed): Verdict {
  if (possible.length === 0) return "may-leave";
  const outside = outsideOf(possible, allowed).length;
  return outside === 0 ? "inside" : outside === possible.length ? "outside" : "may-leave";
}

/** The countries that are not allowed. */
export function outsideOf(possible: readonly Country[], allowed: Allowed): readonly Country[] {
  return allowed === "anywhere" ? [] : possible.filter((country) => !allowed.has(country));
}
