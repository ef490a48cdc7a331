/** By its name: a literal that stands in one declaration of the repository and in no other. */
import type { Declaration, ResourceRef } from "../model.ts";
import type { RepositoryFiles } from "./files.ts";
import { placed } from "./place.ts";
import { literalsIn } from "./text.ts";

interface Place {
  readonly path: string;
  readonly line: number;
}

/** Literal -> the one place that has it. */
export type Literals = ReadonlyMap<string, Place | "several">;

export function literalsOf(files: RepositoryFiles): Literals {
  const literals = new Map<string, Place | "several">();
  for (const [extension, read] of Object.entries(literalsIn))
    for (const path of files.paths(extension))
      for (const { text, line } of read(files.read(path) ?? "")) {
        if (!isTelling(text)) continue;
        const known = literals.get(text);
        if (known === undefined) literals.set(text, { path, line });
        else if (known !== "several" && (known.path !== path || known.line !== line))
          literals.set(text, "several");
      }
  return literals;
}

export function byName({ name }: ResourceRef, literals: () => Literals): Declaration | undefined {
  if (!isTelling(name)) return undefined;
  const place = literals().get(name);
  return place === undefined || place === "several"
    ? undefined
    : placed(place.path, place.line, { how: "name as a literal", confidence: "low" });
}

/** "default", "primary" and "logs" name a hundred things; a whole word that is one's own name has more to it. */
function isTelling(name: string): boolean {
  if (name.length > 300 || /\s/.test(name)) return false;
  return name.length >= (/^[a-z]+$/i.test(name) ? 10 : 5);
}
