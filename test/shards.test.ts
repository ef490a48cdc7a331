/** An estate that is scanned in parts: which shard has what, and that the parts say together what a whole scan says. */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { otherShards } from "../src/run/other-shards.ts";
import { inShard, shardOf } from "../src/run/shard.ts";
import { dataBoundary, temporaryFolder } from "./support/command.ts";
import { demoScan } from "./support/demo-scan.ts";
import { type Said, plain } from "./support/estate.ts";
import { isWhole, narrowing } from "./support/whole.ts";

const fails = async (args: readonly string[], cwd?: string): Promise<string> => {
  const { code, stderr } = await dataBoundary(["scan", ...args], cwd === undefined ? {} : { cwd });
  expect(code).toBe(2);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  return stderr;
};

describe("the demo", () => {
  test.runIf(isWhole)("in four shards says together what it says whole, in any order", async () => {
    const whole = await demoScan();
    const cwd = temporaryFolder();
    for (const i of [1, 2, 3, 4]) {
      const { code, stderr } = await dataBoundary(
        `scan demo --shard ${i}/4 --save-inventory s${i}.ndjson --fail-on never --quiet --format json=s${i}.json`.split(
          " ",
        ),
        { cwd },
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    }
    for (const order of [
      [1, 2, 3, 4],
      [4, 2, 1, 3],
    ]) {
      const { stdout } = await dataBoundary(
        ["scan", ...order.map((i) => `s${i}.ndjson`), "--format", "json", "--quiet"],
        { cwd },
      );
      expect(plain(stdout)).toBe(plain(whole.json));
    }
    const one = JSON.parse(readFileSync(join(cwd, "s1.json"), "utf8")) as Said;
    expect(one.run.leftOut).toEqual({ shard: { index: 1, count: 4, scopes: 3 }, resources: 0 });
  });

  test("with one discovery for all shards, and their files in folders; what is missing is a gap by account", async () => {
    const cwd = temporaryFolder();
    const whole = isWhole
      ? (await demoScan()).json
      : (await dataBoundary(["scan", "demo", "--format", "json", "--quiet", ...narrowing], { cwd }))
          .stdout;
    const found = await dataBoundary(["discover", "demo", "--output", "accounts.ndjson"], { cwd });
    expect(found).toMatchObject({ code: 0, stderr: "4 accounts and subscriptions listed\n" });
    mkdirSync(join(cwd, "estate"));
    for (const i of [1, 2]) {
      mkdirSync(join(cwd, "estate", `shard-${i}`));
      await dataBoundary(
        `scan demo --shard auto --accounts accounts.ndjson --save-inventory estate/shard-${i}/s.ndjson --fail-on never --quiet`
          .split(" ")
          .concat(narrowing),
        {
          cwd,
          env: { JOB_COMPLETION_INDEX: String(i - 1), DATA_BOUNDARY_SHARD_COUNT: "2" },
        },
      );
    }
    renameSync(join(cwd, "accounts.ndjson"), join(cwd, "estate", "accounts.ndjson"));
    const merge = (...targets: string[]): ReturnType<typeof dataBoundary> =>
      dataBoundary(["scan", ...targets, "--format", "json", "--quiet", "--fail-on", "error"], {
        cwd,
      });
    expect(plain((await merge("./estate")).stdout)).toBe(plain(whole));

    const { code, stdout } = await merge("./estate/accounts.ndjson");
    const { gaps, run } = JSON.parse(stdout) as Said;
    expect(code).toBe(3);
    expect(run.status).toBe("incomplete");
    const missing = gaps.filter(({ reason }) => reason === "not-collected");
    expect(missing.map(({ scope }) => scope).sort()).toEqual([
      "210987654321",
      "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11",
      "7b1d0c52-4c1e-4f0a-9a3b-2f60b1d7c365",
      "9d20b3f4-6e58-47aa-b1c9-75e8f01c2d22",
    ]);

    // A file that is not an inventory any more is said, and the others are judged.
    writeFileSync(join(cwd, "estate", "cut.ndjson"), "");
    const cut = JSON.parse((await merge("./estate")).stdout) as Said;
    expect(cut.gaps.filter(({ provider }) => provider === "inventory")).toEqual([
      expect.objectContaining({ detail: expect.stringMatching(/cut\.ndjson: is empty/) }),
    ]);
    expect(cut.summary.resources).toBe((JSON.parse(whole) as Said).summary.resources);
  });
});

describe("a list of accounts", () => {
  /** As `discover demo` wrote it, with some of its lines changed and a last line that vouches for them. */
  async function list(cwd: string, change: (text: string) => string): Promise<void> {
    const file = join(cwd, "accounts.ndjson");
    await dataBoundary(["discover", "demo", "--output", "accounts.ndjson", "--quiet"], { cwd });
    const [last = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n").toReversed();
    const body = change(`${lines.toReversed().join("\n")}\n`);
    const sha256 = createHash("sha256").update(body).digest("hex");
    writeFileSync(file, `${body}${JSON.stringify({ ...(JSON.parse(last) as object), sha256 })}\n`);
  }
  const scan = ["demo", "--shard", "1/4", "--accounts", "accounts.ndjson", "--format", "json"];

  test("that somebody changed is refused: an account that is missing would not be missed", async () => {
    const cwd = temporaryFolder();
    await list(cwd, (text) => text);
    const file = join(cwd, "accounts.ndjson");
    const text = readFileSync(file, "utf8");
    for (const other of [
      text.replace(/\{"expected":"4a7c1e90[^\n]*\n/, ""),
      text.replace('"expected":"4a7c1e90', '"expected":5,"x":"4a7c1e90'),
    ]) {
      expect(other).not.toBe(text);
      writeFileSync(file, other);
      expect(await fails(scan, cwd)).toMatch(
        /^--accounts accounts\.ndjson: was changed after it was written \(its SHA-256 differs\)/,
      );
    }
  });

  test("says what could not be listed, and that it is old", async () => {
    const cwd = temporaryFolder();
    const gap = {
      reason: "truncated",
      provider: "azure",
      scope: "tenant",
      service: "subscriptions",
      detail: "the list of subscriptions goes on",
      remedy: "list them again",
    };
    await list(
      cwd,
      (text) => `${text.replace(/"startedAt":"\d+/, '"startedAt":"2020')}${JSON.stringify(gap)}\n`,
    );
    const { stdout } = await dataBoundary(["scan", ...scan, "--quiet", ...narrowing], { cwd });
    const { gaps, run } = JSON.parse(stdout) as Said;
    expect(gaps).toContainEqual(expect.objectContaining({ detail: gap.detail }));
    expect(JSON.stringify(run)).toMatch(
      /the list of accounts is of 2020-[^"]* days before this report: accounts created since then were not checked/,
    );
  });
});

test.each([
  [
    "a file that can't be written",
    ["--output", "missing/accounts.ndjson"],
    /the folder missing does not exist/,
  ],
  [
    "a policy that is not there",
    ["--output", "a.ndjson", "--policy", "none.yml"],
    /none\.yml: no such file/,
  ],
])(
  "discover of a recorded estate ends, with %s",
  (_, args, fault) => {
    // In a process of its own: what is still served would keep it.
    const bin = resolve(process.env["DATA_BOUNDARY_BIN"] ?? "src/bin.ts");
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      [bin, "discover", "demo", ...args],
      {
        cwd: temporaryFolder(),
        encoding: "utf8",
        timeout: 60_000,
        killSignal: "SIGKILL",
      },
    );
    expect(stderr).toMatch(fault);
    expect({ status, signal }).toEqual({ status: 2, signal: null });
  },
  90_000,
);

test("the evidence pack of a shard verifies", async () => {
  const cwd = temporaryFolder();
  const options = ["--shard", "1/3", "--evidence", "pack", "--fail-on", "never", "--quiet"];
  await dataBoundary(["scan", "demo", ...options, ...narrowing], { cwd });
  const { code, stdout } = await dataBoundary(["verify", "pack"], { cwd });
  expect(stdout).toContain("judging the inventory again gives the same report");
  expect(code).toBe(0);
});

describe("a shard that is missing", () => {
  const part = (shard?: { index: number; count: number }, targets = ["aws:org"]): object => ({
    targets,
    ...(shard && { shard }),
  });
  const piece = (scope?: string, target = "aws:org"): object => ({
    targets: ["aws:org"],
    piece: { target, ...(scope !== undefined && { scope }) },
  });
  test.each([
    ["of three, one", [part({ index: 1, count: 3 }), part({ index: 3, count: 3 })], ["2/3"]],
    ["the same twice", [part({ index: 2, count: 2 }), part({ index: 2, count: 2 })], ["1/2"]],
    [
      "of sets of two sizes",
      [part({ index: 1, count: 2 }), part({ index: 2, count: 3 })],
      ["2/2", "1/3, 3/3"],
    ],
    [
      "of other targets",
      [part({ index: 1, count: 2 }), part({ index: 2, count: 2 }, ["azure"])],
      ["2/2", "1/2"],
    ],
    ["of many", [part({ index: 1, count: 9 })], ["2/9, 3/9, 4/9, 5/9, 6/9 and 3 more"]],
    ["none of two", [part({ index: 1, count: 2 }), part({ index: 2, count: 2 })], []],
    [
      "of three, beside an account of a checkpoint",
      [part({ index: 1, count: 3 }), piece("1")],
      ["2/3, 3/3", undefined],
    ],
    ["none where one scan saw all", [part({ index: 1, count: 2 }), part()], []],
    [
      "none where one set is whole",
      [part({ index: 1, count: 1 }), part({ index: 2, count: 3 })],
      [],
    ],
  ])("is a gap: %s", (_, parts, expected) => {
    const shards = otherShards();
    for (const one of parts) shards.see(one as Parameters<typeof shards.see>[0]);
    expect(
      shards.missing().map(({ detail }) => /of the shards (.*) of (?:aws|azure)/.exec(detail)?.[1]),
    ).toEqual(expected);
  });

  test.each([
    ["an account", [piece("1")], ["aws:org"]],
    ["an account and the rest", [piece("1"), piece()], []],
    ["the rest and an account", [piece(), piece("1")], []],
    ["the rest of another target", [piece("1", "aws"), piece()], ["aws"]],
    ["an account, and one scan that saw all", [piece("1"), part()], []],
    ["an account, and all shards", [piece("1"), part({ index: 1, count: 1 })], []],
  ])("of a checkpoint with %s, what is of no account may be missing", (_, parts, expected) => {
    const shards = otherShards();
    for (const one of parts) shards.see(one as Parameters<typeof shards.see>[0]);
    expect(shards.missing().map(({ scope }) => scope)).toEqual(expected);
  });

  test("of a checkpoint whose file of the tenant is gone is a gap, though every account is there", async () => {
    const cwd = temporaryFolder();
    const options = ["--regions", "eu-central-1,germanywestcentral", "--fail-on", "never"];
    await dataBoundary(["scan", "demo:eu", "--checkpoint", "cp", ...options], { cwd });
    const scan = async (): Promise<Said> =>
      JSON.parse((await dataBoundary(["scan", "cp", "-f", "json"], { cwd })).stdout) as Said;
    const before = await scan();
    rmSync(
      join(
        cwd,
        "cp",
        readdirSync(join(cwd, "cp")).find((name) => /azure-rest/.test(name))!,
      ),
    );
    const after = await scan();
    expect(after.gaps).toHaveLength(before.gaps.length + 1);
    expect(after.gaps).toContainEqual(
      expect.objectContaining({
        reason: "not-collected",
        detail: expect.stringMatching(
          /^the checkpoint has no inventory of what is of no account of demo:eu/,
        ),
      }),
    );
  });

  test("is one though all accounts are covered: the tenant was in it", async () => {
    const cwd = temporaryFolder();
    const line = {
      inventory: "2",
      tool: { name: "data-boundary", version: "0.1.0" },
      targets: ["azure"],
      startedAt: "2026-11-01T00:00:00.000Z",
      shard: { index: 2, count: 3 },
    };
    writeFileSync(join(cwd, "s2.ndjson"), `${JSON.stringify(line)}\n`);
    const { stdout } = await dataBoundary(["scan", "s2.ndjson", "--format", "json"], { cwd });
    const { gaps } = JSON.parse(stdout) as Said;
    expect(gaps).toContainEqual(
      expect.objectContaining({
        reason: "not-collected",
        scope: "azure",
        detail: expect.stringMatching(/^there is no inventory of the shards 1\/3, 3\/3 of azure/),
      }),
    );
  });
});

describe("a shard", () => {
  const ids = Array.from({ length: 2000 }, (_, i) => String(100_000_000_000 + i * 7919));
  test.each([1, 2, 3, 16, 64])("of %i: each account is in one, and they are of a size", (count) => {
    const shards = Array.from({ length: count }, (_, i) => inShard({ index: i + 1, count }));
    const sizes = shards.map((isMine) => ids.filter((id) => isMine("aws", id)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(ids.length);
    expect(Math.min(...sizes)).toBeGreaterThan(ids.length / count / 2);
  });
  test("is the same in any spelling of a subscription", () => {
    const isMine = inShard({ index: 1, count: 2 });
    const id = "4a7c1e90-52d3-4b1f-8c66-0d2f9a3e7b11";
    expect(isMine("azure", id.toUpperCase())).toBe(isMine("azure", id));
  });
  test.each([
    [
      { CI_NODE_INDEX: "1", CI_NODE_TOTAL: "4" },
      { index: 1, count: 4 },
    ],
    [
      { AWS_BATCH_JOB_ARRAY_INDEX: "0", AWS_BATCH_JOB_ARRAY_SIZE: "10" },
      { index: 1, count: 10 },
    ],
    [
      { JOB_COMPLETION_INDEX: "7", DATA_BOUNDARY_SHARD_COUNT: "8" },
      { index: 8, count: 8 },
    ],
    [
      // Set by the user, they stand before what the engine says.
      {
        DATA_BOUNDARY_SHARD_INDEX: "2",
        DATA_BOUNDARY_SHARD_COUNT: "3",
        CI_NODE_INDEX: "1",
        CI_NODE_TOTAL: "9",
      },
      { index: 3, count: 3 },
    ],
    [
      // Two that say the same, and one that is not whole.
      {
        AWS_BATCH_JOB_ARRAY_INDEX: "0",
        AWS_BATCH_JOB_ARRAY_SIZE: "2",
        JOB_COMPLETION_INDEX: "1",
        CI_NODE_INDEX: "1",
        CI_NODE_TOTAL: "2",
      },
      { index: 1, count: 2 },
    ],
  ])("auto reads %j", (environment, shard) => {
    expect(shardOf("auto", environment)).toEqual(shard);
  });
  test.each([
    ["auto", {}, /none of .* is set; set DATA_BOUNDARY_SHARD_INDEX/],
    ["auto", { JOB_COMPLETION_INDEX: "0" }, /DATA_BOUNDARY_SHARD_COUNT is not set/],
    ["auto", { JOB_COMPLETION_INDEX: "8", DATA_BOUNDARY_SHARD_COUNT: "8" }, /is "8"/],
    ["auto", { CI_NODE_INDEX: "0", CI_NODE_TOTAL: "4" }, /the index from 1 to the count/],
    [
      "auto",
      { DATA_BOUNDARY_SHARD_INDEX: "3", DATA_BOUNDARY_SHARD_COUNT: "3" },
      /the index from 0 to one less than the count/,
    ],
    [
      "auto",
      {
        AWS_BATCH_JOB_ARRAY_INDEX: "3",
        AWS_BATCH_JOB_ARRAY_SIZE: "8",
        CI_NODE_INDEX: "1",
        CI_NODE_TOTAL: "2",
      },
      /AWS_BATCH_JOB_ARRAY_INDEX says 4\/8 and CI_NODE_INDEX says 1\/2/,
    ],
    ["0/4", {}, /use INDEX\/COUNT such as 3\/16/],
    ["5/4", {}, /not one of several shards/],
    ["4", {}, /not one of several shards/],
    ["1/", {}, /not one of several shards/],
  ])("%s in %j is refused", (said, environment, fault) => {
    expect(() => shardOf(said, environment)).toThrow(fault);
  });
  test("of files, and a list of other targets, are refused", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "e.ndjson"), "{}\n");
    expect(await fails(["./e.ndjson", "--shard", "1/2"], cwd)).toMatch(/--shard: has no effect/);
    expect(await fails(["demo", "--accounts", "e.ndjson"], cwd)).toMatch(
      /--accounts e\.ndjson: is not a whole list of accounts; write it with data-boundary discover/,
    );
    await dataBoundary(["discover", "demo:eu", "-o", "eu.ndjson"], { cwd });
    expect(await fails(["demo", "--accounts", "eu.ndjson"], cwd)).toMatch(
      /lists the accounts of demo:eu, which is not a target of this scan/,
    );
  });
});
