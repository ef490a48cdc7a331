/** The names by which others know a planned resource, as its rows make them of its record. */
import { types as known } from "../../../locate/index.ts";
import { textOf } from "../json.ts";
import type { Instance } from "../plan.ts";

export function knownAliases(
  type: string,
  id: string,
  name: string,
  customerId: string,
  { values }: Instance,
): readonly string[] {
  const alias = known.get(type.toLowerCase())?.alias?.of({
    id,
    type,
    provider: "azure",
    scope: "",
    name,
    labels: {},
    source: "",
    properties: {
      properties: {
        customerId,
        defaultHostName: textOf(values, "default_hostname") ?? `${name}.azurewebsites.net`,
        endpoint: textOf(values, "endpoint") ?? `https://${name}.eventgrid.azure.net/api/events`,
        customSubDomainName: textOf(values, "custom_subdomain_name"),
      },
    },
  });
  return [
    ...(alias === undefined ? [] : [alias]),
    // Diagnostic settings of an account stand on its services.
    ...(type === "Microsoft.Storage/storageAccounts" ? [`${id}/blobServices/default`] : []),
  ];
}
