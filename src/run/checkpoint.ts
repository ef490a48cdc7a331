/**
 * `--checkpoint DIR`: each account that ended is an inventory of its own, written whole or not at all. What is
 * there need not be done again, and the report is made of the files, as of any other inventories.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import pLimit from "p-limit";
import type { Batch, CollectOptions } from "../collect/collect.ts";
import type { CheckpointPiece, InventoryHeader } from "../collect/inventory/record.ts";
import type { ExpectedScope } from "../model.ts";
import { isDone } from "./checkpoint-folder.ts";
import type { Mirror } from "./checkpoint-store.ts";
import { inventoryFile } from "./inventory-file.ts";
import { openOutput } from "./output.ts";
import type { Work } from "./work.ts";

/** Accounts under way at once. */
const atOnce = 4;

export interface Checkpoint {
  readonly folder: string;
  /** Where the folder is only the near side of what a cloud keeps. */
  readonly mirror?: Mirror;
  /** In seconds. */
  readonly maxAge: number | undefined;
  readonly header: Pick<InventoryHeader, "targets" | "startedAt" | "leftOut">;
}

/** What becomes one file. */
interface Piece {
  readonly file: string;
  readonly of: CheckpointPiece;
  readonly accounts: readonly ExpectedScope[];
  readonly isMine: NonNullable<CollectOptions["isMine"]>;
}

/**
 * Collects what is missing of a target; the answer is its files, also where that was stopped or failed.
 * `isAlone`: whether it is the only target of its provider. Of several each has files of its own, as they may
 * look at one account with other means: `entra:` and `m365:`, an aggregator, another role.
 */
export async function filled(
  { target, named, source }: Work,
  isAlone: boolean,
  options: CollectOptions,
  checkpoint: Checkpoint,
  take: (file: string) => void,
): Promise<void> {
  const { folder, mirror } = checkpoint;
  const { isMine = () => true, ...whole } = options;
  const { signal } = options;
  const slug = inFileName(named === target ? target : `${named}-${target}`);
  const list = options.accounts ?? (await listed());
  const known = new Set(list.map(keyOf));
  const called = named === target ? target : `${named} (${target})`;
  const pieces: readonly Piece[] = [
    ...list
      .map((one) => ({
        file: join(folder, `${isAlone ? one.provider : slug}-${one.scope.toLowerCase()}.ndjson`),
        of: { target: called, scope: one.scope },
        accounts: list,
        isMine: (provider: string, scope: string) => keyOf({ provider, scope }) === keyOf(one),
        one,
      }))
      .filter(({ one }) => isMine(one.provider, one.scope)),
    {
      // What is of no account or subscription, such as the tenant; of several shards any makes the same.
      file: join(folder, `${slug}-rest.ndjson`),
      of: { target: called },
      accounts: list,
      isMine: (provider, scope) => !known.has(keyOf({ provider, scope })),
    },
  ];

  async function listed(): Promise<readonly ExpectedScope[]> {
    const found: ExpectedScope[] = [];
    const file = join(folder, `${slug}-accounts.ndjson`);
    await write(file, undefined, source.discover!(target, whole), (batch) =>
      found.push(...(batch.expected ?? [])),
    );
    if (existsSync(file)) await mirror?.replace(file);
    take(file);
    return found;
  }

  /** Nothing is in its place that was stopped. */
  async function write(
    file: string,
    piece: CheckpointPiece | undefined,
    batches: AsyncIterable<Batch>,
    hear: (batch: Batch) => void = () => undefined,
  ): Promise<void> {
    const output = openOutput(file);
    try {
      const saved = inventoryFile(
        output,
        { ...checkpoint.header, ...(piece && { piece }) },
        options.knowledge!,
      );
      for await (const batch of batches) {
        hear(batch);
        if (batch.identity !== undefined) saved.identity(batch.identity);
        batch.notes?.forEach(saved.note);
        batch.expected?.forEach(saved.expected);
        if (batch.leftOut) saved.leftOut(batch.leftOut);
        for (const resource of batch.resources ?? []) saved.resource(options.keep!(resource));
        batch.gaps?.forEach(saved.gap);
        batch.coverage?.forEach(saved.coverage);
      }
      if (signal.aborted) return;
      saved.end("complete");
      await output.finish();
      output.commit();
    } finally {
      output.discard();
    }
  }

  const limit = pLimit(atOnce);
  const concurrency = Math.max(
    1,
    Math.floor(options.concurrency / Math.min(atOnce, pieces.length)),
  );
  // Two processes on one folder begin at different places, and each leaves what the other has done by then.
  const from = Math.floor(Math.random() * pieces.length);
  try {
    await Promise.all(
      [...pieces.slice(from), ...pieces.slice(0, from)].map((piece) =>
        limit(async () => {
          if (signal.aborted) return;
          await mirror?.fetch(piece.file);
          const header = { ...checkpoint.header, piece: piece.of };
          if (await isDone(piece.file, { ...checkpoint, header })) return;
          // Of its own: what one piece was told of the tenant, no other shall count as told.
          const its = AbortSignal.any([signal]);
          const { accounts, isMine: isOne } = piece;
          await write(
            piece.file,
            piece.of,
            source.collect(target, {
              ...options,
              accounts,
              isMine: isOne,
              concurrency,
              signal: its,
            }),
          );
          if (!signal.aborted && mirror && existsSync(piece.file)) await mirror.keep(piece.file);
        }),
      ),
    );
  } finally {
    limit.clearQueue();
    for (const { file } of pieces) if (existsSync(file)) take(file);
  }
}

/** Of two targets two names. */
const inFileName = (target: string): string =>
  encodeURIComponent(target.replaceAll(/[:/]/g, "-")).replaceAll("*", "%2A");

const keyOf = ({
  provider,
  scope,
}: {
  readonly provider: string;
  readonly scope: string;
}): string => `${provider} ${scope.toLowerCase()}`;
