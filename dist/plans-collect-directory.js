const { readFileSync } = process.getBuiltinModule("node:fs");
const { resolve } = process.getBuiltinModule("node:path");
const { basename, dirname } = process.getBuiltinModule("node:path");
import {
  filesBelow
} from "./plans-files-below-shared.js";

// src/plans/collect-directory.ts


import { noteRead } from "./scan.js";
import { faultOf as faultOf2 } from "./cli.js";
import { collected } from "./scan.js";
import { dialectOf } from "./scan.js";
import { idleInputs, notNarrowed, nothingUsed } from "./scan.js";
import { holdsRecords, planFileOf, unreadableIn } from "./scan.js";

// src/plans/passed-over.ts
import { formats } from "./scan.js";
import { withoutMark } from "./scan.js";
import { faultOf } from "./scan.js";
import { startOf } from "./scan.js";
function passedOver(path, plan, isEstate) {
  if (isEstate && /\.(?:ndjson|jsonl?)\.(?:gz|zst|bz2|xz|zip)$/i.test(path)) return "a packed file";
  const json = plan?.json ?? firstLine(path);
  const first = Array.isArray(json) ? json[0] : json;
  if (faultOf(first) === void 0 && (isEstate || Object.hasOwn(first, "inventory")))
    return "an inventory";
  if (!isEstate) return void 0;
  return formats.find(({ read, isJson }) => read && isJson?.(json))?.name;
}
function firstLine(path) {
  try {
    return JSON.parse(withoutMark(startOf(path)).trimStart().split("\n", 1)[0]);
  } catch {
    return void 0;
  }
}

// src/plans/collect-directory.ts
import { planGap } from "./scan.js";

// src/plans/folders-read.ts

import { isSource } from "./scan.js";
function foldersIn() {
  const planned = /* @__PURE__ */ new Set();
  const states = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Set();
  const templates = /* @__PURE__ */ new Set();
  const samFiles = /* @__PURE__ */ new Map();
  return {
    planned,
    read({ name: kind }, { name, json }, path) {
      const folder = dirname(path);
      if (isSource(path)) sources.add(folder);
      else if (/Terraform plan/.test(kind)) {
        planned.add(folder);
        if (!Object.hasOwn(Object(json), "resource_changes")) states.set(folder, name);
      } else if (/Pulumi/.test(kind)) planned.add(folder);
      else if (/CDK assembly/.test(kind)) planned.add(dirname(folder));
      else if (/CloudFormation/.test(kind)) {
        templates.add(folder);
        if (basename(folder) === ".serverless") planned.add(dirname(folder));
      }
    },
    note(name, path) {
      if (basename(path) === "samconfig.toml") samFiles.set(dirname(path), name);
    },
    notes: () => [
      ...[...states].flatMap(
        ([folder, name]) => sources.has(folder) ? [
          `${name}: is the state of the sources beside it; what both hold is judged twice, as it is and as it will be`
        ] : []
      ),
      ...[...samFiles].flatMap(
        ([folder, name]) => templates.has(folder) ? [
          `${name}: was not read; give its region by --region, and its parameter_overrides by --param`
        ] : []
      )
    ]
  };
}

// src/plans/collect-directory.ts
import { programsIn } from "./scan.js";
import { isSource as isSource2 } from "./scan.js";
var largestNaming = 16 * 1024 * 1024;
async function* collectDirectory(target, options, inventories) {
  const { files, unreadable } = filesBelow(target);
  yield {
    gaps: unreadable.map(
      ({ name, why }) => planGap(
        { file: name },
        `${name}: ${why}`,
        "make it readable, or name what it leads to",
        "failed"
      )
    )
  };
  const claimed = await claimedIn(files, target);
  const noted = /* @__PURE__ */ new Map();
  const used = nothingUsed();
  const programs = programsIn();
  const folders = foldersIn();
  let understood = 0;
  let others = 0;
  const inTurn = [...files].sort((a, b) => Number(isSource2(a.name)) - Number(isSource2(b.name)));
  for (const { name, path, size } of inTurn) {
    if (claimed.has(resolve(path)) || inventories.has(path)) continue;
    if (options.signal.aborted) {
      yield {
        gaps: [
          planGap(
            { file: target },
            "the scan was stopped before every file of the directory was read",
            "scan it again to its end: without Ctrl-C, or with a longer --timeout",
            "interrupted"
          )
        ]
      };
      return;
    }
    let plan;
    try {
      plan = planFileOf({ name, path, size }, path, target);
    } catch (error) {
      yield { gaps: [failed(name, `${name}: can't be read: ${faultOf2(error)}`)] };
      continue;
    }
    const found = plan && await dialectOf(plan);
    if (found || !plan && holdsRecords(path)) noteRead(path);
    if (!plan || !found) {
      const fault = unreadableIn({ path, size }, plan);
      const passed = fault ? void 0 : passedOver(path, plan, inventories.size > 0);
      if (fault)
        yield { gaps: [planGap({ file: name }, `it is ${fault.name}`, fault.remedy, "failed")] };
      else if (passed !== void 0) yield { gaps: [notRead(name, passed)] };
      else if (!programs.take(name, path, () => plan?.text ?? "")) {
        others++;
        folders.note(name, path);
      }
      continue;
    }
    understood++;
    folders.read(found, plan, path);
    noted.set(found, (noted.get(found) ?? 0) + 1);
    try {
      for (const one of yield* collected(found, plan, options, used)) claimed.add(one);
    } catch (error) {
      yield { gaps: [failed(name, error instanceof Error ? error.message : String(error))] };
    }
  }
  yield { gaps: programs.gaps(folders.planned), notes: folders.notes() };
  for (const [{ note }, read] of noted) if (note) yield { notes: [note(target, read)] };
  if (others > 0)
    yield {
      notes: [
        `${target}: ${others} ${others === 1 ? "file is neither a plan nor a template" : "files are neither plans nor templates"} that this version reads, and ${others === 1 ? "was" : "were"} not judged`
      ]
    };
  yield { notes: idleInputs(target, used, options) };
  if (understood > 0) yield { notes: notNarrowed(target, options) };
  if (understood === 0 && inventories.size === 0)
    yield {
      gaps: [
        planGap(
          { file: target },
          `${target}: contains no plan or template that this version reads`,
          "name the directory that holds them, or a file"
        )
      ]
    };
}
var notRead = (name, what) => planGap(
  { file: name },
  `it is ${what}, and it was not read: of a directory, inventories are read whose names end in .ndjson, in the directory itself and in its folders`,
  "unpack it if it is packed, and move it into the directory itself, with a name that ends in .ndjson"
);
function failed(file, why) {
  const isOf = why.startsWith(`${file}:`);
  const rest = isOf ? why.slice(file.length + 1) : "";
  const [start = "", line, column] = /^(\d+):(\d+):/.exec(rest) ?? [];
  const place = line === void 0 ? {} : { line: Number(line), column: Number(column) };
  const fault = isOf ? rest.slice(start.length).trimStart() : why;
  return planGap({ file, ...place }, fault, "correct the file, or scan it by itself", "failed");
}
var naming = /"artifacts"\s*:|TemplateURL|AWS::Serverless::Application|"relativePath"|templateLink\.uri/i;
async function claimedIn(files, target) {
  const named = /* @__PURE__ */ new Map();
  for (const { name, path, size } of files) {
    if (size > largestNaming) continue;
    let plan;
    try {
      if (!isSource2(name) && !naming.test(readFileSync(path, "latin1"))) continue;
      plan = planFileOf({ name, path, size }, path, target);
    } catch {
      continue;
    }
    const claims = (plan && (await dialectOf(plan))?.claims?.(plan)) ?? [];
    if (claims.length > 0) named.set(resolve(path), claims);
  }
  const byOthers = new Set(
    [...named].flatMap(([path, claims]) => claims.filter((one) => one !== path))
  );
  const first = [...named.keys()].filter((path) => !byOthers.has(path));
  const read = /* @__PURE__ */ new Set();
  const claimed = /* @__PURE__ */ new Set();
  for (const path of [...first, ...named.keys()]) {
    if (claimed.has(path)) continue;
    read.add(path);
    for (const one of named.get(path)) if (!read.has(one)) claimed.add(one);
  }
  return claimed;
}
export {
  collectDirectory
};
