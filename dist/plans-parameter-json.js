// src/plans/arm/json-text.ts
import { setMember } from "./terraform-plan.js";
var deepest = 256;
var NotJson = class extends SyntaxError {
};
var word = /[-+.\w]+/y;
var space = /[\s,]*/y;
var plain = /[^"\\]*/y;
function jsonText(text) {
  const offsets = /* @__PURE__ */ new WeakMap();
  const repeated = [];
  let at = 0;
  let value;
  try {
    value = read(0);
    skip();
    if (at < text.length) return void 0;
  } catch (error) {
    if (error instanceof NotJson) return void 0;
    throw error;
  }
  let starts;
  return {
    value,
    offsets,
    repeated,
    positionOf(offset) {
      starts ??= lineStarts(text);
      let low = 0;
      for (let high = starts.length; high - low > 1; ) {
        const middle = low + high >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: offset - starts[low] + 1 };
    }
  };
  function skip() {
    for (; ; ) {
      space.lastIndex = at;
      space.test(text);
      at = space.lastIndex;
      if (text[at] !== "/") return;
      const isLine = text[at + 1] === "/";
      if (!isLine && text[at + 1] !== "*") return;
      const end = text.indexOf(isLine ? "\n" : "*/", at + 2);
      at = end < 0 ? text.length : end + (isLine ? 1 : 2);
    }
  }
  function read(depth) {
    skip();
    const character = text[at];
    if (character === '"') return string();
    if (character === "{" || character === "[") {
      if (depth >= deepest) throw new NotJson();
      at++;
      return character === "{" ? object(depth + 1) : list(depth + 1);
    }
    word.lastIndex = at;
    const [said] = word.exec(text) ?? [];
    if (said === void 0) throw new NotJson();
    at += said.length;
    if (said === "true") return true;
    if (said === "false") return false;
    if (said === "null") return null;
    const number = Number(said);
    if (Number.isNaN(number)) throw new NotJson();
    return number;
  }
  function object(depth) {
    const members = {};
    const places = /* @__PURE__ */ new Map();
    offsets.set(members, places);
    for (skip(); text[at] !== "}"; skip()) {
      if (text[at] !== '"') throw new NotJson();
      const start = at;
      const key = string();
      skip();
      if (text[at] !== ":") throw new NotJson();
      at++;
      const member = read(depth);
      if (places.has(key)) repeated.push({ key, offset: start });
      places.set(key, start);
      setMember(members, key, member);
    }
    at++;
    return members;
  }
  function list(depth) {
    const items = [];
    const places = [];
    offsets.set(items, places);
    for (skip(); text[at] !== "]"; skip()) {
      if (at >= text.length) throw new NotJson();
      places.push(at);
      items.push(read(depth));
    }
    at++;
    return items;
  }
  function string() {
    const start = ++at;
    let isPlain = true;
    for (; ; ) {
      plain.lastIndex = at;
      plain.test(text);
      at = plain.lastIndex;
      if (at >= text.length) throw new NotJson();
      if (text[at] === '"') break;
      isPlain = false;
      at += 2;
    }
    const said = text.slice(start, at++);
    if (isPlain) return said;
    return said.replaceAll(
      /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
      (_, code, letter) => code === void 0 ? escapes[letter] ?? letter : String.fromCharCode(parseInt(code, 16))
    );
  }
}
var escapes = { b: "\b", f: "\f", n: "\n", r: "\r", t: "	" };
function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

// src/plans/parameter-json.ts
import { readInput } from "./scan.js";
import { cannotRead } from "./cli.js";
import { UserError } from "./cli.js";
var isTerraform = (file) => /\.tfvars(?:\.json)?$/.test(file);
function jsonIn(file) {
  let text;
  try {
    text = readInput(file);
  } catch (error) {
    throw cannotRead(`--params ${file}`, error, "name a file of parameters");
  }
  const json = jsonText(text.replace(/^\uFEFF/, ""));
  if (json === void 0)
    throw new UserError(
      `--params ${file}: is not JSON; write a parameter file of CloudFormation or ARM, or name one of Terraform NAME.tfvars`
    );
  return json.value;
}

export {
  jsonText,
  isTerraform,
  jsonIn
};
