import {
  demoTargets
} from "./run-demos.js";
import {
  nearest
} from "./nearest.js";
import {
  UserError
} from "./model.js";
import {
  plainTargets,
  takesOption,
  targetForms
} from "./providers.js";

// src/run/targets.ts
function namedTargets({ targets, role, externalId }, policy) {
  const known = new Map(policy.targets.map((one) => [one.target, one]));
  const chosen = targets.length > 0 ? [...new Set(targets)].map((target) => known.get(target) ?? { target }) : [...known.values()];
  if (chosen.length === 0)
    throw new UserError(
      `scan: no target; name one (${targetForms().join(", ")}, demo, or a file or directory such as ./plan.json), or add targets to data-boundary.yml`
    );
  if (role === void 0 && externalId === void 0) return chosen;
  return chosen.map(
    (one) => one.role === void 0 && takesOption(one.target, "role") ? {
      target: one.target,
      ...role !== void 0 && { role },
      ...externalId !== void 0 && { externalId }
    } : one
  );
}
function sourceOf(target, sources) {
  const source = sources.find(({ understands }) => understands(target));
  if (source) return source;
  const near = nearest(target, [...plainTargets(), ...demoTargets]);
  throw new UserError(
    `scan: unknown target "${target}"; use ${[...targetForms(), ...demoTargets].join(", ")}, or a plan, template, directory or inventory such as ./estate.ndjson${near === void 0 ? "" : ` (did you mean ${near}?)`}`
  );
}

export {
  namedTargets,
  sourceOf
};
