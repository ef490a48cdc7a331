const { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { hash } = process.getBuiltinModule("node:crypto");
const { createHash } = process.getBuiltinModule("node:crypto");
const { hash: hash2 } = process.getBuiltinModule("node:crypto");
const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
import {
  version
} from "./version.js";
import {
  choosePolicy,
  demos,
  isDemo,
  namedTargets,
  sourceOf,
  sources
} from "./run-demos.js";
import {
  onTermination,
  openOutputs,
  refuseSharedPlaces,
  render,
  reportsOf,
  repositoryRoot
} from "./run-output.js";
import {
  none,
  own,
  types,
  unshown
} from "./locate-arms.js";
import {
  findingWriter,
  placementWriter,
  verdict
} from "./map-read.js";
import {
  forTerminal
} from "./report-escape.js";
import {
  boundariesOn,
  loadRules
} from "./rules.js";
import {
  findPlace,
  isCountry,
  listPlaces,
  loadAtlas,
  loadJurisdictions,
  loadStandings
} from "./atlas.js";
import {
  globOf
} from "./judge-glob.js";
import {
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
  pageOf
} from "./classes.js";
import {
  TargetError,
  UserError,
  isAnywhere,
  levels,
  providers,
  roles,
  sameId
} from "./model.js";

// src/check/counts.ts
function stands(exception) {
  return exception !== void 0 && !exception.expired;
}
function counter() {
  const rules = /* @__PURE__ */ new Map();
  const byCountry = {};
  const byRole = {};
  const byLevel = { error: 0, warning: 0, note: 0 };
  let findings = 0;
  let excepted = 0;
  let anywhere = 0;
  return {
    rules,
    add({ rule, resource, exception, outside, role, level, location }) {
      const types2 = rules.get(rule);
      if (types2) types2.add(resource.type);
      else rules.set(rule, /* @__PURE__ */ new Set([resource.type]));
      if (stands(exception)) {
        excepted++;
        return;
      }
      findings++;
      if (isAnywhere(location)) anywhere++;
      else for (const country of outside) byCountry[country] = (byCountry[country] ?? 0) + 1;
      byRole[role] = (byRole[role] ?? 0) + 1;
      byLevel[level]++;
    },
    summary: () => ({
      findings,
      excepted,
      byCountry: ordered(byCountry),
      anywhere,
      byRole: ordered(byRole),
      byLevel
    })
  };
}
var ordered = (counts) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => a < b ? -1 : 1));

// src/check/finding-store.ts



var head = 8;
var heldAtOnce = 4 * 1024 * 1024;
var readAtOnce = 32 * 1024;
function findingStore(textOf2, limit) {
  return sortedStore(textOf2, findingKey, limit);
}
function placementStore(textOf2, limit) {
  return sortedStore(textOf2, placementKey, limit);
}
function sortedStore(textOf2, keyOf, limit = heldAtOnce) {
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
      const key = keyOf(one);
      const text = textOf2(one);
      const most = head + (key.length + text.length) * 3;
      if (used > 0 && used + most > bytes.length) putAside();
      if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(Math.max(most, limit));
      const start = used;
      const keyLength = bytes.write(key, start + head, "utf8");
      const textLength = bytes.write(text, start + head + keyLength, "utf8");
      bytes.writeUInt32LE(keyLength, start);
      bytes.writeUInt32LE(textLength, start + 4);
      used += head + keyLength + textLength;
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
var lengthAt = (bytes, start) => head + bytes.readUInt32LE(start) + bytes.readUInt32LE(start + 4);
function entryAt(bytes, start) {
  const text = start + head + bytes.readUInt32LE(start);
  return {
    key: bytes.toString("utf8", start + head, text),
    text: bytes.toString("utf8", text, start + lengthAt(bytes, start))
  };
}
function findingKey({ level, verdict: verdict3, role, resource, location, evidence }) {
  const rank = `${levels.indexOf(level)}${verdict3 === "outside" ? 0 : 1}${roles.indexOf(role)}`;
  return wellFormed([rank, resource.id, location.code, evidence.pointer]);
}
function placementKey({ role, resource, location, evidence }) {
  return wellFormed([resource.id, `${roles.indexOf(role)}`, location.code, evidence.pointer]);
}
function wellFormed(parts) {
  const key = parts.join("\0");
  return key.isWellFormed() ? key : JSON.stringify(key);
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
    need(head);
    const length = lengthAt(bytes, start);
    need(length);
    const entry = entryAt(bytes, start);
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
  return a.reason === b.reason && a.provider === b.provider && a.scope === b.scope && a.region === b.region && a.service === b.service && a.type === b.type && a.role === b.role && a.remedy === b.remedy && a.exception === b.exception;
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
        roles: inOrder(row)
      })),
      anywhere: inOrder(anywhere),
      notSeen: notSeen(gaps),
      adequacyList: standings.list
    })
  };
}
var none2 = () => ({ inside: 0, outside: 0, mayLeave: 0 });
var inOrder = (row) => Object.fromEntries(roles.flatMap((role) => row[role] ? [[role, row[role]]] : []));
function notSeen(gaps) {
  const byRole = {};
  let anyRole = 0;
  let accepted = 0;
  for (const { role, exception } of gaps)
    if (stands(exception)) accepted++;
    else if (role === void 0) anyRole++;
    else byRole[role] = (byRole[role] ?? 0) + 1;
  return {
    byRole: Object.fromEntries(
      roles.flatMap((role) => byRole[role] === void 0 ? [] : [[role, byRole[role]]])
    ),
    anyRole,
    accepted
  };
}

// src/judge/judge.ts


// src/judge/classes.ts
function classesOf({ provider, labels }, classes) {
  if (classes.length === 0) return classes;
  const find = provider === "azure" ? azureFinder(labels) : (key) => Object.hasOwn(labels, key) ? labels[key] : void 0;
  return classes.filter(
    ({ tags }) => Object.entries(tags).every(([key, values]) => {
      const value = find(key);
      return value !== void 0 && values.includes(value);
    })
  );
}
function azureFinder(labels) {
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
function warningOf(exception, covers, { ruleIds, asOf }) {
  const { rule, gap, resource, scope, region, service, location, country, expires } = exception;
  const faults = [];
  const isEveryRule = rule !== void 0 && ruleIds.every(covers);
  const narrowed = [region, service, location, country].some((one) => one !== void 0);
  if (!narrowed && (isEveryRule || gap !== void 0 && scope === void 0 && resource)) {
    const matches = globOf((resource ?? "*").toLowerCase());
    const whole = Object.entries(anyIds).flatMap(
      ([provider, ids]) => ids.every(matches) ? [provider] : []
    );
    const what = isEveryRule ? "finding" : `gap "${gap}" of a resource`;
    const where = scope !== void 0 ? ` of ${scope}` : whole.length === 1 ? ` on ${whole[0]}` : "";
    if (whole.length > 0) faults.push(`accepts every ${what}${where}: name the resources`);
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
  const entries = exceptions.map((exception) => {
    const covers = coveredRules(exception.rule);
    return {
      exception,
      ref: refOf(exception, asOf),
      warning: warningOf(exception, covers, { ruleIds, asOf }),
      covers,
      idMatches: idGlob(exception.resource),
      matches: 0
    };
  });
  const ofFindings = entries.filter(({ exception }) => exception.rule !== void 0);
  const ofGaps = entries.filter(({ exception }) => exception.gap !== void 0);
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
    forFinding: ({ rule, resource, location, outside }) => first(
      ofFindings,
      (entry) => entry.covers(rule) && entry.idMatches(resource.id) && same(entry.exception.scope, resource.scope) && samePlace(resource.provider, entry.exception.location, location.code) && (entry.exception.country === void 0 || outside.length === 1 && outside[0] === entry.exception.country)
    ),
    forGap: (gap) => first(
      ofGaps,
      (entry) => entry.exception.gap === gap.reason && entry.idMatches(gap.resource) && same(entry.exception.scope, gap.scope) && samePlace(gap.provider, entry.exception.region, gap.region) && same(entry.exception.service, gap.service)
    ),
    outcomes: () => entries.map(({ exception, ref, warning, matches }) => ({
      ...ref,
      ...warning !== void 0 && { warning },
      rule: exception.rule ?? `gap:${exception.gap}`,
      resource: whereOf(exception),
      status: matches === 0 ? "unused" : ref.expired ? "expired" : "applied",
      matches
    }))
  };
}
function coveredRules(rule) {
  const matches = globOf(rule ?? "");
  return (id) => matches(id) || matches(graverOf(id));
}
function graverOf(rule) {
  return rule.replace(/-may-leave$/, "-outside");
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
    ([key, value]) => value === void 0 ? [] : [`${key} ${value}`]
  );
  return [...resource === void 0 ? [] : [resource], ...narrowed].join(", ");
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
function fingerprint(rule, resource, role, location) {
  return hash("sha256", JSON.stringify([rule, sameId(resource), role, location]));
}
function judgeBy(policy, rules, asOf, codeOf2 = (_, place) => place) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const exceptions = exceptionsOn(asOf, policy.exceptions, [...byId.keys()], codeOf2);
  const levelOf = levelsOf(policy, byId);
  const ruled = remember(policy);
  return {
    judged: ({ resource, location }) => ruled(resource).judged(location),
    placement({ resource, role, location, evidence, into }) {
      const { classes, judged } = ruled(resource);
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
        fingerprint: fingerprint(id, resource.id, role, location.code),
        cites: rule.cites
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
function remember({ classes, boundary }) {
  const byClasses = /* @__PURE__ */ new Map();
  let last;
  return (resource) => {
    if (last?.resource === resource) return last.ruled;
    const matching = classesOf(resource, classes);
    const key = matching.length === 0 ? "" : matching.map((one) => classes.indexOf(one)).join();
    let ruled = byClasses.get(key);
    if (!ruled) {
      const allowed = allowedFor(matching, boundary);
      const known = /* @__PURE__ */ new WeakMap();
      ruled = {
        classes: matching.map(({ name }) => name),
        judged(location) {
          let judged = known.get(location);
          if (!judged) {
            const { countries } = location;
            judged = {
              verdict: verdict2(countries, allowed),
              outside: outsideOf(countries, allowed)
            };
            known.set(location, judged);
          }
          return judged;
        }
      };
      byClasses.set(key, ruled);
    }
    last = { resource, ruled };
    return ruled;
  };
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
  let value = from;
  let taken = 0;
  while (taken < steps.length && value !== void 0 && value !== null) {
    if (typeof value !== "object" || Array.isArray(value)) {
      walker.wrong(`${shapeOf(value)} where a record is expected`);
      return;
    }
    const step = steps[taken++];
    value = Object.hasOwn(value, step) ? value[step] : void 0;
  }
  if (value === void 0 || value === null || value === "" && end === void 0) {
    walker.missing(
      before + pointers[taken],
      at > 0 && end === void 0 ? element ?? null : void 0
    );
    return;
  }
  const pointer = before + pointers[taken];
  if (end === void 0) {
    if (typeof value === "object") walker.wrong(`${shapeOf(value)} where a value is expected`);
    else walker.value(String(value), pointer, element);
  } else if (Array.isArray(value)) {
    if (end === "{}") walker.wrong("a list where a record is expected");
    else if (value.length === 0) walker.empty(pointer);
    else
      for (let i = 0; i < value.length; i++)
        if (value[i] === null || value[i] === void 0) walker.wrong("nothing in a list");
        else walk(stretches, at + 1, value[i], `${pointer}/${i}`, value[i], walker);
  } else if (typeof value !== "object" || end === "[]")
    walker.wrong(`${shapeOf(value)} where ${end === "[]" ? "a list" : "a record"} is expected`);
  else
    for (const [key, item] of Object.entries(value))
      walk(stretches, at + 1, item, `${pointer}/${escapePointer(key)}`, item, walker);
}
var shapeOf = (value) => Array.isArray(value) ? "a list" : typeof value === "object" ? "a record" : "a value";
function escapePointer(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

// src/locate/kinds.ts
function kindsOf(types2) {
  const kinds = /* @__PURE__ */ new Map();
  const spellings = /* @__PURE__ */ new Map();
  const owners = ownerTypes(types2);
  function of(type) {
    const before = spellings.get(type);
    if (before) return before;
    const key = type.toLowerCase();
    const known = types2.get(key);
    const kind = kinds.get(key) ?? {
      known,
      home: known ? known.home : defaultHome(type),
      rows: (known?.rows ?? []).map((row) => ({
        row,
        top: "read" in row ? row.read.split(/[.[{]/, 1)[0] : "",
        walk: "read" in row ? compilePath(row.read) : void 0
      })),
      owns: owners.has(key),
      first: void 0,
      resources: 0
    };
    kinds.set(key, kind);
    spellings.set(type, kind);
    return kind;
  }
  const judged = () => [...kinds.values()].flatMap((kind) => kind.first ? [{ ...kind, ...kind.first }] : []);
  return {
    of,
    blindSpots: () => judged().flatMap(
      ({ provider, type, resources, known }) => (known?.blind ?? []).map((detail) => ({ provider, type, resources, detail }))
    ),
    types: () => judged().map(({ provider, type, resources, known }) => ({
      provider,
      type,
      resources,
      depth: known ? "described" : "home-only"
    }))
  };
}
function ownerTypes(types2) {
  return new Set(
    [...types2.values()].flatMap(
      ({ type, home }) => home?.owner ? (home.ownedBy ?? [type]).map((one) => one.toLowerCase()) : []
    )
  );
}

// src/locate/masked.ts
var mask = "***";
var longestId = 2048;
var longestText = 300;
var longestParsed = 16384;
var secretName = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|authorization|cookie|(?:private|access|account|shared|api|auth|storage|master|primary|secondary|function|host|subscription)[_-]?key|signature|sas)(?:s|value|hash|id)?$/i;
function masked(text, name) {
  const id = idIn(text);
  if (name !== void 0 && secretName.test(name))
    return id ?? (isUrl(text) ? addressIn(text) : mask);
  if (id !== void 0) return id;
  if (text.length > longestParsed) return mask;
  if (/^\s*[{[]/.test(text)) return jsonIn(text) ?? plain(text);
  if (new RegExp("\\p{Cc}", "u").test(text)) return mask;
  if (isUrl(text)) return addressIn(text);
  if (isBare(text)) return hostsIn(text);
  if (text.includes("=")) return settingsIn(text);
  if (text.includes("@")) return hostAfterUser(text);
  return plain(text);
}
function idIn(text) {
  const [id] = /^(?:arn:[\w-]+:[\w.-]*:[\w-]*:[\w.-]*:|\/(?:subscriptions|providers|tenants)\/)[^?#"'<>\\;\p{Cc}]*/iu.exec(
    text.length > longestId ? "" : text
  ) ?? [];
  if (id === void 0) return void 0;
  return id.replace(/^(arn:[\w-]+:s3:::[^/]+)\/.*$/s, "$1");
}
var isUrl = (text) => /^(?:jdbc:[\w:+.-]*|[a-z][\w+.-]*:\/\/)/i.test(text);
function addressIn(text) {
  const [, scheme = "", rest = ""] = /^((?:jdbc:)?[a-z][\w+.-]*)(.*)$/is.exec(text) ?? [];
  const authority = authorityIn(rest);
  if (authority === void 0 || !scheme) return mask;
  const kept = `${scheme.toLowerCase()}://${authority.hosts}`;
  const named = /^sqs\.[\w-]+\.amazonaws\.\w+(?:\.cn)?$/i.test(authority.hosts) ? /^\/\d{12}\/[\w.-]{1,80}$/.exec(authority.after)?.[0] : /^management\.(?:azure\.com|chinacloudapi\.cn|usgovcloudapi\.net)$/i.test(authority.hosts) ? idIn(authority.after) : void 0;
  if (named !== void 0) return kept + named;
  return /^\/?$/.test(authority.after) ? kept + authority.after : `${kept}/${mask}`;
}
var host = String.raw`(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?`;
var hosts = new RegExp(`^${host}(?:,${host})*$`, "i");
var bare = /(?:\/\/[\w.[-]|(?:[\w-]{1,63}\.){1,20}[a-z][a-z\d-]{1,62}(?::\d{1,5})?[/?#\\]|[\w.-]{1,253}:\d{1,5}[/?#\\]|(?:\d{1,3}\.){3}\d{1,3}[/?#\\])/i;
var bareFirst = new RegExp(`^${bare.source}`, "i");
var bareLater = new RegExp(`[\\s,;|]${bare.source}`, "i");
var noAddress = /^(?:microsoft\.[a-z]+(?:\/[a-z]+)+|aws\.partner\/[\w.-]+(?:\/[\w.-]{1,64}){0,2}|[\d.]+\/\d{1,2})$/i;
var isBare = (text) => bareFirst.test(text) && !noAddress.test(text);
function hostsIn(text) {
  if (text.startsWith("//")) {
    const authority = authorityIn(text);
    return authority ? `//${authority.hosts}/${mask}` : mask;
  }
  if (text.replace(/@sha256:[\da-f]{64}$/, "").includes("@")) return mask;
  const [first = "", ...others] = text.split(",");
  const kept = [
    first.replace(/[/?#\\].*$/s, ""),
    ...others.flatMap((one) => /^\s*([\w.-]{1,253}:\d{1,5})(?:$|\/)/.exec(one)?.[1] ?? [])
  ];
  return `${kept.join(",")}/${mask}`;
}
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
function settingsIn(text) {
  const open = unquoted(text);
  if (open === void 0) return mask;
  const separator = text.includes(";") ? ";" : /[,&]/.test(text) ? /[,&]/ : /\s+/;
  if (separator instanceof RegExp && text.includes("\\")) return mask;
  const kept = [];
  let left = open.length < text.length;
  for (const [i, one] of open.replace(/\s*=\s*/g, "=").split(separator).entries()) {
    const setting = one.trim();
    if (setting === "") continue;
    const equals = setting.indexOf("=");
    const name = setting.slice(0, Math.max(0, equals)).trim();
    const value = equals < 0 ? "" : placeIn(setting.slice(equals + 1).trim());
    if (telling.test(name) && value !== "") kept.push(`${name}=${value}`);
    else if (i === 0 && equals < 0 && setting.includes(":") && hosts.test(setting))
      kept.push(setting);
    else left = true;
  }
  if (kept.length === 0) return mask;
  return kept.join(";") + (left ? `;${mask}` : "");
}
function unquoted(text) {
  const quoted2 = /=\s*(?:"(?:[^"\\]|\\.|"")*("?)|'(?:[^'\\]|\\.|'')*('?)|\{(?:[^}]|\}\})*(\}?))([^;,&\s]?)/gs;
  let isClear = true;
  const open = text.replace(quoted2, (_, double, single, brace, next) => {
    if (!(double || single || brace) || next !== "") isClear = false;
    return "=";
  });
  return isClear ? open : void 0;
}
function placeIn(value) {
  if (isUrl(value)) {
    const address = addressIn(value);
    return address.includes(mask) && !address.includes("://") ? "" : address.replace(`/${mask}`, "/");
  }
  const [, place] = /^(?:tcp:|np:|lpc:)?([\w.-]{1,253})(?:[,:\\][\w-]*)?$/i.exec(value) ?? [];
  return place ?? "";
}
function hostAfterUser(text) {
  const last = text.slice(text.lastIndexOf("@") + 1);
  const end = last.search(/[/?#;\s\\]/);
  const said = (end < 0 ? last : last.slice(0, end)) || "";
  return last.startsWith("//") ? addressIn(`db:${last}`) : hosts.test(said) && said.includes(".") ? said : mask;
}
function jsonIn(text) {
  let document;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
  let depth = 0;
  const kept = (value, name) => {
    if (typeof value === "string")
      return idIn(value) ?? (/^[\w@.:-]{1,40}$/.test(value) ? masked(value, name) : mask);
    if (typeof value !== "object" || value === null) return value;
    if (depth >= deepestDocument) return null;
    depth++;
    const result = Array.isArray(value) ? value.map((one) => kept(one, name)) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, kept(one, key)]));
    depth--;
    return result;
  };
  return JSON.stringify(kept(document));
}
var deepestDocument = 32;
var header = /^[\w-]{1,60}:\s|(?:key|secret|token|pass\w{0,20}|pwd|auth\w{0,20}|cookie|signature|sas)s?\s*:|^(?:aws4-hmac\S*|basic\s+\S{8}|bearer|digest|negotiate|sharedaccess\w*|token)\s?\S*\s?\S*$/i;
var secretWord = /(?:^|[\s,;])(?:pass(?:word|wd)?|pwd|secret|token|[\w-]+-key)\s+\S/i;
var marked = /-----|(?:^|[^a-z\d])(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-[\w-]{20}|xox[a-z]-|sk[-_](?:live|test|proj|ant)[-_]|sk-[a-z\d]{20}|a[ks]ia[\da-z]{12}|aiza[\w-]{20}|eyj[\w-]{5,}\.|hv[sbr]\.|npm_[\da-z]{20}|sg\.[\w-]{16})/i;
function isKey(text) {
  if (marked.test(text) || /^[A-Za-z\d+/]{40}$/.test(text) && mixed.test(text)) return true;
  return (text.match(/[A-Za-z\d+]{20,}/g) ?? []).some((run) => {
    if (/^[\da-f]{32,}$/i.test(run)) return true;
    if (!mixed.test(run)) return false;
    const changes = run.match(/[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|[\d+](?=[^\d+])/g) ?? [];
    return changes.length >= run.length * (run.length < 32 ? 0.45 : 0.38);
  });
}
var mixed = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;
function plain(text) {
  if (text.length > longestText || !/^[\p{L}\p{M}\p{N} _.,:/+*()&'$|~[\]{}-]*$/u.test(text))
    return mask;
  if (header.test(text) || secretWord.test(text) || isKey(text)) return mask;
  if (text.includes("://") || bareLater.test(text) || schemed.test(text)) return mask;
  const [, address] = /^([\w.-]+:\d{1,5})[,;\s]/.exec(text) ?? [];
  if (address !== void 0 && !/^[\w-]*[.:][\w.:-]*(?:,[\w-]*[.:][\w.:-]*)*$/.test(text))
    return `${address},${mask}`;
  return text.replace(/^(\/(?!aws\/)[^/]+\/).+$/, `$1${mask}`);
}
var schemed = /^(?:https?|wss?|ftps?|amqps?|mqtts?|rediss?|mongodb|postgres(?:ql)?|mysql):/i;

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
function brief(text) {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
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
function unseenWhy({ properties, unseen }, top) {
  if (!unseen) return void 0;
  if (Object.hasOwn(unseen, top)) return unseen[top];
  return Object.hasOwn(Object(properties), top) ? void 0 : unseen["*"] ?? unseen["**"];
}
function watching(properties, unseen) {
  const watch = {
    record: void 0,
    missed: void 0,
    part: (value) => deep === void 0 ? value : below(value, deep)
  };
  const deep = unseen["**"];
  const below = (value, why) => typeof value !== "object" || value === null ? value : new Proxy(value, {
    get(target, key, receiver) {
      const item = Reflect.get(target, key, receiver);
      if (typeof key === "string" && !Array.isArray(target) && isAbsent(target, key))
        watch.missed = `${key}: ${why}`;
      return typeof key === "string" ? below(item, why) : item;
    }
  });
  watch.record = new Proxy(Object(properties), {
    get(target, key, receiver) {
      const item = Reflect.get(target, key, receiver);
      if (typeof key !== "string") return item;
      const why = Object.hasOwn(unseen, key) ? unseen[key] : Object.hasOwn(target, key) ? void 0 : unseen["*"] ?? deep;
      if (why !== void 0) watch.missed = `${key}: ${why}`;
      return deep === void 0 ? item : below(item, deep);
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
  function hereOf(visit2) {
    if (visit2.here) return visit2.here;
    const { provider, properties, unseen } = visit2.resource;
    visit2.watch = unseen && watching(properties, unseen);
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
    value(value, pointer, element) {
      if (!("read" in row)) return;
      const { as } = row;
      try {
        give(value, pointer, "stated", as ? as(value, given(element)) : value);
      } catch (error) {
        tell();
        gap(misshapen(visit.resource, row.role, row.why, error));
      }
    },
    missing(pointer, element) {
      if (!("read" in row)) return;
      const unvouched = visit.resource.unseen?.["**"];
      if (unvouched !== void 0) {
        tell();
        missed(row, visit.resource, `${row.read}: ${unvouched}`);
        return;
      }
      const { absent = element === void 0 ? void 0 : unshown } = row;
      if (absent === void 0) return;
      const destination = typeof absent === "function" ? absent(given(element)) : absent;
      give(null, pointer, "default", destination);
    },
    empty(pointer) {
      if ("read" in row && row.emptyIsAbsent) this.missing(pointer, void 0);
    },
    wrong(what) {
      tell();
      gap(misshapenAs(visit.resource, row.role, row.why, what));
    }
  };
  function read(compiled, one) {
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
      gap(misshapen(resource, row.role, row.why, error));
    }
  }
  function notKnown({ unknown: value, property }, otherwise) {
    gap(notUnderstood(visit.resource, row.role, row.why, property ?? otherwise, value));
  }
  const answer = (said) => typeof said === "function" ? said(hereOf(visit)) : said;
  function give(value, pointer, basis, destination) {
    if (destination === none) {
      if (visit.watch?.missed === void 0 || row.guards) return;
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
      arrive(row, visit, destination, { pointer, value, basis, why: row.why, docs: row.docs });
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
    if (id !== known || !isEnd(id, name)) return owners.add(inAscii(textOf(owner, known)));
    const slot = mixed2(owner) & mostLately - 1;
    const before = lately[slot];
    if (before && saysSame(before.owner, owner)) return before.number;
    const number = owners.add(inAscii(textOf(owner, known)));
    lately[slot] = { owner, number };
    return number;
  }
  function ownerAt(number) {
    const text = ownerOf.get(number);
    return text === 0 ? void 0 : ownerFrom(ids.idOf(number), owners.idOf(text - 1));
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
  const more = homes.filter(({ code }) => !before.some((one) => one.code === code));
  return more.length === 0 ? before : [...before, ...more];
}
function mixed2({ ref: { type, labels }, told }) {
  let mix = type.length * 8 + told.size;
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
  const { id, type, provider, scope, name, labels } = ref;
  const other = isEnd(id, name) ? null : name;
  const said = [type, provider, scope, labels, [...told], other];
  return JSON.stringify(id === known ? said : [...said, id]);
}
var inAscii = (json) => json.replaceAll(
  /[\u007f-\uffff]/g,
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function ownerFrom(known, text) {
  const [type, provider, scope, labels, told, name, id = known] = JSON.parse(text);
  return {
    ref: { id, type, provider, scope, name: name ?? id.slice(nameAt(id)), labels },
    told: new Set(told)
  };
}

// src/locate/repeats.ts
function repeats(sink, numberFor) {
  const first = { number: 1, before: void 0, kind: "", what: "", next: /* @__PURE__ */ new Map() };
  const all = [first, first];
  const toldOf = numberList();
  const repeated = /* @__PURE__ */ new Set();
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
      gap(gap) {
        if (isNew(`gap ${gap.role}`, gap.reason)) sink.gap(gap);
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
      if (prior) repeated.add(number);
      toldOf.set(number, told.number);
    },
    isRepeat: () => prior !== void 0,
    resume(id, go) {
      const number = numberFor(id);
      const isRepeated = repeated.has(number);
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
  const numbers = numberList();
  let count = 0;
  const knowledge = [];
  const numberOf = /* @__PURE__ */ new Map();
  const put2 = (value) => texts.add(inAscii(JSON.stringify(value)));
  function packed({ pointer, value, basis, why, docs }) {
    const key = `${why}
${docs}`;
    let number = numberOf.get(key);
    if (number === void 0) {
      number = knowledge.push({ why, docs }) - 1;
      numberOf.set(key, number);
    }
    return [pointer, value, basis, number];
  }
  const unpacked = ([pointer, value, basis, number]) => ({
    pointer,
    value,
    basis,
    ...knowledge[number]
  });
  return {
    add({ ref, location, told, references: references2, copy }) {
      const { id, type, provider, scope, name, labels } = ref;
      const common = [type, provider, scope, labels, location ?? null];
      const own2 = [
        id,
        name,
        told ? [...told] : null,
        references2.map((one) => [one.id, one.role, packed(one.evidence)]),
        copy ? [copy.owner, copy.role, copy.at, packed(copy.evidence)] : null
      ];
      numbers.set(2 * count, put2(common));
      numbers.set(2 * count + 1, put2(own2));
      count++;
    },
    *all() {
      for (let i = 0; i < count; i++) {
        const common = JSON.parse(texts.idOf(numbers.get(2 * i)));
        const own2 = JSON.parse(texts.idOf(numbers.get(2 * i + 1)));
        const [type, provider, scope, labels, location] = common;
        const [id, name, told, references2, copy] = own2;
        yield {
          ref: { id, type, provider, scope, name, labels },
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
  const once = repeats(sink, refs.numberFor);
  const { out } = once;
  const rows = rowReader(atlas, out.gap, arrive);
  function see(resource) {
    const kind = kinds.of(resource.type);
    const listed = resource.location === void 0 ? void 0 : atlas.find(resource.provider, resource.location);
    if (resource.onlyReferred) {
      enter(resource, kind, listed ? [listed] : [], void 0);
      return;
    }
    kind.first ??= { provider: resource.provider, type: resource.type };
    if (!once.isRepeat()) kind.resources++;
    const ref = refOf2(resource);
    const homes = [];
    const told = kind.rows.length > 0 || kind.owns ? /* @__PURE__ */ new Set() : void 0;
    const { home } = kind;
    const visit = {
      resource,
      ref,
      listed,
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
        if (!kind.known && listed && homes.length === 0) homes.push(listed);
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
      put2(role, visit, atlas.find(resource.provider, destination), destination, evidence);
    else if ("resource" in destination) {
      const reference = { id: destination.resource, role, evidence };
      if (refs.find(reference.id))
        resolve({ ...ref, location: resource.location }, ref, reference, visit.place);
      else (visit.references ??= []).push(reference);
    } else if ("own" in destination) put2(role, visit, visit.listed, resource.location, evidence);
    else {
      if ("anyOf" in destination)
        put2(role, visit, union(resource, destination), destination.code, evidence);
      if (destination.gap !== void 0)
        out.gap(notTold(resource, role, why, { ...destination, gap: destination.gap }));
    }
  }
  function put2(role, { resource, ref, homes, place }, location, code, evidence) {
    if (!location) {
      out.gap(unknownLocation(resource, role, code, evidence.pointer));
      return;
    }
    if (role === "home") homes.push(location);
    place({ resource: ref, role, location, evidence });
  }
  function resolve(subject, ref, { id, role, evidence }, place) {
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
    const { resource, ref, listed, homes, place } = at;
    let owner;
    let home = stated;
    if (stated?.owner) {
      const said = stated.owner(resource.id, resource.properties);
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
      once.visit(resource, see);
      return !once.isRepeat();
    },
    finish() {
      for (const { ref, location, told, references: later, copy } of waiting.all()) {
        once.resume(ref.id, () => {
          const owner = told ? void 0 : refs.find(ref.id)?.owner();
          const place = told ? placer(out, told) : owner ? placerOf(owner) : out.placement;
          for (const reference of later) resolve({ ...ref, location }, ref, reference, place);
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
    const key = `${placement.role} ${placement.location.code}`;
    if (told.has(key)) return;
    told.add(key);
    out.placement(placement);
  };
}
function refOf2({ id, type, provider, scope, name, labels }) {
  return { id, type, provider, scope, name, labels };
}

// src/check.ts
function checker(atlas, { policy, rules, asOf }, textOf2, placementText) {
  const judge = judgeBy(
    policy,
    rules,
    asOf,
    (provider, place) => atlas.find(provider, place)?.code ?? place
  );
  const findings = findingStore(textOf2);
  const allPlacements = placementText && placementStore(placementText);
  const counts = counter();
  const places = placeCounter();
  const gaps = foldedGaps();
  const coverage = [];
  let resources = 0;
  let placements = 0;
  const takeGap = (gap) => gaps.add(judge.gap(gap));
  const located = locator(types, atlas, {
    placement(placement) {
      placements++;
      const { verdict: verdict3, outside } = judge.judged(placement);
      places.add(placement, verdict3);
      allPlacements?.add({ ...placement, verdict: verdict3, outside });
      const finding = judge.placement(placement);
      if (!finding) return;
      findings.add(finding);
      counts.add(finding);
    },
    gap: takeGap
  });
  return {
    resource(resource) {
      if (located.see(resource) && !resource.onlyReferred) resources++;
    },
    gap: takeGap,
    coverage(line) {
      coverage.push(line);
    },
    finish() {
      located.finish();
      const sortedGaps = gaps.all().sort(
        by(
          ({ exception }) => exception ? "1" : "0",
          ({ reason }) => reason,
          gapKey
        )
      );
      return {
        summary: {
          resources,
          placements,
          ...counts.summary(),
          gaps: sortedGaps.filter(({ exception }) => !stands(exception)).length,
          places: places.summary(sortedGaps, loadStandings(asOf))
        },
        findings,
        rules: counts.rules,
        gaps: sortedGaps,
        ...allPlacements && { placements: allPlacements },
        blindSpots: [...located.blindSpots(), ...unlisted(coverage)].sort(
          by(
            ({ type }) => type,
            ({ detail }) => detail
          )
        ),
        types: located.types().sort(by(({ type }) => type)),
        coverage: coverage.sort(
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
    close() {
      findings.close();
      allPlacements?.close();
    }
  };
}
function unlisted(coverage) {
  if (!coverage.some(({ provider }) => provider === "aws")) return [];
  const names = listedBy("nothing");
  const recorded = listedBy("recorded");
  return [
    {
      provider: "aws",
      type: "types that no call lists",
      resources: 0,
      detail: `${names.length} types that store or process data are listed by no call: a resource of theirs that never had a tag is seen only where the account keeps an inventory that can hold its type (a Config recorder of all types can hold ${recorded.length}: ${recorded.join(", ")}): ${names.join(", ")}`
    }
  ];
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

// src/report/redact.ts

var idLike = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?<![\da-f])[\da-f]{32}(?![\da-f])|(?<!\d)(?:\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;
var subscription = /subscriptions\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/gi;
function redact(report) {
  const hide = hider(scopesOf(report));
  const originals = /* @__PURE__ */ new WeakMap();
  const one = (finding) => {
    const { rule, cites, location, evidence } = finding;
    const hidden = { ...hide(finding), rule, cites, location };
    const { id } = hidden.resource;
    const said = {
      ...hidden,
      evidence: { ...hidden.evidence, docs: evidence.docs },
      // Of the true id, a fingerprint would tell whoever tries all account ids.
      fingerprint: createHash("sha256").update(["redacted", rule, id, finding.role, location.code].join("\n")).digest("hex")
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
      ...report.placements && {
        placements: mapped(report.placements, ({ location, outside, ...placement }) => ({
          ...hide(placement),
          location,
          outside
        }))
      },
      gaps: mapped(report.gaps, (gap) => hide(gap)),
      blindSpots: hide(report.blindSpots),
      coverage: hide(report.coverage),
      exceptions: hide(report.exceptions)
    },
    original: (finding) => originals.get(finding) ?? finding
  };
}
function redactText(text) {
  return text.replace(idLike, pseudonym);
}
function hider(scopes) {
  const text = (said) => said.replace(
    idLike,
    (id, offset) => isAccount(id) || scopes.has(plain2(id)) || // Other ids of this form are keys' and items', by which people find them.
    /subscriptions\/$/i.test(said.slice(Math.max(0, offset - 15), offset)) ? pseudonym(id) : id
  );
  const hide = (value) => {
    if (typeof value === "string") return text(value);
    if (typeof value === "number")
      return scopes.has(String(value)) ? pseudonym(String(value)) : value;
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [text(key), hide(one)]));
  };
  return Object.assign(hide, { text });
}
function pseudonym(id) {
  const one = isAccount(id) ? plain2(id) : plain2(id).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  const short = createHash("sha256").update(one).digest("hex").slice(0, 6);
  return `${isAccount(id) ? "aws" : "azure"}-${short}`;
}
var isAccount = (id) => id.length <= 14;
var plain2 = (id) => id.toLowerCase().replaceAll("-", "");
function scopesOf(report) {
  const { findings, placements = [], gaps, coverage, run } = report;
  const scopes = /* @__PURE__ */ new Set();
  const add2 = (id) => scopes.add(plain2(id));
  for (const { scope } of coverage) add2(scope);
  for (const gap of gaps) {
    add2(gap.scope);
    for (const text of textsOf(gap)) for (const [, id] of text.matchAll(subscription)) add2(id);
  }
  for (const list of [findings, placements])
    for (const one of list) {
      add2(one.resource.scope);
      for (const text of textsOf(one)) for (const [, id] of text.matchAll(subscription)) add2(id);
    }
  for (const said of [...run.targets, ...run.identities])
    for (const [id] of said.matchAll(idLike)) add2(id);
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

// src/run/left-out.ts
function leftOutOf(own2, inventories, resources) {
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
  const scopes = new Set(seen.coverage.map(({ scope }) => scope.toLowerCase()));
  const clouds = new Set(seen.coverage.map(({ provider }) => provider));
  const couldMatch = ({ scope, resource = "" }) => {
    const own2 = scope ?? scopeIn(resource);
    const cloud = resource.startsWith("arn:") ? "aws" : resource.startsWith("/") ? "azure" : void 0;
    return seen.isWhole && (own2 === void 0 || scopes.has(own2.toLowerCase())) && (cloud === void 0 || clouds.has(cloud));
  };
  return outcomes.map(
    (outcome, i) => outcome.status !== "unused" || couldMatch(exceptions[i]) ? outcome : { ...outcome, status: "undetermined" }
  );
}
function scopeIn(glob) {
  const [, account, subscription2] = /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):|^\/subscriptions\/([^/*?]+)\//i.exec(glob) ?? [];
  return account ?? subscription2;
}

// src/run/assemble.ts
async function assemble(plan, { identities, tenantBoundary: tenantBoundary2, ...collected }, { rules: used, ...parts }, isInterrupted) {
  const { policy, policyFile, targets, startedAt, asOf } = plan;
  const leftOut = leftOutOf(plan.leftOut, collected.leftOut, collected.onlyReferred);
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
      const type = types2.get(resource.type.toLowerCase());
      tree = type ? treeOf(type) : branch();
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
function treeOf(type) {
  const root = branch();
  for (const path of keptPaths(type)) add(root, path);
  return root;
}
var branch = () => ({ named: /* @__PURE__ */ new Map(), each: void 0, isRead: false });
function add(root, path) {
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
function pick(value, tree, name) {
  if (typeof value === "string") return tree.isRead ? masked(value, name) : "";
  if (typeof value !== "object" || value === null) return value;
  const { named, each } = tree;
  if (Array.isArray(value))
    return each ? value.map((item) => pick(item, each) ?? emptied(item)) : [];
  const kept = {};
  if (each)
    for (const [key, item] of Object.entries(value))
      put(kept, key, pick(item, each, key) ?? emptied(item));
  for (const [key, below] of named)
    if (Object.hasOwn(value, key)) {
      const item = pick(value[key], below);
      if (item !== void 0) put(kept, key, item);
    }
  return kept;
}
function put(kept, key, value) {
  if (key === "__proto__")
    Object.defineProperty(kept, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  else kept[key] = value;
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
  return new Map([...types].map(([key, type]) => [key, needsOf(type)]));
}
function knowledgeOf() {
  const known = /* @__PURE__ */ new Map();
  return (type) => {
    let digest = known.get(type);
    if (digest === void 0) {
      const described = types.get(type.toLowerCase());
      const asked = (described?.needs ?? []).map(({ property, path }) => `${property} ${path}`);
      const read = [...new Set(described ? keptPaths(described) : [])].sort();
      digest = hash2("sha256", JSON.stringify([read, asked.sort()])).slice(0, 16);
      known.set(type, digest);
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
    see({ type, properties }) {
      if (type !== "Microsoft.Resources/dataBoundaries") return;
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
async function collectAll({ work, leftOut: { regions } }, request, { check, inventory, declared, knowledge }) {
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
  function account({ gaps = [], coverage = [] }) {
    for (const gap of gaps) {
      inventory?.gap(gap);
      check.gap(gap);
    }
    for (const unit of coverage) {
      inventory?.coverage(unit);
      check.coverage(unit);
    }
  }
  async function collectOne(one) {
    const narrowings = [];
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
      progress: (text) => request.progress.say(`${seen} resources; ${text}`)
    };
    for await (const batch of source.collect(target, options)) {
      if (batch.identity !== void 0) {
        identities.push(batch.identity);
        inventory?.identity(batch.identity);
      }
      if (batch.leftOut) {
        leftOut.push(batch.leftOut);
        narrowings.push(batch.leftOut);
        inventory?.leftOut(batch.leftOut);
      }
      for (const collected of batch.resources ?? []) {
        seen++;
        if (collected.onlyReferred) onlyReferred++;
        const resource = keep(collected);
        inventory?.resource(resource);
        boundary.see(resource);
        declared?.see(resource);
        check.resource(resource);
      }
      account(batch);
      const full = inventory?.ready();
      if (full) await full;
      young.watch(seen);
    }
    refuseDisjoint(target, regions, narrowings);
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
            account(notStarted(one.target, one.source.provider, error));
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
  const sha256 = createHash2("sha256");
  const types2 = /* @__PURE__ */ new Map();
  let resources = 0;
  let gaps = 0;
  let coverage = 0;
  function line(record) {
    const text = `${JSON.stringify(record)}
`;
    sha256.update(text);
    output.write(text);
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
    gap(gap) {
      gaps++;
      line(gap);
    },
    coverage(unit) {
      coverage++;
      line(unit);
    },
    ready: () => output.ready?.(),
    end(how) {
      const last = {
        end: how,
        resources,
        gaps,
        coverage,
        types: Object.fromEntries([...types2].sort(([a], [b]) => a < b ? -1 : 1)),
        sha256: sha256.digest("hex")
      };
      output.write(`${JSON.stringify(last)}
`);
    }
  };
}

// src/run/idle-options.ts
var about = {
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
  for (const [option, { flag, of }] of Object.entries(about))
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

// src/run/regions.ts
var title = { aws: "AWS", azure: "Azure" };
function regionsOf({ names, from, isForThisScan }, clouds) {
  if (names.length === 0)
    throw new UserError(`${from}: names no region; name one such as eu-central-1 or westeurope`);
  const regions = {};
  for (const name of names) {
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
    for (const { provider, code } of here.filter((one) => one.code !== "global")) {
      const codes = regions[provider] ??= [];
      if (!codes.includes(code)) codes.push(code);
    }
  }
  if (names.every((name) => providers.some((provider) => codeOf(provider, name) === "global")))
    throw new UserError(
      `${from}: names no region beside global, whose resources are looked at in any case; name a region such as eu-central-1 or westeurope, or leave it out to look at all`
    );
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
var connectionOf = ({ azureCloud: cloud, connection = {} }) => cloud ? { ...connection, azure: { ...connection.azure, cloud } } : connection;
function workOn(one, connection, known = sources) {
  return { ...one, source: sourceOf(one.target, known), connection };
}

// src/run/progress.ts
var plainEvery = 5e3;
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
    const inventory = outputs.inventory && inventoryFile(outputs.inventory, plan, knowledge);
    check = checker(
      loadAtlas(),
      plan,
      findingWriter(),
      request.placements ? placementWriter() : void 0
    );
    const collected = await collectAll(plan, request, {
      check,
      inventory,
      declared: declaredAt,
      knowledge
    });
    const checked2 = check.finish();
    request.progress.done();
    inventory?.end(collected.end);
    await outputs.inventory?.finish();
    outputs.inventory?.commit();
    const isInterrupted = request.interrupt.aborted;
    const seen = await assemble(plan, collected, checked2, isInterrupted);
    const { report, original } = request.redact ? redact(seen) : { report: seen, original: (finding) => finding };
    const locate = (finding) => declaredAt?.(original(finding));
    await render(report, outputs, request, locate);
    const exitCode = exitCodeOf(report, {
      failOn: request.failOn ?? plan.policy.failOn,
      allowIncomplete: request.allowIncomplete,
      isInterrupted
    });
    return outputs.reports.every(({ output }) => output) ? { report, exitCode, locate, close: check.close, verdict: verdict(report) } : { report, exitCode, locate, close: check.close };
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
  redactText,
  progressOn,
  scan
};
