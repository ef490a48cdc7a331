/** The yardstick for an inventory: its lines split off and parsed, nothing else. Argument: the file. */
import { createReadStream } from "node:fs";

let rest: Buffer = Buffer.alloc(0);
let records = 0;
for await (const chunk of createReadStream(process.argv[2]!, {
  highWaterMark: 256 * 1024,
}) as AsyncIterable<Buffer>) {
  const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    JSON.parse(bytes.toString("utf8", start, end));
    records++;
    start = end + 1;
  }
  rest = bytes.subarray(start);
}
process.stdout.write(`${records}\n`);
