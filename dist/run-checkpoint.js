const { existsSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
// src/run/checkpoint.ts


import pLimit from "./vendor/p-limit.js";
import { isDone } from "./scan.js";
import { inventoryFile } from "./scan.js";
import { openOutput } from "./scan.js";
var atOnce = 4;
async function filled({ target, named, source }, isAlone, options, checkpoint, take) {
  const { folder, mirror } = checkpoint;
  const { isMine = () => true, ...whole } = options;
  const { signal } = options;
  const slug = inFileName(named === target ? target : `${named}-${target}`);
  const list = options.accounts ?? await listed();
  const known = new Set(list.map(keyOf));
  const called = named === target ? target : `${named} (${target})`;
  const pieces = [
    ...list.map((one) => ({
      file: join(folder, `${isAlone ? one.provider : slug}-${one.scope.toLowerCase()}.ndjson`),
      of: { target: called, scope: one.scope },
      accounts: list,
      isMine: (provider, scope) => keyOf({ provider, scope }) === keyOf(one),
      one
    })).filter(({ one }) => isMine(one.provider, one.scope)),
    {
      // What is of no account or subscription, such as the tenant; of several shards any makes the same.
      file: join(folder, `${slug}-rest.ndjson`),
      of: { target: called },
      accounts: list,
      isMine: (provider, scope) => !known.has(keyOf({ provider, scope }))
    }
  ];
  async function listed() {
    const found = [];
    const file = join(folder, `${slug}-accounts.ndjson`);
    await write(
      file,
      void 0,
      source.discover(target, whole),
      (batch) => found.push(...batch.expected ?? [])
    );
    if (existsSync(file)) await mirror?.replace(file);
    take(file);
    return found;
  }
  async function write(file, piece, batches, hear = () => void 0) {
    const output = openOutput(file);
    try {
      const saved = inventoryFile(
        output,
        { ...checkpoint.header, ...piece && { piece } },
        options.knowledge
      );
      for await (const batch of batches) {
        hear(batch);
        if (batch.identity !== void 0) saved.identity(batch.identity);
        batch.notes?.forEach(saved.note);
        batch.expected?.forEach(saved.expected);
        if (batch.leftOut) saved.leftOut(batch.leftOut);
        for (const resource of batch.resources ?? []) saved.resource(options.keep(resource));
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
    Math.floor(options.concurrency / Math.min(atOnce, pieces.length))
  );
  const from = Math.floor(Math.random() * pieces.length);
  try {
    await Promise.all(
      [...pieces.slice(from), ...pieces.slice(0, from)].map(
        (piece) => limit(async () => {
          if (signal.aborted) return;
          await mirror?.fetch(piece.file);
          const header = { ...checkpoint.header, piece: piece.of };
          if (await isDone(piece.file, { ...checkpoint, header })) return;
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
              signal: its
            })
          );
          if (!signal.aborted && mirror && existsSync(piece.file)) await mirror.keep(piece.file);
        })
      )
    );
  } finally {
    limit.clearQueue();
    for (const { file } of pieces) if (existsSync(file)) take(file);
  }
}
var inFileName = (target) => encodeURIComponent(target.replaceAll(/[:/]/g, "-")).replaceAll("*", "%2A");
var keyOf = ({
  provider,
  scope
}) => `${provider} ${scope.toLowerCase()}`;
export {
  filled
};
