/** Where a resource itself is, by its listed location or by what its type says of its home. */
import { factsOf } from "../providers.ts";
import type { Site } from "../providers/provider.ts";
import type { Atlas, Evidence, Gap, Location, Resource, Role } from "../model.ts";
import { homesAllowed, listed as listedChoices, writtenChoice } from "./choices.ts";
import { declaredAt } from "./declared-at.ts";
import { misshapenAs, notTold, notUnderstood, unknownLocation, unknownSite } from "./gaps.ts";
import type { Located } from "./located.ts";
import { type ListedHome, none } from "./path.ts";
import type { Visit } from "./visit.ts";
import { misfit, shapeOf } from "./shape.ts";
import { unionOf } from "./union.ts";

const byFile = "the file sets the region of the resource";

/** Of a file that allows several, and does not say which. */
export function anyHome(
  atlas: Atlas,
  resource: Resource,
  site: Site | undefined,
): Location | undefined {
  const anyOf = homesAllowed(resource, site);
  return anyOf && unionOf(atlas, resource, { anyOf, code: listedChoices(anyOf) });
}

/** Where the listed location is one of several. */
export function undecidedHome(
  resource: Resource,
  role: Role,
  site: Site | undefined,
): Gap | undefined {
  return homesAllowed(resource, site)
    ? unknownLocation(resource, role, undefined, "/location")
    : undefined;
}

/** Places the home, or says why it can't be placed; a copy waits for its owner. */
export function homePlacer(
  atlas: Atlas,
  out: Pick<Located, "gap">,
): (at: Visit, stated: ListedHome | undefined) => void {
  return function placeHome(at: Visit, stated: ListedHome | undefined): void {
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
        out.gap(notTold(resource, role, stated.why, said));
        return;
      }
      // No copy, or of an unknown original: what is listed here is here.
      else {
        home = undefined;
        if (!("none" in said))
          out.gap(
            notUnderstood(
              resource,
              role,
              stated.why,
              said.property ?? "the reference to its original",
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
    const { why, docs } = home ?? factsOf(resource.provider).types.listedHome;
    const isListed = home?.at === undefined;
    const evidence: Evidence = {
      pointer: isListed ? (site?.pointer ?? "/location") : "",
      value: isListed ? (site?.code ?? resource.location ?? anyWritten(resource)) : null,
      basis: isListed ? "stated" : "inherent",
      why: home === undefined && resource.planned ? byFile : why,
      docs,
      ...(resource.planned && {
        declared: declaredAt(resource.planned, isListed ? "/location" : ""),
      }),
    };
    const undecided = isListed ? undecidedHome(resource, role, site) : undefined;
    if (owner === undefined) {
      // Most placements of an estate are made here, and to spread what is not there costs more than the rest.
      const placement = { resource: ref, role, location, evidence };
      place(undecided ? { ...placement, undecided } : placement);
      return;
    }
    at.copy = {
      owner,
      role,
      at: home?.at ?? resource.location ?? location,
      evidence,
      ...(undecided && { undecided }),
    };
  };
}

function anyWritten(resource: Resource): string | null {
  const allowed = homesAllowed(resource, undefined);
  return allowed
    ? writtenChoice(resource.planned?.written?.["/location"]?.expression, allowed)
    : null;
}

/** The id that the provider gives it, or will. */
const providersId = ({ id, planned }: Resource): string => planned?.ids?.[0] ?? id;
