// src/collect/collect.ts
var callTimeout = 120;

// src/collect/overlap.ts
function withoutOverlap(idOf) {
  let before = /* @__PURE__ */ new Set();
  return (page) => {
    const ids = /* @__PURE__ */ new Set();
    let different = 0;
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === void 0) return true;
      ids.add(id);
      if (ids.size === different) return false;
      different++;
      return !before.has(id);
    });
    before = ids;
    return fresh;
  };
}

export {
  callTimeout,
  withoutOverlap
};
