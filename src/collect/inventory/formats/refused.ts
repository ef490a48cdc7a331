/** Formats that are no inventory: each is named, with what to do instead. */
import type { Format } from "./format.ts";
import { membersOf, rowsOf, textOf } from "./json.ts";

const scanInstead =
  'save an inventory with "data-boundary scan aws --save-inventory FILE" (or azure)';

const has = (value: unknown, ...names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(membersOf(value), name));

export const refusedFormats: readonly Format[] = [
  {
    name: "a JSON report of data-boundary",
    isJson: (value) =>
      has(value, "schemaVersion", "findings", "summary") ||
      (textOf(membersOf(value)["tool"], "name") === "data-boundary" && !has(value, "inventory")),
    remedy:
      'a report has findings and no resources; save an inventory with "--save-inventory FILE" beside it',
  },
  {
    name: "a SARIF file",
    isJson: (value) =>
      (textOf(value, "$schema")?.includes("sarif") ?? false) || has(value, "runs", "version"),
    remedy: `SARIF contains findings, and no resources; ${scanInstead}`,
  },
  {
    name: "a file of parameters of an ARM template",
    isJson: (value) => /deploymentParameters\.json/i.test(textOf(value, "$schema") ?? ""),
    remedy: "name it with --params, and scan its template",
  },
  {
    name: "a report of Prowler (OCSF)",
    isJson: (value) => {
      const [first] = rowsOf(value);
      return has(first, "class_uid") || has(first, "finding_info");
    },
    remedy: `Prowler reports findings, and no complete resources; ${scanInstead}`,
  },
  {
    name: "a report of Prowler (ASFF)",
    isJson: (value) => has(rowsOf(value)[0], "ProductArn", "GeneratorId"),
    remedy: `it contains findings, and no complete resources; ${scanInstead}`,
  },
  {
    name: "rows of CloudQuery",
    isJson: (value) => {
      const [first] = rowsOf(value);
      return has(first, "_cq_id") || has(first, "_cq_sync_time") || has(first, "_cq_source_name");
    },
    remedy: `this version does not read its columns; ${scanInstead}`,
  },
  {
    name: "a report of Prowler (CSV)",
    isText: (start) => /^"?AUTH_METHOD"?;|^.*;"?CHECK_ID"?;/m.test(start.split("\n", 1)[0]!),
    remedy: `Prowler reports findings, and no complete resources; ${scanInstead}`,
  },
  {
    name: "binary data and not text",
    // What begins a color on a terminal is within text.
    // oxlint-disable-next-line no-control-regex
    isText: (start) => /[\0-\u0008\u000e-\u001a\u001c-\u001f]/.test(start.slice(0, 512)),
    remedy: "name an inventory, a plan or a template; unpack it first if it is packed",
  },
  {
    name: "output that begins with a message of the command that wrote it",
    isText: (start) =>
      /^\s*(?:(?:error|warning|usage|fatal|[\w.-]+: error):|an error occurred|unable to locate|could not connect|traceback \()/i.test(
        start,
      ),
    remedy:
      "resolve what it says, and write standard output alone into the file (> FILE, without 2>&1)",
  },
  {
    name: "a text report of data-boundary",
    isText: (start) => /^[✗!✓] [^\n]*(?:finding|resource)/.test(start),
    remedy:
      'a report has findings and no resources; save an inventory with "--save-inventory FILE" beside it',
  },
  {
    name: "Terraform configuration",
    isText: (start) =>
      /^\s*(?:resource\s+"[^"]+"\s+"[^"]+"|(?:provider|variable|module|data|output)\s+"[^"]+"|terraform|locals)\s*(?:"[^"]+"\s*)?\{/m.test(
        start,
      ),
    remedy: "name the directory that holds it: its .tf files are read together",
  },
  {
    name: "a policy of data-boundary",
    isText: (start) => /^(?:boundary|exceptions|failOn|classes)\s*:/m.test(start),
    remedy: "name it with --policy",
  },
  {
    name: "a web page",
    isText: (start) => /^\s*<!doctype html|<html[\s>]/i.test(start),
    remedy: scanInstead,
  },
  {
    name: "XML, such as a report of JUnit",
    isText: (start) => /^\s*<[?!\w]/.test(start),
    remedy: scanInstead,
  },
  {
    name: "a page of Markdown",
    isText: (start) => /^\s*#{1,6} \S/.test(start),
    remedy: scanInstead,
  },
  {
    name: "results of Scout Suite",
    isText: (start) => /^\s*scoutsuite_results\s*=/.test(start),
    remedy: scanInstead,
  },
  {
    name: "a table as the Azure CLI or the AWS CLI prints it",
    isText: (start) => /^(?=.*-{3})[-+| ]{8,}$/m.test(start),
    remedy: "write JSON (--output json)",
  },
  {
    name: "YAML",
    isText: (start) => /^(?:---\s*\n)?(?:\s*#.*\n|\s*\n)*(?:- )?[\w.-]+:(?:\s|$)/.test(start),
    remedy: `write JSON (--output json), or ${scanInstead}`,
  },
  {
    name: "text with tabs, as --output tsv or --output text prints it",
    isText: (start) => /^[^\s[{][^\n]*\t/.test(start),
    remedy: "write JSON (--output json)",
  },
  {
    name: "CSV",
    isText: (start) => {
      const [header = "", first = ""] = start.split(/\r?\n/, 2);
      return [",", ";"].some(
        (sign) => /^[^\s[{,;]/.test(header) && header.includes(sign) && first.includes(sign),
      );
    },
    remedy: `it has columns and no records; write JSON (az ... --output json, steampipe query --output json), or ${scanInstead}`,
  },
];

/** By their first bytes: what is not text at all. */
export const packed: readonly (readonly [start: string, name: string, remedy: string])[] = [
  ["1f8b", "a gzip file", "unpack it: gunzip --stdout FILE | data-boundary scan -"],
  ["504b0304", "a zip file (or a spreadsheet)", "unpack it, and name the inventory in it"],
  ["28b52ffd", "a zstd file", "unpack it: zstd --decompress --stdout FILE | data-boundary scan -"],
  ["50415231", "a Parquet file", "write it as JSON, one record a line"],
];
