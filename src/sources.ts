/** Where resources can come from, one line each; the first that understands a target collects it. */
import type { Provider } from "./model.ts";
import type { Source } from "./collect/collect.ts";
import { files } from "./files.ts";

export const sources: readonly Source[] = [
  cloud(
    "aws",
    async () => (await import("./collect/aws/aws.ts")).aws,
    async () => (await import("./collect/aws/preflight.ts")).preflight,
  ),
  cloud(
    "azure",
    async () => (await import("./collect/azure/azure.ts")).azure,
    async () => (await import("./collect/azure/preflight.ts")).preflight,
  ),
  files,
];

/** A cloud's source loads its SDK when the first target asks for it: an offline run never does. */
function cloud(
  provider: Provider,
  load: () => Promise<Pick<Source, "collect" | "discover">>,
  loadPreflight: () => Promise<NonNullable<Source["preflight"]>>,
): Source {
  return {
    provider,
    understands: (target) => target === provider || target.startsWith(`${provider}:`),
    async *collect(target, options) {
      const { collect } = await load();
      yield* collect(target, options);
    },
    async *discover(target, options) {
      const { discover } = await load();
      yield* discover!(target, options);
    },
    async *preflight(target, options, needed) {
      yield* (await loadPreflight())(target, options, needed);
    },
  };
}
