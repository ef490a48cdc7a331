const { closeSync, openSync, readFileSync, readSync } = process.getBuiltinModule("node:fs");
import {
  reportSchema
} from "./report-json-schema.js";

// src/report/saved.ts

import * as z from "./vendor/zod.js";
import { cannotRead } from "./cli.js";
import { UserError } from "./cli.js";
import { jsonFault } from "./scan.js";
import { schemaVersion } from "./scan.js";
var streamed = ["findings", "placements"];
function readSavedReport(file) {
  try {
    if (file === "-") return whole(readFileSync(0, "utf8"), "standard input");
    return byLine(file) ?? whole(readFileSync(file, "utf8"), file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw cannotRead(file, error, "name a report written by scan --format json=FILE");
  }
}
function whole(text, file) {
  if (inventoryStart.test(text)) throw isInventory(file);
  return reportFrom(parsed(text, file), file);
}
var inventoryStart = /^\uFEFF?\{"inventory":/;
var isInventory = (file) => new UserError(
  `${file}: is a saved inventory, not a report; run data-boundary scan ${file} --format json=FILE, and name that file`
);
function byLine(file) {
  const lists = /* @__PURE__ */ new Map();
  let rest = "";
  let open;
  for (const { text, at } of lines(file, 0)) {
    if (rest === "" && inventoryStart.test(text)) throw isInventory(file);
    if (open !== void 0) {
      if (text.startsWith("    {")) continue;
      if (!/^ {2}\],?$/.test(text)) return void 0;
      rest += text.slice(2);
      open = void 0;
      continue;
    }
    open = streamed.find((name) => text === `  "${name}": [`);
    if (open !== void 0) lists.set(open, elements(file, at, open));
    rest += `${text}
`;
  }
  if (lists.size === 0 || open !== void 0) return void 0;
  const report = reportFrom(parsed(rest, file), file);
  for (const list of lists.values()) for (const _ of list) ;
  return { ...report, ...Object.fromEntries(lists) };
}
function elements(file, at, name) {
  const schema = elementSchema(name);
  return {
    *[Symbol.iterator]() {
      let index = 0;
      for (const { text } of lines(file, at)) {
        if (!text.startsWith("    {")) return;
        const element = parsed(text.replace(/,$/, ""), file);
        refuse(schema.safeParse(element), file, [name, index++]);
        yield element;
      }
    }
  };
}
var chunkLength = 256 * 1024;
function* lines(file, from) {
  const descriptor = openSync(file, "r");
  try {
    const chunk = Buffer.alloc(chunkLength);
    let held = [];
    let at = from;
    for (let position = from; ; ) {
      const read = readSync(descriptor, chunk, 0, chunkLength, position);
      if (read === 0) break;
      position += read;
      let start = 0;
      for (let end = chunk.indexOf(10, start); end >= 0 && end < read; ) {
        const line = Buffer.concat([...held, chunk.subarray(start, end)]);
        held = [];
        at += line.length + 1;
        yield { text: line.toString("utf8"), at };
        start = end + 1;
        end = chunk.indexOf(10, start);
      }
      held.push(Buffer.from(chunk.subarray(start, read)));
    }
    const last = Buffer.concat(held);
    if (last.length > 0) yield { text: last.toString("utf8"), at: at + last.length };
  } finally {
    closeSync(descriptor);
  }
}
var withoutMark = (text) => text.startsWith("\uFEFF") ? text.slice(1) : text;
function parsed(text, file) {
  try {
    return JSON.parse(withoutMark(text));
  } catch (error) {
    throw new UserError(
      `${file}: is not JSON: ${jsonFault(error)}; name a report written by scan --format json=FILE`
    );
  }
}
function reportFrom(said, file) {
  const version = typeof said === "object" && said !== null && "schemaVersion" in said ? said.schemaVersion : void 0;
  if (version !== schemaVersion)
    throw new UserError(
      version === void 0 ? `${file}: is not a JSON report of data-boundary; name a report written by scan --format json=FILE` : `${file}: is a report of schema version ${JSON.stringify(version)}, and this data-boundary reads version ${schemaVersion}; scan again, or use the version that wrote it`
    );
  const schema = z.fromJSONSchema(reportSchema());
  refuse(schema.safeParse(said), file, []);
  const { $schema: _, schemaVersion: __, tool, run, rules, ...rest } = said;
  const { policy, ...scan } = run;
  return {
    ...rest,
    run: { tool, ...scan, ...policy !== null && { policy } },
    rules: rules.map((rule) => ({
      ...rule,
      remediation: byTool(rule.remediation),
      ...rule.remedies && {
        remedies: rule.remedies.map((remedy) => ({
          ...remedy,
          role: rule.role,
          steps: byTool(remedy.steps)
        }))
      }
    }))
  };
}
var tools = ["console", "cli", "terraform", "bicep", "cloudformation"];
var byTool = (steps) => Object.fromEntries(Object.entries(steps).sort(([a], [b]) => tools.indexOf(a) - tools.indexOf(b)));
function elementSchema(name) {
  const { $defs } = reportSchema();
  return z.fromJSONSchema({
    ...$defs[name.slice(0, -1)],
    $defs
  });
}
function refuse(result, file, at) {
  const issue = result.error?.issues[0];
  if (issue)
    throw new UserError(
      `${file}: ${[...at, ...issue.path].join(".")}: ${issue.message}; the report was changed after it was written; use the original file`
    );
}

export {
  readSavedReport
};
