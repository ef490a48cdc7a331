const { closeSync, openSync, readFileSync, writeSync } = process.getBuiltinModule("node:fs");
const { existsSync } = process.getBuiltinModule("node:fs");
const { dirname, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { once } = process.getBuiltinModule("node:events");
import {
  openOutput,
  refuseNoFile
} from "./run-output.js";
import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import {
  UserError,
  levels,
  roles
} from "./model.js";

// src/run/history.ts

import * as z from "./vendor/zod.js";
var count = z.number().int().nonnegative();
var entryShape = z.strictObject({
  finishedAt: z.iso.datetime(),
  boundary: z.string(),
  targets: z.array(z.string()),
  status: z.enum(["complete", "incomplete"]),
  resources: count,
  findings: count,
  excepted: count,
  gaps: count,
  byLevel: z.record(z.enum(levels), count),
  byCountry: z.record(z.string(), count),
  byRole: z.partialRecord(z.enum(roles), count),
  anywhere: count
});
function readHistory(file) {
  refuseNoFile(file);
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code, message } = error;
    if (code === "ENOENT") return { entries: [], isOpen: false };
    throw new UserError(
      `${file}: cannot be read: ${code ?? message}; name a file that scan --history writes`
    );
  }
  const entries = text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const { data, error } = entryShape.safeParse(parsed(line));
    if (data) return [data];
    const [issue] = error.issues;
    throw new UserError(
      `${file}:${i + 1}: is not a line of a history: ${[...issue.path, issue.message].join(" ")}; nothing was written: correct or remove the line, or name another file`
    );
  });
  return { entries, isOpen: text !== "" && !text.endsWith("\n") };
}
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function entryOf({ run, summary }) {
  return {
    finishedAt: run.finishedAt,
    boundary: run.boundary.id,
    targets: run.targets,
    status: run.status,
    resources: summary.resources,
    findings: summary.findings,
    excepted: summary.excepted,
    gaps: summary.gaps,
    byLevel: summary.byLevel,
    byCountry: summary.byCountry,
    byRole: summary.byRole,
    anywhere: summary.anywhere
  };
}
function addToHistory(file, entry, { isOpen }) {
  try {
    const descriptor = openSync(file, "a");
    try {
      const bytes = Buffer.from(`${isOpen ? "\n" : ""}${JSON.stringify(entry)}
`, "utf8");
      const written = writeSync(descriptor, bytes);
      if (written < bytes.length) throw Object.assign(new Error("cut short"), { code: "ENOSPC" });
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

// src/run/repository.ts


function repositoryRoot() {
  const start = process.cwd();
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) break;
  }
  const workspace = process.env["GITHUB_WORKSPACE"];
  return workspace && within(resolve(workspace), start) !== void 0 ? resolve(workspace) : void 0;
}
function within(root, path) {
  const found = relative(root, resolve(path)).split(sep).join("/");
  return found === ".." || found.startsWith("../") || /^[A-Za-z]:/.test(found) ? void 0 : found;
}

// src/run/standard-output.ts

async function writeTo(stream, chunks) {
  let failed;
  const onError = (error) => {
    failed = error;
  };
  stream.on("error", onError);
  try {
    for (const chunk of chunks) {
      if (failed) break;
      if (!stream.write(chunk)) await Promise.race([once(stream, "drain"), once(stream, "close")]);
    }
    if (!failed) await new Promise((resolve2) => stream.write("", () => resolve2()));
  } catch (error) {
    failed = error;
  } finally {
    stream.off("error", onError);
  }
  if (failed?.code === "EPIPE")
    throw new UserError(
      "standard output: the reader closed the pipe before the report was complete; write it to a file with --format FORMAT=FILE"
    );
  if (failed) throw cannotWrite("standard output", failed);
}

// src/run/render.ts
function openOutputs({ reports }, { saveInventory, interrupt }) {
  const files = [];
  const open = (file) => {
    const output = openOutput(file, interrupt);
    files.push(output);
    return output;
  };
  const discard = () => {
    for (const file of files) file.discard();
  };
  try {
    return {
      reports: reports.map(({ reporter, file }) => ({
        reporter,
        output: file === void 0 ? void 0 : open(file)
      })),
      inventory: saveInventory === void 0 ? void 0 : open(saveInventory),
      discard
    };
  } catch (error) {
    discard();
    throw error;
  }
}
async function render(report, { reports }, request, known = {}) {
  const root = repositoryRoot();
  const { policy } = report.run;
  const policyFile = root !== void 0 && policy !== void 0 ? within(root, policy) : void 0;
  for (const { reporter, output } of reports) {
    const chunks = reporter.render(report, {
      color: output === void 0 && request.color,
      links: output === void 0 && request.links === true,
      ...output === void 0 && widthOf(request.stdout),
      ...request.verbose && { verbose: true },
      ...known,
      ...policyFile !== void 0 && { policyFile },
      ...request.sarifCategory !== void 0 && { category: request.sarifCategory },
      ...request.sarifProfile !== void 0 && { profile: request.sarifProfile }
    });
    if (output) await writeAll(output, chunks);
    else await writeTo(request.stdout, chunks);
  }
  for (const { output } of reports) output?.commit();
}
var narrowest = 60;
function widthOf(stream) {
  const { columns } = stream;
  return columns === void 0 || columns === 0 ? {} : { width: Math.max(narrowest, columns) };
}
async function writeAll(output, chunks) {
  for (const chunk of chunks) {
    output.write(chunk);
    const full = output.ready();
    if (full) await full;
  }
  await output.finish();
}

export {
  repositoryRoot,
  within,
  readHistory,
  entryOf,
  addToHistory,
  openOutputs,
  render
};
