/**
 * Resources that documents tell apart: who may choose a name chooses one that a deny leaves out (NotResource), or that
 * an allow names. Each is tried beside the ordinary one.
 */
import { statementsOf, valuesOf } from "./document.ts";
import { globbed } from "./operators.ts";

/** The patterns of ARNs that let more through than others; variables may stand for anything. */
export function telling(documents: readonly unknown[]): readonly string[] {
  const patterns = documents
    .flatMap(statementsOf)
    .flatMap(({ Effect, Resource, NotResource }) =>
      valuesOf(Effect === "Deny" ? NotResource : Resource),
    )
    .map((pattern) => pattern.replaceAll(/\$\{[^}]*\}/g, "*"));
  return [...new Set(patterns)].filter((pattern) => pattern !== "*");
}

/** `ordinary`, and a resource of its kind for each pattern that one can fit. */
export function resourcesLike(ordinary: string, patterns: readonly string[]): readonly string[] {
  const own = parts(ordinary);
  if (own === undefined) return [ordinary];
  const kind = /^.*[/:]/.exec(own[5]!)?.[0] ?? "";
  const found = new Set([ordinary]);
  for (const pattern of patterns) {
    const wanted = parts(pattern);
    if (!wanted || !wanted.slice(0, 5).every((one, i) => globbed(one, own[i]!))) continue;
    const name = wanted[5]!.replaceAll(/[*?]/g, "x");
    const fitting = [name, `${kind}${name}`].find(
      (one) =>
        globbed(wanted[5]!, one) &&
        one.startsWith(kind) &&
        one.length > kind.length &&
        // Buckets, queues and topics are names alone; what is below them is not a resource of the action.
        (kind !== "" || !/[/:]/.test(one)),
    );
    if (fitting !== undefined) found.add([...own.slice(0, 5), fitting].join(":"));
  }
  return [...found];
}

function parts(arn: string): readonly string[] | undefined {
  const all = arn.split(":");
  return all.length < 6 ? undefined : [...all.slice(0, 5), all.slice(5).join(":")];
}
