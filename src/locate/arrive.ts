/** From what a row says of a destination to a placement, or a gap, or a wait for the resource that it names. */
import { type Atlas, type Evidence, type Location, type Role, destinationIn } from "../model.ts";
import { notTold, unknownLocation } from "./gaps.ts";
import { undecidedHome } from "./listed-home.ts";
import type { Located } from "./located.ts";
import type { Row } from "./path.ts";
import type { Place, Visit } from "./visit.ts";
import type { References } from "./references.ts";
import type { Resolver } from "./resolve.ts";
import { unionOf } from "./union.ts";

export function arrivals(
  atlas: Atlas,
  refs: Pick<References, "find">,
  out: Pick<Located, "gap">,
  resolve: Resolver["resolve"],
): (row: Row, visit: Visit, destination: Place, evidence: Evidence, value: unknown) => void {
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
          unionOf(atlas, resource, destination),
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

  return arrive;
}

/** A file that does not know its account has a number in its place that is nobody's. */
const isMadeUp = (value: unknown): boolean =>
  typeof value === "string" && value.includes(":000000000000:");
