/** Step Functions: which services, endpoints and models a state machine names; its definition is not kept. */
import type { SFN } from "@aws-sdk/client-sfn";
import { type WithModels, profileReader, withModels } from "../inference-profiles.ts";
import { type Draft, service } from "../service.ts";
import { referencesIn } from "../definition-references.ts";

export const sfn = service<WithModels<SFN>>({
  id: "sfn",
  where: "regions",
  reads: ["name", "type"],
  client: async (config) =>
    withModels(config, new (await import("@aws-sdk/client-sfn")).SFN(config)),
  lists: [
    {
      types: ["AWS::StepFunctions::StateMachine"],
      actions: [
        "states:ListStateMachines",
        "states:DescribeStateMachine",
        "bedrock:GetInferenceProfile",
      ],
      async *list(here) {
        const readProfiles = profileReader(
          here,
          "bedrock:GetInferenceProfile",
          ({ models }) => models,
        );
        for await (const { stateMachines } of here.pages(
          "states:ListStateMachines",
          ({ main }, options, nextToken) =>
            main.listStateMachines({ maxResults: 1000, nextToken }, options),
          (page) => page.nextToken,
        ))
          yield await here.each(stateMachines, async (machine) => {
            const { stateMachineArn } = machine;
            const draft: Draft = {
              type: "AWS::StepFunctions::StateMachine",
              id: stateMachineArn ?? here.arn("states", `stateMachine:${machine.name}`),
              properties: machine,
            };
            let references: string[] = [];
            await here.describe(
              draft,
              "states:DescribeStateMachine",
              ({ main }, options) => main.describeStateMachine({ stateMachineArn }, options),
              ({ definition, loggingConfiguration }) => {
                // Of a definition that can't be read nothing is known, not that it refers to nothing.
                if (!isDefinition(definition)) return { loggingConfiguration };
                references = referencesIn(definition);
                return { DefinitionReferences: references, loggingConfiguration };
              },
            );
            await readProfiles(draft, references);
            return draft;
          });
      },
    },
  ],
});

/** https://states-language.net/#states-object */
function isDefinition(text: string | undefined): text is string {
  try {
    const parsed: unknown = JSON.parse(text ?? "");
    if (typeof parsed !== "object" || parsed === null || !("States" in parsed)) return false;
    const { States: states } = parsed;
    return typeof states === "object" && states !== null && Object.keys(states).length > 0;
  } catch {
    return false;
  }
}
