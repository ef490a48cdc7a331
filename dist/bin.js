#!/usr/bin/env node
var leaveClone = (function leaveClone({ INIT_CWD, npm_package_json }) {
  const root = process.getBuiltinModule("node:path").dirname(import.meta.dirname);
  if (INIT_CWD && process.cwd() === root && npm_package_json?.startsWith(root))
    process.chdir(INIT_CWD);
});

// src/bin.ts
var needed = [22, 18];
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < needed[0] || major === needed[0] && minor < needed[1]) {
  process.stderr.write(
    `data-boundary: Node ${needed.join(".")} or later is required, and this is ${process.versions.node}; install a current Node from https://nodejs.org
`
  );
  process.exitCode = 2;
} else {
  leaveClone(process.env);
  process.getBuiltinModule("node:module").enableCompileCache();
  const { main } = await import("./cli.js");
  process.exitCode = await main(process.argv.slice(2));
}

