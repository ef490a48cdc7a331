/** What a scan of a provider can show, and what no API shows: `explain m365`. */
import { blindSpotsOf, types } from "../locate/index.ts";
import type { ResourceType } from "../locate/path.ts";
import { type Provider, factsOf, isProvider, providerOfTarget } from "../providers.ts";

/** Undefined for what names no provider: neither its id nor a word that its targets begin with. */
export function explainProvider(word: string, asJson: boolean): string | undefined {
  const name = word.toLowerCase();
  const provider = isProvider(name) ? name : providerOfTarget(name);
  // "aws::s3" is a slip in a type.
  if (provider === undefined || name.includes(":")) return undefined;
  const known = [...types.values()].filter((type) => type.provider === provider);
  const untold = blindSpotsOf(new Set([provider]));
  return asJson
    ? `${JSON.stringify(recordOf(provider, known, untold), null, 2)}\n`
    : [...textOf(provider, known, untold)].join("\n");
}

type Untold = ReturnType<typeof blindSpotsOf>;

const recordOf = (provider: Provider, known: readonly ResourceType[], untold: Untold): object => ({
  kind: "provider",
  provider,
  targets: factsOf(provider).targets,
  types: known.map(({ type, rows, blind, looker }) => ({
    type,
    ...(looker && { dataClassesOf: Object.keys(looker.into) }),
    rows: rows.map((row) => ({
      role: row.role,
      property: "read" in row ? row.read : null,
      why: row.why,
      docs: row.docs,
    })),
    blindSpots: blind,
  })),
  blindSpots: untold.map(({ type, detail }) => ({ type, detail })),
});

function* textOf(
  provider: Provider,
  known: readonly ResourceType[],
  untold: Untold,
): Generator<string> {
  const { name, targets } = factsOf(provider);
  yield `${name} (${targets.join(", ")})`;
  yield "";
  yield "What a scan can show:";
  for (const { type, rows, looker, home } of known) {
    yield `  ${type}`;
    if (looker)
      yield `    data classes, if the policy uses ${looker.by}: its results for ${Object.keys(looker.into).join(", ")}`;
    else if (rows.length === 0 && home) yield `    location: ${home.why}`;
    for (const row of rows)
      yield `    ${row.role}: ${row.why}${"read" in row ? ` (${row.read})` : ""}`;
  }
  yield "";
  yield "What no API shows (blind spots in each report):";
  for (const { type, blind } of known) for (const text of blind) yield `  ${type}: ${text}`;
  for (const { type, detail } of untold) yield `  ${type}: ${detail}`;
}
