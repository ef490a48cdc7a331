/** rules/edition.json: the date of the newest fact in rules/, and one SHA-256 over its files, so that a report says by which rules it judged. */
import { createHash } from "node:crypto";
import { packagedDigests, packagedFile } from "../src/packaged.ts";

export function rulesEdition(): string {
  const { "rules/edition.json": _, ...digests } = packagedDigests("rules");
  const dates = Object.keys(digests).flatMap((file) =>
    [...packagedFile(file).matchAll(/"?checked"?: *"?(\d{4}-\d\d-\d\d)/g)].map(([, date]) => date!),
  );
  const digest = createHash("sha256").update(JSON.stringify(digests)).digest("hex");
  return `${JSON.stringify({ date: dates.sort().at(-1), digest }, null, 2)}\n`;
}
