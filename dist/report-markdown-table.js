// src/report/markdown-table.ts
import { grouped } from "./scan.js";
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}
function tableWithin(room, head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |
`;
  const lastLine = 120;
  let text = "";
  let used = 0;
  let left = 0;
  for (const row of rows) {
    if (left > 0) {
      left++;
      continue;
    }
    const next = (text === "" ? line(head) + line(head.map(() => "---")) : "") + line(row());
    used += bytes(next);
    if (used + lastLine > room) left++;
    else text += next;
  }
  if (left > 0)
    text += `${text === "" ? "" : "\n"}_${grouped(left)} more, left out for length; the JSON report has all of them._
`;
  return { text, left };
}

export {
  bytes,
  tableWithin
};
