/** The types we know more of than their home, and what no API of a provider shows: one line each. */
import type { BlindSpot } from "../model.ts";
import type { Provider } from "../providers.ts";
import { aws } from "./aws/index.ts";
import { unlisted } from "./aws/unlisted.ts";
import { azure } from "./azure/index.ts";
import { microsoft365 } from "./microsoft365/index.ts";
import { untold } from "./microsoft365/untold.ts";
import { byProvider } from "./by-provider.ts";
import type { ResourceType } from "./path.ts";

interface Knowledge {
  /** In dist/ they are loaded when they are asked for (scripts/bundle/late-rows.ts). */
  readonly types: () => readonly ResourceType[];
  /** What no call lists at all: named once, wherever the provider was scanned. */
  readonly blindSpots?: () => readonly BlindSpot[];
}

export const knowledge: Readonly<Record<Provider, Knowledge>> = {
  aws: { types: () => aws, blindSpots: unlisted },
  azure: { types: () => azure },
  microsoft365: { types: () => microsoft365, blindSpots: untold },
};

/** Each type once: a test holds this list to it. */
export const described = (): readonly ResourceType[] =>
  Object.values(knowledge).flatMap(({ types: known }) => known());

export const types = byProvider((provider) => knowledge[provider].types());

/** Of the providers that were scanned. */
export function blindSpotsOf(scanned: ReadonlySet<Provider>): readonly BlindSpot[] {
  return (Object.entries(knowledge) as [Provider, Knowledge][]).flatMap(
    ([provider, { blindSpots }]) => (scanned.has(provider) ? (blindSpots?.() ?? []) : []),
  );
}
