// src/cli/diff-options.ts
var diffFormats = ["text", "json", "markdown"];

export {
  diffFormats
};
