/** Transcribe: the bucket of each transcript. */
import type { TranscriptionJobStatus } from "@aws-sdk/client-transcribe";
import { otherName } from "../arms.ts";
import { type ResourceType, none, resourceType } from "../path.ts";
import { given, statusOf } from "../words.ts";
import { hostOf } from "./arn.ts";

const isTranscript = statusOf<TranscriptionJobStatus>("TranscriptionJobStatus", {
  QUEUED: true,
  IN_PROGRESS: true,
  COMPLETED: true,
  FAILED: false,
});

/** Until a job is through, its answer holds an empty record in the place of the addresses. */
const isThrough = statusOf<TranscriptionJobStatus>("TranscriptionJobStatus", {
  QUEUED: false,
  IN_PROGRESS: false,
  COMPLETED: true,
  FAILED: false,
});

const unlessFailed = {
  when: (job: { readonly TranscriptionJobStatus?: string }) =>
    isTranscript(job.TranscriptionJobStatus),
  reads: ["TranscriptionJobStatus"],
} as const;

export const transcribe: readonly ResourceType[] = [
  resourceType<{
    readonly TranscriptionJobStatus?: string;
    readonly Transcript?: {
      readonly TranscriptFileUri?: string;
      readonly RedactedTranscriptFileUri?: string;
    };
    readonly Subtitles?: { readonly SubtitleFileUris?: readonly string[] };
  }>(
    "AWS::Transcribe::TranscriptionJob",
    [
      {
        role: "replica",
        ...unlessFailed,
        read: "Transcript.TranscriptFileUri",
        absent: (here) =>
          given(isThrough(here.resource.properties.TranscriptionJobStatus), () =>
            otherName("Transcript.RedactedTranscriptFileUri", "Transcript")(here),
          ),
        reads: ["TranscriptionJobStatus", "Transcript.RedactedTranscriptFileUri"],
        as: hostOf,
        why: "the transcript was written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
        answers: ["ml.output"],
      },
      {
        role: "replica",
        ...unlessFailed,
        read: "Transcript.RedactedTranscriptFileUri",
        absent: none,
        as: hostOf,
        why: "the transcript without personal data was written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Transcript.html",
        answers: ["ml.output"],
      },
      {
        role: "replica",
        ...unlessFailed,
        read: "Subtitles.SubtitleFileUris[]",
        optional: ["Subtitles.SubtitleFileUris"],
        as: hostOf,
        why: "subtitles were written to a bucket at this address",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_SubtitlesOutput.html",
        answers: ["ml.output"],
      },
    ],
    {
      home: {
        role: "processing",
        why: "speech was transcribed in the job's region",
        docs: "https://docs.aws.amazon.com/transcribe/latest/APIReference/API_GetTranscriptionJob.html",
        answers: ["ml.output"],
      },
    },
  ),
];
