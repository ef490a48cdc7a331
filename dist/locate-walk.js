// src/locate/walk.ts
function compilePath(path, { roots = 0, envelope, isSwitched = false, optional = [] } = {}) {
  const ends = path.match(/\[\]|\{\}/g) ?? [];
  let walked = "";
  const stretches = path.split(/\[\]|\{\}/).map((stretch, at) => {
    const steps = stretch.split(".").filter((step) => step !== "");
    const end = ends[at];
    const breakAfter = (taken) => {
      const isLast = taken === steps.length;
      const isInside = at > 0 || isLast && (taken > roots + 1 || isSwitched && end === void 0);
      const to = [walked, ...steps.slice(0, taken)].filter((part) => part !== "").join(".");
      if (!isInside || optional.includes(to)) return "outside";
      if (at > 0 && taken === 1 && steps[0] === envelope) return "nothing";
      return end === void 0 ? "place" : "list";
    };
    const breaks = ["", ...steps].map((_, taken) => breakAfter(taken));
    walked = [walked, ...steps].filter((part) => part !== "").join(".") + (end ?? "");
    return {
      steps,
      pointers: ["", ...steps.map((_, i) => `/${steps.slice(0, i + 1).join("/")}`)],
      breaks,
      end
    };
  });
  return (root, walker) => walk(stretches, 0, root, "", root, walker);
}
function walk(stretches, at, from, before, element, walker) {
  const { steps, pointers, breaks, end } = stretches[at];
  let value = from;
  let taken = 0;
  while (taken < steps.length && value !== void 0 && value !== null) {
    if (typeof value !== "object" || Array.isArray(value)) {
      walker.wrong(`${shapeName(value)} where a record is expected`);
      return;
    }
    const step = steps[taken++];
    value = Object.hasOwn(value, step) ? value[step] : void 0;
  }
  if (value === void 0 || value === null || value === "" && end === void 0) {
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
    else walker.value(String(value), pointer, element, before);
  } else if (Array.isArray(value)) {
    if (end === "{}") walker.wrong("a list where a record is expected");
    else if (value.length === 0) walker.empty(pointer, breaks[taken]);
    else
      for (let i = 0; i < value.length; i++)
        if (value[i] === null || value[i] === void 0) walker.wrong("nothing in a list");
        else walk(stretches, at + 1, value[i], `${pointer}/${i}`, value[i], walker);
  } else if (typeof value !== "object" || end === "[]")
    walker.wrong(`${shapeName(value)} where ${end === "[]" ? "a list" : "a record"} is expected`);
  else
    for (const [key, item] of Object.entries(value))
      walk(stretches, at + 1, item, `${pointer}/${escapePointer(key)}`, item, walker);
}
var shapeName = (value) => value === null || value === void 0 ? "nothing" : Array.isArray(value) ? "a list" : typeof value === "object" ? "a record" : "a value";
function escapePointer(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export {
  compilePath,
  shapeName,
  escapePointer
};
