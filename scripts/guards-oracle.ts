/**
 * Holds the evaluation of control policies against an independent simulator of IAM, as an oracle only:
 *
 *     node scripts/guards-oracle.ts [--cases 200] [--seed 1] [--write test/guards/decisions.json]
 *
 * The simulator, @cloud-copilot/iam-simulate, is under the AGPL: it is fetched into a temporary folder, is no
 * dependency, and no test needs it. Prints how many decisions agree, and each that does not; exit 1 then.
 * `--write` keeps the simulator's answers, which test/guards-oracle.test.ts holds ours against.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
  type OracleCase,
  type OracleRequest,
  account,
  decisionOf,
  digestOf,
  oracleCases,
} from "../test/support/oracle-cases.ts";

const simulator = "@cloud-copilot/iam-simulate";
const version = "0.1.173";

interface Answer {
  readonly resultType: string;
  readonly errors?: unknown;
  readonly result?: {
    readonly analysis: Readonly<Record<"scpAnalysis" | "rcpAnalysis", { readonly result: string }>>;
    readonly ignoredContextKeys?: readonly string[];
  };
}
type Simulate = (simulation: object, options: object) => Promise<Answer>;

const {
  values: { cases = "200", seed = "1", write },
} = parseArgs({
  options: { cases: { type: "string" }, seed: { type: "string" }, write: { type: "string" } },
});

const folder = mkdtempSync(join(tmpdir(), "data-boundary-oracle-"));
try {
  execFileSync(
    "npm",
    ["install", "--prefix", folder, "--no-save", "--ignore-scripts", `${simulator}@${version}`],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const entry = join(folder, "node_modules", simulator, "dist/esm/index.js");
  const { runSimulation } = (await import(pathToFileURL(entry).href)) as {
    runSimulation: Simulate;
  };
  await compare(runSimulation);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(simulate: Simulate): Promise<void> {
  const all = oracleCases(Number(cases), Number(seed));
  const denied: string[] = [];
  const counts = { decisions: 0, denied: 0, undecided: 0, differences: 0 };
  for (const one of all) {
    let answers = "";
    for (const request of one.requests) {
      const expected = await oracle(simulate, one, request);
      answers += expected ? "1" : "0";
      const ours = decisionOf(one, request);
      counts.decisions++;
      if (expected) counts.denied++;
      if (ours === "undecided") counts.undecided++;
      else if (ours !== (expected ? "denied" : "allowed")) {
        counts.differences++;
        process.stdout.write(
          `${JSON.stringify({
            ours,
            oracle: expected ? "denied" : "allowed",
            request,
            scps: one.scps,
            rcps: one.rcps,
          })}\n`,
        );
      }
    }
    denied.push(answers);
  }
  if (write !== undefined)
    writeFileSync(
      write,
      `${JSON.stringify({ simulator, version, seed: Number(seed), digest: digestOf(all), denied }, null, 2)}\n`,
    );
  process.stdout.write(
    `${simulator} ${version}, seed ${seed}: ${counts.decisions} decisions, ${counts.denied} of them denied; ${counts.undecided} not decided by us; ${counts.differences} differences\n`,
  );
  if (counts.differences > 0) process.exitCode = 1;
}

/** Whether the simulator's control policies deny it, and not the principal's own. */
async function oracle(
  simulate: Simulate,
  { scps, rcps }: OracleCase,
  { action, resource, keys }: OracleRequest,
): Promise<boolean> {
  const levels = (kind: string, all: readonly (readonly object[])[]): object[] =>
    all.map((documents, i) => ({
      orgIdentifier: `level-${i}`,
      policies: documents.map((policy, j) => ({ name: `${kind}-${i}-${j}`, policy })),
    }));
  const answer = await simulate(
    {
      request: {
        principal: keys["aws:principalarn"]![0]!,
        action,
        resource: { resource, accountId: account },
        contextVariables: Object.fromEntries(
          Object.entries(keys).map(([key, [first, ...more]]) => [
            key,
            more.length > 0 || key === "aws:principalorgpaths" ? [first, ...more] : first,
          ]),
        ),
      },
      identityPolicies: [
        {
          name: "all",
          policy: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
          },
        },
      ],
      serviceControlPolicies: levels("scp", scps),
      resourceControlPolicies: levels("rcp", rcps),
    },
    {},
  );
  if (answer.result === undefined)
    throw new Error(`the simulator took the case for invalid: ${JSON.stringify(answer)}`);
  const { analysis, ignoredContextKeys = [] } = answer.result;
  if (ignoredContextKeys.length > 0)
    throw new Error(`the simulator left out ${ignoredContextKeys.join(", ")}`);
  return [analysis.scpAnalysis, analysis.rcpAnalysis].some(({ result }) => result !== "Allowed");
}
