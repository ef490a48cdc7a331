import {
  factsOf
} from "./providers.js";

// src/report/sarif-place.ts
function sarifPlace(declaration, policyFile, segments) {
  if (declaration) {
    const { uri, startLine, startColumn, how, confidence } = declaration;
    return {
      uri,
      startLine,
      ...startColumn !== void 0 && { startColumn },
      locatedBy: how,
      confidence
    };
  }
  return policyFile !== void 0 ? { uri: policyFile, locatedBy: "policy file", confidence: "low" } : { uri: syntheticPath(segments()), locatedBy: "resource id", confidence: "low" };
}
function repositoryUri(path) {
  const segments = path?.replaceAll("\\", "/").split("/") ?? [];
  while (segments[0] === ".") segments.shift();
  const within = segments.every(
    (segment) => segment !== "" && segment !== "." && segment !== ".." && !segment.includes(":")
  );
  return within && segments.length > 0 ? segments.map(encode).join("/") : void 0;
}
function segmentsOf({ resource, location }) {
  const type = resource.type.replaceAll("::", "-").replaceAll("/", "-");
  return [resource.provider, resource.scope, location.code, type, nameIn(resource)];
}
function syntheticPath(segments) {
  return ["cloud", ...segments].map((segment) => /^\.*$/.test(segment) ? encode(`_${segment}`) : encode(segment)).join("/");
}
function nameIn({ provider, id, name }) {
  return factsOf(provider).ids.apart(id, name).filter(Boolean).join(" ");
}
function encode(segment) {
  return /^[\w.~-]*$/.test(segment) ? segment : encodeURIComponent(segment.toWellFormed());
}

export {
  sarifPlace,
  repositoryUri,
  segmentsOf
};
