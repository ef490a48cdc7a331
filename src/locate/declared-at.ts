/** Where a plan or template declares what a placement or a gap speaks of. */
import type { DeclaredAt, Planned, Written } from "../model.ts";

/** `pointer`: RFC 6901 into the properties; where the author wrote a part of it, or all of it, that is the place. */
export function declaredAt(planned: Planned, pointer = ""): DeclaredAt {
  const { file, line, column } = planned;
  const written = writtenAt(planned, pointer);
  const at = written?.line === undefined ? { line, column } : written;
  return {
    file: written?.file ?? file,
    ...(at.line !== undefined && { line: at.line }),
    ...(at.column !== undefined && { column: at.column }),
    ...(written && { attribute: written.attribute }),
  };
}

/** As its author wrote what stands at a pointer, or the innermost block around it that the author wrote. */
function writtenAt({ written = {} }: Planned, pointer: string): Written | undefined {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/")))
    if (Object.hasOwn(written, at)) return written[at];
  return undefined;
}
