/** Who signs the scan in where no credential is given: the workflow's own identity, else the chain of @azure/identity. */
import type { TokenCredential } from "@azure/core-auth";
import { type Environment, idTokens } from "./workflow-identity.ts";

/** Hosts whose metadata the sign-in library knows how to check; any other is a private cloud's. */
const knownAuthorities = /^https:\/\/login\.(?:microsoftonline\.(?:com|us)|chinacloudapi\.cn)\/?$/;

export async function defaultCredential(
  authority: string,
  environment: Environment,
): Promise<TokenCredential> {
  const { ClientAssertionCredential, DefaultAzureCredential } = await import("@azure/identity");
  const authorityHost = environment["AZURE_AUTHORITY_HOST"] || authority;
  const options = {
    authorityHost,
    disableInstanceDiscovery: !knownAuthorities.test(authorityHost),
  };
  const { AZURE_CLIENT_ID: client, AZURE_TENANT_ID: tenant } = environment;
  const assertion = idTokens(environment, audienceAt(authority));
  // Who brings a secret, a certificate or a token file means that one.
  const brought = [
    "AZURE_CLIENT_SECRET",
    "AZURE_CLIENT_CERTIFICATE_PATH",
    "AZURE_FEDERATED_TOKEN_FILE",
  ].some((name) => environment[name]);
  return client && tenant && assertion && !brought
    ? new ClientAssertionCredential(tenant, client, assertion, options)
    : new DefaultAzureCredential(options);
}

/** What an ID token must be made out to: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust */
function audienceAt(authority: string): string {
  const { hostname } = new URL(authority);
  const cloud = hostname.endsWith(".us") ? "USGov" : hostname.endsWith(".cn") ? "China" : "";
  return `api://AzureADTokenExchange${cloud}`;
}
