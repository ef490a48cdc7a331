// src/collect/collect.ts
var callTimeout = 120;

// src/collect/overlap.ts
function withoutOverlap(idOf) {
  let before = idsOfPage();
  return (page) => {
    const ids = idsOfPage();
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === void 0) return true;
      const tail = tailOf(id);
      return ids.add(id, tail) && !before.has(id, tail);
    });
    before = ids;
    return fresh;
  };
}
function idsOfPage() {
  const byTail = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Set();
  return {
    add(id, tail) {
      const first = byTail.get(tail);
      if (first === void 0) {
        byTail.set(tail, id);
        return true;
      }
      if (first === id || others.has(id)) return false;
      others.add(id);
      return true;
    },
    has: (id, tail) => byTail.get(tail) === id || others.size > 0 && others.has(id)
  };
}
function tailOf(id) {
  let mix = id.length;
  for (let i = Math.max(0, id.length - 16); i < id.length; i++)
    mix = Math.imul(mix, 31) + id.charCodeAt(i);
  return mix & 1073741823;
}

export {
  callTimeout,
  withoutOverlap
};
