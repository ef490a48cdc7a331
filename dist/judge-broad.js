import {
  gapIdPattern,
  idsOf
} from "./gap-id.js";
import {
  globOf
} from "./judge-glob.js";
import {
  factsOf,
  isExactId,
  isProvider,
  providers
} from "./providers.js";

// src/judge/broad.ts
var mostYears = 3;
function warningOf(exception, covers, { ruleIds, asOf }) {
  const { rule, expires } = exception;
  const faults = [];
  const what = rule === void 0 ? gapsOf(exception) : findingsOf(ruleIds, covers);
  const where = what === void 0 ? void 0 : resourcesOf(exception);
  if (where !== void 0) faults.push(`accepts every ${what}${where}: name the resources`);
  if (expires > yearsAfter(asOf, mostYears))
    faults.push(
      `holds until ${expires}, more than ${mostYears} years: set an earlier day of review`
    );
  return faults.length === 0 ? void 0 : faults.join("; ");
}
function gapsOf({ gap, resource, scope, region, service }) {
  const isNamed = gapIdPattern.test(gap ?? "") || [scope, region, service].some((one) => one !== void 0);
  if (isNamed || resource === void 0 || partOf(resource) !== void 0) return void 0;
  return `gap "${gap}" of a resource`;
}
function findingsOf(ruleIds, covers) {
  if (ruleIds.every(covers)) return "finding";
  const whole = (part) => [...Map.groupBy(ruleIds, part)].flatMap(([name, rules]) => rules.every(covers) ? [name] : []);
  const named = [
    ...whole((rule) => rule.replace(/-(?:outside|may-leave)$/, "")),
    ...whole((rule) => /(?:outside|may-leave)$/.exec(rule)?.[0] ?? rule)
  ];
  return named.length === 0 ? void 0 : `${named.join(" and ")} finding`;
}
function resourcesOf({ resource, scope, location, country }) {
  const glob = (resource ?? "*").toLowerCase();
  const part = scope === void 0 ? partOf(glob) : partOf(glob, [scope.toLowerCase()]);
  const of = part ?? wholeOf(glob);
  if (of === void 0) return void 0;
  return `${of}${location === void 0 ? "" : ` at ${location}`}${country === void 0 ? "" : ` in ${country}`}`;
}
function wholeOf(glob) {
  const matches = globOf(glob);
  const whole = providers.map(factsOf).filter(({ ids }) => ids.samples().every(matches));
  return whole.length === providers.length ? "" : whole.map(({ name }) => ` on ${name}`)[0];
}
function partOf(glob, accounts) {
  const lower = glob.toLowerCase();
  const matches = globOf(lower);
  for (const { ids } of providers.map(factsOf)) {
    const region = ids.regionIn(lower);
    for (const account of accounts ?? [...ids.accountsIn(lower), void 0]) {
      if (account !== void 0 && ids.samples(account).every(matches)) return ` of ${account}`;
      if (region !== void 0 && ids.samples(account, region).every(matches))
        return `${account === void 0 ? "" : ` of ${account}`} at ${region}`;
    }
  }
  return void 0;
}
function yearsAfter(day, years) {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4, 10)}`;
}

// src/judge/together.ts
function acceptedTogether(exceptions, ruleIds, placesOf) {
  const scopes = /* @__PURE__ */ new Set([void 0, ...exceptions.map(({ scope }) => scope?.toLowerCase())]);
  return providers.flatMap((provider) => {
    const { name, ids } = factsOf(provider);
    const samples = ids.samples();
    const broad = exceptions.map((one, part) => ({ ...one, part })).filter(({ idMatches }) => samples.some(idMatches));
    if (broad.length < 2) return [];
    const places = placesOf(provider).filter(
      ({ countries, outside }) => countries.length === 1 && outside.length === 1
    );
    return [...scopes].flatMap((scope) => {
      const among = broad.filter(
        (one) => one.scope === void 0 || one.scope.toLowerCase() === scope
      );
      if (among.length < 2 || scope !== void 0 && !among.some((one) => one.scope)) return [];
      const parts = coveredBy(among, provider, samples, ruleIds, places);
      const what = `finding${scope === void 0 ? ` on ${name}` : ` of ${scope}`}`;
      return parts === void 0 || parts.size < 2 ? [] : [{ what, parts: [...parts] }];
    });
  });
}
function coveredBy(among, provider, samples, ruleIds, places) {
  const parts = /* @__PURE__ */ new Set();
  const rules = ruleIds.filter((id) => id.endsWith("-outside"));
  for (const { code, outside } of places) {
    const here = among.filter((one) => one.isPlaceCovered(provider, code, outside));
    for (const rule of rules) {
      const ruled = here.filter((one) => one.isRuleCovered(rule));
      for (const id of samples) {
        const covering = ruled.filter((one) => one.idMatches(id));
        if (covering.length === 0) return void 0;
        for (const { part } of covering) parts.add(part);
      }
    }
  }
  return places.length === 0 ? void 0 : parts;
}

// src/judge/exceptions.ts
function exceptionsOn(asOf, exceptions, ruleIds, codeOf, placesOf) {
  const samePlace = (provider, wanted, actual) => same(wanted, actual) || wanted !== void 0 && actual !== void 0 && isProvider(provider) && same(codeOf(provider, wanted), codeOf(provider, actual));
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
  const together = /* @__PURE__ */ new Map();
  const narrow = entries.filter(
    ({ exception, ref, warning }) => exception.rule !== void 0 && !ref.expired && !warning?.startsWith("accepts")
  );
  for (const { what, parts } of acceptedTogether(
    narrow.map(({ exception, covers, idMatches }) => ({
      isRuleCovered: covers,
      idMatches,
      scope: exception.scope,
      isPlaceCovered: (provider, code, outside) => samePlace(provider, exception.location, code) && isOnlyCountry(exception, outside)
    })),
    ruleIds,
    placesOf
  ))
    for (const part of parts)
      together.set(
        narrow[part],
        `accepts every ${what} together with ${parts.length - 1} other ${parts.length === 2 ? "exception" : "exceptions"}: name the resources`
      );
  const ofFindings = entries.filter(({ exception }) => exception.rule !== void 0);
  const ofGaps = entries.filter(({ exception }) => exception.gap !== void 0);
  const hasIds = ofGaps.some(({ exception }) => gapIdPattern.test(exception.gap));
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
      (entry) => entry.covers(rule) && entry.idMatches(resource.id) && same(entry.exception.scope, resource.scope) && samePlace(resource.provider, entry.exception.location, location.code) && isOnlyCountry(entry.exception, outside)
    ),
    forGap(gap) {
      let known;
      const ids = () => hasIds ? known ??= idsOf(gap) : void 0;
      return first(
        ofGaps,
        (entry) => (entry.exception.gap === gap.reason || ids()?.includes(entry.exception.gap) === true) && entry.idMatches(gap.resource) && same(entry.exception.scope, gap.scope) && samePlace(gap.provider, entry.exception.region, gap.region) && same(entry.exception.service, gap.service)
      );
    },
    outcomes: () => entries.map((entry) => {
      const { exception, ref, warning, matches } = entry;
      const warnings = [together.get(entry), warning].filter((one) => one !== void 0);
      return {
        ...ref,
        ...warnings.length > 0 && { warning: warnings.join("; ") },
        rule: exception.rule ?? `gap:${exception.gap}`,
        resource: whereOf(exception),
        status: matches === 0 ? "unused" : ref.expired ? "expired" : "applied",
        matches
      };
    })
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
  return (id) => id !== void 0 && (isExactId(id) ? exact(id) : folded(id.toLowerCase()));
}
function isOnlyCountry({ country }, outside) {
  return country === void 0 || outside.length === 1 && outside[0] === country;
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

export {
  exceptionsOn,
  graverOf
};
