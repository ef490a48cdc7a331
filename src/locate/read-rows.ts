/** Reads the rows of a type off one resource: what each answers, and a gap where it was not read or not understood. */
import type { Atlas, Evidence, Gap, Location, Placement, Resource, ResourceRef } from "../model.ts";
import { gapOf, misshapen, misshapenAs, notUnderstood } from "./gaps.ts";
import type { CompiledRow } from "./kinds.ts";
import {
  type Destination,
  type Here,
  type None,
  type Row,
  type Unknown,
  none,
  own,
  unshown,
} from "./path.ts";
import { unseenWhy, watching } from "./unseen.ts";
import type { Copy, Reference } from "./waiting.ts";
import type { Walker } from "./walk.ts";

/** An answer that names a place, or says why it can't. */
export type Place = Exclude<Destination, None | Unknown>;

/** One resource at hand. */
export interface Visit {
  readonly resource: Resource;
  readonly ref: ResourceRef;
  /** Where it is listed. */
  readonly listed: Location | undefined;
  /** Whether the listed location is judged as the place of its data, so that a row need not say it again. */
  readonly isListedJudged: boolean;
  readonly homes: Location[];
  readonly place: (placement: Placement) => void;
  /** Whether a row told its home, or that it can't be told. */
  homeTold: boolean;
  /** What the functions of the row at hand are given, made for the first that runs: most rows run none. */
  here: Here<unknown> | undefined;
  watch: ReturnType<typeof watching> | undefined;
  /** What has to wait. */
  references: Reference[] | undefined;
  copy: Copy | undefined;
}

/** `arrive`: takes each place that a row names. */
export function rowReader(
  atlas: Atlas,
  gap: (gap: Gap) => void,
  arrive: (row: Row, visit: Visit, place: Place, evidence: Evidence) => void,
): { readonly read: (row: CompiledRow, visit: Visit) => void } {
  /** With an eye on what was never collected, where that is something. */
  function hereOf(visit: Visit): Here<unknown> {
    if (visit.here) return visit.here;
    const { provider, properties, unseen } = visit.resource;
    visit.watch = unseen && watching(properties, unseen);
    const resource = visit.watch
      ? { ...visit.resource, properties: visit.watch.record }
      : visit.resource;
    const home = visit.listed?.code;
    visit.here = {
      resource,
      home,
      element: resource.properties,
      pair: (code = home) => (code === undefined ? undefined : atlas.pair(provider, code)),
    };
    return visit.here;
  }

  /** The same for an element that the path of a row goes through. */
  const given = (element: unknown): Here<unknown, unknown> => {
    const here = hereOf(visit);
    return { ...here, element: visit.watch?.part(element) ?? element };
  };

  /** The row at hand and the resource it is read of: what the walker's functions speak of. */
  let row!: Row;
  let visit!: Visit;
  /** What decides whether the row applies was not understood: then each place that it would name is a gap. */
  let doubt: Unknown | undefined;
  const walker: Walker = {
    value(value, pointer, element) {
      if (!("read" in row)) return;
      const { as } = row;
      try {
        give(value, pointer, "stated", as ? as(value, given(element)) : value);
      } catch (error) {
        tell();
        gap(misshapen(visit.resource, row.role, row.why, error));
      }
    },
    missing(pointer, element) {
      if (!("read" in row)) return;
      const unvouched = visit.resource.unseen?.["**"];
      if (unvouched !== undefined) {
        tell();
        missed(row, visit.resource, `${row.read}: ${unvouched}`);
        return;
      }
      // A list that is not there has no elements; an element that is there goes somewhere.
      const { absent = element === undefined ? undefined : unshown } = row;
      if (absent === undefined) return;
      const destination = typeof absent === "function" ? absent(given(element)) : absent;
      give(null, pointer, "default", destination);
    },
    empty(pointer) {
      if ("read" in row && row.emptyIsAbsent) this.missing(pointer, undefined);
    },
    wrong(what) {
      tell();
      gap(misshapenAs(visit.resource, row.role, row.why, what));
    },
  };

  function read(compiled: CompiledRow, one: Visit): void {
    row = compiled.row;
    visit = one;
    doubt = undefined;
    const { resource } = visit;
    if (resource.unseen) {
      visit.here = undefined;
      visit.watch = undefined;
    }
    try {
      if (row.when) {
        const here = hereOf(visit);
        const applies = row.when(here.resource.properties, here);
        if (applies !== true && visit.watch?.missed !== undefined) {
          missed(row, resource, visit.watch.missed);
          return;
        }
        if (applies === false) return;
        if (applies !== true) doubt = applies;
      }
      if ("always" in row) {
        give(null, "", "inherent", answer(row.always));
        return;
      }
      const why = unseenWhy(resource, compiled.top);
      if (why !== undefined) {
        tell();
        missed(row, resource, `${compiled.top}: ${why}`);
        return;
      }
      compiled.walk!(resource.properties, walker);
    } catch (error) {
      tell();
      gap(misshapen(resource, row.role, row.why, error));
    }
  }

  function notKnown({ unknown: value, property }: Unknown, otherwise: string): void {
    gap(notUnderstood(visit.resource, row.role, row.why, property ?? otherwise, value));
  }

  const answer = (said: Destination | ((here: Here<unknown>) => Destination)): Destination =>
    typeof said === "function" ? said(hereOf(visit)) : said;

  function give(
    value: unknown,
    pointer: string,
    basis: Evidence["basis"],
    destination: Destination,
  ): void {
    if (destination === none) {
      // What a guard did not see, the rows that it guards did not see either.
      if (visit.watch?.missed === undefined || row.guards) return;
      tell();
      missed(row, visit.resource, visit.watch.missed);
      return;
    }
    // What is listed in that region is judged there; only a setting, which is judged nowhere, is not.
    const isJudged = destination === own && visit.isListedJudged && row.role !== "home";
    if (doubt) {
      if (!isJudged) notKnown(doubt, "what decides whether it applies");
      return;
    }
    tell();
    if (isJudged) return;
    if (isPlace(destination))
      arrive(row, visit, destination, { pointer, value, basis, why: row.why, docs: row.docs });
    else
      notKnown(
        "unknown" in destination ? destination : { unknown: destination },
        "read" in row ? row.read : "what it reads",
      );
  }

  function tell(): void {
    if (row.role === "home") visit.homeTold = true;
  }

  function missed({ role, why: what }: Row, resource: Resource, why: string): void {
    gap(
      gapOf(
        resource,
        role,
        "not-collected",
        `${what}: not seen, ${why}`,
        "resolve the cause, or accept the gap with an exception",
      ),
    );
  }

  return { read };
}

/** Functions hand on what the record holds, which may be anything. */
function isPlace(destination: Destination): destination is Place {
  return (
    typeof destination === "string" ||
    "resource" in destination ||
    "own" in destination ||
    "anyOf" in destination ||
    "gap" in destination
  );
}
