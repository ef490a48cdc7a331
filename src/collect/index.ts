/** Where resources can come from, one line each; the first that understands a target collects it. */
import type { Provider } from "../model.ts";
import type { Source } from "./collect.ts";
import { inventory } from "./inventory.ts";

export const sources: readonly Source[] = [
  cloud(
    "aws",
    async () => (await import("./aws/aws.ts")).aws,
    async () => (await import("./aws/preflight.ts")).preflight,
  ),
  cloud(
    "azure",
    async () => (await import("./azure/azure.ts")).azure,
    async () => (await import("./azure/preflight.ts")).preflight,
  ),
  inventory,
];

/** A cloud's source loads its SDK when the first target asks for it: an offline run never does. */
function cloud(
  provider: Provider,
  load: () => Promise<Pick<Source, "collect">>,
  loadPreflight: () => Promise<NonNullable<Source["preflight"]>>,
): Source {
  return {
    provider,
    understands: (target) => target === provider || target.startsWith(`${provider}:`),
    async *collect(target, options) {
      const { collect } = await load();
      yield* collect(target, options);
    },
    async *preflight(target, options, needed) {
      yield* (await loadPreflight())(target, options, needed);
    },
  };
}
