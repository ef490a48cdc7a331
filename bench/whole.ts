/** What a report costs without streaming: its findings parsed, made into one string again and written. */
import { readFileSync, writeFileSync } from "node:fs";

const [from, to] = process.argv.slice(2) as [string, string];
const report: unknown = JSON.parse(readFileSync(from, "utf8"));
const started = performance.now();
const text = JSON.stringify(report);
writeFileSync(to, text);
const seconds = (performance.now() - started) / 1000;
writeFileSync(`${to}.speed`, String(Buffer.byteLength(text) / 1e6 / seconds));
