/**
 * A process that runs the command's `main` again and again, each time in another folder and environment: its start
 * takes longer than most commands. A command that leaves something to be done at the end of its process ends this
 * one. `hosted-command.ts` starts it, with the file of `main` and the mark that ends what a command writes.
 */
import { pathToFileURL } from "node:url";
import type { Request } from "./hosted-command.ts";

const [file, mark] = process.argv.slice(2) as [string, string];
process.getBuiltinModule("node:module").enableCompileCache();
const { main } = (await import(pathToFileURL(file).href)) as {
  readonly main: (args: readonly string[]) => Promise<number>;
};

const traces = Error.stackTraceLimit;
// Each command listens for errors of its output until its process ends.
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);
process.on("disconnect", () => process.exit());
process.on("message", (request: Request) => void run(request));
const before = listeners();
// A message that arrives earlier has no listener.
process.send!("ready");

async function run({ args, cwd, env }: Request): Promise<void> {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  Error.stackTraceLimit = traces;
  const code = await main(args);
  const isOver = listeners() > before;
  const text = isOver ? "" : `\0${mark} ${code};`;
  await Promise.all([process.stdout, process.stderr].map((stream) => written(stream, text)));
  if (isOver) process.exit(code);
}

/** Of the end of the process, and of signals. */
function listeners(): number {
  return ["exit", "SIGINT", "SIGTERM"].reduce((sum, name) => sum + process.listenerCount(name), 0);
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((done) => {
    stream.write(text, () => done());
  });
}
