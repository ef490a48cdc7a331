// src/plans/terraform/json.ts
var nothing = Object.freeze({});
function rowOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : nothing;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function memberOf(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textOf(value, name) {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : void 0;
}

export {
  rowOf,
  listOf,
  memberOf,
  textOf
};
