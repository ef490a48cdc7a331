// src/declare/place.ts
function placed(path, startLine, { how, confidence }) {
  const uri = path.split("/").map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
  return { uri, startLine, how, confidence };
}

export {
  placed
};
