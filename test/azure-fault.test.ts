/** What a fault of Azure is believed to say, and how far pages are followed. */
import { describe, expect, test } from "vitest";
import { Fault, faultOf } from "../src/collect/azure/fault.ts";
import { walk } from "../src/collect/azure/rest.ts";

test("a fault is not an answer of the provider unless it is said to be", () => {
  expect(new Fault("failed", "no answer").isMarked).toBe(false);
  expect(new Fault("failed", "not found", { status: 404, isMarked: true }).isMarked).toBe(true);
});

test("whatever else is thrown has no marks, and no line breaks", () => {
  const fault = faultOf(new Error("cut\noff"), new AbortController().signal);
  expect([fault.isMarked, fault.message]).toEqual([false, "cut off"]);
});

describe("pages", () => {
  test("with rows are followed however many they are", () => {
    const { on } = walk();
    const faults = Array.from({ length: 300 }, (_, page) => on(`page-${page}`, 1));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test("without rows end after a hundred in a row, and a page with rows begins the count again", () => {
    const { on } = walk();
    for (let page = 0; page < 100; page++) expect(on(`empty-${page}`, 0)).toBeUndefined();
    expect(on("full", 3)).toBeUndefined();
    for (let page = 100; page < 200; page++) expect(on(`empty-${page}`, 0)).toBeUndefined();
    expect(on("empty-200", 0)?.reason).toBe("truncated");
  });

  test("that go round in a circle end", () => {
    const { on } = walk();
    on("first", 1);
    expect(on("first", 1)?.reason).toBe("truncated");
  });
});
