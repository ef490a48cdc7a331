/** Where resources can come from, one line each; the first that understands a target collects it. */
import type { Provider } from "../model.ts";
import type { Source } from "./collect.ts";
import { inventory } from "./inventory.ts";

export const sources: readonly Source[] = [
  cloud("aws", async () => (await import("./aws/aws.ts")).aws),
  cloud("azure", async () => (await import("./azure/azure.ts")).azure),
  inventory,
];

/** A cloud's source loads its SDK when the first target asks for it: an offline run never does. */
function cloud(provider: Provider, load: () => Promise<Pick<Source, "collect">>): Source {
  return {
    provider,
    understands: (target) => target === provider || target.startsWith(`${provider}:`),
    async *collect(target, options) {
      const { collect } = await load();
      yield* collect(target, options);
    },
  };
}
