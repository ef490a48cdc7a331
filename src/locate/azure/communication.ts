/** Communication Services: `location` is always global, `dataLocation` is where data is. */
import { type ResourceType, resourceType } from "../path.ts";
import type { Arm } from "./arm.ts";

type Communication = Arm<{ readonly dataLocation?: string }>;

const docs = "https://learn.microsoft.com/azure/communication-services/concepts/privacy";

const communication = (type: string, question: string, blind: string): ResourceType =>
  resourceType<Communication>(
    type,
    [
      {
        role: "home",
        read: "properties.dataLocation",
        absent: { gap: "the record does not show its data location" },
        why: "messages, recordings and identities are kept in this geography; the Europe geography includes non-EU countries",
        docs,
        answers: [question],
      },
    ],
    { blind: [blind] },
  );

export const communicationService = communication(
  "Microsoft.Communication/communicationServices",
  "acs-datalocation",
  "calls and messages may cross other geographies in transit; the number of an emergency call is kept in the United States for an hour",
);
export const emailService = communication(
  "Microsoft.Communication/emailServices",
  "acs-email",
  "mail goes to the providers of its recipients, wherever they are",
);
