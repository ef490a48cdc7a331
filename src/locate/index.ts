/** The types we know more of than their home, and what no API of a provider shows: one line each. */
import type { BlindSpot } from "../model.ts";
import type { Provider } from "../providers.ts";
import { unlisted } from "./aws/unlisted.ts";
import { unreadOf } from "./aws/unread.ts";
import { type Unread, byProvider } from "./by-provider.ts";
import type { Rows } from "./in-parts.ts";
import { untold } from "./microsoft365/untold.ts";
import type { ResourceType } from "./path.ts";
import { rows } from "./rows.ts";

interface Knowledge {
  readonly rows: Rows;
  /** What no call lists at all: named once, wherever the provider was scanned. */
  readonly blindSpots?: () => readonly BlindSpot[];
  /** Of types without rows: what nobody has looked at. */
  readonly unread?: Unread;
}

export const knowledge: Readonly<Record<Provider, Knowledge>> = {
  aws: { rows: rows.aws, blindSpots: unlisted, unread: unreadOf },
  azure: { rows: rows.azure },
  microsoft365: { rows: rows.microsoft365, blindSpots: untold },
};

/** Each type once: a test holds this list to it. */
export const described = (): readonly ResourceType[] =>
  Object.values(knowledge).flatMap((known) => known.rows.all());

export const describedOf = (provider: Provider): readonly ResourceType[] =>
  knowledge[provider].rows.all();

export const types = byProvider(
  (provider) => knowledge[provider].rows,
  (provider) => knowledge[provider].unread,
);

/** Of the providers that were scanned. */
export function blindSpotsOf(scanned: ReadonlySet<Provider>): readonly BlindSpot[] {
  return (Object.entries(knowledge) as [Provider, Knowledge][]).flatMap(
    ([provider, { blindSpots }]) => (scanned.has(provider) ? (blindSpots?.() ?? []) : []),
  );
}
