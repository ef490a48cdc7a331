// src/plans/value.ts
var tag = /* @__PURE__ */ Symbol("value");
function symbolic(id, expression) {
  return { [tag]: "symbolic", id, expression };
}
function unseen(why, expression) {
  return { [tag]: "unseen", why, ...expression !== void 0 && { expression } };
}
var isSymbolic = (value) => tagOf(value) === "symbolic";
var isUnseen = (value) => tagOf(value) === "unseen";
var tagOf = (value) => typeof value === "object" && value !== null ? value[tag] : void 0;

// src/plans/set-member.ts
function setMember(object, name, value) {
  if (name === "__proto__")
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  else object[name] = value;
}

export {
  symbolic,
  unseen,
  isSymbolic,
  isUnseen,
  setMember
};
