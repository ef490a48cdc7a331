/**
 * Keeps V8's space for new objects small while an estate passes: left alone it grows to 128 MB, and
 * nearly all that a scan makes is garbage soon after, wherever it is collected.
 */

export interface YoungSpace {
  /** Called from time to time with the number of resources so far. */
  readonly watch: (resources: number) => void;
}

/** Both halves. Half of it costs tagging a tenth more time, and twice as much saves none. In bytes. */
const enough = 16 * 1024 * 1024;
/** A small estate ends before it matters, and need not load what it takes. */
const fewest = 1000;

export function youngSpace(): YoungSpace {
  let isHeld = false;
  return {
    watch(resources) {
      if (isHeld || resources < fewest) return;
      const v8 = process.getBuiltinModule("node:v8");
      const young = v8
        .getHeapSpaceStatistics()
        .find(({ space_name: name }) => name === "new_space");
      if (young && young.space_size < enough) return;
      isHeld = true;
      // The greatest size is fixed when a process starts; by how much the space grows is asked each time.
      v8.setFlagsFromString("--semi-space-growth-factor=1");
    },
  };
}
