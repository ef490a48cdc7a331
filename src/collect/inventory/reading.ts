/** From lines, or the elements of a document, to records: a bad one costs itself and is a gap. */
import {
  type Coverage,
  type ExpectedScope,
  type Gap,
  type Resource,
  UserError,
} from "../../model.ts";
import type { Batch, CollectOptions } from "../collect.ts";
import type { Census } from "./census.ts";
import { hasDuplicateKeys } from "../../duplicate-keys.ts";
import { jsonFault } from "../../json-fault.ts";
import { fileGap } from "./file-gap.ts";
import { formats, refusal } from "./formats.ts";
import { otherJson } from "./formats/foreign-json.ts";
import type { Format } from "./formats/format.ts";
import { type Lines, withoutMark } from "./lines.ts";
import { visible } from "./member-faults.ts";
import { type InventoryRecord, faultOf, isCoverage, isGap } from "./record.ts";

export interface Records {
  readonly resources: Resource[];
  readonly gaps: Gap[];
  readonly coverage: Coverage[];
  readonly identities: string[];
  readonly notes: string[];
  /** Plans and templates that the scan that saved it read. */
  readonly files: string[];
  readonly expected: ExpectedScope[];
  readonly leftOut: NonNullable<Batch["leftOut"]>[];
}

export interface Reading {
  readonly lines: (lines: Lines) => Records;
  /** Of a document; `first`: the number of the first. */
  readonly values: (values: readonly unknown[], first: number) => Records;
  /** What was wrong with single records, and what formats other than ours do not show. */
  readonly gaps: () => Gap[];
  /** Whether all that was read is of other formats. */
  readonly isForeign: () => boolean;
  /** Throws what was wrong with the first record, where none could be read. */
  readonly mustHaveRead: () => void;
}

interface Fault {
  readonly place: string;
  readonly what: string;
  readonly remedy: string;
  /** What it is of, where nothing else was read, is the file and not a record of it. */
  readonly isForm: boolean;
}

const mostFaults = 20;
const seeSchema = 'see "data-boundary schema inventory" for what a record holds';

export function reading(file: string, census: Census, reads: CollectOptions["reads"]): Reading {
  const faults: Fault[] = [];
  const foreign = new Map<string, Gap>();
  let more = 0;
  let ours = 0;
  let others = 0;
  let isEnded = false;

  function fault(place: string, what: string, remedy: string, isForm = false): void {
    if (faults.length < mostFaults) faults.push({ place, what, remedy, isForm });
    else more++;
  }

  function take(value: unknown, place: string, into: Records): void {
    const wrong = faultOf(value);
    if (wrong === undefined) {
      ours++;
      const record = value as InventoryRecord;
      if (isEnded)
        fault(place, "is after the last line of an inventory", "scan each inventory separately");
      else if ("inventory" in record && ours + others > 1)
        fault(place, "is a header that is not the first line", "scan each inventory separately");
      isEnded = "end" in record;
      sort(record, into);
      return;
    }
    const isIts = ({ isJson }: Format): boolean => isJson?.(value) === true;
    const format = formats.find(isIts);
    const other = format ? undefined : otherJson.find(isIts);
    if (other) fault(place, `is ${other.name}`, other.remedy, true);
    else if (!format) fault(place, wrong, seeSchema);
    else if (format.read) takeRows(format, format.read(value, reads), place, into);
    else if (ours + others === 0) throw refusal(file, format);
    else fault(place, `is ${format.name}`, format.remedy);
  }

  function takeRows(
    { name, remedy }: Format,
    { rows, partial }: ReturnType<NonNullable<Format["read"]>>,
    place: string,
    into: Records,
  ): void {
    for (const [i, row] of rows.entries()) {
      // Each lost row is a gap of its own: gaps with the same place are merged.
      if (typeof row === "string")
        fault(rows.length > 1 ? `${place}, row ${i + 1}` : place, row, "write the whole record");
      if (typeof row !== "object") continue;
      others++;
      into.resources.push(row);
    }
    if (!foreign.has(name)) foreign.set(name, fileGap(file, `is ${name}`, remedy));
    if (partial !== undefined)
      foreign.set(
        place,
        fileGap(file, partial, "ask for all pages, and scan the whole answer", "truncated"),
      );
  }

  function sort(record: InventoryRecord, into: Records): void {
    if ("inventory" in record) {
      if (record.inventory === "1") into.identities.push(...record.identities);
      else if (record.leftOut) leftOut(record.leftOut, into);
    } else if ("leftOut" in record) leftOut(record.leftOut, into);
    else if ("expected" in record) {
      const { expected: scope, provider, name } = record;
      const one = { provider, scope, ...(name !== undefined && { name }) };
      census.expected(one);
      into.expected.push(one);
    } else if ("identity" in record) into.identities.push(record.identity);
    else if ("note" in record) into.notes.push(record.note);
    else if ("file" in record) {
      census.file();
      into.files.push(record.file);
    } else if ("end" in record) return;
    else if (isGap(record)) {
      census.gap(record);
      into.gaps.push(record);
    } else if (isCoverage(record)) {
      census.coverage(record);
      into.coverage.push(record);
    } else into.resources.push(census.resource(withoutNull(record)));
  }

  function leftOut(narrowing: NonNullable<Batch["leftOut"]>, into: Records): void {
    census.leftOut(narrowing);
    into.leftOut.push(narrowing);
  }

  return {
    lines({ texts, first, fault: unread }) {
      const into = empty();
      for (let i = 0; i < texts.length; i++) {
        const place = `${file}:${first + i}`;
        const text = texts[i];
        if (text === undefined) {
          fault(place, unread!, "an inventory holds one JSON record a line, as UTF-8 text");
          continue;
        }
        const bare = withoutMark(text);
        let value: unknown;
        try {
          value = JSON.parse(bare);
        } catch (error) {
          if (bare.trim() !== "")
            fault(
              place,
              `is not JSON (${visible(jsonFault(error))})`,
              "save the inventory again if the line is cut off; a plan or a template is known by its content: see docs/plans.md",
            );
          continue;
        }
        if (hasDuplicateKeys(bare, value))
          fault(place, "contains a key twice, so its value is ambiguous", "write each key once");
        else take(value, place, into);
      }
      return into;
    },
    values(values, first) {
      const into = empty();
      values.forEach((value, i) => take(value, `${file}: record ${first + i}`, into));
      return into;
    },
    gaps: () => [
      ...foreign.values(),
      ...faults.map(({ place, what, remedy }) => ({
        ...fileGap(file, what, remedy, "failed"),
        detail: `${place}: ${what}`,
      })),
      ...(more > 0
        ? [fileGap(file, `${more} more records could not be read`, seeSchema, "failed")]
        : []),
    ],
    isForeign: () => ours === 0 && foreign.size > 0,
    mustHaveRead() {
      const [first] = faults;
      if (ours + others === 0 && first)
        throw new UserError(`${first.isForm ? file : first.place}: ${first.what}; ${first.remedy}`);
    },
  };
}

const empty = (): Records => ({
  resources: [],
  gaps: [],
  coverage: [],
  identities: [],
  notes: [],
  files: [],
  expected: [],
  leftOut: [],
});

/** Other tools write null for a location that is not there. */
function withoutNull(resource: Resource): Resource {
  if ((resource.location as string | null | undefined) !== null) return resource;
  const { location: _, ...rest } = resource;
  return rest;
}
