// src/collect/overlap.ts
function withoutOverlap(idOf, locationOf = () => void 0) {
  let before = idsOfPage();
  let ids = idsOfPage();
  return (page) => {
    ids.clear(page.length);
    const fresh = page.filter((row) => {
      const id = idOf(row);
      if (id === void 0) return true;
      const tail = tailOf(id);
      const place = locationOf(row);
      return ids.add(id, tail, place) && !before.has(id, tail, place);
    });
    [before, ids] = [ids, before];
    return fresh;
  };
}
function idsOfPage() {
  const ids = [];
  const places = [];
  const tails = [];
  const others = /* @__PURE__ */ new Map();
  let slots = new Int32Array(2);
  const slotOf = (tail) => {
    const mask = slots.length - 1;
    let slot = (tail ^ tail >>> 15) & mask;
    while (slots[slot] > 0 && tails[slots[slot] - 1] !== tail) slot = slot + 1 & mask;
    return slot;
  };
  return {
    clear(rows) {
      if (slots.length < 2 * rows) slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rows)));
      else slots.fill(0);
      ids.length = places.length = tails.length = 0;
      others.clear();
    },
    add(id, tail, place) {
      const slot = slotOf(tail);
      const first = slots[slot] - 1;
      if (first < 0) {
        slots[slot] = ids.push(id);
        places.push(place);
        tails.push(tail);
        return true;
      }
      if (ids[first] === id && places[first] === place) return false;
      const its = others.get(id) ?? [];
      if (its.includes(place)) return false;
      others.set(id, [...its, place]);
      return true;
    },
    has(id, tail, place) {
      const first = slots[slotOf(tail)] - 1;
      if (first >= 0 && ids[first] === id && places[first] === place) return true;
      return others.size > 0 && (others.get(id)?.includes(place) ?? false);
    }
  };
}
function tailOf(id) {
  let mix = id.length;
  for (let i = Math.max(0, id.length - 10); i < id.length; i++)
    mix = Math.imul(mix, 31) + id.charCodeAt(i);
  return mix & 1073741823;
}

export {
  withoutOverlap
};
