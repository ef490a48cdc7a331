/** Which Azure is asked: the public one, a sovereign one, or an emulator on this machine. */
import type { Connection } from "../collect.ts";
import { isLoopback } from "../loopback.ts";
import { type AzureCloud, UserError } from "../../model.ts";

export interface Endpoint {
  /** "https://management.azure.com": every request goes here and nowhere else. */
  readonly origin: string;
  readonly cloud: AzureCloud;
  /** What a token must be good for, and who issues it. */
  readonly scope: string;
  readonly authority: string;
  /** Never on plain http: a token sent in the clear is a token given away. */
  readonly signed: boolean;
  /** Answers anybody: asked without a token although it is not plain http. */
  readonly isPublic?: true;
  /** The path at which a POST asks, and changes nothing. */
  readonly asksAt?: string;
}

/**
 * https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure
 * https://learn.microsoft.com/azure/china/resources-developer-guide
 * The SDK clients' `cloudSetting` moves the endpoint and leaves the token's scope behind, so both stand here.
 */
const clouds: Readonly<Record<AzureCloud, { readonly arm: string; readonly authority: string }>> = {
  public: { arm: "https://management.azure.com", authority: "https://login.microsoftonline.com" },
  usgov: {
    arm: "https://management.usgovcloudapi.net",
    authority: "https://login.microsoftonline.us",
  },
  china: {
    arm: "https://management.chinacloudapi.cn",
    authority: "https://login.chinacloudapi.cn",
  },
};

export function endpointOf(
  connection: Connection["azure"],
  environment: Readonly<Record<string, string | undefined>>,
): Endpoint {
  const cloud = connection?.cloud ?? "public";
  const { arm, authority } = clouds[cloud];
  const given = connection?.endpoint ?? (environment["DATA_BOUNDARY_ARM_ENDPOINT"] || arm);
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:")
    throw new UserError(
      `DATA_BOUNDARY_ARM_ENDPOINT: ${JSON.stringify(given)} is not an http(s) URL; use an origin such as ${arm}, or unset it`,
    );
  const signed = url.protocol === "https:";
  if (!signed && !isLoopback(url.hostname))
    throw new UserError(
      `DATA_BOUNDARY_ARM_ENDPOINT: ${url.origin} is plain http, which is accepted for this machine only (127.0.0.0/8, [::1], localhost); use https`,
    );
  return { origin: url.origin, cloud, scope: `${arm}/.default`, authority, signed };
}
