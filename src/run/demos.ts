/** The recorded estates of a run: each is served once, and all are closed together. */
import type { Demo } from "../demo.ts";
import { demoTargets } from "../providers.ts";

export const isDemo = (target: string): boolean =>
  (demoTargets as readonly string[]).includes(target);

export interface Demos {
  /** The estate that a target stands for, served from now on. */
  readonly start: (target: string) => Promise<Demo>;
  /** Its policy file, whether or not it is served. */
  readonly policyOf: (target: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export function demos(): Demos {
  const started = new Map<string, Promise<Demo>>();
  return {
    start(target) {
      const demo =
        started.get(target) ?? import("../demo.ts").then(({ startDemo }) => startDemo(target));
      started.set(target, demo);
      return demo;
    },
    policyOf: async (target) => (await import("../demo.ts")).demoPolicy(target),
    async close() {
      for (const demo of started.values()) await (await demo).close();
    },
  };
}
