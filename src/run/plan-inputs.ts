/** The options for plans and templates, as one value. */
import type { PlanInputs } from "../collect/collect.ts";
import { UserError } from "../model.ts";

/** As commander gives them. */
export interface PlanOptions {
  readonly param?: readonly string[] | undefined;
  readonly params?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly resourceGroupLocation?: string | undefined;
  readonly providerRegion?: readonly string[] | undefined;
  readonly source?: string | undefined;
  readonly only?: "changed" | undefined;
}

/** Undefined where none was given. */
export function planInputs(options: PlanOptions): PlanInputs | undefined {
  if (Object.values(options).every((one) => one === undefined)) return undefined;
  const { resourceGroupLocation, source, only } = options;
  return {
    params: pairsOf("--param", options.param),
    paramFiles: options.params ?? [],
    regions: options.region ?? [],
    ...(resourceGroupLocation !== undefined && { resourceGroupLocation }),
    providerRegions: pairsOf("--provider-region", options.providerRegion),
    ...(source !== undefined && { sourceDir: source }),
    onlyChanged: only === "changed",
  };
}

function pairsOf(option: string, texts: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw new UserError(`${option} ${text}: is not of the form NAME=VALUE`);
      return [text.slice(0, at), text.slice(at + 1)] as const;
    }),
  );
}
