/** The line of a plan or template that a finding is about: what the file itself says goes before what a search finds. */
import { placed } from "../declare/place.ts";
import type { Declaration, Finding } from "../model.ts";
import { repositoryRoot, within } from "./repository.ts";

export function plannedAt({ evidence: { declared } }: Finding): Declaration | undefined {
  if (declared?.line === undefined) return undefined;
  const { file, line, column } = declared;
  // Outside of the repository no platform has the file.
  const path = within(repositoryRoot() ?? process.cwd(), file);
  if (path === undefined) return undefined;
  return {
    ...placed(path, line, { how: "the file that was scanned", confidence: "high" }),
    ...(column !== undefined && { startColumn: column }),
  };
}
