/** Columns of text, as the offline commands print them. */
export { table } from "../report/text-columns.ts";
