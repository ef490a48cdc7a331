/**
 * `npm run live -- aws|azure [TARGET]`: scans a real account with the default credentials, and says what no
 * emulator can: the calls that fall under no permission we print, and the answers that were not as
 * expected. Prints counts, permissions and the kinds of things; no name, no id and no secret.
 */
import { subscribe } from "node:diagnostics_channel";
import type { ClientRequest } from "node:http";
import { Writable } from "node:stream";
import { awsPolicies } from "../src/cli/aws-policies.ts";
import { azureRole } from "../src/cli/azure-role.ts";
import { type Gap, UserError } from "../src/model.ts";
import { scan } from "../src/run.ts";
import { operationsOf } from "../test/support/aws-operations.ts";
import { silent } from "../src/run/progress.ts";

const [provider = "", target = provider] = process.argv.slice(2);
if ((provider !== "aws" && provider !== "azure") || !target.startsWith(provider)) {
  process.stderr.write(
    "live: name a cloud: npm run live -- aws, or npm run live -- azure:SUBSCRIPTION\n",
  );
  process.exit(2);
}

/** "METHOD /path?query" of ARM; "rds DescribeDBInstances" or "s3 GET /?location" of AWS. */
const calls = new Set<string>();
subscribe("http.client.request.start", (message) =>
  note((message as { request: ClientRequest }).request),
);

function note(request: ClientRequest): void {
  const { method, path } = request;
  const authorization = String(request.getHeader("authorization") ?? "");
  const service = /Credential=[^/]+\/\d+\/[\w-]+\/([\w-]+)\/aws4_request/.exec(authorization)?.[1];
  if (service === undefined) {
    if (provider === "azure" && /^\/(?:subscriptions|providers)\b/.test(path))
      calls.add(`${method} ${path}`);
    return;
  }
  const operation = String(request.getHeader("x-amz-target") ?? "")
    .split(".")
    .at(-1);
  if (operation !== undefined && operation !== "") calls.add(`${service} ${operation}`);
  else if (!String(request.getHeader("content-type")).startsWith("application/x-www-form"))
    calls.add(`${service} ${method} ${path}`);
  else {
    // The Query protocol has the operation in its body.
    for (const name of ["write", "end"] as const) {
      const send = request[name].bind(request) as (...args: unknown[]) => unknown;
      Object.assign(request, {
        [name](...args: unknown[]) {
          const action = new URLSearchParams(String(args[0] ?? "")).get("Action");
          if (action !== null) calls.add(`${service} ${action}`);
          return send(...args);
        },
      });
    }
  }
}

/** ".../providers/Microsoft.Sql/servers/s/failoverGroups" -> "Microsoft.Sql/servers/failoverGroups/read" */
function armAction(call: string): string {
  const { pathname } = new URL(call.split(" ")[1]!, "https://management.azure.com");
  const plain = /^\/subscriptions(?:\/[^/]+(?:\/(resources|resourceGroups))?)?$/i.exec(pathname);
  if (plain)
    return ["Microsoft.Resources/subscriptions", ...plain.slice(1).filter(Boolean), "read"].join(
      "/",
    );
  const [namespace = "", ...rest] = pathname
    .split(/\/providers\//i)
    .at(-1)!
    .split("/");
  return [namespace, ...rest.filter((_, index) => index % 2 === 0), "read"].join("/");
}

async function actionsOf(): Promise<(call: string) => readonly string[]> {
  if (provider === "azure") return (call) => [armAction(call)];
  const operations = await operationsOf();
  return (call) => operations.actionsOf(call).filter((action) => action !== undefined);
}

const printed = new Set(
  (provider === "azure"
    ? azureRole().Actions
    : [...awsPolicies().values()].flatMap(({ Statement }) =>
        Statement.flatMap(({ Action }) => Action),
      )
  ).map((action) => action.toLowerCase()),
);

/** What a gap says of an answer, without the names and ids of what it is about. */
function answerIn({ service, type, reason, detail }: Gap): string | undefined {
  const said = /\banswered .*|\b(?:not|without|no) .*\banswer\b.*/.exec(detail)?.[0];
  return said === undefined
    ? undefined
    : `${reason} ${service ?? type ?? ""}: ${said
        .replaceAll(/\/subscriptions\/\S+|arn:\S+|[\w.+-]+@[\w.-]+|'[^']*'/g, "…")
        .replaceAll(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b|\b\d{12}\b/gi, "…")}`;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function listed(title: string, items: Iterable<string>): void {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  print(`${title}: ${counts.size}`);
  for (const [item, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    print(`  ${count > 1 ? `${count} x ` : ""}${item}`);
}

try {
  const { report, close } = await scan({
    targets: [target],
    formats: [{ format: "json" }],
    boundary: "eea",
    redact: true,
    allowIncomplete: true,
    concurrency: 16,
    interrupt: new AbortController().signal,
    stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
    color: false,
    progress: silent,
  });
  const { resources, placements, findings, gaps } = report.summary;
  const named = await actionsOf();
  const used = new Set<string>();
  const beyond: string[] = [];
  for (const call of calls) {
    const actions = named(call).map((action) => action.toLowerCase());
    const allowed = actions.filter((action) => printed.has(action));
    for (const action of allowed) used.add(action);
    // A path may fit several operations: one that is allowed is the one that was meant.
    if (actions.length > 0 && allowed.length === 0) beyond.push(actions.join(" or "));
  }
  print(`${resources} resources, ${placements} placements, ${findings} findings, ${gaps} gaps`);
  print(`calls: ${calls.size}, under ${used.size} permissions of the ${printed.size} printed`);
  listed("calls beyond the permissions printed", beyond);
  listed(
    "answers that were not as expected",
    [...report.gaps].map(answerIn).filter((said) => said !== undefined),
  );
  close();
  process.exitCode = beyond.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`live: ${error.message}\n`);
  process.exitCode = 2;
}
