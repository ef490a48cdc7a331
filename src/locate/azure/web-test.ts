/** Availability tests: the places they are run from. */
import { resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";
import { switchOf } from "../words.ts";

type WebTest = Arm<{
  readonly Enabled?: boolean;
  readonly Locations?: readonly { readonly Id?: string }[];
}>;

const isOn = switchOf("properties.Enabled", true);

// The tags keep the names of sites that have long moved: "gb-db3" is Dublin.
const agents: Readonly<Record<string, string>> = {
  "emea-au-syd-edge": "australiaeast",
  "latam-br-gru-edge": "brazilsouth",
  "us-fl-mia-edge": "centralus",
  "apac-hk-hkn-azr": "eastasia",
  "us-va-ash-azr": "eastus",
  "emea-ch-zrh-edge": "francesouth",
  "emea-fr-pra-edge": "francecentral",
  "apac-jp-kaw-edge": "japaneast",
  "emea-gb-db3-azr": "northeurope",
  "us-il-ch1-azr": "northcentralus",
  "us-tx-sn1-azr": "southcentralus",
  "apac-sg-sin-azr": "southeastasia",
  "emea-se-sto-edge": "ukwest",
  "emea-nl-ams-azr": "westeurope",
  "us-ca-sjc-azr": "westus",
  "emea-ru-msa-edge": "uksouth",
};

export const webTest = resourceType<WebTest>("Microsoft.Insights/webtests", [
  {
    role: "processing",
    read: "properties.Locations[].Id",
    when: ({ properties }) => isOn(properties?.Enabled),
    reads: ["properties.Enabled"],
    as: (tag) =>
      agents[tag.toLowerCase()] ?? { gap: `the location of the test agents ${tag} is unknown` },
    why: "test requests are sent from this location, and their responses are read there",
    docs: "https://learn.microsoft.com/previous-versions/azure/azure-monitor/app/monitor-web-app-availability",
    answers: ["webtest-locations"],
  },
]);
