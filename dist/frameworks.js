import {
  frameworkIds
} from "./framework-ids.js";
import {
  readFrameworks
} from "./rules-read.js";
import {
  useOneOf
} from "./nearest.js";
import {
  UserError
} from "./model.js";

// src/frameworks.ts
var verdicts = ["outside", "may-leave"];
function loadFrameworks(ids) {
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
        ...note !== void 0 && { note },
        rules: roles.flatMap((role) => verdicts.map((verdict) => `${role}-${verdict}`))
      }))
    };
  });
}
var isKnown = (id) => frameworkIds.some((known) => known === id);

export {
  loadFrameworks
};
