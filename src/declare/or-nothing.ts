/** A file that can't be read. */

/** Whatever is wrong with a file, or with how we read it, costs that file's lines and never the scan. */
export function orNothing(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}
