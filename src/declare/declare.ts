/**
 * Finds the line of a repository that declares a live resource: the surest way first, and none rather than a
 * wrong one. Whatever the way, what is pointed to declares a resource of that very type.
 */
import type { Declaration, Finding, Resource, ResourceRef } from "../model.ts";
import { byStack, stackOf } from "./cloudformation.ts";
import type { Declared } from "./declared.ts";
import { repositoryFiles } from "./files.ts";
import { remotesOf } from "./git.ts";
import { type Live, type LivePlace, liveResources, nameWithin } from "./live.ts";
import { only } from "./modules.ts";
import { placed } from "./place.ts";
import { type Source, sourceOf } from "./source.ts";
import { declares, nameReader, valueReader } from "./terraform-names.ts";
import { type SaidPlace, placeReader } from "./terraform-place.ts";
import { readStates } from "./terraform-state.ts";
import { byTerraformState } from "./terraform.ts";
import { yorTags } from "./yor.ts";

export interface Repository {
  /** The folder that paths in reports are relative to. */
  readonly root: string;
  /** Terraform states: `terraform state pull` or `terraform show -json`. */
  readonly stateFiles: readonly string[];
}

export interface Finder {
  (finding: Pick<Finding, "resource">): Declaration | undefined;
  /** Each resource of the run, before a finding is asked about: of two with one name neither is pointed to. */
  readonly see: (resource: Pick<Resource, keyof ResourceRef | "location">) => void;
}

/** Answers for one repository that has been read. */
interface Prepared {
  readonly find: (resource: ResourceRef) => Declaration | undefined;
  /** Of an estate of a million, what the repository may declare: the rest costs a look at its name. */
  readonly isWanted: (resource: ResourceRef) => boolean;
}

/** Throws a `UserError` for a state file that can't be read; the repository is read with the first resource. */
export function declarations({ root, stateFiles }: Repository): Finder {
  const live = liveResources();
  const states = readStates(stateFiles);
  const hasStates = stateFiles.length > 0;
  let prepared: Prepared | undefined;
  const prepare = (): Prepared => {
    const source = sourceOf(repositoryFiles(root));
    if (!source) return { find: () => undefined, isWanted: () => false };
    const valuesOf = valueReader(source.modules);
    const namesOf = nameReader(valuesOf);
    const declaredPlaceOf = placeReader(source.modules, valuesOf);
    const byState = byTerraformState(root, states, source.modules, (block, resource) => {
      // A block that gives it another name or place is another resource's, or has not been applied.
      const said = namesOf(block, resource.type);
      if (said?.isLiteral && !said.names.has(resource.name)) return false;
      const place = declaredPlaceOf(block);
      return place !== "never" && fits(place, live.placeOf(resource)) !== "no";
    });
    const byYor = yorFinder(source, remotesOf(root));
    const byName = nameFinder(source, namesOf, declaredPlaceOf, live);
    return {
      find: (resource) =>
        byYor(resource) ??
        // CloudFormation says of each resource that it made it: no other file declares it.
        (stackOf(resource)
          ? inTemplate(resource, source, live)
          : (byState(resource) ?? byName.find(resource))),
      isWanted: (resource) =>
        byName.hasName(resource) ||
        stackOf(resource) !== undefined ||
        (hasStates && states.of(resource.id).length > 0),
    };
  };
  const finder = ({ resource }: Pick<Finding, "resource">): Declaration | undefined =>
    (prepared ??= prepare()).find(resource);
  return Object.assign(finder, {
    see(resource: Pick<Resource, keyof ResourceRef | "location">) {
      if ((prepared ??= prepare()).isWanted(resource)) live.see(resource);
    },
  });
}

function inTemplate(
  resource: ResourceRef,
  { templates, stackNames }: Source,
  live: Live,
): Declaration | undefined {
  const stack = stackOf(resource)!;
  if (!isOwn(stack.id, live.placeOf(resource))) return undefined;
  const { found, how } = byStack(resource, stack, templates, stackNames);
  const { location } = live.placeOf(resource);
  // Its samconfig.toml deploys it to other regions.
  const isHere = ({ locations }: Declared): boolean =>
    !locations || location === undefined || locations.has(location);
  return at(found.filter(isHere), {
    how: how === "stack" ? "CloudFormation tags" : "CloudFormation tags and the name",
    confidence: "high",
  });
}

/** A stack makes its resources in its own account and region: tags that say others were copied. */
function isOwn(stackId: string | undefined, { location, account }: LivePlace): boolean {
  if (stackId === undefined) return true;
  const [, , , region, owner] = stackId.split(":", 5);
  return owner === account && (location === undefined || region === location);
}

function yorFinder(
  { modules, templates }: Source,
  remotes: ReadonlySet<string>,
): (resource: ResourceRef) => Declaration | undefined {
  return (resource) => {
    const tags = yorTags(resource, remotes);
    if (!tags) return undefined;
    const { trace, file, name } = tags;
    const blocks = modules.blocks.filter((block) => declares(block, resource.type));
    if (trace !== undefined) {
      const traced = [
        ...blocks.filter(({ strings }) => strings.some((one) => one.toLowerCase() === trace)),
        ...templates.filter(
          (one) =>
            one.type === resource.type && one.tags.some((tag) => tag.toLowerCase() === trace),
        ),
      ];
      if (traced.length > 0) return at(traced, { how: "yor_trace tag", confidence: "high" });
    }
    if (file === undefined || name === undefined) return undefined;
    return at(
      blocks.filter((block) => block.path === file && block.labels[1] === name),
      { how: "git_file and yor_name tags", confidence: "medium" },
    );
  };
}

/** Of what declares a name: its line, and where it says that the resource is. */
interface Candidate extends SaidPlace {
  readonly path: string;
  readonly line: number;
}

function nameFinder(
  { modules, templates, azure }: Source,
  namesOf: ReturnType<typeof nameReader>,
  declaredPlaceOf: ReturnType<typeof placeReader>,
  live: Live,
): {
  readonly find: (resource: ResourceRef) => Declaration | undefined;
  /** In any letter case. */
  readonly hasName: (resource: ResourceRef) => boolean;
} {
  /** What declares resources of a type, by name: made when the first of the type is seen. */
  interface OfType {
    readonly names: ReadonlyMap<string, readonly Candidate[]>;
    readonly folded: ReadonlySet<string>;
  }
  const byType = new Map<string, OfType>();
  const declaredOf = (type: string): OfType => {
    const known = byType.get(type);
    if (known) return known;
    const names = new Map<string, Candidate[]>();
    const add = (name: string, one: Candidate): void => {
      const others = names.get(name);
      if (others) others.push(one);
      else names.set(name, [one]);
    };
    for (const block of modules.blocks) {
      if (!declares(block, type)) continue;
      const place = declaredPlaceOf(block);
      if (place === "never") continue;
      const { path, line } = block;
      for (const name of namesOf(block, type)?.names ?? []) add(name, { path, line, ...place });
    }
    for (const one of [...templates, ...azure])
      if (one.type.toLowerCase() === type.toLowerCase())
        for (const name of one.names)
          add(name, {
            path: one.path,
            line: one.line,
            locations: one.locations,
            isDoubtful: one.isDoubtful === true,
          });
    const made = { names, folded: new Set([...names.keys()].map((name) => name.toLowerCase())) };
    byType.set(type, made);
    return made;
  };
  const find = (resource: ResourceRef): Declaration | undefined => {
    const name = nameWithin(resource);
    if (!isTelling(name)) return undefined;
    const place = live.placeOf(resource);
    const fitting = (declaredOf(resource.type).names.get(name) ?? []).filter(
      (one) => fits(one, place) !== "no",
    );
    // A name alone is not enough: whatever could move the resource is known to agree, or there is no line.
    if (fitting.some((one) => fits(one, place) !== "yes")) return undefined;
    // What declares another resource of the run as well is not surely the line of this one.
    return live
      .namesakesOf(resource)
      .some((other) => fitting.some((one) => fits(one, other) !== "no"))
      ? undefined
      : at(fitting, { how: "type and name", confidence: "low" });
  };
  return {
    find,
    hasName(resource) {
      const { folded } = declaredOf(resource.type);
      return folded.size > 0 && folded.has(nameWithin(resource).toLowerCase());
    },
  };
}

type Fit = "yes" | "perhaps" | "no";

function fits({ locations, groups, accounts, isDoubtful }: SaidPlace, place: LivePlace): Fit {
  const all = [
    among(place.location, locations),
    among(place.group, groups),
    among(place.account, accounts),
  ];
  if (all.includes("no")) return "no";
  return isDoubtful || all.includes("perhaps") ? "perhaps" : "yes";
}

/** "West Europe" is westeurope. Where several values are said, nobody knows which of them is this resource's. */
function among(place: string | undefined, said: ReadonlySet<string> | undefined): Fit {
  if (place === undefined || !said) return "yes";
  const same = [...said].filter((one) => plainPlace(one) === plainPlace(place)).length;
  return same === 0 ? "no" : same === said.size ? "yes" : "perhaps";
}

const plainPlace = (place: string): string => place.replaceAll(/\s/g, "").toLowerCase();

function at(
  candidates: readonly Pick<Declared, "path" | "line">[],
  says: Pick<Declaration, "how" | "confidence">,
): Declaration | undefined {
  const places = new Map(candidates.map((one) => [`${one.path}:${one.line}`, one]));
  const place = only([...places.values()]);
  return place && placed(place.path, place.line, says);
}

/** "default", "primary" and "logs" name a hundred things; a whole word that is one's own name has more to it. */
function isTelling(name: string): boolean {
  if (name.length > 300 || /\s/.test(name)) return false;
  return name.length >= (/^[a-z]+$/i.test(name) ? 10 : 5);
}
