const { existsSync } = process.getBuiltinModule("node:fs");
const { dirname, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { once } = process.getBuiltinModule("node:events");
import {
  openOutput
} from "./run-output.js";
import {
  cannotWrite
} from "./run-cannot-write-shared.js";
import {
  UserError
} from "./model.js";

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
  openOutputs,
  render
};
