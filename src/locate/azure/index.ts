/** The Azure types we know more of than their home, one line each. */
import type { ResourceType } from "../path.ts";
import { aliasOf, aliased } from "./arm.ts";
// Storage, databases, backup, compute, containers, keys, networks.
// Part A: end of imports.
// AI, monitoring, messaging, integration, web, identity, devices.
// Part B: end of imports.

const all: readonly ResourceType[] = [
  // Part A: end of list.
  // Part B: end of list.
];

export const azure: readonly ResourceType[] = all.map((type) =>
  aliased.has(type.type.toLowerCase()) ? { ...type, alias: aliasOf } : type,
);
