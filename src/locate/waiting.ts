/**
 * What waits for a resource that may still come. In some lists that is half an estate, machines before
 * the accounts that hold their logs, so that it is held as bytes off the heap until the end.
 */
import { idTable } from "../id-table.ts";
import { numberList } from "../id-table/number-list.ts";
import type { DeclaredAt, Evidence, Gap, Location, ResourceRef, Role } from "../model.ts";
import { inAscii } from "./references.ts";

/** All that waits of one resource. */
export interface Waiting {
  readonly ref: ResourceRef;
  /** As the provider lists it. */
  readonly location: string | undefined;
  /** The placements reported for it so far; undefined where that is known elsewhere, or need not be known. */
  readonly reported: Set<string> | undefined;
  readonly references: readonly Reference[];
  /** Where the resource is a copy itself. */
  readonly copy: Copy | undefined;
}

/** A placement that is reported once the location of the resource of this id is known. */
export interface Reference {
  readonly id: string;
  readonly role: Role;
  readonly evidence: Evidence;
}

/** A placement that is reported for the owner, which may not be known yet. */
export interface Copy {
  readonly owner: string;
  readonly role: Role;
  /** The code of the location; the location itself where it is one of several. */
  readonly at: string | Location;
  readonly evidence: Evidence;
  readonly undecided?: Gap;
}

export interface WaitingList {
  readonly add: (waiting: Waiting) => void;
  /** In the order in which they were added. */
  readonly all: () => Iterable<Waiting>;
}

export function waitingList(): WaitingList {
  const texts = idTable("text");
  /** Of each two: what it has in common with others, and its own. */
  const numbers = numberList();
  let count = 0;
  const knowledge: Pick<Evidence, "why" | "docs">[] = [];
  const numberOf = new Map<string, number>();

  const put = (value: unknown): number => texts.add(inAscii(JSON.stringify(value)));

  function packed({ pointer, value, basis, why, docs, declared }: Evidence): PackedEvidence {
    const key = `${why}\n${docs}`;
    let number = numberOf.get(key);
    if (number === undefined) {
      number = knowledge.push({ why, docs }) - 1;
      numberOf.set(key, number);
    }
    return declared ? [pointer, value, basis, number, declared] : [pointer, value, basis, number];
  }

  const unpacked = ([pointer, value, basis, number, declared]: PackedEvidence): Evidence => ({
    pointer,
    value,
    basis,
    ...knowledge[number]!,
    ...(declared && { declared }),
  });

  return {
    add({ ref, location, reported, references, copy }) {
      const { id, type, provider, scope, name, labels } = ref;
      const common: Common = [type, provider, scope, labels, location ?? null];
      const own: Own = [
        id,
        name,
        reported ? [...reported] : null,
        references.map((one) => [one.id, one.role, packed(one.evidence)]),
        copy
          ? [copy.owner, copy.role, copy.at, packed(copy.evidence), copy.undecided ?? null]
          : null,
      ];
      numbers.set(2 * count, put(common));
      numbers.set(2 * count + 1, put(own));
      count++;
    },
    *all() {
      for (let i = 0; i < count; i++) {
        const common = JSON.parse(texts.idOf(numbers.get(2 * i))) as Common;
        const own = JSON.parse(texts.idOf(numbers.get(2 * i + 1))) as Own;
        const [type, provider, scope, labels, location] = common;
        const [id, name, reported, references, copy] = own;
        yield {
          ref: { id, type, provider, scope, name, labels },
          location: location ?? undefined,
          reported: reported ? new Set(reported) : undefined,
          references: references.map(([to, role, evidence]) => ({
            id: to,
            role,
            evidence: unpacked(evidence),
          })),
          copy: copy
            ? {
                owner: copy[0],
                role: copy[1],
                at: copy[2],
                evidence: unpacked(copy[3]),
                ...(copy[4] && { undecided: copy[4] }),
              }
            : undefined,
        };
      }
    },
  };
}

type PackedEvidence = readonly [string, unknown, Evidence["basis"], number, DeclaredAt?];
type Common = readonly [
  string,
  ResourceRef["provider"],
  string,
  ResourceRef["labels"],
  string | null,
];
type Own = readonly [
  string,
  string,
  readonly string[] | null,
  readonly (readonly [string, Role, PackedEvidence])[],
  readonly [string, Role, string | Location, PackedEvidence, Gap | null] | null,
];
