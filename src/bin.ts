#!/usr/bin/env node
/** The command's first file: refuses a Node that is too old in one line, before anything else is loaded. */
const needed = [22, 18] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `data-boundary: Node ${needed.join(".")} or later is required, and this is ${process.versions.node}; install a current Node from https://nodejs.org\n`,
  );
  process.exitCode = 2;
} else {
  leaveClone(process.env);
  process.getBuiltinModule("node:module").enableCompileCache();
  const { main } = await import("./cli.ts");
  process.exitCode = await main(process.argv.slice(2));
}

/**
 * `npm run` changes to the package's own folder first. In a clone of this project the user's files are
 * where npm was called from; a script of another project runs where that project wants it to.
 */
function leaveClone({ INIT_CWD, npm_package_json }: NodeJS.ProcessEnv): void {
  const root = process.getBuiltinModule("node:path").dirname(import.meta.dirname);
  if (INIT_CWD && process.cwd() === root && npm_package_json?.startsWith(root))
    process.chdir(INIT_CWD);
}
