/** Inventories that are judged as one estate: how old each is, and which of them looked at fewer regions than others. */
import type { Batch } from "../collect/collect.ts";
import { type Gap, type Provider, providers } from "../model.ts";
import { providerOfTarget } from "../providers.ts";
import { version } from "../version.ts";
import { isDemo } from "./demos.ts";
import type { Narrowing } from "./left-out.ts";

type Part = NonNullable<Batch["part"]>;

export interface Parts {
  /** `file`: as the user named it. */
  readonly see: (file: string, part: Part, narrowings: readonly Narrowing[]) => void;
  /** What a reader should know of their age at this instant, and of the versions that saved them. */
  readonly notes: (now: Date) => string[];
  /** A gap for each that looked at fewer regions than another: it does not speak for the others, nor they for it. */
  readonly gaps: () => Gap[];
  /** The narrowings that hold of all that was read of a provider. */
  readonly common: (narrowings: readonly Narrowing[]) => readonly Narrowing[];
}

interface Seen extends Part {
  readonly file: string;
  readonly narrowings: readonly Narrowing[];
}

const day = 24 * 3600 * 1000;

export function parts(): Parts {
  const seen: Seen[] = [];

  /** The files that are of a provider, each with its regions in one text; "" for all of them. */
  function regionsOf(provider: Provider): readonly (readonly [Seen, string])[] {
    return seen.flatMap((one) => {
      const codes = one.narrowings.flatMap(({ regions }) => regions?.[provider] ?? []);
      return codes.length > 0 || one.targets.some((target) => isOf(target, provider))
        ? [[one, [...new Set(codes)].sort().join(", ")] as const]
        : [];
    });
  }
  function notesOnAge(now: Date): string[] {
    const times = seen
      .map(({ startedAt }) => Date.parse(startedAt))
      .filter((time) => !Number.isNaN(time));
    const ahead = times.filter((time) => isAhead(time, now)).length;
    const future =
      ahead === 0
        ? []
        : [
            `${whichOf(ahead, times.length, "is", "are")} dated after this report, up to ${textOf(Math.max(...times))}: a clock was wrong, and the age of what was seen is unknown`,
          ];
    if (times.length < 2) return future;
    const [oldest, newest] = [Math.min(...times), Math.max(...times)];
    const age = ageOf(oldest, now);
    if (age === undefined) return future;
    return [
      ...future,
      `the oldest of ${times.length} inventories is of ${textOf(oldest)}, ${age}, and the newest of ${textOf(newest)}: changes since then were not checked`,
    ];
  }

  /** Of a type that a version lists and another one does not, neither a gap nor a line of coverage tells. */
  function notesOnVersions(): string[] {
    const by = Map.groupBy(
      seen.filter(({ tool }) => tool.name === "data-boundary" && tool.version !== version()),
      ({ tool }) => tool.version,
    );
    return [...by].map(
      ([theirs, { length }]) =>
        `${whichOf(length, seen.length, "was", "were")} saved by version ${theirs} of data-boundary, and this is ${version()}: resource types that only this version lists were not checked`,
    );
  }

  const isUneven = (provider: Provider): boolean =>
    new Set(regionsOf(provider).map(([, codes]) => codes)).size > 1;

  return {
    see: (file, part, narrowings) => void seen.push({ ...part, file, narrowings }),

    notes: (now) => [...notesOnAge(now), ...notesOnVersions()],

    gaps: () =>
      providers.filter(isUneven).flatMap((provider) =>
        regionsOf(provider)
          .filter(([, codes]) => codes !== "")
          .map(([{ file }, codes]): Gap => ({
            reason: "not-collected",
            provider: "inventory",
            scope: file,
            service: `regions of ${provider}`,
            ofProviders: [provider],
            detail: `the inventory covers only the regions ${codes}, and other inventories of the estate cover more: other regions of its accounts were not checked`,
            remedy: "scan its accounts in the same regions as the others",
          })),
      ),

    common(narrowings) {
      const uneven = providers.filter(isUneven);
      if (uneven.length === 0) return narrowings;
      return narrowings.map(({ regions, ...rest }) => ({
        ...rest,
        ...(regions && {
          regions: Object.fromEntries(
            Object.entries(regions).filter(([provider]) => !uneven.includes(provider as Provider)),
          ),
        }),
      }));
    },
  };
}

/** What a reader should know of the age of a list of accounts at this instant. */
export function ageOfList({ startedAt }: { readonly startedAt: string }, now: Date): string[] {
  const time = Date.parse(startedAt);
  if (isAhead(time, now))
    return [
      `the list of accounts is dated after this report, ${textOf(time)}: a clock was wrong, and its age is unknown`,
    ];
  const age = ageOf(time, now);
  return age === undefined
    ? []
    : [
        `the list of accounts is of ${textOf(time)}, ${age}: accounts created since then were not checked`,
      ];
}

const whichOf = (some: number, all: number, one: string, several: string): string =>
  all === 1
    ? `the inventory ${one}`
    : `${some} of ${all} inventories ${some === 1 ? one : several}`;

/** By more than clocks that are set may differ. */
const isAhead = (time: number, now: Date): boolean => time - now.valueOf() >= day;

/** Undefined up to a day. */
function ageOf(time: number, now: Date): string | undefined {
  const days = Math.floor((now.valueOf() - time) / day);
  return days < 1 ? undefined : `${days} ${days === 1 ? "day" : "days"} before this report`;
}

/** A recorded estate is of several clouds. */
const isOf = (target: string, provider: Provider): boolean =>
  isDemo(target) || providerOfTarget(target) === provider;

/** "2026-11-22 08:00 UTC" */
const textOf = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
