/** Runs one service file in one region, with its real SDK client, against answers laid down as files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { labelStore } from "../../src/collect/aws/labels.ts";
import { clientsOf } from "../../src/collect/aws/clients.ts";
import { configure } from "../../src/collect/aws/session.ts";
import { macie2 } from "../../src/collect/aws/services/macie2.ts";
import { services } from "../../src/collect/aws/services/index.ts";
import { runUnit } from "../../src/collect/aws/unit.ts";
import { awsAnswerer } from "../../src/demo/aws.ts";
import { type Answer, type Incoming, serve } from "../../src/demo/serve.ts";
import type { Coverage, Gap, Resource } from "../../src/model.ts";
import { keys } from "./aws-scan.ts";
import { temporaryFolder } from "./command.ts";

/** SIGNING-NAME/OPERATION[@RESOURCE][.page-N][.STATUS] -> a JSON body, or XML as a string. */
export type Answers = Readonly<Record<string, object | string>>;

export interface Listed {
  readonly resources: readonly Resource[];
  readonly gaps: readonly Gap[];
  readonly coverage: Coverage;
}

const account = "210987654321";

export async function listed(
  id: string,
  answers: Answers,
  {
    region = "eu-central-1",
    instead = (answer: Answer): Answer => answer,
  }: {
    readonly region?: string;
    /** What arrives in the place of an answer. */
    readonly instead?: (answer: Answer, request: Incoming) => Answer;
  } = {},
): Promise<Listed> {
  const service = [...services, macie2].find((one) => one.id === id);
  if (!service) throw new Error(`no service ${id}`);
  const folder = temporaryFolder();
  for (const [path, body] of Object.entries(answers)) {
    const isXml = typeof body === "string";
    const file = join(folder, region, `${path}.${isXml ? "xml" : "json"}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, isXml ? body : JSON.stringify(body));
  }
  const healthy = awsAnswerer(folder);
  const served = await serve([
    (request) => {
      const answer = healthy(request);
      return answer && instead(answer, request);
    },
  ]);
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  const coverage: Coverage[] = [];
  const config = configure(keys, served.origin);
  const clients = clientsOf(config, region);
  try {
    await runUnit(
      {
        account,
        partition: "aws",
        home: region,
        config,
        clients,
        limit: (work) => work(),
        signal: new AbortController().signal,
        regions: undefined,
        concurrency: 8,
        offers: new Map(),
        progress: () => undefined,
      },
      {
        service,
        region,
        called: service.where === "regions" ? region : "global",
        labels: labelStore(),
        guarded: new Map(),
      },
      async (batch) => {
        resources.push(...(batch.resources ?? []));
        gaps.push(...(batch.gaps ?? []));
        coverage.push(...(batch.coverage ?? []));
      },
    );
  } finally {
    await clients.close();
    await served.close();
  }
  return { resources, gaps, coverage: coverage[0]! };
}
