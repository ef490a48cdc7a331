/** Azure AD B2C and Entra External ID: the geography of a customer directory is its `location`. */
import { type ResourceType, resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";

const directory = (type: string, docs: string, question: string): ResourceType =>
  resourceType<Arm>(type, [], {
    home: {
      role: "home",
      why: "the directory's accounts are kept in the geography chosen at creation; the Europe geography includes non-EU countries",
      docs,
      answers: [question],
    },
    blind: [
      "Entra ID copies a small part of every directory to other geographies, for sign-in and against abuse",
    ],
  });

export const b2cDirectory = directory(
  "Microsoft.AzureActiveDirectory/b2cDirectories",
  "https://learn.microsoft.com/azure/active-directory-b2c/data-residency",
  "b2c",
);
export const ciamDirectory = directory(
  "Microsoft.AzureActiveDirectory/ciamDirectories",
  "https://learn.microsoft.com/entra/external-id/customers/concept-planning-your-solution",
  "ciam",
);
