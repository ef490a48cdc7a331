/** An inventory that the account itself may keep: where it is asked, and what is made of what it alone knows. */
import { classOf } from "../../classes.ts";
import type { Gap, Resource } from "../../model.ts";
import { parseArn } from "./arn.ts";
import type { Action } from "./service.ts";
import type { Session, Tally } from "./session.ts";

/** A resource as an inventory of the account knows it. */
export interface Known {
  readonly arn: string;
  /** The CloudFormation name, where the inventory has it. */
  readonly type?: string | undefined;
  readonly region: string | undefined;
}

/** An inventory that the account may keep. */
export interface Witness {
  readonly service: string;
  /** The call that says where it is kept, and the one that reads it. */
  readonly actions: readonly [Action, Action];
  /** What else is asked to know whether it speaks. */
  readonly also?: readonly Action[];
  /** Calls made to know where it is kept. */
  readonly tally: Tally;
  /** Where it can be asked, and for which regions it then speaks; one that speaks for all is asked alone. */
  readonly kept: (
    session: Session,
    regions: readonly string[],
    /** Hears of a region that did not tell, where the others are asked all the same. */
    failed: (region: string, error: unknown) => void,
  ) => Promise<ReadonlyMap<string, readonly string[]>>;
  readonly read: (
    session: Session,
    region: string,
    tally: Tally,
  ) => AsyncGenerator<readonly Known[]>;
}

/**
 * Recovery points come and go every day, so that an inventory lags behind their vaults' own lists.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/recovery-points.html
 */
const lagging = "AWS::Backup::RecoveryPoint";

/** What AWS makes by itself in every region of every account. */
export const madeByAws =
  /:(pg|cluster-pg|og|secgrp|subgrp|parametergroup|subnetgroup|user|acl|es):?\/?(default|open-access)|:workgroup\/primary$|:datacatalog\/AwsDataCatalog$|:event-bus\/default$|:queues\/Default$|:opt-out-list\/Default$|:project\/default$|\/default-account-dashboard$/;

export function witnessedResource(
  { arn, type: listed, region }: Known,
  { account }: Session,
  { service, actions }: Witness,
): Resource | undefined {
  const parsed = parseArn(arn);
  if (!parsed || madeByAws.test(arn)) return undefined;
  // Of two names the reference's is the more exact for children, the inventory's for what shares a form.
  const type = listed ?? parsed.type;
  const kinds = [classOf(type), classOf(parsed.type)];
  if (kinds.includes("configuration") || type === lagging) return undefined;
  const location = parsed.region || (region === "global" ? undefined : region);
  return {
    id: arn,
    type,
    provider: "aws",
    scope: parsed.account || account,
    ...(location !== undefined && { location }),
    name: parsed.name,
    labels: {},
    properties: { Arn: arn },
    unseen: { "*": `known to ${service} only` },
    source: `${service} ${actions[1].slice(actions[1].indexOf(":") + 1)}`,
  };
}

export function gapOfMissed(
  { account }: Session,
  { service }: Witness,
  region: string,
  missed: ReadonlyMap<string, number>,
  known: number,
): Gap {
  const types = [...missed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const resources = types.reduce((sum, [, count]) => sum + count, 0);
  const named = types.slice(0, 12).map(([type, count]) => `${type} ${count}`);
  return {
    reason: "not-collected",
    provider: "aws",
    scope: account,
    region,
    service,
    resources,
    detail: `${resources} of the ${known} resources that ${service} knows were in no list, so only their location was judged: ${named.join(", ")}${types.length > named.length ? ` and ${types.length - named.length} more types` : ""}`,
    remedy:
      "resolve the gaps of the lists; for types that no list covers, check by hand or accept the gap with an exception",
  };
}

/** Whether a resource shows that people use its region. */
export function isUse({ id, type, onlyReferred }: Resource): boolean {
  const kind = classOf(type);
  return !onlyReferred && (kind === "stores" || kind === "processes") && !madeByAws.test(id);
}
