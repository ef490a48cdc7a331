/** Runs the bare reader beside ours. */
import { fileURLToPath } from "node:url";
import { type How, type Used, measured } from "./child.ts";

const bare = fileURLToPath(new URL("read-pages.ts", import.meta.url));

export async function readBare(
  list: "tagging" | "ec2" | "graph" | "arm",
  origin: string,
  rows: number,
  how: How,
  { regions = "eu-central-1", encoding = "identity" } = {},
): Promise<Used> {
  const used = await measured([bare, list, origin, regions, encoding], how);
  if (Number(used.stdout) !== rows)
    throw new Error(`the bare reader read ${used.stdout.trim()} rows instead of ${rows}`);
  return used;
}
