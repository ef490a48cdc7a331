/**
 * SHA-256 of short texts, of which ids and fingerprints are made. A small scan hashes a handful of them, and loading
 * `node:crypto` for that takes longer than all of its judging: a library hashes the first few, and `node:crypto` the rest.
 */
import { hash } from "node:crypto";
import { sha256 } from "@noble/hashes/sha2.js";

/** Of 64 bytes, by code that runs for the first time: with more of them `node:crypto` is faster, with its loading. */
const mostBlocks = 64;
let blocks = 0;

/** Whoever loads `node:crypto` anyway says so. */
export function cryptoIsLoaded(): void {
  blocks = mostBlocks;
}

/** In hexadecimal, of the text as UTF-8. */
export function sha256Of(text: string): string {
  blocks += blocksFor(text.length);
  return blocks < mostBlocks
    ? Buffer.from(sha256(Buffer.from(text))).toString("hex")
    : hash("sha256", text);
}

/** With a bit that ends the text, and its length. */
const blocksFor = (bytes: number): number => Math.ceil((bytes + 9) / 64);
