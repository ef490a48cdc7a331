#!/usr/bin/env node

// src/bin.ts
var needed = [22, 18];
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < needed[0] || major === needed[0] && minor < needed[1]) {
  process.stderr.write(
    `data-boundary needs Node ${needed.join(".")} or later, and this is ${process.versions.node}; install a current Node from https://nodejs.org
`
  );
  process.exitCode = 2;
} else {
  process.getBuiltinModule("node:module").enableCompileCache();
  const { main } = await import("./cli.js");
  process.exitCode = await main(process.argv.slice(2));
}
