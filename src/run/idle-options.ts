/** Options that would change nothing on the targets at hand: refused, as whoever gives one expects something of it. */
import { type Provider, UserError } from "../model.ts";
import type { ScanRequest } from "./request.ts";

type Option =
  | "role"
  | "externalId"
  | "insecureHosts"
  | "skip"
  | "azureCloud"
  | "concurrency"
  | "callTimeout"
  | "shard"
  | "accounts"
  | "checkpoint";

/** What each option is about. */
const about: Readonly<Record<Option, { readonly flag: string; readonly of: Provider | "cloud" }>> =
  {
    role: { flag: "--role", of: "aws" },
    externalId: { flag: "--external-id", of: "aws" },
    insecureHosts: { flag: "--insecure-host", of: "aws" },
    skip: { flag: "--skip", of: "azure" },
    azureCloud: { flag: "--azure-cloud", of: "azure" },
    concurrency: { flag: "--concurrency", of: "cloud" },
    callTimeout: { flag: "--call-timeout", of: "cloud" },
    shard: { flag: "--shard", of: "cloud" },
    checkpoint: { flag: "--checkpoint", of: "cloud" },
    accounts: { flag: "--accounts", of: "cloud" },
  };

const missing: Readonly<Record<Provider | "cloud", string>> = {
  aws: "no target is AWS",
  azure: "no target is Azure",
  cloud: "every target is a file",
};

/** The options for plans and templates that were given. */
function planFlags(inputs: ScanRequest["planInputs"]): readonly string[] {
  if (!inputs) return [];
  const given = (flag: string, is: boolean): readonly string[] => (is ? [flag] : []);
  return [
    ...given("--param", Object.keys(inputs.params).length > 0),
    ...given("--params", inputs.paramFiles.length > 0),
    ...given("--region", inputs.regions.length > 0),
    ...given("--resource-group-location", inputs.resourceGroupLocation !== undefined),
    ...given("--provider-region", Object.keys(inputs.providerRegions).length > 0),
    ...given("--source", inputs.sourceDir !== undefined),
    ...given("--only", inputs.onlyChanged),
  ];
}

/** `hasFile`: whether a target is a file or a directory; `asked`: the clouds that calls are made to. */
export function refuseIdleOptions(
  request: ScanRequest,
  targets: readonly string[],
  asked: ReadonlySet<Provider>,
  hasFile: boolean,
): void {
  const [idle] = hasFile ? [] : planFlags(request.planInputs);
  if (idle !== undefined)
    throw new UserError(
      `${idle}: has no effect, as no target is a file or a directory; leave it out`,
    );
  for (const [option, { flag, of }] of Object.entries(about) as [Option, (typeof about)[Option]][])
    if (request[option] !== undefined && (of === "cloud" ? asked.size === 0 : !asked.has(of)))
      throw new UserError(`${flag}: has no effect, as ${missing[of]}; leave it out`);
  if (request.maxAge !== undefined && request.checkpoint === undefined)
    throw new UserError("--max-age: has no effect without --checkpoint; name a folder as well");
  const { role, externalId } = request;
  if (role !== undefined && !targets.some((target) => target.startsWith("aws:")))
    throw new UserError(
      `--role ${role}: no target says in which account: name aws:ACCOUNT or aws:org`,
    );
  if (externalId !== undefined && role === undefined)
    throw new UserError("--external-id: has no effect without --role; name the role as well");
}
