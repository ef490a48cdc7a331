/** The options of `diff`: apart from the command, so that help is written without loading it. */
import type { ColorWhen } from "./output.ts";

export const diffFormats = ["text", "json", "markdown"] as const;

/** As commander gives them. */
export interface DiffOptions {
  readonly format: (typeof diffFormats)[number];
  readonly color?: ColorWhen;
  readonly verbose?: boolean;
}
