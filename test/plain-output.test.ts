/** Standard output that is a pipe or a file: all of it arrives, in order, however slowly it is read. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/command.ts";

const module = resolve("src/cli/output.ts");
/** Writes `sizes` letters one after the other, and says on standard error whether Node's stream was opened. */
const program = (sizes: readonly number[]): string => `
  const { standardOutput, lostOutput } = await import(${JSON.stringify(module)});
  let isOpened = false;
  const { get } = Object.getOwnPropertyDescriptor(process, "stdout");
  Object.defineProperty(process, "stdout", { get: () => { isOpened = true; return get.call(process); } });
  for (const [i, size] of ${JSON.stringify(sizes)}.entries())
    standardOutput().write("abc"[i % 3].repeat(size));
  const lost = await lostOutput();
  process.stderr.write((isOpened ? "opened" : "plain") + (lost ? " " + lost.code : ""));
`;
const wanted = (sizes: readonly number[]): string =>
  sizes.map((size, i) => "abc"[i % 3]!.repeat(size)).join("");

const sizes = { small: [10, 2000, 0, 30], large: [10, 16_000, 600, 1_000_000, 5] } as const;

test.each(Object.entries(sizes))("to a pipe, %s", async (size, of) => {
  const child = spawn(process.execPath, ["--input-type=module", "-e", program(of)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const read = async (stream: NodeJS.ReadableStream): Promise<string> => {
    let text = "";
    for await (const chunk of stream.setEncoding("utf8")) text += chunk;
    return text;
  };
  const said = read(child.stderr);
  expect((await read(child.stdout)) === wanted(of)).toBe(true);
  expect(await said).toBe(size === "small" ? "plain" : "opened");
});

test.each(Object.entries(sizes))("to a file, %s", (size, of) => {
  const file = join(temporaryFolder(), "out");
  const out = openSync(file, "w");
  try {
    execFileSync(process.execPath, ["--input-type=module", "-e", program(of)], {
      stdio: ["ignore", out, "ignore"],
    });
  } finally {
    closeSync(out);
  }
  expect(readFileSync(file, "utf8") === wanted(of), size).toBe(true);
});

const python = `
import fcntl, os, subprocess, sys, time
back, out = os.pipe()
fcntl.fcntl(out, fcntl.F_SETFL, os.O_NONBLOCK)
filled = 0
try:
    while True: filled += os.write(out, b"x" * 1000)
except BlockingIOError: pass
child = subprocess.Popen(sys.argv[1:], stdout=out)
os.close(out)
time.sleep(0.3)
text = b""
while part := os.read(back, 65536): text += part
child.wait()
os.write(1, text[filled:])
`;

const hasPython = spawnSync("python3", ["--version"]).status === 0;

test.skipIf(!hasPython)("to a pipe that refuses what it has no room for", () => {
  const args = [process.execPath, "--input-type=module", "-e", program(sizes.small)];
  const said = execFileSync("python3", ["-c", python, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  expect(said).toBe(wanted(sizes.small));
});
