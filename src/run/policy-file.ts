/** Finds the policy file and reads it; where there is none, the defaults hold. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { type Policy, type PolicyContext, boundaryOf, defaultPolicy } from "../judge/policy.ts";
import { meantCountry } from "../judge/meant-country.ts";
import { cannotRead } from "../file-fault.ts";
import { UserError } from "../model.ts";
import { nearest } from "../nearest.ts";
import { providerOfTarget } from "../providers.ts";

interface Choice extends PolicyContext {
  /** The file that the user names. */
  readonly file?: string;
  /** Used where the user names none (the demo's own). */
  readonly fallback?: string;
  /** What is scanned: the policy of a directory that is the only target is used where the working directory has none. */
  readonly targets?: readonly string[];
  /** Used where there is none (the demo's own, of its saved inventory). */
  readonly last?: string;
  /** Overrides the policy's boundary: a name, or countries "DE,FR". */
  readonly boundary?: string;
}

export interface Chosen {
  readonly policy: Policy;
  /** Relative to the working directory, with forward slashes; undefined where there is no file. */
  readonly file?: string;
  /** What the reader must know of the choice. */
  readonly note?: string;
}

const names = [
  "data-boundary.yml",
  "data-boundary.yaml",
  ".github/data-boundary.yml",
  ".github/data-boundary.yaml",
];

export async function choosePolicy({
  file: named,
  fallback,
  last,
  boundary,
  targets = [],
  ...context
}: Choice): Promise<Chosen> {
  const chosen = named ?? fallback ?? findUpward(process.cwd());
  const scanned = chosen === undefined ? policyAmong(targets) : {};
  const file = chosen ?? scanned.file ?? last;
  const { note } = scanned;
  const policy =
    file === undefined ? defaultPolicy(context.boundaries) : await readFrom(file, context);
  return {
    policy:
      boundary === undefined ? policy : { ...policy, boundary: boundaryNamed(boundary, context) },
    ...(file !== undefined && { file: shown(file) }),
    ...(note !== undefined && { note }),
  };
}

/** A policy holds for the whole scan, so that of one directory among several targets is not used. */
function policyAmong(targets: readonly string[]): Pick<Chosen, "file" | "note"> {
  const different = [...new Set(targets)];
  const found = different
    .filter((target) => providerOfTarget(target) === undefined)
    .flatMap((target) => inFolder(target) ?? []);
  const [file] = found;
  if (file === undefined) return {};
  if (different.length === 1)
    return { file, note: `policy of the scanned directory: ${shown(file)}` };
  return {
    note: `not used, because there are several targets: ${found.map(shown).join(", ")}; choose one with --policy`,
  };
}

/** A pipe of this name would never end. */
const inFolder = (folder: string): string | undefined =>
  names
    .map((name) => join(folder, name))
    .find((file) => {
      try {
        return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
      } catch (error) {
        throw cannotRead(folder, error);
      }
    });

async function readFrom(file: string, context: PolicyContext): Promise<Policy> {
  const text = read(file);
  const { readPolicy } = await import("../judge/read-policy.ts");
  return readPolicy({ file: shown(file), text }, context);
}

/** As far as the root of the git repository; outside a repository, the working directory alone. */
function findUpward(start: string): string | undefined {
  const folders = [start];
  while (!existsSync(join(folders.at(-1)!, ".git"))) {
    const above = dirname(folders.at(-1)!);
    if (above === folders.at(-1)) {
      folders.length = 1;
      break;
    }
    folders.push(above);
  }
  return folders.map(inFolder).find((file) => file !== undefined);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new UserError(
        `${shown(file)}: no such file; run "data-boundary init" to write a policy to start from`,
      );
    if (code === "EISDIR")
      throw new UserError(`${shown(file)}: is a directory; name a policy file`);
    throw cannotRead(shown(file), error);
  }
}

/** Reports show a boundary of countries as "DE+FR", which is understood as well. */
function boundaryNamed(said: string, { boundaries, isCountry }: PolicyContext): Policy["boundary"] {
  const named = boundaryOf(said, boundaries);
  if (named) return named;
  const countries = said.split(/[,+]/).map((code) => code.trim().toUpperCase());
  if (countries.every((code) => isCountry(code))) return boundaryOf({ countries }, boundaries)!;
  const meant = nearest(said, [...boundaries.keys()]) ?? meantCountries(countries, isCountry);
  throw new UserError(
    `--boundary: "${said}" is neither a boundary nor a list of countries; use ${[...boundaries.keys()].join(", ")} or ISO codes such as DE,FR${meant === undefined ? "" : ` (did you mean ${meant}?)`}`,
  );
}

/** The same list with the codes that ISO has; undefined where one of them means nothing. */
function meantCountries(
  codes: readonly string[],
  isCountry: PolicyContext["isCountry"],
): string | undefined {
  const meant = codes.map((code) => meantCountry(code, isCountry));
  return meant.every((code) => code !== undefined) ? meant.join(",") : undefined;
}

function shown(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  return (path === "" || path.startsWith("..") ? file : path).replaceAll("\\", "/");
}
