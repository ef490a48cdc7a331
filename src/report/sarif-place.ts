/**
 * Where a SARIF result points. Code scanning refuses a whole upload for one result without a file,
 * or with a URI that has a scheme (an ARN) or begins with a slash (an ARM id), so there is a ladder:
 * the line that declares the resource, else the policy file, else a made-up relative path.
 * Source: https://github.com/github/codeql-action/issues/1738
 */
import type { Declaration, Finding } from "../model.ts";
import { factsOf } from "../providers.ts";

export interface SarifPlace {
  readonly uri: string;
  /** A real line: whoever uploads computes its hash from the file's text, and warns of any other. */
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly locatedBy: string;
  readonly confidence: Declaration["confidence"];
}

export function sarifPlace(
  declaration: Declaration | undefined,
  policyFile: string | undefined,
  /** What the made-up path names, in its order. */
  segments: () => readonly string[],
): SarifPlace {
  if (declaration) {
    const { uri, startLine, startColumn, how, confidence } = declaration;
    return {
      uri,
      startLine,
      ...(startColumn !== undefined && { startColumn }),
      locatedBy: how,
      confidence,
    };
  }
  return policyFile !== undefined
    ? { uri: policyFile, locatedBy: "policy file", confidence: "low" }
    : { uri: syntheticPath(segments()), locatedBy: "resource id", confidence: "low" };
}

/** A file as a URI in the repository; none where it is outside of the working directory. */
export function repositoryUri(path: string | undefined): string | undefined {
  const segments = path?.replaceAll("\\", "/").split("/") ?? [];
  while (segments[0] === ".") segments.shift();
  const within = segments.every(
    (segment) => segment !== "" && segment !== "." && segment !== ".." && !segment.includes(":"),
  );
  return within && segments.length > 0 ? segments.map(encode).join("/") : undefined;
}

/** Of a resource at a location. */
export function segmentsOf({ resource, location }: Finding): readonly string[] {
  const type = resource.type.replaceAll("::", "-").replaceAll("/", "-");
  return [resource.provider, resource.scope, location.code, type, nameIn(resource)];
}

function syntheticPath(segments: readonly string[]): string {
  return ["cloud", ...segments]
    .map((segment) => (/^\.*$/.test(segment) ? encode(`_${segment}`) : encode(segment)))
    .join("/");
}

/**
 * Two of one name and type in an account differ in region, resource group or parent: what of their ids is
 * neither the account nor the name distinguishes them.
 */
function nameIn({ provider, id, name }: Finding["resource"]): string {
  return factsOf(provider).ids.apart(id, name).filter(Boolean).join(" ");
}

function encode(segment: string): string {
  return /^[\w.~-]*$/.test(segment) ? segment : encodeURIComponent(segment.toWellFormed());
}
