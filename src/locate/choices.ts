/** Where data is if a property has one of the values that its file allows, and nobody knows which. */
import type { Atlas, Gap, Location, Provider, Resource } from "../model.ts";
import type { Site } from "../providers/provider.ts";
import { maskedExpression } from "./masked-expression.ts";
import { type AnyOf, type Destination, type RowContext, type Row, none, own } from "./path.ts";

/** Without the number that keeps the place of an account's. */
export const listed = (choices: readonly string[]): string =>
  `one of ${choices.join(", ").replaceAll(":000000000000:", "::")}`;

/** For the end of a sentence that says what is not known. */
export const whichOf = (choices: readonly string[] | undefined): string =>
  choices ? `; it is ${listed(choices)}` : "";

/** The locations that a resource may have; at a site none of them counts. */
export const homesAllowed = (
  { location, planned }: Resource,
  site: Site | undefined,
): readonly string[] | undefined =>
  location === undefined && !site ? planned?.written?.["/location"]?.oneOf : undefined;

/** As its author wrote what is one of several. */
export const writtenChoice = (expression: string | undefined, choices: readonly string[]): string =>
  expression === undefined
    ? listed(choices)
    : `${maskedExpression(expression)}: ${listed(choices)}`;

/**
 * What a row answers of all values together: one answer where they agree, else every place that they name. A value
 * that keeps data at home adds the home. Undefined where the place of one is not known: then it is a gap.
 */
export function anyOf(
  row: Row,
  {
    resource,
    listed: home,
  }: { readonly resource: Resource; readonly listed: Location | undefined },
  choices: readonly string[],
  here: () => RowContext<unknown, unknown>,
  undecided: Gap,
): Destination | undefined {
  if (!("read" in row)) return undefined;
  const { as } = row;
  const answers = choices.map((choice) => (as ? as(choice, here()) : choice));
  const [first] = answers;
  if ((first === none || first === own) && answers.every((one) => one === first)) return first;
  const places = answers.flatMap((answer): readonly (string | undefined)[] => {
    if (typeof answer === "string") return [answer];
    // A home that is one of several is not a single place.
    if (answer === none || answer === own) return [resource.location && home?.code];
    if ("anyOf" in answer && answer.gap === undefined) return answer.anyOf;
    return [undefined];
  });
  if (!places.every((place) => place !== undefined)) return undefined;
  const codes = [...new Set(places)];
  return codes.length === 1 ? codes[0] : { anyOf: codes, code: listed(codes), undecided };
}

/** The pairs of several homes; a home without one keeps its data. Each home is one that the atlas knows. */
export function anyPair(
  homes: readonly string[],
  provider: Provider,
  atlas: Atlas,
  undecided: Gap,
): string | AnyOf | undefined {
  const known = homes.map((home) => atlas.find(provider, home)!.code);
  const pairs = known.map((home) => atlas.pair(provider, home));
  if (pairs.every((pair) => pair === undefined)) return undefined;
  const codes = [...new Set(pairs.map((pair, i) => pair ?? known[i]!))];
  return codes.length === 1 ? codes[0] : { anyOf: codes, code: listed(codes), undecided };
}
