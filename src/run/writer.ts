/** Where a report or an inventory is written to: a file, or what is written through. */

export interface Output {
  /** After a failure, and after `discard`, nothing is written. */
  readonly write: (chunk: string) => void;
  /** To be awaited between chunks: undefined where more can be written at once. */
  readonly ready: () => Promise<void> | undefined;
  /** Everything has arrived: on the disk, or at the reader. */
  readonly finish: () => Promise<void>;
  /** Puts a finished file in its place. */
  readonly commit: () => void;
  /** Removes what was written so far; after `commit`, nothing. */
  readonly discard: () => void;
}
