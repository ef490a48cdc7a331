/** What is known of each type: the calls its rows need, and a digest of the properties that are kept for them. */
import { types } from "../locate/index.ts";
import { keptPaths } from "../locate/kept.ts";
import { needsOf } from "../locate/need-reads.ts";
import type { ResourceType } from "../locate/path.ts";
import type { NeedsByType } from "../collect/collect.ts";
import { sha256Of } from "../sha256.ts";

/** Types that need nothing are had too: some sources ask for a type only where it is known. */
export const needs: NeedsByType = {
  has: types.has,
  get(key) {
    const known = types.get(key);
    return known && needsOf(known);
  },
};

/** The paths that rows read of a type. */
export function readsOf(type: string): readonly string[] {
  const known = types.get(type.toLowerCase());
  return known ? keptPaths(known) : [];
}

/** The top-level properties that rows of a type read. */
export function propertiesOf(): (type: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (type) => {
    let names = known.get(type);
    if (names === undefined) {
      const described = types.get(type.toLowerCase());
      names = described ? topLevel(described) : [];
      known.set(type, names);
    }
    return names;
  };
}

const topLevel = (type: ResourceType): readonly string[] => [
  ...new Set(
    [...keptPaths(type), ...type.rows.flatMap(({ unions = [] }) => unions)].map(
      (path) => path.split(/[.[{]/, 1)[0]!,
    ),
  ),
];

/** The same for versions whose rows read the same of the type. */
export function knowledgeOf(): (type: string) => string {
  const known = new Map<string, string>();
  return (type) => {
    let digest = known.get(type);
    if (digest === undefined) {
      const described = types.get(type.toLowerCase());
      const asked = (described?.needs ?? []).map(({ property, path }) => `${property} ${path}`);
      const read = [...new Set(described ? keptPaths(described) : [])].sort();
      digest = sha256Of(JSON.stringify([read, asked.sort()])).slice(0, 16);
      known.set(type, digest);
    }
    return digest;
  };
}
