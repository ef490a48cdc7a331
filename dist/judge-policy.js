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
    classes: Object.entries(said.classes ?? {}).map(([name, { tags, boundary }]) => ({
      name,
      tags,
      ...boundary !== void 0 && {
        boundary: boundary === "anywhere" ? boundary : look(boundary)
      }
    })),
    levels: new Map(
      Object.entries(said.rules ?? {}).flatMap(([rule, level]) => level ? [[rule, level]] : [])
    ),
    exceptions: said.exceptions ?? [],
    failOn: said.failOn ?? "error"
  };
}

// src/judge/meant-country.ts
var otherwise = { UK: "GB", EL: "GR" };
function meantCountry(code, isCountry) {
  const upper = code.trim().toUpperCase();
  return otherwise[upper] ?? (isCountry(upper) ? upper : void 0);
}

export {
  defaultBoundary,
  defaultPolicy,
  boundaryOf,
  resolvePolicy,
  meantCountry
};
