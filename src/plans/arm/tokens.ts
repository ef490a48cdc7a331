/**
 * What replaces the parts of ids that nobody knows before a deployment: the subscription, the resource group, a
 * generated suffix. Each is the same wherever the same thing is meant, unique to its file, and never shown.
 */
import { sha256Of } from "../../sha256.ts";

export interface Tokens {
  /** A subscription's id, a GUID that a function makes. */
  readonly guid: (of: string) => string;
  /** 13 letters and digits, as `uniqueString` makes them. */
  readonly suffix: (of: string) => string;
}

export function tokensOf(file: string): Tokens {
  const hash = (of: string): string => sha256Of(`${file}\n${of}`);
  return {
    guid: (of) => {
      const hex = hash(of);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
    },
    // A letter first: names of namespaces begin with one.
    suffix: (of) => `u${hash(of).slice(0, 12)}`,
  };
}
