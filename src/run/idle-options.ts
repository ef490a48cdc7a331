/** Options that would change nothing on the targets at hand: refused, as whoever gives one expects something of it. */
import { type Provider, UserError } from "../model.ts";
import {
  demoTargets,
  factsOf,
  providerOfStore,
  providerOfTarget,
  providers,
  takesOption,
} from "../providers.ts";
import type { ProviderOption } from "../providers/provider.ts";
import type { ScanRequest } from "./request.ts";

const flags: Readonly<Record<ProviderOption, string>> = {
  role: "--role",
  externalId: "--external-id",
  insecureHosts: "--insecure-host",
  trust: "--trust",
  skip: "--skip",
  azureCloud: "--azure-cloud",
};

/** Of every provider that is asked by calls. */
const flagsOfCalls = {
  concurrency: "--concurrency",
  callTimeout: "--call-timeout",
  shard: "--shard",
  checkpoint: "--checkpoint",
  accounts: "--accounts",
} as const;

const understands = (provider: Provider, option: ProviderOption): boolean =>
  factsOf(provider).options.includes(option);

/** Whether it says how the place of a checkpoint is asked. */
function storeTakes(checkpoint: string | undefined, option: ProviderOption): boolean {
  const provider = providerOfStore(checkpoint ?? "");
  return provider !== undefined && (factsOf(provider).store?.options.includes(option) ?? false);
}

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
      `${idle}: has no effect, because no target is a file or a directory; leave it out`,
    );
  const refuse = (flag: string, missing: string): never => {
    throw new UserError(`${flag}: has no effect, because ${missing}; leave it out`);
  };
  for (const option of Object.keys(flags) as ProviderOption[])
    if (
      request[option] !== undefined &&
      request[option] !== false &&
      ![...asked].some((provider) => understands(provider, option)) &&
      !storeTakes(request.checkpoint, option)
    )
      refuse(
        flags[option],
        `no target is ${providers
          .filter((provider) => understands(provider, option))
          .map((provider) => factsOf(provider).name)
          .join(" or ")}`,
      );
  // A demo's target names no cloud; the clouds that it asks are held to above.
  const isDemo = (target: string): boolean => (demoTargets as readonly string[]).includes(target);
  for (const option of Object.keys(flags) as ProviderOption[]) {
    const understanding = targets.filter((target) => {
      const provider = providerOfTarget(target);
      return provider !== undefined && understands(provider, option);
    });
    if (
      request[option] !== undefined &&
      request[option] !== false &&
      understanding.length > 0 &&
      !targets.some((target) => isDemo(target) || takesOption(target, option)) &&
      !storeTakes(request.checkpoint, option)
    )
      refuse(
        flags[option],
        `${understanding.join(" and ")} ${understanding.length > 1 ? "do" : "does"} not take it`,
      );
  }
  for (const option of Object.keys(flagsOfCalls) as (keyof typeof flagsOfCalls)[])
    if (request[option] !== undefined && asked.size === 0)
      refuse(flagsOfCalls[option], "every target is a file");
  if (request.maxAge !== undefined && request.checkpoint === undefined)
    throw new UserError("--max-age: has no effect without --checkpoint; add --checkpoint");
  const { role, externalId } = request;
  if (
    role !== undefined &&
    !targets.some((target) => target.includes(":") && takesOption(target, "role"))
  )
    throw new UserError(`--role ${role}: no target names an account; use aws:ACCOUNT or aws:org`);
  if (externalId !== undefined && role === undefined)
    throw new UserError("--external-id: has no effect without --role; add --role");
}
