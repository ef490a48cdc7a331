/** Whether an ordinary principal of an account gets through all that is attached above it. */
import type { AwsGuardKind, AwsGuards, AwsNode, AwsPolicy } from "../../guard-model.ts";
import { type Outcome, type Supposal, supposals } from "../view.ts";
import { rcpServices, serviceOf } from "./actions.ts";
import type { Request } from "./context.ts";
import { isPolicyDocument, statementsOf } from "./document.ts";
import { type ControlLevel, throughLevels } from "./evaluate.ts";
import { isMost, kinds, namedPrincipals, ordinary } from "./people.ts";
import { type Caller, arnOfPrincipal, requestOf } from "./probes.ts";
import { resourcesLike, telling } from "./resources.ts";

/** From the root down to the account, which is the last. */
export function pathTo(account: AwsNode, nodes: readonly AwsNode[]): readonly AwsNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path = [account];
  for (let above = account.parent; above !== undefined;) {
    const node = byId.get(above);
    if (!node || path.includes(node)) break;
    path.unshift(node);
    above = node.parent;
  }
  return path;
}

export type Through = (
  action: string,
  region: string,
  supposal: Supposal,
  keys?: Readonly<Record<string, readonly string[]>>,
) => Outcome;

export interface Above {
  readonly scps: readonly ControlLevel[];
  readonly rcps: readonly ControlLevel[];
  /** What is attached to none of the levels. */
  readonly elsewhere: readonly AwsPolicy[];
}

export function aboveOf(path: readonly AwsNode[], { policies }: AwsGuards): Above {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const attached = (kind: AwsGuardKind): ControlLevel[] =>
    path.map(({ policies: ids, unread, maybeFull, id }) => {
      const here = ids.flatMap((one) => byId.get(one) ?? []).filter((one) => one.kind === kind);
      const isRead = ({ document }: AwsPolicy): boolean =>
        kind === "declarative" || isPolicyDocument(document);
      const closed = here.find((one) => !isRead(one));
      return {
        documents: here.filter(isRead).map(({ document }) => document),
        ...(kind === "scp" && { maybeFull }),
        unread: unread ?? (closed && `policy ${closed.name} (${closed.id}) at ${id} was not read`),
      };
    });
  const near = new Set(path.flatMap(({ policies: ids }) => ids));
  return {
    scps: attached("scp"),
    rcps: attached("rcp"),
    elsewhere: policies.filter(({ id, kind }) => kind !== "declarative" && !near.has(id)),
  };
}

const open: Outcome = { is: "allowed" };

export function throughAll(
  { scps, rcps, elsewhere }: Above,
  off: AwsGuards["off"],
  caller: Caller,
): Through {
  const all = [
    ...[...scps, ...rcps].flatMap(({ documents }) => documents),
    ...elsewhere.map(({ document }) => document),
  ];
  const patterns = telling(all);
  const named = namedPrincipals(all, (path) =>
    arnOfPrincipal(caller.partition, caller.account, path),
  );
  return (action, region, supposal, keys) => {
    const isForAll = supposal !== "as-is";
    const isEnforced = supposals.indexOf(supposal) >= supposals.indexOf("enforced");
    const isOn = (kind: AwsGuardKind): boolean => isEnforced || !off.has(kind);
    const denies = { isForAll, hasAllows: false };
    // Switching a type off detaches its policies: https://docs.aws.amazon.com/organizations/latest/userguide/disable-policy-type.html
    const more =
      supposal === "reaching"
        ? elsewhere
        : isEnforced
          ? elsewhere.filter(({ kind }) => off.has(kind))
          : [];
    const requestsOf = (principal: string): readonly Request[] => {
      const request = requestOf(action, region, principal, caller, keys);
      return resourcesLike(request.resource, patterns).map((resource) => ({
        ...request,
        resource,
      }));
    };
    const outcomeOf = (request: Request): Outcome =>
      worst(
        [
          isOn("scp")
            ? throughLevels(scps, request, { isForAll, hasAllows: !off.has("scp") })
            : open,
          isOn("rcp") && isOfRcps(action) ? throughLevels(rcps, request, denies) : open,
          throughLevels([{ documents: documentsFor(action, more) }], request, denies),
        ],
        ["denied", "undecided", "allowed"],
      );
    // One resource that passes is enough.
    const by = (path: string): Outcome =>
      worst(requestsOf(path).map(outcomeOf), ["allowed", "undecided", "denied"]);
    const first = worst(
      kinds.map((kind) => by(`${kind}/${ordinary}`)),
      ["allowed", "undecided", "denied"],
    );
    if (first.is === "allowed" || isForAll) return first;
    for (const principals of named) {
      const outcomes = principals.map((one) => ({ ...one, outcome: by(one.path) }));
      const passing = outcomes.filter(({ outcome }) => outcome.is === "allowed");
      if (isMost(passing)) return open;
      const perhaps = outcomes.filter(({ outcome }) => outcome.is !== "denied");
      if (isMost(perhaps))
        return perhaps.find(({ outcome }) => outcome.is === "undecided")!.outcome;
    }
    return first;
  };
}

/** Whether a document by itself stops a request, whoever makes it; one that only allows stops what it does not name. */
export function closesAlone(
  { kind, document }: AwsPolicy,
  action: string,
  region: string,
  caller: Caller,
): boolean {
  if (kind === "declarative" || (kind === "rcp" && !isOfRcps(action))) return false;
  const hasAllows = statementsOf(document).some(({ Effect }) => Effect === "Allow");
  const request = requestOf(action, region, `role/${ordinary}`, caller);
  return (
    throughLevels([{ documents: [document] }], request, { isForAll: true, hasAllows }).is ===
    "denied"
  );
}

const isOfRcps = (action: string): boolean => rcpServices().includes(serviceOf(action));

const documentsFor = (action: string, policies: readonly AwsPolicy[]): readonly unknown[] =>
  policies.filter(({ kind }) => kind === "scp" || isOfRcps(action)).map(({ document }) => document);

function worst(outcomes: readonly Outcome[], order: readonly Outcome["is"][]): Outcome {
  for (const is of order) {
    const found = outcomes.find((outcome) => outcome.is === is);
    if (found) return found;
  }
  return open;
}
