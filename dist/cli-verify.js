const { mkdtempSync, readFileSync, readdirSync, rmSync } = process.getBuiltinModule("node:fs");
const { tmpdir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
const { PassThrough } = process.getBuiltinModule("node:stream");
import {
  manifestFile,
  packFiles,
  scan,
  sha256
} from "./run-shared.js";
import "./run-render.js";
import "./compare-seen.js";
import "./report-baseline.js";
import {
  readSavedReport
} from "./report-saved.js";
import "./declare-place.js";
import "./run-plan.js";
import {
  version
} from "./version.js";
import "./run-targets.js";
import "./run-demos.js";
import "./run-reports.js";
import "./frameworks.js";
import "./map-read.js";
import "./report-format-ids.js";
import "./report-gap-reasons.js";
import "./report-controls.js";
import "./framework-ids.js";
import {
  json
} from "./report-json.js";
import "./report-account.js";
import "./run-output.js";
import "./report-json-comparison.js";
import "./report-links.js";
import "./run-cannot-write-shared.js";
import "./report-numbers.js";
import {
  forMessage
} from "./report-escape.js";
import "./gap-id.js";
import "./identity.js";
import {
  packagedDigests
} from "./packaged.js";
import "./run-policy-file.js";
import "./rules.js";
import "./rules-read.js";
import "./atlas.js";
import {
  files
} from "./files.js";
import "./collect-chosen-in.js";
import "./judge-glob.js";
import "./nearest.js";
import "./locate-walk.js";
import "./locate-kept.js";
import "./locate-arms.js";
import "./collect-inventory-lines.js";
import "./id-table.js";
import "./collect-aws-arn.js";
import "./classes.js";
import "./collect-collect.js";
import {
  UserError
} from "./model.js";
import "./providers.js";

// src/run/verify.ts




async function verify(directory, judge) {
  const manifest = manifestOf(directory);
  const faults = [...digestFaults(directory, manifest)];
  if (faults.length > 0) return { isSound: false, lines: faults };
  const notes = [
    `${directory}: ${Object.keys(manifest.files).length} files have the digests of ${manifestFile}`,
    ...manifest.end === "complete" ? [] : [`the scan was ${manifest.end}: the pack is incomplete, and its gaps say what is missing`],
    manifest.previous === null ? "it names no pack before it" : `it follows the pack whose ${manifestFile} has SHA-256 ${manifest.previous}`
  ];
  const other = otherRules(manifest);
  if (other !== void 0) return { isSound: false, lines: [other] };
  const difference = await judgedAgain(directory, judge);
  return difference === void 0 ? { isSound: true, lines: [...notes, "the inventory, judged again, gives the same report"] } : { isSound: false, lines: [difference] };
}
function manifestOf(directory) {
  const file = join(directory, manifestFile);
  let said;
  try {
    said = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const { code } = error;
    throw new UserError(
      code === "ENOENT" ? `${directory}: holds no ${manifestFile}; name a folder that scan --evidence wrote` : `${file}: ${code === void 0 ? "is not JSON" : `cannot be read (${code})`}; the pack was changed, or is no evidence pack`
    );
  }
  if (said.evidence !== "1" || typeof said.files !== "object" || typeof said.tool !== "object")
    throw new UserError(`${file}: is no manifest of an evidence pack of this version`);
  return said;
}
function* digestFaults(directory, { files: files2 }) {
  for (const name of Object.values(packFiles))
    if (!Object.hasOwn(files2, name)) yield `${manifestFile}: names no ${name}`;
  for (const [name, { sha256: expected }] of Object.entries(files2)) {
    if (!Object.values(packFiles).includes(name)) {
      yield `${manifestFile}: names ${JSON.stringify(name)}, which is no file of a pack`;
      continue;
    }
    let bytes;
    try {
      bytes = readFileSync(join(directory, name));
    } catch (error) {
      yield `${name}: cannot be read (${error.code ?? String(error)})`;
      continue;
    }
    const found = sha256(bytes);
    if (found !== expected)
      yield `${name}: was changed: its SHA-256 is ${found}, and ${manifestFile} says ${expected}`;
  }
  for (const name of readdirSync(directory))
    if (name !== manifestFile && !Object.hasOwn(files2, name))
      yield `${name}: is in the folder, and ${manifestFile} does not name it`;
}
function otherRules({ tool, knowledge }) {
  const mine = packagedDigests("rules");
  const differing = [.../* @__PURE__ */ new Set([...Object.keys(mine), ...Object.keys(knowledge)])].filter(
    (path) => mine[path] !== knowledge[path]
  );
  if (differing.length === 0 && tool.version === version()) return void 0;
  const what = differing.length === 0 ? "another version" : `other rules than this installation has (${differing.slice(0, 3).join(", ")}${differing.length > 3 ? " ..." : ""})`;
  return `the digests are right, but the pack was judged by ${what}: verify it with data-boundary ${tool.version}, and this is ${version()}`;
}
var packed = {
  ...files,
  async *collect(target, options) {
    for await (const { gaps = [], ...batch } of files.collect(target, options))
      yield { ...batch, gaps: gaps.filter(({ scope }) => scope !== target) };
  }
};
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
      formats: [{ format: "json", file }],
      allowIncomplete: true,
      interrupt: new AbortController().signal,
      stdout: new PassThrough(),
      color: false,
      progress: { say() {
      }, done() {
      } }
    });
    close();
    const first = readFileSync(join(directory, packFiles.report), "utf8");
    const { run } = readSavedReport(join(directory, packFiles.report));
    const again = readSavedReport(file);
    const second = [...json.render({ ...again, run }, { color: false })].join("");
    if (first === second) return void 0;
    const [one, other] = [first.split("\n"), second.split("\n")];
    const at = one.findIndex((line, i) => line !== other[i]);
    return `${packFiles.report}: line ${at + 1} is not what the inventory gives: ${(one[at] ?? "").trim().slice(0, 200)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// src/cli/verify.ts
async function verifyCommand(directory) {
  const { isSound, lines } = await verify(directory, scan);
  return {
    text: [
      ...lines.map((line) => `${isSound ? "✓" : "✗"} ${forMessage(line)}`),
      ...isSound ? [] : [`✗ ${forMessage(directory)} does not verify`]
    ].join("\n"),
    exitCode: isSound ? 0 : 1
  };
}
export {
  verifyCommand
};
