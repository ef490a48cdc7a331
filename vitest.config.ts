/** How the tests run: real files, real processes, real HTTP on loopback, so with generous limits in time. */
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { ownWorker } from "./test/support/own-worker.ts";

/**
 * The slow files with the seconds of a processor that they take in `npm test`, longest first: begun last, each
 * would run on alone when all others are done. The matrix and the refusals wait most of their time.
 */
const slow: Readonly<Record<string, number>> = {
  "matrix-aws": 4,
  "matrix-azure": 4,
  "aws-refusals": 3,
  faults: 10,
  checkpoint: 16,
  readme: 15,
  action: 12,
  goldens: 10,
  dist: 9,
  browser: 8,
  aws: 8,
  fuzz: 7,
  "checkpoint-azblob": 6,
  live: 6,
  "guards-again": 6,
  "config-aggregator": 6,
  "checkpoint-s3": 6,
  "guards-faults": 5,
  inventory: 5,
  "microsoft365-members": 5,
  "guards-formats": 5,
};
const long = Object.keys(slow).map((name) => `/test/${name}.test.ts`);

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // A worker is shared as long as the next file may share it.
    const isShared = ({ project }: TestSpecification): number =>
      Number(project.name === "shared worker");
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = long.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).toSorted(
      (a, b) => isShared(a) - isShared(b) || rank(a) - rank(b),
    );
  }
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "own worker", include: [...ownWorker] } },
      {
        extends: true,
        test: {
          name: "shared worker",
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: [...ownWorker],
        },
      },
    ],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    env: { AWS_EC2_METADATA_DISABLED: "true", NO_COLOR: "1" },
    globalSetup: ["test/support/shared-folder.ts"],
    setupFiles: ["test/support/after-file.ts"],
    // One less than there are processors is vitest's own choice, for tests that compute; ours wait
    // for timers, and for the processes that they start.
    maxWorkers: availableParallelism() + 1,
    // A sequencer of ours is asked even where another order is asked for.
    sequence: process.argv.includes("--sequence.shuffle.files") ? {} : { sequencer: LongFirst },
  },
});
