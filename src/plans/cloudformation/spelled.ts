/** Which of the paths that rows read CloudFormation has a word for, and why it has none for the others. */
import { types } from "../../locate/index.ts";
import { keptPaths } from "../../locate/kept.ts";
import type { Becomes } from "../spelling.ts";
import { tables } from "./tables/index.ts";

export interface Spelled {
  readonly type: string;
  /** As rows read it. */
  readonly path: string;
  /** As a template says it: "ReplicationConfiguration.Rules[].Destination.Bucket". */
  readonly as?: string;
  /** Why a template can't say it. */
  readonly unsaid?: string;
}

/** The types that no template makes. */
export const withoutWords: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        "a job or task is a call and no resource of a template",
        "AWS::S3::BatchJob",
        "AWS::RDS::ExportTask",
        "AWS::Logs::ExportTask",
        "AWS::Bedrock::ModelInvocationJob",
        "AWS::Transcribe::TranscriptionJob",
      ],
      [
        "the provider makes it, and no template",
        "AWS::RDS::DBInstanceAutomatedBackup",
        "AWS::EC2::Snapshot",
      ],
      [
        "CloudFormation has no type for it",
        "AWS::Redshift::DataShare",
        "AWS::OpenSearchService::InboundConnection",
        "AWS::OpenSearchService::OutboundConnection",
        "AWS::StorageGateway::NFSFileShare",
        "AWS::StorageGateway::SMBFileShare",
        "AWS::StorageGateway::Gateway",
        "AWS::Bedrock::ModelInvocationLogging",
        "AWS::Bedrock::AccountDataRetention",
        "AWS::QuickSight::AccountSubscription",
      ],
      ["what Macie has found is an answer, and no resource of a template", "AWS::Macie::Session"],
      ["a template makes it as AWS::DynamoDB::Table with replicas", "AWS::DynamoDB::GlobalTable"],
    ] as const
  ).flatMap(([why, ...some]) => some.map((type) => [type, why])),
);

/** What rows read beside the place, and the provider decides when the resource is there: without it, it counts. */
const ofRunning = /(?:^|[.\]])(?:\w*Status|status|State|IsWriter)$|^InferenceProfiles\[\]/;

export function spelledPaths(type: string): readonly Spelled[] {
  const known = types.get(type.toLowerCase());
  if (!known) return [];
  const of = tables.filter((table) => table.type === type);
  return keptPaths(known).flatMap((path): readonly Spelled[] => {
    const why = Object.hasOwn(withoutWords, type) ? withoutWords[type] : undefined;
    if (why !== undefined) return [{ type, path, unsaid: why }];
    for (const { from, members, constants = {} } of of) {
      for (const [left, to] of Object.entries(members))
        for (const one of (Array.isArray(to) ? to : [to]) as readonly (string | Becomes)[]) {
          const right = typeof one === "string" ? one : one.to;
          if (right === path || isBelow(path, right) || isBelow(right, path))
            return [{ type, path, as: from === type ? left : `${from} ${left}` }];
        }
      if (Object.hasOwn(constants, path)) return [{ type, path, as: "always the same" }];
    }
    for (const { unsaid = {}, elsewhere = {} } of of)
      for (const reasons of [unsaid, elsewhere])
        if (Object.hasOwn(reasons, path)) return [{ type, path, unsaid: reasons[path]! }];
    return of.length > 0 && ofRunning.test(path)
      ? [{ type, path, unsaid: "only what runs has it" }]
      : [];
  });
}

const isBelow = (path: string, of: string): boolean =>
  path.startsWith(`${of}.`) || path.startsWith(`${of}[`) || path.startsWith(`${of}{`);
