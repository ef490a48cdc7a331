const { existsSync: existsSync2, readFileSync: readFileSync2 } = process.getBuiltinModule("node:fs");
const { dirname: dirname2, join: join3, resolve: resolve2 } = process.getBuiltinModule("node:path");
const { execFile } = process.getBuiltinModule("node:child_process");
const { accessSync, constants } = process.getBuiltinModule("node:fs");
const { delimiter, join } = process.getBuiltinModule("node:path");
const { existsSync, readFileSync, statSync } = process.getBuiltinModule("node:fs");
const { dirname, join: join2, resolve } = process.getBuiltinModule("node:path");
import {
  isCompiled,
  readTemplate,
  sourceIn
} from "./plans-arm-arm-shared.js";
import "./plans-arm-attach.js";
import {
  filesBelow
} from "./plans-files-below-shared.js";
import {
  parametersIn
} from "./plans-arm-parameters.js";
import "./plans-arm-limits.js";
import {
  jsonText
} from "./plans-parameter-json.js";

// src/plans/arm/bicep.ts


import { UserError as UserError2 } from "./cli.js";

// src/plans/arm/bicep-compiler.ts



import { UserError } from "./cli.js";
var milliseconds = 12e4;
var largest = 256 * 1024 * 1024;
var handed = ["PATH", "HOME", "USERPROFILE", "TMPDIR", "TEMP", "SystemRoot", "LANG"];
async function compile(name, path) {
  const isParameters = /\.bicepparam$/i.test(path);
  const verb = isParameters ? "build-params" : "build";
  const bicep2 = onPath("bicep");
  const az = bicep2 === void 0 ? onPath("az") : void 0;
  if (bicep2 === void 0 && az === void 0)
    throw new UserError(
      `${name}: no Bicep compiler is on the PATH; install one ("az bicep install", or https://aka.ms/bicep-install), or name the JSON that "bicep ${verb}" writes`
    );
  const [program, args] = bicep2 === void 0 ? [az, ["bicep", verb, "--file", path, "--stdout", "--no-restore"]] : [bicep2, [verb, path, "--stdout", "--no-restore"]];
  const env = {};
  for (const key of handed) if (process.env[key] !== void 0) env[key] = process.env[key];
  return new Promise((resolve3, reject) => {
    execFile(
      program,
      args,
      { env, timeout: milliseconds, maxBuffer: largest, encoding: "utf8", windowsHide: true },
      (error, stdout, stderr) => {
        if (!error) resolve3(stdout);
        else
          reject(
            new UserError(
              `${name}: ${error.killed ? `the Bicep compiler did not end within ${milliseconds / 1e3} seconds` : `the Bicep compiler refuses it${faultsIn(stderr)}`}; run "bicep ${verb}" on it, and correct what it says`
            )
          );
      }
    );
  });
}
function faultsIn(stderr) {
  const faults = [
    ...stderr.slice(0, 2e4).matchAll(/\((\d+),(\d+)\)\s*:\s*Error\s+([\w-]{1,40})/g)
  ].slice(0, 3);
  return faults.length === 0 ? "" : ` (${faults.map(([, line, column, code]) => `${line}:${column} ${code}`).join(", ")})`;
}
function onPath(program) {
  const names = process.platform === "win32" ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter))
    for (const name of names) {
      if (!/^(?:\/|[A-Za-z]:)/.test(folder)) continue;
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        continue;
      }
    }
  return void 0;
}

// src/plans/arm/bicep-files.ts


import { noteRead } from "./scan.js";
var largest2 = 4 * 1024 * 1024;
var naming = /\b(?:(?:module|test)\s+\w+|using|extends|from|load(?:Json|Yaml|Text)Content\(|loadFileAsBase64\()\s*'((?:[^'\\\n]|\\[^\n])+)'/g;
function noteBicepFiles(path, text) {
  const seen = /* @__PURE__ */ new Set([resolve(path)]);
  const queue = [{ at: seen.values().next().value, text }];
  for (const one of queue) {
    noteConfiguration(dirname(one.at));
    for (const [, named] of one.text.matchAll(naming)) {
      if (/^\w+:/.test(named)) continue;
      const at = join2(dirname(one.at), named.replaceAll(/\\(['\\$])/g, "$1"));
      if (seen.has(at)) continue;
      seen.add(at);
      noteRead(at);
      const below = /\.bicep(?:param)?$/i.test(at) ? textOf(at) : void 0;
      if (below !== void 0) queue.push({ at, text: below });
    }
  }
}
function noteConfiguration(folder) {
  for (let at = folder; ; at = dirname(at)) {
    const file = join2(at, "bicepconfig.json");
    if (existsSync(file)) return noteRead(file);
    if (at === dirname(at)) return;
  }
}
function textOf(path) {
  try {
    return statSync(path).size < largest2 ? readFileSync(path, "utf8") : void 0;
  } catch {
    return void 0;
  }
}

// src/plans/arm/bicep.ts
var nothing = { resources: [], gaps: [] };
var bicep = {
  name: "a Bicep file",
  isIt: ({ name, json, text }) => json === void 0 && (/\.bicep(?:param)?$/i.test(name) || /^[^\S\n]*(?:resource\s+\w+\s+'[^'\n]+@[^'\n]+'|targetScope\s*=\s*'|using\s+'[^'\n]+\.bicep')/m.test(
    text.slice(0, 5e4)
  )),
  async read(file, inputs) {
    const { name, path } = file;
    if (path === void 0)
      throw new UserError2(
        `${name}: is a Bicep file; name the file itself, as its modules are beside it`
      );
    if (file.below !== void 0 && isReadElsewhere(file, file.below)) return nothing;
    noteBicepFiles(path, file.text);
    const compiled = await compile(name, path);
    const document = jsonText(compiled)?.value;
    const { templateJson } = Object(document);
    const using = /^[^\S\n]*using\s+'([^'\n]+)'/m.exec(file.text)?.[1];
    const isParameters = typeof templateJson === "string";
    const text = isParameters ? templateJson : compiled;
    const parameters = isParameters ? parametersIn(document) : void 0;
    const source = isParameters && using !== void 0 ? sourceIn(join3(dirname2(name), using), join3(dirname2(path), using)) : sourceIn(name, path);
    return readTemplate({ ...file, text, json: void 0 }, inputs, {
      source: "Bicep",
      ...parameters && { parameters },
      sourceOf: source
    });
  }
};
function isReadElsewhere({ path, name }, below) {
  if (/\.bicepparam$/i.test(name)) return false;
  const beside = path.replace(/\.bicep$/i, ".json");
  if (beside !== path && existsSync2(beside) && isCompiled(jsonText(readFileSync2(beside, "utf8"))?.value))
    return true;
  return namedBelow(below).has(resolve2(path));
}
var known = /* @__PURE__ */ new Map();
function namedBelow(below) {
  let named = known.get(below);
  if (!named) {
    const made = /* @__PURE__ */ new Set();
    for (const { path, size } of filesBelow(below).files)
      if (/\.bicep(?:param)?$/i.test(path) && size < 4 * 1024 * 1024)
        for (const [, of] of readFileSync2(path, "utf8").matchAll(
          /^[^\S\n]*(?:module\s+\w+|using)\s+'([^'\n:]+\.bicep)'/gm
        ))
          made.add(resolve2(dirname2(path), of));
    known.set(below, named = made);
  }
  return named;
}
export {
  bicep
};
