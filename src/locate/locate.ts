/**
 * Walks the rows of every resource that comes by, and says where its data is: placements, and gaps
 * where a row could not be read. Streams: of a resource it keeps only what references need.
 */
import { factsOf } from "../providers.ts";
import { misfit, nothingToRead, nullAnswers } from "./shape.ts";
import {
  type Atlas,
  type BlindSpot,
  type Location,
  type Placement,
  type Resource,
  type ResourceRef,
  type TypeCoverage,
  destinationOf,
} from "../model.ts";
import { arrivals } from "./arrive.ts";
import { describedAtSite, misshapen, misshapenAs, relabelled, retyped } from "./gaps.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import type { Labelled } from "./labels.ts";
import { anyHome, homePlacer } from "./listed-home.ts";
import type { Located } from "./located.ts";
import type { Types } from "./by-provider.ts";
import type { ResourceType } from "./path.ts";
import { rowReader } from "./read-rows.ts";
import type { Visit } from "./visit.ts";
import { type Owner, references } from "./references.ts";
import { repeats } from "./repeats.ts";
import { resolver } from "./resolve.ts";
import { waitingList } from "./waiting.ts";

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

export function locator(types: Types, atlas: Atlas, sink: Located): Locator {
  const kinds = kindsOf(types);
  const refs = references();
  const waiting = waitingList();
  const destinationNumber = (placement: Placement): number | undefined => {
    const destination = destinationOf(placement);
    return destination === undefined ? undefined : refs.numberFor(destination);
  };
  const once = repeats(sink, refs.look, destinationNumber);
  const { out } = once;
  const { resolve, tellOwner, placer, placerOf } = resolver(atlas, refs, out, destinationNumber);
  const rows = rowReader(atlas, out.gap, arrivals(atlas, refs, out, resolve));
  const placeHome = homePlacer(atlas, out);

  function see(resource: Resource, kind: Kind, { labels, digest }: Labelled): void {
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
      code === undefined ? anyHome(atlas, resource, site) : atlas.find(resource.provider, code);
    if (resource.onlyReferred) {
      // Of a resource that the user left out, only where it is: others may send their data there.
      enter(resource, kind, listed ? [listed] : [], undefined);
      return;
    }
    kind.first ??= { provider: resource.provider, type: resource.type };
    if (!once.isRepeat()) kind.resources++;

    if (once.isRelabelled()) out.gap(relabelled(resource));
    if (once.isRetyped() && !resource.planned) out.gap(retyped(resource));
    const ref = refOf(resource, labels);
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
      enter(resource, kind, homes, kind.owns ? { ref, reported: reported!, digest } : undefined);
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
    const answers = nullAnswers(visit.resource, known);
    if (!nothing && answers.length === 0) return;
    for (const { why, of } of [...(nothing ? [nothing] : []), ...answers]) {
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

  return {
    see(resource) {
      once.visit(resource, kinds.of(resource.type), see);
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
    homesOf: refs.homesOf,
    leftOut: once.leftOut,
    blindSpots: kinds.blindSpots,
    types: kinds.types,
  };
}

function takesData({ known, home }: Kind): boolean {
  return known?.home === undefined || (home?.role === "processing" && home.at === undefined);
}

function refOf(
  { id, type, provider, scope, name }: Resource,
  labels: ResourceRef["labels"],
): ResourceRef {
  return { id, type, provider, scope, name, labels };
}
