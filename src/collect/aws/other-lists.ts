/**
 * Asks Cloud Control, region by region, for the types that store or process data and have no list of ours:
 * what was never tagged is seen by this, or by an inventory that the account keeps.
 */
import { coverageOf } from "./coverage.ts";
import type { CloudControl } from "@aws-sdk/client-cloudcontrol";
import pLimit from "p-limit";
import { arnForms, arnServices } from "../../classes.ts";
import type { Gap, Resource } from "../../model.ts";
import type { Batch } from "../collect.ts";
import { locationOf, parseArn } from "./arn.ts";
import { inRegion } from "./clients.ts";
import { onlyAnswers } from "./only-answers.ts";
import { pagesOf, unlessUnused } from "./pages.ts";
import { type Refusal, TruncatedError, refusalGap, refusalOf, statusOf } from "./refusal.ts";
import type { Session, Tally } from "./session.ts";
import type { Put } from "./stream.ts";

const otherLists = "cloudcontrol other types";
const action = "cloudformation:ListResources";

/**
 * Requests at once in a region: Cloud Control takes some 30 a second from an account.
 * https://github.com/ekristen/aws-nuke/issues/508
 */
const atOnce = 4;

/** Pages of these lengths without a token are where some handlers stop. https://github.com/aws/aws-sdk/issues/764 */
const suspicious: ReadonlySet<number> = new Set([20, 25, 50, 100]);

export async function listOthers(
  session: Session,
  region: string,
  types: readonly string[],
  isKnown: (resource: Resource) => boolean,
  put: Put<Batch>,
): Promise<void> {
  const place = { scope: session.account, region, service: otherLists, action };
  if (types.length === 0) return put({ coverage: [coverageOf(place, "complete")] });
  const { CloudControl } = await import("@aws-sdk/client-cloudcontrol");
  const client = await session.clients.of("cloudcontrol other types", async (config) =>
    onlyAnswers(new CloudControl(config)),
  );
  const tally: Tally = { calls: 0 };
  const refusals = new Map<string, Refusal>();
  const limit = pLimit(atOnce);
  let found = 0;
  const ask = async (type: string): Promise<void> => {
    try {
      for await (const page of listed(client, session, region, type, tally)) {
        const fresh = page.filter((resource) => !isKnown(resource));
        found += fresh.length;
        if (fresh.length > 0) await put({ resources: fresh });
      }
    } catch (error) {
      const refusal = refusalOf(error, session.signal);
      if (refusal.kind !== "unused") refusals.set(type, refusal);
    }
  };
  await Promise.all(types.map((type) => limit(() => ask(type))));
  // In the order of the types, and not of the answers: gaps have ids, which policies and baselines name.
  const failures = together(types, refusals);
  const gaps = [...failures.values()].map(({ refusal, types: failed }): Gap => {
    const [only, ...more] = failed;
    const gap = refusalGap(refusal, place, `${named(failed)} not listed`);
    if (more.length === 0) return { ...gap, type: only! };
    return refusal.kind === "refused"
      ? {
          ...gap,
          remedy: `attach the policy from "data-boundary permissions aws other" to the scanning identity`,
        }
      : gap;
  });
  const worst = [...failures.values()][0]?.refusal.kind;
  await put({
    gaps,
    coverage: [
      coverageOf(
        place,
        worst === undefined
          ? "complete"
          : statusOf(worst, failures.size < types.length ? 1 : found),
        found,
        tally.calls,
      ),
    ],
  });
}

interface Failure {
  readonly refusal: Refusal;
  readonly types: string[];
}

function together(
  types: readonly string[],
  refusals: ReadonlyMap<string, Refusal>,
): ReadonlyMap<string, Failure> {
  const failures = new Map<string, Failure>();
  for (const type of types) {
    const refusal = refusals.get(type);
    if (!refusal) continue;
    // What the caller may not list is one gap: it has one remedy.
    const key =
      refusal.kind === "refused"
        ? "refused"
        : `${refusal.kind} ${refusal.said.replaceAll(type, "")}`;
    const same = failures.get(key);
    if (same) same.types.push(type);
    else failures.set(key, { refusal, types: [type] });
  }
  return failures;
}

async function* listed(
  client: CloudControl,
  session: Session,
  region: string,
  TypeName: string,
  tally: Tally,
): AsyncGenerator<readonly Resource[]> {
  let pages = 0;
  let last = 0;
  for await (const { ResourceDescriptions = [] } of unlessUnused(
    pagesOf(
      session,
      tally,
      action,
      (options, NextToken) =>
        inRegion(region, () =>
          client.listResources({ TypeName, ...(NextToken && { NextToken }) }, options),
        ),
      (page) => page.NextToken,
    ),
  )) {
    pages++;
    last = ResourceDescriptions.length;
    yield ResourceDescriptions.map(({ Identifier = "", Properties }) =>
      resourceOfListed(session, region, TypeName, Identifier, modelOf(Properties)),
    );
  }
  if (pages === 1 && suspicious.has(last))
    throw new TruncatedError(
      `Cloud Control gave exactly ${last} of ${TypeName} and no token; some of its lists stop at this number`,
    );
}

function resourceOfListed(
  session: Session,
  region: string,
  type: string,
  identifier: string,
  model: Readonly<Record<string, unknown>>,
): Resource {
  const { account } = session;
  const arn = arnOf(session, region, type, identifier, model);
  const parsed = arn === undefined ? undefined : parseArn(arn);
  return {
    id: arn ?? `${type}/${account}/${region}/${identifier}`,
    type,
    provider: "aws",
    scope: parsed?.account || account,
    location: parsed ? locationOf(parsed, region) : region,
    name: parsed?.name ?? identifier,
    labels: {},
    properties: {},
    unseen: { "*": "listed by Cloud Control, by name only" },
    source: "cloudcontrol ListResources",
  };
}

/** Its identifier, a property, or what the form of the type's ARN makes of the identifier. */
function arnOf(
  { partition, account }: Session,
  region: string,
  type: string,
  identifier: string,
  model: Readonly<Record<string, unknown>>,
): string | undefined {
  if (identifier.startsWith("arn:")) return identifier;
  const own = Object.values(model).find(
    (value) =>
      typeof value === "string" && value.startsWith("arn:") && parseArn(value)?.type === type,
  );
  if (own !== undefined) return own as string;
  const parts = identifier.split("|");
  const form = formsOf(type).find(
    ([, resource]) => resource.split("*").length - 1 === parts.length,
  );
  return form && `arn:${partition}:${form[0]}:${region}:${account}:${filled(form[1], parts)}`;
}

const filled = (form: string, parts: readonly string[]): string =>
  form.split("*").reduce((made, part, at) => `${made}${parts[at - 1]}${part}`);

type ArnForm = readonly [service: string, resource: string, type: string];

let byType: ReadonlyMap<string, readonly ArnForm[]> | undefined;

function formsOf(type: string): readonly ArnForm[] {
  byType ??= Map.groupBy(
    arnServices().flatMap((service) =>
      arnForms(service).map(([resource, its]): ArnForm => [service, resource, its]),
    ),
    ([, , its]) => its,
  );
  return byType.get(type) ?? [];
}

const modelOf = (properties: string | undefined): Readonly<Record<string, unknown>> =>
  Object(JSON.parse(properties || "{}")) as Readonly<Record<string, unknown>>;

function named(types: readonly string[]): string {
  return types.length <= 12
    ? types.join(", ")
    : `${types.slice(0, 12).join(", ")} and ${types.length - 12} more types`;
}
