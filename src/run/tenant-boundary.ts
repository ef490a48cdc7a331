/** Azure's data boundary of the scanned tenant, for the run's header: picked from the resources as they pass. */
import type { Resource } from "../model.ts";

export interface TenantBoundary {
  readonly see: (resource: Resource) => void;
  /** "NotDefined"; several where tenants or APIs disagree; undefined where none was seen. */
  readonly value: () => string | undefined;
}

export function tenantBoundary(): TenantBoundary {
  const values = new Set<string>();
  return {
    see({ type, properties }) {
      if (type !== "Microsoft.Resources/dataBoundaries") return;
      const { properties: own } = Object(properties) as { properties?: { dataBoundary?: unknown } };
      if (typeof own?.dataBoundary === "string") values.add(own.dataBoundary);
    },
    value: () => (values.size === 0 ? undefined : [...values].sort().join(", ")),
  };
}
