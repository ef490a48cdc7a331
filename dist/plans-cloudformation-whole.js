import {
  isNowhere,
  owners,
  tables,
  tablesOf
} from "./plans-cloudformation-ids.js";
import {
  nameProperties
} from "./declare-stack-name.js";
import {
  typesOf
} from "./classes.js";

// src/plans/cloudformation/whole.ts
import { spell } from "./terraform-plan.js";
import { isSymbolic, isUnseen, unseen } from "./terraform-plan.js";
var names;
var allNames = () => [
  .../* @__PURE__ */ new Set([...typesOf("aws").map(([one]) => one), ...tables.map(({ from }) => from)])
];
function namedByLetters(type) {
  names ??= new Map(allNames().map((one) => [one.toLowerCase(), one]));
  return names.get(type.toLowerCase());
}
var ownersOf = (type) => tablesOf(type).length > 0 ? void 0 : owners.get(type)?.map(([table]) => table);
var tablesFor = (type) => ownersOf(type) ?? tablesOf(type);
var pathsOf = ({ members, reads = [], each = "", locationFrom = "", defaults = {} }) => [
  ...Object.keys(members),
  ...reads,
  each,
  locationFrom,
  ...Object.keys(defaults)
];
var words = /* @__PURE__ */ new Map();
function wordOf(type, letters) {
  let known = words.get(type);
  if (!known) {
    const all = tablesFor(type).flatMap(pathsOf);
    known = new Map(
      [...all.flatMap((path) => path.split(/[.[\]{}]+/)), ...nameProperties(type)].map((word) => [
        word.toLowerCase(),
        word
      ])
    );
    words.set(type, known);
  }
  return known.get(letters.toLowerCase());
}
var isOuter = (type, word) => tablesFor(type).some((table) => pathsOf(table).some((path) => hasWithin(path, word)));
var hasWithin = (path, word) => `.${path}`.includes(`.${word}.`) || `.${path}`.includes(`.${word}[`) || `.${path}`.includes(`.${word}{`);
function* spelledWhole(type, said, { region, noRegion, arn, whereIs }) {
  const partOf = ownersOf(type);
  const all = tablesFor(type);
  if (all.length === 0) {
    yield {
      type,
      spelt: { properties: {}, unseen: {}, written: {} },
      location: isNowhere(type) ? void 0 : region,
      isOwn: true,
      isPart: false,
      unsaid: void 0
    };
    return;
  }
  const around = {
    $region: region ?? unseen(noRegion),
    $arn: arn
  };
  for (const table of all) {
    const given = partOf ? { [type]: [{ ...said, ...around }], ...around } : { ...defaultsOf(table, region), ...said, ...around };
    const prepared = table.prepare?.(given, viewOf(region, noRegion)) ?? given;
    if (table.when?.(prepared) === false) continue;
    const list = table.each === void 0 ? [prepared] : prepared[table.each];
    for (const source of Array.isArray(list) ? list : []) {
      const isPart = partOf !== void 0 || table.isPart === true;
      const at = table.locationFrom === void 0 ? region : idIn(stepInto(source, table.locationFrom));
      yield {
        type: table.type,
        spelt: named(spell(source, table, whereIs)),
        // A part is a place of what it adds to, and has none of its own.
        location: isPart || isNowhere(table.type) ? void 0 : at,
        isOwn: table.each === void 0,
        isPart,
        unsaid: table.unsaid
      };
    }
  }
}
function named(spelt) {
  const { written } = spelt;
  for (const [pointer, one] of Object.entries(written))
    if (one.attribute.startsWith("$"))
      written[pointer] = {
        ...one,
        attribute: one.attribute === "$region" ? "region of its provider" : one.attribute.slice(1)
      };
  return spelt;
}
function defaultsOf({ defaults = {} }, region) {
  return Object.fromEntries(
    Object.entries(defaults).flatMap(
      ([name, value]) => value !== "$region" ? [[name, value]] : region === void 0 ? [] : [[name, region]]
    )
  );
}
var viewOf = (region, noRegion) => ({
  region,
  noRegion,
  referred: () => void 0,
  target: () => void 0,
  node: () => void 0,
  isPartOf: () => false
});
var idIn = (value) => typeof value === "string" && value !== "" ? value : isSymbolic(value) ? value.id : void 0;
function stepInto(value, path) {
  let at = value;
  for (const one of path.split(".")) {
    if (isUnseen(at) || typeof at !== "object" || at === null) return at;
    at = Object.hasOwn(at, one) ? at[one] : void 0;
  }
  return at;
}

export {
  allNames,
  namedByLetters,
  wordOf,
  isOuter,
  spelledWhole
};
