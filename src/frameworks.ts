/** Laws and catalogues whose controls our rules are evidence for: the reader of rules/frameworks. */
import { type FrameworkId, frameworkIds } from "./framework-ids.ts";
import { type Framework, UserError } from "./model.ts";
import { useOneOf } from "./nearest.ts";
import { readFrameworks } from "./rules/read.ts";

const verdicts = ["outside", "may-leave"] as const;

/** In the order named, each once. Throws a `UserError` where one is not known. */
export function loadFrameworks(ids: readonly string[]): readonly Framework[] {
  if (ids.length === 0) return [];
  const all = readFrameworks();
  return [...new Set(ids)].map((id) => {
    if (!isKnown(id))
      throw new UserError(`--framework: unknown framework "${id}"; ${useOneOf(id, frameworkIds)}`);
    const { controls, ...framework } = all[id];
    return {
      id,
      ...framework,
      controls: controls.map(({ roles, note, ...control }) => ({
        ...control,
        ...(note !== undefined && { note }),
        rules: roles.flatMap((role) => verdicts.map((verdict) => `${role}-${verdict}`)),
      })),
    };
  });
}

const isKnown = (id: string): id is FrameworkId => frameworkIds.some((known) => known === id);
