/**
 * Where a SARIF result points. Code scanning refuses a whole upload for one result without a file,
 * or with a URI that has a scheme (an ARN) or begins with a slash (an ARM id), so there is a ladder:
 * the line that declares the resource, else the policy file, else a made-up relative path.
 * Source: https://github.com/github/codeql-action/issues/1738
 */
import type { Location } from "sarif";
import type { Declaration, Finding } from "../model.ts";
import { forSarifMessage } from "./escape.ts";

export interface Place {
  readonly location: Location;
  readonly locatedBy: string;
  readonly confidence: Declaration["confidence"];
  /** A real line: whoever uploads computes its hash from the file's text, and warns of any other. */
  readonly line: boolean;
}

export function placeOf(
  finding: Finding,
  declaration: Declaration | undefined,
  policyFile: string | undefined,
): Place {
  const { resource } = finding;
  const logicalLocations = [
    { name: resource.name, fullyQualifiedName: resource.id, kind: "resource" },
  ];
  const message = { text: forSarifMessage(`${resource.type} ${resource.name}`) };
  const at = (uri: string, startLine?: number): Location => ({
    physicalLocation: {
      artifactLocation: { uri },
      ...(startLine !== undefined && { region: { startLine } }),
    },
    logicalLocations,
    message,
  });
  if (declaration) {
    const { uri, startLine, how, confidence } = declaration;
    return { location: at(uri, startLine), locatedBy: how, confidence, line: true };
  }
  if (policyFile !== undefined)
    return { location: at(policyFile), locatedBy: "policy file", confidence: "low", line: false };
  return {
    location: at(syntheticPath(finding)),
    locatedBy: "resource id",
    confidence: "low",
    line: false,
  };
}

/** The policy file as a URI in the repository; none where it lies outside of the working directory. */
export function policyUri(path: string | undefined): string | undefined {
  const segments = path?.replaceAll("\\", "/").split("/") ?? [];
  while (segments[0] === ".") segments.shift();
  const within = segments.every(
    (segment) => segment !== "" && segment !== "." && segment !== ".." && !segment.includes(":"),
  );
  return within && segments.length > 0 ? segments.map(encode).join("/") : undefined;
}

function syntheticPath({ resource, location }: Finding): string {
  const type = resource.type.replaceAll("::", "-").replaceAll("/", "-");
  return ["cloud", resource.provider, resource.scope, location.code, type, resource.name]
    .map((segment) => encode(segment === "" || /^\.+$/.test(segment) ? `_${segment}` : segment))
    .join("/");
}

function encode(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}
