/** Reads a list of one provider's locations: strict, because a slip here would be a wrong verdict. */
import * as z from "zod";
import { type Country, type Provider, UserError, providers } from "../model.ts";

const country = z.string().regex(/^[A-Z]{2}$/);
const day = z.iso.date();

const kinds = [
  "region",
  "local-zone",
  "wavelength-zone",
  "edge-zone",
  /** A word of the provider for a country or a part of the world. */
  "logical",
  /** Stands for several places or none: `global`, a data zone, an edge network. */
  "pseudo",
] as const;
export type LocationKind = (typeof kinds)[number];

const list = z.strictObject({
  provider: z.enum(providers),
  about: z.string(),
  sources: z.record(z.string(), z.string().min(1)),
  anywhere: z.strictObject({ countries: z.array(country).min(2), note: z.string() }),
  locations: z.array(
    z.strictObject({
      code: z.string().min(1),
      name: z.string().min(1),
      countries: z.union([z.array(country), z.literal("anywhere")]),
      kind: z.enum(kinds),
      cloud: z.string().min(1),
      aliases: z.array(z.string()).optional(),
      parent: z.string().optional(),
      pair: z.string().optional(),
      status: z.enum([
        "available",
        "limited",
        "announced",
        "reserved",
        "internal",
        "unconfirmed",
        "retired",
      ]),
      sources: z.array(z.string()).min(1),
      checked: day,
      note: z.string().optional(),
    }),
  ),
});

/** One place as the provider names it, with everything we know of it. */
export interface LocationEntry {
  readonly provider: Provider;
  readonly code: string;
  readonly name: string;
  /** Empty where none is published: the place is then a gap, never inside. */
  readonly countries: readonly Country[];
  /** The place stands for the whole world; `countries` is then no more than a set to judge by. */
  readonly anywhere: boolean;
  readonly kind: LocationKind;
  /** The partition (AWS) or cloud (Azure) it belongs to. */
  readonly cloud: string;
  readonly aliases: readonly string[];
  /** The region that a zone belongs to. */
  readonly parent?: string;
  /** Where the provider copies to by default, seen from this side: some pairs go one way. */
  readonly pair?: string;
  readonly status: string;
  readonly sources: readonly string[];
  readonly checked: string;
  readonly note?: string;
}

/** What finding a place takes. */
export type PlaceEntry = Pick<
  LocationEntry,
  "code" | "name" | "kind" | "aliases" | "countries" | "pair"
>;

export function parseLocations(text: string, file: string): LocationEntry[] {
  const { provider, sources, anywhere, locations } = checked(list, JSON.parse(text), file);
  return locations.map(({ countries, sources: keys, aliases, parent, pair, note, ...rest }) => ({
    ...rest,
    provider,
    countries: Object.freeze(countries === "anywhere" ? anywhere.countries : countries),
    anywhere: countries === "anywhere",
    aliases: aliases ?? [],
    ...(parent !== undefined && { parent }),
    ...(pair !== undefined && { pair }),
    sources: keys.map((key) => {
      const source = sources[key];
      if (source === undefined)
        throw new UserError(
          `${file}: ${rest.code}: no source is called "${key}"; add it to "sources"`,
        );
      return source;
    }),
    ...(note !== undefined && { note }),
  }));
}

/** Validates data of ours; the first fault is named with its place. */
export function checked<T>(schema: z.ZodType<T>, data: unknown, file: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const fault = result.error.issues[0]!;
  throw new UserError(
    `${file}: ${fault.path.join(".") || "(top level)"}: ${fault.message}; restore the file from the package, or correct that entry`,
  );
}
