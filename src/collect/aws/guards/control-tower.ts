/**
 * What AWS Control Tower says of its region deny controls. It is evidence and no verdict: what holds is the policy
 * that is attached, and that is evaluated like every other.
 */
import type { AwsNode, AwsPolicy } from "../../../guard-model.ts";
import type { Gap } from "../../../model.ts";
import { type EnabledControl, controlTowerClient } from "../control-tower-client.ts";
import { damageLog } from "../damage.ts";
import { onlyAnswers } from "../only-answers.ts";
import { pagesOf } from "../pages.ts";
import { refusalGap, refusalOf } from "../refusal.ts";
import type { Scan } from "../scan.ts";

const action = "controltower:ListEnabledControls";

/** https://docs.aws.amazon.com/controltower/latest/controlreference/region-deny-control.html */
const regionDeny = /\/(?:AWS-GR_REGION_DENY|CT\.MULTISERVICE\.PV\.1)$/;

/**
 * AWS does not document what it answers where there is no landing zone. Its API model (botocore 1.44.8, controltower
 * 2018-05-10) declares these two for ListEnabledControls, and "not found" is what it says of units that Control Tower
 * does not know: https://github.com/aws-solutions/aws-control-tower-customizations/issues/167. No verdict depends on
 * it: the region deny is a service control policy, and would be attached.
 */
const noLandingZone = /^(?:HTTP 4\d\d: )?(?:ResourceNotFound|Validation)/;

/** What Control Tower calls the policies that it attaches: https://docs.aws.amazon.com/controltower/latest/userguide/guardrails-reference.html */
const isItsOwn = ({ name }: AwsPolicy): boolean => name.startsWith("aws-guardrails-");

/** One sentence for each control; a call that failed is a gap. */
export async function controlTowerNotes(
  { caller, configure, limit, signal }: Scan,
  nodes: readonly AwsNode[],
  policies: readonly AwsPolicy[],
  gaps: Gap[],
): Promise<readonly string[]> {
  const client = onlyAnswers(controlTowerClient(configure(caller.home)));
  const damages = damageLog();
  const place = { scope: caller.account, region: caller.home, service: "controltower", action };
  const what = "which region deny controls AWS Control Tower has switched on is not known";
  const controls: EnabledControl[] = [];
  try {
    const pages = pagesOf(
      { limit, signal },
      { calls: 0, damaged: damages.add },
      action,
      (options, nextToken) => client.ask({ nextToken }, options),
      ({ nextToken }) => nextToken,
    );
    for await (const { enabledControls = [] } of pages) controls.push(...enabledControls);
    gaps.push(...damages.gaps(place, "control"));
  } catch (error) {
    const refusal = refusalOf(error, signal);
    const isElsewhere = refusal.kind === "no-endpoint" || noLandingZone.test(refusal.said);
    if (!isElsewhere) gaps.push(refusalGap(refusal, place, what));
    else if (policies.some(isItsOwn))
      gaps.push({
        ...refusalGap(refusal, place, what),
        remedy: "set AWS_REGION to the home region of Control Tower, and audit again",
      });
    return [];
  } finally {
    client.destroy();
  }
  if (controls.length === 0 && policies.some(isItsOwn))
    gaps.push({
      reason: "not-collected",
      provider: "aws",
      scope: caller.account,
      region: caller.home,
      service: "controltower",
      detail: `${what}: it manages policies of the organization, and ${action} lists no control in ${caller.home}`,
      remedy: "set AWS_REGION to the home region of Control Tower, and audit again",
    });
  return controls
    .filter(({ controlIdentifier = "" }) => regionDeny.test(controlIdentifier))
    .map((control) => noteOn(control, nodes, policies));
}

function noteOn(
  { controlIdentifier, targetIdentifier = "", statusSummary, driftStatusSummary }: EnabledControl,
  nodes: readonly AwsNode[],
  policies: readonly AwsPolicy[],
): string {
  const target = targetIdentifier.split("/").at(-1)!;
  const node = nodes.find(({ id }) => id === target);
  const status = statusSummary?.status ?? "status not given";
  const drift = driftStatusSummary?.driftStatus;
  const own = new Set(policies.filter(isItsOwn).map(({ id }) => id));
  const isAttached = node === undefined || node.policies.some((id) => own.has(id));
  return [
    `AWS Control Tower says that its region deny (${controlIdentifier?.split("/").at(-1)}) is on at ${node?.name ?? target} (${target}): ${status}`,
    ...(drift === undefined || drift === "NOT_CHECKING" ? [] : [`drift ${drift}`]),
    ...(isAttached ? [] : ["but no policy of Control Tower is attached there"]),
  ].join(", ");
}
