/** Writes what was seen, as NDJSON, with a first and a last line that say what the file vouches for: `--save-inventory`. */
import { createHash } from "node:crypto";
import type { InventoryHeader, InventoryTrailer } from "../collect/inventory/record.ts";
import type { Coverage, ExpectedScope, Gap, Resource, ScanEnd } from "../model.ts";
import type { Output } from "./writer.ts";
import { version } from "../version.ts";

export interface InventoryFile {
  readonly identity: (identity: string) => void;
  readonly note: (note: string) => void;
  /** A plan or template that was read. */
  readonly file: (name: string) => void;
  readonly expected: (one: ExpectedScope) => void;
  readonly leftOut: (leftOut: NonNullable<InventoryHeader["leftOut"]>) => void;
  readonly resource: (resource: Resource) => void;
  readonly gap: (gap: Gap) => void;
  readonly coverage: (coverage: Coverage) => void;
  /** To be awaited between batches: undefined where more can be written at once. */
  readonly ready: () => Promise<void> | undefined;
  /** Writes the last line. */
  readonly end: (how: ScanEnd) => void;
}

/** `knowledge`: a digest of which properties are kept of a type. */
export function inventoryFile(
  output: Pick<Output, "write"> & Partial<Pick<Output, "ready">>,
  {
    targets,
    startedAt,
    leftOut,
    shard,
    piece,
  }: Pick<InventoryHeader, "targets" | "startedAt" | "leftOut" | "shard" | "piece">,
  knowledge: (type: string) => string,
): InventoryFile {
  const sha256 = createHash("sha256");
  const types = new Map<string, string>();
  let resources = 0;
  let gaps = 0;
  let coverage = 0;

  function line(record: unknown): void {
    const text = `${JSON.stringify(record)}\n`;
    sha256.update(text);
    output.write(text);
  }

  const first: InventoryHeader = {
    inventory: "2",
    tool: { name: "data-boundary", version: version() },
    targets,
    startedAt,
    ...(leftOut && Object.keys(leftOut).length > 0 && { leftOut }),
    ...(shard && { shard }),
    ...(piece && { piece }),
  };
  line(first);
  return {
    identity: (identity) => line({ identity }),
    note: (note) => line({ note }),
    file: (file) => line({ file }),
    expected: ({ scope, provider, name }) => line({ expected: scope, provider, name }),
    leftOut: (one) => line({ leftOut: one }),
    resource(resource) {
      resources++;
      if (!types.has(resource.type)) types.set(resource.type, knowledge(resource.type));
      line(resource);
    },
    gap(gap) {
      gaps++;
      line(gap);
    },
    // A file that another tool wrote may say more, which nobody has looked at for secrets.
    coverage({ provider, scope, region, service, status, resources: count, calls }) {
      coverage++;
      line({ provider, scope, region, service, status, resources: count, calls });
    },
    ready: () => output.ready?.(),
    end(how) {
      const last: InventoryTrailer = {
        end: how,
        resources,
        gaps,
        coverage,
        types: Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1))),
        sha256: sha256.digest("hex"),
      };
      output.write(`${JSON.stringify(last)}\n`);
    },
  };
}
