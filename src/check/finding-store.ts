/** Findings, placements and checks in the order in which they are reported, worst first. */
import {
  type Coverage,
  type Finding,
  type JudgedPlacement,
  type Placement,
  levels,
  roles,
} from "../model.ts";
import { type Store, sortedStore } from "./sorted-store.ts";

/** `textOf`: JSON; `limit`: how many bytes of findings are held in memory, for tests. */
export function findingStore(textOf: (finding: Finding) => string, limit?: number): Store<Finding> {
  return sortedStore(textOf, findingKey, limit);
}

/** All placements, by resource. */
export function placementStore(
  textOf: (placement: JudgedPlacement) => string,
  limit?: number,
): Store<JudgedPlacement> {
  return sortedStore(textOf, placementKey, limit);
}

/** So many placements are held as they are: writing and reading them again would cost more than judging them. */
const heldAsTheyAre = 100_000;

/** Placements that wait to be judged, in any order; more than memory should hold are put aside as text. */
export function heldPlacements(
  most = heldAsTheyAre,
): Pick<Store<Placement>, "add" | "close"> & Iterable<Placement> {
  let few: Placement[] = [];
  let many: Store<Placement> | undefined;
  return {
    add(placement) {
      if (few.length < most) few.push(placement);
      else (many ??= sortedStore<Placement>(JSON.stringify, placementKey)).add(placement);
    },
    *[Symbol.iterator]() {
      yield* few;
      if (many) yield* many;
    },
    close() {
      few = [];
      many?.close();
    },
  };
}

/** All checks, by place; a unit that two targets tell in the same words is one. */
export function coverageStore(limit?: number): Store<Coverage> {
  const { close, texts, ...store } = sortedStore<Coverage>(JSON.stringify, coverageKey, limit);
  function* once(): Generator<string> {
    let before: string | undefined;
    for (const text of texts()) {
      if (text !== before) yield text;
      before = text;
    }
  }
  return {
    ...store,
    close,
    texts: once,
    *[Symbol.iterator]() {
      for (const text of once()) yield JSON.parse(text) as Coverage;
    },
  };
}

/** The worst first. */
const verdicts: readonly Finding["verdict"][] = ["outside", "may-leave", "contradicted"];

/** Level, verdict, role, resource, location, pointer, destination: compared by code unit, so the same on every machine. */
export function findingKey(finding: Finding): string {
  const { level, verdict, role, resource, location, evidence, into = "" } = finding;
  const rank = `${levels.indexOf(level)}${verdicts.indexOf(verdict)}${roles.indexOf(role)}`;
  return wellFormed([rank, resource.id, location.code, evidence.pointer, into]);
}

export function placementKey({ role, resource, location, evidence, into }: Placement): string {
  const rank = `${roles.indexOf(role)}`;
  return wellFormed([resource.id, rank, location.code, evidence.pointer, into ?? ""]);
}

function coverageKey(unit: Coverage): string {
  const { provider, scope, region, service, status, resources, calls } = unit;
  return wellFormed([provider, scope, region, service, status, String(resources), String(calls)]);
}

function wellFormed(parts: readonly string[]): string {
  const key = parts.join("\u0000");
  // As bytes, halves of characters would all be the same.
  return key.isWellFormed() ? key : JSON.stringify(key);
}
