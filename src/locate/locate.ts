/**
 * Walks the rows of every resource that comes by, and says where its data is: placements, and gaps
 * where a row could not be read. Streams: of a resource it keeps only what references need.
 */
import { factsOf } from "../providers.ts";
import { misfit, nothingToRead, nullAnswers, shapeOf } from "./shape.ts";
import {
  type Atlas,
  type BlindSpot,
  type Evidence,
  type Gap,
  type Location,
  type Placement,
  type Resource,
  type ResourceRef,
  type Role,
  type TypeCoverage,
  destinationIn,
  destinationOf,
} from "../model.ts";
import { homesAllowed, listed as listedChoices, writtenChoice } from "./choices.ts";
import type { Site } from "../providers/provider.ts";
import { declaredAt } from "./declared-at.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import {
  type Subject,
  brief,
  gapOf,
  misshapen,
  misshapenAs,
  relabelled,
  retyped,
  notTold,
  notUnderstood,
  unknownLocation,
  describedAtSite,
  unknownSite,
} from "./gaps.ts";
import { type ListedHome, type ResourceType, type Row, none } from "./path.ts";
import { type Place, type Visit, rowReader } from "./read-rows.ts";
import { type Owner, references } from "./references.ts";
import { repeats } from "./repeats.ts";
import { type Copy, type Reference, waitingList } from "./waiting.ts";

export interface Located {
  readonly placement: (placement: Placement) => void;
  readonly gap: (gap: Gap) => void;
  /** A placement that was reported before, in the words of another record of its resource. */
  readonly again?: (placement: Placement) => void;
  /** A resource that came before without labels. */
  readonly labelled?: (resource: Resource) => void;
  /** A resource that came before counts for another scope from now on. */
  readonly moved?: (resource: Resource, from: string) => void;
}

export interface Locator {
  /** Takes one resource; what it says of other resources may be reported only at `finish`. False where it came before. */
  readonly see: (resource: Resource) => boolean;
  /** Resolves the references that were waiting for resources not yet seen; `each` is called after each of those that wait. */
  readonly finish: (each?: () => void) => void;
  /** Where a resource is that has been seen; none where only a reference says it. */
  readonly homesOf: (id: string) => readonly Location[];
  /** How many resources were only looked at for those that refer to them. */
  readonly leftOut: () => number;
  readonly blindSpots: () => BlindSpot[];
  readonly types: () => TypeCoverage[];
}

const byFile = { why: "the resource is made in the region that the file gives it" } as const;

export function locator(
  types: ReadonlyMap<string, ResourceType>,
  atlas: Atlas,
  sink: Located,
): Locator {
  const kinds = kindsOf(types);
  const refs = references();
  const waiting = waitingList();
  const destinationNumber = (placement: Placement): number | undefined => {
    const destination = destinationOf(placement);
    return destination === undefined ? undefined : refs.numberFor(destination);
  };
  const once = repeats(sink, refs.numberFor, destinationNumber);
  const { out } = once;
  const rows = rowReader(atlas, out.gap, arrive);

  function see(resource: Resource): void {
    const kind = kinds.of(resource.type);
    const { home } = kind;
    const beside =
      home?.role === "none" || home?.at !== undefined
        ? undefined
        : factsOf(resource.provider).places.site?.of(resource.properties);
    const isDescription = home?.role === "metadata";
    const site = isDescription ? undefined : beside;
    if (isDescription && beside && beside.code === undefined) kind.unsaid(describedAtSite);
    const code = site ? site.code : resource.location;
    const listed =
      code === undefined ? anyHome(resource, site) : atlas.find(resource.provider, code);
    if (resource.onlyReferred) {
      // Of a resource that the user left out, only where it is: others may send their data there.
      enter(resource, kind, listed ? [listed] : [], undefined);
      return;
    }
    kind.first ??= { provider: resource.provider, type: resource.type };
    if (!once.isRepeat()) kind.resources++;

    if (once.isRelabelled()) out.gap(relabelled(resource));
    if (once.isRetyped() && !resource.planned) out.gap(retyped(resource));
    const ref = refOf(resource);
    const homes: Location[] = [];
    // A type without rows or copies has exactly one placement: nothing to deduplicate.
    const reported = kind.rows.length > 0 || kind.owns ? new Set<string>() : undefined;
    const visit: Visit = {
      resource,
      ref,
      listed,
      site,
      isListedJudged: home === undefined || (home.role !== "none" && home.at === undefined),
      isMisshapen: misfit(resource.properties, kind.shape) !== undefined,
      homes,
      place: reported ? placer(reported) : out.placement,
      homeTold: false,
      here: undefined,
      watch: undefined,
      references: undefined,
      copy: undefined,
    };
    if (kind.known && kind.rows.length > 0) readRows(kind, kind.known, visit);
    // Where settings without a place are kept is the tenant's data boundary, which is reported on its own.
    const isNowhere = !kind.known && home?.role === "metadata" && resource.location === undefined;
    if (!visit.homeTold && !isNowhere && !resource.planned?.isPart)
      try {
        placeHome(visit, home);
        // Others may send data to what processes it, and to what is known by its location only, whatever its class.
        if (listed && homes.length === 0 && takesData(kind)) homes.push(listed);
      } catch (error) {
        const role = home === undefined || home.role === "none" ? "home" : home.role;
        out.gap(misshapen(resource, role, "its place", error));
      }
    if (!resource.planned?.isPart)
      enter(resource, kind, homes, kind.owns ? { ref, reported: reported! } : undefined);
    if (resource.planned?.unsaid) kind.unsaid(resource.planned.unsaid);
    const { references: later = [], copy } = visit;
    if (later.length > 0 || copy)
      waiting.add({
        ref,
        location: resource.location,
        // What may own copies can have placements reported by others, too.
        reported: kind.owns ? undefined : reported,
        references: later,
        copy,
      });
  }

  function readRows(kind: Kind, known: ResourceType, visit: Visit): void {
    const nothing = nothingToRead(visit.resource, known);
    for (const row of kind.rows) if (!nothing?.of(row.row)) rows.read(row, visit);
    for (const { why, of } of [
      ...(nothing ? [nothing] : []),
      ...nullAnswers(visit.resource, known),
    ]) {
      const [only = "home", ...more] = new Set(known.rows.filter(of).map(({ role }) => role));
      // Of several kinds of places a gap of the home speaks: what is nowhere known may be anywhere.
      const role = more.length === 0 ? only : "home";
      out.gap(misshapenAs(visit.resource, role, "its settings", why));
    }
  }

  /** Makes the resource known to those that refer to it, by its id and by its name. */
  function enter(
    resource: Resource,
    { known }: Kind,
    homes: readonly Location[],
    owner: Owner | undefined,
  ): void {
    let alias: string | undefined;
    if (known?.alias)
      try {
        alias = known.alias.of(resource);
      } catch (error) {
        out.gap(misshapen(resource, "home", "its place", error));
      }
    refs.enter(resource.id, alias, homes, owner);
    for (const id of resource.planned?.ids ?? []) refs.alias(id, resource.id);
  }

  /** From a destination to a placement, or a gap, or a wait for the resource it names. */
  function arrive(
    row: Row,
    visit: Visit,
    destination: Place,
    evidence: Evidence,
    value: unknown,
  ): void {
    const { resource, ref } = visit;
    const { role, why } = row;
    if (typeof destination === "string")
      put(role, visit, atlas.find(resource.provider, destination), destination, evidence, value);
    else if ("resource" in destination) {
      const reference = { id: destination.resource, role, evidence };
      // Another one of that name may still come.
      if (refs.find(reference.id)?.isByName === false)
        resolve({ ...ref, location: resource.location }, ref, reference, visit.place);
      else (visit.references ??= []).push(reference);
    } else if ("own" in destination) put(role, visit, visit.listed, resource.location, evidence);
    else {
      if ("anyOf" in destination)
        put(
          role,
          visit,
          union(resource, destination),
          destination.code,
          evidence,
          undefined,
          destination.undecided,
        );
      if (destination.gap !== undefined)
        out.gap(notTold(resource, role, why, { ...destination, gap: destination.gap }));
    }
  }

  function put(
    role: Role,
    { resource, ref, homes, listed, site, place }: Visit,
    location: Location | undefined,
    code: string | undefined,
    evidence: Evidence,
    value?: unknown,
    undecided = location === listed ? undecidedHome(resource, role, site) : undefined,
  ): void {
    if (!location) {
      out.gap(undecided ?? unknownLocation(resource, role, code, evidence.pointer));
      return;
    }
    if (role === "home") homes.push(location);
    // Of what a file declares, the evidence quotes an expression instead of the id.
    const into = evidence.value === value || isMadeUp(value) ? undefined : destinationIn(value);
    place({
      resource: ref,
      role,
      location,
      evidence,
      ...(into !== undefined && { into }),
      ...(undecided && { undecided }),
    });
  }

  function resolve(
    subject: Subject,
    ref: ResourceRef,
    { id, role, evidence }: Reference,
    place: Located["placement"],
  ): void {
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
          `${evidence.why}: the place of ${brief(asWritten(id, evidence))} could not be learnt`,
          "scan the account or subscription that holds it as well",
        ),
      );
  }

  function tellOwner(ref: ResourceRef, { owner, role, at, evidence, undecided }: Copy): void {
    const location = typeof at === "string" ? atlas.find(ref.provider, at)! : at;
    const parent = refs.find(owner);
    // The copy that stands at the parent's own home is the home.
    if (parent?.homes.some(({ code }) => code === location.code)) return;
    const known = parent?.owner();
    // What the owner says of the copy without its id.
    if (known?.reported.has(keyOf(role, location.code))) return;
    const place = known ? placerOf(known) : out.placement;
    place({
      resource: known?.ref ?? ref,
      role,
      location,
      evidence,
      into: ref.id,
      ...(undecided && { undecided }),
    });
  }

  /** Of an owner both its own references and its copies tell places. */
  function placerOf(owner: Owner): Located["placement"] {
    const place = placer(owner.reported);
    return (placement) => {
      const before = owner.reported.size;
      place(placement);
      if (owner.reported.size > before) refs.hold(owner);
    };
  }

  /** Tells each destination at a location once: fifty links to one database are one way out. */
  function placer(reported: Set<string>): Located["placement"] {
    return (placement) => {
      const number = destinationNumber(placement);
      const place = keyOf(placement.role, placement.location.code);
      const key = number === undefined ? place : `${place} ${number}`;
      if (reported.has(key)) return;
      reported.add(key);
      out.placement(placement);
    };
  }

  function union(
    resource: Resource,
    { anyOf, code }: { anyOf: readonly string[]; code: string },
  ): Location | undefined {
    const places = anyOf.map((one) => atlas.find(resource.provider, one));
    if (places.length === 0 || places.includes(undefined)) return undefined;
    return { code, countries: [...new Set(places.flatMap((place) => place!.countries))].sort() };
  }

  /** Of a file that allows several, and does not say which. */
  function anyHome(resource: Resource, site: Site | undefined): Location | undefined {
    const anyOf = homesAllowed(resource, site);
    return anyOf && union(resource, { anyOf, code: listedChoices(anyOf) });
  }

  /** Where the listed location is one of several. */
  function undecidedHome(resource: Resource, role: Role, site: Site | undefined): Gap | undefined {
    return homesAllowed(resource, site)
      ? unknownLocation(resource, role, undefined, "/location")
      : undefined;
  }

  function placeHome(at: Visit, stated: ListedHome | undefined): void {
    const { resource, ref, listed, site, isMisshapen, homes, place } = at;
    let owner: string | undefined;
    let home = stated;
    if (stated?.owner) {
      const wrong = isMisshapen ? misfit(resource.properties, shapeOf(stated.reads)) : undefined;
      const role = stated.role === "none" ? "home" : stated.role;
      if (wrong !== undefined) out.gap(misshapenAs(resource, role, stated.why, wrong));
      // The id alone may say whose copy it is; what else it lacks is said above.
      const record = wrong === undefined ? resource.properties : {};
      const answer = stated.owner(providersId(resource), record);
      const said = wrong === undefined || typeof answer === "string" ? answer : none;
      if (typeof said === "string") owner = said;
      else if ("gap" in said) {
        out.gap(notTold(resource, stated.role === "none" ? "home" : stated.role, stated.why, said));
        return;
      }
      // No copy, or of an unknown original: what is listed here is here.
      else {
        home = undefined;
        if (!("none" in said))
          out.gap(
            notUnderstood(
              resource,
              stated.role === "none" ? "home" : stated.role,
              stated.why,
              said.property ?? "what names its original",
              said.unknown,
            ),
          );
      }
    }
    if (home?.role === "none") {
      // Others may still refer to it: a foreign bucket holds none of our resources, yet our copies land there.
      if (listed) homes.push(listed);
      return;
    }
    const role = home?.role ?? "home";
    const location = home?.at === undefined ? listed : atlas.find(resource.provider, home.at);
    if (!location) {
      out.gap(
        site && site.code === undefined
          ? unknownSite(resource, role, site.name)
          : unknownLocation(
              resource,
              role,
              home?.at ?? site?.code ?? resource.location,
              site?.pointer ?? "/location",
            ),
      );
      return;
    }
    if (role === "home" || owner !== undefined) homes.push(location);
    const { why, docs } = home ?? {
      ...factsOf(resource.provider).types.listedHome,
      ...(resource.planned && byFile),
    };
    const isListed = home?.at === undefined;
    const evidence: Evidence = {
      pointer: isListed ? (site?.pointer ?? "/location") : "",
      value: isListed ? (site?.code ?? resource.location ?? anyWritten(resource)) : null,
      basis: isListed ? "stated" : "inherent",
      why,
      docs,
      ...(resource.planned && {
        declared: declaredAt(resource.planned, isListed ? "/location" : ""),
      }),
    };
    const undecided = isListed ? undecidedHome(resource, role, site) : undefined;
    if (owner === undefined) {
      place({ resource: ref, role, location, evidence, ...(undecided && { undecided }) });
      return;
    }
    at.copy = {
      owner,
      role,
      at: home?.at ?? resource.location ?? location,
      evidence,
      ...(undecided && { undecided }),
    };
  }

  return {
    see(resource) {
      once.visit(resource, kinds.of(resource.type).number, see);
      return !once.isRepeat();
    },
    finish(each) {
      for (const { ref, location, reported, references: later, copy } of waiting.all()) {
        once.resume(ref.id, () => {
          const owner = reported ? undefined : refs.find(ref.id)?.owner();
          const place = reported ? placer(reported) : owner ? placerOf(owner) : out.placement;
          for (const reference of later) resolve({ ...ref, location }, ref, reference, place);
          if (copy) tellOwner(ref, copy);
        });
        each?.();
      }
    },
    homesOf: (id) => refs.find(id)?.homes ?? [],
    leftOut: once.leftOut,
    blindSpots: kinds.blindSpots,
    types: kinds.types,
  };
}

const keyOf = (role: Role, code: string): string => `${role} ${code}`;

/** What a file says of it: parts of the id may be nobody's to know yet. */
const asWritten = (id: string, { declared, value }: Evidence): string =>
  declared && typeof value === "string" ? value : id;

/** The id that the provider gives it, or will. */
/** A file that does not know its account has a number in its place that is nobody's. */
const isMadeUp = (value: unknown): boolean =>
  typeof value === "string" && value.includes(":000000000000:");

function anyWritten(resource: Resource): string | null {
  const allowed = homesAllowed(resource, undefined);
  return allowed
    ? writtenChoice(resource.planned?.written?.["/location"]?.expression, allowed)
    : null;
}

const providersId = ({ id, planned }: Resource): string => planned?.ids?.[0] ?? id;

function takesData({ known, home }: Kind): boolean {
  return known?.home === undefined || (home?.role === "processing" && home.at === undefined);
}

function refOf({ id, type, provider, scope, name, labels }: Resource): ResourceRef {
  return { id, type, provider, scope, name, labels };
}
