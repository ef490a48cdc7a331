// src/cli/controls-of-rules.ts
import { loadFrameworks } from "./scan.js";
import { frameworkName } from "./scan.js";
function controlsIn(ids) {
  const frameworks = loadFrameworks(ids);
  return (rule) => frameworks.flatMap(
    (framework) => framework.controls.flatMap(
      ({ rules, ...control }) => rules.includes(rule) ? [{ framework: framework.id, catalogue: frameworkName(framework), ...control }] : []
    )
  );
}

export {
  controlsIn
};
