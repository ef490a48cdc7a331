// src/cli/guards.ts
import { colorWanted, print, standardOutput } from "./cli.js";
async function guardsCommand(targets, { format, color, insecureHost, quiet, verbose, ...request }) {
  const { runGuards } = await import("./run-guards.js");
  const { progressOn } = await import("./scan.js");
  const progress = progressOn(process.stderr, quiet ? "quiet" : verbose ? "verbose" : "normal");
  const { exitCode } = await runGuards(targets, {
    ...request,
    ...insecureHost && { insecureHosts: insecureHost },
    formats: format,
    stdout: standardOutput(),
    color: colorWanted(standardOutput(), color),
    progress: progress.say
  }).finally(progress.done);
  return exitCode;
}
async function generateCommand(kind, { quiet, ...request }) {
  const { generateGuards } = await import("./run-generate-guards.js");
  const { text, companion } = await generateGuards(kind, request);
  print(text);
  if (!quiet) process.stderr.write(companion);
}
export {
  generateCommand,
  guardsCommand
};
