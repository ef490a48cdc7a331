/** CodePipeline: regions in which actions run, each with its bucket of artifacts. */
import { type ResourceType, none, resourceType } from "../path.ts";
import { bucketNamed, regionPlace } from "./arn.ts";

const pipeline =
  "https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html";

/** What a stage asks before it begins or after it ended. */
interface Conditions {
  readonly conditions?: readonly {
    readonly rules?: readonly { readonly region?: string }[];
  }[];
}

interface Pipeline {
  readonly pipeline?: {
    readonly artifactStores?: Readonly<Record<string, { readonly location?: string }>>;
    readonly stages?: readonly {
      readonly actions?: readonly { readonly region?: string }[];
      readonly beforeEntry?: Conditions;
      readonly onSuccess?: Conditions;
      readonly onFailure?: Conditions;
    }[];
  };
}

export const codepipeline: readonly ResourceType[] = [
  resourceType<Pipeline>(
    "AWS::CodePipeline::Pipeline",
    [
      {
        role: "replica",
        read: "pipeline.artifactStores{}.location",
        optional: ["pipeline.artifactStores"],
        as: bucketNamed,
        why: "code and build results are copied to the artifact bucket of every region with an action",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
      {
        role: "processing",
        read: "pipeline.stages[].actions[].region",
        absent: none,
        as: regionPlace,
        why: "an action of the pipeline runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
      {
        role: "processing",
        read: "pipeline.stages[].beforeEntry.conditions[].rules[].region",
        absent: none,
        as: regionPlace,
        why: "an entry rule of the stage runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
      {
        role: "processing",
        read: "pipeline.stages[].onSuccess.conditions[].rules[].region",
        absent: none,
        as: regionPlace,
        why: "an on-success rule of the stage runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
      {
        role: "processing",
        read: "pipeline.stages[].onFailure.conditions[].rules[].region",
        absent: none,
        as: regionPlace,
        why: "an on-failure rule of the stage runs in this region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "actions that name no region run in the pipeline's region",
        docs: pipeline,
        answers: ["cloudformation.pipeline"],
      },
    },
  ),
];
