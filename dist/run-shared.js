const { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { hash } = process.getBuiltinModule("node:crypto");
const { createHash } = process.getBuiltinModule("node:crypto");
const { styleText } = process.getBuiltinModule("node:util");
const { hash: hash2 } = process.getBuiltinModule("node:crypto");
const { existsSync } = process.getBuiltinModule("node:fs");
const { dirname, join: join2, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
const { closeSync: closeSync3, openSync: openSync3, readSync: readSync3 } = process.getBuiltinModule("node:fs");
const { isAscii } = process.getBuiltinModule("node:buffer");
const { closeSync: closeSync2, openSync: openSync2, readSync: readSync2 } = process.getBuiltinModule("node:fs");
const { setImmediate: turn } = process.getBuiltinModule("node:timers/promises");
const { Worker } = process.getBuiltinModule("node:worker_threads");
const { closeSync: closeSync4, openSync: openSync4, readFileSync, readSync: readSync4 } = process.getBuiltinModule("node:fs");
const {
  closeSync: closeSync5,
  createReadStream,
  createWriteStream,
  mkdtempSync: mkdtempSync2,
  openSync: openSync5,
  readSync: readSync5,
  rmSync: rmSync2
} = process.getBuiltinModule("node:fs");
const { stat } = process.getBuiltinModule("node:fs/promises");
const { tmpdir: tmpdir2 } = process.getBuiltinModule("node:os");
const { join: join3 } = process.getBuiltinModule("node:path");
const { pipeline } = process.getBuiltinModule("node:stream/promises");
const { readlinkSync, realpathSync, statSync } = process.getBuiltinModule("node:fs");
const { basename, dirname: dirname2, join: join4, resolve: resolve2 } = process.getBuiltinModule("node:path");
const { existsSync: existsSync2, readFileSync: readFileSync2 } = process.getBuiltinModule("node:fs");
const { dirname: dirname3, join: join5, relative: relative2, resolve: resolve3 } = process.getBuiltinModule("node:path");
const { randomUUID } = process.getBuiltinModule("node:crypto");
const {
  chownSync,
  closeSync: closeSync6,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  openSync: openSync7,
  renameSync,
  rmSync: rmSync3,
  statSync: statSync2,
  writeSync: writeSync2
} = process.getBuiltinModule("node:fs");
const { basename: basename2, dirname: dirname4, join: join6 } = process.getBuiltinModule("node:path");
const { constants, createWriteStream: createWriteStream2, fstatSync, openSync: openSync6 } = process.getBuiltinModule("node:fs");
const { Socket, connect } = process.getBuiltinModule("node:net");
const { setTimeout: delay } = process.getBuiltinModule("node:timers/promises");
const { once } = process.getBuiltinModule("node:events");
import {
  Fault,
  chosenIn,
  resourceOf
} from "./collect-azure-fault.js";
import {
  boundaryOf,
  defaultPolicy,
  globOf,
  meantCountry
} from "./judge-glob.js";
import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import {
  boundariesOn,
  countryName,
  findPlace,
  isCountry,
  listPlaces,
  loadAtlas,
  loadJurisdictions,
  loadRules
} from "./atlas.js";
import {
  none,
  own,
  types
} from "./locate-path.js";
import {
  forMarkdown,
  forSarifMessage,
  forTerminal,
  toJson,
  version
} from "./version.js";
import {
  didYouMean,
  nearest
} from "./nearest.js";
import {
  idTable,
  nameAt,
  numberList
} from "./id-table.js";
import {
  classOf,
  listedBy,
  locationOf,
  pageOf,
  parseArn
} from "./classes.js";
import {
  TargetError,
  UserError,
  gapProviders,
  gapReasons,
  isAnywhere,
  levels,
  providers,
  roles,
  sameId,
  scanEnds,
  skippables
} from "./model.js";

// src/check/counts.ts
function stands(exception2) {
  return exception2 !== void 0 && !exception2.expired;
}
function counter() {
  const rules = /* @__PURE__ */ new Map();
  const byCountry = {};
  const byRole = {};
  const byLevel = { error: 0, warning: 0, note: 0 };
  let findings = 0;
  let excepted = 0;
  let anywhere2 = 0;
  return {
    rules,
    add({ rule: rule2, resource, exception: exception2, outside, role, level, location }) {
      const types2 = rules.get(rule2);
      if (types2) types2.add(resource.type);
      else rules.set(rule2, /* @__PURE__ */ new Set([resource.type]));
      if (stands(exception2)) {
        excepted++;
        return;
      }
      findings++;
      if (isAnywhere(location)) anywhere2++;
      else for (const country of outside) byCountry[country] = (byCountry[country] ?? 0) + 1;
      byRole[role] = (byRole[role] ?? 0) + 1;
      byLevel[level]++;
    },
    summary: () => ({
      findings,
      excepted,
      byCountry: ordered(byCountry),
      anywhere: anywhere2,
      byRole: ordered(byRole),
      byLevel
    })
  };
}
var ordered = (counts3) => Object.fromEntries(Object.entries(counts3).sort(([a], [b]) => a < b ? -1 : 1));

// src/check/finding-store.ts



var head = 8;
var heldAtOnce = 4 * 1024 * 1024;
var readAtOnce = 32 * 1024;
function findingStore(textOf3, limit = heldAtOnce) {
  let held = [];
  let bytes2 = Buffer.alloc(0);
  let spare = bytes2;
  let used = 0;
  let aside;
  let written2 = 0;
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
    if (spare.length < used) spare = Buffer.allocUnsafeSlow(bytes2.length);
    let length = 0;
    for (const { start, end } of held) length += bytes2.copy(spare, length, start, end);
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
    runs.push({ start: written2, end: written2 + length });
    written2 += length;
    held = [];
    used = 0;
  }
  function* texts() {
    if (!aside) {
      sort();
      for (const { start } of held) yield entryAt(bytes2, start).text;
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
    add(finding) {
      const key2 = keyOf(finding);
      const text2 = textOf3(finding);
      const most = head + (key2.length + text2.length) * 3;
      if (used > 0 && used + most > bytes2.length) putAside();
      if (most > bytes2.length) bytes2 = Buffer.allocUnsafeSlow(Math.max(most, limit));
      const start = used;
      const keyLength = bytes2.write(key2, start + head, "utf8");
      const textLength = bytes2.write(text2, start + head + keyLength, "utf8");
      bytes2.writeUInt32LE(keyLength, start);
      bytes2.writeUInt32LE(textLength, start + 4);
      used += head + keyLength + textLength;
      held.push({ key: key2, start, end: used });
    },
    texts,
    *[Symbol.iterator]() {
      for (const text2 of texts()) yield JSON.parse(text2);
    },
    close() {
      remove();
      held = [];
      bytes2 = spare = Buffer.alloc(0);
      used = 0;
      runs.length = 0;
    }
  };
}
var lengthAt = (bytes2, start) => head + bytes2.readUInt32LE(start) + bytes2.readUInt32LE(start + 4);
function entryAt(bytes2, start) {
  const text2 = start + head + bytes2.readUInt32LE(start);
  return {
    key: bytes2.toString("utf8", start + head, text2),
    text: bytes2.toString("utf8", text2, start + lengthAt(bytes2, start))
  };
}
function keyOf({ level, verdict: verdict3, role, resource, location, evidence }) {
  const rank = `${levels.indexOf(level)}${verdict3 === "outside" ? 0 : 1}${roles.indexOf(role)}`;
  const key2 = [rank, resource.id, location.code, evidence.pointer].join("\0");
  return key2.isWellFormed() ? key2 : JSON.stringify(key2);
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
function settle(heads, from) {
  const moved = heads[from];
  let at = from;
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
  let bytes2 = Buffer.allocUnsafeSlow(Math.min(readAtOnce, run.end - run.start));
  let start = 0;
  let full = 0;
  let at = run.start;
  function need(length) {
    if (full - start >= length) return;
    const before = bytes2;
    if (length > bytes2.length) bytes2 = Buffer.allocUnsafeSlow(length);
    full = before.copy(bytes2, 0, start, full);
    start = 0;
    while (full < length) {
      const room = Math.min(bytes2.length - full, run.end - at);
      const read3 = readSync(descriptor, bytes2, full, room, at);
      if (read3 === 0) throw new Error("findings that were put aside are gone from their file");
      full += read3;
      at += read3;
    }
  }
  while (at < run.end || start < full) {
    need(head);
    const length = lengthAt(bytes2, start);
    need(length);
    const entry = entryAt(bytes2, start);
    start += length;
    yield entry;
  }
}
function cannotPutAside(error) {
  const { code, message } = error;
  const why = code === "ENOSPC" ? "the disk is full" : code ?? message;
  return new UserError(
    `${tmpdir()}: cannot hold the findings: ${why}; free some space, or set TMPDIR to another folder`
  );
}

// src/check/folded-gaps.ts
function foldedGaps() {
  const folded = /* @__PURE__ */ new Map();
  const lastOf = /* @__PURE__ */ new Map();
  return {
    add(gap2) {
      const last = lastOf.get(gap2.detail);
      const key2 = last && isSame(last.first, gap2) ? void 0 : gapKey(gap2);
      const before = key2 === void 0 ? last : folded.get(key2);
      if (before) {
        before.gaps++;
        before.resources += gap2.resources ?? 1;
        lastOf.set(gap2.detail, before);
        return;
      }
      const made = { first: gap2, gaps: 1, resources: gap2.resources ?? 1 };
      folded.set(key2, made);
      lastOf.set(gap2.detail, made);
    },
    all: () => [...folded.values()].map(({ first, gaps, resources }) => {
      if (gaps === 1) return first;
      const { resource: _, ...rest } = first;
      return { ...rest, resources };
    })
  };
}
function isSame(a, b) {
  return a.reason === b.reason && a.provider === b.provider && a.scope === b.scope && a.region === b.region && a.service === b.service && a.type === b.type && a.role === b.role && a.remedy === b.remedy && a.exception === b.exception;
}
function gapKey({
  reason,
  provider,
  scope,
  region,
  service,
  type: type2,
  role,
  detail,
  remedy,
  exception: exception2
}) {
  return JSON.stringify([
    reason,
    provider,
    scope,
    region,
    service,
    type2,
    role,
    detail,
    remedy,
    exception2
  ]);
}

// src/judge/judge.ts


// src/judge/classes.ts
function classesOf({ provider, labels }, classes) {
  if (classes.length === 0) return classes;
  const find = provider === "azure" ? azureFinder(labels) : (key2) => Object.hasOwn(labels, key2) ? labels[key2] : void 0;
  return classes.filter(
    ({ tags }) => Object.entries(tags).every(([key2, values]) => {
      const value2 = find(key2);
      return value2 !== void 0 && values.includes(value2);
    })
  );
}
function azureFinder(labels) {
  const folded = new Map(Object.entries(labels).map(([key2, value2]) => [key2.toLowerCase(), value2]));
  return (key2) => folded.get(key2.toLowerCase());
}
function allowedFor(classes, boundary) {
  if (classes.length === 0) return boundary.countries;
  return classes.map((one) => {
    const own2 = one.boundary ?? boundary;
    return own2 === "anywhere" ? own2 : own2.countries;
  }).reduce((a, b) => a === "anywhere" ? b : b === "anywhere" ? a : a.intersection(b));
}

// src/judge/broad.ts
var mostYears = 3;
var anyIds = {
  AWS: [
    "arn:aws:s3:::x7-radiology",
    "arn:aws:rds:ap-east-1:210987654321:db:q2",
    "arn:aws:dynamodb:eu-central-1:123456789012:table/k5"
  ],
  Azure: [
    "/subscriptions/8f3d2c1a/resourcegroups/rg-1/providers/microsoft.storage/storageaccounts/st5",
    "/subscriptions/0b7e94d6/resourcegroups/q2/providers/microsoft.sql/servers/x/databases/k7",
    "/subscriptions/5c21f0aa"
  ]
};
function warningOf(exception2, covers, { ruleIds, asOf }) {
  const { rule: rule2, gap: gap2, resource, scope, region, service, location, country, expires } = exception2;
  const faults = [];
  const narrowed = [scope, region, service, location, country].some((one) => one !== void 0);
  if (!narrowed && resource !== void 0) {
    const matches = globOf(resource.toLowerCase());
    const whole = Object.entries(anyIds).flatMap(
      ([provider, ids]) => ids.every(matches) ? [provider] : []
    );
    const what = rule2 !== void 0 && ruleIds.every(covers) ? "finding" : gap2 && `gap "${gap2}" of a resource`;
    if (whole.length > 0 && what !== void 0)
      faults.push(
        `accepts every ${what}${whole.length === 1 ? ` on ${whole[0]}` : ""}: name the resources`
      );
  }
  if (expires > yearsAfter(asOf, mostYears))
    faults.push(
      `holds until ${expires}, more than ${mostYears} years: set an earlier day of review`
    );
  return faults.length === 0 ? void 0 : faults.join("; ");
}
function yearsAfter(day, years) {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4, 10)}`;
}

// src/judge/exceptions.ts
function exceptionsOn(asOf, exceptions, ruleIds, codeOf2) {
  const samePlace = (provider, wanted, actual) => same(wanted, actual) || wanted !== void 0 && actual !== void 0 && provider !== "inventory" && same(codeOf2(provider, wanted), codeOf2(provider, actual));
  const entries = exceptions.map((exception2) => {
    const covers = coveredRules(exception2.rule);
    return {
      exception: exception2,
      ref: refOf(exception2, asOf),
      warning: warningOf(exception2, covers, { ruleIds, asOf }),
      covers,
      idMatches: idGlob(exception2.resource),
      matches: 0
    };
  });
  const ofFindings = entries.filter(({ exception: exception2 }) => exception2.rule !== void 0);
  const ofGaps = entries.filter(({ exception: exception2 }) => exception2.gap !== void 0);
  function first(among, matches) {
    let found;
    for (const entry of among) {
      if (!matches(entry)) continue;
      entry.matches++;
      if (found === void 0 || found.expired && !entry.ref.expired) found = entry.ref;
    }
    return found;
  }
  return {
    forFinding: ({ rule: rule2, resource, location, outside }) => first(
      ofFindings,
      (entry) => entry.covers(rule2) && entry.idMatches(resource.id) && same(entry.exception.scope, resource.scope) && samePlace(resource.provider, entry.exception.location, location.code) && (entry.exception.country === void 0 || outside.length === 1 && outside[0] === entry.exception.country)
    ),
    forGap: (gap2) => first(
      ofGaps,
      (entry) => entry.exception.gap === gap2.reason && entry.idMatches(gap2.resource) && same(entry.exception.scope, gap2.scope) && samePlace(gap2.provider, entry.exception.region, gap2.region) && same(entry.exception.service, gap2.service)
    ),
    outcomes: () => entries.map(({ exception: exception2, ref, warning, matches }) => ({
      ...ref,
      ...warning !== void 0 && { warning },
      rule: exception2.rule ?? `gap:${exception2.gap}`,
      resource: whereOf(exception2),
      status: matches === 0 ? "unused" : ref.expired ? "expired" : "applied",
      matches
    }))
  };
}
function coveredRules(rule2) {
  const matches = globOf(rule2 ?? "");
  return (id) => matches(id) || matches(graverOf(id));
}
function graverOf(rule2) {
  return rule2.replace(/-may-leave$/, "-outside");
}
function refOf({ reason, approvedBy, expires, legalBasis }, asOf) {
  return {
    reason,
    approvedBy,
    expires,
    ...legalBasis !== void 0 && { legalBasis },
    // ISO dates compare as text.
    ...asOf.slice(0, 10) > expires && { expired: true }
  };
}
function idGlob(glob) {
  if (glob === void 0) return () => true;
  const exact = globOf(glob);
  const folded = globOf(glob.toLowerCase());
  return (id) => id !== void 0 && (id.startsWith("arn:") ? exact(id) : folded(id.toLowerCase()));
}
function same(wanted, actual) {
  return wanted === void 0 || wanted.toLowerCase() === actual?.toLowerCase();
}
function whereOf({ resource, scope, region, service, location, country }) {
  const narrowed = Object.entries({ scope, region, service, location, country }).flatMap(
    ([key2, value2]) => value2 === void 0 ? [] : [`${key2} ${value2}`]
  );
  return [...resource === void 0 ? [] : [resource], ...narrowed].join(", ");
}

// src/judge/judge.ts
function verdict(possible, allowed) {
  if (possible.length === 0) return "may-leave";
  const outside = outsideOf(possible, allowed).length;
  return outside === 0 ? "inside" : outside === possible.length ? "outside" : "may-leave";
}
function outsideOf(possible, allowed) {
  return allowed === "anywhere" ? [] : possible.filter((country) => !allowed.has(country));
}
function fingerprint(rule2, resource, role, location) {
  return hash("sha256", JSON.stringify([rule2, sameId(resource), role, location]));
}
function judgeBy(policy, rules, asOf, codeOf2 = (_, place) => place) {
  const byId = new Map(rules.map((rule2) => [rule2.id, rule2]));
  const exceptions = exceptionsOn(asOf, policy.exceptions, [...byId.keys()], codeOf2);
  const levelOf = levelsOf(policy, byId);
  const ruled = remember(policy);
  return {
    placement({ resource, role, location, evidence, into }) {
      const { classes, judged: judged2 } = ruled(resource);
      const { verdict: found, outside } = judged2(location);
      if (found === "inside") return void 0;
      const id = `${role}-${found}`;
      const rule2 = byId.get(id);
      if (!rule2) throw new Error(`no rule is called ${id}`);
      const level = levelOf(rule2);
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
        fingerprint: fingerprint(id, resource.id, role, location.code),
        cites: rule2.cites
      };
      const exception2 = exceptions.forFinding(finding);
      return exception2 ? { ...finding, exception: exception2 } : finding;
    },
    gap(gap2) {
      const exception2 = exceptions.forGap(gap2);
      return exception2 ? { ...gap2, exception: exception2 } : gap2;
    },
    exceptions: exceptions.outcomes
  };
}
function levelsOf({ levels: said }, byId) {
  const known = /* @__PURE__ */ new Map();
  for (const { id, level } of byId.values()) {
    const graver = said.get(graverOf(id));
    known.set(id, said.get(id) ?? (graver === void 0 ? level : milder(level, graver)));
  }
  return ({ id, level }) => known.get(id) ?? level;
}
var byGravity = [...levels, "off"];
function milder(a, b) {
  return byGravity[Math.max(byGravity.indexOf(a), byGravity.indexOf(b))];
}
function remember({ classes, boundary }) {
  const byClasses = /* @__PURE__ */ new Map();
  let last;
  return (resource) => {
    if (last?.resource === resource) return last.ruled;
    const matching = classesOf(resource, classes);
    const key2 = matching.length === 0 ? "" : matching.map((one) => classes.indexOf(one)).join();
    let ruled = byClasses.get(key2);
    if (!ruled) {
      const allowed = allowedFor(matching, boundary);
      const known = /* @__PURE__ */ new WeakMap();
      ruled = {
        classes: matching.map(({ name }) => name),
        judged(location) {
          let judged2 = known.get(location);
          if (!judged2) {
            const { countries } = location;
            judged2 = {
              verdict: verdict(countries, allowed),
              outside: outsideOf(countries, allowed)
            };
            known.set(location, judged2);
          }
          return judged2;
        }
      };
      byClasses.set(key2, ruled);
    }
    last = { resource, ruled };
    return ruled;
  };
}

// src/locate/default-home.ts
function defaultHome(type2) {
  const kind = classOf(type2);
  if (kind === "configuration")
    return {
      role: "metadata",
      why: "a resource of this type is configuration: its name and settings are kept here, and no customer content",
      docs: pageOf(type2),
      reads: []
    };
  if (kind === "processes")
    return {
      role: "processing",
      why: "a resource of this type processes data in the region that it was made in",
      docs: pageOf(type2),
      reads: []
    };
  return void 0;
}

// src/locate/walk.ts
function compilePath(path) {
  const ends = path.match(/\[\]|\{\}/g) ?? [];
  const stretches = path.split(/\[\]|\{\}/).map((stretch, at) => {
    const steps = stretch.split(".").filter((step) => step !== "");
    return {
      steps,
      pointers: ["", ...steps.map((_, i) => `/${steps.slice(0, i + 1).join("/")}`)],
      end: ends[at]
    };
  });
  return (root, walker) => walk(stretches, 0, root, "", root, walker);
}
function walk(stretches, at, from, before, element, walker) {
  const { steps, pointers, end } = stretches[at];
  let value2 = from;
  let taken = 0;
  while (taken < steps.length && value2 !== void 0 && value2 !== null) {
    if (typeof value2 !== "object" || Array.isArray(value2)) {
      walker.wrong(`${shapeOf(value2)} where a record is expected`);
      return;
    }
    const step = steps[taken++];
    value2 = Object.hasOwn(value2, step) ? value2[step] : void 0;
  }
  if (value2 === void 0 || value2 === null || value2 === "" && end === void 0) {
    walker.missing(before + pointers[taken]);
    return;
  }
  const pointer = before + pointers[taken];
  if (end === void 0) {
    if (typeof value2 === "object") walker.wrong(`${shapeOf(value2)} where a value is expected`);
    else walker.value(String(value2), pointer, element);
  } else if (Array.isArray(value2)) {
    if (end === "{}") walker.wrong("a list where a record is expected");
    else
      for (let i = 0; i < value2.length; i++)
        if (value2[i] === null || value2[i] === void 0) walker.wrong("nothing in a list");
        else walk(stretches, at + 1, value2[i], `${pointer}/${i}`, value2[i], walker);
  } else if (typeof value2 !== "object" || end === "[]")
    walker.wrong(`${shapeOf(value2)} where ${end === "[]" ? "a list" : "a record"} is expected`);
  else
    for (const [key2, item] of Object.entries(value2))
      walk(stretches, at + 1, item, `${pointer}/${escapePointer(key2)}`, item, walker);
}
var shapeOf = (value2) => Array.isArray(value2) ? "a list" : typeof value2 === "object" ? "a record" : "a value";
function escapePointer(key2) {
  return key2.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/locate/kinds.ts
function kindsOf(types2) {
  const kinds = /* @__PURE__ */ new Map();
  const spellings = /* @__PURE__ */ new Map();
  const owners = ownerTypes(types2);
  function of(type2) {
    const before = spellings.get(type2);
    if (before) return before;
    const key2 = type2.toLowerCase();
    const known = types2.get(key2);
    const kind = kinds.get(key2) ?? {
      known,
      home: known ? known.home : defaultHome(type2),
      rows: (known?.rows ?? []).map((row) => ({
        row,
        top: "read" in row ? row.read.split(/[.[{]/, 1)[0] : "",
        walk: "read" in row ? compilePath(row.read) : void 0
      })),
      owns: owners.has(key2),
      first: void 0,
      resources: 0
    };
    kinds.set(key2, kind);
    spellings.set(type2, kind);
    return kind;
  }
  const judged2 = () => [...kinds.values()].flatMap((kind) => kind.first ? [{ ...kind, ...kind.first }] : []);
  return {
    of,
    blindSpots: () => judged2().flatMap(
      ({ provider, type: type2, resources, known }) => (known?.blind ?? []).map((detail) => ({ provider, type: type2, resources, detail }))
    ),
    types: () => judged2().map(({ provider, type: type2, resources, known }) => ({
      provider,
      type: type2,
      resources,
      depth: known ? "described" : "home-only"
    }))
  };
}
function ownerTypes(types2) {
  return new Set(
    [...types2.values()].flatMap(
      ({ type: type2, home }) => home?.owner ? (home.ownedBy ?? [type2]).map((one) => one.toLowerCase()) : []
    )
  );
}

// src/locate/masked.ts
var mask = "***";
var longestId = 2048;
var longestText = 300;
var longestParsed = 16384;
var secretName = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|private_?key|(?:access|account|shared|api|auth|storage|master|primary|secondary|function|host)_?key|signature|sas)s?$/i;
function masked(text2, name) {
  const id = idIn(text2);
  if (name !== void 0 && secretName.test(name))
    return id ?? (isUrl(text2) ? addressIn(text2) : mask);
  if (id !== void 0) return id;
  if (text2.length > longestParsed) return mask;
  if (/^\s*[{[]/.test(text2)) return jsonIn(text2) ?? plain(text2);
  if (isUrl(text2)) return addressIn(text2);
  if (text2.includes("=")) return settingsIn(text2);
  if (text2.includes("@")) return hostAfterUser(text2);
  return plain(text2);
}
function idIn(text2) {
  const [id] = /^(?:arn:[\w-]+:[\w.-]*:[\w-]*:[\w.-]*:|\/(?:subscriptions|providers|tenants)\/)[^?#"'<>\\;]*/i.exec(
    text2.length > longestId ? "" : text2
  ) ?? [];
  if (id === void 0) return void 0;
  return id.replace(/^(arn:[\w-]+:s3:::[^/]+)\/.*$/s, "$1");
}
var isUrl = (text2) => /^(?:jdbc:[\w:+.-]*|[a-z][\w+.-]*:\/\/)/i.test(text2);
function addressIn(text2) {
  const [, scheme = "", rest = ""] = /^((?:jdbc:)?[a-z][\w+.-]*)(.*)$/is.exec(text2) ?? [];
  const authority = authorityIn(rest);
  if (authority === void 0 || !scheme) return mask;
  const kept = `${scheme.toLowerCase()}://${authority.hosts}`;
  const named = /^sqs\./i.test(authority.hosts) ? /^\/\d{12}\/[\w.-]{1,80}$/.exec(authority.after)?.[0] : /^management\.[\w.-]+$/i.test(authority.hosts) ? idIn(authority.after) : void 0;
  if (named !== void 0) return kept + named;
  return /^\/?$/.test(authority.after) ? kept + authority.after : `${kept}/${mask}`;
}
var host = String.raw`(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?`;
var hosts = new RegExp(`^${host}(?:,${host})*$`, "i");
function authorityIn(rest) {
  const start = rest.indexOf("//");
  if (start < 0) {
    const [only] = /^[\w.-]{1,253}(?::\d{1,5})?/.exec(rest.slice(rest.lastIndexOf("@") + 1)) ?? [];
    return rest.includes("@") && only !== void 0 ? { hosts: only, after: "" } : void 0;
  }
  const address = rest.slice(start + 2);
  const end = address.search(/[/?#;\s\\]/);
  const first = end < 0 ? address : address.slice(0, end);
  const at = address.lastIndexOf("@");
  const own2 = first.lastIndexOf("@");
  if (at < 0) return checked(first, address.slice(first.length));
  if (own2 >= 0 && own2 === at) return checked(first.slice(own2 + 1), address.slice(first.length));
  if (own2 < 0 && hosts.test(first) && first.includes(".") && !first.includes(":"))
    return checked(first, address.slice(first.length));
  if (own2 < 0 && hosts.test(first)) return void 0;
  const behind = address.slice(at + 1);
  const stop = behind.search(/[/?#;\s\\]/);
  const last = stop < 0 ? behind : behind.slice(0, stop);
  return checked(last, behind.slice(last.length));
}
var checked = (said, after) => said.length <= 2e3 && hosts.test(said) ? { hosts: said, after } : void 0;
var telling = /^(?:account ?name|address|addr|data ?source|(?:default)?endpoints?(?:protocol|suffix)?|(?:blob|queue|table|file|dfs|ingestion|live|secondary|account|profiler|snapshot)?(?:secondary)?endpoint|entity ?path|gateway ?host ?name|host ?name|host|region|server|network ?address|database|dbname|initial ?catalog|cosmos ?db)$/i;
function settingsIn(text2) {
  const separator = text2.includes(";") ? ";" : /[,&]/.test(text2) ? /[,&]/ : /\s+/;
  const kept = [];
  let left = false;
  for (const [i, one] of unquoted(text2).split(separator).entries()) {
    const setting = one.trim();
    if (setting === "") continue;
    const equals = setting.indexOf("=");
    const name = setting.slice(0, Math.max(0, equals)).trim();
    const value2 = equals < 0 ? "" : placeIn(setting.slice(equals + 1).trim());
    if (telling.test(name) && value2 !== "") kept.push(`${name}=${value2}`);
    else if (i === 0 && equals < 0 && setting.includes(":") && hosts.test(setting))
      kept.push(setting);
    else left = true;
  }
  if (kept.length === 0) return mask;
  return kept.join(";") + (left ? `;${mask}` : "");
}
var unquoted = (text2) => text2.replace(/=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))/g, "=");
function placeIn(value2) {
  if (isUrl(value2)) {
    const address = addressIn(value2);
    return address.includes(mask) && !address.includes("://") ? "" : address.replace(`/${mask}`, "/");
  }
  const [, place] = /^(?:tcp:|np:|lpc:)?([\w.-]{1,253})(?:[,:\\][\w-]*)?$/i.exec(value2) ?? [];
  return place ?? "";
}
function hostAfterUser(text2) {
  const last = text2.slice(text2.lastIndexOf("@") + 1);
  const end = last.search(/[/?#;\s\\]/);
  const said = (end < 0 ? last : last.slice(0, end)) || "";
  return last.startsWith("//") ? addressIn(`db:${last}`) : hosts.test(said) && said.includes(".") ? said : mask;
}
function jsonIn(text2) {
  let document;
  try {
    document = JSON.parse(text2);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
  let depth = 0;
  const kept = (value2, name) => {
    if (typeof value2 === "string")
      return idIn(value2) ?? (/^[\w@.:-]{1,40}$/.test(value2) ? masked(value2, name) : mask);
    if (typeof value2 !== "object" || value2 === null) return value2;
    if (depth >= deepestDocument) return null;
    depth++;
    const result = Array.isArray(value2) ? value2.map((one) => kept(one, name)) : Object.fromEntries(Object.entries(value2).map(([key2, one]) => [key2, kept(one, key2)]));
    depth--;
    return result;
  };
  return JSON.stringify(kept(document));
}
var deepestDocument = 32;
var header = /^[\w-]{1,60}:\s|(?:key|secret|token|pass\w{0,20}|pwd|auth\w{0,20}|cookie|signature|sas)s?\s*:|^(?:aws4-hmac\S*|basic\s+\S{8}|bearer|digest|negotiate|sharedaccess\w*|token)\s?\S*\s?\S*$/i;
var random = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?:[A-Za-z0-9+]{40,}|[A-Za-z0-9+/]{40})$/;
function plain(text2) {
  if (text2.length > longestText || !/^[\p{L}\p{M}\p{N}\s_.,:/+*()&'$|~[\]{}-]*$/u.test(text2))
    return mask;
  if (header.test(text2) || random.test(text2) || text2.includes("://")) return mask;
  return text2.replace(/^(\/(?!aws\/)[^/]+\/).+$/, `$1${mask}`);
}

// src/locate/gaps.ts
function gapOf(resource, role, reason, detail, remedy) {
  return {
    reason,
    provider: resource.provider,
    scope: resource.scope,
    ...resource.location !== void 0 && { region: resource.location },
    type: resource.type,
    resource: resource.id,
    role,
    detail,
    remedy
  };
}
function notUnderstood(resource, role, why, property, value2) {
  return gapOf(
    resource,
    role,
    "unknown-value",
    value2 === void 0 || value2 === null ? `${why}: nothing is shown at ${property}, where the provider always shows something` : `${why}: this version does not understand ${quoted(value2)} at ${property}`,
    "look the setting up at the provider; a newer version of data-boundary may know the value"
  );
}
var longestQuote = 200;
function quoted(value2) {
  const text2 = JSON.stringify(typeof value2 === "string" ? masked(value2) : value2) ?? typeof value2;
  return text2.length > longestQuote ? `${text2.slice(0, longestQuote)}…` : text2;
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
function brief(text2) {
  return text2.length > 500 ? `${text2.slice(0, 500)}…` : text2;
}
function unknownLocation(resource, role, code, pointer) {
  return gapOf(
    resource,
    role,
    "unknown-location",
    code === void 0 ? "no location is listed" : `no country is known for the location ${JSON.stringify(brief(code))} at ${pointer}`,
    code === void 0 ? "look the resource up at the provider, and accept the gap with an exception if it holds no data" : "look the location up at the provider; a newer version of data-boundary may know it"
  );
}

// src/locate/unseen.ts
function unseenWhy({ properties, unseen: unseen5 }, top) {
  if (!unseen5) return void 0;
  if (Object.hasOwn(unseen5, top)) return unseen5[top];
  return Object.hasOwn(Object(properties), top) ? void 0 : unseen5["*"] ?? unseen5["**"];
}
function watching(properties, unseen5) {
  const watch = {
    record: void 0,
    missed: void 0,
    part: (value2) => deep === void 0 ? value2 : below(value2, deep)
  };
  const deep = unseen5["**"];
  const below = (value2, why) => typeof value2 !== "object" || value2 === null ? value2 : new Proxy(value2, {
    get(target, key2, receiver) {
      const item = Reflect.get(target, key2, receiver);
      if (typeof key2 === "string" && !Array.isArray(target) && isAbsent(target, key2))
        watch.missed = `${key2}: ${why}`;
      return typeof key2 === "string" ? below(item, why) : item;
    }
  });
  watch.record = new Proxy(Object(properties), {
    get(target, key2, receiver) {
      const item = Reflect.get(target, key2, receiver);
      if (typeof key2 !== "string") return item;
      const why = Object.hasOwn(unseen5, key2) ? unseen5[key2] : Object.hasOwn(target, key2) ? void 0 : unseen5["*"] ?? deep;
      if (why !== void 0) watch.missed = `${key2}: ${why}`;
      return deep === void 0 ? item : below(item, deep);
    }
  });
  return watch;
}
function isAbsent(target, key2) {
  if (!Object.hasOwn(target, key2)) return !(key2 in Object.prototype);
  return target[key2] === null;
}

// src/locate/read-rows.ts
function rowReader(atlas, gap2, arrive) {
  function hereOf(visit2) {
    if (visit2.here) return visit2.here;
    const { provider, properties, unseen: unseen5 } = visit2.resource;
    visit2.watch = unseen5 && watching(properties, unseen5);
    const resource = visit2.watch ? { ...visit2.resource, properties: visit2.watch.record } : visit2.resource;
    const home = visit2.listed?.code;
    visit2.here = {
      resource,
      home,
      element: resource.properties,
      pair: (code = home) => code === void 0 ? void 0 : atlas.pair(provider, code)
    };
    return visit2.here;
  }
  const given = (element) => {
    const here = hereOf(visit);
    return { ...here, element: visit.watch?.part(element) ?? element };
  };
  let row;
  let visit;
  let doubt;
  const walker = {
    value(value2, pointer, element) {
      if (!("read" in row)) return;
      const { as } = row;
      try {
        give(value2, pointer, "stated", as ? as(value2, given(element)) : value2);
      } catch (error) {
        tell();
        gap2(misshapen(visit.resource, row.role, row.why, error));
      }
    },
    missing(pointer) {
      if (!("read" in row)) return;
      const unvouched = visit.resource.unseen?.["**"];
      if (unvouched !== void 0) {
        tell();
        missed(row, visit.resource, `${row.read}: ${unvouched}`);
      } else if (row.absent !== void 0) give(null, pointer, "default", answer(row.absent));
    },
    wrong(what) {
      tell();
      gap2(misshapenAs(visit.resource, row.role, row.why, what));
    }
  };
  function read3(compiled, one) {
    row = compiled.row;
    visit = one;
    doubt = void 0;
    const { resource } = visit;
    if (resource.unseen) {
      visit.here = void 0;
      visit.watch = void 0;
    }
    try {
      if (row.when) {
        const here = hereOf(visit);
        const applies = row.when(here.resource.properties, here);
        if (applies !== true && visit.watch?.missed !== void 0) {
          missed(row, resource, visit.watch.missed);
          return;
        }
        if (applies === false) return;
        if (applies !== true) doubt = applies;
      }
      if ("always" in row) {
        give(null, "", "inherent", answer(row.always));
        return;
      }
      const why = unseenWhy(resource, compiled.top);
      if (why !== void 0) {
        tell();
        missed(row, resource, `${compiled.top}: ${why}`);
        return;
      }
      compiled.walk(resource.properties, walker);
    } catch (error) {
      tell();
      gap2(misshapen(resource, row.role, row.why, error));
    }
  }
  function notKnown({ unknown: value2, property }, otherwise) {
    gap2(notUnderstood(visit.resource, row.role, row.why, property ?? otherwise, value2));
  }
  const answer = (said) => typeof said === "function" ? said(hereOf(visit)) : said;
  function give(value2, pointer, basis, destination) {
    if (destination === none) {
      if (visit.watch?.missed === void 0) return;
      tell();
      missed(row, visit.resource, visit.watch.missed);
      return;
    }
    const isJudged = destination === own && visit.isListedJudged && row.role !== "home";
    if (doubt) {
      if (!isJudged) notKnown(doubt, "what decides whether it applies");
      return;
    }
    tell();
    if (isJudged) return;
    if (isPlace(destination))
      arrive(row, visit, destination, { pointer, value: value2, basis, why: row.why, docs: row.docs });
    else
      notKnown(
        "unknown" in destination ? destination : { unknown: destination },
        "read" in row ? row.read : "what it reads"
      );
  }
  function tell() {
    if (row.role === "home") visit.homeTold = true;
  }
  function missed({ role, why: what }, resource, why) {
    gap2(
      gapOf(
        resource,
        role,
        "not-collected",
        `${what}: not seen, ${why}`,
        "mend what kept it from being read, or accept the gap with an exception"
      )
    );
  }
  return { read: read3 };
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
  const ownerOf = numberList();
  const owners = idTable("text");
  const lately = Array.from({ length: mostLately });
  function numberOf(homes) {
    const [home] = homes;
    const before = home && homes.length === 1 ? numberOfHome.get(home) : void 0;
    if (before !== void 0) return before;
    const key2 = homes.map(({ code, countries }) => `${code} ${countries.join()}`).join("\n");
    let number = numberOfHomes.get(key2);
    if (number === void 0) {
      number = distinctHomes.push(homes) - 1;
      numberOfHomes.set(key2, number);
    }
    if (home && homes.length === 1) numberOfHome.set(home, number);
    return number;
  }
  function numberOfOwner(owner, known) {
    const { id, name } = owner.ref;
    if (id !== known || !isEnd(id, name)) return owners.add(inAscii(textOf(owner, known)));
    const slot = mixed(owner) & mostLately - 1;
    const before = lately[slot];
    if (before && saysSame(before.owner, owner)) return before.number;
    const number = owners.add(inAscii(textOf(owner, known)));
    lately[slot] = { owner, number };
    return number;
  }
  function ownerAt(number) {
    const text2 = ownerOf.get(number);
    return text2 === 0 ? void 0 : ownerFrom(ids.idOf(number), owners.idOf(text2 - 1));
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
      if (owner) ownerOf.set(number, numberOfOwner(owner, before ? ids.idOf(number) : id) + 1);
      if (alias !== void 0) named.set(aliases.add(alias), number);
    },
    hold(owner) {
      const number = ids.add(owner.ref.id);
      ownerOf.set(number, numberOfOwner(owner, ids.idOf(number)) + 1);
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
  const more2 = homes.filter(({ code }) => !before.some((one) => one.code === code));
  return more2.length === 0 ? before : [...before, ...more2];
}
function mixed({ ref: { type: type2, labels }, told }) {
  let mix = type2.length * 8 + told.size;
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
  if (a.told.size !== b.told.size) return false;
  for (const place of a.told) if (!b.told.has(place)) return false;
  let labels = 0;
  for (const name in one.labels) {
    if (one.labels[name] !== other.labels[name]) return false;
    labels++;
  }
  for (const _ in other.labels) labels--;
  return labels === 0;
}
var isEnd = (id, name) => name === id.slice(nameAt(id));
function textOf({ ref, told }, known) {
  const { id, type: type2, provider, scope, name, labels } = ref;
  const other = isEnd(id, name) ? null : name;
  const said = [type2, provider, scope, labels, [...told], other];
  return JSON.stringify(id === known ? said : [...said, id]);
}
var inAscii = (json2) => json2.replaceAll(
  /[\u007f-\uffff]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function ownerFrom(known, text2) {
  const [type2, provider, scope, labels, told, name, id = known] = JSON.parse(text2);
  return {
    ref: { id, type: type2, provider, scope, name: name ?? id.slice(nameAt(id)), labels },
    told: new Set(told)
  };
}

// src/locate/repeats.ts
function repeats(sink, numberFor) {
  const first = { number: 1, before: void 0, kind: "", what: "", next: /* @__PURE__ */ new Map() };
  const all = [first, first];
  const toldOf = numberList();
  const repeated2 = /* @__PURE__ */ new Set();
  let told = first;
  let prior;
  function isNew(kind, what) {
    for (let one = prior; one; one = one.before)
      if (one.kind === kind && one.what === what) return false;
    let byWhat = told.next.get(kind);
    if (!byWhat) told.next.set(kind, byWhat = /* @__PURE__ */ new Map());
    let next = byWhat.get(what);
    if (!next) {
      next = { number: all.length, before: told, kind, what, next: /* @__PURE__ */ new Map() };
      all.push(next);
      byWhat.set(what, next);
    }
    told = next;
    return true;
  }
  return {
    out: {
      placement(placement) {
        if (isNew(placement.role, placement.location.code)) sink.placement(placement);
      },
      gap(gap2) {
        if (isNew(`gap ${gap2.role}`, gap2.reason)) sink.gap(gap2);
      }
    },
    visit(resource, see) {
      const number = numberFor(resource.id);
      const before = toldOf.get(number);
      if (before !== 0 && resource.onlyReferred) return;
      prior = before === 0 ? void 0 : all[before];
      told = prior ?? first;
      see(resource);
      if (resource.onlyReferred) return;
      if (prior) repeated2.add(number);
      toldOf.set(number, told.number);
    },
    isRepeat: () => prior !== void 0,
    resume(id, go) {
      const number = numberFor(id);
      const isRepeated = repeated2.has(number);
      prior = isRepeated ? all[toldOf.get(number)] : void 0;
      told = prior ?? first;
      go();
      if (isRepeated) toldOf.set(number, told.number);
    }
  };
}

// src/locate/waiting.ts
function waitingList() {
  const texts = idTable("text");
  const numbers2 = numberList();
  let count = 0;
  const knowledge = [];
  const numberOf = /* @__PURE__ */ new Map();
  const put3 = (value2) => texts.add(inAscii(JSON.stringify(value2)));
  function packed2({ pointer, value: value2, basis, why, docs }) {
    const key2 = `${why}
${docs}`;
    let number = numberOf.get(key2);
    if (number === void 0) {
      number = knowledge.push({ why, docs }) - 1;
      numberOf.set(key2, number);
    }
    return [pointer, value2, basis, number];
  }
  const unpacked = ([pointer, value2, basis, number]) => ({
    pointer,
    value: value2,
    basis,
    ...knowledge[number]
  });
  return {
    add({ ref, location, told, references: references2, copy }) {
      const { id, type: type2, provider, scope, name, labels } = ref;
      const common = [type2, provider, scope, labels, location ?? null];
      const own2 = [
        id,
        name,
        told ? [...told] : null,
        references2.map((one) => [one.id, one.role, packed2(one.evidence)]),
        copy ? [copy.owner, copy.role, copy.at, packed2(copy.evidence)] : null
      ];
      numbers2.set(2 * count, put3(common));
      numbers2.set(2 * count + 1, put3(own2));
      count++;
    },
    *all() {
      for (let i = 0; i < count; i++) {
        const common = JSON.parse(texts.idOf(numbers2.get(2 * i)));
        const own2 = JSON.parse(texts.idOf(numbers2.get(2 * i + 1)));
        const [type2, provider, scope, labels, location] = common;
        const [id, name, told, references2, copy] = own2;
        yield {
          ref: { id, type: type2, provider, scope, name, labels },
          location: location ?? void 0,
          told: told ? new Set(told) : void 0,
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
var ofListing = {
  aws: {
    why: "the region in its ARN is the one that a resource was made in",
    docs: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"
  },
  azure: {
    why: "the provider lists the resource at this location",
    docs: "https://learn.microsoft.com/azure/azure-resource-manager/management/overview"
  }
};
function locator(types2, atlas, sink) {
  const kinds = kindsOf(types2);
  const refs = references();
  const waiting = waitingList();
  const once2 = repeats(sink, refs.numberFor);
  const { out } = once2;
  const rows = rowReader(atlas, out.gap, arrive);
  function see(resource) {
    const kind = kinds.of(resource.type);
    const listed2 = resource.location === void 0 ? void 0 : atlas.find(resource.provider, resource.location);
    if (resource.onlyReferred) {
      enter(resource, kind, listed2 ? [listed2] : [], void 0);
      return;
    }
    kind.first ??= { provider: resource.provider, type: resource.type };
    if (!once2.isRepeat()) kind.resources++;
    const ref = refOf2(resource);
    const homes = [];
    const told = kind.rows.length > 0 || kind.owns ? /* @__PURE__ */ new Set() : void 0;
    const { home } = kind;
    const visit = {
      resource,
      ref,
      listed: listed2,
      isListedJudged: home === void 0 || home.role !== "none" && home.at === void 0,
      homes,
      place: told ? placer(out, told) : out.placement,
      homeTold: false,
      here: void 0,
      watch: void 0,
      references: void 0,
      copy: void 0
    };
    for (const row of kind.rows) rows.read(row, visit);
    const isNowhere = !kind.known && home?.role === "metadata" && resource.location === void 0;
    if (!visit.homeTold && !isNowhere)
      try {
        placeHome(visit, home);
        if (!kind.known && listed2 && homes.length === 0) homes.push(listed2);
      } catch (error) {
        const role = home === void 0 || home.role === "none" ? "home" : home.role;
        out.gap(misshapen(resource, role, "its place", error));
      }
    enter(resource, kind, homes, kind.owns ? { ref, told } : void 0);
    const { references: later = [], copy } = visit;
    if (later.length > 0 || copy)
      waiting.add({
        ref,
        location: resource.location,
        // Of what may own copies others are told as well.
        told: kind.owns ? void 0 : told,
        references: later,
        copy
      });
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
  }
  function arrive(row, visit, destination, evidence) {
    const { resource, ref } = visit;
    const { role, why } = row;
    if (typeof destination === "string")
      put3(role, visit, atlas.find(resource.provider, destination), destination, evidence);
    else if ("resource" in destination) {
      const reference = { id: destination.resource, role, evidence };
      if (refs.find(reference.id))
        resolve4({ ...ref, location: resource.location }, ref, reference, visit.place);
      else (visit.references ??= []).push(reference);
    } else if ("own" in destination) put3(role, visit, visit.listed, resource.location, evidence);
    else {
      if ("anyOf" in destination)
        put3(role, visit, union(resource, destination), destination.code, evidence);
      if (destination.gap !== void 0)
        out.gap(
          gapOf(
            resource,
            role,
            "unresolved-reference",
            `${why}: ${brief(destination.gap)}`,
            destination.remedy ?? "scan the account or subscription it names as well"
          )
        );
    }
  }
  function put3(role, { resource, ref, homes, place }, location, code, evidence) {
    if (!location) {
      out.gap(unknownLocation(resource, role, code, evidence.pointer));
      return;
    }
    if (role === "home") homes.push(location);
    place({ resource: ref, role, location, evidence });
  }
  function resolve4(subject, ref, { id, role, evidence }, place) {
    const into = refs.find(id);
    if (into && into.homes.length > 0)
      for (const location of into.homes)
        place({ resource: ref, role, location, evidence, into: into.id });
    else
      out.gap(
        gapOf(
          subject,
          role,
          "unresolved-reference",
          `${evidence.why}: the place of ${brief(id)} could not be learnt`,
          "scan the account or subscription that holds it as well"
        )
      );
  }
  function tellOwner(ref, { owner, role, at, evidence }) {
    const location = atlas.find(ref.provider, at);
    const parent = refs.find(owner);
    if (parent?.homes.some(({ code }) => code === location.code)) return;
    const known = parent?.owner();
    const place = known ? placerOf(known) : out.placement;
    place({ resource: known?.ref ?? ref, role, location, evidence, into: ref.id });
  }
  function placerOf(owner) {
    const place = placer(out, owner.told);
    return (placement) => {
      const before = owner.told.size;
      place(placement);
      if (owner.told.size > before) refs.hold(owner);
    };
  }
  function union(resource, { anyOf, code }) {
    const places = anyOf.map((one) => atlas.find(resource.provider, one));
    if (places.length === 0 || places.includes(void 0)) return void 0;
    return { code, countries: [...new Set(places.flatMap((place) => place.countries))].sort() };
  }
  function placeHome(at, stated) {
    const { resource, ref, listed: listed2, homes, place } = at;
    let owner;
    let home = stated;
    if (stated?.owner) {
      const said = stated.owner(resource.id, resource.properties);
      if (typeof said === "string") owner = said;
      else {
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
      if (listed2) homes.push(listed2);
      return;
    }
    const role = home?.role ?? "home";
    const location = home?.at === void 0 ? listed2 : atlas.find(resource.provider, home.at);
    if (!location) {
      out.gap(unknownLocation(resource, role, home?.at ?? resource.location, "/location"));
      return;
    }
    if (role === "home" || owner !== void 0) homes.push(location);
    const { why, docs } = home ?? ofListing[resource.provider];
    const evidence = home?.at === void 0 ? { pointer: "/location", value: resource.location ?? null, basis: "stated", why, docs } : { pointer: "", value: null, basis: "inherent", why, docs };
    if (owner === void 0) {
      place({ resource: ref, role, location, evidence });
      return;
    }
    at.copy = { owner, role, at: home?.at ?? resource.location, evidence };
  }
  return {
    see(resource) {
      once2.visit(resource, see);
      return !once2.isRepeat();
    },
    finish() {
      for (const { ref, location, told, references: later, copy } of waiting.all()) {
        once2.resume(ref.id, () => {
          const owner = told ? void 0 : refs.find(ref.id)?.owner();
          const place = told ? placer(out, told) : owner ? placerOf(owner) : out.placement;
          for (const reference of later) resolve4({ ...ref, location }, ref, reference, place);
          if (copy) tellOwner(ref, copy);
        });
      }
    },
    blindSpots: kinds.blindSpots,
    types: kinds.types
  };
}
function placer(out, told) {
  return (placement) => {
    const key2 = `${placement.role} ${placement.location.code}`;
    if (told.has(key2)) return;
    told.add(key2);
    out.placement(placement);
  };
}
function refOf2({ id, type: type2, provider, scope, name, labels }) {
  return { id, type: type2, provider, scope, name, labels };
}

// src/check.ts
function checker(atlas, { policy, rules, asOf }, textOf3) {
  const judge = judgeBy(
    policy,
    rules,
    asOf,
    (provider, place) => atlas.find(provider, place)?.code ?? place
  );
  const findings = findingStore(textOf3);
  const counts3 = counter();
  const gaps = foldedGaps();
  const coverage2 = [];
  let resources = 0;
  let placements = 0;
  const takeGap = (gap2) => gaps.add(judge.gap(gap2));
  const located = locator(types, atlas, {
    placement(placement) {
      placements++;
      const finding = judge.placement(placement);
      if (!finding) return;
      findings.add(finding);
      counts3.add(finding);
    },
    gap: takeGap
  });
  return {
    resource(resource) {
      if (located.see(resource) && !resource.onlyReferred) resources++;
    },
    gap: takeGap,
    coverage(line) {
      coverage2.push(line);
    },
    finish() {
      located.finish();
      const sortedGaps = gaps.all().sort(
        by(
          ({ exception: exception2 }) => exception2 ? "1" : "0",
          ({ reason }) => reason,
          gapKey
        )
      );
      return {
        summary: {
          resources,
          placements,
          ...counts3.summary(),
          gaps: sortedGaps.filter(({ exception: exception2 }) => !stands(exception2)).length
        },
        findings,
        rules: counts3.rules,
        gaps: sortedGaps,
        blindSpots: [...located.blindSpots(), ...unlisted(coverage2)].sort(
          by(
            ({ type: type2 }) => type2,
            ({ detail }) => detail
          )
        ),
        types: located.types().sort(by(({ type: type2 }) => type2)),
        coverage: coverage2.sort(
          by(
            ({ provider }) => provider,
            ({ scope }) => scope,
            ({ region }) => region,
            ({ service }) => service
          )
        ),
        exceptions: judge.exceptions()
      };
    },
    close: findings.close
  };
}
function unlisted(coverage2) {
  if (!coverage2.some(({ provider }) => provider === "aws")) return [];
  const names2 = listedBy("nothing");
  const recorded = listedBy("recorded");
  return [
    {
      provider: "aws",
      type: "types that no call lists",
      resources: 0,
      detail: `${names2.length} types that store or process data are listed by no call: a resource of theirs that never had a tag is seen only where the account keeps an inventory that can hold its type (a Config recorder of all types can hold ${recorded.length}: ${recorded.join(", ")}): ${names2.join(", ")}`
    }
  ];
}
function by(...keys) {
  return (a, b) => {
    for (const key2 of keys) {
      const [x, y] = [key2(a), key2(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
}

// src/report/links.ts
var projectUrl = "https://www.npmjs.com/package/data-boundary";
var reportSchemaUrl = "https://unpkg.com/data-boundary/schema/report.json";
var sarifSchemaUrl = "https://json.schemastore.org/sarif-2.1.0.json";

// src/report/repeated.ts
function repeated(write4 = toJson) {
  const known = /* @__PURE__ */ new Map();
  return (key2, list2) => {
    const before = known.get(key2);
    if (before && same2(before.list, list2)) return before.text;
    const text2 = write4(list2);
    known.set(key2, { list: list2, text: text2 });
    return text2;
  };
}
function same2(a, b) {
  return a === b || a.length === b.length && a.every((one, i) => one === b[i]);
}

// src/report/report.ts
var chunkLength = 64 * 1024;
function* chunked(parts) {
  let chunk = "";
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
function isExcepted({ exception: exception2 }) {
  return exception2 !== void 0 && exception2.expired !== true;
}

// src/report/json.ts
var json = { id: "json", render: (report) => chunked(write(report)) };
function* write({ run, summary, ...report }) {
  const {
    tool,
    startedAt,
    finishedAt,
    asOf,
    boundary,
    targets,
    policy,
    identities,
    leftOut,
    tenantBoundary: tenantBoundary2,
    status
  } = run;
  yield `{
  "$schema": ${toJson(reportSchemaUrl)},
  "schemaVersion": "1"`;
  yield member("tool", { name: tool.name, version: tool.version });
  yield member("run", {
    startedAt,
    finishedAt,
    asOf,
    boundary: { id: boundary.id, countries: boundary.countries },
    targets,
    policy,
    identities,
    leftOut: leftOut && {
      regions: leftOut.regions && sorted(leftOut.regions),
      skipped: leftOut.skipped,
      targets: leftOut.targets,
      resources: leftOut.resources
    },
    ...tenantBoundary2 !== void 0 && { tenantBoundary: tenantBoundary2 },
    status
  });
  yield member("summary", {
    resources: summary.resources,
    placements: summary.placements,
    findings: summary.findings,
    excepted: summary.excepted,
    gaps: summary.gaps,
    byCountry: sorted(summary.byCountry),
    anywhere: summary.anywhere,
    byRole: sorted(summary.byRole),
    byLevel: sorted(summary.byLevel)
  });
  const { findings } = report;
  yield* findings.texts ? list("findings", findings.texts(), (text2) => text2) : list("findings", findings, findingWriter());
  yield* list("gaps", report.gaps, (it) => toJson(gap(it)));
  yield* list("blindSpots", report.blindSpots, (it) => toJson(blindSpot(it)));
  yield* list("types", report.types, (it) => toJson(type(it)));
  yield* list("coverage", report.coverage, (it) => toJson(coverage(it)));
  yield* list("exceptions", report.exceptions, (it) => toJson(outcome(it)));
  yield* list("rules", report.rules, (it) => toJson(rule(it)));
  yield* list("citations", report.citations, (it) => toJson(citation(it)));
  yield "\n}\n";
}
function member(name, value2) {
  return `,
  "${name}": ${toJson(value2, 2).replaceAll("\n", "\n  ")}`;
}
function* list(name, elements, textOf3) {
  yield `,
  "${name}": [`;
  let before = "\n    ";
  for (const element of elements) {
    yield before + textOf3(element);
    before = ",\n    ";
  }
  yield before.startsWith(",") ? "\n  ]" : "]";
}
function findingWriter() {
  const countries = repeated();
  const outside = repeated();
  const classes = repeated();
  const cites = repeated();
  return (it) => {
    const { id, type: resourceType, provider, scope, name, labels } = it.resource;
    const { pointer, value: value2 = null, basis, why, docs } = it.evidence;
    const { code } = it.location;
    return `{"rule":${toJson(it.rule)},"level":"${it.level}","verdict":"${it.verdict}","resource":{"id":${toJson(id)},"type":${toJson(resourceType)},"provider":"${provider}","scope":${toJson(scope)},"name":${toJson(name)},"labels":${labelsOf(labels)}},"role":"${it.role}","location":{"code":${toJson(code)},"countries":${countries(code, it.location.countries)}},"outside":${outside(code, it.outside)},"evidence":{"pointer":${toJson(pointer)},"value":${toJson(value2)},"basis":"${basis}","why":${toJson(why)},"docs":${toJson(docs)}}` + (it.into === void 0 ? "" : `,"into":${toJson(it.into)}`) + `,"classes":${classes("", it.classes)},"fingerprint":"${it.fingerprint}","cites":${cites(it.rule, it.cites)}` + (it.exception ? `,"exception":${toJson(exception(it.exception))}}` : "}");
  };
}
function labelsOf(labels) {
  let members = "";
  for (const key2 of Object.keys(labels).sort())
    members += `${members === "" ? "" : ","}${toJson(key2)}:${toJson(labels[key2])}`;
  return `{${members}}`;
}
function exception(it) {
  if (!it) return void 0;
  const { reason, approvedBy, expires, legalBasis, expired } = it;
  return { reason, approvedBy, expires, legalBasis, expired };
}
function gap(it) {
  const { reason, provider, scope, region, service, type: resourceType, resource, role } = it;
  const { resources, detail, remedy } = it;
  return {
    reason,
    provider,
    scope,
    region,
    service,
    type: resourceType,
    resource,
    role,
    resources,
    detail,
    remedy,
    exception: exception(it.exception)
  };
}
function blindSpot({ provider, type: resourceType, resources, detail }) {
  return { provider, type: resourceType, resources, detail };
}
function type({ provider, type: resourceType, resources, depth }) {
  return { provider, type: resourceType, resources, depth };
}
function coverage(it) {
  const { provider, scope, region, service, status, resources, calls } = it;
  return { provider, scope, region, service, status, resources, calls };
}
function outcome(it) {
  const { rule: ruleId, resource, status, matches, warning } = it;
  return { rule: ruleId, resource, status, matches, warning, ...exception(it) };
}
function rule(it) {
  const { id, role, verdict: verdict3, title: title2, level, securitySeverity, what, why, mend, remedies, cites } = it;
  return {
    id,
    role,
    verdict: verdict3,
    title: title2,
    level,
    securitySeverity,
    what,
    why,
    mend: sorted(mend),
    ...remedies !== void 0 && { remedies: remedies.map(remedyOf) },
    cites
  };
}
function remedyOf({
  type: resourceType,
  summary,
  warning,
  steps,
  sources: sources2,
  checked: checked2
}) {
  return { type: resourceType, summary, warning, steps: sorted(steps), sources: sources2, checked: checked2 };
}
function citation({ id, title: title2, url, catalogue, checked: checked2 }) {
  return { id, title: title2, url, catalogue, checked: checked2 };
}
function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/report/redact.ts

var idLike = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])[\da-f]{32}(?![\da-f])|(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;
var subscription = /subscriptions\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/gi;
function redact(report) {
  const hide = hider(scopesOf(report));
  const originals = /* @__PURE__ */ new WeakMap();
  const one = (finding) => {
    const { rule: rule2, cites, location, evidence } = finding;
    const hidden = { ...hide(finding), rule: rule2, cites, location };
    const { id } = hidden.resource;
    const said = {
      ...hidden,
      evidence: { ...hidden.evidence, docs: evidence.docs },
      // Of the true id, a fingerprint would tell whoever tries all account ids.
      fingerprint: createHash("sha256").update(["redacted", rule2, id, finding.role, location.code].join("\n")).digest("hex")
    };
    originals.set(said, finding);
    return said;
  };
  const { run } = report;
  return {
    report: {
      ...report,
      run: {
        ...run,
        targets: run.targets.map(hide.text),
        identities: run.identities.map(hide.text),
        ...run.leftOut && { leftOut: hide(run.leftOut) }
      },
      findings: mapped(report.findings, one),
      gaps: mapped(report.gaps, (gap2) => hide(gap2)),
      blindSpots: hide(report.blindSpots),
      coverage: hide(report.coverage),
      exceptions: hide(report.exceptions)
    },
    original: (finding) => originals.get(finding) ?? finding
  };
}
function redactText(text2) {
  return text2.replace(idLike, pseudonym);
}
function hider(scopes) {
  const text2 = (said) => said.replace(
    idLike,
    (id, offset) => isAccount(id) || scopes.has(plain2(id)) || // Other ids of this form are keys' and items', by which people find them.
    /subscriptions\/$/i.test(said.slice(Math.max(0, offset - 15), offset)) ? pseudonym(id) : id
  );
  const hide = (value2) => {
    if (typeof value2 === "string") return text2(value2);
    if (typeof value2 === "number")
      return scopes.has(String(value2)) ? pseudonym(String(value2)) : value2;
    if (Array.isArray(value2)) return value2.map(hide);
    if (typeof value2 !== "object" || value2 === null) return value2;
    return Object.fromEntries(Object.entries(value2).map(([key2, one]) => [text2(key2), hide(one)]));
  };
  return Object.assign(hide, { text: text2 });
}
function pseudonym(id) {
  const one = isAccount(id) ? plain2(id) : plain2(id).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  const short = createHash("sha256").update(one).digest("hex").slice(0, 6);
  return `${isAccount(id) ? "aws" : "azure"}-${short}`;
}
var isAccount = (id) => id.length <= 14;
var plain2 = (id) => id.toLowerCase().replaceAll("-", "");
function scopesOf(report) {
  const { findings, gaps, coverage: coverage2, run } = report;
  const scopes = /* @__PURE__ */ new Set();
  const add4 = (id) => scopes.add(plain2(id));
  for (const { scope } of coverage2) add4(scope);
  for (const gap2 of gaps) {
    add4(gap2.scope);
    for (const text2 of textsOf(gap2)) for (const [, id] of text2.matchAll(subscription)) add4(id);
  }
  for (const finding of findings) {
    add4(finding.resource.scope);
    for (const text2 of textsOf(finding)) for (const [, id] of text2.matchAll(subscription)) add4(id);
  }
  for (const said of [...run.targets, ...run.identities])
    for (const [id] of said.matchAll(idLike)) add4(id);
  return scopes;
}
function* textsOf(value2) {
  if (typeof value2 === "string") yield value2;
  else if (typeof value2 === "object" && value2 !== null)
    for (const one of Object.values(value2)) yield* textsOf(one);
}
function mapped(elements, map) {
  return {
    *[Symbol.iterator]() {
      for (const element of elements) yield map(element);
    }
  };
}

// src/report/countries.ts
var listedUpTo = 6;
function countryName2(code) {
  return countryName(code) ?? code;
}
function countriesInWords(countries) {
  if (countries.length > listedUpTo) return `one of ${countries.length} countries`;
  const names2 = countries.map(countryName2);
  if (names2.length < 3) return names2.join(" or ");
  return `${names2.slice(0, -1).join(", ")}, or ${names2.at(-1)}`;
}
function placeInWords({ countries }, outside) {
  if (isAnywhere({ countries })) return "anywhere in the world";
  const where2 = countriesInWords(countries);
  if (outside.length === countries.length || outside.length === 0) return where2;
  return outside.length > listedUpTo ? `${where2}, ${outside.length} of them not allowed` : `${where2}, of which not allowed: ${outside.map(countryName2).join(", ")}`;
}

// src/report/text-lines.ts


// src/report/numbers.ts
function grouped(count) {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/report/text-lines.ts
function penOf({ color, width }) {
  return {
    // Whether to colour was decided by the caller, not by what stdout happens to be.
    paint: (format, text2) => color ? styleText(format, text2, { validateStream: false }) : text2,
    say: (indent, text2) => `${wrap(text2, indent, width)}
`
  };
}
function wrap(text2, indent, width = Number.POSITIVE_INFINITY) {
  const margin = " ".repeat(indent);
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one) => margin + one).join("\n");
}
function counted(count, noun) {
  if (count === 1) return `1 ${noun}`;
  return `${grouped(count)} ${noun}${noun.endsWith("ch") ? "es" : "s"}`;
}
function valueInWords(value2) {
  return forTerminal(value2 === void 0 ? "null" : JSON.stringify(value2));
}

// src/report/left-out.ts
var cloud = { aws: "AWS", azure: "Azure" };
var skippedInWords = { logs: "diagnostic settings" };
var shownRegions = 6;
function leftOutInWords({ regions = {}, skipped, targets, resources }) {
  return [
    ...providers.flatMap((provider) => {
      const codes2 = regions[provider];
      return codes2 ? [`every ${cloud[provider]} region but ${listed(codes2)}`] : [];
    }),
    ...(skipped ?? []).map((one) => `${skippedInWords[one]} (--skip ${one})`),
    ...targets ? [`the policy's targets ${listed(targets)}`] : [],
    ...resources > 0 ? [`${counted(resources, "resource")} seen there and not judged`] : []
  ].join("; ");
}
var listed = (all) => all.slice(0, shownRegions).join(", ") + (all.length > shownRegions ? ` and ${all.length - shownRegions} more` : "");

// src/report/text-findings.ts
var shownPerGroup = 50;
var levelColour = { error: "red", warning: "yellow", note: "blue" };
function* findingsByRule(report, pen) {
  const groups = /* @__PURE__ */ new Map();
  const excepted = { count: 0, shown: [] };
  for (const rule2 of report.rules) groups.set(rule2.id, { count: 0, shown: [] });
  for (const finding of report.findings) add(isExcepted(finding) ? excepted : of(finding), finding);
  for (const [rule2, group] of groups) {
    if (group.count === 0) continue;
    const about3 = report.rules.find(({ id }) => id === rule2);
    const { level } = group.shown[0];
    yield `
${pen.paint(["bold", levelColour[level]], rule2)}  ${level}, ${counted(group.count, "finding")}
`;
    if (about3) yield pen.say(2, about3.title);
    yield* byResource(group, about3, pen);
  }
  yield* acceptedOnes(excepted, pen);
  function of({ rule: rule2 }) {
    const known = groups.get(rule2);
    if (known) return known;
    const group = { count: 0, shown: [] };
    groups.set(rule2, group);
    return group;
  }
}
function add(group, finding) {
  group.count++;
  if (group.shown.length < shownPerGroup) group.shown.push(finding);
}
function* byResource({ count, shown: shown3 }, rule2, pen) {
  const resources = Map.groupBy(shown3, ({ resource }) => resource.id);
  const remedies = new Map(rule2?.remedies?.map((remedy) => [remedy.type.toLowerCase(), remedy]));
  for (const findings of resources.values()) {
    const { resource } = findings[0];
    yield `
  ${pen.paint("bold", forTerminal(resource.name))}  ${forTerminal(resource.type)}
`;
    yield `    ${account(resource)}
`;
    if (resource.id !== resource.name) yield pen.paint("dim", `    ${forTerminal(resource.id)}
`);
    for (const finding of findings) yield* story(finding, pen);
    const remedy = remedies.get(resource.type.toLowerCase());
    if (!remedy) continue;
    remedies.delete(resource.type.toLowerCase());
    const caution = remedy.warning === void 0 ? "" : " (read the warning first)";
    yield pen.say(
      4,
      `-> ${remedy.summary} Steps${caution}: data-boundary explain ${rule2.id} ${remedy.type}`
    );
  }
  yield* more(count - shown3.length, pen);
}
function* story(finding, pen) {
  const { evidence, location, role, level } = finding;
  const place = placeInWords(location, finding.outside);
  yield `    ${pen.paint(levelColour[level], role)}  ${forTerminal(location.code)} -> ${place}
`;
  if (finding.into !== void 0) yield pen.say(6, `into ${forTerminal(finding.into)}`);
  const read3 = evidence.basis === "stated" ? `${forTerminal(evidence.pointer)} = ${valueInWords(evidence.value)}: ` : evidence.basis === "default" ? `${forTerminal(evidence.pointer)} is not set: ` : "";
  yield pen.say(6, read3 + forTerminal(evidence.why));
  if (finding.classes.length > 0)
    yield pen.say(6, `data class: ${finding.classes.map(forTerminal).join(", ")}`);
  if (finding.exception?.expired)
    yield pen.say(
      6,
      `its exception ran out on ${finding.exception.expires} (approved by ${forTerminal(finding.exception.approvedBy)})`
    );
  if (evidence.docs !== "") yield pen.paint("dim", `      ${forTerminal(evidence.docs)}
`);
}
function* acceptedOnes({ count, shown: shown3 }, pen) {
  if (count === 0) return;
  yield `
${pen.paint("bold", "Accepted by the policy")}  ${counted(count, "finding")}
`;
  for (const { resource, rule: rule2, location, exception: exception2 } of shown3)
    yield pen.say(
      2,
      `${forTerminal(resource.name)} (${rule2}, ${forTerminal(location.code)}): approved by ${forTerminal(exception2.approvedBy)} until ${exception2.expires}: ${forTerminal(exception2.reason)}`
    );
  yield* more(count - shown3.length, pen);
}
var isSpent = ({
  status,
  warning
}) => status === "expired" || status === "unused" || warning !== void 0;
function* spentExceptions(exceptions, pen) {
  const spent = exceptions.filter(isSpent);
  if (spent.length === 0) return;
  yield `
${pen.paint("bold", "Exceptions to look at")}
`;
  for (const { rule: rule2, resource, status, expires, approvedBy, matches, warning } of spent) {
    const faults = [
      ...status === "expired" ? [
        `ran out on ${expires}, ${counted(matches, "match")} (approved by ${forTerminal(approvedBy)})`
      ] : status === "unused" ? ["matches nothing: remove it, or mend its pattern"] : [],
      ...warning === void 0 ? [] : [warning]
    ];
    yield pen.say(2, `${forTerminal(rule2)} ${forTerminal(resource)}: ${faults.join("; ")}`);
  }
}
function* more(count, pen) {
  if (count > 0)
    yield pen.paint("dim", `
  and ${grouped(count)} more (--format json shows all)
`);
}
var scopeNoun = {
  aws: "AWS account",
  azure: "Azure subscription",
  inventory: "inventory"
};
function account({ provider, scope }) {
  return `${scopeNoun[provider]} ${forTerminal(scope)}`;
}

// src/report/text-coverage.ts
function* limits({ blindSpots, types: types2 }, pen) {
  if (blindSpots.length > 0) {
    yield `
${pen.paint("bold", "Blind spots")}  what no API tells: ask whoever runs them
`;
    for (const { type: type2, resources, detail } of blindSpots)
      yield pen.say(
        2,
        `${forTerminal(type2)} (${counted(resources, "resource")}): ${forTerminal(detail)}`
      );
  }
  const homeOnly = types2.filter(({ depth }) => depth === "home-only");
  if (homeOnly.length > 0) {
    yield `
${pen.paint("bold", "Known by home only")}  ${counted(homeOnly.length, "type")}, whose copies and flows were not looked at
`;
    yield pen.say(
      2,
      homeOnly.map(({ type: type2, resources }) => `${forTerminal(type2)} ${resources}`).join(", ")
    );
  }
}
function* coverageSummary({ coverage: coverage2, summary, run }, pen) {
  const statuses2 = Map.groupBy(coverage2, ({ status }) => status);
  const calls = coverage2.reduce((sum2, unit) => sum2 + unit.calls, 0);
  const ended2 = [...statuses2].map(([status, units]) => `${grouped(units.length)} ${status}`);
  yield `
${pen.paint("bold", "Coverage")}  ${counted(summary.resources, "resource")}, ${counted(summary.placements, "placement")}; ${counted(coverage2.length, "unit")} of work${ended2.length > 0 ? ` (${ended2.join(", ")})` : ""}, ${counted(calls, "call")}
`;
  const broken = coverage2.filter(({ status }) => status !== "complete" && status !== "disabled");
  for (const unit of broken.slice(0, shownPerGroup))
    yield pen.say(
      2,
      `${unit.status}: ${account(unit)}, ${forTerminal(unit.region)}, ${forTerminal(unit.service)}`
    );
  yield* more(broken.length - shownPerGroup, pen);
  yield pen.say(
    2,
    `law and exceptions as of ${run.asOf}${run.policy === void 0 ? "" : `, policy ${forTerminal(run.policy)}`}; this is evidence for a legal assessment, and none itself`
  );
}

// src/report/gap-reasons.ts
var gapReasonInWords = {
  "unknown-location": "a location whose country is not known",
  "unresolved-reference": "a copy goes to a resource whose place could not be learnt",
  "unknown-value": "a value that this version does not understand",
  "not-collected": "a property that was not collected",
  "untagged-not-listed": "resources that were never tagged are not listed",
  refused: "the caller lacks a permission",
  guarded: "an organisation policy denies the call to everybody",
  throttled: "the provider asked us to slow down until time was up",
  failed: "a call failed",
  truncated: "the provider has more and did not give it",
  interrupted: "the scan was stopped before it came to this",
  unvouched: "a file that does not say, or cannot prove, that it holds all that was seen"
};

// src/report/text-gaps.ts
var shownPlaces = 6;
var none2 = () => ({ count: 0, shown: 0, details: 0, remedies: /* @__PURE__ */ new Map() });
function* gapsByReason({ gaps }, pen) {
  const reasons = /* @__PURE__ */ new Map();
  const accepted = none2();
  for (const gap2 of gaps) {
    if (gap2.exception && !gap2.exception.expired) {
      const { approvedBy, expires } = gap2.exception;
      add2(accepted, gap2, `approved by ${approvedBy} until ${expires}`);
      continue;
    }
    const group = reasons.get(gap2.reason) ?? none2();
    reasons.set(gap2.reason, group);
    add2(group, gap2, `-> ${gap2.remedy}`);
  }
  for (const [reason, group] of reasons) {
    yield `
${pen.paint(["bold", "yellow"], `gap: ${reason}`)}  ${gapReasonInWords[reason]}, ${counted(group.count, "gap")}
`;
    yield* written(group, pen);
  }
  if (accepted.count === 0) return;
  yield `
${pen.paint("bold", "Gaps accepted by the policy")}  ${counted(accepted.count, "gap")}
`;
  yield* written(accepted, pen);
}
function add2(group, gap2, end) {
  group.count++;
  const details = group.remedies.get(end);
  const known = details?.get(gap2.detail);
  if (known) {
    group.shown++;
    known.count++;
    remember2(known, gap2);
    return;
  }
  if (group.details >= shownPerGroup) return;
  group.details++;
  group.shown++;
  const alike = { first: gap2, count: 1, places: /* @__PURE__ */ new Map() };
  remember2(alike, gap2);
  if (details) details.set(gap2.detail, alike);
  else group.remedies.set(end, /* @__PURE__ */ new Map([[gap2.detail, alike]]));
}
function remember2({ places }, gap2) {
  const where2 = account(gap2) + (gap2.role === void 0 ? "" : `, ${gap2.role}`);
  const list2 = places.get(where2);
  if (list2) {
    if (list2.length < shownPlaces) list2.push(placeOf(gap2));
  } else if (places.size < shownPlaces) places.set(where2, [placeOf(gap2)]);
}
function placeOf({ region, service, resource, type: type2, resources }) {
  const parts = [resource ?? type2 ?? service, resource === void 0 ? region : void 0];
  const place = parts.filter((part) => part !== void 0).map(forTerminal);
  return place.join(" in ") + (resources === void 0 ? "" : ` (${resources})`);
}
function* written({ count, shown: shown3, remedies }, pen) {
  for (const [end, details] of remedies) {
    for (const { first, count: alike, places } of details.values()) {
      yield pen.say(2, forTerminal(first.detail));
      let told = 0;
      for (const [where2, list2] of places) {
        told += list2.length;
        yield pen.say(
          4,
          [where2, list2.filter((place) => place !== "").join(", ")].filter((part) => part !== "").join(": ")
        );
      }
      if (alike > told) yield pen.say(4, `and at ${counted(alike - told, "more place")}`);
    }
    yield pen.say(2, pen.paint("bold", forTerminal(end)));
  }
  yield* more(count - shown3, pen);
}

// src/report/text.ts
var text = {
  id: "text",
  render: (report, options) => chunked(write2(report, penOf(options)))
};
function* write2(report, pen) {
  yield `${pen.paint(["bold", verdictColour(report)], verdict2(report))}
`;
  yield* counts(report, pen);
  yield* findingsByRule(report, pen);
  yield* spentExceptions(report.exceptions, pen);
  yield* gapsByReason(report, pen);
  yield* limits(report, pen);
  yield* coverageSummary(report, pen);
  yield `
Next: ${pen.paint("bold", `data-boundary ${nextCommand(report)}`)}
`;
}
function verdict2(report) {
  const { leftOut } = report.run;
  return leftOut ? `${judged(report)}; left out on purpose: ${forTerminal(leftOutInWords(leftOut))}` : judged(report);
}
function judged({ summary, run }) {
  const { findings, gaps, resources } = summary;
  const among = `${counted(resources, "resource")}`;
  const missed = gaps > 0 ? `${counted(gaps, "gap")}: not everything could be seen` : run.status === "incomplete" ? "the scan did not finish: not everything could be seen" : void 0;
  if (findings > 0) {
    const found = `✗ ${counted(findings, "finding")} outside ${boundaryName(run.boundary.id)} in ${among}`;
    return missed === void 0 ? found : `${found}; ${missed}`;
  }
  if (missed !== void 0) return `! no finding among ${among} seen, but ${missed}`;
  if (resources === 0) return "! no resource was seen, so nothing was judged";
  return `✓ no finding among ${among} seen, boundary ${boundaryName(run.boundary.id)}`;
}
function verdictColour({ summary, run }) {
  if (summary.byLevel.error > 0) return "red";
  const quiet = summary.findings === 0 && summary.gaps === 0 && run.status === "complete" && run.leftOut === void 0;
  return quiet && summary.resources > 0 ? "green" : "yellow";
}
function boundaryName(id) {
  return /^[a-z]{2,4}$/.test(id) ? id.toUpperCase() : forTerminal(id);
}
function* counts({ summary, run }, pen) {
  if (summary.findings > 0) {
    const byLevel = ["error", "warning", "note"].filter((level) => summary.byLevel[level] > 0).map((level) => pen.paint(levelColour[level], counted(summary.byLevel[level], level)));
    yield `  ${byLevel.join(", ")}`;
    yield `; ${largest(summary.byRole, (role) => role)}`;
    if (Object.keys(summary.byCountry).length > 0)
      yield `; ${largest(summary.byCountry, countryName2)}`;
    yield summary.anywhere > 0 ? `; anywhere ${summary.anywhere}
` : "\n";
  }
  if (summary.excepted > 0)
    yield `  ${counted(summary.excepted, "more finding")} accepted by the policy
`;
  if (run.identities.length > 0)
    yield pen.say(2, `seen as ${run.identities.map(forTerminal).join(", ")}`);
  if (run.tenantBoundary !== void 0)
    yield pen.say(2, `the Azure tenant's data boundary is ${forTerminal(run.tenantBoundary)}`);
}
function largest(counts_, name) {
  const sorted2 = Object.entries(counts_).sort(([, a], [, b]) => b - a);
  const shown3 = sorted2.slice(0, 6).map(([key2, count]) => `${name(key2)} ${count}`);
  return shown3.join(", ") + (sorted2.length > 6 ? `, and ${sorted2.length - 6} more` : "");
}
function nextCommand(report) {
  for (const { rule: id, resource, ...finding } of report.findings)
    if (!isExcepted(finding)) {
      const rule2 = report.rules.find((one) => one.id === id);
      const remedy = rule2?.remedies?.find(
        ({ type: type2 }) => type2.toLowerCase() === resource.type.toLowerCase()
      );
      return remedy ? `explain ${id} ${remedy.type}` : `explain ${id}`;
    }
  for (const { reason } of report.gaps) if (reason === "refused") return "permissions";
  return "rules";
}

// src/run/left-out.ts
function leftOutOf(own2, inventories, resources) {
  const regions = Object.fromEntries(
    providers.flatMap((provider) => {
      const codes2 = regionsIn(provider, own2, inventories);
      return codes2 ? [[provider, [...codes2].sort()]] : [];
    })
  );
  const all = [own2, ...inventories];
  const skipped = [...new Set(all.flatMap((one) => one.skipped ?? []))].sort();
  const targets = [...new Set(all.flatMap((one) => one.targets ?? []))].sort();
  const leftOut = {
    ...Object.keys(regions).length > 0 && { regions },
    ...skipped.length > 0 && { skipped },
    ...targets.length > 0 && { targets },
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

// src/run/looked.ts
function outcomesOf(outcomes, exceptions, seen) {
  const scopes = new Set(seen.coverage.map(({ scope }) => scope.toLowerCase()));
  const clouds = new Set(seen.coverage.map(({ provider }) => provider));
  const couldMatch = ({ scope, resource = "" }) => {
    const own2 = scope ?? scopeIn(resource);
    const cloud3 = resource.startsWith("arn:") ? "aws" : resource.startsWith("/") ? "azure" : void 0;
    return seen.isWhole && (own2 === void 0 || scopes.has(own2.toLowerCase())) && (cloud3 === void 0 || clouds.has(cloud3));
  };
  return outcomes.map(
    (outcome2, i) => outcome2.status !== "unused" || couldMatch(exceptions[i]) ? outcome2 : { ...outcome2, status: "undetermined" }
  );
}
function scopeIn(glob) {
  const [, account3, subscription2] = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):|^\/subscriptions\/([^/*?]+)\//i.exec(glob) ?? [];
  return account3 ?? subscription2;
}

// src/run/assemble.ts
async function assemble(plan, { identities, tenantBoundary: tenantBoundary2, ...collected2 }, { rules: used, ...parts }, isInterrupted) {
  const { policy, policyFile, targets, startedAt, asOf } = plan;
  const leftOut = leftOutOf(plan.leftOut, collected2.leftOut, collected2.onlyReferred);
  const isWhole = parts.summary.gaps === 0 && !isInterrupted;
  const rules = used.size === 0 ? [] : (await import("./run-remedies.js")).withRemedies(plan.rules, used);
  return {
    ...parts,
    exceptions: outcomesOf(parts.exceptions, policy.exceptions, {
      isWhole: isWhole && leftOut === void 0,
      coverage: parts.coverage
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
      ...leftOut && { leftOut },
      ...tenantBoundary2 !== void 0 && { tenantBoundary: tenantBoundary2 },
      ...policyFile !== void 0 && { policy: policyFile }
    },
    rules,
    citations: plan.citations.filter(({ id }) => rules.some(({ cites }) => cites.includes(id)))
  };
}

// src/locate/kept.ts
function keeper(types2) {
  const trees = /* @__PURE__ */ new Map();
  return (resource) => {
    let tree = trees.get(resource.type);
    if (!tree) {
      const type2 = types2.get(resource.type.toLowerCase());
      tree = type2 ? treeOf(type2) : branch();
      trees.set(resource.type, tree);
    }
    return { ...resource, properties: pick(resource.properties, tree) ?? {} };
  };
}
function keptPaths({ rows, home, alias }) {
  return [
    .../* @__PURE__ */ new Set([
      ...rows.flatMap((row) => "read" in row ? [row.read, ...row.reads] : row.reads),
      ...home?.reads ?? [],
      ...alias?.reads ?? []
    ])
  ];
}
function treeOf(type2) {
  const root = branch();
  for (const path of keptPaths(type2)) add3(root, path);
  return root;
}
var branch = () => ({ named: /* @__PURE__ */ new Map(), each: void 0, isRead: false });
function add3(root, path) {
  let at = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") at = at.each ??= branch();
    else {
      const next = at.named.get(step) ?? branch();
      at.named.set(step, next);
      at = next;
    }
  at.isRead = true;
}
function pick(value2, tree, name) {
  if (typeof value2 === "string") return tree.isRead ? masked(value2, name) : "";
  if (typeof value2 !== "object" || value2 === null) return value2;
  const { named, each } = tree;
  if (Array.isArray(value2))
    return each ? value2.map((item) => pick(item, each) ?? emptied(item)) : [];
  const kept = {};
  if (each)
    for (const [key2, item] of Object.entries(value2))
      put(kept, key2, pick(item, each, key2) ?? emptied(item));
  for (const [key2, below] of named)
    if (Object.hasOwn(value2, key2)) {
      const item = pick(value2[key2], below);
      if (item !== void 0) put(kept, key2, item);
    }
  return kept;
}
function put(kept, key2, value2) {
  if (key2 === "__proto__")
    Object.defineProperty(kept, key2, {
      value: value2,
      enumerable: true,
      configurable: true,
      writable: true
    });
  else kept[key2] = value2;
}
var emptied = (item) => item === null || item === void 0 ? null : typeof item === "object" ? {} : "";

// src/run/knowledge.ts


// src/locate/need-reads.ts
function needsOf({ rows, needs: needs2 }) {
  const paths = rows.flatMap((row) => "read" in row ? [row.read] : []);
  return needs2.map((need) => {
    const start = `${need.property}${need.list ? "[]" : ""}.`;
    const answerPaths = paths.flatMap(
      (path) => path.startsWith(start) ? [path.slice(start.length)] : []
    );
    return { ...need, answerPaths };
  });
}

// src/run/knowledge.ts
function needs() {
  return new Map([...types].map(([key2, type2]) => [key2, needsOf(type2)]));
}
function knowledgeOf() {
  const known = /* @__PURE__ */ new Map();
  return (type2) => {
    let digest = known.get(type2);
    if (digest === void 0) {
      const described = types.get(type2.toLowerCase());
      const asked = (described?.needs ?? []).map(({ property, path }) => `${property} ${path}`);
      const read3 = [...new Set(described ? keptPaths(described) : [])].sort();
      digest = hash2("sha256", JSON.stringify([read3, asked.sort()])).slice(0, 16);
      known.set(type2, digest);
    }
    return digest;
  };
}

// src/run/not-started.ts
function notStarted(target, provider, error) {
  const scope = target.slice(provider.length + 1) || "unknown";
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

// src/run/tenant-boundary.ts
function tenantBoundary() {
  const values = /* @__PURE__ */ new Set();
  return {
    see({ type: type2, properties }) {
      if (type2 !== "Microsoft.Resources/dataBoundaries") return;
      const { properties: own2 } = Object(properties);
      if (typeof own2?.dataBoundary === "string") values.add(own2.dataBoundary);
    },
    told: () => values.size === 0 ? void 0 : [...values].sort().join(", ")
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
var usualConcurrency = 16;
async function collectAll({ work, leftOut: { regions } }, request, { check, inventory: inventory2, knowledge }) {
  const stop = new AbortController();
  const timeout = request.timeout === void 0 ? void 0 : AbortSignal.timeout(request.timeout * 1e3);
  const signal = AbortSignal.any([request.interrupt, stop.signal, ...timeout ? [timeout] : []]);
  const leftOut = [];
  let onlyReferred = 0;
  const identities = [];
  const boundary = tenantBoundary();
  const keep = keeper(types);
  const young = youngSpace();
  let seen = 0;
  function account3({ gaps = [], coverage: coverage2 = [] }) {
    for (const gap2 of gaps) {
      inventory2?.gap(gap2);
      check.gap(gap2);
    }
    for (const unit of coverage2) {
      inventory2?.coverage(unit);
      check.coverage(unit);
    }
  }
  async function collectOne(one) {
    const { target, connection, source, role, externalId } = one;
    const own2 = source.provider === "inventory" ? void 0 : regions?.[source.provider];
    const options = {
      ...optionsOf(request),
      ...role !== void 0 && { role },
      ...externalId !== void 0 && { externalId },
      ...own2 && { regions: own2 },
      ...regions && { regionsByCloud: regions },
      knowledge,
      signal,
      connection,
      keep,
      progress: (text2) => request.progress.say(`${seen} resources; ${text2}`)
    };
    for await (const batch of source.collect(target, options)) {
      if (batch.identity !== void 0) {
        identities.push(batch.identity);
        inventory2?.identity(batch.identity);
      }
      if (batch.leftOut) {
        leftOut.push(batch.leftOut);
        inventory2?.leftOut(batch.leftOut);
      }
      for (const collected2 of batch.resources ?? []) {
        seen++;
        if (collected2.onlyReferred) onlyReferred++;
        const resource = keep(collected2);
        inventory2?.resource(resource);
        boundary.see(resource);
        check.resource(resource);
      }
      account3(batch);
      const full = inventory2?.ready();
      if (full) await full;
      young.watch(seen);
    }
  }
  const notSignedIn = [];
  await Promise.all(
    work.map(async (one) => {
      try {
        await collectOne(one);
      } catch (error) {
        if (error instanceof TargetError && one.source.provider !== "inventory") {
          notSignedIn.push(error);
          if (notSignedIn.length < work.length) {
            account3(notStarted(one.target, one.source.provider, error));
            return;
          }
          throw new UserError([...new Set(notSignedIn.map(({ message }) => message))].join("\n"));
        }
        stop.abort();
        throw error;
      }
    })
  );
  return {
    identities: identities.sort(),
    tenantBoundary: boundary.told(),
    leftOut,
    onlyReferred,
    end: request.interrupt.aborted ? "interrupted" : timeout?.aborted ? "timed out" : "complete"
  };
}
function optionsOf({
  concurrency = usualConcurrency,
  callTimeout,
  skip,
  insecureHosts
}) {
  return {
    concurrency,
    needs: needs(),
    ...callTimeout !== void 0 && { callTimeout },
    ...skip && { skip },
    ...insecureHosts && { insecureHosts }
  };
}

// src/run/repository.ts


function repositoryRoot() {
  const start = process.cwd();
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join2(folder, ".git"))) return folder;
    if (folder === dirname(folder)) break;
  }
  const workspace = process.env["GITHUB_WORKSPACE"];
  return workspace && within(resolve(workspace), start) !== void 0 ? resolve(workspace) : void 0;
}
function within(root, path) {
  const found = relative(root, resolve(path)).split(sep).join("/");
  return found === ".." || found.startsWith("../") || /^[A-Za-z]:/.test(found) ? void 0 : found;
}

// src/run/demos.ts
var isDemo = (target) => target === "demo" || target === "demo:eu";
function demos() {
  const started = /* @__PURE__ */ new Map();
  return {
    start(target) {
      const demo = started.get(target) ?? import("./demo.js").then(({ startDemo }) => startDemo(target));
      started.set(target, demo);
      return demo;
    },
    async close() {
      for (const demo of started.values()) await (await demo).close();
    }
  };
}

// src/run/declarations.ts
async function declarationsOf({ terraformState = [] }, targets) {
  const root = repositoryRoot() ?? (terraformState.length > 0 ? process.cwd() : void 0);
  if (root === void 0 || targets.some(isDemo) && terraformState.length === 0) return void 0;
  const { declarations } = await import("./declare-declare.js");
  return declarations({ root, stateFiles: terraformState });
}

// src/run/exit-code.ts
function exitCodeOf({ summary, run }, { failOn, allowIncomplete, isInterrupted }) {
  if (isInterrupted) return 130;
  if (failOn === "never") return 0;
  const failing = levels.slice(0, levels.indexOf(failOn) + 1);
  if (failing.some((level) => summary.byLevel[level] > 0)) return 1;
  return (summary.gaps > 0 || run.status === "incomplete") && !allowIncomplete ? 3 : 0;
}

// src/run/inventory-file.ts

function inventoryFile(output, { targets, startedAt, leftOut }, knowledge) {
  const sha2562 = createHash2("sha256");
  const types2 = /* @__PURE__ */ new Map();
  let resources = 0;
  let gaps = 0;
  let coverage2 = 0;
  function line(record) {
    const text2 = `${JSON.stringify(record)}
`;
    sha2562.update(text2);
    output.write(text2);
  }
  const first = {
    inventory: "2",
    tool: { name: "data-boundary", version: version() },
    targets,
    startedAt,
    ...leftOut && Object.keys(leftOut).length > 0 && { leftOut }
  };
  line(first);
  return {
    identity: (identity) => line({ identity }),
    leftOut: (one) => line({ leftOut: one }),
    resource(resource) {
      resources++;
      if (!types2.has(resource.type)) types2.set(resource.type, knowledge(resource.type));
      line(resource);
    },
    gap(gap2) {
      gaps++;
      line(gap2);
    },
    coverage(unit) {
      coverage2++;
      line(unit);
    },
    ready: () => output.ready?.(),
    end(how) {
      const last = {
        end: how,
        resources,
        gaps,
        coverage: coverage2,
        types: Object.fromEntries([...types2].sort(([a], [b]) => a < b ? -1 : 1)),
        sha256: sha2562.digest("hex")
      };
      output.write(`${JSON.stringify(last)}
`);
    }
  };
}

// src/collect/inventory/file-gap.ts
var saveAgain = "save the inventory again, or accept the gap with an exception";
function fileGap(file, detail, remedy = saveAgain, reason = "unvouched") {
  return { reason, provider: "inventory", scope: file, detail: `${file}: ${detail}`, remedy };
}

// src/collect/inventory/census.ts
var key = (...parts) => JSON.stringify(parts);
function census(file, unvouched, whyOf2) {
  const kinds = /* @__PURE__ */ new Map();
  const told = /* @__PURE__ */ new Set();
  const coverage2 = [];
  const byScope = /* @__PURE__ */ new Map();
  let resources = 0;
  let gaps = 0;
  function kindOf(type2) {
    let kind = kinds.get(type2);
    if (!kind) {
      kind = { type: type2, count: 0, why: whyOf2(type2) };
      kinds.set(type2, kind);
    }
    return kind;
  }
  function ofCoverage() {
    if (coverage2.length === 0)
      return [
        fileGap(
          file,
          "has no coverage line, so nobody says which accounts, regions and services were looked at"
        )
      ];
    const silent = coverage2.filter(
      ({ status, provider, scope }) => status !== "complete" && status !== "disabled" && !told.has(key(provider, scope))
    );
    const [first] = silent;
    return first ? [
      fileGap(
        file,
        `${silent.length} units of work ended refused, failed or partial, and no gap line says so: ${first.service} in ${first.region} of ${first.scope} ${silent.length > 1 ? "and others" : `(${first.status})`}`,
        "scan these again, and save the inventory again"
      )
    ] : [];
  }
  function fewerThanCovered() {
    const covered = /* @__PURE__ */ new Map();
    for (const { provider, scope, resources: count } of coverage2)
      covered.set(key(provider, scope), (covered.get(key(provider, scope)) ?? 0) + count);
    return [...covered].flatMap(([unit, count]) => {
      const found = byScope.get(unit) ?? 0;
      const [, scope] = JSON.parse(unit);
      return count <= found ? [] : [
        fileGap(
          file,
          `its coverage lines count ${count} resources of ${scope}, and it holds ${found}`
        )
      ];
    });
  }
  function ofDigest() {
    return [
      fileGap(
        file,
        "its lines are not those that its last line vouches for (SHA-256 differs): it was changed after it was saved"
      ),
      ...[...kinds.values()].map(({ type: type2, count }) => ({
        ...fileGap(file, `properties of ${type2} that are not there may have been removed`),
        type: type2,
        resources: count
      }))
    ];
  }
  return {
    resource(resource) {
      resources++;
      const kind = kindOf(resource.type);
      kind.count++;
      if (unvouched !== void 0) {
        const unit = key(resource.provider, resource.scope);
        byScope.set(unit, (byScope.get(unit) ?? 0) + 1);
      }
      return kind.why === void 0 ? resource : { ...resource, unseen: { "**": kind.why, ...resource.unseen } };
    },
    gap({ provider, scope }) {
      gaps++;
      told.add(key(provider, scope));
    },
    coverage(line) {
      coverage2.push(line);
    },
    gaps({ trailer, digest }) {
      const found = ofCoverage();
      if (unvouched !== void 0) found.push(fileGap(file, unvouched), ...fewerThanCovered());
      if (resources === 0)
        found.push(
          fileGap(
            file,
            "holds no resource, so nothing was judged",
            "look at the targets, regions and permissions of the scan that saved it"
          )
        );
      if (unvouched !== void 0 || !trailer) return found;
      if (digest !== trailer.sha256.toLowerCase()) found.push(...ofDigest());
      if (trailer.resources !== resources || trailer.gaps !== gaps || trailer.coverage !== coverage2.length)
        found.push(
          fileGap(
            file,
            `its last line counts ${trailer.resources} resources, ${trailer.gaps} gaps and ${trailer.coverage} coverage lines, and it holds ${resources}, ${gaps} and ${coverage2.length}`
          )
        );
      if (trailer.end !== "complete")
        found.push(
          fileGap(
            file,
            `the scan that saved it was ${trailer.end === "interrupted" ? "interrupted" : "stopped by its time limit"} before it had seen everything`,
            "scan again to the end, and save the inventory again",
            "interrupted"
          )
        );
      return found;
    }
  };
}

// src/collect/inventory/chosen.ts
function chosenOf(regions) {
  if (!regions) return (records) => records;
  const mark = {
    aws: chosenIn(regions.aws),
    azure: chosenIn(regions.azure)
  };
  const isChosen = (provider, region) => {
    const chosen = regions[provider];
    return !chosen || region === void 0 || region === "global" || chosen.includes(region);
  };
  return ({ resources, gaps, coverage: coverage2, ...rest }) => ({
    resources: resources.map((resource) => mark[resource.provider](resource)),
    gaps: gaps.filter(({ provider, region }) => isChosen(provider, region)),
    coverage: coverage2.filter(({ provider, region }) => isChosen(provider, region)),
    ...rest
  });
}

// src/collect/inventory/claims.ts


// src/collect/inventory/lines.ts



var longestLine = 16 * 1024 * 1024;
var readAtOnce2 = 64 * 1024;
var tooLong = "line is longer than 16 MiB";
var notUtf8 = "is not UTF-8";
async function* linesOf(file) {
  const descriptor = openSync2(file, "r");
  try {
    let buffer = Buffer.allocUnsafeSlow(readAtOnce2);
    let held = 0;
    let first = 1;
    let at = 0;
    let isSkipping = false;
    for (; ; ) {
      const room = Math.min(readAtOnce2, buffer.length - held);
      const read3 = readSync2(descriptor, buffer, held, room, null);
      at += read3;
      let full = held + read3;
      if (isSkipping) {
        const newline2 = buffer.subarray(0, full).indexOf(10);
        if (newline2 < 0 && read3 > 0) {
          await turn();
          continue;
        }
        yield { texts: [void 0], first, end: at, fault: tooLong };
        first++;
        isSkipping = false;
        full = newline2 < 0 ? 0 : full - newline2 - 1;
        buffer.copyWithin(0, newline2 + 1, newline2 + 1 + full);
      }
      const newline = buffer.subarray(0, full).lastIndexOf(10);
      const end = read3 === 0 ? full : newline + 1;
      if (end > 0) {
        const texts = textsIn(buffer.subarray(0, end));
        const fault = texts.includes(void 0) ? notUtf8 : void 0;
        yield { texts, first, end: at - (full - end), fault };
        first += texts.length;
      }
      if (read3 === 0) return;
      buffer.copyWithin(0, end, full);
      held = full - end;
      if (held > longestLine) {
        isSkipping = true;
        held = 0;
        buffer = Buffer.allocUnsafeSlow(readAtOnce2);
      }
      await turn();
      if (held === buffer.length) {
        const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
        buffer.copy(larger);
        buffer = larger;
      }
    }
  } finally {
    closeSync2(descriptor);
  }
}
function textsIn(bytes2) {
  const text2 = decoded(bytes2);
  const end = bytes2.at(-1) === 10 ? -1 : void 0;
  if (text2 !== void 0) return text2.slice(0, end).split("\n");
  const texts = [];
  for (let start = 0; start < bytes2.length; ) {
    const newline = bytes2.indexOf(10, start);
    const stop = newline < 0 ? bytes2.length : newline;
    texts.push(decoded(bytes2.subarray(start, stop)));
    start = stop + 1;
  }
  return texts;
}
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function decoded(bytes2) {
  if (bytes2.includes(0)) return void 0;
  if (isAscii(bytes2)) return bytes2.toString("latin1");
  try {
    return utf8.decode(bytes2);
  } catch {
    return void 0;
  }
}
var withoutMark = (text2) => text2.startsWith("\uFEFF") ? text2.slice(1) : text2;

// src/collect/inventory/record.ts
function faultOf(record) {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return "is not a JSON object";
  const r = record;
  if ("inventory" in r) return faultOfHeader(r);
  if ("identity" in r) return strings(r, ["identity"]);
  if ("leftOut" in r) return faultOfLeftOut(r["leftOut"]);
  if ("end" in r)
    return oneOf(r, "end", scanEnds) ?? numbers(r, ["resources", "gaps", "coverage"]) ?? strings(r, ["sha256"]) ?? (isStrings(r["types"]) ? void 0 : `"types" is ${shown(r["types"])}, not an object of strings`);
  const provider = oneOf(r, "provider", "reason" in r ? gapProviders : providers);
  if (provider !== void 0) return provider;
  if (typeof r["scope"] !== "string")
    return `"scope" is ${shown(r["scope"])}, not an account or subscription id`;
  if ("reason" in r) {
    return oneOf(r, "reason", gapReasons) ?? strings(r, ["detail", "remedy"]) ?? optionalStrings(r, ["region", "service", "type", "resource"]) ?? (r["role"] === void 0 ? void 0 : oneOf(r, "role", roles)) ?? (r["resources"] === void 0 ? void 0 : numbers(r, ["resources"])) ?? // What is acceptable is for the policy to say, not for the inventory.
    ("exception" in r ? '"exception" is not for an inventory to say' : void 0);
  }
  if ("status" in r)
    return strings(r, ["region", "service"]) ?? oneOf(r, "status", statuses) ?? numbers(r, ["resources", "calls"]);
  return strings(r, ["id", "type", "name", "source"]) ?? // Other tools write null for what is not there.
  (r["location"] === null ? void 0 : optionalStrings(r, ["location"])) ?? (isStrings(r["labels"]) ? void 0 : `"labels" is ${shown(r["labels"])}, not an object of strings`) ?? (r["unseen"] === void 0 || isStrings(r["unseen"]) ? void 0 : `"unseen" is ${shown(r["unseen"])}, not an object of strings`) ?? (r["onlyReferred"] === void 0 || r["onlyReferred"] === true ? void 0 : `"onlyReferred" is ${shown(r["onlyReferred"])}, not true`) ?? ("properties" in r ? void 0 : '"properties" is missing');
}
function faultOfHeader(r) {
  if (r["inventory"] === "1")
    return isTexts(r["identities"]) ? void 0 : `"identities" is ${shown(r["identities"])}, not a list of strings`;
  if (r["inventory"] !== "2")
    return `the header is of version ${shown(r["inventory"])}, which this data-boundary does not read; use the one that wrote it`;
  const { tool, leftOut } = r;
  const wrong = strings(Object(tool), ["name", "version"]);
  return wrong ?? strings(r, ["startedAt"]) ?? (isTexts(r["targets"]) ? void 0 : `"targets" is ${shown(r["targets"])}, not a list of strings`) ?? (leftOut === void 0 ? void 0 : faultOfLeftOut(leftOut));
}
var faultOfLeftOut = (value2) => isLeftOut(value2) ? void 0 : '"leftOut" does not say which regions, calls or targets were left out';
function isLeftOut(value2) {
  if (typeof value2 !== "object" || value2 === null) return false;
  const { regions = {}, skipped = [], targets = [] } = value2;
  return typeof regions === "object" && regions !== null && Object.entries(regions).every(
    ([provider, codes2]) => providers.includes(provider) && isTexts(codes2)
  ) && isTexts(skipped) && skipped.every((one) => skippables.includes(one)) && isTexts(targets);
}
var isTexts = (value2) => Array.isArray(value2) && value2.every((one) => typeof one === "string");
var statuses = [
  "complete",
  "partial",
  "refused",
  "failed",
  "disabled"
];
function oneOf(r, key2, known) {
  return known.includes(r[key2]) ? void 0 : `"${key2}" is ${shown(r[key2])}, not one of ${known.join(", ")}`;
}
function isStrings(value2) {
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return false;
  const record = value2;
  for (const key2 in record) if (typeof record[key2] !== "string") return false;
  return true;
}
function strings(r, keys) {
  for (const key2 of keys)
    if (typeof r[key2] !== "string") return `"${key2}" is ${shown(r[key2])}, not a string`;
  return void 0;
}
function optionalStrings(r, keys) {
  for (const key2 of keys)
    if (r[key2] !== void 0 && typeof r[key2] !== "string")
      return `"${key2}" is ${shown(r[key2])}, not a string`;
  return void 0;
}
function numbers(r, keys) {
  const key2 = keys.find((one) => !Number.isSafeInteger(r[one]) || r[one] < 0);
  return key2 && `"${key2}" is ${shown(r[key2])}, not a whole number`;
}
function shown(value2) {
  if (value2 === void 0) return "missing";
  if (typeof value2 !== "object" || value2 === null) return visible(JSON.stringify(value2));
  return Array.isArray(value2) ? "a list" : "an object";
}
var visible = (text2) => text2.slice(0, 120).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "?");
var isGap = (record) => "reason" in record;
var isCoverage = (record) => "status" in record;

// src/collect/inventory/claims.ts
var longest = 1024 * 1024;
function claimsOf({ path, size }) {
  const descriptor = openSync3(path, "r");
  try {
    const start = read(descriptor, 0, Math.min(size, 64 * 1024));
    const header2 = recordIn(start.subarray(0, lineEnd(start)));
    const from = Math.max(0, size - longest);
    const { line, at } = lastLine(read(descriptor, from, size - from));
    const trailer = recordIn(line);
    const found = {
      header: header2 && "inventory" in header2 && header2.inventory === "2" ? header2 : void 0,
      trailer: trailer && "end" in trailer ? trailer : void 0,
      trailerAt: from + at
    };
    const isFirst = header2 !== void 0 && "inventory" in header2 && header2.inventory === "1";
    return { ...found, unvouched: whyNot(found, isFirst) };
  } finally {
    closeSync3(descriptor);
  }
}
function whyNot({ header: header2, trailer }, isFirst) {
  if (isFirst)
    return "is of format version 1, which does not say which properties were read nor whether the file is whole";
  if (!header2) return "has no header line, so nobody says which scan it is of";
  if (!trailer)
    return "has no last line with counts and a digest: it may be cut off, and was not written to its end";
  return void 0;
}
function read(descriptor, at, length) {
  const bytes2 = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const got = readSync3(descriptor, bytes2, done, length - done, at + done);
    if (got === 0) break;
    done += got;
  }
  return bytes2.subarray(0, done);
}
var lineEnd = (bytes2) => {
  const newline = bytes2.indexOf(10);
  return newline < 0 ? bytes2.length : newline;
};
function lastLine(bytes2) {
  let end = bytes2.length;
  while (end > 0 && [9, 10, 13, 32].includes(bytes2[end - 1])) end--;
  const at = end === 0 ? 0 : bytes2.lastIndexOf(10, end - 1) + 1;
  return { line: bytes2.subarray(at, end), at };
}
function recordIn(line) {
  const text2 = decoded(line);
  if (text2 === void 0) return void 0;
  try {
    const value2 = JSON.parse(withoutMark(text2));
    return faultOf(value2) === void 0 ? value2 : void 0;
  } catch {
    return void 0;
  }
}

// src/collect/inventory/digest.ts

var large = 32 * 1024 * 1024;
function digestOf(file, end, signal) {
  return end < large ? Promise.resolve(sha256(file, end)) : inThread(file, end, signal);
}
function sha256(file, end) {
  const { createHash: createHash3 } = process.getBuiltinModule("node:crypto");
  const { closeSync: closeSync7, openSync: openSync8, readSync: readSync6 } = process.getBuiltinModule("node:fs");
  const hash3 = createHash3("sha256");
  const buffer = Buffer.allocUnsafe(256 * 1024);
  const descriptor = openSync8(file, "r");
  try {
    for (let at = 0; at < end; ) {
      const read3 = readSync6(descriptor, buffer, 0, Math.min(buffer.length, end - at), at);
      if (read3 === 0) break;
      const isMarked = at === 0 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191;
      const bytes2 = buffer.subarray(isMarked ? 3 : 0, read3);
      hash3.update(bytes2.includes(13) ? bytes2.filter((byte) => byte !== 13) : bytes2);
      at += read3;
    }
    return hash3.digest("hex");
  } finally {
    closeSync7(descriptor);
  }
}
function inThread(file, end, signal) {
  return new Promise((done, fail) => {
    const thread = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
       parentPort.postMessage((${sha256.toString()})(...workerData));`,
      {
        eval: true,
        workerData: [file, end],
        env: {},
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 32 }
      }
    );
    const stop = () => {
      void thread.terminate();
    };
    signal.addEventListener("abort", stop);
    const ended2 = () => signal.removeEventListener("abort", stop);
    thread.once("exit", () => done(""));
    thread.once("message", (digest) => {
      ended2();
      done(digest);
    });
    thread.once("error", (error) => {
      ended2();
      fail(error);
    });
  });
}

// src/collect/inventory/document.ts


// src/collect/inventory/formats/json.ts
var membersOf = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? value2 : {};
function textOf2(value2, ...names2) {
  const members = membersOf(value2);
  for (const name of names2) {
    const text2 = Object.hasOwn(members, name) ? members[name] : void 0;
    if (typeof text2 === "string" && text2 !== "") return text2;
  }
  return void 0;
}
function rowsOf(value2, ...names2) {
  if (Array.isArray(value2)) return value2;
  const members = membersOf(value2);
  for (const name of names2) {
    const rows = Object.hasOwn(members, name) ? members[name] : void 0;
    if (Array.isArray(rows)) return rows;
  }
  return [value2];
}
function labelsIn(tags) {
  const entries = Array.isArray(tags) ? tags.flatMap((tag) => {
    const key2 = textOf2(tag, "Key", "key");
    return key2 === void 0 ? [] : [[key2, textOf2(tag, "Value", "value") ?? ""]];
  }) : Object.entries(membersOf(tags));
  return Object.fromEntries(
    entries.map(([key2, text2]) => [key2, typeof text2 === "string" ? text2 : String(text2 ?? "")])
  );
}

// src/collect/inventory/formats/arm-records.ts
var unseen = { "*": "the Azure CLI's output does not show it" };
var armRecords = {
  name: "a list of Azure resources as the Azure CLI prints it (az resource list, az graph query)",
  isJson(value2) {
    const [first] = rowsOf(value2, "data", "value");
    return textOf2(first, "id")?.startsWith("/") === true && textOf2(first, "type") !== void 0;
  },
  read(value2) {
    const { total_records: total, totalRecords = total, ...rest } = membersOf(value2);
    const rows = rowsOf(value2, "data", "value");
    const more2 = textOf2(
      rest,
      "skip_token",
      "skipToken",
      "$skipToken",
      "nextLink",
      "@odata.nextLink"
    );
    const isShort = typeof totalRecords === "number" && totalRecords > rows.length;
    return {
      rows: rows.map(resourceIn),
      ...(more2 !== void 0 || isShort) && {
        partial: isShort ? `holds ${rows.length} of ${totalRecords} rows` : "says that there are more rows than it holds"
      }
    };
  },
  remedy: "it shows no child resources and no diagnostic settings, and az resource list shows no properties; scan with data-boundary scan azure to see these"
};
function resourceIn(row) {
  const record = Object.fromEntries(Object.entries(membersOf(row)).filter(([, it]) => it !== null));
  try {
    return resourceOf(record, "azure cli", unseen);
  } catch (error) {
    if (error instanceof Fault) return "is a record without id, type or name";
    throw error;
  }
}

// src/collect/inventory/formats/tagging-api.ts
var unseen2 = { "*": "get-resources shows ARNs and tags only" };
var taggingApi = {
  name: "the output of `aws resourcegroupstaggingapi get-resources`",
  isJson: (value2) => Array.isArray(membersOf(value2)["ResourceTagMappingList"]) || textOf2(rowsOf(value2)[0], "ResourceARN") !== void 0,
  read: (value2) => ({
    rows: rowsOf(value2, "ResourceTagMappingList").map(resourceIn2),
    ...textOf2(value2, "PaginationToken") !== void 0 && {
      partial: "ends with a PaginationToken, so there are more resources than it holds"
    }
  }),
  remedy: "it lists what has or had a tag, in one region, and shows where that is and nothing else; scan with data-boundary scan aws to see the rest"
};
function resourceIn2(row) {
  const arn = textOf2(row, "ResourceARN");
  return arn === void 0 ? "is a row without ResourceARN" : awsResource(arn, {
    labels: labelsIn(membersOf(row)["Tags"]),
    source: "tagging api",
    unseen: unseen2
  }) ?? "is a row whose ResourceARN is no ARN";
}
function awsResource(arn, known) {
  const parsed2 = parseArn(arn);
  if (!parsed2) return void 0;
  const location = locationOf(parsed2, known.region ?? "") || void 0;
  return {
    id: arn,
    type: known.type ?? parsed2.type,
    provider: "aws",
    scope: parsed2.account || known.account || "unknown",
    ...location !== void 0 && { location },
    name: known.name ?? parsed2.name,
    labels: known.labels,
    properties: {},
    unseen: known.unseen,
    source: known.source
  };
}

// src/collect/inventory/formats/config-items.ts
var unseen3 = { "*": "AWS Config's dialect of it is not read" };
var configItems = {
  name: "a snapshot of AWS Config",
  isJson(value2) {
    const [first] = rowsOf(value2, "configurationItems");
    return Array.isArray(membersOf(value2)["configurationItems"]) || textOf2(first, "resourceType") !== void 0 && textOf2(first, "awsRegion") !== void 0;
  },
  read: (value2) => ({ rows: rowsOf(value2, "configurationItems").map(resourceIn3) }),
  remedy: "it holds what its recorder records, and only where that is was judged; scan with data-boundary scan aws to see copies and flows"
};
function resourceIn3(item) {
  if (textOf2(item, "configurationItemStatus")?.startsWith("ResourceDeleted")) return void 0;
  const type2 = textOf2(item, "resourceType");
  const region = textOf2(item, "awsRegion");
  const account3 = textOf2(item, "awsAccountId", "accountId");
  const id = textOf2(item, "resourceId");
  const name = textOf2(item, "resourceName");
  if (type2 === void 0 || region === void 0 || (id ?? name) === void 0)
    return "is an item without resourceType, resourceId or awsRegion";
  const known = {
    type: type2,
    region,
    account: account3,
    labels: labelsIn(membersOf(item)["tags"]),
    source: "aws config",
    unseen: unseen3
  };
  const arn = textOf2(item, "ARN", "arn");
  return (arn === void 0 ? void 0 : awsResource(arn, { ...known, name: name ?? id })) ?? {
    id: `${type2}/${account3 ?? "unknown"}/${region}/${id ?? name}`,
    type: type2,
    provider: "aws",
    scope: account3 ?? "unknown",
    location: region,
    name: name ?? id,
    labels: known.labels,
    properties: {},
    unseen: unseen3,
    source: known.source
  };
}

// src/collect/inventory/formats/refused.ts
var scanInstead = 'save an inventory with "data-boundary scan aws --save-inventory FILE" (or azure)';
var plansLater = `this version reads no plans and templates; deploy it, and ${scanInstead}`;
var has = (value2, ...names2) => names2.every((name) => Object.hasOwn(membersOf(value2), name));
var refusedFormats = [
  {
    name: "a JSON report of data-boundary",
    isJson: (value2) => has(value2, "schemaVersion", "findings", "summary") || textOf2(membersOf(value2)["tool"], "name") === "data-boundary",
    remedy: 'a report has findings and no resources; save an inventory with "--save-inventory FILE" beside it'
  },
  {
    name: "a SARIF file",
    isJson: (value2) => (textOf2(value2, "$schema")?.includes("sarif") ?? false) || has(value2, "runs", "version"),
    remedy: `SARIF has findings and no resources; ${scanInstead}`
  },
  {
    name: "a Terraform plan (terraform show -json)",
    isJson: (value2) => has(value2, "format_version") && has(value2, "terraform_version"),
    remedy: plansLater
  },
  {
    name: "a Terraform state file",
    isJson: (value2) => has(value2, "terraform_version", "version"),
    remedy: "it names what Terraform manages and nothing else; give it to --terraform-state, and scan the cloud itself"
  },
  {
    name: "an ARM template",
    isJson: (value2) => /deployment(?:Template|Parameters)\.json/i.test(textOf2(value2, "$schema") ?? ""),
    remedy: plansLater
  },
  {
    name: "a CloudFormation template",
    isJson: (value2) => has(value2, "AWSTemplateFormatVersion") || Object.values(membersOf(membersOf(value2)["Resources"])).some(
      (one) => textOf2(one, "Type")?.startsWith("AWS::")
    ),
    isText: (start) => /^\s*(?:AWSTemplateFormatVersion|Resources|Transform)\s*:/m.test(start),
    remedy: plansLater
  },
  {
    name: "a report of Prowler (OCSF)",
    isJson: (value2) => {
      const [first] = rowsOf(value2);
      return has(first, "class_uid") || has(first, "finding_info");
    },
    remedy: `Prowler reports findings and no whole resources; ${scanInstead}`
  },
  {
    name: "a report of Prowler (ASFF)",
    isJson: (value2) => has(rowsOf(value2)[0], "ProductArn", "GeneratorId"),
    remedy: `it has findings and no whole resources; ${scanInstead}`
  },
  {
    name: "rows of CloudQuery",
    isJson: (value2) => {
      const [first] = rowsOf(value2);
      return has(first, "_cq_id") || has(first, "_cq_sync_time") || has(first, "_cq_source_name");
    },
    remedy: `its tables have columns of their own, which this version does not read; ${scanInstead}`
  },
  {
    name: "a report of Prowler (CSV)",
    isText: (start) => /^"?AUTH_METHOD"?;|^.*;"?CHECK_ID"?;/m.test(start.split("\n", 1)[0]),
    remedy: `Prowler reports findings and no whole resources; ${scanInstead}`
  },
  {
    name: "Bicep",
    isText: (start) => /^\s*(?:resource\s+\w+\s+'[^']+@[^']+'|targetScope\s*=|param\s+\w+\s+\w+|@description\(')/m.test(
      start
    ),
    remedy: plansLater
  },
  {
    name: "Terraform configuration",
    isText: (start) => /^\s*(?:resource\s+"[^"]+"\s+"[^"]+"|(?:provider|variable|module|data|output)\s+"[^"]+"|terraform|locals)\s*(?:"[^"]+"\s*)?\{/m.test(
      start
    ),
    remedy: plansLater
  },
  {
    name: "a policy of data-boundary",
    isText: (start) => /^(?:boundary|exceptions|failOn|classes)\s*:/m.test(start),
    remedy: "name it with --policy"
  },
  {
    name: "a web page",
    isText: (start) => /^\s*<(?:!doctype|html|\?xml)/i.test(start),
    remedy: scanInstead
  },
  {
    name: "CSV",
    isText: (start) => {
      const [header2 = ""] = start.split(/\r?\n/, 1);
      return !/^\s*[[{]/.test(header2) && /^[^\s,;\t][^,;\t]*(?:[,;\t][^,;\t]*)+$/.test(header2);
    },
    remedy: `it has columns and no records; write JSON (az ... --output json, steampipe query --output json), or ${scanInstead}`
  }
];
var packed = [
  ["1f8b", "a gzip file", "unpack it: gunzip --stdout FILE | data-boundary scan -"],
  ["504b0304", "a zip file (or a spreadsheet)", "unpack it, and name the inventory in it"],
  ["28b52ffd", "a zstd file", "unpack it: zstd --decompress --stdout FILE | data-boundary scan -"],
  ["50415231", "a Parquet file", "write it as JSON, one record a line"]
];

// src/collect/inventory/formats/steampipe-rows.ts
var unseen4 = { "*": "a table of Steampipe has columns of its own, which are not read" };
var steampipeRows = {
  name: "rows of Steampipe",
  isJson(value2) {
    const first = membersOf(rowsOf(value2, "rows")[0]);
    return "_ctx" in first || "sp_ctx" in first || Array.isArray(first["akas"]) && ("region" in first || "title" in first) || // A query may choose its columns.
    Array.isArray(membersOf(value2)["rows"]) && Array.isArray(membersOf(value2)["columns"]);
  },
  read: (value2) => ({ rows: rowsOf(value2, "rows").map(resourceIn4) }),
  remedy: "a table is one kind of resource, and only where each is was judged; scan with data-boundary scan aws or azure to see the rest"
};
function resourceIn4(row) {
  const { akas, tags } = membersOf(row);
  const aka = (Array.isArray(akas) ? akas : []).find(
    (one) => typeof one === "string" && /^(?:arn:|azure:\/\/)/.test(one)
  );
  const arn = textOf2(row, "arn") ?? aka;
  const known = { labels: labelsIn(tags), source: "steampipe", unseen: unseen4 };
  if (arn?.startsWith("arn:")) {
    const name = textOf2(row, "name", "title");
    return awsResource(arn, {
      ...known,
      region: textOf2(row, "region"),
      account: textOf2(row, "account_id"),
      name
    }) ?? "is a row whose ARN is none";
  }
  const id = /^azure:\/\/(\/.*)$/.exec(arn ?? "")?.[1] ?? textOf2(row, "id");
  if (id === void 0 || !/^\/subscriptions\/[^/]+\/.*\/providers\//i.test(id))
    return "is a row without arn, akas or an ARM id; select these columns as well";
  return resourceOf(
    {
      id,
      type: typeIn(id),
      name: textOf2(row, "name", "title") ?? id.slice(id.lastIndexOf("/") + 1),
      location: textOf2(row, "region", "location"),
      tags
    },
    known.source,
    unseen4
  );
}
function typeIn(id) {
  const [namespace, ...rest] = id.split(/\/providers\//i).at(-1).split("/");
  return [namespace, ...rest.filter((_, index) => index % 2 === 0)].join("/");
}

// src/collect/inventory/formats.ts
var refusal = (place, { name, remedy }) => new UserError(`${place}: is ${name}; ${remedy}`);
var formats = [
  ...refusedFormats,
  taggingApi,
  configItems,
  steampipeRows,
  armRecords
];

// src/collect/inventory/document.ts
var largestDocument = 256 * 1024 * 1024;
var windowSize = 64 * 1024;
function documentIn(file) {
  const start = startOf(file);
  refusePacked(file, start);
  const text2 = withoutMark(start.toString("utf8")).trimStart();
  const lines = text2.split("\n");
  if (text2[0] !== "[" && text2[0] !== "{") {
    if (!lines.some((line) => faultOf(parsed(line)) === void 0)) refuseText(file, text2);
    return void 0;
  }
  const isList = text2[0] === "[";
  const isWholeLine = lines.length > 1 || file.size <= windowSize;
  if (!isList && (isWholeLine ? parsed(lines[0]) !== void 0 : file.size <= longestLine))
    return void 0;
  if (file.size > largestDocument) {
    if (!isList) return void 0;
    throw new UserError(
      `${file.name}: is larger than 256 MiB; write it as NDJSON (.ndjson), one record a line`
    );
  }
  const whole = decoded(readFileSync(file.path));
  const value2 = whole === void 0 ? void 0 : parsed(withoutMark(whole));
  if (value2 === void 0) return void 0;
  return Array.isArray(value2) && !formats.some(({ isJson }) => isJson?.(value2)) ? value2 : [value2];
}
function startOf({ path, size }) {
  const start = Buffer.alloc(Math.min(size, windowSize));
  const descriptor = openSync4(path, "r");
  try {
    return start.subarray(0, readSync4(descriptor, start, 0, start.length, 0));
  } finally {
    closeSync4(descriptor);
  }
}
function refusePacked({ name }, start) {
  const bytes2 = start.toString("hex", 0, 4);
  const found = packed.find(([begins]) => bytes2.startsWith(begins));
  if (found) throw refusal(name, { name: found[1], remedy: found[2] });
}
function refuseText({ name }, start) {
  const format = formats.find(({ isText }) => isText?.(start));
  if (format) throw refusal(name, format);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// src/collect/inventory/duplicate-keys.ts
var strings2 = /"(?:[^"\\]|\\.)*"(\s*:)?/g;
function hasDuplicateKeys(text2, value2) {
  let keys = 0;
  for (const [, colon] of text2.matchAll(strings2)) if (colon !== void 0) keys++;
  return keys !== keysIn(value2);
}
function keysIn(value2) {
  let keys = 0;
  const rest = [value2];
  for (let one = rest.pop(); one !== void 0; one = rest.pop()) {
    if (typeof one !== "object" || one === null) continue;
    const items = Object.values(one);
    if (!Array.isArray(one)) keys += items.length;
    for (const item of items) if (typeof item === "object" && item !== null) rest.push(item);
  }
  return keys;
}

// src/collect/inventory/reading.ts
var mostFaults = 20;
var seeSchema = 'see "data-boundary schema inventory" for what a record holds';
function reading(file, isVouched, census2) {
  const faults = [];
  const foreign = /* @__PURE__ */ new Map();
  let more2 = 0;
  let ours = 0;
  let others = 0;
  function fault(place, what, remedy) {
    if (faults.length < mostFaults) faults.push({ place, what, remedy });
    else more2++;
  }
  function take(value2, place, into) {
    const wrong = faultOf(value2);
    if (wrong === void 0) {
      ours++;
      sort(value2, into);
      return;
    }
    const format = formats.find(({ isJson }) => isJson?.(value2));
    if (!format) fault(place, wrong, seeSchema);
    else if (format.read) takeRows(format, format.read(value2), place, into);
    else if (ours + others === 0) throw refusal(file, format);
    else fault(place, `is ${format.name}`, format.remedy);
  }
  function takeRows({ name, remedy }, { rows, partial }, place, into) {
    for (const row of rows) {
      if (typeof row === "string") fault(place, row, "write the whole record");
      if (typeof row !== "object") continue;
      others++;
      into.resources.push(row);
    }
    if (!foreign.has(name)) foreign.set(name, fileGap(file, `is ${name}`, remedy));
    if (partial !== void 0)
      foreign.set(
        place,
        fileGap(file, partial, "ask for all pages, and scan the whole answer", "truncated")
      );
  }
  function sort(record, into) {
    if ("inventory" in record) {
      if (record.inventory === "1") into.identities.push(...record.identities);
      else if (record.leftOut) into.leftOut.push(record.leftOut);
    } else if ("leftOut" in record) into.leftOut.push(record.leftOut);
    else if ("identity" in record) into.identities.push(record.identity);
    else if ("end" in record) return;
    else if (isGap(record)) {
      census2.gap(record);
      into.gaps.push(record);
    } else if (isCoverage(record)) {
      census2.coverage(record);
      into.coverage.push(record);
    } else into.resources.push(census2.resource(withoutNull(record)));
  }
  return {
    lines({ texts, first, fault: unread }) {
      const into = empty();
      for (let i = 0; i < texts.length; i++) {
        const place = `${file}:${first + i}`;
        const text2 = texts[i];
        if (text2 === void 0) {
          fault(place, unread, "an inventory holds one JSON record a line, as UTF-8 text");
          continue;
        }
        const bare = withoutMark(text2);
        let value2;
        try {
          value2 = JSON.parse(bare);
        } catch (error) {
          if (bare.trim() !== "")
            fault(
              place,
              `is not JSON (${reasonOf(error)})`,
              "the line may be cut off: save the inventory again"
            );
          continue;
        }
        if (!isVouched && hasDuplicateKeys(bare, value2))
          fault(place, "names a key twice, so that it says two things", "write each key once");
        else take(value2, place, into);
      }
      return into;
    },
    values(values, first) {
      const into = empty();
      values.forEach((value2, i) => take(value2, `${file}: record ${first + i}`, into));
      return into;
    },
    gaps: () => [
      ...foreign.values(),
      ...faults.map(({ place, what, remedy }) => ({
        ...fileGap(file, what, remedy, "failed"),
        detail: `${place}: ${what}`
      })),
      ...more2 > 0 ? [fileGap(file, `${more2} more records could not be read`, seeSchema, "failed")] : []
    ],
    isForeign: () => ours === 0 && others > 0,
    mustHaveRead() {
      const [first] = faults;
      if (ours + others === 0 && first)
        throw new UserError(`${first.place}: ${first.what}; ${first.remedy}`);
    }
  };
}
var empty = () => ({
  resources: [],
  gaps: [],
  coverage: [],
  identities: [],
  leftOut: []
});
function withoutNull(resource) {
  if (resource.location !== null) return resource;
  const { location: _, ...rest } = resource;
  return rest;
}
var reasonOf = (error) => visible((error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " "));

// src/collect/inventory/text-file.ts





var standardInput = "-";
async function textFile(target, signal) {
  const name = target === standardInput ? "standard input" : target;
  const size = target === standardInput ? void 0 : await sizeOf(target);
  const whole = size === void 0 ? await copied(
    name,
    target === standardInput ? process.stdin : createReadStream(target),
    signal
  ) : { name, path: target, size, close() {
  } };
  try {
    if (whole.size === 0)
      throw new UserError(`${name}: is empty; an inventory holds one JSON record a line`);
    const encoding = utf16In(whole.path);
    if (encoding === void 0) return whole;
    const narrow = await copied(name, decoded2(createReadStream(whole.path), encoding), signal);
    whole.close();
    return narrow;
  } catch (error) {
    whole.close();
    throw error;
  }
}
async function* decoded2(chunks, encoding) {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
function utf16In(file) {
  const start = Buffer.alloc(2);
  const descriptor = openSync5(file, "r");
  try {
    if (readSync5(descriptor, start, 0, 2, 0) < 2) return void 0;
  } finally {
    closeSync5(descriptor);
  }
  const [first, second] = start;
  if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
  return first === 254 && second === 255 || first === 0 && second !== 0 ? "utf-16be" : void 0;
}
async function copied(name, from, signal) {
  const folder = mkdtempSync2(join3(tmpdir2(), "data-boundary-"));
  const remove = () => {
    process.off("exit", remove);
    rmSync2(folder, { recursive: true, force: true });
  };
  process.on("exit", remove);
  const path = join3(folder, "inventory");
  try {
    await pipeline(from, createWriteStream(path, { mode: 384 }), { signal });
  } catch (error) {
    if (!signal.aborted) {
      remove();
      throw new UserError(
        `${name}: cannot be read (${error.code ?? String(error)}); save it to a file and name that`
      );
    }
  }
  return { name, path, size: (await stat(path)).size, close: remove };
}
async function sizeOf(file) {
  const found = await stat(file).catch((error) => {
    throw new UserError(
      error.code === "ENOENT" ? `${file}: no such file; targets are aws, azure, azure:SUBSCRIPTION, demo or an inventory file` : `${file}: cannot be read (${error.code ?? error.message}); check the path and its permissions`
    );
  });
  if (found.isDirectory())
    throw new UserError(`${file}: is a directory; name an inventory file (.ndjson or .json)`);
  return found.isFile() ? found.size : void 0;
}

// src/collect/inventory.ts
var inventory = {
  provider: "inventory",
  understands: (target) => target === standardInput || /[./\\]/.test(target),
  async *collect(target, options) {
    const file = await textFile(target, options.signal);
    try {
      yield* collected(file, options);
    } finally {
      file.close();
    }
  }
};
async function* collected(file, options) {
  const { signal } = options;
  const document = documentIn(file);
  const { header: header2, trailer, trailerAt, unvouched } = document ? noClaims : claimsOf(file);
  const stop = new AbortController();
  const digest = unvouched === void 0 ? digestOf(file.path, trailerAt, stop.signal) : void 0;
  digest?.catch(() => void 0);
  try {
    const counted2 = census(
      file.name,
      unvouched,
      whyOf({ header: header2, trailer, unvouched }, options.knowledge)
    );
    const read3 = reading(file.name, unvouched === void 0, counted2);
    const chosen = chosenOf(options.regionsByCloud);
    for await (const { records, at } of document ? elementsOf(document, read3, file.size) : recordsOf(file, read3)) {
      const { identities, leftOut, ...batch } = chosen(records);
      for (const one of leftOut) yield { leftOut: one };
      for (const identity of identities) yield { identity };
      yield batch;
      if (!signal.aborted || at === file.size) continue;
      yield { gaps: [stopped(file, at)] };
      return;
    }
    read3.mustHaveRead();
    const ofFile = read3.isForeign() ? [] : counted2.gaps({ trailer, digest: await digest });
    yield { gaps: [...read3.gaps(), ...ofFile] };
  } finally {
    stop.abort();
  }
}
var noClaims = {
  header: void 0,
  trailer: void 0,
  trailerAt: 0,
  unvouched: "is one JSON document, which has no last line with counts and a digest"
};
async function* recordsOf({ path }, read3) {
  for await (const lines of linesOf(path)) yield { records: read3.lines(lines), at: lines.end };
}
var atOnce = 500;
function* elementsOf(values, read3, size) {
  for (let i = 0; i < values.length; i += atOnce) {
    const records = read3.values(values.slice(i, i + atOnce), i + 1);
    yield { records, at: Math.floor(size * Math.min(i + atOnce, values.length) / values.length) };
  }
}
function whyOf({ unvouched, trailer, header: header2 }, knowledge) {
  if (unvouched !== void 0) return () => "the inventory does not vouch for what it lacks";
  return (type2) => knowledge === void 0 || trailer?.types[type2] === knowledge(type2) ? void 0 : `the inventory was saved by version ${header2?.tool.version}, which kept other properties of this type`;
}
var stopped = ({ name, size }, at) => fileGap(
  name,
  `the scan was stopped when ${Math.floor(at / size * 100)} % of the file had been read`,
  "scan it again to its end: without Ctrl-C, or with a longer --timeout",
  "interrupted"
);

// src/collect/index.ts
var sources = [
  cloud2("aws", async () => (await import("./collect-aws-aws.js")).aws),
  cloud2("azure", async () => (await import("./collect-azure-azure.js")).azure),
  inventory
];
function cloud2(provider, load) {
  return {
    provider,
    understands: (target) => target === provider || target.startsWith(`${provider}:`),
    async *collect(target, options) {
      const { collect } = await load();
      yield* collect(target, options);
    }
  };
}

// src/report/markdown-table.ts
function bytes(text2) {
  return Buffer.byteLength(text2, "utf8");
}
function tableWithin(room, head2, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |
`;
  const lastLine2 = 120;
  let text2 = "";
  let used = 0;
  let left = 0;
  for (const row of rows) {
    if (left > 0) {
      left++;
      continue;
    }
    const next = (text2 === "" ? line(head2) + line(head2.map(() => "---")) : "") + line(row());
    used += bytes(next);
    if (used + lastLine2 > room) left++;
    else text2 += next;
  }
  if (left > 0)
    text2 += `${text2 === "" ? "" : "\n"}_${grouped(left)} more: cut here for want of room; the JSON report has all of them._
`;
  return { text: text2, left };
}

// src/report/markdown-coverage.ts
function gapRows(room, { gaps }) {
  return tableWithin(
    room,
    ["Gap", "Where", "What was not seen", "Remedy"],
    Iterator.from(gaps).map((gap2) => () => {
      const { exception: exception2 } = gap2;
      const place = [account(gap2), gap2.region, gap2.service, gap2.resource ?? gap2.type, gap2.role];
      return [
        `${gap2.reason}<br>${gapReasonInWords[gap2.reason]}`,
        [
          ...place.filter((part) => part !== void 0).map(forMarkdown),
          ...gap2.resources === void 0 ? [] : [counted(gap2.resources, "resource")]
        ].join("<br>"),
        forMarkdown(gap2.detail),
        exception2 && !exception2.expired ? `accepted by ${forMarkdown(exception2.approvedBy)} until ${exception2.expires}` : forMarkdown(gap2.remedy)
      ];
    })
  ).text;
}
function exceptionRows(room, { exceptions }) {
  return tableWithin(
    room,
    ["Exception", "Resource", "What is the matter"],
    exceptions.filter(isSpent).map(({ rule: rule2, resource, status, expires, approvedBy, warning }) => () => [
      forMarkdown(rule2),
      forMarkdown(resource),
      [
        ...status === "expired" ? [`ran out on ${expires} (approved by ${forMarkdown(approvedBy)})`] : status === "unused" ? ["matches nothing: remove it, or correct its pattern"] : [],
        ...warning === void 0 ? [] : [forMarkdown(warning)]
      ].join("<br>")
    ])
  ).text;
}
function blindSpotRows(room, { blindSpots }) {
  return tableWithin(
    room,
    ["Type", "Resources", "What no API tells"],
    blindSpots.map(({ type: type2, resources, detail }) => () => [
      forMarkdown(type2),
      grouped(resources),
      forMarkdown(detail)
    ])
  ).text;
}
function homeOnlyRows(room, { types: types2 }) {
  return tableWithin(
    room,
    ["Type", "Resources"],
    types2.filter(({ depth }) => depth === "home-only").map(({ type: type2, resources }) => () => [forMarkdown(type2), grouped(resources)])
  ).text;
}
function scannedRows(room, { coverage: coverage2 }) {
  const scopes = Map.groupBy(coverage2, (unit) => `${unit.provider} ${unit.scope}`);
  return tableWithin(
    room,
    ["Account", "Regions", "Services", "Units of work", "Resources", "Calls"],
    scopes.values().map((units) => () => [
      forMarkdown(account(units[0])),
      several(units, ({ region }) => region),
      several(units, ({ service }) => service),
      ended(units),
      sum(units, ({ resources }) => resources),
      sum(units, ({ calls }) => calls)
    ])
  ).text;
}
function several(units, what) {
  const all = [...new Set(units.map(what))];
  return all.length <= 4 ? all.map(forMarkdown).join(", ") : `${all.length}`;
}
function ended(units) {
  const statuses2 = Map.groupBy(units, ({ status }) => status);
  return statuses2.entries().map(([status, those]) => `${grouped(those.length)} ${status}`).toArray().join(", ");
}
function sum(units, what) {
  return grouped(units.reduce((total, unit) => total + what(unit), 0));
}

// src/report/markdown-findings.ts
var anywhere = "anywhere";
var countriesShown = 40;
function byCountryAndRole({ findings }) {
  const counts3 = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (isExcepted(finding)) continue;
    for (const country of isAnywhere(finding.location) ? [anywhere] : finding.outside) {
      const row = counts3.get(country) ?? /* @__PURE__ */ new Map();
      counts3.set(country, row.set(finding.role, (row.get(finding.role) ?? 0) + 1));
    }
  }
  if (counts3.size === 0) return "";
  const columns = roles.filter((role) => [...counts3.values()].some((row) => row.has(role)));
  const total = (row) => row.values().reduce((sum2, count) => sum2 + count, 0);
  const rows = [...counts3].sort(
    ([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1)
  );
  const { text: text2 } = tableWithin(
    Number.POSITIVE_INFINITY,
    ["Country", ...columns, "all"],
    rows.slice(0, countriesShown).map(([country, row]) => () => [
      country === anywhere ? "anywhere in the world" : forMarkdown(countryName2(country)),
      ...columns.map((role) => row.has(role) ? grouped(row.get(role)) : ""),
      `**${grouped(total(row))}**`
    ])
  );
  const more2 = rows.length - countriesShown;
  return text2 + (more2 > 0 ? `
_and ${more2} more countries_
` : "");
}
function findingRows(room, { findings }, locate) {
  const counting = Iterator.from(findings).filter((finding) => !isExcepted(finding));
  return tableWithin(
    room,
    ["Level", "Finding", "Resource", "Role", "Where", "Why"],
    counting.map((finding) => () => [
      finding.level,
      forMarkdown(finding.rule),
      resourceCell(finding, locate),
      finding.role,
      `${forMarkdown(finding.location.code)}: ${forMarkdown(placeInWords(finding.location, finding.outside))}`,
      whyCell(finding)
    ])
  ).text;
}
function resourceCell(finding, locate) {
  const { resource, classes } = finding;
  const declared = locate?.(finding);
  return [
    `**${forMarkdown(resource.name)}**`,
    forMarkdown(resource.type),
    forMarkdown(account(resource)),
    ...classes.length > 0 ? [`data class: ${classes.map(forMarkdown).join(", ")}`] : [],
    ...declared ? [`declared at ${forMarkdown(`${decodeURIComponent(declared.uri)}:${declared.startLine}`)}`] : []
  ].join("<br>");
}
function whyCell({ evidence, exception: exception2, into }) {
  const { basis, pointer, value: value2, why, docs } = evidence;
  const read3 = basis === "stated" ? `${forMarkdown(`${pointer} = ${valueInWords(value2)}`)}: ` : basis === "default" ? `${forMarkdown(pointer)} is not set: ` : "";
  return [
    read3 + forMarkdown(why),
    ...into === void 0 ? [] : [`into ${forMarkdown(into)}`],
    ...exception2?.expired ? [
      `its exception ran out on ${exception2.expires} (approved by ${forMarkdown(exception2.approvedBy)})`
    ] : [],
    // Only an address that can hold no markup becomes a link.
    .../^https:\/\/[\w./?=&%#-]+$/.test(docs) ? [`[source](${docs})`] : []
  ].join("<br>");
}
function acceptedRows(room, { findings }) {
  const accepted = Iterator.from(findings).filter(isExcepted);
  return tableWithin(
    room,
    ["Finding", "Resource", "Where", "Reason", "Approved by", "Until"],
    accepted.map(({ rule: rule2, resource, location, exception: exception2 }) => () => [
      forMarkdown(rule2),
      forMarkdown(resource.name),
      forMarkdown(location.code),
      forMarkdown(exception2.reason),
      forMarkdown(exception2.approvedBy),
      exception2.expires
    ])
  ).text;
}

// src/report/markdown.ts
var summaryLimit = 1e6;
var commentLimit = 6e4;
var markdown = {
  id: "markdown",
  render: (report, options) => [summarise(report, options, summaryLimit)]
};
function summarise(report, { locate }, limit) {
  const { run } = report;
  const parts = [`## ${forMarkdown(verdict2(report))}
`, counts2(report), about(report)];
  let room = limit - parts.reduce((total, part) => total + bytes(part) + 1, 0);
  const section = (share, title2, make, more2 = "") => {
    const before = `### ${title2}

${more2}`;
    const text2 = make(Math.floor(room * share) - bytes(before));
    if (text2 === "") return;
    parts.splice(-1, 0, before + text2);
    room -= bytes(before) + bytes(text2) + 1;
  };
  section(1, "Findings by country and role", () => byCountryAndRole(report));
  section(0.5, "Findings", (space) => findingRows(space, report, locate));
  section(
    0.6,
    "Not seen",
    (space) => gapRows(space, report),
    "A gap is never a pass: nothing is known of what stands here.\n\n"
  );
  section(0.5, "What was scanned", (space) => scannedRows(space, report));
  section(0.4, "Exceptions to look at", (space) => exceptionRows(space, report));
  section(0.4, "Accepted by the policy", (space) => acceptedRows(space, report));
  section(
    0.5,
    "Blind spots",
    (space) => blindSpotRows(space, report),
    "What no API tells: ask whoever runs them.\n\n"
  );
  section(
    0.7,
    "Known by home only",
    (space) => homeOnlyRows(space, report),
    "The copies and flows of these types were not looked at.\n\n"
  );
  if (run.status === "incomplete" && report.summary.gaps === 0)
    parts.splice(2, 0, "The scan was stopped before its end.\n");
  return parts.join("\n");
}
function counts2({ summary }) {
  const said = [
    `**${counted(summary.findings, "finding")}**`,
    ...levels.flatMap(
      (level) => summary.byLevel[level] > 0 ? [counted(summary.byLevel[level], level)] : []
    ),
    `**${counted(summary.gaps, "gap")}**`,
    ...summary.excepted > 0 ? [`${grouped(summary.excepted)} accepted`] : [],
    counted(summary.resources, "resource"),
    counted(summary.placements, "placement")
  ];
  return `${said.join(" · ")}
`;
}
function about({ run }) {
  const listed2 = (all) => all.slice(0, 20).map(forMarkdown).join(", ") + (all.length > 20 ? ` and ${all.length - 20} more` : "");
  return [
    `Boundary ${forMarkdown(run.boundary.id)} (${run.boundary.countries.length} countries) as of ${run.asOf}`,
    `targets: ${listed2(run.targets)}`,
    ...run.identities.length > 0 ? [`seen as ${listed2(run.identities)}`] : [],
    ...run.policy === void 0 ? [] : [`policy ${forMarkdown(run.policy)}`],
    `${run.tool.name} ${forMarkdown(run.tool.version)}. This is evidence for a legal assessment, and none itself.
`
  ].join("; ");
}

// src/report/sarif-text.ts
function sentence(text2) {
  const plain3 = forSarifMessage(text2.trim());
  return `${plain3.charAt(0).toUpperCase()}${plain3.slice(1)}${/[.!?…]$/.test(plain3) ? "" : "."}`;
}

// src/report/sarif-place.ts
function placeOf2(finding, declaration, policyFile) {
  if (declaration) {
    const { uri, startLine, how, confidence } = declaration;
    return { uri, startLine, locatedBy: how, confidence };
  }
  return policyFile !== void 0 ? { uri: policyFile, locatedBy: "policy file", confidence: "low" } : { uri: syntheticPath(finding), locatedBy: "resource id", confidence: "low" };
}
function policyUri(path) {
  const segments = path?.replaceAll("\\", "/").split("/") ?? [];
  while (segments[0] === ".") segments.shift();
  const within2 = segments.every(
    (segment) => segment !== "" && segment !== "." && segment !== ".." && !segment.includes(":")
  );
  return within2 && segments.length > 0 ? segments.map(encode).join("/") : void 0;
}
function syntheticPath({ resource, location }) {
  const type2 = resource.type.replaceAll("::", "-").replaceAll("/", "-");
  const name = nameIn(resource);
  return ["cloud", resource.provider, resource.scope, location.code, type2, name].map((segment) => /^\.*$/.test(segment) ? encode(`_${segment}`) : encode(segment)).join("/");
}
function nameIn({ provider, id, name }) {
  if (provider === "aws") {
    const [, , , region = "", , ...rest] = id.split(":");
    const own2 = rest.join(":");
    const before = own2.endsWith(name) ? own2.slice(0, own2.length - name.length) : `${own2} `;
    const parents2 = before.replace(/^[\w-]*[/:]/, "");
    return [region, parents2 + name].filter(Boolean).join(" ");
  }
  const [, group, parents = ""] = /\/resourceGroups\/([^/]+)(?:\/providers\/[^/]+\/(.*))?$/i.exec(id) ?? [];
  const names2 = parents.split("/").filter((_, i) => i % 2 === 1);
  return [group, ...names2.length > 0 ? names2 : [name]].filter(Boolean).join(" ");
}
function encode(segment) {
  return /^[\w.~-]*$/.test(segment) ? segment : encodeURIComponent(segment.toWellFormed());
}

// src/report/sarif-result.ts
function resultWriter({
  ruleIndex,
  taxonomies,
  policyFile
}) {
  const countries = repeated();
  const outside = repeated();
  const taxa = repeated((cites) => {
    const references2 = cites.flatMap((id) => taxonomies.reference(id) ?? []);
    return references2.length > 0 ? `,"taxa":${toJson(references2)}` : "";
  });
  return ({ declaration, finding }) => {
    const { rule: rule2, resource, location, evidence, fingerprint: fingerprint2 } = finding;
    const { code } = location;
    const index = ruleIndex.get(rule2);
    const { uri, startLine, locatedBy, confidence } = placeOf2(finding, declaration, policyFile);
    return `{"ruleId":${toJson(rule2)}${index === void 0 ? "" : `,"ruleIndex":${index}`},"level":"${finding.level}","message":{"text":${toJson(messageOf(finding))}},"locations":[{"physicalLocation":{"artifactLocation":{"uri":${toJson(uri)}}${startLine === void 0 ? "" : `,"region":{"startLine":${startLine}}`}},"logicalLocations":[{"name":${toJson(resource.name)},"fullyQualifiedName":${toJson(resource.id)},"kind":"resource"}],"message":{"text":${toJson(forSarifMessage(`${resource.type} ${resource.name}`))}}}],"partialFingerprints":{"dataBoundary/v1":"${fingerprint2}","primaryLocationLineHash":"${fingerprint2.slice(0, 16)}:1"}` + taxa(rule2, finding.cites) + (isExcepted(finding) ? `,"suppressions":[${toJson(suppressionOf(finding.exception))}]` : "") + `,"properties":{"provider":"${resource.provider}","scope":${toJson(resource.scope)},"type":${toJson(resource.type)},"role":"${finding.role}","location":${toJson(code)},"countries":${countries(code, location.countries)},"outside":${outside(code, finding.outside)},"verdict":"${finding.verdict}","pointer":${toJson(evidence.pointer)},"value":${toJson(evidence.value ?? null)},"docs":${toJson(evidence.docs)},"locatedBy":${toJson(locatedBy)},"confidence":"${confidence}"}}`;
  };
}
function suppressionOf({ reason, approvedBy, expires }) {
  return {
    kind: "external",
    status: "accepted",
    justification: `${reason} (approved by ${approvedBy} until ${expires})`
  };
}
function messageOf(finding) {
  const { resource, evidence, exception: exception2 } = finding;
  const title2 = `${nameOf(finding)}, ${account2(finding)}: ${where(finding)}.`;
  const read3 = evidence.basis === "stated" ? ` Read at ${evidence.pointer} = ${value(evidence.value)}.` : "";
  const expired = exception2?.expired ? ` Its exception ran out on ${exception2.expires}.` : "";
  return `${title2} ${sentence(evidence.why)}${forSarifMessage(read3)} Resource: ${forSarifMessage(resource.id)}.${expired}`;
}
function nameOf({ resource }) {
  return `${forSarifMessage(resource.type)} ${forSarifMessage(resource.name)}`;
}
function account2({ resource }) {
  return `${resource.provider === "aws" ? "AWS account" : "Azure subscription"} ${forSarifMessage(resource.scope)}`;
}
function where({ role, location, outside, verdict: verdict3 }) {
  const says = verdict3 === "outside" ? "is" : "may be";
  return `${role} ${says} at ${forSarifMessage(location.code)} (${codes(location.countries)}: ${placeInWords(location, outside)})`;
}
function codes(countries) {
  return countries.length > 31 ? `${countries.length} countries` : countries.join(" ");
}
function value(it) {
  return JSON.stringify(it ?? null);
}

// src/report/sarif-rules.ts
var mostTags = 10;
var longestDescription = 1024;
function taxonomiesOf(citations) {
  const byCatalogue = [...Map.groupBy(citations, ({ catalogue }) => catalogue)];
  const references2 = /* @__PURE__ */ new Map();
  const components = byCatalogue.map(([name, cited], component) => {
    cited.forEach(
      ({ id }, index) => references2.set(id, { id, index, toolComponent: { name, index: component } })
    );
    return {
      name,
      shortDescription: { text: name },
      isComprehensive: false,
      taxa: cited.map(({ id, title: title2, url }) => ({
        id,
        shortDescription: { text: title2 },
        helpUri: url
      }))
    };
  });
  return { components, reference: (citation2) => references2.get(citation2) };
}
function descriptorOf(rule2, citations, taxonomies) {
  const cited = citations.filter(({ id }) => rule2.cites.includes(id));
  const relationships = rule2.cites.flatMap((id) => {
    const target = taxonomies.reference(id);
    return target ? [{ target, kinds: ["relevant"] }] : [];
  });
  const tags = [
    "security",
    "data-residency",
    rule2.role,
    ...cited.map(({ catalogue }) => catalogue)
  ];
  return {
    id: rule2.id,
    name: pascal(rule2.id),
    shortDescription: { text: rule2.title.slice(0, longestDescription) },
    fullDescription: { text: `${rule2.what} ${rule2.why}`.slice(0, longestDescription) },
    helpUri: cited[0]?.url ?? projectUrl,
    help: { text: helpText(rule2, cited), markdown: helpMarkdown(rule2, cited) },
    defaultConfiguration: { level: rule2.level },
    ...relationships.length > 0 && { relationships },
    properties: {
      tags: [...new Set(tags)].slice(0, mostTags),
      // Where all of a set of countries is outside, nothing was inferred; where some are, data may still stay.
      precision: rule2.verdict === "outside" ? "very-high" : "high",
      "security-severity": rule2.securitySeverity,
      "problem.severity": rule2.level === "note" ? "recommendation" : rule2.level
    }
  };
}
function gapDescriptors() {
  return gapReasons.map((reason) => ({
    id: `gap/${reason}`,
    name: pascal(reason),
    shortDescription: { text: `${gapReasonInWords[reason]}.` },
    fullDescription: {
      text: `Not seen by this scan, and therefore not vouched for: ${gapReasonInWords[reason]}.`
    },
    help: { text: "A gap is never a pass. The notification says what was missed and what to do." },
    helpUri: projectUrl
  }));
}
function helpText({ what, why, mend, remedies = [] }, cited) {
  return [
    what,
    why,
    ...remedies.map(
      ({ type: type2, summary, warning }) => `${type2}: ${summary}${warning === void 0 ? "" : ` Warning: ${warning}`}`
    ),
    ...Object.entries(mend).map(([tool, how]) => `${toolNames[tool] ?? tool}: ${how}`),
    ...cited.map(({ title: title2, url }) => `${title2}: ${url}`)
  ].join("\n\n");
}
function helpMarkdown({ what, why, mend, remedies = [] }, cited) {
  const ways = waysOf(mend);
  const references2 = cited.map(({ title: title2, url }) => `- [${title2}](${url})`);
  return [
    "## What",
    what,
    "## Why it matters",
    why,
    ...remedies.flatMap(({ type: type2, summary, warning, steps }) => [
      `## How to fix it: ${type2}`,
      summary,
      ...warning === void 0 ? [] : [`**Warning:** ${warning}`],
      ...waysOf(steps)
    ]),
    ...ways.length > 0 ? [remedies.length > 0 ? "## How to fix it: other types" : "## How to fix it", ...ways] : [],
    ...references2.length > 0 ? ["## References", references2.join("\n")] : []
  ].join("\n\n");
}
function waysOf(steps) {
  return Object.entries(steps).map(([tool, how]) => `**${toolNames[tool] ?? tool}**

${how}`);
}
var toolNames = {
  console: "Console",
  cli: "Command line",
  terraform: "Terraform",
  bicep: "Bicep",
  cloudformation: "CloudFormation"
};
function pascal(id) {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

// src/report/sarif.ts
var mostResults = 5e3;
var mostNotifications = 1e3;
var sarif = {
  id: "sarif",
  render: (report, options) => chunked(write3(report, options))
};
function* write3(report, options) {
  const { drafts, leftOut } = draftsOf(report, options);
  const taxonomies = taxonomiesOf(report.citations);
  const used = new Set(drafts.map(({ finding }) => finding.rule));
  const rules = report.rules.filter(({ id }) => used.has(id));
  const driver = {
    name: report.run.tool.name,
    semanticVersion: report.run.tool.version,
    informationUri: projectUrl,
    rules: rules.map((rule2) => descriptorOf(rule2, report.citations, taxonomies)),
    notifications: gapDescriptors(),
    ...taxonomies.components.length > 0 && {
      supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index }))
    }
  };
  yield `{
"$schema": ${toJson(sarifSchemaUrl)},
"version": "2.1.0",
"runs": [{
`;
  yield `"tool": ${toJson({ driver })},
`;
  yield `"automationDetails": ${toJson({ id: categoryOf(options) })},
`;
  yield `"columnKind": "utf16CodeUnits",
`;
  yield `"invocations": [${toJson(invocationOf(report, leftOut))}],
`;
  if (taxonomies.components.length > 0) yield `"taxonomies": ${toJson(taxonomies.components)},
`;
  yield `"results": [`;
  const resultOf = resultWriter({
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
    taxonomies,
    policyFile: policyUri(options.policyFile ?? report.run.policy)
  });
  let before = "\n";
  for (const draft of drafts) {
    yield before + resultOf(draft);
    before = ",\n";
  }
  yield "\n]\n}]\n}\n";
}
function draftsOf(report, { locate, profile }) {
  const drafts = [];
  let leftOut = 0;
  for (const finding of report.findings) {
    if (isExcepted(finding) && profile !== "full") continue;
    if (drafts.length < mostResults) drafts.push({ declaration: locate?.(finding), finding });
    else leftOut++;
  }
  return { drafts, leftOut };
}
function categoryOf({ category = "data-boundary/" }) {
  return category.endsWith("/") ? category : `${category}/`;
}
function invocationOf({ run, gaps }, leftOut) {
  const notifications = [];
  if (run.leftOut)
    notifications.push({
      level: "note",
      message: {
        text: `Left out on purpose: ${forSarifMessage(leftOutInWords(run.leftOut))}.`
      }
    });
  if (leftOut > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${leftOut} findings are left out of this file: code scanning stores ${mostResults} results, and these are the worst. The JSON report has all of them.`
      }
    });
  let more2 = 0;
  for (const gap2 of gaps)
    if (notifications.length < mostNotifications) notifications.push(notificationOf(gap2));
    else more2++;
  if (more2 > 0)
    notifications.push({
      level: "warning",
      message: {
        text: `${more2} more gaps are left out of this file. The JSON report has all of them.`
      }
    });
  return {
    executionSuccessful: run.status === "complete",
    startTimeUtc: run.startedAt,
    endTimeUtc: run.finishedAt,
    ...run.leftOut && { properties: { leftOut: run.leftOut } },
    ...notifications.length > 0 && { toolExecutionNotifications: notifications }
  };
}
function notificationOf(gap2) {
  const { reason, provider, scope, region, service, type: type2, resource, role, exception: exception2 } = gap2;
  const accepted = exception2 !== void 0 && exception2.expired !== true;
  return {
    level: accepted ? "note" : "warning",
    descriptor: { id: `gap/${reason}` },
    message: {
      text: `${sentence(gap2.detail)} Remedy: ${sentence(gap2.remedy)}`
    },
    properties: {
      reason,
      provider,
      scope,
      ...region !== void 0 && { region },
      ...service !== void 0 && { service },
      ...type2 !== void 0 && { type: type2 },
      ...resource !== void 0 && { resource },
      ...role !== void 0 && { role },
      ...accepted && { acceptedUntil: exception2.expires }
    }
  };
}

// src/report/index.ts
var reporters = [
  text,
  // for people at a terminal
  json,
  // the source of truth
  sarif,
  // for code scanning
  markdown
  // for a job summary or a comment
];

// src/run/idle-options.ts
var about2 = {
  role: { flag: "--role", of: "aws" },
  externalId: { flag: "--external-id", of: "aws" },
  skip: { flag: "--skip", of: "azure" },
  azureCloud: { flag: "--azure-cloud", of: "azure" },
  concurrency: { flag: "--concurrency", of: "cloud" },
  callTimeout: { flag: "--call-timeout", of: "cloud" }
};
var missing = {
  aws: "no target is AWS",
  azure: "no target is Azure",
  cloud: "every target is a file"
};
function refuseIdleOptions(request, targets, asked) {
  for (const [option, { flag, of }] of Object.entries(about2))
    if (request[option] !== void 0 && (of === "cloud" ? asked.size === 0 : !asked.has(of)))
      throw new UserError(`${flag}: has no effect, as ${missing[of]}; leave it out`);
  const { role, externalId } = request;
  if (role !== void 0 && !targets.some((target) => target.startsWith("aws:")))
    throw new UserError(
      `--role ${role}: no target says in which account: name aws:ACCOUNT or aws:org`
    );
  if (externalId !== void 0 && role === void 0)
    throw new UserError("--external-id: has no effect without --role; name the role as well");
}

// src/run/places.ts


function refuseSharedPlaces(outputs, inputs) {
  const taken = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const key2 = statsOf(input.file)?.isFile() ? idOf(statsOf(input.file)) : void 0;
    if (key2 !== void 0) taken.set(key2, input);
  }
  for (const output of outputs) {
    for (const key2 of keysOf(output.file)) {
      const other = taken.get(key2);
      if (other && other !== output)
        throw new UserError(
          inputs.includes(other) ? `${output.option} ${output.file}: is also read as ${other.option} ${other.file}, and would be overwritten; name another file` : `${output.option} ${output.file}: is the same file as ${other.option} ${other.file}; give each its own file`
        );
      taken.set(key2, output);
    }
  }
}
function descriptorOf2(file) {
  if (file === "-") return 1;
  const path = resolve2(file);
  const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(path);
  if (standard >= 0) return standard;
  const [, number] = /^\/(?:dev|proc\/(?:self|thread-self|\d+))\/fd\/(\d+)$/.exec(path) ?? [];
  const other = /^\/proc\/(\d+)\//.exec(path)?.[1];
  return number === void 0 || other !== void 0 && Number(other) !== process.pid ? void 0 : Number(number);
}
function realPlace(file) {
  let path = resolve2(file);
  for (let links = 0; links < 40; links++)
    try {
      return realpathSync(path);
    } catch {
      try {
        path = resolve2(dirname2(path), readlinkSync(path));
      } catch {
        break;
      }
    }
  try {
    return join4(realpathSync(dirname2(path)), basename(path));
  } catch {
    return path;
  }
}
function keysOf(file) {
  const descriptor = descriptorOf2(file);
  if (descriptor === 1) return ["standard output", ...regular(statsOf("/dev/stdout"))];
  const stats = statsOf(file);
  if (stats?.isCharacterDevice()) return [];
  if (stats && !stats.isFile()) return [idOf(stats)];
  if (descriptor !== void 0) return regular(stats);
  const place = realPlace(file);
  const folder = statsOf(dirname2(place));
  const name = basename(place).normalize("NFC").toLowerCase();
  return [...regular(stats), folder ? `${idOf(folder)}/${name}` : place];
}
var regular = (stats) => stats?.isFile() ? [idOf(stats)] : [];
var idOf = ({ dev, ino }) => `${dev}:${ino}`;
function statsOf(file) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}

// src/run/policy-file.ts


var names = [
  "data-boundary.yml",
  "data-boundary.yaml",
  ".github/data-boundary.yml",
  ".github/data-boundary.yaml"
];
async function choosePolicy({
  file: named,
  fallback,
  boundary,
  ...context
}) {
  const file = named ?? fallback ?? findUpward(process.cwd());
  const policy = file === void 0 ? defaultPolicy(context.boundaries) : await readFrom(file, context);
  return {
    policy: boundary === void 0 ? policy : { ...policy, boundary: boundaryNamed(boundary, context) },
    ...file !== void 0 && { file: shown2(file) }
  };
}
async function readFrom(file, context) {
  const text2 = read2(file);
  const { readPolicy } = await import("./judge-read-policy.js");
  return readPolicy({ file: shown2(file), text: text2 }, context);
}
function findUpward(start) {
  const folders = [start];
  while (!existsSync2(join5(folders.at(-1), ".git"))) {
    const above = dirname3(folders.at(-1));
    if (above === folders.at(-1)) {
      folders.length = 1;
      break;
    }
    folders.push(above);
  }
  return folders.flatMap((folder) => names.map((name) => join5(folder, name))).find((file) => existsSync2(file));
}
function read2(file) {
  try {
    return readFileSync2(file, "utf8");
  } catch (error) {
    const { code, message } = error;
    if (code === "ENOENT")
      throw new UserError(
        `${shown2(file)}: no such file; "data-boundary init" writes a policy to start from`
      );
    if (code === "EISDIR")
      throw new UserError(`${shown2(file)}: is a directory; name a policy file`);
    throw new UserError(
      `${shown2(file)}: cannot be read (${code ?? message}); check its permissions`
    );
  }
}
function boundaryNamed(said, { boundaries, isCountry: isCountry2 }) {
  const named = boundaryOf(said, boundaries);
  if (named) return named;
  const countries = said.split(",").map((code) => code.trim().toUpperCase());
  if (countries.every((code) => isCountry2(code))) return boundaryOf({ countries }, boundaries);
  const meant = nearest(said, [...boundaries.keys()]) ?? meantCountries(countries, isCountry2);
  throw new UserError(
    `--boundary: "${said}" is neither a boundary nor a list of countries; ${meant === void 0 ? "" : `did you mean ${meant}? `}write ${[...boundaries.keys()].join(", ")}, or ISO codes such as DE,FR`
  );
}
function meantCountries(codes2, isCountry2) {
  const meant = codes2.map((code) => meantCountry(code, isCountry2));
  return meant.every((code) => code !== void 0) ? meant.join(",") : void 0;
}
function shown2(file) {
  const path = relative2(process.cwd(), resolve3(file));
  return (path.startsWith("..") ? file : path).replaceAll("\\", "/");
}

// src/run/regions.ts
var title = { aws: "AWS", azure: "Azure" };
function regionsOf({ names: names2, from, isForThisScan }, clouds) {
  if (names2.length === 0)
    throw new UserError(`${from}: names no region; name one such as eu-central-1 or westeurope`);
  const regions = {};
  for (const name of names2) {
    const found = providers.flatMap((provider) => {
      const code = codeOf(provider, name);
      return code === void 0 ? [] : [{ provider, code }];
    });
    if (found.length === 0) throw unknown(from, name);
    const here = found.filter(({ provider }) => clouds.has(provider));
    if (here.length === 0 && isForThisScan)
      throw new UserError(
        `${from}: ${name} is a region of ${title[found[0].provider]}, and no target is there; leave it out, or name a target of ${title[found[0].provider]}`
      );
    for (const { provider, code } of here) {
      const codes2 = regions[provider] ??= [];
      if (!codes2.includes(code)) codes2.push(code);
    }
  }
  return Object.keys(regions).length > 0 ? regions : void 0;
}
function codeOf(provider, name) {
  const place = findPlace(provider, name);
  return place && (provider === "azure" || place.kind === "region" || place.code === "global") ? place.code : void 0;
}
function unknown(from, name) {
  const known = providers.flatMap(
    (provider) => listPlaces(provider).filter(({ kind }) => kind === "region").map(({ code }) => code)
  );
  const meant = nearest(name.replaceAll(" ", ""), known);
  return new UserError(
    `${from}: no cloud has a region called ${JSON.stringify(name.slice(0, 60))}; ${meant === void 0 ? '"data-boundary locations" lists them' : `did you mean ${meant}?`}`
  );
}

// src/run/targets.ts
function namedTargets({ targets, role, externalId }, policy) {
  const known = new Map(policy.targets.map((one) => [one.target, one]));
  const chosen = targets.length > 0 ? [...new Set(targets)].map((target) => known.get(target) ?? { target }) : [...known.values()];
  if (chosen.length === 0)
    throw new UserError(
      "scan: no target; name one (aws, azure, azure:SUBSCRIPTION, demo, demo:eu or an inventory file), or put targets into data-boundary.yml"
    );
  if (role === void 0 && externalId === void 0) return chosen;
  return chosen.map(
    (one) => one.role === void 0 && one.target.startsWith("aws") ? {
      target: one.target,
      ...role !== void 0 && { role },
      ...externalId !== void 0 && { externalId }
    } : one
  );
}

// src/run/plan.ts
async function planScan(request, demos2) {
  const reports = reportsOf(request);
  const startedAt = (/* @__PURE__ */ new Date()).toISOString();
  const asOf = request.asOf ?? startedAt.slice(0, 10);
  const { rules, citations, boundaries } = loadRules();
  const demo = request.targets.find(isDemo);
  const demoPolicy = demo === void 0 ? void 0 : (await demos2.start(demo)).policyFile;
  const { policy, file: policyFile } = await choosePolicy({
    boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
    isCountry,
    ruleIds: rules.map(({ id }) => id),
    ...demoPolicy !== void 0 && { fallback: demoPolicy },
    ...request.policyFile !== void 0 && { file: request.policyFile },
    ...request.boundary !== void 0 && { boundary: request.boundary }
  });
  const named = namedTargets(request, policy);
  const targets = named.map(({ target }) => target);
  refuseLostFiles(request, { reports, targets, policyFile });
  const work = [];
  for (const one of named)
    if (isDemo(one.target)) {
      const estate = await demos2.start(one.target);
      for (const target of estate.targets)
        work.push(workOn({ target }, estate.connection, request.sources));
    } else work.push(workOn(one, connectionOf(request), request.sources));
  const asked = new Set(
    work.flatMap(({ source: { provider } }) => provider === "inventory" ? [] : [provider])
  );
  refuseIdleOptions(request, targets, asked);
  const regions = chosenRegions(
    request,
    policy,
    policyFile,
    // A file may hold resources of any cloud.
    work.some(({ source }) => source.provider === "inventory") ? new Set(providers) : asked
  );
  const unnamed = policy.targets.map(({ target }) => target).filter((target) => !targets.includes(target));
  return {
    startedAt,
    asOf,
    policy,
    policyFile,
    rules,
    citations,
    targets,
    work,
    leftOut: {
      ...regions && { regions },
      ...request.skip && request.skip.length > 0 && { skipped: request.skip },
      ...unnamed.length > 0 && { targets: unnamed }
    },
    reports
  };
}
function chosenRegions({ regions: asked }, { regions }, policyFile, clouds) {
  if (asked) return regionsOf({ names: asked, from: "--regions", isForThisScan: true }, clouds);
  if (!regions) return void 0;
  return regionsOf(
    { names: regions, from: `${policyFile}: regions`, isForThisScan: false },
    clouds
  );
}
function refuseLostFiles({ saveInventory, redact: redact2, terraformState = [] }, { reports, targets, policyFile }) {
  if (redact2 && saveInventory !== void 0)
    throw new UserError(
      "--save-inventory: an inventory contains the account and subscription ids that --redact hides; omit one of the two (a saved inventory can be scanned with --redact later)"
    );
  const optional = (option, file) => file === void 0 ? [] : [{ option, file }];
  refuseSharedPlaces(
    [
      ...reports.map(({ reporter, file = "-" }) => ({ option: `--format ${reporter.id}`, file })),
      ...optional("--save-inventory", saveInventory)
    ],
    [
      ...targets.map((file) => ({ option: "target", file })),
      ...optional("--policy", policyFile),
      ...terraformState.map((file) => ({ option: "--terraform-state", file }))
    ]
  );
}
function reportsOf({ formats: formats2 }) {
  const renders = formats2.length === 0 ? [{ format: "text" }] : formats2;
  const reports = renders.map(({ format, file }) => ({
    reporter: reporterOf(format),
    // However it is spelled, and never replaced by a file of that name.
    file: file === void 0 || descriptorOf2(file) === 1 ? void 0 : file
  }));
  if (reports.filter(({ file }) => file === void 0).length > 1)
    throw new UserError(
      "--format: only one report may go to standard output; give the others a file, as in --format json=report.json"
    );
  return reports;
}
function reporterOf(id) {
  const reporter = reporters.find((one) => one.id === id);
  if (!reporter)
    throw new UserError(
      `--format: there is no format "${id}"; ${didYouMean(
        id,
        reporters.map((one) => one.id)
      )}write ${reporters.map((one) => one.id).join(", ")}`
    );
  return reporter;
}
var connectionOf = ({ azureCloud: cloud3, connection = {} }) => cloud3 ? { ...connection, azure: { ...connection.azure, cloud: cloud3 } } : connection;
function workOn(one, connection, known = sources) {
  const { target } = one;
  const source = known.find(({ understands }) => understands(target));
  if (!source)
    throw new UserError(
      `scan: "${target}" is no target; ${didYouMean(target, ["aws", "aws:org", "azure", "demo", "demo:eu"])}write aws, aws:ACCOUNT, azure, azure:SUBSCRIPTION, demo, demo:eu or an inventory file such as ./estate.ndjson`
    );
  return { ...one, source, connection };
}

// src/run/output.ts




// src/run/termination.ts
var signals = process.platform === "win32" ? ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"] : [
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  "SIGQUIT",
  "SIGABRT",
  "SIGALRM",
  "SIGUSR2",
  "SIGXCPU",
  ...process.platform === "linux" ? ["SIGIO", "SIGPWR", "SIGSTKFLT"] : []
];
var pending = /* @__PURE__ */ new Set();
function cleanUp() {
  for (const action of pending) action();
}
function onSignal(signal) {
  if (process.listenerCount(signal) > 1) return;
  cleanUp();
  process.off(signal, onSignal);
  process.kill(process.pid, signal);
}
function onTermination(action) {
  if (pending.size === 0) {
    process.on("exit", cleanUp);
    for (const signal of signals) process.on(signal, onSignal);
  }
  pending.add(action);
  return () => {
    if (!pending.delete(action) || pending.size > 0) return;
    process.off("exit", cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
  };
}

// src/run/through.ts



var untilNextLook = 50;
function openThrough(place, interrupt) {
  const name = place.descriptor === 1 ? "standard output" : place.name;
  let failed;
  let closed = false;
  let stream = opened(place);
  let waiting = [];
  const watch = (it) => it.on("error", (error) => {
    failed ??= error;
  });
  if (stream) watch(stream);
  const check = () => {
    if (!failed) return;
    closed = true;
    throw cannotWrite(name, failed);
  };
  const reader = async () => {
    while (!stream) {
      if (closed || interrupt?.aborted)
        throw new UserError(`${name}: has no reader; start one, as in: cat ${name} &`);
      await delay(untilNextLook);
      stream = opened(place);
      if (stream) watch(stream);
    }
    for (const chunk of waiting.splice(0)) stream.write(chunk);
    return stream;
  };
  return {
    write(chunk) {
      check();
      if (closed) return;
      if (stream) stream.write(chunk);
      else waiting.push(chunk);
    },
    ready() {
      check();
      if (closed || stream?.writableNeedDrain === false) return void 0;
      return (async () => {
        const it = await reader();
        if (it.writableNeedDrain && !it.destroyed) await drained(it);
        check();
      })();
    },
    async finish() {
      if (closed) return;
      const it = await reader();
      await new Promise((done) => {
        it.once("error", () => done());
        it.end(() => done());
      });
      check();
      closed = true;
    },
    commit() {
    },
    discard() {
      if (closed) return;
      closed = true;
      waiting = [];
      stream?.destroy();
    }
  };
}
function drained(stream) {
  return new Promise((done) => {
    const end = () => {
      stream.off("drain", end).off("close", end);
      done();
    };
    stream.on("drain", end).on("close", end);
  });
}
function opened({ name, descriptor, stats }) {
  try {
    if (descriptor !== void 0) return ofDescriptor(descriptor);
    if (stats.isSocket()) return connect(name);
    if (!stats.isFIFO())
      return createWriteStream2(name, { fd: openSync6(name, constants.O_WRONLY) });
    return ofDescriptor(openSync6(name, constants.O_WRONLY | constants.O_NONBLOCK));
  } catch (error) {
    if (error.code === "ENXIO" && stats?.isFIFO()) return void 0;
    throw cannotWrite(name, error);
  }
}
function ofDescriptor(fd) {
  const stats = fstatSync(fd);
  return stats.isFIFO() || stats.isSocket() ? new Socket({ fd, readable: false, writable: true }) : createWriteStream2("", { fd, autoClose: fd > 2 });
}

// src/run/output.ts
function openOutput(file, interrupt) {
  const descriptor = descriptorOf2(file);
  if (descriptor !== void 0) return openThrough({ name: file, descriptor }, interrupt);
  let stats;
  try {
    stats = statSync2(file, { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  if (stats?.isDirectory()) throw new UserError(`${file}: is a directory; name a file to write to`);
  return stats && !stats.isFile() ? openThrough({ name: file, stats }, interrupt) : openBeside(file, stats);
}
function openBeside(file, before) {
  const place = realPlace(file);
  const beside = join6(dirname4(place), `.${basename2(place)}.${randomUUID()}.part`);
  let descriptor;
  try {
    descriptor = openSync7(beside, "wx");
  } catch (error) {
    throw cannotWrite(file, error);
  }
  let state = "open";
  const discard = () => {
    off();
    if (state === "gone") return;
    if (state === "open") closeSync6(descriptor);
    state = "gone";
    rmSync3(beside, { force: true });
  };
  const off = onTermination(discard);
  const orDiscard = (act) => {
    try {
      act();
    } catch (error) {
      discard();
      throw cannotWrite(file, error);
    }
  };
  if (before) orDiscard(() => sameOwnerAndMode(descriptor, beside, before));
  return {
    write(chunk) {
      if (state !== "open") return;
      orDiscard(() => {
        const bytes2 = Buffer.from(chunk, "utf8");
        for (let done = 0; done < bytes2.length; ) done += writeSync2(descriptor, bytes2, done);
      });
    },
    ready: () => void 0,
    async finish() {
      if (state !== "open") return;
      orDiscard(() => {
        fsyncSync(descriptor);
        state = "finished";
        closeSync6(descriptor);
      });
    },
    commit() {
      if (state !== "finished") return;
      orDiscard(() => put2(beside, place));
      state = "gone";
      off();
    },
    discard
  };
}
function sameOwnerAndMode(descriptor, beside, { uid, gid, mode }) {
  try {
    chownSync(beside, uid, gid);
  } catch (error) {
    if (error.code !== "EPERM") throw error;
  }
  fchmodSync(descriptor, mode & 4095);
}
function put2(beside, place) {
  try {
    renameSync(beside, place);
  } catch (error) {
    if (error.code !== "EBUSY") throw error;
    copyFileSync(beside, place);
    rmSync3(beside, { force: true });
  }
}

// src/run/standard-output.ts

async function writeTo(stream, chunks) {
  let failed;
  const onError = (error) => {
    failed = error;
  };
  stream.on("error", onError);
  try {
    for (const chunk of chunks) {
      if (failed) break;
      if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), once(stream, "close")]);
    }
    if (!failed) await new Promise((resolve4) => stream.write("", () => resolve4()));
  } catch (error) {
    failed = error;
  } finally {
    stream.off("error", onError);
  }
  if (failed?.code === "EPIPE")
    throw new UserError(
      "standard output: the reader closed the pipe before the report was complete; write it to a file with --format FORMAT=FILE"
    );
  if (failed) throw cannotWrite("standard output", failed);
}

// src/run/render.ts
function openOutputs({ reports }, { saveInventory, interrupt }) {
  const files = [];
  const open = (file) => {
    const output = openOutput(file, interrupt);
    files.push(output);
    return output;
  };
  const discard = () => {
    for (const file of files) file.discard();
  };
  try {
    return {
      reports: reports.map(({ reporter, file }) => ({
        reporter,
        output: file === void 0 ? void 0 : open(file)
      })),
      inventory: saveInventory === void 0 ? void 0 : open(saveInventory),
      discard
    };
  } catch (error) {
    discard();
    throw error;
  }
}
async function render(report, { reports }, request, locate) {
  const root = repositoryRoot();
  const { policy } = report.run;
  const policyFile = root !== void 0 && policy !== void 0 ? within(root, policy) : void 0;
  for (const { reporter, output } of reports) {
    const chunks = reporter.render(report, {
      color: output === void 0 && request.color,
      locate,
      ...policyFile !== void 0 && { policyFile },
      ...request.sarifCategory !== void 0 && { category: request.sarifCategory },
      ...request.sarifProfile !== void 0 && { profile: request.sarifProfile }
    });
    if (output) await writeAll(output, chunks);
    else await writeTo(request.stdout, chunks);
  }
  for (const { output } of reports) output?.commit();
}
async function writeAll(output, chunks) {
  for (const chunk of chunks) {
    output.write(chunk);
    const full = output.ready();
    if (full) await full;
  }
  await output.finish();
}

// src/run/progress.ts
var plainEvery = 5e3;
function progressOn(stream, quiet) {
  if (quiet) return { say() {
  }, done() {
  } };
  if (!stream.isTTY) {
    let last = 0;
    return {
      say(text2) {
        if (Date.now() - last < plainEvery) return;
        last = Date.now();
        stream.write(`${forTerminal(text2)}
`);
      },
      done() {
      }
    };
  }
  return {
    say(text2) {
      const width = Math.max(20, (stream.columns ?? 80) - 1);
      stream.write(`\r\x1B[2K${forTerminal(text2).slice(0, width)}`);
    },
    done() {
      stream.write("\r\x1B[2K");
    }
  };
}

// src/run.ts
async function scan(request) {
  const served = demos();
  let outputs;
  let check;
  const off = onTermination(() => check?.close());
  try {
    const plan = await planScan(request, served);
    outputs = openOutputs(plan, request);
    const declaredAt = await declarationsOf(request, plan.targets);
    const knowledge = knowledgeOf();
    const inventory2 = outputs.inventory && inventoryFile(outputs.inventory, plan, knowledge);
    check = checker(loadAtlas(), plan, findingWriter());
    const collected2 = await collectAll(plan, request, { check, inventory: inventory2, knowledge });
    const checked2 = check.finish();
    request.progress.done();
    inventory2?.end(collected2.end);
    await outputs.inventory?.finish();
    outputs.inventory?.commit();
    const isInterrupted = request.interrupt.aborted;
    const seen = await assemble(plan, collected2, checked2, isInterrupted);
    const { report, original } = request.redact ? redact(seen) : { report: seen, original: (finding) => finding };
    const locate = (finding) => declaredAt?.(original(finding));
    await render(report, outputs, request, locate);
    const exitCode = exitCodeOf(report, {
      failOn: request.failOn ?? plan.policy.failOn,
      allowIncomplete: request.allowIncomplete,
      isInterrupted
    });
    return outputs.reports.every(({ output }) => output) ? { report, exitCode, locate, close: check.close, verdict: verdict2(report) } : { report, exitCode, locate, close: check.close };
  } catch (error) {
    check?.close();
    throw error;
  } finally {
    off();
    outputs?.discard();
    await served.close();
  }
}

export {
  isExcepted,
  redactText,
  placeInWords,
  account,
  verdict2 as verdict,
  summaryLimit,
  commentLimit,
  summarise,
  reporters,
  progressOn,
  scan
};
