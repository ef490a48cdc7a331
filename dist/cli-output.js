// src/cli/output.ts
var output;
var lost;
function standardOutput() {
  if (output) return output;
  output = process.stdout;
  output.on("error", (error) => {
    if (error.code !== "EPIPE") lost ??= error;
  });
  return output;
}
async function lostOutput() {
  await new Promise((done) => {
    if (output) output.write("", () => done());
    else done();
  });
  return lost;
}
function print(text) {
  standardOutput().write(text.endsWith("\n") ? text : `${text}
`);
}
var colorWhen = ["auto", "always", "never"];
function colorWanted(stream, when = "auto") {
  if (when !== "auto") return when === "always";
  const { NO_COLOR, FORCE_COLOR, GITHUB_ACTIONS } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0";
  return stream.isTTY || GITHUB_ACTIONS === "true";
}

export {
  standardOutput,
  lostOutput,
  print,
  colorWhen,
  colorWanted
};
