/** Files that the system refuses to another user: place, fault and remedy, exit 2, and no internal error. */
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../src/model.ts";
import { cannotRead, cannotWrite, fileFault } from "../src/file-fault.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";

const bucket =
  '{"id":"arn:aws:s3:::wards","type":"AWS::S3::Bucket","provider":"aws","scope":"123456789012","location":"eu-central-1","name":"wards","labels":{},"properties":{},"source":"s"}\n';
/** Permissions hold nothing back from root. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const folder = temporaryFolder();
writeFileSync(join(folder, "locked.ndjson"), bucket);
writeFileSync(join(folder, "locked.json"), "{}");
writeFileSync(join(folder, "locked.yml"), "boundary: eu\n");
writeFileSync(join(folder, "open.ndjson"), bucket);
for (const name of ["locked", "shut"]) mkdirSync(join(folder, name));
writeFileSync(join(folder, "locked/inventory.ndjson"), bucket);
for (const name of ["locked.ndjson", "locked.json", "locked.yml", "locked"])
  chmodSync(join(folder, name), 0);
chmodSync(join(folder, "shut"), 0o555);
symlinkSync("circle", join(folder, "circle"));
chmodSync(folder, 0o755);

type Case = [args: readonly string[], says: string, below?: string];
const denied = "cannot be read: permission denied; give your user permission to read it";
const refused = "cannot be written: permission denied; choose another place";

test.skipIf(process.platform === "win32").each<Case>([
  [["scan", "locked.ndjson"], `locked.ndjson: ${denied}`],
  [["scan", "locked.json"], `locked.json: ${denied}`],
  [["scan", "locked"], `locked: ${denied}`],
  [["scan", "locked/inventory.ndjson"], `locked/inventory.ndjson: ${denied}`],
  [["scan", "open.ndjson", "--policy", "locked.yml"], `locked.yml: ${denied}`],
  [["scan", "open.ndjson", "--baseline", "locked.json"], `locked.json: ${denied}`],
  [["scan", "open.ndjson", "--against", "locked.json"], `locked.json: ${denied}`],
  [["scan", "open.ndjson", "--history", "locked.ndjson"], `locked.ndjson: ${denied}`],
  [["scan", "open.ndjson", "--terraform-state", "locked.json"], `locked.json: ${denied}`],
  [
    ["scan", "./open.ndjson/x.ndjson"],
    "./open.ndjson/x.ndjson: cannot be read: a part of the path",
  ],
  [["scan", "./circle"], "circle: cannot be read: its links are circular"],
  [["report", "locked.json"], `locked.json: ${denied}`],
  [["diff", "locked.json", "locked.json"], `locked.json: ${denied}`],
  [["explain", "0123456789abcdef", "--report", "locked.json"], `locked.json: ${denied}`],
  [["guards", "./locked.json"], `./locked.json: ${denied}`],
  [["guards", "./locked"], "locked"],
  [["verify", "locked"], `locked/manifest.json: ${denied}`],
  [["scan", "open.ndjson", "-f", "json=shut/r.json"], `shut/r.json: ${refused}`],
  [["scan", "open.ndjson", "--save-inventory", "shut/i.ndjson"], `shut/i.ndjson: ${refused}`],
  [["scan", "open.ndjson", "--history", "shut/h.ndjson"], `shut/h.ndjson: ${refused}`],
  [["scan", "open.ndjson", "--evidence", "shut/e"], `shut/e: ${refused}`],
  [["scan", "open.ndjson", "--evidence", "shut"], `shut`],
  [
    ["scan", "open.ndjson", "--evidence", "open.ndjson"],
    "open.ndjson: cannot be written: another file",
  ],
  [["scan", "demo:eu", "--checkpoint", "shut/c"], `shut/c: ${refused}`],
  [["init"], `data-boundary.yml: ${refused}`, "shut"],
])("%s", async (args, says, below = ".") => {
  const { code, stderr } = await dataBoundary([...args], { cwd: join(folder, below), ...nobody });
  expect(stderr).toContain(says);
  expect(stderr).toMatch(/; [^\n]+\n$/);
  expect(stderr).not.toMatch(/internal error|E[A-Z]{4,}/);
  expect(code).toBe(2);
});

test("a temporary folder that can't be written", async () => {
  const { code, stderr } = await dataBoundary(["scan", "/dev/stdin"], {
    cwd: folder,
    env: { TMPDIR: join(folder, "shut") },
    ...nobody,
  });
  expect(stderr).toMatch(/cannot be made: permission denied; set TMPDIR to a folder/);
  expect(code).toBe(2);
});

const refusal = (code: string, syscall: string, path?: string): Error =>
  Object.assign(new Error(`${code}: x, ${syscall}`), { code, syscall, ...(path && { path }) });

test.each([
  ["EMFILE", "open", /^p\.json: cannot be read: too many files are open; .*ulimit -n/],
  ["EISDIR", "read", /^p\.json: cannot be read: it is a directory; check the path$/],
  ["ENOTDIR", "scandir", /^p\.json: cannot be read: a part of the path is a file and not a folder/],
  ["EROFS", "mkdir", /^p\.json: cannot be written: the file system is read-only; choose another/],
  ["ENOSPC", "write", /^p\.json: cannot be written: the disk is full; free some space/],
])("%s of %s", (code, syscall, says) => {
  const fault = fileFault(refusal(code, syscall, "p.json"));
  expect(fault).toBeInstanceOf(UserError);
  expect(fault!.message).toMatch(says);
});

test("what is not a refusal of a file stays what it is", () => {
  expect(fileFault(new TypeError("planted"))).toBeUndefined();
  expect(fileFault(refusal("ECONNREFUSED", "connect"))).toBeUndefined();
  expect(fileFault(refusal("ENOENT", "open", resolve("rules/nothing.yml")))).toBeUndefined();
  expect(cannotRead("p", refusal("EACCES", "open")).message).toBe(
    "p: cannot be read: permission denied; give your user permission to read it",
  );
  expect(cannotWrite("no/p", refusal("ENOENT", "open")).message).toBe(
    "no/p: cannot be written: the folder no does not exist; create it first",
  );
});
