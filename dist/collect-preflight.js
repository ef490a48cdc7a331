// src/collect/preflight.ts
var shown = 5;
function listed(names) {
  const more = names.length - shown;
  return names.slice(0, shown).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

export {
  listed
};
