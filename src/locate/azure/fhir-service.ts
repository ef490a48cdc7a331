/** FHIR services: health records exported to, and imported from, a storage account. */
import { resourceType, none, unshown } from "../path.ts";
import { type Arm, storageAccountAt } from "./arm.ts";
import { given, switchOf } from "../words.ts";

type Fhir = Arm<{
  readonly exportConfiguration?: { readonly storageAccountName?: string | null };
  readonly importConfiguration?: {
    readonly integrationDataStore?: string | null;
    readonly enabled?: boolean;
  };
}>;

const imports = switchOf("properties.importConfiguration.enabled", true);
const isOn = switchOf("properties.importConfiguration.enabled", false);

export const fhirService = resourceType<Fhir>("Microsoft.HealthcareApis/workspaces/fhirservices", [
  {
    role: "replica",
    read: "properties.exportConfiguration.storageAccountName",
    absent: none,
    as: storageAccountAt,
    why: "health records are exported in bulk to this storage account",
    docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-export-data",
    answers: ["fhir-export"],
  },
  {
    role: "replica",
    read: "properties.importConfiguration.integrationDataStore",
    as: (name, { resource }) =>
      given(imports(resource.properties.properties?.importConfiguration?.enabled), () =>
        storageAccountAt(name),
      ),
    absent: ({ element }) => {
      const { importConfiguration: settings } = element.properties ?? {};
      return settings ? given(isOn(settings.enabled), () => unshown) : none;
    },
    reads: ["properties.importConfiguration.enabled"],
    why: "health records to import, and the errors of importing them, are stored in this storage account",
    docs: "https://learn.microsoft.com/azure/healthcare-apis/fhir/configure-import-data",
    answers: ["fhir-export"],
  },
]);
