const { closeSync, mkdtempSync, openSync, rmSync, writeSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { readSync } = process.getBuiltinModule("node:fs");
const { hash } = process.getBuiltinModule("node:crypto");
const { mkdtempSync: mkdtempSync2, rmSync: rmSync2 } = process.getBuiltinModule("node:fs");
const { tmpdir: tmpdir2 } = process.getBuiltinModule("node:os");
const { join: join2 } = process.getBuiltinModule("node:path");
const { createHash } = process.getBuiltinModule("node:crypto");
const { existsSync, mkdirSync, readFileSync: readFileSync2, readdirSync } = process.getBuiltinModule("node:fs");
const { join: join4 } = process.getBuiltinModule("node:path");
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
const { lstatSync, readFileSync } = process.getBuiltinModule("node:fs");
const { join: join3 } = process.getBuiltinModule("node:path");
import {
  compare
} from "./compare-seen.js";
import {
  elsewhereOf,
  inOrder,
  inShard,
  knowledgeOf,
  needs,
  planScan,
  propertiesOf,
  readsOf
} from "./run-plan.js";
import {
  demos,
  isDemo
} from "./run-demos.js";
import {
  openOutputs,
  render,
  repositoryRoot,
  within
} from "./run-render.js";
import {
  verdict
} from "./map-read.js";
import {
  findingWriter,
  json,
  placementWriter
} from "./report-json.js";
import {
  counted
} from "./report-numbers.js";
import {
  openCheckpoint
} from "./run-checkpoint-folder.js";
import {
  inventoryFile
} from "./run-inventory-file.js";
import {
  version
} from "./version.js";
import {
  isInForce,
  knownOf
} from "./compare-baseline.js";
import {
  forTerminal
} from "./report-escape.js";
import {
  onTermination,
  openOutput
} from "./run-output.js";
import {
  placed
} from "./declare-place.js";
import {
  refuseSharedPlaces,
  refuseWithin
} from "./run-places.js";
import {
  exceptionsOn,
  graverOf
} from "./judge-broad.js";
import {
  packagedDigests
} from "./packaged.js";
import {
  listPlaces,
  loadAtlas,
  loadStandings
} from "./atlas.js";
import {
  files,
  storeOf
} from "./files.js";
import {
  accountsKnownIn,
  isAlwaysHidden,
  looksLikeAccount,
  plainAccount,
  providerBefore,
  pseudonym,
  withId
} from "./gap-id.js";
import {
  globMatches
} from "./judge-glob.js";
import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import {
  maskedExpression
} from "./locate-masked-expression.js";
import {
  idTable,
  nameAt,
  numberList
} from "./id-table.js";
import {
  keeper
} from "./locate-kept.js";
import {
  masked
} from "./locate-masked.js";
import {
  compilePath,
  escapePointer,
  shapeName
} from "./locate-walk.js";
import {
  blindSpotsOf,
  none,
  own,
  types,
  unshown
} from "./locate-arms.js";
import {
  classOf,
  pageOf
} from "./classes.js";
import {
  TargetError,
  UserError,
  destinationIn,
  destinationOf,
  isAccepted,
  isAnywhere,
  levels,
  lookers,
  ownerOf,
  roles,
  sameId
} from "./model.js";
import {
  factsOf,
  isProvider,
  providerOfId,
  providerOfTarget,
  providers
} from "./providers.js";

// src/check/counts.ts
function counter(ownerTags) {
  const rules = /* @__PURE__ */ new Map();
  const byCountry = {};
  const byRole = {};
  const byLevel = { error: 0, warning: 0, note: 0 };
  const byVerdict = { outside: 0, mayLeave: 0 };
  const owners2 = /* @__PURE__ */ new Map();
  let ownerless = 0;
  let findings = 0;
  let excepted = 0;
  let anywhere = 0;
  return {
    rules,
    add(finding) {
      const { rule, resource, outside, role, level, verdict: verdict3, location } = finding;
      const types2 = rules.get(rule);
      if (types2) types2.add(resource.type);
      else rules.set(rule, /* @__PURE__ */ new Set([resource.type]));
      if (isAccepted(finding)) {
        excepted++;
        return;
      }
      findings++;
      if (isAnywhere(location)) anywhere++;
      else for (const country of outside) byCountry[country] = (byCountry[country] ?? 0) + 1;
      byRole[role] = (byRole[role] ?? 0) + 1;
      if (ownerTags.length > 0) {
        const owner = ownerOf(resource, ownerTags);
        if (owner === void 0) ownerless++;
        else owners2.set(owner, (owners2.get(owner) ?? 0) + 1);
      }
      byLevel[level]++;
      if (level !== "note") byVerdict[verdict3 === "outside" ? "outside" : "mayLeave"]++;
    },
    summary: () => ({
      findings,
      excepted,
      byCountry: ordered(byCountry),
      anywhere,
      byRole: ordered(byRole),
      byLevel,
      byVerdict,
      ...ownerTags.length > 0 && {
        byOwner: {
          tags: ownerTags,
          owners: ordered(Object.fromEntries(owners2)),
          none: ownerless
        }
      }
    })
  };
}
var ordered = (counts) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a < b ? -1 : 1));

// src/judge/classes.ts
function classesOf({ provider, labels }, classes) {
  if (classes.length === 0) return classes;
  const find = factsOf(provider).foldsTagKeys ? foldedFinder(labels) : (key) => Object.hasOwn(labels, key) ? labels[key] : void 0;
  return classes.filter(
    ({ tags }) => tags !== void 0 && Object.entries(tags).every(([key, values]) => {
      const value = find(key);
      return value !== void 0 && values.includes(value);
    })
  );
}
var lookersOf = (classes) => lookers.filter((looker) => classes.some((one) => one[looker] !== void 0));
function whySeen({ macie }, { isAnalysed, score = 0, kinds }) {
  if (!isAnalysed || !macie) return void 0;
  const { sensitivityAtLeast = 51, types: types2 } = macie;
  const found = types2 ? among(kinds, types2) : kinds;
  return score >= sensitivityAtLeast && (!types2 || found.length > 0) ? `Macie: ${[`score ${score}`, ...found].join(", ")}` : void 0;
}
var among = (words, globs) => words.filter((word) => globs.some((glob) => globMatches(glob.toLowerCase(), word.toLowerCase())));
function foldedFinder(labels) {
  const folded = new Map(Object.entries(labels).map(([key, value]) => [key.toLowerCase(), value]));
  return (key) => folded.get(key.toLowerCase());
}
function allowedFor(classes, boundary) {
  if (classes.length === 0) return boundary.countries;
  return classes.map((one) => {
    const own2 = one.boundary ?? boundary;
    return own2 === "anywhere" ? own2 : own2.countries;
  }).reduce((a, b) => a === "anywhere" ? b : b === "anywhere" ? a : a.intersection(b));
}

// src/locate/sightings.ts
var sightingsIn = (resource) => types.get(resource.type.toLowerCase())?.looker?.seen(resource) ?? [];
function lookedInto(by2) {
  const records = [...types.values()].flatMap(({ looker }) => looker ?? []);
  return new Set(
    records.filter((one) => one.by === by2).flatMap(({ into }) => into.map((one) => one.toLowerCase()))
  );
}

// src/check/sorted-store.ts




// src/check/sorted-runs.ts

var headLength = 8;
var readAtOnce = 32 * 1024;
var lengthAt = (bytes, start) => headLength + bytes.readUInt32LE(start) + bytes.readUInt32LE(start + 4);
function entryAt(bytes, start) {
  const text = start + headLength + bytes.readUInt32LE(start);
  return {
    key: bytes.toString("utf8", start + headLength, text),
    text: bytes.toString("utf8", text, start + lengthAt(bytes, start))
  };
}
function* merged(runs) {
  const heads = runs.flatMap((run, order) => {
    const { value: entry, done } = run.next();
    return done ? [] : [{ run, order, entry }];
  });
  for (let at = heads.length >> 1; at-- > 0; ) settle(heads, at);
  while (heads.length > 0) {
    const least = heads[0];
    yield least.entry.text;
    const { value: entry, done } = least.run.next();
    if (done) {
      const last = heads.pop();
      if (heads.length === 0) return;
      heads[0] = last;
    } else least.entry = entry;
    settle(heads, 0);
  }
}
function settle(heads, from2) {
  const moved = heads[from2];
  let at = from2;
  for (let below = 2 * at + 1; below < heads.length; below = 2 * at + 1) {
    if (below + 1 < heads.length && isBefore(heads[below + 1], heads[below])) below++;
    if (!isBefore(heads[below], moved)) break;
    heads[at] = heads[below];
    at = below;
  }
  heads[at] = moved;
}
function isBefore(a, b) {
  return a.entry.key === b.entry.key ? a.order < b.order : a.entry.key < b.entry.key;
}
function* readRun(descriptor, run) {
  let bytes = Buffer.allocUnsafeSlow(Math.min(readAtOnce, run.end - run.start));
  let start = 0;
  let full = 0;
  let at = run.start;
  function need(length) {
    if (full - start >= length) return;
    const before = bytes;
    if (length > bytes.length) bytes = Buffer.allocUnsafeSlow(length);
    full = before.copy(bytes, 0, start, full);
    start = 0;
    while (full < length) {
      const room = Math.min(bytes.length - full, run.end - at);
      const read = readSync(descriptor, bytes, full, room, at);
      if (read === 0) throw new Error("findings that were put aside are gone from their file");
      full += read;
      at += read;
    }
  }
  while (at < run.end || start < full) {
    need(headLength);
    const length = lengthAt(bytes, start);
    need(length);
    const entry = entryAt(bytes, start);
    start += length;
    yield entry;
  }
}

// src/check/sorted-store.ts
var heldAtOnce = 4 * 1024 * 1024;
function sortedStore(textOf3, keyOf3, limit = heldAtOnce) {
  let held = [];
  let bytes = Buffer.alloc(0);
  let spare = bytes;
  let used = 0;
  let aside;
  let written = 0;
  const runs = [];
  function remove() {
    process.off("exit", remove);
    if (aside) rmSync(aside.folder, { recursive: true, force: true });
    aside = void 0;
  }
  function sort() {
    held.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  }
  function putAside() {
    sort();
    if (spare.length < used) spare = Buffer.allocUnsafeSlow(bytes.length);
    let length = 0;
    for (const { start, end } of held) length += bytes.copy(spare, length, start, end);
    try {
      if (!aside) {
        const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
        aside = { folder, file: join(folder, "findings") };
        process.on("exit", remove);
      }
      const descriptor = openSync(aside.file, "a", 384);
      try {
        for (let done = 0; done < length; )
          done += writeSync(descriptor, spare, done, length - done);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      throw cannotPutAside(error);
    }
    runs.push({ start: written, end: written + length });
    written += length;
    held = [];
    used = 0;
  }
  function* texts() {
    if (!aside) {
      sort();
      for (const { start } of held) yield entryAt(bytes, start).text;
      return;
    }
    if (used > 0) putAside();
    const descriptor = openSync(aside.file, "r");
    try {
      yield* merged(runs.map((run) => readRun(descriptor, run)));
    } finally {
      closeSync(descriptor);
    }
  }
  return {
    add(one) {
      const key = keyOf3(one);
      const text = textOf3(one);
      const most2 = headLength + (key.length + text.length) * 3;
      if (used > 0 && used + most2 > bytes.length) putAside();
      if (most2 > bytes.length) bytes = Buffer.allocUnsafeSlow(Math.max(most2, limit));
      const start = used;
      const keyLength = bytes.write(key, start + headLength, "utf8");
      const textLength = bytes.write(text, start + headLength + keyLength, "utf8");
      bytes.writeUInt32LE(keyLength, start);
      bytes.writeUInt32LE(textLength, start + 4);
      used += headLength + keyLength + textLength;
      held.push({ key, start, end: used });
    },
    texts,
    *[Symbol.iterator]() {
      for (const text of texts()) yield JSON.parse(text);
    },
    close() {
      remove();
      held = [];
      bytes = spare = Buffer.alloc(0);
      used = 0;
      runs.length = 0;
    }
  };
}
function cannotPutAside(error) {
  const { code, message } = error;
  const why = code === "ENOSPC" ? "the disk is full" : code ?? message;
  return new UserError(
    `${tmpdir()}: cannot hold the findings: ${why}; free some space, or set TMPDIR to another folder`
  );
}

// src/check/finding-store.ts
function findingStore(textOf3, limit) {
  return sortedStore(textOf3, findingKey, limit);
}
function placementStore(textOf3, limit) {
  return sortedStore(textOf3, placementKey, limit);
}
function heldPlacements(limit) {
  return sortedStore(JSON.stringify, placementKey, limit);
}
function coverageStore(limit) {
  const { close, texts, ...store } = sortedStore(JSON.stringify, coverageKey, limit);
  function* once() {
    let before;
    for (const text of texts()) {
      if (text !== before) yield text;
      before = text;
    }
  }
  return {
    ...store,
    close,
    texts: once,
    *[Symbol.iterator]() {
      for (const text of once()) yield JSON.parse(text);
    }
  };
}
function findingKey(finding) {
  const { level, verdict: verdict3, role, resource, location, evidence, into = "" } = finding;
  const rank = `${levels.indexOf(level)}${verdict3 === "outside" ? 0 : 1}${roles.indexOf(role)}`;
  return wellFormed([rank, resource.id, location.code, evidence.pointer, into]);
}
function placementKey({ role, resource, location, evidence, into }) {
  const rank = `${roles.indexOf(role)}`;
  return wellFormed([resource.id, rank, location.code, evidence.pointer, into ?? ""]);
}
function coverageKey(unit) {
  const { provider, scope, region, service, status, resources, calls } = unit;
  return wellFormed([provider, scope, region, service, status, String(resources), String(calls)]);
}
function wellFormed(parts2) {
  const key = parts2.join("\0");
  return key.isWellFormed() ? key : JSON.stringify(key);
}

// src/check/class-flow.ts
var copies = /* @__PURE__ */ new Set(["replica", "backup", "failover", "cache"]);
function classFlow(classes) {
  const asked = lookersOf(classes);
  const types2 = new Map(asked.map((by2) => [by2, lookedInto(by2)]));
  const held = heldPlacements();
  const byId = /* @__PURE__ */ new Map();
  const into = /* @__PURE__ */ new Map();
  const tagged = /* @__PURE__ */ new Map();
  const spelt = /* @__PURE__ */ new Map();
  const looked = new Map(asked.map((by2) => [by2, /* @__PURE__ */ new Map()]));
  const wanted = new Map(asked.map((by2) => [by2, /* @__PURE__ */ new Map()]));
  function add(id, { name, why }) {
    const own2 = byId.get(id) ?? /* @__PURE__ */ new Map();
    byId.set(id, own2);
    if (own2.has(name)) return false;
    own2.set(name, { name, why });
    return true;
  }
  function seen(sighting) {
    const id = sameId(sighting.resource);
    const before = looked.get(sighting.by)?.get(id);
    if (!before?.isAnalysed) looked.get(sighting.by)?.set(id, sighting);
    for (const one of classes) {
      const why = whySeen(one, sighting);
      if (why !== void 0) add(id, { name: one.name, why });
    }
  }
  return {
    see(resource) {
      for (const sighting of sightingsIn(resource)) seen(sighting);
      if (resource.onlyReferred) return;
      for (const by2 of asked)
        if (types2.get(by2).has(resource.type.toLowerCase()))
          wanted.get(by2).set(sameId(resource.id), { ...resource, properties: {} });
    },
    hold(placement) {
      held.add(placement);
      if (!copies.has(placement.role)) return;
      const to = destinationOf(placement);
      if (to === void 0) return;
      const { resource } = placement;
      const from2 = sameId(resource.id);
      if (from2 === to) return;
      spelt.set(from2, resource.id);
      const targets = into.get(from2);
      if (targets) targets.add(to);
      else into.set(from2, /* @__PURE__ */ new Set([to]));
      const names = classesOf(resource, classes).map(({ name }) => name);
      if (names.length > 0) tagged.set(from2, { id: resource.id, names });
    },
    settle() {
      const waiting = [...into.keys()];
      for (let from2 = waiting.pop(); from2 !== void 0; from2 = waiting.pop()) {
        const why = `inherited from ${spelt.get(from2)}`;
        const names = [...tagged.get(from2)?.names ?? [], ...byId.get(from2)?.keys() ?? []];
        for (const to of into.get(from2) ?? [])
          for (const name of names) if (add(to, { name, why }) && into.has(to)) waiting.push(to);
      }
    },
    placements: () => held,
    found({ id }) {
      const own2 = byId.get(sameId(id));
      return own2 ? [...own2.values()] : [];
    },
    *gaps() {
      for (const [by2, resources] of wanted)
        for (const [id, resource] of resources)
          if (!looked.get(by2).get(id)?.isAnalysed) yield notLooked(by2, resource);
    },
    close: held.close
  };
}
var services = {
  macie: [
    "Amazon Macie",
    "enable Macie with automated sensitive data discovery in the bucket's region and do not exclude the bucket, or tag it and accept the gap with an exception"
  ]
};
function notLooked(by2, { provider, scope, location, id, type, name }) {
  const [service, remedy] = services[by2];
  return {
    reason: "not-collected",
    provider,
    scope,
    ...location !== void 0 && { region: location },
    service: by2,
    resource: id,
    type,
    detail: `data class of ${name}: the policy asks ${service}, which has not looked into it`,
    remedy
  };
}

// src/check/folded-gaps.ts
function foldedGaps() {
  const folded = /* @__PURE__ */ new Map();
  const lastOf = /* @__PURE__ */ new Map();
  return {
    add(gap) {
      const last = lastOf.get(gap.detail);
      const key = last && isSame(last.first, gap) ? void 0 : gapKey(gap);
      const before = key === void 0 ? last : folded.get(key);
      if (before) {
        before.gaps++;
        before.resources += gap.resources ?? 1;
        lastOf.set(gap.detail, before);
        return;
      }
      const made = { first: gap, gaps: 1, resources: gap.resources ?? 1 };
      folded.set(key, made);
      lastOf.set(gap.detail, made);
    },
    all: () => [...folded.values()].map(({ first, gaps, resources }) => {
      if (gaps === 1) return first;
      const { resource: _, ...rest } = first;
      return { ...rest, resources };
    })
  };
}
function isSame(a, b) {
  return a.reason === b.reason && a.provider === b.provider && a.scope === b.scope && a.region === b.region && a.service === b.service && a.type === b.type && a.role === b.role && a.remedy === b.remedy && a.declared === b.declared && a.exception === b.exception;
}
function gapKey({
  reason,
  provider,
  scope,
  region,
  service,
  type,
  role,
  detail,
  remedy,
  declared,
  exception
}) {
  return JSON.stringify([
    reason,
    provider,
    scope,
    region,
    service,
    type,
    role,
    detail,
    remedy,
    declared,
    exception
  ]);
}

// src/check/places.ts
var columns = { inside: "inside", outside: "outside", "may-leave": "mayLeave" };
function placeCounter() {
  const total = none2();
  const byCountry = /* @__PURE__ */ new Map();
  const anywhere = {};
  return {
    add({ role, location }, verdict3) {
      const column = columns[verdict3];
      total[column]++;
      if (isAnywhere(location)) {
        (anywhere[role] ??= none2())[column]++;
        return;
      }
      for (const country of location.countries) {
        let row = byCountry.get(country);
        if (!row) byCountry.set(country, row = {});
        (row[role] ??= none2())[column]++;
      }
    },
    summary: (gaps, standings) => ({
      total,
      countries: [...byCountry].sort(([a], [b]) => a < b ? -1 : 1).map(([country, row]) => ({
        country,
        standing: standings.of(country),
        roles: inOrder2(row)
      })),
      anywhere: inOrder2(anywhere),
      notSeen: notSeen(gaps),
      adequacyList: standings.list
    })
  };
}
var none2 = () => ({ inside: 0, outside: 0, mayLeave: 0 });
var inOrder2 = (row) => Object.fromEntries(roles.flatMap((role) => row[role] ? [[role, row[role]]] : []));
function notSeen(gaps) {
  const byRole = {};
  let anyRole = 0;
  let accepted = 0;
  for (const gap of gaps)
    if (isAccepted(gap)) accepted++;
    else if (gap.role === void 0) anyRole++;
    else byRole[gap.role] = (byRole[gap.role] ?? 0) + 1;
  return {
    byRole: Object.fromEntries(
      roles.flatMap((role) => byRole[role] === void 0 ? [] : [[role, byRole[role]]])
    ),
    anyRole,
    accepted
  };
}

// src/judge/judge.ts

function verdict2(possible, allowed) {
  if (possible.length === 0) return "may-leave";
  const outside = outsideOf(possible, allowed).length;
  return outside === 0 ? "inside" : outside === possible.length ? "outside" : "may-leave";
}
function outsideOf(possible, allowed) {
  return allowed === "anywhere" ? [] : possible.filter((country) => !allowed.has(country));
}
function fingerprint(rule, resource, role, location, destination) {
  const parts2 = [rule, sameId(resource), role, location];
  return hash(
    "sha256",
    JSON.stringify(destination === void 0 ? parts2 : [...parts2, sameId(destination)])
  );
}
function judgeBy(policy, rules, asOf, codeOf = (_, place) => place, placesOf = () => [], foundOf = () => []) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const own2 = policy.exceptions.filter(({ rule }) => rule?.startsWith("guard-") !== true);
  const exceptions = exceptionsOn(
    asOf,
    own2,
    [...byId.keys()],
    codeOf,
    (provider) => placesOf(provider).map((place) => ({
      ...place,
      outside: outsideOf(place.countries, policy.boundary.countries)
    }))
  );
  const levelOf = levelsOf(policy, byId);
  const ruled = remember(policy, foundOf);
  return {
    judged: ({ resource, location }) => ruled(resource).judged(location),
    placement(placement) {
      const { resource, role, location, evidence, into } = placement;
      const { classes, reasons, judged } = ruled(resource);
      const { verdict: found, outside } = judged(location);
      if (found === "inside") return void 0;
      const id = `${role}-${found}`;
      const rule = byId.get(id);
      if (!rule) throw new Error(`no rule is called ${id}`);
      const level = levelOf(rule);
      if (level === "off") return void 0;
      const finding = {
        rule: id,
        level,
        verdict: found,
        resource,
        role,
        location,
        outside,
        evidence,
        ...into !== void 0 && { into },
        classes,
        ...reasons.length > 0 && { classReasons: reasons },
        fingerprint: fingerprint(id, resource.id, role, location.code, destinationOf(placement)),
        references: rule.references
      };
      const exception = exceptions.forFinding(finding);
      return exception ? { ...finding, exception } : finding;
    },
    gap(gap) {
      const exception = exceptions.forGap(gap);
      return exception ? { ...gap, exception } : gap;
    },
    exceptions: exceptions.outcomes
  };
}
function levelsOf({ levels: said }, byId) {
  const own2 = ({ id, level }) => said.get(id) ?? level;
  const known = new Map(
    [...byId.values()].map((rule) => {
      const graver = byId.get(graverOf(rule.id));
      return [rule.id, graver ? milder(own2(rule), own2(graver)) : own2(rule)];
    })
  );
  return (rule) => known.get(rule.id) ?? rule.level;
}
var byGravity = [...levels, "off"];
function milder(a, b) {
  return byGravity[Math.max(byGravity.indexOf(a), byGravity.indexOf(b))];
}
function remember({ classes, boundary }, foundOf) {
  const byClasses = /* @__PURE__ */ new Map();
  let last;
  function of(matching) {
    const key = matching.length === 0 ? "" : matching.map((one) => classes.indexOf(one)).join();
    const before = byClasses.get(key);
    if (before) return before;
    const allowed = allowedFor(matching, boundary);
    const known = /* @__PURE__ */ new WeakMap();
    const made = {
      classes: matching.map(({ name }) => name),
      judged(location) {
        let judged = known.get(location);
        if (!judged) {
          const { countries } = location;
          judged = { verdict: verdict2(countries, allowed), outside: outsideOf(countries, allowed) };
          known.set(location, judged);
        }
        return judged;
      }
    };
    byClasses.set(key, made);
    return made;
  }
  return (resource) => {
    if (last?.resource === resource) return last.ruled;
    const tagged = classesOf(resource, classes);
    const found = new Map(foundOf(resource).map(({ name, why }) => [name, why]));
    const matching = classes.filter((one) => tagged.includes(one) || found.has(one.name));
    const reasons = matching.map(
      (one) => tagged.includes(one) ? `tag ${Object.keys(one.tags ?? {}).join(", ")}` : found.get(one.name)
    );
    const ruled = { ...of(matching), reasons };
    last = { resource, ruled };
    return ruled;
  };
}

// src/locate/shape.ts
var anything = () => ({ named: /* @__PURE__ */ new Map(), list: void 0, record: void 0 });
function shapeOf(paths) {
  const root = anything();
  for (const path of paths) {
    let at = root;
    for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
      if (step === "[]") at = at.list ??= anything();
      else if (step === "{}") at = at.record ??= anything();
      else {
        const next = at.named.get(step) ?? anything();
        at.named.set(step, next);
        at = next;
      }
  }
  return root;
}
function misfit(value, shape) {
  const { named, list, record } = shape;
  if (value === void 0 || value === null) return void 0;
  if (list) {
    if (!Array.isArray(value)) return `${shapeName(value)} where a list is expected`;
    for (const item of value) {
      const wrong = misfit(item, list);
      if (wrong !== void 0) return wrong;
    }
    return void 0;
  }
  if (!record && named.size === 0) return void 0;
  if (typeof value !== "object" || Array.isArray(value))
    return `${shapeName(value)} where a record is expected`;
  for (const [name, below] of named)
    if (Object.hasOwn(value, name)) {
      const wrong = misfit(value[name], below);
      if (wrong !== void 0) return wrong;
    }
  if (record)
    for (const item of Object.values(value)) {
      const wrong = misfit(item, record);
      if (wrong !== void 0) return wrong;
    }
  return void 0;
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function nothingToRead({ properties }, { provider, rows }) {
  if (!isRecord(properties))
    return { why: `${shapeName(properties)} where a record is expected`, of: () => true };
  const { envelope } = factsOf(provider).types;
  if (envelope === void 0) return void 0;
  const isInside = (row) => pathsOf(row).some((path) => path.startsWith(`${envelope}.`));
  if (!rows.some(isInside) || !Object.hasOwn(properties, envelope) || isRecord(properties[envelope]))
    return void 0;
  return {
    why: `${shapeName(properties[envelope])} where its properties are expected`,
    // Answers to calls of their own stand beside it, and can be read.
    of: isInside
  };
}
function nullAnswers({ properties, unseen }, { needs: needs2 }) {
  if (needs2.length === 0 || !isRecord(properties)) return [];
  return needs2.filter(({ property }) => properties[property] === null && unseen?.[property] === void 0).map(({ property }) => ({
    why: `nothing where the answer ${property} is expected`,
    of: (row) => pathsOf(row).some((path) => path.split(/[.[{]/, 1)[0] === property)
  }));
}
var pathsOf = (row) => [
  ..."read" in row ? [row.read] : [],
  ...row.reads
];

// src/locate/declared-at.ts
function declaredAt(planned, pointer = "") {
  const { file, line, column } = planned;
  const written = writtenAt(planned, pointer);
  const at = written?.line === void 0 ? { line, column } : written;
  return {
    file: written?.file ?? file,
    ...at.line !== void 0 && { line: at.line },
    ...at.column !== void 0 && { column: at.column },
    ...written && { attribute: written.attribute }
  };
}
function writtenAt({ written = {} }, pointer) {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/")))
    if (Object.hasOwn(written, at)) return written[at];
  return void 0;
}

// src/locate/default-home.ts
function defaultHome(type) {
  const kind = classOf(type);
  if (kind === "configuration")
    return {
      role: "metadata",
      why: "a resource of this type is configuration: its name and settings are kept here, and no customer content",
      docs: pageOf(type),
      reads: []
    };
  if (kind === "processes")
    return {
      role: "processing",
      why: "a resource of this type processes data in the region that it was made in",
      docs: pageOf(type),
      reads: []
    };
  return void 0;
}

// src/locate/kinds.ts
function kindsOf(types2) {
  const kinds = /* @__PURE__ */ new Map();
  const spellings = /* @__PURE__ */ new Map();
  const owners2 = ownerTypes(types2);
  const numbers = /* @__PURE__ */ new Map();
  function numberOf(key) {
    const word = key.slice(nameAt(key));
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    return number;
  }
  function of(type) {
    const before = spellings.get(type);
    if (before) return before;
    const key = type.toLowerCase();
    const known = types2.get(key);
    const blind = new Set(known?.blind);
    const kind = kinds.get(key) ?? {
      number: known && known.type !== factsOf(known.provider).types.byNameAlone ? numberOf(key) : 0,
      known,
      home: known?.home ?? defaultHome(type),
      rows: (known?.rows ?? []).map((row) => ({
        row,
        top: "read" in row ? row.read.split(/[.[{]/, 1)[0] : "",
        walk: "read" in row ? compilePath(row.read, aboutPath(row, known)) : void 0
      })),
      shape: shapeOf(known ? functionPaths(known) : []),
      owns: owners2.has(key),
      first: void 0,
      resources: 0,
      blind,
      unsaid(reasons) {
        for (const reason of Object.values(reasons)) blind.add(reason);
      }
    };
    kinds.set(key, kind);
    spellings.set(type, kind);
    return kind;
  }
  const judged = () => [...kinds.values()].flatMap((kind) => kind.first ? [{ ...kind, ...kind.first }] : []);
  return {
    of,
    blindSpots: () => judged().flatMap(
      ({ provider, type, resources, blind }) => [...blind].map((detail) => ({ provider, type, resources, detail }))
    ),
    types: () => judged().map(({ provider, type, resources, known }) => ({
      provider,
      type,
      resources,
      depth: known ? "described" : "home-only"
    }))
  };
}
var functionPaths = ({ rows, home, alias }) => [
  ...rows.flatMap(({ reads }) => reads),
  ...home?.reads ?? [],
  ...alias?.reads ?? []
];
function aboutPath(row, type) {
  return {
    roots: rootsOf(row.read, type),
    envelope: factsOf(type.provider).types.envelope,
    isSwitched: row.when !== void 0,
    optional: row.optional ?? []
  };
}
function rootsOf(path, { provider, needs: needs2 }) {
  const steps = path.split(/[.[{]/);
  const answer = needs2.some(({ property, list }) => property === steps[0] && !list) ? 1 : 0;
  return answer + (steps[answer] === factsOf(provider).types.envelope ? 1 : 0);
}
function ownerTypes(types2) {
  return new Set(
    [...types2.values()].flatMap(
      ({ type, home }) => home?.owner ? (home.ownedBy ?? [type]).map((one) => one.toLowerCase()) : []
    )
  );
}

// src/locate/gaps.ts
function gapOf(resource, role, reason, detail, remedy) {
  const declared = resource.declared ?? (resource.planned && declaredAt(resource.planned));
  return {
    reason,
    provider: resource.provider,
    scope: resource.scope,
    ...resource.location !== void 0 && { region: resource.location },
    type: resource.type,
    resource: resource.id,
    role,
    detail,
    remedy,
    ...declared && { declared }
  };
}
function notTold(resource, role, why, { gap, remedy = "scan the account or subscription it names as well" }) {
  return gapOf(resource, role, "unresolved-reference", `${why}: ${brief(gap)}`, remedy);
}
function notUnderstood(resource, role, why, property, value) {
  return gapOf(
    resource,
    role,
    "unknown-value",
    value === void 0 || value === null ? `${why}: nothing is shown at ${property}, where the provider always shows something` : `${why}: this version does not understand ${quoted(value)} at ${property}`,
    "look the setting up at the provider; a newer version of data-boundary may know the value"
  );
}
var longestQuote = 200;
function quoted(value) {
  const text = JSON.stringify(typeof value === "string" ? masked(value) : value) ?? typeof value;
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
function misshapenAs(resource, role, what, why) {
  return gapOf(
    resource,
    role,
    "failed",
    `${what}: the record has a shape this version does not understand (${why})`,
    "report it with the resource type and the provider's API version"
  );
}
function misshapen(resource, role, what, error) {
  const why = error instanceof SyntaxError ? "not JSON" : brief(error instanceof Error ? error.message : String(error));
  return misshapenAs(resource, role, what, why);
}
function relabelled(resource) {
  return gapOf(
    resource,
    "home",
    "failed",
    "it is listed twice, with different labels: it was judged by those that came first",
    "give it the same labels everywhere, or scan the lists that differ one by one"
  );
}
function retyped(resource) {
  return gapOf(
    resource,
    "home",
    "failed",
    "its id is listed with two types: it was judged as both, and one of them is not true",
    "list it once, with the type that the provider shows"
  );
}
function brief(text) {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
function unknownSite(resource, role, name) {
  return gapOf(
    resource,
    role,
    "unknown-location",
    `it runs at ${JSON.stringify(masked(brief(name)))}, a site of the customer's; the listed location is that of its management`,
    "find out where that site is, and accept the gap with an exception if it is inside"
  );
}
function unknownLocation(resource, role, code, pointer) {
  const noLocation = code === void 0 ? resource.planned?.noLocation : void 0;
  if (noLocation)
    return gapOf(resource, role, "unknown-location", noLocation.why, noLocation.remedy);
  return gapOf(
    resource,
    role,
    "unknown-location",
    code === void 0 ? "no location is listed" : `no country is known for the location ${JSON.stringify(brief(code))} at ${pointer}`,
    code === void 0 ? "look the resource up at the provider, and accept the gap with an exception if it holds no data" : "look the location up at the provider; a newer version of data-boundary may know it"
  );
}

// src/locate/unseen.ts
function unseenWhy({ properties, unseen }, top) {
  if (!unseen) return void 0;
  if (Object.hasOwn(unseen, top)) return unseen[top];
  return Object.hasOwn(Object(properties), top) ? void 0 : unseen["*"] ?? unseen["**"];
}
function unseenAt({ unseen }, pointer) {
  if (!unseen) return void 0;
  return (Object.hasOwn(unseen, pointer) ? unseen[pointer] : void 0) ?? unseen["**"];
}
function watching(properties, unseen) {
  const watch = {
    record: void 0,
    missed: void 0,
    part: (value, pointer) => isDeep ? below(value, pointer) : value
  };
  const deep = unseen["**"];
  const isDeep = deep !== void 0 || Object.keys(unseen).some((key) => key.startsWith("/"));
  const below = (value, pointer) => typeof value !== "object" || value === null ? value : new Proxy(value, {
    get(target, key, receiver) {
      const item = Reflect.get(target, key, receiver);
      if (typeof key !== "string") return item;
      const at = `${pointer}/${escapePointer(key)}`;
      if (!Array.isArray(target) && isAbsent(target, key)) {
        const why = Object.hasOwn(unseen, at) ? unseen[at] : deep;
        if (why !== void 0) watch.missed = `${key}: ${why}`;
      }
      return below(item, at);
    }
  });
  watch.record = new Proxy(Object(properties), {
    get(target, key, receiver) {
      const item = Reflect.get(target, key, receiver);
      if (typeof key !== "string") return item;
      const at = `/${escapePointer(key)}`;
      const why = Object.hasOwn(unseen, key) ? unseen[key] : Object.hasOwn(target, key) ? void 0 : Object.hasOwn(unseen, at) ? unseen[at] : unseen["*"] ?? deep;
      if (why !== void 0) watch.missed = `${key}: ${why}`;
      return isDeep ? below(item, at) : item;
    }
  });
  return watch;
}
function isAbsent(target, key) {
  if (!Object.hasOwn(target, key)) return !(key in Object.prototype);
  return target[key] === null;
}

// src/locate/read-rows.ts
function rowReader(atlas, gap, arrive) {
  function contextOf(visit2) {
    if (visit2.here) return visit2.here;
    const { provider, properties, unseen } = visit2.resource;
    visit2.watch = unseen && watching(properties, unseen);
    const id = visit2.resource.planned?.ids?.[0];
    const resource = visit2.watch || id !== void 0 ? {
      ...visit2.resource,
      ...id !== void 0 && { id },
      ...visit2.watch && { properties: visit2.watch.record }
    } : visit2.resource;
    const home = visit2.listed?.code;
    visit2.here = {
      resource,
      home,
      element: resource.properties,
      pair: (code = home) => code !== void 0 && atlas.find(provider, code) ? atlas.pair(provider, code) : {
        gap: `which region is paired with ${code ?? "its own"} is not known, as that region is not`,
        remedy: "look the resource up at the provider, and accept the gap with an exception if its data stays inside"
      }
    };
    return visit2.here;
  }
  const given = (element, at) => {
    const here = contextOf(visit);
    return { ...here, element: visit.watch?.part(element, at) ?? element };
  };
  let row;
  let visit;
  let doubt;
  const walker = {
    value(value, pointer, element, elementAt) {
      if (!("read" in row)) return;
      const { as } = row;
      try {
        give(value, pointer, "stated", as ? as(value, given(element, elementAt)) : value);
      } catch (error) {
        reportHome();
        gap(misshapen(subjectAt(pointer), row.role, row.why, error));
      }
    },
    missing(pointer, element, elementAt, kind) {
      if (!("read" in row)) return;
      const why = unseenAt(visit.resource, pointer);
      if (why !== void 0) {
        reportHome();
        missed(row, subjectAt(pointer), `${row.read}: ${why}`);
        return;
      }
      const isSaidElsewhere = element === void 0 || elementAt === "" && kind === "outside";
      if (visit.resource.planned?.isPart && isSaidElsewhere) return;
      const absent = kind === "nothing" ? unshown : row.absent ?? (kind === "outside" ? void 0 : unshown);
      if (absent === void 0) return;
      const destination = typeof absent !== "function" ? absent : kind === "list" ? unshown : absent(given(element, elementAt));
      give(null, pointer, "default", destination);
    },
    empty(pointer, kind) {
      if (!("read" in row)) return;
      const isGap = kind === "list" && (row.absent === void 0 || typeof row.absent === "function");
      if (isGap || row.emptyIsAbsent) this.missing(pointer, void 0, pointer, kind);
    },
    wrong(what) {
      reportHome();
      gap(misshapenAs(visit.resource, row.role, row.why, what));
    }
  };
  function read(compiled, one) {
    row = compiled.row;
    visit = one;
    doubt = void 0;
    const { resource } = visit;
    if (resource.planned && isUnsaid(resource.planned, compiled)) return;
    if (resource.unseen) {
      visit.here = void 0;
      visit.watch = void 0;
    }
    const wrong = visit.isMisshapen ? misfit(resource.properties, shapeOf(row.reads)) : void 0;
    if (wrong !== void 0) {
      walker.wrong(wrong);
      return;
    }
    try {
      if (row.when) {
        const here = contextOf(visit);
        const applies = row.when(here.resource.properties, here);
        if (applies !== true && visit.watch?.missed !== void 0) {
          missed(row, resource, visit.watch.missed);
          return;
        }
        if (applies === false) return;
        if (applies !== true) doubt = applies;
      }
      if ("always" in row) {
        if (!resource.planned?.isPart) give(null, "", "inherent", answer(row.always));
        return;
      }
      const why = unseenWhy(resource, compiled.top);
      if (why !== void 0) {
        reportHome();
        missed(row, subjectAt(`/${compiled.top}`), `${compiled.top}: ${why}`);
        return;
      }
      compiled.walk(resource.properties, walker);
    } catch (error) {
      reportHome();
      gap(misshapen(resource, row.role, row.why, error));
    }
  }
  function notKnown({ unknown: value, property }, otherwise, at) {
    gap(notUnderstood(subjectAt(at), row.role, row.why, property ?? otherwise, value));
  }
  function subjectAt(pointer) {
    const { resource } = visit;
    if (!resource.planned) return resource;
    return { ...resource, declared: declaredAt(resource.planned, pointer) };
  }
  const answer = (said) => typeof said === "function" ? said(contextOf(visit)) : said;
  function give(value, pointer, basis, destination) {
    if (destination === none) {
      if (visit.watch?.missed === void 0 || row.guards) return;
      reportHome();
      missed(row, visit.resource, visit.watch.missed);
      return;
    }
    const isJudged = destination === own && visit.isListedJudged && row.role !== "home";
    if (doubt) {
      if (!isJudged) notKnown(doubt, "what decides whether it applies", pointer);
      return;
    }
    reportHome();
    if (isJudged) return;
    if (isPlace(destination)) {
      const evidence = evidenceOf(row, visit.resource, { pointer, value, basis });
      arrive(row, visit, destination, evidence, value);
    } else
      notKnown(
        "unknown" in destination ? destination : { unknown: destination },
        "read" in row ? row.read : "what it reads",
        pointer
      );
  }
  function reportHome() {
    if (row.role === "home") visit.homeTold = true;
  }
  function missed({ role, why: what }, resource, why) {
    gap(
      gapOf(
        resource,
        role,
        "not-collected",
        `${what}: not seen, ${why}`,
        "resolve the cause, or accept the gap with an exception"
      )
    );
  }
  return { read };
}
function evidenceOf({ why, docs }, { planned }, { pointer, value, basis }) {
  if (!planned) return { pointer, value, basis, why, docs };
  const expression = value === null ? void 0 : planned.written?.[pointer]?.expression;
  return {
    pointer,
    value: expression === void 0 ? value : maskedExpression(expression),
    basis,
    why,
    docs,
    declared: declaredAt(planned, pointer)
  };
}
function isUnsaid({ unsaid }, { row, top }) {
  return unsaid !== void 0 && "read" in row && (Object.hasOwn(unsaid, row.read) || Object.hasOwn(unsaid, top));
}
function isPlace(destination) {
  return typeof destination === "string" || "resource" in destination || "own" in destination || "anyOf" in destination || "gap" in destination;
}

// src/locate/references.ts
var mostLately = 1024;
function references() {
  const ids = idTable();
  let last;
  const aliases = idTable();
  const named = numberList();
  const homesOf = numberList();
  const distinctHomes = [];
  const numberOfHomes = /* @__PURE__ */ new Map();
  const numberOfHome = /* @__PURE__ */ new WeakMap();
  const ownerOf2 = numberList();
  const owners2 = idTable("text");
  const lately = Array.from({ length: mostLately });
  function numberOf(homes) {
    const [home] = homes;
    const before = home && homes.length === 1 ? numberOfHome.get(home) : void 0;
    if (before !== void 0) return before;
    const key = homes.map(({ code, countries }) => `${code} ${countries.join()}`).join("\n");
    let number = numberOfHomes.get(key);
    if (number === void 0) {
      number = distinctHomes.push(homes) - 1;
      numberOfHomes.set(key, number);
    }
    if (home && homes.length === 1) numberOfHome.set(home, number);
    return number;
  }
  function numberOfOwner(owner, known) {
    const { id, name } = owner.ref;
    if (id !== known || !isEnd(id, name)) return owners2.add(inAscii(textOf(owner, known)));
    const slot = mixed(owner) & mostLately - 1;
    const before = lately[slot];
    if (before && saysSame(before.owner, owner)) return before.number;
    const number = owners2.add(inAscii(textOf(owner, known)));
    lately[slot] = { owner, number };
    return number;
  }
  function ownerAt(number) {
    const text = ownerOf2.get(number);
    return text === 0 ? void 0 : ownerFrom(ids.idOf(number), owners2.idOf(text - 1));
  }
  function numberFor(id) {
    if (last?.id !== id) last = { id, number: ids.add(id) };
    return last.number;
  }
  const homesAt = (number) => distinctHomes[homesOf.get(number) - 1];
  return {
    enter(id, alias, homes, owner) {
      const number = numberFor(id);
      const before = homesAt(number);
      homesOf.set(number, 1 + numberOf(before?.length ? united(before, homes) : homes));
      if (owner) ownerOf2.set(number, numberOfOwner(owner, before ? ids.idOf(number) : id) + 1);
      if (alias !== void 0) named.set(aliases.add(alias), number);
    },
    alias(alias, id) {
      named.set(aliases.add(alias), numberFor(id));
    },
    hold(owner) {
      const number = ids.add(owner.ref.id);
      ownerOf2.set(number, numberOfOwner(owner, ids.idOf(number)) + 1);
    },
    numberFor,
    find(id) {
      const alias = aliases.find(id);
      const number = ids.find(id) ?? (alias === void 0 ? void 0 : named.get(alias));
      const homes = number === void 0 ? void 0 : homesAt(number);
      if (number === void 0 || !homes) return void 0;
      return {
        id: ids.idOf(number),
        homes,
        owner: () => ownerAt(number)
      };
    }
  };
}
function united(before, homes) {
  const more = homes.filter(({ code }) => !before.some((one) => one.code === code));
  return more.length === 0 ? before : [...before, ...more];
}
function mixed({ ref: { type, labels }, reported }) {
  let mix = type.length * 8 + reported.size;
  for (const name in labels) {
    const label = labels[name];
    for (let i = Math.max(0, label.length - 6); i < label.length; i++)
      mix = Math.imul(mix, 31) + label.charCodeAt(i);
  }
  return mix ^ mix >>> 15;
}
function saysSame(a, b) {
  const [one, other] = [a.ref, b.ref];
  if (one.type !== other.type || one.scope !== other.scope || one.provider !== other.provider)
    return false;
  if (a.reported.size !== b.reported.size) return false;
  for (const place of a.reported) if (!b.reported.has(place)) return false;
  let labels = 0;
  for (const name in one.labels) {
    if (one.labels[name] !== other.labels[name]) return false;
    labels++;
  }
  for (const _ in other.labels) labels--;
  return labels === 0;
}
var isEnd = (id, name) => name === id.slice(nameAt(id));
function textOf({ ref, reported }, known) {
  const { id, type, provider, scope, name, labels } = ref;
  const other = isEnd(id, name) ? null : name;
  const said = [type, provider, scope, labels, [...reported], other];
  return JSON.stringify(id === known ? said : [...said, id]);
}
var inAscii = (json3) => json3.replaceAll(
  /[\u007f-\uffff]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function ownerFrom(known, text) {
  const [type, provider, scope, labels, reported, name, id = known] = JSON.parse(text);
  return {
    ref: { id, type, provider, scope, name: name ?? id.slice(nameAt(id)), labels },
    reported: new Set(reported)
  };
}

// src/locate/repeats.ts
function repeats(sink, numberFor, destinationOf2) {
  const kinds = /* @__PURE__ */ new Map();
  let kindCount = 0;
  const kindOf = numberList();
  const toOf = numberList();
  const beforeOf = numberList();
  let count = 1;
  const shared = /* @__PURE__ */ new Map([[1, /* @__PURE__ */ new Map()]]);
  const reportedOf = numberList();
  const repeated = /* @__PURE__ */ new Set();
  const labelsOf = numberList();
  let isRelabelled = false;
  const typeOf = numberList();
  let isRetyped = false;
  let reported = 1;
  let prior = 0;
  function kindFor(kind, what) {
    let byWhat = kinds.get(kind);
    if (!byWhat) kinds.set(kind, byWhat = /* @__PURE__ */ new Map());
    let number = byWhat.get(what);
    if (number === void 0) byWhat.set(what, number = ++kindCount);
    return number;
  }
  function isNew(kind, to) {
    for (let one = prior; one > 1; one = beforeOf.get(one))
      if (kindOf.get(one) === kind && toOf.get(one) === to) return false;
    const next = to === 0 ? shared.get(reported) : void 0;
    const known = next?.get(kind);
    if (known !== void 0) {
      reported = known;
      return true;
    }
    count++;
    kindOf.set(count, kind);
    toOf.set(count, to);
    beforeOf.set(count, reported);
    if (next) {
      next.set(kind, count);
      shared.set(count, /* @__PURE__ */ new Map());
    }
    reported = count;
    return true;
  }
  return {
    out: {
      placement(placement) {
        const to = destinationOf2(placement);
        const kind = kindFor(placement.role, placement.location.code);
        if (isNew(kind, to === void 0 ? 0 : to + 1)) sink.placement(placement);
      },
      gap(gap) {
        if (isNew(kindFor(`gap ${gap.role}`, gap.reason), 1 + (hashOf(gap.detail) >>> 1)))
          sink.gap(gap);
      }
    },
    visit(resource, type, see) {
      const number = numberFor(resource.id);
      const before = reportedOf.get(number);
      if (before !== 0 && resource.onlyReferred) return;
      prior = before;
      const labels = digestOf(resource.labels);
      isRelabelled = labels !== 0 && labelsOf.get(number) !== 0 && labelsOf.get(number) !== labels;
      if (labels !== 0) labelsOf.set(number, labels);
      const typeBefore = typeOf.get(number);
      isRetyped = prior !== 0 && type !== 0 && typeBefore !== 0 && typeBefore !== type;
      if (type !== 0) typeOf.set(number, type);
      reported = prior || 1;
      see(resource);
      if (resource.onlyReferred) return;
      if (prior) repeated.add(number);
      reportedOf.set(number, reported);
    },
    isRepeat: () => prior !== 0,
    isRelabelled: () => isRelabelled,
    isRetyped: () => isRetyped,
    resume(id, go) {
      const number = numberFor(id);
      const isRepeated = repeated.has(number);
      prior = isRepeated ? reportedOf.get(number) : 0;
      reported = prior || 1;
      go();
      if (isRepeated) reportedOf.set(number, reported);
    }
  };
}
function hashOf(...texts) {
  let hash2 = 2166136261;
  for (const text of texts)
    for (let i = 0; i < text.length; i++) hash2 = Math.imul(hash2 ^ text.charCodeAt(i), 16777619);
  return hash2;
}
function digestOf(labels) {
  let hash2 = 0;
  let isEmpty = true;
  for (const [name, value] of Object.entries(labels)) {
    isEmpty = false;
    hash2 = hash2 + hashOf(name, "\0", value) | 0;
  }
  return isEmpty ? 0 : hash2 >>> 1 || 1;
}

// src/locate/waiting.ts
function waitingList() {
  const texts = idTable("text");
  const numbers = numberList();
  let count = 0;
  const knowledge = [];
  const numberOf = /* @__PURE__ */ new Map();
  const put = (value) => texts.add(inAscii(JSON.stringify(value)));
  function packed({ pointer, value, basis, why, docs, declared }) {
    const key = `${why}
${docs}`;
    let number = numberOf.get(key);
    if (number === void 0) {
      number = knowledge.push({ why, docs }) - 1;
      numberOf.set(key, number);
    }
    return declared ? [pointer, value, basis, number, declared] : [pointer, value, basis, number];
  }
  const unpacked = ([pointer, value, basis, number, declared]) => ({
    pointer,
    value,
    basis,
    ...knowledge[number],
    ...declared && { declared }
  });
  return {
    add({ ref, location, reported, references: references2, copy }) {
      const { id, type, provider, scope, name, labels } = ref;
      const common = [type, provider, scope, labels, location ?? null];
      const own2 = [
        id,
        name,
        reported ? [...reported] : null,
        references2.map((one) => [one.id, one.role, packed(one.evidence)]),
        copy ? [copy.owner, copy.role, copy.at, packed(copy.evidence)] : null
      ];
      numbers.set(2 * count, put(common));
      numbers.set(2 * count + 1, put(own2));
      count++;
    },
    *all() {
      for (let i = 0; i < count; i++) {
        const common = JSON.parse(texts.idOf(numbers.get(2 * i)));
        const own2 = JSON.parse(texts.idOf(numbers.get(2 * i + 1)));
        const [type, provider, scope, labels, location] = common;
        const [id, name, reported, references2, copy] = own2;
        yield {
          ref: { id, type, provider, scope, name, labels },
          location: location ?? void 0,
          reported: reported ? new Set(reported) : void 0,
          references: references2.map(([to, role, evidence]) => ({
            id: to,
            role,
            evidence: unpacked(evidence)
          })),
          copy: copy ? { owner: copy[0], role: copy[1], at: copy[2], evidence: unpacked(copy[3]) } : void 0
        };
      }
    }
  };
}

// src/locate/locate.ts
var byFile = { why: "the resource is made in the region that the file gives it" };
function locator(types2, atlas, sink) {
  const kinds = kindsOf(types2);
  const refs = references();
  const waiting = waitingList();
  const destinationNumber = (placement) => {
    const destination = destinationOf(placement);
    return destination === void 0 ? void 0 : refs.numberFor(destination);
  };
  const once = repeats(sink, refs.numberFor, destinationNumber);
  const { out } = once;
  const rows = rowReader(atlas, out.gap, arrive);
  function see(resource) {
    const kind = kinds.of(resource.type);
    const { home } = kind;
    const site = home?.role === "none" || home?.role === "metadata" || home?.at !== void 0 ? void 0 : factsOf(resource.provider).places.site?.of(resource.properties);
    const code = site ? site.code : resource.location;
    const listed = code === void 0 ? void 0 : atlas.find(resource.provider, code);
    if (resource.onlyReferred) {
      enter(resource, kind, listed ? [listed] : [], void 0);
      return;
    }
    kind.first ??= { provider: resource.provider, type: resource.type };
    if (!once.isRepeat()) kind.resources++;
    if (once.isRelabelled()) out.gap(relabelled(resource));
    if (once.isRetyped() && !resource.planned) out.gap(retyped(resource));
    const ref = refOf(resource);
    const homes = [];
    const reported = kind.rows.length > 0 || kind.owns ? /* @__PURE__ */ new Set() : void 0;
    const visit = {
      resource,
      ref,
      listed,
      site,
      isListedJudged: home === void 0 || home.role !== "none" && home.at === void 0,
      isMisshapen: misfit(resource.properties, kind.shape) !== void 0,
      homes,
      place: reported ? placer(reported) : out.placement,
      homeTold: false,
      here: void 0,
      watch: void 0,
      references: void 0,
      copy: void 0
    };
    if (kind.known && kind.rows.length > 0) readRows(kind, kind.known, visit);
    const isNowhere = !kind.known && home?.role === "metadata" && resource.location === void 0;
    if (!visit.homeTold && !isNowhere && !resource.planned?.isPart)
      try {
        placeHome(visit, home);
        if (listed && homes.length === 0 && takesData(kind)) homes.push(listed);
      } catch (error) {
        const role = home === void 0 || home.role === "none" ? "home" : home.role;
        out.gap(misshapen(resource, role, "its place", error));
      }
    if (!resource.planned?.isPart)
      enter(resource, kind, homes, kind.owns ? { ref, reported } : void 0);
    if (resource.planned?.unsaid) kind.unsaid(resource.planned.unsaid);
    const { references: later = [], copy } = visit;
    if (later.length > 0 || copy)
      waiting.add({
        ref,
        location: resource.location,
        // What may own copies can have placements reported by others, too.
        reported: kind.owns ? void 0 : reported,
        references: later,
        copy
      });
  }
  function readRows(kind, known, visit) {
    const nothing = nothingToRead(visit.resource, known);
    for (const row of kind.rows) if (!nothing?.of(row.row)) rows.read(row, visit);
    for (const { why, of } of [
      ...nothing ? [nothing] : [],
      ...nullAnswers(visit.resource, known)
    ]) {
      const [only = "home", ...more] = new Set(known.rows.filter(of).map(({ role: role2 }) => role2));
      const role = more.length === 0 ? only : "home";
      out.gap(misshapenAs(visit.resource, role, "its settings", why));
    }
  }
  function enter(resource, { known }, homes, owner) {
    let alias;
    if (known?.alias)
      try {
        alias = known.alias.of(resource);
      } catch (error) {
        out.gap(misshapen(resource, "home", "its place", error));
      }
    refs.enter(resource.id, alias, homes, owner);
    for (const id of resource.planned?.ids ?? []) refs.alias(id, resource.id);
  }
  function arrive(row, visit, destination, evidence, value) {
    const { resource, ref } = visit;
    const { role, why } = row;
    if (typeof destination === "string")
      put(role, visit, atlas.find(resource.provider, destination), destination, evidence, value);
    else if ("resource" in destination) {
      const reference = { id: destination.resource, role, evidence };
      if (refs.find(reference.id))
        resolve({ ...ref, location: resource.location }, ref, reference, visit.place);
      else (visit.references ??= []).push(reference);
    } else if ("own" in destination) put(role, visit, visit.listed, resource.location, evidence);
    else {
      if ("anyOf" in destination)
        put(role, visit, union(resource, destination), destination.code, evidence);
      if (destination.gap !== void 0)
        out.gap(notTold(resource, role, why, { ...destination, gap: destination.gap }));
    }
  }
  function put(role, { resource, ref, homes, place }, location, code, evidence, value) {
    if (!location) {
      out.gap(unknownLocation(resource, role, code, evidence.pointer));
      return;
    }
    if (role === "home") homes.push(location);
    const into = evidence.value === value || isMadeUp(value) ? void 0 : destinationIn(value);
    place({ resource: ref, role, location, evidence, ...into !== void 0 && { into } });
  }
  function resolve(subject, ref, { id, role, evidence }, place) {
    const into = refs.find(id);
    if (into && into.homes.length > 0)
      for (const location of into.homes)
        place({ resource: ref, role, location, evidence, into: into.id });
    else
      out.gap(
        gapOf(
          evidence.declared ? { ...subject, declared: evidence.declared } : subject,
          role,
          "unresolved-reference",
          `${evidence.why}: the place of ${brief(asWritten(id, evidence))} could not be learnt`,
          "scan the account or subscription that holds it as well"
        )
      );
  }
  function tellOwner(ref, { owner, role, at, evidence }) {
    const location = atlas.find(ref.provider, at);
    const parent = refs.find(owner);
    if (parent?.homes.some(({ code }) => code === location.code)) return;
    const known = parent?.owner();
    if (known?.reported.has(keyOf(role, location.code))) return;
    const place = known ? placerOf(known) : out.placement;
    place({ resource: known?.ref ?? ref, role, location, evidence, into: ref.id });
  }
  function placerOf(owner) {
    const place = placer(owner.reported);
    return (placement) => {
      const before = owner.reported.size;
      place(placement);
      if (owner.reported.size > before) refs.hold(owner);
    };
  }
  function placer(reported) {
    return (placement) => {
      const number = destinationNumber(placement);
      const place = keyOf(placement.role, placement.location.code);
      const key = number === void 0 ? place : `${place} ${number}`;
      if (reported.has(key)) return;
      reported.add(key);
      out.placement(placement);
    };
  }
  function union(resource, { anyOf, code }) {
    const places = anyOf.map((one) => atlas.find(resource.provider, one));
    if (places.length === 0 || places.includes(void 0)) return void 0;
    return { code, countries: [...new Set(places.flatMap((place) => place.countries))].sort() };
  }
  function placeHome(at, stated) {
    const { resource, ref, listed, site, isMisshapen, homes, place } = at;
    let owner;
    let home = stated;
    if (stated?.owner) {
      const wrong = isMisshapen ? misfit(resource.properties, shapeOf(stated.reads)) : void 0;
      const role2 = stated.role === "none" ? "home" : stated.role;
      if (wrong !== void 0) out.gap(misshapenAs(resource, role2, stated.why, wrong));
      const record = wrong === void 0 ? resource.properties : {};
      const answer = stated.owner(providersId(resource), record);
      const said = wrong === void 0 || typeof answer === "string" ? answer : none;
      if (typeof said === "string") owner = said;
      else if ("gap" in said) {
        out.gap(notTold(resource, stated.role === "none" ? "home" : stated.role, stated.why, said));
        return;
      } else {
        home = void 0;
        if (!("none" in said))
          out.gap(
            notUnderstood(
              resource,
              stated.role === "none" ? "home" : stated.role,
              stated.why,
              said.property ?? "what names its original",
              said.unknown
            )
          );
      }
    }
    if (home?.role === "none") {
      if (listed) homes.push(listed);
      return;
    }
    const role = home?.role ?? "home";
    const location = home?.at === void 0 ? listed : atlas.find(resource.provider, home.at);
    if (!location) {
      out.gap(
        site && site.code === void 0 ? unknownSite(resource, role, site.name) : unknownLocation(
          resource,
          role,
          home?.at ?? site?.code ?? resource.location,
          site?.pointer ?? "/location"
        )
      );
      return;
    }
    if (role === "home" || owner !== void 0) homes.push(location);
    const { why, docs } = home ?? {
      ...factsOf(resource.provider).types.listedHome,
      ...resource.planned && byFile
    };
    const isListed = home?.at === void 0;
    const evidence = {
      pointer: isListed ? site?.pointer ?? "/location" : "",
      value: isListed ? site?.code ?? resource.location ?? null : null,
      basis: isListed ? "stated" : "inherent",
      why,
      docs,
      ...resource.planned && {
        declared: declaredAt(resource.planned, isListed ? "/location" : "")
      }
    };
    if (owner === void 0) {
      place({ resource: ref, role, location, evidence });
      return;
    }
    at.copy = { owner, role, at: home?.at ?? resource.location, evidence };
  }
  return {
    see(resource) {
      once.visit(resource, kinds.of(resource.type).number, see);
      return !once.isRepeat();
    },
    finish(each) {
      for (const { ref, location, reported, references: later, copy } of waiting.all()) {
        once.resume(ref.id, () => {
          const owner = reported ? void 0 : refs.find(ref.id)?.owner();
          const place = reported ? placer(reported) : owner ? placerOf(owner) : out.placement;
          for (const reference of later) resolve({ ...ref, location }, ref, reference, place);
          if (copy) tellOwner(ref, copy);
        });
        each?.();
      }
    },
    homesOf: (id) => refs.find(id)?.homes ?? [],
    blindSpots: kinds.blindSpots,
    types: kinds.types
  };
}
var keyOf = (role, code) => `${role} ${code}`;
var asWritten = (id, { declared, value }) => declared && typeof value === "string" ? value : id;
var isMadeUp = (value) => typeof value === "string" && value.includes(":000000000000:");
var providersId = ({ id, planned }) => planned?.ids?.[0] ?? id;
function takesData({ known, home }) {
  return known?.home === void 0 || home?.role === "processing" && home.at === void 0;
}
function refOf({ id, type, provider, scope, name, labels }) {
  return { id, type, provider, scope, name, labels };
}

// src/check.ts
function checker(atlas, { policy, rules, asOf }, textOf3, placementText) {
  const judge = judgeBy(
    policy,
    rules,
    asOf,
    (provider, place) => atlas.find(provider, place)?.code ?? place,
    listPlaces,
    (resource) => flow?.found(resource) ?? []
  );
  const flow = policy.classes.length > 0 ? classFlow(policy.classes) : void 0;
  const findings = findingStore(textOf3);
  const allPlacements = placementText && placementStore(placementText);
  const counts = counter(policy.ownerTags);
  const places = placeCounter();
  const gaps = foldedGaps();
  const coverage = coverageStore();
  const looked = /* @__PURE__ */ new Set();
  const formerIds = /* @__PURE__ */ new Map();
  let resources = 0;
  let placements = 0;
  const takeGap = (gap) => gaps.add(judge.gap(gap));
  const said = idTable("text");
  let saidCount = 0;
  const isNews = (gap) => {
    if (said.add(JSON.stringify([gapKey(gap), gap.resource, gap.resources])) < saidCount)
      return false;
    saidCount++;
    return true;
  };
  const comesFrom = ({ resource: { id }, role, location }) => {
    if (role === "home") return [];
    const countries = new Set(located.homesOf(id).flatMap((home) => home.countries));
    const from2 = { countries: [...countries].sort() };
    const isElsewhere = from2.countries.some((country) => !location.countries.includes(country));
    return isElsewhere && !isAnywhere(from2) ? from2.countries : [];
  };
  const takePlacement = (placement) => {
    placements++;
    const { verdict: verdict3, outside } = judge.judged(placement);
    places.add(placement, verdict3);
    allPlacements?.add({ ...placement, verdict: verdict3, outside });
    const judged = judge.placement(placement);
    if (!judged) return;
    const former = formerIds.get(judged.resource.id);
    const from2 = comesFrom(placement);
    const finding = {
      ...judged,
      ...from2.length > 0 && { from: from2 },
      ...former && { formerIds: former }
    };
    findings.add(finding);
    counts.add(finding);
  };
  const fresh = [];
  const located = locator(types, atlas, {
    placement: flow ? flow.hold : (placement) => void fresh.push(placement),
    gap: takeGap
  });
  const takeFresh = () => {
    for (const placement of fresh) takePlacement(placement);
    fresh.length = 0;
  };
  return {
    resource(resource) {
      if (resource.planned?.formerIds) formerIds.set(resource.id, resource.planned.formerIds);
      flow?.see(resource);
      if (located.see(resource) && !resource.onlyReferred) resources++;
      takeFresh();
    },
    gap(gap) {
      if (isNews(gap)) takeGap(gap);
    },
    coverage({ provider, scope, region, service, status, resources: count, calls }) {
      looked.add(provider);
      coverage.add({ provider, scope, region, service, status, resources: count, calls });
    },
    finish() {
      located.finish(takeFresh);
      if (flow) {
        flow.settle();
        for (const placement of flow.placements()) takePlacement(placement);
        for (const gap of flow.gaps()) takeGap(gap);
      }
      const sortedGaps = gaps.all().sort(
        by(
          ({ exception }) => exception ? "1" : "0",
          ({ reason }) => reason,
          gapKey
        )
      ).map(withId);
      return {
        summary: {
          resources,
          placements,
          ...counts.summary(),
          gaps: sortedGaps.filter((gap) => !isAccepted(gap)).length,
          places: places.summary(sortedGaps, loadStandings(asOf))
        },
        findings,
        rules: counts.rules,
        gaps: sortedGaps,
        ...allPlacements && { placements: allPlacements },
        blindSpots: [...located.blindSpots(), ...blindSpotsOf(looked)].sort(
          by(
            ({ type }) => type,
            ({ detail }) => detail
          )
        ),
        types: located.types().sort(by(({ type }) => type)),
        coverage,
        exceptions: judge.exceptions()
      };
    },
    close() {
      findings.close();
      flow?.close();
      coverage.close();
      allPlacements?.close();
    }
  };
}
function by(...keys) {
  return (a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
}

// src/run/against.ts




// src/compare/same-places.ts
function samePlaces(idsOf) {
  const places = /* @__PURE__ */ new Map();
  const aliases = /* @__PURE__ */ new Map();
  const placeOf2 = (id, { role, location }) => {
    const key = JSON.stringify([id, role, location.code]);
    const place = places.get(key) ?? { planned: /* @__PURE__ */ new Set(), live: /* @__PURE__ */ new Set() };
    places.set(key, place);
    return place;
  };
  const isSame2 = (planned, live) => planned === live || aliases.get(planned)?.has(live) === true || idsOf(planned).some((id) => sameId(id) === live);
  const pairsOf = (place) => place.pairs ??= pair(place, isSame2);
  return {
    planned: (finding) => void placeOf2(finding.resource.id, finding).planned.add(destinationOf(finding)),
    live: (id, finding) => void placeOf2(id, finding).live.add(destinationOf(finding)),
    alias(planned, live) {
      const ids = aliases.get(planned) ?? /* @__PURE__ */ new Set();
      aliases.set(planned, ids.add(sameId(live)));
    },
    isThere: (finding) => pairsOf(placeOf2(finding.resource.id, finding)).planned.has(destinationOf(finding)),
    isPlanned: (id, finding) => pairsOf(placeOf2(id, finding)).live.has(destinationOf(finding))
  };
}
function pair(place, isSame2) {
  const planned = /* @__PURE__ */ new Set();
  const live = /* @__PURE__ */ new Set();
  const match = (is) => {
    for (const one of place.planned) {
      if (planned.has(one)) continue;
      for (const other of place.live) {
        if (live.has(other) || !is(one, other)) continue;
        planned.add(one);
        live.add(other);
        break;
      }
    }
  };
  match(
    (one, other) => one === void 0 || other === void 0 ? one === other : isSame2(one, other)
  );
  match((one, other) => one === void 0 || other === void 0);
  return { planned, live };
}

// src/compare/against.ts
function against(report, live, { name, index }) {
  const places = samePlaces(index.idsOf);
  for (const finding of report.findings) places.planned(finding);
  for (const finding of live.findings) {
    const one = index.of(finding);
    if (one === void 0 || one === "removed") continue;
    places.live(one.id, finding);
    places.alias(one.id, finding.resource.id);
  }
  const gaps = [...report.gaps];
  const closed = [];
  const notSeen2 = [];
  let untouched = 0;
  for (const finding of live.findings) {
    const one = index.of(finding);
    if (one === void 0) {
      untouched++;
      continue;
    }
    if (one === "removed") {
      closed.push({ ...knownOf(finding), why: "the plan destroys the resource" });
      continue;
    }
    if (isUnchanged(one.planned.action) || places.isPlanned(one.id, finding)) continue;
    const [list, why] = outcomeOf(finding, one, gaps);
    (list === "closed" ? closed : notSeen2).push({ ...knownOf(finding), why });
  }
  const counts = { new: 0, known: 0 };
  const newByLevel = { error: 0, warning: 0, note: 0 };
  const stateOf = (finding) => {
    const destination = destinationOf(finding);
    const isKept = isUnchanged(index.actionOf(finding.resource.id)) && (destination === void 0 || isUnchanged(index.actionOf(destination) ?? "keep"));
    return isKept || places.isThere(finding) ? "known" : "new";
  };
  for (const finding of report.findings) {
    if (isInForce(finding.exception)) continue;
    const state = stateOf(finding);
    counts[state]++;
    if (state === "new") newByLevel[finding.level]++;
  }
  const isSame2 = report.run.boundary.countries.join() === live.run.boundary.countries.join();
  return {
    ...report,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of report.findings)
          yield { ...finding, baselineState: stateOf(finding) };
      }
    },
    comparison: {
      kind: "against",
      name,
      finishedAt: live.run.finishedAt,
      ...counts,
      worse: 0,
      newByLevel,
      newGaps: report.summary.gaps,
      knownGaps: 0,
      closed,
      notSeen: notSeen2,
      changed: [],
      notes: [
        ...isSame2 ? [] : [
          `the boundary is ${report.run.boundary.id}, and that of ${name} is ${live.run.boundary.id}`
        ],
        ...untouched > 0 ? [
          `${untouched} ${untouched === 1 ? "finding" : "findings"} of ${name} on resources that the plan does not name`
        ] : [],
        ...live.run.status === "incomplete" ? [`${name} is incomplete: what would newly leave may be there already, and was not seen`] : []
      ]
    }
  };
}
var isUnchanged = (action) => action === "keep" || action === "forget";
function outcomeOf(live, planned, gaps) {
  const gap = gaps.find(
    (one) => (one.role === void 0 || one.role === live.role) && (one.resource === void 0 ? one.provider === "plan" ? planned.id.startsWith(`${one.scope}#`) : one.type?.toLowerCase() === planned.type.toLowerCase() : one.resource === planned.id)
  );
  if (gap) return ["notSeen", `a gap hides it: ${gap.detail}`];
  if (live.role === "home" && live.evidence.pointer === "/location")
    return planned.location === void 0 ? ["notSeen", "the plan does not say where the resource will be"] : ["closed", `the plan has the resource in ${planned.location}`];
  const said = settingOf(live.evidence.pointer);
  return isSaid(planned.properties, said) ? ["closed", `the plan sets ${said.join(".")} otherwise`] : ["notSeen", `the plan does not say ${said.join(".") || "what decides it"}`];
}
function settingOf(pointer) {
  const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const index = steps.findIndex((step) => /^\d+$/.test(step));
  return index < 0 ? steps : steps.slice(0, index);
}
function isSaid(properties, steps) {
  let at = properties;
  for (const step of steps) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = at[step];
  }
  return steps.length > 0;
}

// src/compare/planned.ts
function planIndex(live) {
  const liveIds = /* @__PURE__ */ new Set();
  const liveNames = /* @__PURE__ */ new Map();
  for (const { resource } of live) {
    liveIds.add(sameId(resource.id));
    const key = nameKey(resource);
    const same2 = liveNames.get(key) ?? /* @__PURE__ */ new Map();
    liveNames.set(key, same2.set(sameId(resource.id), resource));
  }
  const byId = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const removedIds = /* @__PURE__ */ new Set();
  const removedNames = /* @__PURE__ */ new Map();
  const actions = /* @__PURE__ */ new Map();
  const idsOf = /* @__PURE__ */ new Map();
  return {
    resource({ planned, ...resource }) {
      if (!planned || planned.isPart) return;
      actions.set(sameId(resource.id), planned.action);
      if (planned.ids) idsOf.set(sameId(resource.id), planned.ids);
      const one = { ...resource, planned };
      for (const id of [resource.id, ...planned.ids ?? []])
        if (liveIds.has(sameId(id))) byId.set(sameId(id), one);
      const key = nameKey(resource);
      if (!liveNames.has(key)) return;
      const list = byName.get(key);
      if (list) list.push(one);
      else byName.set(key, [one]);
    },
    removed(one) {
      for (const id of one.ids) removedIds.add(sameId(id));
      const { type, name } = one;
      if (type === void 0 || name === void 0 || one.ids.length > 0) return;
      const key = nameKey({ ...one, type, name });
      removedNames.set(key, (removedNames.get(key) ?? 0) + 1);
    },
    actionOf: (id) => actions.get(sameId(id)),
    idsOf: (id) => idsOf.get(sameId(id)) ?? [],
    of({ resource }) {
      const same2 = byId.get(sameId(resource.id));
      if (same2) return same2;
      const named = (byName.get(nameKey(resource)) ?? []).filter((one) => mayBe(one, resource));
      const [first] = named;
      if (first) {
        const others = liveNames.get(nameKey(resource)).values();
        return named.length === 1 && others.filter((one) => mayBe(first, one)).toArray().length === 1 ? first : void 0;
      }
      return removedIds.has(sameId(resource.id)) || removedNames.get(nameKey(resource)) === 1 ? "removed" : void 0;
    },
    count: () => actions.size
  };
}
var nameKey = ({
  provider,
  type,
  name
}) => JSON.stringify([provider, type.toLowerCase(), name]);
function mayBe({ scope, location, planned }, live) {
  const isAccount = /^(?:\d{12}|[\da-f-]{36})$/i.test(scope);
  if (isAccount && sameId(scope) !== sameId(live.scope)) return false;
  const region = factsOf(live.provider).ids.regionOf(live.id);
  return region === void 0 || location === void 0 || location === region || planned.action === "replace";
}

// src/run/against.ts
var isLive = (target) => providerOfTarget(target) !== void 0 || isDemo(target);
async function againstWhat(request, scan2) {
  const { against: name, baseline } = request;
  if (name === void 0) return void 0;
  if (baseline !== void 0)
    throw new UserError(
      "--against: cannot be combined with --baseline: both say what is known; leave one of them out"
    );
  let folder;
  const close = () => {
    if (folder !== void 0) rmSync2(folder, { recursive: true, force: true });
  };
  try {
    let file = name;
    if (isLive(name)) {
      folder = mkdtempSync2(join2(tmpdir2(), "data-boundary-"));
      file = join2(folder, "report.json");
      (await scan2(liveRequest(request, name, file))).close();
    }
    const { readSavedReport } = await import("./report-saved.js");
    const live = readSavedReport(file);
    if (live.run.redacted)
      throw new UserError(
        `--against ${name}: was written with --redact, and the ids that resources are found by are hidden; scan without --redact`
      );
    const index = planIndex(live.findings);
    return {
      index,
      close,
      compare(report) {
        if (index.count() === 0)
          throw new UserError(
            `--against ${name}: no target has a planned resource; name a plan or template to scan`
          );
        return against(report, live, { name, index });
      }
    };
  } catch (error) {
    close();
    throw error;
  }
}
function liveRequest(request, target, file) {
  const {
    against: _,
    baseline: __,
    history: ___,
    evidence: ____,
    saveInventory: _____,
    planInputs: ______,
    terraformState: _______,
    redact: ________,
    ...rest
  } = request;
  return { ...rest, targets: [target], formats: [{ format: "json", file }] };
}

// src/run/left-out.ts
function leftOutOf(own2, inventories, resources, shard) {
  const regions = Object.fromEntries(
    providers.flatMap((provider) => {
      const codes = regionsIn(provider, own2, inventories);
      return codes ? [[provider, [...codes].sort()]] : [];
    })
  );
  const all = [own2, ...inventories];
  const skipped = [...new Set(all.flatMap((one) => one.skipped ?? []))].sort();
  const targets = [...new Set(all.flatMap((one) => one.targets ?? []))].sort();
  const leftOut = {
    ...Object.keys(regions).length > 0 && { regions },
    ...skipped.length > 0 && { skipped },
    ...targets.length > 0 && { targets },
    ...shard && { shard },
    resources
  };
  return Object.keys(leftOut).length > 1 || resources > 0 ? leftOut : void 0;
}
function regionsIn(provider, { regions }, inventories) {
  const saved = inventories.flatMap((one) => one.regions?.[provider] ?? []);
  const mine = regions?.[provider];
  if (saved.length === 0) return mine;
  return [...new Set(saved)].filter((code) => mine?.includes(code) ?? true);
}
function refuseDisjoint(target, chosen, inventories) {
  for (const provider of providers) {
    const saved = inventories.flatMap(({ regions }) => regions?.[provider] ?? []);
    const mine = chosen?.[provider];
    if (mine && saved.length > 0 && !mine.some((code) => saved.includes(code)))
      throw new UserError(
        `${target}: holds of ${provider} the regions ${[...new Set(saved)].sort().join(", ")} alone, and none of ${mine.join(", ")}: nothing is left to look at; choose among these, or scan the cloud itself`
      );
  }
}

// src/run/looked.ts
function outcomesOf(outcomes, exceptions, seen) {
  const scopes = /* @__PURE__ */ new Set();
  const clouds = /* @__PURE__ */ new Set();
  if (exceptions.length > 0)
    for (const { scope, provider } of seen.coverage) {
      scopes.add(scope.toLowerCase());
      clouds.add(provider);
    }
  const couldMatch = ({ scope, resource = "" }) => {
    const cloud = providerOfId(resource);
    const own2 = scope ?? (cloud && factsOf(cloud).ids.accountOf(resource));
    return seen.isWhole && (own2 === void 0 || scopes.has(own2.toLowerCase())) && (cloud === void 0 || clouds.has(cloud));
  };
  return outcomes.map(
    (outcome, i) => outcome.status !== "unused" || couldMatch(exceptions[i]) ? outcome : { ...outcome, status: "undetermined" }
  );
}

// src/run/assemble.ts
async function assemble(plan, { identities, tenantBoundary: tenantBoundary2, ...collected }, { rules: used, ...parts2 }, isInterrupted) {
  const { policy, policyFile, policyNote, targets, startedAt, asOf } = plan;
  const notes = [...policyNote === void 0 ? [] : [policyNote], ...collected.notes];
  const { shard } = plan;
  const leftOut = leftOutOf(
    plan.leftOut,
    collected.leftOut,
    collected.onlyReferred,
    shard && { ...shard, scopes: collected.leftToShards }
  );
  const isWhole = parts2.summary.gaps === 0 && !isInterrupted;
  const rulesOff = plan.rules.map(({ id }) => id).filter((id) => policy.levels.get(id) === "off");
  const rules = used.size === 0 ? [] : (await import("./run-remedies.js")).withRemedies(plan.rules, used);
  return {
    ...parts2,
    exceptions: outcomesOf(parts2.exceptions, policy.exceptions, {
      isWhole: isWhole && leftOut === void 0,
      coverage: parts2.coverage
    }),
    run: {
      tool: { name: "data-boundary", version: version() },
      startedAt,
      finishedAt: (/* @__PURE__ */ new Date()).toISOString(),
      asOf,
      boundary: { id: policy.boundary.id, countries: [...policy.boundary.countries].sort() },
      targets,
      identities,
      status: isWhole ? "complete" : "incomplete",
      ...notes.length > 0 && { notes },
      ...collected.files.length > 0 && { files: collected.files },
      ...leftOut && { leftOut },
      ...tenantBoundary2 !== void 0 && { tenantBoundary: tenantBoundary2 },
      ...policyFile !== void 0 && { policy: policyFile },
      ...rulesOff.length > 0 && { rulesOff }
    },
    rules,
    citations: plan.citations.filter(
      ({ id }) => rules.some(({ references: references2 }) => references2.includes(id))
    ),
    ...policy.contracts.length > 0 && { contracts: policy.contracts },
    ...plan.frameworks.length > 0 && { frameworks: plan.frameworks }
  };
}

// src/run/pushdown.ts
var from = 5e3;
var counting = /* @__PURE__ */ new Set(["text", "json", "html"]);
var owners = new Set(
  [...types.values()].flatMap(
    ({ type, home }) => home?.owner ? (home.ownedBy ?? [type]).map((one) => one.toLowerCase()) : []
  )
);
function isRead(type) {
  const known = types.get(type);
  if (!known) return false;
  const { rows, needs: needs2, alias, home } = known;
  return rows.length > 0 || needs2.length > 0 || alias !== void 0 || home?.owner !== void 0 || owners.has(type);
}
function pushdownOf(plan, request) {
  const clouds = plan.work.map(({ source }) => source.provider);
  const isCounting = request.pushdown !== false && // Targets that overlap have resources in common, which their ids tell, and so have inventories.
  !clouds.includes("file") && new Set(clouds).size === clouds.length && plan.leftOut.regions === void 0 && // A service that looks for personal data names each resource by its id.
  lookersOf(plan.policy.classes).length === 0 && !request.placements && [
    request.saveInventory,
    request.evidence,
    request.checkpoint,
    request.baseline,
    request.against,
    request.terraformState
  ].every((option) => option === void 0) && plan.reports.every(({ reporter }) => counting.has(reporter.id));
  if (!isCounting) return void 0;
  const { policy, rules, asOf } = plan;
  const judge = judgeBy(policy, rules, asOf);
  let placements = [];
  let gaps = [];
  const located = locator(types, loadAtlas(), {
    placement: (placement) => placements.push(placement),
    gap: (gap) => gaps.push(gap)
  });
  let asked = 0;
  return {
    from,
    tags: [...new Set(policy.classes.flatMap(({ tags }) => Object.keys(tags ?? {})))].sort(),
    isCounted(resource) {
      if (isRead(resource.type.toLowerCase())) return false;
      placements = [];
      gaps = [];
      located.see({ ...resource, id: `${resource.id}/asked/${++asked}` });
      return gaps.length === 0 && placements.every((placement) => judge.judged(placement).verdict === "inside");
    }
  };
}

// src/run/collect-options.ts
var usualConcurrency = 16;
function collectOptions(plan, request, common) {
  const { planInputs, shard, accounts } = plan;
  const { regions } = plan.leftOut;
  const { concurrency = usualConcurrency, callTimeout, skip, insecureHosts } = request;
  const pushdown = pushdownOf(plan, request);
  const all = {
    ...common,
    concurrency,
    needs: needs(),
    properties: propertiesOf(),
    reads: readsOf,
    ...pushdown && { pushdown },
    lookers: lookersOf(plan.policy.classes),
    ...callTimeout !== void 0 && { callTimeout },
    ...skip && { skip },
    ...insecureHosts && { insecureHosts },
    ...planInputs && { planInputs },
    ...shard && { isMine: inShard(shard) },
    ...regions && { isElsewhere: elsewhereOf(regions) }
  };
  return ({ named, connection, source, role, externalId }) => {
    const own2 = source.provider === "file" ? void 0 : regions?.[source.provider];
    return {
      ...all,
      connection,
      ...role !== void 0 && { role },
      ...externalId !== void 0 && { externalId },
      ...own2 && { regions: own2 },
      ...accounts?.targets.includes(named) && { accounts: accounts.expected }
    };
  };
}

// src/run/expected.ts
var ofDiscovery = /* @__PURE__ */ new Set(["organizations", "sts"]);
function expectations(isMine = () => true) {
  const expected = /* @__PURE__ */ new Map();
  const looked = /* @__PURE__ */ new Set();
  return {
    see(one) {
      const key = keyOf2(one);
      const before = expected.get(key);
      if (!before || (one.name ?? "") > (before.name ?? "")) expected.set(key, one);
    },
    coverage(line) {
      if (!ofDiscovery.has(line.service)) looked.add(keyOf2(line));
    },
    gap({ provider, scope }) {
      looked.add(keyOf2({ provider, scope }));
    },
    missing: (end) => [...expected].filter(([key, { provider, scope }]) => !looked.has(key) && isMine(provider, scope)).map(([, one]) => gapOf2(one, end)),
    left: () => [...expected.values()].filter((one) => !isMine(one.provider, one.scope)).length
  };
}
var keyOf2 = ({
  provider,
  scope
}) => `${provider} ${scope.toLowerCase()}`;
function gapOf2({ provider, scope, name }, end) {
  const kind = factsOf(provider).account;
  return {
    reason: end === "complete" ? "not-collected" : "interrupted",
    provider,
    scope,
    detail: `nothing in the ${kind}${name === void 0 || name === "" ? "" : ` ${name}`} was looked at: it is listed among those to scan, and no coverage is of it`,
    remedy: end === "complete" ? `scan the ${kind}, and scan its inventory together with the others` : "let the scan run to its end"
  };
}

// src/run/not-started.ts
function notStarted(target, provider, error) {
  const scope = target.split(":").slice(1).join(":") || "unknown";
  const place = { provider, scope, service: "sign-in" };
  return {
    gaps: [
      {
        reason: "refused",
        ...place,
        detail: `nothing of the target ${target} was looked at`,
        remedy: error.message
      }
    ],
    coverage: [{ ...place, region: "global", status: "refused", resources: 0, calls: 0 }]
  };
}

// src/run/not-read.ts
var notRead = (file, { message }) => ({
  reason: "failed",
  provider: "inventory",
  scope: file,
  detail: message,
  remedy: "save the inventory again, or take the file out of the directory"
});

// src/run/parts.ts
var day = 24 * 3600 * 1e3;
function parts() {
  const seen = [];
  function regionsOf(provider) {
    return seen.flatMap((one) => {
      const codes = one.narrowings.flatMap(({ regions }) => regions?.[provider] ?? []);
      return codes.length > 0 || one.targets.some((target) => isOf(target, provider)) ? [[one, [...new Set(codes)].sort().join(", ")]] : [];
    });
  }
  const isUneven = (provider) => new Set(regionsOf(provider).map(([, codes]) => codes)).size > 1;
  return {
    see: (file, part, narrowings) => void seen.push({ ...part, file, narrowings }),
    notes(now) {
      const times = seen.map(({ startedAt }) => Date.parse(startedAt)).filter((time) => !Number.isNaN(time));
      if (times.length < 2) return [];
      const [oldest, newest] = [Math.min(...times), Math.max(...times)];
      if (now.valueOf() - oldest <= day) return [];
      const days = Math.floor((now.valueOf() - oldest) / day);
      const age = `${days} ${days === 1 ? "day" : "days"} before this report`;
      return [
        `of ${times.length} inventories the oldest is of ${textOf2(oldest)}, ${age}, and the newest of ${textOf2(newest)}: what has changed since was not looked at`
      ];
    },
    gaps: () => providers.filter(isUneven).flatMap(
      (provider) => regionsOf(provider).filter(([, codes]) => codes !== "").map(([{ file }, codes]) => ({
        reason: "not-collected",
        provider: "inventory",
        scope: file,
        service: `regions of ${provider}`,
        detail: `the inventory is of the regions ${codes} alone, and others of the estate are of more: what its accounts have elsewhere was not looked at`,
        remedy: "scan its accounts in the same regions as the others"
      }))
    ),
    common(narrowings) {
      const uneven = providers.filter(isUneven);
      if (uneven.length === 0) return narrowings;
      return narrowings.map(({ regions, ...rest }) => ({
        ...rest,
        ...regions && {
          regions: Object.fromEntries(
            Object.entries(regions).filter(([provider]) => !uneven.includes(provider))
          )
        }
      }));
    }
  };
}
var isOf = (target, provider) => isDemo(target) || providerOfTarget(target) === provider;
var textOf2 = (time) => `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;

// src/run/other-shards.ts
function otherShards() {
  const sets = /* @__PURE__ */ new Map();
  const whole = /* @__PURE__ */ new Set();
  return {
    see({ targets, shard }) {
      const key = [...targets].sort().join(", ");
      if (!shard) {
        whole.add(key);
        return;
      }
      const counts = sets.get(key) ?? /* @__PURE__ */ new Map();
      sets.set(key, counts);
      counts.set(shard.count, (counts.get(shard.count) ?? /* @__PURE__ */ new Set()).add(shard.index));
    },
    missing: () => [...sets].flatMap(
      ([targets, counts]) => (
        // One set that is whole has looked at all, whatever there is of another.
        whole.has(targets) || [...counts].some(([count, indexes]) => indexes.size >= count) ? [] : [...counts].map(([count, indexes]) => gapOf3(targets, count, indexes))
      )
    )
  };
}
var most = 5;
function gapOf3(targets, count, there) {
  const lacking = [];
  for (let index = 1; index <= count && lacking.length < most; index++)
    if (!there.has(index)) lacking.push(`${index}/${count}`);
  const more = count - there.size - lacking.length;
  return {
    reason: "not-collected",
    provider: "inventory",
    scope: targets,
    service: `shards of ${count}`,
    detail: `no inventory is of the shards ${lacking.join(", ")}${more > 0 ? ` and ${more} more` : ""} of ${targets}: what they had to look at was not seen`,
    remedy: "scan these shards, and scan their inventories together with the others"
  };
}

// src/run/tenant-boundary.ts
function tenantBoundary() {
  const values = /* @__PURE__ */ new Set();
  return {
    see({ type, properties }) {
      if (type !== "Microsoft.Resources/dataBoundaries") return;
      const { properties: own2 } = Object(properties);
      if (typeof own2?.dataBoundary === "string") values.add(own2.dataBoundary);
    },
    value: () => values.size === 0 ? void 0 : [...values].sort().join(", ")
  };
}

// src/run/young-space.ts
var enough = 16 * 1024 * 1024;
var fewest = 1e3;
function youngSpace() {
  let isHeld = false;
  return {
    watch(resources) {
      if (isHeld || resources < fewest) return;
      const v8 = process.getBuiltinModule("node:v8");
      const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
      if (young && young.space_size < enough) return;
      isHeld = true;
      v8.setFlagsFromString("--semi-space-growth-factor=1");
    }
  };
}

// src/run/collect.ts
async function collectAll(plan, request, { check, inventory, declared, knowledge, planIndex: planIndex2 }) {
  const {
    work,
    shard,
    leftOut: { regions }
  } = plan;
  const stop = new AbortController();
  const timeout = request.timeout === void 0 ? void 0 : AbortSignal.timeout(request.timeout * 1e3);
  const signal = AbortSignal.any([request.interrupt, stop.signal, ...timeout ? [timeout] : []]);
  const leftOut = [];
  let onlyReferred = 0;
  const identities = /* @__PURE__ */ new Set();
  const expected = expectations(shard && inShard(shard));
  const shards = otherShards();
  const read = parts();
  const ifNothing = [];
  const foreign = [];
  const notes = [];
  const filesRead = /* @__PURE__ */ new Set();
  const boundary = tenantBoundary();
  const keep = keeper(types);
  const young = youngSpace();
  let seen = 0;
  const optionsFor = collectOptions(plan, request, {
    knowledge,
    keep,
    signal,
    progress: (text) => request.progress.say(`${counted(seen, "resource")}; ${text}`)
  });
  function account({ gaps = [], coverage = [] }) {
    for (const gap of gaps) {
      expected.gap(gap);
      inventory?.gap(gap);
      check.gap(gap);
    }
    for (const unit of coverage) {
      expected.coverage(unit);
      inventory?.coverage(unit);
      check.coverage(unit);
    }
  }
  async function collectOne(one, options) {
    const narrowings = [];
    const { target, source } = one;
    for await (const batch of source.collect(target, options)) {
      if (batch.identity !== void 0) {
        identities.add(batch.identity);
        inventory?.identity(batch.identity);
      }
      for (const scope of batch.expected ?? []) {
        expected.see(scope);
        inventory?.expected(scope);
      }
      if (batch.part) {
        shards.see(batch.part);
        read.see(target, batch.part, narrowings);
      }
      ifNothing.push(...batch.ifNothing ?? []);
      notes.push(...batch.notes ?? []);
      if (batch.file !== void 0) filesRead.add(batch.file);
      for (const removed of batch.removed ?? []) planIndex2?.removed(removed);
      if (batch.leftOut) {
        leftOut.push(batch.leftOut);
        narrowings.push(batch.leftOut);
        inventory?.leftOut(batch.leftOut);
      }
      for (const collected of batch.resources ?? []) {
        seen++;
        if (collected.onlyReferred) onlyReferred++;
        const resource = keep(collected);
        if (resource.planned) filesRead.add(resource.id.split("#", 1)[0]);
        inventory?.resource(resource);
        boundary.see(resource);
        declared?.see(resource);
        planIndex2?.resource(resource);
        if (resource.type === factsOf(resource.provider).types.byNameAlone) foreign.push(resource);
        else check.resource(resource);
      }
      account(batch);
      const full = inventory?.ready();
      if (full) await full;
      young.watch(seen);
    }
    refuseDisjoint(target, regions, narrowings);
  }
  const checkpoint = request.checkpoint === void 0 ? void 0 : {
    ...await placeOf(request.checkpoint, request),
    maxAge: request.maxAge,
    header: headerOf(plan)
  };
  if (checkpoint) await openCheckpoint(checkpoint.folder, plan, request, checkpoint.mirror);
  const saved = [];
  const notSignedIn = [];
  async function start(one) {
    const options = optionsFor(one);
    try {
      if (checkpoint && one.source.provider !== "file") {
        const { filled } = await import("./run-checkpoint.js");
        await filled(
          one,
          options,
          checkpoint,
          (file) => saved.push({ ...one, target: file, source: files })
        );
      } else await collectOne(one, options);
    } catch (error) {
      if (error instanceof TargetError && one.source.provider !== "file") {
        notSignedIn.push(error);
        if (notSignedIn.length < work.length) {
          account(notStarted(one.target, one.source.provider, error));
          return;
        }
        throw new UserError([...new Set(notSignedIn.map(({ message }) => message))].join("\n"));
      }
      if (error instanceof UserError && one.target !== one.named && one.source.provider === "file") {
        account({ gaps: [notRead(one.target, error)] });
        return;
      }
      stop.abort();
      throw error;
    }
  }
  async function startFiles() {
    for (const one of work) if (one.source.provider === "file") await start(one);
  }
  await Promise.all([
    ...work.filter(({ source }) => source.provider !== "file").map(start),
    startFiles()
  ]);
  for (const one of inOrder(saved)) await collectOne(one, fromCheckpoint(optionsFor(one)));
  for (const resource of foreign.sort(byScope)) check.resource(resource);
  const end = request.interrupt.aborted ? "interrupted" : timeout?.aborted ? "timed out" : "complete";
  account({
    gaps: [
      ...expected.missing(end),
      ...shards.missing(),
      ...read.gaps(),
      ...seen === 0 ? ifNothing : []
    ]
  });
  return {
    identities: [...identities].sort(),
    leftToShards: expected.left(),
    notes: [...notes, ...read.notes(new Date(plan.startedAt))].sort(),
    files: [...filesRead].sort(),
    tenantBoundary: boundary.value(),
    leftOut: read.common(leftOut),
    onlyReferred,
    end
  };
}
async function placeOf(named, { insecureHosts = [] }) {
  const open = await storeOf(named);
  if (!open) {
    if (/^[a-z][\w+.-]+:\/\//i.test(named))
      throw new UserError(
        `--checkpoint ${named}: no place of this form is known; name a folder, or s3://BUCKET/PREFIX`
      );
    return { folder: named };
  }
  const { mirrorOf } = await import("./run-checkpoint-store.js");
  const mirror = mirrorOf(await open(named, { insecureHosts }), named);
  return { folder: mirror.folder, mirror };
}
var headerOf = ({ targets, startedAt, leftOut }) => ({
  targets,
  startedAt,
  leftOut
});
function fromCheckpoint(options) {
  return {
    ...options,
    isElsewhere: () => false,
    signal: new AbortController().signal
  };
}
var byScope = (a, b) => a.scope < b.scope ? -1 : a.scope > b.scope ? 1 : 0;

// src/report/redact.ts

function redact(report) {
  const hide = hider(scopesOf(report));
  const originals = /* @__PURE__ */ new WeakMap();
  const one = (finding) => {
    const { rule, references: references2, location, evidence } = finding;
    const hidden2 = { ...hide(finding), rule, references: references2, location };
    const { id } = hidden2.resource;
    const said = {
      ...hidden2,
      evidence: { ...hidden2.evidence, docs: evidence.docs },
      fingerprint: fingerprintOf(rule, id, finding.role, location.code, destinationOf(hidden2))
    };
    originals.set(said, finding);
    return said;
  };
  const hideEarlier = (finding) => {
    const { rule, location, role } = finding;
    const hidden2 = { ...hide(finding), rule, location };
    return {
      ...hidden2,
      fingerprint: fingerprintOf(rule, hidden2.resource.id, role, location.code, hidden2.into)
    };
  };
  const { run, summary, contracts, comparison } = report;
  return {
    report: {
      ...report,
      ...summary.byOwner && {
        summary: { ...summary, byOwner: hide(summary.byOwner) }
      },
      ...contracts && { contracts: contracts.map((contract) => hidden(contract, hide)) },
      run: {
        ...run,
        targets: run.targets.map(hide.text),
        identities: run.identities.map(hide.text),
        ...run.files && { files: run.files.map(hide.text) },
        ...run.notes && { notes: run.notes.map(hide.text) },
        ...run.leftOut && { leftOut: hide(run.leftOut) },
        redacted: true
      },
      findings: mapped(report.findings, one),
      ...report.placements && {
        placements: mapped(report.placements, ({ location, outside, ...placement }) => ({
          ...hide(placement),
          location,
          outside
        }))
      },
      // Made of hidden ids already.
      gaps: mapped(report.gaps, ({ id, fingerprint: fingerprint2, ...gap }) => ({
        ...hide(gap),
        id,
        fingerprint: fingerprint2
      })),
      blindSpots: hide(report.blindSpots),
      coverage: mapped(report.coverage, (unit) => hide(unit)),
      exceptions: hide(report.exceptions),
      ...comparison && {
        comparison: {
          ...comparison,
          name: hide.text(comparison.name),
          closed: comparison.closed.map(hideEarlier),
          notSeen: comparison.notSeen.map(hideEarlier),
          changed: comparison.changed.map(hideEarlier),
          notes: comparison.notes.map(hide.text)
        }
      }
    },
    original: (finding) => originals.get(finding) ?? finding
  };
}
function fingerprintOf(rule, id, role, code, destination) {
  return createHash("sha256").update(["redacted", rule, id, role, code, destination ?? []].flat().join("\n")).digest("hex");
}
var hidden = ({ accounts, ...contract }, hide) => ({
  ...contract,
  ...accounts && { accounts: accounts.map(hide.text) }
});
function hider(scopes) {
  const text = (said) => said.replace(looksLikeAccount, (id, offset) => {
    const plain = plainAccount(id);
    const provider = scopes.get(plain) ?? providerBefore(said, offset);
    return provider !== void 0 || scopes.has(plain) || isAlwaysHidden(id) ? pseudonym(id, provider) : id;
  });
  const hide = (value) => {
    if (typeof value === "string") return text(value);
    if (typeof value === "number") {
      const digits = String(value);
      return scopes.has(plainAccount(digits)) && isAlwaysHidden(digits) ? pseudonym(digits) : value;
    }
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [text(key), hide(one)]));
  };
  return Object.assign(hide, { text });
}
function scopesOf(report) {
  const { findings, placements = [], gaps, coverage, run, comparison } = report;
  const scopes = /* @__PURE__ */ new Map();
  const add = (id, provider) => {
    const plain = plainAccount(id);
    const whose = provider !== void 0 && isProvider(provider) ? provider : void 0;
    scopes.set(plain, scopes.get(plain) ?? whose);
  };
  const addKnown = (value) => {
    for (const text of textsOf(value))
      for (const { id, provider } of accountsKnownIn(text)) add(id, provider);
  };
  for (const { scope, provider } of coverage) add(scope, provider);
  for (const gap of gaps) {
    add(gap.scope, gap.provider);
    addKnown(gap);
  }
  const absent = comparison ? [...comparison.closed, ...comparison.notSeen] : [];
  for (const list of [findings, placements, absent])
    for (const one of list) {
      add(one.resource.scope, one.resource.provider);
      addKnown(one);
    }
  for (const said of [...run.targets, ...run.identities]) {
    const ofTarget = providerOfTarget(said);
    for (const [id] of said.matchAll(looksLikeAccount)) add(id, ofTarget);
  }
  return scopes;
}
function* textsOf(value) {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* textsOf(one);
}
function mapped(elements, map) {
  return {
    *[Symbol.iterator]() {
      for (const element of elements) yield map(element);
    }
  };
}

// src/run/compared.ts
var same = (report) => report;
async function baselineComparer({ baseline: file, redact: isRedacted = false }, against2 = same) {
  if (file === void 0) return { before: against2, after: same };
  const { readBaseline } = await import("./run-baseline-file.js");
  const baseline = readBaseline(file);
  if (baseline.run.redacted && !isRedacted)
    throw new UserError(
      `--baseline ${file}: was written with --redact, and its fingerprints are those of hidden ids; add --redact`
    );
  const listing = await (await import("./run-listing.js")).listing();
  const comparer = (report, copied) => compare(report, baseline, { name: file, listing, ...copied && { copied } });
  return baseline.run.redacted ? { before: same, after: comparer } : { before: comparer, after: same };
}
function shown(report, { before, after }, isRedacted) {
  const compared = before(report);
  if (!isRedacted) return { report: compared, original: (finding) => finding };
  const { report: hidden2, original } = redact(compared);
  const copies2 = /* @__PURE__ */ new WeakMap();
  return {
    report: after(hidden2, (copy, of) => copies2.set(copy, of)),
    original: (finding) => original(copies2.get(finding) ?? finding)
  };
}

// src/run/declarations.ts
async function declarationsOf({ terraformState = [] }, targets) {
  const root = repositoryRoot() ?? (terraformState.length > 0 ? process.cwd() : void 0);
  if (root === void 0 || targets.some(isDemo) && terraformState.length === 0) return void 0;
  const { declarations } = await import("./declare-declare.js");
  return declarations({ root, stateFiles: terraformState });
}

// src/run/evidence.ts



// src/run/manifest.ts



var packFiles = {
  inventory: "inventory.ndjson",
  report: "report.json",
  policy: "policy.yml",
  options: "options.json",
  calls: "calls.json"
};
var manifestFile = "manifest.json";
var sha256 = (bytes) => createHash2("sha256").update(bytes).digest("hex");
var json2 = (value) => `${JSON.stringify(value, null, 2)}
`;
var sealed = (manifest) => json2({ ...manifest, sha256: sha256(json2(manifest)) });
function manifestOf(directory) {
  const file = join3(directory, manifestFile);
  let text;
  let said;
  try {
    if (!lstatSync(file).isFile())
      throw new UserError(`${file}: is a link or no file; a pack holds its own manifest`);
    text = readFileSync(file, "utf8");
    said = JSON.parse(text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error;
    throw new UserError(
      code === "ENOENT" ? `${directory}: holds no ${manifestFile}; name a folder that scan --evidence wrote` : `${file}: ${code === void 0 ? "is not JSON" : `cannot be read (${code})`}; the pack was changed, or is no evidence pack`
    );
  }
  if (!isManifest(said))
    throw new UserError(
      `${file}: is no manifest of an evidence pack of this version; the pack was changed, or another version wrote it`
    );
  const { sha256: _, ...manifest } = said;
  return { manifest, isSealed: text === sealed(manifest) };
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isManifest(said) {
  if (!isObject(said) || said["evidence"] !== "1") return false;
  const { tool, files: files2, knowledge, previous } = said;
  return isObject(tool) && typeof tool["version"] === "string" && isObject(knowledge) && isObject(files2) && Object.values(files2).every((one) => isObject(one) && typeof one["sha256"] === "string") && (previous === null || typeof previous === "string") && ["end", "startedAt", "finishedAt"].every((key) => typeof said[key] === "string");
}

// src/run/evidence.ts
function withEvidence(request) {
  const { evidence, formats, saveInventory, redact: redact2, history, baseline, against: against2 } = request;
  if (evidence === void 0) return request;
  if (saveInventory !== void 0)
    throw new UserError(
      `--save-inventory: has no effect beside --evidence: ${join4(evidence, packFiles.inventory)} is the inventory; leave it out`
    );
  if (redact2)
    throw new UserError(
      "--evidence: a pack contains the account and subscription ids that --redact hides; omit one of the two (report FILE renders a report again)"
    );
  const named = (option, file) => file === void 0 ? [] : [{ option, file }];
  refuseWithin({ option: "--evidence", file: evidence }, [
    ...formats.flatMap(({ format, file }) => named(`--format ${format}`, file)),
    ...named("--history", history),
    ...named("--checkpoint", request.checkpoint)
  ]);
  refuseSharedPlaces(
    [...Object.values(packFiles), manifestFile].map((name) => ({
      option: "--evidence",
      file: join4(evidence, name)
    })),
    [...named("--baseline", baseline), ...named("--against", against2)]
  );
  openPack(evidence);
  return { ...request, saveInventory: join4(evidence, packFiles.inventory) };
}
function openPack(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const names = readdirSync(folder);
  const known = Object.values(packFiles);
  const [other] = names.includes(manifestFile) ? [] : names.filter((name) => !known.includes(name) && !name.endsWith(".part"));
  if (other !== void 0)
    throw new UserError(
      `--evidence ${folder}: is no evidence pack and holds other files (${other}); name a new folder`
    );
}
async function writeEvidence(directory, { policyFile, asOf }, { boundary, framework, placements }, report, end) {
  const { run, coverage } = report;
  const { placements: all, ...own2 } = report;
  const options = {
    asOf,
    ...boundary !== void 0 && { boundary },
    ...framework && framework.length > 0 && { framework },
    ...placements && { placements }
  };
  await write(
    join4(directory, packFiles.report),
    json.render({ ...own2, ...placements && all && { placements: all } }, { color: false })
  );
  await write(join4(directory, packFiles.options), [json2(options)]);
  await write(join4(directory, packFiles.calls), [callsIn(coverage)]);
  await write(join4(directory, packFiles.policy), [
    policyFile === void 0 ? "# No policy file was found: the defaults were used.\n{}\n" : readFileSync2(policyFile, "utf8")
  ]);
  const place = join4(directory, manifestFile);
  const manifest = {
    evidence: "1",
    tool: { name: "data-boundary", version: version() },
    end,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    files: Object.fromEntries(
      Object.values(packFiles).sort().map((name) => {
        const bytes = readFileSync2(join4(directory, name));
        return [name, { sha256: sha256(bytes), bytes: bytes.length }];
      })
    ),
    knowledge: packagedDigests("rules"),
    previous: existsSync(place) ? sha256(readFileSync2(place)) : null
  };
  await write(place, [sealed(manifest)]);
}
var callsIn = (coverage) => json2([...coverage].filter(({ calls }) => calls > 0));
async function write(file, chunks) {
  const output = openOutput(file);
  try {
    for (const chunk of chunks) output.write(chunk);
    await output.finish();
    output.commit();
  } finally {
    output.discard();
  }
}

// src/run/exit-code.ts
function exitCodeOf({ summary, run, comparison }, { failOn, allowIncomplete, isInterrupted }) {
  if (isInterrupted) return 130;
  if (failOn === "never") return 0;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  const byLevel = comparison?.newByLevel ?? summary.byLevel;
  if (failing.some((level) => byLevel[level] > 0)) return 1;
  const isMissed = comparison ? comparison.newGaps > 0 || run.status === "incomplete" && summary.gaps === 0 : summary.gaps > 0 || run.status === "incomplete";
  return isMissed && !allowIncomplete ? 3 : 0;
}

// src/run/planned-at.ts
function plannedAt({ evidence: { declared } }) {
  if (declared?.line === void 0) return void 0;
  const { file, line, column } = declared;
  const path = within(repositoryRoot() ?? process.cwd(), file);
  if (path === void 0) return void 0;
  return {
    ...placed(path, line, { how: "the file that was scanned", confidence: "high" }),
    ...column !== void 0 && { startColumn: column }
  };
}

// src/run/progress.ts
var plainEvery = 1e4;
function progressOn(stream, loudness) {
  if (loudness === "quiet") return { say() {
  }, done() {
  } };
  if (loudness === "verbose") {
    const start = Date.now();
    return {
      say(text) {
        const seconds = ((Date.now() - start) / 1e3).toFixed(1);
        stream.write(`${seconds.padStart(6)} s  ${forTerminal(text)}
`);
      },
      done() {
      }
    };
  }
  if (!stream.isTTY) {
    let last = 0;
    return {
      say(text) {
        if (Date.now() - last < plainEvery) return;
        last = Date.now();
        stream.write(`${forTerminal(text)}
`);
      },
      done() {
      }
    };
  }
  return {
    say(text) {
      const width = Math.max(20, (stream.columns ?? 80) - 1);
      stream.write(`\r\x1B[2K${forTerminal(text).slice(0, width)}`);
    },
    done() {
      stream.write("\r\x1B[2K");
    }
  };
}

// src/run.ts
async function scan(asked) {
  const request = withEvidence(asked);
  const served = demos();
  let outputs;
  let check;
  let live;
  const off = onTermination(() => check?.close());
  try {
    live = await againstWhat(request, scan);
    const plan = await planScan(request, served);
    const comparer = await baselineComparer(request, live?.compare);
    const histories = request.history === void 0 ? void 0 : await import("./run-history.js");
    const history = histories?.readHistory(request.history);
    outputs = openOutputs(plan, request);
    const declaredAt2 = await declarationsOf(request, plan.targets);
    const knowledge = knowledgeOf();
    const inventory = outputs.inventory && inventoryFile(outputs.inventory, plan, knowledge);
    check = checker(
      loadAtlas(),
      plan,
      findingWriter(),
      request.placements || plan.reports.some(({ reporter }) => reporter.needsPlacements) ? placementWriter() : void 0
    );
    const collected = await collectAll(plan, request, {
      check,
      inventory,
      declared: declaredAt2,
      knowledge,
      planIndex: live?.index
    });
    const checked = check.finish();
    request.progress.done();
    inventory?.end(collected.end);
    await outputs.inventory?.finish();
    outputs.inventory?.commit();
    const isInterrupted = request.interrupt.aborted;
    const seen = await assemble(plan, collected, checked, isInterrupted);
    const { report: compared, original } = shown(seen, comparer, request.redact);
    const report = histories && history ? { ...compared, history: [...history.entries, histories.entryOf(compared)] } : compared;
    const locate = (finding) => plannedAt(finding) ?? declaredAt2?.(original(finding));
    const exitCode = exitCodeOf(report, {
      failOn: request.failOn ?? plan.policy.failOn,
      allowIncomplete: request.allowIncomplete,
      isInterrupted
    });
    await render(report, outputs, request, { locate, exitCode });
    if (histories && history)
      histories.addToHistory(request.history, histories.entryOf(report), history);
    if (request.evidence !== void 0)
      await writeEvidence(request.evidence, plan, request, seen, collected.end);
    return outputs.reports.every(({ output }) => output) ? { report, exitCode, locate, close: check.close, verdict: verdict(report, exitCode) } : { report, exitCode, locate, close: check.close };
  } catch (error) {
    check?.close();
    throw error;
  } finally {
    off();
    outputs?.discard();
    live?.close();
    await served.close();
  }
}

export {
  packFiles,
  manifestFile,
  sha256,
  manifestOf,
  callsIn,
  progressOn,
  scan
};
