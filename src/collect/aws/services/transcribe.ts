/** Transcribe: jobs of the last 90 days, and to which bucket each wrote its transcript. */
import type { OutputLocationType } from "@aws-sdk/client-transcribe";
import { type Draft, service } from "../service.ts";
import { byWord } from "../words.ts";

/** A bucket of the service is in the job's own region: nothing to ask. */
const mayBeElsewhere = (said: OutputLocationType | undefined): boolean =>
  byWord<OutputLocationType, boolean>(
    said,
    { CUSTOMER_BUCKET: true, SERVICE_BUCKET: false },
    { unknown: true },
  );

export const transcribe = service({
  id: "transcribe",
  where: "regions",
  reads: ["TranscriptionJobName", "OutputLocationType"],
  client: async (config) => new (await import("@aws-sdk/client-transcribe")).Transcribe(config),
  lists: [
    {
      types: ["AWS::Transcribe::TranscriptionJob"],
      actions: ["transcribe:ListTranscriptionJobs", "transcribe:GetTranscriptionJob"],
      async *list({ arn, pages, each, describe }) {
        for await (const { TranscriptionJobSummaries } of pages(
          "transcribe:ListTranscriptionJobs",
          (client, options, NextToken) =>
            client.listTranscriptionJobs({ MaxResults: 100, NextToken }, options),
          (page) => page.NextToken,
        ))
          yield await each(TranscriptionJobSummaries, async (summary) => {
            const { TranscriptionJobName } = summary;
            const draft: Draft = {
              type: "AWS::Transcribe::TranscriptionJob",
              id: arn("transcribe", `transcription-job/${TranscriptionJobName}`),
              properties: summary,
            };
            if (mayBeElsewhere(summary.OutputLocationType))
              await describe(
                draft,
                "transcribe:GetTranscriptionJob",
                (client, options) => client.getTranscriptionJob({ TranscriptionJobName }, options),
                ({ TranscriptionJob }) => ({
                  // The query of an address is a signature that opens the file.
                  Transcript: {
                    TranscriptFileUri: unsigned(TranscriptionJob?.Transcript?.TranscriptFileUri),
                    RedactedTranscriptFileUri: unsigned(
                      TranscriptionJob?.Transcript?.RedactedTranscriptFileUri,
                    ),
                  },
                  Subtitles: {
                    SubtitleFileUris: TranscriptionJob?.Subtitles?.SubtitleFileUris?.map(unsigned),
                  },
                }),
              );
            return draft;
          });
      },
    },
  ],
});

const unsigned = (uri: string | undefined): string | undefined => uri?.replace(/\?.*/, "");
