// src/report/csv-line.ts
import { forCsv } from "./cli.js";
var csvLine = (cells) => `${cells.map(forCsv).join(",")}\r
`;
var csvRow = (columns, row) => csvLine(columns.map((column) => `${row[column] ?? ""}`));

export {
  csvLine,
  csvRow
};
