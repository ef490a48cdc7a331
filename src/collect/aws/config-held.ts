/** What recorders hold of the types that are judged, account by account, as they say it themselves. */
import type { Gap } from "../../model.ts";
import { membersOf } from "../inventory/formats/json.ts";
import { aggregatorService, regionsText } from "./config-sources.ts";

/** It is recorded itself: https://github.com/awslabs/aws-config-resource-schema, checked 2026-11-28. */
export const recorderType = "AWS::Config::ConfigurationRecorder";

/** A recorder as its own record says it. */
export interface Recorder {
  readonly isRecording: boolean;
  /** Whether it records a type. */
  readonly records: (type: string) => boolean;
}

/** Undefined where the record does not say it. */
export function recorderIn(configuration: unknown): Recorder | undefined {
  const { Recording, RecordingGroup } = membersOf(configuration);
  const group = membersOf(RecordingGroup);
  if (typeof Recording !== "boolean" && typeof Recording !== "string") return undefined;
  if (RecordingGroup === undefined) return undefined;
  const strategy = membersOf(group["RecordingStrategy"])["UseOnly"];
  const excluded = namesIn(membersOf(group["ExclusionByResourceTypes"])["ResourceTypes"]);
  const named = namesIn(group["ResourceTypes"]);
  const isAll = isTrue(group["AllSupported"]);
  const records = (type: string): boolean =>
    strategy === "EXCLUSION_BY_RESOURCE_TYPES"
      ? !excluded.has(type)
      : isAll && (strategy === undefined || strategy === "ALL_SUPPORTED_RESOURCE_TYPES")
        ? !excluded.has(type)
        : named.has(type);
  return {
    isRecording: isTrue(Recording),
    records,
  };
}

const isTrue = (value: unknown): boolean => value === true || value === "true";

const namesIn = (value: unknown): ReadonlySet<string> =>
  new Set(
    (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]).map(String),
  );

interface AggregatorScope {
  readonly account: string;
  /** The regions that the aggregator gathers from, and the user wants to know of. */
  readonly regions: readonly string[];
  /** Region -> its recorders; undefined where they could not be asked for. */
  readonly recorders: ReadonlyMap<string, readonly Recorder[]> | undefined;
  /** The types that AWS Config knows and a direct scan would list. */
  readonly known: readonly string[];
}

/** What no recorder vouches for, by region and by type. */
export function gapsOfRecorders({ account, regions, recorders, known }: AggregatorScope): Gap[] {
  const gap = (detail: string, remedy: string): Gap => ({
    reason: "not-collected",
    provider: "aws",
    scope: account,
    service: aggregatorService,
    detail,
    remedy,
  });
  if (!recorders || regions.length === 0) return [];
  const none: string[] = [];
  const stopped: string[] = [];
  const partial = new Map<string, string[]>();
  for (const region of regions) {
    const here = recorders.get(region) ?? [];
    const running = here.filter(({ isRecording }) => isRecording);
    if (here.length === 0) none.push(region);
    else if (running.length === 0) stopped.push(region);
    else {
      const left = known.filter((type) => !running.some(({ records }) => records(type)));
      if (left.length === 0) continue;
      const key = left.join(", ");
      partial.set(key, [...(partial.get(key) ?? []), region]);
    }
  }
  return [
    ...(none.length > 0
      ? [
          gap(
            `whether all resources in ${regionsText(none)} are recorded is unknown: no AWS Config recorder is known there`,
            "enable AWS Config there for all resource types, or scan the account directly",
          ),
        ]
      : []),
    ...(stopped.length > 0
      ? [
          gap(
            `the recorder in ${regionsText(stopped)} is stopped: its records are out of date`,
            "start the recorder, or scan the account directly",
          ),
        ]
      : []),
    ...[...partial].map(([types, where]) => ({
      ...gap(
        `the recorder in ${regionsText(where)} does not record ${namesText(types.split(", "))}`,
        "record all resource types, or scan the account directly",
      ),
      ...(types.includes(",") ? {} : { type: types }),
    })),
  ];
}

/**
 * Of the types that a direct scan lists, those that AWS Config never holds. A recorder of all types does not record
 * those that AWS Config lacks in its region: https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html (2026-11-29)
 */
export const gapOfUnknown = (account: string, types: readonly string[]): Gap => ({
  reason: "not-collected",
  provider: "aws",
  scope: account,
  service: aggregatorService,
  detail: `AWS Config records none of ${types.length} resource types that a direct scan lists: ${namesText(types)}; others it records in some regions only, and no API says in which`,
  remedy: `scan the account directly: scan aws:${account}, or aws:org with --role`,
});

/** At most 100 by name. */
function namesText(types: readonly string[]): string {
  const named = types.slice(0, 100);
  const rest = types.length - named.length;
  return `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
