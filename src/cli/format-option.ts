/** The option `--format` of commands that print one format. */
import { Option } from "commander";
import type { DataFormat } from "./data-format.ts";
import { oneOf } from "./values.ts";

export interface Formatted {
  readonly format: DataFormat;
  readonly framework?: readonly string[];
}

export const format = (known: readonly string[], usual: string, command: string): Option =>
  new Option("-f, --format <format>", "output format")
    .choices(known)
    .argParser(oneOf(`${command}: --format`, "format", known))
    .default(usual);
