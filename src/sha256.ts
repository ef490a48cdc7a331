/**
 * SHA-256 of short texts, of which ids and fingerprints are made. A small scan hashes a handful of them, and loading
 * `node:crypto` for that takes longer than all of its judging: the first few are hashed here, and the rest there.
 * Source of the steps and constants: https://csrc.nist.gov/pubs/fips/180-4/upd1/final (sections 4.2.2, 5.3.3 and 6.2.2)
 */
import { hash } from "node:crypto";

/** Of 64 bytes, by code that runs for the first time: with more of them `node:crypto` is faster, with its loading. */
const mostBlocks = 64;
let blocks = 0;

/** Whoever hashes by `node:crypto` anyway says so: it is loaded then. */
export function cryptoIsLoaded(): void {
  blocks = mostBlocks;
}

/** In hexadecimal, of the text as UTF-8. */
export function sha256Of(text: string): string {
  blocks += blocksFor(text.length);
  return blocks < mostBlocks ? hashed(text) : hash("sha256", text);
}

/** With a bit that ends the text, and its length. */
const blocksFor = (bytes: number): number => Math.ceil((bytes + 9) / 64);

function hashed(text: string): string {
  const written = Buffer.from(text);
  const bytes = new Uint8Array(blocksFor(written.length) * 64);
  bytes.set(written);
  bytes[written.length] = 0x80;
  const bits = written.length * 8;
  for (let i = 1; i <= 4; i++) bytes[bytes.length - i] = bits >>> (8 * (i - 1));
  const state = Int32Array.from(initial);
  for (let at = 0; at < bytes.length; at += 64) addBlock(state, bytes, at);
  let hex = "";
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, "0");
  return hex;
}

const words = new Int32Array(64);

/** In one function and one loop: calls are what costs before code is compiled. */
function addBlock(state: Int32Array, bytes: Uint8Array, at: number): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let i = 0; i < 64; i++) {
    let word: number;
    if (i < 16) {
      const k = at + i * 4;
      word = (bytes[k]! << 24) | (bytes[k + 1]! << 16) | (bytes[k + 2]! << 8) | bytes[k + 3]!;
    } else {
      const x = words[i - 15]!;
      const y = words[i - 2]!;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      word = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0;
    }
    words[i] = word;
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = h + s1 + ((e & f) ^ (~e & g)) + constants[i]! + word;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = s0 + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i]! += word;
}

type Eight = [number, number, number, number, number, number, number, number];

const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const constants = Int32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);
