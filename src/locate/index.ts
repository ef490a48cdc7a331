/** The types we know more of than their home, one line each. */
import { aws } from "./aws/index.ts";
import { azure } from "./azure/index.ts";
import type { ResourceType } from "./path.ts";

const all: readonly ResourceType[] = [...aws, ...azure];

/** By type in lower case: ARM spells its types in more than one way. */
export const types: ReadonlyMap<string, ResourceType> = new Map(
  all.map((type) => [type.type.toLowerCase(), type]),
);
