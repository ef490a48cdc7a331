// src/collect/overlap.ts
function withoutOverlap(idOf, placeOf = () => void 0) {
  let before = idsOfPage();
  return (page) => {
    const ids = idsOfPage();
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === void 0) return true;
      const tail = tailOf(id);
      const place = placeOf(row);
      return ids.add(id, tail, place) && !before.has(id, tail, place);
    });
    before = ids;
    return fresh;
  };
}
function idsOfPage() {
  const byTail = /* @__PURE__ */ new Map();
  const placeByTail = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  return {
    add(id, tail, place) {
      const first = byTail.get(tail);
      if (first === void 0) {
        byTail.set(tail, id);
        if (place !== void 0) placeByTail.set(tail, place);
        return true;
      }
      if (first === id && placeByTail.get(tail) === place) return false;
      const places = others.get(id) ?? [];
      if (places.includes(place)) return false;
      others.set(id, [...places, place]);
      return true;
    },
    has: (id, tail, place) => byTail.get(tail) === id && placeByTail.get(tail) === place || others.size > 0 && (others.get(id)?.includes(place) ?? false)
  };
}
function tailOf(id) {
  let mix = id.length;
  for (let i = Math.max(0, id.length - 16); i < id.length; i++)
    mix = Math.imul(mix, 31) + id.charCodeAt(i);
  return mix & 1073741823;
}

export {
  withoutOverlap
};
