/** Of rows that pages repeat the first one counts, however alike their ids are. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { withoutOverlap } from "../src/collect/overlap.ts";

const id = fc.option(
  // The last sixteen letters, by which ids are told apart at first, are those of others as well.
  fc.tuple(fc.constantFrom("", "a", "b", "c"), fc.constantFrom("", "-befunde-radiologie", "Ä")),
  { nil: undefined },
);

test("a row that this page or the one before has already is left out, and no other", () => {
  const pages = fc.array(fc.array(id.map((parts) => ({ id: parts?.join("") }))));
  fc.assert(
    fc.property(pages, (all) => {
      const fresh = withoutOverlap<{ readonly id: string | undefined }>((row) => row.id);
      let before = new Set<string>();
      for (const page of all) {
        const ids = new Set<string>();
        const expected = page.filter((row) => {
          if (row.id === undefined) return true;
          const repeated = ids.has(row.id) || before.has(row.id);
          ids.add(row.id);
          return !repeated;
        });
        expect(fresh(page)).toEqual(expected);
        before = ids;
      }
    }),
  );
});
