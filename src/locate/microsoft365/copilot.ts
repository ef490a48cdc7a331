/** Microsoft 365 Copilot in use: where prompts are processed. */
import { type ResourceType, resourceType } from "../path.ts";
import { type Organized, isInDataBoundary, signUpCountry } from "./organization.ts";

const docs = "https://learn.microsoft.com/copilot/microsoft-365/microsoft-365-copilot-privacy";

export const copilot: ResourceType = resourceType<Organized>(
  "m365:Copilot",
  [
    {
      role: "processing",
      id: "model",
      reads: [signUpCountry, "organization.isMultipleDataLocationsForServicesEnabled"],
      always({ resource: { properties } }) {
        const isIn = isInDataBoundary(properties);
        if (isIn === false) return "global";
        if (isIn === true) {
          // Flexible inferencing is not for those who bought multi-geo.
          if (properties.organization?.isMultipleDataLocationsForServicesEnabled === true)
            return "eu-data-boundary";
          return {
            gap: "prompts stay in the EU Data Boundary unless flexible inferencing during peak load is enabled; it may be enabled by default, and no API shows the setting",
            remedy:
              "disable it in the Microsoft 365 admin center (Copilot > Settings), and accept the gap with an exception that records this",
          };
        }
        return {
          gap: "the organization's sign-up country, which decides whether prompts stay in the EU Data Boundary, could not be read",
          remedy: "grant Organization.Read.All, and scan again",
        };
      },
      why: "language models process prompts of licensed users: in the EU Data Boundary for tenants in the EU and EFTA, anywhere for others",
      docs,
    },
  ],
  {
    home: {
      role: "none",
      why: "prompts and responses are kept with the user's mailbox",
      docs: "https://learn.microsoft.com/microsoft-365/enterprise/m365-dr-workload-copilot",
    },
  },
);
