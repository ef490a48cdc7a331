const { isAbsolute, normalize } = process.getBuiltinModule("node:path/posix");
import {
  isInForce,
  knownOf
} from "./compare-baseline.js";
import {
  destinationOf,
  levels,
  sameId
} from "./model.js";
import {
  factsOf,
  providerOfId,
  providerOfType
} from "./providers.js";

// src/compare/identity.ts
function keyOf(id, role, code, destination) {
  return JSON.stringify([
    sameId(id),
    role,
    code,
    ...destination === void 0 ? [] : [destination]
  ]);
}
var keyOfKnown = ({ resource, role, location, into }) => keyOf(resource.id, role, location.code, into === void 0 ? void 0 : sameId(into));
var keyOfPlacement = (placement) => keyOf(placement.resource.id, placement.role, placement.location.code, destinationOf(placement));
function renamedIn(findings) {
  const renamed = /* @__PURE__ */ new Map();
  for (const { resource, formerIds } of findings)
    if (formerIds) renamed.set(sameId(resource.id), formerIds);
  return renamed;
}
function* earlierKeys(finding, renamed) {
  const { resource, role, location } = finding;
  const destination = destinationOf(finding);
  const ids = [resource.id, ...finding.formerIds ?? []];
  const destinations = destination === void 0 ? [void 0] : [destination, ...renamed.get(destination) ?? []];
  for (const id of ids)
    for (const one of destinations)
      yield keyOf(id, role, location.code, one === void 0 ? void 0 : sameId(one));
}

// src/compare/because.ts
function becauseOf({ run, findings, placements }, baseline) {
  const was = baseline.run;
  const notes = [
    ...sameCountries(was.boundary.countries, run.boundary.countries) ? [] : [`the boundary is ${run.boundary.id}, and was ${was.boundary.id}`],
    ...was.tool.version === run.tool.version ? [] : [
      `version ${run.tool.version} compared with a report of version ${was.tool.version}: what is new may be newly understood`
    ],
    ...sameTargets(was.targets, run.targets) ? [] : [`the targets are ${run.targets.join(", ")}, and were ${was.targets.join(", ")}`]
  ];
  const earlier = baseline.placements && byKey(baseline.placements);
  const now = placements && byKey(placements);
  const renamed = renamedIn(findings);
  const allowed = new Set(was.boundary.countries);
  const because = (finding) => {
    const place = earlier && earlierKeys(finding, renamed).map((key) => earlier.get(key)).find(Boolean);
    if (place) return ofPlace(finding, place);
    if (!earlier && finding.outside.every((country) => allowed.has(country)))
      return `the boundary was ${was.boundary.id}, which allows ${listed(finding.outside)}`;
    return void 0;
  };
  const ofPlace = (finding, place) => {
    if (!sameCountries(place.location.countries, finding.location.countries))
      return `${finding.location.code} was read as ${listed(place.location.countries)} by version ${was.tool.version}`;
    if (place.verdict !== "inside")
      return "the place was there, and the policy had switched its rule off";
    return sameCountries(was.boundary.countries, run.boundary.countries) ? "the place was there and inside: its data class, or the boundary of that class, changed" : `the place was there, and the boundary changed from ${was.boundary.id} to ${run.boundary.id}`;
  };
  const isThere = now && new Set(now.values().map(({ resource }) => sameId(resource.id)));
  const closed = (known) => {
    const place = now?.get(keyOfKnown(known));
    if (place || known.outside.every((country) => run.boundary.countries.includes(country)))
      return `the boundary is ${run.boundary.id} now, which allows ${listed(known.outside)}`;
    if (!isThere) return "all that could show it was read, and it is not there";
    return isThere.has(sameId(known.resource.id)) ? "the resource is there, and not at this place" : "the resource is gone";
  };
  return Object.assign(because, { closed, notes });
}
function byKey(placements) {
  const all = /* @__PURE__ */ new Map();
  for (const one of placements) all.set(keyOfPlacement(one), one);
  return all;
}
var sameCountries = (a, b) => a.length === b.length && a.every((country) => b.includes(country));
var sameTargets = (a, b) => a.length === b.length && a.every((target) => b.includes(target));
var listed = (countries) => countries.length > 6 ? `${countries.length} countries` : [...countries].sort().join(", ");

// src/compare/known-gaps.ts
function knownGaps(gaps) {
  const budgets = /* @__PURE__ */ new Map();
  for (const gap of gaps) {
    const key = kindOf(gap);
    let budget = budgets.get(key);
    if (!budget) budgets.set(key, budget = { ids: /* @__PURE__ */ new Set(), unnamed: 0, numbers: [] });
    if (gap.resource === void 0) budget.unnamed += gap.resources ?? 1;
    else budget.ids.add(sameId(gap.resource));
    for (const [i, one] of numbersIn(gap).entries())
      budget.numbers[i] = Math.max(budget.numbers[i] ?? 0, one);
  }
  return (gap) => {
    const budget = budgets.get(kindOf(gap));
    if (!budget) return false;
    if (numbersIn(gap).some((one, i) => one > (budget.numbers[i] ?? 0))) return false;
    if (gap.resource !== void 0 && budget.ids.delete(sameId(gap.resource))) return true;
    const count = gap.resources ?? 1;
    const named = gap.resource === void 0 ? budget.ids.size : 0;
    if (count > budget.unnamed + named) return false;
    const rest = count - budget.unnamed;
    budget.unnamed = Math.max(0, budget.unnamed - count);
    for (const id of [...budget.ids].slice(0, Math.max(0, rest))) budget.ids.delete(id);
    return true;
  };
}
var actions = /\b[a-z][\w.-]*:[A-Z]\w+/g;
var isOfCall = ({ service, resource }) => service !== void 0 && resource === void 0;
var counts = /(?<![\w.:/-])\d{1,9}(?![\w:/-]|\.\d)/g;
var numbersIn = (gap) => isOfCall(gap) ? [] : [...gap.detail.matchAll(counts)].map(([digits]) => Number(digits));
function kindOf(gap) {
  const { reason, provider, scope, region, service, type, role, detail } = gap;
  return JSON.stringify([
    reason,
    provider,
    sameId(scope),
    region,
    service,
    type?.toLowerCase(),
    role,
    isOfCall(gap) ? (detail.match(actions) ?? []).sort() : detail.replace(counts, "#")
  ]);
}

// src/compare/seen.ts

function whyNotSeen(known, looked, listing) {
  const { run, gaps } = looked;
  const file = fileOf(known);
  const gap = gaps.find((one) => hides(one, known, file, listing));
  if (gap) return `a gap hides it: ${gap.detail}`;
  if (run.status === "incomplete" && gaps.length === 0)
    return "the scan was stopped before its end";
  if (run.rulesOff?.includes(known.rule)) return `the policy switched ${known.rule} off`;
  return file === void 0 ? notCovered(known, looked, listing) : notRead(file, looked);
}
function fileOf({ resource: { id } }) {
  const at = id.indexOf("#");
  return at > 0 && providerOfId(id) === void 0 ? id.slice(0, at) : void 0;
}
function notRead(file, { run: { files = [], leftOut } }) {
  if (!files.includes(file)) return `${file} was not read`;
  return leftOut && leftOut.resources > 0 ? "the scan judged only a part of the resources that it saw" : void 0;
}
function isBelow(file, folder) {
  const [one, above] = [file, folder].map((path) => normalize(path).replace(/(?<=.)\/+$/, ""));
  if (one === above || above === "/") return one.startsWith(above);
  return above === "." ? !isAbsolute(one) && one !== ".." && !one.startsWith("../") : one.startsWith(`${above}/`) && !one.startsWith(`${above}/../`);
}
function isRegion(provider, code) {
  const { isListedByRegion, isComparable } = factsOf(provider).places;
  return isListedByRegion && isComparable(code);
}
function regionsOf({ resource, role, location }) {
  const { provider, id } = resource;
  const inId = factsOf(provider).ids.regionOf(id) ?? "";
  const home = isRegion(provider, inId) ? inId : role === "home" ? location.code : void 0;
  return {
    home,
    all: [.../* @__PURE__ */ new Set([...home === void 0 ? [] : [home], location.code])].filter(
      (code) => isRegion(provider, code)
    )
  };
}
function notCovered(known, { run, coverage }, listing) {
  const { provider, scope, type } = known.resource;
  const units = coverage.filter(
    (unit) => unit.provider === provider && sameId(unit.scope) === sameId(scope)
  );
  const complete = units.filter(({ status }) => status === "complete");
  const { home, all } = regionsOf(known);
  if (complete.some(({ service, region }) => service === "all" && region === "global"))
    return run.leftOut?.regions?.[provider] === void 0 ? void 0 : narrowedTo(run.leftOut.regions[provider]);
  const isShown = complete.some(
    ({ service, region }) => listing.lists(provider, service, type) && (home === void 0 || !isRegion(provider, region) || all.includes(region))
  );
  if (!isShown)
    return units.length === 0 ? `${factsOf(provider).account} ${scope} was not scanned` : `nothing that lists ${type} was looked at in ${scope}`;
  const narrowed = run.leftOut?.regions?.[provider];
  if (run.leftOut?.skipped?.includes("logs") && known.role === "log")
    return "diagnostic settings were skipped";
  if (!factsOf(provider).places.isListedByRegion)
    return narrowed && !(known.role === "home" && narrowed.includes(known.location.code)) ? narrowedTo(narrowed) : void 0;
  if (home === void 0 && narrowed) return narrowedTo(narrowed);
  const missing = all.find(
    (code) => !complete.some(({ region, service }) => region === code && service !== "sts")
  );
  return missing === void 0 ? void 0 : `${missing} was not looked at in ${scope}`;
}
var narrowedTo = (regions) => `the scan was narrowed to ${regions.join(", ")}`;
function hides(gap, known, file, listing) {
  const { resource, role, location, into } = known;
  if (gap.role !== void 0 && gap.role !== role) return false;
  if (gap.provider === "inventory") return true;
  if (gap.provider === "plan")
    return file !== void 0 && (isBelow(file, gap.scope) || isBelow(gap.scope, file));
  if (gap.provider !== resource.provider) return false;
  if (gap.resource !== void 0 && !isSame(gap.resource, resource.id, into)) return false;
  if (file !== void 0)
    return gap.declared !== void 0 && (gap.type === void 0 || isOfService(gap.type, resource.type));
  if (sameId(gap.scope) !== sameId(resource.scope)) return false;
  const { home, all } = regionsOf(known);
  if (gap.region !== void 0 && isRegion(gap.provider, gap.region) && home !== void 0 && gap.region !== location.code && !all.includes(gap.region))
    return false;
  if (gap.type !== void 0) return isOfService(gap.type, resource.type);
  return gap.service === void 0 || listing.mayShow(gap.provider, gap.service, resource.type);
}
function isSame(gap, id, into) {
  const one = sameId(gap);
  return [id, ...into === void 0 ? [] : [into]].map(sameId).some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`));
}
function isOfService(a, b) {
  const provider = providerOfType(a);
  if (provider === void 0 || provider !== providerOfType(b)) return a === b;
  const { serviceOf } = factsOf(provider).types;
  return serviceOf(a) === serviceOf(b);
}

// src/compare/compare.ts
function compare(report, baseline, {
  name,
  listing,
  copied
}) {
  const known = /* @__PURE__ */ new Map();
  for (const one of baseline.findings) known.set(keyOfKnown(one), one);
  const because = becauseOf(report, baseline);
  const renamed = renamedIn(report.findings);
  const found = /* @__PURE__ */ new Set();
  const states = /* @__PURE__ */ new Map();
  const changed = [];
  const counts2 = { new: 0, worse: 0, known: 0 };
  const newByLevel = { error: 0, warning: 0, note: 0 };
  for (const finding of report.findings) {
    const key = earlierKeys(finding, renamed).find((one) => known.has(one));
    const state = stateOf(finding, key === void 0 ? void 0 : known.get(key));
    if (key !== void 0) found.add(key);
    states.set(finding.fingerprint, state);
    if (isInForce(finding.exception)) continue;
    counts2[state.baselineState]++;
    if (state.baselineState !== "known") newByLevel[finding.level]++;
  }
  function stateOf(finding, before) {
    if (!before) {
      const newBecause = because(finding);
      return { baselineState: "new", ...newBecause !== void 0 && { newBecause } };
    }
    const changes = changesOf(before, finding);
    if (changes.length > 0)
      changed.push({ ...knownOf(finding), changes: changes.map(({ text }) => text) });
    return { baselineState: changes.some(({ isWorse }) => isWorse) ? "worse" : "known" };
  }
  const isKnown = knownGaps(baseline.gaps);
  const gaps = [...report.gaps].map((gap) => ({
    ...gap,
    baselineState: isKnown(gap) ? "known" : "new"
  }));
  const countingGaps = gaps.filter(({ exception }) => !isInForce(exception));
  const newGaps = countingGaps.filter(({ baselineState }) => baselineState === "new").length;
  const closed = [];
  const notSeen = [];
  const looked = { run: report.run, coverage: [...report.coverage], gaps };
  for (const [key, one] of known) {
    if (found.has(key)) continue;
    const why = whyNotSeen(one, looked, listing);
    if (why === void 0) closed.push({ ...one, why: because.closed(one) });
    else notSeen.push({ ...one, why });
  }
  return {
    ...report,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of report.findings) {
          const copy = { ...finding, ...states.get(finding.fingerprint) };
          copied?.(copy, finding);
          yield copy;
        }
      }
    },
    gaps,
    comparison: {
      kind: "baseline",
      name,
      finishedAt: baseline.run.finishedAt,
      ...counts2,
      newByLevel,
      newGaps,
      knownGaps: countingGaps.length - newGaps,
      closed,
      notSeen,
      changed,
      notes: because.notes
    }
  };
}
function changesOf(before, now) {
  const changes = [];
  const add = (what, is, was, isWorse) => {
    if (is !== was) changes.push({ text: `${what}: ${is}, was ${was}`, isWorse });
  };
  add("level", now.level, before.level, levels.indexOf(now.level) < levels.indexOf(before.level));
  add("verdict", now.verdict, before.verdict, now.verdict === "outside");
  add(
    "countries outside",
    listed2(now.outside),
    listed2(before.outside),
    now.outside.some((country) => !before.outside.includes(country))
  );
  const isAccepted = isInForce(now.exception);
  add(
    "exception",
    isAccepted ? "accepted" : now.exception ? `expired on ${now.exception.expires}` : "none",
    before.accepted ? "accepted" : now.exception && !isAccepted ? `expired on ${now.exception.expires}` : "none",
    before.accepted === true
  );
  return changes;
}
var listed2 = (countries) => countries.length > 6 ? `${countries.length} countries` : [...countries].sort().join(", ");

export {
  compare
};
