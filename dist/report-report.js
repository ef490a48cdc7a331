// src/report/report.ts
var chunkLength = 64 * 1024;
function* chunked(parts) {
  let chunk = "";
  for (const part of parts) {
    chunk += part;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
function isExcepted({ exception }) {
  return exception !== void 0 && exception.expired !== true;
}

export {
  chunked,
  isExcepted
};
