/** Video Indexer: the media account and the language model that it uses. */
import { resourceType } from "../path.ts";
import { type Arm, resourceAt } from "./arm.ts";

type VideoIndexer = Arm<{
  readonly storageServices?: { readonly resourceId?: string };
  readonly openAiServices?: { readonly resourceId?: string };
}>;

const docs = "https://learn.microsoft.com/azure/templates/microsoft.videoindexer/accounts";

export const videoIndexer = resourceType<VideoIndexer>("Microsoft.VideoIndexer/accounts", [
  {
    role: "replica",
    read: "properties.storageServices.resourceId",
    as: resourceAt,
    why: "videos, and insights from them, are stored in the linked storage account",
    docs,
    answers: ["videoindexer"],
  },
  {
    role: "processing",
    read: "properties.openAiServices.resourceId",
    as: resourceAt,
    why: "the linked AI account summarizes transcripts",
    docs,
    answers: ["videoindexer"],
  },
]);
