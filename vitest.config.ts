/** How the tests run: real files, real processes, real HTTP on loopback, so with generous limits in time. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The slow files with their seconds on two cores, longest first: begun last, each would run on alone when all
 * others are done. The matrix waits most of its time, and is long in `npm run test:all`.
 */
const slow: Readonly<Record<string, number>> = {
  "matrix-aws": 13,
  "matrix-azure": 9,
  readme: 80,
  dist: 73,
  fuzz: 65,
  faults: 40,
  aws: 40,
  "aws-moto": 35,
  "security-kept": 30,
  "aws-refusals": 29,
  demo: 27,
  "aws-faults": 26,
  cli: 26,
  action: 26,
  mutations: 26,
  "aws-cross-check": 25,
  live: 24,
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
