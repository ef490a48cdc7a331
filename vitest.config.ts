/** How the tests run: real files, real processes, real HTTP on loopback, so with generous limits in time. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    env: { AWS_EC2_METADATA_DISABLED: "true", NO_COLOR: "1" },
  },
});
