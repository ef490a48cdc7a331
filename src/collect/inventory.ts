/**
 * Saved inventories: NDJSON, one record a line, which `--save-inventory` writes and any other tool may
 * write too. What the file does not vouch for is a gap; what is not an inventory is read as far as it goes,
 * or refused by its name.
 */
import { setImmediate as turn } from "node:timers/promises";
import type { Batch, CollectOptions } from "./collect.ts";
import { census } from "./inventory/census.ts";
import { chosenOf } from "./inventory/chosen.ts";
import { type Claims, claimsOf } from "./inventory/claims.ts";
import { digestOf } from "./inventory/digest.ts";
import { documentIn } from "./inventory/document.ts";
import { fileGap } from "./inventory/file-gap.ts";
import { linesOf } from "./inventory/lines.ts";
import type { Gap } from "../model.ts";
import { type Reading, type Records, reading } from "./inventory/reading.ts";
import type { TextFile } from "./inventory/text-file.ts";

export async function* collectInventory(
  file: TextFile,
  options: CollectOptions,
): AsyncGenerator<Batch> {
  const { signal } = options;
  const document = documentIn(file);
  const { header, trailer, trailerAt, unvouched } = document ? noClaims : claimsOf(file);
  const stop = new AbortController();
  const digest = unvouched === undefined ? digestOf(file.path, trailerAt, stop.signal) : undefined;
  // Waited for at the end; until then it must not end the process.
  digest?.catch(() => undefined);
  try {
    const counted = census(
      file.name,
      header?.targets ?? [],
      unvouched,
      whyOf({ header, trailer, unvouched }, options.knowledge),
    );
    const read = reading(file.name, counted, options.reads);
    const chosen = chosenOf(options.isElsewhere);
    for await (const { records, at } of document
      ? elementsOf(document.values, read, file.size)
      : recordsOf(file, read)) {
      const { identities, files, leftOut, ...batch } = chosen(records);
      for (const one of leftOut) yield { leftOut: one };
      for (const identity of identities) yield { identity };
      for (const one of files) yield { file: one };
      yield batch;
      if (!signal.aborted || at === file.size) continue;
      yield { gaps: [stopped(file, at)] };
      return;
    }
    read.mustHaveRead();
    // One without resources may be a list of accounts, which looked at none of them.
    if (header && (header.shard || header.piece || (trailer && trailer.resources > 0)))
      yield {
        part: {
          targets: header.targets,
          startedAt: header.startedAt,
          tool: header.tool,
          ...(header.shard && { shard: header.shard }),
          ...(header.piece && { piece: header.piece }),
        },
      };
    const ofFile = read.isForeign() ? [] : counted.gaps({ trailer, digest: await digest });
    const ofProviders = counted.ofProviders();
    const within = (gap: Gap): Gap =>
      gap.provider === "inventory" && ofProviders ? { ...gap, ofProviders } : gap;
    yield {
      gaps: [
        ...read.gaps(),
        ...(document?.hasDuplicateKeys ? [ambiguous(file.name)] : []),
        ...ofFile,
      ].map(within),
      ...(!read.isForeign() && { ifNothing: counted.ifNothing() }),
    };
  } finally {
    stop.abort();
  }
}

const noClaims: Claims = {
  header: undefined,
  trailer: undefined,
  trailerAt: 0,
  unvouched: "is one JSON document, without a last line of counts and a digest",
};

interface Some {
  readonly records: Records;
  /** How much of the file has been read, in bytes. */
  readonly at: number;
}

async function* recordsOf({ path }: TextFile, read: Reading): AsyncGenerator<Some> {
  for await (const lines of linesOf(path)) yield { records: read.lines(lines), at: lines.end };
}

const atOnce = 500;

async function* elementsOf(
  values: readonly unknown[],
  read: Reading,
  size: number,
): AsyncGenerator<Some> {
  for (let i = 0; i < values.length; i += atOnce) {
    const records = read.values(values.slice(i, i + atOnce), i + 1);
    yield { records, at: Math.floor((size * Math.min(i + atOnce, values.length)) / values.length) };
    // Timers and signals have their turn too.
    await turn();
  }
}

/** Why records of a type are not vouched for, by what the file claims. */
function whyOf(
  { unvouched, trailer, header }: Pick<Claims, "unvouched" | "trailer" | "header">,
  knowledge: CollectOptions["knowledge"],
): (type: string) => string | undefined {
  if (unvouched !== undefined) return () => "the inventory does not prove that it is complete";
  return (type) =>
    knowledge === undefined || trailer?.types[type] === knowledge(type)
      ? undefined
      : `version ${header?.tool.version}, which saved the inventory, kept other properties of this type`;
}

const ambiguous = (file: string): Gap =>
  fileGap(
    file,
    "contains a key twice in one object, so its value is ambiguous: where a resource is may be the other one",
    "write each key once",
    "failed",
  );

const stopped = ({ name, size }: TextFile, at: number): ReturnType<typeof fileGap> =>
  fileGap(
    name,
    `the scan was stopped when ${Math.floor((at / size) * 100)} % of the file had been read`,
    "scan the file again without interrupting it, or with a longer --timeout",
    "interrupted",
  );
