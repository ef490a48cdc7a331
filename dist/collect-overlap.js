// src/collect/overlap.ts
function withoutOverlap(idOf) {
  let before = /* @__PURE__ */ new Set();
  return (page) => {
    const ids = /* @__PURE__ */ new Set();
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === void 0) return true;
      const repeated = before.has(id) || ids.has(id);
      ids.add(id);
      return !repeated;
    });
    before = ids;
    return fresh;
  };
}

export {
  withoutOverlap
};
