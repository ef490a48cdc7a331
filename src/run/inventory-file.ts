/** Writes what was seen, as NDJSON: what `--save-inventory` makes. */
import type { Coverage, Gap, Resource } from "../model.ts";
import type { OutputFile } from "./output.ts";
import type { Plan } from "./plan.ts";

export interface InventoryFile {
  readonly identity: (identity: string) => void;
  readonly resource: (resource: Resource) => void;
  readonly gap: (gap: Gap) => void;
  readonly coverage: (coverage: Coverage) => void;
  /** Puts the file in its place. */
  readonly end: () => void;
}

export function inventoryFile(output: OutputFile, { targets, startedAt }: Plan): InventoryFile {
  const line = (record: unknown): void => output.write(`${JSON.stringify(record)}\n`);
  const header = { inventory: "1", targets, startedAt, identities: [] as string[] };
  line(header);
  return {
    identity: (identity) => line({ ...header, identities: [identity] }),
    resource: line,
    gap: line,
    coverage: line,
    end: output.commit,
  };
}
