/** Guards of made-up organizations and tenants, audited, for the tests of the audit. */
import { loadJurisdictions } from "../../src/atlas.ts";
import { readRegions } from "../../src/atlas/resource-regions.ts";
import type {
  AwsGuards,
  AwsNode,
  AwsPolicy,
  GuardAudit,
  GuardVerdict,
  Guards,
} from "../../src/guard-model.ts";
import { auditGuards } from "../../src/guards/audit.ts";
import { rulingsOf } from "../../src/guards/rulings.ts";
import type { Boundary } from "../../src/model.ts";
import { boundariesOn, loadRules } from "../../src/rules.ts";

/** "eea", or countries: "DE,FR". */
function boundary(id: string, asOf = "2026-11-22"): Boundary {
  const named = boundariesOn(asOf, loadRules().boundaries, loadJurisdictions()).get(id);
  return named ?? { id, title: id, countries: new Set(id.split(",")) };
}

export const auditAll = (guards: readonly Guards[], id = "eea", asOf = "2026-11-22"): GuardAudit =>
  auditGuards(guards, [], {
    boundary: boundary(id),
    asOf,
    places: readRegions,
    rulings: rulingsOf({ levels: new Map(), exceptions: [] }, asOf),
  });

export const audit = (guards: Guards, id?: string, asOf?: string): GuardAudit =>
  auditAll([guards], id, asOf);

export const allowAll = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

export interface Organization {
  /** Service control policies by level, from the root down to the account. */
  readonly levels: readonly (readonly unknown[])[];
  readonly rcps?: readonly unknown[];
  readonly detached?: readonly unknown[];
  readonly management?: boolean;
  readonly partition?: string;
  readonly off?: AwsGuards["off"];
  readonly disabled?: readonly string[];
  readonly unread?: string;
}

/** One account below the levels. */
export function organization({
  levels,
  rcps = [],
  detached = [],
  management,
  partition = "aws",
  off = new Set(),
  disabled = [],
  unread,
}: Organization): AwsGuards {
  const policies: AwsPolicy[] = [];
  const add = (document: unknown, kind: AwsPolicy["kind"]): string => {
    const id = `p-${policies.length}`;
    policies.push({ id, name: id, kind, document });
    return id;
  };
  const nodes = levels.map((documents, i): AwsNode => ({
    id: i === levels.length - 1 ? "111122223333" : `level-${i}`,
    name: i === levels.length - 1 ? "radiology" : `level-${i}`,
    kind: i === levels.length - 1 ? "account" : i === 0 ? "root" : "unit",
    ...(i > 0 && { parent: `level-${i - 1}` }),
    policies: [
      ...documents.map((document) => add(document, "scp")),
      ...(i === 0 ? rcps.map((document) => add(document, "rcp")) : []),
    ],
    ...(i === 0 && unread !== undefined && { unread }),
  }));
  for (const document of detached) add(document, "scp");
  return {
    provider: "aws",
    partition,
    organization: "o-klinik0001",
    management: management ? "111122223333" : "999999999999",
    nodes,
    policies,
    off,
    disabledRegions: new Map([["111122223333", new Set(disabled)]]),
    notes: [],
  };
}

/** In the words of the vectors: "wider:us-east-1", "inside+exempt:BreakGlass". */
export function inWords({ state, open, exemptions, coverage }: GuardVerdict): string {
  const named = exemptions
    .filter(({ isExpected }) => !isExpected)
    .map(({ who }) => who.split("/").at(-1)!);
  const exempt = named.length > 0 ? `+exempt:${named.join(",")}` : "";
  switch (state) {
    case "equal":
      return `inside${exempt}`;
    case "narrower":
      return `inside-narrower${exempt}`;
    case "wider": {
      const full = open
        .filter(({ probes }) => probes === undefined)
        .map(({ location }) => location);
      return `wider:${full.length > 6 ? `${full[0]},…` : full.join(",")}`;
    }
    case "partial":
      return coverage.open.some((probe) => probe.startsWith("Microsoft."))
        ? "partial-types"
        : "partial-actions";
    case "exempted":
      return `exempted:${exemptions.find(({ until }) => until !== undefined)?.until?.slice(0, 10) ?? "never"}`;
    default:
      return state;
  }
}
