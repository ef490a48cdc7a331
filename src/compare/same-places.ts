/**
 * Which places of a plan are there already. Of two destinations in one region each is a place of its own; a
 * planned resource is the live one whose id it has, or will have.
 */
import { type Finding, destinationOf, sameId } from "../model.ts";

export interface SamePlaces {
  /** A place in the plan, of the planned resource. */
  readonly planned: (finding: Finding) => void;
  /** A place that is there, of what the plan makes of its resource. */
  readonly live: (id: string, finding: Finding) => void;
  /** The live resource with this id is what the plan calls so. */
  readonly alias: (planned: string, live: string) => void;
  readonly isThere: (finding: Finding) => boolean;
  readonly isPlanned: (id: string, finding: Finding) => boolean;
}

/** The destinations at one location of one resource; `undefined`: no id says where. */
interface Place {
  readonly planned: Set<string | undefined>;
  readonly live: Set<string | undefined>;
  pairs?: Pairs;
}

interface Pairs {
  readonly planned: ReadonlySet<string | undefined>;
  readonly live: ReadonlySet<string | undefined>;
}

/** `idsOf`: the ids that a planned resource will have. To be asked once all has been said. */
export function samePlaces(idsOf: (id: string) => readonly string[]): SamePlaces {
  const places = new Map<string, Place>();
  const aliases = new Map<string, Set<string>>();
  const pairedPlace = (id: string, { role, location }: Finding): Place => {
    const key = JSON.stringify([id, role, location.code]);
    const place = places.get(key) ?? { planned: new Set(), live: new Set() };
    places.set(key, place);
    return place;
  };
  const isSame = (planned: string, live: string): boolean =>
    planned === live ||
    aliases.get(planned)?.has(live) === true ||
    idsOf(planned).some((id) => sameId(id) === live);
  const pairsOf = (place: Place): Pairs => (place.pairs ??= pair(place, isSame));
  return {
    planned: (finding) =>
      void pairedPlace(finding.resource.id, finding).planned.add(destinationOf(finding)),
    live: (id, finding) => void pairedPlace(id, finding).live.add(destinationOf(finding)),
    alias(planned, live) {
      const ids = aliases.get(planned) ?? new Set();
      aliases.set(planned, ids.add(sameId(live)));
    },
    isThere: (finding) =>
      pairsOf(pairedPlace(finding.resource.id, finding)).planned.has(destinationOf(finding)),
    isPlanned: (id, finding) => pairsOf(pairedPlace(id, finding)).live.has(destinationOf(finding)),
  };
}

/** A destination that no id names may be any one that is left, and no more than one. */
function pair(place: Place, isSame: (planned: string, live: string) => boolean): Pairs {
  const planned = new Set<string | undefined>();
  const live = new Set<string | undefined>();
  const match = (is: (one: string | undefined, other: string | undefined) => boolean): void => {
    for (const one of place.planned) {
      if (planned.has(one)) continue;
      for (const other of place.live) {
        if (live.has(other) || !is(one, other)) continue;
        planned.add(one);
        live.add(other);
        break;
      }
    }
  };
  match((one, other) =>
    one === undefined || other === undefined ? one === other : isSame(one, other),
  );
  match((one, other) => one === undefined || other === undefined);
  return { planned, live };
}
