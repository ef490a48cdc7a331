/** The types we know more of than their home, one line each. */
import { aws } from "./aws/index.ts";
import { azure } from "./azure/index.ts";
import type { ResourceType } from "./path.ts";

/** Each type once: a test holds this list to it. */
export const described: readonly ResourceType[] = [...aws, ...azure];

/** By type in lower case: ARM spells its types in more than one way. */
export const types: ReadonlyMap<string, ResourceType> = new Map(
  described.map((type) => [type.type.toLowerCase(), type]),
);
