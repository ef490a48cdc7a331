const { existsSync, readFileSync, statSync } = process.getBuiltinModule("node:fs");
const { dirname, join, relative, resolve } = process.getBuiltinModule("node:path");
import {
  boundaryOf,
  defaultPolicy,
  meantCountry
} from "./judge-glob.js";
import {
  nearest
} from "./nearest.js";
import {
  UserError
} from "./model.js";
import {
  providerOfTarget
} from "./providers.js";

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
  last,
  boundary,
  targets = [],
  ...context
}) {
  const chosen = named ?? fallback ?? findUpward(process.cwd());
  const scanned = chosen === void 0 ? policyAmong(targets) : {};
  const file = chosen ?? scanned.file ?? last;
  const policy = file === void 0 ? defaultPolicy(context.boundaries) : await readFrom(file, context);
  return {
    policy: boundary === void 0 ? policy : { ...policy, boundary: boundaryNamed(boundary, context) },
    ...file !== void 0 && { file: shown(file) },
    ...scanned.note !== void 0 && { note: scanned.note }
  };
}
function policyAmong(targets) {
  const different = [...new Set(targets)];
  const found = different.filter((target) => providerOfTarget(target) === void 0).flatMap((target) => inFolder(target) ?? []);
  const [file] = found;
  if (file === void 0) return {};
  if (different.length === 1)
    return { file, note: `policy of the scanned directory: ${shown(file)}` };
  return {
    note: `not used, as there are several targets: ${found.map(shown).join(", ")}; choose one with --policy`
  };
}
var inFolder = (folder) => names.map((name) => join(folder, name)).find((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
async function readFrom(file, context) {
  const text = read(file);
  const { readPolicy } = await import("./judge-read-policy.js");
  return readPolicy({ file: shown(file), text }, context);
}
function findUpward(start) {
  const folders = [start];
  while (!existsSync(join(folders.at(-1), ".git"))) {
    const above = dirname(folders.at(-1));
    if (above === folders.at(-1)) {
      folders.length = 1;
      break;
    }
    folders.push(above);
  }
  return folders.map(inFolder).find((file) => file !== void 0);
}
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error;
    if (code === "ENOENT")
      throw new UserError(
        `${shown(file)}: no such file; run "data-boundary init" to write a policy to start from`
      );
    if (code === "EISDIR")
      throw new UserError(`${shown(file)}: is a directory; name a policy file`);
    throw new UserError(
      `${shown(file)}: cannot be read (${code ?? message}); check its permissions`
    );
  }
}
function boundaryNamed(said, { boundaries, isCountry }) {
  const named = boundaryOf(said, boundaries);
  if (named) return named;
  const countries = said.split(",").map((code) => code.trim().toUpperCase());
  if (countries.every((code) => isCountry(code))) return boundaryOf({ countries }, boundaries);
  const meant = nearest(said, [...boundaries.keys()]) ?? meantCountries(countries, isCountry);
  throw new UserError(
    `--boundary: "${said}" is neither a boundary nor a list of countries; use ${[...boundaries.keys()].join(", ")} or ISO codes such as DE,FR${meant === void 0 ? "" : ` (did you mean ${meant}?)`}`
  );
}
function meantCountries(codes, isCountry) {
  const meant = codes.map((code) => meantCountry(code, isCountry));
  return meant.every((code) => code !== void 0) ? meant.join(",") : void 0;
}
function shown(file) {
  const path = relative(process.cwd(), resolve(file));
  return (path === "" || path.startsWith("..") ? file : path).replaceAll("\\", "/");
}

export {
  choosePolicy
};
