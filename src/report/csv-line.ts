/** A row of a CSV file, RFC 4180. Every cell is quoted: names hold commas, and no reader takes a quoted "00123" for a number by rule. */
import { forCsv } from "./escape.ts";

export const csvLine = (cells: readonly string[]): string => `${cells.map(forCsv).join(",")}\r\n`;

/** A row whose cells are named, in the order of the columns; what is not there is empty. */
export const csvRow = <Column extends string>(
  columns: readonly Column[],
  row: Readonly<Partial<Record<Column, string | number | undefined>>>,
): string => csvLine(columns.map((column) => `${row[column] ?? ""}`));
