// src/judge/glob.ts
function globMatches(pattern, text) {
  return globOf(pattern)(text);
}
function globOf(pattern) {
  const wild = pattern.search(/[*?]/);
  if (wild < 0) return (text) => text === pattern;
  const start = pattern.slice(0, wild);
  return (text) => text.startsWith(start) && matchesFrom(wild, pattern, text);
}
function pathGlobOf(pattern) {
  const steps = pattern.split("/").map((step) => step === "**" ? void 0 : globOf(step));
  return (path) => {
    const names = path.split("/");
    let reached = [true, ...steps.map(() => false)];
    const skip = (at) => {
      for (const [i, step] of steps.entries()) if (step === void 0 && at[i]) at[i + 1] = true;
      return at;
    };
    skip(reached);
    for (const name of names)
      reached = skip([
        false,
        ...steps.map(
          (step, i) => step === void 0 ? reached[i + 1] || reached[i] : reached[i] && step(name)
        )
      ]);
    return reached.at(-1);
  };
}
function matchesFrom(begin, pattern, text) {
  let p = begin;
  let t = begin;
  let star = -1;
  let resume = 0;
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

// src/judge/policy.ts
var defaultBoundary = "eea";
function defaultPolicy(boundaries) {
  return resolvePolicy({}, boundaries);
}
function boundaryOf(said, boundaries) {
  if (typeof said === "string") return boundaries.get(said);
  const countries = [...new Set(said.countries)].sort();
  return { id: countries.join("+"), title: countries.join(", "), countries: new Set(countries) };
}
function resolvePolicy(said, boundaries) {
  const look = (name) => {
    const boundary = boundaryOf(name, boundaries);
    if (!boundary) throw new Error(`no boundary is called ${JSON.stringify(name)}`);
    return boundary;
  };
  return {
    boundary: look(said.boundary ?? defaultBoundary),
    targets: (said.targets ?? []).map(
      (one) => typeof one === "string" ? { target: one } : one
    ),
    ...said.regions && { regions: said.regions },
    plans: (said.plans ?? []).map(
      ({
        files,
        region = [],
        params = {},
        paramFiles = [],
        resourceGroupLocation,
        providerRegions = {}
      }) => ({
        matches: pathGlobOf(files.replace(/^\.\//, "")),
        regions: typeof region === "string" ? [region] : region,
        params: Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, String(value)])
        ),
        paramFiles,
        ...resourceGroupLocation !== void 0 && { resourceGroupLocation },
        providerRegions
      })
    ),
    classes: Object.entries(said.classes ?? {}).map(([name, { tags, macie, boundary }]) => ({
      name,
      ...tags && { tags },
      ...macie && { macie },
      ...boundary !== void 0 && {
        boundary: boundary === "anywhere" ? boundary : look(boundary)
      }
    })),
    levels: new Map(
      Object.entries(said.rules ?? {}).flatMap(([rule, level]) => level ? [[rule, level]] : [])
    ),
    exceptions: said.exceptions ?? [],
    failOn: said.failOn ?? "error",
    ownerTags: said.owner?.tags ?? [],
    contracts: said.dora?.contracts ?? []
  };
}

// src/judge/meant-country.ts
var otherwise = { UK: "GB", EL: "GR" };
function meantCountry(code, isCountry) {
  const upper = code.trim().toUpperCase();
  return otherwise[upper] ?? (isCountry(upper) ? upper : void 0);
}

export {
  globMatches,
  globOf,
  defaultBoundary,
  defaultPolicy,
  boundaryOf,
  resolvePolicy,
  meantCountry
};
