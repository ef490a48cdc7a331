import {
  sameId
} from "./model.js";
import {
  isExactId
} from "./providers.js";

// src/id-table/number-list.ts
var blockBits = 16;
var blockLength = 2 ** blockBits;
var leastLength = 256;
function numberList() {
  const blocks = [];
  return {
    get: (at) => blocks[at >>> blockBits]?.[at & blockLength - 1] ?? 0,
    set(at, value) {
      const number = at >>> blockBits;
      const place = at & blockLength - 1;
      let block = blocks[number];
      if (!block || place >= block.length) {
        const room = number === 0 ? Math.max(leastLength, 2 ** Math.ceil(Math.log2(place + 1))) : blockLength;
        const longer = new Uint32Array(room);
        if (block) longer.set(block);
        block = blocks[number] = longer;
      }
      block[place] = value;
    }
  };
}

// src/id-table.ts
var chunkSize = 1024 * 1024;
var leastChunk = 16 * 1024;
var head = 8;
var longest = 4096;
var mostBeginnings = 2 ** 16;
var mostLetters = 8 * 1024 * 1024;
function idTable(same = "id") {
  const keyOf = same === "id" ? sameId : (text) => text;
  const others = /* @__PURE__ */ new Map();
  const otherIds = /* @__PURE__ */ new Map();
  let strange = false;
  const chunks = [];
  let used = 0;
  let room = 0;
  let size = 0;
  const starts = numberList();
  let slots = new Uint32Array(2048);
  let numberBits = slots.length / 2 - 1;
  const seed = Math.floor(Math.random() * 2 ** 32);
  const none = { number: 0, text: "", hash: seed };
  const beginnings = [none];
  const beginningOf = /* @__PURE__ */ new Map();
  let letters = 0;
  const folds = (id) => same === "id" && !isExactId(id);
  function hashed(id, from, end) {
    const fold = folds(id);
    let { hash } = from;
    for (let i = from.text.length; i < end; i++) {
      const code = id.charCodeAt(i);
      if (code > 127) return void 0;
      hash = Math.imul(hash ^ (fold ? lower(code) : code), 16777619);
    }
    return hash;
  }
  function beginning(id, learn) {
    if (same === "text" || id.length > longest) return none;
    const end = nameAt(id);
    if (end === 0) return none;
    const text = id.slice(0, end);
    const known = beginningOf.get(text);
    if (known || !learn) return known ?? none;
    if (beginnings.length === mostBeginnings || letters + end > mostLetters) return none;
    const hash = hashed(id, none, end);
    if (hash === void 0) return none;
    letters += end;
    const own = Buffer.from(text, "latin1").toString("latin1");
    const made = { number: beginnings.length, text: own, hash };
    beginnings.push(made);
    beginningOf.set(own, made);
    return made;
  }
  function hashOf(id, from) {
    if (id.length > longest) return void 0;
    const hash = hashed(id, from, id.length);
    return hash === void 0 ? void 0 : (hash ^ hash >>> 15) >>> 0;
  }
  function idOf(number) {
    const other = otherIds.get(number);
    if (other !== void 0) return other;
    const start = starts.get(number);
    const { bytes, words } = chunkAt(start);
    const word = start % (chunkSize / 4);
    const packed = words[word + 1];
    const at = word * 4 + head;
    return beginnings[packed >>> 16].text + bytes.toString("latin1", at, at + (packed & 65535));
  }
  const chunkAt = (start) => chunks[Math.floor(start / (chunkSize / 4))];
  function holds(number, id, from, hash) {
    const start = starts.get(number);
    const { bytes, words } = chunkAt(start);
    const word = start % (chunkSize / 4);
    if (words[word] !== hash) return false;
    const packed = words[word + 1];
    if (from === none || packed >>> 16 !== from.number) return keyOf(idOf(number)) === keyOf(id);
    const length = packed & 65535;
    if (id.length !== from.text.length + length) return false;
    const fold = folds(id);
    for (let i = 0; i < length; i++) {
      const ours = bytes[word * 4 + head + i];
      const theirs = id.charCodeAt(from.text.length + i);
      if (ours !== theirs && !(fold && lower(ours) === lower(theirs))) return false;
    }
    return true;
  }
  function slotOf(id, from, hash) {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      const packed = slots[slot];
      if (packed === 0) return slot;
      const mayHold = ((packed ^ hash) & ~numberBits) === 0;
      if (mayHold && holds((packed & numberBits) - 1, id, from, hash)) return slot;
    }
  }
  function write(id, from, hash) {
    const length = id.length - from.text.length;
    if (used + head + length > room) {
      const grown = room < chunkSize ? chunks.pop() : void 0;
      if (!grown && room > 0) used = 0;
      room = chunks.length === 0 ? Math.min(chunkSize, Math.max(leastChunk, room * 2)) : chunkSize;
      const bytes2 = Buffer.allocUnsafeSlow(room);
      grown?.bytes.copy(bytes2);
      chunks.push({ bytes: bytes2, words: new Uint32Array(bytes2.buffer) });
    }
    const { bytes, words } = chunks.at(-1);
    const word = used / 4;
    words[word] = hash;
    words[word + 1] = from.number * 65536 + length;
    for (let i = 0; i < length; i++) bytes[used + head + i] = id.charCodeAt(from.text.length + i);
    used = Math.ceil((used + head + length) / 4) * 4;
    return (chunks.length - 1) * (chunkSize / 4) + word;
  }
  const slotFor = (number, hash) => hash & ~numberBits | number + 1;
  function grow() {
    slots = new Uint32Array(slots.length * 2);
    numberBits = slots.length / 2 - 1;
    const mask = slots.length - 1;
    for (let number = 0; number < size; number++) {
      if (otherIds.has(number)) continue;
      const start = starts.get(number);
      const hash = chunkAt(start).words[start % (chunkSize / 4)];
      let slot = hash & mask;
      while (slots[slot] > 0) slot = slot + 1 & mask;
      slots[slot] = slotFor(number, hash);
    }
  }
  function find(id) {
    const from = beginning(id, false);
    const hash = hashOf(id, from);
    if (hash === void 0) return otherOf(id);
    const slot = slots[slotOf(id, from, hash)];
    return slot > 0 ? (slot & numberBits) - 1 : strange ? others.get(keyOf(id)) : void 0;
  }
  function otherOf(id) {
    const key = keyOf(id);
    return others.get(key) ?? (isStrange(id, key) ? find(key) : void 0);
  }
  function addOther(id) {
    const known = otherOf(id);
    if (known !== void 0) return known;
    const key = keyOf(id);
    strange ||= isStrange(id, key);
    others.set(key, size);
    otherIds.set(size, id);
    return size++;
  }
  return {
    idOf,
    find,
    add(id) {
      if (size === numberBits) grow();
      const from = beginning(id, true);
      const hash = hashOf(id, from);
      if (hash === void 0) return addOther(id);
      const slot = slotOf(id, from, hash);
      if (slots[slot] > 0) return (slots[slot] & numberBits) - 1;
      const other = strange ? others.get(keyOf(id)) : void 0;
      if (other !== void 0) return other;
      starts.set(size, write(id, from, hash));
      slots[slot] = slotFor(size, hash);
      return size++;
    }
  };
}
var isStrange = (id, key) => !isAscii(id) && isAscii(key);
var isAscii = (text) => /^[\0-\x7f]*$/.test(text);
var lower = (code) => code >= 65 && code <= 90 ? code + 32 : code;
function nameAt(id) {
  let at = id.length;
  for (; at > 0; at--) {
    const before = id.charCodeAt(at - 1);
    if (before === 47 || before === 58) break;
  }
  return at;
}

export {
  numberList,
  idTable,
  nameAt
};
