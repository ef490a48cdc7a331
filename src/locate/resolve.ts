/** Placements of what refers to another resource: at that one's home, and of a copy in its owner's name; each is reported once. */
import {
  type Atlas,
  type Evidence,
  type Placement,
  type ResourceRef,
  type Role,
} from "../model.ts";
import { type Subject, brief, gapOf } from "./gaps.ts";
import type { Located } from "./located.ts";
import type { Owner, References } from "./references.ts";
import type { Copy, Reference } from "./waiting.ts";

export interface Resolver {
  readonly resolve: (
    subject: Subject,
    ref: ResourceRef,
    reference: Reference,
    place: Located["placement"],
  ) => void;
  readonly tellOwner: (ref: ResourceRef, copy: Copy) => void;
  readonly placerOf: (owner: Owner) => Located["placement"];
  readonly placer: (reported: Set<string>) => Located["placement"];
}

export function resolver(
  atlas: Atlas,
  refs: References,
  out: Pick<Located, "placement" | "gap">,
  destinationNumber: (placement: Placement) => number | undefined,
): Resolver {
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
          `${evidence.why}: the location of ${brief(asWritten(id, evidence))} is unknown`,
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

  return { resolve, tellOwner, placerOf, placer };
}

/** Few, and each is asked for by one resource after the other. */
const keys = new Map<Role, Map<string, string>>();
function keyOf(role: Role, code: string): string {
  let byCode = keys.get(role);
  if (!byCode) keys.set(role, (byCode = new Map()));
  let key = byCode.get(code);
  if (key === undefined) byCode.set(code, (key = `${role} ${code}`));
  return key;
}

/** What a file says of it: parts of the id may be nobody's to know yet. */
const asWritten = (id: string, { declared, value }: Evidence): string =>
  declared && typeof value === "string" ? value : id;
