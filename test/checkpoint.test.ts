/** `--checkpoint`: killed at any moment, a scan loses the account at hand and nothing else. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isDone } from "../src/run/checkpoint-folder.ts";
import { processMark } from "../src/run/process-mark.ts";
import { startDemo } from "../src/demo.ts";
import { type Ran, dataBoundary, temporaryFolder } from "./support/command.ts";
import { type Said, plain } from "./support/estate.ts";
import { type Organization, members, organization } from "./support/organization.ts";
import { isWhole } from "./support/whole.ts";

let group: Organization;
/** The report of a scan without a checkpoint, and how many requests it made. */
let whole: string;
let requests: number;
/** The folder of a checkpoint that is whole, when the first test is over. */
let ended: string | undefined;

const target = ["aws:org", "--role", "audit", "--regions", "eu-central-1"];
const run = (
  args: readonly string[],
  cwd: string,
  onStart?: (child: { kill: (signal: "SIGKILL") => boolean }) => void,
): Promise<Ran> =>
  dataBoundary(["scan", ...args, "--format", "json", "--quiet"], {
    cwd,
    env: group.env,
    ...(onStart && { onStart }),
  });
/** What a file of its checkpoints has to be of, by its name. */
const wantedAs = (name: string): Parameters<typeof isDone>[1] => {
  const [, scope] = /^aws-(\d+)\.ndjson$/.exec(name) ?? [];
  const piece = { target: "aws:org", ...(scope !== undefined && { scope }) };
  return {
    header: {
      targets: ["aws:org"],
      leftOut: { regions: { aws: ["eu-central-1"] } },
      ...(!name.endsWith("-accounts.ndjson") && { piece }),
    },
    maxAge: undefined,
  };
};
const inventoriesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".ndjson"));

beforeAll(async () => {
  group = await organization();
  const cwd = temporaryFolder();
  whole = (await run(target, cwd)).stdout;
  requests = group.count();
}, 300_000);
afterAll(() => group.close());

test("gives the report of a scan without one; run again, it asks for no account", async () => {
  const cwd = temporaryFolder();
  expect((JSON.parse(whole) as Said).summary.resources).toBeGreaterThan(members.length * 20);
  const first = await run([...target, "--checkpoint", "cp"], cwd);
  expect(first.code).not.toBe(2);
  expect(plain(first.stdout)).toBe(plain(whole));
  ended = temporaryFolder();
  cpSync(join(cwd, "cp"), join(ended, "cp"), { recursive: true });

  group.scanned.clear();
  const again = await run([...target, "--checkpoint", "cp"], cwd);
  expect(plain(again.stdout)).toBe(plain(whole));
  expect([...group.scanned]).toEqual([]);

  // What is missing, half-written or too old is done again, and nothing else.
  writeFileSync(join(cwd, "cp", `aws-${members[1]}.ndjson`), "");
  const file = join(cwd, "cp", `aws-${members[2]}.ndjson`);
  writeFileSync(file, readFileSync(file, "utf8").slice(0, 5000));
  const old = join(cwd, "cp", `aws-${members[3]}.ndjson`);
  writeFileSync(
    old,
    readFileSync(old, "utf8").replace(
      /"startedAt":"[^"]*"/,
      '"startedAt":"2026-01-01T00:00:00.000Z"',
    ),
  );
  const third = await run([...target, "--checkpoint", "cp", "--max-age", "1d"], cwd);
  expect(plain(third.stdout)).toBe(plain(whole));
  expect([...group.scanned].sort()).toEqual(members.slice(1, 4).toSorted());

  // The folder is an estate of inventories, too.
  const merged = await run(["./cp"], cwd);
  const { leftOut: _, ...plainRun } = (JSON.parse(merged.stdout) as Said).run;
  expect(plainRun.status).toBe((JSON.parse(whole) as Said).run.status);
  expect((JSON.parse(merged.stdout) as Said).summary).toEqual((JSON.parse(whole) as Said).summary);
}, 300_000);

test.runIf(process.platform === "linux")(
  "what a killed process of this machine had begun to write is removed at once; what may still be written stays",
  async () => {
    const cwd = temporaryFolder();
    cpSync(join(ended!, "cp"), join(cwd, "cp"), { recursive: true });
    const { stdout: mark } = spawnSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { processMark } from ${JSON.stringify(resolve("src/run/process-mark.ts"))}; process.stdout.write(processMark());`,
      ],
      { encoding: "utf8" },
    );
    const left = `.aws-${members[1]}.ndjson.${mark}.part`;
    const kept = [
      `.aws-${members[1]}.ndjson.${processMark()}.part`,
      `.aws-${members[2]}.ndjson.${mark.replace(/^.{12}/, "0123456789ab")}.part`,
      `.aws-${members[3]}.ndjson.3fa85f64-5717-4562-b3fc-2c963f66afa6.part`,
    ];
    for (const name of [left, ...kept]) writeFileSync(join(cwd, "cp", name), "{");
    await run([...target, "--checkpoint", "cp"], cwd);
    expect(readdirSync(join(cwd, "cp")).filter((name) => name.endsWith(".part"))).toEqual(
      kept.toSorted(),
    );
  },
);

const moments = isWhole ? 50 : 2;

test(`killed at ${moments} moments, it goes on where it was`, async () => {
  const cwd = temporaryFolder();
  let folder = 0;
  let kept = 0;
  for (let i = 0; i < moments; i++) {
    // Some kills are of one scan that goes on, and some of a new one.
    if (i % 4 === 0) folder++;
    const at = group.count() + 1 + Math.floor(((i * 0.618_034) % 1) * requests);
    const killed = await run([...target, "--checkpoint", `cp-${folder}`], cwd, (child) => {
      group.onRequest = (count) => void (count >= at && child.kill("SIGKILL"));
    });
    group.onRequest = () => undefined;
    if (!existsSync(join(cwd, `cp-${folder}`))) continue;
    const done = inventoriesIn(join(cwd, `cp-${folder}`));
    for (const name of done)
      expect(await isDone(join(cwd, `cp-${folder}`, name), wantedAs(name)), name).toBe(true);
    kept += done.length;
    if (killed.code !== null) expect(plain(killed.stdout)).toBe(plain(whole));
    if (i % 4 !== 3) continue;
    const before = done.filter((name) => /^aws-\d/.test(name)).map((name) => name.slice(4, 16));
    group.scanned.clear();
    const { stdout } = await run([...target, "--checkpoint", `cp-${folder}`], cwd);
    expect(plain(stdout)).toBe(plain(whole));
    expect(before.filter((account) => group.scanned.has(account))).toEqual([]);
  }
  expect(kept).toBeGreaterThan(0);
}, 3_000_000);

test.runIf(isWhole)(
  "two processes on one folder, and shards on one folder, end with whole files",
  async () => {
    const cwd = temporaryFolder();
    const both = await Promise.all([1, 2].map(() => run([...target, "--checkpoint", "both"], cwd)));
    for (const { stdout } of both) expect(plain(stdout)).toBe(plain(whole));
    const shards = await Promise.all(
      [1, 2, 3].map((i) => run([...target, "--checkpoint", "cp", "--shard", `${i}/3`], cwd)),
    );
    for (const { stdout } of shards)
      expect((JSON.parse(stdout) as Said).run.leftOut?.shard).toBeDefined();
    const { stdout } = await run([...target, "--checkpoint", "cp"], cwd);
    expect(plain(stdout)).toBe(plain(whole));
  },
  600_000,
);

test("what can't be written or is of another scan is one clear error, and what was there stays", async () => {
  const cwd = temporaryFolder();
  const small = ["demo:eu", "--regions", "eu-central-1,germanywestcentral"];
  await run([...small, "--checkpoint", "cp"], cwd);
  const before = inventoriesIn(join(cwd, "cp")).map((name) => readFileSync(join(cwd, "cp", name)));
  const fails = async (args: readonly string[], fault: RegExp): Promise<void> => {
    const { code, stderr } = await run(args, cwd);
    expect(stderr).toMatch(fault);
    expect({ code, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 1 });
    expect(
      inventoriesIn(join(cwd, "cp")).map((name) => readFileSync(join(cwd, "cp", name))),
    ).toEqual(before);
  };
  await fails(
    ["demo:eu", "--checkpoint", "cp"],
    /belongs to another scan .*; use the same targets/,
  );
  mkdirSync(join(cwd, "other"));
  writeFileSync(join(cwd, "other", "notes.txt"), "x");
  await fails([...small, "--checkpoint", "other"], /contains other files \(notes\.txt\)/);
  await fails([...small, "--checkpoint", "other/notes.txt"], /other\/notes\.txt/);
  await fails(["./cp", "--checkpoint", "x"], /--checkpoint: has no effect/);

  const manifest = join(cwd, "cp", "checkpoint.json");
  const text = readFileSync(manifest, "utf8");
  writeFileSync(manifest, text.replace(/"version": "[^"]*"/, '"version": "0.0.9"'));
  await fails([...small, "--checkpoint", "cp"], /was started by version 0\.0\.9/);
  writeFileSync(manifest, text.slice(0, 20));
  await fails([...small, "--checkpoint", "cp"], /does not say which scan/);
  writeFileSync(manifest, text);

  // The system refuses what is longer than eight kilobytes, as it refuses what no disk has room for.
  const bin = resolve(process.env["DATA_BOUNDARY_BIN"] ?? "src/bin.ts");
  const full = spawnSync(
    "sh",
    [
      "-c",
      `ulimit -f 16; exec "$0" "$@"`,
      process.execPath,
      bin,
      "scan",
      ...small,
      "--checkpoint",
      "full",
      "--quiet",
    ],
    { cwd, encoding: "utf8" },
  );
  expect(full.stderr).toMatch(
    /^data-boundary: full\/.*\.ndjson: cannot be written: the file would be larger than allowed/,
  );
  expect(full.status).toBe(2);
  const regions = { aws: ["eu-central-1"], azure: ["germanywestcentral"] };
  for (const name of inventoriesIn(join(cwd, "full"))) {
    const at = join(cwd, "full", name);
    const { piece } = JSON.parse(readFileSync(at, "utf8").split("\n", 1)[0]!) as { piece?: object };
    const header = { targets: ["demo:eu"], leftOut: { regions }, ...(piece && { piece }) };
    expect(
      await isDone(at, { header, maxAge: undefined } as Parameters<typeof isDone>[1]),
      name,
    ).toBe(true);
  }
  const { stdout, code } = await run([...small, "--checkpoint", "full"], cwd);
  expect(code).not.toBe(2);
  expect((JSON.parse(stdout) as Said).summary.resources).toBeGreaterThan(10);
}, 300_000);

test("a file of another scan, one that was changed and one of the future are made again", async () => {
  const cwd = ended ?? temporaryFolder();
  if (ended === undefined) await run([...target, "--checkpoint", "cp"], cwd);
  const name = `aws-${members[1]}.ndjson`;
  const wanted = wantedAs(name);
  const file = join(cwd, "cp", name);
  const good = readFileSync(file, "utf8");
  const lines = good.split("\n");
  const others: Readonly<Record<string, string>> = {
    "other regions": resealed(good.replace('["eu-central-1"]', '["eu-west-1"]')),
    "other targets": resealed(good.replace('"targets":["aws:org"]', '"targets":["aws"]')),
    "another version": resealed(good.replace(/"version":"[^"]+"/, '"version":"0.0.9"')),
    "another account": readFileSync(join(cwd, "cp", `aws-${members[2]}.ndjson`), "utf8"),
    "a line too few": [...lines.slice(0, 5), ...lines.slice(6)].join("\n"),
    "another place": good.replaceAll("us-east-1", "eu-west-1"),
    "of the future": resealed(good.replace('"startedAt":"2', '"startedAt":"3')),
  };
  for (const [what, text] of Object.entries(others)) {
    expect(text, what).not.toBe(good);
    writeFileSync(file, text);
    expect(await isDone(file, { ...wanted, maxAge: 3600 }), what).toBe(false);
  }
  writeFileSync(file, resealed(good));
  expect(await isDone(file, { ...wanted, maxAge: 3600 })).toBe(true);

  writeFileSync(file, others["another place"]!);
  group.scanned.clear();
  await run([...target, "--checkpoint", "cp"], cwd);
  expect([...group.scanned]).toEqual([members[1]]);
  expect(await isDone(file, wanted)).toBe(true);
}, 300_000);

test("two targets that look at one account in two ways have a file each", async () => {
  const { connection, close } = await startDemo("demo:m365");
  const cwd = temporaryFolder();
  const env = { DATA_BOUNDARY_M365_ENDPOINT: connection.microsoft365!.endpoint };
  const tenants = ["scan", "m365:klinikverbund.example", "entra:klinikverbund.example"];
  const options = ["--format", "json", "--quiet"];
  const plainly = await dataBoundary([...tenants, ...options], { cwd, env });
  const kept = await dataBoundary([...tenants, "--checkpoint", "cp", ...options], { cwd, env });
  await close();
  expect(plain(kept.stdout)).toBe(plain(plainly.stdout));
  const files = inventoriesIn(join(cwd, "cp")).filter((name) => /-[\da-f]{12}\.ndjson$/.test(name));
  expect(files.map((name) => name.split(".")[0]).sort()).toEqual([
    "entra-klinikverbund",
    "m365-klinikverbund",
  ]);
}, 300_000);

/** With a last line that vouches for what is there now. */
function resealed(text: string): string {
  const lines = text.trimEnd().split("\n");
  const last = JSON.parse(lines.pop()!) as object;
  const body = `${lines.join("\n")}\n`;
  const sha256 = createHash("sha256").update(body).digest("hex");
  return `${body}${JSON.stringify({ ...last, sha256 })}\n`;
}

test.each(["--save-inventory", "--history", "--evidence", "--format json="])(
  "no other file is written into the folder, where it would pass for an account: %s",
  async (option) => {
    const cwd = temporaryFolder();
    const named = option.endsWith("=")
      ? option.replace("=", "=cp/x.ndjson").split(" ")
      : [option, option === "--evidence" ? "cp" : "cp/x.ndjson"];
    const { code, stderr } = await dataBoundary(
      ["scan", ...target, "--checkpoint", "cp", ...named],
      { cwd, env: group.env },
    );
    expect(stderr).toMatch(
      /is in the folder of --(?:checkpoint|evidence) cp, which contains nothing/,
    );
    expect(code).toBe(2);
  },
);
