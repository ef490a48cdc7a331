/** How the tests run: real files, real processes, real HTTP on loopback, so with generous limits in time. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The slow files with the seconds of a processor that they take in `npm test`, longest first: begun last, each
 * would run on alone when all others are done. The matrix and the refusals wait most of their time.
 */
const slow: Readonly<Record<string, number>> = {
  "matrix-aws": 5,
  "matrix-azure": 4,
  "aws-refusals": 7,
  faults: 16,
  action: 30,
  checkpoint: 27,
  readme: 24,
  dist: 19,
  shards: 16,
  demo: 15,
  pushdown: 14,
  "checkpoint-s3": 14,
  "aws-faults": 14,
  aws: 13,
  fuzz: 13,
  live: 12,
  goldens: 12,
  "guards-formats": 11,
  "guards-again": 11,
  "config-aggregator": 10,
  contributing: 10,
  cli: 9,
  browser: 9,
};
const long = Object.keys(slow).map((name) => `/test/${name}.test.ts`);

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    env: { AWS_EC2_METADATA_DISABLED: "true", NO_COLOR: "1" },
    globalSetup: ["test/support/shared-folder.ts"],
    // One less than there are processors is vitest's own choice, for tests that compute; ours wait
    // for timers, and for the processes that they start.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongFirst },
  },
});
