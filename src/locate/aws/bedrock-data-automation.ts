/** Bedrock Data Automation: regions of the profile that a project is processed in. */
import { type ResourceType, resourceType } from "../path.ts";
import { automationPlace } from "./inference.ts";

const guide = "https://docs.aws.amazon.com/bedrock/latest/userguide/";

export const bedrockDataAutomation: readonly ResourceType[] = [
  resourceType(
    "AWS::Bedrock::DataAutomationProject",
    [
      {
        role: "processing",
        always: ({ resource }) => automationPlace(resource.location),
        why: "every call must name a cross-region profile, and runs in any region of its geography",
        docs: `${guide}bda-cris.html`,
        answers: ["bedrock.bda"],
      },
    ],
    {
      blind: [
        "the regions behind a profile of data automation: they are documented, and no API shows them",
      ],
    },
  ),
];
