/** Amazon Q Business: documents, index and conversations are stored in the region of the application. */
import { type ResourceType, resourceType } from "../path.ts";

export const qbusiness: readonly ResourceType[] = [
  resourceType("AWS::QBusiness::Application", [], {
    home: {
      role: "home",
      why: "an application's documents, index and conversations are stored in its region",
      docs: "https://docs.aws.amazon.com/amazonq/latest/qbusiness-ug/data-protection.html",
      answers: ["qbusiness.qdev"],
    },
    blind: [
      "cross-region inference of Amazon Q within a geography, and all of Q Developer's: no API shows them",
    ],
  }),
];
