/**
 * What makes a finding of today the finding of an earlier report. The fingerprint says it for the same rule; the
 * place says it where the verdict changed, and where the resource has another id in its file than before.
 */
import {
  type Finding,
  type KnownFinding,
  type Placement,
  destinationOf,
  sameId,
} from "../model.ts";

/** Resource, role, location and destination: all of a fingerprint but the rule. */
function keyOf(id: string, role: string, code: string, destination: string | undefined): string {
  return JSON.stringify([
    sameId(id),
    role,
    code,
    ...(destination === undefined ? [] : [destination]),
  ]);
}

/** What is wrong with its data classes is another finding than what is wrong with its place. */
const partOf = ({ role, verdict }: Pick<KnownFinding, "role" | "verdict">): string =>
  verdict === "contradicted" ? verdict : role;

export const keyOfKnown = (known: KnownFinding): string =>
  keyOf(
    known.resource.id,
    partOf(known),
    known.location.code,
    known.into === undefined ? undefined : sameId(known.into),
  );

export const keyOfPlacement = (placement: Placement): string =>
  keyOf(placement.resource.id, placement.role, placement.location.code, destinationOf(placement));

/** Resource id, as `sameId` writes it -> the ids it had before a rename. */
export type Renamed = ReadonlyMap<string, readonly string[]>;

export function renamedIn(findings: Iterable<Finding>): Renamed {
  const renamed = new Map<string, readonly string[]>();
  for (const { resource, formerIds } of findings)
    if (formerIds) renamed.set(sameId(resource.id), formerIds);
  return renamed;
}

/** The keys that the same place may have in an earlier report: its own first, then those before a rename. */
export function* earlierKeys(finding: Finding, renamed: Renamed): Generator<string> {
  const { resource, location } = finding;
  const destination = destinationOf(finding);
  const ids = [resource.id, ...(finding.formerIds ?? [])];
  const destinations =
    destination === undefined ? [undefined] : [destination, ...(renamed.get(destination) ?? [])];
  for (const id of ids)
    for (const one of destinations)
      yield keyOf(id, partOf(finding), location.code, one === undefined ? undefined : sameId(one));
}
