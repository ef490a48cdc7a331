/** Where resources can come from, one line each; the first that understands a target collects it. */
import type { CollectGuards } from "./collect/collect-guards.ts";
import type { Source } from "./collect/collect.ts";
import type { Listed } from "./collect/listed.ts";
import type { OpenStore } from "./collect/store.ts";
import { files } from "./files.ts";
import { type Provider, providerOfStore, providerOfTarget } from "./providers.ts";

interface Cloud {
  readonly source: () => Promise<Pick<Source, "collect" | "discover">>;
  readonly preflight: () => Promise<NonNullable<Source["preflight"]>>;
  readonly guards?: () => Promise<CollectGuards>;
  readonly listed: () => Promise<Listed>;
  /** What opens the places of its files. */
  readonly store?: () => Promise<OpenStore>;
}

/** A cloud's source loads its SDK when the first target asks for it: an offline run never does. */
const clouds: Readonly<Record<Provider, Cloud>> = {
  aws: {
    source: async () => (await import("./collect/aws/aws.ts")).aws,
    preflight: async () => (await import("./collect/aws/preflight.ts")).preflight,
    guards: async () => (await import("./collect/aws/guards/guards.ts")).collectAwsGuards,
    listed: async () => (await import("./collect/aws/listed.ts")).listed(),
    store: async () => (await import("./collect/aws/store.ts")).openS3,
  },
  azure: {
    source: async () => (await import("./collect/azure/azure.ts")).azure,
    preflight: async () => (await import("./collect/azure/preflight.ts")).preflight,
    guards: async () => (await import("./collect/azure/guards/guards.ts")).collectAzureGuards,
    listed: async () => (await import("./collect/azure/listed.ts")).listed,
    store: async () => (await import("./collect/azure/store.ts")).openBlobs,
  },
  microsoft365: {
    source: async () => (await import("./collect/microsoft365/microsoft365.ts")).microsoft365,
    preflight: async () => (await import("./collect/microsoft365/preflight.ts")).preflight,
    listed: async () => (await import("./collect/microsoft365/listed.ts")).listed,
  },
};

export const sources: readonly Source[] = [
  ...(Object.entries(clouds) as [Provider, Cloud][]).map(sourceOf),
  files,
];

/** Undefined for a provider that this package does not have. */
const cloudOf = (provider: Provider | undefined): Cloud | undefined =>
  provider !== undefined && Object.hasOwn(clouds, provider) ? clouds[provider] : undefined;

/** What reads the guards of a target; undefined where nothing of this package does. */
export const guardsOf = async (target: string): Promise<CollectGuards | undefined> =>
  cloudOf(providerOfTarget(target))?.guards?.();

/** What opens the place of files that a URL names; undefined where it names none. */
export const storeOf = async (url: string): Promise<OpenStore | undefined> =>
  cloudOf(providerOfStore(url))?.store?.();

export const listedBy = async (provider: Provider): Promise<Listed | undefined> =>
  cloudOf(provider)?.listed();

function sourceOf([provider, { source, preflight }]: readonly [Provider, Cloud]): Source {
  return {
    provider,
    understands: (target) => providerOfTarget(target) === provider,
    async *collect(target, options) {
      const { collect } = await source();
      yield* collect(target, options);
    },
    async *discover(target, options) {
      const { discover } = await source();
      yield* discover!(target, options);
    },
    async *preflight(target, options, needed) {
      yield* (await preflight())(target, options, needed);
    },
  };
}
