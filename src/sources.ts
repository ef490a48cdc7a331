/** Where resources can come from, one line each; the first that understands a target collects it. */
import type { Source } from "./collect/collect.ts";
import { files } from "./files.ts";
import { type Provider, providerOfTarget } from "./providers.ts";

interface Cloud {
  readonly source: () => Promise<Pick<Source, "collect" | "discover">>;
  readonly preflight: () => Promise<NonNullable<Source["preflight"]>>;
}

/** A cloud's source loads its SDK when the first target asks for it: an offline run never does. */
const clouds: Readonly<Record<Provider, Cloud>> = {
  aws: {
    source: async () => (await import("./collect/aws/aws.ts")).aws,
    preflight: async () => (await import("./collect/aws/preflight.ts")).preflight,
  },
  azure: {
    source: async () => (await import("./collect/azure/azure.ts")).azure,
    preflight: async () => (await import("./collect/azure/preflight.ts")).preflight,
  },
  microsoft365: {
    source: async () => (await import("./collect/microsoft365/microsoft365.ts")).microsoft365,
    preflight: async () => (await import("./collect/microsoft365/preflight.ts")).preflight,
  },
};

export const sources: readonly Source[] = [
  ...(Object.entries(clouds) as [Provider, Cloud][]).map(sourceOf),
  files,
];

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
