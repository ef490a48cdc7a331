// src/collect/overlap.ts
function withoutOverlap(idOf, locationOf = () => void 0) {
  let before = idsOfPage();
  return (page) => {
    const ids = idsOfPage();
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === void 0) return true;
      const tail = tailOf(id);
      const place = locationOf(row);
      return ids.add(id, tail, place) && !before.has(id, tail, place);
    });
    before = ids;
    return fresh;
  };
}
function idsOfPage() {
  const ids = [];
  const places = [];
  const byTail = /* @__PURE__ */ new Map();
  const others = /* @__PURE__ */ new Map();
  return {
    add(id, tail, place) {
      const first = byTail.get(tail);
      if (first === void 0) {
        byTail.set(tail, ids.push(id) - 1);
        places.push(place);
        return true;
      }
      if (ids[first] === id && places[first] === place) return false;
      const its = others.get(id) ?? [];
      if (its.includes(place)) return false;
      others.set(id, [...its, place]);
      return true;
    },
    has(id, tail, place) {
      const first = byTail.get(tail);
      if (first !== void 0 && ids[first] === id && places[first] === place) return true;
      return others.size > 0 && (others.get(id)?.includes(place) ?? false);
    }
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
