var jurisdictionsOf = (function jurisdictionsOf({ jurisdictions, adequacy }) {
  const known6 = new Map(Object.entries(jurisdictions));
  const decisions = adequacy.decisions.map((({ until, note, ...decision }) => ({
    ...decision,
    ...until !== void 0 && { until },
    ...note !== void 0 && { note },
    cites: adequacy.cites
  })));
  return {
    ids: () => [...known6.keys()],
    title: (id) => known6.get(id)?.title,
    cites: (id) => known6.get(id)?.cites,
    members: (function(id, asOf) {
      const found = known6.get(id);
      return found && Object.entries(found.members).filter((([, term]) => holds(term, asOf))).map((([code]) => code)).sort();
    }),
    adequacy: ((code, asOf) => decisions.find(((decision) => decision.country === code && holds(decision, asOf))))
  };
});
var holds = (function holds({ from: from2, until }, asOf) {
  return from2 <= asOf && (until === void 0 || asOf <= until);
});
var folded = (function folded(provider, code) {
  return factsOf(provider).places.fold(code);
});
var spellings = (function spellings(provider, raw) {
  return factsOf(provider).places.spellings(raw, folded(provider, raw));
});
var standingsOn = (function standingsOn(asOf, jurisdictions) {
  const eea = new Set(jurisdictions.members("eea", asOf));
  return ((country) => {
    if (eea.has(country)) return { kind: "eea" };
    const found = jurisdictions.adequacy(country, asOf);
    if (!found) return { kind: "none" };
    const { scope, decision, from: from2, until, note } = found;
    return {
      kind: scope === "full" ? "adequacy" : "adequacy-partial",
      decision,
      from: from2,
      ...until !== void 0 && { until },
      ...note !== void 0 && { note }
    };
  });
});
var listPlaces = (function listPlaces(provider) {
  let list2 = places.get(provider);
  if (!list2) {
    list2 = JSON.parse(readPlaces()[provider]);
    places.set(provider, list2);
  }
  return list2;
});
var loadAtlas = (function loadAtlas() {
  return atlasFrom(listPlaces);
});
var atlasFrom = (function atlasFrom(entriesOf2) {
const place = (function place(provider, raw) {
    const seen = found[provider] ??= /* @__PURE__ */ new Map();
    const before = seen.get(raw);
    if (before) return before;
    const bySpelling = known6[provider] ??= index(provider, entriesOf2(provider));
    for (const spelling of spellings(provider, raw)) {
      const hit = bySpelling.get(spelling);
      if (!hit) continue;
      seen.set(raw, hit);
      return hit;
    }
    const { regionsOf: regionsOf3 } = factsOf(provider).places;
    return regionsOf3 === void 0 ? void 0 : place(regionsOf3, raw);
  });
  const known6 = {};
  const found = {};
  
  return {
    find: (function(provider, code) {
      const location = place(provider, code)?.location;
      return location && location.countries.length > 0 ? location : void 0;
    }),
    pair: ((provider, code) => place(provider, code)?.pair)
  };
});
var index = (function index(provider, entries) {
  const bySpelling = /* @__PURE__ */ new Map();
  for (const { code, name, kind, aliases: aliases2, countries, pair: pair2 } of entries) {
    const entry = { location: Object.freeze({ code, countries }), pair: pair2 };
    const named4 = folded(provider, name);
    if (!kind.endsWith("zone") && !bySpelling.has(named4)) bySpelling.set(named4, entry);
    for (const spelling of [...aliases2, code, folded(provider, code)])
      bySpelling.set(spelling, entry);
  }
  return bySpelling;
});
var readLaw = (function readLaw() {
  if (!law) {
    const file = readJurisdictions();
    const { url, checked: checked2 } = file.adequacy.cites;
    law = { jurisdictions: jurisdictionsOf(file), list: { url, checked: checked2 } };
  }
  return law;
});
var loadJurisdictions = (function loadJurisdictions() {
  return readLaw().jurisdictions;
});
var loadStandings = (function loadStandings(asOf) {
  const { jurisdictions, list: list2 } = readLaw();
  return { of: standingsOn(asOf, jurisdictions), list: list2 };
});
var countryName = (function countryName(code) {
  countryNames ??= readCountries();
  return Object.hasOwn(countryNames, code) ? countryNames[code] : void 0;
});
var counter = (function counter(ownerTags) {
  const rules = /* @__PURE__ */ new Map();
  const byCountry = {};
  const byRole = {};
  const byLevel = { error: 0, warning: 0, note: 0 };
  const byVerdict = {
    outside: 0,
    mayLeave: 0
  };
  const owners = /* @__PURE__ */ new Map();
  let ownerless = 0;
  let findings = 0;
  let excepted = 0;
  let anywhere = 0;
  const accounts = /* @__PURE__ */ new Map();
  let last2;
  const accountOf = (({ provider, scope }) => {
    if (last2?.scope === scope && last2.provider === provider) return last2;
    const key2 = `${provider} ${scope}`;
    let account = accounts.get(key2);
    if (!account) accounts.set(key2, account = { provider, scope, resources: 0 });
    last2 = account;
    return account;
  });
  return {
    rules,
    resource: (function(resource) {
      accountOf(resource).resources++;
    }),
    moved(resource, from2) {
      accountOf({ ...resource, scope: from2 }).resources--;
      accountOf(resource).resources++;
    },
    add: (function(finding) {
      const { rule: rule2, resource, outside, role, level, verdict: verdict3, location } = finding;
      const types2 = rules.get(rule2);
      if (types2) types2.add(resource.type);
      else rules.set(rule2, /* @__PURE__ */ new Set([resource.type]));
      if (isAccepted(finding)) {
        excepted++;
        return;
      }
      findings++;
      if (verdict3 !== "contradicted" && isAnywhere(location)) anywhere++;
      else for (const country of outside) byCountry[country] = (byCountry[country] ?? 0) + 1;
      byRole[role] = (byRole[role] ?? 0) + 1;
      if (ownerTags.length > 0) {
        const owner = ownerOf(resource, ownerTags);
        if (owner === void 0) ownerless++;
        else owners.set(owner, (owners.get(owner) ?? 0) + 1);
      }
      byLevel[level]++;
      if (level === "note") return;
      if (verdict3 === "outside") byVerdict.outside++;
      else if (verdict3 === "may-leave") byVerdict.mayLeave++;
      else byVerdict.contradicted = (byVerdict.contradicted ?? 0) + 1;
    }),
    found: () => findings,
    summary: (() => ({
      findings,
      excepted,
      byCountry: ordered(byCountry),
      anywhere,
      byRole: ordered(byRole),
      byLevel,
      byVerdict,
      byAccount: [...accounts].filter((([, account]) => account.resources > 0)).sort((([a], [b]) => a < b ? -1 : 1)).map((([, account]) => account)),
      ...ownerTags.length > 0 && {
        byOwner: {
          tags: ownerTags,
          owners: ordered(Object.fromEntries(owners)),
          none: ownerless
        }
      }
    }))
  };
});
var allowedFor = (function allowedFor(tagged, found, boundary) {
  const own3 = tagged.length === 0 ? [{ boundary }] : tagged;
  return [...own3, ...found].map(((one) => {
    const said = one.boundary ?? boundary;
    return said === "anywhere" ? said : said.countries;
  })).reduce(((a, b) => a === "anywhere" ? b : b === "anywhere" ? a : a.intersection(b)));
});
var classOf = (function classOf(type2) {
  let known6 = lately.get(type2);
  if (known6 === void 0) {
    if (lately.size === mostLately) lately.clear();
    lately.set(type2, known6 = lookedUp(type2));
  }
  return known6;
});
var lookedUp = (function lookedUp(type2) {
  const provider = providerOfType(type2);
  if (provider === void 0) return "unknown";
  const key2 = type2.toLowerCase();
  const table = tableFile(provider);
  for (const { index: index2, 0: mark2 } of key2.matchAll(/::?|\//g)) {
    const start2 = key2.slice(0, index2 + mark2.length);
    const found = Object.hasOwn(table, start2) && tableOf(provider, table[start2]).get(key2);
    if (found) return found;
  }
  return "unknown";
});
var typesIn = (function typesIn(provider, lines) {
  const { nameOf } = factsOf(provider).types;
  return lines.flatMap(((line2) => {
    const [namespace = "", kind, ...names3] = line2.split(" ");
    return names3.map(((name) => [nameOf(namespace, name), kind]));
  }));
});
var tableFile = (function tableFile(provider) {
  let table = files.get(provider);
  if (!table) {
    const { classes: file } = factsOf(provider).types;
    table = file === void 0 ? {} : read(file).types;
    files.set(provider, table);
  }
  return table;
});
var pageOf = (function pageOf(type2) {
  return factsOf(providerOfType(type2)).types.pageOf(type2);
});
var tableOf = (function tableOf(provider, lines) {
  let table = tables.get(lines);
  if (!table) {
    table = new Map(typesIn(provider, lines).map((([type2, kind]) => [type2.toLowerCase(), kind])));
    tables.set(lines, table);
  }
  return table;
});
var read = (function read(name) {
  const file = new URL(`../rules/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8"));
});
var byProvider = (function byProvider(rowsOf2, unreadOf2) {
  const rowsFor = ((key2) => {
    const provider = providerOfType(key2);
    return provider && rowsOf2(provider);
  });
  const get = ((key2) => rowsFor(key2)?.get(key2));
  let all;
  const whole2 = () => all ??= new Map(
    providers_2.flatMap(
      (provider) => rowsOf2(provider).all().map((type2) => [type2.type.toLowerCase(), type2])
    )
  );
  return {
    get,
    has: ((key2) => rowsFor(key2)?.has(key2) === true),
    owns: ((key2) => rowsFor(key2)?.owners().has(key2) === true),
    unread: (function(key2) {
      const provider = providerOfType(key2);
      return provider && unreadOf2(provider)?.(key2);
    }),
    get size() {
      return whole2().size;
    },
    keys: () => whole2().keys(),
    values: () => whole2().values(),
    entries: () => whole2().entries(),
    forEach(each) {
      for (const [key2, type2] of whole2()) each(type2, key2, this);
    },
    [Symbol.iterator]: () => whole2()[Symbol.iterator]()
  };
});
var inParts = (function inParts({ types: types2, owners }, load2) {
  const loaded = [];
  const part2 = ((number) => loaded[number] ??= load2(number));
  let places2;
  const placeOf = ((key2) => (places2 ??= new Map(
    types2.flatMap(((keys2, number) => keys2.split(" ").map(((one) => [one, number]))))
  )).get(key2));
  const found = /* @__PURE__ */ new Map();
  let named4;
  return {
    all: () => types2.flatMap((_, number) => part2(number)),
    get: (function(key2) {
      const before = found.get(key2);
      if (before) return before;
      const number = placeOf(key2);
      if (number === void 0) return void 0;
      const type2 = part2(number).find(((one) => one.type.toLowerCase() === key2));
      if (!type2) throw new Error(`${key2}: is not in the part of the rows that is listed with it`);
      found.set(key2, type2);
      return type2;
    }),
    has: ((key2) => placeOf(key2) !== void 0),
    owners: (() => named4 ??= new Set(owners.split(" ")))
  };
});
var blindSpotsOf = (function blindSpotsOf(scanned) {
  return Object.entries(knowledge).flatMap(
    (([provider, { blindSpots }]) => scanned.has(provider) ? blindSpots?.() ?? [] : [])
  );
});
var entryAt = (function entryAt(bytes, start2) {
  const text2 = start2 + headLength + bytes.readUInt32LE(start2);
  return {
    key: bytes.toString("utf8", start2 + headLength, text2),
    text: bytes.toString("utf8", text2, start2 + lengthAt(bytes, start2))
  };
});
var sortedStore = (function sortedStore(textOf4, keyOf5, limit = heldAtOnce) {
const remove = (function remove() {
    process.off("exit", remove);
    if (aside) rmSync(aside.folder, { recursive: true, force: true });
    aside = void 0;
  });
const sort = (function sort() {
    held.sort(((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  });
const texts = (function* texts() {
    if (!aside) {
      sort();
      for (const { start: start2 } of held) yield entryAt(bytes, start2).text;
      return;
    }
    if (used > 0) putAside();
    const descriptor2 = openSync(aside.file, "r");
    try {
      yield* merged(runs.map((run) => readRun(descriptor2, run)));
    } finally {
      closeSync(descriptor2);
    }
  });
  let held = [];
  let bytes = Buffer.alloc(0);
  let spare = bytes;
  let used = 0;
  let aside;
  let written2 = 0;
  const runs = [];
  
  
  function putAside() {
    sort();
    if (spare.length < used) spare = Buffer.allocUnsafeSlow(bytes.length);
    let length2 = 0;
    for (const { start: start2, end } of held) length2 += bytes.copy(spare, length2, start2, end);
    try {
      if (!aside) {
        const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
        aside = { folder, file: join(folder, "findings") };
        process.on("exit", remove);
      }
      const descriptor2 = openSync(aside.file, "a", 384);
      try {
        for (let done = 0; done < length2; )
          done += writeSync(descriptor2, spare, done, length2 - done);
      } finally {
        closeSync(descriptor2);
      }
    } catch (error) {
      throw cannotPutAside(error);
    }
    runs.push({ start: written2, end: written2 + length2 });
    written2 += length2;
    held = [];
    used = 0;
  }
  
  return {
    add: (function(one) {
      const key2 = keyOf5(one);
      const text2 = textOf4(one);
      const most3 = headLength + (key2.length + text2.length) * 3;
      if (used > 0 && used + most3 > bytes.length) putAside();
      if (most3 > bytes.length) bytes = Buffer.allocUnsafeSlow(Math.max(most3, limit));
      const start2 = used;
      const keyLength = bytes.write(key2, start2 + headLength, "utf8");
      const textLength = bytes.write(text2, start2 + headLength + keyLength, "utf8");
      bytes.writeUInt32LE(keyLength, start2);
      bytes.writeUInt32LE(textLength, start2 + 4);
      used += headLength + keyLength + textLength;
      held.push({ key: key2, start: start2, end: used });
    }),
    texts,
    *[Symbol.iterator]() {
      for (const text2 of texts()) yield JSON.parse(text2);
    },
    close: (function() {
      remove();
      held = [];
      bytes = spare = Buffer.alloc(0);
      used = 0;
      runs.length = 0;
    })
  };
});
var findingStore = (function findingStore(textOf4, limit) {
  return sortedStore(textOf4, findingKey, limit);
});
var heldPlacements = (function heldPlacements(most3 = heldAsTheyAre) {
  let few = [];
  let many;
  return {
    add(placement) {
      if (few.length < most3) few.push(placement);
      else (many ??= sortedStore(JSON.stringify, placementKey)).add(placement);
    },
    *[Symbol.iterator]() {
      yield* few;
      if (many) yield* many;
    },
    close: (function() {
      few = [];
      many?.close();
    })
  };
});
var coverageStore = (function coverageStore(limit) {
const once2 = (function* once2() {
    let before;
    for (const text2 of texts()) {
      if (text2 !== before) yield text2;
      before = text2;
    }
  });
  const { close, texts, ...store2 } = sortedStore(JSON.stringify, coverageKey, limit);
  
  return {
    ...store2,
    close,
    texts: once2,
    *[Symbol.iterator]() {
      for (const text2 of once2()) yield JSON.parse(text2);
    }
  };
});
var findingKey = (function findingKey(finding) {
  const { level, verdict: verdict3, role, resource, location, evidence, into = "" } = finding;
  const rank = `${levels.indexOf(level)}${verdicts.indexOf(verdict3)}${roles.indexOf(role)}`;
  return wellFormed([rank, resource.id, location.code, evidence.pointer, into]);
});
var coverageKey = (function coverageKey(unit) {
  const { provider, scope, region, service: service2, status, resources, calls } = unit;
  return wellFormed([provider, scope, region, service2, status, String(resources), String(calls)]);
});
var wellFormed = (function wellFormed(parts2) {
  const key2 = parts2.join("\0");
  return key2.isWellFormed() ? key2 : JSON.stringify(key2);
});
var verdict = (function verdict(possible, allowed) {
  if (possible.length === 0) return "may-leave";
  const outside = outsideOf(possible, allowed).length;
  return outside === 0 ? "inside" : outside === possible.length ? "outside" : "may-leave";
});
var outsideOf = (function outsideOf(possible, allowed) {
  return allowed === "anywhere" ? [] : possible.filter(((country) => !allowed.has(country)));
});
var judgedByClasses = (function judgedByClasses({ classes: classes2, boundary }, foundOf) {
const of = (function of(matching, tagged) {
    const key2 = matching.map((one) => `${classes2.indexOf(one)}${tagged.includes(one) ? "" : "found"}`).join();
    const before = byClasses.get(key2);
    if (before) return before;
    const found = matching.filter((one) => !tagged.includes(one));
    const allowed = allowedFor(tagged, found, boundary);
    const known6 = /* @__PURE__ */ new WeakMap();
    const made = {
      classes: matching.map(({ name }) => name),
      judged: (function(location) {
        let judged2 = known6.get(location);
        if (!judged2) {
          const { countries } = location;
          judged2 = { verdict: verdict(countries, allowed), outside: outsideOf(countries, allowed) };
          known6.set(location, judged2);
        }
        return judged2;
      })
    };
    byClasses.set(key2, made);
    return made;
  });
  const byClasses = /* @__PURE__ */ new Map();
  let last2;
  
  if (classes2.length === 0) {
    const ruled = { ...of([], []), reasons: [] };
    return (() => ruled);
  }
  const whyTagged = (one) => `tag ${Object.keys(one.tags ?? {}).join(", ")}`;
  const byTags = /* @__PURE__ */ new Map();
  function ofTags(tagged) {
    const key2 = tagged.length === 0 ? "" : tagged.map((one) => classes2.indexOf(one)).join();
    let ruled = byTags.get(key2);
    if (!ruled)
      byTags.set(key2, ruled = { ...of(tagged, tagged), reasons: tagged.map(whyTagged) });
    return ruled;
  }
  return ((resource) => {
    if (last2?.resource === resource) return last2.ruled;
    const tagged = classesOf(resource, classes2);
    const seen = foundOf(resource);
    if (seen.length === 0) {
      last2 = { resource, ruled: ofTags(tagged) };
      return last2.ruled;
    }
    const found = new Map(seen.map(({ name, why }) => [name, why]));
    const matching = classes2.filter((one) => tagged.includes(one) || found.has(one.name));
    const reasons2 = matching.map(
      (one) => tagged.includes(one) ? whyTagged(one) : found.get(one.name)
    );
    const ruled = { ...of(matching, tagged), reasons: reasons2 };
    last2 = { resource, ruled };
    return ruled;
  });
});
var cryptoIsLoaded = (function cryptoIsLoaded() {
  blocks = mostBlocks;
});
var sha256Of = (function sha256Of(text2) {
  blocks += blocksFor(text2.length);
  return blocks < mostBlocks ? Buffer.from(sha256(Buffer.from(text2))).toString("hex") : hash("sha256", text2);
});
var withoutAccounts = (function withoutAccounts(text2) {
  return text2.replace(looksLikeAccount, (id) => pseudonym(id));
});
var withId = (function withId(gap2) {
  const fingerprint2 = fingerprintOf(gap2);
  return { id: idOf(gap2, fingerprint2), fingerprint: fingerprint2, ...gap2 };
});
var fingerprintOf = (function fingerprintOf(gap2) {
  const { reason, provider, scope, region, service: service2, type: type2, resource, role, detail, declared } = gap2;
  const said = [reason, provider, scope, region, service2, type2, resource, role, countless(detail)];
  return sha256Of(withoutAccounts(JSON.stringify([...said, declared?.file, declared?.attribute])));
});
var acceptedTogether = (function acceptedTogether(exceptions, ruleIds, placesOf) {
  const scopes = /* @__PURE__ */ new Set([void 0, ...exceptions.map((({ scope }) => scope?.toLowerCase()))]);
  return providers_2.flatMap(((provider) => {
    const { name, ids: ids2 } = factsOf(provider);
    const samples = ids2.samples();
    const broad = exceptions.map((one, part2) => ({ ...one, part: part2 })).filter(({ idMatches }) => samples.some(idMatches));
    if (broad.length < 2) return [];
    const places2 = placesOf(provider).filter(
      ({ countries, outside }) => countries.length === 1 && outside.length === 1
    );
    return [...scopes].flatMap((scope) => {
      const among2 = broad.filter(
        (one) => one.scope === void 0 || one.scope.toLowerCase() === scope
      );
      if (among2.length < 2 || scope !== void 0 && !among2.some((one) => one.scope)) return [];
      const parts2 = coveredBy(among2, provider, samples, ruleIds, places2);
      const what = `finding${scope === void 0 ? ` on ${name}` : ` of ${scope}`}`;
      return parts2 === void 0 || parts2.size < 2 ? [] : [{ what, parts: [...parts2] }];
    });
  }));
});
var exceptionsOn = (function exceptionsOn(asOf, exceptions, ruleIds, codeOf2, placesOf) {
const first = (function first(among2, matches) {
    let found;
    for (const entry of among2) {
      if (!matches(entry)) continue;
      entry.matches++;
      if (found === void 0 || found.expired && !entry.ref.expired) found = entry.ref;
    }
    return found;
  });
  const samePlace = (provider, wanted, actual) => same(wanted, actual) || wanted !== void 0 && actual !== void 0 && isProvider(provider) && same(codeOf2(provider, wanted), codeOf2(provider, actual));
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
  const together = /* @__PURE__ */ new Map();
  const narrow = entries.filter(
    ({ exception: exception2, ref, warning }) => exception2.rule !== void 0 && exception2.classes === void 0 && !ref.expired && !warning?.startsWith("accepts")
  );
  for (const { what, parts: parts2 } of acceptedTogether(
    narrow.map(({ exception: exception2, covers, idMatches }) => ({
      isRuleCovered: covers,
      idMatches,
      scope: exception2.scope,
      isPlaceCovered: (provider, code, outside) => samePlace(provider, exception2.location, code) && isOnlyCountry(exception2, outside)
    })),
    ruleIds,
    placesOf
  ))
    for (const part2 of parts2)
      together.set(
        narrow[part2],
        `accepts every ${what} together with ${parts2.length - 1} other ${parts2.length === 2 ? "exception" : "exceptions"}: name the resources`
      );
  const ofFindings = entries.filter(({ exception: exception2 }) => exception2.rule !== void 0);
  const ofGaps = entries.filter(({ exception: exception2 }) => exception2.gap !== void 0);
  const hasIds = ofGaps.some(({ exception: exception2 }) => gapIdPattern.test(exception2.gap));
  
  return {
    forFinding: (({ rule: rule2, resource, location, outside, classes: classes2 }) => first(
      ofFindings,
      (entry) => entry.covers(rule2) && entry.idMatches(resource.id) && same(entry.exception.scope, resource.scope) && samePlace(resource.provider, entry.exception.location, location.code) && isOnlyCountry(entry.exception, outside) && haveNoOther(entry.exception, classes2)
    )),
    forGap: (function(gap2) {
      let known6;
      const ids2 = () => hasIds ? known6 ??= idsOf(gap2) : void 0;
      return first(
        ofGaps,
        (entry) => (entry.exception.gap === gap2.reason || ids2()?.includes(entry.exception.gap) === true) && entry.idMatches(gap2.resource) && same(entry.exception.scope, gap2.scope) && samePlace(gap2.provider, entry.exception.region, gap2.region) && same(entry.exception.service, gap2.service)
      );
    }),
    outcomes: (() => entries.map((entry) => {
      const { exception: exception2, ref, warning, matches } = entry;
      const warnings = [together.get(entry), warning].filter((one) => one !== void 0);
      return {
        ...ref,
        ...warnings.length > 0 && { warning: warnings.join("; ") },
        rule: exception2.rule ?? `gap:${exception2.gap}`,
        resource: whereOf(exception2),
        status: matches === 0 ? "unused" : ref.expired ? "expired" : "applied",
        matches
      };
    }))
  };
});
var graverOf = (function graverOf(rule2) {
  return rule2.replace(/-may-leave$/, "-outside");
});
var levelsOf = (function levelsOf({ levels: said }, byId2) {
  const own3 = (({ id, level }) => said.get(id) ?? level);
  const known6 = new Map(
    [...byId2.values()].map(((rule2) => {
      const graver = byId2.get(graverOf(rule2.id));
      return [rule2.id, graver ? milder(own3(rule2), own3(graver)) : own3(rule2)];
    }))
  );
  return ((rule2) => known6.get(rule2.id) ?? rule2.level);
});
var milder = (function milder(a, b) {
  return byGravity[Math.max(byGravity.indexOf(a), byGravity.indexOf(b))];
});
var fingerprint = (function fingerprint(rule2, resource, role, location, destination) {
  const parts2 = [rule2, sameId(resource), role, location];
  return sha256Of(
    JSON.stringify(destination === void 0 ? parts2 : [...parts2, sameId(destination)])
  );
});
var judgeBy = (function judgeBy(policy, rules, asOf, codeOf2 = ((_, place) => place), placesOf = (() => []), foundOf = (() => [])) {
const ruleFor = (function ruleFor(role, verdict3) {
    let byVerdict = byRole.get(role);
    if (!byVerdict) byRole.set(role, byVerdict = /* @__PURE__ */ new Map());
    let rule2 = byVerdict.get(verdict3);
    if (!rule2) {
      const id = `${role}-${verdict3}`;
      rule2 = byId2.get(id);
      if (!rule2) throw new Error(`unknown rule ${id}`);
      byVerdict.set(verdict3, rule2);
    }
    return rule2;
  });
  const byId2 = new Map(rules.map(((rule2) => [rule2.id, rule2])));
  const own3 = policy.exceptions.filter((({ rule: rule2 }) => rule2?.startsWith("guard-") !== true));
  const exceptions = exceptionsOn(
    asOf,
    own3,
    [...byId2.keys()],
    codeOf2,
    ((provider) => placesOf(provider).map((place) => ({
      ...place,
      outside: outsideOf(place.countries, policy.boundary.countries)
    })))
  );
  const levelOf = levelsOf(policy, byId2);
  const excepted = ((finding) => {
    const exception2 = exceptions.forFinding(finding);
    return exception2 ? { ...finding, exception: exception2 } : finding;
  });
  function contradiction2() {
    const rule2 = byId2.get(contradictedRule);
    if (!rule2) throw new Error(`unknown rule ${contradictedRule}`);
    return rule2;
  }
  const ruled = judgedByClasses(policy, foundOf);
  const byRole = /* @__PURE__ */ new Map();
  
  return {
    judged: (({ resource, location }) => ruled(resource).judged(location)),
    placement: (function(placement) {
      const { resource, role, location, evidence, into } = placement;
      const { classes: classes2, reasons: reasons2, judged: judged2 } = ruled(resource);
      const { verdict: found, outside } = judged2(location);
      if (found === "inside") return void 0;
      const rule2 = ruleFor(role, found);
      const { id } = rule2;
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
        classes: classes2,
        ...reasons2.length > 0 && { classReasons: reasons2 },
        fingerprint: fingerprint(id, resource.id, role, location.code, destinationOf(placement)),
        references: rule2.references
      };
      return excepted(finding);
    }),
    contradicted({ resource, role, location }) {
      const { classes: classes2, reasons: reasons2 } = ruled(resource);
      const pairs = contradictions(classes2, policy.classes);
      const level = levelOf(contradiction2());
      if (pairs.length === 0 || level === "off") return void 0;
      const whyOf2 = (name) => reasons2[classes2.indexOf(name)];
      return excepted({
        rule: contradictedRule,
        level,
        verdict: "contradicted",
        resource,
        role,
        location,
        outside: [],
        evidence: {
          pointer: "",
          value: null,
          basis: "inherent",
          why: pairs.map(
            ([said, found]) => `it is ${said} (${whyOf2(said)}) and ${found} (${whyOf2(found)}), which ${said} excludes`
          ).join("; "),
          docs: ""
        },
        classes: classes2,
        classReasons: reasons2,
        fingerprint: fingerprint(contradictedRule, resource.id, role, pairs.flat().join(" ")),
        references: contradiction2().references
      });
    },
    gap: (function(gap2) {
      const exception2 = exceptions.forGap(gap2);
      return exception2 ? { ...gap2, exception: exception2 } : gap2;
    }),
    exceptions: exceptions.outcomes
  };
});
var contradictedResources = (function contradictedResources(judge) {
  const first = /* @__PURE__ */ new Map();
  return {
    see(placement) {
      const { id } = placement.resource;
      const before = first.get(id);
      const isFirst = before === void 0 || [placement, before].map(placeKey).sort()[0] === placeKey(placement);
      if (isFirst && judge.contradicted(placement)) first.set(id, placement);
    },
    *findings() {
      for (const placement of first.values()) yield judge.contradicted(placement);
    }
  };
});
var canonical = (function canonical(counted2, others2, key2, store2) {
  const all = sortedStore(
    JSON.stringify,
    ([one, isOther]) => JSON.stringify([identity(one), isOther])
  );
  let isAny = false;
  for (const one of others2) {
    all.add([one, 1]);
    isAny = true;
  }
  if (!isAny) return counted2;
  for (const one of counted2) all.add([one, 0]);
  counted2.close();
  const settled = store2();
  const orderOf = (one) => `${key2(one)}\0${JSON.stringify(one)}`;
  let group;
  for (const [one, isOther] of all) {
    const of = identity(one);
    if (isOther === 0) {
      if (group) settled.add(group.chosen);
      group = { first: one, of, chosen: one, order: orderOf(one) };
    } else if (group?.of === of) {
      const chosen = inWordsOf(one, group.first);
      const order = orderOf(chosen);
      if (order < group.order) group = { ...group, chosen, order };
    }
  }
  if (group) settled.add(group.chosen);
  all.close();
  return settled;
});
var foldedGaps = (function foldedGaps() {
  const folded3 = /* @__PURE__ */ new Map();
  const lastOf2 = /* @__PURE__ */ new Map();
  return {
    add: (function(gap2) {
      const last2 = lastOf2.get(gap2.detail);
      const key2 = last2 && isSame(last2.first, gap2) ? void 0 : gapKey(gap2);
      const before = key2 === void 0 ? last2 : folded3.get(key2);
      if (before) {
        before.gaps++;
        before.resources += gap2.resources ?? 1;
        lastOf2.set(gap2.detail, before);
        return;
      }
      const made = { first: gap2, gaps: 1, resources: gap2.resources ?? 1 };
      folded3.set(key2, made);
      lastOf2.set(gap2.detail, made);
    }),
    all: (() => [...folded3.values()].map((({ first, gaps, resources }) => {
      if (gaps === 1) return first;
      const { resource: _, ...rest2 } = first;
      return { ...rest2, resources };
    })))
  };
});
var isSame = (function isSame(a, b) {
  return a.reason === b.reason && a.provider === b.provider && a.scope === b.scope && a.region === b.region && a.service === b.service && a.type === b.type && a.role === b.role && a.remedy === b.remedy && a.declared === b.declared && a.exception === b.exception;
});
var gapKey = (function gapKey({
  reason,
  provider,
  scope,
  region,
  service: service2,
  type: type2,
  role,
  detail,
  remedy,
  declared,
  exception: exception2
}) {
  return JSON.stringify([
    reason,
    provider,
    scope,
    region,
    service2,
    type2,
    role,
    detail,
    remedy,
    declared,
    exception2
  ]);
});
var pages = (function pages(length2, most3) {
const free = (function free() {
    if (ring.length < most3) {
      const words3 = new Int32Array(length2);
      return { words: words3, bytes: Buffer.from(words3.buffer) };
    }
    const number = ring[oldest];
    const page = held[number];
    held[number] = void 0;
    if (isChanged[number]) {
      file ??= pageFile(length2 * 4);
      file.write(number, page.bytes);
      isChanged[number] = false;
    }
    return page;
  });
const load2 = (function load2(number) {
    const page = free();
    for (; held.length <= number; held.push(void 0)) {
      isMade.push(false);
      isChanged.push(false);
    }
    if (!file?.read(number, page.bytes)) page.words.fill(0);
    if (ring.length < most3) ring.push(number);
    else {
      ring[oldest] = number;
      oldest = (oldest + 1) % most3;
    }
    held[number] = page;
    return page;
  });
  const held = [];
  const isMade = [];
  const isChanged = [];
  const ring = [];
  let oldest = 0;
  let file;
  
  
  const heldAt = ((number) => number < held.length ? held[number] : void 0);
  return {
    read: ((number) => heldAt(number) ?? (isMade[number] ? load2(number) : void 0)),
    write: (function(number) {
      const page = heldAt(number) ?? load2(number);
      if (!isChanged[number]) isChanged[number] = isMade[number] = true;
      return page;
    })
  };
});
var numberList = (function numberList(most3 = mostHeld) {
  const held = pages(pageLength, most3);
  return {
    get: ((at3) => held.read(at3 >>> pageBits)?.words[at3 & pageLength - 1] ?? 0),
    set: (function(at3, value) {
      held.write(at3 >>> pageBits).words[at3 & pageLength - 1] = value;
    })
  };
});
var idTable = (function idTable(same4 = "id", most3 = mostPages) {
const read6 = (function read6(id, learn) {
    const { length: length2 } = id;
    if (length2 > longest || given.write(id) !== length2) return false;
    const end = same4 === "id" ? nameIn(given, length2) : 0;
    const whole2 = end >>> 2;
    let mix = seed;
    for (let i = 0; i < whole2; i++) mix = mixed(mix, givenWords[i] | folding);
    const first = (end & 3) === 0 ? 0 : upTo(givenWords[whole2], end & 3) | folding;
    from2 = end === 0 ? 0 : ofText.numberOf(mixed(mix, first) ^ end, end, learn);
    rest2 = from2 === 0 ? 0 : end;
    const last2 = length2 >>> 2;
    for (let i = whole2; i < last2; i++) mix = mixed(mix, givenWords[i] | folding);
    mix = mixed(
      mix ^ length2,
      (length2 & 3) === 0 ? 0 : upTo(givenWords[last2], length2 & 3) | folding
    );
    hash2 = mix ^ mix >>> 13;
    return true;
  });
const idOf3 = (function idOf3(number) {
    const other = otherIds.get(number);
    if (other !== void 0) return other;
    const start2 = starts.get(number);
    const { bytes, words: words3 } = pageAt(start2);
    const word = start2 & inPage;
    const packed2 = words3[word + 1];
    const at3 = word * 4 + head;
    return ofText.textOf(packed2 >>> 16) + bytes.toString("latin1", at3, at3 + (packed2 & 65535));
  });
const holds4 = (function holds4(number, id) {
    const start2 = starts.get(number);
    const { bytes, words: words3 } = pageAt(start2);
    const word = start2 & inPage;
    if (words3[word] !== hash2) return false;
    const packed2 = words3[word + 1];
    if (from2 === 0 || packed2 >>> 16 !== from2) return keyOf5(idOf3(number)) === keyOf5(id);
    const length2 = packed2 & 65535;
    if (id.length !== rest2 + length2) return false;
    const at3 = word * 4 + head;
    let i = 0;
    while (i < length2 && bytes[at3 + i] === given[rest2 + i]) i++;
    if (i < length2 && isExactId(id)) return false;
    while (i < length2 && lower(bytes[at3 + i]) === lower(given[rest2 + i])) i++;
    return i === length2;
  });
const slotOf = (function slotOf(id) {
    const mask3 = slots.length - 1;
    for (let slot = hash2 & mask3; ; slot = slot + 1 & mask3) {
      const packed2 = slots[slot];
      if (packed2 === 0) return slot;
      const mayHold = ((packed2 ^ hash2) & ~numberBits & compared) === 0;
      if (mayHold && holds4((packed2 & numberBits) - 1, id)) return slot;
    }
  });
const write4 = (function write4(id) {
    const length2 = id.length - rest2;
    const taken = head + length2 + 3 >>> 2;
    if ((next2 & inPage) + taken > pageLength2) next2 += pageLength2 - (next2 & inPage);
    const start2 = next2;
    next2 += taken;
    const { bytes, words: words3 } = texts.write(start2 >>> pageBits2);
    const word = start2 & inPage;
    words3[word] = hash2;
    words3[word + 1] = from2 << 16 | length2;
    const at3 = word * 4 + head;
    for (let i = 0; i < length2; i++) bytes[at3 + i] = given[rest2 + i];
    return start2;
  });
const grow = (function grow() {
    slots = new Int32Array(slots.length * 2);
    numberBits = slots.length - 1;
    const mask3 = slots.length - 1;
    for (let number = 0; number < size; number++) {
      if (otherIds.has(number)) continue;
      const start2 = starts.get(number);
      const its = pageAt(start2).words[start2 & inPage];
      let slot = its & mask3;
      while (slots[slot] !== 0) slot = slot + 1 & mask3;
      slots[slot] = slotFor(number, its);
    }
  });
const find = (function find(id) {
    if (!read6(id, false)) return otherOf(id);
    const slot = slots[slotOf(id)];
    return slot !== 0 ? (slot & numberBits) - 1 : strange ? others2.get(keyOf5(id)) : void 0;
  });
  const keyOf5 = same4 === "id" ? sameId : (text2) => text2;
  const others2 = /* @__PURE__ */ new Map();
  const otherIds = /* @__PURE__ */ new Map();
  let strange = false;
  const texts = pages(pageLength2, most3);
  let next2 = 0;
  let size = 0;
  const starts = numberList();
  let slots = new Int32Array(leastSlots);
  let numberBits = slots.length - 1;
  const seed = Math.floor(Math.random() * 2 ** 32) | 0;
  const ofText = beginnings();
  let from2 = 0;
  let rest2 = 0;
  let hash2 = 0;
  const folding = same4 === "id" ? 538976288 : 0;
  
  
  const pageAt = ((start2) => texts.read(start2 >>> pageBits2));
  
  
  
  const slotFor = ((number, of) => of & ~numberBits | number + 1);
  
  
  function otherOf(id) {
    const key2 = keyOf5(id);
    return others2.get(key2) ?? (isStrange(id, key2) ? find(key2) : void 0);
  }
  function addOther(id) {
    const known6 = otherOf(id);
    if (known6 !== void 0) return known6;
    const key2 = keyOf5(id);
    strange ||= isStrange(id, key2);
    others2.set(key2, size);
    otherIds.set(size, id);
    return size++;
  }
  return {
    idOf: idOf3,
    find,
    add: (function(id) {
      if (size * 4 >= slots.length * 3) grow();
      if (!read6(id, true)) return addOther(id);
      const slot = slotOf(id);
      const packed2 = slots[slot];
      if (packed2 !== 0) return (packed2 & numberBits) - 1;
      const other = strange ? others2.get(keyOf5(id)) : void 0;
      if (other !== void 0) return other;
      starts.set(size, write4(id));
      slots[slot] = slotFor(size, hash2);
      return size++;
    })
  };
});
var mixed = (function mixed(before, word) {
  const mix = Math.imul(before ^ word, 16777619);
  return mix ^ mix >>> 15;
});
var beginnings = (function beginnings() {
const isIt = (function isIt(number, hash2, length2) {
    if (hashes[number] !== hash2 || lengths[number] !== length2) return false;
    const start2 = starts[number];
    const whole2 = length2 >>> 2;
    for (let i = 0; i < whole2; i++) if (words3[start2 + i] !== givenWords[i]) return false;
    return (length2 & 3) === 0 || words3[start2 + whole2] === upTo(givenWords[whole2], length2 & 3);
  });
const slotOf = (function slotOf(hash2, length2) {
    const mask3 = slots.length - 1;
    let slot = hash2 & mask3;
    while (slots[slot] > 0 && !isIt(slots[slot], hash2, length2)) slot = slot + 1 & mask3;
    return slot;
  });
const learnt = (function learnt(hash2, length2) {
    const whole2 = length2 >>> 2;
    if (next2 + whole2 + 1 > words3.length) {
      const longer = new Int32Array(2 * words3.length + whole2);
      longer.set(words3);
      words3 = longer;
    }
    words3.set(givenWords.subarray(0, whole2), next2);
    words3[next2 + whole2] = (length2 & 3) === 0 ? 0 : upTo(givenWords[whole2], length2 & 3);
    hashes.push(hash2);
    lengths.push(length2);
    texts.push(void 0);
    letters += length2;
    const number = starts.push(next2) - 1;
    next2 += whole2 + 1;
    return number;
  });
  let words3 = new Int32Array(1024);
  const starts = [0];
  const lengths = [0];
  const hashes = [0];
  const texts = [""];
  let next2 = 0;
  let letters = 0;
  let slots = new Int32Array(64);
  
  
  
  function grow() {
    slots = new Int32Array(2 * slots.length);
    const mask3 = slots.length - 1;
    for (let number = 1; number < starts.length; number++) {
      let slot = hashes[number] & mask3;
      while (slots[slot] > 0) slot = slot + 1 & mask3;
      slots[slot] = number;
    }
  }
  return {
    numberOf: (function(hash2, length2, learn) {
      const number = slots[slotOf(hash2, length2)];
      if (number > 0 || !learn) return number;
      if (starts.length === mostBeginnings || letters + length2 > mostLetters) return 0;
      if (starts.length * 2 >= slots.length) grow();
      return slots[slotOf(hash2, length2)] = learnt(hash2, length2);
    }),
    textOf: ((number) => texts[number] ??= Buffer.from(words3.buffer).toString(
      "latin1",
      starts[number] * 4,
      starts[number] * 4 + lengths[number]
    ))
  };
});
var nameIn = (function nameIn(bytes, length2) {
  let at3 = length2;
  for (; at3 > 0; at3--) {
    const before = bytes[at3 - 1];
    if (before === 47 || before === 58) break;
  }
  return at3;
});
var nameAt = (function nameAt(id) {
  let at3 = id.length;
  for (; at3 > 0; at3--) {
    const before = id.charCodeAt(at3 - 1);
    if (before === 47 || before === 58) break;
  }
  return at3;
});
var newGaps = (function newGaps() {
  const known6 = idTable("text");
  let count = 0;
  return (gap2) => {
    if (known6.add(JSON.stringify([gapKey(gap2), gap2.resource, gap2.resources])) < count) return false;
    count++;
    return true;
  };
});
var placeCounter = (function placeCounter() {
  const total = none();
  const byCountry = /* @__PURE__ */ new Map();
  const anywhere = {};
  return {
    add: (function({ role, location }, verdict3) {
      const column = columns[verdict3];
      total[column]++;
      if (isAnywhere(location)) {
        (anywhere[role] ??= none())[column]++;
        return;
      }
      for (const country of location.countries) {
        let row = byCountry.get(country);
        if (!row) byCountry.set(country, row = {});
        (row[role] ??= none())[column]++;
      }
    }),
    summary: ((gaps, standings2) => ({
      total,
      countries: [...byCountry].sort((([a], [b]) => a < b ? -1 : 1)).map((([country, row]) => ({
        country,
        standing: standings2.of(country),
        roles: inOrder(row)
      }))),
      anywhere: inOrder(anywhere),
      notSeen: notSeen(gaps),
      adequacyList: standings2.list
    }))
  };
});
var notSeen = (function notSeen(gaps) {
  const byRole = {};
  let anyRole = 0;
  let accepted = 0;
  for (const gap2 of gaps)
    if (isAccepted(gap2)) accepted++;
    else if (gap2.role === void 0) anyRole++;
    else byRole[gap2.role] = (byRole[gap2.role] ?? 0) + 1;
  return {
    byRole: Object.fromEntries(
      roles.flatMap(((role) => byRole[role] === void 0 ? [] : [[role, byRole[role]]]))
    ),
    anyRole,
    accepted
  };
});
var compilePath = (function compilePath(path, { roots = 0, envelope, isSwitched = false, optional: optional2 = [] } = {}) {
  const ends = path.match(/\[\]|\{\}/g) ?? [];
  let walked = "";
  const stretches = path.split(/\[\]|\{\}/).map(((stretch, at3) => {
    const steps = stretch.split(".").filter(((step) => step !== ""));
    const end = ends[at3];
    const breakAfter = ((taken) => {
      const isLast = taken === steps.length;
      const isInside = at3 > 0 || isLast && (taken > roots + 1 || isSwitched && end === void 0);
      const to = [walked, ...steps.slice(0, taken)].filter(((part2) => part2 !== "")).join(".");
      if (!isInside || optional2.includes(to)) return "outside";
      if (at3 > 0 && taken === 1 && steps[0] === envelope) return "nothing";
      return end === void 0 ? "place" : "list";
    });
    const breaks = ["", ...steps].map(((_, taken) => breakAfter(taken)));
    walked = [walked, ...steps].filter(((part2) => part2 !== "")).join(".") + (end ?? "");
    return {
      steps,
      pointers: ["", ...steps.map(((_, i) => `/${steps.slice(0, i + 1).join("/")}`))],
      breaks,
      end
    };
  }));
  return ((root, walker) => walk(stretches, 0, root, "", root, walker));
});
var walk = (function walk(stretches, at3, from2, before, element, walker) {
  const { steps, pointers, breaks, end } = stretches[at3];
  let value = from2;
  let taken = 0;
  while (taken < steps.length && value !== void 0 && value !== null) {
    if (typeof value !== "object" || Array.isArray(value)) {
      walker.wrong(`${shapeName(value)} where a record is expected`);
      return;
    }
    const step = steps[taken++];
    value = Object.hasOwn(value, step) ? value[step] : void 0;
  }
  if (value === void 0 || value === null) {
    walker.missing(
      before + pointers[taken],
      end === void 0 ? element ?? null : void 0,
      before,
      breaks[taken]
    );
    return;
  }
  const pointer = before + pointers[taken];
  if (end === void 0) {
    if (typeof value === "object") walker.wrong(`${shapeName(value)} where a value is expected`);
    else walker.value(String(value), pointer, element, before, breaks[taken]);
  } else if (Array.isArray(value)) {
    if (end === "{}") walker.wrong("a list where a record is expected");
    else if (value.length === 0) walker.empty(pointer, breaks[taken]);
    else
      for (let i = 0; i < value.length; i++)
        if (value[i] === null || value[i] === void 0) walker.wrong("nothing in a list");
        else walk(stretches, at3 + 1, value[i], `${pointer}/${i}`, value[i], walker);
  } else if (typeof value !== "object" || end === "[]")
    walker.wrong(`${shapeName(value)} where ${end === "[]" ? "a list" : "a record"} is expected`);
  else
    for (const [key2, item] of Object.entries(value))
      walk(stretches, at3 + 1, item, `${pointer}/${escapePointer(key2)}`, item, walker);
});
var escapePointer = (function escapePointer(key2) {
  return key2.replaceAll("~", "~0").replaceAll("/", "~1");
});
var shapeOf = (function shapeOf(paths) {
  const root = anything();
  for (const path of paths) {
    let at3 = root;
    for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
      if (step === "[]") at3 = at3.list ??= anything();
      else if (step === "{}") at3 = at3.record ??= anything();
      else {
        const next2 = at3.named.get(step) ?? anything();
        at3.named.set(step, next2);
        at3 = next2;
      }
    if (path.endsWith("[]")) at3.isName = true;
  }
  return root;
});
var misfit = (function misfit(value, shape) {
  const { named: named4, list: list2, record } = shape;
  if (value === void 0 || value === null) return void 0;
  if (list2) {
    if (!Array.isArray(value)) return `${shapeName(value)} where a list is expected`;
    for (const item of value) {
      const wrong = list2.isName && typeof item !== "string" ? `${item === null ? "nothing" : typeof item === "object" ? shapeName(item) : `a ${typeof item}`} in a list of names` : misfit(item, list2);
      if (wrong !== void 0) return wrong;
    }
    return void 0;
  }
  if (!record && named4.size === 0) return void 0;
  if (typeof value !== "object" || Array.isArray(value))
    return `${shapeName(value)} where a record is expected`;
  for (const [name, below2] of named4) {
    const wrong = misfit(value[name], below2);
    if (wrong !== void 0) return wrong;
  }
  if (record)
    for (const item of Object.values(value)) {
      const wrong = misfit(item, record);
      if (wrong !== void 0) return wrong;
    }
  return void 0;
});
var nothingToRead = (function nothingToRead({ properties }, type2) {
  const { provider, rows: rows2 } = type2;
  if (!isRecord(properties))
    return { why: `${shapeName(properties)} where a record is expected`, of: () => true };
  const { envelope } = factsOf(provider).types;
  if (envelope === void 0) return void 0;
  const isInside = ((row) => pathsOf(row).some(((path) => path.startsWith(`${envelope}.`))));
  let isRead2 = readingInside.get(type2);
  if (isRead2 === void 0) readingInside.set(type2, isRead2 = rows2.some(isInside));
  if (!isRead2 || !Object.hasOwn(properties, envelope) || isRecord(properties[envelope]))
    return void 0;
  return {
    why: `${shapeName(properties[envelope])} where its properties are expected`,
    // Answers to calls of their own stand beside it, and can be read.
    of: isInside
  };
});
var nullAnswers = (function nullAnswers({ properties, unseen: unseen4 }, { needs: needs2 }) {
  if (needs2.length === 0 || !isRecord(properties)) return [];
  return needs2.filter((({ property }) => properties[property] === null && unseen4?.[property] === void 0)).map((({ property }) => ({
    why: `nothing where the answer ${property} is expected`,
    of: (row) => pathsOf(row).some((path) => path.split(/[.[{]/, 1)[0] === property)
  })));
});
var declaredAt = (function declaredAt(planned, pointer = "") {
  const { file, line: line2, column } = planned;
  const written2 = writtenAt(planned, pointer);
  const at3 = written2?.line === void 0 ? { line: line2, column } : written2;
  return {
    file: written2?.file ?? file,
    ...at3.line !== void 0 && { line: at3.line },
    ...at3.column !== void 0 && { column: at3.column },
    ...written2 && { attribute: written2.attribute }
  };
});
var writtenAt = (function writtenAt({ written: written2 = {} }, pointer) {
  for (let at3 = pointer; at3 !== ""; at3 = at3.slice(0, at3.lastIndexOf("/")))
    if (Object.hasOwn(written2, at3)) return written2[at3];
  return void 0;
});
var isWord = (function isWord(text2) {
  if (text2.length > longestWord || !/^[A-Za-z]+(?:-[A-Za-z]+){0,2}-?\d?$/.test(text2)) return false;
  const key2 = text2.toLowerCase();
  return !notAtStart.some(((one) => key2.startsWith(one))) && !notInside.some(((one) => key2.includes(one)));
});
var masked = (function masked(text2, name) {
  if (name !== void 0 || text2.length > longestKept) return lookedThrough(text2, name);
  let said = lately2.get(text2);
  if (said === void 0) {
    if (lately2.size === mostLately2) lately2.clear();
    lately2.set(text2, said = lookedThrough(text2));
  }
  return said;
});
var maskedItems = (function maskedItems(items, keep, name) {
  const isCommand = items.some(isOption);
  return items.map(((item, i) => {
    if (typeof item !== "string") return keep(item, name);
    if (isCommand && !isOption(item)) return idIn(item) ?? mask;
    const before = items[i - 1];
    return keep(item, typeof before === "string" && isSecretName(before) ? before : name);
  }));
});
var idIn = (function idIn(text2) {
  const [id] = whole.exec(text2.length > longestId ? "" : text2) ?? [];
  return id === void 0 ? void 0 : ids.reduce(
    ((said, { containerOf }) => containerOf?.(said) ?? said),
    /[,\s]/.test(id) ? id.replace(secretBehind, "") : id
  );
});
var isKey = (function isKey(text2) {
  if (marked.test(text2) || /^[A-Za-z\d+/]{40}$/.test(text2) && mixed2.test(text2)) return true;
  return (text2.match(/[A-Za-z\d+]{20,}/g) ?? []).some((run) => {
    if (/[\da-f]{32}/i.test(run)) return true;
    if (!mixed2.test(run)) return false;
    const changes2 = run.match(/[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|[\d+](?=[^\d+])/g) ?? [];
    return changes2.length >= run.length * (run.length < 32 ? 0.45 : 0.38);
  });
});
var plain = (function plain(text2) {
  if (text2.length > longestText || !(/^[\w .,:/+*()&'$|~[\]{}-]*$/.test(text2) || /^[\p{L}\p{M}\p{N} _.,:/+*()&'$|~[\]{}-]*$/u.test(text2)))
    return mask;
  if (header.test(text2) || secretWord.test(text2) || secretDigits.test(text2) || isKey(text2))
    return mask;
  if (text2.includes("://") || bareLater.test(text2) || schemed.test(text2)) return mask;
  const [, address2] = /^([\w.-]+:\d{1,5})[,;\s]/.exec(text2) ?? [];
  if (address2 !== void 0 && !/^[\w-]*[.:][\w.:-]*(?:,[\w-]*[.:][\w.:-]*)*$/.test(text2))
    return `${address2},${mask}`;
  return text2.replace(/^(\/(?!aws\/)[^/]+\/).+$/, `$1${mask}`);
});
var maskedExpression = (function maskedExpression(expression) {
  if (reference.test(expression)) return expression;
  const isJoined = joining.test(expression);
  if (secretBehind2.test(expression) || !isJoined && option.test(expression)) return mask2;
  return expression.replaceAll(part, (one) => {
    const quote = /^["']/.exec(one)?.[0];
    if (quote === void 0) return call.test(one) ? one : maskedText(one);
    const hyphen = isJoined && /^.-[a-z]/i.test(one) ? "-" : "";
    return `${quote}${hyphen}${maskedText(one.slice(1 + hyphen.length, -1))}${quote}`;
  });
});
var unknown = (function unknown(value, property) {
  return property === void 0 ? { unknown: value } : { unknown: value, property };
});
var resourceType = (function resourceType(type2, rows2, { home, needs: needs2 = [], blind = [], looker } = {}) {
  return {
    provider: ownerOf2(type2),
    type: type2,
    rows: rows2.map(rowOf),
    needs: needs2,
    blind,
    ...looker && { looker },
    ...home && { home: { ...home, reads: home.reads ?? [] } }
  };
});
var ownerOf2 = (function ownerOf2(type2) {
  const provider = providerOfType(type2);
  if (provider === void 0)
    throw new Error(`${type2}: no provider of src/providers.ts spells a type so`);
  return provider;
});
var rowOf = (function rowOf(path) {
  const { id = "read" in path ? path.read : "always", reads = [] } = path;
  return { ...path, id, reads };
});
var gapOf = (function gapOf(resource, role, reason, detail, remedy) {
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
});
var undecidedHome = (function undecidedHome(resource, role, site) {
  return homesAllowed(resource, site) ? unknownLocation(resource, role, void 0, "/location") : void 0;
});
var homePlacer = (function homePlacer(atlas, out) {
  return (function placeHome(at3, stated) {
    const { resource, ref, listed: listed5, site, isMisshapen, homes, place } = at3;
    let owner;
    let home = stated;
    if (stated?.owner) {
      const wrong = isMisshapen ? misfit(resource.properties, shapeOf(stated.reads)) : void 0;
      const role2 = stated.role === "none" ? "home" : stated.role;
      if (wrong !== void 0) out.gap(misshapenAs(resource, role2, stated.why, wrong));
      const record = wrong === void 0 ? resource.properties : {};
      const answer = stated.owner(providersId(resource), record);
      const said = wrong === void 0 || typeof answer === "string" ? answer : none2;
      if (typeof said === "string") owner = said;
      else if ("gap" in said) {
        out.gap(notTold(resource, role2, stated.why, said));
        return;
      } else {
        home = void 0;
        if (!("none" in said))
          out.gap(
            notUnderstood(
              resource,
              role2,
              stated.why,
              said.property ?? "the reference to its original",
              said.unknown
            )
          );
      }
    }
    if (home?.role === "none") {
      if (listed5) homes.push(listed5);
      return;
    }
    const role = home?.role ?? "home";
    const location = home?.at === void 0 ? listed5 : atlas.find(resource.provider, home.at);
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
    const { why, docs } = home ?? factsOf(resource.provider).types.listedHome;
    const isListed = home?.at === void 0;
    const evidence = {
      pointer: isListed ? site?.pointer ?? "/location" : "",
      value: isListed ? site?.code ?? resource.location ?? anyWritten(resource) : null,
      basis: isListed ? "stated" : "inherent",
      why: home === void 0 && resource.planned ? byFile : why,
      docs,
      ...resource.planned && {
        declared: declaredAt(resource.planned, isListed ? "/location" : "")
      }
    };
    const undecided2 = isListed ? undecidedHome(resource, role, site) : void 0;
    if (owner === void 0) {
      const placement = { resource: ref, role, location, evidence };
      place(undecided2 ? { ...placement, undecided: undecided2 } : placement);
      return;
    }
    at3.copy = {
      owner,
      role,
      at: home?.at ?? resource.location ?? location,
      evidence,
      ...undecided2 && { undecided: undecided2 }
    };
  });
});
var arrivals = (function arrivals(atlas, refs, out, resolve8) {
const arrive = (function arrive(row, visit, destination, evidence, value) {
    const { resource, ref } = visit;
    const { role, why } = row;
    if (typeof destination === "string")
      put3(role, visit, atlas.find(resource.provider, destination), destination, evidence, value);
    else if ("resource" in destination) {
      const reference2 = { id: destination.resource, role, evidence };
      if (refs.find(reference2.id)?.isByName === false)
        resolve8({ ...ref, location: resource.location }, ref, reference2, visit.place);
      else (visit.references ??= []).push(reference2);
    } else if ("own" in destination) put3(role, visit, visit.listed, resource.location, evidence);
    else {
      if ("anyOf" in destination)
        put3(
          role,
          visit,
          unionOf(atlas, resource, destination),
          destination.code,
          evidence,
          void 0,
          destination.undecided
        );
      if (destination.gap !== void 0)
        out.gap(notTold(resource, role, why, { ...destination, gap: destination.gap }));
    }
  });
const put3 = (function put3(role, { resource, ref, homes, listed: listed5, site, place }, location, code, evidence, value, undecided2 = location === listed5 ? undecidedHome(resource, role, site) : void 0) {
    if (!location) {
      out.gap(undecided2 ?? unknownLocation(resource, role, code, evidence.pointer));
      return;
    }
    if (role === "home") homes.push(location);
    const into = evidence.value === value || isMadeUp(value) ? void 0 : destinationIn(value);
    place({
      resource: ref,
      role,
      location,
      evidence,
      ...into !== void 0 && { into },
      ...undecided2 && { undecided: undecided2 }
    });
  });
  
  
  return arrive;
});
var defaultHome = (function defaultHome(type2) {
  const kind = classOf(type2);
  if (kind === "configuration")
    return {
      role: "metadata",
      why: "a resource of this type is configuration; its name and settings are kept here, and it holds no customer content",
      docs: pageOf(type2),
      reads: []
    };
  if (kind === "processes")
    return {
      role: "processing",
      why: "a resource of this type processes data in the region in which it was created",
      docs: pageOf(type2),
      reads: []
    };
  return void 0;
});
var otherArm = (function otherArm(arm) {
  return (({ element }) => isHeld(at(element, arm)) ? unshown : none2);
});
var otherName = (function otherName(other, arm) {
  return (({ element }) => !isHeld(arm === void 0 ? element : at(element, arm)) || isHeld(at(element, other)) ? none2 : unshown);
});
var oneOf = (function oneOf(property, records, arms, beside2 = []) {
  for (const record of Array.isArray(records) ? records : [records]) {
    if (typeof record !== "object" || record === null) continue;
    if (!holdsAny(record, arms)) return noArm(property, record, arms, beside2);
  }
  return none2;
});
var keeper = (function keeper(types2) {
  const trees = /* @__PURE__ */ new Map();
  return ((resource) => {
    if (resource[cut] !== void 0 && resource[cut] === resource.properties) return resource;
    let tree = trees.get(resource.type);
    if (!tree) {
      const type2 = types2.get(resource.type.toLowerCase());
      tree = type2 ? treeOf(type2) : branch();
      for (const path of factsOf(resource.provider).places.site?.reads ?? [])
        at2(tree, path).isRead = true;
      trees.set(resource.type, tree);
    }
    const picked = pick(resource.properties, tree);
    const properties = picked === void 0 ? {} : picked;
    const kept2 = { ...resource, properties };
    kept2[cut] = properties;
    return kept2;
  });
});
var keptPaths = (function keptPaths({
  provider,
  rows: rows2,
  home,
  alias,
  looker
}) {
  return [
    .../* @__PURE__ */ new Set([
      ...rows2.flatMap(((row) => "read" in row ? [row.read, ...row.reads] : row.reads)),
      ...home?.reads ?? [],
      ...alias?.reads ?? [],
      ...looker?.reads ?? [],
      ...looker?.names ?? [],
      ...factsOf(provider).places.site?.reads ?? []
    ])
  ];
});
var treeOf = (function treeOf(type2) {
  const root = branch();
  for (const path of keptPaths(type2)) at2(root, path).isRead = true;
  for (const path of type2.looker?.names ?? []) at2(root, path).isName = true;
  for (const path of type2.rows.flatMap((({ unions = [] }) => unions))) at2(root, path).isUnion = true;
  return root;
});
var at2 = (function at2(root, path) {
  let tree = root;
  for (const step of path.replaceAll(/\[\]|\{\}/g, ".$&").split("."))
    if (step === "[]" || step === "{}") tree = tree.each ??= branch();
    else {
      const next2 = tree.named.get(step) ?? branch();
      tree.named.set(step, next2);
      if (isPairValue(step)) tree.hasPairValue = true;
      tree = next2;
    }
  return tree;
});
var pick = (function pick(value, tree, name) {
  if (typeof value === "string" && tree.isName) return nameIn2(value);
  if (typeof value === "string") return tree.isRead ? masked(value, name) : "";
  if (typeof value !== "object" || value === null) return value;
  const { named: named4, each } = tree;
  if (Array.isArray(value) && each?.isName) return value.map(((item) => pick(item, each)));
  if (Array.isArray(value))
    return each ? maskedItems(value, ((item, before) => pick(item, each, before) ?? emptied(item)), name) : [];
  const kept2 = {};
  if (each)
    for (const [key2, item] of Object.entries(value))
      put(kept2, key2, pick(item, each, key2) ?? emptied(item));
  const pair2 = tree.hasPairValue ? pairName(value) : void 0;
  for (const [key2, below2] of named4)
    if (Object.hasOwn(value, key2)) {
      const of = pair2 !== void 0 && isPairValue(key2) ? pair2 : void 0;
      const item = pick(value[key2], below2, of);
      if (item !== void 0) put(kept2, key2, item);
    }
  if (tree.isUnion) {
    for (const [key2, item] of Object.entries(value))
      if (!named4.has(key2) && isHeld(item) && isMemberName(key2)) put(kept2, key2, {});
  }
  return kept2;
});
var put = (function put(kept2, key2, value) {
  if (key2 === "__proto__")
    Object.defineProperty(kept2, key2, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
  else kept2[key2] = value;
});
var rowsDigest = (function rowsDigest(type2) {
  if (type2 === void 0) return noRows;
  const rows2 = type2.rows.map(((row) => `${row.role} ${"read" in row ? row.read : ""}`));
  const needs2 = (type2.needs ?? []).map((({ property, path }) => `${property} ${path}`));
  const said = [rows2, [type2.home?.role ?? "home"], [...keptPaths(type2)], needs2];
  return sha256Of(JSON.stringify(said.map(((one) => one.sort())))).slice(0, 16);
});
var kindsOf = (function kindsOf(types2) {
const numberOf = (function numberOf(key2) {
    const word = key2.slice(nameAt(key2));
    const number = numbers2.get(word) ?? numbers2.size + 1;
    numbers2.set(word, number);
    return number;
  });
const of = (function of(type2) {
    const before = spellings3.get(type2);
    if (before) return before;
    const key2 = type2.toLowerCase();
    const known6 = types2.get(key2);
    const said = known6 ? void 0 : types2.unread?.(key2);
    const blind = new Set(known6?.blind ?? (said === void 0 ? [] : [said]));
    const kind = kinds.get(key2) ?? {
      number: known6 && known6.type !== factsOf(known6.provider).types.byNameAlone ? numberOf(key2) : 0,
      known: known6,
      home: known6?.home ?? defaultHome(type2),
      rows: (known6?.rows ?? []).map(((row) => ({
        row,
        top: "read" in row ? row.read.split(/[.[{]/, 1)[0] : "",
        walk: "read" in row ? compilePath(row.read, aboutPath(row, known6)) : void 0
      }))),
      shape: shapeOf(known6 ? functionPaths(known6) : []),
      owns: owns(key2),
      first: void 0,
      resources: 0,
      blind,
      unsaid: (function(reasons2) {
        for (const reason of Object.values(reasons2)) blind.add(reason);
      })
    };
    kinds.set(key2, kind);
    spellings3.set(type2, kind);
    return kind;
  });
  const kinds = /* @__PURE__ */ new Map();
  const spellings3 = /* @__PURE__ */ new Map();
  const owns = types2.owns ?? isOwnerIn(types2);
  const numbers2 = /* @__PURE__ */ new Map();
  
  
  const judged2 = (() => [...kinds.values()].flatMap(((kind) => kind.first ? [{ ...kind, ...kind.first }] : [])));
  return {
    of,
    blindSpots: (() => judged2().flatMap(
      (({ provider, type: type2, resources, blind }) => [...blind].map(((detail) => ({ provider, type: type2, resources, detail }))))
    )),
    types: (() => judged2().map((({ provider, type: type2, resources, known: known6 }) => ({
      provider,
      type: type2,
      resources,
      depth: known6 ? "described" : "home-only",
      // Most reports don't show it.
      get rows() {
        return rowsDigest(known6);
      }
    }))))
  };
});
var aboutPath = (function aboutPath(row, type2) {
  return {
    roots: rootsOf(row.read, type2),
    envelope: factsOf(type2.provider).types.envelope,
    isSwitched: row.when !== void 0,
    optional: row.optional ?? []
  };
});
var rootsOf = (function rootsOf(path, { provider, needs: needs2 }) {
  const steps = path.split(/[.[{]/);
  const answer = needs2.some((({ property, list: list2 }) => property === steps[0] && !list2)) ? 1 : 0;
  return answer + (steps[answer] === factsOf(provider).types.envelope ? 1 : 0);
});
var unseenWhy = (function unseenWhy({ properties, unseen: unseen4 }, top) {
  if (!unseen4) return void 0;
  if (Object.hasOwn(unseen4, top)) return unseen4[top];
  return Object.hasOwn(Object(properties), top) ? void 0 : unseen4["*"] ?? unseen4["**"];
});
var unseenAt = (function unseenAt({ unseen: unseen4 }, pointer) {
  if (!unseen4) return void 0;
  return (Object.hasOwn(unseen4, pointer) ? unseen4[pointer] : void 0) ?? unseen4["**"];
});
var contextOf = (function contextOf(visit, atlas, role) {
  if (visit.here) return visit.here;
  const { provider, properties, unseen: unseen4 } = visit.resource;
  visit.watch = unseen4 && watching(properties, unseen4);
  const id = visit.resource.planned?.ids?.[0];
  const resource = visit.watch || id !== void 0 ? {
    ...visit.resource,
    ...id !== void 0 && { id },
    ...visit.watch && { properties: visit.watch.record }
  } : visit.resource;
  const home = visit.listed?.code;
  const homes = homesAllowed(visit.resource, visit.site);
  visit.here = {
    resource,
    home,
    element: resource.properties,
    pair: ((code = home) => code !== void 0 && code === home && homes ? anyPair(
      homes,
      provider,
      atlas,
      unknownLocation(visit.resource, role(), void 0, "/location")
    ) : code !== void 0 && atlas.find(provider, code) ? atlas.pair(provider, code) : {
      gap: `the region paired with ${code ?? "its own"} is unknown, because that region is unknown`,
      remedy: "look up the resource at the provider, and accept the gap with an exception if its data stays inside"
    })
  };
  return visit.here;
});
var words = (function words(meanings) {
  const known6 = folded2(meanings);
  return ofWord(((value, here) => {
    const meaning = known6.get(value.toLowerCase());
    if (meaning === void 0) return unknown(value);
    return typeof meaning === "function" ? meaning(value, here) : meaning;
  }));
});
var ofWord = (function ofWord(as) {
  readers.add(as);
  return as;
});
var statusOf = (function statusOf(property, meanings, absent2 = true) {
  const known6 = folded2(meanings);
  return ((value) => {
    if (value === void 0 || value === null) return absent2;
    if (value === "" && absent2) return true;
    return known6.get(String(value).toLowerCase()) ?? unknown(value, property);
  });
});
var switchOf = (function switchOf(property, absent2) {
  return statusOf(property, { true: true, false: false }, absent2);
});
var given2 = (function given2(counts4, place) {
  if (counts4 === true) return place();
  return counts4 === false ? none2 : counts4;
});
var rowReader = (function rowReader(atlas, gap2, arrive) {
const read6 = (function read6(compiled2, one) {
    row = compiled2.row;
    visit = one;
    doubt = void 0;
    const { resource } = visit;
    if (resource.planned && isUnsaid(resource.planned, compiled2)) return;
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
        const here = context();
        const applies = row.when(here.resource.properties, here);
        if (applies !== true && visit.watch?.missed !== void 0) {
          missed(row, resource, notSeen2(row, visit.watch.missed));
          return;
        }
        if (applies === false) return;
        if (applies !== true) doubt = applies;
      }
      if ("always" in row) {
        if (!resource.planned?.isPart) give(null, "", "inherent", answer(row.always));
        return;
      }
      const why = unseenWhy(resource, compiled2.top);
      if (why !== void 0) {
        reportHome();
        missed(row, subjectAt(`/${compiled2.top}`), unreadTop(compiled2, why));
        return;
      }
      compiled2.walk(resource.properties, walker);
    } catch (error) {
      reportHome();
      gap2(misshapen(resource, row.role, row.why, error));
    }
  });
const subjectAt = (function subjectAt(pointer) {
    const { resource } = visit;
    if (!resource.planned) return resource;
    return { ...resource, declared: declaredAt(resource.planned, pointer) };
  });
const give = (function give(value, pointer, basis, destination) {
    if (destination === none2) {
      if (visit.watch?.missed === void 0 || row.guards) return;
      reportHome();
      missed(row, visit.resource, notSeen2(row, visit.watch.missed));
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
  });
const reportHome = (function reportHome() {
    if (row.role === "home") visit.homeTold = true;
  });
  const roleAtHand = () => row.role;
  const context = (() => contextOf(visit, atlas, roleAtHand));
  const given3 = ((element, at3) => {
    const here = context();
    return { ...here, element: visit.watch?.part(element, at3) ?? element };
  });
  let row;
  let visit;
  let doubt;
  const walker = {
    value: (function(value, pointer, element, elementAt, kind) {
      if (!("read" in row)) return;
      if (value === "" && (visit.resource.planned !== void 0 || !readsWord(row))) {
        this.missing(pointer, element ?? null, elementAt, kind);
        return;
      }
      const { as } = row;
      try {
        give(value, pointer, "stated", as ? as(value, given3(element, elementAt)) : value);
      } catch (error) {
        reportHome();
        gap2(misshapen(subjectAt(pointer), row.role, row.why, error));
      }
    }),
    missing: (function(pointer, element, elementAt, kind) {
      if (!("read" in row)) return;
      const why = unseenAt(visit.resource, pointer);
      if (why !== void 0) {
        const choices = visit.resource.planned?.written?.[pointer]?.oneOf;
        const what = `${row.read}: ${why}${whichOf(choices)}`;
        const gapOfUnseen = missing(row, subjectAt(pointer), notSeen2(row, what));
        const any = choices && anyOf(row, visit, choices, () => given3(element, elementAt), gapOfUnseen);
        if (any !== void 0) {
          give(listed(choices), pointer, "stated", any);
          return;
        }
        reportHome();
        gap2(gapOfUnseen);
        return;
      }
      const isSaidElsewhere = element === void 0 || elementAt === "" && kind === "outside";
      if (visit.resource.planned?.isPart && isSaidElsewhere) return;
      const absent2 = kind === "nothing" ? unshown : row.absent ?? (kind === "outside" ? void 0 : unshown);
      if (absent2 === void 0) return;
      const destination = typeof absent2 !== "function" ? absent2 : kind === "list" ? unshown : absent2(given3(element, elementAt));
      give(null, pointer, "default", destination);
    }),
    empty: (function(pointer, kind) {
      if (!("read" in row)) return;
      const isGap2 = kind === "list" && (row.absent === void 0 || typeof row.absent === "function");
      if (isGap2 || row.emptyIsAbsent) this.missing(pointer, void 0, pointer, kind);
    }),
    wrong(what) {
      reportHome();
      gap2(misshapenAs(visit.resource, row.role, row.why, what));
    }
  };
  
  function notKnown({ unknown: value, property }, otherwise2, at3) {
    gap2(notUnderstood(subjectAt(at3), row.role, row.why, property ?? otherwise2, value));
  }
  
  const answer = ((said) => typeof said === "function" ? said(context()) : said);
  
  
  function missed(of, resource, detail) {
    gap2(missing(of, resource, detail));
  }
  return { read: read6 };
});
var missing = (function missing({ role }, resource, detail) {
  return gapOf(
    resource,
    role,
    "not-collected",
    detail,
    "resolve the cause, or accept the gap with an exception"
  );
});
var evidenceOf = (function evidenceOf({ why, docs }, { planned }, { pointer, value, basis }) {
  if (!planned) return { pointer, value, basis, why, docs };
  const { expression, oneOf: oneOf3 } = (value === null ? void 0 : planned.written?.[pointer]) ?? {};
  return {
    pointer,
    value: oneOf3 ? writtenChoice(expression, oneOf3) : expression === void 0 ? value : maskedExpression(expression),
    basis,
    why,
    docs,
    declared: declaredAt(planned, pointer)
  };
});
var isUnsaid = (function isUnsaid({ unsaid }, { row, top }) {
  return unsaid !== void 0 && "read" in row && (Object.hasOwn(unsaid, row.read) || Object.hasOwn(unsaid, top));
});
var isPlace = (function isPlace(destination) {
  return typeof destination === "string" || "resource" in destination || "own" in destination || "anyOf" in destination || "gap" in destination;
});
var labelsLately = (function labelsLately() {
const digestOf2 = (function digestOf2(labels, count) {
    if (!areNames(names3, labels, count)) {
      names3 = Object.keys(labels);
      hashes = names3.map(remembered);
    }
    let hash2 = 0;
    let at3 = 0;
    for (const name in labels) hash2 = hash2 + hashOf(labels[name], hashes[at3++]) | 0;
    return count === 0 ? 0 : hash2 >>> 1 || 1;
  });
  const lately4 = Array.from({ length: mostLately3 });
  const mixes = new Int32Array(mostLately3);
  let names3 = [];
  let hashes = [];
  
  return ((labels) => {
    let count = 0;
    let mix = 0;
    for (const name in labels) {
      mix = mixed3(mix, labels[name]);
      count++;
    }
    const slot = (mix ^ mix >>> 15) & mostLately3 - 1;
    if (mixes[slot] !== mix) {
      mixes[slot] = mix;
      lately4[slot] = void 0;
      return { labels, digest: digestOf2(labels, count) };
    }
    const before = lately4[slot];
    if (before && isAs(before, labels, count)) return before;
    const digest = digestOf2(labels, count);
    return lately4[slot] = { labels, digest, names: names3, values: Object.values(labels) };
  });
});
var areNames = (function areNames(names3, labels, count) {
  let at3 = 0;
  for (const name in labels) if (names3[at3++] !== name) return false;
  return names3.length === count;
});
var isAs = (function isAs({ names: names3, values }, labels, count) {
  let at3 = 0;
  for (const name in labels) {
    if (names3[at3] !== name || values[at3] !== labels[name]) return false;
    at3++;
  }
  return names3.length === count;
});
var mixed3 = (function mixed3(before, label2) {
  const { length: length2 } = label2;
  let mix = Math.imul(before, 31) + length2;
  for (let i = Math.max(0, length2 - 3); i < length2; i++)
    mix = Math.imul(mix, 31) + label2.charCodeAt(i);
  return mix;
});
var sameLabels = (function sameLabels(one, other) {
  if (one === other) return true;
  let labels = 0;
  for (const name in one) {
    if (one[name] !== other[name]) return false;
    labels++;
  }
  for (const _ in other) labels--;
  return labels === 0;
});
var hashOf = (function hashOf(text2, before = 2166136261) {
  const { length: length2 } = text2;
  let hash2 = before;
  for (let i = 0; i < length2; i += 2) {
    const second = i + 1 < length2 ? text2.charCodeAt(i + 1) << 16 : 0;
    const mix = Math.imul(hash2 ^ (text2.charCodeAt(i) | second), 16777619);
    hash2 = mix ^ mix >>> 15;
  }
  return hash2;
});
var remembered = (function remembered(text2) {
  let hash2 = known2.get(text2);
  if (hash2 !== void 0) return hash2;
  hash2 = hashOf("\0", hashOf(text2));
  if (known2.size === mostKnown) known2.clear();
  known2.set(text2, hash2);
  return hash2;
});
var references = (function references() {
const numberOf = (function numberOf(homes) {
    if (homes.length === 0) return 0;
    const only = homes.length === 1 ? homes[0] : void 0;
    const before = only && numberOfHome.get(only);
    if (before !== void 0) return before;
    const key2 = homes.map((({ code, countries }) => `${code} ${countries.join()}`)).join("\n");
    let number = numberOfHomes.get(key2);
    if (number === void 0) {
      number = distinctHomes.push(homes) - 1;
      numberOfHomes.set(key2, number);
    }
    if (only) numberOfHome.set(only, number);
    return number;
  });
const numberOfOwner = (function numberOfOwner(owner, known6) {
    const { id, name } = owner.ref;
    if (id !== known6 || !isEnd(id, name)) return owners.add(inAscii(textOf(owner, known6)));
    const slot = (owner.digest ?? 0) + owner.ref.type.length & mostLately4 - 1;
    const before = lately4[slot];
    if (before && saysSame(before.owner, owner)) return before.number;
    const number = owners.add(inAscii(textOf(owner, known6)));
    lately4[slot] = { owner, number };
    return number;
  });
const ownerAt2 = (function ownerAt2(number) {
    const text2 = ownerOf3.get(number);
    return text2 === 0 ? void 0 : ownerFrom(ids2.idOf(number), owners.idOf(text2 - 1));
  });
const look = (function look(id) {
    lastNumber = ids2.add(id);
    lastId = id;
    return lastNumber;
  });
const giveName = (function giveName(alias, number) {
    const at3 = aliases2.add(alias);
    const before = named4.get(at3);
    if (before === 0) named4.set(at3, number + 1);
    else if (before !== number + 1)
      rivals.set(at3, (rivals.get(at3) ?? /* @__PURE__ */ new Set([before - 1])).add(number));
  });
const homesAt = (function homesAt(number) {
    const at3 = homesOf.get(number);
    return at3 === 0 ? void 0 : distinctHomes[at3 - 1];
  });
const find = (function find(id) {
    const entered = ids2.find(id);
    const own3 = entered !== void 0 && homesAt(entered) ? entered : void 0;
    const alias = own3 === void 0 ? aliases2.find(id) : void 0;
    const bearers = alias === void 0 ? void 0 : rivals.get(alias);
    if (bearers) return allOf([...bearers]);
    const number = own3 ?? (alias === void 0 ? void 0 : named4.get(alias) - 1);
    const homes = number === void 0 ? void 0 : homesAt(number);
    if (number === void 0 || !homes) return void 0;
    return {
      id: ids2.idOf(number),
      homes,
      isByName: own3 === void 0,
      owner: (() => ownerAt2(number))
    };
  });
  const ids2 = idTable();
  let lastId;
  let lastNumber = 0;
  const aliases2 = idTable();
  const named4 = numberList();
  const rivals = /* @__PURE__ */ new Map();
  const homesOf = numberList();
  const distinctHomes = [[]];
  const numberOfHomes = /* @__PURE__ */ new Map();
  const numberOfHome = /* @__PURE__ */ new WeakMap();
  const ownerOf3 = numberList();
  const owners = idTable("text");
  const lately4 = Array.from({ length: mostLately4 });
  
  
  
  
  const numberFor = ((id) => id === lastId ? lastNumber : ids2.add(id));
  
  
  
  return {
    enter: (function(id, alias, homes, owner) {
      const number = numberFor(id);
      const before = homesAt(number);
      homesOf.set(number, 1 + numberOf(before?.length ? united(before, homes) : homes));
      if (owner) ownerOf3.set(number, numberOfOwner(owner, before ? ids2.idOf(number) : id) + 1);
      if (alias !== void 0) giveName(alias, number);
    }),
    alias: (function(alias, id) {
      giveName(alias, numberFor(id));
    }),
    hold: (function(owner) {
      const number = ids2.add(owner.ref.id);
      ownerOf3.set(number, numberOfOwner(owner, ids2.idOf(number)) + 1);
    }),
    look,
    numberFor: ids2.add,
    find,
    homesOf: ((id) => id === lastId && homesAt(lastNumber) || (find(id)?.homes ?? []))
  };
  function allOf(numbers2) {
    const [first] = numbers2.map((number) => ({ number, id: ids2.idOf(number) })).sort((a, b) => a.id < b.id ? -1 : 1);
    const each = numbers2.map((number) => homesAt(number) ?? []);
    return {
      id: first.id,
      homes: each.some((homes) => homes.length === 0) ? [] : each.reduce(united),
      isByName: true,
      owner: () => ownerAt2(first.number)
    };
  }
});
var saysSame = (function saysSame(a, b) {
  const [one, other] = [a.ref, b.ref];
  if (one.type !== other.type || one.scope !== other.scope || one.provider !== other.provider)
    return false;
  if (a.reported.size !== b.reported.size || !sameLabels(one.labels, other.labels)) return false;
  for (const place of a.reported) if (!b.reported.has(place)) return false;
  return true;
});
var textOf = (function textOf({ ref, reported }, known6) {
  const { id, type: type2, provider, scope, name, labels } = ref;
  const other = isEnd(id, name) ? null : name;
  const said = [type2, provider, scope, labels, [...reported], other];
  return JSON.stringify(id === known6 ? said : [...said, id]);
});
var ownerFrom = (function ownerFrom(known6, text2) {
  const [type2, provider, scope, labels, reported, name, id = known6] = JSON.parse(text2);
  return {
    ref: { id, type: type2, provider, scope, name: name ?? id.slice(nameAt(id)), labels },
    reported: new Set(reported)
  };
});
var numberRows = (function numberRows(width, most3 = mostHeld2) {
  const held = pages(rowsOfPage * width, most3);
  return {
    page: ((at3) => held.write(at3 >>> pageBits3).words),
    start: ((at3) => (at3 & rowsOfPage - 1) * width)
  };
});
var repeats = (function repeats(sink, numberFor, destinationOf2) {
const kindFor = (function kindFor(kinds, of, what) {
    let byWhat = kinds.get(of);
    if (!byWhat) kinds.set(of, byWhat = /* @__PURE__ */ new Map());
    let number = byWhat.get(what);
    if (number === void 0) byWhat.set(what, number = ++kindCount);
    return number;
  });
const scopeNumber = (function scopeNumber(scope) {
    if (scope === scopes[lastScope]) return lastScope;
    let number = numberOfScope.get(scope);
    if (number === void 0) numberOfScope.set(scope, number = scopes.push(scope) - 1);
    lastScope = number;
    return number;
  });
const isNew2 = (function isNew2(kind, to) {
    for (let one = prior; one > 1; ) {
      const page2 = reports.page(one);
      const row2 = reports.start(one);
      if (page2[row2 + report.kind] === kind && page2[row2 + report.to] === to) return false;
      one = page2[row2 + report.before];
    }
    const next2 = to === 0 ? shared.get(reported) : void 0;
    const again = next2?.get(kind);
    if (again !== void 0) {
      reported = again;
      return true;
    }
    count++;
    const page = reports.page(count);
    const row = reports.start(count);
    page[row + report.kind] = kind;
    page[row + report.to] = to;
    page[row + report.before] = reported;
    if (next2) {
      next2.set(kind, count);
      shared.set(count, /* @__PURE__ */ new Map());
    }
    reported = count;
    return true;
  });
const keepReported = (function keepReported(number) {
    resources.page(number)[resources.start(number) + known3.reported] = reported;
  });
  const placementKinds = /* @__PURE__ */ new Map();
  const gapKinds = /* @__PURE__ */ new Map();
  let kindCount = 0;
  const reports = numberRows(reportWidth);
  let count = 1;
  const shared = /* @__PURE__ */ new Map([[1, /* @__PURE__ */ new Map()]]);
  const resources = numberRows(knownWidth);
  const repeated2 = /* @__PURE__ */ new Set();
  const labelledOf = labelsLately();
  let isRelabelled = false;
  let isRetyped = false;
  const scopes = [""];
  const numberOfScope = /* @__PURE__ */ new Map();
  let lastScope = 0;
  let leftOut = 0;
  let reported = 1;
  let prior = 0;
  
  
  
  const reportedFor = (number) => resources.page(number)[resources.start(number) + known3.reported];
  
  return {
    out: {
      placement: (function(placement) {
        const to = destinationOf2(placement);
        const kind = kindFor(placementKinds, placement.role, placement.location.code);
        if (isNew2(kind, to === void 0 ? 0 : to + 1)) sink.placement(placement);
        else sink.again?.(placement);
      }),
      gap: (function(gap2) {
        const kind = kindFor(gapKinds, gap2.role, gap2.reason);
        if (isNew2(kind, 1 + (remembered(gap2.detail) >>> 1))) sink.gap(gap2);
      })
    },
    visit: (function(resource, kind, see) {
      const { number: type2 } = kind;
      const number = numberFor(resource.id);
      const page = resources.page(number);
      const row = resources.start(number);
      const before = page[row + known3.reported];
      if (before !== 0 && resource.onlyReferred) return;
      const isAside = resource.onlyReferred === true ? 1 : 0;
      leftOut += isAside - page[row + known3.aside];
      page[row + known3.aside] = isAside;
      prior = before;
      const labelled = labelledOf(resource.labels);
      const labels = labelled.digest;
      const labelsBefore = page[row + known3.labels];
      isRelabelled = labels !== 0 && labelsBefore !== 0 && labelsBefore !== labels;
      if (labels !== 0) page[row + known3.labels] = labels;
      const typeBefore = page[row + known3.type];
      isRetyped = prior !== 0 && type2 !== 0 && typeBefore !== 0 && typeBefore !== type2;
      if (type2 !== 0) page[row + known3.type] = type2;
      reported = prior || 1;
      const scopeBefore = scopes[page[row + known3.scope]];
      const isCountedHere = !resource.onlyReferred && (prior === 0 || scopeBefore > resource.scope);
      if (isCountedHere) page[row + known3.scope] = scopeNumber(resource.scope);
      if (prior !== 0) {
        if (labels !== 0 && labelsBefore === 0) sink.labelled?.(resource);
        if (isCountedHere) sink.moved?.(resource, scopeBefore);
      }
      see(resource, kind, labelled);
      if (resource.onlyReferred) return;
      if (prior) repeated2.add(number);
      keepReported(number);
    }),
    isRepeat: (() => prior !== 0),
    isRelabelled: (() => isRelabelled),
    isRetyped: (() => isRetyped),
    leftOut: (() => leftOut),
    resume: (function(id, go) {
      const number = numberFor(id);
      const isRepeated = repeated2.has(number);
      prior = isRepeated ? reportedFor(number) : 0;
      reported = prior || 1;
      go();
      if (isRepeated) keepReported(number);
    })
  };
});
var resolver = (function resolver(atlas, refs, out, destinationNumber) {
const resolve8 = (function resolve8(subject, ref, { id, role, evidence }, place) {
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
          `${evidence.why}: the location of ${brief(asWritten(id, evidence))} is unknown`,
          "scan the account or subscription that holds it as well"
        )
      );
  });
const tellOwner = (function tellOwner(ref, { owner, role, at: at3, evidence, undecided: undecided2 }) {
    const location = typeof at3 === "string" ? atlas.find(ref.provider, at3) : at3;
    const parent = refs.find(owner);
    if (parent?.homes.some((({ code }) => code === location.code))) return;
    const known6 = parent?.owner();
    if (known6?.reported.has(keyOf(role, location.code))) return;
    const place = known6 ? placerOf(known6) : out.placement;
    place({
      resource: known6?.ref ?? ref,
      role,
      location,
      evidence,
      into: ref.id,
      ...undecided2 && { undecided: undecided2 }
    });
  });
const placerOf = (function placerOf(owner) {
    const place = placer(owner.reported);
    return ((placement) => {
      const before = owner.reported.size;
      place(placement);
      if (owner.reported.size > before) refs.hold(owner);
    });
  });
const placer = (function placer(reported) {
    return ((placement) => {
      const number = destinationNumber(placement);
      const place = keyOf(placement.role, placement.location.code);
      const key2 = number === void 0 ? place : `${place} ${number}`;
      if (reported.has(key2)) return;
      reported.add(key2);
      out.placement(placement);
    });
  });
  
  
  
  
  return { resolve: resolve8, tellOwner, placerOf, placer };
});
var keyOf = (function keyOf(role, code) {
  let byCode = keys.get(role);
  if (!byCode) keys.set(role, byCode = /* @__PURE__ */ new Map());
  let key2 = byCode.get(code);
  if (key2 === void 0) byCode.set(code, key2 = `${role} ${code}`);
  return key2;
});
var waitingList = (function waitingList() {
const packed2 = (function packed2({ pointer, value, basis, why, docs, declared }) {
    const key2 = `${why}
${docs}`;
    let number = numberOf.get(key2);
    if (number === void 0) {
      number = knowledge2.push({ why, docs }) - 1;
      numberOf.set(key2, number);
    }
    return declared ? [pointer, value, basis, number, declared] : [pointer, value, basis, number];
  });
  const texts = idTable("text");
  const numbers2 = numberList();
  let count = 0;
  const knowledge2 = [];
  const numberOf = /* @__PURE__ */ new Map();
  const put3 = ((value) => texts.add(inAscii(JSON.stringify(value))));
  
  const unpacked = (([pointer, value, basis, number, declared]) => ({
    pointer,
    value,
    basis,
    ...knowledge2[number],
    ...declared && { declared }
  }));
  return {
    add: (function({ ref, location, reported, references: references2, copy }) {
      const { id, type: type2, provider, scope, name, labels } = ref;
      const common = [type2, provider, scope, labels, location ?? null];
      const own3 = [
        id,
        name,
        reported ? [...reported] : null,
        references2.map(((one) => [one.id, one.role, packed2(one.evidence)])),
        copy ? [copy.owner, copy.role, copy.at, packed2(copy.evidence), copy.undecided ?? null] : null
      ];
      numbers2.set(2 * count, put3(common));
      numbers2.set(2 * count + 1, put3(own3));
      count++;
    }),
    *all() {
      for (let i = 0; i < count; i++) {
        const common = JSON.parse(texts.idOf(numbers2.get(2 * i)));
        const own3 = JSON.parse(texts.idOf(numbers2.get(2 * i + 1)));
        const [type2, provider, scope, labels, location] = common;
        const [id, name, reported, references2, copy] = own3;
        yield {
          ref: { id, type: type2, provider, scope, name, labels },
          location: location ?? void 0,
          reported: reported ? new Set(reported) : void 0,
          references: references2.map((([to, role, evidence]) => ({
            id: to,
            role,
            evidence: unpacked(evidence)
          }))),
          copy: copy ? {
            owner: copy[0],
            role: copy[1],
            at: copy[2],
            evidence: unpacked(copy[3]),
            ...copy[4] && { undecided: copy[4] }
          } : void 0
        };
      }
    }
  };
});
var locator = (function locator(types2, atlas, sink) {
const see = (function see(resource, kind, { labels, digest }) {
    const { home } = kind;
    const beside2 = home?.role === "none" || home?.at !== void 0 ? void 0 : factsOf(resource.provider).places.site?.of(resource.properties);
    const isDescription = home?.role === "metadata";
    const site = isDescription ? void 0 : beside2;
    if (isDescription && beside2 && beside2.code === void 0) kind.unsaid(describedAtSite);
    const code = site ? site.code : resource.location;
    const listed5 = code === void 0 ? anyHome(atlas, resource, site) : atlas.find(resource.provider, code);
    if (resource.onlyReferred) {
      enter(resource, kind, listed5 ? [listed5] : [], void 0);
      return;
    }
    kind.first ??= { provider: resource.provider, type: resource.type };
    if (!once2.isRepeat()) kind.resources++;
    if (once2.isRelabelled()) out.gap(relabelled(resource));
    if (once2.isRetyped() && !resource.planned) out.gap(retyped(resource));
    const ref = refOf2(resource, labels);
    const homes = [];
    const reported = kind.rows.length > 0 || kind.owns ? /* @__PURE__ */ new Set() : void 0;
    const visit = {
      resource,
      ref,
      listed: listed5,
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
    if (kind.known && kind.rows.length > 0) readRows2(kind, kind.known, visit);
    const isNowhere = !kind.known && home?.role === "metadata" && resource.location === void 0;
    if (!visit.homeTold && !isNowhere && !resource.planned?.isPart)
      try {
        placeHome(visit, home);
        if (listed5 && homes.length === 0 && takesData(kind)) homes.push(listed5);
      } catch (error) {
        const role = home === void 0 || home.role === "none" ? "home" : home.role;
        out.gap(misshapen(resource, role, "its place", error));
      }
    if (!resource.planned?.isPart)
      enter(resource, kind, homes, kind.owns ? { ref, reported, digest } : void 0);
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
  });
const readRows2 = (function readRows2(kind, known6, visit) {
    const nothing3 = nothingToRead(visit.resource, known6);
    for (const row of kind.rows) if (!nothing3?.of(row.row)) rows2.read(row, visit);
    const answers = nullAnswers(visit.resource, known6);
    if (!nothing3 && answers.length === 0) return;
    for (const { why, of } of [...nothing3 ? [nothing3] : [], ...answers]) {
      const [only = "home", ...more2] = new Set(known6.rows.filter(of).map(({ role: role2 }) => role2));
      const role = more2.length === 0 ? only : "home";
      out.gap(misshapenAs(visit.resource, role, "its settings", why));
    }
  });
const enter = (function enter(resource, { known: known6 }, homes, owner) {
    let alias;
    if (known6?.alias)
      try {
        alias = known6.alias.of(resource);
      } catch (error) {
        out.gap(misshapen(resource, "home", "its place", error));
      }
    refs.enter(resource.id, alias, homes, owner);
    for (const id of resource.planned?.ids ?? []) refs.alias(id, resource.id);
  });
  const kinds = kindsOf(types2);
  const refs = references();
  const waiting = waitingList();
  const destinationNumber = ((placement) => {
    const destination = destinationOf(placement);
    return destination === void 0 ? void 0 : refs.numberFor(destination);
  });
  const once2 = repeats(sink, refs.look, destinationNumber);
  const { out } = once2;
  const { resolve: resolve8, tellOwner, placer, placerOf } = resolver(atlas, refs, out, destinationNumber);
  const rows2 = rowReader(atlas, out.gap, arrivals(atlas, refs, out, resolve8));
  const placeHome = homePlacer(atlas, out);
  
  
  
  return {
    see: (function(resource) {
      once2.visit(resource, kinds.of(resource.type), see);
      return !once2.isRepeat();
    }),
    finish: (function(each) {
      for (const { ref, location, reported, references: later, copy } of waiting.all()) {
        once2.resume(ref.id, (() => {
          const owner = reported ? void 0 : refs.find(ref.id)?.owner();
          const place = reported ? placer(reported) : owner ? placerOf(owner) : out.placement;
          for (const reference2 of later) resolve8({ ...ref, location }, ref, reference2, place);
          if (copy) tellOwner(ref, copy);
        }));
        each?.();
      }
    }),
    homesOf: refs.homesOf,
    leftOut: once2.leftOut,
    blindSpots: kinds.blindSpots,
    types: kinds.types
  };
});
var takesData = (function takesData({ known: known6, home }) {
  return known6?.home === void 0 || home?.role === "processing" && home.at === void 0;
});
var refOf2 = (function refOf2({ id, type: type2, provider, scope, name }, labels) {
  return { id, type: type2, provider, scope, name, labels };
});
var checker = (function checker(atlas, { policy, rules, asOf }, textOf4, placementText) {
  const judge = judgeBy(
    policy,
    rules,
    asOf,
    ((provider, place) => atlas.find(provider, place)?.code ?? place),
    listPlaces,
    ((resource) => flow?.found(resource) ?? [])
  );
  const flow = policy.classes.length > 0 ? classFlow(policy) : void 0;
  let findings = findingStore(textOf4);
  let allPlacements = placementText && placementStore(placementText);
  const again = heldPlacements();
  const counts4 = counter(policy.ownerTags);
  const places2 = placeCounter();
  const gaps = foldedGaps();
  const coverage2 = coverageStore();
  const looked = /* @__PURE__ */ new Set();
  const formerIds = /* @__PURE__ */ new Map();
  let resources = 0;
  let placements = 0;
  const takeGap = ((gap2) => gaps.add(judge.gap(gap2)));
  const isNews = newGaps();
  const comesFrom = (({ resource: { id }, role, location }) => {
    if (role === "home") return [];
    const homes = located.homesOf(id);
    const isElsewhere = homes.some(
      ((home) => home.countries.some(((country) => !location.countries.includes(country))))
    );
    if (!isElsewhere) return [];
    const from2 = { countries: [...new Set(homes.flatMap(((home) => home.countries)))].sort() };
    return isAnywhere(from2) ? [] : from2.countries;
  });
  const takeFinding = ((finding) => {
    findings.add(finding);
    counts4.add(finding);
  });
  const takePlacement = ((located2) => {
    const { verdict: verdict3, outside } = judge.judged(located2);
    if (located2.undecided && verdict3 === "may-leave") {
      takeGap(located2.undecided);
      return;
    }
    const placement = located2.undecided ? decided2(located2) : located2;
    placements++;
    places2.add(placement, verdict3);
    allPlacements?.add({ ...placement, verdict: verdict3, outside });
    if (verdict3 === "inside") return;
    const judged2 = judge.placement(placement);
    if (!judged2) return;
    const former = formerIds.get(judged2.resource.id);
    const from2 = comesFrom(placement);
    const finding = {
      ...judged2,
      ...from2.length > 0 && { from: from2 },
      ...former && { formerIds: former }
    };
    takeFinding(finding);
  });
  let fresh;
  const others2 = [];
  const contradicted = contradictedResources(judge);
  const located = locator(types, atlas, {
    placement: flow ? flow.hold : ((placement) => {
      if (fresh) others2.push(placement);
      else fresh = placement;
    }),
    gap: takeGap,
    again: (placement) => {
      if (flow || allPlacements || judge.judged(placement).verdict !== "inside")
        again.add(placement);
    },
    labelled: (resource) => flow?.labelled(resource),
    moved: (resource, from2) => counts4.moved(resource, from2)
  });
  const takeCanonical = (() => {
    findings = canonical(findings, again, findingKey, () => findingStore(textOf4));
    if (allPlacements)
      allPlacements = canonical(
        allPlacements,
        again,
        placementKey,
        () => placementStore(placementText)
      );
    again.close();
  });
  const takeFresh = (() => {
    if (!fresh) return;
    const first = fresh;
    fresh = void 0;
    takePlacement(first);
    if (others2.length === 0) return;
    for (const placement of others2) takePlacement(placement);
    others2.length = 0;
  });
  return {
    resource: (function(resource) {
      if (resource.planned?.formerIds) formerIds.set(resource.id, resource.planned.formerIds);
      flow?.see(resource);
      if (located.see(resource) && !resource.onlyReferred) {
        resources++;
        counts4.resource(resource);
      }
      takeFresh();
    }),
    gap(gap2) {
      if (isNews(gap2)) takeGap(gap2);
    },
    coverage: (function({ provider, scope, region, service: service2, status, resources: count, calls }) {
      looked.add(provider);
      coverage2.add({ provider, scope, region, service: service2, status, resources: count, calls });
    }),
    found: flow ? (() => void 0) : counts4.found,
    leftOut: located.leftOut,
    finish: (function() {
      located.finish(takeFresh);
      if (flow) {
        flow.settle();
        const isContradictory = policy.classes.some((({ excludes }) => excludes !== void 0));
        for (const placement of flow.placements()) {
          takePlacement(placement);
          if (isContradictory) contradicted.see(placement);
        }
        for (const finding of contradicted.findings()) takeFinding(finding);
        for (const gap2 of flow.gaps()) takeGap(gap2);
      }
      takeCanonical();
      const sortedGaps = gaps.all().sort(
        by(
          (({ exception: exception2 }) => exception2 ? "1" : "0"),
          (({ reason }) => reason),
          gapKey
        )
      ).map(withId);
      return {
        summary: {
          resources,
          placements,
          ...counts4.summary(),
          gaps: sortedGaps.filter(((gap2) => !isAccepted(gap2))).length,
          places: places2.summary(sortedGaps, loadStandings(asOf))
        },
        findings,
        rules: counts4.rules,
        gaps: sortedGaps,
        ...allPlacements && { placements: allPlacements },
        blindSpots: [
          ...located.blindSpots(),
          ...blindSpotsOf(looked),
          ...flow?.blindSpots() ?? []
        ].sort(
          by(
            (({ type: type2 }) => type2),
            (({ detail }) => detail)
          )
        ),
        types: located.types().sort(by((({ type: type2 }) => type2))),
        coverage: coverage2,
        exceptions: judge.exceptions()
      };
    }),
    close: (function() {
      findings.close();
      again.close();
      flow?.close();
      coverage2.close();
      allPlacements?.close();
    })
  };
});
var by = (function by(...keys2) {
  return ((a, b) => {
    for (const key2 of keys2) {
      const [x, y] = [key2(a), key2(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
});
var recordingReads = (function recordingReads(act) {
  const read6 = /* @__PURE__ */ new Set();
  return store.run(read6, (() => act(read6)));
});
var grouped = (function grouped(count) {
  if (count < 1e3) return String(count);
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
});
var accountName = (function accountName(scope, { identities }) {
  let names3 = known4.get(identities);
  if (!names3) known4.set(identities, names3 = namesIn2(identities));
  return names3.get(scope);
});
var placesObject = (function placesObject(it) {
  const { byRole, anyRole, accepted } = it.notSeen;
  return {
    total: counts(it.total),
    countries: it.countries.map((({ country, standing: said, roles: row }) => ({
      country,
      standing: standing(said),
      roles: countsByRole(row)
    }))),
    anywhere: countsByRole(it.anywhere),
    notSeen: { byRole: inOrder2(byRole, ((count) => count)), anyRole, accepted },
    adequacyList: { url: it.adequacyList.url, checked: it.adequacyList.checked }
  };
});
var inOrder2 = (function inOrder2(byRole, write4) {
  return Object.fromEntries(
    roles.flatMap(((role) => byRole[role] === void 0 ? [] : [[role, write4(byRole[role])]]))
  );
});
var repeated = (function repeated(write4 = ((list2) => toJson(list2))) {
  const known6 = /* @__PURE__ */ new Map();
  return ((key2, list2) => {
    const before = known6.get(key2);
    if (before && same2(before.list, list2)) return before.text;
    const text2 = write4(list2, key2);
    known6.set(key2, { list: list2, text: text2 });
    return text2;
  });
});
var same2 = (function same2(a, b) {
  return a === b || a.length === b.length && a.every((one, i) => one === b[i]);
});
var chunked = (function* chunked(parts2) {
  let chunk = "";
  for (const part2 of parts2) {
    chunk += part2;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
});
var write = (function* write({ run, summary, ...report2 }) {
  const {
    tool,
    startedAt,
    finishedAt,
    asOf,
    rules,
    boundary,
    targets,
    files: files3,
    policy = null,
    identities,
    leftOut,
    notes,
    tenantBoundary: tenantBoundary2,
    rulesOff,
    redacted,
    status,
    end,
    failOn
  } = run;
  yield `{
  "$schema": ${toJson(reportSchemaUrl)},
  "schemaVersion": ${toJson(schemaVersion)}`;
  yield member("tool", { name: tool.name, version: tool.version });
  yield member("run", {
    startedAt,
    finishedAt,
    asOf,
    rules: { date: rules.date, digest: rules.digest },
    boundary: { id: boundary.id, countries: boundary.countries },
    targets,
    files: files3,
    policy,
    identities,
    notes,
    leftOut: leftOut && {
      regions: leftOut.regions && sorted(leftOut.regions),
      skipped: leftOut.skipped,
      targets: leftOut.targets,
      vouched: leftOut.vouched?.map((({ provider, scope, witness, services: services2, types: types2, regions }) => ({
        provider,
        scope,
        witness,
        services: services2,
        types: types2,
        regions: sorted(regions)
      }))),
      shard: leftOut.shard,
      resources: leftOut.resources
    },
    ...tenantBoundary2 !== void 0 && { tenantBoundary: tenantBoundary2 },
    rulesOff,
    redacted,
    status,
    end,
    failOn
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
    byLevel: sorted(summary.byLevel),
    byVerdict: sorted(summary.byVerdict),
    places: placesObject(summary.places),
    byAccount: summary.byAccount?.map(((one) => ({
      provider: one.provider,
      scope: one.scope,
      name: accountName(one.scope, run),
      resources: one.resources
    }))),
    byOwner: summary.byOwner && {
      tags: summary.byOwner.tags,
      owners: sorted(summary.byOwner.owners),
      none: summary.byOwner.none
    }
  });
  if (report2.comparison) yield member("comparison", comparisonObject(report2.comparison));
  const { findings } = report2;
  yield* findings.texts ? list("findings", findings.texts(), ((text2) => text2)) : list("findings", findings, findingWriter());
  const { placements } = report2;
  if (placements)
    yield* placements.texts ? list("placements", placements.texts(), ((text2) => text2)) : list("placements", placements, placementWriter());
  yield* list("gaps", report2.gaps, ((it) => toJson(gap(it))));
  yield* list("blindSpots", report2.blindSpots, ((it) => toJson(blindSpot(it))));
  yield* list("types", report2.types, ((it) => toJson(type(it))));
  yield* list("coverage", report2.coverage, ((it) => toJson(coverage(it))));
  yield* list("exceptions", report2.exceptions, ((it) => toJson(outcome(it))));
  yield* list("rules", report2.rules, ((it) => toJson(rule(it))));
  yield* list("citations", report2.citations, ((it) => toJson(citation(it))));
  if (report2.frameworks)
    yield* list("frameworks", report2.frameworks, ((it) => toJson(framework(it))));
  if (report2.contracts) yield* list("contracts", report2.contracts, ((it) => toJson(contract(it))));
  yield "\n}\n";
});
var member = (function member(name, value) {
  return `,
  "${name}": ${toJson(value, 2).replaceAll("\n", "\n  ")}`;
});
var list = (function* list(name, elements, textOf4) {
  yield `,
  "${name}": [`;
  let before = "\n    ";
  for (const element of elements) {
    yield before + textOf4(element);
    before = ",\n    ";
  }
  yield before.startsWith(",") ? "\n  ]" : "]";
});
var findingWriter = (function findingWriter() {
  const countries = repeated();
  const outside = repeated();
  const classes2 = repeated();
  const references2 = repeated();
  return ((it) => {
    const { pointer, value = null, basis, why, docs, declared } = it.evidence;
    const { code } = it.location;
    return `{"rule":${toJson(it.rule)},"level":"${it.level}","verdict":"${it.verdict}","resource":${resourceText(it.resource)},"role":"${it.role}","location":{"code":${toJson(code)},"countries":${countries(code, it.location.countries)}},"outside":${outside(code, it.outside)},"evidence":{"pointer":${toJson(pointer)},"value":${toJson(value)},"basis":"${basis}","why":${toJson(why)},"docs":${toJson(docs)}${declared ? `,"declared":${toJson(declaredAt2(declared))}` : ""}}` + (it.into === void 0 ? "" : `,"into":${toJson(it.into)}`) + (it.from ? `,"from":${toJson(it.from)}` : "") + `,"classes":${classes2("", it.classes)}` + (it.classReasons ? `,"classReasons":${toJson(it.classReasons)}` : "") + `,"fingerprint":"${it.fingerprint}","references":${references2(it.rule, it.references)}` + (it.exception ? `,"exception":${toJson(exception(it.exception))}` : "") + (it.formerIds ? `,"formerIds":${toJson(it.formerIds)}` : "") + (it.baselineState ? `,"baselineState":"${it.baselineState}"` : "") + (it.newBecause === void 0 ? "}" : `,"newBecause":${toJson(it.newBecause)}}`);
  });
});
var resourceText = (function resourceText({ id, type: of, provider, scope, name, labels }) {
  return `{"id":${toJson(id)},"type":${toJson(of)},"provider":"${provider}","scope":${toJson(scope)},"name":${toJson(name)},"labels":${labelsOf(labels)}}`;
});
var labelsOf = (function labelsOf(labels) {
  let members = "";
  for (const key2 of Object.keys(labels).sort())
    members += `${members === "" ? "" : ","}${toJson(key2)}:${toJson(labels[key2])}`;
  return `{${members}}`;
});
var declaredAt2 = (function declaredAt2({ file, line: line2, column, attribute }) {
  return { file, line: line2, column, attribute };
});
var blindSpot = (function blindSpot({ provider, type: resourceType2, resources, detail }) {
  return { provider, type: resourceType2, resources, detail };
});
var type = (function type({ provider, type: resourceType2, resources, depth, rows: rows2 }) {
  return { provider, type: resourceType2, resources, depth, rows: rows2 };
});
var coverage = (function coverage(it) {
  const { provider, scope, region, service: service2, status, resources, calls } = it;
  return { provider, scope, region, service: service2, status, resources, calls };
});
var rule = (function rule(it) {
  const {
    id,
    role,
    verdict: verdict3,
    title,
    level,
    securitySeverity,
    what,
    why,
    remediation,
    remedies,
    references: references2
  } = it;
  return {
    id,
    role,
    verdict: verdict3,
    title,
    level,
    securitySeverity,
    what,
    why,
    remediation: sorted(remediation),
    ...remedies !== void 0 && { remedies: remedies.map(remedyOf) },
    references: references2
  };
});
var remedyOf = (function remedyOf({
  type: resourceType2,
  summary,
  warning,
  steps,
  sources: sources2,
  checked: checked2
}) {
  return { type: resourceType2, summary, warning, steps: sorted(steps), sources: sources2, checked: checked2 };
});
var citation = (function citation({ id, title, url, catalogue, checked: checked2 }) {
  return { id, title, url, catalogue, checked: checked2 };
});
var sorted = (function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort((([a], [b]) => a < b ? -1 : 1)));
});
var countryName2 = (function countryName2(code) {
  return countryName(code) ?? code;
});
var placeInBrief = (function placeInBrief({ countries }, outside) {
  if (isAnywhere({ countries })) return "anywhere in the world";
  const names3 = outside.map(countryName2);
  if (names3.length > 3) return `${names3.slice(0, 2).join(", ")} or ${names3.length - 2} more`;
  return names3.join(" or ");
});
var penOf = (function penOf({ color, links = false, width = usualWidth }) {
  return {
    width,
    // Whether to colour was decided by the caller, not by what stdout happens to be.
    paint: ((format, text2) => color ? styleText(format, text2, { validateStream: false }) : text2),
    link: ((url, text2) => links && linkable.test(url) ? `\x1B]8;;${url}\x1B\\${text2}\x1B]8;;\x1B\\` : text2),
    say: ((indent, text2, hanging = indent) => `${wrap(text2, indent, hanging, width)}
`)
  };
});
var cutAt = (function cutAt(text2, room2) {
  return text2.length <= room2 ? text2 : `${withoutHalves(text2.slice(0, room2 - 1)).trimEnd()}\u2026`;
});
var fitted = (function fitted(text2, room2) {
  if (text2.length <= room2) return text2;
  const end = Math.floor((room2 - 1) / 2);
  const [before, after] = [text2.slice(0, room2 - 1 - end), text2.slice(text2.length - end)];
  return `${withoutHalves(before)}\u2026${withoutHalves(after)}`;
});
var wrap = (function wrap(text2, indent, hanging, width) {
  const lines = [];
  let line2 = "";
  for (const word of text2.split(" ")) {
    const margin = lines.length === 0 ? indent : hanging;
    if (line2 !== "" && margin + columnsOf(`${line2} ${word}`) > width) {
      lines.push(line2);
      line2 = word;
    } else line2 = line2 === "" ? word : `${line2} ${word}`;
  }
  lines.push(line2);
  return lines.map(((one, i) => " ".repeat(i === 0 ? indent : hanging) + one)).join("\n");
});
var counted = (function counted(count, noun) {
  if (count === 1) return `1 ${noun}`;
  return `${grouped(count)} ${noun}${noun.endsWith("ch") ? "es" : "s"}`;
});
var leftOutInWords = (function leftOutInWords({
  regions = {},
  skipped,
  targets,
  vouched = [],
  shard,
  resources
}) {
  return [
    ...providers_2.flatMap(((provider) => {
      const codes = regions[provider];
      return codes ? [`every ${factsOf(provider).name} region but ${listed2(codes)}`] : [];
    })),
    ...(skipped ?? []).map(((one) => `${skippedInWords[one]} (--skip ${one})`)),
    ...targets ? [`the policy's targets ${listed2(targets)}`] : [],
    ...[...Map.groupBy(vouched, (({ witness }) => witness))].map(
      (([witness, all]) => vouchedInWords(witness, all))
    ),
    ...shard ? [`${counted(shard.scopes, "account")} of other shards than ${shard.index}/${shard.count}`] : [],
    ...resources > 0 ? [`${counted(resources, "resource")} seen there and not judged`] : []
  ].join("; ");
});
var verdict2 = (function verdict2(report2) {
  const { leftOut } = report2.run;
  const stopped2 = stoppedInWords(report2);
  const sentence2 = `${signOf(report2)} ${stopped2 === void 0 ? "" : `${stopped2}: `}${judged(report2)}`;
  return leftOut ? `${sentence2}; left out on purpose: ${forTerminal(leftOutInWords(leftOut))}` : sentence2;
});
var stoppedInWords = (function stoppedInWords({
  run,
  summary
}) {
  if (run.end === void 0) return void 0;
  const what = run.end === "interrupted" ? "Interrupted" : "Stopped by its time limit";
  return `${what} after ${counted(summary.resources, "resource")}`;
});
var judged = (function judged({ summary, run, comparison }) {
  const { findings, gaps, resources } = summary;
  const among2 = counted(resources, "resource");
  const isNew2 = comparison ? `${forTerminal(comparisonInWords(comparison))}; ` : "";
  const knownGaps2 = comparison && comparison.knownGaps > 0 ? comparison.newGaps === 0 ? " (known)" : ` (${comparison.knownGaps} known)` : "";
  const missed = gaps > 0 ? `${counted(gaps, "gap")}${knownGaps2}: incomplete scan` : run.status === "incomplete" ? "the scan did not finish" : void 0;
  if (findings > 0) {
    const found = `${foundIn(summary, boundaryName(run.boundary.id))}`;
    return isNew2 + (missed === void 0 ? found : `${found}; ${missed}`);
  }
  if (missed !== void 0) return `${isNew2}no findings in ${among2}, but ${missed}`;
  if (resources === 0) return `${isNew2}no resource was found, so nothing was judged`;
  return `${isNew2}no findings in ${among2}, boundary ${boundaryName(run.boundary.id)}`;
});
var foundIn = (function foundIn({ byVerdict, byLevel }, boundary) {
  const { outside, mayLeave, contradicted = 0 } = byVerdict;
  return [
    ...outside > 0 ? [`${counted(outside, "finding")} outside ${boundary}`] : [],
    ...mayLeave > 0 ? [
      outside > 0 ? `${grouped(mayLeave)} may leave it` : `${counted(mayLeave, "finding")} may leave ${boundary}`
    ] : [],
    ...contradicted > 0 ? [
      outside + mayLeave > 0 ? `${grouped(contradicted)} contradictory` : `${counted(contradicted, "resource")} with contradictory data classes`
    ] : [],
    ...byLevel.note > 0 ? [counted(byLevel.note, "note")] : []
  ].join(", ");
});
var signOf = (function signOf(report2) {
  const { summary, comparison, run } = report2;
  const byLevel = comparison?.newByLevel ?? summary.byLevel;
  if (run.end !== "interrupted" && failing(run).some(((level) => byLevel[level] > 0))) return "\u2717";
  return summary.findings === 0 && sawAll(report2) ? "\u2713" : "!";
});
var boundaryName = (function boundaryName(id) {
  return /^[a-z]{2,4}$/.test(id) ? id.toUpperCase() : forTerminal(id);
});
var demos = (function demos() {
  const started = /* @__PURE__ */ new Map();
  return {
    start(target) {
      const demo = started.get(target) ?? import("./demo.js").then(({ startDemo }) => startDemo(target));
      started.set(target, demo);
      return demo;
    },
    policyOf: async (target) => (await import("./demo.js")).demoPolicy(target),
    async close() {
      for (const demo of started.values()) await (await demo).close();
    }
  };
});
var againstWhat = (async function againstWhat(request, scan2) {
  const { against: name, baseline } = request;
  if (name === void 0) return void 0;
  if (baseline !== void 0 && baseline !== false)
    throw new UserError(
      "--against: cannot be combined with --baseline, because both define what is known; leave one of them out"
    );
  let folder;
  const close = () => {
    if (folder !== void 0) rmSync3(folder, { recursive: true, force: true });
  };
  try {
    let file = name;
    if (isLive(name)) {
      folder = mkdtempSync3(join3(tmpdir3(), "data-boundary-"));
      file = join3(folder, "report.json");
      (await scan2(liveRequest(request, name, file))).close();
    }
    const { readSavedReport } = await import("./report-saved.js");
    const live = readSavedReport(file);
    if (live.run.redacted)
      throw new UserError(
        `--against ${name}: was written with --redact, which hides the resource ids; scan without --redact`
      );
    const index2 = planIndex(live.findings);
    return {
      index: index2,
      close,
      compare(report2) {
        if (index2.count() === 0)
          throw new UserError(
            `--against ${name}: no target has a planned resource; name a plan or template to scan`
          );
        return against(report2, live, { name, index: index2 });
      }
    };
  } catch (error) {
    close();
    throw error;
  }
});
var leftOutOf = (function leftOutOf(own3, inventories, resources, shard) {
  const regions = Object.fromEntries(
    providers.flatMap(((provider) => {
      const codes = regionsIn(provider, own3, inventories);
      return codes ? [[provider, [...codes].sort()]] : [];
    }))
  );
  const all = [own3, ...inventories];
  const skipped = [...new Set(all.flatMap(((one) => one.skipped ?? [])))].sort();
  const targets = [...new Set(all.flatMap(((one) => one.targets ?? [])))].sort();
  const vouched = inOrder3(inventories.flatMap(((one) => one.vouched ?? [])));
  const leftOut = {
    ...Object.keys(regions).length > 0 && { regions },
    ...skipped.length > 0 && { skipped },
    ...targets.length > 0 && { targets },
    ...vouched.length > 0 && { vouched },
    ...shard && { shard },
    resources
  };
  return Object.keys(leftOut).length > 1 || resources > 0 ? leftOut : void 0;
});
var inOrder3 = (function inOrder3(all) {
  const byText = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...byText].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
});
var regionsIn = (function regionsIn(provider, { regions }, inventories) {
  const saved = inventories.flatMap((one) => one.regions?.[provider] ?? []);
  const mine = regions?.[provider];
  if (saved.length === 0) return mine;
  return [...new Set(saved)].filter((code) => mine?.includes(code) ?? true);
});
var refuseDisjoint = (function refuseDisjoint(target, chosen, inventories) {
  for (const provider of providers) {
    const saved = inventories.flatMap(({ regions }) => regions?.[provider] ?? []);
    const mine = chosen?.[provider];
    if (mine && saved.length > 0 && !mine.some((code) => saved.includes(code)))
      throw new UserError(
        `${target}: contains only the ${provider} regions ${[...new Set(saved)].sort().join(", ")}, and none of ${mine.join(", ")}; choose among these, or scan the cloud itself`
      );
  }
});
var outcomesOf = (function outcomesOf(outcomes, exceptions, seen) {
  const scopes = /* @__PURE__ */ new Set();
  const clouds2 = /* @__PURE__ */ new Set();
  if (exceptions.length > 0)
    for (const { scope, provider } of seen.coverage) {
      scopes.add(scope.toLowerCase());
      clouds2.add(provider);
    }
  const couldMatch = ({ scope, resource = "" }) => {
    const cloud = providerOfId(resource);
    const own3 = scope ?? (cloud && factsOf(cloud).ids.accountOf(resource));
    return seen.isWhole && (own3 === void 0 || scopes.has(own3.toLowerCase())) && (cloud === void 0 || clouds2.has(cloud));
  };
  return outcomes.map(
    (outcome2, i) => outcome2.status !== "unused" || couldMatch(exceptions[i]) ? outcome2 : { ...outcome2, status: "undetermined" }
  );
});
var withRemedies = (function withRemedies(rules, used, { find }) {
  return rules.flatMap(((rule2) => {
    const types2 = used.get(rule2.id);
    if (!types2) return [];
    const remedies = [...types2].sort().flatMap(((type2) => find(type2, rule2) ?? []));
    return [remedies.length === 0 ? rule2 : { ...rule2, remedies }];
  }));
});
var assemble = (async function assemble(plan, { identities, tenantBoundary: tenantBoundary2, ...collected2 }, { rules: used, ...parts2 }, { isInterrupted, failOn }) {
  const { policy, policyFile, policyNote, targets, startedAt, asOf } = plan;
  const notes = [...policyNote === void 0 ? [] : [policyNote], ...collected2.notes];
  const { shard } = plan;
  const { isOfPlans } = collected2;
  const leftOut = leftOutOf(
    isOfPlans ? withoutRegions(plan.leftOut) : plan.leftOut,
    isOfPlans ? collected2.leftOut.map(withoutRegions) : collected2.leftOut,
    collected2.onlyReferred,
    shard && { ...shard, scopes: collected2.leftToShards }
  );
  const isWhole = parts2.summary.gaps === 0 && !isInterrupted;
  const rulesOff = plan.rules.map((({ id }) => id)).filter(((id) => [id, graverOf(id)].some(((one) => policy.levels.get(one) === "off"))));
  const rules = used.size === 0 ? [] : withRemedies(plan.rules, used, (await import("./remedies.js")).loadRemedies());
  return {
    ...parts2,
    exceptions: outcomesOf(parts2.exceptions, policy.exceptions, {
      isWhole: isWhole && leftOut === void 0,
      coverage: parts2.coverage
    }),
    run: {
      tool: { name: "data-boundary", version: version() },
      rules: readEdition(),
      startedAt,
      finishedAt: (/* @__PURE__ */ new Date()).toISOString(),
      asOf,
      boundary: { id: policy.boundary.id, countries: [...policy.boundary.countries].sort() },
      targets,
      identities,
      failOn,
      status: isWhole ? "complete" : "incomplete",
      ...collected2.end !== "complete" && { end: collected2.end },
      ...notes.length > 0 && { notes },
      ...collected2.files.length > 0 && { files: collected2.files },
      ...leftOut && { leftOut },
      ...tenantBoundary2 !== void 0 && { tenantBoundary: tenantBoundary2 },
      ...policyFile !== void 0 && { policy: policyFile },
      ...rulesOff.length > 0 && { rulesOff }
    },
    rules,
    citations: plan.citations.filter(
      (({ id }) => rules.some((({ references: references2 }) => references2.includes(id))))
    ),
    ...policy.contracts.length > 0 && { contracts: policy.contracts },
    ...plan.frameworks.length > 0 && { frameworks: plan.frameworks }
  };
});
var contradictions2 = (function contradictions2(file) {
  const scopes = /* @__PURE__ */ new Map();
  let last2;
  const covered = /* @__PURE__ */ new Map();
  const referred = /* @__PURE__ */ new Map();
  const narrowings = [];
  let elsewhere2;
  return {
    resource: (function(resource) {
      const { id, provider, scope, location, onlyReferred } = resource;
      if (resource.planned) return;
      if (scope !== last2?.scope || provider !== last2.provider) add(scopes, provider, scope);
      last2 = resource;
      if (onlyReferred) {
        const key2 = JSON.stringify([provider, location]);
        const same4 = referred.get(key2);
        if (same4) same4.count++;
        else referred.set(key2, { first: id, provider, count: 1 });
      }
      if (location === void 0 || isWithin(factsOf(provider).ids.regionOf(id), location)) return;
      if (elsewhere2) elsewhere2.count++;
      else elsewhere2 = { first: `${id} at ${location}`, provider, count: 1 };
    }),
    coverage: ((provider, scope) => add(covered, provider, scope)),
    leftOut(narrowing) {
      if (narrowing.regions) narrowings.push(narrowing);
    },
    gaps: (function() {
      const wrong = [];
      for (const [key2, some] of referred) {
        const [, location] = JSON.parse(key2);
        const chosen = narrowings.flatMap((({ regions }) => regions?.[some.provider] ?? []));
        const isAmongChosen = factsOf(some.provider).places.isListedByRegion && narrowings.length === 1 && location !== null && chosen.includes(location);
        if (chosen.length === 0 || isAmongChosen) wrong.push(some);
      }
      const [unsaid] = wrong;
      return [
        ...elsewhere2 ? [
          fileGap(
            file,
            `${elsewhere2.count} of its resources have a location outside the region of their ARN, first ${elsewhere2.first}`,
            "save the inventory again, and do not change it"
          )
        ] : [],
        ...unsaid ? [
          fileGap(
            file,
            `marks resources as onlyReferred (not judged) that its scan did not leave out: ${wrong.reduce(((sum, { count }) => sum + count), 0)}, first ${unsaid.first}`,
            "save the inventory again, and do not change it"
          )
        ] : [],
        // A file without any coverage line says so itself.
        ...[...covered.size > 0 ? scopes : []].flatMap((([provider, own3]) => {
          const looked = covered.get(provider);
          return looked === void 0 || looked.isDisjointFrom(own3) ? [
            fileGap(
              file,
              `no coverage line of ${provider} is about an account or subscription of its resources: ${[...own3].slice(0, 3).join(", ")}`
            )
          ] : [];
        }))
      ];
    })
  };
});
var add = (function add(sets, key2, value) {
  const set = sets.get(key2);
  if (set) set.add(value);
  else sets.set(key2, /* @__PURE__ */ new Set([value]));
});
var isWithin = (function isWithin(region, location) {
  return region === void 0 || location.startsWith(region);
});
var targetsCovered = (function targetsCovered(file, targets) {
  const clouds2 = /* @__PURE__ */ new Set();
  const listed5 = /* @__PURE__ */ new Set();
  const scopes = /* @__PURE__ */ new Map();
  const see = (({ provider, scope }) => {
    const known6 = scopes.get(provider);
    if (known6) known6.add(scope);
    else scopes.set(provider, /* @__PURE__ */ new Set([scope]));
  });
  const seenOf = ((provider) => new Set([...scopes.get(provider) ?? []].map(((scope) => accountIn(provider, scope)))));
  const cloudsMissing = (() => providers_2.filter(((provider) => targets.some(((target) => providerOfTarget(target) === provider)))).filter(((provider) => !clouds2.has(provider) && !listed5.has(provider))).map(
    ((provider) => fileGap(
      file,
      `its header names ${provider} as a target, but it has no coverage line or gap of ${provider}`
    ))
  ));
  const accountsMissing = (() => {
    const seen = new Map(providers_2.map(((provider) => [provider, seenOf(provider)])));
    return targets.flatMap(((target) => {
      const provider = providerOfTarget(target);
      if (provider === void 0 || !clouds2.has(provider)) return [];
      const account = accountIn(provider, target.slice(target.indexOf(":") + 1));
      return account !== void 0 && !seen.get(provider).has(account) ? [
        fileGap(
          file,
          `its header names ${target} as a target, but it has no coverage line or gap of it`
        )
      ] : [];
    }));
  });
  return {
    looked: (function(at3) {
      clouds2.add(at3.provider);
      see(at3);
    }),
    expected(one) {
      listed5.add(one.provider);
      see(one);
    },
    hasExpected: () => listed5.size > 0,
    gaps: (() => [...cloudsMissing(), ...accountsMissing()])
  };
});
var by2 = (function by2(keyOf5) {
  return (a, b) => keyOf5(a) < keyOf5(b) ? -1 : keyOf5(a) > keyOf5(b) ? 1 : 0;
});
var census = (function census(file, targets, unvouched, whyOf2) {
const heldBy = (function heldBy(provider, scope) {
    if (last2?.scope === scope && last2.provider === provider) return last2;
    const unit = key(provider, scope);
    last2 = held.get(unit) ?? { provider, scope, count: 0, referred: 0 };
    held.set(unit, last2);
    return last2;
  });
const kindOf2 = (function kindOf2(type2) {
    let kind = kinds.get(type2);
    if (!kind) {
      kind = { type: type2, count: 0, why: whyOf2(type2) };
      kinds.set(type2, kind);
    }
    return kind;
  });
const ofCoverage = (function ofCoverage() {
    const isOfPlans = plans > 0 && planned === resources;
    if (coverage2.length === 0 && !targeted.hasExpected() && !isOfPlans)
      return [
        fileGap(
          file,
          "has no coverage line, so it does not say which accounts, regions and services were checked"
        )
      ];
    const silent2 = coverage2.filter(
      (({ status, provider, scope }) => status !== "complete" && status !== "disabled" && !explained.has(key(provider, scope)))
    );
    const [first] = silent2.toSorted(by2(unitOf));
    return first ? [
      fileGap(
        file,
        `${silent2.length} checks were refused, failed or partial, and no gap line says so: ${first.service} in ${first.region} of ${first.scope} ${silent2.length > 1 ? "and others" : `(${first.status})`}`,
        "scan these again, and save the inventory again"
      )
    ] : [];
  });
const otherThanCovered = (function otherThanCovered() {
    const sums = /* @__PURE__ */ new Map();
    for (const { provider, resources: count } of coverage2) {
      const { all, most: most3 } = sums.get(provider) ?? { all: 0, most: 0 };
      sums.set(provider, { all: all + count, most: Math.max(most3, count) });
    }
    return [...sums].flatMap((([provider, { all, most: most3 }]) => {
      const its = [...held.values()].filter(((one) => one.provider === provider));
      const found = its.reduce(((sum, { count }) => sum + count), 0);
      if (most3 <= found && heldIn(provider) <= all) return [];
      const says = most3 > found ? `a coverage line counts ${most3}` : `its coverage lines count ${all}`;
      return [fileGap(file, `${says} resources of ${provider}, and it holds ${found}`)];
    }));
  });
const heldIn = (function heldIn(provider) {
    const scopes = new Set(
      coverage2.filter(((line2) => line2.provider === provider)).map((({ scope }) => scope))
    );
    const its = [...scopes].flatMap(((scope) => held.get(key(provider, scope)) ?? []));
    return its.reduce(((sum, { count, referred }) => sum + count - referred), 0);
  });
  const kinds = /* @__PURE__ */ new Map();
  const explained = /* @__PURE__ */ new Set();
  const coverage2 = [];
  const held = /* @__PURE__ */ new Map();
  let last2;
  const contradicting = contradictions2(file);
  const targeted = targetsCovered(file, targets);
  let resources = 0;
  let planned = 0;
  let plans = 0;
  let gaps = 0;
  
  
  
  function fewerThanCovered() {
    const covered = /* @__PURE__ */ new Map();
    for (const { provider, scope, resources: count } of coverage2)
      covered.set(key(provider, scope), (covered.get(key(provider, scope)) ?? 0) + count);
    return [...covered].toSorted(by2(([unit]) => unit)).flatMap(([unit, count]) => {
      const found = held.get(unit)?.count ?? 0;
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
        "the SHA-256 of its lines is not the one in its last line: the file was changed after it was saved"
      ),
      ...[...kinds.values()].toSorted(by2(({ type: type2 }) => type2)).map(({ type: type2, count }) => ({
        ...fileGap(file, `missing properties of ${type2} may have been removed`),
        type: type2,
        resources: count
      }))
    ];
  }
  return {
    resource: (function(resource) {
      resources++;
      contradicting.resource(resource);
      const kind = kindOf2(resource.type);
      kind.count++;
      if (resource.planned) planned++;
      else {
        const its = heldBy(resource.provider, resource.scope);
        its.count++;
        if (resource.onlyReferred) its.referred++;
      }
      return kind.why === void 0 ? resource : { ...resource, unseen: { "**": kind.why, ...resource.unseen } };
    }),
    gap(gap2) {
      gaps++;
      targeted.looked(gap2);
      explained.add(key(gap2.provider, gap2.scope));
    },
    coverage: (function(line2) {
      coverage2.push(line2);
      targeted.looked(line2);
      contradicting.coverage(line2.provider, line2.scope);
    }),
    expected: targeted.expected,
    file: () => void plans++,
    leftOut: contradicting.leftOut,
    gaps: (function({ trailer, digest }) {
      const found = ofCoverage();
      found.push(...contradicting.gaps());
      if (unvouched !== void 0) found.push(fileGap(file, unvouched), ...fewerThanCovered());
      if (resources === 0 && plans === 0 && !targeted.hasExpected()) found.push(nothing(file));
      found.push(...targeted.gaps());
      if (unvouched !== void 0 || !trailer) return found;
      found.push(...otherThanCovered());
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
            `the scan that saved it was ${trailer.end === "interrupted" ? "interrupted" : "stopped by its time limit"} before it had checked everything`,
            "scan again without interrupting the scan, and save the inventory again",
            "interrupted"
          )
        );
      return found;
    }),
    ofProviders: (function() {
      const named4 = targets.map(providerOfTarget);
      if (named4.length === 0 || named4.includes(void 0)) return void 0;
      return providers_2.filter(
        ((one) => named4.includes(one) || [...held.values()].some((({ provider }) => provider === one)) || coverage2.some((({ provider }) => provider === one)))
      );
    }),
    ifNothing: (() => resources === 0 && targeted.hasExpected() ? [nothing(file)] : [])
  };
});
var chosenOf = (function chosenOf(isElsewhere) {
  if (!isElsewhere) return ((records) => records);
  const mark2 = new Map(
    providers_2.map(((provider) => [provider, chosenIn((place) => isElsewhere(provider, place))]))
  );
  const isChosen = (provider, region) => {
    return region === void 0 || !isElsewhere(provider, region);
  };
  return (({ resources, gaps, coverage: coverage2, ...rest2 }) => ({
    // A plan is judged whole, also when it was saved.
    resources: resources.map(
      (resource) => resource.planned ? resource : mark2.get(resource.provider)(resource)
    ),
    gaps: gaps.filter(({ provider, region }) => isChosen(provider, region)),
    coverage: coverage2.filter(({ provider, region }) => isChosen(provider, region)),
    ...rest2
  }));
});
var linesOf = (async function* linesOf(file) {
  const descriptor2 = openSync3(file, "r");
  try {
    let buffer = Buffer.allocUnsafeSlow(readAtOnce2);
    let held = 0;
    let first = 1;
    let at3 = 0;
    let isSkipping = false;
    for (; ; ) {
      const room2 = Math.min(readAtOnce2, buffer.length - held);
      const read6 = readSync3(descriptor2, buffer, held, room2, null);
      at3 += read6;
      let full = held + read6;
      if (isSkipping) {
        const newline2 = buffer.subarray(0, full).indexOf(10);
        if (newline2 < 0 && read6 > 0) {
          await turn();
          continue;
        }
        yield { texts: [void 0], first, end: at3, fault: tooLong };
        first++;
        isSkipping = false;
        full = newline2 < 0 ? 0 : full - newline2 - 1;
        buffer.copyWithin(0, newline2 + 1, newline2 + 1 + full);
      }
      const newline = buffer.subarray(0, full).lastIndexOf(10);
      const end = read6 === 0 ? full : newline + 1;
      if (end > 0) {
        const texts = textsIn(buffer.subarray(0, end));
        const fault = texts.includes(void 0) ? notUtf8 : void 0;
        yield { texts, first, end: at3 - (full - end), fault };
        first += texts.length;
      }
      if (read6 === 0) return;
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
    closeSync2(descriptor2);
  }
});
var textsIn = (function textsIn(bytes) {
  const text2 = decoded(bytes);
  const end = bytes.at(-1) === 10 ? -1 : void 0;
  if (text2 !== void 0) return text2.slice(0, end).split("\n");
  const texts = [];
  for (let start2 = 0; start2 < bytes.length; ) {
    const newline = bytes.indexOf(10, start2);
    const stop = newline < 0 ? bytes.length : newline;
    texts.push(decoded(bytes.subarray(start2, stop)));
    start2 = stop + 1;
  }
  return texts;
});
var decoded = (function decoded(bytes) {
  if (bytes.includes(0)) return void 0;
  if (isAscii2(bytes)) return bytes.toString("latin1");
  try {
    return utf8.decode(bytes);
  } catch {
    return void 0;
  }
});
var oneOf2 = (function oneOf2(r, key2, known6) {
  return known6.includes(r[key2]) ? void 0 : `"${key2}" is ${shown(r[key2])}, not one of ${known6.join(", ")}`;
});
var isStrings = (function isStrings(value) {
  if (!isRecord2(value)) return false;
  for (const key2 in value) if (typeof value[key2] !== "string") return false;
  return true;
});
var strings = (function strings(r, keys2) {
  for (const key2 of keys2)
    if (typeof r[key2] !== "string") return `"${key2}" is ${shown(r[key2])}, not a string`;
  return void 0;
});
var optionalStrings = (function optionalStrings(r, keys2) {
  for (const key2 of keys2)
    if (r[key2] !== void 0 && typeof r[key2] !== "string")
      return `"${key2}" is ${shown(r[key2])}, not a string`;
  return void 0;
});
var numbers = (function numbers(r, keys2) {
  const key2 = keys2.find(((one) => !Number.isSafeInteger(r[one]) || r[one] < 0));
  return key2 && `"${key2}" is ${shown(r[key2])}, not a whole number`;
});
var faultOfKinds = (function faultOfKinds(r) {
  let first = "id" in r ? "id" : "properties" in r ? "properties" : void 0;
  for (const mark2 of marks) {
    if (!(mark2 in r) || mark2 === "leftOut" && first === "inventory") continue;
    if (first !== void 0)
      return `has "${first}" and "${mark2}", which records of two kinds have: it is unclear what it is`;
    first = mark2;
  }
  return void 0;
});
var faultOf2 = (function faultOf2(record) {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    return "is not a JSON object";
  const r = record;
  const kinds = faultOfKinds(r);
  if (kinds !== void 0) return kinds;
  if ("inventory" in r) return faultOfHeader(r);
  if ("identity" in r) return strings(r, ["identity"]);
  if ("note" in r) return strings(r, ["note"]);
  if ("file" in r) return strings(r, ["file"]);
  if ("leftOut" in r) return faultOfLeftOut(r["leftOut"]);
  if ("end" in r)
    return oneOf2(r, "end", scanEnds) ?? numbers(r, ["resources", "gaps", "coverage"]) ?? strings(r, ["sha256"]) ?? (isStrings(r["types"]) ? void 0 : `"types" is ${shown(r["types"])}, not an object of strings`);
  if ("expected" in r)
    return strings(r, ["expected"]) ?? oneOf2(r, "provider", providers) ?? optionalStrings(r, ["name"]);
  const provider = oneOf2(r, "provider", "reason" in r ? gapProviders : providers);
  if (provider !== void 0) return provider;
  if (typeof r["scope"] !== "string")
    return `"scope" is ${shown(r["scope"])}, not an account or subscription id`;
  if ("reason" in r) {
    return oneOf2(r, "reason", gapReasons) ?? strings(r, ["detail", "remedy"]) ?? optionalStrings(r, ["region", "service", "type", "resource"]) ?? (r["role"] === void 0 ? void 0 : oneOf2(r, "role", roles)) ?? optionalNumbers(r, ["resources"]) ?? (r["declared"] === void 0 ? void 0 : faultOfDeclared(r["declared"])) ?? // What is acceptable is for the policy to say, not for the inventory.
    ("exception" in r ? '"exception" is not for an inventory to say' : void 0);
  }
  if ("status" in r)
    return strings(r, ["region", "service"]) ?? oneOf2(r, "status", statuses) ?? numbers(r, ["resources", "calls"]);
  return strings(r, ["id", "type", "name", "source"]) ?? (r["id"] === "" ? '"id" is empty' : void 0) ?? // Other tools write null for what is not there.
  (r["location"] === null ? void 0 : optionalStrings(r, ["location"])) ?? (isStrings(r["labels"]) ? void 0 : `"labels" is ${shown(r["labels"])}, not an object of strings`) ?? (r["unseen"] === void 0 || isStrings(r["unseen"]) ? void 0 : `"unseen" is ${shown(r["unseen"])}, not an object of strings`) ?? (r["onlyReferred"] === void 0 || r["onlyReferred"] === true ? void 0 : `"onlyReferred" is ${shown(r["onlyReferred"])}, not true`) ?? ("properties" in r ? void 0 : '"properties" is missing') ?? (r["planned"] === void 0 ? void 0 : faultOfPlanned(r["planned"]));
});
var faultOfHeader = (function faultOfHeader(r) {
  if (r["inventory"] === "1")
    return isTexts(r["identities"]) ? void 0 : `"identities" is ${shown(r["identities"])}, not a list of strings`;
  if (r["inventory"] !== "2")
    return `the header is of version ${shown(r["inventory"])}, which this version does not read; use the version that wrote it`;
  const { tool, leftOut } = r;
  const wrong = strings(Object(tool), ["name", "version"]);
  return wrong ?? strings(r, ["startedAt"]) ?? (Number.isNaN(Date.parse(r["startedAt"])) ? `"startedAt" is ${shown(r["startedAt"])}, not an instant such as 2026-11-29T08:00:00Z` : void 0) ?? (isTexts(r["targets"]) ? void 0 : `"targets" is ${shown(r["targets"])}, not a list of strings`) ?? (leftOut === void 0 ? void 0 : faultOfLeftOut(leftOut)) ?? (r["shard"] === void 0 ? void 0 : faultOfShard(Object(r["shard"]))) ?? (r["piece"] === void 0 ? void 0 : faultOfPiece(r["piece"]));
});
var claimsOf = (function claimsOf({ path, size }) {
  const descriptor2 = openSync4(path, "r");
  try {
    const start2 = read2(descriptor2, 0, Math.min(size, 64 * 1024));
    const header2 = recordIn(firstLine(start2));
    const { line: line2, at: at3, from: from2 } = lastLineOf(descriptor2, size);
    const trailer = recordIn(line2);
    const found = {
      header: header2 && "inventory" in header2 && header2.inventory === "2" ? header2 : void 0,
      trailer: trailer && "end" in trailer ? trailer : void 0,
      trailerAt: from2 + at3
    };
    const isFirst = header2 !== void 0 && "inventory" in header2 && header2.inventory === "1";
    return { ...found, unvouched: whyNot(found, isFirst) };
  } finally {
    closeSync3(descriptor2);
  }
});
var whyNot = (function whyNot({ header: header2, trailer }, isFirst) {
  if (isFirst)
    return "is of format version 1, which does not say which properties were read or whether the file is complete";
  if (!header2) return "has no header line, so it does not say which scan it comes from";
  if (!trailer) return "has no last line with counts and a digest: it may be cut off";
  return void 0;
});
var read2 = (function read2(descriptor2, at3, length2) {
  const bytes = Buffer.allocUnsafe(length2);
  let done = 0;
  while (done < length2) {
    const got = readSync4(descriptor2, bytes, done, length2 - done, at3 + done);
    if (got === 0) break;
    done += got;
  }
  return bytes.subarray(0, done);
});
var firstLine = (function firstLine(bytes) {
  const start2 = bytes.findIndex(((byte) => byte !== 10 && byte !== 13));
  const line2 = start2 < 0 ? bytes.subarray(bytes.length) : bytes.subarray(start2);
  const newline = line2.indexOf(10);
  return newline < 0 ? line2 : line2.subarray(0, newline);
});
var lastLineOf = (function lastLineOf(descriptor2, size) {
  const short = lastOf(descriptor2, size, 16 * 1024);
  return short.at > 0 || short.from === 0 ? short : lastOf(descriptor2, size, longest2);
});
var lastOf = (function lastOf(descriptor2, size, length2) {
  const from2 = Math.max(0, size - length2);
  return { ...lastLine(read2(descriptor2, from2, size - from2)), from: from2 };
});
var lastLine = (function lastLine(bytes) {
  let end = bytes.length;
  while (end > 0 && [9, 10, 13, 32].includes(bytes[end - 1])) end--;
  const at3 = end === 0 ? 0 : bytes.lastIndexOf(10, end - 1) + 1;
  return { line: bytes.subarray(at3, end), at: at3 };
});
var recordIn = (function recordIn(line2) {
  const text2 = decoded(line2);
  if (text2 === void 0) return void 0;
  try {
    const value = JSON.parse(withoutMark(text2));
    return faultOf2(value) === void 0 ? value : void 0;
  } catch {
    return void 0;
  }
});
var digestOf = (function digestOf(file, end, signal) {
  cryptoIsLoaded();
  return end < large ? Promise.resolve(sha2562(file, end)) : inThread(file, end, signal);
});
var sha2562 = (function sha2562(file, end) {
  const { createHash: createHash8 } = process.getBuiltinModule("node:crypto");
  const { closeSync: closeSync10, openSync: openSync12, readSync: readSync10 } = process.getBuiltinModule("node:fs");
  const hash2 = createHash8("sha256");
  const buffer = Buffer.allocUnsafe(256 * 1024);
  const descriptor2 = openSync12(file, "r");
  let last2 = 10;
  try {
    for (let at3 = 0; at3 < end; ) {
      const read6 = readSync10(descriptor2, buffer, 0, Math.min(buffer.length, end - at3), at3);
      if (read6 === 0) break;
      const isMarked2 = at3 === 0 && buffer[0] === 239 && buffer[1] === 187 && buffer[2] === 191;
      const bytes = buffer.subarray(isMarked2 ? 3 : 0, read6);
      const plain2 = bytes.includes(13) ? bytes.filter((byte) => byte !== 13) : bytes;
      const hasBlank = last2 === 10 && plain2[0] === 10 || Buffer.from(plain2.buffer, plain2.byteOffset, plain2.length).includes("\n\n");
      hash2.update(
        hasBlank ? plain2.filter((byte, i) => byte !== 10 || (i === 0 ? last2 : plain2[i - 1]) !== 10) : plain2
      );
      last2 = plain2.at(-1) ?? last2;
      at3 += read6;
    }
    return hash2.digest("hex");
  } finally {
    closeSync10(descriptor2);
  }
});
var hasDuplicateKeys = (function hasDuplicateKeys(text2, value) {
  if (text2.length === leastLength(value)) return false;
  return (text2.length * 3 <= room.length ? keysOf(text2) : keysOfLong(text2)) !== keysIn(value);
});
var keysOf = (function keysOf(text2) {
  const length2 = room.write(text2);
  let keys2 = 0;
  for (let at3 = 0; at3 < length2; at3++) {
    if (room[at3] !== 34) continue;
    at3++;
    while (room[at3] !== 34) at3 += room[at3] === 92 ? 2 : 1;
    do
      at3++;
    while (at3 < length2 && isBlank(room[at3]));
    if (at3 < length2 && room[at3] === 58) keys2++;
    else at3--;
  }
  return keys2;
});
var keysIn = (function keysIn(value) {
  let keys2 = 0;
  const rest2 = [value];
  for (let one = rest2.pop(); one !== void 0; one = rest2.pop()) {
    if (Array.isArray(one)) {
      for (const item of one) if (isNesting(item)) rest2.push(item);
    } else if (isNesting(one))
      for (const key2 in one) {
        keys2++;
        if (isNesting(one[key2])) rest2.push(one[key2]);
      }
  }
  return keys2;
});
var service = (function service(declared) {
  return declared;
});
var documentIn = (function documentIn(file) {
  const start2 = startOf(file);
  refusePacked(file, start2);
  const text2 = withoutMark(start2.toString("utf8")).trimStart();
  const lines = text2.split("\n");
  if (text2[0] !== "[" && text2[0] !== "{") {
    if (!lines.some((line2) => faultOf2(parsed3(line2)) === void 0)) refuseText(file, text2);
    return void 0;
  }
  const isList = text2[0] === "[";
  const isWholeLine = lines.length > 1 || file.size <= windowSize;
  if (!isList && (isWholeLine ? parsed3(lines[0]) !== void 0 : file.size <= longestLine))
    return void 0;
  if (file.size > largestDocument) {
    if (!isList) return void 0;
    throw new UserError(
      `${file.name}: is larger than 256 MiB; write it as NDJSON (.ndjson), one record a line`
    );
  }
  const whole2 = decoded(readFileSync3(file.path));
  if (whole2 === void 0) return void 0;
  const bare2 = withoutMark(whole2);
  const value = parsed3(bare2);
  if (value === void 0) {
    if (isWholeLine && !lines.some((line2) => typeof parsed3(line2) === "object"))
      refuseParts(file, bare2);
    return void 0;
  }
  const isElements = Array.isArray(value) && !formats.some(({ isJson }) => isJson?.(value));
  return {
    values: isElements ? value : [value],
    hasDuplicateKeys: hasDuplicateKeys(bare2, value)
  };
});
var startOf = (function startOf({ path, size }) {
  const start2 = Buffer.alloc(Math.min(size, windowSize));
  const descriptor2 = openSync5(path, "r");
  try {
    return start2.subarray(0, readSync5(descriptor2, start2, 0, start2.length, 0));
  } finally {
    closeSync4(descriptor2);
  }
});
var refusePacked = (function refusePacked({ name }, start2) {
  const bytes = start2.toString("hex", 0, 4);
  const found = packed.find((([begins]) => bytes.startsWith(begins)));
  if (found) throw refusal(name, { name: found[1], remedy: found[2] });
});
var parsed3 = (function parsed3(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
});
var reading = (function reading(file, census2, reads) {
const take = (function take(value, place, into) {
    const wrong = faultOf2(value);
    if (wrong === void 0) {
      ours++;
      const record = value;
      if (isEnded)
        fault(place, "is after the last line of an inventory", "scan each inventory separately");
      else if ("inventory" in record && ours + others2 > 1)
        fault(place, "is a header that is not the first line", "scan each inventory separately");
      isEnded = "end" in record;
      sort(record, into);
      return;
    }
    const isIts = ({ isJson }) => isJson?.(value) === true;
    const format = formats.find(isIts);
    const other = format ? void 0 : otherJson.find(isIts);
    if (other) fault(place, `is ${other.name}`, other.remedy, true);
    else if (!format) fault(place, wrong, seeSchema);
    else if (format.read) takeRows(format, format.read(value, reads), place, into);
    else if (ours + others2 === 0) throw refusal(file, format);
    else fault(place, `is ${format.name}`, format.remedy);
  });
const sort = (function sort(record, into) {
    if ("inventory" in record) {
      if (record.inventory === "1") into.identities.push(...record.identities);
      else if (record.leftOut) leftOut(record.leftOut, into);
    } else if ("leftOut" in record) leftOut(record.leftOut, into);
    else if ("expected" in record) {
      const { expected: scope, provider, name } = record;
      const one = { provider, scope, ...name !== void 0 && { name } };
      census2.expected(one);
      into.expected.push(one);
    } else if ("identity" in record) into.identities.push(record.identity);
    else if ("note" in record) into.notes.push(record.note);
    else if ("file" in record) {
      census2.file();
      into.files.push(record.file);
    } else if ("end" in record) return;
    else if (isGap(record)) {
      census2.gap(record);
      into.gaps.push(record);
    } else if (isCoverage(record)) {
      census2.coverage(record);
      into.coverage.push(record);
    } else into.resources.push(census2.resource(withoutNull(record)));
  });
  const faults = [];
  const foreign = /* @__PURE__ */ new Map();
  let more2 = 0;
  let ours = 0;
  let others2 = 0;
  let isEnded = false;
  function fault(place, what, remedy, isForm = false) {
    if (faults.length < mostFaults) faults.push({ place, what, remedy, isForm });
    else more2++;
  }
  
  function takeRows({ name, remedy }, { rows: rows2, partial }, place, into) {
    for (const [i, row] of rows2.entries()) {
      if (typeof row === "string")
        fault(rows2.length > 1 ? `${place}, row ${i + 1}` : place, row, "write the whole record");
      if (typeof row !== "object") continue;
      others2++;
      into.resources.push(row);
    }
    if (!foreign.has(name)) foreign.set(name, fileGap(file, `is ${name}`, remedy));
    if (partial !== void 0)
      foreign.set(
        place,
        fileGap(file, partial, "ask for all pages, and scan the whole answer", "truncated")
      );
  }
  
  function leftOut(narrowing, into) {
    census2.leftOut(narrowing);
    into.leftOut.push(narrowing);
  }
  return {
    lines: (function({ texts, first, fault: unread4 }) {
      const into = empty();
      for (let i = 0; i < texts.length; i++) {
        const place = `${file}:${first + i}`;
        const text2 = texts[i];
        if (text2 === void 0) {
          fault(place, unread4, "an inventory holds one JSON record a line, as UTF-8 text");
          continue;
        }
        const bare2 = withoutMark(text2);
        let value;
        try {
          value = JSON.parse(bare2);
        } catch (error) {
          if (bare2.trim() !== "")
            fault(
              place,
              `is not JSON (${visible(jsonFault(error))})`,
              "save the inventory again if the line is cut off; a plan or a template is known by its content: see docs/plans.md"
            );
          continue;
        }
        if (hasDuplicateKeys(bare2, value))
          fault(place, "contains a key twice, so its value is ambiguous", "write each key once");
        else take(value, place, into);
      }
      return into;
    }),
    values(values, first) {
      const into = empty();
      values.forEach((value, i) => take(value, `${file}: record ${first + i}`, into));
      return into;
    },
    gaps: (() => [
      ...foreign.values(),
      ...faults.map(({ place, what, remedy }) => ({
        ...fileGap(file, what, remedy, "failed"),
        detail: `${place}: ${what}`
      })),
      ...more2 > 0 ? [fileGap(file, `${more2} more records could not be read`, seeSchema, "failed")] : []
    ]),
    isForeign: (() => ours === 0 && foreign.size > 0),
    mustHaveRead: (function() {
      const [first] = faults;
      if (ours + others2 === 0 && first)
        throw new UserError(`${first.isForm ? file : first.place}: ${first.what}; ${first.remedy}`);
    })
  };
});
var withoutNull = (function withoutNull(resource) {
  if (resource.location !== null) return resource;
  const { location: _, ...rest2 } = resource;
  return rest2;
});
var collectInventory = (async function* collectInventory(file, options) {
  const { signal } = options;
  const document = documentIn(file);
  const { header: header2, trailer, trailerAt, unvouched } = document ? noClaims : claimsOf(file);
  const stop = new AbortController();
  const digest = unvouched === void 0 ? digestOf(file.path, trailerAt, stop.signal) : void 0;
  digest?.catch(() => void 0);
  try {
    const counted2 = census(
      file.name,
      header2?.targets ?? [],
      unvouched,
      whyOf({ header: header2, trailer, unvouched }, options.knowledge)
    );
    const read6 = reading(file.name, counted2, options.reads);
    const chosen = chosenOf(options.isElsewhere);
    for await (const { records, at: at3 } of document ? elementsOf(document.values, read6, file.size) : recordsOf(file, read6)) {
      const { identities, files: files3, leftOut, ...batch } = chosen(records);
      for (const one of leftOut) yield { leftOut: one };
      for (const identity2 of identities) yield { identity: identity2 };
      for (const one of files3) yield { file: one };
      yield batch;
      if (!signal.aborted || at3 === file.size) continue;
      yield { gaps: [stopped(file, at3)] };
      return;
    }
    read6.mustHaveRead();
    if (header2 && (header2.shard || header2.piece || trailer && trailer.resources > 0))
      yield {
        part: {
          targets: header2.targets,
          startedAt: header2.startedAt,
          tool: header2.tool,
          ...header2.shard && { shard: header2.shard },
          ...header2.piece && { piece: header2.piece }
        }
      };
    const ofFile = read6.isForeign() ? [] : counted2.gaps({ trailer, digest: await digest });
    const ofProviders = counted2.ofProviders();
    const within2 = (gap2) => gap2.provider === "inventory" && ofProviders ? { ...gap2, ofProviders } : gap2;
    yield {
      gaps: [
        ...read6.gaps(),
        ...document?.hasDuplicateKeys ? [ambiguous(file.name)] : [],
        ...ofFile
      ].map(within2),
      ...!read6.isForeign() && { ifNothing: counted2.ifNothing() }
    };
  } finally {
    stop.abort();
  }
});
var recordsOf = (async function* recordsOf({ path }, read6) {
  for await (const lines of linesOf(path)) yield { records: read6.lines(lines), at: lines.end };
});
var whyOf = (function whyOf({ unvouched, trailer, header: header2 }, knowledge2) {
  if (unvouched !== void 0) return (() => "the inventory does not prove that it is complete");
  return ((type2) => knowledge2 === void 0 || trailer?.types[type2] === knowledge2(type2) ? void 0 : `version ${header2?.tool.version}, which saved the inventory, kept other properties of this type`);
});
var wideIn = (function wideIn(start2) {
  const [first, second, third, fourth] = start2;
  if (first === void 0 || second === void 0) return void 0;
  if (first === 255 && second === 254 || first !== 0 && second === 0)
    return third === 0 && fourth === 0 ? "utf-32le" : "utf-16le";
  if (first === 254 && second === 255 || first === 0 && second !== 0) return "utf-16be";
  const isFour = third === 254 && fourth === 255 || third === 0 && fourth !== 0;
  return first === 0 && isFour && fourth !== void 0 ? "utf-32be" : void 0;
});
var wideTextIn = (function wideTextIn(bytes) {
  const encoding = wideIn(bytes);
  if (encoding === void 0) return void 0;
  const decode = wideDecoder(encoding);
  return decode(bytes) + decode();
});
var hasHeader = (function hasHeader(path) {
  const descriptor2 = openSync6(path, "r");
  try {
    const bytes = start.subarray(0, readSync6(descriptor2, start, 0, start.length, 0));
    return /^\uFEFF?\{"inventory":/.test(wideTextIn(bytes) ?? bytes.toString());
  } finally {
    closeSync5(descriptor2);
  }
});
var isDirectory = (function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
});
var textFile = (async function textFile(target, signal) {
  const name = target === standardInput ? "standard input" : target;
  const size = target === standardInput ? void 0 : sizeOf(target);
  const whole2 = size === void 0 ? await copied(
    name,
    target === standardInput ? process.stdin : createReadStream(target),
    signal
  ) : { name, path: target, size, close: (function() {
  }) };
  try {
    if (whole2.size === 0)
      throw new UserError(`${name}: is empty; an inventory holds one JSON record a line`);
    const encoding = encodingOf(whole2.path);
    if (encoding === void 0) return whole2;
    const narrow = await copied(name, decoded2(createReadStream(whole2.path), encoding), signal);
    whole2.close();
    return narrow;
  } catch (error) {
    whole2.close();
    throw error;
  }
});
var encodingOf = (function encodingOf(file) {
  const start2 = Buffer.alloc(4);
  const descriptor2 = openSync7(file, "r");
  try {
    return wideIn(start2.subarray(0, readSync7(descriptor2, start2, 0, 4, 0)));
  } finally {
    closeSync6(descriptor2);
  }
});
var sizeOf = (function sizeOf(file) {
  let found;
  try {
    found = statSync2(file);
  } catch (error) {
    throw error.code === "ENOENT" ? new UserError(`${file}: no such file; ${otherThan(file)}`) : cannotRead(file, error);
  }
  if (found.isDirectory())
    throw new UserError(`${file}: is a directory; name an inventory file (.ndjson or .json)`);
  return found.isFile() ? found.size : void 0;
});
var checkParameters = (async function checkParameters(named4) {
  if (named4.length === 0) return;
  (await import("./plans-parameter-files.js")).checkParameterFiles(named4);
});
var refuseSharedPlaces = (function refuseSharedPlaces(outputs, inputs) {
  const taken = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const stats = input.file === "-" ? standardInput2() : statsOf(input.file);
    if (stats && !stats.isDirectory() && !stats.isCharacterDevice()) taken.set(idOf2(stats), input);
  }
  for (const output of outputs) {
    refuseNoFile(output.file);
    if (declaring.test(output.file) && statsOf(output.file)?.isFile())
      throw new UserError(
        `${output.option} ${output.file}: is a ${extname(output.file)} file that declares resources, and would be overwritten; name another file`
      );
    for (const key2 of keysOf2(output.file)) {
      const other = taken.get(key2);
      if (other && other !== output)
        throw new UserError(
          inputs.includes(other) ? `${output.option} ${output.file}: is also read as ${other.option} ${other.file}, and would be overwritten; name another file` : `${output.option} ${output.file}: is the same file as ${other.option} ${other.file}; give each its own file`
        );
      taken.set(key2, output);
    }
  }
});
var refuseNoFile = (function refuseNoFile(file) {
  const last2 = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf(sep)) + 1);
  if (last2 === "" || last2 === "." || last2 === "..")
    throw new UserError(`${file}: names a directory; name a file to write to`);
  if (descriptorOf(file) === 0)
    throw new UserError(`${file}: is standard input; name a file to write to`);
});
var descriptorOf = (function descriptorOf(file) {
  if (file === "-") return 1;
  const path = resolve(file);
  const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(path);
  if (standard >= 0) return standard;
  const [, number] = /^\/(?:dev|proc\/(?:self|thread-self|\d+))\/fd\/(\d+)$/.exec(path) ?? [];
  const other = /^\/proc\/(\d+)\//.exec(path)?.[1];
  return number === void 0 || other !== void 0 && Number(other) !== process.pid ? void 0 : Number(number);
});
var realPlace = (function realPlace(file) {
  let path = file;
  for (let links = 0; links < 40; links++)
    try {
      return realpathSync.native(path);
    } catch {
      const link = linkAt(path);
      if (link === void 0) break;
      path = isAbsolute(link) ? link : `${realpathSync.native(dirname4(path))}${sep}${link}`;
    }
  return join6(realpathSync.native(dirname4(path)), basename2(path));
});
var linkAt = (function linkAt(path) {
  try {
    return readlinkSync(path);
  } catch {
    return void 0;
  }
});
var keysOf2 = (function keysOf2(file) {
  const descriptor2 = descriptorOf(file);
  if (descriptor2 === 1) return ["standard output", ...regular(statsOf("/dev/stdout"))];
  const stats = statsOf(file);
  if (stats?.isCharacterDevice()) return [];
  if (stats && !stats.isFile()) return [idOf2(stats)];
  if (descriptor2 !== void 0) return regular(stats);
  let place;
  try {
    place = realPlace(file);
  } catch {
    return regular(stats);
  }
  const name = basename2(place).normalize("NFC").toLowerCase();
  return [...regular(stats), `${idOf2(statSync4(dirname4(place)))}/${name}`];
});
var statsOf = (function statsOf(file) {
  try {
    return statSync4(file, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
});
var space = (function space() {
  if (known5 !== void 0) return known5;
  try {
    const start2 = readFileSync4("/proc/sys/kernel/random/boot_id", "utf8");
    const text2 = `${start2}${readlinkSync2("/proc/self/ns/pid")}`;
    known5 = createHash("sha256").update(text2).digest("hex").slice(0, 12);
  } catch {
    known5 = randomUUID().replaceAll("-", "").slice(0, 12);
  }
  return known5;
});
var onTermination = (function onTermination(action) {
  if (pending.size === 0) {
    process.on("exit", cleanUp);
    for (const signal of signals) process.on(signal, onSignal);
  }
  pending.add(action);
  return (() => {
    if (!pending.delete(action) || pending.size > 0) return;
    process.off("exit", cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
  });
});
var openOutput = (function openOutput(file, interrupt) {
  refuseNoFile(file);
  const descriptor2 = descriptorOf(file);
  if (descriptor2 !== void 0) return openThrough({ name: file, descriptor: descriptor2 }, interrupt);
  let stats;
  try {
    stats = statSync5(file, { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(file, error);
  }
  if (stats?.isDirectory()) throw new UserError(`${file}: is a directory; name a file to write to`);
  return stats && !stats.isFile() ? openThrough({ name: file, stats }, interrupt) : openBeside(file, stats);
});
var openBeside = (function openBeside(file, before) {
  let place;
  let beside2;
  let descriptor2;
  try {
    place = realPlace(file);
    beside2 = join7(dirname5(place), `.${basename3(place)}.${processMark()}.part`);
    descriptor2 = openSync9(beside2, "wx");
  } catch (error) {
    throw cannotWrite(file, error);
  }
  let state = "open";
  const discard = (() => {
    off();
    if (state === "gone") return;
    if (state === "open") closeSync7(descriptor2);
    state = "gone";
    rmSync5(beside2, { force: true });
  });
  const off = onTermination(discard);
  const orDiscard = ((act) => {
    try {
      act();
    } catch (error) {
      discard();
      throw cannotWrite(file, error);
    }
  });
  if (before) orDiscard(() => sameOwnerAndMode(descriptor2, beside2, before));
  return {
    write: (function(chunk) {
      if (state !== "open") return;
      orDiscard((() => {
        const bytes = Buffer.from(chunk, "utf8");
        for (let done = 0; done < bytes.length; ) done += writeSync3(descriptor2, bytes, done);
      }));
    }),
    ready: (() => void 0),
    async finish() {
      if (state !== "open") return;
      orDiscard((() => {
        fsyncSync(descriptor2);
        state = "finished";
        closeSync7(descriptor2);
      }));
    },
    commit: (function() {
      if (state !== "finished") return;
      orDiscard((() => put2(beside2, place)));
      state = "gone";
      off();
    }),
    discard
  };
});
var put2 = (function put2(beside2, place) {
  try {
    renameSync(beside2, place);
  } catch (error) {
    if (error.code !== "EBUSY") throw error;
    copyFileSync(beside2, place);
    rmSync5(beside2, { force: true });
  }
});
var sourceOf = (function sourceOf([provider, { source, preflight }]) {
  return {
    provider,
    understands: ((target) => providerOfTarget(target) === provider),
    async *collect(target, options) {
      const { collect } = await source();
      yield* collect(target, options);
    },
    async *discover(target, options) {
      const { discover } = await source();
      yield* discover(target, options);
    },
    async *preflight(target, options, needed) {
      yield* (await preflight())(target, options, needed);
    }
  };
});
var propertiesOf = (function propertiesOf() {
  const known6 = /* @__PURE__ */ new Map();
  return (type2) => {
    let names3 = known6.get(type2);
    if (names3 === void 0) {
      const described2 = types.get(type2.toLowerCase());
      names3 = described2 ? topLevel(described2) : [];
      known6.set(type2, names3);
    }
    return names3;
  };
});
var knowledgeOf = (function knowledgeOf() {
  const known6 = /* @__PURE__ */ new Map();
  return ((type2) => {
    let digest = known6.get(type2);
    if (digest === void 0) {
      const described2 = types.get(type2.toLowerCase());
      const asked = (described2?.needs ?? []).map((({ property, path }) => `${property} ${path}`));
      const read6 = [...new Set(described2 ? keptPaths(described2) : [])].sort();
      digest = sha256Of(JSON.stringify([read6, asked.sort()])).slice(0, 16);
      known6.set(type2, digest);
    }
    return digest;
  });
});
var pushdownOf = (function pushdownOf(plan, request) {
  const clouds2 = plan.work.map((({ source }) => source.provider));
  const isCounting = request.pushdown !== false && // Targets that overlap have resources in common, which their ids tell, and so have inventories.
  !clouds2.includes("file") && new Set(clouds2).size === clouds2.length && plan.leftOut.regions === void 0 && !request.placements && [
    request.saveInventory,
    request.evidence,
    request.checkpoint,
    plan.baseline,
    request.against,
    request.terraformState
  ].every(((option2) => option2 === void 0)) && plan.reports.every((({ reporter }) => counting.has(reporter.id)));
  if (!isCounting) return void 0;
  const { policy, rules, asOf } = plan;
  const looked = new Set(lookersOf(policy.classes).flatMap(((by3) => [...lookedInto(by3).keys()])));
  const judge = judgeBy(policy, rules, asOf);
  let placements = [];
  let gaps = [];
  const located = locator(types, loadAtlas(), {
    placement: (placement) => placements.push(placement),
    gap: (gap2) => gaps.push(gap2)
  });
  let asked = 0;
  return {
    from,
    tags: [...new Set(policy.classes.flatMap((({ tags }) => Object.keys(tags ?? {}))))].sort(),
    isCounted(resource) {
      const type2 = resource.type.toLowerCase();
      if (isRead(type2) || looked.has(type2)) return false;
      placements = [];
      gaps = [];
      located.see({ ...resource, id: `${resource.id}/asked/${++asked}` });
      return gaps.length === 0 && placements.every(
        (placement) => judge.judged(placement).verdict === "inside" && !judge.contradicted(placement)
      );
    }
  };
});
var collectOptions = (function collectOptions(plan, request, common) {
  const { planInputs, shard, accounts, trust } = plan;
  const { regions } = plan.leftOut;
  const { concurrency = usualConcurrency, callTimeout: callTimeout2, skip, insecureHosts } = request;
  const pushdown = pushdownOf(plan, request);
  const all = {
    ...common,
    concurrency,
    needs,
    properties: propertiesOf(),
    reads: readsOf,
    ...pushdown && { pushdown },
    lookers: lookersOf(plan.policy.classes),
    labelIds: plan.policy.classes.flatMap(
      (({ purview }) => purview?.labels?.filter(isLabelId) ?? [])
    ),
    ...callTimeout2 !== void 0 && { callTimeout: callTimeout2 },
    ...skip && { skip },
    ...trust && { trust },
    ...insecureHosts && { insecureHosts },
    ...planInputs && { planInputs },
    ...shard && { isMine: inShard(shard) },
    ...regions && { isElsewhere: elsewhereOf(regions) }
  };
  return (({ named: named4, connection, source, role, externalId }) => {
    const own3 = source.provider === "file" ? void 0 : regions?.[source.provider];
    return {
      ...all,
      connection,
      ...role !== void 0 && { role },
      ...externalId !== void 0 && { externalId },
      ...own3 && { regions: own3 },
      ...accounts?.targets.includes(named4) && { accounts: accounts.expected }
    };
  });
});
var expectations = (function expectations(isMine = () => true) {
  const expected = /* @__PURE__ */ new Map();
  const looked = /* @__PURE__ */ new Set();
  return {
    see(one) {
      const key2 = keyOf3(one);
      const before = expected.get(key2);
      if (!before || (one.name ?? "") > (before.name ?? "")) expected.set(key2, one);
    },
    coverage: (function(line2) {
      if (!ofDiscovery.has(line2.service)) looked.add(keyOf3(line2));
    }),
    gap({ provider, scope }) {
      looked.add(keyOf3({ provider, scope }));
    },
    missing: ((end) => [...expected].filter(([key2, { provider, scope }]) => !looked.has(key2) && isMine(provider, scope)).map(([, one]) => accountGap(one, end))),
    left: (() => [...expected.values()].filter((one) => !isMine(one.provider, one.scope)).length)
  };
});
var parts = (function parts() {
const regionsOf3 = (function regionsOf3(provider) {
    return seen.flatMap(((one) => {
      const codes = one.narrowings.flatMap((({ regions }) => regions?.[provider] ?? []));
      return codes.length > 0 || one.targets.some(((target) => isOf(target, provider))) ? [[one, [...new Set(codes)].sort().join(", ")]] : [];
    }));
  });
const notesOnAge = (function notesOnAge(now) {
    const times = seen.map((({ startedAt }) => Date.parse(startedAt))).filter(((time) => !Number.isNaN(time)));
    const ahead = times.filter(((time) => isAhead(time, now))).length;
    const future = ahead === 0 ? [] : [
      `${whichOf2(ahead, times.length, "is", "are")} dated after this report, up to ${textOf3(Math.max(...times))}: a clock was wrong, and the age of what was seen is unknown`
    ];
    if (times.length < 2) return future;
    const [oldest, newest] = [Math.min(...times), Math.max(...times)];
    const age = ageOf(oldest, now);
    if (age === void 0) return future;
    return [
      ...future,
      `the oldest of ${times.length} inventories is of ${textOf3(oldest)}, ${age}, and the newest of ${textOf3(newest)}: changes since then were not checked`
    ];
  });
const notesOnVersions = (function notesOnVersions() {
    const by3 = Map.groupBy(
      seen.filter((({ tool }) => tool.name === "data-boundary" && tool.version !== version())),
      (({ tool }) => tool.version)
    );
    return [...by3].map(
      (([theirs, { length: length2 }]) => `${whichOf2(length2, seen.length, "was", "were")} saved by version ${theirs} of data-boundary, and this is ${version()}: resource types that only this version lists were not checked`)
    );
  });
  const seen = [];
  
  
  
  const isUneven = ((provider) => new Set(regionsOf3(provider).map((([, codes]) => codes))).size > 1);
  return {
    see: ((file, part2, narrowings) => void seen.push({ ...part2, file, narrowings })),
    notes: ((now) => [...notesOnAge(now), ...notesOnVersions()]),
    gaps: (() => providers.filter(isUneven).flatMap(
      (provider) => regionsOf3(provider).filter(([, codes]) => codes !== "").map(([{ file }, codes]) => ({
        reason: "not-collected",
        provider: "inventory",
        scope: file,
        service: `regions of ${provider}`,
        ofProviders: [provider],
        detail: `the inventory covers only the regions ${codes}, and other inventories of the estate cover more: other regions of its accounts were not checked`,
        remedy: "scan its accounts in the same regions as the others"
      }))
    )),
    common: (function(narrowings) {
      const uneven = providers.filter(isUneven);
      if (uneven.length === 0) return narrowings;
      return narrowings.map(({ regions, ...rest2 }) => ({
        ...rest2,
        ...regions && {
          regions: Object.fromEntries(
            Object.entries(regions).filter(([provider]) => !uneven.includes(provider))
          )
        }
      }));
    })
  };
});
var otherShards = (function otherShards() {
  const sets = /* @__PURE__ */ new Map();
  const whole2 = /* @__PURE__ */ new Set();
  const checkpoints = /* @__PURE__ */ new Map();
  return {
    see: (function({ targets, shard, piece }) {
      const key2 = [...targets].sort().join(", ");
      if (piece) {
        const its = checkpoints.get(key2) ?? /* @__PURE__ */ new Map();
        checkpoints.set(key2, its);
        its.set(piece.target, piece.scope === void 0 || its.get(piece.target) === true);
        return;
      }
      if (!shard) {
        whole2.add(key2);
        return;
      }
      const counts4 = sets.get(key2) ?? /* @__PURE__ */ new Map();
      sets.set(key2, counts4);
      counts4.set(shard.count, (counts4.get(shard.count) ?? /* @__PURE__ */ new Set()).add(shard.index));
    }),
    missing: (() => [
      ...[...sets].flatMap(
        ([targets, counts4]) => isWhole(targets) ? [] : [...counts4].map(([count, indexes]) => shardsGap(targets, count, indexes))
      ),
      ...[...checkpoints].flatMap(
        ([targets, its]) => isWhole(targets) ? [] : [...its].filter(([, isThere]) => !isThere).map(([target]) => restGap(target))
      )
    ])
  };
  function isWhole(targets) {
    return whole2.has(targets) || [...sets.get(targets) ?? []].some(([count, indexes]) => indexes.size >= count);
  }
});
var tenantBoundary = (function tenantBoundary() {
  const values = /* @__PURE__ */ new Set();
  return {
    see: (function({ type: type2, properties }) {
      if (type2 !== "Microsoft.Resources/dataBoundaries") return;
      const { properties: own3 } = Object(properties);
      if (typeof own3?.dataBoundary === "string") values.add(own3.dataBoundary);
    }),
    value: (() => values.size === 0 ? void 0 : [...values].sort().join(", "))
  };
});
var namedTargets = (function namedTargets({ targets, role, externalId }, policy) {
  const known6 = new Map(policy.targets.map(((one) => [one.target, one])));
  const chosen = targets.length > 0 ? [...new Set(targets)].map(((target) => known6.get(target) ?? { target })) : [...known6.values()];
  if (chosen.length === 0)
    throw new UserError(
      `scan: no target; name one (${targetsInWords()}), or add targets to data-boundary.yml`
    );
  if (role === void 0 && externalId === void 0) return chosen;
  return chosen.map(
    ((one) => one.role === void 0 && takesOption(one.target, "role") ? {
      target: one.target,
      ...role !== void 0 && { role },
      ...externalId !== void 0 && { externalId }
    } : one)
  );
});
var sourceOf2 = (function sourceOf2(target, sources2) {
  const source = sources2.find((({ understands: understands2 }) => understands2(target)));
  if (source) return source;
  const near = nearest(target, [...plainTargets(), ...demoTargets]);
  throw new UserError(
    `scan: unknown target "${target}"; use ${targetsInWords()}${near === void 0 ? "" : ` (did you mean ${near}?)`}`
  );
});
var workOf = (async function workOf(targets, demos2, connection, known6 = sources) {
  const work = [];
  for (const one of targets) {
    const named4 = one.target;
    const estate = isDemo(named4) ? await demos2.start(named4) : void 0;
    for (const target of estate?.targets ?? [named4]) {
      const at3 = estate?.connection ?? connection;
      const source = sourceOf2(target, known6);
      const isFolder = source.provider === "file" && isDirectory(target);
      const inventories = isFolder ? inventoriesIn(target) : [];
      for (const file of inventories) work.push({ target: file, named: named4, source, connection: at3 });
      if (isFolder && existsSync2(join10(target, manifestName))) continue;
      work.push({ ...one, target, named: named4, source, connection: at3 });
    }
  }
  return inOrder4(onlyOnce(work));
});
var onlyOnce = (function onlyOnce(work) {
  const known6 = /* @__PURE__ */ new Set();
  return work.filter((({ target, source }) => {
    if (source.provider !== "file") return true;
    let place = target;
    try {
      place = realpathSync2(target);
    } catch {
    }
    return !known6.has(place) && known6.add(place);
  }));
});
var inOrder4 = (function inOrder4(work) {
  const files3 = work.filter((({ source }) => source.provider === "file"));
  if (files3.length < 2) return work;
  const digests = new Map(files3.map(((one) => [one, digestIn(one.target)])));
  return [
    ...work.filter((({ source }) => source.provider !== "file")),
    ...files3.toSorted(((a, b) => {
      const [x, y] = [digests.get(a), digests.get(b)];
      return x < y ? -1 : x > y ? 1 : 0;
    }))
  ];
});
var youngSpace = (function youngSpace() {
  let isHeld2 = false;
  return {
    watch: (function(resources) {
      if (isHeld2 || resources < fewest) return;
      const v8 = process.getBuiltinModule("node:v8");
      const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
      if (young && young.space_size < enough) return;
      isHeld2 = true;
      v8.setFlagsFromString("--semi-space-growth-factor=1");
    })
  };
});
var collectAll = (async function collectAll(plan, request, { check, inventory, declared, knowledge: knowledge2, planIndex: planIndex2 }) {
const account = (function account({ gaps = [], coverage: coverage2 = [] }) {
    if (coverage2.length > 0) hasAccounts = true;
    for (const gap2 of gaps) {
      if (gap2.provider !== "plan") hasAccounts = true;
      expected.gap(gap2);
      inventory?.gap(gap2);
      check.gap(gap2);
    }
    for (const unit of coverage2) {
      units++;
      expected.coverage(unit);
      inventory?.coverage(unit);
      check.coverage(unit);
    }
  });
const collectOne = (async function collectOne(one, options) {
    const narrowings = [];
    const { target, source } = one;
    let last2;
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
        read6.see(target, batch.part, narrowings);
      }
      ifNothing.push(...batch.ifNothing ?? []);
      for (const note of batch.notes ?? []) {
        notes.add(note);
        inventory?.note(note);
      }
      if (batch.file !== void 0) {
        filesRead.add(batch.file);
        inventory?.file(batch.file);
      }
      for (const removed of batch.removed ?? []) planIndex2?.removed(removed);
      if (batch.leftOut) {
        leftOut.push(batch.leftOut);
        narrowings.push(batch.leftOut);
        inventory?.leftOut(batch.leftOut);
      }
      for (const collected2 of batch.resources ?? []) {
        seen++;
        const resource = keep(collected2);
        if (resource.planned) filesRead.add(resource.id.split("#", 1)[0]);
        else hasAccounts = true;
        inventory?.resource(resource);
        boundary.see(resource);
        declared?.see(resource);
        planIndex2?.resource(resource);
        if (resource.type === factsOf(resource.provider).types.byNameAlone) foreign.push(resource);
        else check.resource(resource);
      }
      account(batch);
      last2 = batch.coverage?.at(-1) ?? last2;
      request.progress.tick(() => soFar(last2 ? unitInWords(last2) : target));
      const full = inventory?.ready();
      if (full) await full;
      young.watch(seen);
    }
    refuseDisjoint(target, regions, narrowings);
  });
const start2 = (async function start2(one) {
    const options = optionsFor(one);
    try {
      if (checkpoint && one.source.provider !== "file") {
        const { filled } = await import("./run-checkpoint.js");
        const its = work.filter(({ source }) => source.provider === one.source.provider);
        await filled(
          one,
          its.length === 1,
          options,
          checkpoint,
          (file) => saved.push({ ...one, target: file, source: files2 })
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
  });
const startFiles = (async function startFiles() {
    for (const one of work) if (one.source.provider === "file") await start2(one);
  });
  const {
    work,
    shard,
    leftOut: { regions }
  } = plan;
  const stop = new AbortController();
  const timeout = request.timeout === void 0 ? void 0 : AbortSignal.timeout(request.timeout * 1e3);
  const signal = AbortSignal.any([request.interrupt, stop.signal, ...timeout ? [timeout] : []]);
  const leftOut = [];
  const identities = /* @__PURE__ */ new Set();
  const expected = expectations(shard && inShard(shard));
  const shards = otherShards();
  const read6 = parts();
  const ifNothing = [];
  const foreign = [];
  const notes = /* @__PURE__ */ new Set();
  const filesRead = /* @__PURE__ */ new Set();
  let hasAccounts = false;
  const boundary = tenantBoundary();
  const keep = keeper(types);
  const young = youngSpace();
  let seen = 0;
  let units = 0;
  let planned = 0;
  const soFar = (text2) => {
    const found = check.found();
    return `${[
      counted(seen, "resource"),
      ...found === void 0 ? [] : [counted(found, "finding")],
      planned > units ? `${grouped(units)} of ${counted(planned, "check")} done` : `${counted(units, "check")} done`
    ].join(", ")}; ${text2}`;
  };
  const optionsFor = collectOptions(plan, request, {
    knowledge: knowledge2,
    keep,
    signal,
    progress: (text2) => request.progress.say(soFar(text2)),
    planned(more2) {
      planned += more2;
    }
  });
  
  
  const checkpoint = request.checkpoint === void 0 ? void 0 : {
    ...await checkpointPlace(request.checkpoint, request),
    maxAge: request.maxAge,
    header: headerOf(plan)
  };
  if (checkpoint) await openCheckpoint(checkpoint.folder, plan, request, checkpoint.mirror);
  if (plan.accounts) account({ gaps: plan.accounts.gaps });
  const saved = [];
  const notSignedIn = [];
  
  
  await Promise.all([
    ...work.filter((({ source }) => source.provider !== "file")).map(start2),
    startFiles()
  ]);
  for (const one of inOrder4(saved)) await collectOne(one, fromCheckpoint(optionsFor(one)));
  for (const resource of foreign.sort(byScope)) check.resource(resource);
  const end = request.interrupt.aborted ? "interrupted" : timeout?.aborted ? "timed out" : "complete";
  account({
    gaps: [
      ...expected.missing(end),
      ...shards.missing(),
      ...read6.gaps(),
      ...seen === 0 ? ifNothing : []
    ]
  });
  return {
    identities: [...identities].sort(),
    leftToShards: expected.left(),
    notes: [
      ...notes,
      ...read6.notes(new Date(plan.startedAt)),
      ...plan.accounts ? ageOfList(plan.accounts, new Date(plan.startedAt)) : []
    ].sort(),
    files: [...filesRead].sort(),
    isOfPlans: filesRead.size > 0 && !hasAccounts,
    tenantBoundary: boundary.value(),
    leftOut: read6.common(leftOut),
    onlyReferred: check.leftOut(),
    end
  };
});
var baselineComparer = (async function baselineComparer(named4, { redact: isRedacted = false }, against2 = same3) {
  if (named4 === void 0) return { before: against2, after: same3 };
  const { file, from: from2 } = named4;
  const baseline = await read3(named4);
  if (baseline.run.redacted && !isRedacted)
    throw new UserError(
      `${from2 === void 0 ? "--baseline" : `${from2}:`} ${file}: was written with --redact, so its fingerprints do not match; add --redact`
    );
  const listing2 = await (await import("./run-listing.js")).listing();
  const comparer = (report2, copied2) => compare(report2, baseline, { name: file, listing: listing2, ...copied2 && { copied: copied2 } });
  return baseline.run.redacted ? { before: same3, after: comparer } : { before: comparer, after: same3 };
});
var shown2 = (function shown2(report2, { before, after }, isRedacted) {
  const compared2 = before(report2);
  if (!isRedacted) return { report: compared2, original: (finding) => finding };
  const { report: hidden2, original } = redact(compared2);
  const copies2 = /* @__PURE__ */ new WeakMap();
  return {
    report: after(hidden2, (copy, of) => copies2.set(copy, of)),
    original: (finding) => original(copies2.get(finding) ?? finding)
  };
});
var repositoryRoot = (function repositoryRoot() {
  const start2 = process.cwd();
  for (let folder = start2; ; folder = dirname6(folder)) {
    if (existsSync3(join11(folder, ".git"))) return folder;
    if (folder === dirname6(folder)) break;
  }
  const workspace2 = process.env["GITHUB_WORKSPACE"];
  return workspace2 && within(resolve2(workspace2), start2) !== void 0 ? resolve2(workspace2) : void 0;
});
var within = (function within(root, path) {
  const found = relative(root, resolve2(path)).split(sep2).join("/");
  return found === ".." || found.startsWith("../") || /^[A-Za-z]:/.test(found) ? void 0 : found;
});
var declarationsOf = (async function declarationsOf({ terraformState = [] }, targets) {
  const root = repositoryRoot() ?? (terraformState.length > 0 ? process.cwd() : void 0);
  if (root === void 0 || targets.some(isDemo) && terraformState.length === 0) return void 0;
  const { declarations } = await import("./declare-declare.js");
  return declarations({ root, stateFiles: terraformState });
});
var withEvidence = (function withEvidence(request) {
  const { evidence, formats: formats3, saveInventory, redact: redact2, history, baseline, against: against2 } = request;
  if (evidence === void 0) return request;
  if (saveInventory !== void 0)
    throw new UserError(
      `--save-inventory: has no effect with --evidence: ${join14(evidence, packFiles.inventory)} is the inventory; leave it out`
    );
  if (redact2)
    throw new UserError(
      "--evidence: a pack contains the account and subscription ids that --redact hides; omit one of the two (report FILE renders a report again)"
    );
  const named4 = (option2, file) => file === void 0 ? [] : [{ option: option2, file }];
  refuseWithin({ option: "--evidence", file: evidence }, [
    ...formats3.flatMap(({ format, file }) => named4(`--format ${format}`, file)),
    ...named4("--history", history),
    ...named4("--checkpoint", request.checkpoint)
  ]);
  refuseSharedPlaces(
    [...Object.values(packFiles), chainFile, manifestFile].map((name) => ({
      option: "--evidence",
      file: join14(evidence, name)
    })),
    [...named4("--baseline", baseline || void 0), ...named4("--against", against2)]
  );
  openPack(evidence);
  const replaced = chainIn(evidence).length;
  if (replaced > 0)
    request.progress.say(
      `--evidence ${evidence}: replaces the pack in this folder; its manifest is kept in ${chainFile} (${replaced} so far)
`
    );
  return { ...request, saveInventory: join14(evidence, packFiles.inventory) };
});
var exitCodeOf = (function exitCodeOf({ summary, run, comparison }, { failOn, allowIncomplete, isInterrupted }) {
  if (isInterrupted) return 130;
  if (failOn === "never") return 0;
  const byLevel = comparison?.newByLevel ?? summary.byLevel;
  if (failing({ failOn }).some(((level) => byLevel[level] > 0))) return 1;
  const isMissed = comparison ? comparison.newGaps > 0 || run.status === "incomplete" && summary.gaps === 0 : summary.gaps > 0 || run.status === "incomplete";
  return isMissed && !allowIncomplete ? 3 : 0;
});
var loadFrameworks = (function loadFrameworks(ids2) {
  if (ids2.length === 0) return [];
  const all = readFrameworks();
  return [...new Set(ids2)].map((id) => {
    if (!isKnown2(id))
      throw new UserError(`--framework: unknown framework "${id}"; ${useOneOf(id, frameworkIds)}`);
    const { controls, ...framework2 } = all[id];
    return {
      id,
      ...framework2,
      controls: controls.map(({ roles: roles2, note, ...control2 }) => ({
        ...control2,
        ...note !== void 0 && { note },
        rules: roles2.flatMap((role) => verdicts2.map((verdict3) => `${role}-${verdict3}`))
      }))
    };
  });
});
var loadRules = (function loadRules() {
  const byRole = readRoles();
  const citations = Object.entries(readCitations()).map((([id, citation2]) => ({ id, ...citation2 })));
  const boundaries = Object.entries(readBoundaries()).map((([id, boundary]) => ({
    id,
    ...boundary
  })));
  const rules = roles.flatMap(
    ((role) => verdicts3.map(((verdict3) => {
      const {
        level: level2,
        "security-severity": severities,
        why,
        remediation,
        references: references2,
        ...by3
      } = byRole[role];
      return {
        id: `${role}-${verdict3}`,
        role,
        verdict: verdict3,
        ...by3[verdict3],
        level: verdict3 === "outside" ? level2 : stepDown(level2),
        securitySeverity: severities[verdict3],
        why,
        remediation,
        references: references2
      };
    })))
  );
  const { level, "security-severity": securitySeverity, ...contradicted } = readContradicted();
  rules.push({
    id: contradictedRule,
    role: "home",
    verdict: "contradicted",
    level,
    securitySeverity,
    ...contradicted
  });
  const known6 = new Set(citations.map((({ id }) => id)));
  for (const { id, references: references2 } of [...rules, ...boundaries])
    for (const cite of references2)
      if (!known6.has(cite))
        throw new Error(`rules/citations.yaml: has no "${cite}", which ${id} cites`);
  const ruleIds = [...rules.map((({ id }) => id)), ...guardRules];
  return { rules, ruleIds, citations, boundaries };
});
var stepDown = (function stepDown(level) {
  return levels[levels.indexOf(level) + 1] ?? level;
});
var boundariesOn = (function boundariesOn(asOf, boundaries, jurisdictions) {
  return new Map(
    boundaries.map((({ id, title, jurisdictions: ids2 }) => {
      const countries = ids2.flatMap(((jurisdiction) => {
        const members = jurisdictions.members(jurisdiction, asOf);
        if (!members)
          throw new Error(
            `rules/boundaries/${id}.yaml: no jurisdiction is called "${jurisdiction}"`
          );
        return members;
      }));
      return [id, { id, title, countries: new Set(countries) }];
    }))
  );
});
var refuseIdleOptions = (function refuseIdleOptions(request, targets, asked, hasFile) {
  const [idle] = hasFile ? [] : planFlags(request.planInputs);
  if (idle !== void 0)
    throw new UserError(
      `${idle}: has no effect, because no target is a file or a directory; leave it out`
    );
  const refuse = (flag, missing2) => {
    throw new UserError(`${flag}: has no effect, because ${missing2}; leave it out`);
  };
  for (const option2 of Object.keys(flags))
    if (request[option2] !== void 0 && request[option2] !== false && ![...asked].some(((provider) => understands(provider, option2))) && !storeTakes(request.checkpoint, option2))
      refuse(
        flags[option2],
        `no target is ${providers_2.filter(((provider) => understands(provider, option2))).map(((provider) => factsOf(provider).name)).join(" or ")}`
      );
  const isDemo2 = (target) => demoTargets.includes(target);
  for (const option2 of Object.keys(flags)) {
    const understanding = targets.filter(((target) => {
      const provider = providerOfTarget(target);
      return provider !== void 0 && understands(provider, option2);
    }));
    if (request[option2] !== void 0 && request[option2] !== false && understanding.length > 0 && !targets.some(((target) => isDemo2(target) || takesOption(target, option2))) && !storeTakes(request.checkpoint, option2))
      refuse(
        flags[option2],
        `${understanding.join(" and ")} ${understanding.length > 1 ? "do" : "does"} not take it`
      );
  }
  for (const option2 of Object.keys(flagsOfCalls))
    if (request[option2] !== void 0 && asked.size === 0)
      refuse(flagsOfCalls[option2], "every target is a file");
  if (request.maxAge !== void 0 && request.checkpoint === void 0)
    throw new UserError("--max-age: has no effect without --checkpoint; add --checkpoint");
  const { role, externalId } = request;
  if (role !== void 0 && !targets.some(((target) => target.includes(":") && takesOption(target, "role"))))
    throw new UserError(`--role ${role}: no target names an account; use aws:ACCOUNT or aws:org`);
  if (externalId !== void 0 && role === void 0)
    throw new UserError("--external-id: has no effect without --role; add --role");
});
var policyFolder = (function policyFolder(policyFile) {
  const own3 = dirname8(resolve3(policyFile));
  return basename5(own3) === ".github" ? dirname8(own3) : own3;
});
var namedBaseline = (function namedBaseline({ baseline, against: against2 }, policy, policyFile) {
  if (baseline === false) return void 0;
  if (baseline !== void 0) return { file: baseline };
  if (policy.baseline === void 0 || policyFile === void 0 || against2 !== void 0)
    return void 0;
  const path = relative2(process.cwd(), resolve4(policyFolder(policyFile), policy.baseline));
  return { file: path.replaceAll("\\", "/"), from: `${policyFile}: baseline` };
});
var defaultPolicy = (function defaultPolicy(boundaries) {
  return resolvePolicy({}, boundaries);
});
var boundaryOf = (function boundaryOf(said, boundaries) {
  if (typeof said === "string") return boundaries.get(said);
  const countries = [...new Set(said.countries)].sort();
  return { id: countries.join("+"), title: countries.join(", "), countries: new Set(countries) };
});
var resolvePolicy = (function resolvePolicy(said, boundaries) {
  const look = ((name) => {
    const boundary = boundaryOf(name, boundaries);
    if (!boundary) throw new Error(`unknown boundary ${JSON.stringify(name)}`);
    return boundary;
  });
  return {
    boundary: look(said.boundary ?? defaultBoundary),
    targets: (said.targets ?? []).map(
      (one) => typeof one === "string" ? { target: one } : one
    ),
    ...said.regions && { regions: said.regions },
    ...said.trust && { trust: said.trust },
    plans: (said.plans ?? []).map(
      ({
        files: files3,
        region = [],
        params = {},
        paramFiles = [],
        resourceGroupLocation,
        providerRegions = {}
      }) => ({
        matches: pathGlobOf(files3.replace(/^\.\//, "")),
        regions: typeof region === "string" ? [region] : region,
        params: Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, String(value)])
        ),
        paramFiles,
        ...resourceGroupLocation !== void 0 && { resourceGroupLocation },
        providerRegions
      })
    ),
    classes: Object.entries(said.classes ?? {}).map(([name, { boundary, ...ways }]) => ({
      ...ways,
      name,
      ...boundary !== void 0 && {
        boundary: boundary === "anywhere" ? boundary : look(boundary)
      }
    })),
    levels: new Map(
      Object.entries(said.rules ?? {}).flatMap(([rule2, level]) => level ? [[rule2, level]] : [])
    ),
    exceptions: said.exceptions ?? [],
    failOn: said.failOn ?? "error",
    ...said.baseline !== void 0 && { baseline: said.baseline },
    ownerTags: said.owner?.tags ?? [],
    contracts: said.dora?.contracts ?? []
  };
});
var choosePolicy = (async function choosePolicy({
  file: named4,
  fallback,
  last: last2,
  boundary,
  targets = [],
  ...context
}) {
  const chosen = named4 ?? fallback ?? findUpward(process.cwd());
  const scanned = chosen === void 0 ? policyAmong(targets) : {};
  const file = chosen ?? scanned.file ?? last2;
  const { note } = scanned;
  const policy = file === void 0 ? defaultPolicy(context.boundaries) : await readFrom(file, context);
  return {
    policy: boundary === void 0 ? policy : { ...policy, boundary: boundaryNamed(boundary, context) },
    ...file !== void 0 && { file: shown3(file) },
    ...note !== void 0 && { note }
  };
});
var policyAmong = (function policyAmong(targets) {
  const different = [...new Set(targets)];
  const found = different.filter(((target) => providerOfTarget(target) === void 0)).flatMap(((target) => inFolder(target) ?? []));
  const [file] = found;
  if (file === void 0) return {};
  if (different.length === 1)
    return { file, note: `policy of the scanned directory: ${shown3(file)}` };
  return {
    note: `not used, because there are several targets: ${found.map(shown3).join(", ")}; choose one with --policy`
  };
});
var readFrom = (async function readFrom(file, context) {
  const text2 = read4(file);
  const { readPolicy } = await import("./judge-read-policy.js");
  return readPolicy({ file: shown3(file), text: text2 }, context);
});
var findUpward = (function findUpward(start2) {
  const folders = [start2];
  while (!existsSync6(join15(folders.at(-1), ".git"))) {
    const above = dirname9(folders.at(-1));
    if (above === folders.at(-1)) {
      folders.length = 1;
      break;
    }
    folders.push(above);
  }
  return folders.map(inFolder).find(((file) => file !== void 0));
});
var read4 = (function read4(file) {
  try {
    return readFileSync10(file, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT")
      throw new UserError(
        `${shown3(file)}: no such file; run "data-boundary init" to write a policy to start from`
      );
    if (code === "EISDIR")
      throw new UserError(`${shown3(file)}: is a directory; name a policy file`);
    throw cannotRead(shown3(file), error);
  }
});
var shown3 = (function shown3(file) {
  const path = relative3(process.cwd(), resolve5(file));
  return (path === "" || path.startsWith("..") ? file : path).replaceAll("\\", "/");
});
var paramFilesOf = (function paramFilesOf(plans, policyFile) {
  if (policyFile === void 0) return [];
  const folder = policyFolder(policyFile);
  return plans.flatMap(({ paramFiles }) => paramFiles.map((file) => resolve6(folder, file)));
});
var withPolicyPlans = (function withPolicyPlans(inputs, plans, policyFile) {
  if (plans.length === 0 || policyFile === void 0) return inputs;
  const folder = policyFolder(policyFile);
  return {
    ...inputs ?? noInputs,
    ofFile(path) {
      const name = relative4(folder, path).split(sep3).join("/");
      const fitting = plans.filter(({ matches }) => matches(name));
      if (fitting.length === 0) return void 0;
      const location = fitting.findLast(
        ({ resourceGroupLocation }) => resourceGroupLocation !== void 0
      )?.resourceGroupLocation;
      return {
        regions: fitting.findLast(({ regions }) => regions.length > 0)?.regions ?? [],
        params: Object.assign({}, ...fitting.map(({ params }) => params)),
        paramFiles: fitting.flatMap(
          ({ paramFiles }) => paramFiles.map((file) => resolve6(folder, file))
        ),
        ...location !== void 0 && { resourceGroupLocation: location },
        providerRegions: Object.assign(
          {},
          ...fitting.map(({ providerRegions }) => providerRegions)
        )
      };
    }
  };
});
var countsInWords = (function countsInWords(report2) {
  const { summary } = report2;
  if (summary.findings === 0) return [];
  const anywhere = summary.anywhere > 0 ? [`anywhere ${grouped(summary.anywhere)}`] : [];
  const isOfFiles = [...report2.findings].every((({ evidence }) => evidence.declared));
  const { owners = {}, none: none5 = 0 } = summary.byOwner ?? {};
  return [
    `by country: ${[...largest(summary.byCountry, countryName2), ...anywhere].join(", ")}${severalNote(summary)}`,
    `by role: ${largest(summary.byRole, ((role) => role)).join(", ")}`,
    `by level: ${levels.flatMap(((level) => summary.byLevel[level] > 0 ? [`${level} ${grouped(summary.byLevel[level])}`] : [])).join(", ")}`,
    `by ${isOfFiles ? "file" : "account"}: ${largest(byAccount(report2), ((name) => name)).join(", ")}`,
    ...summary.byOwner ? [
      `by owner: ${[...largest(owners, forTerminal), ...none5 > 0 ? [`no owner ${grouped(none5)}`] : []].join(", ")}`
    ] : []
  ];
});
var byAccount = (function byAccount({ findings, run }) {
  const tally = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (isAccepted(finding)) continue;
    const { resource, evidence } = finding;
    const name = evidence.declared ? forTerminal(evidence.declared.file) : forTerminal(accountName(resource.scope, run) ?? accountInWords(resource, run));
    tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(tally);
});
var largest = (function largest(tally, name) {
  const sorted2 = Object.entries(tally).sort((([, a], [, b]) => b - a));
  const more2 = sorted2.length - largestShown;
  return [
    ...sorted2.slice(0, largestShown).map((([key2, count]) => `${name(key2)} ${grouped(count)}`)),
    ...more2 > 0 ? [`and ${grouped(more2)} more`] : []
  ];
});
var policyInWords = (function policyInWords({ policy, boundary }) {
  return policy === void 0 ? `No policy file found: using ${boundary.id}` : `Policy file: ${policy}`;
});
var controlRows = (function controlRows({ frameworks = [], findings }) {
  if (frameworks.length === 0) return [];
  const counts4 = /* @__PURE__ */ new Map();
  for (const finding of findings)
    if (!isAccepted(finding)) counts4.set(finding.rule, (counts4.get(finding.rule) ?? 0) + 1);
  return frameworks.flatMap(
    (framework2) => framework2.controls.map((control2) => ({
      framework: framework2,
      control: control2,
      findings: control2.rules.reduce((sum, rule2) => sum + (counts4.get(rule2) ?? 0), 0)
    }))
  );
});
var controlsInBrief = (function* controlsInBrief(report2, pen) {
  const groups = Map.groupBy(controlRows(report2), ({ framework: framework2 }) => framework2);
  if (groups.size === 0) return;
  yield `
${pen.paint("bold", "Controls")}
`;
  yield pen.say(2, controlsNote);
  for (const [framework2, rows2] of groups) {
    yield pen.say(2, frameworkName(framework2));
    const width = Math.max(...rows2.map(({ control: control2 }) => control2.id.length));
    for (const { control: control2, findings } of rows2) {
      const line2 = `    ${control2.id.padEnd(width)}  ${counted(findings, "finding").padStart(12)}  ${control2.title}`;
      yield `${cutAt(line2, pen.width)}
`;
    }
  }
});
var placeInFile = (function placeInFile({ file, line: line2, column }) {
  return [forTerminal(file), line2, column].filter(((part2) => part2 !== void 0)).join(":");
});
var spentExceptions = (function* spentExceptions(exceptions, pen) {
  const spent = exceptions.filter(isSpent);
  if (spent.length === 0) return;
  yield `
${pen.paint("bold", "Exceptions that need attention")}
`;
  for (const { rule: rule2, resource, status, expires, approvedBy, matches, warning } of spent) {
    const faults = [
      ...status === "expired" ? [
        `expired on ${expires}, ${counted(matches, "match")} (approved by ${forTerminal(approvedBy)})`
      ] : status === "unused" ? ["matches nothing: remove it or correct its pattern"] : [],
      ...warning === void 0 ? [] : [warning]
    ];
    yield pen.say(2, `${forTerminal(rule2)} ${forTerminal(resource)}: ${faults.join("; ")}`);
  }
});
var more = (function* more(count, pen) {
  if (count > 0)
    yield pen.paint("dim", `
  and ${grouped(count)} more (--format json shows all)
`);
});
var limitsInBrief = (function* limitsInBrief({ blindSpots, types: types2 }, pen) {
  const homeOnly = types2.filter((({ depth }) => depth === "home-only")).length;
  const parts2 = [
    ...blindSpots.length > 0 ? [`${counted(blindSpots.length, "thing")} that no API shows`] : [],
    ...homeOnly > 0 ? [`${counted(homeOnly, "type")} known by location only`] : []
  ];
  if (parts2.length > 0)
    yield pen.say(
      0,
      `
${pen.paint("bold", "Limits")}  ${parts2.join(", ")} (--verbose lists them)`
    );
});
var coverageSummary = (function* coverageSummary({ coverage: coverage2, summary, run }, pen) {
  const statuses2 = /* @__PURE__ */ new Map();
  const broken = [];
  let units = 0;
  let calls = 0;
  let notWhole = 0;
  for (const unit of coverage2) {
    units++;
    calls += unit.calls;
    statuses2.set(unit.status, (statuses2.get(unit.status) ?? 0) + 1);
    if (unit.status === "complete" || unit.status === "disabled") continue;
    notWhole++;
    if (broken.length < shownPerGroup) broken.push(unit);
  }
  const ended = [...statuses2].map(([status, count]) => `${grouped(count)} ${status}`);
  yield `
${pen.say(
    0,
    `${pen.paint("bold", "Coverage")}  ${counted(summary.resources, "resource")}, ${counted(summary.placements, "placement")}; ${counted(units, "check")}${ended.length > 0 ? ` (${ended.join(", ")})` : ""}, ${counted(calls, "call")}`
  )}`;
  for (const unit of broken)
    yield pen.say(
      2,
      `${unit.status}: ${accountInWords(unit, run)}, ${forTerminal(unit.region)}, ${forTerminal(unit.service)}`
    );
  yield* more(notWhole - shownPerGroup, pen);
  yield pen.say(
    2,
    `country lists and exceptions as of ${run.asOf}, ${forTerminal(rulesInWords(run))}; this report is evidence for a legal assessment, not legal advice`
  );
});
var gapsInBrief = (function* gapsInBrief({ gaps, summary, run }, pen) {
  if (summary.gaps === 0) return;
  const kinds = /* @__PURE__ */ new Map();
  for (const gap2 of newGapsFirst(gaps)) {
    if (isAccepted(gap2)) continue;
    const key2 = JSON.stringify([gap2.reason, gap2.detail, gap2.remedy, gap2.baselineState]);
    const kind = kinds.get(key2);
    if (kind) kind.count++;
    else kinds.set(key2, { first: gap2, count: 1 });
  }
  yield `
${pen.paint(["bold", "yellow"], "Not seen")}  ${counted(summary.gaps, "gap")}: a gap is not a pass
`;
  for (const { first, count } of [...kinds.values()].slice(0, mostInBrief)) {
    const place = placeOfGap(first);
    const where = count > 1 ? counted(count, "place") : place === "" ? accountInWords(first, run) : place;
    const detail = fitted(forTerminal(first.detail), longestDetail);
    yield pen.say(2, `${isKnown(first) ? "known: " : ""}${detail} (${where})`);
    yield pen.say(4, `-> ${cutAt(forTerminal(first.remedy), longestDetail)}`);
  }
  const hidden2 = kinds.size - mostInBrief;
  if (hidden2 > 0)
    yield pen.paint("dim", `  and ${counted(hidden2, "more kind")} (--verbose shows all)
`);
});
var placeOfGap = (function placeOfGap({ region, service: service2, resource, type: type2, resources, declared }) {
  if (declared?.line !== void 0) return placeInFile(declared);
  const parts2 = [resource ?? type2 ?? service2, resource === void 0 ? region : void 0];
  const place = parts2.filter(((part2) => part2 !== void 0)).map(forTerminal);
  return place.join(" in ") + (resources === void 0 ? "" : ` (${resources})`);
});
var findingsInBrief = (function* findingsInBrief({ findings, rules }, pen, placeInCode) {
  const groups = groupsOf(findings);
  let lines = 0;
  let hidden2 = 0;
  let hiddenGroups = 0;
  let heading;
  for (const group of groups.values()) {
    if (lines >= mostLines) {
      hidden2 += group.count;
      hiddenGroups++;
      continue;
    }
    const rule2 = rules.find((({ id }) => id === group.rule));
    if (heading !== group.rule) {
      heading = group.rule;
      lines += 2;
      const { level } = group.shown[0];
      const head2 = `${level}  ${heading}`;
      const title = rule2 ? cutAt(`  ${rule2.title}`, pen.width - head2.length) : "";
      yield `
${pen.paint(["bold", levelColour[level]], head2)}${title}
`;
    }
    for (const said of inBrief(group, rule2, pen, placeInCode)) {
      lines += said.split("\n").length - 1;
      yield said;
    }
  }
  if (hidden2 > 0)
    yield pen.paint(
      "dim",
      `
and ${counted(hidden2, "more finding")} of ${counted(hiddenGroups, "other kind")} (--verbose shows all)
`
    );
});
var groupsOf = (function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) if (!isAccepted(finding)) addTo(groups, finding);
  return groups;
});
var addTo = (function addTo(groups, finding) {
  const { rule: rule2, resource } = finding;
  const key2 = `${rule2} ${resource.type.toLowerCase()}`;
  let group = groups.get(key2);
  if (!group) groups.set(key2, group = { rule: rule2, type: resource.type, count: 0, shown: [] });
  group.count++;
  if (group.shown.length < mostOfGroup) group.shown.push(finding);
});
var inBrief = (function* inBrief({ type: type2, count, shown: shown4 }, rule2, pen, placeInCode) {
  const remedy = rule2?.remedies?.find(((one) => one.type.toLowerCase() === type2.toLowerCase()));
  const what = `${forTerminal(type2)}${count === 1 ? "" : ` (${count})`}`;
  const head2 = pen.link(shown4[0].evidence.docs, pen.paint("bold", what));
  const fix = remedy?.summary ?? firstSentence(rule2?.remediation["console"] ?? "");
  yield fix === "" ? `  ${head2}
` : pen.say(2, `${head2}  fix: ${fix}`, 4);
  for (const finding of shown4) yield line(finding, pen, placeInCode(finding));
  if (count > shown4.length) yield pen.paint("dim", `    and ${count - shown4.length} more
`);
});
var line = (function line(finding, pen, inCode) {
  const { resource, location, outside, classes: classes2, evidence } = finding;
  const code = evidence.declared?.line !== void 0 ? placeInFile(evidence.declared) : inCode ?? "";
  const where = `${forTerminal(location.code)} -> ${placeInBrief(location, outside)}` + (classes2.length > 0 ? `  [${classes2.map(forTerminal).join(", ")}]` : "");
  const room2 = Math.max(shortestName, Math.min(longestName, pen.width - where.length - 6));
  const first = `    ${fitted(forTerminal(resource.name), room2).padEnd(room2)}  ${where}`;
  if (code === "") return `${first}
`;
  return first.length + 2 + code.length <= pen.width ? `${first}  ${code}
` : `${first}
      ${code}
`;
});
var breakdownInWords = (function breakdownInWords({
  findings,
  summary
}) {
  const parts2 = { outside: none4(), "may-leave": none4() };
  for (const finding of findings) {
    if (finding.verdict === "contradicted") continue;
    const of = parts2[finding.verdict];
    if (isAccepted(finding)) of.accepted++;
    else if (finding.level === "note") of.notes++;
    else of.findings++;
  }
  const { outside, mayLeave } = summary.places.total;
  return [
    sentence(outside, "outside", parts2.outside),
    sentence(mayLeave, "may leave", parts2["may-leave"])
  ].filter(((said) => said !== void 0));
});
var sentence = (function sentence(total, words3, { findings, notes, accepted }) {
  if (total === 0) return void 0;
  const rest2 = total - findings - notes - accepted;
  const said = [
    counted(findings, "finding"),
    ...notes > 0 ? [counted(notes, "note")] : [],
    ...accepted > 0 ? [`${grouped(accepted)} accepted by the policy`] : [],
    ...rest2 > 0 ? [`${grouped(rest2)} of rules that are off`] : []
  ];
  return `${grouped(total)} ${words3} = ${said.join(" + ")}`;
});
var placeRows = (function placeRows({ countries, anywhere }) {
  const rows2 = countries.map((({ country, standing: standing2, roles: row }) => ({
    country,
    name: countryName2(country),
    standing: standingInWords(standing2),
    total: sumOf(row),
    roles: row
  })));
  const sorted2 = rows2.sort(
    (({ total: a, country: one }, { total: b, country: other }) => b.outside - a.outside || b.mayLeave - a.mayLeave || b.inside - a.inside || (one < other ? -1 : 1))
  );
  return Object.keys(anywhere).length === 0 ? sorted2 : [
    {
      country: void 0,
      name: "anywhere in the world",
      standing: "",
      total: sumOf(anywhere),
      roles: anywhere
    },
    ...sorted2
  ];
});
var rolesOf = (function rolesOf(row) {
  return roles.flatMap(((role) => {
    const counts4 = row[role];
    return counts4 ? [[role, counts4]] : [];
  }));
});
var standingInWords = (function standingInWords({ kind, decision = "", until }) {
  const end = until === void 0 ? "" : ` until ${until}`;
  switch (kind) {
    case "eea":
      return "EEA member";
    case "adequacy":
      return `adequacy decision ${decision}${end}`;
    case "adequacy-partial":
      return `adequacy decision ${decision}${end}, some recipients only`;
    case "none":
      return "no adequacy decision";
  }
});
var totalInWords = (function totalInWords({ places: places2, gaps }) {
  const { inside, outside, mayLeave } = places2.total;
  const { accepted } = places2.notSeen;
  return `${grouped(inside)} inside, ${grouped(outside)} outside, ${grouped(mayLeave)} may leave; not seen: ${counted(gaps, "gap")}${accepted === 0 ? "" : ` and ${grouped(accepted)} accepted by the policy`}`;
});
var notSeenByRole = (function notSeenByRole({ byRole, anyRole }) {
  return [
    ...roles.flatMap(((role) => {
      const count = byRole[role];
      return count === void 0 ? [] : [`${role} ${grouped(count)}`];
    })),
    ...anyRole > 0 ? [`any role ${grouped(anyRole)}`] : []
  ].join(", ");
});
var sumOf = (function sumOf(row) {
  const sum = { inside: 0, outside: 0, mayLeave: 0 };
  for (const [, { inside, outside, mayLeave }] of rolesOf(row)) {
    sum.inside += inside;
    sum.outside += outside;
    sum.mayLeave += mayLeave;
  }
  return sum;
});
var whereDataLies = (function* whereDataLies({ summary, run, findings }, pen, withRoles) {
  const rows2 = placeRows(summary.places);
  yield `
${pen.say(0, `${pen.paint("bold", "Where the data is")}  ${totalInWords(summary)}`)}`;
  for (const said of breakdownInWords({ summary, findings })) yield pen.say(2, said);
  const lines = rows2.map((({ name, total, roles: roles2, standing: standing2 }) => [
    name,
    grouped(total.inside),
    grouped(total.outside),
    grouped(total.mayLeave),
    ...withRoles ? [inWords2(roles2)] : [],
    standing2
  ]));
  if (lines.length > 0)
    yield* columns2(
      [
        [
          "country",
          "inside",
          "outside",
          "may be here",
          ...withRoles ? ["roles"] : [],
          `GDPR Art. 45 on ${run.asOf}`
        ],
        ...alike(lines)
      ],
      withRoles ? Number.POSITIVE_INFINITY : pen.width
    );
  if (rows2.some((({ country, total }) => country !== void 0 && total.mayLeave > 0)))
    yield pen.say(2, mayBeHere);
  const hidden2 = notSeenByRole(summary.places.notSeen);
  if (hidden2 !== "") yield pen.say(2, `not seen: ${hidden2}: gaps have no country`);
});
var alike = (function alike(lines) {
  const groups = Map.groupBy(lines, (([, ...rest2]) => rest2.join("\n")));
  return [...groups.values()].flatMap(((group) => {
    const [[name, ...rest2]] = group;
    return group.length < 3 ? group : [[`${name} and ${group.length - 1} more, each`, ...rest2]];
  }));
});
var columns2 = (function* columns2(rows2, width) {
  const widths = rows2[0].map(((_, i) => Math.max(...rows2.map(((row) => row[i].length)))));
  for (const row of rows2) {
    const cells = row.map(
      ((cell, i) => i > 0 && i < 4 ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))
    );
    yield `${cutAt(`  ${cells.join("  ").trimEnd()}`, width)}
`;
  }
});
var write3 = (function* write3(report2, pen, { verbose = false, quiet = false, locate }) {
  const first = verdict2(report2);
  yield pen.paint(["bold", colours[first[0]]], first) + "\n";
  const policy = forTerminal(policyInWords(report2.run));
  yield `  ${verbose ? policy : fitted(policy, pen.width - 2)}
`;
  if (quiet) return;
  const placeInCode = ((finding) => {
    const found = locate?.(finding);
    return found && `${forTerminal(decodeURIComponent(found.uri))}:${found.startLine}`;
  });
  const { comparison } = report2;
  if (comparison) yield* comparisonText({ ...report2, comparison }, pen, verbose, placeInCode);
  yield* counts3(report2, pen);
  yield* whereDataLies(report2, pen, verbose);
  if (comparison && !verbose) {
    if (comparison.known > 0)
      yield `
${pen.paint("bold", "Known")}  ${counted(comparison.known, "finding")} (--verbose lists them)
`;
  } else if (comparison) {
    if (comparison.known > 0)
      yield `
${pen.paint("bold", "Known")}  ${counted(comparison.known, "finding")}
`;
    yield* findingsByRule(
      { ...report2, findings: findingsThat(report2, (one) => !isFresh(one)) },
      pen
    );
  } else if (verbose) yield* findingsByRule(report2, pen);
  else yield* findingsInBrief(report2, pen, placeInCode);
  yield* controlsInBrief(report2, pen);
  yield* spentExceptions(report2.exceptions, pen);
  if (verbose) {
    yield* gapsByReason(report2, pen);
    yield* limits(report2, pen);
  } else {
    yield* gapsInBrief(report2, pen);
    yield* limitsInBrief(report2, pen);
  }
  yield* coverageSummary(report2, pen);
  yield `
Next: ${pen.paint("bold", `data-boundary ${nextCommand(report2)}`)}
`;
});
var counts3 = (function* counts3(report2, pen) {
  const { summary, run } = report2;
  for (const line2 of countsInWords(report2)) yield pen.say(2, line2);
  if (summary.excepted > 0)
    yield `  ${counted(summary.excepted, "more finding")} accepted by the policy
`;
  for (const note of run.notes ?? []) yield pen.say(2, forTerminal(note));
  if (run.identities.length > 0)
    yield pen.say(2, `accounts and identities: ${run.identities.map(forTerminal).join(", ")}`);
  if (run.tenantBoundary !== void 0)
    yield pen.say(2, `the Azure tenant's data boundary is ${forTerminal(run.tenantBoundary)}`);
});
var nextCommand = (function nextCommand(report2) {
  for (const { rule: id, resource, ...finding } of report2.findings)
    if (!isAccepted(finding)) {
      const rule2 = report2.rules.find(((one) => one.id === id));
      const remedy = rule2?.remedies?.find(
        (({ type: type2 }) => type2.toLowerCase() === resource.type.toLowerCase())
      );
      return remedy ? `explain ${id} ${remedy.type}` : `explain ${id}`;
    }
  for (const { reason } of report2.gaps) if (reason === "refused") return "permissions";
  return "rules";
});
var reportsOf = (async function reportsOf({
  formats: formats3
}) {
  const renders = formats3.length === 0 ? [{ format: "text" }] : formats3;
  const reporters = await loadReporters(renders.map((({ format }) => formatOf(format))));
  const reports = renders.map((({ file }, i) => ({
    reporter: reporters[i],
    // However it is spelled, and never replaced by a file of that name.
    file: file === void 0 || descriptorOf(file) === 1 ? void 0 : file
  }))).flatMap(((wanted, _, all) => withCompanion(wanted, all)));
  if (reports.filter((({ file }) => file === void 0)).length > 1)
    throw new UserError(
      "--format: only one report may go to standard output; give the others a file, as in --format json=report.json"
    );
  return reports;
});
var withCompanion = (function withCompanion(wanted, all) {
  const { reporter, file } = wanted;
  if (!reporter.companion || file === void 0 || descriptorOf(file) !== void 0)
    return [wanted];
  const { reporter: companion, ending } = reporter.companion;
  if (all.some((one) => one.reporter === companion)) return [wanted];
  const name = file.replace(/\.csv$/i, "");
  return [wanted, { reporter: companion, file: `${name}${ending}` }];
});
var formatOf = (function formatOf(id) {
  const format = formatIds.find(((one) => one === id));
  if (!format) throw new UserError(`--format: unknown format "${id}"; ${useOneOf(id, formatIds)}`);
  return format;
});
var savedDemo = (function savedDemo(targets) {
  const files3 = targets.flatMap(((target) => isDirectory(target) ? [...inventoriesIn(target)] : [target])).filter(((file) => !isBroken(file)));
  const saved = new Set(files3.flatMap(((file) => targetsIn(file) ?? [""])));
  const [only] = saved;
  return saved.size === 1 && only !== void 0 && isDemo(only) ? only : void 0;
});
var targetsIn = (function targetsIn(path) {
  const stats = statSync9(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || !hasHeader(path)) return void 0;
  return claimsOf({ name: path, path, size: stats.size, close() {
  } }).header?.targets;
});
var isBroken = (function isBroken(path) {
  const stats = statSync9(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  if (stats.size === 0) return true;
  const start2 = Buffer.alloc(Math.min(stats.size, 64));
  const descriptor2 = openSync10(path, "r");
  try {
    readSync8(descriptor2, start2, 0, start2.length, 0);
  } finally {
    closeSync8(descriptor2);
  }
  return !/^\uFEFF?\s*[[{]/.test(start2.toString("utf8"));
});
var planScan = (async function planScan(request, demos2) {
  const reports = await reportsOf(request);
  const shard = request.shard === void 0 ? void 0 : shardOf(request.shard, process.env);
  const startedAt = (/* @__PURE__ */ new Date()).toISOString();
  const asOf = request.asOf ?? startedAt.slice(0, 10);
  const frameworks = loadFrameworks(request.framework ?? []);
  const { rules, ruleIds, citations, boundaries } = loadRules();
  const demo = request.targets.find(isDemo);
  const demoPolicy = demo === void 0 ? void 0 : (await demos2.start(demo)).policyFile;
  const saved = savedDemo(request.targets);
  const {
    policy,
    file: policyFile,
    note: policyNote
  } = await choosePolicy({
    targets: request.targets,
    boundaries: boundariesOn(asOf, boundaries, loadJurisdictions()),
    isCountry,
    ruleIds,
    ...demoPolicy !== void 0 && { fallback: demoPolicy },
    ...saved !== void 0 && { last: await demos2.policyOf(saved) },
    ...request.policyFile !== void 0 && { file: request.policyFile },
    ...request.boundary !== void 0 && { boundary: request.boundary }
  });
  const named4 = namedTargets(request, policy);
  const targets = named4.map((({ target }) => target));
  const work = await workOf(named4, demos2, connectionOf(request), request.sources);
  const read6 = [.../* @__PURE__ */ new Set([...targets, ...work.map((({ target }) => target))])];
  const baseline = namedBaseline(request, policy, policyFile);
  refuseLostFiles(request, {
    reports,
    targets: read6,
    policy,
    policyFile,
    ...baseline && { baseline }
  });
  const accounts = await listedAccounts(request, work);
  const asked = new Set(
    work.flatMap((({ source: { provider } }) => provider === "file" ? [] : [provider]))
  );
  refuseIdleOptions(
    request,
    targets,
    asked,
    work.some((({ source }) => source.provider === "file"))
  );
  const regions = chosenRegions(
    request,
    policy,
    policyFile,
    // A file may hold resources of any cloud.
    work.some((({ source }) => source.provider === "file")) ? new Set(providers) : asked
  );
  const unnamed2 = policy.targets.map((({ target }) => target)).filter(
    ((target) => !targets.includes(target) && // A file is not a part of what the policy names in the clouds: nothing of that was left out.
    (asked.size > 0 || providerOfTarget(target) === void 0))
  );
  const trust = trustedBy(request, policy);
  await checkParameters([
    ...request.planInputs?.paramFiles ?? [],
    ...paramFilesOf(policy.plans, policyFile)
  ]);
  return {
    startedAt,
    asOf,
    policy,
    policyFile,
    ...policyNote !== void 0 && { policyNote },
    ...baseline && { baseline },
    rules,
    citations,
    frameworks,
    targets,
    work,
    ...shard && { shard },
    ...accounts && { accounts },
    leftOut: {
      ...regions && { regions },
      ...request.skip && request.skip.length > 0 && { skipped: request.skip },
      ...unnamed2.length > 0 && { targets: unnamed2 }
    },
    ...trust && { trust },
    planInputs: withPolicyPlans(request.planInputs, policy.plans, policyFile),
    reports
  };
});
var trustedBy = (function trustedBy({ trust: asked }, policy) {
  const trusted = asked === false ? [] : [...new Set(asked ?? policy.trust)].sort();
  return trusted.length > 0 ? trusted : void 0;
});
var listedAccounts = (async function listedAccounts({ accounts: file, interrupt }, work) {
  if (file === void 0) return void 0;
  const accounts = await accountsIn(file, interrupt);
  if (!work.some(({ named: named4 }) => accounts.targets.includes(named4)))
    throw new UserError(
      `--accounts ${file}: lists the accounts of ${accounts.targets.join(", ")}, which is not a target of this scan; name the same target, or run data-boundary discover for yours`
    );
  return accounts;
});
var chosenRegions = (function chosenRegions({ regions: asked }, { regions }, policyFile, clouds2) {
  if (asked) return regionsOf({ names: asked, from: "--regions", isForThisScan: true }, clouds2);
  if (!regions) return void 0;
  return regionsOf(
    { names: regions, from: `${policyFile}: regions`, isForThisScan: false },
    clouds2
  );
});
var refuseLostFiles = (function refuseLostFiles(request, {
  reports,
  targets,
  policy,
  policyFile,
  baseline
}) {
  const { saveInventory, redact: redact2, terraformState = [], against: against2, checkpoint, planInputs } = request;
  if (redact2 && saveInventory !== void 0)
    throw new UserError(
      "--save-inventory: an inventory contains the account and subscription ids that --redact hides; omit one of the two (a saved inventory can be scanned with --redact later)"
    );
  const outputs = outputsOf(request, reports);
  if (checkpoint !== void 0 && !/^\w+:\/\//.test(checkpoint))
    refuseWithin({ option: "--checkpoint", file: checkpoint }, outputs);
  refuseSharedPlaces(outputs, [
    ...targets.map(((file) => ({ option: "target", file }))),
    ...optional("--policy", policyFile),
    ...terraformState.map(((file) => ({ option: "--terraform-state", file }))),
    ...optional(baseline?.from ?? "--baseline", baseline?.file),
    ...optional("--against", against2),
    ...(planInputs?.paramFiles ?? []).map(((file) => ({ option: "--params", file }))),
    ...paramFilesOf(policy.plans, policyFile).map(((file) => ({ option: "paramFiles", file })))
  ]);
});
var refuseOverRead = (function refuseOverRead(request, { reports }, read6) {
  refuseSharedPlaces(
    outputsOf(request, reports),
    [...read6].map((file) => ({ option: "input", file }))
  );
});
var plannedAt = (function plannedAt({ evidence: { declared } }) {
  if (declared?.line === void 0) return void 0;
  const { file, line: line2, column } = declared;
  const path = within(repositoryRoot() ?? process.cwd(), file);
  if (path === void 0) return void 0;
  return {
    ...placed(path, line2, { how: "the file that was scanned", confidence: "high" }),
    ...column !== void 0 && { startColumn: column }
  };
});
var shortenedReport = (function shortenedReport(report2) {
  const originals = /* @__PURE__ */ new WeakMap();
  const { findings, placements, gaps } = report2;
  return {
    report: {
      ...report2,
      findings: mapped2(findings, ((finding) => {
        const short = shortFinding(finding);
        if (short !== finding) originals.set(short, finding);
        return short;
      })),
      ...placements && { placements: mapped2(placements, shortPlaced) },
      gaps: mapped2(gaps, shortGap)
    },
    original: ((finding) => originals.get(finding) ?? finding)
  };
});
var shortPlaced = (function shortPlaced(one) {
  const { resource, evidence, into } = one;
  const { id, name, scope } = resource;
  if (![id, name, scope, into, evidence.value].some(isLong)) return one;
  return {
    ...one,
    resource: { ...resource, id: shortened(id), name: shortened(name), scope: shortened(scope) },
    evidence: {
      ...evidence,
      ...typeof evidence.value === "string" && { value: shortened(evidence.value) }
    },
    ...into !== void 0 && { into: shortened(into) }
  };
});
var shortFinding = (function shortFinding(finding) {
  const short = shortPlaced(finding);
  return finding.formerIds?.some(isLong) ? { ...short, formerIds: finding.formerIds.map(shortened) } : short;
});
var writeTo = (async function writeTo(stream, chunks) {
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
    if (!failed) await new Promise(((resolve8) => stream.write("", (() => resolve8()))));
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
});
var openOutputs = (function openOutputs({ reports }, { saveInventory, interrupt }) {
  const files3 = [];
  const open = ((file) => {
    const output = openOutput(file, interrupt);
    files3.push(output);
    return output;
  });
  const discard = (() => {
    for (const file of files3) file.discard();
  });
  try {
    return {
      reports: reports.map((({ reporter, file }) => ({
        reporter,
        output: file === void 0 ? void 0 : open(file)
      }))),
      inventory: saveInventory === void 0 ? void 0 : open(saveInventory),
      discard
    };
  } catch (error) {
    discard();
    throw error;
  }
});
var render = (async function render(report2, { reports }, request, known6 = {}) {
  const root = repositoryRoot();
  const { policy } = report2.run;
  const policyFile = root !== void 0 && policy !== void 0 ? within(root, policy) : void 0;
  const short = shortenedReport(report2);
  const locate = known6.locate && (((finding) => known6.locate(short.original(finding))));
  for (const { reporter, output } of reports) {
    const chunks = reporter.render(reporter.id === "json" ? report2 : short.report, {
      color: output === void 0 && request.color,
      links: output === void 0 && request.links === true,
      ...output === void 0 && widthOf(request.stdout),
      ...request.verbose && { verbose: true },
      ...output === void 0 && request.quiet && { quiet: true },
      ...locate && { locate },
      ...policyFile !== void 0 && { policyFile },
      ...request.sarifCategory !== void 0 && { category: request.sarifCategory },
      ...request.sarifProfile !== void 0 && { profile: request.sarifProfile }
    });
    if (output) await writeAll(output, chunks);
    else await writeTo(request.stdout, chunks);
  }
  for (const { output } of reports) output?.commit();
});
var widthOf = (function widthOf(stream) {
  const { columns: columns3 } = stream;
  return columns3 === void 0 || columns3 === 0 ? {} : { width: Math.max(narrowest, columns3) };
});
var writeAll = (async function writeAll(output, chunks) {
  for (const chunk of chunks) {
    output.write(chunk);
    const full = output.ready();
    if (full) await full;
  }
  await output.finish();
});
var progressOn = (function progressOn(stream, loudness) {
  if (loudness === "quiet") return silent;
  if (loudness === "verbose") {
    const start2 = Date.now();
    return {
      say(text2) {
        const seconds = ((Date.now() - start2) / 1e3).toFixed(1);
        stream.write(`${seconds.padStart(6)} s  ${forTerminal(text2)}
`);
      },
      tick: (function() {
      }),
      done: (function() {
      })
    };
  }
  const { isTTY } = stream;
  const every = isTTY ? liveEvery : plainEvery;
  const write4 = isTTY ? (text2) => {
    const width = Math.max(20, (stream.columns ?? 80) - 1);
    stream.write(`\r\x1B[2K${forTerminal(text2).slice(0, width)}`);
  } : (text2) => stream.write(`${forTerminal(text2)}
`);
  const first = isTTY ? 0 : Date.now() + every;
  let next2 = 0;
  const now = (text2) => {
    if (Date.now() < next2) return;
    next2 = Date.now() + every;
    write4(text2());
  };
  return {
    say: isTTY ? write4 : (text2) => now(() => text2),
    tick: (function(text2) {
      if (Date.now() >= first) now(text2);
    }),
    done: (function() {
      if (isTTY) stream.write("\r\x1B[2K");
    })
  };
});
var scan = (function scan(asked) {
  return recordingReads(((read6) => scanReading(asked, read6)));
});
var scanReading = (async function scanReading(asked, read6) {
  const request = withEvidence(asked);
  const served = demos();
  let outputs;
  let check;
  let live;
  const off = onTermination((() => check?.close()));
  try {
    live = await againstWhat(request, scan);
    const plan = await planScan(request, served);
    const comparer = await baselineComparer(plan.baseline, request, live?.compare);
    const histories = request.history === void 0 ? void 0 : await import("./run-history.js");
    const history = histories?.readHistory(request.history);
    outputs = openOutputs(plan, request);
    const declaredAt3 = await declarationsOf(request, plan.targets);
    const knowledge2 = knowledgeOf();
    const inventory = outputs.inventory && inventoryFile(outputs.inventory, plan, knowledge2);
    check = checker(
      loadAtlas(),
      plan,
      findingWriter(),
      request.placements || plan.reports.some((({ reporter }) => reporter.placements)) ? placementWriter() : void 0
    );
    const collected2 = await collectAll(plan, request, {
      check,
      inventory,
      declared: declaredAt3,
      knowledge: knowledge2,
      planIndex: live?.index
    });
    refuseOverRead(request, plan, read6);
    const checked2 = check.finish();
    request.progress.done();
    inventory?.end(collected2.end);
    await outputs.inventory?.finish();
    outputs.inventory?.commit();
    const failOn = request.failOn ?? plan.policy.failOn;
    const isInterrupted = request.interrupt.aborted;
    const seen = await assemble(plan, collected2, checked2, { isInterrupted, failOn });
    const { report: compared2, original } = shown2(seen, comparer, request.redact);
    const report2 = histories && history ? { ...compared2, history: [...history.entries, histories.entryOf(compared2)] } : compared2;
    const locate = ((finding) => plannedAt(finding) ?? declaredAt3?.(original(finding)));
    const exitCode = exitCodeOf(report2, {
      failOn,
      allowIncomplete: request.allowIncomplete,
      isInterrupted
    });
    await render(report2, outputs, request, { locate });
    if (histories && history)
      histories.addToHistory(request.history, histories.entryOf(report2), history);
    if (request.evidence !== void 0)
      await writeEvidence(request.evidence, plan, request, seen, collected2.end);
    return outputs.reports.every((({ output }) => output)) ? { report: report2, exitCode, locate, close: check.close, verdict: verdict2(report2) } : { report: report2, exitCode, locate, close: check.close };
  } catch (error) {
    check?.close();
    throw error;
  } finally {
    off();
    outputs?.discard();
    live?.close();
    await served.close();
  }
});
var collected = (async function* collected({ read: read6, unread: unread4 }, plan, options, used) {
  for (const name of unread4?.(plan.json) ?? []) delete plan.json[name];
  const inputs = inputsOf(options.planInputs ?? noInputs, plan);
  const {
    resources,
    gaps,
    identity: identity2,
    leftOut,
    notes,
    removed,
    params = [],
    paramsInFiles = [],
    takes = [],
    covers = []
  } = await read6(plan, inputs);
  for (const name of params) used.params.add(name);
  for (const name of paramsInFiles) used.paramsInFiles.add(name);
  for (const option2 of takes) used.takes.add(option2);
  if (identity2 !== void 0) yield { identity: identity2 };
  if (leftOut) yield { leftOut };
  yield { gaps, file: plan.name, ...notes && { notes }, ...removed && { removed } };
  for (const some of inParts2(resources))
    yield {
      resources: some.map(((one) => {
        const shown4 = withMaskedExpressions(one);
        return inputs.onlyChanged && one.planned?.action === "keep" ? { ...shown4, onlyReferred: true } : shown4;
      }))
    };
  return covers;
});
var withMaskedExpressions = (function withMaskedExpressions(resource) {
  const { planned } = resource;
  if (!planned?.written || !hasExpression(planned.written)) return resource;
  return {
    ...resource,
    planned: {
      ...planned,
      written: Object.fromEntries(
        Object.entries(planned.written).map((([pointer, one]) => [
          pointer,
          one.expression === void 0 ? one : { ...one, expression: maskedExpression(one.expression) }
        ]))
      )
    }
  };
});
var hasExpression = (function hasExpression(written2) {
  for (const pointer in written2) if (written2[pointer].expression !== void 0) return true;
  return false;
});
var inputsOf = (function inputsOf({ ofFile, ...own3 }, { path }) {
  const said = ofFile && path !== void 0 ? ofFile(resolve7(path)) : void 0;
  if (!said) return own3;
  return {
    ...own3,
    ...own3.resourceGroupLocation === void 0 && said.resourceGroupLocation !== void 0 && {
      resourceGroupLocation: said.resourceGroupLocation
    },
    params: { ...said.params, ...own3.params },
    paramFiles: [...said.paramFiles, ...own3.paramFiles],
    regions: own3.regions.length > 0 ? own3.regions : said.regions,
    providerRegions: { ...said.providerRegions, ...own3.providerRegions }
  };
});
var inParts2 = (function* inParts2(resources) {
  let some = [];
  for (const resource of resources)
    if (some.push(resource) === 500) {
      yield some;
      some = [];
    }
  yield some;
});
var namesIn3 = (function namesIn3(path, fits) {
  try {
    return readdirSync7(path).filter(fits).sort();
  } catch (error) {
    if ("code" in Object(error)) return [];
    throw error;
  }
});
var dialectOf = (async function dialectOf(file) {
  for (const { may, load: load2 } of candidates)
    if (may(file)) {
      const dialect = await load2();
      if (dialect.isIt(file)) return dialect;
    }
  return void 0;
});
var idleInputs = (function idleInputs(target, used, { planInputs }) {
  const { params = {}, regions = [], resourceGroupLocation } = planInputs ?? {};
  const isUnknown = (name) => !used.params.has(name);
  const places2 = [
    ["--region", regions.length > 0],
    ["--resource-group-location", resourceGroupLocation !== void 0]
  ];
  return [
    ...Object.keys(params).filter(isUnknown).map(((name) => `--param ${name.slice(0, 100)}: no template of ${target} has that parameter`)),
    ...[...used.paramsInFiles].filter(isUnknown).map(
      ((name) => `${name.slice(0, 100)}, which a file of parameters gives: no template of ${target} has that parameter`)
    ),
    ...places2.flatMap(
      (([option2, isGiven]) => isGiven && !used.takes.has(option2) ? [`${option2}: has no effect on ${target}, where no file takes its place from it`] : [])
    )
  ];
});
var planFileOf = (function planFileOf({ name, path, size }, at3, below2) {
  if (size > largestPlan) return void 0;
  const start2 = startOf2(path);
  const [first = "", ...more2] = withoutMark(start2).trimStart().split("\n");
  if (first.startsWith("{") && more2.some((line2) => line2.trim() !== "") && parsed4(first))
    return void 0;
  const common = { name, path: at3, ...below2 !== void 0 && { below: below2 } };
  const cut3 = size > keptText ? cutPlanIn(path) : void 0;
  if (cut3 !== void 0) return withLateText({ ...common, json: cut3 }, path);
  const text2 = textIn(path);
  if (text2 === void 0) return void 0;
  const json3 = /^\s*[[{]/.test(text2) ? parsed4(text2) : void 0;
  return json3 === void 0 || text2.length < keptText ? { ...common, json: json3, text: text2 } : withLateText({ ...common, json: json3 }, path);
});
var textIn = (function textIn(path) {
  const bytes = readFileSync11(path);
  const text2 = wideTextIn(bytes) ?? decoded(bytes);
  return text2 === void 0 ? void 0 : withoutMark(text2);
});
var startOf2 = (function startOf2(path) {
  const start2 = Buffer.alloc(windowSize2);
  const descriptor2 = openSync11(path, "r");
  try {
    const bytes = start2.subarray(0, readSync9(descriptor2, start2, 0, windowSize2, 0));
    return wideTextIn(bytes) ?? bytes.toString();
  } finally {
    closeSync9(descriptor2);
  }
});
var parsed4 = (function parsed4(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
});
var collectPlan = (async function collectPlan(file, target, options) {
  const plan = planFileOf(file, target === standardInput ? void 0 : target);
  const dialect = plan && await dialectOf(plan);
  if (dialect) return collectedAlone(dialect, plan, options);
  const fault = unreadableIn(file, plan);
  if (fault) throw new UserError(`${file.name}: is ${fault.name}; ${fault.remedy}`);
  const program = programOf(file.name, () => plan?.text ?? "");
  if (program) throw new UserError(`${file.name}: is a ${program.name}; ${program.remedy}`);
  return void 0;
});
var collectedAlone = (async function* collectedAlone(dialect, plan, options) {
  if (dialect.note) yield { notes: [dialect.note(plan.name, 1)] };
  const used = nothingUsed();
  yield* collected(dialect, plan, options, used);
  yield { notes: [...idleInputs(plan.name, used, options), ...notNarrowed(plan.name, options)] };
});
var regionOf = (function regionOf(arn) {
  return arnForm.exec(arn)?.[1];
});
var inRegion = (function inRegion(arn, region) {
  const here = regionOf(arn);
  if (!region || region === here) return none2;
  return here === void 0 ? unknown(arn, "the ARN") : arn.replace(`:${here}:`, `:${region}:`);
});
var arnPlace = (function arnPlace(arn, here) {
  const match = arnForm.exec(arn);
  if (!match) return unknown(arn);
  const bucket2 = /^arn:[^:]+:s3:::[^/]+/.exec(arn)?.[0];
  if (bucket2 !== void 0) return { resource: bucket2 };
  return match[1] === void 0 ? { gap: `${arn} carries no region` } : regionPlace(match[1], here);
});
var arnOrName = (function arnOrName(text2, here) {
  return /^[\w.+=,@-]{1,255}$/.test(text2) ? own : arnPlace(text2, here);
});
var originalAt = (function originalAt(arn, property) {
  return isArn(arn) ? arn : unknown(arn, property);
});
var otherArn = (function otherArn(text2, here) {
  const place = arnOrName(text2, here);
  return place === own ? none2 : place;
});
const { readFileSync } = process.getBuiltinModule("node:fs");
const { createRequire } = process.getBuiltinModule("node:module");
const { closeSync, mkdtempSync, openSync, rmSync, writeSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { readSync } = process.getBuiltinModule("node:fs");
let hash_taken;
const hash = ((...all) => (hash_taken ??= process.getBuiltinModule("node:crypto").hash)(...all));
const { mkdtempSync: mkdtempSync2, openSync: openSync2, readSync: readSync2, rmSync: rmSync2, writeSync: writeSync2 } = process.getBuiltinModule("node:fs");
const { tmpdir: tmpdir2 } = process.getBuiltinModule("node:os");
const { join: join2 } = process.getBuiltinModule("node:path");
const { AsyncLocalStorage } = process.getBuiltinModule("node:async_hooks");
const { readFileSync: readFileSync2 } = process.getBuiltinModule("node:fs");
const { stripVTControlCharacters, styleText } = process.getBuiltinModule("node:util");
const { mkdtempSync: mkdtempSync3, rmSync: rmSync3 } = process.getBuiltinModule("node:fs");
const { tmpdir: tmpdir3 } = process.getBuiltinModule("node:os");
const { join: join3 } = process.getBuiltinModule("node:path");
const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
const { readdirSync: readdirSync3 } = process.getBuiltinModule("node:fs");
const { dirname: dirname2 } = process.getBuiltinModule("node:path");
const { setImmediate: turn2 } = process.getBuiltinModule("node:timers/promises");
const { closeSync: closeSync3, openSync: openSync4, readSync: readSync4 } = process.getBuiltinModule("node:fs");
const { isAscii: isAscii2 } = process.getBuiltinModule("node:buffer");
const { closeSync: closeSync2, openSync: openSync3, readSync: readSync3 } = process.getBuiltinModule("node:fs");
const { setImmediate: turn } = process.getBuiltinModule("node:timers/promises");
const Worker = new Proxy(class {}, { construct: (_, all) => new (process.getBuiltinModule("node:worker_threads").Worker)(...all) });
const { closeSync: closeSync4, openSync: openSync5, readFileSync: readFileSync3, readSync: readSync5 } = process.getBuiltinModule("node:fs");
const { closeSync: closeSync5, openSync: openSync6, readSync: readSync6, readdirSync, statSync } = process.getBuiltinModule("node:fs");
const { join: join4 } = process.getBuiltinModule("node:path");
const {
  closeSync: closeSync6,
  createReadStream,
  createWriteStream,
  mkdtempSync: mkdtempSync4,
  openSync: openSync7,
  readSync: readSync7,
  readdirSync: readdirSync2,
  rmSync: rmSync4,
  statSync: statSync2
} = process.getBuiltinModule("node:fs");
const { tmpdir: tmpdir4 } = process.getBuiltinModule("node:os");
const { basename, dirname, join: join5 } = process.getBuiltinModule("node:path");
let pipeline_taken;
const pipeline = (...all) => (pipeline_taken ??= process.getBuiltinModule("node:stream/promises").pipeline)(...all);
const { readdirSync: readdirSync4, rmSync: rmSync6, statSync: statSync6 } = process.getBuiltinModule("node:fs");
const { join: join9 } = process.getBuiltinModule("node:path");
const { isDeepStrictEqual: isDeepStrictEqual2 } = process.getBuiltinModule("node:util");
const { existsSync, mkdirSync, statSync: statSync3 } = process.getBuiltinModule("node:fs");
const { dirname: dirname3 } = process.getBuiltinModule("node:path");
const {
  chownSync,
  closeSync: closeSync7,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  openSync: openSync9,
  renameSync,
  rmSync: rmSync5,
  statSync: statSync5,
  writeSync: writeSync3
} = process.getBuiltinModule("node:fs");
const { basename: basename3, dirname: dirname5, join: join7 } = process.getBuiltinModule("node:path");
const { fstatSync, readlinkSync, realpathSync, statSync: statSync4 } = process.getBuiltinModule("node:fs");
const { basename: basename2, dirname: dirname4, extname, isAbsolute, join: join6, resolve, sep } = process.getBuiltinModule("node:path");
let createHash_taken;
const createHash = ((...all) => (createHash_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all));
let randomUUID_taken;
const randomUUID = ((...all) => (randomUUID_taken ??= process.getBuiltinModule("node:crypto").randomUUID)(...all));
const { readFileSync: readFileSync4, readlinkSync: readlinkSync2 } = process.getBuiltinModule("node:fs");
const { constants } = process.getBuiltinModule("node:os");
const { constants: constants2, createWriteStream: createWriteStream2, fstatSync: fstatSync2, openSync: openSync8 } = process.getBuiltinModule("node:fs");
const Socket = new Proxy(class {}, { construct: (_, all) => new (process.getBuiltinModule("node:net").Socket)(...all) });
let connect_taken;
const connect = (...all) => (connect_taken ??= process.getBuiltinModule("node:net").connect)(...all);
const { setTimeout: delay } = process.getBuiltinModule("node:timers/promises");
const { readFileSync: readFileSync5 } = process.getBuiltinModule("node:fs");
const { join: join8 } = process.getBuiltinModule("node:path");
let createHash2_taken;
const createHash2 = ((...all) => (createHash2_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all));
const { existsSync: existsSync2, realpathSync: realpathSync2, statSync: statSync7 } = process.getBuiltinModule("node:fs");
const { join: join10 } = process.getBuiltinModule("node:path");
const { isAbsolute: isAbsolute2, normalize } = process.getBuiltinModule("node:path/posix");
let createHash3_taken;
const createHash3 = ((...all) => (createHash3_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all));
const { existsSync: existsSync3 } = process.getBuiltinModule("node:fs");
const { dirname: dirname6, join: join11, relative, resolve: resolve2, sep: sep2 } = process.getBuiltinModule("node:path");
const { readFileSync: readFileSync9, readdirSync: readdirSync6, rmSync: rmSync7 } = process.getBuiltinModule("node:fs");
const { join: join14 } = process.getBuiltinModule("node:path");
let createHash4_taken;
const createHash4 = ((...all) => (createHash4_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all));
const { existsSync: existsSync4, readFileSync: readFileSync6, readdirSync: readdirSync5 } = process.getBuiltinModule("node:fs");
const { basename: basename4, dirname: dirname7 } = process.getBuiltinModule("node:path");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { existsSync: existsSync5, readFileSync: readFileSync8 } = process.getBuiltinModule("node:fs");
const { join: join13 } = process.getBuiltinModule("node:path");
let createHash5_taken;
const createHash5 = ((...all) => (createHash5_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all));
const { lstatSync, readFileSync: readFileSync7 } = process.getBuiltinModule("node:fs");
const { join: join12 } = process.getBuiltinModule("node:path");
let createHash6_taken;
const createHash6 = ((...all) => (createHash6_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all));
const { relative: relative2, resolve: resolve4 } = process.getBuiltinModule("node:path");
const { basename: basename5, dirname: dirname8, resolve: resolve3 } = process.getBuiltinModule("node:path");
const { existsSync: existsSync6, readFileSync: readFileSync10, statSync: statSync8 } = process.getBuiltinModule("node:fs");
const { dirname: dirname9, join: join15, relative: relative3, resolve: resolve5 } = process.getBuiltinModule("node:path");
const { relative: relative4, resolve: resolve6, sep: sep3 } = process.getBuiltinModule("node:path");
const { closeSync: closeSync8, openSync: openSync10, readSync: readSync8, statSync: statSync9 } = process.getBuiltinModule("node:fs");
let createHash7_taken;
const createHash7 = ((...all) => (createHash7_taken ??= process.getBuiltinModule("node:crypto").createHash)(...all));
const { once } = process.getBuiltinModule("node:events");
const { resolve: resolve7 } = process.getBuiltinModule("node:path");
const { readdirSync: readdirSync7 } = process.getBuiltinModule("node:fs");
const { closeSync: closeSync9, openSync: openSync11, readFileSync: readFileSync11, readSync: readSync9 } = process.getBuiltinModule("node:fs");
const { dirname: dirname10 } = process.getBuiltinModule("node:path");
// src/atlas/jurisdictions.ts



// src/atlas/read.ts
var readCountries = (() => JSON.parse(`{"AD":"Andorra","AE":"United Arab Emirates","AF":"Afghanistan","AG":"Antigua and Barbuda","AI":"Anguilla","AL":"Albania","AM":"Armenia","AO":"Angola","AQ":"Antarctica","AR":"Argentina","AS":"American Samoa","AT":"Austria","AU":"Australia","AW":"Aruba","AX":"\xC5land Islands","AZ":"Azerbaijan","BA":"Bosnia and Herzegovina","BB":"Barbados","BD":"Bangladesh","BE":"Belgium","BF":"Burkina Faso","BG":"Bulgaria","BH":"Bahrain","BI":"Burundi","BJ":"Benin","BL":"Saint Barth\xE9lemy","BM":"Bermuda","BN":"Brunei","BO":"Bolivia","BQ":"Bonaire","BR":"Brazil","BS":"Bahamas","BT":"Bhutan","BV":"Bouvet Island","BW":"Botswana","BY":"Belarus","BZ":"Belize","CA":"Canada","CC":"Cocos (Keeling) Islands","CD":"Congo (Democratic Republic)","CF":"Central African Republic","CG":"Congo","CH":"Switzerland","CI":"C\xF4te d'Ivoire","CK":"Cook Islands","CL":"Chile","CM":"Cameroon","CN":"China","CO":"Colombia","CR":"Costa Rica","CU":"Cuba","CV":"Cabo Verde","CW":"Cura\xE7ao","CX":"Christmas Island","CY":"Cyprus","CZ":"Czechia","DE":"Germany","DJ":"Djibouti","DK":"Denmark","DM":"Dominica","DO":"Dominican Republic","DZ":"Algeria","EC":"Ecuador","EE":"Estonia","EG":"Egypt","EH":"Western Sahara","ER":"Eritrea","ES":"Spain","ET":"Ethiopia","FI":"Finland","FJ":"Fiji","FK":"Falkland Islands","FM":"Micronesia","FO":"Faroe Islands","FR":"France","GA":"Gabon","GB":"United Kingdom","GD":"Grenada","GE":"Georgia","GF":"French Guiana","GG":"Guernsey","GH":"Ghana","GI":"Gibraltar","GL":"Greenland","GM":"Gambia","GN":"Guinea","GP":"Guadeloupe","GQ":"Equatorial Guinea","GR":"Greece","GS":"South Georgia and the South Sandwich Islands","GT":"Guatemala","GU":"Guam","GW":"Guinea-Bissau","GY":"Guyana","HK":"Hong Kong","HM":"Heard Island and McDonald Islands","HN":"Honduras","HR":"Croatia","HT":"Haiti","HU":"Hungary","ID":"Indonesia","IE":"Ireland","IL":"Israel","IM":"Isle of Man","IN":"India","IO":"British Indian Ocean Territory","IQ":"Iraq","IR":"Iran","IS":"Iceland","IT":"Italy","JE":"Jersey","JM":"Jamaica","JO":"Jordan","JP":"Japan","KE":"Kenya","KG":"Kyrgyzstan","KH":"Cambodia","KI":"Kiribati","KM":"Comoros","KN":"Saint Kitts and Nevis","KP":"North Korea","KR":"South Korea","KW":"Kuwait","KY":"Cayman Islands","KZ":"Kazakhstan","LA":"Laos","LB":"Lebanon","LC":"Saint Lucia","LI":"Liechtenstein","LK":"Sri Lanka","LR":"Liberia","LS":"Lesotho","LT":"Lithuania","LU":"Luxembourg","LV":"Latvia","LY":"Libya","MA":"Morocco","MC":"Monaco","MD":"Moldova","ME":"Montenegro","MF":"Saint Martin","MG":"Madagascar","MH":"Marshall Islands","MK":"North Macedonia","ML":"Mali","MM":"Myanmar","MN":"Mongolia","MO":"Macao","MP":"Northern Mariana Islands","MQ":"Martinique","MR":"Mauritania","MS":"Montserrat","MT":"Malta","MU":"Mauritius","MV":"Maldives","MW":"Malawi","MX":"Mexico","MY":"Malaysia","MZ":"Mozambique","NA":"Namibia","NC":"New Caledonia","NE":"Niger","NF":"Norfolk Island","NG":"Nigeria","NI":"Nicaragua","NL":"Netherlands","NO":"Norway","NP":"Nepal","NR":"Nauru","NU":"Niue","NZ":"New Zealand","OM":"Oman","PA":"Panama","PE":"Peru","PF":"French Polynesia","PG":"Papua New Guinea","PH":"Philippines","PK":"Pakistan","PL":"Poland","PM":"Saint Pierre and Miquelon","PN":"Pitcairn","PR":"Puerto Rico","PS":"Palestine","PT":"Portugal","PW":"Palau","PY":"Paraguay","QA":"Qatar","RE":"R\xE9union","RO":"Romania","RS":"Serbia","RU":"Russia","RW":"Rwanda","SA":"Saudi Arabia","SB":"Solomon Islands","SC":"Seychelles","SD":"Sudan","SE":"Sweden","SG":"Singapore","SH":"Saint Helena","SI":"Slovenia","SJ":"Svalbard and Jan Mayen","SK":"Slovakia","SL":"Sierra Leone","SM":"San Marino","SN":"Senegal","SO":"Somalia","SR":"Suriname","SS":"South Sudan","ST":"Sao Tome and Principe","SV":"El Salvador","SX":"Sint Maarten","SY":"Syria","SZ":"Eswatini","TC":"Turks and Caicos Islands","TD":"Chad","TF":"French Southern Territories","TG":"Togo","TH":"Thailand","TJ":"Tajikistan","TK":"Tokelau","TL":"Timor-Leste","TM":"Turkmenistan","TN":"Tunisia","TO":"Tonga","TR":"T\xFCrkiye","TT":"Trinidad and Tobago","TV":"Tuvalu","TW":"Taiwan","TZ":"Tanzania","UA":"Ukraine","UG":"Uganda","UM":"United States Minor Outlying Islands","US":"United States","UY":"Uruguay","UZ":"Uzbekistan","VA":"Holy See (Vatican City State)","VC":"Saint Vincent and the Grenadines","VE":"Venezuela","VG":"British Virgin Islands","VI":"U.S. Virgin Islands","VN":"Vietnam","VU":"Vanuatu","WF":"Wallis and Futuna","WS":"Samoa","YE":"Yemen","YT":"Mayotte","ZA":"South Africa","ZM":"Zambia","ZW":"Zimbabwe"}`));
var readJurisdictions = (() => JSON.parse(`{"jurisdictions":{"eu":{"title":"European Union","cites":{"name":"EU countries","url":"https://european-union.europa.eu/principles-countries-history/eu-countries_en","checked":"2026-11-22"},"note":"Days of accession. Overseas territories have country codes of their own and are not members here.","members":{"AT":{"from":"1995-01-01"},"BE":{"from":"1958-01-01"},"BG":{"from":"2007-01-01"},"CY":{"from":"2004-05-01"},"CZ":{"from":"2004-05-01"},"DE":{"from":"1958-01-01"},"DK":{"from":"1973-01-01"},"EE":{"from":"2004-05-01"},"ES":{"from":"1986-01-01"},"FI":{"from":"1995-01-01"},"FR":{"from":"1958-01-01"},"GB":{"from":"1973-01-01","until":"2020-01-31"},"GR":{"from":"1981-01-01"},"HR":{"from":"2013-07-01"},"HU":{"from":"2004-05-01"},"IE":{"from":"1973-01-01"},"IT":{"from":"1958-01-01"},"LT":{"from":"2004-05-01"},"LU":{"from":"1958-01-01"},"LV":{"from":"2004-05-01"},"MT":{"from":"2004-05-01"},"NL":{"from":"1958-01-01"},"PL":{"from":"2004-05-01"},"PT":{"from":"1986-01-01"},"RO":{"from":"2007-01-01"},"SE":{"from":"1995-01-01"},"SI":{"from":"2004-05-01"},"SK":{"from":"2004-05-01"}}},"eea":{"title":"European Economic Area","cites":{"name":"EEA Agreement, Article 126 and accessions","url":"https://www.efta.int/eea/eea-agreement","checked":"2026-11-22"},"note":"The EU with Iceland, Liechtenstein and Norway; Switzerland is not in it. The GDPR applies there since 2018-07-20 by Joint Committee Decision 154/2018. Later accessions count from their provisional application.","members":{"AT":{"from":"1994-01-01"},"BE":{"from":"1994-01-01"},"BG":{"from":"2007-08-01"},"CY":{"from":"2004-05-01"},"CZ":{"from":"2004-05-01"},"DE":{"from":"1994-01-01"},"DK":{"from":"1994-01-01"},"EE":{"from":"2004-05-01"},"ES":{"from":"1994-01-01"},"FI":{"from":"1994-01-01"},"FR":{"from":"1994-01-01"},"GB":{"from":"1994-01-01","until":"2020-01-31"},"GR":{"from":"1994-01-01"},"HR":{"from":"2014-04-12"},"HU":{"from":"2004-05-01"},"IE":{"from":"1994-01-01"},"IS":{"from":"1994-01-01"},"IT":{"from":"1994-01-01"},"LI":{"from":"1995-05-01"},"LT":{"from":"2004-05-01"},"LU":{"from":"1994-01-01"},"LV":{"from":"2004-05-01"},"MT":{"from":"2004-05-01"},"NL":{"from":"1994-01-01"},"NO":{"from":"1994-01-01"},"PL":{"from":"2004-05-01"},"PT":{"from":"1994-01-01"},"RO":{"from":"2007-08-01"},"SE":{"from":"1994-01-01"},"SI":{"from":"2004-05-01"},"SK":{"from":"2004-05-01"}}},"efta":{"title":"European Free Trade Association","cites":{"name":"EFTA States","url":"https://www.efta.int/about-efta/the-efta-states","checked":"2026-11-22"},"note":"Iceland, Liechtenstein, Norway and Switzerland; members that left for the EU or its forerunner are kept with their last day.","members":{"AT":{"from":"1960-05-03","until":"1994-12-31"},"CH":{"from":"1960-05-03"},"DK":{"from":"1960-05-03","until":"1972-12-31"},"FI":{"from":"1986-01-01","until":"1994-12-31"},"GB":{"from":"1960-05-03","until":"1972-12-31"},"IS":{"from":"1970-03-01"},"LI":{"from":"1991-09-01"},"NO":{"from":"1960-05-03"},"PT":{"from":"1960-05-03","until":"1985-12-31"},"SE":{"from":"1960-05-03","until":"1994-12-31"}}},"eudb":{"title":"Microsoft's EU Data Boundary","cites":{"name":"What is the EU Data Boundary","url":"https://learn.microsoft.com/privacy/eudb/eu-data-boundary-learn","checked":"2026-11-22"},"note":"A commitment of Microsoft by contract, not a jurisdiction of law: the EU and EFTA, 31 countries, without the United Kingdom. In force since 2023-01-01 (customer data), completed in 2025.","members":{"AT":{"from":"2023-01-01"},"BE":{"from":"2023-01-01"},"BG":{"from":"2023-01-01"},"CH":{"from":"2023-01-01"},"CY":{"from":"2023-01-01"},"CZ":{"from":"2023-01-01"},"DE":{"from":"2023-01-01"},"DK":{"from":"2023-01-01"},"EE":{"from":"2023-01-01"},"ES":{"from":"2023-01-01"},"FI":{"from":"2023-01-01"},"FR":{"from":"2023-01-01"},"GR":{"from":"2023-01-01"},"HR":{"from":"2023-01-01"},"HU":{"from":"2023-01-01"},"IE":{"from":"2023-01-01"},"IS":{"from":"2023-01-01"},"IT":{"from":"2023-01-01"},"LI":{"from":"2023-01-01"},"LT":{"from":"2023-01-01"},"LU":{"from":"2023-01-01"},"LV":{"from":"2023-01-01"},"MT":{"from":"2023-01-01"},"NL":{"from":"2023-01-01"},"NO":{"from":"2023-01-01"},"PL":{"from":"2023-01-01"},"PT":{"from":"2023-01-01"},"RO":{"from":"2023-01-01"},"SE":{"from":"2023-01-01"},"SI":{"from":"2023-01-01"},"SK":{"from":"2023-01-01"}}}},"adequacy":{"cites":{"name":"Adequacy decisions of the European Commission","url":"https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en","checked":"2026-11-22"},"note":"There is also a decision for an organisation that is not a country, the European Patent Organisation (July 2025).","decisions":[{"country":"AD","decision":"2010/625/EU","from":"2010-10-19","scope":"full"},{"country":"AR","decision":"2003/490/EC","from":"2003-06-30","scope":"full"},{"country":"BR","decision":"(EU) 2026/179","from":"2026-01-26","scope":"full","note":"Its incorporation into the EEA Agreement was still a draft in May 2026, so Iceland, Liechtenstein and Norway may lag."},{"country":"CA","decision":"2002/2/EC","from":"2001-12-20","scope":"partial","note":"Only organisations subject to PIPEDA; no cloud region shows whether that is so."},{"country":"CH","decision":"2000/518/EC","from":"2000-07-26","scope":"full"},{"country":"FO","decision":"2010/146/EU","from":"2010-03-05","scope":"full"},{"country":"GB","decision":"(EU) 2021/1772","from":"2021-06-28","until":"2031-12-27","scope":"full","note":"Renewed on 2025-12-19; ends on 2031-12-27 unless renewed again."},{"country":"GG","decision":"2003/821/EC","from":"2003-11-21","scope":"full"},{"country":"IL","decision":"2011/61/EU","from":"2011-01-31","scope":"full"},{"country":"IM","decision":"2004/411/EC","from":"2004-04-28","scope":"full"},{"country":"JE","decision":"2008/393/EC","from":"2008-05-08","scope":"full"},{"country":"JP","decision":"(EU) 2019/419","from":"2019-01-23","scope":"full"},{"country":"KR","decision":"(EU) 2022/254","from":"2021-12-17","scope":"full"},{"country":"NZ","decision":"2013/65/EU","from":"2012-12-19","scope":"full"},{"country":"US","decision":"(EU) 2023/1795","from":"2023-07-10","scope":"partial","note":"Only organisations certified under the EU-US Data Privacy Framework; an appeal (C-703/25 P) was pending in October 2026."},{"country":"UY","decision":"2012/484/EU","from":"2012-08-21","scope":"full"}]}}`));
var readPlaces = (() => JSON.parse('{"aws":"[{\\"code\\":\\"af-south-1\\",\\"name\\":\\"Africa (Cape Town)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"ZA\\"]},{\\"code\\":\\"ap-east-1\\",\\"name\\":\\"Asia Pacific (Hong Kong)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"HK\\"]},{\\"code\\":\\"ap-east-2\\",\\"name\\":\\"Asia Pacific (Taipei)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"TW\\"]},{\\"code\\":\\"ap-northeast-1\\",\\"name\\":\\"Asia Pacific (Tokyo)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"JP\\"]},{\\"code\\":\\"ap-northeast-2\\",\\"name\\":\\"Asia Pacific (Seoul)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"KR\\"]},{\\"code\\":\\"ap-northeast-3\\",\\"name\\":\\"Asia Pacific (Osaka)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"JP\\"]},{\\"code\\":\\"ap-south-1\\",\\"name\\":\\"Asia Pacific (Mumbai)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"]},{\\"code\\":\\"ap-south-2\\",\\"name\\":\\"Asia Pacific (Hyderabad)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"]},{\\"code\\":\\"ap-southeast-1\\",\\"name\\":\\"Asia Pacific (Singapore)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"SG\\"]},{\\"code\\":\\"ap-southeast-2\\",\\"name\\":\\"Asia Pacific (Sydney)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"]},{\\"code\\":\\"ap-southeast-3\\",\\"name\\":\\"Asia Pacific (Jakarta)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"ID\\"]},{\\"code\\":\\"ap-southeast-4\\",\\"name\\":\\"Asia Pacific (Melbourne)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"]},{\\"code\\":\\"ap-southeast-5\\",\\"name\\":\\"Asia Pacific (Malaysia)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"MY\\"]},{\\"code\\":\\"ap-southeast-6\\",\\"name\\":\\"Asia Pacific (New Zealand)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"NZ\\"]},{\\"code\\":\\"ap-southeast-7\\",\\"name\\":\\"Asia Pacific (Thailand)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"TH\\"]},{\\"code\\":\\"ca-central-1\\",\\"name\\":\\"Canada (Central)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CA\\"]},{\\"code\\":\\"ca-west-1\\",\\"name\\":\\"Canada West (Calgary)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CA\\"]},{\\"code\\":\\"eu-central-1\\",\\"name\\":\\"Europe (Frankfurt)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"eu-central-2\\",\\"name\\":\\"Europe (Zurich)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CH\\"]},{\\"code\\":\\"eu-north-1\\",\\"name\\":\\"Europe (Stockholm)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"SE\\"]},{\\"code\\":\\"eu-south-1\\",\\"name\\":\\"Europe (Milan)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IT\\"]},{\\"code\\":\\"eu-south-2\\",\\"name\\":\\"Europe (Spain)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"ES\\"]},{\\"code\\":\\"eu-west-1\\",\\"name\\":\\"Europe (Ireland)\\",\\"kind\\":\\"region\\",\\"aliases\\":[\\"EU\\"],\\"countries\\":[\\"IE\\"]},{\\"code\\":\\"eu-west-2\\",\\"name\\":\\"Europe (London)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"GB\\"]},{\\"code\\":\\"eu-west-3\\",\\"name\\":\\"Europe (Paris)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"FR\\"]},{\\"code\\":\\"il-central-1\\",\\"name\\":\\"Israel (Tel Aviv)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IL\\"]},{\\"code\\":\\"me-central-1\\",\\"name\\":\\"Middle East (UAE)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AE\\"]},{\\"code\\":\\"me-south-1\\",\\"name\\":\\"Middle East (Bahrain)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"BH\\"]},{\\"code\\":\\"me-west-1\\",\\"name\\":\\"Middle East (Saudi Arabia)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"SA\\"]},{\\"code\\":\\"mx-central-1\\",\\"name\\":\\"Mexico (Central)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"MX\\"]},{\\"code\\":\\"sa-east-1\\",\\"name\\":\\"South America (Sao Paulo)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"BR\\"]},{\\"code\\":\\"sa-west-1\\",\\"name\\":\\"South America (Chile)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CL\\"]},{\\"code\\":\\"us-east-1\\",\\"name\\":\\"US East (N. Virginia)\\",\\"kind\\":\\"region\\",\\"aliases\\":[\\"external-1\\"],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-2\\",\\"name\\":\\"US East (Ohio)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-1\\",\\"name\\":\\"US West (N. California)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2\\",\\"name\\":\\"US West (Oregon)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"cn-north-1\\",\\"name\\":\\"China (Beijing)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"]},{\\"code\\":\\"cn-northwest-1\\",\\"name\\":\\"China (Ningxia)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"]},{\\"code\\":\\"eusc-de-east-1\\",\\"name\\":\\"AWS European Sovereign Cloud (Germany)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"us-iso-east-1\\",\\"name\\":\\"US ISO East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-iso-west-1\\",\\"name\\":\\"US ISO WEST\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-isob-east-1\\",\\"name\\":\\"US ISOB East (Ohio)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-isob-west-1\\",\\"name\\":\\"US ISOB West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"eu-isoe-west-1\\",\\"name\\":\\"EU ISOE West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"us-isof-east-1\\",\\"name\\":\\"US ISOF EAST\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-isof-south-1\\",\\"name\\":\\"US ISOF SOUTH\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-gov-east-1\\",\\"name\\":\\"AWS GovCloud (US-East)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-gov-west-1\\",\\"name\\":\\"AWS GovCloud (US-West)\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"eu-central-1-ham-1\\",\\"name\\":\\"Hamburg\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"eu-central-1-waw-1\\",\\"name\\":\\"Warsaw\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"PL\\"]},{\\"code\\":\\"eu-central-1-ist-1\\",\\"name\\":\\"Istanbul\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"TR\\"]},{\\"code\\":\\"eu-north-1-cph-1\\",\\"name\\":\\"Copenhagen\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"DK\\"]},{\\"code\\":\\"eu-north-1-hel-1\\",\\"name\\":\\"Helsinki\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"FI\\"]},{\\"code\\":\\"eu-west-3-cmn-1\\",\\"name\\":\\"Casablanca\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"eu-west-3-wl1-cmn1\\",\\"name\\":\\"Casablanca\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"MA\\"]},{\\"code\\":\\"eu-west-3-wl1-dss1\\",\\"name\\":\\"Dakar\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"eu-west-2-wl1-lon1\\",\\"name\\":\\"London\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"GB\\"]},{\\"code\\":\\"eu-west-2-wl1-man1\\",\\"name\\":\\"Manchester\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"GB\\"]},{\\"code\\":\\"eu-west-2-wl2-man1\\",\\"name\\":\\"Manchester\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"GB\\"]},{\\"code\\":\\"eu-central-1-wl1-ber1\\",\\"name\\":\\"Berlin\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"eu-central-1-wl1-dtm1\\",\\"name\\":\\"Dortmund\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"eu-central-1-wl1-muc1\\",\\"name\\":\\"Munich\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"af-south-1-los-1\\",\\"name\\":\\"Lagos\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"NG\\"]},{\\"code\\":\\"ap-northeast-1-tpe-1\\",\\"name\\":\\"Taipei\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"TW\\"]},{\\"code\\":\\"ap-south-1-ccu-1\\",\\"name\\":\\"Kolkata\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"]},{\\"code\\":\\"ap-south-1-del-1\\",\\"name\\":\\"Delhi\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"]},{\\"code\\":\\"ap-southeast-1-bkk-1\\",\\"name\\":\\"Bangkok\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"TH\\"]},{\\"code\\":\\"ap-southeast-1-mnl-1\\",\\"name\\":\\"Manila\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"PH\\"]},{\\"code\\":\\"ap-southeast-1-han-1\\",\\"name\\":\\"Hanoi\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"VN\\"]},{\\"code\\":\\"ap-southeast-2-akl-1\\",\\"name\\":\\"Auckland\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"NZ\\"]},{\\"code\\":\\"ap-southeast-2-per-1\\",\\"name\\":\\"Perth\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"]},{\\"code\\":\\"me-south-1-mct-1\\",\\"name\\":\\"Muscat\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"OM\\"]},{\\"code\\":\\"us-east-1-bue-1\\",\\"name\\":\\"Buenos Aires\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"AR\\"]},{\\"code\\":\\"us-east-1-lim-1\\",\\"name\\":\\"Lima\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"PE\\"]},{\\"code\\":\\"us-east-1-qro-1\\",\\"name\\":\\"Queretaro\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"MX\\"]},{\\"code\\":\\"us-east-1-scl-1\\",\\"name\\":\\"Santiago\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"CL\\"]},{\\"code\\":\\"us-east-1-atl-1\\",\\"name\\":\\"Atlanta\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-atl-2\\",\\"name\\":\\"Atlanta\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-bos-1\\",\\"name\\":\\"Boston\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-chi-1\\",\\"name\\":\\"Chicago\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-chi-2\\",\\"name\\":\\"Chicago\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-dfw-1\\",\\"name\\":\\"Dallas\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-dfw-2\\",\\"name\\":\\"Dallas\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-iah-1\\",\\"name\\":\\"Houston\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-iah-2\\",\\"name\\":\\"Houston\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-mci-1\\",\\"name\\":\\"Kansas City\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-mia-1\\",\\"name\\":\\"Miami\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-mia-2\\",\\"name\\":\\"Miami\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-msp-1\\",\\"name\\":\\"Minneapolis\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-nyc-1\\",\\"name\\":\\"New York City\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-nyc-2\\",\\"name\\":\\"New York City\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-phl-1\\",\\"name\\":\\"Philadelphia\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-den-1\\",\\"name\\":\\"Denver\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-hnl-1\\",\\"name\\":\\"Honolulu\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-las-1\\",\\"name\\":\\"Las Vegas\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-lax-1\\",\\"name\\":\\"Los Angeles\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-pdx-1\\",\\"name\\":\\"Portland\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-phx-1\\",\\"name\\":\\"Phoenix\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-phx-2\\",\\"name\\":\\"Phoenix\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-sea-1\\",\\"name\\":\\"Seattle\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"eu-central-1-ath-1\\",\\"name\\":\\"Athens\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"GR\\"]},{\\"code\\":\\"us-east-2-mci-1\\",\\"name\\":\\"Kansas City\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"ap-south-1-ccu-2\\",\\"name\\":\\"Kolkata\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"]},{\\"code\\":\\"ap-south-1-del-2\\",\\"name\\":\\"Delhi\\",\\"kind\\":\\"local-zone\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"]},{\\"code\\":\\"ap-northeast-1-wl1-kix1\\",\\"name\\":\\"Osaka\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"JP\\"]},{\\"code\\":\\"ap-northeast-1-wl1-nrt1\\",\\"name\\":\\"Tokyo\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"JP\\"]},{\\"code\\":\\"ap-northeast-2-wl1-cjj1\\",\\"name\\":\\"Daejeon\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"KR\\"]},{\\"code\\":\\"ap-northeast-2-wl1-sel1\\",\\"name\\":\\"Seoul\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"KR\\"]},{\\"code\\":\\"ca-central-1-wl1-yto1\\",\\"name\\":\\"Toronto\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"CA\\"]},{\\"code\\":\\"us-east-1-wl1\\",\\"name\\":\\"Boston\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[\\"us-east-1-wl1-bos1\\"],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-atl1\\",\\"name\\":\\"Atlanta\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-bna1\\",\\"name\\":\\"Nashville\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-chi1\\",\\"name\\":\\"Chicago\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-clt1\\",\\"name\\":\\"Charlotte\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-dfw1\\",\\"name\\":\\"Dallas\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-dtw1\\",\\"name\\":\\"Detroit\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-iah1\\",\\"name\\":\\"Houston\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-mia1\\",\\"name\\":\\"Miami\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-msp1\\",\\"name\\":\\"Minneapolis\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-nyc1\\",\\"name\\":\\"New York\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-tpa1\\",\\"name\\":\\"Tampa\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-east-1-wl1-was1\\",\\"name\\":\\"Washington DC\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-wl1\\",\\"name\\":\\"San Francisco Bay Area\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[\\"us-west-2-wl1-sfo1\\"],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-wl1-den1\\",\\"name\\":\\"Denver\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-wl1-las1\\",\\"name\\":\\"Las Vegas\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-wl1-lax1\\",\\"name\\":\\"Los Angeles\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-wl1-phx1\\",\\"name\\":\\"Phoenix\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"us-west-2-wl1-sea1\\",\\"name\\":\\"Seattle\\",\\"kind\\":\\"wavelength-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"global\\",\\"name\\":\\"Global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"AD\\",\\"AE\\",\\"AR\\",\\"AT\\",\\"AU\\",\\"BE\\",\\"BG\\",\\"BH\\",\\"BR\\",\\"CA\\",\\"CH\\",\\"CL\\",\\"CN\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FO\\",\\"FR\\",\\"GB\\",\\"GG\\",\\"GR\\",\\"HK\\",\\"HR\\",\\"HU\\",\\"ID\\",\\"IE\\",\\"IL\\",\\"IM\\",\\"IN\\",\\"IS\\",\\"IT\\",\\"JE\\",\\"JP\\",\\"KR\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MA\\",\\"MT\\",\\"MX\\",\\"MY\\",\\"NG\\",\\"NL\\",\\"NO\\",\\"NZ\\",\\"OM\\",\\"PE\\",\\"PH\\",\\"PL\\",\\"PT\\",\\"RO\\",\\"SA\\",\\"SE\\",\\"SG\\",\\"SI\\",\\"SK\\",\\"TH\\",\\"TR\\",\\"TW\\",\\"US\\",\\"UY\\",\\"VN\\",\\"ZA\\"]},{\\"code\\":\\"aws-global\\",\\"name\\":\\"AWS global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"AD\\",\\"AE\\",\\"AR\\",\\"AT\\",\\"AU\\",\\"BE\\",\\"BG\\",\\"BH\\",\\"BR\\",\\"CA\\",\\"CH\\",\\"CL\\",\\"CN\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FO\\",\\"FR\\",\\"GB\\",\\"GG\\",\\"GR\\",\\"HK\\",\\"HR\\",\\"HU\\",\\"ID\\",\\"IE\\",\\"IL\\",\\"IM\\",\\"IN\\",\\"IS\\",\\"IT\\",\\"JE\\",\\"JP\\",\\"KR\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MA\\",\\"MT\\",\\"MX\\",\\"MY\\",\\"NG\\",\\"NL\\",\\"NO\\",\\"NZ\\",\\"OM\\",\\"PE\\",\\"PH\\",\\"PL\\",\\"PT\\",\\"RO\\",\\"SA\\",\\"SE\\",\\"SG\\",\\"SI\\",\\"SK\\",\\"TH\\",\\"TR\\",\\"TW\\",\\"US\\",\\"UY\\",\\"VN\\",\\"ZA\\"]},{\\"code\\":\\"edge\\",\\"name\\":\\"Edge locations\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"AD\\",\\"AE\\",\\"AR\\",\\"AT\\",\\"AU\\",\\"BE\\",\\"BG\\",\\"BH\\",\\"BR\\",\\"CA\\",\\"CH\\",\\"CL\\",\\"CN\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FO\\",\\"FR\\",\\"GB\\",\\"GG\\",\\"GR\\",\\"HK\\",\\"HR\\",\\"HU\\",\\"ID\\",\\"IE\\",\\"IL\\",\\"IM\\",\\"IN\\",\\"IS\\",\\"IT\\",\\"JE\\",\\"JP\\",\\"KR\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MA\\",\\"MT\\",\\"MX\\",\\"MY\\",\\"NG\\",\\"NL\\",\\"NO\\",\\"NZ\\",\\"OM\\",\\"PE\\",\\"PH\\",\\"PL\\",\\"PT\\",\\"RO\\",\\"SA\\",\\"SE\\",\\"SG\\",\\"SI\\",\\"SK\\",\\"TH\\",\\"TR\\",\\"TW\\",\\"US\\",\\"UY\\",\\"VN\\",\\"ZA\\"]},{\\"code\\":\\"aws-cn-global\\",\\"name\\":\\"AWS China global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"]},{\\"code\\":\\"aws-us-gov-global\\",\\"name\\":\\"AWS GovCloud (US) global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"aws-iso-global\\",\\"name\\":\\"AWS ISO global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"aws-iso-b-global\\",\\"name\\":\\"AWS ISOB global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"aws-iso-e-global\\",\\"name\\":\\"AWS ISOE global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"aws-iso-f-global\\",\\"name\\":\\"AWS ISOF global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]}]","azure":"[{\\"code\\":\\"apacsoutheast2\\",\\"name\\":\\"APAC Southeast 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"australiacentral\\",\\"name\\":\\"Australia Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"],\\"pair\\":\\"australiacentral2\\"},{\\"code\\":\\"australiacentral2\\",\\"name\\":\\"Australia Central 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"],\\"pair\\":\\"australiacentral\\"},{\\"code\\":\\"australiaeast\\",\\"name\\":\\"Australia East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"],\\"pair\\":\\"australiasoutheast\\"},{\\"code\\":\\"australiasoutheast\\",\\"name\\":\\"Australia Southeast\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"],\\"pair\\":\\"australiaeast\\"},{\\"code\\":\\"austriaeast\\",\\"name\\":\\"Austria East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AT\\"]},{\\"code\\":\\"belgiumcentral\\",\\"name\\":\\"Belgium Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"BE\\"]},{\\"code\\":\\"brazilnortheast\\",\\"name\\":\\"Brazil Northeast\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"BR\\"]},{\\"code\\":\\"brazilsouth\\",\\"name\\":\\"Brazil South\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"BR\\"],\\"pair\\":\\"southcentralus\\"},{\\"code\\":\\"brazilus\\",\\"name\\":\\"Brazil US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"brazilsoutheast\\",\\"name\\":\\"Brazil Southeast\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"BR\\"],\\"pair\\":\\"brazilsouth\\"},{\\"code\\":\\"canadacentral\\",\\"name\\":\\"Canada Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[\\"centralcanada\\"],\\"countries\\":[\\"CA\\"],\\"pair\\":\\"canadaeast\\"},{\\"code\\":\\"canadaeast\\",\\"name\\":\\"Canada East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CA\\"],\\"pair\\":\\"canadacentral\\"},{\\"code\\":\\"centralindia\\",\\"name\\":\\"Central India\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"],\\"pair\\":\\"southindia\\"},{\\"code\\":\\"centralus\\",\\"name\\":\\"Central US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"eastus2\\"},{\\"code\\":\\"centraluseuap\\",\\"name\\":\\"Central US EUAP\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"eastus2euap\\"},{\\"code\\":\\"chilecentral\\",\\"name\\":\\"Chile Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CL\\"]},{\\"code\\":\\"chilenorthcentral\\",\\"name\\":\\"Chile North Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"denmarkeast\\",\\"name\\":\\"Denmark East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DK\\"]},{\\"code\\":\\"eastasia\\",\\"name\\":\\"East Asia\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"HK\\"],\\"pair\\":\\"southeastasia\\"},{\\"code\\":\\"easteurope\\",\\"name\\":\\"East Europe\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"eastus\\",\\"name\\":\\"East US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"westus\\"},{\\"code\\":\\"eastus2\\",\\"name\\":\\"East US 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"centralus\\"},{\\"code\\":\\"eastus2euap\\",\\"name\\":\\"East US 2 EUAP\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"centraluseuap\\"},{\\"code\\":\\"eastus3\\",\\"name\\":\\"East US 3\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"eastusslv\\",\\"name\\":\\"East US SLV\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"eastusstg\\",\\"name\\":\\"East US STG\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"southcentralusstg\\"},{\\"code\\":\\"finlandcentral\\",\\"name\\":\\"Finland Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"FI\\"]},{\\"code\\":\\"francecentral\\",\\"name\\":\\"France Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"FR\\"],\\"pair\\":\\"francesouth\\"},{\\"code\\":\\"francesouth\\",\\"name\\":\\"France South\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"FR\\"],\\"pair\\":\\"francecentral\\"},{\\"code\\":\\"germanynorth\\",\\"name\\":\\"Germany North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"],\\"pair\\":\\"germanywestcentral\\"},{\\"code\\":\\"germanywestcentral\\",\\"name\\":\\"Germany West Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"],\\"pair\\":\\"germanynorth\\"},{\\"code\\":\\"greececentral\\",\\"name\\":\\"Greece Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"indiasouthcentral\\",\\"name\\":\\"India South Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"],\\"pair\\":\\"centralindia\\"},{\\"code\\":\\"indonesiacentral\\",\\"name\\":\\"Indonesia Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"ID\\"]},{\\"code\\":\\"israelcentral\\",\\"name\\":\\"Israel Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IL\\"]},{\\"code\\":\\"israelnorthwest\\",\\"name\\":\\"Israel Northwest\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IL\\"]},{\\"code\\":\\"italynorth\\",\\"name\\":\\"Italy North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IT\\"]},{\\"code\\":\\"japaneast\\",\\"name\\":\\"Japan East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"JP\\"],\\"pair\\":\\"japanwest\\"},{\\"code\\":\\"japanwest\\",\\"name\\":\\"Japan West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"JP\\"],\\"pair\\":\\"japaneast\\"},{\\"code\\":\\"jioindiacentral\\",\\"name\\":\\"Jio India Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"],\\"pair\\":\\"jioindiawest\\"},{\\"code\\":\\"jioindiawest\\",\\"name\\":\\"Jio India West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"],\\"pair\\":\\"jioindiacentral\\"},{\\"code\\":\\"koreacentral\\",\\"name\\":\\"Korea Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"KR\\"],\\"pair\\":\\"koreasouth\\"},{\\"code\\":\\"koreasouth\\",\\"name\\":\\"Korea South\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"KR\\"],\\"pair\\":\\"koreacentral\\"},{\\"code\\":\\"koreasouth2\\",\\"name\\":\\"Korea South 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"KR\\"]},{\\"code\\":\\"malaysiasouth\\",\\"name\\":\\"Malaysia South\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"MY\\"]},{\\"code\\":\\"malaysiawest\\",\\"name\\":\\"Malaysia West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"MY\\"]},{\\"code\\":\\"mexicocentral\\",\\"name\\":\\"Mexico Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"MX\\"]},{\\"code\\":\\"newzealandnorth\\",\\"name\\":\\"New Zealand North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"NZ\\"]},{\\"code\\":\\"northcentralus\\",\\"name\\":\\"North Central US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"southcentralus\\"},{\\"code\\":\\"northeastus5\\",\\"name\\":\\"Northeast US 5\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"northeurope\\",\\"name\\":\\"North Europe\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IE\\"],\\"pair\\":\\"westeurope\\"},{\\"code\\":\\"northeurope2\\",\\"name\\":\\"North Europe 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"northeurope3\\",\\"name\\":\\"North Europe 3\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"norwayeast\\",\\"name\\":\\"Norway East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"NO\\"],\\"pair\\":\\"norwaywest\\"},{\\"code\\":\\"norwaywest\\",\\"name\\":\\"Norway West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"NO\\"],\\"pair\\":\\"norwayeast\\"},{\\"code\\":\\"polandcentral\\",\\"name\\":\\"Poland Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"PL\\"]},{\\"code\\":\\"qatarcentral\\",\\"name\\":\\"Qatar Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"QA\\"]},{\\"code\\":\\"saudiarabiaeast\\",\\"name\\":\\"Saudi Arabia East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"SA\\"]},{\\"code\\":\\"southafricanorth\\",\\"name\\":\\"South Africa North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"ZA\\"],\\"pair\\":\\"southafricawest\\"},{\\"code\\":\\"southafricawest\\",\\"name\\":\\"South Africa West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"ZA\\"],\\"pair\\":\\"southafricanorth\\"},{\\"code\\":\\"southcentralus\\",\\"name\\":\\"South Central US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"northcentralus\\"},{\\"code\\":\\"southcentralus2\\",\\"name\\":\\"South Central US 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"southcentralusstg\\",\\"name\\":\\"South Central US STG\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"eastusstg\\"},{\\"code\\":\\"southeastasia\\",\\"name\\":\\"Southeast Asia\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"SG\\"],\\"pair\\":\\"eastasia\\"},{\\"code\\":\\"southeastasia3\\",\\"name\\":\\"Southeast Asia 3\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"MY\\"]},{\\"code\\":\\"southeastus\\",\\"name\\":\\"Southeast US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"southeastus3\\",\\"name\\":\\"Southeast US 3\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"southeastus5\\",\\"name\\":\\"Southeast US 5\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"southindia\\",\\"name\\":\\"South India\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"],\\"pair\\":\\"centralindia\\"},{\\"code\\":\\"southwestus\\",\\"name\\":\\"Southwest US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"spaincentral\\",\\"name\\":\\"Spain Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"ES\\"]},{\\"code\\":\\"swedencentral\\",\\"name\\":\\"Sweden Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"SE\\"],\\"pair\\":\\"swedensouth\\"},{\\"code\\":\\"swedensouth\\",\\"name\\":\\"Sweden South\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"SE\\"],\\"pair\\":\\"swedencentral\\"},{\\"code\\":\\"switzerlandnorth\\",\\"name\\":\\"Switzerland North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CH\\"],\\"pair\\":\\"switzerlandwest\\"},{\\"code\\":\\"switzerlandwest\\",\\"name\\":\\"Switzerland West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CH\\"],\\"pair\\":\\"switzerlandnorth\\"},{\\"code\\":\\"taiwannorth\\",\\"name\\":\\"Taiwan North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"TW\\"]},{\\"code\\":\\"taiwannorthwest\\",\\"name\\":\\"Taiwan Northwest\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"TW\\"]},{\\"code\\":\\"uaecentral\\",\\"name\\":\\"UAE Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AE\\"],\\"pair\\":\\"uaenorth\\"},{\\"code\\":\\"uaenorth\\",\\"name\\":\\"UAE North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"AE\\"],\\"pair\\":\\"uaecentral\\"},{\\"code\\":\\"uknorth\\",\\"name\\":\\"UK North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"uksouth\\",\\"name\\":\\"UK South\\",\\"kind\\":\\"region\\",\\"aliases\\":[\\"southuk\\"],\\"countries\\":[\\"GB\\"],\\"pair\\":\\"ukwest\\"},{\\"code\\":\\"uksouth2\\",\\"name\\":\\"UK South 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"ukwest\\",\\"name\\":\\"UK West\\",\\"kind\\":\\"region\\",\\"aliases\\":[\\"westuk\\"],\\"countries\\":[\\"GB\\"],\\"pair\\":\\"uksouth\\"},{\\"code\\":\\"westcentralus\\",\\"name\\":\\"West Central US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"westus2\\"},{\\"code\\":\\"westcentralusfre\\",\\"name\\":\\"West Central US FRE\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"westeurope\\",\\"name\\":\\"West Europe\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"NL\\"],\\"pair\\":\\"northeurope\\"},{\\"code\\":\\"westindia\\",\\"name\\":\\"West India\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"],\\"pair\\":\\"southindia\\"},{\\"code\\":\\"westus\\",\\"name\\":\\"West US\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"eastus\\"},{\\"code\\":\\"westus2\\",\\"name\\":\\"West US 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"westcentralus\\"},{\\"code\\":\\"westus3\\",\\"name\\":\\"West US 3\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"eastus\\"},{\\"code\\":\\"arlem\\",\\"name\\":\\"Arlem\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"bleufrancecentral\\",\\"name\\":\\"Bleu France Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"FR\\"]},{\\"code\\":\\"bleufrancesouth\\",\\"name\\":\\"Bleu France South\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"FR\\"]},{\\"code\\":\\"chinaeast\\",\\"name\\":\\"China East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"],\\"pair\\":\\"chinanorth\\"},{\\"code\\":\\"chinaeast2\\",\\"name\\":\\"China East 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"],\\"pair\\":\\"chinanorth2\\"},{\\"code\\":\\"chinaeast3\\",\\"name\\":\\"China East 3\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"],\\"pair\\":\\"chinanorth3\\"},{\\"code\\":\\"chinanorth\\",\\"name\\":\\"China North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"],\\"pair\\":\\"chinaeast\\"},{\\"code\\":\\"chinanorth10\\",\\"name\\":\\"China North 10\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"chinanorth2\\",\\"name\\":\\"China North 2\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"],\\"pair\\":\\"chinaeast2\\"},{\\"code\\":\\"chinanorth3\\",\\"name\\":\\"China North 3\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"CN\\"],\\"pair\\":\\"chinaeast3\\"},{\\"code\\":\\"deloscloudgermanycentral\\",\\"name\\":\\"Delos Cloud Germany Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"deloscloudgermanynorth\\",\\"name\\":\\"Delos Cloud Germany North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"germanycentral\\",\\"name\\":\\"Germany Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"],\\"pair\\":\\"germanynortheast\\"},{\\"code\\":\\"germanynortheast\\",\\"name\\":\\"Germany Northeast\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"],\\"pair\\":\\"germanycentral\\"},{\\"code\\":\\"ocave\\",\\"name\\":\\"Ocave\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"singaporecentral\\",\\"name\\":\\"Singapore Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"singaporegov\\",\\"name\\":\\"Singapore Gov\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"singaporenorth\\",\\"name\\":\\"Singapore North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usdodcentral\\",\\"name\\":\\"USDoD Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"usdodeast\\"},{\\"code\\":\\"usdodeast\\",\\"name\\":\\"USDoD East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"usdodcentral\\"},{\\"code\\":\\"usdodsouthcentral\\",\\"name\\":\\"USDoD South Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usdodsouthwest\\",\\"name\\":\\"USDoD Southwest\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usdodwestcentral\\",\\"name\\":\\"USDoD West Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usgovarizona\\",\\"name\\":\\"USGov Arizona\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"usgovtexas\\"},{\\"code\\":\\"usgoviowa\\",\\"name\\":\\"USGov Iowa\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"usgovtexas\\",\\"name\\":\\"USGov Texas\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"usgovarizona\\"},{\\"code\\":\\"usgovvirginia\\",\\"name\\":\\"USGov Virginia\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"],\\"pair\\":\\"usgovtexas\\"},{\\"code\\":\\"usgovwyoming\\",\\"name\\":\\"USGov Wyoming\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usnateast\\",\\"name\\":\\"USNat East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usnatnorth\\",\\"name\\":\\"USNat North\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usnatwest\\",\\"name\\":\\"USNat West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usseccentral\\",\\"name\\":\\"USSec Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"usseceast\\",\\"name\\":\\"USSec East\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"ussecwest\\",\\"name\\":\\"USSec West\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"ussecwestcentral\\",\\"name\\":\\"USSec West Central\\",\\"kind\\":\\"region\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"asia\\",\\"name\\":\\"Asia\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"AE\\",\\"HK\\",\\"ID\\",\\"IL\\",\\"IN\\",\\"JP\\",\\"KR\\",\\"MY\\",\\"QA\\",\\"SA\\",\\"SG\\",\\"TW\\"]},{\\"code\\":\\"asiapacific\\",\\"name\\":\\"Asia Pacific\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"AE\\",\\"AU\\",\\"HK\\",\\"ID\\",\\"IL\\",\\"IN\\",\\"JP\\",\\"KR\\",\\"MY\\",\\"NZ\\",\\"QA\\",\\"SA\\",\\"SG\\",\\"TW\\"]},{\\"code\\":\\"australia\\",\\"name\\":\\"Australia\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"]},{\\"code\\":\\"brazil\\",\\"name\\":\\"Brazil\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"BR\\"]},{\\"code\\":\\"canada\\",\\"name\\":\\"Canada\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"CA\\"]},{\\"code\\":\\"centralusstage\\",\\"name\\":\\"Central US (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"eastasiastage\\",\\"name\\":\\"East Asia (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"HK\\"]},{\\"code\\":\\"eastus2stage\\",\\"name\\":\\"East US 2 (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"eastusstage\\",\\"name\\":\\"East US (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"europe\\",\\"name\\":\\"Europe\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"AT\\",\\"BE\\",\\"BG\\",\\"CH\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FR\\",\\"GB\\",\\"GR\\",\\"HR\\",\\"HU\\",\\"IE\\",\\"IS\\",\\"IT\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MT\\",\\"NL\\",\\"NO\\",\\"PL\\",\\"PT\\",\\"RO\\",\\"SE\\",\\"SI\\",\\"SK\\"]},{\\"code\\":\\"france\\",\\"name\\":\\"France\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"FR\\"]},{\\"code\\":\\"germany\\",\\"name\\":\\"Germany\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"DE\\"]},{\\"code\\":\\"global\\",\\"name\\":\\"Global\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"AD\\",\\"AE\\",\\"AR\\",\\"AT\\",\\"AU\\",\\"BE\\",\\"BG\\",\\"BR\\",\\"CA\\",\\"CH\\",\\"CL\\",\\"CN\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FO\\",\\"FR\\",\\"GB\\",\\"GG\\",\\"GR\\",\\"HK\\",\\"HR\\",\\"HU\\",\\"ID\\",\\"IE\\",\\"IL\\",\\"IM\\",\\"IN\\",\\"IS\\",\\"IT\\",\\"JE\\",\\"JP\\",\\"KR\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MT\\",\\"MX\\",\\"MY\\",\\"NL\\",\\"NO\\",\\"NZ\\",\\"PL\\",\\"PT\\",\\"QA\\",\\"RO\\",\\"SA\\",\\"SE\\",\\"SG\\",\\"SI\\",\\"SK\\",\\"TW\\",\\"US\\",\\"UY\\",\\"ZA\\"]},{\\"code\\":\\"india\\",\\"name\\":\\"India\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"IN\\"]},{\\"code\\":\\"indonesia\\",\\"name\\":\\"Indonesia\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"ID\\"]},{\\"code\\":\\"israel\\",\\"name\\":\\"Israel\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"IL\\"]},{\\"code\\":\\"italy\\",\\"name\\":\\"Italy\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"IT\\"]},{\\"code\\":\\"japan\\",\\"name\\":\\"Japan\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"JP\\"]},{\\"code\\":\\"korea\\",\\"name\\":\\"Korea\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"KR\\"]},{\\"code\\":\\"malaysia\\",\\"name\\":\\"Malaysia\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"MY\\"]},{\\"code\\":\\"mexico\\",\\"name\\":\\"Mexico\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"MX\\"]},{\\"code\\":\\"newzealand\\",\\"name\\":\\"New Zealand\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"NZ\\"]},{\\"code\\":\\"northcentralusstage\\",\\"name\\":\\"North Central US (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"norway\\",\\"name\\":\\"Norway\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"NO\\"]},{\\"code\\":\\"poland\\",\\"name\\":\\"Poland\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"PL\\"]},{\\"code\\":\\"qatar\\",\\"name\\":\\"Qatar\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"QA\\"]},{\\"code\\":\\"singapore\\",\\"name\\":\\"Singapore\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"SG\\"]},{\\"code\\":\\"southafrica\\",\\"name\\":\\"South Africa\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"ZA\\"]},{\\"code\\":\\"southcentralusstage\\",\\"name\\":\\"South Central US (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"southeastasiastage\\",\\"name\\":\\"Southeast Asia (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"SG\\"]},{\\"code\\":\\"spain\\",\\"name\\":\\"Spain\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"ES\\"]},{\\"code\\":\\"sweden\\",\\"name\\":\\"Sweden\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"SE\\"]},{\\"code\\":\\"switzerland\\",\\"name\\":\\"Switzerland\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"CH\\"]},{\\"code\\":\\"taiwan\\",\\"name\\":\\"Taiwan\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"TW\\"]},{\\"code\\":\\"uae\\",\\"name\\":\\"United Arab Emirates\\",\\"kind\\":\\"logical\\",\\"aliases\\":[\\"unitedarabemirates\\"],\\"countries\\":[\\"AE\\"]},{\\"code\\":\\"uk\\",\\"name\\":\\"United Kingdom\\",\\"kind\\":\\"logical\\",\\"aliases\\":[\\"unitedkingdom\\"],\\"countries\\":[\\"GB\\"]},{\\"code\\":\\"unitedstates\\",\\"name\\":\\"United States\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"unitedstateseuap\\",\\"name\\":\\"United States EUAP\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"westus2stage\\",\\"name\\":\\"West US 2 (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"westusstage\\",\\"name\\":\\"West US (Stage)\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"africa\\",\\"name\\":\\"Africa\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"ZA\\"]},{\\"code\\":\\"usgov\\",\\"name\\":\\"US Government\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"eu\\",\\"name\\":\\"EU\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"us\\",\\"name\\":\\"US\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[]},{\\"code\\":\\"datazone-eu\\",\\"name\\":\\"EU data zone\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"AT\\",\\"BE\\",\\"BG\\",\\"CH\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FR\\",\\"GR\\",\\"HR\\",\\"HU\\",\\"IE\\",\\"IS\\",\\"IT\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MT\\",\\"NL\\",\\"NO\\",\\"PL\\",\\"PT\\",\\"RO\\",\\"SE\\",\\"SI\\",\\"SK\\"]},{\\"code\\":\\"datazone-us\\",\\"name\\":\\"US data zone\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"datazone-usgov\\",\\"name\\":\\"US Government data zone\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"edge\\",\\"name\\":\\"Edge locations\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"AD\\",\\"AE\\",\\"AR\\",\\"AT\\",\\"AU\\",\\"BE\\",\\"BG\\",\\"BR\\",\\"CA\\",\\"CH\\",\\"CL\\",\\"CN\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FO\\",\\"FR\\",\\"GB\\",\\"GG\\",\\"GR\\",\\"HK\\",\\"HR\\",\\"HU\\",\\"ID\\",\\"IE\\",\\"IL\\",\\"IM\\",\\"IN\\",\\"IS\\",\\"IT\\",\\"JE\\",\\"JP\\",\\"KR\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MT\\",\\"MX\\",\\"MY\\",\\"NL\\",\\"NO\\",\\"NZ\\",\\"PL\\",\\"PT\\",\\"QA\\",\\"RO\\",\\"SA\\",\\"SE\\",\\"SG\\",\\"SI\\",\\"SK\\",\\"TW\\",\\"US\\",\\"UY\\",\\"ZA\\"]},{\\"code\\":\\"losangeles\\",\\"name\\":\\"Los Angeles\\",\\"kind\\":\\"edge-zone\\",\\"aliases\\":[],\\"countries\\":[\\"US\\"]},{\\"code\\":\\"perth\\",\\"name\\":\\"Perth\\",\\"kind\\":\\"edge-zone\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\"]}]","microsoft365":"[{\\"code\\":\\"eu-data-boundary\\",\\"name\\":\\"EU Data Boundary\\",\\"kind\\":\\"pseudo\\",\\"aliases\\":[],\\"countries\\":[\\"AT\\",\\"BE\\",\\"BG\\",\\"CH\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FR\\",\\"GR\\",\\"HR\\",\\"HU\\",\\"IE\\",\\"IS\\",\\"IT\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MT\\",\\"NL\\",\\"NO\\",\\"PL\\",\\"PT\\",\\"RO\\",\\"SE\\",\\"SI\\",\\"SK\\"]},{\\"code\\":\\"north-america\\",\\"name\\":\\"North America\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"CA\\",\\"US\\"]},{\\"code\\":\\"emea-geography\\",\\"name\\":\\"Macro Region Geography 1, EMEA\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"AT\\",\\"FI\\",\\"FR\\",\\"IE\\",\\"IL\\",\\"IT\\",\\"NL\\",\\"PL\\",\\"SE\\"]},{\\"code\\":\\"emea-geography-eu\\",\\"name\\":\\"Macro Region Geography 1, EMEA, within the EU Data Boundary\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"AT\\",\\"FI\\",\\"FR\\",\\"IE\\",\\"IT\\",\\"NL\\",\\"PL\\",\\"SE\\"]},{\\"code\\":\\"asia-pacific-geography\\",\\"name\\":\\"Macro Region Geography 2, Asia-Pacific\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"AU\\",\\"HK\\",\\"JP\\",\\"KR\\",\\"MY\\",\\"SG\\"]},{\\"code\\":\\"power-europe\\",\\"name\\":\\"Power Platform Europe\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"IE\\",\\"NL\\"]},{\\"code\\":\\"macro-emea\\",\\"name\\":\\"Power Platform macro region EMEA\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"AE\\",\\"AT\\",\\"BE\\",\\"BG\\",\\"CH\\",\\"CY\\",\\"CZ\\",\\"DE\\",\\"DK\\",\\"EE\\",\\"ES\\",\\"FI\\",\\"FR\\",\\"GB\\",\\"GR\\",\\"HR\\",\\"HU\\",\\"IE\\",\\"IL\\",\\"IS\\",\\"IT\\",\\"LI\\",\\"LT\\",\\"LU\\",\\"LV\\",\\"MT\\",\\"NL\\",\\"NO\\",\\"PL\\",\\"PT\\",\\"QA\\",\\"RO\\",\\"SA\\",\\"SE\\",\\"SI\\",\\"SK\\",\\"ZA\\"]},{\\"code\\":\\"macro-americas\\",\\"name\\":\\"Power Platform macro region The Americas\\",\\"kind\\":\\"logical\\",\\"aliases\\":[],\\"countries\\":[\\"BR\\",\\"CA\\",\\"CL\\",\\"MX\\",\\"US\\"]}]"}'));

// facade:src/providers.ts?scan
import { accountIn, demoTargets, factsOf, isExactId, isProvider, plainTargets, providerOfId, providerOfStore, providerOfTarget, providerOfType, providers_2, storeForms, takesOption, targetsInWords } from "./cli.js";

// src/atlas/spelling.ts



// src/atlas/standing.ts


// src/atlas.ts
var places = /* @__PURE__ */ new Map();

function findPlace(provider, raw) {
  const wanted = new Set(spellings(provider, raw));
  const isWanted = (spelling) => wanted.has(spelling) || wanted.has(folded(provider, spelling));
  const all = listPlaces(provider);
  return all.find(({ code, aliases: aliases2 }) => isWanted(code) || aliases2.some(isWanted)) ?? all.find(({ name, kind }) => !kind.endsWith("zone") && isWanted(name));
}

function atlasOf(entries) {
  return atlasFrom((wanted) => entries.filter(({ provider }) => provider === wanted));
}


var law;



var countryNames;

function isCountry(code) {
  return countryName(code) !== void 0;
}

// facade:src/model.ts?scan
import { TargetError, UserError, contradictedRule, destinationIn, destinationOf, gapProviders, gapReasons, isAccepted, isAnywhere, levels, lookers, ownerOf, plannedActions, providers, roles, sameId, scanEnds, skippables, trustables, uncategorized } from "./cli.js";

// src/check/counts.ts

var ordered = ((counts4) => Object.fromEntries(Object.entries(counts4).sort((([a], [b]) => a < b ? -1 : 1))));

// src/judge/glob.ts
function globMatches(pattern2, text2) {
  return globOf(pattern2)(text2);
}
function globOf(pattern2) {
  const wild = pattern2.search(/[*?]/);
  if (wild < 0) return (text2) => text2 === pattern2;
  const start2 = pattern2.slice(0, wild);
  return (text2) => text2.startsWith(start2) && matchesFrom(wild, pattern2, text2);
}
function pathGlobOf(pattern2) {
  const steps = pattern2.split("/").map((step) => step === "**" ? void 0 : globOf(step));
  return (path) => {
    const names3 = path.split("/");
    let reached = [true, ...steps.map(() => false)];
    const skip = (at3) => {
      for (const [i, step] of steps.entries()) if (step === void 0 && at3[i]) at3[i + 1] = true;
      return at3;
    };
    skip(reached);
    for (const name of names3)
      reached = skip([
        false,
        ...steps.map(
          (step, i) => step === void 0 ? reached[i + 1] || reached[i] : reached[i] && step(name)
        )
      ]);
    return reached.at(-1);
  };
}
function matchesFrom(begin, pattern2, text2) {
  let p = begin;
  let t = begin;
  let star = -1;
  let resume = 0;
  while (t < text2.length) {
    if (pattern2[p] === "*") {
      star = p++;
      resume = t;
    } else if (p < pattern2.length && (pattern2[p] === "?" || pattern2[p] === text2[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern2[p] === "*") p++;
  return p === pattern2.length;
}

// src/judge/classes.ts
function classesOf({ provider, labels }, classes2) {
  if (classes2.length === 0) return classes2;
  const folds = factsOf(provider).foldsTagKeys;
  return classes2.filter((one) => one.tags !== void 0 && hasTags(labels, wantedBy(one), folds));
}
var wantedTags = /* @__PURE__ */ new WeakMap();
function wantedBy(one) {
  let made = wantedTags.get(one);
  if (!made) {
    made = Object.entries(one.tags ?? {}).map(
      ([key2, values]) => [key2, key2.toLowerCase(), values]
    );
    wantedTags.set(one, made);
  }
  return made;
}
function hasTags(labels, tags, folds) {
  return tags.every(([key2, folded3, values]) => {
    let value = !folds && Object.hasOwn(labels, key2) ? labels[key2] : void 0;
    if (folds) {
      for (const name in labels) if (name.toLowerCase() === folded3) value = labels[name];
    }
    return value !== void 0 && values.includes(value);
  });
}
function contradictions(names3, classes2) {
  return classes2.flatMap(
    ({ name, excludes = [] }) => names3.includes(name) ? excludes.filter((other) => names3.includes(other)).map((other) => [name, other]) : []
  );
}
var lookersOf = ((classes2) => lookers.filter(((looker) => classes2.some((one) => one[looker] !== void 0))));
function whySeen(one, sighting) {
  return whys[sighting.by](one, sighting);
}
function decides(one, sighting) {
  return sighting.isAnalysed && decided[sighting.by](one, sighting);
}
var decided = {
  macie: ({ macie }, { kinds, score = 0 }) => !macie?.types || kinds.length > 0 && !kinds.includes(uncategorized) || score < (macie.sensitivityAtLeast ?? leastScore),
  purview: ({ purview }, { notSought = [], seeksOnlySystem = false }) => (purview?.classifications ?? []).every(
    (glob) => among(notSought, [glob]).length === 0 && !(seeksOnlySystem && isNoneOfMicrosofts(glob))
  )
};
var system = "microsoft.";
function isNoneOfMicrosofts(glob) {
  const start2 = glob.toLowerCase().split(/[*?]/, 1)[0];
  return !system.startsWith(start2) && !start2.startsWith(system);
}
var leastScore = 51;
var whys = {
  macie({ macie }, { isAnalysed, score = 0, kinds }) {
    if (!isAnalysed || !macie) return void 0;
    const { sensitivityAtLeast = leastScore, types: types2 } = macie;
    const found = types2 ? among(kinds, types2) : kinds;
    return score >= sensitivityAtLeast && (!types2 || found.length > 0) ? `Macie: ${[`score ${score}`, ...found].join(", ")}` : void 0;
  },
  purview({ purview }, { kinds, labels = [] }) {
    const { labels: wanted = [], classifications = [] } = purview ?? {};
    const found = [...amongLabels(labels, wanted), ...among(kinds, classifications)];
    return found.length > 0 ? `Purview: ${found.join(", ")}` : void 0;
  }
};
var labelPath = (label2) => label2.toLowerCase().split(/[\\/]/).map((part2) => part2.trim()).join("/");
function amongLabels(labels, wanted) {
  const globs = wanted.map(labelPath);
  return labels.filter((label2) => {
    const path = labelPath(label2);
    return globs.some(
      (glob) => globMatches(glob, path) || !path.includes("/") && globMatches(glob.slice(glob.lastIndexOf("/") + 1), path)
    );
  });
}
var among = (words3, globs) => words3.filter((word) => globs.some((glob) => globMatches(glob.toLowerCase(), word.toLowerCase())));


// src/classes.ts

var classes = ["stores", "processes", "configuration", "unknown"];
var files = /* @__PURE__ */ new Map();
var tables = /* @__PURE__ */ new Map();
var lately = /* @__PURE__ */ new Map();
var mostLately = 2e3;


function typesOf(provider) {
  return Object.values(tableFile(provider)).flatMap((lines) => typesIn(provider, lines));
}


function listedBy(how) {
  return namesIn("aws", listingFile()[how]);
}
function azureTypes(fact) {
  const file = read("classes/azure.json")[fact];
  return new Set(namesIn("azure", file).map((name) => name.toLowerCase()));
}
function otherActions() {
  return Object.entries(listingFile().actions).flatMap(
    ([service2, names3]) => names3.split(" ").map((name) => `${service2}:${name}`)
  );
}
var arnServices = () => Object.keys(arnFile());
function arnForms(service2) {
  const lines = Object.hasOwn(arnFile(), service2) ? arnFile()[service2].split("\n") : [];
  return lines.map((line2) => {
    const [form = "", type2 = ""] = line2.split(" ");
    return [form, type2];
  });
}
var actionFile = () => read("classes/actions.json");


function namesIn(provider, byNamespace) {
  const { nameOf } = factsOf(provider).types;
  return Object.entries(byNamespace).flatMap(
    ([namespace, names3]) => names3.split(" ").map((name) => nameOf(namespace, name))
  );
}
var listing;
var listingFile = () => listing ??= read("classes/listing.json");
var arns;
var arnFile = () => arns ??= read("classes/arns.json").services;


// src/locate/aws/unlisted.ts
function unlisted() {
  const names3 = listedBy("nothing");
  const recorded = listedBy("recorded");
  return [
    {
      provider: "aws",
      type: "types that no call lists",
      resources: 0,
      detail: `no call lists ${names3.length} types that store or process data; their resources that never had a tag are found only if the account keeps an inventory that can hold the type (a Config recorder of all types can hold ${recorded.length}: ${recorded.join(", ")}): ${names3.join(", ")}`
    }
  ];
}

// src/locate/aws/unread.ts
var unread = {
  // Stage, and of V2's: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html
  "AWS::ApiGateway::Stage": "where the access logs of a stage are written: no call asks for its log group or delivery stream",
  "AWS::ApiGatewayV2::Stage": "where the access logs of a stage are written: no call asks for its log group",
  // A method's integration has any URL: https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html
  "AWS::ApiGateway::Method": "where a method passes requests on to: no call asks for its integration, which can have any URL",
  // awslogs, splunk, awsfirelens, with options: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-taskdefinition-logconfiguration.html
  "AWS::ECS::TaskDefinition": "where containers send their logs: no call asks for the log drivers of a task definition, which can name any region or address",
  // `logConfiguration`: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html
  "AWS::ECS::Service": "where the proxies of Service Connect send their logs: no call asks for their log driver, which can name any region or address",
  // https://docs.aws.amazon.com/batch/latest/APIReference/API_LogConfiguration.html
  "AWS::Batch::JobDefinition": "where jobs send their logs: no call asks for the log drivers of a job definition, which can name any region or address",
  // https://docs.aws.amazon.com/iot/latest/apireference/API_Action.html
  "AWS::IoT::TopicRule": "where a rule sends messages: no call asks for its actions, which can name any URL or Kafka cluster",
  // https://docs.aws.amazon.com/opensearch-service/latest/developerguide/pipeline-config-reference.html
  "AWS::OSIS::Pipeline": "where a pipeline writes what it takes in: no call asks for its sinks, which can name a bucket or domain of another region"
};
var byKey = new Map(Object.entries(unread).map((([type2, said]) => [type2.toLowerCase(), said])));
var unreadOf = ((key2) => byKey.get(key2));

// src/locate/by-provider.ts


// src/locate/microsoft365/untold.ts
var spots = [
  [
    "Exchange Online, SharePoint, OneDrive and Teams",
    "where their data is stored without multi-geo, and what the tenant's default geography is: Microsoft 365 admin center > Settings > Org settings > Organization profile > Data location"
  ],
  [
    "Microsoft 365 Copilot",
    // https://learn.microsoft.com/microsoft-365/copilot/extensibility/api/admin-settings/policysettings/copilotpolicysetting-get, read on 2026-11-29
    "where a prompt was processed, flexible inferencing during peak load, Anthropic and other providers of models, Copilot Chat, which needs no licence, and web search, whose queries leave the Microsoft 365 boundary (Graph shows its policy to a signed-in person alone): Microsoft 365 admin center > Copilot > Settings"
  ],
  [
    "Power BI and Fabric",
    "the home region, where workspaces without a capacity are, and metadata of all others: Help > About Power BI; settings that let Azure OpenAI, Q&A or maps process data in another region, which are not read: Fabric admin portal > Tenant settings"
  ],
  [
    "Intune",
    "where its data is stored: Microsoft Intune admin center > Tenant administration > Tenant status"
  ],
  [
    "Microsoft Defender",
    "where Defender XDR, for Endpoint, for Identity and for Cloud Apps keep data: Microsoft Defender portal > Settings"
  ],
  [
    "mail that leaves by rule",
    // https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mfr-auto-forwarded-messages-report, read on 2026-11-29
    "forwarding of mailboxes, inbox rules (Graph shows them only with permission to read the settings of every mailbox, which this tool does not request), transport rules, connectors and journaling: Exchange admin center > Reports > Mail flow > Auto forwarded messages, and > Mail flow > Rules, Remote domains and Connectors"
  ],
  [
    "other tenants",
    "accounts that are guests of tenants without settings of their own, as the default allows, which country a guest's or a partner's tenant is in, as its public document names a part of the world alone, multitenant organizations and partners with delegated rights: Microsoft Entra admin center > External Identities > Cross-tenant access settings"
  ],
  [
    "agents",
    // https://learn.microsoft.com/microsoft-365/copilot/extensibility/api/admin-settings/package/overview, read on 2026-11-29
    "what agents' plugins and federated connectors send out, and where their publishers process it (Graph lists agents where Agent 365 is licensed, and no place of any): Microsoft 365 admin center > Agents > All agents"
  ],
  [
    "diagnostic data of Office and Windows",
    "levels set by Cloud Policy, administrative templates or group policy are not read, nor devices without a policy, nor whether Windows is configured as processor; where Office has no level, required and optional data is sent, and required service data always: https://config.office.com, and Microsoft Intune admin center > Devices > Configuration"
  ],
  [
    "Viva, Forms, Planner, Whiteboard and others",
    "where they are: Microsoft's table by sign-up country (https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-other)"
  ],
  [
    "the EU Data Boundary's exceptions",
    "data that leaves it for every customer (security operations, support, remote access, excluded services): Microsoft documents it, and no setting shows it: https://learn.microsoft.com/privacy/eudb/eu-data-boundary-transfers-for-all-services"
  ]
];
var untold = () => spots.map(([type2, detail]) => ({ provider: "microsoft365", type: type2, resources: 0, detail }));

// src/locate/rows.ts


// src/locate/in-parts.ts

var indexOf = (parts2) => ({
  types: parts2.map((part2) => part2.map(({ type: type2 }) => type2.toLowerCase()).join(" ")),
  owners: [...new Set(parts2.flat().flatMap(ownersOf))].join(" ")
});
var ownersOf = ({ type: type2, home }) => home?.owner ? (home.ownedBy ?? [type2]).map((one) => one.toLowerCase()) : [];

// src/locate/rows.ts
var load = createRequire(import.meta.url);
var rows = {
  aws: inParts({
    "types": [
      "aws::account::region",
      "aws::certificatemanager::certificate",
      "aws::apigateway::restapi",
      "aws::apigatewayv2::integration",
      "aws::appsync::datasource",
      "aws::athena::workgroup",
      "aws::backup::backupplan aws::backup::backupvault aws::backup::recoverypoint",
      "aws::bcmdataexports::export",
      "aws::bedrock::applicationinferenceprofile aws::bedrock::intelligentpromptrouter aws::bedrock::guardrail aws::bedrock::modelinvocationlogging aws::bedrock::accountdataretention aws::bedrock::modelcopyjob aws::bedrock::modelinvocationjob",
      "aws::bedrock::agent aws::bedrock::flow aws::bedrock::prompt aws::bedrock::knowledgebase",
      "aws::bedrockagentcore::memory aws::bedrockagentcore::gatewaytarget aws::bedrockagentcore::browsercustom aws::bedrockagentcore::runtime",
      "aws::bedrock::dataautomationproject",
      "aws::budgets::budget",
      "aws::cloudformation::stackset",
      "aws::cloudfront::distribution aws::cloudfront::realtimelogconfig aws::cloudfront::function aws::cloudfront::keyvaluestore aws::cloudfront::cachepolicy aws::cloudfront::originrequestpolicy aws::cloudfront::responseheaderspolicy aws::cloudfront::originaccesscontrol aws::cloudfront::publickey aws::cloudfront::keygroup",
      "aws::cloudtrail::trail aws::cloudtrail::eventdatastore",
      "aws::cloudwatch::metricstream",
      "aws::logs::loggroup aws::logs::subscriptionfilter aws::logs::accountpolicy aws::logs::destination aws::logs::deliverydestination aws::logs::exporttask",
      "aws::codebuild::project aws::codebuild::reportgroup",
      "aws::codepipeline::pipeline",
      "aws::cognito::userpool",
      "aws::config::deliverychannel aws::config::configurationaggregator aws::config::aggregationauthorization",
      "aws::connect::instance",
      "aws::cur::reportdefinition",
      "aws::ce::anomalymonitor aws::ce::anomalysubscription",
      "aws::dms::endpoint",
      "aws::datasync::task",
      "aws::dlm::lifecyclepolicy",
      "aws::drs::sourceserver",
      "aws::dsql::cluster",
      "aws::dynamodb::table aws::dynamodb::globaltable",
      "aws::ec2::volume aws::ec2::subnet aws::ec2::vpc aws::ec2::securitygroup aws::ec2::networkacl aws::ec2::routetable aws::ec2::internetgateway aws::ec2::dhcpoptions aws::ec2::keypair aws::ec2::instance aws::ec2::snapshot aws::ec2::image aws::ec2::flowlog aws::ec2::vpcpeeringconnection aws::ec2::transitgatewaypeeringattachment aws::ec2::vpcendpoint",
      "aws::ecr::replicationconfiguration aws::ecr::pullthroughcacherule",
      "aws::ecs::cluster",
      "aws::efs::filesystem",
      "aws::elasticloadbalancing::loadbalancer",
      "aws::elasticloadbalancingv2::loadbalancer",
      "aws::elasticache::cachecluster aws::elasticache::snapshot aws::elasticache::globalreplicationgroup",
      "aws::emr::cluster",
      "aws::events::eventbus aws::events::rule aws::events::endpoint aws::events::apidestination",
      "aws::kinesisfirehose::deliverystream",
      "aws::fsx::filesystem aws::fsx::backup",
      "aws::globalaccelerator::accelerator aws::globalaccelerator::listener aws::globalaccelerator::endpointgroup",
      "aws::glue::database",
      "aws::guardduty::publishingdestination",
      "aws::iam::role aws::iam::user aws::iam::group aws::iam::policy aws::iam::managedpolicy aws::iam::instanceprofile aws::iam::samlprovider aws::iam::oidcprovider aws::iam::servercertificate aws::iam::virtualmfadevice",
      "aws::imagebuilder::distributionconfiguration",
      "aws::msk::replicator",
      "aws::cassandra::keyspace",
      "aws::kinesis::stream",
      "aws::kms::key",
      "aws::lambda::function aws::lambda::eventsourcemapping",
      "aws::lightsail::instancesnapshot",
      "aws::macie::session",
      "aws::memorydb::snapshot aws::memorydb::multiregioncluster",
      "aws::networkfirewall::loggingconfiguration",
      "aws::networkmanager::globalnetwork aws::networkmanager::corenetwork",
      "aws::oam::link",
      "aws::observabilityadmin::organizationcentralizationrule",
      "aws::opensearchservice::inboundconnection aws::opensearchservice::outboundconnection",
      "aws::organizations::organization aws::organizations::organizationalunit aws::organizations::account aws::organizations::policy aws::organizations::aiservicesoptout",
      "aws::pipes::pipe",
      "aws::qbusiness::application",
      "aws::quicksight::accountsubscription",
      "aws::rds::dbinstance aws::rds::dbcluster aws::docdb::dbcluster aws::neptune::dbcluster aws::rds::globalcluster aws::docdb::globalcluster aws::neptune::globalcluster aws::rds::dbsnapshot aws::rds::dbclustersnapshot aws::rds::dbinstanceautomatedbackup aws::rds::exporttask",
      "aws::redshift::cluster aws::redshift::clustersnapshot aws::redshift::datashare",
      "aws::redshiftserverless::namespace",
      "aws::route53::hostedzone aws::route53::healthcheck",
      "aws::route53domains::domain",
      "aws::route53recoverycontrol::cluster",
      "aws::route53resolver::resolverqueryloggingconfig",
      "aws::s3::bucket aws::s3::foreignbucket",
      "aws::s3::accesspoint aws::s3::storagelens aws::s3::batchjob",
      "aws::s3::multiregionaccesspoint",
      "aws::s3files::filesystem",
      "aws::s3tables::tablebucket aws::s3tables::table",
      "aws::s3vectors::vectorbucket",
      "aws::sagemaker::endpointconfig aws::sagemaker::featuregroup aws::sagemaker::domain",
      "aws::scheduler::schedule",
      "aws::secretsmanager::secret",
      "aws::securityhub::findingaggregator aws::securityhub::aggregatorv2",
      "aws::securitylake::datalake",
      "aws::ses::multiregionendpoint",
      "aws::stepfunctions::statemachine",
      "aws::shield::protection",
      "aws::sns::subscription",
      "aws::sqs::queue",
      "aws::ssm::resourcedatasync aws::ssm::parameter",
      "aws::ssmincidents::replicationset",
      "aws::sso::instance",
      "aws::storagegateway::nfsfileshare aws::storagegateway::smbfileshare aws::storagegateway::gateway",
      "aws::synthetics::canary",
      "aws::transcribe::transcriptionjob",
      "aws::transfer::server aws::transfer::user aws::transfer::connector",
      "aws::wafv2::webacl aws::wafv2::ipset aws::wafv2::regexpatternset aws::wafv2::rulegroup aws::wafv2::loggingconfiguration",
      "aws::workspaces::workspace"
    ],
    "owners": "aws::efs::filesystem aws::elasticache::replicationgroup aws::kms::key aws::rds::dbinstance aws::rds::dbcluster aws::docdb::dbcluster aws::neptune::dbcluster aws::secretsmanager::secret"
  }, ((part2) => load("./rows-aws.js").part(part2))),
  azure: inParts({
    "types": [
      "microsoft.dataprotection/backupvaults/backupinstances",
      "microsoft.recoveryservices/vaults/backupfabrics/protectioncontainers/protecteditems",
      "microsoft.dataprotection/backupvaults",
      "microsoft.batch/batchaccounts",
      "microsoft.network/bastionhosts",
      "microsoft.compute/galleries/images/versions",
      "microsoft.compute/galleries/applications/versions",
      "microsoft.virtualmachineimages/imagetemplates",
      "microsoft.containerregistry/registries/replications",
      "microsoft.documentdb/databaseaccounts",
      "microsoft.documentdb/cassandraclusters",
      "microsoft.documentdb/mongoclusters",
      "microsoft.documentdb/fleets",
      "microsoft.databox/jobs",
      "microsoft.databoxedge/databoxedgedevices",
      "microsoft.kusto/clusters",
      "microsoft.datashare/accounts",
      "microsoft.databricks/workspaces",
      "microsoft.compute/snapshots",
      "microsoft.compute/disks",
      "microsoft.compute/restorepointcollections",
      "microsoft.cdn/profiles",
      "microsoft.network/frontdoors",
      "microsoft.cdn/profiles/afdendpoints microsoft.cdn/profiles/endpoints microsoft.cdn/cdnwebapplicationfirewallpolicies microsoft.network/frontdoorwebapplicationfirewallpolicies",
      "microsoft.hybridcompute/machines microsoft.kubernetes/connectedclusters microsoft.azurearcdata/sqlserverinstances microsoft.extendedlocation/customlocations",
      "microsoft.azurestackhci/clusters",
      "microsoft.datafactory/factories",
      "microsoft.synapse/workspaces",
      "microsoft.synapse/workspaces/sqlpools",
      "microsoft.keyvault/vaults",
      "microsoft.keyvault/managedhsms",
      "microsoft.containerservice/managedclusters",
      "microsoft.containerservice/fleets",
      "microsoft.netapp/netappaccounts/capacitypools/volumes",
      "microsoft.network/networkwatchers/flowlogs",
      "microsoft.network/networkwatchers",
      "microsoft.network/firewallpolicies",
      "microsoft.network/dnszones microsoft.network/privatednszones microsoft.network/privatednszones/virtualnetworklinks microsoft.network/trafficmanagerprofiles microsoft.network/loadbalancers microsoft.network/natgateways microsoft.network/expressroutecircuits",
      "microsoft.dbforpostgresql/flexibleservers",
      "microsoft.dbformysql/flexibleservers",
      "microsoft.dbformariadb/servers",
      "microsoft.dbforpostgresql/servergroupsv2",
      "oracle.database/autonomousdatabases",
      "microsoft.recoveryservices/vaults",
      "microsoft.cache/redis",
      "microsoft.cache/redisenterprise",
      "microsoft.resources/resourcegroups",
      "microsoft.resources/databoundaries",
      "microsoft.sql/servers/databases",
      "microsoft.sql/managedinstances",
      "microsoft.sql/servers",
      "microsoft.storage/storageaccounts",
      "microsoft.storagemover/storagemovers",
      "microsoft.storagesync/storagesyncservices",
      "microsoft.desktopvirtualization/hostpools",
      "microsoft.desktopvirtualization/workspaces",
      "microsoft.desktopvirtualization/applicationgroups",
      "microsoft.compute/virtualmachines",
      "microsoft.compute/virtualmachinescalesets",
      "microsoft.insights/actiongroups",
      "microsoft.cognitiveservices/accounts/projects",
      "microsoft.fabric/capacities",
      "microsoft.powerbidedicated/capacities",
      "microsoft.purview/accounts",
      "microsoft.apimanagement/service",
      "microsoft.appconfiguration/configurationstores",
      "microsoft.insights/components",
      "microsoft.automation/automationaccounts",
      "microsoft.botservice/botservices",
      "microsoft.cognitiveservices/accounts",
      "microsoft.communication/communicationservices",
      "microsoft.communication/emailservices",
      "microsoft.insights/workbooks microsoft.alertsmanagement/prometheusrulegroups microsoft.compute/availabilitysets microsoft.compute/capacityreservationgroups microsoft.compute/diskaccesses microsoft.compute/diskencryptionsets microsoft.compute/galleries microsoft.compute/galleries/applications microsoft.compute/galleries/images microsoft.compute/hostgroups microsoft.compute/proximityplacementgroups microsoft.compute/sshpublickeys microsoft.compute/virtualmachines/extensions microsoft.devtestlab/schedules microsoft.insights/autoscalesettings microsoft.insights/datacollectionruleassociations microsoft.insights/scheduledqueryrules microsoft.maintenance/maintenanceconfigurations microsoft.managedidentity/userassignedidentities microsoft.network/applicationgatewaywebapplicationfirewallpolicies microsoft.network/applicationsecuritygroups microsoft.network/connections microsoft.network/ddosprotectionplans microsoft.network/dnsforwardingrulesets microsoft.network/ipgroups microsoft.network/localnetworkgateways microsoft.network/networkinterfaces microsoft.network/networkmanagers microsoft.network/networksecuritygroups microsoft.network/privateendpoints microsoft.network/privatelinkservices microsoft.network/publicipaddresses microsoft.network/publicipprefixes microsoft.network/routetables microsoft.network/virtualnetworks microsoft.network/virtualwans microsoft.operationalinsights/querypacks microsoft.portal/dashboards microsoft.resources/templatespecs microsoft.resources/templatespecs/versions microsoft.authorization/locks microsoft.authorization/policyassignments microsoft.authorization/policydefinitions microsoft.authorization/roleassignments microsoft.authorization/roledefinitions",
      "microsoft.app/managedenvironments",
      "microsoft.insights/datacollectionendpoints",
      "microsoft.insights/datacollectionrules",
      "microsoft.security/automations",
      "microsoft.security/securityconnectors",
      "microsoft.resources/deploymentscripts",
      "microsoft.devices/provisioningservices",
      "microsoft.deviceupdate/accounts",
      "microsoft.deviceregistry/namespaces",
      "microsoft.digitaltwins/digitaltwinsinstances",
      "microsoft.azureactivedirectory/b2cdirectories",
      "microsoft.azureactivedirectory/ciamdirectories",
      "microsoft.aad/domainservices",
      "microsoft.eventgrid/topics",
      "microsoft.eventgrid/domains",
      "microsoft.eventgrid/systemtopics",
      "microsoft.eventhub/namespaces",
      "microsoft.healthcareapis/workspaces/fhirservices",
      "microsoft.devices/iothubs",
      "microsoft.operationalinsights/workspaces",
      "microsoft.operationalinsights/clusters",
      "microsoft.maps/accounts",
      "microsoft.machinelearningservices/registries",
      "microsoft.machinelearningservices/workspaces",
      "microsoft.advisor/recommendations microsoft.azureactivedirectory/guestusages microsoft.managedservices/registrationassignments microsoft.managedservices/registrationdefinitions microsoft.management/managementgroups microsoft.resourcehealth/events microsoft.alertsmanagement/actionrules microsoft.alertsmanagement/smartdetectoralertrules microsoft.insights/activitylogalerts microsoft.insights/metricalerts microsoft.insights/privatelinkscopes microsoft.resourcegraph/queries microsoft.changeanalysis/profile microsoft.windowsiot/deviceservices microsoft.azuresphere/catalogs microsoft.bing/accounts microsoft.certificateregistration/certificateorders microsoft.domainregistration/domains microsoft.iotsecurity/defendersettings microsoft.peering/peerings microsoft.peering/peeringservices microsoft.saas/resources microsoft.visualstudio/account",
      "microsoft.notificationhubs/namespaces",
      "newrelic.observability/monitors",
      "dynatrace.observability/monitors",
      "microsoft.elastic/monitors",
      "microsoft.datadog/monitors",
      "microsoft.loadtestservice/playwrightworkspaces",
      "microsoft.quantum/workspaces",
      "microsoft.relay/namespaces",
      "microsoft.migrate/movecollections",
      "microsoft.search/searchservices",
      "microsoft.operationsmanagement/solutions",
      "microsoft.servicebus/namespaces",
      "microsoft.signalrservice/signalr",
      "microsoft.signalrservice/signalr/replicas",
      "microsoft.signalrservice/webpubsub/replicas",
      "microsoft.web/staticsites",
      "microsoft.streamanalytics/streamingjobs",
      "microsoft.resources/subscriptions",
      "microsoft.videoindexer/accounts",
      "microsoft.web/sites",
      "microsoft.web/serverfarms",
      "microsoft.insights/webtests",
      "microsoft.containerregistry/registries microsoft.logic/integrationaccounts microsoft.logic/workflows microsoft.network/applicationgateways microsoft.network/azurefirewalls microsoft.network/virtualnetworkgateways microsoft.signalrservice/webpubsub"
    ],
    "owners": "microsoft.containerregistry/registries microsoft.documentdb/mongoclusters microsoft.compute/snapshots microsoft.compute/disks microsoft.compute/virtualmachines microsoft.compute/restorepointcollections microsoft.dbforpostgresql/flexibleservers microsoft.dbformysql/flexibleservers microsoft.dbforpostgresql/servergroupsv2 microsoft.signalrservice/signalr microsoft.signalrservice/webpubsub"
  }, ((part2) => load("./rows-azure.js").part(part2))),
  microsoft365: inParts({
    "types": [
      "m365:directory",
      "m365:diagnosticsetting",
      "m365:site",
      "m365:mailboxes",
      "m365:group",
      "m365:copilot",
      "m365:environment",
      "m365:capacity",
      "m365:workspace",
      "m365:datamap",
      "m365:partnertenant",
      "m365:provisioning",
      "m365:externalconnection",
      "m365:diagnosticpolicy"
    ],
    "owners": ""
  }, ((part2) => load("./rows-microsoft365.js").part(part2)))
};

// src/locate/index.ts
var knowledge = {
  aws: { rows: rows.aws, blindSpots: unlisted, unread: unreadOf },
  azure: { rows: rows.azure },
  microsoft365: { rows: rows.microsoft365, blindSpots: untold }
};
var described = () => Object.values(knowledge).flatMap((known6) => known6.rows.all());
var describedOf = (provider) => knowledge[provider].rows.all();
var types = byProvider(
  ((provider) => knowledge[provider].rows),
  ((provider) => knowledge[provider].unread)
);


// src/locate/sightings.ts
var sightingsIn = (resource) => types.get(resource.type.toLowerCase())?.looker?.seen(resource) ?? [];
function lookedInto(by3) {
  const records = [...types.values()].flatMap(({ looker }) => looker ?? []);
  return new Map(
    records.filter((one) => one.by === by3).flatMap(
      ({ into }) => Object.entries(into).map(([type2, namesOf]) => [type2.toLowerCase(), namesOf])
    )
  );
}
var lookedPartlyInto = (by3) => new Set(
  [...types.values()].flatMap(
    ({ looker }) => looker?.by === by3 ? (looker.partly ?? []).map((type2) => type2.toLowerCase()) : []
  )
);
var isLooking = (type2) => types.get(type2.toLowerCase())?.looker !== void 0;
function recordOf(by3) {
  const { provider, type: type2 } = [...types.values()].find(({ looker }) => looker?.by === by3);
  return { provider, type: type2 };
}

// src/check/class-gaps.ts
var services = {
  macie: [
    "Amazon Macie",
    "enable Macie with automated sensitive data discovery in the bucket's region and do not exclude the bucket, or tag it and accept the gap with an exception"
  ],
  purview: [
    "Microsoft Purview",
    "register it as a data source in Purview and scan it there, name the subscription or tenant of the Purview account as a target here, or tag it and accept the gap with an exception"
  ]
};
function notLooked(by3, {
  provider,
  scope,
  location,
  id,
  type: type2,
  name
}, sightings) {
  const [service2, enable] = services[by3];
  const [fault, remedy = enable] = undecided(sightings);
  return {
    reason: "not-collected",
    provider,
    scope,
    ...location !== void 0 && { region: location },
    service: by3,
    resource: id,
    type: type2,
    detail: `data class of ${name}: the policy relies on ${service2}, which ${fault}`,
    remedy
  };
}
var scanAll = "scan all of it in Purview, with a scan rule set that has these classifications, or tag it and accept the gap with an exception";
function undecided(sightings) {
  const looked = sightings.find(({ isAnalysed }) => isAnalysed);
  if (looked?.score !== void 0)
    return [`scored it ${looked.score}, but did not return the types of its data`];
  if (looked)
    return [
      "scanned it with a scan rule set that does not look for all classifications of the class",
      scanAll
    ];
  return sightings.some(({ isPartial }) => isPartial) ? ["has scanned only a part of it: its scans name a database, folders or files", scanAll] : ["has not scanned it"];
}
function foundElsewhere(by3, { sighting, in: { provider, scope } }, { name, why }) {
  return {
    reason: "not-collected",
    provider,
    scope,
    service: by3,
    resource: sighting.resource,
    detail: `${services[by3][0]} found data of class ${name} in ${sighting.resource} (${why}), but this scan has no resource of that name, so its location was not checked`,
    remedy: "add the account, subscription or tenant that holds it as a target, or accept the gap with an exception that says where it is"
  };
}
var both = (ways) => ways.map((way) => services[way][0]).join(" and ");
var outOfReach = ({ id, type: type2, provider, scope }, names3, ways) => ({
  reason: "not-collected",
  provider,
  scope,
  service: ways[0],
  resource: id,
  type: type2,
  detail: `data class ${names3.join(", ")}: the policy relies on ${both(ways)} only, which ${ways.length > 1 ? "do" : "does"} not scan stores of this type`,
  remedy: "add tags to the class in the policy and tag the resources, or accept the gap with an exception that says what is in these stores"
});
var most = 12;
function byTagsAlone(name, types2, ways) {
  const all = [...types2.keys()].sort();
  const [untagged, tagged] = [hasNoTags, (type2) => !hasNoTags(type2)].map(
    (one) => all.filter(one)
  );
  const said = [
    ...tagged.length > 0 ? [`whose class only their tags show: ${firstOf(tagged)}`] : [],
    ...untagged.length > 0 ? [`which have no tags, so that their class is unknown: ${firstOf(untagged)}`] : []
  ];
  return {
    ...recordOf(ways[0]),
    resources: [...types2.values()].reduce((sum, count) => sum + count, 0),
    detail: `class ${name}: ${both(ways)} ${ways.length > 1 ? "do" : "does"} not scan stores of these types, ${said.join("; and of these, ")}`
  };
}
var hasNoTags = (type2) => {
  const provider = providerOfType(type2);
  return provider !== void 0 && factsOf(provider).hasNoTags === true;
};
var firstOf = (all) => all.slice(0, most).join(", ") + (all.length > most ? `, and ${all.length - most} other types` : "");
var foundNowhere = ({
  provider,
  scope,
  id,
  type: type2,
  name
}, by3, { name: found, why }) => ({
  reason: "not-collected",
  provider,
  scope,
  service: by3,
  resource: id,
  type: type2,
  detail: `data class of ${name}: it is ${found} (${why}), and no location of its data was found`,
  remedy: "find out where it is, and accept the gap with an exception that says so"
});
var copyOfUnseen = ({ provider, scope, id, type: type2, name }, source, names3) => ({
  reason: "not-collected",
  provider,
  scope,
  resource: id,
  type: type2,
  detail: `data class of ${name}: it is a copy of ${source}, which this scan has not located, so that it may be of class ${names3.join(", ")}`,
  remedy: "add the account or subscription of the source as a target, tag the copy, or accept the gap with an exception"
});
var contradictedNowhere = ({ provider, scope, id, type: type2, name }, [said, found]) => ({
  reason: "not-collected",
  provider,
  scope,
  resource: id,
  type: type2,
  detail: `data class of ${name}: it is ${said}, and ${found}, which ${said} excludes; no location of its data was found`,
  remedy: "find out what data it holds and correct its tags, or accept the gap with an exception"
});

// src/check/class-contradictions.ts
function classContradictions(classes2, found) {
  const excluding = classes2.filter(({ excludes }) => excludes !== void 0);
  const marked2 = /* @__PURE__ */ new Map();
  const placed2 = /* @__PURE__ */ new Set();
  return {
    see(resource) {
      if (excluding.length === 0 || resource.onlyReferred === true) return;
      if (classesOf(resource, excluding).length > 0)
        marked2.set(sameId(resource.id), { ...resource, properties: {} });
    },
    placed({ resource }) {
      if (excluding.length > 0) placed2.add(sameId(resource.id));
    },
    *gaps() {
      for (const [id, resource] of marked2) {
        if (placed2.has(id)) continue;
        const names3 = classesOf(resource, classes2).map(({ name }) => name);
        const [pair2] = contradictions([...names3, ...found.names(id)], classes2);
        if (pair2) yield contradictedNowhere(resource, pair2);
      }
    }
  };
}

// src/locate/originals.ts
var whys2 = /* @__PURE__ */ new Map();
function isAtOriginal({ resource, evidence }) {
  const type2 = resource.type.toLowerCase();
  let own3 = whys2.get(type2);
  if (!own3) {
    const rows2 = types.get(type2)?.rows ?? [];
    own3 = new Set(rows2.flatMap(({ isOriginal, why }) => isOriginal ? [why] : []));
    whys2.set(type2, own3);
  }
  return own3.has(evidence.why);
}

// src/check/class-copies.ts
var copies = /* @__PURE__ */ new Set(["replica", "backup", "failover", "cache"]);
function classCopies(classes2, found, boundary) {
  const flowing = classes2.filter((one) => one.boundary !== "anywhere");
  const flows = new Set(flowing.map(({ name }) => name));
  const narrower = flowing.filter(
    (one) => typeof one.boundary === "object" && !boundary.countries.isSubsetOf(one.boundary.countries)
  );
  const into = /* @__PURE__ */ new Map();
  const tagged = /* @__PURE__ */ new Map();
  const named4 = /* @__PURE__ */ new Map();
  const spelt = /* @__PURE__ */ new Map();
  const declared = /* @__PURE__ */ new Set();
  const labelledLater = /* @__PURE__ */ new Map();
  function link(from2, to) {
    const targets = into.get(from2);
    if (targets) targets.add(to);
    else into.set(from2, /* @__PURE__ */ new Set([to]));
  }
  function noteSource(resource) {
    const from2 = sameId(resource.id);
    named4.delete(from2);
    spelt.set(from2, resource.id);
    const names3 = classesOf(resource, flowing).map(({ name }) => name);
    if (names3.length > 0) tagged.set(from2, names3);
  }
  return {
    see(placement) {
      if (!copies.has(placement.role)) return;
      const to = destinationOf(placement);
      if (to === void 0) return;
      const { resource, evidence } = placement;
      const own3 = sameId(resource.id);
      if (own3 === to) return;
      if (isAtOriginal(placement)) {
        const others2 = named4.get(to);
        if (others2) others2.push(resource);
        else if (!spelt.has(to)) {
          spelt.set(to, placement.into ?? String(evidence.value));
          named4.set(to, [resource]);
        }
        link(to, own3);
      } else {
        noteSource(resource);
        link(own3, to);
      }
    },
    declared: (resource) => void declared.add(sameId(resource.id)),
    labelled: (resource) => void labelledLater.set(sameId(resource.id), resource),
    settle(placements) {
      for (const [id, resource] of labelledLater) if (into.has(id)) noteSource(resource);
      if (named4.size > 0) {
        for (const { resource } of placements)
          if (named4.has(sameId(resource.id))) noteSource(resource);
      }
      const waiting = [...into.keys()];
      for (let from2 = waiting.pop(); from2 !== void 0; from2 = waiting.pop()) {
        const why = `inherited from ${spelt.get(from2)}`;
        const names3 = [...tagged.get(from2) ?? [], ...found.names(from2)].filter(
          (name) => flows.has(name)
        );
        for (const to of into.get(from2) ?? [])
          for (const name of names3)
            if (found.add(to, { name, why }) && into.has(to)) waiting.push(to);
      }
    },
    *gaps() {
      for (const [from2, all] of named4)
        for (const copy of all) {
          if (declared.has(sameId(copy.id))) continue;
          const own3 = /* @__PURE__ */ new Set([
            ...classesOf(copy, narrower).map(({ name }) => name),
            ...found.names(sameId(copy.id))
          ]);
          const left = narrower.flatMap(({ name }) => own3.has(name) ? [] : [name]);
          if (left.length > 0) yield copyOfUnseen(copy, spelt.get(from2), left);
        }
    }
  };
}

// src/check/class-reach.ts
function classReach(classes2) {
  const found = classes2.map((one) => ({ one, ways: lookers.filter((looker) => one[looker] !== void 0) })).filter(({ ways }) => ways.length > 0);
  const unknown4 = [];
  const tagged = /* @__PURE__ */ new Map();
  return {
    beyond: (type2, by3) => isStore(type2) && !isLooking(type2) ? found.flatMap(({ one, ways }) => ways.some((way) => by3.includes(way)) ? [] : [one]) : [],
    see(resource, beyond) {
      const { id, type: type2, provider, scope } = resource;
      const own3 = new Set(classesOf(resource, classes2).map(({ name }) => name));
      const names3 = [];
      for (const one of beyond)
        if (own3.has(one.name)) continue;
        else if (one.tags === void 0) names3.push(one.name);
        else {
          const types2 = tagged.get(one.name) ?? /* @__PURE__ */ new Map();
          tagged.set(one.name, types2.set(type2, (types2.get(type2) ?? 0) + 1));
        }
      if (names3.length > 0) unknown4.push({ store: { id, type: type2, provider, scope }, names: names3 });
    },
    *gaps(hasClass) {
      for (const { store: store2, names: names3 } of unknown4) {
        const left = names3.filter((name) => !hasClass(sameId(store2.id), name));
        if (left.length === 0) continue;
        const ways = new Set(
          found.flatMap(({ one, ways: all }) => left.includes(one.name) ? all : [])
        );
        yield outOfReach(store2, left, [...ways]);
      }
    },
    *blindSpots() {
      for (const { one, ways } of found) {
        const types2 = tagged.get(one.name);
        if (types2) yield byTagsAlone(one.name, types2, ways);
      }
    }
  };
}
var isStore = (type2) => /^(?:stores|unknown)$/.test(classOf(type2));

// src/check/class-sightings.ts
function classSightings(classes2, found) {
  const asked = new Map(
    lookersOf(classes2).map((by3) => [
      by3,
      { types: lookedInto(by3), partly: lookedPartlyInto(by3), sightings: /* @__PURE__ */ new Map() }
    ])
  );
  const reach2 = classReach(classes2);
  const wanted = /* @__PURE__ */ new Map();
  const known6 = /* @__PURE__ */ new Set();
  const looksInto = /* @__PURE__ */ new Map();
  function lookersInto(type2) {
    const before = looksInto.get(type2);
    if (before) return before;
    const able = [...asked].flatMap(([by3, { types: types2 }]) => {
      const namesOf = types2.get(type2.toLowerCase());
      return namesOf ? [[by3, namesOf]] : [];
    });
    const whole2 = able.flatMap(([by3]) => isPartly(by3, type2) ? [] : [by3]);
    const made = { able, beyond: reach2.beyond(type2, whole2), isBearer: isLooking(type2) };
    looksInto.set(type2, made);
    return made;
  }
  const isPartly = (by3, type2) => asked.get(by3).partly.has(type2.toLowerCase());
  function noteSightings(resource) {
    let bearer;
    for (const sighting of sightingsIn(resource)) {
      const looked = asked.get(sighting.by);
      if (!looked) continue;
      bearer ??= { ...resource, properties: {} };
      const name = sameId(sighting.resource);
      const before = looked.sightings.get(name);
      const one = { sighting, in: bearer };
      looked.sightings.set(name, before === void 0 ? one : [before, one].flat());
    }
  }
  function want(resource, by3) {
    const names3 = by3.flatMap(([, namesOf]) => namesOf(resource).map(sameId));
    for (const name2 of names3) known6.add(name2);
    const { id, type: type2, provider, scope, location, name, planned, onlyReferred } = resource;
    wanted.set(sameId(id), {
      id,
      type: type2,
      provider,
      scope,
      name,
      ...location !== void 0 && { location },
      isAside: planned !== void 0 || onlyReferred === true,
      by: by3,
      names: names3,
      tagged: classesOf(resource, classes2).map((one) => one.name)
    });
  }
  const classesSeen = (sightings) => sightings.flatMap(
    (sighting) => classes2.flatMap((one) => {
      const why = whySeen(one, sighting);
      return why === void 0 ? [] : [{ name: one.name, why }];
    })
  );
  function sightingsOf(by3, id, names3) {
    const { sightings } = asked.get(by3);
    return [id, ...names3].flatMap((name) => seenAs(sightings.get(name)));
  }
  function* notLookedInto(id, resource) {
    const seen = new Map(
      resource.by.map(([by3]) => [by3, sightingsOf(by3, id, resource.names)])
    );
    const unseen4 = new Set(
      classes2.flatMap((one) => {
        if (resource.tagged.includes(one.name) || found.has(id, one.name)) return [];
        const ways = [...seen.keys()].filter((by3) => one[by3] !== void 0);
        const isDecided = ways.some(
          (by3) => seen.get(by3).some((sighting) => decides(one, sighting))
        );
        return isDecided ? [] : ways;
      })
    );
    for (const by3 of unseen4)
      if (!isPartly(by3, resource.type)) yield notLooked(by3, resource, seen.get(by3));
  }
  return {
    see(resource) {
      if (asked.size === 0) return;
      const { able, beyond, isBearer } = lookersInto(resource.type);
      if (isBearer) noteSightings(resource);
      if (beyond.length > 0 && resource.planned === void 0 && resource.onlyReferred !== true)
        reach2.see(resource, beyond);
      if (able.length > 0) want(resource, able);
    },
    settle() {
      for (const [id, { by: by3, names: names3 }] of wanted)
        for (const [one] of by3)
          for (const seen of classesSeen(sightingsOf(one, id, names3))) found.add(id, seen);
    },
    *gaps(placed2) {
      for (const [id, resource] of wanted)
        if (!resource.isAside) {
          yield* notLookedInto(id, resource);
          const [first] = placed2.has(id) ? [] : found.of(resource);
          if (first) yield foundNowhere(resource, resource.by[0][0], first);
        }
      yield* reach2.gaps(found.has);
      for (const [by3, { sightings }] of asked)
        for (const [name, seen] of sightings) {
          if (wanted.has(name) || known6.has(name)) continue;
          const [first] = classesSeen(seenAs(seen));
          if (first) yield foundElsewhere(by3, [seen].flat()[0], first);
        }
    },
    blindSpots: reach2.blindSpots
  };
}
var seenAs = (seen = []) => [seen].flat().map(({ sighting }) => sighting);

// src/check/sorted-store.ts




// facade:src/file-fault.ts?scan
import { cannotHold, cannotRead, cannotWrite, faultOf } from "./cli.js";

// src/check/sorted-runs.ts

var headLength = 8;
var readAtOnce = 32 * 1024;
var lengthAt = ((bytes, start2) => headLength + bytes.readUInt32LE(start2) + bytes.readUInt32LE(start2 + 4));

function* merged(runs) {
  const heads = runs.flatMap((run, order) => {
    const { value: entry, done } = run.next();
    return done ? [] : [{ run, order, entry }];
  });
  for (let at3 = heads.length >> 1; at3-- > 0; ) settle(heads, at3);
  while (heads.length > 0) {
    const least = heads[0];
    yield least.entry.text;
    const { value: entry, done } = least.run.next();
    if (done) {
      const last2 = heads.pop();
      if (heads.length === 0) return;
      heads[0] = last2;
    } else least.entry = entry;
    settle(heads, 0);
  }
}
function settle(heads, from2) {
  const moved = heads[from2];
  let at3 = from2;
  for (let below2 = 2 * at3 + 1; below2 < heads.length; below2 = 2 * at3 + 1) {
    if (below2 + 1 < heads.length && isBefore(heads[below2 + 1], heads[below2])) below2++;
    if (!isBefore(heads[below2], moved)) break;
    heads[at3] = heads[below2];
    at3 = below2;
  }
  heads[at3] = moved;
}
function isBefore(a, b) {
  return a.entry.key === b.entry.key ? a.order < b.order : a.entry.key < b.entry.key;
}
function* readRun(descriptor2, run) {
  let bytes = Buffer.allocUnsafeSlow(Math.min(readAtOnce, run.end - run.start));
  let start2 = 0;
  let full = 0;
  let at3 = run.start;
  function need(length2) {
    if (full - start2 >= length2) return;
    const before = bytes;
    if (length2 > bytes.length) bytes = Buffer.allocUnsafeSlow(length2);
    full = before.copy(bytes, 0, start2, full);
    start2 = 0;
    while (full < length2) {
      const room2 = Math.min(bytes.length - full, run.end - at3);
      const read6 = readSync(descriptor2, bytes, full, room2, at3);
      if (read6 === 0) throw new Error("findings are missing from their temporary file");
      full += read6;
      at3 += read6;
    }
  }
  while (at3 < run.end || start2 < full) {
    need(headLength);
    const length2 = lengthAt(bytes, start2);
    need(length2);
    const entry = entryAt(bytes, start2);
    start2 += length2;
    yield entry;
  }
}

// src/check/sorted-store.ts
var heldAtOnce = 4 * 1024 * 1024;

function cannotPutAside(error) {
  return new UserError(
    `${tmpdir()}: cannot store the findings: ${faultOf(error)}; free some space, or set TMPDIR to another folder`
  );
}

// src/check/finding-store.ts

function placementStore(textOf4, limit) {
  return sortedStore(textOf4, placementKey, limit);
}
var heldAsTheyAre = 1e5;


var verdicts = ["outside", "may-leave", "contradicted"];

function placementKey({ role, resource, location, evidence, into }) {
  const rank = `${roles.indexOf(role)}`;
  return wellFormed([resource.id, rank, location.code, evidence.pointer, into ?? ""]);
}



// src/check/found-classes.ts
function foundClasses() {
  const byId2 = /* @__PURE__ */ new Map();
  return {
    add(id, { name, why }) {
      const own3 = byId2.get(id) ?? /* @__PURE__ */ new Map();
      byId2.set(id, own3);
      if (own3.has(name)) return false;
      own3.set(name, { name, why });
      return true;
    },
    has: (id, name) => byId2.get(id)?.has(name) === true,
    names: (id) => [...byId2.get(id)?.keys() ?? []],
    of: ({ id }) => byId2.size === 0 ? [] : [...byId2.get(sameId(id))?.values() ?? []]
  };
}

// src/check/class-flow.ts
function classFlow({ classes: classes2, boundary }) {
  const found = foundClasses();
  const sightings = classSightings(classes2, found);
  const copies2 = classCopies(classes2, found, boundary);
  const contradictions3 = classContradictions(classes2, found);
  const held = heldPlacements();
  const placed2 = /* @__PURE__ */ new Set();
  const labels = /* @__PURE__ */ new Map();
  return {
    see(resource) {
      contradictions3.see(resource);
      sightings.see(resource);
      if (resource.planned) copies2.declared(resource);
    },
    hold(placement) {
      held.add(placement);
      contradictions3.placed(placement);
      copies2.see(placement);
    },
    labelled(resource) {
      labels.set(sameId(resource.id), resource.labels);
      copies2.labelled(resource);
    },
    settle() {
      sightings.settle();
      copies2.settle(held);
    },
    *placements() {
      for (const placement of held) {
        const { resource } = placement;
        if (found.of(resource).length > 0) placed2.add(sameId(resource.id));
        const later = labels.size > 0 ? labels.get(sameId(resource.id)) : void 0;
        yield later ? { ...placement, resource: { ...resource, labels: later } } : placement;
      }
    },
    found: found.of,
    *gaps() {
      yield* sightings.gaps(placed2);
      yield* copies2.gaps();
      yield* contradictions3.gaps();
    },
    blindSpots: sightings.blindSpots,
    close: held.close
  };
}

// src/judge/verdict.ts



// src/judge/by-classes.ts


// src/sha256.ts

import { sha256 } from "./vendor/noble-hashes-sha2.js";
var mostBlocks = 64;
var blocks = 0;


var blocksFor = ((bytes) => Math.ceil((bytes + 9) / 64));

// src/account-ids.ts
var forms = providers_2.flatMap(
  ((provider) => factsOf(provider).ids.accounts.map(((form) => ({
    ...form,
    provider,
    whole: new RegExp(`^(?:${form.pattern})$`, "i")
  }))))
).toSorted(((a, b) => Number(a.isAlwaysHidden) - Number(b.isAlwaysHidden)));
var looksLikeAccount = new RegExp(forms.map((({ pattern: pattern2 }) => pattern2)).join("|"), "gi");
var known = forms.flatMap(
  (({ after, pattern: pattern2, provider }) => after === void 0 ? [] : [
    {
      provider,
      form: new RegExp(`(?<=${after})(?:${pattern2})`, "gi"),
      before: new RegExp(`(?:${after})$`, "i")
    }
  ])
);
function accountsKnownIn(text2) {
  return known.flatMap(
    ({ form, provider }) => [...text2.matchAll(form)].map(([id]) => ({ id, provider }))
  );
}
function providerBefore(text2, offset) {
  const said = text2.slice(Math.max(0, offset - 40), offset);
  return known.find(({ before }) => before.test(said))?.provider;
}
function isAlwaysHidden(id) {
  return formOf(id)?.isAlwaysHidden === true;
}

function pseudonym(id, of) {
  const { provider, canonical: canonical2 } = formOf(id, of);
  const short = sha256Of(canonical2(id)).slice(0, 6);
  return `${provider}-${short}`;
}
function formOf(id, of) {
  const fitting = forms.filter(({ whole: whole2 }) => whole2.test(id));
  return fitting.find(({ provider }) => provider === of) ?? fitting[0];
}
var plainAccount = (id) => id.toLowerCase().replaceAll("-", "");

// src/gap-id.ts
var idLength = 10;
var gapIdPattern = new RegExp(`^(?:${gapReasons.join("|")})-[\\da-f]{${idLength}}$`);

function idsOf(gap2) {
  const own3 = idOf(gap2, fingerprintOf(gap2));
  if (gap2.resource === void 0) return [own3];
  const { resource: _, ...folded3 } = gap2;
  return [own3, idOf(folded3, fingerprintOf(folded3))];
}
var idOf = (({ reason }, fingerprint2) => `${reason}-${fingerprint2.slice(0, idLength)}`);

var countless = ((detail) => detail.replace(/(?<![\w.:/-])\d{1,9}(?![\w.:/-])/g, "#"));

// src/judge/broad.ts
var mostYears = 3;
function warningOf(exception2, covers, { ruleIds, asOf }) {
  const { rule: rule2, expires } = exception2;
  const faults = [];
  const what = rule2 === void 0 ? gapsOf(exception2) : findingsOf(ruleIds, covers);
  const where = what === void 0 ? void 0 : resourcesOf(exception2);
  if (where !== void 0) faults.push(`accepts every ${what}${where}: name the resources`);
  if (expires > yearsAfter(asOf, mostYears))
    faults.push(`is valid until ${expires}, more than ${mostYears} years: set an earlier date`);
  return faults.length === 0 ? void 0 : faults.join("; ");
}
function gapsOf({ gap: gap2, resource, scope, region, service: service2 }) {
  const isNamed = gapIdPattern.test(gap2 ?? "") || [scope, region, service2].some((one) => one !== void 0);
  if (isNamed || resource === void 0 || partOf(resource) !== void 0) return void 0;
  return `gap "${gap2}" of a resource`;
}
function findingsOf(ruleIds, covers) {
  if (ruleIds.every((rule2) => rule2 === contradictedRule || covers(rule2))) return "finding";
  const whole2 = (part2) => [...Map.groupBy(ruleIds, part2)].flatMap(([name, rules]) => rules.every(covers) ? [name] : []);
  const named4 = [
    ...whole2((rule2) => rule2.replace(/-(?:outside|may-leave)$/, "")),
    ...whole2((rule2) => /(?:outside|may-leave)$/.exec(rule2)?.[0] ?? rule2)
  ];
  return named4.length === 0 ? void 0 : `${named4.join(" and ")} finding`;
}
function resourcesOf({ resource, scope, location, country }) {
  const glob = (resource ?? "*").toLowerCase();
  const part2 = scope === void 0 ? partOf(glob) : partOf(glob, [scope.toLowerCase()]);
  const of = part2 ?? wholeOf(glob);
  if (of === void 0) return void 0;
  return `${of}${location === void 0 ? "" : ` at ${location}`}${country === void 0 ? "" : ` in ${country}`}`;
}
function wholeOf(glob) {
  const matches = globOf(glob);
  const whole2 = providers_2.map(factsOf).filter(({ ids: ids2 }) => ids2.samples().every(matches));
  return whole2.length === providers_2.length ? "" : whole2.map(({ name }) => ` on ${name}`)[0];
}
function partOf(glob, accounts) {
  const lower2 = glob.toLowerCase();
  const matches = globOf(lower2);
  for (const { ids: ids2 } of providers_2.map(factsOf)) {
    const region = ids2.regionIn(lower2);
    for (const account of accounts ?? [...ids2.accountsIn(lower2), void 0]) {
      if (account !== void 0 && ids2.samples(account).every(matches)) return ` of ${account}`;
      if (region !== void 0 && ids2.samples(account, region).every(matches))
        return `${account === void 0 ? "" : ` of ${account}`} at ${region}`;
    }
  }
  return void 0;
}
function yearsAfter(day2, years) {
  return `${Number(day2.slice(0, 4)) + years}${day2.slice(4, 10)}`;
}

// src/judge/together.ts

function coveredBy(among2, provider, samples, ruleIds, places2) {
  const parts2 = /* @__PURE__ */ new Set();
  const rules = ruleIds.filter((id) => id.endsWith("-outside"));
  for (const { code, outside } of places2) {
    const here = among2.filter((one) => one.isPlaceCovered(provider, code, outside));
    for (const rule2 of rules) {
      const ruled = here.filter((one) => one.isRuleCovered(rule2));
      for (const id of samples) {
        const covering = ruled.filter((one) => one.idMatches(id));
        if (covering.length === 0) return void 0;
        for (const { part: part2 } of covering) parts2.add(part2);
      }
    }
  }
  return places2.length === 0 ? void 0 : parts2;
}

// src/judge/exceptions.ts

function coveredRules(rule2) {
  const matches = globOf(rule2 ?? "");
  return (id) => matches(id) || matches(graverOf(id));
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
  const folded3 = globOf(glob.toLowerCase());
  return (id) => id !== void 0 && (isExactId(id) ? exact(id) : folded3(id.toLowerCase()));
}
function isOnlyCountry({ country }, outside) {
  return country === void 0 || outside.length === 1 && outside[0] === country;
}
function haveNoOther({ classes: accepted }, classes2) {
  return accepted === void 0 || classes2.every((name) => accepted.includes(name));
}
function same(wanted, actual) {
  return wanted === void 0 || wanted.toLowerCase() === actual?.toLowerCase();
}
function whereOf({
  resource,
  scope,
  region,
  service: service2,
  location,
  country,
  classes: classes2
}) {
  const named4 = classes2 && (classes2.join(" ") || "none");
  const places2 = { scope, region, service: service2, location, country, classes: named4 };
  const narrowed = Object.entries(places2).flatMap(
    ([key2, value]) => value === void 0 ? [] : [`${key2} ${value}`]
  );
  return [...resource === void 0 ? [] : [resource], ...narrowed].join(", ");
}

// src/judge/levels.ts

var byGravity = [...levels, "off"];


// src/judge/judge.ts



// src/check/contradicted-resources.ts

var placeKey = ({ role, location, evidence, into = "" }) => [roles.indexOf(role), location.code, evidence.pointer, into].join("\0");

// src/check/canonical.ts

function identity(one) {
  const { resource, role, location, verdict: verdict3 } = one;
  const what = [sameId(resource.id), role, location.code, destinationOf(one) ?? ""];
  return [...what, ...verdict3 === "contradicted" ? [verdict3] : []].join("\0");
}
function inWordsOf({ resource, evidence, into }, first) {
  const { into: _, ...rest2 } = first;
  return {
    ...rest2,
    resource: { ...resource, labels: first.resource.labels },
    evidence,
    ...into !== void 0 && { into }
  };
}

// src/check/folded-gaps.ts




// src/id-table/page-file.ts



var descriptor;
var length = 0;
function pageFile(size) {
  const starts = [];
  return {
    write(number, bytes) {
      try {
        descriptor ??= opened();
        let start2 = starts[number];
        if (start2 === void 0) {
          start2 = length;
          length += size;
        }
        for (let done = 0; done < size; )
          done += writeSync2(descriptor, bytes, done, size - done, start2 + done);
        starts[number] = start2;
      } catch (error) {
        throw cannotHold("the ids of resources", error);
      }
    },
    read(number, bytes) {
      const start2 = starts[number];
      if (start2 === void 0) return false;
      for (let done = 0; done < size; ) {
        const read6 = readSync2(descriptor, bytes, done, size - done, start2 + done);
        if (read6 === 0) throw new Error("ids that were put aside are gone from their file");
        done += read6;
      }
      return true;
    }
  };
}
function opened() {
  const folder = mkdtempSync2(join2(tmpdir2(), "data-boundary-"));
  process.on("exit", () => rmSync2(folder, { recursive: true, force: true }));
  return openSync2(join2(folder, "ids"), "w+", 384);
}

// src/id-table/pages.ts


// src/id-table/number-list.ts
var pageBits = 10;
var pageLength = 2 ** pageBits;
var mostHeld = 512;


// src/id-table.ts
var pageBits2 = 12;
var pageLength2 = 2 ** pageBits2;
var inPage = pageLength2 - 1;
var mostPages = 1024;
var leastSlots = 128;
var compared = 255 << 24;
var head = 8;
var longest = 4096;
var given = Buffer.from(new ArrayBuffer(3 * longest));
var givenWords = new Int32Array(given.buffer);
var mostBeginnings = 2 ** 16;
var mostLetters = 8 * 1024 * 1024;

var isStrange = (id, key2) => !isAscii(id) && isAscii(key2);
var isAscii = (text2) => /^[\0-\x7f]*$/.test(text2);
var lower = (code) => code >= 65 && code <= 90 ? code + 32 : code;

var upTo = ((word, bytes) => word & (1 << bytes * 8) - 1);




// src/check/new-gaps.ts


// src/check/places.ts
var columns = { inside: "inside", outside: "outside", "may-leave": "mayLeave" };

var none = (() => ({ inside: 0, outside: 0, mayLeave: 0 }));
var inOrder = ((row) => Object.fromEntries(roles.flatMap(((role) => row[role] ? [[role, row[role]]] : []))));


// src/locate/walk.ts


var shapeName = (value) => value === null || value === void 0 ? "nothing" : Array.isArray(value) ? "a list" : typeof value === "object" ? "a record" : "a value";


// src/locate/shape.ts
var anything = (() => ({
  named: /* @__PURE__ */ new Map(),
  list: void 0,
  record: void 0,
  isName: false
}));


var isRecord = ((value) => typeof value === "object" && value !== null && !Array.isArray(value));
var readingInside = /* @__PURE__ */ new WeakMap();


var pathsOf = ((row) => [
  ..."read" in row ? [row.read] : [],
  ...row.reads
]);

// src/locate/declared-at.ts



// src/locate/masked.ts
var mask = "***";
var longestId = 2048;
var longestText = 300;
var longestParsed = 16384;
var secretName = /(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credential|authorization|bearer|jwt|cookie|(?:private|access|account|shared|api|auth|storage|master|primary|secondary|function|host|subscription|secret|encryption|signing|consumer|client|license|security)[_-]?key|signature|sas)(?:[_-]?(?:s|value|hash|id|text|string|binary|\d{1,3}))*$/i;
var shortSecretName = /^(?:auth|(?:api)?key[_-]?\d{1,3}|(?:.*[_-])?(?:pin|puk|otp|totp|cvv|cvc)(?:[_-]?(?:code|\d{1,3}))?)$/i;
var camelSecretName = /[a-z](?:Pin|PIN|Otp|OTP|Puk|PUK)(?:Code)?\d{0,3}$/;
var isSecretName = (name) => secretName.test(name) || shortSecretName.test(name) || camelSecretName.test(name);

var longestWord = 19;
var notAtStart = ["akia", "asia", "bearer", "digest", "negotiate", "sharedaccess", "token"];
var notInside = ["-akia", "-asia", "sk-", "xox"];
var control = new RegExp("\\p{Cc}", "u");
var lately2 = /* @__PURE__ */ new Map();
var mostLately2 = 500;
var longestKept = 40;

function lookedThrough(text2, name) {
  if (name === void 0 && isWord(text2)) return text2;
  const id = idIn(text2);
  if (name !== void 0 && isSecretName(name)) return id ?? (isUrl(text2) ? addressIn(text2) : mask);
  if (id !== void 0) return id;
  if (text2.length > longestParsed || commandLine.test(text2)) return mask;
  if (/^\s*[{[]/.test(text2)) return jsonIn(text2) ?? plain(text2);
  const [, server] = /^\\\\([\w.-]{1,253})(?=\\|$)/.exec(text2) ?? [];
  if (server !== void 0) return `\\\\${server}\\${mask}`;
  if (control.test(text2)) return mask;
  if (isUrl(text2)) return addressIn(text2);
  if (isBare(text2)) return hostsIn(text2);
  if (text2.includes("=")) return settingsIn(text2);
  if (text2.includes("@")) return hostAfterUser(text2);
  return plain(text2);
}
var commandLine = /^-(?!-[a-z][\w-]{0,60}$)|\s-{1,2}[a-z]/i;
var isOption = ((value) => typeof value === "string" && /^-{1,2}[a-z]/i.test(value));

function pairName(record) {
  for (const [key2, value] of Object.entries(record))
    if (/^(?:parameter|option|setting|variable|env)?_?(?:name|key)$/i.test(key2) && typeof value === "string")
      return value;
  return void 0;
}
var isPairValue = ((key2) => /^(?:(?:parameter|option|setting|variable|default|string|plain|resolved)_?)?value$/i.test(key2));
var ids = providers_2.map(((provider) => factsOf(provider).ids));
var whole = new RegExp(
  `^(?:${ids.map((({ head: head2 }) => head2)).join("|")})${String.raw`[^?#"'<>\\;\p{Cc}]*`}`,
  "iu"
);

var secretBehind = /(?:,\s{0,9}|\s{1,9})[\w.-]{0,40}(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|key|sas|sig(?:nature)?|authorization)s?\s*[:=].*$/isu;
var isUrl = ((text2) => /^(?:jdbc:[\w:+.-]*|[a-z][\w+.-]*:\/\/)/i.test(text2));
function addressIn(text2) {
  const [, scheme2 = "", rest2 = ""] = /^((?:jdbc:)?[a-z][\w+.-]*)(.*)$/is.exec(text2) ?? [];
  const authority = authorityIn(rest2);
  if (authority === void 0 || !scheme2) return mask;
  const kept2 = `${scheme2.toLowerCase()}://${authority.hosts}`;
  const named4 = ids.flatMap(({ inUrls }) => inUrls).find((one) => one.host.test(authority.hosts))?.path.exec(authority.after.length > longestId ? "" : authority.after)?.[0];
  if (named4 !== void 0) return kept2 + named4;
  return /^\/?$/.test(authority.after) ? kept2 + authority.after : `${kept2}/${mask}`;
}
var host = String.raw`(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?`;
var hosts = new RegExp(`^${host}(?:,${host})*$`, "i");
var bare = /(?:\/\/[\w.[-]|(?:[\w-]{1,63}\.){1,20}[a-z][a-z\d-]{1,62}(?::\d{1,5})?[/?#\\]|[\w.-]{1,253}:\d{1,5}[/?#\\]|(?:\d{1,3}\.){3}\d{1,3}[/?#\\])/i;
var bareFirst = new RegExp(`^${bare.source}`, "i");
var bareLater = new RegExp(`[\\s,;|]${bare.source}`, "i");
var noAddress = /^(?:microsoft\.[a-z]+(?:\/[a-z]+)+|aws\.partner\/[\w.-]+(?:\/[\w.-]{1,64}){0,2}|[\d.]+\/\d{1,2})$/i;
var isBare = ((text2) => bareFirst.test(text2) && !noAddress.test(text2));
function hostsIn(text2) {
  if (text2.startsWith("//")) {
    const authority = authorityIn(text2);
    return authority ? `//${authority.hosts}/${mask}` : mask;
  }
  if (text2.replace(/@sha256:[\da-f]{64}$/, "").includes("@")) return mask;
  const [first = "", ...others2] = text2.split(",");
  const kept2 = [
    first.replace(/[/?#\\].*$/s, ""),
    ...others2.flatMap((one) => /^\s*([\w.-]{1,253}:\d{1,5})(?:$|\/)/.exec(one)?.[1] ?? [])
  ];
  return `${kept2.join(",")}/${mask}`;
}
function authorityIn(rest2) {
  const start2 = rest2.indexOf("//");
  if (start2 < 0) {
    const [only] = /^[\w.-]{1,253}(?::\d{1,5})?/.exec(rest2.slice(rest2.lastIndexOf("@") + 1)) ?? [];
    return rest2.includes("@") && only !== void 0 ? { hosts: only, after: "" } : void 0;
  }
  const address2 = rest2.slice(start2 + 2);
  const end = address2.search(/[/?#;\s\\]/);
  const first = end < 0 ? address2 : address2.slice(0, end);
  const at3 = address2.lastIndexOf("@");
  const own3 = first.lastIndexOf("@");
  if (at3 < 0) return checked(first, address2.slice(first.length));
  if (own3 >= 0 && own3 === at3) return checked(first.slice(own3 + 1), address2.slice(first.length));
  if (own3 < 0 && hosts.test(first) && first.includes(".") && !first.includes(":"))
    return checked(first, address2.slice(first.length));
  if (own3 < 0 && hosts.test(first)) return void 0;
  const behind2 = address2.slice(at3 + 1);
  const stop = behind2.search(/[/?#;\s\\]/);
  const last2 = stop < 0 ? behind2 : behind2.slice(0, stop);
  return checked(last2, behind2.slice(last2.length));
}
var checked = (said, after) => said.length <= 2e3 && hosts.test(said) ? { hosts: said, after } : void 0;
var telling = /^(?:account ?name|address|addr|data ?source|(?:default)?endpoints?(?:protocol|suffix)?|(?:blob|queue|table|file|dfs|ingestion|live|secondary|account|profiler|snapshot)?(?:secondary)?endpoint|entity ?path|gateway ?host ?name|host ?name|host|region|server|network ?address|database|dbname|initial ?catalog|cosmos ?db)$/i;
function settingsIn(text2) {
  const open = unquoted(text2);
  if (open === void 0) return mask;
  const separator = text2.includes(";") ? ";" : /[,&]/.test(text2) ? /[,&]/ : /\s+/;
  if (separator instanceof RegExp && text2.includes("\\")) return mask;
  const kept2 = [];
  let left = open.length < text2.length;
  for (const [i, one] of open.replace(/\s*=\s*/g, "=").split(separator).entries()) {
    const setting = one.trim();
    if (setting === "") continue;
    const equals = setting.indexOf("=");
    const name = setting.slice(0, Math.max(0, equals)).trim();
    const value = equals < 0 ? "" : placeIn(setting.slice(equals + 1).trim());
    if (telling.test(name) && value !== "") kept2.push(`${name}=${value}`);
    else if (i === 0 && equals < 0 && setting.includes(":") && hosts.test(setting))
      kept2.push(setting);
    else left = true;
  }
  if (kept2.length === 0) return mask;
  return kept2.join(";") + (left ? `;${mask}` : "");
}
function unquoted(text2) {
  const quoted3 = /=\s*(?:"(?:[^"\\]|\\.|"")*("?)|'(?:[^'\\]|\\.|'')*('?)|\{(?:[^}]|\}\})*(\}?))([^;,&\s]?)/gs;
  let isClear = true;
  const open = text2.replace(quoted3, (_, double, single, brace, next2) => {
    if (!(double || single || brace) || next2 !== "") isClear = false;
    return "=";
  });
  return isClear ? open : void 0;
}
function placeIn(value) {
  if (isUrl(value)) {
    const address2 = addressIn(value);
    return address2.includes(mask) && !address2.includes("://") ? "" : address2.replace(`/${mask}`, "/");
  }
  const [, place] = /^(?:tcp:|np:|lpc:)?([\w.-]{1,253})(?:[,:\\][\w-]*)?$/i.exec(value) ?? [];
  return place ?? "";
}
function hostAfterUser(text2) {
  const last2 = text2.slice(text2.lastIndexOf("@") + 1);
  const end = last2.search(/[/?#;\s\\]/);
  const said = (end < 0 ? last2 : last2.slice(0, end)) || "";
  return last2.startsWith("//") ? addressIn(`db:${last2}`) : hosts.test(said) && said.includes(".") ? said : mask;
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
  const kept2 = (value, name) => {
    if (typeof value === "string")
      return idIn(value) ?? (/^[\w@.:-]{1,40}$/.test(value) ? masked(value, name) : mask);
    if (typeof value === "number" && name !== void 0 && isSecretName(name)) return mask;
    if (typeof value !== "object" || value === null) return value;
    if (depth >= deepestDocument) return null;
    depth++;
    const pair2 = Array.isArray(value) ? void 0 : pairName(value);
    const result = Array.isArray(value) ? maskedItems(value, kept2, name) : Object.fromEntries(
      Object.entries(value).map(([key2, one]) => [
        key2,
        kept2(one, pair2 !== void 0 && isPairValue(key2) ? pair2 : key2)
      ])
    );
    depth--;
    return result;
  };
  return JSON.stringify(kept2(document));
}
var deepestDocument = 32;
var header = /^[\w-]{1,60}:\s|(?:key|secret|token|pass\w{0,20}|pwd|auth\w{0,20}|cookie|signature|sas)s?'?\s*:|^(?:aws4-hmac\S*|basic\s+\S{8}|bearer|digest|negotiate|sharedaccess\w*|token)\s?\S*\s?\S*$/i;
var secretWord = /(?:^|[\s,;])(?:pass(?:word|wd|phrase)?|pwd?|secret|token|sas|(?:api|access|account|private|shared)[ _]?key|[\w-]+-key)\s+\S/i;
var secretDigits = /(?:^|[\s,;(])(?:pins?|puk|tan|otp|totp|cvv|cvc|passcode|pass code|combination|(?:access|alarm|door|entry|gate|lock|one[- ]time|pin|safe|security|unlock|verification)[ -]?code)(?:\s+(?:is|no\.?|nr\.?|number))?\s*[:=]?\s*\d[\d -]{2,}/i;
var marked = /-----|(?:^|[^a-z\d])(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-[\w-]{20}|xox[a-z]-|sk[-_](?:live|test|proj|ant)[-_]|sk-[a-z\d]{20}|a[ks]ia[\da-z]{12}|aiza[\w-]{20}|eyj[\w-]{5,}\.|hv[sbr]\.|npm_[\da-z]{20}|sg\.[\w-]{16})/i;

var mixed2 = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])/;

var schemed = /^(?:https?|wss?|ftps?|amqps?|mqtts?|rediss?|mongodb|postgres(?:ql)?|mysql):/i;

// src/locate/masked-expression.ts
var mask2 = "***";
var reference = /^[A-Za-z_][\w-]{0,63}(?:\.[\w-]{1,64}|\[(?:"[\w.-]{0,64}"|\d+)\]){1,16}$/;
var secretBehind2 = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|cookie|authorization|(?:private|access|account|shared|api|auth)[_-]?key)s?["']?\s*(?:[:=,]|\s[\w"'])/i;
var option = /["'](?:--[a-z]|-[a-z]["'])/i;
var joining = /join|concat|format/i;
var part = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:\$\{[^{}]{0,200}\}|[^\s,[\]{}()"'])+/g;
var call = /^![A-Za-z:]{1,40}$/;

function maskedText(text2) {
  const references2 = [];
  const bare2 = text2.replaceAll(
    /\$\{[^{}]{0,200}\}/g,
    (one) => `Reference${names[references2.push(one) - 1] ?? ""}`
  );
  if (references2.length > names.length) return mask2;
  if (bare2.trim() === "") return text2;
  return masked(bare2).replaceAll(
    /Reference([A-Z])/g,
    (whole2, name) => references2[names.indexOf(name)] ?? whole2
  );
}
var names = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

// src/locate/path.ts
var none2 = { none: true };
var own = { own: true };

var unshown = unknown(void 0);




// src/locate/choices.ts
var listed = (choices) => `one of ${choices.join(", ").replaceAll(":000000000000:", "::")}`;
var whichOf = ((choices) => choices ? `; it is ${listed(choices)}` : "");
var homesAllowed = (({ location, planned }, site) => location === void 0 && !site ? planned?.written?.["/location"]?.oneOf : void 0);
var writtenChoice = (expression, choices) => expression === void 0 ? listed(choices) : `${maskedExpression(expression)}: ${listed(choices)}`;
function anyOf(row, {
  resource,
  listed: home
}, choices, here, undecided2) {
  if (!("read" in row)) return void 0;
  const { as } = row;
  const answers = choices.map((choice) => as ? as(choice, here()) : choice);
  const [first] = answers;
  if ((first === none2 || first === own) && answers.every((one) => one === first)) return first;
  const places2 = answers.flatMap((answer) => {
    if (typeof answer === "string") return [answer];
    if (answer === none2 || answer === own) return [resource.location && home?.code];
    if ("anyOf" in answer && answer.gap === void 0) return answer.anyOf;
    return [void 0];
  });
  if (!places2.every((place) => place !== void 0)) return void 0;
  const codes = [...new Set(places2)];
  return codes.length === 1 ? codes[0] : { anyOf: codes, code: listed(codes), undecided: undecided2 };
}
function anyPair(homes, provider, atlas, undecided2) {
  const known6 = homes.map((home) => atlas.find(provider, home).code);
  const pairs = known6.map((home) => atlas.pair(provider, home));
  if (pairs.every((pair2) => pair2 === void 0)) return void 0;
  const codes = [...new Set(pairs.map((pair2, i) => pair2 ?? known6[i]))];
  return codes.length === 1 ? codes[0] : { anyOf: codes, code: listed(codes), undecided: undecided2 };
}

// src/locate/gaps.ts

function notTold(resource, role, why, { gap: gap2, remedy = "scan the account or subscription it names as well" }) {
  return gapOf(resource, role, "unresolved-reference", `${why}: ${brief(gap2)}`, remedy);
}
function notUnderstood(resource, role, why, property, value) {
  return gapOf(
    resource,
    role,
    "unknown-value",
    value === void 0 || value === null ? `${why}: ${property} is missing, and the provider always returns it` : `${why}: this version does not understand ${quoted(value)} at ${property}`,
    "look up the setting at the provider; a newer version of data-boundary may know the value"
  );
}
var longestQuote = 200;
function quoted(value) {
  const text2 = JSON.stringify(typeof value === "string" ? masked(value) : value) ?? typeof value;
  return text2.length > longestQuote ? `${text2.slice(0, longestQuote)}\u2026` : text2;
}
function misshapenAs(resource, role, what, why) {
  return gapOf(
    resource,
    role,
    "failed",
    `${what}: unexpected record format (${why})`,
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
    "it is listed twice, with different labels; it was judged by the first",
    "give it the same labels in every list, or scan the lists one by one"
  );
}
function retyped(resource) {
  return gapOf(
    resource,
    "home",
    "failed",
    "its id is listed with two types; it was judged as both, and one of them is wrong",
    "list it once, with the type that the provider shows"
  );
}
function brief(text2) {
  return text2.length > 500 ? `${text2.slice(0, 500)}\u2026` : text2;
}
function unknownSite(resource, role, name) {
  return gapOf(
    resource,
    role,
    "unknown-location",
    `it runs at ${JSON.stringify(masked(brief(name)))}, a customer site; the listed location is that of its management`,
    "find out where that site is, and accept the gap with an exception if it is inside"
  );
}
function unknownLocation(resource, role, code, pointer) {
  const noLocation = code === void 0 ? resource.planned?.noLocation : void 0;
  if (noLocation)
    return gapOf(
      resource,
      role,
      "unknown-location",
      `${noLocation.why}${whichOf(resource.planned?.written?.["/location"]?.oneOf)}`,
      noLocation.remedy
    );
  return gapOf(
    resource,
    role,
    "unknown-location",
    code === void 0 ? "no location is listed" : code === "" ? `the location at ${pointer} is an empty text` : `no country is known for the location ${JSON.stringify(brief(code))} at ${pointer}`,
    code === void 0 ? "look up the resource at the provider, and accept the gap with an exception if it holds no data" : "look up the location at the provider; a newer version of data-boundary may know it"
  );
}
var describedAtSite = {
  site: "The machine, disk or database is at a custom location, a customer site whose physical location Azure does not know; the listed location is that of its description."
};

// src/locate/union.ts
function unionOf(atlas, { provider }, { anyOf: anyOf2, code }) {
  const places2 = anyOf2.map((one) => atlas.find(provider, one));
  if (places2.length === 0 || places2.includes(void 0)) return void 0;
  return { code, countries: [...new Set(places2.flatMap((place) => place.countries))].sort() };
}

// src/locate/listed-home.ts
var byFile = "the file sets the region of the resource";
function anyHome(atlas, resource, site) {
  const anyOf2 = homesAllowed(resource, site);
  return anyOf2 && unionOf(atlas, resource, { anyOf: anyOf2, code: listed(anyOf2) });
}


function anyWritten(resource) {
  const allowed = homesAllowed(resource, void 0);
  return allowed ? writtenChoice(resource.planned?.written?.["/location"]?.expression, allowed) : null;
}
var providersId = (({ id, planned }) => planned?.ids?.[0] ?? id);

// src/locate/arrive.ts

var isMadeUp = ((value) => typeof value === "string" && value.includes(":000000000000:"));

// src/locate/default-home.ts


// src/locate/arms.ts
var isHeld = ((value) => value !== void 0 && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0));
var at = ((from2, path) => {
  let value = from2;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null) return void 0;
    value = value[step];
  }
  return value;
});


var holdsAny = ((record, arms) => arms.some(((arm) => isHeld(at(record, arm)))));

function noArm(property, record, arms, beside2 = []) {
  const held = Object.entries(Object(record)).flatMap(
    ([name, value]) => !isHeld(value) || beside2.includes(name) ? [] : arms.some((arm) => arm.startsWith(`${name}.`)) ? below(name, value) : [name]
  );
  return unknown(held.length === 0 ? void 0 : held.join(", "), property);
}
var below = (name, value) => typeof value === "object" && value !== null ? Object.keys(value).map((part2) => `${name}.${part2}`) : [];
function holds2(...arms) {
  return (_, { element }) => holdsAny(element, arms) ? none2 : unknown(void 0, arms[0]);
}

// src/locate/kept.ts
var cut = /* @__PURE__ */ Symbol("cut");



var branch = (() => ({
  named: /* @__PURE__ */ new Map(),
  hasPairValue: false,
  each: void 0,
  isRead: false,
  isName: false,
  isUnion: false
}));


var nameIn2 = (text2) => /^[^\p{Cc}]{1,512}$/u.test(text2) ? text2 : "***";
var isMemberName = (key2) => /^[a-z][a-z\d]{0,63}$/i.test(key2) && masked(key2) === key2;

var emptied = (item) => item === null || item === void 0 ? null : typeof item === "object" ? {} : "";

// src/locate/rows-digest.ts
var noRows = "none";


// src/locate/kinds.ts

var functionPaths = (({ rows: rows2, home, alias }) => [
  ...rows2.flatMap((({ reads }) => reads)),
  ...home?.reads ?? [],
  ...alias?.reads ?? []
]);


function isOwnerIn(types2) {
  const owners = new Set([...types2.values()].flatMap(ownersOf));
  return (key2) => owners.has(key2);
}

// src/locate/unseen.ts


function watching(properties, unseen4) {
  const watch = {
    record: void 0,
    missed: void 0,
    part: (value, pointer) => isDeep ? below2(value, pointer) : value
  };
  const deep = unseen4["**"];
  const isDeep = deep !== void 0 || Object.keys(unseen4).some((key2) => key2.startsWith("/"));
  const below2 = (value, pointer) => typeof value !== "object" || value === null ? value : new Proxy(value, {
    get(target, key2, receiver) {
      const item = Reflect.get(target, key2, receiver);
      if (typeof key2 !== "string") return item;
      const at3 = `${pointer}/${escapePointer(key2)}`;
      if (!Array.isArray(target) && isAbsent(target, key2)) {
        const why = Object.hasOwn(unseen4, at3) ? unseen4[at3] : deep;
        if (why !== void 0) watch.missed = `${key2}: ${why}`;
      }
      return below2(item, at3);
    }
  });
  watch.record = new Proxy(Object(properties), {
    get(target, key2, receiver) {
      const item = Reflect.get(target, key2, receiver);
      if (typeof key2 !== "string") return item;
      const at3 = `/${escapePointer(key2)}`;
      const why = Object.hasOwn(unseen4, key2) ? unseen4[key2] : Object.hasOwn(target, key2) ? void 0 : Object.hasOwn(unseen4, at3) ? unseen4[at3] : unseen4["*"] ?? deep;
      if (why !== void 0) watch.missed = `${key2}: ${why}`;
      return isDeep ? below2(item, at3) : item;
    }
  });
  return watch;
}
function isAbsent(target, key2) {
  if (!Object.hasOwn(target, key2)) return !(key2 in Object.prototype);
  return target[key2] === null;
}

// src/locate/row-context.ts


// src/locate/words.ts

var readers = /* @__PURE__ */ new WeakSet();

var readsWord = (row) => "read" in row && (row.as === void 0 || readers.has(row.as));



var folded2 = ((meanings) => new Map(Object.entries(meanings).map((([word, meant]) => [word.toLowerCase(), meant]))));

// src/locate/read-rows.ts

var notSeen2 = (({ why: what }, why) => `${what}: not seen, ${why}`);
var unread2 = /* @__PURE__ */ new WeakMap();
function unreadTop(compiled2, why) {
  let said = unread2.get(compiled2);
  if (said?.why !== why) {
    said = { why, detail: notSeen2(compiled2.row, `${compiled2.top}: ${why}`) };
    unread2.set(compiled2, said);
  }
  return said.detail;
}





// src/locate/labels.ts
var mostLately3 = 1024;







var known2 = /* @__PURE__ */ new Map();
var mostKnown = 4096;

// src/locate/references.ts
var mostLately4 = 1024;

function united(before, homes) {
  const more2 = homes.filter(({ code }) => !before.some((one) => one.code === code));
  return more2.length === 0 ? before : [...before, ...more2];
}

var isEnd = ((id, name) => name === id.slice(nameAt(id)));

var inAscii = ((json3) => json3.replaceAll(
  /[\u007f-\uffff]/g,
  (letter2) => `\\u${letter2.charCodeAt(0).toString(16).padStart(4, "0")}`
));


// src/id-table/number-rows.ts
var pageBits3 = 10;
var rowsOfPage = 2 ** pageBits3;
var mostHeld2 = 512;


// src/locate/repeats.ts
var report = { kind: 0, to: 1, before: 2 };
var reportWidth = 3;
var known3 = { reported: 0, labels: 1, type: 2, scope: 3, aside: 4 };
var knownWidth = 5;


// src/locate/resolve.ts

var keys = /* @__PURE__ */ new Map();

var asWritten = (id, { declared, value }) => declared && typeof value === "string" ? value : id;

// src/locate/waiting.ts


// src/locate/locate.ts




// src/check.ts

function decided2(placement) {
  const { undecided: _, ...rest2 } = placement;
  return rest2;
}


// src/collect/files-read.ts


var store = new AsyncLocalStorage();

function noteRead(path) {
  store.getStore()?.add(path);
}
function readInput(path) {
  return readInputBytes(path).toString("utf8");
}
function readInputBytes(path) {
  const bytes = readFileSync2(path);
  noteRead(path);
  return bytes;
}

// facade:src/report/escape.ts?scan
import { forTerminal, toJson, wholeForTerminal } from "./cli.js";

// src/report/numbers.ts


// src/report/account.ts
function accountInWords({ provider, scope, declared }, run = unnamed, escape = forTerminal) {
  if (declared) return `file ${escape(declared.file)}`;
  const facts = isProvider(provider) ? factsOf(provider) : void 0;
  const words3 = facts?.scopeNames?.[scope] ?? `${facts?.account ?? fileNouns[provider]} ${escape(scope)}`;
  const name = accountName(scope, run);
  return name === void 0 ? words3 : `${escape(name)} (${words3})`;
}
function resourcesIn({ provider, scope }, { byAccount: byAccount2 }) {
  if (!byAccount2) return "not counted";
  const account = byAccount2.find((one) => one.provider === provider && one.scope === scope);
  return grouped(account?.resources ?? 0);
}

var known4 = /* @__PURE__ */ new WeakMap();
var namesIn2 = ((identities) => new Map(
  identities.flatMap((identity2) => {
    const [, name, id] = /^(.+) \(([^()]+)\)$/s.exec(identity2) ?? [];
    return name !== void 0 && id !== void 0 ? [[id, name]] : [];
  })
));
var unnamed = { identities: [] };
var fileNouns = { inventory: "inventory", plan: "file" };

// facade:src/identity.ts?scan
import { pageUrl, projectUrl, schemaUrl } from "./cli.js";

// src/report/links.ts
var reportSchemaUrl = schemaUrl("report");
var inventorySchemaUrl = schemaUrl("inventory");
var baselineSchemaUrl = schemaUrl("baseline");
var guardsSchemaUrl = schemaUrl("guards");
var historySchemaUrl = schemaUrl("history");
var sarifSchemaUrl = "https://json.schemastore.org/sarif-2.1.0.json";
var rulePageUrl = (id) => pageUrl(`docs/rules.md#${id}`);
var schemaVersion = "1.2";
var guardsVersion = "2";
var baselineVersion = "1";

// src/report/json-comparison.ts
function comparisonObject(it) {
  const { error, warning, note } = it.newByLevel;
  return {
    kind: it.kind,
    name: it.name,
    finishedAt: it.finishedAt,
    new: it.new,
    worse: it.worse,
    known: it.known,
    newByLevel: { error, warning, note },
    newGaps: it.newGaps,
    knownGaps: it.knownGaps,
    closed: it.closed.map((one) => ({ ...knownObject(one), why: one.why })),
    notSeen: it.notSeen.map((one) => ({ ...knownObject(one), why: one.why })),
    changed: it.changed.map((one) => ({ ...knownObject(one), changes: one.changes })),
    notes: it.notes
  };
}
function knownObject(it) {
  const { id, type: type2, provider, scope, name } = it.resource;
  return {
    rule: it.rule,
    level: it.level,
    verdict: it.verdict,
    resource: { id, type: type2, provider, scope, name },
    role: it.role,
    location: { code: it.location.code, countries: it.location.countries },
    outside: it.outside,
    classes: it.classes,
    into: it.into,
    fingerprint: it.fingerprint,
    accepted: it.accepted
  };
}

// src/report/json-places.ts

var counts = (({ inside, outside, mayLeave }) => ({
  inside,
  outside,
  mayLeave
}));
var countsByRole = ((row) => inOrder2(row, counts));
var standing = (({ kind, decision, from: from2, until, note }) => ({
  kind,
  decision,
  from: from2,
  until,
  note
}));


// src/report/repeated.ts



// src/report/report.ts
var chunkLength = 64 * 1024;


// src/report/json.ts
var json = { id: "json", render: ((report2) => chunked(write(report2))) };




function placementWriter() {
  const countries = repeated();
  const outside = repeated();
  return ({ resource, role, location, verdict: verdict3, evidence, into, ...it }) => {
    const { pointer, value = null, basis, why, docs, declared } = evidence;
    const { code } = location;
    return `{"verdict":"${verdict3}","resource":${resourceText(resource)},"role":"${role}","location":{"code":${toJson(code)},"countries":${countries(code, location.countries)}},"outside":${outside(code, it.outside)},"evidence":{"pointer":${toJson(pointer)},"value":${toJson(value)},"basis":"${basis}","why":${toJson(why)},"docs":${toJson(docs)}${declared ? `,"declared":${toJson(declaredAt2(declared))}` : ""}}` + (into === void 0 ? "}" : `,"into":${toJson(into)}}`);
  };
}



function exception(it) {
  if (!it) return void 0;
  const { reason, approvedBy, expires, legalBasis, expired } = it;
  return { reason, approvedBy, expires, legalBasis, expired };
}
function gap(it) {
  const { reason, provider, scope, region, service: service2, type: resourceType2, resource, role } = it;
  const { resources, detail, remedy } = it;
  return {
    id: it.id,
    reason,
    provider,
    scope,
    region,
    service: service2,
    type: resourceType2,
    resource,
    role,
    resources,
    detail,
    remedy,
    fingerprint: it.fingerprint,
    declared: it.declared && declaredAt2(it.declared),
    exception: exception(it.exception),
    baselineState: it.baselineState
  };
}



function outcome(it) {
  const { rule: ruleId, resource, status, matches, warning } = it;
  return { rule: ruleId, resource, status, matches, warning, ...exception(it) };
}



function contract(it) {
  const { reference: reference2, cloud, accounts, entity, provider, functions, service: service2, start: start2, end } = it;
  const { terminationReason, noticeEntity, noticeProvider, governingLaw, provision } = it;
  const { sensitiveness, reliance } = it;
  return {
    reference: reference2,
    cloud,
    accounts,
    entity,
    provider: provider && { code: provider.code, type: provider.type },
    functions,
    service: service2,
    start: start2,
    end,
    terminationReason,
    noticeEntity,
    noticeProvider,
    governingLaw,
    provision,
    sensitiveness,
    reliance
  };
}
function framework({ id, title, edition, controls }) {
  return {
    id,
    title,
    edition,
    controls: controls.map(
      ({ id: control2, title: said, rules, verified, source, checked: checked2, note }) => ({
        id: control2,
        title: said,
        rules,
        verified,
        source,
        checked: checked2,
        note
      })
    )
  };
}


// src/report/countries.ts
var listedUpTo = 6;

function countriesInWords(countries) {
  if (countries.length > listedUpTo) return `one of ${countries.length} countries`;
  const names3 = countries.map(countryName2);
  if (names3.length < 3) return names3.join(" or ");
  return `${names3.slice(0, -1).join(", ")}, or ${names3.at(-1)}`;
}

function placeInWords({ countries }, outside) {
  if (isAnywhere({ countries })) return "anywhere in the world";
  const where = countriesInWords(countries);
  if (outside.length === countries.length || outside.length === 0) return where;
  return outside.length > listedUpTo ? `${where}, ${outside.length} of them not allowed` : `${where}, of which not allowed: ${outside.map(countryName2).join(", ")}`;
}

// src/report/text-lines.ts

var linkable = /^https:\/\/[\w./?=&%#:()~-]+$/;
var usualWidth = 100;

var columnsOf = ((text2) => stripVTControlCharacters(text2).length);


var withoutHalves = ((text2) => text2.replaceAll(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, ""));


function valueInWords(value) {
  return forTerminal(value === void 0 ? "null" : JSON.stringify(value));
}

// src/report/comparison.ts
var isFresh = (finding) => !isAccepted(finding) && finding.baselineState !== "known";
var isNew = (finding) => isFresh(finding) && finding.baselineState !== "worse";
var isWorse = (finding) => isFresh(finding) && finding.baselineState === "worse";
function changesIn({
  findings,
  comparison: { changed, worse: count }
}) {
  const worse = /* @__PURE__ */ new Set();
  if (count > 0 && changed.length > 0) {
    for (const finding of findings) if (isWorse(finding)) worse.add(finding.fingerprint);
  }
  return {
    worse: new Map(
      changed.filter(({ fingerprint: fingerprint2 }) => worse.has(fingerprint2)).map(({ fingerprint: fingerprint2, changes: changes2 }) => [fingerprint2, changes2.join("; ")])
    ),
    others: changed.filter(({ fingerprint: fingerprint2 }) => !worse.has(fingerprint2))
  };
}
var isKnown = (({ baselineState }) => baselineState === "known");
var words2 = {
  baseline: {
    new: "new",
    known: "known",
    closed: "closed",
    notSeen: "no longer seen"
  },
  against: {
    new: "would newly leave",
    known: "there already, or not changed by the plan",
    closed: "would come back inside",
    notSeen: "cannot be determined from the plan"
  }
};
var partInWords = ({ kind }, part2) => words2[kind][part2];
function comparisonInWords(it) {
  const fresh = it.kind === "baseline" ? it.new === 0 ? "no new finding" : counted(it.new, "new finding") : it.new === 0 ? "no finding would newly leave" : `${counted(it.new, "finding")} would newly leave`;
  const rest2 = [
    [it.known, partInWords(it, "known")],
    [it.closed.length, partInWords(it, "closed")],
    [it.notSeen.length, partInWords(it, "notSeen")]
  ];
  const said = rest2.flatMap(([count, what]) => count > 0 ? [`${count} ${what}`] : []);
  return fresh + (it.worse > 0 ? ` and ${it.worse} worse` : "") + ` ${it.kind === "baseline" ? "since" : "compared with"} ${it.finishedAt.slice(0, 10)} (${it.name})` + (said.length > 0 ? `: ${said.join(", ")}` : "");
}
var findingsThat = ({ findings }, is) => ({
  *[Symbol.iterator]() {
    for (const finding of findings) if (is(finding)) yield finding;
  }
});
var absentPlace = ({ role, location, outside }) => `${role} at ${location.code} -> ${placeInBrief(location, outside)}`;
var newGapsFirst = ((gaps) => {
  const all = [...gaps];
  return [...all.filter(((gap2) => !isKnown(gap2))), ...all.filter(isKnown)];
});

// src/report/left-out.ts
var skippedInWords = { logs: "diagnostic settings" };
var witnessInWords = {
  config: "the AWS Config recorder",
  explorer: "the index of Resource Explorer"
};
var shownRegions = 6;

function vouchedInWords(witness, all) {
  const distinct = (of) => new Set(all.flatMap(of)).size;
  const [services2, types2] = [distinct((one) => one.services), distinct((one) => one.types)];
  const what = [
    ...services2 > 0 ? [counted(services2, "service")] : [],
    ...types2 > 0 ? [counted(types2, "other type")] : []
  ].join(" and ");
  const scopes = distinct(({ scope }) => [scope]);
  const where = counted(
    distinct(({ regions }) => Object.keys(regions)),
    "region"
  );
  return `${what} in ${where}${scopes > 1 ? ` of ${counted(scopes, "account")}` : ""}, as ${witnessInWords[witness]} says that there are none (--trust ${witness})`;
}
var listed2 = (all) => all.slice(0, shownRegions).join(", ") + (all.length > shownRegions ? ` and ${all.length - shownRegions} more` : "");

// src/report/text-verdict.ts





var failing = (({ failOn = "error" }) => failOn === "never" ? [] : levels.slice(0, levels.indexOf(failOn) + 1));
var sawAll = (({ summary, run, comparison }) => summary.gaps === 0 && run.status === "complete" && summary.resources > 0 && (comparison?.notSeen.length ?? 0) === 0);


// src/run/against.ts




// src/compare/baseline.ts
function baselineOf(report2) {
  const { run, findings, gaps, placements, comparison } = report2;
  return {
    run,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of findings) yield knownOf(finding);
        if (comparison?.kind === "baseline")
          for (const { why: _, ...known6 } of comparison.notSeen) yield known6;
      }
    },
    gaps,
    ...placements && { placements },
    rows: rowsIn(report2)
  };
}
var rowsIn = ({ types: types2 }) => Object.fromEntries(
  types2.flatMap(
    ({ type: type2, rows: rows2 }) => rows2 === void 0 ? [] : [[type2, rows2]]
  )
);
function knownOf(finding) {
  const { rule: rule2, level, verdict: verdict3, role, location, outside, classes: classes2, fingerprint: fingerprint2, exception: exception2 } = finding;
  const into = destinationOf(finding);
  const { id, type: type2, provider, scope, name } = finding.resource;
  return {
    rule: rule2,
    level,
    verdict: verdict3,
    resource: { id, type: type2, provider, scope, name },
    role,
    location,
    outside,
    classes: classes2,
    ...into !== void 0 && { into },
    fingerprint: fingerprint2,
    ...isInForce(exception2) && { accepted: true }
  };
}
var isInForce = (exception2) => exception2 !== void 0 && exception2.expired !== true;

// src/compare/planned.ts

function planIndex(live) {
  const liveIds = /* @__PURE__ */ new Set();
  const scopes = /* @__PURE__ */ new Set();
  const named4 = /* @__PURE__ */ new Set();
  const liveNames = /* @__PURE__ */ new Map();
  for (const { resource } of live) {
    liveIds.add(sameId(resource.id));
    scopes.add(`${resource.provider} ${sameId(resource.scope)}`);
    const key2 = nameKey(resource);
    const same4 = liveNames.get(key2) ?? /* @__PURE__ */ new Map();
    liveNames.set(key2, same4.set(sameId(resource.id), resource));
  }
  const byId2 = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const removedIds = /* @__PURE__ */ new Set();
  const removedNames = /* @__PURE__ */ new Map();
  const parts2 = [];
  const actions2 = /* @__PURE__ */ new Map();
  const idsOf2 = /* @__PURE__ */ new Map();
  let removals = 0;
  return {
    resource({ planned, ...resource }) {
      if (!planned || planned.isPart) return;
      actions2.set(sameId(resource.id), planned.action);
      if (planned.ids) idsOf2.set(sameId(resource.id), planned.ids);
      const one = { ...resource, planned };
      for (const id of [resource.id, ...planned.ids ?? []])
        if (liveIds.has(sameId(id))) byId2.set(sameId(id), one);
      const key2 = nameKey(resource);
      if (!liveNames.has(key2)) return;
      const list2 = byName.get(key2);
      if (list2) list2.push(one);
      else byName.set(key2, [one]);
    },
    removed(one) {
      removals++;
      if (one.part) {
        parts2.push({ ...one, part: one.part });
        return;
      }
      for (const id of one.ids) removedIds.add(sameId(id));
      const { type: type2, name } = one;
      if (type2 === void 0 || name === void 0 || one.ids.length > 0) return;
      const key2 = nameKey({ ...one, type: type2, name });
      removedNames.set(key2, (removedNames.get(key2) ?? 0) + 1);
    },
    actionOf: (id) => actions2.get(sameId(id)),
    idsOf: (id) => idsOf2.get(sameId(id)) ?? [],
    of({ resource }) {
      const same4 = byId2.get(sameId(resource.id));
      if (same4) return same4;
      const candidates2 = (byName.get(nameKey(resource)) ?? []).filter(
        (one) => mayBe(one, resource)
      );
      const [first] = candidates2;
      if (first) {
        const others2 = liveNames.get(nameKey(resource)).values();
        if (candidates2.length > 1 || others2.filter((one) => mayBe(first, one)).toArray().length > 1)
          return void 0;
        if (!isAccount(first.scope) && scopes.size > 1) named4.add(sameId(first.id));
        return first;
      }
      return removedIds.has(sameId(resource.id)) || removedNames.get(nameKey(resource)) === 1 ? "removed" : void 0;
    },
    takenAway({ resource, evidence }) {
      const isAlone = liveNames.get(nameKey(resource))?.size === 1;
      return parts2.find(
        ({ ids: ids2, type: type2, name, provider, part: part2 }) => (ids2.length > 0 ? ids2.some((id) => sameId(id) === sameId(resource.id)) : isAlone && type2 !== void 0 && name !== void 0 && nameKey({ provider, type: type2, name }) === nameKey(resource)) && holds3(part2.settings, stepsIn(evidence.pointer), evidence.value)
      )?.part.address;
    },
    byNameAlone: () => named4.size,
    count: () => actions2.size + removals
  };
}
function holds3(settings, [step, ...rest2], value) {
  if (step === void 0) return isDeepStrictEqual(settings, value);
  if (Array.isArray(settings))
    return /^\d+$/.test(step) && settings.some((one) => holds3(one, rest2, value));
  return typeof settings === "object" && settings !== null && Object.hasOwn(settings, step) && holds3(settings[step], rest2, value);
}
var stepsIn = (pointer) => pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
var nameKey = ({
  provider,
  type: type2,
  name
}) => JSON.stringify([provider, type2.toLowerCase(), name]);
var isAccount = (scope) => /^(?:\d{12}|[\da-f-]{36})$/i.test(scope);
function mayBe({ scope, location, planned }, live) {
  if (planned.isNew) return false;
  if (isAccount(scope) && sameId(scope) !== sameId(live.scope)) return false;
  const region = factsOf(live.provider).ids.regionOf(live.id);
  return region === void 0 || location === void 0 || location === region || planned.action === "replace";
}

// src/compare/same-places.ts
function samePlaces(idsOf2) {
  const places2 = /* @__PURE__ */ new Map();
  const aliases2 = /* @__PURE__ */ new Map();
  const pairedPlace = (id, { role, location }) => {
    const key2 = JSON.stringify([id, role, location.code]);
    const place = places2.get(key2) ?? { planned: /* @__PURE__ */ new Set(), live: /* @__PURE__ */ new Set() };
    places2.set(key2, place);
    return place;
  };
  const isSame3 = (planned, live) => planned === live || aliases2.get(planned)?.has(live) === true || idsOf2(planned).some((id) => sameId(id) === live);
  const pairsOf = (place) => place.pairs ??= pair(place, isSame3);
  return {
    planned: (finding) => void pairedPlace(finding.resource.id, finding).planned.add(destinationOf(finding)),
    live: (id, finding) => void pairedPlace(id, finding).live.add(destinationOf(finding)),
    alias(planned, live) {
      const ids2 = aliases2.get(planned) ?? /* @__PURE__ */ new Set();
      aliases2.set(planned, ids2.add(sameId(live)));
    },
    isThere: (finding) => pairsOf(pairedPlace(finding.resource.id, finding)).planned.has(destinationOf(finding)),
    isPlanned: (id, finding) => pairsOf(pairedPlace(id, finding)).live.has(destinationOf(finding))
  };
}
function pair(place, isSame3) {
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
    (one, other) => one === void 0 || other === void 0 ? one === other : isSame3(one, other)
  );
  match((one, other) => one === void 0 || other === void 0);
  return { planned, live };
}

// src/compare/against.ts
function against(report2, live, { name, index: index2 }) {
  const places2 = samePlaces(index2.idsOf);
  const homes = /* @__PURE__ */ new Map();
  for (const finding of report2.findings) {
    places2.planned(finding);
    if (finding.role === "home") homes.set(finding.resource.id, finding.location.code);
  }
  for (const finding of live.findings) {
    const one = index2.of(finding);
    if (one === void 0 || one === "removed") continue;
    places2.live(one.id, finding);
    places2.alias(one.id, finding.resource.id);
  }
  const gaps = [...report2.gaps];
  const closed = [];
  const changed = [];
  const notSeen3 = [];
  let untouched = 0;
  for (const finding of live.findings) {
    const one = index2.of(finding);
    const taken = index2.takenAway(finding);
    if (one === void 0) {
      if (taken === void 0) untouched++;
      else
        notSeen3.push({
          ...knownOf(finding),
          why: `the plan destroys ${taken}, and does not contain the resource itself`
        });
      continue;
    }
    if (one === "removed") {
      closed.push({ ...knownOf(finding), why: "the plan destroys the resource" });
      continue;
    }
    if (places2.isPlanned(one.id, finding)) continue;
    if (isUnchanged(one.planned.action) && taken === void 0) continue;
    const moved = finding.role === "home" ? homes.get(one.id) : void 0;
    if (moved !== void 0) {
      changed.push({
        ...knownOf(finding),
        changes: [`location: ${moved}, was ${finding.location.code}`]
      });
      continue;
    }
    const [list2, why] = outcomeOf(finding, one, gaps, taken);
    (list2 === "closed" ? closed : notSeen3).push({ ...knownOf(finding), why });
  }
  const counts4 = { new: 0, known: 0 };
  const newByLevel = { error: 0, warning: 0, note: 0 };
  const stateOf = (finding) => {
    const destination = destinationOf(finding);
    const isKept = isUnchanged(index2.actionOf(finding.resource.id)) && (destination === void 0 || isUnchanged(index2.actionOf(destination) ?? "keep"));
    return isKept || places2.isThere(finding) ? "known" : "new";
  };
  for (const finding of report2.findings) {
    if (isInForce(finding.exception)) continue;
    const state = stateOf(finding);
    counts4[state]++;
    if (state === "new") newByLevel[finding.level]++;
  }
  const isSame3 = report2.run.boundary.countries.join() === live.run.boundary.countries.join();
  return {
    ...report2,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of report2.findings)
          yield { ...finding, baselineState: stateOf(finding) };
      }
    },
    comparison: {
      kind: "against",
      name,
      finishedAt: live.run.finishedAt,
      ...counts4,
      worse: 0,
      newByLevel,
      newGaps: report2.summary.gaps,
      knownGaps: 0,
      closed,
      notSeen: notSeen3,
      changed,
      notes: [
        ...isSame3 ? [] : [
          `the boundary is ${report2.run.boundary.id}, and the boundary of ${name} is ${live.run.boundary.id}`
        ],
        ...index2.byNameAlone() > 0 ? [
          `${index2.byNameAlone()} planned ${index2.byNameAlone() === 1 ? "resource is" : "resources are"} taken for live ones by name, type and region alone, as the plan names no account and ${name} has several`
        ] : [],
        ...untouched > 0 ? [
          `${untouched} ${untouched === 1 ? "finding" : "findings"} of ${name} on resources that the plan does not name`
        ] : [],
        ...live.run.status === "incomplete" ? [`${name} is incomplete: data that would newly leave may already be there, unseen`] : []
      ]
    }
  };
}
var isUnchanged = (action) => action === "keep" || action === "forget";
function outcomeOf(live, planned, gaps, taken) {
  const gap2 = gaps.find(
    (one) => (one.role === void 0 || one.role === live.role) && (one.resource === void 0 ? one.provider === "plan" ? planned.id.startsWith(`${one.scope}#`) : one.type?.toLowerCase() === planned.type.toLowerCase() : one.resource === planned.id)
  );
  if (gap2) return ["notSeen", `a gap hides it: ${gap2.detail}`];
  if (taken !== void 0) return ["closed", `the plan destroys ${taken}`];
  if (live.role === "home" && live.evidence.pointer === "/location")
    return planned.location === void 0 ? ["notSeen", "the plan does not say where the resource will be"] : ["closed", `the plan has the resource in ${planned.location}`];
  const said = settingOf(live.evidence.pointer);
  return isSaid(planned.properties, said) ? ["closed", `the plan sets ${said.join(".")} to another value`] : ["notSeen", `the plan does not show ${said.join(".") || "the deciding value"}`];
}
function settingOf(pointer) {
  const steps = stepsIn(pointer);
  const index2 = steps.findIndex((step) => /^\d+$/.test(step));
  return index2 < 0 ? steps : steps.slice(0, index2);
}
function isSaid(properties, steps) {
  let at3 = properties;
  for (const step of steps) {
    if (typeof at3 !== "object" || at3 === null || !Object.hasOwn(at3, step)) return false;
    at3 = at3[step];
  }
  return steps.length > 0;
}

// src/run/demos.ts
var isDemo = ((target) => demoTargets.includes(target));


// src/run/against.ts
var isLive = (target) => providerOfTarget(target) !== void 0 || isDemo(target);

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
    ...rest2
  } = request;
  return { ...rest2, baseline: false, targets: [target], formats: [{ format: "json", file }] };
}

// src/run/left-out.ts





// src/run/looked.ts


// src/run/remedies.ts


// src/rules/read.ts
var readBoundaries = (() => JSON.parse(`{"eu":{"title":"European Union","jurisdictions":["eu"],"references":["gdpr-3","gdpr-44"],"examples":{"allowed":["DE","FR","IE","NL","SE"],"refused":["NO","IS","LI","CH","GB","US"]}},"eea":{"title":"European Economic Area","jurisdictions":["eea"],"references":["eea-154-2018","gdpr-44"],"examples":{"allowed":["DE","IE","NO","IS","LI"],"refused":["CH","GB","US","JP"]}},"eudb":{"title":"Microsoft's EU Data Boundary","jurisdictions":["eudb"],"references":["ms-eudb"],"examples":{"allowed":["DE","IE","NO","IS","LI","CH"],"refused":["GB","US","CA"]}}}`));
var readCitations = (() => JSON.parse('{"gdpr-3":{"title":"GDPR Article 3: territorial scope","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","catalogue":"GDPR","checked":"2026-11-22"},"gdpr-28-3-a":{"title":"GDPR Article 28(3)(a): a processor transfers on documented instructions only","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","catalogue":"GDPR","checked":"2026-11-22"},"gdpr-30":{"title":"GDPR Article 30(1)(e) and 30(2)(c): transfers in the record of processing, with the third country named","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","catalogue":"GDPR","checked":"2026-11-22"},"gdpr-32":{"title":"GDPR Article 32: security of processing","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","catalogue":"GDPR","checked":"2026-11-22"},"gdpr-44":{"title":"GDPR Article 44: general principle for transfers","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","catalogue":"GDPR","checked":"2026-11-22"},"gdpr-45":{"title":"GDPR Article 45: transfers on the basis of an adequacy decision","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","catalogue":"GDPR","checked":"2026-11-22"},"gdpr-46":{"title":"GDPR Article 46: transfers subject to appropriate safeguards","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","catalogue":"GDPR","checked":"2026-11-22"},"eea-154-2018":{"title":"EEA Joint Committee Decision 154/2018: the GDPR in the EEA Agreement","url":"https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22018D1022","catalogue":"EEA Agreement","checked":"2026-11-22"},"edpb-01-2020":{"title":"EDPB Recommendations 01/2020 (v2.0): measures that supplement transfer tools; use case 6 is the cloud that needs data in the clear","url":"https://www.edpb.europa.eu/our-work-tools/our-documents/recommendations/recommendations-012020-measures-supplement-transfer_en","catalogue":"EDPB","checked":"2026-11-22"},"edpb-05-2021":{"title":"EDPB Guidelines 05/2021: what a transfer is; remote access counts","url":"https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052021-interplay-between-application-article-3_en","catalogue":"EDPB","checked":"2026-11-22"},"ms-eudb":{"title":"Microsoft: what the EU Data Boundary is","url":"https://learn.microsoft.com/privacy/eudb/eu-data-boundary-learn","catalogue":"Microsoft EU Data Boundary","checked":"2026-11-22"},"dora-30-2-b":{"title":"DORA Article 30(2)(b): the contract names the regions or countries of service, processing and storage","url":"https://eur-lex.europa.eu/eli/reg/2022/2554/oj","catalogue":"DORA","checked":"2026-11-22"},"c5-pss-12":{"title":"BSI C5:2026 PSS-12: region of data processing and storage","url":"https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Informationen-und-Empfehlungen/Empfehlungen-nach-Angriffszielen/Cloud-Computing/Kriterienkatalog-C5/C5_Einfuehrung/C5_Einfuehrung.html","catalogue":"BSI C5","checked":"2026-11-22"},"iso-27018-a-12-1":{"title":"ISO/IEC 27018:2019 A.12.1: geographical location of PII","url":"https://www.iso.org/standard/76559.html","catalogue":"ISO/IEC 27018","checked":"2026-11-22"},"iso-27018-a-12-2":{"title":"ISO/IEC 27018:2019 A.12.2: intended destination of PII","url":"https://www.iso.org/standard/76559.html","catalogue":"ISO/IEC 27018","checked":"2026-11-22"},"ccm-dsp-19":{"title":"CSA Cloud Controls Matrix DSP-19: data location","url":"https://cloudsecurityalliance.org/research/cloud-controls-matrix","catalogue":"CSA CCM","checked":"2026-11-22"},"nist-sa-9-5":{"title":"NIST SP 800-53 SA-9(5): processing, storage, and service location","url":"https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final","catalogue":"NIST SP 800-53","checked":"2026-11-22"}}'));
var readContradicted = (() => JSON.parse('{"level":"warning","security-severity":"6.0","title":"Data is of a class that its own class excludes","what":"The policy says that two data classes exclude each other, and the resource has both. Usually its tags say public, but Amazon Macie or Microsoft Purview found personal data in it, or it is a copy of personal data.","why":"Tags decide who can access a resource, how it is protected and which boundary it is judged by. If they are wrong, all of this is wrong. Data of both classes is judged by the boundaries of both, so a wrong tag never hides a location outside.","remediation":{"console":"Check the detections before you correct anything: `classReasons` of the finding names the service and the types. AWS: Macie > *S3 buckets* > the bucket > *Detections*. Azure: Purview portal > *Data Map* > the asset.\\n\\n- It is personal data: correct the tag, close public access, and find out how the data got there.\\n- It is not: in Macie, exclude the type for this bucket (*Sensitivity > Exclude from score*); in Purview, remove the classification or label from the asset.","cli":"```sh\\n# AWS: what Macie found, without any of it\\naws macie2 list-resource-profile-detections --resource-arn arn:aws:s3:::BUCKET\\n# put-bucket-tagging replaces all tags of the bucket: save those that it has, and correct data-class in the file\\n# (a bucket without tags answers NoSuchTagSet: write {\\"TagSet\\":[{\\"Key\\":\\"data-class\\",\\"Value\\":\\"personal\\"}]})\\naws s3api get-bucket-tagging --bucket BUCKET --output json > tags.json\\n# replaces all tags: those that the file leaves out are lost\\naws s3api put-bucket-tagging --bucket BUCKET --tagging file://tags.json\\n# Azure\\naz tag update --resource-id ID --operation Merge --tags data-class=personal\\n```","terraform":"Correct `tags` of the resource; `default_tags` of the aws provider may set the wrong tag for a whole module.","bicep":"Correct `tags` of the resource; a tag that a policy inherits from the resource group is corrected at the group."},"references":["gdpr-32"]}'));
var readEdition = (() => JSON.parse('{"date":"2026-11-30","digest":"cd87d9ab0d4283cbee3b8cdd98f0370f9cb03cb83e75f4cd02781fbd672b8f6a"}'));
var readFrameworks = () => JSON.parse(`{"c5-2026":{"title":"BSI Cloud Computing Compliance Criteria Catalogue (C5)","edition":"2026","controls":[{"id":"PSS-12.01B","title":"Customer data and its backups are processed and stored only in the agreed or selected region","roles":["home","replica","backup","failover","processing","cache"],"verified":"quoted","source":"https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Informationen-und-Empfehlungen/Empfehlungen-nach-Angriffszielen/Cloud-Computing/Kriterienkatalog-C5/C5_Einfuehrung/C5_Einfuehrung.html","checked":"2026-11-22","note":"The criterion is the provider's. A finding shows that the customer's own configuration selects another region."},{"id":"PSS-12.01AS","title":"The same, data derived by the service included","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://www.bsi.bund.de/DE/Themen/Unternehmen-und-Organisationen/Informationen-und-Empfehlungen/Empfehlungen-nach-Angriffszielen/Cloud-Computing/Kriterienkatalog-C5/C5_Einfuehrung/C5_Einfuehrung.html","checked":"2026-11-22","note":"Sharpens PSS-12.01B. Routing data and threat intelligence are exempt only within partitions (PSS-12.02AC)."}]},"secnumcloud-3.2":{"title":"ANSSI SecNumCloud","edition":"3.2","controls":[{"id":"19.2.a","title":"Document and communicate where data is stored and processed","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://github.com/intuitem/ciso-assistant-community/blob/9f5326ba6aa60f965bbb4af76b6a49be284f9e46/backend/library/libraries/secnumcloud-3.2.yaml","checked":"2026-11-22"},{"id":"19.2.b","title":"Customer data is stored and processed in the European Union","roles":["home","replica","backup","failover","processing","cache"],"verified":"quoted","source":"https://github.com/intuitem/ciso-assistant-community/blob/9f5326ba6aa60f965bbb4af76b6a49be284f9e46/backend/library/libraries/secnumcloud-3.2.yaml","checked":"2026-11-22","note":"The Union, which is narrower than the EEA: scan with --boundary eu."},{"id":"19.2.d","title":"Technical data (identities, infrastructure logs, directory, certificates, access configuration) is kept in the European Union","roles":["log","metadata"],"verified":"quoted","source":"https://github.com/intuitem/ciso-assistant-community/blob/9f5326ba6aa60f965bbb4af76b6a49be284f9e46/backend/library/libraries/secnumcloud-3.2.yaml","checked":"2026-11-22","note":"The Union, which is narrower than the EEA: scan with --boundary eu."}]},"ccc-core":{"title":"FINOS Common Cloud Controls, Core","edition":"2025.10","controls":[{"id":"CCC.Core.CN06.AR01","title":"The region of a running service is in the list of approved locations","roles":["home","failover","processing"],"verified":"official","source":"https://github.com/finos/common-cloud-controls/blob/main/catalogs/core/ccc/controls.yaml","checked":"2026-11-22"},{"id":"CCC.Core.CN06.AR02","title":"The region of a child resource is in the list of approved locations","roles":["backup","cache","log"],"verified":"official","source":"https://github.com/finos/common-cloud-controls/blob/main/catalogs/core/ccc/controls.yaml","checked":"2026-11-22"},{"id":"CCC.Core.CN10.AR01","title":"Data is replicated only to destinations within the trust perimeter","roles":["replica","backup","failover"],"verified":"official","source":"https://github.com/finos/common-cloud-controls/blob/main/catalogs/core/ccc/controls.yaml","checked":"2026-11-22"}]},"ccm-4":{"title":"CSA Cloud Controls Matrix","edition":"4.0","controls":[{"id":"DSP-19","title":"Specify and document the physical locations of data, backups and processing included","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://cloudsecurityalliance.org/research/cloud-controls-matrix","checked":"2026-11-22","note":"The text of 4.1 (2026) was not read."}]},"iso-27018":{"title":"ISO/IEC 27018","edition":"2019","controls":[{"id":"A.12.1","title":"Geographical location of PII","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"secondary","source":"https://www.iso.org/standard/76559.html","checked":"2026-11-22","note":"A.11.1 in the 2014 edition. Pages about the 2025 edition disagree on its number."},{"id":"A.12.2","title":"Intended destination of PII","roles":["replica","failover","processing","cache"],"verified":"secondary","source":"https://www.iso.org/standard/76559.html","checked":"2026-11-22","note":"Pages about the 2025 edition disagree on its number."}]},"iso-27701":{"title":"ISO/IEC 27701","edition":"2025","controls":[{"id":"A.1.5.3","title":"Controllers: countries and international organizations to which PII can be transferred","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"secondary","source":"https://www.isms.online/iso-27701/annex-a-2025/pii-controller-controls-2025/a-1-5-3-countries-for-pii-transfer-2025","checked":"2026-11-22","note":"7.5.2 in the 2019 edition."},{"id":"A.1.5.4","title":"Controllers: records of transfers of PII","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"secondary","source":"https://www.isms.online/iso-27701/annex-a-2025/pii-controller-controls-2025/a-1-5-3-countries-for-pii-transfer-2025","checked":"2026-11-22","note":"7.5.3 in the 2019 edition."},{"id":"A.2.5.3","title":"Processors: countries and international organizations to which PII can be transferred","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"secondary","source":"https://www.isms.online/iso-27701/annex-a-2025/pii-processor-controls-2025/a-2-5-3-countries-for-pii-transfer-2025","checked":"2026-11-22","note":"8.5.2 in the 2019 edition."}]},"nist-800-53r5":{"title":"NIST SP 800-53","edition":"Rev. 5","controls":[{"id":"SA-9(5)","title":"External system services: processing, storage, and service location","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final","checked":"2026-11-22","note":"In no Rev. 5 baseline: an organization selects it."}]},"dora":{"title":"Digital Operational Resilience Act","edition":"Regulation (EU) 2022/2554","controls":[{"id":"Art. 28(3)","title":"Register of information on all contracts for ICT services","roles":["home","replica","backup","failover","processing","cache","log"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg/2022/2554/oj","checked":"2026-11-22"},{"id":"Art. 29(2)","title":"Third-country providers: consider Union data protection rules and their enforcement","roles":["home","replica","backup","failover","processing","cache","log"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg/2022/2554/oj","checked":"2026-11-22","note":"Read in part."},{"id":"Art. 30(2)(b)","title":"The contract names the regions or countries of service, processing and storage","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg/2022/2554/oj","checked":"2026-11-22"},{"id":"B_02.02.0150","title":"Register, location of the data at rest (Implementing Regulation (EU) 2024/2956)","roles":["home","replica","backup","cache","log"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg_impl/2024/2956/oj","checked":"2026-11-22"},{"id":"B_02.02.0160","title":"Register, location of management of the data (Implementing Regulation (EU) 2024/2956)","roles":["home","failover","processing"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg_impl/2024/2956/oj","checked":"2026-11-22"}]},"gdpr":{"title":"General Data Protection Regulation","edition":"Regulation (EU) 2016/679","controls":[{"id":"Art. 13(1)(f)","title":"Inform data subjects of intended transfers to third countries and of their basis","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-22","note":"Art. 14(1)(f) says the same of data that was not obtained from the data subject."},{"id":"Art. 15(2)","title":"Right to be informed of the safeguards of a transfer","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"secondary","source":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-22"},{"id":"Art. 28(3)(a)","title":"Processors transfer on documented instructions only","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-22"},{"id":"Art. 30(1)(e)","title":"Record of processing: transfers, with the third country identified","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-22"},{"id":"Art. 30(2)(c)","title":"Record of a processor: transfers, with the third country identified","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"secondary","source":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-22"},{"id":"Art. 44","title":"General principle for transfers","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"secondary","source":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-22","note":"Whether a place outside is a transfer under Chapter V is for a lawyer to say: EDPB Guidelines 05/2021."},{"id":"Art. 45","title":"Transfers on the basis of an adequacy decision","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-22"},{"id":"Art. 46","title":"Transfers subject to appropriate safeguards","roles":["home","replica","backup","failover","processing","cache","log","metadata"],"verified":"quoted","source":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","checked":"2026-11-22"}]}}`);
var readRoles = (() => JSON.parse('{"home":{"level":"error","security-severity":{"outside":"8.6","may-leave":"6.5"},"outside":{"title":"Data is stored outside the boundary","what":"The resource itself is in a country that the boundary does not allow, so all data in it is stored there."},"may-leave":{"title":"Data may be stored outside the boundary","what":"The resource is at a location that spans several countries, and the boundary does not allow all of them. The provider chooses where the data is."},"why":"Where personal data is kept decides which courts and authorities can reach it. Keeping it in a third country is a transfer that needs its own legal basis, and most customer commitments specify where data is stored at rest.","remediation":{"console":"Few resources can move: create a new one in a region inside the boundary, move the data, switch the clients, and delete the old one with its snapshots, versions and backups last.\\n\\n- AWS: choose the region at the top right before you create. To keep new resources inside: Organizations > *Policies* > *Service control policies* > deny by `aws:RequestedRegion`.\\n- Azure: *Move > Move to another region* if the resource supports it (Azure Resource Mover). To keep new resources inside: Policy > *Assignments* > *Allowed locations*.","cli":"`data-boundary explain home-outside TYPE` prints the commands for the resource types that have their own steps. To keep new resources inside:\\n\\n```sh\\n# AWS: deny by aws:RequestedRegion\\naws organizations create-policy --type SERVICE_CONTROL_POLICY --name boundary --description \\"regions inside\\" --content file://scp.json\\n# Azure: the built-in policy \\"Allowed locations\\"\\naz policy assignment create --name boundary --policy e56962a6-4747-49cd-b67b-bf8b01975c4c --params \'{\\"listOfAllowedLocations\\":{\\"value\\":[\\"westeurope\\",\\"northeurope\\"]}}\'\\n```","terraform":"A change of `location` (azurerm) or of the provider\'s region (aws) destroys the resource with its data and recreates it empty. Add a second resource inside, copy the data, and remove the old one afterwards; `lifecycle { prevent_destroy = true }` refuses a plan that would destroy it.","bicep":"Deploy a second resource inside and copy the data; a template cannot move a resource. With `@allowed`, a deployment elsewhere fails before anything is created:\\n\\n```bicep\\n@allowed([\'westeurope\', \'northeurope\', \'germanywestcentral\', \'francecentral\', \'swedencentral\'])\\nparam location string = \'westeurope\'\\n```"},"references":["gdpr-44","gdpr-45","gdpr-46","gdpr-28-3-a","gdpr-30","dora-30-2-b","c5-pss-12","iso-27018-a-12-1","ccm-dsp-19","nist-sa-9-5"]},"replica":{"level":"error","security-severity":{"outside":"8.2","may-leave":"6.2"},"outside":{"title":"A full copy is kept outside the boundary","what":"While in use, the data is replicated to a country that the boundary does not allow."},"may-leave":{"title":"A full copy may be kept outside the boundary","what":"The data is replicated to a location that spans several countries, and the boundary does not allow all of them."},"why":"A replica is a full copy of the data, under the law of the country where it is. Replication is automatic, so each new record is transferred when it is written, and a primary location inside the boundary hides this.","remediation":{"console":"If a second copy is needed, create it in a second region (or in zones of one region) inside the boundary first; then remove the copy outside, and check that it is gone. Stopping a replication rarely deletes the copied data.\\n\\n- AWS: the service\'s page of the resource, in its own region, shows where it replicates; the copy is managed in the region outside.\\n- Azure: the resource\'s *Redundancy*, *Geo-replication* or *Replication* page.","cli":"`data-boundary explain replica-outside TYPE` prints the commands for the resource types that have their own steps. For other types, the evidence of the finding names the setting that makes the copy.","terraform":"Change the argument that the evidence names, and read the plan before you apply it: if it says `forces replacement`, Terraform destroys the resource with its data. Then change it with the CLI or the console, and set the argument to the value of the resource.","bicep":"Change the property that the evidence names. A deployment in incremental mode deletes nothing: if a replica is a separate resource, remove it with the CLI. `az deployment group what-if` shows what a deployment would change."},"references":["gdpr-44","gdpr-46","gdpr-28-3-a","gdpr-30","edpb-01-2020","dora-30-2-b","c5-pss-12","iso-27018-a-12-2","ccm-dsp-19","nist-sa-9-5"]},"backup":{"level":"error","security-severity":{"outside":"8.0","may-leave":"6.0"},"outside":{"title":"A backup is kept outside the boundary","what":"Backups or snapshots of the data are stored in a country that the boundary does not allow."},"may-leave":{"title":"A backup may be kept outside the boundary","what":"Backups or snapshots of the data are stored at a location that spans several countries, and the boundary does not allow all of them."},"why":"A backup contains all of the data, and often exists longer than the data itself. Several services use geo-redundant backup by default, so it may be nobody\'s decision.","remediation":{"console":"Set the backup\'s redundancy or copy destination to a location inside the boundary. Existing backups stay until their retention ends or they are deleted; delete them last, after you have restored a newer backup from inside once.\\n\\n- AWS: AWS Backup > *Backup plans*; or the backup settings of the resource itself.\\n- Azure: the vault\'s *Properties* > *Backup Configuration*, or the backup settings of the resource itself.","cli":"`data-boundary explain backup-outside TYPE` prints the commands for the resource types that have their own steps. For other types, the evidence of the finding names the setting.","terraform":"Change the argument that the evidence names, and read the plan before you apply it: several redundancy arguments force a new resource, and the old one is destroyed with its backups.","bicep":"Change the property that the evidence names. Some services accept a redundancy only at creation; then deploy a second vault or server and move the protection. `az deployment group what-if` shows what a deployment would change."},"references":["gdpr-44","gdpr-46","gdpr-28-3-a","gdpr-30","gdpr-32","edpb-01-2020","dora-30-2-b","c5-pss-12","iso-27018-a-12-1","ccm-dsp-19","nist-sa-9-5"]},"failover":{"level":"error","security-severity":{"outside":"7.8","may-leave":"5.8"},"outside":{"title":"A failover would move data outside the boundary","what":"If its own region fails, the resource continues in a country that the boundary does not allow."},"may-leave":{"title":"A failover may move data outside the boundary","what":"If its own region fails, the resource continues at a location that spans several countries, and the boundary does not allow all of them."},"why":"In an outage, nobody checks where the data goes. A failover target usually holds a copy already, and becomes the primary location of the data after the failover.","remediation":{"console":"Set up a target inside the boundary first, then remove the target outside, and delete the copy that remains there. Keep one working target throughout.\\n\\n- AWS: the service\'s failover, global or recovery settings of the resource.\\n- Azure: the resource\'s *Failover groups*, *Geo-Recovery* or *Replicated items* page.","cli":"`data-boundary explain failover-outside TYPE` prints the commands for the resource types that have their own steps. For other types, the evidence of the finding names the target.","terraform":"Add the target inside as a separate resource, then remove the one outside. Read the plan before you apply it: if it says `forces replacement`, there is no failover target in between.","bicep":"Deploy the target inside, then remove the one outside with the CLI: a deployment in incremental mode deletes nothing. `az deployment group what-if` shows what a deployment would change."},"references":["gdpr-44","gdpr-46","gdpr-28-3-a","gdpr-32","dora-30-2-b","c5-pss-12","iso-27018-a-12-2","ccm-dsp-19","nist-sa-9-5"]},"processing":{"level":"error","security-severity":{"outside":"7.5","may-leave":"5.5"},"outside":{"title":"Data is processed outside the boundary","what":"Requests or data are sent to a country that the boundary does not allow, and are processed there."},"may-leave":{"title":"Data may be processed outside the boundary","what":"Requests or data are sent to any location where the provider has capacity, and the boundary does not allow all of those countries."},"why":"Storing data inside the boundary is of little use if each request sends it elsewhere unencrypted. Encryption at rest does not help, because the provider must read the data to process it.","remediation":{"console":"Route requests to an endpoint, a model or a target inside the boundary, move the callers, and remove the route outside last. Encryption at rest does not help, because the provider must read the data to process it.\\n\\n- AWS: the target or the regions of the resource; to deny calls outside for every caller, use a service control policy by `aws:RequestedRegion`.\\n- Azure: the deployment type, the locations or the endpoints of the resource.","cli":"`data-boundary explain processing-outside TYPE` prints the commands for the resource types that have their own steps. To deny calls outside for every caller:\\n\\n```sh\\n# AWS: deny by aws:RequestedRegion\\naws organizations create-policy --type SERVICE_CONTROL_POLICY --name boundary --description \\"regions inside\\" --content file://scp.json\\n```","terraform":"Add the target inside beside the one outside, move the callers, then remove the old one. Read the plan before you apply it: if it says `forces replacement`, callers fail in between.","bicep":"Deploy the target inside beside the one outside, move the callers, then delete the old one with the CLI: a deployment in incremental mode deletes nothing."},"references":["gdpr-44","gdpr-46","gdpr-28-3-a","edpb-01-2020","edpb-05-2021","dora-30-2-b","c5-pss-12","iso-27018-a-12-2","ccm-dsp-19","nist-sa-9-5"]},"cache":{"level":"warning","security-severity":{"outside":"5.5","may-leave":"4.0"},"outside":{"title":"Data is cached outside the boundary","what":"Delivered content is cached temporarily in a country that the boundary does not allow."},"may-leave":{"title":"Data may be cached outside the boundary","what":"Delivered content is cached temporarily at any site of the edge network, and the boundary does not allow all of those countries."},"why":"An edge network caches content close to the requester, so a request from any country can leave a copy there. This is acceptable for public images, but it is a transfer if the content is personal data.","remediation":{"console":"Decide by content: public content may be cached anywhere (give it a class with `boundary: anywhere` in the policy, or an exception); personal content must not be cached at the edge.\\n\\n- AWS: the cache policy of the distribution\'s behaviors. A price class or a geographic restriction limits who is served, and does not control where content is cached.\\n- Azure: the caching of the profile\'s routes; or a regional Application Gateway instead of an edge network.","cli":"`data-boundary explain cache-outside TYPE` prints the commands for the resource types that have their own steps. The origin can also forbid caching, on any network: `Cache-Control: no-store`.","terraform":"Remove the cache settings of the routes or behaviors with personal content; the evidence names the resource. The origin can also forbid caching: `Cache-Control: no-store`.","bicep":"Remove the cache settings of the routes with personal content; the evidence names the resource. The origin can also forbid caching: `Cache-Control: no-store`."},"references":["gdpr-44","gdpr-46","gdpr-30","ms-eudb","c5-pss-12","iso-27018-a-12-2","ccm-dsp-19","nist-sa-9-5"]},"log":{"level":"warning","security-severity":{"outside":"5.0","may-leave":"3.8"},"outside":{"title":"Logs go outside the boundary","what":"Logs, traces or metrics of the resource are written to a country that the boundary does not allow."},"may-leave":{"title":"Logs may go outside the boundary","what":"Logs, traces or metrics of the resource are written to a location that spans several countries, and the boundary does not allow all of them."},"why":"Logs identify people by account, address and time, and often record their actions. They are personal data too, and are often kept for years.","remediation":{"console":"Send logs to a bucket, workspace or stream inside the boundary, then remove the destination outside. Existing logs stay at the old destination until their retention ends or they are deleted.\\n\\n- AWS: the logging settings of the resource; most services accept a bucket or log group of another region, so choose it with care.\\n- Azure: the resource\'s *Diagnostic settings*.","cli":"`data-boundary explain log-outside TYPE` prints the commands for the resource types that have their own steps. For other types, the evidence of the finding names the destination.","terraform":"Add the destination inside, then remove the one outside. Read the plan before you apply it: if it says `forces replacement`, nothing is logged in between.","bicep":"Deploy the destination inside, then remove the setting to the one outside with the CLI: a deployment in incremental mode deletes nothing."},"references":["gdpr-44","gdpr-46","gdpr-28-3-a","gdpr-30","ms-eudb","c5-pss-12","iso-27018-a-12-1","ccm-dsp-19","nist-sa-9-5"]},"metadata":{"level":"note","security-severity":{"outside":"3.0","may-leave":"2.0"},"outside":{"title":"Metadata is kept outside the boundary","what":"Data that describes the resource (names, tags, settings, identities) is kept in a country that the boundary does not allow; its content is not."},"may-leave":{"title":"Metadata may be kept outside the boundary","what":"Data that describes the resource (names, tags, settings, identities) is kept at a location that spans several countries, and the boundary does not allow all of them; its content is not."},"why":"Metadata is rarely personal data, unless names or tags contain it. Some commitments and stricter frameworks include metadata, so it is reported, and the policy can raise its level or turn it off.","remediation":{"console":"- Keep people out of names and tags: no patient, customer or employee names.\\n- AWS: IAM, Organizations, Route 53 and other global services keep their settings in one region of the partition. If that is not acceptable, use a separate partition (AWS European Sovereign Cloud).\\n- Azure: the region of a resource group determines where its metadata is kept; create a group inside and move the members.","cli":"`data-boundary explain metadata-outside TYPE` prints the commands for the resource types that have their own steps. To look for people in tags:\\n\\n```sh\\naws resourcegroupstaggingapi get-tag-values --key owner --region eu-central-1\\naz tag list\\n```","terraform":"If a resource is configuration only, recreate it inside. A changed `location` of a resource group destroys the group with all its members: create a second group and move them first.","bicep":"If a resource is configuration only, deploy it inside and delete the old one with the CLI. `az deployment sub create --location westeurope` also decides where the deployment\'s own record is kept."},"references":["gdpr-44","gdpr-30","ms-eudb","c5-pss-12","iso-27018-a-12-1","ccm-dsp-19","nist-sa-9-5"]}}'));

// facade:src/version.ts?scan
import { version } from "./cli.js";

// src/run/assemble.ts

function withoutRegions(narrowing) {
  const { regions: _, ...rest2 } = narrowing;
  return rest2;
}

// src/files.ts



// src/collect/inventory.ts


// src/collect/inventory/file-gap.ts
var saveAgain = "save the inventory again, or accept the gap with an exception";
function fileGap(file, detail, remedy = saveAgain, reason = "unvouched") {
  return { reason, provider: "inventory", scope: file, detail: `${file}: ${detail}`, remedy };
}

// src/collect/inventory/contradictions.ts




// src/collect/inventory/targets-covered.ts


// src/collect/inventory/census.ts
var key = ((...parts2) => JSON.stringify(parts2));
var unitOf = ({ provider, scope, region, service: service2, status }) => key(provider, scope, region, service2, status);


var nothing = (file) => fileGap(
  file,
  "holds no resource, so nothing was judged",
  "check the targets, regions and permissions of the scan that saved it"
);

// src/collect/chosen-in.ts
function chosenIn(isElsewhere) {
  if (!isElsewhere) return (resource) => resource;
  const taken = /* @__PURE__ */ new Map();
  return (resource) => {
    const parent = parentOf(resource.id);
    const take = (parent === void 0 ? void 0 : taken.get(parent)) ?? (resource.location === void 0 || !isElsewhere(resource.location));
    if (parent === void 0) taken.set(resource.id.toLowerCase(), take);
    return take ? resource : { ...resource, onlyReferred: true };
  };
}
function parentOf(id) {
  return /^(.*?\/providers\/[^/]+\/[^/]+\/[^/]+)\/.+/.exec(id.toLowerCase())?.[1];
}

// src/collect/inventory/chosen.ts


// src/collect/inventory/claims.ts


// src/collect/inventory/lines.ts



var longestLine = 16 * 1024 * 1024;
var readAtOnce2 = 64 * 1024;
var tooLong = "line is longer than 16 MiB";
var notUtf8 = "is not UTF-8";


var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

var withoutMark = ((text2) => text2.startsWith("\uFEFF") ? text2.slice(1) : text2);

// src/collect/inventory/member-faults.ts
var isTexts = ((value) => Array.isArray(value) && value.every(((one) => typeof one === "string")));
var isRecord2 = ((value) => typeof value === "object" && value !== null && !Array.isArray(value));





var optionalNumbers = (r, keys2) => numbers(
  r,
  keys2.filter((key2) => r[key2] !== void 0)
);
function shown(value) {
  if (value === void 0) return "missing";
  if (typeof value !== "object" || value === null) return visible(JSON.stringify(value));
  return Array.isArray(value) ? "a list" : "an object";
}
var visible = (text2) => text2.slice(0, 120).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "?");

// src/collect/inventory/record.ts
var marks = [
  "inventory",
  "identity",
  "note",
  "file",
  "leftOut",
  "end",
  "expected",
  "reason",
  "status"
];


function faultOfPlanned(value) {
  if (!isRecord2(value)) return `"planned" is ${shown(value)}, not an object`;
  const planned = value;
  const { ids: ids2, formerIds, isNew: isNew2, isPart, noLocation, unsaid, written: written2 } = planned;
  return strings(planned, ["file"]) ?? oneOf2(planned, "action", plannedActions) ?? optionalNumbers(planned, ["line", "column"]) ?? (isNew2 === void 0 || isNew2 === true ? void 0 : `"isNew" is ${shown(isNew2)}, not true`) ?? (isPart === void 0 || isPart === true ? void 0 : `"isPart" is ${shown(isPart)}, not true`) ?? (noLocation === void 0 || isRecord2(noLocation) ? noLocation && strings(noLocation, ["why", "remedy"]) : `"noLocation" is ${shown(noLocation)}, not an object`) ?? (ids2 === void 0 || isTexts(ids2) ? void 0 : `"ids" is ${shown(ids2)}, not a list of strings`) ?? (formerIds === void 0 || isTexts(formerIds) ? void 0 : `"formerIds" is ${shown(formerIds)}, not a list of strings`) ?? (unsaid === void 0 || isStrings(unsaid) ? void 0 : `"unsaid" is ${shown(unsaid)}, not an object of strings`) ?? (written2 === void 0 || isRecord2(written2) ? Object.values(written2 ?? {}).map(faultOfWritten).find((fault) => fault !== void 0) : `"written" is ${shown(written2)}, not an object`);
}
function faultOfDeclared(value) {
  if (!isRecord2(value)) return `"declared" is ${shown(value)}, not an object`;
  return strings(value, ["file"]) ?? optionalStrings(value, ["attribute"]) ?? optionalNumbers(value, ["line", "column"]);
}
function faultOfWritten(value) {
  if (!isRecord2(value)) return `"written" has ${shown(value)}, not an object`;
  const { oneOf: several } = value;
  return strings(value, ["attribute"]) ?? optionalStrings(value, ["expression", "file"]) ?? optionalNumbers(value, ["line", "column"]) ?? (several === void 0 || isTexts(several) ? void 0 : `"oneOf" is ${shown(several)}, not a list of strings`);
}

function faultOfPiece(value) {
  if (!isRecord2(value)) return `"piece" is ${shown(value)}, not an object`;
  return strings(value, ["target"]) ?? optionalStrings(value, ["scope"]);
}
function faultOfShard(shard) {
  const { index: index2, count } = shard;
  return numbers(shard, ["index", "count"]) ?? (index2 >= 1 && index2 <= count ? void 0 : `"shard" is ${index2} of ${count}, which is none`);
}
var faultOfLeftOut = (value) => isLeftOut(value) ? void 0 : '"leftOut" does not say which regions, calls, targets or services were left out';
function isLeftOut(value) {
  if (!isRecord2(value)) return false;
  const { regions, skipped, targets, vouched, ...others2 } = value;
  return (
    // A member that is not known leaves out what this version cannot say.
    Object.keys(others2).length === 0 && (regions === void 0 || isRecord2(regions) && Object.entries(regions).every(areRegions)) && (skipped === void 0 || isNames(skipped) && skipped.every((one) => skippables.includes(one))) && (targets === void 0 || isNames(targets)) && (vouched === void 0 || Array.isArray(vouched) && vouched.length > 0 && vouched.every(isVouched))
  );
}
function isVouched(value) {
  if (!isRecord2(value)) return false;
  const { provider: _, witness: __, scope: ___, services: services2, types: types2, regions, ...others2 } = value;
  return Object.keys(others2).length === 0 && oneOf2(value, "provider", providers) === void 0 && oneOf2(value, "witness", trustables) === void 0 && strings(value, ["scope"]) === void 0 && isTexts(services2) && isTexts(types2) && isStrings(regions);
}
var areRegions = ([provider, codes]) => providers.includes(provider) && isNames(codes);
var isNames = (value) => isTexts(value) && value.length > 0;
var statuses = [
  "complete",
  "partial",
  "refused",
  "failed",
  "disabled"
];
var isGap = ((record) => "reason" in record);
var isCoverage = ((record) => "status" in record);

// src/collect/inventory/claims.ts
var longest2 = 1024 * 1024;









// src/collect/inventory/digest.ts

var large = 32 * 1024 * 1024;


function inThread(file, end, signal) {
  return new Promise((done, fail) => {
    const thread = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
       parentPort.postMessage((${sha2562.toString()})(...workerData));`,
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
    const ended = () => signal.removeEventListener("abort", stop);
    thread.once("exit", () => done(""));
    thread.once("message", (digest) => {
      ended();
      done(digest);
    });
    thread.once("error", (error) => {
      ended();
      fail(error);
    });
  });
}

// src/collect/inventory/document.ts


// src/duplicate-keys.ts

var room = Buffer.from(new ArrayBuffer(64 * 1024));

function keysOfLong(text2) {
  let keys2 = 0;
  for (let at3 = text2.indexOf('"'); at3 >= 0; at3 = text2.indexOf('"', at3)) {
    let end = text2.indexOf('"', at3 + 1);
    while (isEscaped(text2, end)) end = text2.indexOf('"', end + 1);
    at3 = end + 1;
    while (isBlank(text2.charCodeAt(at3))) at3++;
    if (text2.charCodeAt(at3) === 58) keys2++;
  }
  return keys2;
}
function isEscaped(text2, quote) {
  let before = quote - 1;
  while (text2.charCodeAt(before) === 92) before--;
  return (quote - before) % 2 === 0;
}
var isBlank = ((code) => code === 32 || code >= 9 && code <= 13);
function leastLength(value) {
  let length2 = 0;
  const rest2 = [value];
  for (let one = rest2.pop(); one !== void 0; one = rest2.pop()) {
    if (typeof one === "string") length2 += 2 + one.length;
    else if (typeof one === "number") length2 += leastDigits(one);
    else if (typeof one === "boolean") length2 += one ? 4 : 5;
    else if (one === null) length2 += 4;
    else if (Array.isArray(one)) {
      length2 += one.length === 0 ? 2 : 1 + one.length;
      for (const item of one)
        if (typeof item === "string") length2 += 2 + item.length;
        else rest2.push(item);
    } else {
      let members = 0;
      for (const key2 in one) {
        members++;
        length2 += 4 + key2.length;
        const member2 = one[key2];
        if (typeof member2 === "string") length2 += 2 + member2.length;
        else rest2.push(member2);
      }
      length2 += members === 0 ? 2 : 1;
    }
  }
  return length2;
}
var leastDigits = (number) => (number < 0 ? 1 : 0) + (Number.isInteger(number) ? digitsOf(Math.abs(number)) : 3);
var digitsOf = (number) => number < 10 ? 1 : number < 100 ? 2 : 3;

var isNesting = ((value) => typeof value === "object" && value !== null);

// src/json-fault.ts
var quoted2 = /(?:, )?(?:\.\.\.)?"[^]*"(?:\.\.\.)? is not valid JSON$/;
var jsonFault = (error) => String(error.message).replace(quoted2, "").replaceAll(/\s+/g, " ") || "it is another kind of text";

// src/collect/lasting-words.ts
var session = /(:(?:assumed-role\/[\w+=,.@-]+|federated-user))\/[\w+=,.@-]+/g;
var encoded = /\s*Encoded authorization failure message: [\w-]+/g;
var callId = /\b((?:extended )?(?:request|correlation|trace|tracking|activity|operation)[ _-]?id)(["']?\s*[:=]?\s*["']?)(?=[\w+/=-]*\d)[\w+/=-]{8,}/gi;
var instant = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.:]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g;
var lastingWords = (text2) => text2.replaceAll(session, "$1").replaceAll(encoded, "").replaceAll(callId, "$1$2\u2026").replaceAll(instant, "\u2026");

// src/collect/azure/without-persons.ts
var withoutPersons = (text2) => text2.replaceAll(token, "\u2026").replaceAll(secret, "$1\u2026").replaceAll(address, "***@$1").replaceAll(telephone, "***");
var token = /\beyJ[\w-]{5,}(?:\.[\w-]*)*|(?<=\bbearer\s)[\w.~+/=-]{16,}/gi;
var secret = /((?:(?:pass(?:word|wd|phrase)|pwd|secret)["']?\s*[=:]|(?:token|key|assertion|signature|\bsig|authorization)["']?\s*(?:=|:(?!\s+[a-z]{1,12}\b(?![\w+/=.-]))))\s*["']?)[^\s"'&;,<>\u2026]+/gi;
var address = /[^\s"'<>()[\]{}:;,=@/\\|\u201c\u201d\u2018\u2019]+(?:@|%40)([a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d-]+)+)/gi;
var telephone = /\+\d[\d ()/.-]{6,}\d/g;

// src/collect/azure/fault.ts
var Fault = class extends Error {
  name = "Fault";
  reason;
  status;
  /** ARM's own word for it, for example "AuthorizationFailed". */
  code;
  remedy;
  /** Whether the failure came with the request id that Azure Resource Manager sends. */
  isMarked;
  constructor(reason, message, more2 = {}) {
    super(message);
    this.reason = reason;
    this.status = more2.status;
    this.code = more2.code;
    this.remedy = more2.remedy;
    this.isMarked = more2.isMarked ?? false;
  }
};
function faultOf3(error, signal) {
  if (signal.aborted) return new Fault("interrupted", "the scan was stopped");
  if (error instanceof Fault) return error;
  return new Fault("failed", oneLine(error instanceof Error ? error.message : String(error)));
}
function faultGap(fault, { scope, service: service2, action }) {
  return {
    reason: fault.reason,
    provider: "azure",
    scope,
    service: service2,
    detail: `${service2} of ${scope}: ${fault.message}`,
    remedy: fault.remedy ?? remedyOf2(fault, action, scope)
  };
}
function remedyOf2(fault, action, scope) {
  if (fault.status === 401) return "sign in again with `az login`, to the tenant that you scan";
  if (fault.code === "DenyAssignmentAuthorizationFailed")
    return "scan with an identity that the deny assignment excludes, or accept the gap with an exception";
  switch (fault.reason) {
    case "refused":
      return `grant ${action} on ${scope}; the built-in role Reader has it`;
    case "throttled":
      return "scan again later, or with a lower --concurrency: other clients use the same quota";
    case "interrupted":
      return "run the scan again without interrupting it";
    default:
      return "scan again; if it persists, check Azure's status page and the proxy";
  }
}
function coverageOf({ scope, service: service2 }, resources, calls, fault) {
  return {
    provider: "azure",
    scope,
    region: "global",
    service: service2,
    status: !fault ? "complete" : resources > 0 ? "partial" : fault.reason === "refused" ? "refused" : "failed",
    resources,
    calls
  };
}
function detailsOf(error, depth = 3) {
  const { details } = Object(error);
  if (!Array.isArray(details) || depth === 0) return [];
  return details.slice(0, 5).flatMap((detail) => {
    const { code, message } = Object(detail);
    const words3 = [code, message].filter((one) => typeof one === "string" && one !== "");
    return [...words3.length > 0 ? [words3.join(": ")] : [], ...detailsOf(detail, depth - 1)];
  });
}
function oneLine(text2) {
  const line2 = withoutPersons(lastingWords(text2.slice(0, 4e3)).replaceAll(/\s+/g, " ").trim());
  return line2.length > 300 ? `${line2.slice(0, 299)}\u2026` : line2;
}

// src/collect/secret-values.ts
var named = /((?:pass(?:word|wd|wort|phrase|code)?|pwd|\bpin|secret|token|key|sig|signature|auth\w*|bearer|credential|cookie|session|assertion|code_challenge|state|nonce)\w*["']?\s*[=:>]\s*)(?:"(?:[^"\\]|\\.)*"?|'[^']*'?|\[[^\]]*\]?|\{[^}]*\}?|[^"'<>,;&\s][^"'<>,;&]*)/gi;
var scheme = /\b(bearer|basic)\s+(?=[\w.~+/=-]{6,})[\w.~+/=-]+/gi;
var userInfo = /:\/\/[^\s?#"'<>,;]+@/g;
var withoutSecrets = (text2) => text2.replaceAll(userInfo, "://\u2026@").replaceAll(named, "$1\u2026").replaceAll(scheme, "$1 \u2026");

// src/collect/azure/first-words.ts
var longest3 = 80;
function firstWords(text2) {
  const line2 = withoutPersons(
    withoutSecrets(
      text2.slice(0, 400).replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim()
    ).replaceAll(personNamed, "$1\u2026")
  ).replaceAll(secretNamed, "$1\u2026").replaceAll(/(?=[\w+/=.~%-]*\d)(?=[\w+/=.~%-]*[a-z])[\w+/=.~%-]{6,}|[\w+/=~%-]{24,}/gi, "\u2026");
  if (line2 === "") return "";
  return `\u201C${line2.length > longest3 ? `${line2.slice(0, longest3 - 1)}\u2026` : line2}\u201D`;
}
var secretNamed = /((?:pass(?:word|wd|phrase)?|pwd|secret|token|key|sig|signature|authorization|bearer|credential|assertion|code_challenge|state|nonce)\s+)[^\s"'&;,<>]+/gi;
var personNamed = /("(?:displayName|givenName|surname|userPrincipalName|issuer\w*Assigned\w*|owner\w*|contact\w*|createdBy|(?:lastM|m)odifiedBy|principal|\w*(?:phone|mail)\w*)"\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|\[[^\]]*\]?|\{[^}]*\}?)/gi;

// src/collect/azure/answer.ts
var marks2 = [
  "x-ms-request-id",
  "x-ms-correlation-request-id",
  "x-ms-routing-request-id",
  "x-ms-user-quota-remaining"
];
var isMarked = ({ headers }) => marks2.some((name) => headers.get(name));
function recordIn2(response) {
  return markedRecordIn(
    response,
    isMarked(response),
    "answered without the request id that Azure Resource Manager sends"
  );
}
function markedRecordIn(response, marked2, unmarked) {
  const { status, headers, bodyAsText } = response;
  const body = bodyAsText ?? "";
  const unexpected = (what) => unexpectedAnswer(what, body);
  const type2 = headers.get("content-type") ?? "no content type";
  if (status !== 200) throw unexpected(`answered ${status} instead of 200`);
  if (!/^\s*[{[]/.test(body.slice(0, 100)) && parsed(body) === void 0)
    throw unexpected(`answered ${status} with something that is not JSON (${type2})`);
  const record = parsed(body);
  if (record === void 0) throw unexpected("answered JSON that is cut off or malformed");
  if (!isRecord3(record)) throw unexpected("answered JSON that is not an object");
  if (!/\bjson\b/i.test(type2)) throw unexpected(`answered JSON as another content type (${type2})`);
  if (!marked2) throw unexpected(unmarked);
  const error = errorOf(record);
  if (error !== void 0) throw unexpected(`answered ${status} with an error`);
  return record;
}
function errorOf(record) {
  let code;
  let message;
  for (const [key2, value] of Object.entries(record)) {
    if (value === void 0 || value === null) continue;
    const word = key2.toLowerCase();
    if (word === "error" || word === "errors" && !isEmptyList(value)) return value;
    if (word === "code") code = value;
    if (word === "message" && value !== "") message = value;
  }
  const isBare2 = code !== void 0 || !("id" in record);
  return message !== void 0 && isBare2 ? record : void 0;
}
var isEmptyList = (value) => Array.isArray(value) && value.length === 0;
function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
function rowsIn2(record, list2) {
  const rows2 = record[list2];
  if (!Array.isArray(rows2))
    throw unexpectedAnswer(`answered a page without the list \`${list2}\``, JSON.stringify(record));
  return rows2;
}
function unexpectedAnswer(what, body) {
  const said = firstWords(body);
  return new Fault("failed", said === "" ? what : `${what}: ${said}`, {
    remedy: "check for a proxy or a sign-in page between this machine and Azure, and scan again"
  });
}
var isRecord3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/collect/azure/record.ts
function rowOf2(record, source, unseen4) {
  if (!isRecord3(record)) return { wrong: "a row that is not an object" };
  if (!isArmRecord(record)) return { wrong: "a record without id, type or name" };
  if (!record.id.startsWith("/")) return { wrong: "a record whose id is not a path" };
  return resourceOf(record, source, unseen4);
}
function readRows(rows2, bad, read6) {
  const resources = [];
  for (const row of rows2) {
    const one = read6(row);
    if ("wrong" in one) bad.add(row, one.wrong);
    else resources.push(one);
  }
  return resources;
}
function armResource(record, source, unseen4) {
  if (!isArmRecord(record)) throw new Fault("failed", "listed a record without id, type or name");
  return resourceOf(record, source, unseen4);
}
function resourceOf(record, source, unseen4) {
  const { id, name, location } = record;
  const resource = {
    id,
    type: typeOf(record),
    provider: "azure",
    scope: scopeOf(record),
    name,
    labels: labelsOf2(record.tags),
    properties: record,
    source
  };
  if (typeof location === "string" && location !== "") resource.location = location;
  if (unseen4) resource.unseen = unseen4;
  return resource;
}
function isArmRecord(record) {
  const { id, type: type2, name } = Object(record);
  return typeof id === "string" && id !== "" && typeof type2 === "string" && type2 !== "" && typeof name === "string";
}
var spellings2 = /* @__PURE__ */ new Map();
function typeOf({ id, type: type2, name }) {
  const known6 = spellings2.get(type2);
  if (known6 && isTopLevel(id, known6, id.length - name.length)) return known6.type;
  const lower2 = type2.toLowerCase();
  if (lower2 === "microsoft.resources/subscriptions/resourcegroups")
    return "Microsoft.Resources/resourceGroups";
  if (lower2 === "microsoft.resources/subscriptions") return "Microsoft.Resources/subscriptions";
  const spelt = typeIn(id);
  if (spelt.toLowerCase() !== lower2) return type2;
  spellings2.set(type2, { type: spelt, before: `/providers/${spelt}/` });
  return spelt;
}
function isTopLevel(id, { before }, nameAt2) {
  return id.slice(nameAt2 - before.length, nameAt2) === before && !id.includes("/", nameAt2);
}
function typeIn(id) {
  const [namespace = "", ...rest2] = id.split(/\/providers\//i).at(-1).split("/");
  return [namespace, ...rest2.filter((_, index2) => index2 % 2 === 0)].join("/");
}
function scopeOf({ id, subscriptionId }) {
  return subscriptionIn(id) ?? (typeof subscriptionId === "string" ? subscriptionId.toLowerCase() : "tenant");
}
var last;
function subscriptionIn(id) {
  if (last && isBelow(id, last.start)) return last.subscription;
  const spelt = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  if (spelt === void 0) return void 0;
  const subscription = spelt.toLowerCase();
  last = { subscription, start: `/subscriptions/${spelt}` };
  return subscription;
}
var slash = 47;
var isBelow = (id, start2) => id.slice(0, start2.length) === start2 && (id.length === start2.length || id.charCodeAt(start2.length) === slash);
function labelsOf2(tags) {
  if (typeof tags !== "object" || tags === null) return {};
  if (isText(tags)) return tags;
  return Object.fromEntries(Object.entries(tags).map(([key2, value]) => [key2, String(value)]));
}
function isText(tags) {
  for (const key2 in tags)
    if (typeof tags[key2] !== "string") return false;
  return !Array.isArray(tags);
}

// src/collect/inventory/formats/json.ts
var membersOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function textOf2(value, ...names3) {
  const members = membersOf(value);
  for (const name of names3) {
    const text2 = Object.hasOwn(members, name) ? members[name] : void 0;
    if (typeof text2 === "string" && text2 !== "") return text2;
  }
  return void 0;
}
function rowsOf(value, ...names3) {
  if (Array.isArray(value)) return value;
  const members = membersOf(value);
  const lists = names3.map((name) => Object.hasOwn(members, name) ? members[name] : void 0).filter((one) => Array.isArray(one));
  return lists.length > 0 ? lists.flat() : [value];
}
function labelsIn(tags) {
  const entries = Array.isArray(tags) ? tags.flatMap((tag) => {
    const key2 = textOf2(tag, "Key", "key", "TagKey", "tagKey");
    const value = textOf2(tag, "Value", "value", "TagValue", "tagValue");
    return key2 === void 0 ? [] : [[key2, value ?? ""]];
  }) : Object.entries(membersOf(tags));
  return Object.fromEntries(
    entries.map(([key2, text2]) => [key2, typeof text2 === "string" ? text2 : String(text2 ?? "")])
  );
}
var goesOn = (answer) => Object.entries(membersOf(answer)).some(
  ([name, value]) => next.test(name) && value !== null && value !== "" || cut2.test(name) && /^true$/i.test(String(value))
);
var next = /^(?:@?odata\.)?(?:\$?skip_?token|next_?(?:link|token|marker)|pagination_?token)$/i;
var cut2 = /^(?:result_?truncated|is_?truncated)$/i;

// src/collect/inventory/formats/arm-records.ts
var unseen = { "*": "the Azure CLI's output does not show it" };
var armRecords = {
  name: "a list of Azure resources as the Azure CLI prints it (az resource list, az graph query)",
  isJson(value) {
    const { data, total_records: total, totalRecords = total } = membersOf(value);
    if (Array.isArray(data) && data.length === 0 && totalRecords !== void 0) return true;
    if (Object.keys(membersOf(value)).join() === "value" && rowsOf(value, "value").length === 0)
      return true;
    const [first] = rowsOf(value, "data", "value");
    if ("provider" in membersOf(first) || "scope" in membersOf(first)) return false;
    return textOf2(first, "id")?.startsWith("/") === true && textOf2(first, "type") !== void 0;
  },
  read(value) {
    const { total_records: total, totalRecords = total, count } = membersOf(value);
    const rows2 = rowsOf(value, "data", "value");
    const partial = [totalRecords, count].filter((said) => said !== void 0 && said !== null && Number(said) !== rows2.length).map((said) => `contains ${rows2.length} of ${JSON.stringify(said)} rows`)[0];
    return {
      rows: rows2.map(resourceIn),
      ...(goesOn(value) || partial !== void 0) && {
        partial: partial ?? "says that there are more rows than it contains"
      }
    };
  },
  remedy: "it shows no child resources and no diagnostic settings, and az resource list shows no properties; use data-boundary scan azure to check these"
};
function resourceIn(row) {
  const record = Object.fromEntries(Object.entries(membersOf(row)).filter(([, it]) => it !== null));
  try {
    return armResource(record, "azure cli", unseen);
  } catch (error) {
    if (error instanceof Fault) return "is a record without id, type or name";
    throw error;
  }
}

// src/collect/aws/arn-types.ts
var withSlashes = new Set(
  "cloudwatch codeartifact ecr ecr-public events iam kms logs s3 s3express s3-outposts secretsmanager ssm sts".split(
    " "
  )
);
var versions = /* @__PURE__ */ new Map([
  [
    "lambda",
    {
      form: /^function:[^:]+:(?:\d+|\$LATEST)$/,
      type: { type: "AWS::Lambda::Version", worded: true }
    }
  ],
  [
    "states",
    {
      form: /^stateMachine:[^:]+:\d+$/,
      type: { type: "AWS::StepFunctions::StateMachineVersion", worded: true }
    }
  ]
]);
var compiled = /* @__PURE__ */ new Map();
function arnType(service2, resource) {
  const version2 = versions.get(service2);
  if (version2?.form.test(resource)) return version2.type;
  const known6 = formsBeginning(service2, resource.slice(0, wordEnd(resource)));
  return known6.find(({ strict }) => strict().test(resource)) ?? known6.find(({ loose }) => loose().test(resource)) ?? unknown2(service2, resource, formsOf(service2));
}
function wordEnd(resource) {
  let at3 = 0;
  for (; at3 < resource.length; at3++) {
    const code = resource.charCodeAt(at3);
    if (code === 47 || code === 58) break;
  }
  return at3;
}
function unknown2(service2, resource, known6) {
  const [, first = ""] = /^([A-Za-z][\w-]*)[/:]/.exec(resource) ?? [];
  const isWord2 = first !== "" && (known6.some((form) => form.worded && form.first === first) || known6.every(({ worded }) => worded));
  return { type: `aws:${service2}:${isWord2 ? first : "resource"}`, worded: isWord2 };
}
var byFirst = /* @__PURE__ */ new Map();
var mostWords = 500;
function formsBeginning(service2, word) {
  let ofService = byFirst.get(service2);
  if (!ofService || ofService.size === mostWords) byFirst.set(service2, ofService = /* @__PURE__ */ new Map());
  let made = ofService.get(word);
  if (!made) {
    made = formsOf(service2).filter(({ first }) => first === word || first.includes("*"));
    ofService.set(word, made);
  }
  return made;
}
function formsOf(service2) {
  const before = compiled.get(service2);
  if (before) return before;
  const own3 = arnForms(service2);
  const made = own3.map(([form, type2]) => ({
    type: type2,
    literal: form.replaceAll("*", "").length,
    strict: lazily(() => pattern(form, () => "[^/:]+", "[^/:]+")),
    loose: lazily(() => looseOf(service2, form, own3)),
    worded: /^[^*]+(?:[/:]|$)/.test(form),
    first: form.split(/[/:]/, 1)[0]
  })).sort((a, b) => b.literal - a.literal);
  compiled.set(service2, made);
  return made;
}
function lazily(make) {
  let made;
  return () => made ??= make();
}
function looseOf(service2, form, own3) {
  const paths = withSlashes.has(service2);
  if (!/\w/.test(form) && !paths) return pattern(form, () => "[^/:]+", "[^/:]+");
  const kinds = paths ? [] : own3.flatMap(
    ([other]) => other.startsWith(form) ? /^[/:](?=\w)/.exec(other.slice(form.length)) ?? [] : []
  );
  const last2 = paths ? ".+" : kinds.length === 0 ? withoutChild : `[^${[...new Set(kinds)].join("")}]+`;
  return pattern(form, (next2) => paths || next2.startsWith(":") ? "[^:]+" : "[^/:]+", last2);
}
var withoutChild = String.raw`[^/:]+(?=[/:]|$)(?!([/:])[A-Za-z][A-Za-z-]*\1.).*`;
function pattern(form, variable, last2) {
  const parts2 = form.split("*");
  return new RegExp(
    `^${parts2.map((part2, at3) => {
      const literal = part2.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
      if (at3 === 0) return literal;
      return `${at3 === parts2.length - 1 && part2 === "" ? last2 : variable(part2)}${literal}`;
    }).join("")}$`
  );
}

// src/collect/aws/arn.ts
var lately3 = Array.from({ length: 64 });
function parseArn(text2) {
  if (!text2.startsWith("arn:")) return void 0;
  const afterPartition = text2.indexOf(":", 4);
  const afterService = text2.indexOf(":", afterPartition + 1);
  const afterRegion = text2.indexOf(":", afterService + 1);
  const afterAccount = text2.indexOf(":", afterRegion + 1);
  if (!(afterPartition < afterService && afterService < afterRegion && afterRegion < afterAccount) || afterPartition === 4 || afterService === afterPartition + 1)
    return void 0;
  const slot = afterAccount + 31 * text2.charCodeAt(afterService - 1) & 63;
  const start2 = text2.slice(0, afterAccount);
  let known6 = lately3[slot];
  if (known6?.text !== start2)
    lately3[slot] = known6 = {
      text: start2,
      partition: text2.slice(4, afterPartition),
      service: text2.slice(afterPartition + 1, afterService),
      region: text2.slice(afterService + 1, afterRegion),
      account: text2.slice(afterRegion + 1, afterAccount)
    };
  const { partition, service: service2, region, account } = known6;
  const resource = withoutSlashes(text2, afterAccount + 1);
  const { type: type2, worded } = arnType(service2, resource);
  return {
    partition,
    service: service2,
    region,
    account,
    type: type2,
    name: worded ? withoutWord(resource) : resource
  };
}
function withoutWord(resource) {
  const end = wordEnd(resource);
  return end < resource.length ? resource.slice(end + 1) : resource;
}
function withoutSlashes(text2, at3) {
  const start2 = text2[at3] === "/" ? at3 + 1 : at3;
  return text2.slice(start2, start2 < text2.length && text2.endsWith("/") ? -1 : void 0);
}
function globalOf(partition) {
  return partition === "aws-eusc" ? "eusc-de-east-1" : `${partition}-global`;
}
function otherRegion({ region }, listed5) {
  return region === "" || listed5 === "global" || listed5.toLowerCase() === region ? void 0 : `${listed5} whose ARN is of ${region}`;
}
function locationOf({ service: service2, region, partition, account }, asked) {
  if (region !== "") return region;
  return service2 === "s3" && account === "" ? asked : globalOf(partition);
}

// src/collect/inventory/formats/tagging-api.ts
var unseen2 = { "*": "get-resources shows ARNs and tags only" };
var taggingApi = {
  name: "the output of `aws resourcegroupstaggingapi get-resources`",
  isJson: (value) => Array.isArray(membersOf(value)["ResourceTagMappingList"]) || textOf2(rowsOf(value)[0], "ResourceARN") !== void 0,
  read: (value) => ({
    rows: rowsOf(value, "ResourceTagMappingList").map(resourceIn2),
    ...goesOn(value) && {
      partial: "ends with a token for the next page, so there are more resources than it contains"
    }
  }),
  remedy: "it lists the resources of one region that have or had a tag, and shows only their location; use data-boundary scan aws to check the rest"
};
function resourceIn2(row) {
  const arn = textOf2(row, "ResourceARN");
  return arn === void 0 ? "is a row without ResourceARN" : awsResource(arn, {
    labels: labelsIn(membersOf(row)["Tags"]),
    source: "tagging api",
    unseen: unseen2
  }) ?? "is a row whose ResourceARN is not an ARN";
}
function awsResource(arn, known6) {
  const parsed5 = parseArn(arn);
  if (!parsed5) return void 0;
  const location = locationOf(parsed5, known6.region ?? "") || void 0;
  return {
    id: arn,
    type: known6.type ?? parsed5.type,
    provider: "aws",
    scope: parsed5.account || known6.account || "unknown",
    ...location !== void 0 && { location },
    name: known6.name ?? parsed5.name,
    labels: known6.labels,
    properties: {},
    unseen: known6.unseen,
    source: known6.source
  };
}

// src/collect/aws/config-spellings.ts
var prefixed = ((prefix, ...members) => Object.fromEntries(members.map(((member2) => [`${prefix}.${member2}`, member2]))));
var destinations = Object.fromEntries(
  [
    ["ExtendedS3", "ExtendedS3"],
    ["S3", "S3"],
    ["Redshift", "Redshift"],
    ["Elasticsearch", "Elasticsearch"],
    ["Amazonopensearchservice", "Amazonopensearchservice"],
    ["AmazonOpenSearchServerless", "AmazonOpenSearchServerless"],
    ["HttpEndpoint", "HttpEndpoint"],
    ["Splunk", "Splunk"],
    ["Snowflake", "Snowflake"],
    ["Iceberg", "Iceberg"]
  ].flatMap((([name, to]) => {
    const from2 = `${name}DestinationConfiguration`;
    const at3 = `Destinations[].${to}DestinationDescription`;
    return [
      [from2, at3],
      [`${from2}.S3Configuration`, `${at3}.S3DestinationDescription`],
      [`${from2}.S3BackupConfiguration`, `${at3}.S3BackupDescription`]
    ];
  }))
);
var notifications = "BucketNotificationConfiguration.configurations{}";
var replication = "BucketReplicationConfiguration.rules{}";
var configSpellings = {
  "AWS::S3::Bucket": {
    moves: {
      [`${replication}.destinationConfig.bucketARN`]: "ReplicationConfiguration.Rules[].Destination.Bucket",
      [`${replication}.status`]: "ReplicationConfiguration.Rules[].Status",
      "BucketLoggingConfiguration.destinationBucketName": "LoggingEnabled.TargetBucket",
      "BucketAccelerateConfiguration.status": "AccelerateConfiguration.Status"
    },
    kinds: {
      [`${notifications}.functionARN`]: "NotificationConfiguration.LambdaFunctionConfigurations[].LambdaFunctionArn",
      [`${notifications}.queueARN`]: "NotificationConfiguration.QueueConfigurations[].QueueArn",
      [`${notifications}.topicARN`]: "NotificationConfiguration.TopicConfigurations[].TopicArn"
    }
  },
  "AWS::CloudFront::Distribution": {
    moves: prefixed(
      "distributionConfig",
      "Origins",
      "Logging",
      "DefaultCacheBehavior",
      "CacheBehaviors"
    )
  },
  "AWS::CodePipeline::Pipeline": {
    moves: {
      "pipeline.artifactStore": "pipeline.artifactStores{}"
    }
  },
  "AWS::Athena::WorkGroup": { moves: { WorkGroupConfiguration: "Configuration" } },
  "AWS::Backup::BackupPlan": { moves: { "BackupPlan.BackupPlanRule": "BackupPlan.Rules" } },
  "AWS::BCMDataExports::Export": { moves: prefixed("Export", "DestinationConfigurations") },
  "AWS::BedrockAgentCore::BrowserCustom": { moves: { RecordingConfig: "recording" } },
  "AWS::EFS::FileSystem": {
    moves: { "ReplicationConfiguration.Destinations": "Replications[].Destinations" }
  },
  "AWS::Glue::Database": { moves: prefixed("DatabaseInput", "TargetDatabase", "LocationUri") },
  "AWS::KinesisFirehose::DeliveryStream": { moves: destinations, isUnion: true },
  "AWS::Route53::HostedZone": { moves: { QueryLoggingConfig: "QueryLoggingConfigs[]" } },
  "AWS::S3::StorageLens": {
    moves: prefixed(
      "StorageLensConfiguration",
      "DataExport",
      "IsEnabled",
      "ExpandedPrefixesDataExport"
    )
  }
};
var configTypes = {
  "AWS::OpenSearch::Domain": "AWS::OpenSearchService::Domain"
};
var withoutTags = /* @__PURE__ */ new Set([
  "AWS::CloudTrail::Trail",
  "AWS::CloudFront::Distribution"
]);

// src/collect/aws/config-record.ts
var unread3 = "this version does not read AWS Config's record";
var unheld = "AWS Config's record does not contain it";
function configRecord(type2, configuration, supplementary, paths) {
  if (paths.length === 0) return { properties: {} };
  const own3 = parsed2(configuration);
  if (!isRecord4(own3)) return { properties: {}, unseen: { "*": unread3 } };
  const more2 = parsed2(supplementary);
  const source = {
    ...isRecord4(more2) && Object.fromEntries(Object.entries(more2).map(([key2, value]) => [key2, parsed2(value)])),
    ...own3
  };
  const spelling = Object.hasOwn(configSpellings, type2) ? configSpellings[type2] : {};
  const known6 = treeOf2(paths);
  const properties = named2(source, known6);
  for (const [from2, to] of Object.entries(spelling.moves ?? {}))
    move(source, from2, to, properties, known6, false);
  for (const [from2, to] of Object.entries(spelling.kinds ?? {}))
    move(source, from2, to, properties, known6, true);
  return {
    properties,
    // An API's record has null for what is not set; what CloudFormation's read handlers leave out may be there.
    unseen: { [isOfApi(own3) || spelling.isUnion ? "*" : "**"]: unheld }
  };
}
function parsed2(value) {
  let inner = value;
  for (let depth = 0; depth < 3 && typeof inner === "string" && /^\s*["[{]/.test(inner); depth++)
    try {
      inner = JSON.parse(inner);
    } catch {
      return inner;
    }
  return inner;
}
var isRecord4 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isOfApi(record) {
  const names3 = Object.keys(record);
  return names3.length > 0 && names3.every((name) => /^[a-z]/.test(name));
}
var branch2 = ((name) => ({ name, below: /* @__PURE__ */ new Map() }));
var stepsOf = (path) => path.replaceAll(/\[\]|\{\}/g, ".$&").split(".");
function treeOf2(paths) {
  const root = branch2("");
  for (const path of paths) {
    let at3 = root;
    for (const step of stepsOf(path)) {
      const next2 = at3.below.get(step.toLowerCase()) ?? branch2(step);
      at3.below.set(step.toLowerCase(), next2);
      at3 = next2;
    }
  }
  return root;
}
var nothing2 = branch2("");
function named2(value, { below: below2 }) {
  if (Array.isArray(value)) {
    const each2 = below2.get("[]") ?? nothing2;
    return value.map((item) => named2(item, each2));
  }
  if (!isRecord4(value)) return value;
  const each = below2.get("{}");
  const made = {};
  for (const [key2, item] of Object.entries(value)) {
    const known6 = each ?? below2.get(key2.toLowerCase());
    define(made, each ? key2 : known6?.name ?? key2, named2(item, known6 ?? nothing2));
  }
  return made;
}
function move(source, from2, to, into, known6, isOneKind) {
  const target = stepsOf(to);
  const top = target[0];
  const [first] = stepsOf(from2);
  const root = memberOf(source, first);
  if (root === void 0) return;
  walk2(source, stepsOf(from2), []);
  if (!Object.hasOwn(into, top)) define(into, top, null);
  function walk2(value, steps, keys2) {
    const [step, ...rest2] = steps;
    if (step === void 0) {
      if (value !== void 0 && value !== null) put3(value, keys2);
      return;
    }
    if (step === "[]" || step === "{}") {
      const items = Array.isArray(value) ? value : isRecord4(value) ? Object.values(value) : [];
      const chosen = isOneKind ? items.filter((item) => hasValue(memberOf(item, rest2[0]))) : items;
      chosen.forEach((item, i) => {
        reach(into, target.slice(0, target.indexOf("[]") + 1), [...keys2, i], void 0);
        walk2(item, rest2, [...keys2, i]);
      });
      return;
    }
    const next2 = memberOf(value, step);
    if (next2 !== void 0) walk2(next2, rest2, keys2);
  }
  function put3(value, keys2) {
    let tree = known6;
    for (const step of target) tree = tree?.below.get(step.toLowerCase());
    reach(into, target, keys2, named2(value, tree ?? nothing2));
  }
}
var hasValue = (value) => value !== void 0 && value !== null;
function memberOf(value, name) {
  if (!isRecord4(value)) return void 0;
  if (Object.hasOwn(value, name)) return value[name];
  const key2 = Object.keys(value).find((one) => one.toLowerCase() === name.toLowerCase());
  return key2 === void 0 ? void 0 : value[key2];
}
function reach(into, target, keys2, value) {
  let at3 = into;
  let taken = 0;
  for (let i = 0; i < target.length; i++) {
    const step = target[i];
    const key2 = step === "[]" ? String(keys2[taken++] ?? 0) : step === "{}" ? "only" : step;
    const there = Object.hasOwn(at3, key2) ? at3[key2] : void 0;
    if (i === target.length - 1) {
      if (isRecord4(there) && isRecord4(value)) Object.assign(there, { ...value, ...there });
      else if (there === void 0 || there === null) define(at3, key2, value ?? {});
      return;
    }
    if (typeof there === "object" && there !== null) at3 = there;
    else {
      const made = target[i + 1] === "[]" ? [] : {};
      define(at3, key2, made);
      at3 = made;
    }
  }
}
function define(at3, key2, value) {
  Object.defineProperty(at3, key2, { value, enumerable: true, configurable: true, writable: true });
}

// src/collect/aws/service.ts
var globalHome = {
  home: {
    aws: "us-east-1",
    "aws-cn": "cn-northwest-1",
    "aws-us-gov": "us-gov-west-1",
    "aws-eusc": "eusc-de-east-1"
  }
};

var ordinary = { writable: true, enumerable: true, configurable: true };
function labelsOf3(tags) {
  if (!Array.isArray(tags))
    return Object.fromEntries(
      Object.entries(Object(tags ?? {})).map(([key2, value]) => [
        key2,
        String(value ?? "")
      ])
    );
  const labels = {};
  for (const tag of tags) {
    const key2 = tag["Key"] ?? tag["key"] ?? tag["TagKey"];
    const value = tag["Value"] ?? tag["value"] ?? tag["TagValue"] ?? "";
    if (key2 === "__proto__") Object.defineProperty(labels, key2, { value, ...ordinary });
    else if (key2 !== void 0) labels[key2] = value;
  }
  return labels;
}

// src/collect/aws/words.ts
function byWord(said, table, { unknown: unknown4, absent: absent2 = unknown4 }) {
  if (said === void 0 || said === null) return absent2;
  const word = String(said).toLowerCase();
  for (const known6 in table) if (known6.toLowerCase() === word) return table[known6];
  return unknown4;
}
var isGone = (said) => /^(?:deleted|terminated)$/i.test(said ?? "");
var unknownWord = (member2, said) => new Error(
  `${member2} is ${JSON.stringify(said?.slice(0, 60) ?? "missing")}, which this version does not know`
);

// src/collect/aws/services/kms.ts
var isOurs = (said) => byWord(said, { AWS: false, CUSTOMER: true }, { unknown: true });
var kms = service({
  id: "kms",
  where: "regions",
  reads: ["KeyId", "KeyManager"],
  client: async (config) => new (await import("./vendor/aws-sdk-client-kms.js")).KMS(config),
  lists: [
    {
      types: ["AWS::KMS::Key"],
      actions: ["kms:ListKeys", "kms:DescribeKey"],
      async *list({ arn, pages: pages2, each, describe }) {
        for await (const { Keys } of pages2(
          "kms:ListKeys",
          (client, options, Marker) => client.listKeys({ Limit: 1e3, Marker }, options),
          (page) => page.NextMarker
        )) {
          const drafts = await each(Keys, async ({ KeyId, KeyArn }) => {
            const key2 = {
              type: "AWS::KMS::Key",
              id: KeyArn ?? arn("kms", `key/${KeyId}`),
              properties: { KeyId }
            };
            await describe(
              key2,
              "kms:DescribeKey",
              (client, options) => client.describeKey({ KeyId }, options),
              ({ KeyMetadata }) => KeyMetadata
            );
            return key2;
          });
          yield drafts.map(
            (draft) => isOurs(draft.properties.KeyManager) ? draft : { ...draft, ofProvider: true }
          );
        }
      }
    }
  ]
});

// src/collect/aws/config-item.ts
function isKeyOfAws(item) {
  const manager = textOf2(asJson(membersOf(item)["configuration"]), "keyManager");
  return textOf2(item, "resourceType") === "AWS::KMS::Key" && !isOurs(manager);
}
var isGone2 = (item) => textOf2(item, "configurationItemStatus")?.startsWith("ResourceDeleted") ?? false;
function configItem(item, reads) {
  if (isGone2(item) || isKeyOfAws(item)) return void 0;
  const said = textOf2(item, "resourceType");
  const region = textOf2(item, "awsRegion");
  const account = textOf2(item, "awsAccountId", "accountId");
  const id = textOf2(item, "resourceId");
  const name = textOf2(item, "resourceName") ?? id;
  if (said === void 0 || region === void 0 || name === void 0)
    return "is an item without resourceType, resourceId or awsRegion";
  const type2 = Object.hasOwn(configTypes, said) ? configTypes[said] : said;
  const arn = textOf2(item, "ARN", "arn");
  const parsed5 = arn === void 0 ? void 0 : parseArn(arn);
  const wrong = parsed5 && contradiction(parsed5, region, account);
  if (wrong !== void 0) return wrong;
  const { configuration, supplementaryConfiguration: more2, tags } = membersOf(item);
  const { properties, unseen: unseen4 } = reads ? configRecord(type2, configuration, more2, reads(type2)) : {
    properties: {},
    unseen: { "*": "this version does not read AWS Config's record of this type" }
  };
  const known6 = {
    type: type2,
    region: region === "global" ? void 0 : region,
    account,
    labels: tagsIn(tags, configuration, more2),
    source: "aws config",
    unseen: unseen4 ?? {}
  };
  const resource = (arn === void 0 ? void 0 : awsResource(arn, { ...known6, name })) ?? {
    id: `${type2}/${account ?? "unknown"}/${region}/${id ?? name}`,
    type: type2,
    provider: "aws",
    scope: account ?? "unknown",
    ...known6.region !== void 0 && { location: known6.region },
    name,
    labels: known6.labels,
    properties: {},
    source: known6.source
  };
  const { unseen: _, ...rest2 } = resource;
  return {
    ...rest2,
    // Whose record it is says Config; of some ARNs the account is AWS's own, or empty.
    scope: account ?? resource.scope,
    properties,
    ...unseen4 && { unseen: unseen4 }
  };
}
function contradiction(arn, region, account) {
  const elsewhere2 = otherRegion(arn, region);
  if (elsewhere2 !== void 0) return `is an item of ${elsewhere2}`;
  if (/^\d{12}$/.test(arn.account) && account !== void 0 && arn.account !== account)
    return `is an item of account ${account} whose ARN is of ${arn.account}`;
  return void 0;
}
function tagsIn(...places2) {
  for (const [i, place] of places2.entries()) {
    const from2 = i === 0 ? place : membersOf(place)["tags"] ?? membersOf(place)["Tags"];
    const labels = labelsIn(asJson(from2));
    if (Object.keys(labels).length > 0) return labels;
  }
  return {};
}
function asJson(value) {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return void 0;
  }
}

// src/collect/inventory/formats/config-items.ts
var configItems = {
  name: "a snapshot of AWS Config",
  isJson(value) {
    const [first] = rowsOf(value, "configurationItems");
    return Array.isArray(membersOf(value)["configurationItems"]) || textOf2(first, "resourceType") !== void 0 && textOf2(first, "awsRegion") !== void 0;
  },
  read: (value, reads) => ({
    rows: rowsOf(value, "configurationItems").map((item) => configItem(item, reads)),
    ...goesOn(value) && {
      partial: "ends with a token for the next page, so there are more items than it contains"
    }
  }),
  remedy: "it contains what its recorder records, and properties that a record lacks were not judged; use data-boundary scan aws to check the rest"
};

// src/collect/inventory/formats/foreign-json.ts
var scanInstead = 'save an inventory with "data-boundary scan aws --save-inventory FILE" (or azure)';
var findingsOnly = `it contains findings, and no complete resources; ${scanInstead}`;
var asInventory = `it is not in the form of an inventory; ${scanInstead}`;
var azureList = "export the list with az resource list --output json, or az graph query";
var has = (value, names3) => names3.every((name) => Object.hasOwn(membersOf(value), name));
var byMembers = [
  ["a baseline of data-boundary", ["baselineVersion"], "name it with --baseline"],
  ["an OSCAL document", ["assessment-results"], findingsOnly],
  ["a security report of GitLab", ["vulnerabilities", "scan"], findingsOnly],
  ["a report of Checkov", ["check_type", "results"], findingsOnly],
  ["a report of Trivy", ["SchemaVersion", "ArtifactName"], findingsOnly],
  ["a report of Steampipe or Powerpipe checks", ["groups", "summary"], findingsOnly],
  ["a report of driftctl", ["summary", "managed"], asInventory],
  ["an estimate of Infracost", ["currency", "projects"], asInventory],
  ["a software bill of materials", ["bomFormat"], asInventory],
  ["a Kubernetes manifest", ["apiVersion", "kind"], asInventory],
  ["a list of assets of Google Cloud", ["assetType"], asInventory],
  ["a list of assets of Google Cloud", ["asset_type"], asInventory],
  ["a report of Prowler", ["FindingUniqueId", "CheckID"], findingsOnly],
  ["a log file of CloudTrail", ["eventVersion", "eventName"], asInventory],
  [
    "the answer of an AWS Config query",
    ["Results", "QueryInfo"],
    "its rows have the columns that the query chose; scan a snapshot of AWS Config, or the cloud itself"
  ],
  [
    "a list of what AWS Config discovered",
    ["resourceIdentifiers"],
    "it shows no location; scan a snapshot of AWS Config, or the cloud itself"
  ],
  ["items of AWS Config", ["baseConfigurationItems"], asInventory],
  ["the answer of a search of AWS Resource Explorer", ["Arn", "OwningAccountId"], asInventory],
  ["the answer of AWS Cloud Control", ["ResourceDescriptions", "TypeName"], asInventory],
  ["a list of accounts of the Azure CLI", ["tenantId", "cloudName"], azureList],
  ["resources as Azure PowerShell prints them", ["ResourceId", "ResourceType"], azureList],
  ["the answer of Search-AzGraph", ["SkipToken", "Data"], azureList]
];
var foreignJson = [
  ...byMembers.map((([name, members, remedy]) => ({
    name,
    isJson: (value) => has(value, members) || // Windows PowerShell 5.1 writes a list as { value, Count }.
    rowsOf(value, "Resources", "Records", "value").slice(0, 1).some((first) => has(first, members)),
    remedy
  }))),
  {
    name: "findings of Security Hub (ASFF)",
    isJson: (value) => has(rowsOf(value, "Findings")[0], ["ProductArn", "GeneratorId"]),
    remedy: findingsOnly
  },
  {
    name: "an answer of Resource Graph in the form of a table",
    isJson: (value) => has(membersOf(value)["data"], ["columns", "rows"]),
    remedy: "ask for it with resultFormat objectArray, or with az graph query"
  },
  {
    name: "an error response of a cloud",
    isJson: (value) => textOf2(membersOf(value)["error"], "code", "message") !== void 0 || textOf2(value, "__type") !== void 0,
    remedy: "it contains no resource; fix the cause of the error, and request the data again"
  }
];
var otherJson = [
  {
    name: "an answer of the AWS CLI to a call that data-boundary does not read",
    isJson: (value) => Object.entries(membersOf(value)).some(
      ([name, list2]) => /^[A-Z]\w*$/.test(name) && Array.isArray(list2)
    ),
    remedy: `${scanInstead}, or use aws resourcegroupstaggingapi get-resources`
  },
  {
    name: "JSON of a form that data-boundary does not read",
    isJson: (value) => {
      const names3 = Object.keys(membersOf(value));
      return names3.length > 0 && !names3.some((name) => ofRecords.has(name));
    },
    remedy: `it is neither a plan nor a template (docs/plans.md), and has no record of an inventory, and no id and type of resources; ${scanInstead}`
  }
];
var ofRecords = new Set(
  "inventory identity leftOut expected end provider scope reason status".split(" ")
);

// src/collect/inventory/formats/refused.ts
var scanInstead2 = 'save an inventory with "data-boundary scan aws --save-inventory FILE" (or azure)';
var has2 = (value, ...names3) => names3.every((name) => Object.hasOwn(membersOf(value), name));
var refusedFormats = [
  {
    name: "a JSON report of data-boundary",
    isJson: (value) => has2(value, "schemaVersion", "findings", "summary") || textOf2(membersOf(value)["tool"], "name") === "data-boundary" && !has2(value, "inventory"),
    remedy: 'a report has findings and no resources; save an inventory with "--save-inventory FILE" beside it'
  },
  {
    name: "a SARIF file",
    isJson: (value) => (textOf2(value, "$schema")?.includes("sarif") ?? false) || has2(value, "runs", "version"),
    remedy: `SARIF contains findings, and no resources; ${scanInstead2}`
  },
  {
    name: "a file of parameters of an ARM template",
    isJson: (value) => /deploymentParameters\.json/i.test(textOf2(value, "$schema") ?? ""),
    remedy: "name it with --params, and scan its template"
  },
  {
    name: "a report of Prowler (OCSF)",
    isJson: (value) => {
      const [first] = rowsOf(value);
      return has2(first, "class_uid") || has2(first, "finding_info");
    },
    remedy: `Prowler reports findings, and no complete resources; ${scanInstead2}`
  },
  {
    name: "a report of Prowler (ASFF)",
    isJson: (value) => has2(rowsOf(value)[0], "ProductArn", "GeneratorId"),
    remedy: `it contains findings, and no complete resources; ${scanInstead2}`
  },
  {
    name: "rows of CloudQuery",
    isJson: (value) => {
      const [first] = rowsOf(value);
      return has2(first, "_cq_id") || has2(first, "_cq_sync_time") || has2(first, "_cq_source_name");
    },
    remedy: `this version does not read its columns; ${scanInstead2}`
  },
  {
    name: "a report of Prowler (CSV)",
    isText: (start2) => /^"?AUTH_METHOD"?;|^.*;"?CHECK_ID"?;/m.test(start2.split("\n", 1)[0]),
    remedy: `Prowler reports findings, and no complete resources; ${scanInstead2}`
  },
  {
    name: "binary data and not text",
    // What begins a color on a terminal is within text.
    // oxlint-disable-next-line no-control-regex
    isText: (start2) => /[\0-\u0008\u000e-\u001a\u001c-\u001f]/.test(start2.slice(0, 512)),
    remedy: "name an inventory, a plan or a template; unpack it first if it is packed"
  },
  {
    name: "output that begins with a message of the command that wrote it",
    isText: (start2) => /^\s*(?:(?:error|warning|usage|fatal|[\w.-]+: error):|an error occurred|unable to locate|could not connect|traceback \()/i.test(
      start2
    ),
    remedy: "resolve what it says, and write standard output alone into the file (> FILE, without 2>&1)"
  },
  {
    name: "a text report of data-boundary",
    isText: (start2) => /^[\u2717!\u2713] [^\n]*(?:finding|resource)/.test(start2),
    remedy: 'a report has findings and no resources; save an inventory with "--save-inventory FILE" beside it'
  },
  {
    name: "Terraform configuration",
    isText: (start2) => /^\s*(?:resource\s+"[^"]+"\s+"[^"]+"|(?:provider|variable|module|data|output)\s+"[^"]+"|terraform|locals)\s*(?:"[^"]+"\s*)?\{/m.test(
      start2
    ),
    remedy: "name the directory that holds it: its .tf files are read together"
  },
  {
    name: "a policy of data-boundary",
    isText: (start2) => /^(?:boundary|exceptions|failOn|classes)\s*:/m.test(start2),
    remedy: "name it with --policy"
  },
  {
    name: "a web page",
    isText: (start2) => /^\s*<!doctype html|<html[\s>]/i.test(start2),
    remedy: scanInstead2
  },
  {
    name: "XML, such as a report of JUnit",
    isText: (start2) => /^\s*<[?!\w]/.test(start2),
    remedy: scanInstead2
  },
  {
    name: "a page of Markdown",
    isText: (start2) => /^\s*#{1,6} \S/.test(start2),
    remedy: scanInstead2
  },
  {
    name: "results of Scout Suite",
    isText: (start2) => /^\s*scoutsuite_results\s*=/.test(start2),
    remedy: scanInstead2
  },
  {
    name: "a table as the Azure CLI or the AWS CLI prints it",
    isText: (start2) => /^(?=.*-{3})[-+| ]{8,}$/m.test(start2),
    remedy: "write JSON (--output json)"
  },
  {
    name: "YAML",
    isText: (start2) => /^(?:---\s*\n)?(?:\s*#.*\n|\s*\n)*(?:- )?[\w.-]+:(?:\s|$)/.test(start2),
    remedy: `write JSON (--output json), or ${scanInstead2}`
  },
  {
    name: "text with tabs, as --output tsv or --output text prints it",
    isText: (start2) => /^[^\s[{][^\n]*\t/.test(start2),
    remedy: "write JSON (--output json)"
  },
  {
    name: "CSV",
    isText: (start2) => {
      const [header2 = "", first = ""] = start2.split(/\r?\n/, 2);
      return [",", ";"].some(
        (sign) => /^[^\s[{,;]/.test(header2) && header2.includes(sign) && first.includes(sign)
      );
    },
    remedy: `it has columns and no records; write JSON (az ... --output json, steampipe query --output json), or ${scanInstead2}`
  }
];
var packed = [
  ["1f8b", "a gzip file", "unpack it: gunzip --stdout FILE | data-boundary scan -"],
  ["504b0304", "a zip file (or a spreadsheet)", "unpack it, and name the inventory in it"],
  ["28b52ffd", "a zstd file", "unpack it: zstd --decompress --stdout FILE | data-boundary scan -"],
  ["50415231", "a Parquet file", "write it as JSON, one record a line"]
];

// src/collect/inventory/formats/steampipe-rows.ts
var unseen3 = { "*": "this version does not read the columns of a Steampipe table" };
var steampipeRows = {
  name: "rows of Steampipe",
  isJson(value) {
    const first = membersOf(rowsOf(value, "rows")[0]);
    const { rows: rows2, columns: columns3 } = membersOf(value);
    return "_ctx" in first || "sp_ctx" in first || Array.isArray(first["akas"]) && ("region" in first || "title" in first) || textOf2(first, "arn")?.startsWith("arn:") === true && ("region" in first || "title" in first || "account_id" in first) || // A query may choose its columns.
    Array.isArray(rows2) && Array.isArray(columns3) || isEmpty(value);
  },
  read: (value) => ({ rows: isEmpty(value) ? [] : rowsOf(value, "rows").map(resourceIn3) }),
  remedy: "a table holds one kind of resource, and only the location of each was judged; use data-boundary scan aws or azure to check the rest"
};
function isEmpty(value) {
  const { rows: rows2, columns: columns3 } = membersOf(value);
  return rows2 === null && Array.isArray(columns3);
}
function resourceIn3(row) {
  const { akas, tags } = membersOf(row);
  const aka = (Array.isArray(akas) ? akas : []).find(
    (one) => typeof one === "string" && /^(?:arn:|azure:\/\/)/.test(one)
  );
  const arn = textOf2(row, "arn") ?? aka;
  const known6 = { labels: labelsIn(tags), source: "steampipe", unseen: unseen3 };
  if (arn?.startsWith("arn:")) {
    const name = textOf2(row, "name", "title");
    const region = textOf2(row, "region");
    const parsed5 = parseArn(arn);
    const elsewhere2 = parsed5 && region !== void 0 && otherRegion(parsed5, region);
    if (elsewhere2) return `is a row of ${elsewhere2}`;
    return awsResource(arn, {
      ...known6,
      region,
      account: textOf2(row, "account_id"),
      name
    }) ?? "is a row whose ARN is not valid";
  }
  const id = /^azure:\/\/(\/.*)$/.exec(arn ?? "")?.[1] ?? textOf2(row, "id");
  if (id === void 0 && Array.isArray(akas) && akas.length > 0)
    return "is a row of neither AWS nor Azure, as its akas say";
  if (id === void 0 || !/^\/subscriptions\/[^/]+\/.*\/providers\//i.test(id))
    return "is a row without arn, akas or an ARM id; select these columns as well";
  return armResource(
    {
      id,
      type: typeIn2(id),
      name: textOf2(row, "name", "title") ?? id.slice(id.lastIndexOf("/") + 1),
      location: textOf2(row, "region", "location"),
      tags
    },
    known6.source,
    unseen3
  );
}
function typeIn2(id) {
  const [namespace, ...rest2] = id.split(/\/providers\//i).at(-1).split("/");
  return [namespace, ...rest2.filter((_, index2) => index2 % 2 === 0)].join("/");
}

// src/collect/inventory/formats.ts
var refusal = (place, { name, remedy }) => new UserError(`${place}: is ${name}; ${remedy}`);
var formats = [
  ...refusedFormats,
  ...foreignJson,
  taggingApi,
  configItems,
  steampipeRows,
  armRecords
];

// src/collect/inventory/document.ts
var largestDocument = 256 * 1024 * 1024;
var windowSize = 64 * 1024;



function refuseText({ name }, start2) {
  const format = formats.find(({ isText: isText3 }) => isText3?.(start2));
  if (format) throw refusal(name, format);
}
function refuseParts({ name }, text2) {
  try {
    JSON.parse(text2);
  } catch (error) {
    throw new UserError(
      `${name}: is not one JSON document (${visible(jsonFault(error))}): it is cut off, or other text or a second document follows; save each document whole, in a file of its own`
    );
  }
}


// src/collect/inventory/reading.ts
var mostFaults = 20;
var seeSchema = 'see "data-boundary schema inventory" for what a record holds';

var empty = (() => ({
  resources: [],
  gaps: [],
  coverage: [],
  identities: [],
  notes: [],
  files: [],
  expected: [],
  leftOut: []
}));


// src/collect/inventory.ts

var noClaims = {
  header: void 0,
  trailer: void 0,
  trailerAt: 0,
  unvouched: "is one JSON document, without a last line of counts and a digest"
};

var atOnce = 500;
async function* elementsOf(values, read6, size) {
  for (let i = 0; i < values.length; i += atOnce) {
    const records = read6.values(values.slice(i, i + atOnce), i + 1);
    yield { records, at: Math.floor(size * Math.min(i + atOnce, values.length) / values.length) };
    await turn2();
  }
}

var ambiguous = (file) => fileGap(
  file,
  "contains a key twice in one object, so its value is ambiguous: where a resource is may be the other one",
  "write each key once",
  "failed"
);
var stopped = ({ name, size }, at3) => fileGap(
  name,
  `the scan was stopped when ${Math.floor(at3 / size * 100)} % of the file had been read`,
  "scan the file again without interrupting it, or with a longer --timeout",
  "interrupted"
);

// src/collect/inventory/folder.ts



// src/collect/inventory/encoding.ts

function wideDecoder(encoding) {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const decoder = new TextDecoder(encoding);
    return (part2) => part2 ? decoder.decode(part2, { stream: true }) : decoder.decode();
  }
  const isLittle = encoding === "utf-32le";
  let rest2 = Buffer.alloc(0);
  let isFirst = true;
  return (part2) => {
    if (!part2) return rest2.length > 0 ? "\uFFFD" : "";
    const bytes = Buffer.concat([rest2, part2]);
    const end = bytes.length - bytes.length % 4;
    let text2 = "";
    for (let at3 = 0; at3 < end; at3 += 4) {
      const code = isLittle ? bytes.readUInt32LE(at3) : bytes.readUInt32BE(at3);
      if (!isFirst || code !== mark) text2 += letter(code);
      isFirst = false;
    }
    rest2 = bytes.subarray(end);
    return text2;
  };
}

var mark = 65279;
var letter = (code) => code > 1114111 || code >= 55296 && code < 57344 ? "\uFFFD" : String.fromCodePoint(code);

// src/collect/inventory/folder.ts
var start = Buffer.alloc(128);


function inventoriesIn(directory) {
  const found = ndjsonIn(directory);
  for (const folder of foldersIn(directory)) found.push(...ndjsonIn(join4(directory, folder)));
  return found.some(isInventory) ? found.sort() : [];
}
var ndjsonIn = (directory) => entriesOf(directory).filter((name) => /^[^.].*\.ndjson$/i.test(name)).map((name) => join4(directory, name)).filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? true);
var foldersIn = (directory) => entriesOf(directory).filter(
  (name) => !name.startsWith(".") && isDirectory(join4(directory, name))
);
function entriesOf(directory) {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
function isInventory(path) {
  try {
    return hasHeader(path);
  } catch {
    return false;
  }
}

// src/collect/inventory/text-file.ts





// facade:src/nearest.ts?scan
import { nearest, useOneOf } from "./cli.js";

// src/collect/inventory/text-file.ts
var standardInput = "-";

async function* decoded2(chunks, encoding) {
  const decode = wideDecoder(encoding);
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}

async function copied(name, from2, signal) {
  const folder = mkdtempSync4(join5(tmpdir4(), "data-boundary-"));
  const remove = () => {
    process.off("exit", remove);
    rmSync4(folder, { recursive: true, force: true });
  };
  process.on("exit", remove);
  const path = join5(folder, "inventory");
  try {
    await pipeline(from2, createWriteStream(path, { mode: 384 }), { signal });
  } catch (error) {
    if (!signal.aborted) {
      remove();
      if (["open", "write"].includes(error.syscall ?? ""))
        throw cannotHold(`a copy of ${name}`, error);
      throw cannotRead(name, error, "save it to a file, and name the file");
    }
  }
  return { name, path, size: statSync2(path).size, close: remove };
}

function otherThan(file) {
  let beside2 = [];
  try {
    beside2 = readdirSync2(dirname(file));
  } catch {
  }
  if (beside2.includes(basename(file)))
    return "it is a symbolic link that leads nowhere: correct or remove it";
  const near = nearest(basename(file), beside2);
  return near === void 0 ? `check the path, or use ${targetsInWords()}` : `did you mean ${join5(dirname(file), near)}?`;
}

// src/files.ts
var files2 = {
  provider: "file",
  understands: ((target) => target === standardInput || /[./\\]/.test(target) || isDirectory(target)),
  async *collect(target, options) {
    if (isDirectory(target)) {
      readdirSync3(target);
      const { collectDirectory } = await import("./plans-collect-directory.js");
      yield* collectDirectory(target, options, new Set(inventoriesIn(target)));
      return;
    }
    const file = await textFile(target, options.signal);
    try {
      const plan = hasHeader(file.path) ? void 0 : await (await import("./scan.js")).collectPlan(file, target, options);
      yield* plan ?? collectInventory(file, options);
      if (!plan && options.planInputs) {
        const { idleInputs: idleInputs2, nothingUsed: nothingUsed2 } = await import("./scan.js");
        yield { notes: idleInputs2(file.name, nothingUsed2(), options) };
      }
    } finally {
      file.close();
    }
  }
};

async function placesOfPlan(json3, path) {
  return (await import("./plans-terraform-plan-places.js")).planPlaces(json3, path);
}
async function plansOfFolder(target) {
  const { filesBelow } = await import("./plans-files-below.js");
  const { isSource: isSource2 } = await import("./scan.js");
  const { planOfFolder } = await import("./plans-terraform-sources-as-plan.js");
  const folders = new Map(
    filesBelow(target).files.flatMap(
      ({ name, path }) => isSource2(path) ? [[dirname2(path), dirname2(name)]] : []
    )
  );
  return [...folders].map(([path, folder]) => ({
    folder,
    sources: planOfFolder(path, folder, target)
  }));
}
async function planOfText(text2, file, isFile) {
  return (await import("./plans-terraform-sources-as-plan.js")).planOfSources(text2, file, isFile);
}

// src/run/checkpoint-folder.ts




// src/run/make-folder.ts


function makeFolder(folder) {
  if (existsSync(folder) && statSync3(folder).isDirectory()) return;
  const above = dirname3(folder);
  if (above !== folder && !existsSync(above)) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!(existsSync(folder) && statSync3(folder).isDirectory())) throw error;
  }
}

// src/run/output.ts



// src/run/places.ts



function refuseWithin(folder, outputs) {
  const place = placeOrPath(folder.file);
  const inside = outputs.find(({ file }) => {
    if (descriptorOf(file) !== void 0) return false;
    const own3 = placeOrPath(file);
    return own3 === place || dirname4(own3) === place;
  });
  if (inside)
    throw new UserError(
      `${inside.option} ${inside.file}: is in the folder of ${folder.option} ${folder.file}, which contains nothing else; name another location`
    );
}
function placeOrPath(file) {
  try {
    return realPlace(file);
  } catch {
    return resolve(file);
  }
}
var declaring = /\.(?:tf|tofu|tfvars|hcl|bicep|bicepparam)$/i;





var regular = ((stats) => stats?.isFile() ? [idOf2(stats)] : []);
var idOf2 = (({ dev, ino }) => `${dev}:${ino}`);
function standardInput2() {
  try {
    return fstatSync(0);
  } catch {
    return void 0;
  }
}


// src/run/process-mark.ts


var known5;

var processMark = (() => `${space()}-${process.pid}-${randomUUID().slice(0, 8)}`);
function isLeftBehind(name, mtimeMs) {
  const [, where, id] = /(?:^|[.-])([0-9a-f]{12})-(\d+)-[0-9a-f]{8}/.exec(name) ?? [];
  if (where !== space()) return false;
  const pid = Number(id);
  if (pid === process.pid) return mtimeMs < Date.now() - process.uptime() * 1e3;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "ESRCH";
  }
  return isZombie(pid);
}
function isZombie(pid) {
  try {
    const stat = readFileSync4(`/proc/${pid}/stat`, "utf8");
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    return false;
  }
}

// src/run/termination.ts

var others = /* @__PURE__ */ new Set([
  // Can't be caught.
  "SIGKILL",
  "SIGSTOP",
  // A fault in memory or in an instruction: it is not safe to run JavaScript after it.
  "SIGBUS",
  "SIGFPE",
  "SIGILL",
  "SIGSEGV",
  // Node makes errors of the first two, and starts its debugger at the third.
  "SIGPIPE",
  "SIGXFSZ",
  "SIGUSR1",
  // Stop, continue, or are ignored.
  "SIGCHLD",
  "SIGCONT",
  "SIGINFO",
  "SIGTSTP",
  "SIGTTIN",
  "SIGTTOU",
  "SIGURG",
  "SIGWINCH",
  ...process.platform === "linux" ? [] : ["SIGIO", "SIGPOLL", "SIGPWR"],
  // V8's profiler has a handler of its own.
  .../--(?:cpu-)?prof/.test([...process.execArgv, process.env["NODE_OPTIONS"]].join(" ")) ? ["SIGPROF"] : []
]);
var signals = [
  ...new Map(
    Object.entries(constants.signals).filter((([name]) => !others.has(name))).map((([name, number]) => [number, name]))
  ).values()
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


// src/run/through.ts



var untilNextLook = 50;
function openThrough(place, interrupt) {
  const name = place.descriptor === 1 ? "standard output" : place.name;
  let failed;
  let closed = false;
  let stream = opened2(place);
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
      stream = opened2(place);
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
        it.end((error) => {
          failed ??= it.errored ?? error ?? void 0;
          done();
        });
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
function opened2({ name, descriptor: descriptor2, stats }) {
  try {
    if (descriptor2 !== void 0) return ofDescriptor(descriptor2);
    if (stats.isSocket()) return connect(name);
    if (!stats.isFIFO())
      return createWriteStream2(name, { fd: openSync8(name, constants2.O_WRONLY) });
    return ofDescriptor(openSync8(name, constants2.O_WRONLY | constants2.O_NONBLOCK));
  } catch (error) {
    if (error.code === "ENXIO" && stats?.isFIFO()) return void 0;
    throw cannotWrite(name, error);
  }
}
function ofDescriptor(fd) {
  const stats = fstatSync2(fd);
  return stats.isFIFO() || stats.isSocket() ? new Socket({ fd, readable: false, writable: true }) : createWriteStream2("", { fd, autoClose: fd > 2 });
}

// src/run/output.ts


function sameOwnerAndMode(descriptor2, beside2, { uid, gid, mode }) {
  try {
    chownSync(beside2, uid, gid);
  } catch (error) {
    if (error.code !== "EPERM") throw error;
  }
  fchmodSync(descriptor2, mode & 4095);
}


// src/run/checkpoint-manifest.ts


var manifestName = "checkpoint.json";
function manifestIn(folder) {
  const file = join8(folder, manifestName);
  let text2;
  try {
    text2 = readFileSync5(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw cannotRead(file, error);
  }
  const wrong = new UserError(
    `${file}: does not say which scan the checkpoint is of; name a new folder (the inventories in ${folder} can still be scanned by their names)`
  );
  let found;
  try {
    found = JSON.parse(text2);
  } catch {
    throw wrong;
  }
  const { checkpoint, version: by3, targets } = Object(found);
  if (typeof checkpoint !== "string" || typeof by3 !== "string" || !Array.isArray(targets))
    throw wrong;
  return found;
}

// src/run/checkpoint-folder.ts
var oldestPart = 24 * 60 * 60 * 1e3;
async function openCheckpoint(folder, plan, request, mirror) {
  const key2 = keyOf2(plan, request);
  const shown4 = request.checkpoint ?? folder;
  await mirror?.fetch(join9(folder, manifestName));
  try {
    makeFolder(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const found = manifestIn(folder);
  if (!found) {
    const others2 = readdirSync4(folder).filter((name) => !name.startsWith("."));
    if (others2.length > 0 && !others2.includes(manifestName))
      throw new UserError(
        `--checkpoint ${folder}: is not a checkpoint, and contains other files (${others2[0]}); name a new folder`
      );
    const manifest = { checkpoint: "1", version: version(), ...key2 };
    const output = openOutput(join9(folder, manifestName));
    output.write(`${JSON.stringify(manifest, null, 2)}
`);
    await output.finish();
    output.commit();
    await mirror?.keep(join9(folder, manifestName));
    if (!mirror) return;
  }
  const { checkpoint, version: by3, ...its } = found ?? manifestIn(folder);
  if (checkpoint !== "1")
    throw new UserError(
      `--checkpoint ${shown4}: is of the form ${JSON.stringify(checkpoint)}, which this version does not read; continue with the version that started it (${by3}), or name a new folder`
    );
  if (by3 !== version())
    throw new UserError(
      `--checkpoint ${shown4}: was started by version ${by3} of data-boundary, and this is ${version()}; continue with that version, or name a new folder`
    );
  if (!isDeepStrictEqual2(its, key2))
    throw new UserError(
      `--checkpoint ${shown4}: belongs to another scan (${inWords(its)}), and this scan is of ${inWords(key2)}; use the same targets and options, or name a new folder`
    );
  removeParts(folder);
}
function keyOf2({ targets, leftOut, trust }, { skip, azureCloud }) {
  return {
    targets: [...targets].sort(),
    ...leftOut.regions && { regions: leftOut.regions },
    ...skip && skip.length > 0 && { skip: [...skip].sort() },
    ...trust && { trust },
    ...azureCloud && { azureCloud }
  };
}
function inWords({ targets, regions, skip, trust, azureCloud }) {
  return [
    targets.join(", "),
    ...regions ? [`regions ${JSON.stringify(regions)}`] : [],
    ...skip ? [`--skip ${skip.join(",")}`] : [],
    ...trust ? [`--trust ${trust.join(",")}`] : [],
    ...azureCloud === void 0 ? [] : [`--azure-cloud ${azureCloud}`]
  ].join("; ");
}
function removeParts(folder) {
  for (const name of readdirSync4(folder).filter((one) => /^\..*\.part$/.test(one))) {
    const file = join9(folder, name);
    const { mtimeMs } = statSync6(file, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs === void 0) continue;
    if (isLeftBehind(name, mtimeMs) || Math.abs(Date.now() - mtimeMs) > oldestPart)
      rmSync6(file, { force: true });
  }
}
async function isDone(file, { header: mine, maxAge }) {
  const stats = statSync6(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size === 0) return false;
  const claims = claimsOf({ name: file, path: file, size: stats.size, close() {
  } });
  const { header: header2, trailer, trailerAt } = claims;
  if (!header2 || trailer?.end !== "complete") return false;
  if (trailer.resources === 0 && trailer.gaps > 0) return false;
  if (header2.tool.version !== version() || !isDeepStrictEqual2(seenBy(header2), seenBy(mine)))
    return false;
  const age = Math.abs(Date.now() - Date.parse(header2.startedAt));
  if (Number.isNaN(age) || maxAge !== void 0 && age > maxAge * 1e3) return false;
  const digest = await digestOf(file, trailerAt, new AbortController().signal);
  return digest === trailer.sha256.toLowerCase();
}
var seenBy = ({
  targets,
  leftOut: { regions = {}, skipped = [] } = {},
  piece
}) => ({
  targets: [...targets].sort(),
  piece,
  regions,
  skipped: [...skipped].sort()
});

// src/sources.ts
var clouds = {
  aws: {
    source: async () => (await import("./collect-aws-aws.js")).aws,
    preflight: async () => (await import("./collect-aws-preflight.js")).preflight,
    guards: async () => (await import("./collect-aws-guards-guards.js")).collectAwsGuards,
    listed: async () => (await import("./collect-aws-listed.js")).listed(),
    store: async () => (await import("./collect-aws-store.js")).openS3
  },
  azure: {
    source: async () => (await import("./collect-azure-azure.js")).azure,
    preflight: async () => (await import("./collect-azure-preflight.js")).preflight,
    guards: async () => (await import("./collect-azure-guards-guards.js")).collectAzureGuards,
    listed: async () => (await import("./collect-azure-listed.js")).listed,
    store: async () => (await import("./collect-azure-store.js")).openBlobs
  },
  microsoft365: {
    source: async () => (await import("./collect-microsoft365-microsoft365.js")).microsoft365,
    preflight: async () => (await import("./collect-microsoft365-preflight.js")).preflight,
    listed: async () => (await import("./collect-microsoft365-listed.js")).listed
  }
};
var sources = [
  ...Object.entries(clouds).map(sourceOf),
  files2
];
var cloudOf = (provider) => provider !== void 0 && Object.hasOwn(clouds, provider) ? clouds[provider] : void 0;
var guardsOf = async (target) => cloudOf(providerOfTarget(target))?.guards?.();
var storeOf = async (url) => cloudOf(providerOfStore(url))?.store?.();
var listedBy2 = async (provider) => cloudOf(provider)?.listed();


// src/run/checkpoint-place.ts
async function checkpointPlace(named4, request) {
  const forms2 = `a folder, ${storeForms().join(" or ")}`;
  if (named4 === "") throw new UserError(`--checkpoint: names no folder; name ${forms2}`);
  const open = await storeOf(named4);
  if (!open) {
    const [address2 = ""] = named4.split(/[?#]/, 1);
    const shown4 = address2.replace(/(?<=:\/\/)[^/]*@/, "");
    const meant = storeForms().find(
      (form) => named4.toLowerCase().startsWith(form.slice(0, form.indexOf("//")))
    );
    if (meant !== void 0)
      throw new UserError(
        `--checkpoint ${shown4}: is neither a folder nor an address; use ${meant}`
      );
    if (/^[a-z][\w+.-]+:\/\//i.test(named4))
      throw new UserError(`--checkpoint ${shown4}: unknown kind of location; name ${forms2}`);
    return { folder: named4 };
  }
  const { mirrorOf } = await import("./run-checkpoint-store.js");
  const mirror = mirrorOf(await open(named4, request), named4);
  return { folder: mirror.folder, mirror };
}

// src/collect/azure/purview/labels.ts
var labelsPath = "/v1.0/security/dataSecurityAndGovernance/sensitivityLabels?$expand=sublabels";
var isLabelId = (label2) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(label2);
function isLabelCalled(label2, path) {
  const [own3, full] = [label2, path].map(
    (one) => one.toLowerCase().split(/[\\/]/).map((part2) => part2.trim())
  );
  return own3.join("/") === full.slice(-own3.length).join("/");
}
async function labelNames(pages2, tally, bad) {
  const names3 = /* @__PURE__ */ new Map();
  const add4 = (row, above) => {
    const { id, name, sublabels } = Object(row);
    if (!isRecord3(row) || typeof id !== "string" || typeof name !== "string") {
      bad.add(row, "a label without its id or name");
      return;
    }
    names3.set(id.toLowerCase(), above + name);
    if (Array.isArray(sublabels)) for (const one of sublabels) add4(one, `${above}${name}/`);
  };
  for await (const rows2 of pages2(labelsPath, tally)) for (const row of rows2) add4(row, "");
  return names3;
}

// src/locate/need-reads.ts
function needsOf({ rows: rows2, needs: needs2 }) {
  const paths = rows2.flatMap((row) => "read" in row ? [row.read] : []);
  return needs2.map((need) => {
    const start2 = `${need.property}${need.list ? "[]" : ""}.`;
    const answerPaths = paths.flatMap(
      (path) => path.startsWith(start2) ? [path.slice(start2.length)] : []
    );
    return { ...need, answerPaths };
  });
}

// src/run/knowledge.ts
var needs = {
  has: types.has,
  get(key2) {
    const known6 = types.get(key2);
    return known6 && needsOf(known6);
  }
};
function readsOf(type2) {
  const known6 = types.get(type2.toLowerCase());
  return known6 ? keptPaths(known6) : [];
}

var topLevel = (type2) => [
  ...new Set(
    [...keptPaths(type2), ...type2.rows.flatMap(({ unions = [] }) => unions)].map(
      (path) => path.split(/[.[{]/, 1)[0]
    )
  )
];


// src/run/pushdown.ts
var from = 5e3;
var counting = /* @__PURE__ */ new Set(["text", "json", "html"]);
function isRead(type2) {
  const known6 = types.get(type2);
  if (!known6) return false;
  const { rows: rows2, needs: needs2, alias, home } = known6;
  return rows2.length > 0 || needs2.length > 0 || alias !== void 0 || home?.owner !== void 0 || types.owns(type2);
}


// src/run/region-filter.ts
function regionsOf({ names: names3, from: from2, isForThisScan }, clouds2) {
  if (names3.length === 0)
    throw new UserError(`${from2}: names no region; name one such as eu-central-1 or westeurope`);
  const regions = {};
  for (const name of names3) {
    const found = providers.flatMap((provider) => {
      const code = codeOf(provider, name);
      return code === void 0 ? [] : [{ provider, code }];
    });
    if (found.length === 0) throw unknown3(from2, name);
    const here = found.filter(({ provider }) => clouds2.has(provider));
    if (here.length === 0 && isForThisScan)
      throw new UserError(
        `${from2}: ${name} is a region of ${factsOf(found[0].provider).name}, and no target is in ${factsOf(found[0].provider).name}; leave it out, or add such a target`
      );
    for (const { provider, code } of here.filter((one) => one.code !== "global")) {
      const codes = regions[provider] ??= [];
      if (!codes.includes(code)) codes.push(code);
    }
  }
  if (names3.every((name) => providers.some((provider) => codeOf(provider, name) === "global")))
    throw new UserError(
      `${from2}: names only global, whose resources are always scanned; name a region such as eu-central-1 or westeurope, or leave it out to scan all regions`
    );
  return Object.keys(regions).length > 0 ? regions : void 0;
}
function elsewhereOf(regions) {
  const chosen = (provider) => new Set(regions[provider]?.flatMap((code) => findPlace(provider, code)?.countries ?? []));
  const countries = new Map(providers.map((provider) => [provider, chosen(provider)]));
  return (provider, location) => {
    const codes = regions[provider];
    const place = findPlace(provider, location);
    if (!codes || !place || place.code === "global" || codes.includes(place.code)) return false;
    if (place.kind === "pseudo") return false;
    return place.kind !== "logical" || !place.countries.some((one) => countries.get(provider).has(one));
  };
}
function codeOf(provider, name) {
  const place = placeCalled(provider, name);
  return place && (place.code === "global" || (factsOf(provider).places.isListedByRegion ? place.kind === "region" : place.kind !== "pseudo")) ? place.code : void 0;
}
function placeCalled(provider, name) {
  const place = findPlace(provider, name);
  const isAlias = place?.aliases.some((alias) => alias.toLowerCase() === name.trim().toLowerCase());
  const { hasAliasesForPeople } = factsOf(provider).places;
  return isAlias && place?.kind === "region" && !hasAliasesForPeople ? void 0 : place;
}
function unknown3(from2, name) {
  const quoted3 = JSON.stringify(name.slice(0, 60));
  const place = providers.map((provider) => findPlace(provider, name)).find((one) => one !== void 0);
  if (place && place.kind !== "region")
    return new UserError(
      `${from2}: ${quoted3} is ${place.kind.endsWith("zone") ? "a zone and not a region; name its region" : "not a region but a name for several locations; name a region such as eu-central-1 or westeurope"}`
    );
  const known6 = providers.flatMap(
    (provider) => listPlaces(provider).filter(({ kind }) => kind === "region").map(({ code }) => code)
  );
  const meant = nearest(name.replaceAll(" ", ""), known6) ?? place?.code;
  return new UserError(
    `${from2}: unknown region ${quoted3}; ${meant === void 0 ? '"data-boundary locations" lists them' : `did you mean ${meant}?`}`
  );
}

// src/run/shard.ts

var own2 = { index: "DATA_BOUNDARY_SHARD_INDEX", count: "DATA_BOUNDARY_SHARD_COUNT" };
var engines = [
  { ...own2, first: 0 },
  // https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
  { index: "AWS_BATCH_JOB_ARRAY_INDEX", count: "AWS_BATCH_JOB_ARRAY_SIZE", first: 0 },
  // https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode
  { index: "JOB_COMPLETION_INDEX", count: own2.count, first: 0 },
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  { index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL", first: 1 }
];
function shardOf(said, environment) {
  if (said === "auto") return shardIn(environment);
  const [, index2, count] = /^(\d+)\/(\d+)$/.exec(said) ?? [];
  const shard = { index: Number(index2), count: Number(count) };
  if (index2 === void 0 || !isShard(shard))
    throw new UserError(
      `--shard: "${said}" is not one of several shards; use INDEX/COUNT such as 3/16, counted from 1, or auto`
    );
  return shard;
}
function shardIn(environment) {
  const set = engines.filter(({ index: index2 }) => environment[index2]);
  const [engine, ...others2] = set[0]?.index === own2.index ? set.slice(0, 1) : set;
  if (!engine)
    throw new UserError(
      `--shard auto: none of ${engines.map(({ index: index2 }) => index2).join(", ")} is set; set ${own2.index} (counted from 0) and ${own2.count}, or use --shard INDEX/COUNT`
    );
  const shard = shardBy(engine, environment);
  for (const other of others2.filter(({ count }) => environment[count])) {
    const its = shardBy(other, environment);
    if (its.index !== shard.index || its.count !== shard.count)
      throw new UserError(
        `--shard auto: ${engine.index} says ${shard.index}/${shard.count} and ${other.index} says ${its.index}/${its.count}; set ${own2.index} (counted from 0) and ${own2.count}, or use --shard INDEX/COUNT`
      );
  }
  return shard;
}
function shardBy(engine, environment) {
  const [index2, count] = [environment[engine.index], environment[engine.count]];
  const shard = { index: Number(index2) + 1 - engine.first, count: Number(count) };
  if (!/^\d+$/.test(index2) || !/^\d+$/.test(count ?? "") || !isShard(shard))
    throw new UserError(
      `--shard auto: ${engine.index} is ${JSON.stringify(index2)} and ${engine.count} is ${count === void 0 ? "not set" : JSON.stringify(count)}; set both to whole numbers, the index from ${engine.first} to ${engine.first === 0 ? "one less than the count" : "the count"}`
    );
  return shard;
}
var isShard = ({ index: index2, count }) => index2 >= 1 && index2 <= count && count <= 1e5;
function inShard({ index: index2, count }) {
  return (provider, scope) => {
    const digest = createHash2("sha256").update(`${provider}
${scope.toLowerCase()}`).digest();
    return digest.readUIntBE(0, 6) % count === index2 - 1;
  };
}

// src/run/collect-options.ts
var usualConcurrency = 16;


// src/run/expected.ts
var ofDiscovery = /* @__PURE__ */ new Set(["organizations", "sts"]);

var keyOf3 = (({
  provider,
  scope
}) => `${provider} ${scope.toLowerCase()}`);
function accountGap({ provider, scope, name }, end) {
  const kind = factsOf(provider).account;
  return {
    reason: end === "complete" ? "not-collected" : "interrupted",
    provider,
    scope,
    detail: `nothing in the ${kind}${name === void 0 || name === "" ? "" : ` ${name}`} was checked: it is listed for the scan, but has no coverage`,
    remedy: end === "complete" ? `scan the ${kind}, and scan its inventory together with the others` : "run the scan again without interrupting it"
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
        detail: `the target ${target} was not checked`,
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
  remedy: "save the inventory again, or remove the file from the directory"
});

// src/run/parts.ts
var day = 24 * 3600 * 1e3;

function ageOfList({ startedAt }, now) {
  const time = Date.parse(startedAt);
  if (isAhead(time, now))
    return [
      `the list of accounts is dated after this report, ${textOf3(time)}: a clock was wrong, and its age is unknown`
    ];
  const age = ageOf(time, now);
  return age === void 0 ? [] : [
    `the list of accounts is of ${textOf3(time)}, ${age}: accounts created since then were not checked`
  ];
}
var whichOf2 = (some, all, one, several) => all === 1 ? `the inventory ${one}` : `${some} of ${all} inventories ${some === 1 ? one : several}`;
var isAhead = ((time, now) => time - now.valueOf() >= day);
function ageOf(time, now) {
  const days = Math.floor((now.valueOf() - time) / day);
  return days < 1 ? void 0 : `${days} ${days === 1 ? "day" : "days"} before this report`;
}
var isOf = ((target, provider) => isDemo(target) || providerOfTarget(target) === provider);
var textOf3 = (time) => `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;

// src/run/other-shards.ts

var restGap = (target) => ({
  reason: "not-collected",
  provider: "inventory",
  scope: target,
  service: "checkpoint",
  detail: `the checkpoint has no inventory of what is of no account of ${target}, such as the tenant: it was not checked`,
  remedy: "run the scan with its --checkpoint again until it ends, and scan all of its inventories"
});
var most2 = 5;
function shardsGap(targets, count, there) {
  const lacking = [];
  for (let index2 = 1; index2 <= count && lacking.length < most2; index2++)
    if (!there.has(index2)) lacking.push(`${index2}/${count}`);
  const more2 = count - there.size - lacking.length;
  return {
    reason: "not-collected",
    provider: "inventory",
    scope: targets,
    service: `shards of ${count}`,
    detail: `there is no inventory of the shards ${lacking.join(", ")}${more2 > 0 ? ` and ${more2} more` : ""} of ${targets}: their part was not checked`,
    remedy: "scan these shards, and scan their inventories together with the others"
  };
}

// src/run/tenant-boundary.ts


// src/run/work.ts



// src/run/targets.ts



// src/run/work.ts



function digestIn(target) {
  const stats = statSync7(target, { throwIfNoEntry: false });
  if (!stats?.isFile()) return "";
  try {
    return claimsOf({ name: target, path: target, size: stats.size, close() {
    } }).trailer?.sha256 ?? "";
  } catch {
    return "";
  }
}

// src/run/young-space.ts
var enough = 16 * 1024 * 1024;
var fewest = 1e3;


// src/run/collect.ts
var unitInWords = ({ provider, scope, region, service: service2 }) => `${provider} ${scope}: ${region} ${service2}`;

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

// src/compare/identity.ts
function keyOf4(id, role, code, destination) {
  return JSON.stringify([
    sameId(id),
    role,
    code,
    ...destination === void 0 ? [] : [destination]
  ]);
}
var partOf2 = ({ role, verdict: verdict3 }) => verdict3 === "contradicted" ? verdict3 : role;
var keyOfKnown = (known6) => keyOf4(
  known6.resource.id,
  partOf2(known6),
  known6.location.code,
  known6.into === void 0 ? void 0 : sameId(known6.into)
);
var keyOfPlacement = (placement) => keyOf4(placement.resource.id, placement.role, placement.location.code, destinationOf(placement));
function renamedIn(findings) {
  const renamed = /* @__PURE__ */ new Map();
  for (const { resource, formerIds } of findings)
    if (formerIds) renamed.set(sameId(resource.id), formerIds);
  return renamed;
}
function* earlierKeys(finding, renamed) {
  const { resource, location } = finding;
  const destination = destinationOf(finding);
  const ids2 = [resource.id, ...finding.formerIds ?? []];
  const destinations2 = destination === void 0 ? [void 0] : [destination, ...renamed.get(destination) ?? []];
  for (const id of ids2)
    for (const one of destinations2)
      yield keyOf4(id, partOf2(finding), location.code, one === void 0 ? void 0 : sameId(one));
}

// src/compare/because.ts
function becauseOf(report2, baseline) {
  const { run, findings, placements } = report2;
  const was = baseline.run;
  const rows2 = rowsIn(report2);
  const isReadOtherwise = (type2) => {
    const before2 = baseline.rows?.[type2];
    return before2 !== void 0 && rows2[type2] !== void 0 && rows2[type2] !== before2;
  };
  const versions2 = was.tool.version === run.tool.version ? "" : ` from version ${was.tool.version} to ${run.tool.version}`;
  const notes = [
    ...sameCountries(was.boundary.countries, run.boundary.countries) ? [] : [
      was.boundary.id === run.boundary.id ? countriesChanged(was, run) : `the boundary is ${run.boundary.id}, and was ${was.boundary.id}`
    ],
    ...was.tool.version === run.tool.version ? [] : [
      `version ${run.tool.version} compared with a report of version ${was.tool.version}: a new finding may come from new knowledge`
    ],
    ...sameTargets(was.targets, run.targets) ? [] : [`the targets are ${run.targets.join(", ")}, and were ${was.targets.join(", ")}`]
  ];
  const earlier = baseline.placements && byKey2(baseline.placements);
  const wasThere = earlier && new Set(earlier.values().map(({ resource }) => sameId(resource.id)));
  const now = placements && byKey2(placements);
  const renamed = renamedIn(findings);
  const [before, after] = boundaryNames(was, run);
  const allowed = new Set(was.boundary.countries);
  const because = (finding) => {
    if (finding.verdict === "contradicted") return void 0;
    const place = earlier && earlierKeys(finding, renamed).map((key2) => earlier.get(key2)).find(Boolean);
    if (place) return ofPlace(finding, place);
    const isOther = !sameCountries(was.boundary.countries, run.boundary.countries);
    if (!earlier && isOther && finding.outside.every((country) => allowed.has(country)))
      return `the boundary was ${before}, which allows ${listed3(finding.outside)}`;
    const ids2 = [finding.resource.id, ...finding.formerIds ?? []];
    if (isReadOtherwise(finding.resource.type) && (wasThere === void 0 || ids2.some((id) => wasThere.has(sameId(id)))))
      return `the properties read of ${finding.resource.type} changed${versions2}: the finding may be older`;
    return void 0;
  };
  const ofPlace = (finding, place) => {
    if (!sameCountries(place.location.countries, finding.location.countries))
      return `${finding.location.code} was read as ${listed3(place.location.countries)} by version ${was.tool.version}`;
    if (place.verdict !== "inside")
      return "the location was known, and the policy had turned its rule off";
    return sameCountries(was.boundary.countries, run.boundary.countries) ? "the location was known and inside the boundary: its data class, or the boundary of that class, changed" : `the location was known, and the boundary changed from ${before} to ${after}`;
  };
  const isThere = now && new Set(now.values().map(({ resource }) => sameId(resource.id)));
  const closed = (known6) => {
    if (known6.verdict === "contradicted") return "its data classes no longer contradict each other";
    const place = now?.get(keyOfKnown(known6));
    if (place && known6.outside.some((country) => !run.boundary.countries.includes(country)))
      return "the location is the same and inside the boundary now: its data class, or the boundary of that class, changed";
    if (place || known6.outside.every((country) => run.boundary.countries.includes(country)))
      return `the boundary is ${after} now, which allows ${listed3(known6.outside)}`;
    const otherwise2 = isReadOtherwise(known6.resource.type) ? `, or no longer read: the properties read of ${known6.resource.type} changed${versions2}` : "";
    if (!isThere)
      return `everything that could show it was read, and it is no longer found${otherwise2}`;
    return isThere.has(sameId(known6.resource.id)) ? `the resource exists, but no longer at this location${otherwise2}` : "the resource is gone";
  };
  return Object.assign(because, { closed, notes });
}
function byKey2(placements) {
  const all = /* @__PURE__ */ new Map();
  for (const one of placements) all.set(keyOfPlacement(one), one);
  return all;
}
function countriesChanged(was, run) {
  const added = run.boundary.countries.filter((one) => !was.boundary.countries.includes(one));
  const gone = was.boundary.countries.filter((one) => !run.boundary.countries.includes(one));
  const [before, after] = boundaryNames(was, run);
  return `the boundary is ${after}, and was ${before}: ${[
    ...added.length > 0 ? [`with ${listed3(added)}`] : [],
    ...gone.length > 0 ? [`without ${listed3(gone)}`] : []
  ].join(", ")}`;
}
var boundaryNames = (was, run) => was.boundary.id !== run.boundary.id ? [was.boundary.id, run.boundary.id] : was.asOf === run.asOf ? [`${was.boundary.id} with other countries`, run.boundary.id] : [`${was.boundary.id} as of ${was.asOf}`, `${run.boundary.id} as of ${run.asOf}`];
var sameCountries = (a, b) => a.length === b.length && a.every((country) => b.includes(country));
var sameTargets = (a, b) => a.length === b.length && a.every((target) => b.includes(target));
var listed3 = (countries) => countries.length > 6 ? `${countries.length} countries` : [...countries].sort().join(", ");

// src/compare/known-gaps.ts
function knownGaps(gaps) {
  const budgets = /* @__PURE__ */ new Map();
  for (const gap2 of gaps) {
    const key2 = kindOf(gap2);
    let budget = budgets.get(key2);
    if (!budget) budgets.set(key2, budget = { ids: /* @__PURE__ */ new Set(), unnamed: 0, numbers: [] });
    if (gap2.resource === void 0) budget.unnamed += gap2.resources ?? 1;
    else budget.ids.add(sameId(gap2.resource));
    for (const [i, one] of numbersIn(gap2).entries())
      budget.numbers[i] = Math.max(budget.numbers[i] ?? 0, one);
  }
  return (gap2) => {
    const budget = budgets.get(kindOf(gap2));
    if (!budget) return false;
    if (numbersIn(gap2).some((one, i) => one > (budget.numbers[i] ?? 0))) return false;
    if (gap2.resource !== void 0 && budget.ids.delete(sameId(gap2.resource))) return true;
    const count = gap2.resources ?? 1;
    const named4 = gap2.resource === void 0 ? budget.ids.size : 0;
    if (count > budget.unnamed + named4) return false;
    const rest2 = count - budget.unnamed;
    budget.unnamed = Math.max(0, budget.unnamed - count);
    for (const id of [...budget.ids].slice(0, Math.max(0, rest2))) budget.ids.delete(id);
    return true;
  };
}
var actions = /\b[a-z][\w.-]*:[A-Z]\w+/g;
var isOfCall = ({ service: service2, resource }) => service2 !== void 0 && resource === void 0;
var counts2 = /(?<![\w.:/-])\d{1,9}(?![\w:/-]|\.\d)/g;
var numbersIn = (gap2) => isOfCall(gap2) ? [] : [...gap2.detail.matchAll(counts2)].map(([digits]) => Number(digits));
function kindOf(gap2) {
  const { reason, provider, scope, region, service: service2, type: type2, role, detail } = gap2;
  return JSON.stringify([
    reason,
    provider,
    sameId(scope),
    region,
    service2,
    type2?.toLowerCase(),
    role,
    isOfCall(gap2) ? (detail.match(actions) ?? []).sort() : detail.replace(counts2, "#")
  ]);
}

// src/compare/seen.ts

function whyNotSeen(known6, looked, listing2) {
  const { run, gaps } = looked;
  const file = fileOf(known6);
  const gap2 = gaps.find((one) => hides(one, known6, file, listing2));
  if (gap2) return `a gap hides it: ${gap2.detail}`;
  if (run.status === "incomplete" && gaps.length === 0)
    return "the scan was stopped before its end";
  if (run.rulesOff?.includes(known6.rule)) return `the policy turned ${known6.rule} off`;
  return file === void 0 ? notCovered(known6, looked, listing2) : notRead2(file, looked);
}
function fileOf({ resource: { id } }) {
  const at3 = id.indexOf("#");
  return at3 > 0 && providerOfId(id) === void 0 ? id.slice(0, at3) : void 0;
}
function notRead2(file, { run: { files: files3 = [], leftOut } }) {
  if (!files3.includes(file)) return `${file} was not read`;
  return leftOut && leftOut.resources > 0 ? "the scan judged only some of the resources that it listed" : void 0;
}
function isBelow2(file, folder) {
  const [one, above] = [file, folder].map((path) => normalize(path).replace(/(?<=.)\/+$/, ""));
  if (one === above || above === "/") return one.startsWith(above);
  return above === "." ? !isAbsolute2(one) && one !== ".." && !one.startsWith("../") : one.startsWith(`${above}/`) && !one.startsWith(`${above}/../`);
}
function isRegion(provider, code) {
  const { isListedByRegion, isComparable } = factsOf(provider).places;
  return isListedByRegion && isComparable(code);
}
function regionsOf2({ resource, role, location }) {
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
function notCovered(known6, { run, coverage: coverage2 }, listing2) {
  const { provider, scope, type: type2 } = known6.resource;
  const units = coverage2.filter(
    (unit) => unit.provider === provider && sameId(unit.scope) === sameId(scope)
  );
  const complete = units.filter(({ status }) => status === "complete");
  const { home, all } = regionsOf2(known6);
  const word = run.leftOut?.vouched?.find(
    (one) => one.provider === provider && sameId(one.scope) === sameId(scope) && (home === void 0 || all.some((region) => Object.hasOwn(one.regions, region))) && mayHide(one, known6, listing2)
  );
  if (word) return `a witness's word was taken that there is none (--trust ${word.witness})`;
  if (complete.some(({ service: service2, region }) => service2 === "all" && region === "global"))
    return run.leftOut?.regions?.[provider] === void 0 ? void 0 : narrowedTo(run.leftOut.regions[provider]);
  const isShown2 = complete.some(
    ({ service: service2, region }) => listing2.lists(provider, service2, type2) && (home === void 0 || !isRegion(provider, region) || all.includes(region))
  );
  if (!isShown2)
    return units.length === 0 ? `${factsOf(provider).account} ${scope} was not scanned` : `no list of ${type2} was read in ${scope}`;
  const narrowed = run.leftOut?.regions?.[provider];
  if (run.leftOut?.skipped?.includes("logs") && known6.role === "log")
    return "diagnostic settings were skipped";
  if (!factsOf(provider).places.isListedByRegion)
    return narrowed && !(known6.role === "home" && narrowed.includes(known6.location.code)) ? narrowedTo(narrowed) : void 0;
  if (home === void 0 && narrowed) return narrowedTo(narrowed);
  const missing2 = all.find(
    (code) => !complete.some(({ region, service: service2 }) => region === code && service2 !== "sts")
  );
  return missing2 === void 0 ? void 0 : `${missing2} was not checked in ${scope}`;
}
var mayHide = ({ provider, services: services2, types: types2 }, { resource: { type: type2 }, role }, listing2) => role !== "home" || types2.some((one) => isOfService(one, type2)) || services2.some((service2) => listing2.mayShow(provider, service2, type2));
var narrowedTo = (regions) => `the scan was limited to ${regions.join(", ")}`;
function hides(gap2, known6, file, listing2) {
  const { resource, role, location, into } = known6;
  if (gap2.role !== void 0 && gap2.role !== role) return false;
  if (gap2.provider === "inventory")
    return (gap2.ofProviders?.includes(resource.provider) ?? true) && (gap2.type === void 0 || isOfService(gap2.type, resource.type));
  if (gap2.provider === "plan")
    return file !== void 0 && (isBelow2(file, gap2.scope) || isBelow2(gap2.scope, file));
  if (gap2.provider !== resource.provider) return false;
  if (gap2.resource !== void 0 && !isSame2(gap2.resource, resource.id, into)) return false;
  if (file !== void 0)
    return gap2.declared !== void 0 && (gap2.type === void 0 || isOfService(gap2.type, resource.type));
  if (sameId(gap2.scope) !== sameId(resource.scope)) return false;
  const { home, all } = regionsOf2(known6);
  if (gap2.region !== void 0 && isRegion(gap2.provider, gap2.region) && home !== void 0 && gap2.region !== location.code && !all.includes(gap2.region))
    return false;
  if (gap2.type !== void 0) return isOfService(gap2.type, resource.type);
  return gap2.service === void 0 || listing2.mayShow(gap2.provider, gap2.service, resource.type);
}
function isSame2(gap2, id, into) {
  const one = sameId(gap2);
  return [id, ...into === void 0 ? [] : [into]].map(sameId).some((other) => one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`));
}
function isOfService(a, b) {
  const provider = providerOfType(a);
  if (provider === void 0 || provider !== providerOfType(b)) return a === b;
  const { serviceOf } = factsOf(provider).types;
  return serviceOf(a) === serviceOf(b);
}

// src/compare/compare.ts
function compare(report2, baseline, {
  name,
  listing: listing2,
  copied: copied2
}) {
  const known6 = /* @__PURE__ */ new Map();
  for (const one of baseline.findings) known6.set(keyOfKnown(one), one);
  const because = becauseOf(report2, baseline);
  const renamed = renamedIn(report2.findings);
  const found = /* @__PURE__ */ new Set();
  const states = /* @__PURE__ */ new Map();
  const changed = [];
  const counts4 = { new: 0, worse: 0, known: 0 };
  const newByLevel = { error: 0, warning: 0, note: 0 };
  for (const finding of report2.findings) {
    const key2 = earlierKeys(finding, renamed).find((one) => known6.has(one));
    const state = stateOf(finding, key2 === void 0 ? void 0 : known6.get(key2));
    if (key2 !== void 0) found.add(key2);
    states.set(finding.fingerprint, state);
    if (isInForce(finding.exception)) continue;
    counts4[state.baselineState]++;
    if (state.baselineState !== "known") newByLevel[finding.level]++;
  }
  function stateOf(finding, before) {
    if (!before) {
      const newBecause = because(finding);
      return { baselineState: "new", ...newBecause !== void 0 && { newBecause } };
    }
    const changes2 = changesOf(before, finding);
    if (changes2.length > 0)
      changed.push({ ...knownOf(finding), changes: changes2.map(({ text: text2 }) => text2) });
    return { baselineState: changes2.some(({ isWorse: isWorse2 }) => isWorse2) ? "worse" : "known" };
  }
  const isKnown3 = knownGaps(baseline.gaps);
  const gaps = [...report2.gaps].map((gap2) => ({
    ...gap2,
    baselineState: isKnown3(gap2) ? "known" : "new"
  }));
  const countingGaps = gaps.filter(({ exception: exception2 }) => !isInForce(exception2));
  const newGaps2 = countingGaps.filter(({ baselineState }) => baselineState === "new").length;
  const closed = [];
  const notSeen3 = [];
  const looked = { run: report2.run, coverage: [...report2.coverage], gaps };
  for (const [key2, one] of known6) {
    if (found.has(key2)) continue;
    const why = whyNotSeen(one, looked, listing2);
    if (why === void 0) closed.push({ ...one, why: because.closed(one) });
    else notSeen3.push({ ...one, why });
  }
  return {
    ...report2,
    findings: {
      *[Symbol.iterator]() {
        for (const finding of report2.findings) {
          const copy = { ...finding, ...states.get(finding.fingerprint) };
          copied2?.(copy, finding);
          yield copy;
        }
      }
    },
    gaps,
    comparison: {
      kind: "baseline",
      name,
      finishedAt: baseline.run.finishedAt,
      ...counts4,
      newByLevel,
      newGaps: newGaps2,
      knownGaps: countingGaps.length - newGaps2,
      closed,
      notSeen: notSeen3,
      changed,
      notes: because.notes
    }
  };
}
function changesOf(before, now) {
  const changes2 = [];
  const add4 = (what, is, was, isWorse2) => {
    if (is !== was) changes2.push({ text: `${what}: ${is}, was ${was}`, isWorse: isWorse2 });
  };
  add4("level", now.level, before.level, levels.indexOf(now.level) < levels.indexOf(before.level));
  add4("verdict", now.verdict, before.verdict, now.verdict === "outside");
  add4(
    "countries outside",
    listed4(now.outside),
    listed4(before.outside),
    now.outside.some((country) => !before.outside.includes(country))
  );
  if (before.classes)
    add4(
      "data classes",
      classesIn(now.classes),
      classesIn(before.classes),
      // What was known, or accepted, was other data.
      now.classes.some((name) => !before.classes.includes(name))
    );
  const isAccepted2 = isInForce(now.exception);
  add4(
    "exception",
    isAccepted2 ? "accepted" : now.exception ? `expired on ${now.exception.expires}` : "none",
    before.accepted ? "accepted" : now.exception && !isAccepted2 ? `expired on ${now.exception.expires}` : "none",
    before.accepted === true
  );
  return changes2;
}
var classesIn = (names3) => [...names3].sort().join(", ") || "none";
var listed4 = (countries) => countries.length > 6 ? `${countries.length} countries` : [...countries].sort().join(", ");

// src/report/redact.ts

function redact(report2) {
  const hide = hider(scopesOf(report2));
  const originals = /* @__PURE__ */ new WeakMap();
  const one = (finding) => {
    const { rule: rule2, references: references2, location, evidence } = finding;
    const hidden2 = { ...hide(finding), rule: rule2, references: references2, location };
    const { id } = hidden2.resource;
    const said = {
      ...hidden2,
      evidence: { ...hidden2.evidence, docs: evidence.docs },
      fingerprint: fingerprintOf2(rule2, id, finding.role, location.code, destinationOf(hidden2))
    };
    originals.set(said, finding);
    return said;
  };
  const hideEarlier = (finding) => {
    const { rule: rule2, location, role } = finding;
    const hidden2 = { ...hide(finding), rule: rule2, location };
    return {
      ...hidden2,
      fingerprint: fingerprintOf2(rule2, hidden2.resource.id, role, location.code, hidden2.into)
    };
  };
  const { run, summary, contracts, comparison } = report2;
  return {
    report: {
      ...report2,
      summary: {
        ...summary,
        ...summary.byOwner && { byOwner: hide(summary.byOwner) },
        ...summary.byAccount && {
          byAccount: summary.byAccount.map(({ scope, name, ...account }) => ({
            ...account,
            scope: hide.text(scope),
            ...name !== void 0 && { name: hide.text(name) }
          }))
        }
      },
      ...contracts && { contracts: contracts.map((contract2) => hidden(contract2, hide)) },
      run: {
        ...run,
        targets: run.targets.map(hide.text),
        identities: run.identities.map(hide.text),
        ...run.files && { files: run.files.map(hide.text) },
        ...run.notes && { notes: run.notes.map(hide.text) },
        ...run.leftOut && { leftOut: hide(run.leftOut) },
        redacted: true
      },
      findings: mapped(report2.findings, one),
      ...report2.placements && {
        placements: mapped(report2.placements, ({ location, outside, ...placement }) => ({
          ...hide(placement),
          location,
          outside
        }))
      },
      // Made of hidden ids already.
      gaps: mapped(report2.gaps, ({ id, fingerprint: fingerprint2, ...gap2 }) => ({
        ...hide(gap2),
        id,
        fingerprint: fingerprint2
      })),
      blindSpots: hide(report2.blindSpots),
      coverage: mapped(report2.coverage, (unit) => hide(unit)),
      exceptions: hide(report2.exceptions),
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
function fingerprintOf2(rule2, id, role, code, destination) {
  return createHash3("sha256").update(["redacted", rule2, id, role, code, destination ?? []].flat().join("\n")).digest("hex");
}
var hidden = ({ accounts, ...contract2 }, hide) => ({
  ...contract2,
  ...accounts && { accounts: accounts.map(hide.text) }
});
function hider(scopes) {
  const text2 = (said) => said.replace(looksLikeAccount, (id, offset) => {
    const plain2 = plainAccount(id);
    const provider = scopes.get(plain2) ?? providerBefore(said, offset);
    return provider !== void 0 || scopes.has(plain2) || isAlwaysHidden(id) ? pseudonym(id, provider) : id;
  });
  const hide = (value) => {
    if (typeof value === "string") return text2(value);
    if (typeof value === "number") {
      const digits = String(value);
      return scopes.has(plainAccount(digits)) && isAlwaysHidden(digits) ? pseudonym(digits) : value;
    }
    if (Array.isArray(value)) return value.map(hide);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key2, one]) => [text2(key2), hide(one)]));
  };
  return Object.assign(hide, { text: text2 });
}
function scopesOf(report2) {
  const { findings, placements = [], gaps, coverage: coverage2, run, comparison } = report2;
  const scopes = /* @__PURE__ */ new Map();
  const add4 = (id, provider) => {
    const plain2 = plainAccount(id);
    const whose = provider !== void 0 && isProvider(provider) ? provider : void 0;
    scopes.set(plain2, scopes.get(plain2) ?? whose);
  };
  const addKnown = (value) => {
    for (const text2 of textsOf(value))
      for (const { id, provider } of accountsKnownIn(text2)) add4(id, provider);
  };
  for (const { scope, provider } of coverage2) add4(scope, provider);
  for (const gap2 of gaps) {
    add4(gap2.scope, gap2.provider);
    addKnown(gap2);
  }
  const absent2 = comparison ? [...comparison.closed, ...comparison.notSeen] : [];
  for (const list2 of [findings, placements, absent2])
    for (const one of list2) {
      add4(one.resource.scope, one.resource.provider);
      addKnown(one);
    }
  for (const said of [...run.targets, ...run.identities]) {
    const ofTarget = providerOfTarget(said);
    for (const [id] of said.matchAll(looksLikeAccount)) add4(id, ofTarget);
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
var same3 = ((report2) => report2);

async function read3({ file, from: from2 }) {
  const { readBaseline } = await import("./run-baseline-file.js");
  try {
    return readBaseline(file);
  } catch (error) {
    if (from2 === void 0 || !(error instanceof UserError)) throw error;
    throw new UserError(`${from2}: ${error.message}, or scan with --no-baseline`);
  }
}


// src/run/repository.ts



var inRepository = (file) => existsSync3(file) ? within(repositoryRoot() ?? process.cwd(), file) : void 0;


// src/run/declarations.ts


// src/run/evidence.ts



// src/packaged.ts




function packagedFile(path) {
  return readFileSync6(inPackage(path), "utf8");
}
function packagedDigests(folder) {
  const files3 = readdirSync5(inPackage(folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
  const root = inPackage("").pathname;
  return Object.fromEntries(
    files3.sort().map((file) => [
      file.replace(root, "").replaceAll("//", "/"),
      createHash4("sha256").update(readFileSync6(file)).digest("hex")
    ])
  );
}
function codeDigest() {
  const folder = basename4(dirname7(fileURLToPath(import.meta.url)));
  const code = existsSync4(inPackage(folder)) ? JSON.stringify(packagedDigests(folder)) : readFileSync6(process.execPath);
  return createHash4("sha256").update(code).digest("hex");
}
var inPackage = (path) => new URL(`../${path}`, import.meta.url);

// src/run/chain.ts



// src/run/manifest.ts



var packFiles = {
  inventory: "inventory.ndjson",
  report: "report.json",
  policy: "policy.yml",
  options: "options.json",
  calls: "calls.json"
};
var manifestFile = "manifest.json";
var chainFile = "previous-manifests.json";
var sha2563 = (bytes) => createHash5("sha256").update(bytes).digest("hex");
var json2 = (value) => `${JSON.stringify(value, null, 2)}
`;
var sealed = (manifest) => json2({ ...manifest, sha256: sha2563(json2(manifest)) });
function manifestOf(directory) {
  const file = join12(directory, manifestFile);
  let text2;
  let said;
  try {
    if (!lstatSync(file).isFile())
      throw new UserError(`${file}: is not a regular file; a pack contains its own manifest`);
    text2 = readFileSync7(file, "utf8");
    said = JSON.parse(text2);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error;
    const remedy = "the pack was changed, or is not an evidence pack";
    if (code === void 0) throw new UserError(`${file}: is not JSON; ${remedy}`);
    throw code === "ENOENT" ? new UserError(
      `${directory}: contains no ${manifestFile}; name a folder that scan --evidence wrote`
    ) : cannotRead(file, error, remedy);
  }
  if (!isManifest(said))
    throw new UserError(
      `${file}: is not a manifest that this version reads; the pack was changed, or another version wrote it`
    );
  const { sha256: _, ...manifest } = said;
  return { manifest, isSealed: text2 === sealed(manifest) };
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isManifest(said) {
  if (!isObject(said) || said["evidence"] !== "1") return false;
  const { tool, files: files3, knowledge: knowledge2, previous } = said;
  return isObject(tool) && typeof tool["version"] === "string" && typeof tool["code"] === "string" && isObject(knowledge2) && isObject(files3) && Object.values(files3).every((one) => isObject(one) && typeof one["sha256"] === "string") && (previous === null || typeof previous === "string") && ["end", "startedAt", "finishedAt"].every((key2) => typeof said[key2] === "string");
}

// src/run/chain.ts
function chainIn(directory) {
  const place = join13(directory, manifestFile);
  if (!existsSync5(place)) return [];
  const { manifest, isSealed } = manifestOf(directory);
  const text2 = isSealed ? readFileSync8(place, "utf8") : void 0;
  const kept2 = manifest.previous === null ? [] : keptIn(directory);
  const fault = text2 === void 0 ? `${manifestFile} was changed` : faultOfChain(kept2, manifest.previous);
  if (text2 === void 0 || fault !== void 0)
    throw new UserError(
      `--evidence ${directory}: holds a pack that does not verify (${fault}); name a new folder`
    );
  return [...kept2 ?? [], text2];
}
var chainText = (chain) => json2(chain);
function keptIn(directory) {
  const file = join13(directory, chainFile);
  if (!existsSync5(file)) return void 0;
  let said;
  try {
    said = JSON.parse(readFileSync8(file, "utf8"));
  } catch {
    return void 0;
  }
  return Array.isArray(said) && said.every((one) => typeof one === "string") ? said : void 0;
}
function faultOfChain(kept2, previous) {
  if (previous === null)
    return kept2 && kept2.length > 0 ? `${chainFile}: contains manifests, but ${manifestFile} names no previous pack` : void 0;
  if (!kept2 || kept2.length === 0)
    return `${chainFile}: does not contain the manifest of the previous pack`;
  let expected = previous;
  for (const [i, text2] of kept2.entries().toArray().toReversed()) {
    const found = sha2563(text2);
    if (found !== expected)
      return `${chainFile}: manifest ${i + 1} was changed: its SHA-256 is ${found}, and the next one expects ${expected ?? "no previous manifest"}`;
    expected = previousOf(text2);
  }
  return expected === null ? void 0 : `${chainFile}: the manifest with the SHA-256 ${expected} is missing`;
}
function previousOf(text2) {
  try {
    const { previous } = Object(JSON.parse(text2));
    return typeof previous === "string" ? previous : null;
  } catch {
    return null;
  }
}

// src/run/evidence.ts

function openPack(folder) {
  try {
    makeFolder(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const names3 = readdirSync6(folder);
  const known6 = [...Object.values(packFiles), chainFile];
  const [other] = names3.includes(manifestFile) ? [] : names3.filter((name) => !known6.includes(name) && !name.endsWith(".part"));
  if (other !== void 0)
    throw new UserError(
      `--evidence ${folder}: is not an evidence pack, and contains other files (${other}); name a new folder`
    );
}
async function writeEvidence(directory, { policyFile, asOf }, { boundary, framework: framework2, placements }, report2, end) {
  const { run, coverage: coverage2 } = report2;
  const { placements: all, ...own3 } = report2;
  const options = {
    asOf,
    ...boundary !== void 0 && { boundary },
    ...framework2 && framework2.length > 0 && { framework: framework2 },
    ...placements && { placements }
  };
  await write2(
    join14(directory, packFiles.report),
    json.render({ ...own3, ...placements && all && { placements: all } }, { color: false })
  );
  await write2(join14(directory, packFiles.options), [json2(options)]);
  await write2(join14(directory, packFiles.calls), [callsIn(coverage2)]);
  await write2(join14(directory, packFiles.policy), [
    policyFile === void 0 ? "# No policy file was found: the defaults were used.\n{}\n" : readFileSync9(policyFile, "utf8")
  ]);
  const place = join14(directory, manifestFile);
  const chain = chainIn(directory);
  const kept2 = join14(directory, chainFile);
  if (chain.length > 0) await write2(kept2, [chainText(chain)]);
  else rmSync7(kept2, { force: true });
  const manifest = {
    evidence: "1",
    tool: { name: "data-boundary", version: version(), code: codeDigest() },
    end,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    files: Object.fromEntries(
      [...Object.values(packFiles), ...chain.length > 0 ? [chainFile] : []].sort().map((name) => {
        const bytes = readFileSync9(join14(directory, name));
        return [name, { sha256: sha2563(bytes), bytes: bytes.length }];
      })
    ),
    knowledge: packagedDigests("rules"),
    previous: chain.length > 0 ? sha2563(chain.at(-1)) : null
  };
  await write2(place, [sealed(manifest)]);
}
var callsIn = (coverage2) => json2([...coverage2].filter(({ calls }) => calls > 0));
async function write2(file, chunks) {
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


// src/run/inventory-file.ts

function inventoryFile(output, {
  targets,
  startedAt,
  leftOut,
  shard,
  piece
}, knowledge2) {
  const sha2564 = createHash6("sha256");
  const types2 = /* @__PURE__ */ new Map();
  let resources = 0;
  let gaps = 0;
  let coverage2 = 0;
  function line2(record) {
    const text2 = `${JSON.stringify(record)}
`;
    sha2564.update(text2);
    output.write(text2);
  }
  const first = {
    inventory: "2",
    tool: { name: "data-boundary", version: version() },
    targets,
    startedAt,
    ...leftOut && Object.keys(leftOut).length > 0 && { leftOut },
    ...shard && { shard },
    ...piece && { piece }
  };
  line2(first);
  return {
    identity: (identity2) => line2({ identity: identity2 }),
    note: (note) => line2({ note }),
    file: (file) => line2({ file }),
    expected: ({ scope, provider, name }) => line2({ expected: scope, provider, name }),
    leftOut: (one) => line2({ leftOut: one }),
    resource(resource) {
      resources++;
      if (!types2.has(resource.type)) types2.set(resource.type, knowledge2(resource.type));
      line2(resource);
    },
    gap(gap2) {
      gaps++;
      line2(gap2);
    },
    // A file that another tool wrote may say more, which nobody has looked at for secrets.
    coverage({ provider, scope, region, service: service2, status, resources: count, calls }) {
      coverage2++;
      line2({ provider, scope, region, service: service2, status, resources: count, calls });
    },
    ready: () => output.ready?.(),
    end(how) {
      const last2 = {
        end: how,
        resources,
        gaps,
        coverage: coverage2,
        types: Object.fromEntries([...types2].sort(([a], [b]) => a < b ? -1 : 1)),
        sha256: sha2564.digest("hex")
      };
      output.write(`${JSON.stringify(last2)}
`);
    }
  };
}

// src/collect/inventory/accounts.ts
async function accountsIn(file, signal) {
  const found = await textFile(file, signal);
  try {
    const { header: header2, trailer, trailerAt } = claimsOf(found);
    const again = `write it with data-boundary discover TARGET --output ${file}`;
    if (!header2 || trailer?.end !== "complete")
      throw new UserError(`--accounts ${file}: is not a whole list of accounts; ${again}`);
    if (await digestOf(found.path, trailerAt, signal) !== trailer.sha256.toLowerCase())
      throw new UserError(
        `--accounts ${file}: was changed after it was written (its SHA-256 differs); ${again}, and use --shard to scan a part of it`
      );
    const expected = [];
    const gaps = [];
    for await (const { texts } of linesOf(found.path))
      for (const text2 of texts) {
        const record = text2 === void 0 ? void 0 : recordIn3(text2);
        if (!record) continue;
        if ("expected" in record) {
          const { expected: scope, provider, name } = record;
          expected.push({ provider, scope, ...name !== void 0 && { name } });
        } else if (isGap(record)) gaps.push(record);
      }
    if (expected.length === 0)
      throw new UserError(
        `--accounts ${file}: lists no account and no subscription; check the output of data-boundary discover`
      );
    return { targets: header2.targets, expected, gaps, startedAt: header2.startedAt };
  } finally {
    found.close();
  }
}
function recordIn3(text2) {
  try {
    const value = JSON.parse(text2);
    return faultOf2(value) === void 0 ? value : void 0;
  } catch {
    return void 0;
  }
}

// facade:src/framework-ids.ts?scan
import { frameworkIds } from "./cli.js";

// src/frameworks.ts
var verdicts2 = ["outside", "may-leave"];

var isKnown2 = (id) => frameworkIds.some((known6) => known6 === id);

// facade:src/guard-model.ts?scan
import { guardRules } from "./cli.js";

// src/rules.ts
var verdicts3 = ["outside", "may-leave"];




// src/run/idle-options.ts
var flags = {
  role: "--role",
  externalId: "--external-id",
  insecureHosts: "--insecure-host",
  trust: "--trust",
  skip: "--skip",
  azureCloud: "--azure-cloud"
};
var flagsOfCalls = {
  concurrency: "--concurrency",
  callTimeout: "--call-timeout",
  shard: "--shard",
  checkpoint: "--checkpoint",
  accounts: "--accounts"
};
var understands = (provider, option2) => factsOf(provider).options.includes(option2);
function storeTakes(checkpoint, option2) {
  const provider = providerOfStore(checkpoint ?? "");
  return provider !== void 0 && (factsOf(provider).store?.options.includes(option2) ?? false);
}
function planFlags(inputs) {
  if (!inputs) return [];
  const given3 = (flag, is) => is ? [flag] : [];
  return [
    ...given3("--param", Object.keys(inputs.params).length > 0),
    ...given3("--params", inputs.paramFiles.length > 0),
    ...given3("--region", inputs.regions.length > 0),
    ...given3("--resource-group-location", inputs.resourceGroupLocation !== void 0),
    ...given3("--provider-region", Object.keys(inputs.providerRegions).length > 0),
    ...given3("--source", inputs.sourceDir !== void 0),
    ...given3("--only", inputs.onlyChanged)
  ];
}


// src/run/named-baseline.ts


// src/run/policy-folder.ts



// src/run/named-baseline.ts


// src/run/policy-file.ts



// src/judge/policy.ts
var defaultBoundary = "eea";




// src/judge/meant-country.ts
var otherwise = { UK: "GB", EL: "GR" };
function meantCountry(code, isCountry2) {
  const upper = code.trim().toUpperCase();
  return otherwise[upper] ?? (isCountry2(upper) ? upper : void 0);
}

// src/run/policy-file.ts
var names2 = [
  "data-boundary.yml",
  "data-boundary.yaml",
  ".github/data-boundary.yml",
  ".github/data-boundary.yaml"
];


var inFolder = ((folder) => names2.map(((name) => join15(folder, name))).find(((file) => {
  try {
    return statSync8(file, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    throw cannotRead(folder, error);
  }
})));



function boundaryNamed(said, { boundaries, isCountry: isCountry2 }) {
  const named4 = boundaryOf(said, boundaries);
  if (named4) return named4;
  const countries = said.split(/[,+]/).map((code) => code.trim().toUpperCase());
  if (countries.every((code) => isCountry2(code))) return boundaryOf({ countries }, boundaries);
  const meant = nearest(said, [...boundaries.keys()]) ?? meantCountries(countries, isCountry2);
  throw new UserError(
    `--boundary: "${said}" is neither a boundary nor a list of countries; use ${[...boundaries.keys()].join(", ")} or ISO codes such as DE,FR${meant === void 0 ? "" : ` (did you mean ${meant}?)`}`
  );
}
function meantCountries(codes, isCountry2) {
  const meant = codes.map((code) => meantCountry(code, isCountry2));
  return meant.every((code) => code !== void 0) ? meant.join(",") : void 0;
}


// src/run/policy-plans.ts


// src/collect/collect.ts
var callTimeout = 120;
var noInputs = {
  params: {},
  paramFiles: [],
  regions: [],
  providerRegions: {},
  onlyChanged: false
};

// src/run/policy-plans.ts



// facade:src/report/format-ids.ts?scan
import { formatIds } from "./cli.js";

// src/report/counts.ts


var severalNote = (({ byCountry, anywhere, findings }) => Object.values(byCountry).reduce(((sum, count) => sum + count), anywhere) > findings ? " (a finding in several countries counts in each)" : "");
var largestShown = 6;


// src/report/policy-read.ts

var rulesInWords = (({ rules }) => `rules of ${rules.date} (${rules.digest.slice(0, 12)})`);

// src/report/controls.ts
var verifiedInWords = {
  official: "read at an official source",
  quoted: "quoted verbatim elsewhere",
  secondary: "described by a secondary page"
};
var frameworkName = ({ title, edition }) => `${title}, ${edition}`;

function controlsOf({
  frameworks = []
}) {
  const byRule = /* @__PURE__ */ new Map();
  for (const { id, controls } of frameworks)
    for (const control2 of controls)
      for (const rule2 of control2.rules) {
        const known6 = byRule.get(rule2);
        if (known6) known6.push(`${id} ${control2.id}`);
        else byRule.set(rule2, [`${id} ${control2.id}`]);
      }
  return (rule2) => byRule.get(rule2) ?? [];
}
var controlsNote = "A finding is evidence against a control. The absence of findings is not a statement of conformity: read the gaps.";

// src/report/text-controls.ts


// src/report/data-classes.ts
var dataClasses = ({ classes: classes2, classReasons }) => classes2.map(
  (name, i) => classReasons?.[i] === void 0 ? name : `${name} (${classReasons[i]})`
);

// src/report/text-findings.ts
var shownPerGroup = 50;
var levelColour = { error: "red", warning: "yellow", note: "blue" };
function* findingsByRule(report2, pen) {
  const groups = /* @__PURE__ */ new Map();
  const excepted = { count: 0, shown: [] };
  for (const rule2 of report2.rules) groups.set(rule2.id, { count: 0, shown: [] });
  for (const finding of report2.findings) add2(isAccepted(finding) ? excepted : of(finding), finding);
  for (const [rule2, group] of groups) {
    if (group.count === 0) continue;
    const about = report2.rules.find(({ id }) => id === rule2);
    const { level } = group.shown[0];
    yield `
${pen.paint(["bold", levelColour[level]], rule2)}  ${level}, ${counted(group.count, "finding")}
`;
    if (about) yield pen.say(2, about.title);
    yield* byResource(group, about, pen, report2.run);
  }
  yield* acceptedOnes(excepted, pen);
  function of({ rule: rule2 }) {
    const known6 = groups.get(rule2);
    if (known6) return known6;
    const group = { count: 0, shown: [] };
    groups.set(rule2, group);
    return group;
  }
}
function add2(group, finding) {
  group.count++;
  if (group.shown.length < shownPerGroup) group.shown.push(finding);
}
function* byResource({ count, shown: shown4 }, rule2, pen, run) {
  const resources = Map.groupBy(shown4, ({ resource }) => resource.id);
  const remedies = new Map(rule2?.remedies?.map((remedy) => [remedy.type.toLowerCase(), remedy]));
  for (const findings of resources.values()) {
    const { resource } = findings[0];
    yield `
  ${pen.paint("bold", forTerminal(resource.name))}  ${forTerminal(resource.type)}
`;
    const { declared } = findings[0].evidence;
    if (!declared) yield `    ${accountInWords(resource, run)}
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
  yield* more(count - shown4.length, pen);
}
function* story(finding, pen) {
  const { evidence, location, role, level } = finding;
  const place = placeInWords(location, finding.outside);
  yield `    ${pen.paint(levelColour[level], role)}  ${forTerminal(location.code)} -> ${place}
`;
  if (finding.into !== void 0) yield pen.say(6, `into ${forTerminal(finding.into)}`);
  const { declared } = evidence;
  if (declared) yield `      ${placeInFile(declared)}
`;
  const setting = forTerminal(declared?.attribute ?? evidence.pointer);
  const read6 = evidence.basis === "stated" ? `${setting} = ${valueInWords(evidence.value)}: ` : evidence.basis === "default" ? `${setting} is not set: ` : "";
  yield pen.say(6, read6 + forTerminal(evidence.why));
  if (finding.classes.length > 0)
    yield pen.say(6, `data class: ${dataClasses(finding).map(forTerminal).join(", ")}`);
  if (finding.exception?.expired)
    yield pen.say(
      6,
      `its exception expired on ${finding.exception.expires} (approved by ${forTerminal(finding.exception.approvedBy)})`
    );
  if (evidence.docs !== "")
    yield `      ${pen.link(evidence.docs, pen.paint("dim", forTerminal(evidence.docs)))}
`;
  yield pen.paint("dim", `      fingerprint ${finding.fingerprint.slice(0, 12)}
`);
}

function* acceptedOnes({ count, shown: shown4 }, pen) {
  if (count === 0) return;
  yield `
${pen.paint("bold", "Accepted by the policy")}  ${counted(count, "finding")}
`;
  for (const { resource, rule: rule2, location, exception: exception2 } of shown4)
    yield pen.say(
      2,
      `${forTerminal(resource.name)} (${rule2}, ${forTerminal(location.code)}): approved by ${forTerminal(exception2.approvedBy)} until ${exception2.expires}: ${forTerminal(exception2.reason)}`
    );
  yield* more(count - shown4.length, pen);
}
var isSpent = ({
  status,
  warning
}) => status === "expired" || status === "unused" || warning !== void 0;



// src/report/text-coverage.ts
function* limits({ blindSpots, types: types2 }, pen) {
  if (blindSpots.length > 0) {
    yield `
${pen.paint("bold", "Blind spots")}  not visible through any API: ask the resource owner
`;
    for (const { type: type2, resources, detail } of blindSpots)
      yield pen.say(
        2,
        `${forTerminal(type2)} (${counted(resources, "resource")}): ${wholeForTerminal(detail)}`
      );
  }
  const homeOnly = types2.filter(({ depth }) => depth === "home-only");
  if (homeOnly.length > 0) {
    yield `
${pen.paint("bold", "Location only")}  ${counted(homeOnly.length, "type")}: copies and flows of these types were not checked
`;
    yield pen.say(
      2,
      homeOnly.map(({ type: type2, resources }) => `${forTerminal(type2)} ${resources}`).join(", ")
    );
  }
}



// src/report/gap-reasons.ts
var gapReasonInWords = {
  "unknown-location": "a location whose country is unknown",
  "unresolved-reference": "data goes to a resource whose location is unknown",
  "unknown-value": "a value that this version does not understand",
  "not-collected": "a property that was not collected",
  "untagged-not-listed": "resources that were never tagged are not listed",
  refused: "the caller lacks a permission",
  guarded: "an organization policy denies the call",
  throttled: "the provider throttled the calls until the timeout",
  failed: "a call failed",
  truncated: "the provider returned an incomplete list",
  interrupted: "the scan was stopped before this check",
  unvouched: "a file that does not prove that it is complete"
};

// src/report/text-gaps.ts
var shownPlaces = 6;
var none3 = () => ({ count: 0, shown: 0, details: 0, remedies: /* @__PURE__ */ new Map() });
function* gapsByReason({ gaps: all, run }, pen) {
  const gaps = newGapsFirst(all);
  const reasons2 = /* @__PURE__ */ new Map();
  const accepted = none3();
  for (const gap2 of gaps) {
    if (isAccepted(gap2)) {
      const { approvedBy, expires } = gap2.exception;
      add3(accepted, gap2, `approved by ${approvedBy} until ${expires}`, run);
      continue;
    }
    const group = reasons2.get(gap2.reason) ?? none3();
    reasons2.set(gap2.reason, group);
    add3(group, gap2, `${isKnown(gap2) ? "known " : ""}-> ${gap2.remedy}`, run);
  }
  for (const [reason, group] of reasons2) {
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
var mostInBrief = 12;
var longestDetail = 160;

function add3(group, gap2, end, run) {
  group.count++;
  const details = group.remedies.get(end);
  const known6 = details?.get(gap2.detail);
  if (known6) {
    group.shown++;
    known6.count++;
    remember(known6, gap2, run);
    return;
  }
  if (group.details >= shownPerGroup) return;
  group.details++;
  group.shown++;
  const alike2 = { first: gap2, count: 1, places: /* @__PURE__ */ new Map() };
  remember(alike2, gap2, run);
  if (details) details.set(gap2.detail, alike2);
  else group.remedies.set(end, /* @__PURE__ */ new Map([[gap2.detail, alike2]]));
}
function remember({ places: places2 }, gap2, run) {
  const where = accountInWords(gap2, run) + (gap2.role === void 0 ? "" : `, ${gap2.role}`);
  const list2 = places2.get(where);
  if (list2) {
    if (list2.length < shownPlaces) list2.push(withId2(gap2));
  } else if (places2.size < shownPlaces) places2.set(where, [withId2(gap2)]);
}
var withId2 = (gap2) => `${placeOfGap(gap2)} [${gap2.id}]`.trimStart();

function* written({ count, shown: shown4, remedies }, pen) {
  for (const [end, details] of remedies) {
    for (const { first, count: alike2, places: places2 } of details.values()) {
      yield pen.say(2, forTerminal(first.detail));
      let covered = 0;
      for (const [where, list2] of places2) {
        covered += list2.length;
        yield pen.say(
          4,
          [where, list2.filter((place) => place !== "").join(", ")].filter((part2) => part2 !== "").join(": ")
        );
      }
      if (alike2 > covered) yield pen.say(4, `and at ${counted(alike2 - covered, "more place")}`);
    }
    yield pen.say(2, pen.paint("bold", forTerminal(end)));
  }
  yield* more(count - shown4, pen);
}

// src/report/text-groups.ts
var mostLines = 66;
var mostOfGroup = 4;
var shortestName = 16;
var longestName = 40;




var firstSentence = ((text2) => /^(?!- ).+?\.(?= |$)/.exec(text2.trim().split("\n")[0])?.[0] ?? "");


// src/report/text-comparison.ts
var shownInBrief = 10;
function* comparisonText(report2, pen, verbose, placeInCode) {
  const { comparison } = report2;
  for (const note of comparison.notes) yield pen.say(2, `note: ${forTerminal(note)}`);
  const { worse, others: others2 } = changesIn(report2);
  const sections = [
    [
      comparison.kind === "baseline" ? "New" : "Would newly leave",
      comparison.new,
      isNew,
      ({ newBecause }) => newBecause && `new because ${newBecause}`
    ],
    ["Worse", comparison.worse, isWorse, ({ fingerprint: fingerprint2 }) => worse.get(fingerprint2)]
  ];
  for (const [title, count, is, why] of sections) {
    if (count === 0) continue;
    const own3 = { ...report2, findings: findingsThat(report2, is) };
    yield `
${pen.paint("bold", title)}  ${counted(count, "finding")}
`;
    if (verbose) yield* findingsByRule(own3, pen);
    else yield* findingsInBrief(own3, pen, placeInCode);
    yield* reasons(own3, pen, verbose, why);
  }
  yield* absent(comparison, "closed", pen, verbose);
  yield* absent(comparison, "notSeen", pen, verbose);
  yield* changes(others2, pen, verbose);
}
function* reasons({ findings }, pen, verbose, whyOf2) {
  let shown4 = 0;
  let more2 = 0;
  for (const finding of findings) {
    const why = whyOf2(finding);
    if (why === void 0) continue;
    const { resource, role, location } = finding;
    if (!verbose && shown4++ >= shownInBrief) more2++;
    else
      yield pen.say(
        2,
        `${forTerminal(resource.name)}, ${role} at ${forTerminal(location.code)}: ${forTerminal(why)}`
      );
  }
  yield* rest(more2, pen);
}
function* absent(comparison, part2, pen, verbose) {
  const all = comparison[part2];
  if (all.length === 0) return;
  const title = partInWords(comparison, part2);
  yield `
${pen.paint("bold", title[0].toUpperCase() + title.slice(1))}  ${counted(all.length, "finding")}
`;
  const shown4 = verbose ? all : all.slice(0, shownInBrief);
  for (const one of shown4)
    yield pen.say(
      2,
      `${forTerminal(one.resource.name)}, ${forTerminal(absentPlace(one))}: ${forTerminal(one.why)}`
    );
  yield* rest(all.length - shown4.length, pen);
}
function* changes(changed, pen, verbose) {
  if (changed.length === 0) return;
  yield `
${pen.paint("bold", "Changed")}  ${counted(changed.length, "finding")}
`;
  const shown4 = verbose ? changed : changed.slice(0, shownInBrief);
  for (const { resource, role, location, changes: what } of shown4)
    yield pen.say(
      2,
      `${forTerminal(resource.name)}, ${role} at ${forTerminal(location.code)}: ${forTerminal(what.join("; "))}`
    );
  yield* rest(changed.length - shown4.length, pen);
}
function* rest(count, pen) {
  if (count > 0) yield pen.paint("dim", `  and ${count} more (--verbose shows all)
`);
}

// src/report/breakdown.ts
var none4 = (() => ({ findings: 0, notes: 0, accepted: 0 }));



// src/report/places.ts

function alikeRows(rows2) {
  const groups = Map.groupBy(
    rows2,
    ({ country, standing: standing2, roles: row }) => country === void 0 ? "" : JSON.stringify([standing2, rolesOf(row)])
  );
  return [...groups.values()].map((group) => {
    const [first, ...more2] = group;
    return more2.length === 0 ? first : { ...first, name: `each of ${group.map(({ name }) => name).join(", ")}` };
  });
}


var mayBeHere = "may be here: data that is in one of several countries, of which this is one and another is outside";




// src/report/text-places.ts

var inWords2 = (roles2) => rolesOf(roles2).map(
  ([role, { inside, outside, mayLeave }]) => `${role} ${grouped(inside + outside + mayLeave)}`
).join(", ");



// src/report/text.ts
var text = {
  id: "text",
  render: ((report2, options) => chunked(write3(report2, penOf(options), options)))
};

var colours = {
  "\u2717": "red",
  "!": "yellow",
  "\u2713": "green"
};



// src/report/index.ts
var byId = {
  text: (() => text),
  json: (() => json),
  sarif: async () => (await import("./report-sarif.js")).sarif,
  markdown: async () => (await import("./report-markdown.js")).markdown,
  html: async () => (await import("./report-html.js")).html,
  csv: async () => (await import("./report-csv.js")).csv,
  junit: async () => (await import("./report-junit.js")).junit,
  gitlab: async () => (await import("./report-gitlab.js")).gitlab,
  ocsf: async () => (await import("./report-ocsf.js")).ocsf,
  oscal: async () => (await import("./report-oscal.js")).oscal,
  "transfer-register": async () => (await import("./report-transfer-register.js")).transferRegister,
  dpia: async () => (await import("./report-dpia.js")).dpia,
  "dora-b0202": async () => (await import("./report-dora.js")).dora,
  "dora-b0202-notes": async () => (await import("./report-dora-notes.js")).doraNotes
};
var loadReporters = ((ids2 = formatIds) => Promise.all(ids2.map(((id) => byId[id]()))));

// src/run/reports.ts




// src/run/saved-demo.ts





// src/run/plan.ts






var outputsOf = (({ saveInventory, history, evidence }, reports) => [
  ...reports.map((({ reporter, file = "-" }) => ({ option: `--format ${reporter.id}`, file }))),
  ...optional(evidence === void 0 ? "--save-inventory" : "--evidence", saveInventory),
  ...optional("--history", history)
]);
var optional = ((option2, file) => file === void 0 ? [] : [{ option: option2, file }]);
var connectionOf = (({ azureCloud: cloud, connection = {} }) => cloud ? { ...connection, azure: { ...connection.azure, cloud } } : connection);

// src/declare/place.ts
function placed(path, startLine, { how, confidence }) {
  const uri = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return { uri, startLine, how, confidence };
}

// src/run/planned-at.ts


// src/report/shortened.ts

var longest4 = 2048;
var kept = 1024;
function shortened(text2) {
  if (text2.length <= longest4) return text2;
  const digest = createHash7("sha256").update(text2).digest("hex").slice(0, 12);
  const start2 = text2.slice(0, kept).replace(/[\uD800-\uDBFF]$/, "");
  return `${start2}\u2026 [${text2.length} characters, SHA-256 ${digest}]`;
}

var mapped2 = ((list2, short) => ({
  *[Symbol.iterator]() {
    for (const one of list2) yield short(one);
  }
}));
var isLong = ((text2) => typeof text2 === "string" && text2.length > longest4);


var shortGap = ((gap2) => isLong(gap2.resource) ? { ...gap2, resource: shortened(gap2.resource) } : gap2);

// src/run/standard-output.ts



// src/run/render.ts


var narrowest = 60;



// src/run/progress.ts
var silent = { say() {
}, tick: (function() {
}), done: (function() {
}) };
var plainEvery = 1e4;
var liveEvery = 100;


// src/run.ts



// src/plans/collected.ts







// src/plans/terraform-sources/source-names.ts

var isSource = ((name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name));
var isVariables = (name) => /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(name);


// src/plans/dialects.ts
var has3 = ((...members) => (({ json: json3 }) => typeof json3 === "object" && json3 !== null && members.some(((name) => Object.hasOwn(json3, name)))));
var isText2 = ({ json: json3 }) => json3 === void 0;
var candidates = [
  {
    may: has3("format_version", "terraform_version"),
    load: (async () => (await import("./terraform-plan.js")).terraformPlan)
  },
  {
    may: has3("steps", "deployment"),
    load: (async () => (await import("./plans-pulumi-pulumi.js")).pulumi)
  },
  {
    may: has3("artifacts"),
    load: (async () => (await import("./plans-cloudformation-assembly.js")).cdkAssembly)
  },
  {
    may: (file) => has3("Resources")(file) || isText2(file) && file.text.includes("Resources"),
    load: (async () => (await import("./plans-cloudformation-template.js")).cloudFormationTemplate)
  },
  {
    may: (file) => has3("$schema", "resources")(file) || isText2(file) && /schema/i.test(file.text),
    load: (async () => (await import("./plans-arm-arm.js")).arm)
  },
  { may: isText2, load: (async () => (await import("./plans-arm-bicep.js")).bicep) },
  {
    may: (file) => isText2(file) || isSource(file.path ?? ""),
    load: (async () => (await import("./plans-terraform-sources-terraform-sources.js")).terraformSources)
  }
];


// src/plans/idle-inputs.ts
var nothingUsed = (() => ({
  params: /* @__PURE__ */ new Set(),
  paramsInFiles: /* @__PURE__ */ new Set(),
  takes: /* @__PURE__ */ new Set()
}));

var notNarrowed = (target, { isElsewhere }) => isElsewhere ? [`${target}: the chosen regions do not narrow plans and templates: these were judged whole`] : [];

// src/plans/plan-file.ts


// src/plans/cut-plan.ts
var longestBefore = 1024 * 1024;
var read5 = [
  "format_version",
  "variables",
  "action_invocations",
  "deferred_action_invocations",
  "prior_state",
  "deferred_changes",
  "complete",
  "errored"
];
function cutPlan(bytes) {
  const from2 = bytes.indexOf('"planned_values"');
  if (from2 < 0 || from2 > longestBefore) return void 0;
  const before = membersOf2(bytes.toString("utf8", 0, from2));
  if (!before) return void 0;
  const to = bytes.indexOf('"resource_changes"', from2);
  if (to < 0 || !/[,\s]/.test(String.fromCharCode(bytes[to - 1]))) return void 0;
  if (!/^"resource_changes"\s{0,40}:\s{0,40}\[\s{0,40}\{/.test(bytes.toString("latin1", to, to + 160)))
    return void 0;
  const cut3 = bytes.subarray(from2, to);
  if (read5.some((name) => !before.has(name) && cut3.includes(`"${name}"`))) return void 0;
  bytes.copyWithin(from2, to);
  return bytes.subarray(0, bytes.length - (to - from2));
}
function membersOf2(start2) {
  try {
    return new Set(Object.keys(JSON.parse(`${start2}"":0}`)));
  } catch {
    return void 0;
  }
}
var isWholePlan = (json3) => typeof json3 === "object" && json3 !== null && Object.hasOwn(json3, "configuration");

// src/plans/unreadable.ts
var show = "terraform plan -out=PLAN, then terraform show -json PLAN > plan.json";
var membersOf3 = (json3) => Object(json3);
function unreadableAs(start2, json3, isWhole) {
  if (start2.startsWith("PK") && /tfplan|tfstate/.test(start2))
    return {
      name: "a plan as terraform plan -out saves it",
      remedy: `run terraform show -json on it: ${show}`
    };
  const row = membersOf3(json3);
  if (typeof row["@level"] === "string" && typeof row["@message"] === "string")
    return { name: "a log of terraform plan -json, which does not hold the plan", remedy: show };
  if (!isWhole && typeof row["sequence"] === "number" && Object.keys(row).some((key2) => key2.endsWith("Event")))
    return {
      name: "a log of Pulumi's events, which this version does not read",
      remedy: "pulumi preview --json > preview.json, without PULUMI_ENABLE_STREAMING_JSON_PREVIEW"
    };
  if (row["encrypted_data"] !== void 0 && row["encryption_version"] !== void 0)
    return {
      name: "an encrypted plan or state of OpenTofu",
      remedy: "tofu show -json writes it in clear"
    };
  const version2 = row["version"];
  if (typeof version2 === "number" && version2 !== 4 && typeof row["terraform_version"] === "string")
    return {
      name: `a Terraform state of version ${version2}, and this version of data-boundary reads 4`,
      remedy: "write it with a current Terraform: terraform show -json > state.json"
    };
  if (!isWhole && /"format_version"\s*:\s*"\d/.test(start2) && /"terraform_version"\s*:/.test(start2))
    return {
      name: "a Terraform plan or state that is cut off, or has other lines around it",
      remedy: `write it again, and nothing else into the file: ${show}`
    };
  if (!isWhole && /"terraform_version"\s*:/.test(start2) && /"(?:lineage|serial)"\s*:/.test(start2))
    return {
      name: "a Terraform state that is cut off",
      remedy: "write it again: terraform show -json > state.json"
    };
  if (!isWhole && start2.includes('"urn:pulumi:'))
    return {
      name: "a Pulumi preview or stack that is cut off, or has other lines around it",
      remedy: "write it again, and nothing else into the file: pulumi preview --json > preview.json"
    };
  if (!isWhole && /"artifacts"\s*:/.test(start2) && /"aws:cloudformation:stack"/.test(start2))
    return {
      name: "the manifest of a CDK assembly, and no JSON that can be read",
      remedy: "synthesize it again: cdk synth"
    };
  return void 0;
}

// src/plans/plan-file.ts
var largestPlan = 256 * 1024 * 1024;
var windowSize2 = 64 * 1024;
var keptText = 1024 * 1024;

var withLateText = (file, path) => ({
  ...file,
  get text() {
    return textIn(path) ?? "";
  }
});
function cutPlanIn(path) {
  const text2 = cutTextIn(path);
  const json3 = text2 === void 0 ? void 0 : parsed4(text2);
  return isWholePlan(json3) ? json3 : void 0;
}
function cutTextIn(path) {
  const rest2 = cutPlan(readFileSync11(path));
  return rest2 && decoded(rest2);
}



function holdsRecords(path) {
  const [first = ""] = withoutMark(startOf2(path)).trimStart().split("\n", 1);
  const { inventory, id, type: type2 } = Object(parsed4(first));
  return inventory !== void 0 || typeof id === "string" && typeof type2 === "string";
}
function unreadableIn({ path, size }, plan) {
  const start2 = startOf2(path);
  const fault = plan ? unreadableAs(start2, plan.json, plan.json !== void 0) : unreadableAs(start2, parsed4(withoutMark(start2).trimStart().split("\n", 1)[0]), false);
  return fault && size > largestPlan ? { name: `a plan of more than ${largestPlan / 1024 ** 2} MB`, remedy: "plan a part of it" } : fault;
}

// src/plans/programs.ts


// src/plans/plan-gap.ts
function planGap(declared, detail, remedy, reason = "not-collected") {
  return { reason, provider: "plan", scope: declared.file, detail, remedy, declared };
}

// src/plans/programs.ts
var programs = [
  {
    // https://terragrunt.gruntwork.io/docs/reference/hcl/
    name: "Terragrunt unit",
    isIt: (name) => /(?:^|\/)terragrunt(?:\.stack)?\.hcl(?:\.json)?$/.test(name),
    remedy: "scan the plan of each unit: terragrunt plan -out=PLAN, then terragrunt show -json PLAN > plan.json beside it"
  },
  {
    // https://developer.hashicorp.com/terraform/language/stacks
    name: "Terraform stack",
    isIt: (name) => /\.tf(?:component|stack|deploy)\.hcl$/.test(name),
    remedy: "scan the plan of each component (terraform show -json PLAN > plan.json), or the deployed account"
  },
  {
    // https://www.pulumi.com/docs/iac/concepts/projects/project-file/
    name: "Pulumi program",
    isIt: (name, text2) => /(?:^|\/)Pulumi\.ya?ml$/.test(name) && /^["']?runtime["']?\s*:/m.test(text2()),
    remedy: "scan its preview: pulumi preview --json --show-sames > preview.json beside it"
  },
  {
    // https://docs.aws.amazon.com/cdk/v2/guide/cli.html
    name: "CDK app",
    isIt: (name, text2) => /(?:^|\/)cdk\.json$/.test(name) && /"app"\s*:/.test(text2()),
    remedy: "synthesize its assembly and scan it: cdk synth, then the directory cdk.out"
  },
  {
    // https://developer.hashicorp.com/terraform/cdktf/create-and-deploy/configuration-file
    name: "CDK for Terraform app",
    isIt: (name, text2) => /(?:^|\/)cdktf\.json$/.test(name) && /"app"\s*:/.test(text2()),
    remedy: "scan the plan of each stack: cdktf synth, then terraform show -json PLAN > plan.json beside it"
  },
  {
    // https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml
    name: "Serverless Framework service",
    isIt: (name, text2) => /(?:^|\/)serverless\.(?:ya?ml|json|js|ts)$/.test(name) && /(?:^|[\s{,])["']?service["']?\s*:/.test(text2()) && /(?:^|[\s{,])["']?provider["']?\s*:/.test(text2()),
    remedy: "scan the template that it makes: serverless package, then .serverless/cloudformation-template-update-stack.json"
  }
];
function programsIn() {
  const found = /* @__PURE__ */ new Map();
  return {
    take(name, path, text2) {
      const program = programs.find(({ isIt }) => isIt(name, text2));
      if (!program) return false;
      const known6 = found.get(program) ?? [];
      known6.push({ name, folder: dirname10(path) });
      found.set(program, known6);
      return true;
    },
    gaps: (planned) => [...found].flatMap(([{ name, remedy }, all]) => {
      const [first, ...more2] = all.filter(({ folder }) => !planned.has(folder));
      return first === void 0 ? [] : [
        planGap(
          { file: first.name },
          `${more2.length === 0 ? `a ${name} was` : `${more2.length + 1} files of the kind ${name} were`} not read: only its own tool makes a plan of it`,
          remedy
        )
      ];
    })
  };
}
function programOf(name, text2) {
  return programs.find(({ isIt }) => isIt(name, text2));
}

// src/plans/collect-plan.ts



// src/locate/aws/arn.ts
var regionName = "[a-z]{2,4}(?:-[a-z]+)+-\\d+";
var arnForm = new RegExp(`^arn:aws[a-z-]*:[a-z0-9-]+:(${regionName})?:[^:\\s]*:\\S`, "i");


var isArn = ((text2) => arnForm.test(text2));



var regionPlace = ofWord(
  ((code, { resource }) => code.toLowerCase() === resource.location?.toLowerCase() ? own : code)
);
var otherEnd = ofWord(((code, here) => {
  const place = regionPlace(code, here);
  return place === own ? none2 : place;
}));

var zonePlace = ofWord(
  ((zone, here) => zone.slice(0, -1) === here.resource.location ? own : zone)
);
function bucketNamed(name, here) {
  if (name.startsWith("arn:")) return arnPlace(name, here);
  if (!/^[\w.-]{3,255}$/.test(name)) return unknown(name);
  const partition = /^arn:([^:]+):/.exec(here.resource.id)?.[1] ?? "aws";
  return { resource: `arn:${partition}:s3:::${name}` };
}
function bucketPath(path, here) {
  const place = bucketNamed(path.replace(/^\//, "").split("/", 1)[0], here);
  return typeof place === "object" && "unknown" in place ? unknown(path) : place;
}
function s3Uri(uri, here) {
  const bucket2 = /^s3[an]?:\/\/([^/]+)/i.exec(uri)?.[1];
  if (bucket2 !== void 0) return bucketNamed(bucket2, here);
  return /^[a-z0-9+.-]+:\/\//i.test(uri) ? hostOf(uri, here) : unknown(uri);
}
var amazon = /\.(?:amazonaws\.(?:com|com\.cn|eu)|on\.aws|api\.aws|amazonwebservices\.eu|elasticbeanstalk\.com|awsapprunner\.com|amazonlightsail\.com|amazoncognito\.com|sagemaker\.aws)$/;
var snowflake = ".aws.snowflakecomputing.com";
function hostOf(endpoint, here, otherwise2) {
  const host2 = hostName(endpoint);
  if (host2 === void 0) return unknown(endpoint);
  if (host2.endsWith(snowflake)) {
    const named5 = new RegExp(`\\.(${regionName})\\.aws\\.snowflakecomputing\\.com$`).exec(
      host2
    )?.[1];
    return named5 === void 0 ? noRegion(host2) : regionPlace(named5, here);
  }
  if (!amazon.test(`.${host2}`))
    return otherwise2 ?? {
      gap: `the location of the host ${host2} is not shown by AWS`,
      remedy: "ask the host's operator, and accept the gap with an exception that records the answer"
    };
  const bucket2 = /^(.+)\.s3(?:-accelerate)?(?:\.dualstack)?\.amazonaws\.com$/.exec(host2)?.[1] ?? (host2 === "s3.amazonaws.com" ? /^[a-z]+:\/\/[^/]+\/([^/?]+)/i.exec(endpoint)?.[1] : void 0);
  if (bucket2 !== void 0) return bucketNamed(bucket2, here);
  const named4 = host2.split(".").map((part2) => regionLabel.exec(part2)?.[1]).findLast((region) => region !== void 0);
  return named4 === void 0 ? noRegion(host2) : regionPlace(named4, here);
}
var regionLabel = new RegExp(`^(?:s3(?:-website)?-)?(${regionName})$`);
var noRegion = (host2) => ({
  gap: `the host ${host2} names no region`,
  remedy: "find out where the endpoint is, and accept the gap with an exception"
});
var label = "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?";
var hostForm = new RegExp(`^(?:${label}\\.)+${label}$`);
function hostName(endpoint) {
  const host2 = endpoint.replace(/^(?:jdbc:)?(?:[a-z0-9+.-]+:\/\/)+/i, "").replace(/[/:?].*$/s, "").replace(/\.$/, "").toLowerCase();
  return host2.length <= 253 && hostForm.test(host2) ? host2 : void 0;
}

// src/locate/azure/arm.ts
function topLevel2(id) {
  return /^.*?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id)?.[0] ?? id;
}
function beside(id, type2, name) {
  const group = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+/i.exec(id)?.[0] ?? "";
  return `${group}/providers/${type2}/${name}`;
}
var isArmId = (text2) => /^(\/subscriptions\/[^/]+(\/resourceGroups\/[^/]+)?)?\/providers\/[^/]+\/[^/]+\/[^/]+/i.test(
  text2
);
var resourceAt = (id) => isArmId(id) ? { resource: topLevel2(id) } : unknown(id);
var resourceItself = (id) => isArmId(id) ? { resource: id } : unknown(id);
var ownerAt = (id) => typeof id === "string" && isArmId(id) ? id : unknown(id);
var storageAccountNamed = (name) => `storage account ${name}`;
var workspaceNamed = (customerId) => `Log Analytics workspace ${customerId}`;
var storageAccountAt = (name) => /^[a-z0-9]{3,24}$/i.test(name) ? { resource: storageAccountNamed(name) } : unknown(name);
var namespaceAt = (name) => /^[a-z][a-z0-9-]{5,49}$/i.test(name) ? { resource: `messaging namespace ${name}` } : unknown(name);
var workspaceAt = (customerId) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(customerId) ? { resource: workspaceNamed(customerId) } : unknown(customerId);
function hostOf2(address2) {
  const [, scheme2, host2] = /^(?:(?:Account)?Endpoint=)?([a-z][a-z0-9+.-]*:\/\/)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?=[/:;?#]|$)/i.exec(
    address2
  ) ?? [];
  return scheme2 !== void 0 || host2?.includes(".") ? host2?.toLowerCase() : void 0;
}
function resourceBehind(address2) {
  const account = /AccountName=([a-z0-9]{3,24})(?:;|$)/i.exec(address2)?.[1];
  if (account !== void 0) return storageAccountNamed(account);
  const host2 = hostOf2(address2);
  if (host2 === void 0) return void 0;
  const label2 = host2.split(".", 1)[0];
  if (/\.(blob|dfs|file|queue|table)\.(core|storage)\./.test(host2))
    return storageAccountNamed(label2);
  if (/\.servicebus\.[a-z.]+$/.test(host2)) return `messaging namespace ${label2}`;
  if (/\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$/.test(host2))
    return `AI account ${label2}`;
  return /\.(azure\.(com|us|cn|net)|windows\.net|azurewebsites\.net|azurecontainerapps\.io)$/.test(
    host2
  ) ? host2 : void 0;
}
function behind(address2) {
  const resource = resourceBehind(address2);
  if (resource !== void 0) return { resource };
  const host2 = hostOf2(address2);
  return host2 === void 0 ? unknown(address2) : {
    gap: `${host2} is not an Azure resource`,
    remedy: "ask its operator where it processes data, and accept the gap with an exception"
  };
}
var aliases = {
  "microsoft.storage/storageaccounts": [void 0, storageAccountNamed],
  "microsoft.eventhub/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.servicebus/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.eventgrid/topics": ["endpoint", (endpoint) => resourceBehind(endpoint) ?? endpoint],
  "microsoft.relay/namespaces": [void 0, (name) => `messaging namespace ${name}`],
  "microsoft.documentdb/databaseaccounts": [void 0, (name) => `${name}.documents.azure.com`],
  // Oracle names a database's standby by Oracle's own id.
  "oracle.database/autonomousdatabases": ["ocid", (ocid) => ocid],
  "microsoft.search/searchservices": [void 0, (name) => `${name}.search.windows.net`],
  "microsoft.web/sites": ["defaultHostName", (host2) => host2],
  "microsoft.cognitiveservices/accounts": ["customSubDomainName", (name) => `AI account ${name}`],
  "microsoft.operationalinsights/workspaces": ["customerId", workspaceNamed]
};
var aliased = new Set(Object.keys(aliases));
function aliasReads(type2) {
  const property = aliases[type2.toLowerCase()]?.[0];
  return property === void 0 ? [] : [`properties.${property}`];
}
function aliasOf({ type: type2, name, properties }) {
  const alias = aliases[type2.toLowerCase()];
  if (!alias) return void 0;
  const [property, of] = alias;
  if (property === void 0) return of(name);
  const own3 = properties?.properties;
  const value = own3?.[property];
  return typeof value === "string" && value !== "" ? of(value) : void 0;
}

// src/locate/azure/data-map.ts
var hosts2 = [
  // "ACCOUNT.blob\u2026", "ACCOUNT-secondary.dfs\u2026", "ACCOUNT.z6.web\u2026": https://learn.microsoft.com/azure/storage/common/storage-account-overview
  [
    /\.(?:core\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|storage\.azure\.net)$/,
    ([account = ""]) => `storage ${account.replace(/-secondary$/, "")}`
  ],
  // A managed instance has its DNS zone between: https://learn.microsoft.com/azure/azure-sql/managed-instance/connectivity-architecture-overview
  [
    /\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = "", ...zone], [name]) => zone.length > 0 ? `sqlmi ${server}` : name && `sql ${server}/${name}`
  ],
  [
    /\.(?:documents|(?:mongo|cassandra|gremlin|table)\.cosmos)\.azure\.(?:com|us|cn)$/,
    ([account = ""]) => `cosmos ${account}`
  ],
  [
    /\.mysql\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = ""]) => `mysql ${server}`
  ],
  [
    /\.postgres\.database\.(?:azure\.com|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([server = ""]) => `postgres ${server}`
  ],
  [
    /\.kusto\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)$/,
    ([name = ""]) => `kusto ${name}`
  ],
  [
    /\.(?:sql|dev)\.azuresynapse\.(?:net|us|azure\.cn)$/,
    ([name = ""]) => `synapse ${name.replace(/-ondemand$/, "")}`
  ],
  [/\.azuredatalakestore\.net$/, ([name = ""]) => `lake ${name}`],
  [/\.search\.(?:windows\.net|azure\.us|azure\.cn)$/, ([name = ""]) => `search ${name}`],
  // "BUCKET.s3.amazonaws.com", "BUCKET.s3.eu-central-1.amazonaws.com"; names of buckets have dots.
  [
    /\.s3[.-](?:dualstack\.)?(?:[\w-]+\.)?amazonaws\.com(?:\.cn)?$/,
    (labels) => bucket(labels.join("."))
  ],
  [
    /^s3[.-](?:dualstack\.)?(?:[\w-]+\.)?amazonaws\.com(?:\.cn)?$/,
    (_, [name]) => name && bucket(name)
  ],
  [
    /^app\.(?:powerbi|fabric\.microsoft)\.com$/,
    (_, [kind, workspace2]) => kind === "groups" ? workspace2 && `workspace ${workspace2}` : void 0
  ]
];
var bucket = (name) => `arn:aws:s3:::${name}`;
function nameOfStore(store2) {
  if (/^arn:/i.test(store2)) return store2;
  if (store2.startsWith("/")) return nameOfId(store2);
  if (!URL.canParse(store2)) return void 0;
  const { protocol, hostname, pathname } = new URL(store2);
  const host2 = hostname.toLowerCase();
  if (protocol === "s3:" || protocol === "s3a:") return bucket(host2);
  const path = pathname.split("/").filter(Boolean).map((part2) => decoded3(part2).toLowerCase());
  for (const [end, nameOf] of hosts2) {
    const found = end.exec(host2);
    const labels = found ? host2.slice(0, found.index).split(".").filter(Boolean) : [];
    if (found) return nameOf(labels, path) || void 0;
  }
  return void 0;
}
function decoded3(part2) {
  try {
    return decodeURIComponent(part2);
  } catch {
    return part2;
  }
}
var named3 = ((kind) => ({ name }) => [`${kind} ${name.toLowerCase()}`]);
function database({ id }) {
  const [, server, name] = /\/servers\/([^/]+)\/databases\/([^/]+)/i.exec(id.toLowerCase()) ?? [];
  return server === void 0 ? [] : [`sql ${server}/${name}`];
}
function nameOfId(id) {
  const [, type2 = "", rest2 = ""] = /\/providers\/([^/]+\/[^/]+)\/(.+)$/i.exec(id) ?? [];
  const [name = "", kind, child] = rest2.split("/");
  const namesOf = (full) => Object.entries(dataMapLooker.into).find(
    ([one]) => one.toLowerCase() === full.toLowerCase()
  )?.[1];
  const own3 = kind === void 0 ? void 0 : namesOf(`${type2}/${kind}`);
  const found = own3 ? own3({ id, name: child ?? name }) : namesOf(type2)?.({ id, name });
  return found?.[0] ?? id;
}
var workspace = ({ id }) => [
  `workspace ${id.slice(id.lastIndexOf("/") + 1).toLowerCase()}`
];
function textsIn2(value) {
  const all = value === void 0 || value === null ? [] : Array.isArray(value) ? value : void 0;
  return all?.every((one) => typeof one === "string") ? all : void 0;
}
function storesSeen({ properties }) {
  const { dataMap } = Object(properties);
  const { stores } = Object(dataMap);
  if (!Array.isArray(stores)) return [];
  const byName = /* @__PURE__ */ new Map();
  for (const one of stores) {
    const { store: store2, classifications, labels, notSought, ...flags2 } = Object(one);
    const { isScanned, isPartlyScanned, isEmpty: isEmpty2, seeksOnlySystem } = flags2;
    if (typeof store2 !== "string") continue;
    const name = nameOfStore(store2) ?? store2;
    const seen = byName.get(name) ?? {
      kinds: /* @__PURE__ */ new Set(),
      labels: /* @__PURE__ */ new Set(),
      notSought: /* @__PURE__ */ new Set(),
      isListed: false,
      isScanned: false,
      isPartlyScanned: false,
      seeksOnlySystem: false,
      isUnread: false
    };
    byName.set(name, seen);
    const lists = [textsIn2(classifications), textsIn2(labels), textsIn2(notSought)];
    for (const kind of lists[0] ?? []) seen.kinds.add(kind);
    for (const label2 of lists[1] ?? []) seen.labels.add(label2);
    for (const kind of lists[2] ?? []) seen.notSought.add(kind);
    if (lists.includes(void 0)) seen.isUnread = true;
    if (seeksOnlySystem === true) seen.seeksOnlySystem = true;
    if (isScanned === true) seen.isScanned = true;
    if (isPartlyScanned === true) seen.isPartlyScanned = true;
    if (isScanned !== true && isPartlyScanned !== true || isEmpty2 === true) seen.isListed = true;
  }
  return [...byName].map(([resource, seen]) => ({
    by: "purview",
    resource,
    isAnalysed: seen.isScanned && seen.isListed && !seen.isUnread,
    ...(seen.isUnread || !seen.isScanned && seen.isPartlyScanned) && { isPartial: true },
    kinds: [...seen.kinds],
    labels: [...seen.labels],
    ...seen.notSought.size > 0 && { notSought: [...seen.notSought] },
    ...seen.seeksOnlySystem && { seeksOnlySystem: true }
  }));
}
var dataMapLooker = {
  by: "purview",
  into: {
    "Microsoft.Storage/storageAccounts": named3("storage"),
    "Microsoft.Sql/servers/databases": database,
    "Microsoft.Sql/managedInstances": named3("sqlmi"),
    "Microsoft.DocumentDB/databaseAccounts": named3("cosmos"),
    "Microsoft.DBforMySQL/flexibleServers": named3("mysql"),
    "Microsoft.DBforMySQL/servers": named3("mysql"),
    "Microsoft.DBforPostgreSQL/flexibleServers": named3("postgres"),
    "Microsoft.DBforPostgreSQL/servers": named3("postgres"),
    "Microsoft.DataLakeStore/accounts": named3("lake"),
    "Microsoft.Kusto/clusters": named3("kusto"),
    "Microsoft.Synapse/workspaces": named3("synapse"),
    "Microsoft.Search/searchServices": named3("search"),
    "AWS::S3::Bucket": () => [],
    "m365:Workspace": workspace
  },
  // A tenant is scanned as one source, and no run names a workspace: https://learn.microsoft.com/purview/register-scan-power-bi-tenant
  partly: ["m365:Workspace"],
  reads: [
    "dataMap.stores[].isScanned",
    "dataMap.stores[].isPartlyScanned",
    "dataMap.stores[].isEmpty",
    "dataMap.stores[].seeksOnlySystem"
  ],
  names: [
    "dataMap.stores[].store",
    "dataMap.stores[].classifications[]",
    "dataMap.stores[].labels[]",
    "dataMap.stores[].notSought[]"
  ],
  seen: storesSeen
};

// src/locate/azure/diagnosed.ts
var loggedAlone = [
  "Microsoft.ContainerRegistry/registries",
  "Microsoft.Logic/integrationAccounts",
  "Microsoft.Logic/workflows",
  "Microsoft.Network/applicationGateways",
  "Microsoft.Network/azureFirewalls",
  "Microsoft.Network/virtualNetworkGateways",
  "Microsoft.SignalRService/webPubSub"
];
var diagnosed = [
  ...loggedAlone,
  "Microsoft.AAD/domainServices",
  "Microsoft.ApiManagement/service",
  "Microsoft.App/managedEnvironments",
  "Microsoft.AppConfiguration/configurationStores",
  "Microsoft.Automation/automationAccounts",
  "Microsoft.Batch/batchAccounts",
  "Microsoft.BotService/botServices",
  "Microsoft.Cache/redis",
  "Microsoft.Cdn/profiles",
  "Microsoft.CognitiveServices/accounts",
  "Microsoft.Communication/communicationServices",
  "Microsoft.ContainerService/managedClusters",
  "Microsoft.DBforMySQL/flexibleServers",
  "Microsoft.DBforPostgreSQL/flexibleServers",
  "Microsoft.DataFactory/factories",
  "Microsoft.DataProtection/backupVaults",
  "Microsoft.Databricks/workspaces",
  "Microsoft.DesktopVirtualization/hostPools",
  "Microsoft.Devices/IotHubs",
  "Microsoft.Devices/provisioningServices",
  "Microsoft.DigitalTwins/digitalTwinsInstances",
  "Microsoft.DocumentDB/databaseAccounts",
  "Microsoft.EventGrid/domains",
  "Microsoft.EventGrid/systemTopics",
  "Microsoft.EventGrid/topics",
  "Microsoft.EventHub/namespaces",
  "Microsoft.HealthcareApis/workspaces/fhirservices",
  "Microsoft.Insights/components",
  "Microsoft.KeyVault/managedHSMs",
  "Microsoft.KeyVault/vaults",
  "Microsoft.Kusto/clusters",
  "Microsoft.MachineLearningServices/workspaces",
  "Microsoft.Network/bastionHosts",
  "Microsoft.Network/frontDoors",
  "Microsoft.NotificationHubs/namespaces",
  "Microsoft.OperationalInsights/workspaces",
  "Microsoft.PowerBIDedicated/capacities",
  "Microsoft.Purview/accounts",
  "Microsoft.RecoveryServices/vaults",
  "Microsoft.Relay/namespaces",
  "Microsoft.Resources/subscriptions",
  "Microsoft.Search/searchServices",
  "Microsoft.ServiceBus/namespaces",
  "Microsoft.SignalRService/signalR",
  "Microsoft.Sql/managedInstances",
  "Microsoft.Sql/servers/databases",
  "Microsoft.Storage/storageAccounts",
  "Microsoft.StreamAnalytics/streamingjobs",
  "Microsoft.Synapse/workspaces",
  "Microsoft.Web/sites"
];

// src/locate/azure/paired-region.ts
function paired(here, from2) {
  return here.pair(from2) ?? {
    gap: `the region paired with ${from2 ?? here.home} is unknown`,
    remedy: "look up the second region in the portal, and accept the gap with an exception"
  };
}
var pairIfAny = ((here) => here.pair() ?? none2);
function elsewhere(place, here) {
  return sameRegion(place, here.home) ? own : place;
}
function sameRegion(a, b) {
  return a !== void 0 && b !== void 0 && squeezed(a) === squeezed(b);
}
var squeezed = (place) => place.replaceAll(/\s/g, "").toLowerCase();
var inPair = (_, here) => paired(here);
var geoSku = (property) => statusOf(
  property,
  {
    Standard_LRS: false,
    Standard_ZRS: false,
    Standard_GRS: true,
    Standard_RAGRS: true,
    Standard_GZRS: true,
    Standard_RAGZRS: true,
    StandardV2_LRS: false,
    StandardV2_ZRS: false,
    StandardV2_GRS: true,
    StandardV2_GZRS: true,
    Premium_LRS: false,
    Premium_ZRS: false,
    PremiumV2_LRS: false,
    PremiumV2_ZRS: false
  },
  false
);

// src/locate/shown.ts
function isShown(value) {
  if (value === void 0 || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
function firstShown(...values) {
  return values.find(isShown);
}
export {
  Fault,
  absentPlace,
  accountInWords,
  accountName,
  actionFile,
  aliasOf,
  aliasReads,
  aliased,
  alikeRows,
  armResource,
  arnForms,
  arnOrName,
  arnPlace,
  arnServices,
  azureTypes,
  baselineOf,
  baselineSchemaUrl,
  baselineVersion,
  behind,
  beside,
  blindSpotsOf,
  boundariesOn,
  breakdownInWords,
  bucketNamed,
  bucketPath,
  byWord,
  callTimeout,
  callsIn,
  chainFile,
  changesIn,
  choosePolicy,
  chosenIn,
  chunked,
  claimsOf,
  classOf,
  classes,
  codeDigest,
  collectPlan,
  collected,
  compare,
  comparisonInWords,
  comparisonObject,
  comparisonText,
  configItem,
  configTypes,
  controlRows,
  controlsNote,
  controlsOf,
  counted,
  countryName2 as countryName_2,
  countsInWords,
  coverageOf,
  cryptoIsLoaded,
  dataClasses,
  dataMapLooker,
  decoded,
  defaultBoundary,
  demos,
  describedOf,
  descriptorOf,
  detailsOf,
  diagnosed,
  dialectOf,
  elsewhere,
  escapePointer,
  exceptionsOn,
  faultGap,
  faultOf2 as faultOf,
  faultOfChain,
  faultOf3 as faultOf_2,
  files2 as files,
  findPlace,
  findingWriter,
  findingsThat,
  firstShown,
  firstWords,
  formats,
  frameworkName,
  gapIdPattern,
  gapReasonInWords,
  geoSku,
  given2 as given,
  globMatches,
  globOf,
  globalHome,
  globalOf,
  grouped,
  groupsOf,
  guardsOf,
  guardsSchemaUrl,
  guardsVersion,
  hasDuplicateKeys,
  historySchemaUrl,
  holds2 as holds,
  holdsAny,
  holdsRecords,
  hostOf,
  hostOf2 as hostOf_2,
  idTable,
  idleInputs,
  inPair,
  inRegion,
  inRepository,
  inventoryFile,
  isArmId,
  isArn,
  isCountry,
  isDemo,
  isDirectory,
  isDone,
  isFresh,
  isGone2 as isGone,
  isGone as isGone_2,
  isKeyOfAws,
  isKnown,
  isLabelCalled,
  isLabelId,
  isLeftBehind,
  isMarked,
  isNew,
  isRecord3 as isRecord,
  isShown,
  isSource,
  isSpent,
  isVariables,
  isWorse,
  json,
  jsonFault,
  keptIn,
  keptPaths,
  kms,
  knowledge,
  knowledgeOf,
  knownObject,
  labelNames,
  labelsOf3 as labelsOf,
  lastingWords,
  leftOutInWords,
  listPlaces,
  listedBy2 as listedBy,
  listedBy as listedBy_2,
  loadFrameworks,
  loadJurisdictions,
  loadRules,
  locationOf,
  loggedAlone,
  manifestFile,
  manifestOf,
  markedRecordIn,
  mayBeHere,
  meantCountry,
  membersOf,
  namedTargets,
  namesIn3 as namesIn,
  namespaceAt,
  needs,
  noArm,
  noInputs,
  none2 as none,
  notNarrowed,
  notSeenByRole,
  noteRead,
  nothingUsed,
  oneLine,
  oneOf,
  openOutput,
  openOutputs,
  originalAt,
  otherActions,
  otherArm,
  otherArn,
  otherEnd,
  otherName,
  own,
  ownerAt,
  packFiles,
  packagedDigests,
  packagedFile,
  pairIfAny,
  paired,
  parseArn,
  partInWords,
  penOf,
  placeInWords,
  placeRows,
  placed,
  placesObject,
  placesOfPlan,
  planFileOf,
  planGap,
  planOfText,
  planScan,
  plansOfFolder,
  policyInWords,
  processMark,
  programsIn,
  progressOn,
  projectUrl,
  readInput,
  readInputBytes,
  readRows,
  recordIn2 as recordIn,
  refuseNoFile,
  refuseSharedPlaces,
  regionOf,
  regionPlace,
  render,
  repeated,
  reportSchemaUrl,
  reportsOf,
  resolvePolicy,
  resourceAt,
  resourceBehind,
  resourceItself,
  resourceType,
  resourcesIn,
  rolesOf,
  rowOf,
  rowOf2 as rowOf_2,
  rowsIn2 as rowsIn_2,
  rulePageUrl,
  rulesInWords,
  s3Uri,
  sameRegion,
  sarifSchemaUrl,
  sawAll,
  scan,
  schemaVersion,
  service,
  sha2563 as sha256,
  sha256Of,
  silent,
  silent as silent_2,
  sourceOf2 as sourceOf,
  sources,
  standingInWords,
  startOf2 as startOf,
  statusOf,
  stoppedInWords,
  storageAccountAt,
  subscriptionIn,
  switchOf,
  textOf2 as textOf,
  topLevel2 as topLevel,
  totalInWords,
  types,
  typesOf,
  unexpectedAnswer,
  unknown,
  unknownWord,
  unreadableIn,
  unshown,
  valueInWords,
  verdict2 as verdict,
  verifiedInWords,
  withId,
  withoutAccounts,
  withoutMark,
  withoutSecrets,
  withoutTags,
  words,
  workspaceAt,
  writeTo,
  zonePlace
};
