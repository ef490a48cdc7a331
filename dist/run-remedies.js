var withRemedies = (function withRemedies(rules, used) {
  const { find } = loadRemedies();
  return rules.flatMap(((rule) => {
    const types = used.get(rule.id);
    if (!types) return [];
    const remedies = [...types].sort().flatMap(((type) => find(type, rule) ?? []));
    return [remedies.length === 0 ? rule : { ...rule, remedies }];
  }));
});
import {
  loadRemedies
} from "./remedies.js";

// src/run/remedies.ts

export {
  withRemedies
};
