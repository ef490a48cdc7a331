/**
 * The rows of each provider. In dist/ the build puts a file in place of this one (scripts/bundle/late-rows.ts) that
 * loads the rows of a type, with those of its service, when the type comes: most scans see a few services of one cloud.
 */
import { aws } from "./aws/index.ts";
import { azure } from "./azure/index.ts";
import { microsoft365 } from "./microsoft365/index.ts";
import { type Rows, inParts, indexOf } from "./in-parts.ts";
import type { ResourceType } from "./path.ts";

const rowsIn = (all: readonly ResourceType[]): Rows => inParts(indexOf([all]), () => all);

export const rows = {
  aws: rowsIn(aws),
  azure: rowsIn(azure),
  microsoft365: rowsIn(microsoft365),
} as const satisfies Readonly<Record<string, Rows>>;
