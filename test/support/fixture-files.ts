/** The fixtures of resource types, of every provider. */
import { globSync } from "node:fs";
import { providers } from "../../src/providers.ts";

export const fixtureFiles: readonly string[] = globSync(
  providers.map((provider) => `fixtures/${provider}/*/*.json`),
).sort();
