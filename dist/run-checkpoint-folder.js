const { mkdirSync, readdirSync, rmSync, statSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
import {
  manifestIn,
  manifestName
} from "./run-inventory-file.js";
import {
  version
} from "./version.js";
import {
  openOutput
} from "./run-output.js";
import {
  claimsOf
} from "./collect-inventory-claims.js";
import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import {
  UserError
} from "./model.js";

// src/run/checkpoint-folder.ts



var oldestPart = 24 * 60 * 60 * 1e3;
async function openCheckpoint(folder, plan, request, mirror) {
  const key = keyOf(plan, request);
  const shown = request.checkpoint ?? folder;
  await mirror?.fetch(join(folder, manifestName));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const found = manifestIn(folder);
  if (!found) {
    const others = readdirSync(folder).filter((name) => !name.startsWith("."));
    if (others.length > 0 && !others.includes(manifestName))
      throw new UserError(
        `--checkpoint ${folder}: is no checkpoint and holds other files (${others[0]}); name a new folder`
      );
    const manifest = { checkpoint: "1", version: version(), ...key };
    const output = openOutput(join(folder, manifestName));
    output.write(`${JSON.stringify(manifest, null, 2)}
`);
    await output.finish();
    output.commit();
    await mirror?.keep(join(folder, manifestName));
    if (!mirror) return;
  }
  const { checkpoint, version: by, ...its } = found ?? manifestIn(folder);
  if (checkpoint !== "1" || by !== version())
    throw new UserError(
      `--checkpoint ${shown}: was begun by version ${by} of data-boundary, and this is ${version()}: go on with that version, or name a new folder`
    );
  if (!isDeepStrictEqual(its, key))
    throw new UserError(
      `--checkpoint ${shown}: is of another scan (${inWords(its)}), and this one is of ${inWords(key)}; use the same targets and options, or name a new folder`
    );
  removeParts(folder);
}
function keyOf({ targets, leftOut }, { skip, azureCloud }) {
  return {
    targets: [...targets].sort(),
    ...leftOut.regions && { regions: leftOut.regions },
    ...skip && skip.length > 0 && { skip: [...skip].sort() },
    ...azureCloud && { azureCloud }
  };
}
function inWords({ targets, regions, skip, azureCloud }) {
  return [
    targets.join(", "),
    ...regions ? [`regions ${JSON.stringify(regions)}`] : [],
    ...skip ? [`--skip ${skip.join(",")}`] : [],
    ...azureCloud === void 0 ? [] : [`--azure-cloud ${azureCloud}`]
  ].join("; ");
}
function removeParts(folder) {
  for (const name of readdirSync(folder).filter((one) => /^\..*\.part$/.test(one))) {
    const file = join(folder, name);
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== void 0 && Date.now() - mtimeMs > oldestPart) rmSync(file, { force: true });
  }
}
function isDone(file, maxAge = Infinity) {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size === 0) return false;
  const claims = claimsOf({ name: file, path: file, size: stats.size, close() {
  } });
  const { header, trailer } = claims;
  if (!header || trailer?.end !== "complete") return false;
  const sawNothing = trailer.resources === 0 && trailer.gaps > 0;
  return !sawNothing && Date.now() - Date.parse(header.startedAt) <= maxAge * 1e3;
}

export {
  openCheckpoint,
  isDone
};
