import {
  sameId
} from "./model.js";

// src/id-table.ts
var chunkSize = 1024 * 1024;
var head = 6;
var longest = 4096;
function idTable() {
  const others = /* @__PURE__ */ new Map();
  const otherIds = /* @__PURE__ */ new Map();
  const chunks = [];
  let used = chunkSize;
  let size = 0;
  let starts = new Float64Array(1024);
  let slots = new Uint32Array(2048);
  const seed = Math.floor(Math.random() * 2 ** 32);
  function hashOf(key) {
    if (key.length > longest) return void 0;
    let hash = seed;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      if (code > 127) return void 0;
      hash = Math.imul(hash ^ code, 16777619);
    }
    return (hash ^ hash >>> 15) >>> 0;
  }
  function placeOf(number) {
    const start = starts[number];
    return { chunk: chunks[Math.floor(start / chunkSize)], at: start % chunkSize };
  }
  function idOf(number) {
    const other = otherIds.get(number);
    if (other !== void 0) return other;
    const { chunk, at } = placeOf(number);
    return chunk.toString("latin1", at + head, at + head + chunk.readUInt16LE(at + 4));
  }
  function slotOf(key, hash) {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (; slots[slot] > 0; slot = slot + 1 & mask) {
      const number = slots[slot] - 1;
      const { chunk, at } = placeOf(number);
      if (chunk.readUInt32LE(at) === hash && sameId(idOf(number)) === key) break;
    }
    return slot;
  }
  function write(id, hash) {
    if (used + head + id.length > chunkSize) {
      chunks.push(Buffer.allocUnsafeSlow(chunkSize));
      used = 0;
    }
    const chunk = chunks.at(-1);
    const at = used;
    chunk.writeUInt32LE(hash, at);
    chunk.writeUInt16LE(id.length, at + 4);
    used += head + chunk.write(id, at + head, "latin1");
    return (chunks.length - 1) * chunkSize + at;
  }
  function grow() {
    const before = starts;
    starts = new Float64Array(before.length * 2);
    starts.set(before);
    slots = new Uint32Array(starts.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      if (otherIds.has(number)) continue;
      const { chunk, at } = placeOf(number);
      let slot = chunk.readUInt32LE(at) & mask;
      while (slots[slot] > 0) slot = slot + 1 & mask;
      slots[slot] = number + 1;
    }
  }
  return {
    idOf,
    add(id) {
      if (size === starts.length) grow();
      const key = sameId(id);
      const hash = hashOf(key);
      if (hash === void 0) {
        const known = others.get(key);
        if (known !== void 0) return known;
        others.set(key, size);
        otherIds.set(size, id);
        return size++;
      }
      const slot = slotOf(key, hash);
      if (slots[slot] > 0) return slots[slot] - 1;
      starts[size] = write(id, hash);
      slots[slot] = ++size;
      return size - 1;
    },
    find(id) {
      const key = sameId(id);
      const hash = hashOf(key);
      if (hash === void 0) return others.get(key);
      const slot = slots[slotOf(key, hash)];
      return slot > 0 ? slot - 1 : void 0;
    }
  };
}

export {
  idTable
};
