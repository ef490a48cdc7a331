/** How much diagnostic data Windows and Office send, as Intune's policies set it. */
import { type Destination, type ResourceType, none, resourceType, unshown } from "../path.ts";
import { words } from "../words.ts";
import { type Organized, isInDataBoundary, signUpCountry } from "./organization.ts";

interface Policy extends Organized {
  readonly product?: string;
  readonly level?: string;
  readonly isAssigned?: boolean;
}

type PolicyRow = { readonly resource: { readonly properties: Policy } };

function sent(_: string, { resource: { properties } }: PolicyRow): Destination {
  const isIn = isInDataBoundary(properties);
  if (isIn !== undefined) return isIn ? "eu-data-boundary" : "global";
  return {
    gap: "the organization's sign-up country, which decides whether diagnostic data stays in the EU Data Boundary, could not be read",
    remedy: "grant Organization.Read.All, and scan again",
  };
}

export const diagnosticPolicy: ResourceType = resourceType<Policy>(
  "m365:DiagnosticPolicy",
  [
    {
      role: "log",
      read: "level",
      reads: [signUpCountry, "product", "isAssigned"],
      when: ({ isAssigned }) => isAssigned !== false,
      absent: unshown,
      as: words<string, PolicyRow>({
        // Windows.
        none,
        basic: sent,
        enhanced: sent,
        full: sent,
        // Not set by this policy: the default is to send what is required.
        userDefined: sent,
        // Office; what is required for a service to work is sent whatever is set.
        neither: none,
        required: sent,
        optional: sent,
      }),
      why: "devices send diagnostic data of this level to Microsoft: in the EU Data Boundary for tenants in the EU and EFTA, with documented exceptions, and anywhere for others",
      docs: "https://learn.microsoft.com/windows/privacy/configure-windows-diagnostic-data-in-your-organization",
    },
  ],
  {
    home: {
      role: "none",
      why: "a policy is configuration of Intune, and is kept with it",
      docs: "https://learn.microsoft.com/intune/intune-service/configuration/device-profiles",
    },
  },
);
