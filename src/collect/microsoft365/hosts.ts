/** The hosts of a tenant's services in each of Microsoft's clouds: a token for one of them goes to that one alone. */
import { type AzureCloud, UserError } from "../../model.ts";
import type { Endpoint } from "../azure/endpoint.ts";
import type { Connection } from "../collect.ts";
import { isLoopback } from "../loopback.ts";

/** `login` answers anybody; the others take a token. */
export const services = [
  "login",
  "graph",
  "arm",
  "powerPlatform",
  "powerBi",
  "fabric",
  "purview",
] as const;
export type Service = (typeof services)[number];

interface Host {
  readonly origin: string;
  /** What a token must be good for; left out: the origin. */
  readonly audience?: string;
}

/**
 * https://learn.microsoft.com/graph/deployments
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 * Where a cloud has no entry, the service's host or the audience of its tokens is not documented well
 * enough: it is not asked there, which is a gap.
 */
const clouds: Readonly<Record<AzureCloud, Readonly<Partial<Record<Service, Host>>>>> = {
  public: {
    login: { origin: "https://login.microsoftonline.com" },
    graph: { origin: "https://graph.microsoft.com" },
    arm: { origin: "https://management.azure.com" },
    // https://github.com/microsoft/terraform-provider-power-platform
    powerPlatform: {
      origin: "https://api.bap.microsoft.com",
      audience: "https://service.powerapps.com/",
    },
    // https://learn.microsoft.com/rest/api/power-bi/admin/get-capacities-as-admin
    powerBi: {
      origin: "https://api.powerbi.com",
      audience: "https://analysis.windows.net/powerbi/api",
    },
    // https://learn.microsoft.com/rest/api/fabric/articles/get-started/fabric-api-quickstart
    fabric: { origin: "https://api.fabric.microsoft.com" },
    // https://learn.microsoft.com/purview/data-gov-api-rest-data-plane
    purview: {
      origin: "https://api.purview-service.microsoft.com",
      audience: "https://purview.azure.net",
    },
  },
  usgov: {
    login: { origin: "https://login.microsoftonline.us" },
    graph: { origin: "https://graph.microsoft.us" },
    arm: { origin: "https://management.usgovcloudapi.net" },
  },
  china: {
    login: { origin: "https://login.chinacloudapi.cn" },
    graph: { origin: "https://microsoftgraph.chinacloudapi.cn" },
    arm: { origin: "https://management.chinacloudapi.cn" },
  },
};

/** Undefined for a service that is not asked in this cloud. */
export type Hosts = (service: Service) => Endpoint | undefined;

export function hostsOf(
  { azure, microsoft365 }: Connection,
  environment: Readonly<Record<string, string | undefined>>,
): Hosts {
  const cloud = azure?.cloud ?? "public";
  const given = microsoft365?.endpoint ?? (environment["DATA_BOUNDARY_M365_ENDPOINT"] || undefined);
  const here = given === undefined ? undefined : loopback(given);
  const authority = clouds[cloud].login!.origin;
  return (service) => {
    const host = clouds[cloud][service];
    if (!host) return undefined;
    const { origin, audience = origin } = host;
    const scope = `${audience}/.default`;
    if (here !== undefined) return { origin: here, cloud, scope, authority, signed: false };
    return service === "login"
      ? { origin, cloud, scope, authority, signed: false, isPublic: true }
      : { origin, cloud, scope, authority, signed: true };
  };
}

/** The host of Graph that the tenant's own document names, where it is the one of this cloud. */
export function isGraphOf(hosts: Hosts, name: unknown): boolean {
  const { cloud } = hosts("graph")!;
  return name === undefined || `https://${String(name)}` === clouds[cloud].graph!.origin;
}

function loopback(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === "http:" && isLoopback(url.hostname)) return url.origin;
  throw new UserError(
    `DATA_BOUNDARY_M365_ENDPOINT: ${JSON.stringify(given)} is not a plain-http address of this machine (127.0.0.0/8, [::1], localhost), and no other is accepted, as several services with tokens of their own are asked; unset it`,
  );
}
