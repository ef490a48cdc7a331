/** The hash of short texts says what `node:crypto` says. */
import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";

const native = vi.hoisted(() => vi.fn());
vi.mock(import("node:crypto"), async (original) => {
  const crypto = await original();
  return { ...crypto, hash: native.mockImplementation(crypto.hash) };
});

const wanted = (text: string): string => createHash("sha256").update(text).digest("hex");

test("of each length up to three blocks, and of what is not ASCII, the digest is that of node:crypto", async () => {
  const texts = [
    ...Array.from({ length: 190 }, (_, length) => "ward ".repeat(40).slice(0, length)),
    "größe",
    "\u{1F3E5}",
    "\uD800",
    "\0\uFFFF",
    "é".repeat(60),
  ];
  for (const text of texts) {
    // A new module for each: it hashes the first few texts only.
    vi.resetModules();
    const { sha256Of } = await import("../src/sha256.ts");
    expect(sha256Of(text), JSON.stringify(text)).toBe(wanted(text));
  }
  expect(native).not.toHaveBeenCalled();
});

test("the first texts are hashed without node:crypto, then all are hashed by it", async () => {
  vi.resetModules();
  const { sha256Of } = await import("../src/sha256.ts");
  for (let i = 0; i < 200; i++) expect(sha256Of(`ward ${i}`)).toBe(wanted(`ward ${i}`));
  expect(native.mock.calls.length).toBeGreaterThan(100);
  expect(native.mock.calls.length).toBeLessThan(200);
  vi.resetModules();
  native.mockClear();
  const again = await import("../src/sha256.ts");
  again.cryptoIsLoaded();
  expect(again.sha256Of("ward")).toBe(wanted("ward"));
  expect(native).toHaveBeenCalledOnce();
});
