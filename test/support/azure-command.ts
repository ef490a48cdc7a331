/** `scan azure` as its users run it, against an ARM emulator on this machine. */
import type { Answerer } from "../../src/demo/serve.ts";
import type { Finding, Gap, Report } from "../../src/model.ts";
import { emulator } from "./azure-arm.ts";
import { dataBoundary } from "./command.ts";
import { expectValidReport } from "./report-schema.ts";

export interface JsonReport extends Omit<Report, "findings" | "gaps"> {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

export async function scanAzure(
  answerer: Answerer,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly report: JsonReport }> {
  await using arm = await emulator(answerer);
  const { code, stdout, stderr } = await dataBoundary(
    ["scan", "azure", ...args, "--quiet", "--format", "json"],
    { env: { DATA_BOUNDARY_ARM_ENDPOINT: arm.origin } },
  );
  if (stderr !== "") throw new Error(stderr);
  expectValidReport(stdout);
  return { code, report: JSON.parse(stdout) as JsonReport };
}

/** "home-outside eastus stpatients", sorted. */
export const brief = ({ findings }: JsonReport): readonly string[] =>
  findings
    .map(({ rule, location, resource }) => `${rule} ${location.code} ${resource.name}`)
    .sort();
