/** A live tenant: `entra:TENANT` is its directory, `m365:TENANT` the directory and the services on it. */
import type { TokenCredential } from "@azure/core-auth";
import { UserError } from "../../model.ts";
import { channel } from "../azure/channel.ts";
import { type Clock, realClock } from "../azure/clock.ts";
import { defaultCredential } from "../azure/sign-in.ts";
import type { Batch, CollectOptions, Source } from "../collect.ts";
import { type Ask, ask } from "./ask.ts";
import { connectors } from "./connectors.ts";
import { dataBoundary } from "./data-boundary.ts";
import { dataMap } from "./data-map.ts";
import { diagnosticSettings } from "./diagnostic-settings.ts";
import { devicePolicies } from "./device-policies.ts";
import { directoryResource, openIdOf, organizationOf } from "./directory.ts";
import { fabric } from "./fabric.ts";
import { type Hosts, hostsOf } from "./hosts.ts";
import { licences } from "./licences.ts";
import { partners } from "./partners.ts";
import { environments } from "./power-platform.ts";
import { provisioning } from "./provisioning.ts";
import type { TenantScan } from "./record.ts";
import { geographies } from "./sites.ts";
import { type Scan, unitGap, isNoSignIn, noSignIn, provider } from "./unit.ts";

/** What a scan of a real tenant takes from the machine it runs on. */
export interface Surroundings {
  readonly clock?: Clock;
  /** In place of the chain of @azure/identity. */
  readonly credential?: TokenCredential;
  readonly hosts?: Hosts;
}

export function microsoft365Source(surroundings: Surroundings = {}): Source {
  return {
    provider,
    understands: (target) => /^(?:entra|m365):/.test(target),
    collect: (target, options) =>
      channel((give) =>
        collect(target, { options, give, ...connect(target, options, surroundings) }),
      ),
    discover: (target, options) =>
      channel(async (give) => {
        const { hosts, ...start } = connect(target, options, surroundings);
        const onlyGaps = ({ gaps = [] }: Batch): Promise<void> => give({ gaps });
        const known = await openIdOf({ ...start, options, give: onlyGaps }, hosts);
        const scope = known?.tenant ?? start.tenant;
        await give({
          expected: [{ provider, scope, ...(scope !== start.tenant && { name: start.tenant }) }],
        });
      }),
  };
}

export const microsoft365: Source = microsoft365Source();

export interface Connected {
  readonly ask: Ask;
  readonly hosts: Hosts;
  readonly tenant: string;
}

export function connect(
  target: string,
  options: CollectOptions,
  {
    clock = realClock,
    credential,
    hosts = hostsOf(options.connection, process.env),
  }: Surroundings = {},
): Connected {
  const tenant = tenantIn(target);
  const signer = credential ?? signerFor(tenant, hosts("graph")!.authority);
  return { ask: ask({ hosts, credential: signer, clock, options }), hosts, tenant };
}

/** These stand for many tenants: https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc */
const nobodys = ["common", "organizations", "consumers", "9188040d-6c67-4b5b-b112-36a304b66dad"];

export function tenantIn(target: string): string {
  const tenant = target.split(":").slice(1).join(":").toLowerCase();
  if (!/^[a-z\d][a-z\d.-]{1,252}$/.test(tenant) || nobodys.includes(tenant))
    throw new UserError(
      `${target}: names no tenant; name its id or a verified domain, such as entra:contoso.example`,
    );
  return tenant;
}

/** Asks for tokens of this tenant, whichever the sign-in has as its own. */
function signerFor(tenantId: string, authority: string): TokenCredential {
  let chain: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      chain ??= defaultCredential(authority, process.env);
      return (await chain).getToken(scopes, { ...options, tenantId });
    },
  };
}

async function collect(target: string, start: Scan & Connected): Promise<void> {
  const known = await openIdOf(start, start.hosts);
  if (!known) return;
  const { tenant, openId } = known;
  const scan: Scan = { ...start, tenant };
  const give = (batch: Batch): Promise<void> => scan.give(batch);
  const directory = (organization?: Parameters<typeof directoryResource>[2]): Promise<void> =>
    give({ resources: [directoryResource(tenant, openId, organization, start.tenant)] });
  await give({ expected: [{ provider, scope: tenant, name: start.tenant }] });
  if (scan.options.isMine?.(provider, tenant) === false) return;
  try {
    await scan.ask.signIn();
  } catch (error) {
    await directory();
    await give(unsigned(error, scan, target));
    return;
  }
  const organization = await organizationOf(scan);
  await directory(organization || undefined);
  // What another tenant's services say is not this one's.
  if (organization === false) return;
  await give({ identity: `${organization?.displayName ?? start.tenant} (${tenant})` });
  const all: TenantScan = { ...scan, organization };
  const ofDirectory = [dataBoundary, diagnosticSettings, partners, provisioning];
  const parts = isDirectoryOnly(target)
    ? ofDirectory
    : [
        ...ofDirectory,
        licences,
        geographies,
        connectors,
        devicePolicies,
        environments,
        fabric,
        dataMap,
      ];
  await Promise.all(parts.map((part) => part(all)));
}

const isDirectoryOnly = (target: string): boolean => target.startsWith("entra:");

/** Nobody is signed in: the public document is all there is, and one gap says what was not looked at. */
function unsigned(error: unknown, { tenant }: Scan, target: string): Batch {
  if (!isNoSignIn(error)) throw error;
  const service = "graph";
  const fault = noSignIn(error);
  const { detail, ...gap } = unitGap(fault, tenant, { service, types: [] });
  const what = isDirectoryOnly(target)
    ? "the organization's country, the tenant's data boundary, the directory's diagnostic settings, partner tenants and provisioning"
    : "the organization's country, the tenant's data boundary, diagnostic settings, partner tenants, provisioning, licences, sites, users, groups, connectors, Intune, Power Platform and Fabric";
  return {
    coverage: [
      {
        provider,
        scope: tenant,
        region: "global",
        service,
        status: "refused",
        resources: 0,
        calls: 0,
      },
    ],
    gaps: [{ ...gap, detail: `${detail}: ${what} were not looked at` }],
  };
}
