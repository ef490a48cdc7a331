/** The kinds of call that a scan of the demo makes, each with the part of the demo in which it is made. */
import { listedBy } from "../../src/classes.ts";
import { awsSource } from "../../src/collect/aws/aws.ts";
import { services } from "../../src/collect/aws/services/index.ts";
import { azureSource } from "../../src/collect/azure/azure.ts";
import type { Clock } from "../../src/collect/azure/clock.ts";
import type { Source } from "../../src/collect/collect.ts";
import { restOperation } from "../../src/demo/aws-routes.ts";
import { awsAnswerer } from "../../src/demo/aws.ts";
import { azureAnswerer } from "../../src/demo/azure.ts";
import type { Answerer, Incoming } from "../../src/demo/serve.ts";
import { microsoft365Source } from "../../src/collect/microsoft365/microsoft365.ts";
import type { Provider, Skippable } from "../../src/model.ts";
import { sliceOf } from "./azure-slice.ts";

/** A part of the demo that is scanned by itself: one of AWS's services, Azure with or without its logs, or the tenant. */
export interface Part {
  readonly id: string;
  readonly provider: Provider;
  readonly source: Source;
  readonly target: string;
  readonly skip: readonly Skippable[];
  readonly answerer: Answerer;
  /** Which of the kinds that are met here are tried here. */
  readonly tries?: (kind: string) => boolean;
}

/** "rds DescribeDBInstances", "POST resource graph resources", and paths of ARM with "*" for each name. */
export function kindOf({ method, url, headers, body }: Incoming): string {
  const service = /Credential=[^/]+\/\d+\/[\w-]+\/([\w-]+)\/aws4_request/.exec(
    headers["authorization"] ?? "",
  )?.[1];
  if (service === undefined) return azureKind(method, url.pathname, body);
  const target = headers["x-amz-target"];
  if (target !== undefined) return `${service} ${target.slice(target.lastIndexOf(".") + 1)}`;
  if (headers["content-type"]?.startsWith("application/x-www-form-urlencoded"))
    return `${service} ${new URLSearchParams(body).get("Action")}`;
  const operation = restOperation(service, method, url)?.operation;
  if (operation !== undefined) return `${service} ${operation}`;
  const keys = [...url.searchParams.keys()].map((key) => `?${key}`).join("");
  return `${service} ${method} ${url.pathname.replaceAll(/[^/]*\d{4,}[^/]*/g, "*")}${keys}`;
}

function azureKind(method: string, path: string, body: string): string {
  if (method === "POST" && path.endsWith("/resources"))
    return `POST resource graph ${/^\w+/.exec((JSON.parse(body) as { query: string }).query)?.[0]}`;
  const short = path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, "*")
    .replace(/resourceGroups\/[^/]+\/providers/i, "…")
    .replaceAll(
      /\/(providers|…)\/([^/]+)\/(.*?)(?=\/providers\/|$)/gi,
      (_, start: string, namespace: string, rest: string) =>
        `/${start}/${namespace}/${rest
          .split("/")
          .map((one, index) => (index % 2 ? "*" : one))
          .join("/")}`,
    );
  return `${method} ${short.replace("/subscriptions/*/…", "…")}`;
}

const estate = "fixtures/estates/hospital";
const account = awsAnswerer(`${estate}/aws`);

/** Cloud Control is asked in one part alone, and for one in sixteen of its types: each is the same kind of call. */
const awsPart = (
  id: string,
  listed: readonly (typeof services)[number][],
  others: readonly string[] = [],
): Part => ({
  id,
  provider: "aws",
  target: "aws",
  source: awsSource(listed, others),
  skip: [],
  answerer: account,
});

/** What every scan of an account does is scanned with one service beside it. */
const common = awsPart(
  "dynamodb",
  services.filter(({ id }) => id === "dynamodb"),
  listedBy("cloudControl").filter((_, at) => at % 16 === 0),
);

/** Time passes only where somebody waits: no scan of a refusal that lasts takes minutes. */
function hurried(): Clock {
  let now = 0;
  return {
    now: () => now,
    sleep(milliseconds, signal) {
      signal.throwIfAborted();
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

/** Calls below a resource are met in the slice of the subscriptions that has its type: a scan of all makes 200. */
const slices = 5;

const azurePart = (skip: readonly Skippable[], slice?: number): Part => ({
  id: `${slice === undefined ? "all" : `slice ${slice + 1}`}, ${skip.length > 0 ? "without logs" : "with logs"}`,
  provider: "azure",
  target: "azure",
  source: azureSource({ clock: hurried() }),
  skip,
  answerer: azureAnswerer(
    slice === undefined ? `${estate}/azure` : sliceOf(`${estate}/azure`, slice, slices),
  ),
  ...(slice === undefined && { tries: (kind) => !isBelowResource(kind) }),
});

/** Paths of ARM below a resource, as kindOf() writes them: its type, its name, and more. */
const isBelowResource = (kind: string): boolean => /^GET …\/[^/]+\/[^/]+\/\*/.test(kind);

const azureParts = (skip: readonly Skippable[]): readonly Part[] => [
  azurePart(skip),
  ...Array.from({ length: slices }, (_, slice) => azurePart(skip, slice)),
];

export const parts: Readonly<Record<Provider, readonly Part[]>> = {
  aws: [
    common,
    ...services.filter(({ id }) => id !== common.id).map((one) => awsPart(one.id, [one])),
  ],
  azure: [...azureParts(["logs"]), ...azureParts([])],
  microsoft365: [
    {
      id: "tenant",
      provider: "microsoft365",
      target: "m365:klinikverbund.example",
      source: microsoft365Source({ clock: hurried() }),
      skip: [],
      answerer: azureAnswerer("fixtures/estates/hospital-m365/microsoft365"),
    },
  ],
};
