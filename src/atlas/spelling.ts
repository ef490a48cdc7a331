/** How one place is spelt in many ways, brought back to the one the atlas lists. */
import { type Provider, factsOf } from "../providers.ts";

/** The spelling under which `code`, or a name, is listed. */
export function folded(provider: Provider, code: string): string {
  return factsOf(provider).places.fold(code);
}

/** The codes to try in turn. */
export function spellings(provider: Provider, raw: string): readonly string[] {
  return factsOf(provider).places.spellings(raw, folded(provider, raw));
}
