const { lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { PassThrough } = process.getBuiltinModule("node:stream");
const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
import {
  readSavedReport
} from "./report-saved-shared.js";
import "./report-json-schema.js";

// src/cli/verify.ts
import { forMessage } from "./cli.js";
import { scan } from "./scan.js";

// src/run/verify.ts





import { claimsOf } from "./scan.js";
import { faultOf } from "./cli.js";
import { files as anyFile } from "./scan.js";
import { codeDigest, packagedDigests } from "./scan.js";
import { UserError } from "./cli.js";
import { json } from "./scan.js";
import { version } from "./cli.js";
import { callsIn } from "./scan.js";
import { faultOfChain, keptIn } from "./scan.js";

// facade:src/run/manifest.ts
import { chainFile, manifestFile, manifestOf, packFiles, sha256 } from "./scan.js";

// facade:src/run/progress.ts
import { silent_2 } from "./scan.js";

// src/run/verify.ts
async function verify(directory, judge) {
  const { manifest, isSealed } = manifestOf(directory);
  const faults = [
    ...isSealed ? [] : [`${manifestFile}: was changed: its SHA-256 is not the one that it records`],
    ...digestFaults(directory, manifest),
    ...[faultOfChain(keptIn(directory), manifest.previous) ?? []].flat()
  ];
  if (faults.length > 0)
    return {
      isSound: false,
      lines: [...faults, ...await whereIn(directory, manifest, faults, judge)]
    };
  const notes = [
    `${directory}: ${Object.keys(manifest.files).length} files have the digests of ${manifestFile}`,
    ...manifest.end === "complete" ? [] : [
      `the scan was ${manifest.end}: the pack is incomplete, and its gaps list what is missing`
    ],
    manifest.previous === null ? "it names no previous pack" : `it replaced the pack whose ${manifestFile} has SHA-256 ${manifest.previous}: ${chainFile} contains that manifest and all previous ones, and none was changed`,
    ...manifest.tool.code === codeDigest() ? [] : [
      `its code has SHA-256 ${manifest.tool.code}, and this installation ${codeDigest()}: another build of version ${manifest.tool.version}`
    ]
  ];
  const other = otherRules(manifest);
  if (other !== void 0) return { isSound: false, lines: [other] };
  const difference = await judgedAgain(directory, judge) ?? otherThanSaid(directory, manifest);
  return difference === void 0 ? { isSound: true, lines: [...notes, "judging the inventory again gives the same report"] } : { isSound: false, lines: [difference] };
}
function* digestFaults(directory, { files }) {
  for (const name of Object.values(packFiles))
    if (!Object.hasOwn(files, name)) yield `${manifestFile}: names no ${name}`;
  for (const [name, { sha256: expected, bytes: size }] of Object.entries(files)) {
    if (name !== chainFile && !Object.values(packFiles).includes(name)) {
      yield `${manifestFile}: names ${JSON.stringify(name)}, which is not a file of a pack`;
      continue;
    }
    let bytes;
    try {
      if (!lstatSync(join(directory, name)).isFile()) {
        yield `${name}: is not a regular file; a pack contains its own files`;
        continue;
      }
      bytes = readFileSync(join(directory, name));
    } catch (error) {
      yield `${name}: cannot be read: ${faultOf(error)}`;
      continue;
    }
    const found = sha256(bytes);
    if (found !== expected)
      yield `${name}: was changed: its SHA-256 is ${found}, but ${manifestFile} records ${expected}`;
    else if (bytes.length !== size)
      yield `${name}: has ${bytes.length} bytes, but ${manifestFile} records ${size}`;
  }
  for (const name of readdirSync(directory))
    if (name !== manifestFile && !Object.hasOwn(files, name))
      yield `${name}: is in the folder, but ${manifestFile} does not name it`;
}
function otherRules({ tool, knowledge }) {
  const mine = packagedDigests("rules");
  const differing = [.../* @__PURE__ */ new Set([...Object.keys(mine), ...Object.keys(knowledge)])].filter(
    (path) => mine[path] !== knowledge[path]
  );
  if (differing.length === 0 && tool.version === version()) return void 0;
  const what = differing.length === 0 ? "another version" : `rules that differ from this installation's (${differing.slice(0, 3).join(", ")}${differing.length > 3 ? " ..." : ""})`;
  return `the digests are right, but the pack was judged by ${what}: verify it with data-boundary ${tool.version}, and this is ${version()}`;
}
function otherThanSaid(directory, manifest) {
  const { run, coverage } = readSavedReport(join(directory, packFiles.report));
  const path = join(directory, packFiles.inventory);
  const { header, trailer } = claimsOf({ name: path, path, size: statSync(path).size, close() {
  } });
  for (const key of ["startedAt", "finishedAt"])
    if (run[key] !== manifest[key])
      return `${packFiles.report}: run.${key} is ${run[key]}, but ${manifestFile} records ${manifest[key]}`;
  if (header?.startedAt !== run.startedAt || !isDeepStrictEqual(header.targets, run.targets))
    return `${packFiles.report}: run.startedAt or run.targets differs from the header of ${packFiles.inventory}`;
  if (trailer?.end !== manifest.end)
    return `${manifestFile}: records that the scan ended ${manifest.end}, but ${packFiles.inventory} records ${trailer?.end}`;
  if (manifest.end !== "complete" && run.status === "complete")
    return `${packFiles.report}: says that the scan was complete, but it was ${manifest.end}`;
  return readFileSync(join(directory, packFiles.calls), "utf8") === callsIn(coverage) ? void 0 : `${packFiles.calls}: differs from the coverage in ${packFiles.report}`;
}
var packed = {
  ...anyFile,
  async *collect(target, options) {
    for await (const batch of anyFile.collect(target, options)) {
      const { gaps = [], expected: _, ifNothing: __, part, ...rest } = batch;
      yield { ...rest, gaps: gaps.filter(({ scope }) => scope !== target) };
      if (part?.shard) yield { leftOut: { targets: ["other shards"] } };
    }
  }
};
async function whereIn(directory, manifest, faults, judge) {
  const isReportAlone = faults.every((fault) => fault.startsWith(`${packFiles.report}: `));
  if (!isReportAlone || otherRules(manifest) !== void 0) return [];
  try {
    return [await judgedAgain(directory, judge) ?? []].flat();
  } catch (error) {
    if (error instanceof UserError) return [error.message];
    throw error;
  }
}
async function judgedAgain(directory, judge) {
  const options = JSON.parse(
    readFileSync(join(directory, packFiles.options), "utf8")
  );
  const folder = mkdtempSync(join(tmpdir(), "data-boundary-"));
  try {
    const file = join(folder, packFiles.report);
    const { close } = await judge({
      ...options,
      targets: [join(directory, packFiles.inventory)],
      sources: [packed],
      policyFile: join(directory, packFiles.policy),
      // The pack's report is the one before it was compared.
      baseline: false,
      formats: [{ format: "json", file }],
      allowIncomplete: true,
      interrupt: new AbortController().signal,
      stdout: new PassThrough(),
      color: false,
      progress: silent_2
    });
    close();
    const first = readFileSync(join(directory, packFiles.report), "utf8");
    const { run } = readSavedReport(join(directory, packFiles.report));
    const again = readSavedReport(file);
    const changed = ["asOf", "boundary", "identities", "tenantBoundary", "rulesOff"].find((key) => !isDeepStrictEqual(run[key], again.run[key]));
    if (changed !== void 0)
      return `${packFiles.report}: run.${changed} differs from the result of judging the inventory by the policy`;
    const second = [...json.render({ ...again, run }, { color: false })].join("");
    if (first === second) return void 0;
    const [one, other] = [first.split("\n"), second.split("\n")];
    const at = one.findIndex((line, i) => line !== other[i]);
    return `${packFiles.report}: line ${at + 1} differs from the result of judging the inventory: ${(one[at] ?? "").trim().slice(0, 200)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// src/cli/verify.ts
async function verifyCommand(directory) {
  const { isSound, lines } = await verify(directory, scan);
  return {
    text: [
      ...lines.map((line) => `${isSound ? "\u2713" : "\u2717"} ${forMessage(line)}`),
      ...isSound ? [] : [`\u2717 ${forMessage(directory)} does not verify`]
    ].join("\n"),
    exitCode: isSound ? 0 : 1
  };
}
export {
  verifyCommand
};
