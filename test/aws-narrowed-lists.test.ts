/** A list that was narrowed is held to what it was asked for: an emulator may pass over the filter. */
import { expect, test } from "vitest";
import { listed } from "./support/aws-unit.ts";

test("inference profiles that AWS defines are not resources of the account", async () => {
  const profile = (type: string, name: string) => ({
    inferenceProfileArn: `arn:aws:bedrock:eu-central-1:210987654321:inference-profile/${name}`,
    inferenceProfileId: name,
    inferenceProfileName: name,
    models: [],
    status: "ACTIVE",
    type,
  });
  const { resources } = await listed("bedrock", {
    "bedrock/ListInferenceProfiles": {
      inferenceProfileSummaries: [
        profile("SYSTEM_DEFINED", "us.amazon.nova-lite-v1:0"),
        profile("APPLICATION", "letters"),
      ],
    },
  });
  expect(resources.map(({ name }) => name)).toEqual(["letters"]);
});
