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
        why: "every call must name a cross-region profile, and can run in any region of its geography",
        docs: `${guide}bda-cris.html`,
        answers: ["bedrock.bda"],
      },
    ],
    {
      blind: [
        "the regions of a data automation profile: AWS documents them, and no API shows them",
      ],
    },
  ),
];
